#include "builder.h"

#define ID "document.dates"

static void give_day(test_case *c, uint32_t source, idc_claim_kind kind, const char *text)
{
    idc_claim *claim = builder_claim(c, source, kind, text);
    (void)idc_instant_read(idc_str_of(text), &claim->value.instant);
}

/* A file with its dates; NULL: not stated. */
static void open_file(test_case *c, idc_source_role role, const char *made, const char *changed,
                      const char *received)
{
    builder_open(c);
    builder_source(c, "diploma.pdf", role);
    if (made)
        give_day(c, 0, IDC_CLAIM_DOCUMENT_CREATED, made);
    if (changed)
        give_day(c, 0, IDC_CLAIM_DOCUMENT_MODIFIED, changed);
    if (received)
        c->sources[0].received.day = builder_day(received);
}

static void changed_before_it_was_made(void **state)
{
    (void)state;
    test_case c;
    open_file(&c, IDC_ROLE_DOCUMENT, "2026-11-03T10:00:00Z", "2026-03-04T09:00:00Z", NULL);
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "order");
    assert_str(f->message,
               "\"diploma.pdf\" says that it was made on 3 Nov 2026 and last changed on "
               "4 Mar 2026, before that.");
    assert_int_equal(f->evidence_count, 2);
    builder_close(&c);
}

static void made_after_it_came(void **state)
{
    (void)state;
    test_case c;
    open_file(&c, IDC_ROLE_RESUME, "2026-11-03T10:00:00Z", NULL, "2026-10-20");
    builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "ahead");
    builder_close(&c);
}

static void zones_and_usual_files_are_silent(void **state)
{
    static const char *const rows[][3] = {
        {"2026-03-04T10:00:00Z", "2026-11-03T10:00:00Z", NULL},
        {"2026-11-03T10:00:00Z", "2026-11-03T10:00:00Z", "2026-11-03"},
        /* Local time with an offset on one side, UTC on the other, at the two ends of the world. */
        {"2026-11-03T01:00:00+14:00", "2026-11-02T11:00:00Z", NULL},
        {"2026-11-04T09:00:00+09:00", "2026-11-04T00:00:00Z", "2026-11-03"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_case c;
        open_file(&c, IDC_ROLE_RESUME, rows[i][0], rows[i][1], rows[i][2]);
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

static void nothing_to_compare_is_said(void **state)
{
    static const char *const rows[][3] = {{NULL, NULL, "2026-11-03"},
                                          {"2026-11-03", NULL, NULL},
                                          {NULL, "2026-11-03", NULL},
                                          {"not a day", "2026-11-03", NULL},
                                          {"9999-99-99T99:99", "0000-00-00", "2026-11-03"}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_case c;
        open_file(&c, IDC_ROLE_RESUME, rows[i][0], rows[i][1], rows[i][2]);
        builder_skips(&c, ID);
        builder_close(&c);
    }
    test_case c; /* pages are made by their platform */
    open_file(&c, IDC_ROLE_PROFILE, "2026-11-03", "2026-03-04", NULL);
    builder_skips(&c, ID);
    builder_close(&c);
}

static void many_files_are_bounded(void **state)
{
    (void)state;
    test_case c;
    builder_open(&c);
    for (uint32_t s = 0; s < 8; s++) {
        builder_source(&c, "a.pdf", IDC_ROLE_DOCUMENT);
        give_day(&c, s, IDC_CLAIM_DOCUMENT_CREATED, "2026-11-03");
        give_day(&c, s, IDC_CLAIM_DOCUMENT_MODIFIED, "2020-11-03");
        c.sources[s].received.day = builder_day("2021-01-01");
    }
    builder_run(&c, ID);
    assert_true(c.findings.count >= 8 && c.findings.count <= 12);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(changed_before_it_was_made),
        cmocka_unit_test(made_after_it_came),
        cmocka_unit_test(zones_and_usual_files_are_silent),
        cmocka_unit_test(nothing_to_compare_is_said),
        cmocka_unit_test(many_files_are_bounded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
