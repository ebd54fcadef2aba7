#include "builder.h"

#define ID "timeline.overlap"

static void two_roles(test_case *c, const char *first, const char *second)
{
    builder_open(c);
    uint32_t cv = builder_source(c, "cv.pdf", IDC_ROLE_RESUME);
    c->sources[cv].date_day = builder_day("2026-11-03");
    builder_work(c, cv, "Larkspur Example", "Senior Engineer", first);
    builder_work(c, cv, "Bluefin Example", "Engineer", second);
}

static void test_two_full_time_roles_at_once(void **state)
{
    (void)state;
    test_case c;
    two_roles(&c, "Mar 2019 - Jun 2021", "Jun 2018 - Aug 2020");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_true(builder_says(f, "Mar 2019 – Jun 2021 for Larkspur Example"));
    assert_true(builder_says(f, "Jun 2018 – Aug 2020 for Bluefin Example"));
    assert_int_equal(f->evidence_count, 4);
    builder_close(&c);
}

static void test_present_twice_is_the_weaker_level(void **state)
{
    (void)state;
    test_case c;
    two_roles(&c, "Mar 2024 - present", "Jun 2018 - present");
    builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "open");
    builder_close(&c);
    two_roles(&c, "Mar 2021 - present", "Jun 2020 - Aug 2022"); /* the present one is the later */
    builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    builder_close(&c);
}

static void test_only_what_is_certain_counts(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {
        {"Mar 2019 - Jun 2021", "Jun 2018 - Mar 2019"}, /* same month */
        {"Mar 2019 - Jun 2021", "Jun 2018 - May 2019"}, /* one certain month */
        {"2019 - 2021", "2016 - 2019"},                 /* years touch */
        {"2019 - 2021", "2016 - 2020"},                 /* from December 2019 to January 2020 */
        {"about 2018 - 2021", "Jun 2015 - May 2018"},
        {"2019", "2019"},
        {"2021 - 2023", "2016 - 2019"},
    };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        test_case c;
        two_roles(&c, pairs[i][0], pairs[i][1]);
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

static void test_four_certain_months(void **state)
{
    (void)state;
    test_case c;
    two_roles(&c, "Jan 2020 - Jun 2021", "Jun 2018 - May 2020"); /* a long notice */
    builder_silent(&c, ID);
    builder_close(&c);
    two_roles(&c, "Jan 2021 - Jun 2023", "Jun 2018 - Jun 2021");
    builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    builder_close(&c);
}

static void test_roles_held_beside_another_are_silent(void **state)
{
    (void)state;
    static const char *const titles[] = {
        "Engineer (part-time)", "Freelance Developer", "Consultant",         "Co-Founder",
        "Board Member",         "Volunteer",           "Contract Engineer",  "Werkstudent",
        "兼职工程师",           "프리랜서 개발자",     "Teaching Assistant", "ADVISOR",
    };
    for (size_t i = 0; i < sizeof titles / sizeof *titles; i++) {
        test_case c;
        two_roles(&c, "Mar 2019 - Jun 2021", "Jun 2014 - Aug 2015");
        builder_work(&c, 0, "Side Example", titles[i], "Jun 2018 - Aug 2020");
        builder_run(&c, ID);
        if (c.findings.count)
            fail_msg("not silent: %s", titles[i]);
        builder_close(&c);
    }
}

static void test_long_internship_beside_a_job_is_the_lowest_level(void **state)
{
    (void)state;
    test_case c;
    two_roles(&c, "Mar 2019 - Jun 2021", "Jun 2014 - Aug 2015");
    idc_record *intern = builder_work(&c, 0, "Side Example", "Praktikantin", "Jan 2019 - Jul 2020");
    builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "internship");
    intern->dates = builder_dates(&c, 0, IDC_CLAIM_WORK_DATES, "Jan 2019 - Jul 2019");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_firms_that_name_each_other_are_one_job(void **state)
{
    (void)state;
    test_case c;
    two_roles(&c, "Mar 2019 - Jun 2021", "Jun 2014 - Aug 2015");
    builder_work(&c, 0, "Osprey Staffing", "Engineer", "Jun 2018 - Aug 2020");
    builder_work(&c, 0, "Heron (client: Larkspur Example)", "Engineer", "Mar 2018 - Aug 2020");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_stated_type_is_silent(void **state)
{
    (void)state;
    test_case c;
    two_roles(&c, "Mar 2019 - Jun 2021", "Jun 2014 - Aug 2015");
    builder_record(&c, 0, IDC_RECORD_WORK, "Side Example", "Engineer", "Jun 2018 - Aug 2020",
                   "Part-time");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_full_time_is_no_part_time(void **state)
{
    (void)state;
    test_case c;
    two_roles(&c, "Mar 2019 - Jun 2021", "Jun 2014 - Aug 2015");
    builder_record(&c, 0, IDC_RECORD_WORK, "Second Example", "International Sales Engineer",
                   "Jun 2018 - Aug 2020", "Full-time");
    builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    builder_close(&c);
}

static void test_one_firm_is_silent(void **state)
{
    (void)state;
    test_case c;
    builder_open(&c);
    uint32_t cv = builder_source(&c, "cv.pdf", IDC_ROLE_RESUME);
    builder_work(&c, cv, "Larkspur Example", "Engineer", "Mar 2019 - Jun 2022");
    builder_work(&c, cv, "Larkspur Example GmbH", "Senior Engineer", "Jan 2020 - Jun 2022");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_two_copies_count_once(void **state)
{
    (void)state;
    test_case c;
    two_roles(&c, "Mar 2019 - Jun 2021", "Jun 2018 - Aug 2020");
    uint32_t copy = builder_source(&c, "cv.docx", IDC_ROLE_RESUME);
    builder_work(&c, copy, "Larkspur Example", "Senior Engineer", "Mar 2019 - Jun 2021");
    builder_work(&c, copy, "Bluefin Example", "Engineer", "Jun 2018 - Aug 2020");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_int_equal(f->evidence_count, IDC_EVIDENCE_MAX);
    builder_close(&c);
}

static void test_many_roles_stay_bounded(void **state)
{
    (void)state;
    static char names[100][16];
    test_case c;
    builder_open(&c);
    uint32_t cv = builder_source(&c, "cv.pdf", IDC_ROLE_RESUME);
    for (int i = 0; i < 100; i++) {
        snprintf(names[i], sizeof names[i], "q%dw%d", i * 7, i);
        builder_work(&c, cv, names[i], NULL, "2010 - 2020");
    }
    builder_run(&c, ID);
    assert_in_range(c.findings.count, 1, 50);
    builder_close(&c);
}

static void test_skips(void **state)
{
    (void)state;
    test_case c;
    builder_open(&c);
    builder_skips(&c, ID);
    uint32_t cv = builder_source(&c, "cv.pdf", IDC_ROLE_RESUME);
    builder_work(&c, cv, "Larkspur Example", "Engineer", "Mar 2019 - Jun 2022");
    builder_work(&c, cv, "Bluefin Example", "Engineer", NULL);
    builder_skips(&c, ID);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_two_full_time_roles_at_once),
        cmocka_unit_test(test_present_twice_is_the_weaker_level),
        cmocka_unit_test(test_only_what_is_certain_counts),
        cmocka_unit_test(test_four_certain_months),
        cmocka_unit_test(test_roles_held_beside_another_are_silent),
        cmocka_unit_test(test_long_internship_beside_a_job_is_the_lowest_level),
        cmocka_unit_test(test_firms_that_name_each_other_are_one_job),
        cmocka_unit_test(test_stated_type_is_silent),
        cmocka_unit_test(test_full_time_is_no_part_time),
        cmocka_unit_test(test_one_firm_is_silent),
        cmocka_unit_test(test_two_copies_count_once),
        cmocka_unit_test(test_many_roles_stay_bounded),
        cmocka_unit_test(test_skips),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
