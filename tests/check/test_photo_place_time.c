#include "builder.h"

#define ID "photo.place_time"

#define LISBON "PT", 387139, -91335
#define COLUMBUS "US", 399612, -829988
#define DUBLIN_OHIO "US", 400992, -831141

/* A résumé (0) and a picture (1) taken in Lisbon on 18 September 2024. */
static void open_case(test_case *c)
{
    builder_open(c);
    builder_source(c, "cv.pdf", IDC_ROLE_RESUME);
    builder_source(c, "photo.jpg", IDC_ROLE_PHOTO);
    c->sources[0].date_day = builder_day("2026-11-03");
    idc_claim *taken = builder_claim(c, 1, IDC_CLAIM_PHOTO_TAKEN, "2024-09-18T14:22:31+01:00");
    assert_true(idc_instant_read(taken->raw, &taken->value.instant));
    builder_place(c, 1, IDC_CLAIM_PHOTO_PLACE, "38.7139,-9.1335", LISBON);
}

static idc_record *role_at(test_case *c, const char *dates, const char *raw, const char *country,
                           int32_t latitude_e4, int32_t longitude_e4)
{
    idc_record *r = builder_work(c, 0, "Larkspur Example", "Engineer", dates);
    r->place = builder_place(c, 0, IDC_CLAIM_WORK_PLACE, raw, country, latitude_e4, longitude_e4);
    return r;
}

static void test_another_place_at_that_time(void **state)
{
    (void)state;
    test_case c;
    open_case(&c);
    role_at(&c, "Mar 2021 - present", "Columbus, OH", COLUMBUS);
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_int_equal(f->evidence_count, 4);
    assert_true(builder_says(f, "18 Sep 2024"));
    assert_true(builder_says(f, "Columbus, OH"));
    builder_close(&c);
}

static void test_same_or_near_place_is_silent(void **state)
{
    (void)state;
    test_case c;
    open_case(&c);
    role_at(&c, "Mar 2021 - present", "Lisbon", LISBON);
    role_at(&c, "Mar 2021 - present", "Columbus, OH", COLUMBUS); /* one of two fits */
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_a_role_that_only_may_cover_the_day(void **state)
{
    (void)state;
    test_case c;
    open_case(&c);
    role_at(&c, "2021 - 2024", "Columbus, OH", COLUMBUS);
    builder_skips(&c, ID); /* it may have ended in January */
    role_at(&c, "Mar 2021 - present", "Columbus, OH", COLUMBUS);
    role_at(&c, "2024 - 2025", "Lisbon", LISBON); /* and here a move may explain it */
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_other_times_and_remote_work_are_not_compared(void **state)
{
    (void)state;
    test_case c;
    open_case(&c);
    role_at(&c, "Mar 2015 - Jun 2019", "Columbus, OH", COLUMBUS);
    idc_record *remote = role_at(&c, "Mar 2021 - present", "Remote (Columbus)", COLUMBUS);
    ((idc_claim *)remote->place)->value.place.remote = true;
    builder_place(&c, 0, IDC_CLAIM_RESIDENCE, "Columbus, OH", COLUMBUS); /* of 2026 */
    builder_skips(&c, ID);
    builder_close(&c);
}

static void test_residence_holds_for_three_months(void **state)
{
    (void)state;
    test_case c;
    open_case(&c);
    builder_place(&c, 0, IDC_CLAIM_RESIDENCE, "Columbus, OH", COLUMBUS);
    c.sources[0].date_day = builder_day("2024-11-03");
    builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    c.sources[0].date_day = builder_day("2024-12-24");
    builder_skips(&c, ID);
    c.sources[0].date_day = builder_day("2024-09-01"); /* the picture is younger */
    builder_skips(&c, ID);
    builder_close(&c);
}

static void test_skips_without_place_or_day(void **state)
{
    (void)state;
    test_case c;
    builder_open(&c);
    builder_source(&c, "cv.pdf", IDC_ROLE_RESUME);
    builder_source(&c, "photo.jpg", IDC_ROLE_PHOTO);
    role_at(&c, "Mar 2021 - present", "Columbus, OH", COLUMBUS);
    builder_skips(&c, ID);
    builder_place(&c, 1, IDC_CLAIM_PHOTO_PLACE, "38.7139,-9.1335", LISBON);
    builder_skips(&c, ID);
    builder_close(&c);
}

static void test_suburb_is_silent(void **state)
{
    (void)state;
    test_case c;
    builder_open(&c);
    builder_source(&c, "cv.pdf", IDC_ROLE_RESUME);
    builder_source(&c, "photo.jpg", IDC_ROLE_PHOTO);
    c.sources[0].date_day = builder_day("2026-11-03");
    idc_claim *taken = builder_claim(&c, 1, IDC_CLAIM_PHOTO_TAKEN, "2024-09-18");
    assert_true(idc_instant_read(taken->raw, &taken->value.instant));
    builder_place(&c, 1, IDC_CLAIM_PHOTO_PLACE, "40.0992,-83.1141", DUBLIN_OHIO);
    role_at(&c, "Mar 2021 - present", "Columbus, OH", COLUMBUS);
    builder_silent(&c, ID);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_another_place_at_that_time),
        cmocka_unit_test(test_same_or_near_place_is_silent),
        cmocka_unit_test(test_a_role_that_only_may_cover_the_day),
        cmocka_unit_test(test_other_times_and_remote_work_are_not_compared),
        cmocka_unit_test(test_residence_holds_for_three_months),
        cmocka_unit_test(test_skips_without_place_or_day),
        cmocka_unit_test(test_suburb_is_silent),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
