/* Same case, same bytes: over runs, orders of sources, locales and threads. */
#include "cases.h"

#include <locale.h>
#include <pthread.h>

#define SAMPLE "examples/sample-case"

static const char *const files[] = {"resume.pdf", "cv.docx", "profile.html", "photo.jpg"};

static char *run_in_order(idc_engine *engine, idc_work *work, const size_t order[4],
                          bool manifest_first)
{
    idc_case *c;
    idc_report *report;
    char *text;
    size_t len;
    idc_str manifest = test_file(work, SAMPLE "/case.json");
    assert_int_equal(idc_case_new(engine, &c, NULL), IDC_OK);
    if (manifest_first)
        assert_int_equal(idc_case_set_manifest(c, "case.json", manifest.ptr, manifest.len, NULL),
                         IDC_OK);
    for (size_t i = 0; i < 4; i++) {
        char path[100];
        snprintf(path, sizeof path, SAMPLE "/%s", files[order[i]]);
        idc_str bytes = test_file(work, path);
        assert_int_equal(idc_case_add_source(c, files[order[i]], bytes.ptr, bytes.len, NULL, NULL),
                         IDC_OK);
    }
    if (!manifest_first)
        assert_int_equal(idc_case_set_manifest(c, "case.json", manifest.ptr, manifest.len, NULL),
                         IDC_OK);
    assert_int_equal(idc_engine_run(engine, c, NULL, &report, NULL), IDC_OK);
    assert_int_equal(idc_report_export(report, IDC_FORMAT_JSON, &text, &len, NULL), IDC_OK);
    idc_case_free(c);
    idc_report_free(report);
    return text;
}

static void same_in_any_order(void **state)
{
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_engine *engine;
    char *first = NULL;
    (void)state;
    assert_int_equal(idc_engine_new(NULL, &engine, NULL), IDC_OK);
    for (size_t n = 0; n < 24; n++) {
        /* n-th permutation of four */
        size_t order[4], pool[4] = {0, 1, 2, 3}, rest = n, left = 4;
        for (size_t i = 0; i < 4; i++, left--) {
            size_t pick = rest % left;
            rest /= left;
            order[i] = pool[pick];
            pool[pick] = pool[left - 1];
        }
        char *text = run_in_order(engine, work, order, n % 2);
        if (!first)
            first = text;
        assert_string_equal(first, text);
        if (text != first)
            idc_text_free(text);
    }
    idc_text_free(first);
    idc_engine_free(engine);
    test_work_close(&t);
}

static void same_in_any_locale(void **state)
{
    static const char *const locales[] = {"C", "tr_TR.UTF-8", "de_DE.UTF-8", "C.UTF-8"};
    const char *top = getenv("srcdir");
    char path[512];
    idc_engine *engine;
    char *first = NULL;
    (void)state;
    snprintf(path, sizeof path, "%s/" SAMPLE, top ? top : ".");
    assert_int_equal(idc_engine_new(NULL, &engine, NULL), IDC_OK);
    for (size_t run = 0; run < 20; run++) {
        size_t len;
        idc_status status;
        /* A locale that is not installed leaves the one before: the run still counts. */
        (void)setlocale(LC_ALL, locales[run % 4]);
        char *text = case_json(engine, path, &len, &status);
        assert_int_equal(status, IDC_OK);
        if (!first)
            first = text;
        assert_string_equal(first, text);
        if (text != first)
            idc_text_free(text);
    }
    (void)setlocale(LC_ALL, "C");
    idc_text_free(first);
    idc_engine_free(engine);
}

typedef struct worker {
    idc_engine *engine;
    const case_list *cases;
    size_t begin;
    char *texts[CASES_MAX];
    idc_status status;
} worker;

static void *run_cases(void *context)
{
    worker *w = context;
    w->status = IDC_OK;
    for (size_t i = 0; i < w->cases->count && w->status == IDC_OK; i++) {
        /* Each thread begins elsewhere, so that different cases run at once. */
        size_t n = (w->begin + i) % w->cases->count, len;
        w->texts[n] = case_json(w->engine, w->cases->path[n], &len, &w->status);
    }
    return NULL;
}

static void same_on_eight_threads(void **state)
{
    static worker workers[8];
    pthread_t threads[8];
    case_list cases = cases_all();
    idc_engine *engine;
    (void)state;
    assert_int_equal(idc_engine_new(NULL, &engine, NULL), IDC_OK);
    for (size_t i = 0; i < 8; i++) {
        workers[i] = (worker){.engine = engine, .cases = &cases, .begin = i};
        assert_int_equal(pthread_create(&threads[i], NULL, run_cases, &workers[i]), 0);
    }
    for (size_t i = 0; i < 8; i++) {
        pthread_join(threads[i], NULL);
        assert_int_equal(workers[i].status, IDC_OK);
    }
    for (size_t n = 0; n < cases.count; n++)
        for (size_t i = 0; i < 8; i++) {
            assert_string_equal(workers[0].texts[n], workers[i].texts[n]);
            if (i)
                idc_text_free(workers[i].texts[n]);
        }
    for (size_t n = 0; n < cases.count; n++)
        idc_text_free(workers[0].texts[n]);
    idc_engine_free(engine);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(same_in_any_order),
                                       cmocka_unit_test(same_in_any_locale),
                                       cmocka_unit_test(same_on_eight_threads)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
