#include "builder.h"

#include "check/schools.h"

#define ID "education.sources_disagree"

static void course(test_case *c, uint32_t source, const char *school, const char *degree,
                   const char *dates)
{
    builder_record(c, source, IDC_RECORD_EDUCATION, school, degree, dates, NULL);
}

static void two(test_case *c, const char *a, const char *degree_a, const char *b,
                const char *degree_b)
{
    builder_open(c);
    course(c, builder_source(c, "cv.pdf", IDC_ROLE_RESUME), a, degree_a, "Sep 2011 - Jun 2015");
    course(c, builder_source(c, "page", IDC_ROLE_PROFILE), b, degree_b, "2011 - 2015");
}

static void test_the_same_course_at_another_school(void **state)
{
    (void)state;
    test_case c;
    two(&c, "Eastmere University", "BSc", "Calloway University", "Bachelor of Science");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "institution");
    assert_int_equal(f->evidence_count, 6);
    builder_close(&c);
    two(&c, "Technische Universität Nordheim", "Diplom", "Calloway University", "Diplom");
    builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "translated");
    builder_close(&c);
    two(&c, "Eastmere University", "BSc", "Eastmere University", "Master of Science");
    builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "degree");
    builder_close(&c);
}

static void test_one_school_under_several_names(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {
        {"Université de Genève", "University of Geneva"},
        {"Uniwersytet Warszawski", "University of Warsaw"},
        {"Massachusetts Institute of Technology", "MIT"},
        {"Kyoto University", "京都大学"},
        {"Eastmere University", "Eastmere University, School of Business"},
        {"Universität Altbrück", "University of Altbrueck"},
    };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        test_case c;
        two(&c, pairs[i][0], "BSc", pairs[i][1], "BSc");
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

static void test_other_courses_are_no_contradiction(void **state)
{
    (void)state;
    test_case c;
    two(&c, "Eastmere University", "BSc", "Calloway University", "Master of Science");
    builder_silent(&c, ID);
    builder_close(&c);
    two(&c, "Eastmere University", "BSc", "Calloway University", "BSc");
    builder_text(&c, 1, IDC_CLAIM_WORK_SUMMARY, "One year abroad at Eastmere University");
    builder_silent(&c, ID); /* the page knows of both */
    builder_close(&c);
    two(&c, "Eastmere University", "BSc", "Eastmere University", "Master of Science");
    course(&c, 1, "Eastmere University", "BSc", "2011 - 2015");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_degrees(void **state)
{
    (void)state;
    assert_int_equal(idc_degree_level(IDC_STR("bachelor of science")), 2);
    assert_int_equal(idc_degree_level(IDC_STR("m sc computer science")), 3);
    assert_int_equal(idc_degree_level(IDC_STR("ph d")), 4);
    assert_int_equal(idc_degree_level(IDC_STR("bachelor and master of science")), 0);
    assert_int_equal(idc_degree_level(IDC_STR("integrated master")), 0);
    assert_int_equal(idc_degree_level(IDC_STR("diplom")), 0);
    assert_int_equal(idc_degree_level(IDC_STR("scrum master certificate")), 0);
    assert_int_equal(idc_degree_months(IDC_STR("master of arts")), 8);
    assert_int_equal(idc_degree_months(IDC_STR("mba")), 0);
}

static void test_nothing_to_compare(void **state)
{
    (void)state;
    test_case c;
    builder_open(&c);
    course(&c, builder_source(&c, "cv.pdf", IDC_ROLE_RESUME), "Eastmere University", "BSc", "2015");
    builder_skips(&c, ID);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_same_course_at_another_school),
        cmocka_unit_test(test_one_school_under_several_names),
        cmocka_unit_test(test_other_courses_are_no_contradiction),
        cmocka_unit_test(test_degrees),
        cmocka_unit_test(test_nothing_to_compare),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
