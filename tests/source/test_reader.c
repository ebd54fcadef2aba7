/* Which reader takes which bytes, and what happens with bytes that are nobody's. */
#include "config.h"

#include "facts.h"

static void check_reader(idc_str bytes, const char *id)
{
    const idc_reader *reader = idc_reader_for(bytes);
    if (!reader || strcmp(reader->id, id))
        fail_msg("%.*s: %s instead of %s", (int)bytes.len, bytes.ptr, reader ? reader->id : "none",
                 id);
}

static void content_tells(void **state)
{
    (void)state;
    check_reader(IDC_STR("<!doctype HTML><p>x"), "html");
    check_reader(IDC_STR("\xEF\xBB\xBF \n<html>"), "html");
    check_reader(IDC_STR("<?xml version='1.0'?><!DOCTYPE html PUBLIC '-'><html>"), "html");
    check_reader(IDC_STR("<!-- saved --><html>"), "html");
    check_reader(IDC_STR("<script type='application/ld+json'>{}</script>"), "html");
    check_reader(IDC_STR("\xFF\xFE<\0h\0t\0m\0l\0>\0"), "html");
    check_reader(IDC_STR(" {\"a\":1}"), "json");
    check_reader(IDC_STR("\xEF\xBB\xBF[{\"a\":1}]"), "json");
    check_reader(IDC_STR("{}"), "json");
    check_reader(IDC_STR("Ana Example\nRiverton"), "text");
    check_reader(IDC_STR("# Ana Example"), "text");
    check_reader(IDC_STR("\xFF\xFE"
                         "A\0n\0a\0"),
                 "text");
    check_reader(IDC_STR("A\0n\0a\0 \0E\0x\0a\0m\0"), "text");
    check_reader(IDC_STR("Jos\xE9"), "text");
    check_reader(IDC_STR("{\\rtf1 text}"), "rtf");
    check_reader(IDC_STR("\r\n{\\rtf1 text}"), "rtf");
    check_reader(
        IDC_STR("<?xml version='1.0'?><w:wordDocument xmlns:w='http://schemas.microsoft.com/"
                "office/word/2003/wordml'/>"),
        "docx_flat");
    check_reader(IDC_STR("<?xml version='1.0'?><office:document xmlns:office='urn:oasis:names:tc:"
                         "opendocument:xmlns:office:1.0' office:mimetype='application/vnd.oasis."
                         "opendocument.text'/>"),
                 "odt");
    char old[512] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    check_reader((idc_str){old, sizeof old}, "doc");
    check_reader(IDC_STR("From: Ana <ana@a.example>\r\nMIME-Version: 1.0\r\n\r\nDear Sir"), "mail");
}

/* What only looks like a format: brackets and angles in prose. */
static void look_alikes_are_text(void **state)
{
    (void)state;
    check_reader(IDC_STR("{Ana} Example"), "text");
    check_reader(IDC_STR("[1] First reference"), "text");
    check_reader(IDC_STR("[Ana](https://a.example)"), "text");
    check_reader(IDC_STR("<ana@example.example> wrote"), "text");
    check_reader(IDC_STR("From: Ana\nTo: Otto\nSubject: my life\n\nDear Otto"), "text");
    check_reader(IDC_STR("I know HTML, JSON and <b>"), "text");
}

static void nobody_takes_the_rest(void **state)
{
    static const idc_str bytes[] = {{"\x7F"
                                     "ELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00",
                                     16},
                                    {"<?xml version='1.0'?><x:unheardOf/>", 35},
                                    {"\0\0\0\0\0\0\0\0", 8},
                                    {"\x01\x02\x03\x04", 4}};
    (void)state;
    for (size_t i = 0; i < sizeof bytes / sizeof *bytes; i++) {
        reading r;
        idc_document *doc = reading_open(&r, bytes[i]);
        assert_int_equal(doc->state, IDC_READ_IGNORED);
        assert_true(has_diagnostic(doc, "source.unknown-format"));
        assert_int_equal(doc->line_count, 0);
        reading_close(&r);
    }
}

static void empty_and_too_large(void **state)
{
    reading r;
    (void)state;
    idc_document *doc = reading_open(&r, (idc_str){"", 0});
    assert_int_equal(doc->state, IDC_READ_FAILED);
    assert_true(has_diagnostic(doc, "source.empty"));
    reading_close(&r);
    test_work t;
    idc_work *work = test_work_open(&t);
    t.limits.value[IDC_LIMIT_SOURCE_BYTES] = 3;
    assert_int_equal(idc_source_read(work, IDC_STR("text"), &doc), IDC_OK);
    assert_int_equal(doc->state, IDC_READ_FAILED);
    assert_true(has_diagnostic(doc, "source.too-large"));
    assert_int_equal(idc_source_read(work, IDC_STR("tex"), &doc), IDC_OK);
    assert_int_equal(doc->state, IDC_READ_OK);
    test_work_close(&t);
}

static void a_cancelled_run_ends(void **state)
{
    static const char *const texts[] = {"text", "{\"a\":1}", "<html><p>x"};
    (void)state;
    for (size_t i = 0; i < 3; i++) {
        test_work t;
        idc_work *work = test_work_open(&t);
        idc_document *doc;
        atomic_bool stop = true;
        work->cancelled = &stop;
        assert_int_equal(idc_source_read(work, idc_str_of(texts[i]), &doc), IDC_ERR_CANCELLED);
        test_work_close(&t);
    }
}

/* A limit ends the reading in order: what came before it is there. */
static void limits_leave_what_was_read(void **state)
{
    static const char *const texts[] = {"one\n\ntwo\n\nthree\n", "<p>one<p>two<p>three"};
    (void)state;
    for (size_t i = 0; i < 2; i++) {
        test_work t;
        idc_work *work = test_work_open(&t);
        idc_document *doc;
        t.limits.value[IDC_LIMIT_SOURCE_LINES] = 2;
        assert_int_equal(idc_source_read(work, idc_str_of(texts[i]), &doc), IDC_OK);
        assert_int_equal(doc->state, IDC_READ_PARTIAL);
        assert_int_equal(doc->line_count, 2);
        assert_str(doc->lines[1].text, "two");
        assert_true(has_diagnostic(doc, "source.limit"));
        test_work_close(&t);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(content_tells),         cmocka_unit_test(look_alikes_are_text),
        cmocka_unit_test(nobody_takes_the_rest), cmocka_unit_test(empty_and_too_large),
        cmocka_unit_test(a_cancelled_run_ends),  cmocka_unit_test(limits_leave_what_was_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
