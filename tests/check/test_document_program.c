#include "builder.h"
#include "document/document.h"

#define ID "document.program"

static void open_file(test_case *c, idc_source_role role, const char *program)
{
    builder_open(c);
    builder_source(c, "diploma.pdf", role);
    if (program)
        builder_text(c, 0, IDC_CLAIM_DOCUMENT_PROGRAM, program);
}

/* The dates that the parts of the file's package carry. */
static void give_dates(test_case *c, const char *one, const char *other)
{
    idc_arena *arena = c->work->arena;
    idc_document *doc = idc_document_new(c->work);
    idc_node *zip = idc_node_new(arena, IDC_NODE_OBJECT),
             *dates = idc_node_new(arena, IDC_NODE_ARRAY);
    const char *const both[] = {one, other};
    for (size_t i = 0; i < 2 && both[i]; i++)
        assert_true(
            idc_node_push(dates, idc_node_string(arena, idc_str_of(both[i]), (idc_span){0})));
    assert_true(idc_node_put(zip, IDC_STR("dates"), dates));
    assert_true(idc_node_put(doc->metadata, IDC_STR("zip"), zip));
    c->sources[0].document = doc;
}

static void a_painted_document_is_told(void **state)
{
    (void)state;
    test_case c;
    open_file(&c, IDC_ROLE_DOCUMENT, "Adobe Photoshop 25.1 (Windows)");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "painted");
    assert_true(builder_says(f, "last written by Adobe Photoshop 25.1 (Windows)"));
    builder_close(&c);
}

static void scanners_and_photographs_are_silent(void **state)
{
    static const char *const programs[] = {
        "Adobe Scan for Android", "CamScanner",          "Adobe Acrobat 24.2",
        "Microsoft Lens",         "EPSON Scan",          "Canon iR-ADV C3530",
        "Adobe Lightroom 7.0",    "Microsoft Word 2019", "Adobe Photoshop Camera Raw 16.0",
        "HP Scan Extended"};
    (void)state;
    for (size_t i = 0; i < sizeof programs / sizeof *programs; i++) {
        test_case c;
        open_file(&c, IDC_ROLE_DOCUMENT, programs[i]);
        builder_silent(&c, ID);
        builder_close(&c);
    }
    test_case c; /* a portrait, and a résumé that somebody drew */
    open_file(&c, IDC_ROLE_PHOTO, "Adobe Photoshop 25.1");
    builder_silent(&c, ID);
    builder_close(&c);
    open_file(&c, IDC_ROLE_RESUME, "GIMP 2.10");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void another_packer_is_a_notice(void **state)
{
    (void)state;
    test_case c;
    open_file(&c, IDC_ROLE_RESUME, "Microsoft Office Word");
    give_dates(&c, "2026-03-04T10:00:00", NULL);
    builder_expect(&c, ID, IDC_OUTCOME_NOTICE, "packed");
    builder_close(&c);
}

static void words_own_packing_is_silent(void **state)
{
    static const char *const rows[][3] = {
        {"Microsoft Office Word", "1980-01-01T00:00:00", NULL},
        {"Microsoft Office Word", "1980-01-01T00:00:00", "2026-03-04T10:00:00"},
        {"Microsoft Office Word", NULL, NULL},
        {"LibreOffice/7.4", "2026-03-04T10:00:00", NULL},
        /* What python-docx fills in says so of itself. */
        {"Microsoft Macintosh Word", "2026-03-04T10:00:00", NULL},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_case c;
        open_file(&c, IDC_ROLE_RESUME, rows[i][0]);
        give_dates(&c, rows[i][1], rows[i][2]);
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

static void nothing_to_compare_is_said(void **state)
{
    (void)state;
    test_case c;
    open_file(&c, IDC_ROLE_DOCUMENT, NULL);
    builder_skips(&c, ID);
    builder_close(&c);
}

static void many_programs_are_bounded(void **state)
{
    (void)state;
    test_case c;
    open_file(&c, IDC_ROLE_DOCUMENT, NULL);
    for (size_t i = 0; i < 100; i++)
        builder_text(&c, 0, IDC_CLAIM_DOCUMENT_PROGRAM, "Krita");
    builder_run(&c, ID);
    assert_int_equal(c.findings.count, 12);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_painted_document_is_told),
        cmocka_unit_test(scanners_and_photographs_are_silent),
        cmocka_unit_test(another_packer_is_a_notice),
        cmocka_unit_test(words_own_packing_is_silent),
        cmocka_unit_test(nothing_to_compare_is_said),
        cmocka_unit_test(many_programs_are_bounded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
