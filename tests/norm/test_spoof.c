#include "../harness.h"
#include "base/utf8.h"
#include "norm/spoof/spoof.h"

static idc_str scan(idc_work *work, const char *text)
{
    idc_spoof *found;
    size_t count, last = 0;
    idc_buf out = idc_buf_in(work->arena);
    assert_int_equal(idc_spoof_scan(work, idc_str_of(text), &found, &count), IDC_OK);
    for (size_t i = 0; i < count; i++) {
        assert_true(found[i].begin < found[i].end && found[i].end <= strlen(text));
        assert_true(found[i].begin >= last);
        last = found[i].begin;
        idc_buf_format(&out, "%s%s@%u", i ? " " : "", idc_spoof_kind_text(found[i].kind),
                       (uint64_t)found[i].begin);
    }
    return idc_buf_str(&out);
}

static void what_misleads(void **state)
{
    static const char *const rows[][2] = {
        {"Vl\xd0\xb0"
         "dimir",
         "mixed_script@0 lookalike@2"},
        {"\xd0\x92\xd0\xbb"
         "a\xd0\xb4\xd0\xb8\xd0\xbc\xd0\xb8\xd1\x80",
         "mixed_script@0 lookalike@4"},
        {"Jane\xe2\x80\xae Miller", "direction@4"},
        {"Ja\xe2\x80\x8bne Miller", "zero_width@2"},
        {"Jane\xf3\xa0\x81\x81 Miller", "tag@4"},
        {"\xef\xbc\xaa\xef\xbc\xa1ne", "styled@0"},
        {"Ja\xe2\x80\x8dne", "zero_width@2"},
    };
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_str(scan(work, rows[i][0]), rows[i][1]);
    test_work_close(&t);
}

/* Two scripts beside each other, joiners of scripts that need them, marks, Japanese, Korean. */
static void innocent_names(void **state)
{
    static const char *const rows[] = {
        "Сергей Щукин (Sergey Shchukin)",
        "박민지 Park Min-ji",
        "鈴木 ゆき",
        "Zoë O’Brien-Müller",
        "علی‌رضا",
        "ക്‍രിസ്തു",
        "श्री क्‍षमा",
        "李Lee",
        "Łukasz Żółć",
        "\u8fbb\U000e0100 \u6075", /* a registered form of the character */
        "\xef\xbc\xb4\xef\xbc\xa1\xef\xbc\xae\xef\xbc\xa1\xef\xbc\xab\xef\xbc\xa1", /* full width */
        "Nguyễn Thị Ánh",
        "Seán Ó Súilleabháin",
        "Ђорђе Петровић",
        "王 David",
        "",
    };
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_str(scan(work, rows[i]), "");
    test_work_close(&t);
}

static idc_str skeleton(idc_work *work, const char *text)
{
    idc_str out;
    assert_int_equal(idc_spoof_skeleton(work, idc_str_of(text), &out), IDC_OK);
    return out;
}

/* What may be taken for each other has one skeleton; making it twice changes nothing. */
static void skeletons(void **state)
{
    static const char *const rows[][2] = {
        {"Vl\xd0\xb0"
         "dimir",
         "Vladimir"},
        {"ΡΑUL", "PAUL"},
        {"Ja\xe2\x80\x8bne", "Jane"},
        {"\xf0\x9d\x90\x89"
         "ane",
         "Jane"},
        {"cIaire", "claire"},
        {"rnary", "mary"},
    };
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        idc_str a = skeleton(work, rows[i][0]), b = skeleton(work, rows[i][1]);
        if (!idc_str_eq(a, b))
            fail_msg("%s is not like %s", rows[i][0], rows[i][1]);
        idc_str again;
        assert_int_equal(idc_spoof_skeleton(work, a, &again), IDC_OK);
        assert_true(idc_str_eq(a, again));
    }
    assert_false(idc_str_eq(skeleton(work, "Jane"), skeleton(work, "Jana")));
    test_work_close(&t);
}

static void levels(void **state)
{
    static const struct {
        const char *text;
        idc_spoof_level level;
    } rows[] = {
        {"Jane Miller", IDC_SPOOF_ASCII},  {"Zoë", IDC_SPOOF_SINGLE},
        {"Щукин", IDC_SPOOF_SINGLE},       {"鈴木ゆき", IDC_SPOOF_SINGLE},
        {"金민지", IDC_SPOOF_SINGLE},      {"Lee 민지", IDC_SPOOF_HIGHLY},
        {"Suzuki ゆき", IDC_SPOOF_HIGHLY}, {"Dana דנה", IDC_SPOOF_MODERATE},
        {"Vlаdimir", IDC_SPOOF_MINIMAL},   {"Paul Παύλος", IDC_SPOOF_MINIMAL},
        {"דנה دانا", IDC_SPOOF_MINIMAL},   {"", IDC_SPOOF_ASCII},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (idc_spoof_level_of(idc_str_of(rows[i].text)) != rows[i].level)
            fail_msg("%s: %s", rows[i].text,
                     idc_spoof_level_text(idc_spoof_level_of(idc_str_of(rows[i].text))));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_misleads),
        cmocka_unit_test(innocent_names),
        cmocka_unit_test(skeletons),
        cmocka_unit_test(levels),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
