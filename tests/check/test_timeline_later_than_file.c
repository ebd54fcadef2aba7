#include "builder.h"

#define ID "timeline.later_than_file"

static void changed(test_case *c, idc_claim_kind kind, const char *day)
{
    idc_claim *claim = builder_claim(c, 0, kind, day);
    assert_true(idc_instant_read(idc_str_of(day), &claim->value.instant));
}

static void file_of(test_case *c, const char *modified, const char *dates)
{
    builder_open(c);
    builder_source(c, "cv.docx", IDC_ROLE_RESUME);
    if (modified)
        changed(c, IDC_CLAIM_DOCUMENT_MODIFIED, modified);
    builder_work(c, 0, "Larkspur Example", "Engineer", "Jun 2015 - Feb 2018");
    if (dates)
        builder_work(c, 0, "Heron Example", "Engineer", dates);
}

static void test_role_that_begins_behind_the_last_change(void **state)
{
    (void)state;
    test_case c;
    file_of(&c, "2021-05-03T10:00:00Z", "Mar 2022 - present");
    changed(&c, IDC_CLAIM_DOCUMENT_CREATED, "2019-01-01");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_true(builder_says(f, "3 May 2021"));
    assert_true(builder_says(f, "Heron Example"));
    assert_int_equal(f->step_count, 3);
    builder_close(&c);
}

static void test_what_can_have_been_written_then_is_silent(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"2021-05-03", "Mar 2020 - present"},
        {"2021-05-03", "Mar 2020 - Dec 2024"}, /* a contract whose end is known */
        {"2021-05-03", "Jul 2021 - present"},  /* agreed before it began */
        {"2021-05-03", "2021 - 2023"},         /* a year begins before that day */
        {"2021-05-03", "expected Sep 2022"},
        {"2021-05-03", NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        test_case c;
        file_of(&c, cases[i][0], cases[i][1]);
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

/* The later of the two days counts: copies keep the older one. */
static void test_later_day_of_making_clears(void **state)
{
    (void)state;
    test_case c;
    file_of(&c, "2021-05-03", "Mar 2022 - present");
    changed(&c, IDC_CLAIM_DOCUMENT_CREATED, "2022-04-01");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_without_a_change_there_is_nothing_to_compare(void **state)
{
    (void)state;
    test_case c;
    file_of(&c, NULL, "Mar 2022 - present");
    changed(&c, IDC_CLAIM_DOCUMENT_CREATED, "2013-12-23"); /* of a template */
    builder_skips(&c, ID);
    builder_close(&c);
}

static void test_another_files_day_does_not_count(void **state)
{
    (void)state;
    test_case c;
    file_of(&c, "2021-05-03", NULL);
    uint32_t other = builder_source(&c, "page.html", IDC_ROLE_PROFILE);
    builder_work(&c, other, "Heron Example", "Engineer", "Mar 2024 - present");
    builder_silent(&c, ID);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_role_that_begins_behind_the_last_change),
        cmocka_unit_test(test_what_can_have_been_written_then_is_silent),
        cmocka_unit_test(test_later_day_of_making_clears),
        cmocka_unit_test(test_without_a_change_there_is_nothing_to_compare),
        cmocka_unit_test(test_another_files_day_does_not_count),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
