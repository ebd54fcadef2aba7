#include "observe.h"

#define ID "activity.hours"

static void commits_in(test_case *c, const char *country, size_t count, int hour, int hours)
{
    builder_open(c);
    uint32_t cv = builder_source(c, "cv.pdf", IDC_ROLE_RESUME);
    builder_place(c, cv, IDC_CLAIM_RESIDENCE, "home", country, 0, 0);
    builder_commits(c, count, "2026-01-10", hour, hours, "+00:00");
}

static void test_night_by_every_clock(void **state)
{
    (void)state;
    test_case c;
    commits_in(&c, "KR", 120, 16, 8); /* 1:00 to 9:00 is out, 1:00 to 8:59 of +9 */
    builder_silent(&c, ID);
    builder_close(&c);
    commits_in(&c, "KR", 120, 14, 8); /* 23:00 to 7:00 */
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_true(builder_says(f, "120 of 120"));
    builder_close(&c);
}

static void test_evenings_and_large_countries_are_silent(void **state)
{
    (void)state;
    static const struct {
        const char *country;
        int hour, hours;
    } rows[] = {{"KR", 9, 8},   /* 18:00 to 2:00, after a day's work */
                {"KR", 14, 20}, /* at any hour */
                {"US", 5, 8},   /* night in New York, evening in Honolulu */
                {"KR", 1, 8}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_case c;
        commits_in(&c, rows[i].country, 120, rows[i].hour, rows[i].hours);
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

static void test_too_little_to_judge(void **state)
{
    (void)state;
    test_case c;
    commits_in(&c, "KR", 60, 14, 8);
    builder_skips(&c, ID);
    builder_close(&c);
    commits_in(&c, "", 120, 14, 8);
    builder_skips(&c, ID);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_night_by_every_clock),
        cmocka_unit_test(test_evenings_and_large_countries_are_silent),
        cmocka_unit_test(test_too_little_to_judge),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
