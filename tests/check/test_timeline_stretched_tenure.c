#include "builder.h"

#define ID "timeline.stretched_tenure"

/* One employer in both sources, and one more in each. */
static void two_accounts(test_case *c, const char *outer, const char *outer_title,
                         const char *inner, const char *inner_title)
{
    builder_open(c);
    uint32_t cv = builder_source(c, "cv.pdf", IDC_ROLE_RESUME);
    uint32_t page = builder_source(c, "page.html", IDC_ROLE_PROFILE);
    c->sources[cv].date_day = c->sources[page].date_day = builder_day("2026-11-03");
    builder_work(c, cv, "Heron Example", "Lead Engineer", "Jan 2023 - present");
    builder_work(c, page, "Heron Example", "Lead Engineer", "Jan 2023 - present");
    builder_work(c, cv, "Larkspur Example", outer_title, outer);
    builder_work(c, page, "Bluefin Example", inner_title, inner);
}

static void test_role_within_a_role_of_the_other_source(void **state)
{
    (void)state;
    test_case c;
    two_accounts(&c, "Jan 2016 - Dec 2022", "Engineer", "Aug 2018 - Mar 2021", "Engineer");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_true(builder_says(f, "Larkspur Example"));
    assert_true(builder_says(f, "Bluefin Example"));
    assert_int_equal(f->step_count, 3);
    for (size_t i = 0; i < f->step_count; i++)
        assert_true(f->steps[i].text.len > 0);
    builder_close(&c);
}

static void test_it_does_not_matter_which_source_stretches(void **state)
{
    (void)state;
    test_case c;
    two_accounts(&c, "Aug 2018 - Mar 2021", "Engineer", "Jan 2016 - Dec 2022", "Engineer");
    builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    builder_close(&c);
}

static void test_what_can_have_been_is_silent(void **state)
{
    (void)state;
    static const char *const cases[][4] = {
        {"Jan 2016 - Dec 2022", "Engineer", "Aug 2018 - Mar 2021", "Consultant"},
        {"Jan 2016 - Dec 2022", "Freelance Engineer", "Aug 2018 - Mar 2021", "Engineer"},
        {"Jan 2016 - Dec 2022", "Engineer", "Aug 2018 - Oct 2018", "Engineer"}, /* a trial */
        {"2016 - 2019", "Engineer", "2018 - 2019", "Engineer"},                 /* may touch */
        {"Jan 2016 - Sep 2018", "Engineer", "Aug 2018 - Mar 2021", "Engineer"},
        {"Jan 2016 - Aug 2018", "Engineer", "Aug 2014 - Dec 2022", "Part-time tutor"},
        {"Jan 2016 - Jun 2019", "Engineer", "Aug 2018 - Mar 2021", "Engineer"}, /* goes on */
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        test_case c;
        two_accounts(&c, cases[i][0], cases[i][1], cases[i][2], cases[i][3]);
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

/* What another check tells already, and firms that one source knows of under another name. */
static void test_shared_employers_are_silent(void **state)
{
    (void)state;
    test_case c;
    two_accounts(&c, "Jan 2016 - Dec 2022", "Engineer", "Aug 2018 - Mar 2021", "Engineer");
    builder_work(&c, 1, "Larkspur Example GmbH", "Engineer", "Jan 2016 - Jul 2018");
    builder_silent(&c, ID);
    builder_close(&c);
    two_accounts(&c, "Jan 2016 - Dec 2022", "Engineer", "Aug 2018 - Mar 2021", "Engineer");
    builder_claim(&c, 0, IDC_CLAIM_WORK_SUMMARY, "On assignment at bluefin example for years");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_pages_of_another_career_are_not_compared(void **state)
{
    (void)state;
    test_case c;
    builder_open(&c);
    uint32_t cv = builder_source(&c, "cv.pdf", IDC_ROLE_RESUME);
    uint32_t page = builder_source(&c, "page.html", IDC_ROLE_PROFILE);
    builder_work(&c, cv, "Larkspur Example", "Engineer", "Jan 2016 - Dec 2022");
    builder_work(&c, page, "Bluefin Example", "Engineer", "Aug 2018 - Mar 2021");
    builder_skips(&c, ID);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_role_within_a_role_of_the_other_source),
        cmocka_unit_test(test_it_does_not_matter_which_source_stretches),
        cmocka_unit_test(test_what_can_have_been_is_silent),
        cmocka_unit_test(test_shared_employers_are_silent),
        cmocka_unit_test(test_pages_of_another_career_are_not_compared),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
