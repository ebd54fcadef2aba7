#include "builder.h"

#include "norm/technologies/technologies.h"

#define ID "timeline.technology_years"

static uint32_t cv_of(test_case *c)
{
    builder_open(c);
    uint32_t cv = builder_source(c, "cv.pdf", IDC_ROLE_RESUME);
    c->sources[cv].date_day = builder_day("2026-11-03");
    return cv;
}

static idc_claim *years(test_case *c, uint32_t source, int tenths, const char *subject)
{
    idc_claim *claim = builder_claim(c, source, IDC_CLAIM_SKILL_YEARS, subject);
    claim->value.years.years_tenths = tenths;
    claim->value.years.subject = claim->raw;
    claim->value.years.subject_key = idc_phrase_key(c->work->arena, claim->raw);
    return claim;
}

static void skill(test_case *c, uint32_t source, const char *name)
{
    builder_text(c, source, IDC_CLAIM_SKILL, name);
}

static void test_more_years_than_the_technology_has(void **state)
{
    (void)state;
    static const char *const subjects[] = {"Kubernetes", "k8s", "Kubernetes experience",
                                           "hands-on experience with Kubernetes",
                                           "production Kubernetes"};
    for (size_t i = 0; i < sizeof subjects / sizeof *subjects; i++) {
        test_case c;
        uint32_t cv = cv_of(&c);
        years(&c, cv, 150, subjects[i]);
        const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
        assert_str(f->message, "\"cv.pdf\" gives 15 years of Kubernetes, which became public in "
                               "Jun 2014; the years run to 3 Nov 2026.");
        builder_close(&c);
    }
}

static void test_possible_years_are_silent(void **state)
{
    (void)state;
    static const struct {
        int tenths;
        const char *subject;
    } rows[] = {
        {120, "Kubernetes"},
        {130, "Kubernetes"}, /* within the year of slack */
        {300, "Python"},     /* not in the table */
        {200, "Kubernetes and Docker"},
        {200, "container orchestration such as Kubernetes"},
        {350, "go to market strategy"},
        {20, "ChatGPT"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_case c;
        uint32_t cv = cv_of(&c);
        years(&c, cv, rows[i].tenths, rows[i].subject);
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

static void test_the_age_is_exact_to_the_slack(void **state)
{
    (void)state;
    /* Public 2014-06-01, read on 2026-06-01: twelve years, thirteen with the slack. */
    for (int tenths = 100; tenths < 160; tenths++) {
        test_case c;
        uint32_t cv = cv_of(&c);
        c.sources[cv].date_day = builder_day("2026-06-01");
        years(&c, cv, tenths, "Kubernetes");
        builder_run(&c, ID);
        assert_int_equal(c.findings.count, tenths > 130);
        builder_close(&c);
    }
}

static void test_words_of_other_trades_need_company(void **state)
{
    (void)state;
    static const char *const subjects[] = {"Docker", "Playwright", "Packer", "Swift", "Rails"};
    for (size_t i = 0; i < sizeof subjects / sizeof *subjects; i++) {
        test_case c;
        uint32_t cv = cv_of(&c);
        years(&c, cv, 400, subjects[i]);
        skill(&c, cv, "Forklift driving");
        builder_silent(&c, ID);
        skill(&c, cv, "Kubernetes");
        builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
        builder_close(&c);
    }
}

static void whole_career(test_case *c, uint32_t cv)
{
    builder_record(c, cv, IDC_RECORD_EDUCATION, "University of Eastport", "BSc",
                   "Sep 2011 - Jun 2015", NULL);
    builder_work(c, cv, "Ostrel Example", "Engineer", "Jul 2015 - Jan 2018");
    builder_work(c, cv, "Northwind Example", "Engineer", "Feb 2018 - Jan 2021");
    builder_work(c, cv, "Larkspur Example", "Engineer", "Feb 2021 - present");
}

static void test_more_years_than_the_career(void **state)
{
    (void)state;
    test_case c;
    uint32_t cv = cv_of(&c);
    whole_career(&c, cv);
    years(&c, cv, 200, "professional experience");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "timeline");
    assert_int_equal(f->evidence_count, 2);
    assert_true(builder_says(f, "Jul 2015"));
    builder_close(&c);
    cv = cv_of(&c);
    whole_career(&c, cv);
    years(&c, cv, 200, "")->raw = IDC_STR("over 20 years of experience");
    builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "timeline");
    builder_close(&c);
}

static void test_years_within_the_career_are_silent(void **state)
{
    (void)state;
    test_case c;
    uint32_t cv = cv_of(&c);
    whole_career(&c, cv);
    years(&c, cv, 140, "professional experience"); /* work beside study counted in */
    years(&c, cv, 250, "Python");                  /* learnt as a child */
    years(&c, cv, 250, "music");
    idc_claim *cut = years(&c, cv, 250, ""); /* "25 years of" and the line ends */
    cut->raw = IDC_STR("25 years of");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_a_shortened_resume_is_silent(void **state)
{
    (void)state;
    test_case c;
    uint32_t cv = cv_of(&c);
    builder_work(&c, cv, "Ostrel Example", "Engineer", "Jul 2015 - Jan 2018");
    builder_work(&c, cv, "Northwind Example", "Engineer", "Feb 2018 - Jan 2021");
    builder_work(&c, cv, "Larkspur Example", "Engineer", "Feb 2021 - present");
    years(&c, cv, 300, "professional experience");
    builder_silent(&c, ID); /* no schooling: the beginning was left out */
    builder_record(&c, cv, IDC_RECORD_EDUCATION, "University of Eastport", "MBA", "2019 - 2020",
                   NULL);
    builder_silent(&c, ID); /* a later degree */
    builder_close(&c);
}

static void test_skips_without_a_day(void **state)
{
    (void)state;
    test_case c;
    uint32_t cv = cv_of(&c);
    builder_skips(&c, ID);
    c.sources[cv].date_day = IDC_DAY_NONE;
    years(&c, cv, 400, "Kubernetes");
    builder_skips(&c, ID);
    c.claims.as_of_day = builder_day("2026-11-23");
    builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    builder_close(&c);
}

static void test_table_is_in_order(void **state)
{
    (void)state;
    assert_true(idc_technology_count >= 100);
    for (size_t i = 0; i < idc_technology_count; i++) {
        const idc_technology *t = &idc_technologies[i];
        assert_true(i == 0 || strcmp(idc_technologies[i - 1].key, t->key) < 0);
        assert_in_range(t->month, 1, 12);
        assert_in_range(t->year, 1990, 2026);
        assert_true(strlen(t->key) < 48);
        assert_ptr_equal(idc_technology_find(idc_str_of(t->key)), t);
    }
}

static void test_odd_subjects(void **state)
{
    (void)state;
    char big[5000];
    memset(big, 'k', sizeof big);
    assert_null(idc_technology_find((idc_str){big, sizeof big}));
    assert_null(idc_technology_find(IDC_STR("")));
    assert_null(idc_technology_find(IDC_STR("experience with")));
    assert_null(idc_technology_find(IDC_STR("쿠버네티스")));
    assert_false(idc_subject_is_experience(IDC_STR("")));
    assert_true(idc_subject_is_experience(IDC_STR("professional experience")));
    assert_false(idc_subject_is_experience(IDC_STR("teaching experience")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_more_years_than_the_technology_has),
        cmocka_unit_test(test_possible_years_are_silent),
        cmocka_unit_test(test_the_age_is_exact_to_the_slack),
        cmocka_unit_test(test_words_of_other_trades_need_company),
        cmocka_unit_test(test_more_years_than_the_career),
        cmocka_unit_test(test_years_within_the_career_are_silent),
        cmocka_unit_test(test_a_shortened_resume_is_silent),
        cmocka_unit_test(test_skips_without_a_day),
        cmocka_unit_test(test_table_is_in_order),
        cmocka_unit_test(test_odd_subjects),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
