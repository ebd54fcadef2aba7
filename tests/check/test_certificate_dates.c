#include "builder.h"

#define ID "certificate.dates"

static void add(test_case *c, const char *name, const char *date)
{
    uint32_t cv = 0;
    idc_record *record = &c->records[c->claims.record_count++];
    record->kind = IDC_RECORD_CERTIFICATE;
    record->source = cv;
    record->title = builder_text(c, cv, IDC_CLAIM_CERTIFICATE, name);
    if (date)
        record->dates = builder_dates(c, cv, IDC_CLAIM_CERTIFICATE_DATES, date);
}

static void certificate(test_case *c, const char *name, const char *date)
{
    builder_open(c);
    builder_source(c, "cv.pdf", IDC_ROLE_RESUME);
    add(c, name, date);
}

/* In a list with dates in lines of their own, the next date may be the one that is meant. */
static void test_the_next_date_may_be_meant(void **state)
{
    (void)state;
    for (int explained = 0; explained < 2; explained++) {
        test_case c;
        certificate(&c, "Certified Kubernetes Administrator", "Jun 2009");
        builder_laid_out(&c);
        add(&c, "Harbour Pilot", explained ? "May 2019" : "Mar 2007");
        if (explained)
            builder_silent(&c, ID);
        else
            builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
        builder_close(&c);
    }
}

static void test_before_the_exam(void **state)
{
    (void)state;
    test_case c;
    certificate(&c, "Certified Kubernetes Administrator", "May 2015");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_true(builder_says(f, "Certified Kubernetes Administrator became public"));
    builder_close(&c);
}

static void test_what_can_be_is_silent(void **state)
{
    (void)state;
    static const char *const rows[][2] = {{"Certified Kubernetes Administrator", "Sep 2017"},
                                          {"Certified Kubernetes Administrator", "2016"},
                                          {"AWS Certified Solutions Architect", "2014 - 2017"},
                                          {"Kubernetes basics", "Jan 2015"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_case c;
        certificate(&c, rows[i][0], rows[i][1]);
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

static void test_nothing_to_compare(void **state)
{
    (void)state;
    test_case c;
    certificate(&c, "Certified Kubernetes Administrator", NULL);
    builder_skips(&c, ID);
    builder_close(&c);
    certificate(&c, "Swift and courteous service", "1999"); /* a word of other trades */
    builder_skips(&c, ID);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_before_the_exam),
        cmocka_unit_test(test_the_next_date_may_be_meant),
        cmocka_unit_test(test_what_can_be_is_silent),
        cmocka_unit_test(test_nothing_to_compare),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
