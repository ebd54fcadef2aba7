/* One life in many layouts is one record; what is not in the text is not in the record. */
#include "collected.h"

#define TOP "Mara Lindholm\nmara@lindholm.example | (614) 555-0142 | Columbus, OH\n\n"
#define STUDY "\nEDUCATION\nUniversity of Eastport\nB.S. in Computer Science\n2008 - 2012\n"

static const char *const layouts[] = {
    /* title, firm (dates) on one line */
    TOP "EXPERIENCE\nSenior Engineer, Globex GmbH (2018-03 - Present)\n- Cut costs by 10%.\n"
        "Developer, Initech Labs (2012-06 - 2018-02)\n- Wrote 30 tests.\n" STUDY,
    /* firm, dates to the right, title below */
    TOP "Work\nGlobex GmbH\tMar 2018 - Present\nSenior Engineer\n- Cut costs by 10%.\n"
        "Initech Labs\tJun 2012 - Feb 2018\nDeveloper\n- Wrote 30 tests.\n" STUDY,
    /* title, firm, dates each on a line of its own */
    TOP "Employment History\nSenior Engineer\nGlobex GmbH\nMarch 2018 \xE2\x80\x93 Present\n"
        "Responsible for the whole of the platform and its users.\n"
        "Developer\nInitech Labs\nJune 2012 \xE2\x80\x93 February 2018\n"
        "Wrote everything that was needed, and many tests too.\n" STUDY,
    /* dates first */
    TOP "Work Experience\n03/2018 - Present\nSenior Engineer\nGlobex GmbH\n- Cut costs.\n"
        "06/2012 - 02/2018\nDeveloper\nInitech Labs\n- Wrote tests.\n" STUDY,
    /* firm - title, then dates */
    TOP "Professional Experience\nGlobex GmbH \xE2\x80\x94 Senior Engineer\nMar 2018 - Present\n"
        "\xE2\x80\xA2 Cut costs by 10%.\nInitech Labs \xE2\x80\x94 Developer\n"
        "Jun 2012 - Feb 2018\n\xE2\x80\xA2 Wrote 30 tests.\n" STUDY,
    /* title at firm */
    TOP "Career\nSenior Engineer at Globex GmbH\nMar 2018 - Present\n- Cut costs by 10%.\n"
        "Developer at Initech Labs\nJun 2012 - Feb 2018\n- Wrote 30 tests.\n" STUDY,
    /* headings in another language */
    TOP "Berufserfahrung\n03/2018 - heute\nSenior Engineer\nGlobex GmbH\n- Kosten gesenkt.\n"
        "06/2012 - 02/2018\nDeveloper\nInitech Labs\n- Tests geschrieben.\n" STUDY,
};

static void every_layout_gives_the_same_jobs(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof layouts / sizeof *layouts; i++) {
        collected t;
        collected_text(&t, layouts[i], IDC_ROLE_RESUME);
        if (records_of(&t, IDC_RECORD_WORK) != 2)
            fail_msg("layout %zu has %zu jobs", i, records_of(&t, IDC_RECORD_WORK));
        const idc_record *now = record_of(&t, IDC_RECORD_WORK, 0);
        const idc_record *then = record_of(&t, IDC_RECORD_WORK, 1);
        assert_raw(now->title, "Senior Engineer");
        assert_raw(now->organisation, "Globex GmbH");
        assert_true(now->dates->value.dates.open_end);
        assert_int_equal(now->dates->value.dates.start.first_day, idc_day(2018, 3, 1));
        assert_raw(then->title, "Developer");
        assert_raw(then->organisation, "Initech Labs");
        assert_str(dates_of(&t, then->dates), "2012-06/2018-02");
        assert_raw(claim_of(&t, IDC_CLAIM_NAME), "Mara Lindholm");
        assert_raw(claim_of(&t, IDC_CLAIM_EMAIL), "mara@lindholm.example");
        assert_raw(claim_of(&t, IDC_CLAIM_PHONE), "(614) 555-0142");
        const idc_record *study = record_of(&t, IDC_RECORD_EDUCATION, 0);
        assert_raw(study->organisation, "University of Eastport");
        assert_raw(study->area, "Computer Science");
        assert_str(dates_of(&t, study->dates), "2008/2012");
        assert_spans(&t);
        collected_close(&t);
    }
}

static void several_titles_share_the_firm_above_them(void **state)
{
    (void)state;
    collected t;
    collected_text(&t,
                   TOP "EXPERIENCE\n\nGlobex GmbH\nPrincipal Engineer\nJan 2020 - Present\n"
                       "- Led the team.\nSenior Engineer\nMar 2016 - Dec 2019\n- Built it.\n"
                       "Engineer\nJan 2014 - Feb 2016\n- Started it.\n",
                   IDC_ROLE_RESUME);
    assert_int_equal(records_of(&t, IDC_RECORD_WORK), 3);
    for (size_t i = 0; i < 3; i++)
        assert_raw(record_of(&t, IDC_RECORD_WORK, i)->organisation, "Globex GmbH");
    assert_raw(record_of(&t, IDC_RECORD_WORK, 2)->title, "Engineer");
    assert_spans(&t);
    collected_close(&t);
}

static void unpaid_work_is_no_job(void **state)
{
    (void)state;
    collected t;
    collected_text(&t,
                   TOP "EXPERIENCE\nEngineer, Globex GmbH (2018 - 2020)\n- Built it.\n\n"
                       "VOLUNTEERING\nCoach, Code Club (2015 - 2019)\n",
                   IDC_ROLE_RESUME);
    assert_int_equal(records_of(&t, IDC_RECORD_WORK), 1);
    assert_int_equal(records_of(&t, IDC_RECORD_VOLUNTEER), 1);
    assert_raw(record_of(&t, IDC_RECORD_VOLUNTEER, 0)->organisation, "Code Club");
    collected_close(&t);
}

static void lists_and_years_are_read(void **state)
{
    (void)state;
    collected t;
    collected_text(&t,
                   TOP "SUMMARY\nEngineer with 12+ years of Kubernetes.\n\n"
                       "SKILLS\nDatabases: PostgreSQL, MySQL\nGo, C++\n\n"
                       "LANGUAGES\nEnglish (Native), German - Fluent\n",
                   IDC_ROLE_RESUME);
    assert_int_equal(count_of(&t, IDC_CLAIM_SKILL), 4);
    assert_raw(claim_of(&t, IDC_CLAIM_SKILL), "PostgreSQL");
    const idc_claim *years = claim_of(&t, IDC_CLAIM_SKILL_YEARS);
    assert_raw(years, "12+ years of Kubernetes");
    assert_int_equal(years->value.years.years_tenths, 120);
    assert_str(years->value.years.subject_key, "kubernetes");
    assert_raw(claim_of(&t, IDC_CLAIM_LANGUAGE), "English");
    assert_spans(&t);
    collected_close(&t);
}

static void referees_are_other_people(void **state)
{
    (void)state;
    collected t;
    collected_text(&t, TOP "REFERENCES\nJo Park, Globex GmbH\njo@globex.example\n",
                   IDC_ROLE_RESUME);
    assert_int_equal(count_of(&t, IDC_CLAIM_EMAIL), 1);
    assert_int_equal(records_of(&t, IDC_RECORD_WORK), 0);
    collected_close(&t);
}

static void prose_holds_no_jobs(void **state)
{
    (void)state;
    collected t;
    collected_text(&t,
                   "Dear readers,\nbetween 2012 and 2015 the river rose twice, and the town moved "
                   "up the hill to where it stands today.\nIn May 2016 the bridge fell.\n",
                   IDC_ROLE_RESUME);
    assert_int_equal(records_of(&t, IDC_RECORD_WORK), 0);
    assert_int_equal(records_of(&t, IDC_RECORD_EDUCATION), 0);
    assert_int_equal(count_of(&t, IDC_CLAIM_EMAIL), 0);
    collected_close(&t);
}

static void nothing_is_taken_from_other_papers(void **state)
{
    (void)state;
    collected t;
    collected_text(&t, layouts[0], IDC_ROLE_DOCUMENT);
    assert_int_equal(t.claims.count, 0);
    collected_close(&t);
}

static void any_cut_of_a_resume_stays_in_its_bytes(void **state)
{
    (void)state;
    char text[2048];
    for (size_t i = 0; i < sizeof layouts / sizeof *layouts; i++) {
        for (size_t n = 0; n <= strlen(layouts[i]); n += 7) {
            collected t;
            memcpy(text, layouts[i], n);
            text[n] = '\0';
            collected_text(&t, text, IDC_ROLE_RESUME);
            assert_spans(&t);
            collected_close(&t);
        }
    }
}

typedef struct failing {
    size_t left; /* allocations until memory ends */
} failing;

static void *fail_alloc(void *ctx, size_t size)
{
    failing *f = ctx;
    return f->left > 0 ? (f->left--, malloc(size)) : NULL;
}

static void *fail_realloc(void *ctx, void *ptr, size_t size)
{
    failing *f = ctx;
    return f->left > 0 ? (f->left--, realloc(ptr, size)) : NULL;
}

static void fail_free(void *ctx, void *ptr)
{
    (void)ctx;
    free(ptr);
}

static void missing_memory_is_said_wherever_it_ends(void **state)
{
    (void)state;
    collected t;
    collected_text(&t, layouts[2], IDC_ROLE_RESUME);
    size_t whole = t.claims.count;
    bool done = false;
    for (size_t n = 0; !done; n += n < 60 ? 1 : 13) {
        failing f = {n};
        idc_allocator allocator = {fail_alloc, fail_realloc, fail_free, &f};
        idc_work work = {.limits = &t.work.limits};
        work.arena = idc_arena_new(&allocator, 0, (size_t)1 << 30);
        if (!work.arena)
            continue;
        idc_collector c = {
            .work = &work, .record = IDC_RECORD_NONE, .date_day = idc_day(2026, 11, 23)};
        idc_status status = idc_collect_document(&c, t.doc, IDC_ROLE_RESUME, IDC_STR_NONE);
        assert_true(status == IDC_OK || status == IDC_ERR_NOMEM);
        done = status == IDC_OK && c.count == whole;
        /* nothing is lost without a word */
        assert_true(status == IDC_ERR_NOMEM || done);
        idc_arena_free(work.arena);
        assert_true(n < 100000);
    }
    collected_close(&t);
}

static void a_source_past_its_limit_says_so(void **state)
{
    (void)state;
    collected t;
    collected_open(&t);
    t.work.limits.value[IDC_LIMIT_CLAIMS] = 5;
    t.bytes = idc_str_of(layouts[0]);
    assert_int_equal(idc_source_read(&t.work.work, t.bytes, &t.doc), IDC_OK);
    assert_int_equal(idc_collect_document(&t.c, t.doc, IDC_ROLE_RESUME, IDC_STR_NONE), IDC_OK);
    assert_int_equal(t.c.count, 5);
    assert_int_equal(t.doc->state, IDC_READ_PARTIAL);
    assert_string_equal(t.doc->diagnostics[t.doc->diagnostic_count - 1].code, "claim.limit");
    collected_close(&t);
}

static void a_resume_of_claims_is_json_resume(void **state)
{
    (void)state;
    collected t;
    idc_node *resume = NULL;
    collected_text(&t, layouts[0], IDC_ROLE_RESUME);
    assert_int_equal(idc_resume_of(t.work.work.arena, &t.claims, 0, &resume), IDC_OK);
    assert_str(idc_node_text(idc_node_get(resume, "basics"), "name"), "Mara Lindholm");
    const idc_node *job = idc_node_get(resume, "work")->child;
    assert_str(idc_node_text(job, "name"), "Globex GmbH");
    assert_str(idc_node_text(job, "position"), "Senior Engineer");
    assert_str(idc_node_text(job, "startDate"), "2018-03");
    assert_null(idc_node_get(job, "endDate"));
    assert_str(idc_node_text(job->next, "endDate"), "2018-02");
    /* and reading it again says the same */
    collected again;
    collected_open(&again);
    assert_int_equal(idc_collect_record(&again.c, resume), IDC_OK);
    collected_done(&again);
    assert_int_equal(records_of(&again, IDC_RECORD_WORK), 2);
    assert_str(dates_of(&again, record_of(&again, IDC_RECORD_WORK, 1)->dates), "2012-06/2018-02");
    assert_true(record_of(&again, IDC_RECORD_WORK, 0)->dates->value.dates.open_end);
    collected_close(&again);
    collected_close(&t);
}

static void a_name_may_share_its_line_with_addresses(void **state)
{
    (void)state;
    static const char *const heads[] = {
        "Mara Lindholm\tmara@lindholm.example - (614) 555-0142 - lindholm.example\n",
        "Mara Lindholm | (614) 555-0142 | mara@lindholm.example\n"};
    for (size_t i = 0; i < 2; i++) {
        collected t;
        char text[512];
        snprintf(text, sizeof text,
                 "%s\nEngineer of long standing.\n\nEXPERIENCE\n\nGlobex GmbH\nEngineer\n"
                 "March 2018 - Present\n",
                 heads[i]);
        collected_text(&t, text, IDC_ROLE_RESUME);
        assert_raw(claim_of(&t, IDC_CLAIM_NAME), "Mara Lindholm");
        collected_close(&t);
    }
}

/* Generators of pages and documents escape twice: the reader of the page sees "&amp;". */
static void an_ampersand_escaped_twice_is_one(void **state)
{
    (void)state;
    collected t;
    idc_node *resume = NULL;
    collected_text(&t,
                   "Mara Lindholm\nmara@lindholm.example\n\nEXPERIENCE\n\nBrandt &amp; Sons "
                   "GmbH\nEngineer\nMarch 2018 - Present\n",
                   IDC_ROLE_RESUME);
    assert_int_equal(idc_resume_of(t.work.work.arena, &t.claims, 0, &resume), IDC_OK);
    assert_str(idc_node_text(idc_node_get(resume, "work")->child, "name"), "Brandt & Sons GmbH");
    const idc_record *job = record_of(&t, IDC_RECORD_WORK, 0);
    assert_raw(job->organisation, "Brandt &amp; Sons GmbH");
    collected_close(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_layout_gives_the_same_jobs),
        cmocka_unit_test(several_titles_share_the_firm_above_them),
        cmocka_unit_test(unpaid_work_is_no_job),
        cmocka_unit_test(lists_and_years_are_read),
        cmocka_unit_test(referees_are_other_people),
        cmocka_unit_test(prose_holds_no_jobs),
        cmocka_unit_test(nothing_is_taken_from_other_papers),
        cmocka_unit_test(any_cut_of_a_resume_stays_in_its_bytes),
        cmocka_unit_test(missing_memory_is_said_wherever_it_ends),
        cmocka_unit_test(a_source_past_its_limit_says_so),
        cmocka_unit_test(a_resume_of_claims_is_json_resume),
        cmocka_unit_test(a_name_may_share_its_line_with_addresses),
        cmocka_unit_test(an_ampersand_escaped_twice_is_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
