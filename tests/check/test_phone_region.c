#include "builder.h"

#define ID "phone.region"

static uint32_t cv_of(test_case *c, const char *number, const char *region, bool valid,
                      const char *country)
{
    builder_open(c);
    uint32_t cv = builder_source(c, "cv.pdf", IDC_ROLE_RESUME);
    builder_phone(c, cv, number, region, valid);
    if (country)
        builder_place(c, cv, IDC_CLAIM_RESIDENCE, "home", country, 0, 0);
    return cv;
}

static void test_number_of_another_country(void **state)
{
    (void)state;
    test_case c;
    cv_of(&c, "+447700900417", "GB", true, "US");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_int_equal(f->evidence_count, 2);
    assert_true(builder_says(f, "United Kingdom"));
    assert_true(builder_says(f, "United States"));
    builder_close(&c);
}

static void test_same_or_shared_plan_is_silent(void **state)
{
    (void)state;
    static const struct {
        const char *number, *region;
        bool valid;
        const char *country;
    } rows[] = {
        {"+16145550142", "US", true, "US"},  {"+16045550142", "CA", false, "US"},
        {"+447700900417", "GB", true, "JE"}, {"+447700900417", "JE", true, "GB"},
        {"+3581234567", "FI", true, "AX"},   {"+447700900417", "", false, "GB"},
        {"+16145550142", "", false, "US"},   {"+16145550142", "", false, "JM"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_case c;
        cv_of(&c, rows[i].number, rows[i].region, rows[i].valid, rows[i].country);
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

static void test_area_code_counts_when_certain(void **state)
{
    (void)state;
    test_case c;
    cv_of(&c, "+16045550142", "CA", true, "US");
    builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    builder_close(&c);
}

static void test_the_calling_code_alone_tells_enough(void **state)
{
    (void)state;
    test_case c;
    cv_of(&c, "+447700900417", "", false, "US");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_true(builder_says(f, "United Kingdom"));
    builder_close(&c);
    cv_of(&c, "+16145550142", "", false, "GB");
    f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_true(builder_says(f, "North American"));
    builder_close(&c);
}

static void test_a_life_that_explains_the_number_is_silent(void **state)
{
    (void)state;
    static const idc_claim_kind kinds[] = {IDC_CLAIM_WORK_PLACE, IDC_CLAIM_EDUCATION_PLACE,
                                           IDC_CLAIM_RESIDENCE};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        test_case c;
        uint32_t cv = cv_of(&c, "+447700900417", "GB", true, "US");
        builder_place(&c, cv, kinds[i], "Leeds", "GB", 0, 0);
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

static void test_one_number_in_two_files_counts_once(void **state)
{
    (void)state;
    test_case c;
    cv_of(&c, "+447700900417", "GB", true, "US");
    uint32_t copy = builder_source(&c, "cv.docx", IDC_ROLE_RESUME);
    builder_phone(&c, copy, "+447700900417", "GB", true);
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_int_equal(f->evidence_count, 3);
    builder_close(&c);
}

static void test_skips(void **state)
{
    (void)state;
    test_case c;
    cv_of(&c, "+447700900417", "GB", true, NULL);
    builder_skips(&c, ID);
    builder_close(&c);
    cv_of(&c, "+16145550181", "US", true, "IN");
    ((idc_claim *)c.items[0])->raw = IDC_STR("(614) 555-0181"); /* the country was guessed */
    builder_skips(&c, ID);
    builder_close(&c);
    cv_of(&c, "+80012345678", "", true, "US"); /* a number of no country */
    builder_skips(&c, ID);
    builder_close(&c);
    cv_of(&c, "+447700900417", "GB", true, ""); /* a residence without a country */
    builder_skips(&c, ID);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_number_of_another_country),
        cmocka_unit_test(test_same_or_shared_plan_is_silent),
        cmocka_unit_test(test_area_code_counts_when_certain),
        cmocka_unit_test(test_the_calling_code_alone_tells_enough),
        cmocka_unit_test(test_a_life_that_explains_the_number_is_silent),
        cmocka_unit_test(test_one_number_in_two_files_counts_once),
        cmocka_unit_test(test_skips),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
