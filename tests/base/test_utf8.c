/* UTF-8: every code point, every ill-formed kind, conversions with the way back. */
#include "../harness.h"

#include "base/convert.h"
#include "base/utf8.h"

static void every_code_point_comes_back(void **state)
{
    (void)state;
    for (uint32_t cp = 0; cp <= 0x10FFFF; cp++) {
        char bytes[4];
        size_t pos = 0, len = idc_utf8_encode(cp, bytes);
        bool surrogate = cp >= 0xD800 && cp <= 0xDFFF;
        uint32_t back = idc_utf8_next((idc_str){bytes, len}, &pos);
        if (back != (surrogate ? IDC_REPLACEMENT : cp) || pos != len ||
            idc_utf8_valid_length((idc_str){bytes, len}) != len)
            fail_msg("U+%X", cp);
    }
    char bytes[4];
    assert_int_equal(idc_utf8_encode(0x110000, bytes), 3);
    assert_memory_equal(bytes, "\xEF\xBF\xBD", 3);
}

/* Lengths of the maximal subparts that each U+FFFD stands for, as in Unicode 15, table 3-8. */
static void maximal_subparts(void **state)
{
    static const struct {
        const char *bytes, *lengths;
    } rows[] = {{"\xC0\xAF", "11"},      {"\xE0\x80\xBF", "111"},
                {"\xED\xA0\x80", "111"}, {"\xF4\x91\x92\x93", "1111"},
                {"\xFF", "1"},           {"\xE1\x80\xE2\xF0\x91\x92\xF1\xBF", "2132"},
                {"\xF0\x9F\x98", "3"},   {"\xC2", "1"},
                {"\x80\xBF", "11"}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        idc_str s = idc_str_of(rows[i].bytes);
        size_t pos = 0;
        for (const char *n = rows[i].lengths; *n; n++) {
            size_t at = pos;
            assert_int_equal(idc_utf8_next(s, &pos), IDC_REPLACEMENT);
            assert_int_equal(pos - at, *n - '0');
        }
        assert_int_equal(pos, s.len);
        assert_int_equal(idc_utf8_valid_length(s), 0);
    }
    /* The real U+FFFD is well formed. */
    assert_int_equal(idc_utf8_valid_length(IDC_STR("a\xEF\xBF\xBD")), 4);
}

static idc_converted convert(idc_work *work, idc_str bytes, idc_encoding encoding)
{
    idc_converted c;
    assert_true(idc_utf8_convert(work->arena, bytes, encoding, &c));
    return c;
}

static void good_text_is_not_copied(void **state)
{
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    idc_str text = IDC_STR("Jos\xC3\xA9");
    idc_converted c = convert(work, text, IDC_ENCODING_UTF8);
    assert_ptr_equal(c.text.ptr, text.ptr);
    assert_int_equal(c.replaced, 0);
    test_work_close(&t);
}

static void conversions(void **state)
{
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    assert_str(convert(work, IDC_STR("\x80\xE9\x95\x81"), IDC_ENCODING_WINDOWS1252).text,
               "\xE2\x82\xAC\xC3\xA9\xE2\x80\xA2\xC2\x81");
    assert_str(convert(work, IDC_STR("\x80\xE9"), IDC_ENCODING_LATIN1).text, "\xC2\x80\xC3\xA9");
    idc_converted c = convert(work, IDC_STR("\x3D\xD8\x00\xDE\x00\xDE\x41"), IDC_ENCODING_UTF16LE);
    assert_str(c.text, "\xF0\x9F\x98\x80\xEF\xBF\xBD\xEF\xBF\xBD");
    assert_int_equal(c.replaced, 2);
    assert_int_equal(c.first_replaced, 4);
    c = convert(work, IDC_STR("\xD8\x3D\xDE\x00\x00\x41"), IDC_ENCODING_UTF16BE);
    assert_str(c.text, "\xF0\x9F\x98\x80"
                       "A");
    c = convert(work, IDC_STR("\x00\xF6\x01\x00\x00\xD8\x00\x00\xFF\xFF\xFF\xFF\x41"),
                IDC_ENCODING_UTF32LE);
    assert_str(c.text, "\xF0\x9F\x98\x80\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
    assert_int_equal(c.replaced, 3);
    c = convert(work, IDC_STR("\x00\x01\xF6\x00\x00\x00\x00\x41"), IDC_ENCODING_UTF32BE);
    assert_str(c.text, "\xF0\x9F\x98\x80"
                       "A");
    assert_int_equal(c.replaced, 0);
    test_work_close(&t);
}

/* Any bytes in any encoding: the text is UTF-8, and ranges lead back in order and in bounds. */
static void any_bytes(void **state)
{
    uint32_t seed = 7;
    (void)state;
    for (int round = 0; round < 3000; round++) {
        test_work t;
        idc_work *work = test_work_open(&t);
        char bytes[24];
        for (size_t i = 0; i < sizeof bytes; i++) {
            seed = seed * 1664525u + 1013904223u;
            bytes[i] = (char)(seed >> 30 ? seed >> 8 : 'a' + (seed >> 8) % 26);
        }
        idc_str in = {bytes, (size_t)round % sizeof bytes};
        idc_converted c = convert(work, in, (idc_encoding)(round % (IDC_ENCODING_WINDOWS1252 + 1)));
        assert_int_equal(idc_utf8_valid_length(c.text), c.text.len);
        size_t begin, end, last = 0;
        for (size_t i = 0; i < c.text.len; i++) {
            idc_converted_range(&c, i, i + 1, &begin, &end);
            assert_true(begin >= last && begin <= end && end <= in.len);
            last = begin;
        }
        idc_converted_range(&c, 0, c.text.len, &begin, &end);
        assert_true(begin == 0 && end == in.len);
        test_work_close(&t);
    }
}

static void ranges_around_a_replacement(void **state)
{
    test_work t;
    idc_work *work = test_work_open(&t);
    size_t begin, end;
    (void)state;
    idc_converted c = convert(work,
                              IDC_STR("ab\xFF"
                                      "cd"),
                              IDC_ENCODING_UTF8);
    assert_str(c.text, "ab\xEF\xBF\xBD"
                       "cd");
    idc_converted_range(&c, 1, 2, &begin, &end);
    assert_true(begin == 1 && end == 2);
    idc_converted_range(&c, 2, 5, &begin, &end);
    assert_true(begin == 2 && end == 3);
    idc_converted_range(&c, 6, 7, &begin, &end);
    assert_true(begin == 4 && end == 5);
    idc_converted_range(&c, 0, 7, &begin, &end);
    assert_true(begin == 0 && end == 5);
    test_work_close(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_code_point_comes_back),
        cmocka_unit_test(maximal_subparts),
        cmocka_unit_test(good_text_is_not_copied),
        cmocka_unit_test(conversions),
        cmocka_unit_test(any_bytes),
        cmocka_unit_test(ranges_around_a_replacement),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
