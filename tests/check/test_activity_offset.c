#include "observe.h"

#define ID "activity.offset"

static void resident(test_case *c, const char *place, const char *country)
{
    builder_open(c);
    uint32_t cv = builder_source(c, "cv.pdf", IDC_ROLE_RESUME);
    builder_place(c, cv, IDC_CLAIM_RESIDENCE, place, country, 0, 0);
}

static void test_commits_of_another_zone(void **state)
{
    (void)state;
    test_case c;
    resident(&c, "Columbus, OH", "US");
    builder_commits(&c, 40, "2026-02-01", 9, 8, "+09:00");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "commits");
    assert_true(builder_says(f, "40 of 40"));
    assert_true(builder_says(f, "+09:00"));
    builder_close(&c);
}

static void test_home_travel_and_machines_are_silent(void **state)
{
    (void)state;
    test_case c;
    resident(&c, "Columbus, OH", "US");
    builder_commits(&c, 30, "2026-01-01", 9, 8, "-05:00");
    builder_commits(&c, 30, "2026-05-01", 9, 8, "-04:00"); /* summer */
    builder_commits(&c, 40, "2026-01-01", 9, 8, "+00:00"); /* machines */
    builder_commits(&c, 19, "2026-07-01", 9, 8, "+09:00"); /* a journey */
    builder_silent(&c, ID);
    builder_close(&c);
    resident(&c, "London", "GB");
    builder_commits(&c, 40, "2026-01-01", 9, 8, "+01:00"); /* an hour away is next door */
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_places_of_work_at_that_time_clear(void **state)
{
    (void)state;
    test_case c;
    resident(&c, "Columbus, OH", "US");
    idc_record *job = builder_work(&c, 0, "Larkspur Example", "Engineer", "2015 - 2018");
    job->place = builder_place(&c, 0, IDC_CLAIM_WORK_PLACE, "Seoul", "KR", 0, 0);
    builder_commits(&c, 40, "2017-02-01", 9, 8, "+09:00");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_files(void **state)
{
    (void)state;
    test_case c;
    resident(&c, "Columbus, OH", "US");
    const char *const times[] = {"2026-02-01T10:00:00+09:00", "2026-08-01T10:00:00+09:00",
                                 "2026-08-02T10:00:00-04:00"};
    for (size_t i = 0; i < 3; i++) {
        idc_claim *claim = builder_claim(&c, 0, IDC_CLAIM_DOCUMENT_CREATED, times[i]);
        assert_true(idc_instant_read(idc_str_of(times[i]), &claim->value.instant));
        if (i == 1)
            builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "files");
    }
    builder_silent(&c, ID); /* one was made at home */
    builder_close(&c);
}

static void test_nothing_to_compare(void **state)
{
    (void)state;
    test_case c;
    resident(&c, "somewhere", "");
    builder_commits(&c, 40, "2026-02-01", 9, 8, "+09:00");
    builder_skips(&c, ID);
    builder_close(&c);
    resident(&c, "Columbus, OH", "US");
    builder_commits(&c, 40, "2026-02-01", 9, 8, "+00:00");
    builder_skips(&c, ID);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_commits_of_another_zone),
        cmocka_unit_test(test_home_travel_and_machines_are_silent),
        cmocka_unit_test(test_places_of_work_at_that_time_clear),
        cmocka_unit_test(test_files),
        cmocka_unit_test(test_nothing_to_compare),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
