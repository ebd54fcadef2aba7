/* Missing is neutral: taking anything away from the sample case never raises its score. */
#include "cases.h"

#include "base/json.h"
#include "engine/pipeline.h"
#include "score/score.h"

static idc_engine *engine;

static int32_t score_of(const idc_report *report)
{
    return idc_report_score_millibits(report);
}

static idc_report *run_path(const char *path)
{
    idc_case *c;
    idc_report *report;
    assert_int_equal(idc_case_new(engine, &c, NULL), IDC_OK);
    assert_int_equal(idc_case_add_path(c, path, NULL), IDC_OK);
    assert_int_equal(idc_engine_run(engine, c, NULL, &report, NULL), IDC_OK);
    idc_case_free(c);
    return report;
}

static const idc_claim *moved(const idc_claim *copies, size_t gone, const idc_claim *claim)
{
    if (!claim || claim->id == gone)
        return NULL;
    return &copies[claim->id - (claim->id > gone)];
}

/* The claim set without one claim, as if its source had never said it. */
static idc_claims without(idc_arena *arena, const idc_claims *all, size_t gone)
{
    idc_claims fewer = *all;
    idc_claim *copies = idc_arena_array(arena, all->count, sizeof *copies);
    const idc_claim **items = idc_arena_array(arena, all->count, sizeof(const idc_claim *));
    idc_record *records = idc_arena_array(arena, all->record_count, sizeof *records);
    assert_true(copies && items && records);
    fewer.count = 0;
    for (size_t i = 0; i < all->count; i++) {
        if (i == gone)
            continue;
        copies[fewer.count] = *all->items[i];
        copies[fewer.count].id = (uint32_t)fewer.count;
        items[fewer.count] = &copies[fewer.count];
        fewer.count++;
    }
    for (size_t i = 0; i < all->record_count; i++) {
        const idc_record *r = &all->records[i];
        records[i] = *r;
        records[i].organisation = moved(copies, gone, r->organisation);
        records[i].title = moved(copies, gone, r->title);
        records[i].dates = moved(copies, gone, r->dates);
        records[i].place = moved(copies, gone, r->place);
        records[i].type = moved(copies, gone, r->type);
        records[i].area = moved(copies, gone, r->area);
        records[i].summary = moved(copies, gone, r->summary);
    }
    fewer.items = items;
    fewer.records = records;
    return fewer;
}

static void no_claim_raises_it_by_going(void **state)
{
    const char *top = getenv("srcdir");
    char path[512];
    (void)state;
    snprintf(path, sizeof path, "%s/examples/sample-case", top ? top : ".");
    idc_report *report = run_path(path);
    int32_t whole = score_of(report);
    assert_true(whole > 0);
    for (size_t gone = 0; gone < report->claims.count; gone++) {
        test_work t;
        idc_work *work = test_work_open(&t);
        idc_claims fewer = without(work->arena, &report->claims, gone);
        idc_check_input input = {.claims = &fewer};
        idc_findings findings = {.work = work};
        idc_score *score;
        assert_int_equal(idc_checks_run(&input, engine->enabled, &findings), IDC_OK);
        assert_int_equal(idc_score_run(work->arena, engine->policy, &findings, &score), IDC_OK);
        if (score->millibits > whole)
            fail_msg("without claim %zu (%s \"%s\") the score rises from %d to %d", gone,
                     idc_claim_kind_text(report->claims.items[gone]->kind),
                     report->claims.items[gone]->raw.ptr, (int)whole, (int)score->millibits);
        test_work_close(&t);
    }
    idc_report_free(report);
}

static void no_source_raises_it_by_going(void **state)
{
    static const char *const files[] = {"resume.pdf", "cv.docx", "profile.html", "photo.jpg"};
    const char *top = getenv("srcdir");
    char path[512];
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    snprintf(path, sizeof path, "%s/examples/sample-case", top ? top : ".");
    idc_report *report = run_path(path);
    int32_t whole = score_of(report);
    idc_report_free(report);
    idc_str manifest = test_file(work, "examples/sample-case/case.json");
    for (size_t gone = 0; gone < 5; gone++) {
        idc_case *c;
        assert_int_equal(idc_case_new(engine, &c, NULL), IDC_OK);
        for (size_t i = 0; i < 4; i++) {
            snprintf(path, sizeof path, "examples/sample-case/%s", files[i]);
            idc_str bytes = test_file(work, path);
            if (i != gone)
                assert_int_equal(idc_case_add_source(c, files[i], bytes.ptr, bytes.len, NULL, NULL),
                                 IDC_OK);
        }
        if (gone != 4)
            assert_int_equal(
                idc_case_set_manifest(c, "case.json", manifest.ptr, manifest.len, NULL), IDC_OK);
        assert_int_equal(idc_engine_run(engine, c, NULL, &report, NULL), IDC_OK);
        assert_true(score_of(report) <= whole);
        idc_report_free(report);
        idc_case_free(c);
    }
    test_work_close(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(no_claim_raises_it_by_going),
                                       cmocka_unit_test(no_source_raises_it_by_going)};
    if (idc_engine_new(NULL, &engine, NULL) != IDC_OK)
        return 1;
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    idc_engine_free(engine);
    return failed;
}
