/* Years of experience as people write them, and numbers of years that are something else. */
#include "../harness.h"
#include "claim/extract.h"
#include "claim/readings.h"

static void reads(const char *text, int tenths, const char *subject)
{
    idc_years years;
    if (!idc_years_find(idc_str_of(text), 0, &years))
        fail_msg("nothing found in \"%s\"", text);
    assert_int_equal(years.years_tenths, tenths);
    assert_str(idc_str_sub(idc_str_of(text), years.subject_begin, years.subject_end), subject);
    assert_true(years.begin < years.end && years.end <= strlen(text));
    assert_true(years.begin <= years.subject_begin && years.subject_end <= years.end);
}

static void finds_years_with_their_subject(void **state)
{
    (void)state;
    reads("12+ years of Kubernetes", 120, "Kubernetes");
    reads("Engineer with over ten years experience in Go, likes tea", 100, "Go");
    reads("5 years of experience with Node.js and more", 50, "Node.js");
    reads("2.5 years in production with Rust", 25, "Rust");
    reads("6+ years industry experience", 60, "");
    reads("Python (5 years)", 50, "Python");
    reads("7 years\xE2\x80\x99 experience in C++", 70, "C++");
}

static void leaves_other_years_alone(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "the company of Rufus, her two year old beagle",
        "joined 3 years ago",
        "January 2015 - May 2018 (3 years 5 months)",
        "a 3 year contract",
        "2019 years",
        "years of joy",
        "",
        "in year 5",
    };
    idc_years years;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (idc_years_find(idc_str_of(texts[i]), 0, &years))
            fail_msg("found years in \"%s\"", texts[i]);
}

static void what_it_found_reads_the_same_alone(void **state)
{
    (void)state;
    static const char *const texts[] = {"I have 12+ years of Kubernetes behind me.",
                                        "Go: 4 years; Rust (2 years)",
                                        "twenty years of experience as an engineer, at sea"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        idc_str text = idc_str_of(texts[i]);
        idc_years whole, alone;
        assert_true(idc_years_find(text, 0, &whole));
        idc_str raw = idc_str_sub(text, whole.begin, whole.end);
        assert_true(idc_years_find(raw, 0, &alone));
        assert_int_equal(alone.years_tenths, whole.years_tenths);
        idc_str a = idc_str_sub(raw, alone.subject_begin, alone.subject_end);
        idc_str b = idc_str_sub(text, whole.subject_begin, whole.subject_end);
        assert_true(idc_str_eq(a, b));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_years_with_their_subject),
        cmocka_unit_test(leaves_other_years_alone),
        cmocka_unit_test(what_it_found_reads_the_same_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
