#include "builder.h"

#define ID "document.author"

static void open_cv(test_case *c, const char *name, const char *author)
{
    builder_open(c);
    builder_source(c, "cv.docx", IDC_ROLE_RESUME);
    if (name)
        builder_name(c, 0, IDC_CLAIM_NAME, name);
    if (author)
        builder_name(c, 0, IDC_CLAIM_DOCUMENT_AUTHOR, author);
}

static void test_somebody_else_made_the_file(void **state)
{
    (void)state;
    test_case c;
    open_cv(&c, "André Fenwick", "Petra Dunmore");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_str(f->message, "\"cv.docx\" names \"Petra Dunmore\" as its author; the name in "
                           "\"cv.docx\" is \"André Fenwick\".");
    builder_name(&c, 0, IDC_CLAIM_DOCUMENT_EDITOR, "Petra Dunmore");
    f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_int_equal(f->evidence_count, 3);
    builder_close(&c);
}

static void test_own_name_and_family_are_silent(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"André Fenwick", "Andre Fenwick"},
        {"André Fenwick", "Fenwick, A."},
        {"박민지", "Minji Park"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_case c;
        open_cv(&c, rows[i][0], rows[i][1]);
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

static void test_what_is_no_person_is_not_looked_at(void **state)
{
    (void)state;
    static const char *const authors[] = {
        "Microsoft Office User",
        "Home PC",
        "admin",
        "Northgate Career Services",
        "Windows User",
        "Your Name",
        "John Doe",
        "HP",
        "user123",
        "Max Mustermann",
        "Google Docs",
        "Petra",
    };
    for (size_t i = 0; i < sizeof authors / sizeof *authors; i++) {
        test_case c;
        open_cv(&c, "André Fenwick", authors[i]);
        builder_run(&c, ID);
        if (c.findings.count)
            fail_msg("not silent: %s", authors[i]);
        builder_close(&c);
    }
}

static void test_pages_name_their_own_authors(void **state)
{
    (void)state;
    test_case c;
    open_cv(&c, "André Fenwick", NULL);
    uint32_t page = builder_source(&c, "profile.html", IDC_ROLE_PROFILE);
    builder_name(&c, page, IDC_CLAIM_DOCUMENT_AUTHOR, "Petra Dunmore");
    builder_skips(&c, ID);
    builder_close(&c);
}

static void test_a_name_that_was_told_clears(void **state)
{
    (void)state;
    test_case c;
    open_cv(&c, "André Fenwick", "Petra Dunmore");
    builder_known(&c, "Petra Dunmore");
    builder_silent(&c, ID);
    builder_close(&c);
    open_cv(&c, "Petra Dunmore", "Rosalind Vorlage");
    builder_known(&c, "Petra Dunmore"); /* not shown beside another one either */
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_skips(void **state)
{
    (void)state;
    test_case c;
    open_cv(&c, "André Fenwick", NULL);
    builder_skips(&c, ID);
    builder_close(&c);
    open_cv(&c, NULL, "Petra Dunmore");
    builder_skips(&c, ID);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_somebody_else_made_the_file),
        cmocka_unit_test(test_own_name_and_family_are_silent),
        cmocka_unit_test(test_what_is_no_person_is_not_looked_at),
        cmocka_unit_test(test_pages_name_their_own_authors),
        cmocka_unit_test(test_a_name_that_was_told_clears),
        cmocka_unit_test(test_skips),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
