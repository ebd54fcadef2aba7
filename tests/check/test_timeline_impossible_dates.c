#include "builder.h"

#define ID "timeline.impossible_dates"

static uint32_t cv_of(test_case *c, const char *today)
{
    builder_open(c);
    uint32_t cv = builder_source(c, "cv.pdf", IDC_ROLE_RESUME);
    if (today)
        c->claims.as_of_day = builder_day(today);
    return cv;
}

static void test_end_before_start(void **state)
{
    (void)state;
    test_case c;
    uint32_t cv = cv_of(&c, NULL);
    builder_work(&c, cv, "Northwind Example", "Engineer", "Mar 2021 - Jun 2022");
    idc_record *r = builder_work(&c, cv, "Ostrel Example", "Engineer", "2019 - 2020");
    /* made by hand: whether a reader keeps such a range is not this check's business */
    idc_interval *dates = &((idc_claim *)r->dates)->value.dates;
    idc_endpoint swap = dates->start;
    dates->start = dates->end;
    dates->end = swap;
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "end_before_start");
    assert_true(builder_says(f, "Ostrel Example"));
    assert_true(builder_says(f, "2020 – 2019"));
    builder_close(&c);
}

static void test_start_ahead(void **state)
{
    (void)state;
    test_case c;
    uint32_t cv = cv_of(&c, "2026-11-23");
    builder_work(&c, cv, "Northwind Example", "Engineer", "May 2027 - Jun 2028");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "start_ahead");
    assert_true(builder_says(f, "23 Nov 2026"));
    builder_close(&c);
}

static void test_an_offer_taken_up_is_silent(void **state)
{
    (void)state;
    test_case c;
    uint32_t cv = cv_of(&c, "2026-11-23");
    builder_work(&c, cv, "Northwind Example", "Engineer", "Jan 2027 - Jun 2028");
    builder_record(&c, cv, IDC_RECORD_EDUCATION, "University of Eastport", "MSc",
                   "Sep 2027 - Jun 2029", NULL);
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_the_later_of_two_todays_counts(void **state)
{
    (void)state;
    test_case c;
    uint32_t cv = cv_of(&c, "2026-11-23");
    c.sources[cv].date_day = builder_day("2019-01-01"); /* a clock that was wrong */
    builder_work(&c, cv, "Northwind Example", "Engineer", "Mar 2021 - Jun 2022");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_without_a_day_nothing_lies_ahead(void **state)
{
    (void)state;
    test_case c;
    uint32_t cv = cv_of(&c, NULL);
    builder_work(&c, cv, "Northwind Example", "Engineer", "May 2047 - Jun 2048");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_same_year_or_month_is_silent(void **state)
{
    (void)state;
    test_case c;
    uint32_t cv = cv_of(&c, "2026-11-23");
    builder_work(&c, cv, "Northwind Example", "Engineer", "2019 - 2019");
    builder_work(&c, cv, "Northwind Example", "Engineer", "May 2019 - May 2019");
    builder_work(&c, cv, "Northwind Example", "Engineer", "2019");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_skips_without_dates(void **state)
{
    (void)state;
    test_case c;
    uint32_t cv = cv_of(&c, "2026-11-23");
    builder_work(&c, cv, "Northwind Example", "Engineer", NULL);
    builder_skips(&c, ID);
    builder_work(&c, cv, "Northwind Example", "Engineer", "2031")->earlier = true;
    builder_skips(&c, ID);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_end_before_start),
        cmocka_unit_test(test_start_ahead),
        cmocka_unit_test(test_an_offer_taken_up_is_silent),
        cmocka_unit_test(test_the_later_of_two_todays_counts),
        cmocka_unit_test(test_without_a_day_nothing_lies_ahead),
        cmocka_unit_test(test_same_year_or_month_is_silent),
        cmocka_unit_test(test_skips_without_dates),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
