/*
 * Each allocation of a run is made to fail, over every golden case: the call says so, nothing
 * leaks, nothing crashes. The quick walk takes a spread of allocations of each case; with
 * FAILMALLOC_FULL set it takes all.
 */
#include "engine/cases.h"

#include <stdatomic.h>

typedef struct failing {
    long long left; /* allocations that still succeed; negative: all do */
    long long live;
    long long made;
} failing;

static bool refuse(failing *f)
{
    f->made++;
    return f->left >= 0 && f->left-- <= 0;
}

static void *failing_alloc(void *ctx, size_t size)
{
    failing *f = ctx;
    if (refuse(f)) {
        f->left = 0; /* memory does not come back */
        return NULL;
    }
    f->live++;
    return malloc(size);
}

static void *failing_realloc(void *ctx, void *ptr, size_t size)
{
    failing *f = ctx;
    if (refuse(f)) {
        f->left = 0;
        return NULL;
    }
    f->live += !ptr;
    return realloc(ptr, size);
}

static void failing_free(void *ctx, void *ptr)
{
    failing *f = ctx;
    f->live -= ptr != NULL;
    free(ptr);
}

/* A whole life of the library with its n-th allocation refused; n < 0: none. */
static idc_status live_once(const char *path, long long n, failing *f)
{
    idc_config *config = idc_config_new();
    idc_engine *engine = NULL;
    size_t len;
    *f = (failing){.left = n};
    assert_non_null(config);
    /* Each block alone, so that each is a chance to fail. */
    assert_int_equal(idc_config_set_limit(config, IDC_LIMIT_ARENA_CHUNK, 0), IDC_OK);
    assert_int_equal(
        idc_config_set_allocator(config, failing_alloc, failing_realloc, failing_free, f), IDC_OK);
    idc_error *err = NULL;
    idc_status status = idc_engine_new(config, &engine, &err);
    idc_config_free(config);
    idc_error_free(err);
    if (status == IDC_OK) {
        char *text = case_json(engine, path, &len, &status);
        idc_text_free(text);
    }
    idc_engine_free(engine);
    return status;
}

static void every_allocation_may_fail(void **state)
{
    case_list cases = cases_all();
    (void)state;
    for (size_t i = 0; i < cases.count; i++) {
        failing f;
        assert_int_equal(live_once(cases.path[i], -1, &f), IDC_OK);
        assert_int_equal(f.live, 0);
        long long total = f.made;
        long long step = getenv("FAILMALLOC_FULL") ? 1 : total / 60 + 1;
        for (long long n = 0; n < total; n += step) {
            idc_status status = live_once(cases.path[i], n, &f);
            if (status != IDC_ERR_NOMEM || f.live != 0)
                fail_msg("%s: allocation %lld of %lld refused: %s, %lld blocks left", cases.path[i],
                         n, total, idc_status_name(status), f.live);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_allocation_may_fail)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
