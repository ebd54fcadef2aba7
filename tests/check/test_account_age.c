#include "builder.h"

#define ID "account.age"

static uint32_t page_of(test_case *c, const char *opened, const char *first_role)
{
    builder_open(c);
    uint32_t page = builder_source(c, "profile.html", IDC_ROLE_PROFILE);
    if (opened)
        builder_dates(c, page, IDC_CLAIM_ACCOUNT_CREATED, opened);
    if (first_role) {
        builder_work(c, page, "Northwind Example", "Engineer", "Mar 2024 - present");
        builder_work(c, page, "Ostrel Example", "Engineer", first_role);
    }
    return page;
}

static void test_young_account_of_a_long_career(void **state)
{
    (void)state;
    test_case c;
    page_of(&c, "11 May 2026", "Jul 2011 - Jan 2024");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_str(f->message, "\"profile.html\" shows an account opened 11 May 2026 and work from "
                           "Jul 2011 on.");
    assert_int_equal(f->evidence_count, 3);
    builder_close(&c);
}

static void test_less_than_five_years_is_silent(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"Oct 2012", "Jul 2011 - Jan 2024"},
        {"Jun 2016", "Jul 2011 - Jan 2024"},
        {"2016", "2011 - 2024"}, /* the years leave room for less than five */
        {"2009", "2011 - 2024"},
        {"May 2026", "about 2021 - 2024"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_case c;
        page_of(&c, rows[i][0], rows[i][1]);
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

static void test_roles_of_another_source_are_not_what_the_account_shows(void **state)
{
    (void)state;
    test_case c;
    page_of(&c, "May 2026", NULL);
    uint32_t cv = builder_source(&c, "cv.pdf", IDC_ROLE_RESUME);
    builder_work(&c, cv, "Ostrel Example", "Engineer", "Jul 2001 - Jan 2024");
    builder_skips(&c, ID);
    builder_close(&c);
}

static void test_skips(void **state)
{
    (void)state;
    test_case c;
    page_of(&c, NULL, "Jul 2011 - Jan 2024");
    builder_skips(&c, ID);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_young_account_of_a_long_career),
        cmocka_unit_test(test_less_than_five_years_is_silent),
        cmocka_unit_test(test_roles_of_another_source_are_not_what_the_account_shows),
        cmocka_unit_test(test_skips),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
