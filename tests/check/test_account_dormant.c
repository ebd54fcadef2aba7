#include "observe.h"

#define ID "account.dormant"

static void open_on(test_case *c, const char *as_of)
{
    builder_open(c);
    builder_source(c, "cv.pdf", IDC_ROLE_RESUME);
    if (as_of)
        c->claims.as_of_day = builder_day(as_of);
}

/* Commits are two days apart. */
static void test_silence_of_years_then_a_rush(void **state)
{
    (void)state;
    test_case c;
    open_on(&c, "2026-11-23");
    builder_commits(&c, 12, "2020-01-01", 9, 8, "+00:00");
    builder_commits(&c, 70, "2026-07-01", 9, 8, "+00:00");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_true(builder_says(f, "none for 6 years"));
    assert_true(builder_says(f, "and 70 between 1 Jul 2026"));
    builder_close(&c);
}

static void silent_with(size_t before, const char *first, size_t after, const char *again,
                        const char *as_of)
{
    test_case c;
    open_on(&c, as_of);
    builder_commits(&c, before, first, 9, 8, "+00:00");
    builder_commits(&c, after, again, 9, 8, "+00:00");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_other_lives_of_accounts_are_silent(void **state)
{
    (void)state;
    silent_with(12, "2024-06-01", 70, "2026-07-01", "2026-11-23");  /* two years away */
    silent_with(12, "2020-01-01", 140, "2024-01-01", "2026-11-23"); /* back for long */
    silent_with(12, "2014-01-01", 70, "2020-07-01", "2026-11-23");  /* long ago */
    silent_with(40, "2020-01-01", 40, "2026-09-01", "2026-11-23");  /* no rush */
    silent_with(3, "2020-01-01", 90, "2026-06-01", "2026-11-23");   /* nothing known before */
    silent_with(100, "2026-01-01", 20, "2026-08-01", "2026-11-23"); /* never silent */
}

static void test_commits_out_of_order_are_put_in_order(void **state)
{
    (void)state;
    test_case c;
    open_on(&c, "2026-11-23");
    builder_commits(&c, 70, "2026-07-01", 9, 8, "+00:00");
    builder_commits(&c, 12, "2020-01-01", 9, 8, "+00:00");
    builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    builder_close(&c);
}

static void test_too_little_to_look_at(void **state)
{
    (void)state;
    test_case c;
    open_on(&c, "2026-11-23");
    builder_commits(&c, 30, "2026-07-01", 9, 8, "+00:00");
    builder_skips(&c, ID);
    builder_close(&c);
    open_on(&c, NULL);
    builder_commits(&c, 12, "2020-01-01", 9, 8, "+00:00");
    builder_commits(&c, 70, "2026-07-01", 9, 8, "+00:00");
    builder_skips(&c, ID);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_silence_of_years_then_a_rush),
        cmocka_unit_test(test_other_lives_of_accounts_are_silent),
        cmocka_unit_test(test_commits_out_of_order_are_put_in_order),
        cmocka_unit_test(test_too_little_to_look_at),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
