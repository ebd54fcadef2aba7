#include "builder.h"

#define ID "education.degrees"

static void course(test_case *c, const char *degree, const char *dates)
{
    builder_record(c, 0, IDC_RECORD_EDUCATION, "Eastmere University", degree, dates, NULL);
}

static void open_cv(test_case *c)
{
    builder_open(c);
    c->sources[builder_source(c, "cv.pdf", IDC_ROLE_RESUME)].date_day = builder_day("2026-11-03");
}

static void test_shorter_than_any(void **state)
{
    (void)state;
    static const char *const rows[][2] = {{"Bachelor of Science", "Sep 2015 - Jun 2016"},
                                          {"Master of Arts", "Sep 2015 - Nov 2015"},
                                          {"Ph.D.", "Jan 2015 - Jan 2016"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_case c;
        open_cv(&c);
        course(&c, rows[i][0], rows[i][1]);
        builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "short");
        builder_close(&c);
    }
}

static void test_what_can_be_is_silent(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"Bachelor of Science", "2015 - 2016"},     {"Master of Arts", "Sep 2015 - Jun 2016"},
        {"Top-up Bachelor", "Sep 2015 - Jun 2016"}, {"Ph.D.", "Jan 2015 - present"},
        {"Diplom", "Sep 2015 - Jun 2016"},          {"Bachelor of Science", "2016"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_case c;
        open_cv(&c);
        course(&c, rows[i][0], rows[i][1]);
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

/* A degree above the dates of a summer course, as in a list whose dates stand in lines apart. */
static void test_dates_of_the_next_course_may_be_meant(void **state)
{
    (void)state;
    static const char *const next[] = {"2008 - 2012", NULL, "Jul 2011 - Aug 2011"};
    for (size_t i = 0; i < sizeof next / sizeof *next; i++) {
        test_case c;
        open_cv(&c);
        course(&c, "Bachelor of Science", "Jul 2010 - Aug 2010");
        ((idc_claim *)c.records[0].dates)->confidence_permille = IDC_CLAIM_CERTAIN - 1;
        course(&c, "Summer course", next[i]);
        if (i < 2)
            builder_silent(&c, ID);
        else
            builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "short");
        builder_close(&c);
    }
}

static void test_order(void **state)
{
    (void)state;
    test_case c;
    open_cv(&c);
    course(&c, "Ph.D.", "2005 - 2009");
    course(&c, "Bachelor of Science", "2011 - 2014");
    builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "order");
    course(&c, "Diplom", "1999 - 2004"); /* the first degree; the bachelor's is a second one */
    builder_silent(&c, ID);
    builder_close(&c);
    open_cv(&c);
    course(&c, "Ph.D.", "2009 - 2013");
    course(&c, "Bachelor of Science", "2005 - 2009");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_nothing_to_look_at(void **state)
{
    (void)state;
    test_case c;
    open_cv(&c);
    course(&c, NULL, "2005 - 2009");
    builder_skips(&c, ID);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_shorter_than_any),
        cmocka_unit_test(test_what_can_be_is_silent),
        cmocka_unit_test(test_dates_of_the_next_course_may_be_meant),
        cmocka_unit_test(test_order),
        cmocka_unit_test(test_nothing_to_look_at),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
