#include "builder.h"

#include "norm/technologies/technologies.h"

#define ID "timeline.technology_in_role"

/* A role whose text names a technology by its key in the table. */
static void role(test_case *c, uint32_t source, const char *dates, const char *key)
{
    builder_work(c, source, "Larkspur Example", "Engineer", dates);
    idc_claim *claim = builder_claim(c, source, IDC_CLAIM_WORK_TECHNOLOGY, key);
    claim->record = (uint32_t)c->claims.record_count - 1;
    claim->value.text.key = idc_str_of(key);
}

static uint32_t open_cv(test_case *c)
{
    builder_open(c);
    return builder_source(c, "cv.pdf", IDC_ROLE_RESUME);
}

static void test_ended_before_it_was_public(void **state)
{
    (void)state;
    test_case c;
    uint32_t cv = open_cv(&c);
    role(&c, cv, "Sep 2009 - Mar 2011", "kubernetes");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_true(builder_says(f, "Kubernetes"));
    assert_true(builder_says(f, "Jun 2014"));
    role(&c, builder_source(&c, "page", IDC_ROLE_PROFILE), "Sep 2009 - Mar 2011", "kubernetes");
    f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts"); /* one statement, once */
    assert_int_equal(f->evidence_count, 6);
    builder_close(&c);
}

static void test_projects_have_dates_of_their_own(void **state)
{
    (void)state;
    test_case c;
    uint32_t cv = open_cv(&c);
    for (size_t i = 0; i < 2; i++) {
        role(&c, cv, i ? "Sep 2009 - Mar 2011" : "2009 - 2015", "kubernetes");
        ((idc_record *)&c.claims.records[c.claims.record_count - 1])->kind = IDC_RECORD_PROJECT;
        ((idc_claim *)c.claims.items[c.claims.count - 1])->kind = IDC_CLAIM_PROJECT_TECHNOLOGY;
        if (i)
            builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
        else
            builder_silent(&c, ID);
    }
    builder_close(&c);
}

/* Laid out, an entry may have been cut one off: what a neighbour explains is no contradiction. */
static void test_a_neighbour_may_explain_what_is_laid_out(void **state)
{
    (void)state;
    static const struct {
        const char *before, *behind;
        bool explained;
    } rows[] = {{"Apr 2016 - Jun 2021", "2001 - 2004", true},
                {"2001 - 2004", "Apr 2016 - Jun 2021", true},
                {"2001 - 2004", NULL, true}, /* one without dates may be of any time */
                {"2001 - 2004", "2004 - 2008", false}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (int stated = 0; stated < 2; stated++) {
            test_case c;
            uint32_t cv = open_cv(&c);
            builder_work(&c, cv, "Fenwick Example", "Engineer", rows[i].before);
            role(&c, cv, "Sep 2009 - Mar 2011", "kubernetes");
            if (!stated)
                builder_laid_out(&c);
            builder_work(&c, cv, "Ostrand Example", "Engineer", rows[i].behind);
            if (rows[i].explained && !stated)
                builder_silent(&c, ID);
            else
                builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
            builder_close(&c);
        }
}

static void test_dates_that_reach_it_are_silent(void **state)
{
    (void)state;
    static const char *const dates[] = {"2009 - 2014", "Sep 2009 - Jan 2014", "2009 - about 2013"};
    for (size_t i = 0; i < sizeof dates / sizeof *dates; i++) {
        test_case c;
        role(&c, open_cv(&c), dates[i], "kubernetes");
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

static void test_words_of_other_trades_need_company(void **state)
{
    (void)state;
    test_case c;
    uint32_t cv = open_cv(&c);
    role(&c, cv, "Sep 2007 - Mar 2011", "swift");
    builder_silent(&c, ID);
    builder_text(&c, cv, IDC_CLAIM_SKILL, "TypeScript");
    builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    builder_close(&c);
}

static void test_nothing_to_look_at(void **state)
{
    (void)state;
    test_case c;
    uint32_t cv = open_cv(&c);
    builder_work(&c, cv, "Larkspur Example", "Engineer", "2009 - 2011");
    builder_skips(&c, ID);
    role(&c, cv, "2009", "kubernetes"); /* a single date has no end */
    builder_skips(&c, ID);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_ended_before_it_was_public),
        cmocka_unit_test(test_projects_have_dates_of_their_own),
        cmocka_unit_test(test_a_neighbour_may_explain_what_is_laid_out),
        cmocka_unit_test(test_dates_that_reach_it_are_silent),
        cmocka_unit_test(test_words_of_other_trades_need_company),
        cmocka_unit_test(test_nothing_to_look_at),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
