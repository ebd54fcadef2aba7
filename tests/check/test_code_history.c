#include "observe.h"

#define ID "code.history"

/* Commits dated every tenth day from 2022 on, written down on a day of 2026, or at once each. */
static void history(test_case *c, size_t count, bool at_once)
{
    builder_open(c);
    builder_source(c, "cv.pdf", IDC_ROLE_RESUME);
    for (size_t i = 0; i < count; i++) {
        int y, m, d;
        idc_day_split(builder_day("2022-01-01") + (int32_t)i * 10, &y, &m, &d);
        idc_str day = idc_arena_format(c->work->arena, "%d-%s%d-%s%dT10:00:00Z", y,
                                       m < 10 ? "0" : "", m, d < 10 ? "0" : "", d);
        const char *const pairs[][2] = {
            {"author_time", day.ptr}, {"commit_time", at_once ? "2026-05-01T10:00:00Z" : day.ptr}};
        builder_observe(c, "commit", pairs, 2);
    }
}

static void test_years_written_down_at_once(void **state)
{
    (void)state;
    test_case c;
    history(&c, 60, true);
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "bulk");
    assert_true(builder_says(f, "60 commits"));
    builder_close(&c);
}

static void test_older_than_the_oldest_account(void **state)
{
    (void)state;
    test_case c;
    history(&c, 60, false);
    const char *const young[][2] = {{"platform", "codehost.example"}, {"created", "2024-06"}};
    builder_observe(&c, "account", young, 2);
    builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "before_account");
    const char *const old[][2] = {{"platform", "other.example"}, {"created", "2019"}};
    builder_observe(&c, "account", old, 2);
    builder_silent(&c, ID); /* it may have come from there */
    builder_close(&c);
}

static void test_small_and_ordinary_histories_are_silent(void **state)
{
    (void)state;
    test_case c;
    history(&c, 30, true);
    builder_silent(&c, ID);
    builder_close(&c);
    history(&c, 200, false);
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_nothing_to_look_at(void **state)
{
    (void)state;
    test_case c;
    history(&c, 0, false);
    builder_skips(&c, ID);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_years_written_down_at_once),
        cmocka_unit_test(test_older_than_the_oldest_account),
        cmocka_unit_test(test_small_and_ordinary_histories_are_silent),
        cmocka_unit_test(test_nothing_to_look_at),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
