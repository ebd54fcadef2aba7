#include "builder.h"

#define ID "timeline.sources_disagree"

/* A résumé (0) and a profile (1). */
static void open_pair(test_case *c)
{
    builder_open(c);
    builder_source(c, "cv.pdf", IDC_ROLE_RESUME);
    builder_source(c, "profile.html", IDC_ROLE_PROFILE);
    c->sources[0].date_day = c->sources[1].date_day = builder_day("2026-11-03");
}

static void give(test_case *c, const char *resume, const char *profile)
{
    open_pair(c);
    builder_work(c, 0, "Northwind Example", "Engineer", resume);
    builder_work(c, 1, "Northwind Example", "Engineer", profile);
}

static void test_dates_that_cannot_be_one(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"Mar 2019 - Jun 2021", "Jan 2020 - Jun 2021"}, {"Mar 2019 - Jun 2021", "2020 - 2021"},
        {"Mar 2019 - Jun 2021", "Mar 2019 - Dec 2020"}, {"2015 - 2021", "2018 - 2021"},
        {"Mar 2015 - Jun 2016", "Mar 2019 - Jun 2021"}, {"Mar 2019 - present", "2019 - 2021"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_case c;
        give(&c, rows[i][0], rows[i][1]);
        const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
        assert_int_equal(f->evidence_count, 4);
        builder_close(&c);
    }
}

/* Dates of the next role, as of a page cut one entry off or a list copied out of step. */
static void test_dates_of_another_role_are_silent(void **state)
{
    (void)state;
    test_case c;
    give(&c, "Mar 2019 - Jun 2021", "Jan 2015 - Feb 2019");
    builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    builder_work(&c, 1, "Larkspur Example", "Engineer", "Mar 2019 - Jun 2021");
    builder_silent(&c, ID);
    for (size_t i = 0; i < 2; i++) { /* and what stands so is no agreement */
        const char *const firm = i ? "Quillon Example" : "Ostrand Example";
        for (uint32_t s = 0; s < 2; s++)
            builder_work(&c, s, firm, "Engineer",
                         i ? "Jan 2008 - May 2011" : "Jun 2011 - Dec 2014");
    }
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_message_gives_both_readings(void **state)
{
    (void)state;
    test_case c;
    give(&c, "Mar 2019 - Jun 2021", "2020 - 2021");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_str(f->message, "\"cv.pdf\" gives Mar 2019 – Jun 2021 for Northwind Example; "
                           "\"profile.html\" gives 2020 – 2021.");
    builder_close(&c);
}

static void test_dates_that_can_be_one_are_silent(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"Mar 2019 - Jun 2021", "2019 - 2021"},
        {"Mar 2019 - Jun 2021", "Apr 2019 - Jul 2021"}, /* a month off */
        {"Mar 2019 - Jun 2021", "Spring 2019 - Summer 2021"},
        {"Dec 2018 - Jun 2021", "2019 - 2021"},
        {"Mar 2019 - Jun 2021", "about 2018 - 2021"},
        {"Mar 2019 - present", "Mar 2019 - present"},
        {"Mar 2019 - present", "Mar 2019 - Nov 2026"},
        {"Mar 2019 - Jun 2021", "Mar 2019 - present"}, /* the page was not kept up to date */
        {"Mar 2019 - Jun 2021", "2019"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_case c;
        give(&c, rows[i][0], rows[i][1]);
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

static void test_roles_missing_on_one_side_are_silent(void **state)
{
    (void)state;
    test_case c;
    give(&c, "Mar 2019 - Jun 2021", "Mar 2019 - Jun 2021");
    builder_work(&c, 0, "Larkspur Example", "Engineer", "Aug 2021 - present");
    builder_work(&c, 0, "Ostrel Example", "Engineer", "Mar 2016 - Jan 2019");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_a_promotion_written_as_two_roles_is_silent(void **state)
{
    (void)state;
    test_case c;
    give(&c, "Mar 2019 - Jun 2023", "Mar 2019 - Apr 2021");
    builder_work(&c, 1, "Northwind Example Ltd", "Senior Engineer", "May 2021 - Jun 2023");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_two_stints_meet_their_own(void **state)
{
    (void)state;
    test_case c;
    give(&c, "Mar 2010 - Jun 2012", "Mar 2018 - Jun 2020");
    builder_work(&c, 0, "Northwind Example", "Engineer", "Mar 2018 - Jun 2020");
    builder_silent(&c, ID);
    builder_work(&c, 1, "Northwind Example", "Engineer", "Jan 2009 - Jun 2012");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_true(builder_says(f, "Jan 2009 – Jun 2012"));
    builder_close(&c);
}

static void test_legal_form_and_related_names_are_one_employer(void **state)
{
    (void)state;
    test_case c;
    open_pair(&c);
    builder_work(&c, 0, "Northwind Example GmbH", "Engineer", "Mar 2019 - Jun 2021");
    builder_work(&c, 1, "Northwind Example", "Engineer", "Mar 2019 - Jun 2021");
    builder_work(&c, 0, "Tessaly", "Engineer", "Aug 2021 - Jun 2023");
    builder_work(&c, 1, "Tessaly Insurance Group", "Engineer", "Aug 2021 - Jun 2023");
    builder_run(&c, ID);
    for (size_t i = 0; i < c.findings.count; i++)
        assert_int_equal(c.findings.items[i]->outcome, IDC_OUTCOME_SUPPORTS);
    builder_close(&c);
}

static void test_another_employer_for_the_same_time(void **state)
{
    (void)state;
    test_case c;
    open_pair(&c);
    builder_work(&c, 0, "Bluefin Ledger", "Engineer", "Jun 2020 - Aug 2022");
    builder_work(&c, 1, "Tessaly Insurance", "Engineer", "Jun 2020 - Apr 2022");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "employer");
    assert_true(builder_says(f, "Bluefin Ledger"));
    assert_true(builder_says(f, "Tessaly Insurance"));
    builder_close(&c);
}

static void test_an_agency_and_its_client_are_silent(void **state)
{
    (void)state;
    static const char *const firms[] = {"Harbour Staffing", "Quill Consulting",
                                        "Bluefin Ledger (contract)"};
    for (size_t i = 0; i < 3; i++) {
        test_case c;
        open_pair(&c);
        builder_work(&c, 0, firms[i], "Engineer", "Jun 2020 - Aug 2022");
        builder_work(&c, 1, "Tessaly Insurance", "Engineer", "Jun 2020 - Aug 2022");
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

static void test_other_employers_at_other_times_are_silent(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"Jun 2020 - Aug 2022", "Sep 2022 - Aug 2024"},
        {"2020 - 2022", "2020 - 2022"}, /* years alone do not say that it was at once */
        {"Jun 2020 - Sep 2020", "Jun 2020 - Sep 2020"}, /* too short to tell */
        {"Jun 2020 - present", "Jun 2020 - Aug 2022"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_case c;
        open_pair(&c);
        builder_work(&c, 0, "Bluefin Ledger", "Engineer", rows[i][0]);
        builder_work(&c, 1, "Tessaly Insurance", "Engineer", rows[i][1]);
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

static void test_titles_of_different_work(void **state)
{
    (void)state;
    static const char *const rows[][3] = {
        {"Platform Engineer", "QA Analyst", "title"},
        {"Backend Developer", "Intern", "title"},
        {"Platform Engineer", "Sales Associate", "title"},
        {"Accountant", "Platform Engineer", "title"},
        {"Senior Software Engineer", "Software Developer II", ""},
        {"Machine Learning Engineer", "Data Scientist", ""},
        {"Security Analyst", "Security Engineer", ""},
        {"Lead Engineer", "Engineering Manager", ""},
        {"Happiness Hero", "Engineer", ""},
        {"Engineer", "Engineer", ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_case c;
        open_pair(&c);
        builder_work(&c, 0, "Northwind Example", rows[i][0], "Mar 2019 - Jun 2021");
        builder_work(&c, 1, "Northwind Example", rows[i][1], "Mar 2019 - Jun 2021");
        if (rows[i][2][0])
            builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, rows[i][2]);
        else
            builder_silent(&c, ID);
        builder_close(&c);
    }
}

static void test_two_copies_of_one_statement_count_once(void **state)
{
    (void)state;
    test_case c;
    give(&c, "Mar 2019 - Jun 2021", "Jan 2020 - Jun 2021");
    uint32_t copy = builder_source(&c, "cv.docx", IDC_ROLE_RESUME);
    builder_work(&c, copy, "Northwind Example", "Engineer", "Mar 2019 - Jun 2021");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_true(f->evidence_count > 4);
    builder_close(&c);
}

static void test_independent_agreement_supports(void **state)
{
    (void)state;
    test_case c;
    give(&c, "Mar 2019 - Jun 2021", "Mar 2019 - Jun 2021");
    builder_work(&c, 0, "Ostrel Example", "Analyst", "Mar 2016 - Jan 2019");
    builder_work(&c, 1, "Ostrel Example", "Analyst", "Mar 2016 - Jan 2019");
    builder_expect(&c, ID, IDC_OUTCOME_SUPPORTS, "supports");

    c.sources[1].role = IDC_ROLE_RESUME; /* two copies of one résumé say nothing more */
    builder_silent(&c, ID);

    c.sources[1].role = IDC_ROLE_PROFILE; /* nothing supports beside a contradiction */
    builder_work(&c, 0, "Larkspur Example", "Engineer", "Mar 2012 - Jan 2014");
    builder_work(&c, 1, "Larkspur Example", "Engineer", "Mar 2008 - Jan 2009");
    builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    builder_close(&c);
}

static void test_years_alone_do_not_support(void **state)
{
    (void)state;
    test_case c;
    give(&c, "2019 - 2021", "2019 - 2021");
    builder_work(&c, 0, "Ostrel Example", "Analyst", "2016 - 2019");
    builder_work(&c, 1, "Ostrel Example", "Analyst", "2016 - 2019");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_many_roles_stay_bounded(void **state)
{
    (void)state;
    static char names[40][16];
    test_case c;
    open_pair(&c);
    for (int i = 0; i < 40; i++) {
        snprintf(names[i], sizeof names[i], "q%dw%d", i * 7, i);
        builder_work(&c, 0, names[i], NULL, "2010 - 2020");
        builder_work(&c, 1, names[i], NULL, "2001 - 2002");
    }
    builder_run(&c, ID);
    assert_in_range(c.findings.count, 1, 20);
    builder_close(&c);
}

static void test_skips(void **state)
{
    (void)state;
    test_case c;
    open_pair(&c);
    builder_work(&c, 0, "Northwind Example", "Engineer", "Mar 2019 - Jun 2021");
    builder_work(&c, 1, "Northwind Example", "Engineer", NULL);
    builder_skips(&c, ID);
    builder_work(&c, 1, "Northwind Example", "Engineer", "2001 - 2002")->earlier = true;
    builder_skips(&c, ID);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_dates_that_cannot_be_one),
        cmocka_unit_test(test_dates_of_another_role_are_silent),
        cmocka_unit_test(test_message_gives_both_readings),
        cmocka_unit_test(test_dates_that_can_be_one_are_silent),
        cmocka_unit_test(test_roles_missing_on_one_side_are_silent),
        cmocka_unit_test(test_a_promotion_written_as_two_roles_is_silent),
        cmocka_unit_test(test_two_stints_meet_their_own),
        cmocka_unit_test(test_legal_form_and_related_names_are_one_employer),
        cmocka_unit_test(test_another_employer_for_the_same_time),
        cmocka_unit_test(test_an_agency_and_its_client_are_silent),
        cmocka_unit_test(test_other_employers_at_other_times_are_silent),
        cmocka_unit_test(test_titles_of_different_work),
        cmocka_unit_test(test_two_copies_of_one_statement_count_once),
        cmocka_unit_test(test_independent_agreement_supports),
        cmocka_unit_test(test_years_alone_do_not_support),
        cmocka_unit_test(test_many_roles_stay_bounded),
        cmocka_unit_test(test_skips),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
