#include "builder.h"

#define ID "timeline.duration"

/* A résumé of one line: the dates, and what stands behind them. */
static void role_with(test_case *c, const char *dates, const char *behind)
{
    builder_open(c);
    uint32_t cv = builder_source(c, "cv.txt", IDC_ROLE_RESUME);
    c->claims.as_of_day = builder_day("2026-11-23");
    c->sources[cv].date_day = c->claims.as_of_day;
    idc_record *r = builder_work(c, cv, "Larkspur Example", "Engineer", dates);
    idc_claim *claim = (idc_claim *)r->dates;
    claim->span = (idc_span){.begin = 0, .end = strlen(dates)};
    idc_document *document = idc_arena_alloc(c->work->arena, sizeof *document);
    idc_line *line = idc_arena_alloc(c->work->arena, sizeof *line);
    idc_piece *piece = idc_arena_alloc(c->work->arena, sizeof *piece);
    assert_true(document && line && piece);
    memset(document, 0, sizeof *document);
    memset(line, 0, sizeof *line);
    line->text = idc_arena_format(c->work->arena, "%s%s", dates, behind);
    *piece = (idc_piece){.begin = 0, .end = line->text.len, .verbatim = true};
    piece->span.end = line->text.len;
    line->pieces = piece;
    line->piece_count = 1;
    document->lines = line;
    document->line_count = 1;
    c->sources[cv].document = document;
}

static void test_lengths_that_are_not_those_of_the_dates(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"Jan 2014 - Dec 2016", " (5 yrs 2 mos)"},
        {"Jan 2014 - Dec 2016", " · 8 mos"},
        {"Январь 2014 — Декабрь 2016", " 6 лет"},
        {"2014年1月～2016年12月", "（5年2ヶ月）"},
        {"2010 - 2016", " (1 year)"},
        {"Mar 2020 - present", " (12 yrs)"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        test_case c;
        role_with(&c, cases[i][0], cases[i][1]);
        const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
        assert_true(f->step_count >= 2);
        builder_close(&c);
    }
}

/* Counted with both ends or one, rounded, or told on a day before the case. */
static void test_lengths_as_people_count_are_silent(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"Jan 2014 - Dec 2016", " (3 yrs)"},
        {"Jan 2014 - Dec 2016", " · 2 yrs 11 mos"},
        {"Jan 2014 - Dec 2016", " (3 yrs 1 mo)"},
        {"Mar 2014 - Oct 2016", ", 3 years"},
        {"2014 - 2016", " (3 years)"},
        {"2014 - 2016", " (1 year)"},
        {"2014 - 2016", " (1 yr 4 mos)"},
        {"Mar 2020 - present", " (2 yrs 3 mos)"},
        {"Mar 2020 - present", " · 6 yrs 9 mos"},
        {"Январь 2014 — Декабрь 2016", " 3 года"},
        {"about 2014 - 2016", " (3 years)"},
        {"Jan 2014 - Jan 2014", " (1 mo)"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        test_case c;
        role_with(&c, cases[i][0], cases[i][1]);
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

/* Numbers behind dates that are no length of the role. */
static void test_other_numbers_are_no_length(void **state)
{
    (void)state;
    static const char *const behind[] = {"",
                                         " Team of 12",
                                         " (40 hours a week)",
                                         ", 9 years of Java",
                                         " 10 years experience",
                                         " 2.5 years",
                                         " (0 mos)",
                                         " (99999999999 years)",
                                         " 5"};
    for (size_t i = 0; i < sizeof behind / sizeof *behind; i++) {
        test_case c;
        role_with(&c, "Jan 2014 - Dec 2016", behind[i]);
        builder_skips(&c, ID);
        builder_close(&c);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lengths_that_are_not_those_of_the_dates),
        cmocka_unit_test(test_lengths_as_people_count_are_silent),
        cmocka_unit_test(test_other_numbers_are_no_length),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
