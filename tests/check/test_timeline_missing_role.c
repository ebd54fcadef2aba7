#include "builder.h"

#define ID "timeline.missing_role"

/* Résumé with three jobs after school; page with the first and the last. */
static uint32_t two_accounts(test_case *c, const char *title, const char *dates)
{
    builder_open(c);
    uint32_t cv = builder_source(c, "cv.pdf", IDC_ROLE_RESUME);
    uint32_t page = builder_source(c, "page", IDC_ROLE_PROFILE);
    for (uint32_t s = cv; s <= page; s++) {
        c->sources[s].date_day = builder_day("2026-11-03");
        builder_work(c, s, "Larkspur Example", "Engineer", "Sep 2012 - Mar 2015");
        builder_work(c, s, "Heron Example", "Engineer", "Sep 2019 - present");
        builder_record(c, s, IDC_RECORD_EDUCATION, "Eastmere University", "BSc",
                       "Sep 2009 - Jun 2012", NULL);
    }
    builder_work(c, cv, "Bluefin Example", title, dates);
    return page;
}

static void test_long_role_that_the_page_leaves_out(void **state)
{
    (void)state;
    test_case c;
    two_accounts(&c, "Engineer", "Apr 2015 - Aug 2019");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_NOTICE, "notice");
    assert_true(builder_says(f, "Bluefin Example"));
    builder_close(&c);
}

static void test_short_and_beside_and_current_roles_may_be_left_out(void **state)
{
    (void)state;
    static const char *const roles[][2] = {
        {"Engineer", "Apr 2016 - Jul 2016"},     {"Freelance Engineer", "Apr 2015 - Aug 2019"},
        {"Board Member", "Apr 2015 - Aug 2019"}, {"Engineer", "May 2025 - present"},
        {"Engineer (part-time)", "2015 - 2019"}, {"Engineer", "2016"},
        {"Engineer", "Jan 2006 - May 2009"}, /* older than all that the page tells */
    };
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++) {
        test_case c;
        two_accounts(&c, roles[i][0], roles[i][1]);
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

static void test_a_page_that_names_the_firm_or_another_for_that_time(void **state)
{
    (void)state;
    test_case c;
    uint32_t page = two_accounts(&c, "Engineer", "Apr 2015 - Aug 2019");
    idc_record *other = builder_work(&c, page, "Osprey Example", "Engineer", "May 2015 - Aug 2019");
    builder_silent(&c, ID); /* what that is, another check tells */
    other->dates = builder_dates(&c, page, IDC_CLAIM_WORK_DATES, "2014");
    builder_text(&c, page, IDC_CLAIM_WORK_SUMMARY, "Moved here with my team from Bluefin Example.");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_a_page_that_stops_early(void **state)
{
    (void)state;
    test_case c;
    builder_open(&c);
    uint32_t cv = builder_source(&c, "cv.pdf", IDC_ROLE_RESUME);
    uint32_t page = builder_source(&c, "page", IDC_ROLE_PROFILE);
    for (uint32_t s = cv; s <= page; s++) {
        builder_work(&c, s, "Larkspur Example", "Engineer", "Sep 2012 - Mar 2015");
        builder_work(&c, s, "Heron Example", "Engineer", "Apr 2015 - Sep 2019");
    }
    builder_work(&c, cv, "Bluefin Example", "Engineer", "Oct 2019 - Feb 2024");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_nothing_to_compare(void **state)
{
    (void)state;
    test_case c;
    builder_open(&c);
    uint32_t cv = builder_source(&c, "cv.pdf", IDC_ROLE_RESUME);
    builder_work(&c, cv, "Larkspur Example", "Engineer", "Sep 2012 - Mar 2015");
    builder_skips(&c, ID);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_long_role_that_the_page_leaves_out),
        cmocka_unit_test(test_short_and_beside_and_current_roles_may_be_left_out),
        cmocka_unit_test(test_a_page_that_names_the_firm_or_another_for_that_time),
        cmocka_unit_test(test_a_page_that_stops_early),
        cmocka_unit_test(test_nothing_to_compare),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
