#include "observe.h"

#define ID "employer.lifetime"

static void firm(test_case *c, const char *dates, const char *name, const char *key,
                 const char *when)
{
    builder_open(c);
    uint32_t cv = builder_source(c, "cv.pdf", IDC_ROLE_RESUME);
    c->sources[cv].date_day = builder_day("2026-11-03");
    builder_work(c, cv, "Larkspur Example Ltd", "Engineer", dates);
    const char *const pairs[][2] = {{"name", name}, {key, when}};
    builder_observe(c, "employer_fact", pairs, 2);
}

static void test_what_cannot_be(void **state)
{
    (void)state;
    static const char *const rows[][4] = {
        {"May 2015 - May 2017", "founded", "2018", "before"},
        {"2015 - 2016", "founded", "2017-03-01", "before"},
        {"May 2015 - present", "founded", "2018", "early"},
        {"May 2015 - May 2017", "dissolved", "2013", "after"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_case c;
        firm(&c, rows[i][0], "Larkspur Example", rows[i][1], rows[i][2]);
        const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, rows[i][3]);
        assert_int_equal(f->evidence_count, 3);
        builder_close(&c);
    }
}

static void test_what_can_be(void **state)
{
    (void)state;
    static const char *const rows[][3] = {
        {"May 2015 - May 2017", "founded", "2015"},   {"2015 - 2017", "founded", "2016"},
        {"May 2015 - present", "founded", "1987"},    {"May 2015 - May 2017", "dissolved", "2017"},
        {"May 2015 - May 2017", "dissolved", "2014"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_case c;
        firm(&c, rows[i][0], "Larkspur Example", rows[i][1], rows[i][2]);
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

static void test_another_firm_is_no_fact_of_this_one(void **state)
{
    (void)state;
    test_case c;
    firm(&c, "May 2015 - May 2017", "Bluefin Example", "founded", "2018");
    builder_skips(&c, ID);
    builder_close(&c);
    firm(&c, "May 2015 - May 2017", "Larkspur Example", "founded", "long ago");
    builder_skips(&c, ID);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_what_cannot_be),
        cmocka_unit_test(test_what_can_be),
        cmocka_unit_test(test_another_firm_is_no_fact_of_this_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
