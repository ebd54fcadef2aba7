#include "builder.h"

#define ID "timeline.places_apart"

static void at(test_case *c, idc_record *r, const char *raw, const char *country, int32_t latitude,
               int32_t longitude)
{
    idc_claim_kind kind =
        r->kind == IDC_RECORD_WORK ? IDC_CLAIM_WORK_PLACE : IDC_CLAIM_EDUCATION_PLACE;
    r->place = builder_place(c, r->source, kind, raw, country, latitude, longitude);
}

static void work_and_study(test_case *c, const char *title, const char *work, const char *degree,
                           const char *study)
{
    builder_open(c);
    builder_source(c, "cv.pdf", IDC_ROLE_RESUME);
    at(c, builder_work(c, 0, "Larkspur Example", title, work), "Columbus, OH", "US", 399600,
       -830000);
    at(c, builder_record(c, 0, IDC_RECORD_EDUCATION, "Eastmere University", degree, study, NULL),
       "Seoul", "KR", 375700, 1269800);
}

static void test_full_time_work_and_a_course_an_ocean_apart(void **state)
{
    (void)state;
    test_case c;
    work_and_study(&c, "Engineer", "Jan 2015 - Jun 2018", "Bachelor of Science",
                   "Mar 2014 - Feb 2018");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_true(builder_says(f, "Columbus, OH"));
    assert_true(builder_says(f, "Seoul"));
    assert_int_equal(f->evidence_count, 4);
    builder_close(&c);
}

static void test_what_can_be_at_a_distance_is_silent(void **state)
{
    (void)state;
    static const char *const cases[][4] = {
        {"Remote Engineer", "Jan 2015 - Jun 2018", "Bachelor of Science", "2014 - 2018"},
        {"Engineer (part-time)", "Jan 2015 - Jun 2018", "Bachelor of Science", "2014 - 2018"},
        {"Engineer", "Jan 2015 - Jun 2018", "Bachelor of Science, distance learning",
         "2014 - 2018"},
        {"Engineer", "Jan 2015 - Jun 2018", "Bachelor of Science (online)", "2014 - 2018"},
        {"Engineer", "Jan 2015 - Jun 2018", "MBA", "2014 - 2018"},
        {"Engineer", "Jan 2015 - Jun 2018", "Master of Science", "2014 - 2018"},
        {"Engineer", "2018 - 2020", "Bachelor of Science", "2014 - 2018"},
        {"Engineer", "Jan 2018 - Jun 2019", "Bachelor of Science", "Mar 2014 - Apr 2018"},
        {"Engineer", "2017 - 2018", "Bachelor of Science", "2014 - 2018"}, /* may be a month */
        {"Engineer", "Jan 2015 - Jun 2018", "Bachelor of Science", "2014"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        test_case c;
        work_and_study(&c, cases[i][0], cases[i][1], cases[i][2], cases[i][3]);
        builder_run(&c, ID);
        if (c.findings.count)
            fail_msg("case %zu: %s", i, c.findings.items[0]->message.ptr);
        builder_close(&c);
    }
}

static void test_near_places_and_two_jobs_are_silent(void **state)
{
    (void)state;
    test_case c;
    work_and_study(&c, "Engineer", "Jan 2015 - Jun 2018", "Bachelor of Science",
                   "Mar 2014 - Feb 2018");
    at(&c, &c.records[1], "Chicago, IL", "US", 418800, -876300); /* 450 km */
    builder_silent(&c, ID);
    at(&c, builder_work(&c, 0, "Heron Example", "Engineer", "Mar 2014 - Feb 2018"), "Seoul", "KR",
       375700, 1269800);
    c.records[1].place = NULL; /* timeline.overlap tells of two jobs */
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_places_of_another_source_do_not_count(void **state)
{
    (void)state;
    test_case c;
    work_and_study(&c, "Engineer", "Jan 2015 - Jun 2018", "Bachelor of Science",
                   "Mar 2014 - Feb 2018");
    c.records[1].source = builder_source(&c, "page.html", IDC_ROLE_PROFILE);
    builder_skips(&c, ID);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_full_time_work_and_a_course_an_ocean_apart),
        cmocka_unit_test(test_what_can_be_at_a_distance_is_silent),
        cmocka_unit_test(test_near_places_and_two_jobs_are_silent),
        cmocka_unit_test(test_places_of_another_source_do_not_count),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
