/* The policy that ships, and what a wrong one is told. */
#include "../harness.h"

#include "score/policy.h"

typedef struct bench {
    test_work t;
    idc_work *work;
    idc_policy *policy;
    idc_error *err;
} bench;

static idc_status read_text(bench *b, idc_str json)
{
    b->work = test_work_open(&b->t);
    b->err = NULL;
    return idc_policy_read(b->work, json, &idc_allocator_default, &b->policy, &b->err);
}

static void bench_close(bench *b)
{
    idc_error_free(b->err);
    test_work_close(&b->t);
}

static void test_default_policy(void **state)
{
    (void)state;
    bench b;
    assert_int_equal(read_text(&b, idc_policy_default_json()), IDC_OK);
    assert_null(b.err);
    assert_str(b.policy->id, "default");
    assert_int_equal(b.policy->prior_e9, 2900000);
    assert_int_equal(b.policy->check_count, idc_check_count());
    assert_int_equal(b.policy->group_count, 13);
    for (size_t i = 0; i < b.policy->group_count; i++) {
        assert_int_equal(b.policy->groups[i].rho_permille, 550);
        assert_true(b.policy->groups[i].cap_millibits > 0);
    }
    for (size_t i = 0; i < b.policy->check_count; i++) {
        const idc_policy_check *check = &b.policy->checks[i];
        assert_ptr_equal(check->check, idc_check_at(i));
        assert_true(check->enabled);
        assert_true(check->benign_count > 0);
        assert_true(check->do_not_ask.len > 0);
        assert_true(check->reference_count > 0);
    }
    bench_close(&b);
}

static void test_default_policy_is_the_file(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    assert_true(
        idc_str_eq(test_file(work, "data/policies/default.json"), idc_policy_default_json()));
    test_work_close(&t);
}

/* The default policy with the first find replaced. */
static idc_str with(idc_arena *arena, const char *find, const char *put)
{
    idc_str all = idc_policy_default_json();
    idc_buf out = idc_buf_in(arena);
    size_t at = idc_str_find(all, idc_str_of(find), 0);
    if (at == SIZE_MAX)
        fail_msg("the default policy does not hold %s", find);
    idc_buf_add(&out, idc_str_sub(all, 0, at));
    idc_buf_text(&out, put);
    idc_buf_add(&out, idc_str_sub(all, at + strlen(find), all.len));
    return idc_buf_str(&out);
}

static void test_wrong_policies_are_refused_by_name(void **state)
{
    (void)state;
    static const struct {
        const char *find, *put, *says;
    } rows[] = {
        {"\"idcheck.policy/1\"", "\"idcheck.policy/9\"", "schema"},
        {"\"id\": \"default\"", "\"id\": \"\"", "\"id\""},
        {"\"id\": \"default\"", "\"id\": 7", "\"id\""},
        {"\"version\"", "\"vresion\"", "vresion"},
        {"\"prior\": 0.0029", "\"prior\": 1.5", "\"prior\""},
        {"\"prior\": 0.0029", "\"prior\": 0", "\"prior\""},
        {"\"prior\": 0.0029", "\"prior\": \"0.1\"", "\"prior\""},
        {"\"min_coverage\": 0.2", "\"min_coverage\": -1", "min_coverage"},
        {"\"min_groups\": 2", "\"min_groups\": 0", "min_groups"},
        {"\"id\": \"G2\"", "\"id\": \"G1\"", "two groups"},
        {"\"rho\": 0.55", "\"rho\": 1.2", "rho"},
        {"\"hard\": true", "\"hard\": 1", "hard"},
        {"\"cap_millibits\": 4000", "\"cap\": 4000", "\"cap\""},
        {"\"document.hidden_text\"", "\"document.hiden_text\"", "document.hiden_text"},
        {"\"group\": \"G5\"", "\"group\": \"G55\"", "G55"},
        {"\"notice\": 0", "\"notice\": 5", "notice"},
        {"\"notice\": 0", "\"contradicts\": -1", "contradicts"},
        {"\"notice\": 0", "\"contradicts\": 8001", "contradicts"},
        {"\"notice\": 0", "\"contradicts\": 1.5", "contradicts"},
        {"\"notice\": 0", "\"supports\": 100", "supports"},
        {"\"levels\": {", "\"levels\": {}, \"weights\": {", "weights"},
        {"\"question\": \"\"", "\"question\": []", "question"},
        {"\"benign\": [", "\"benign\": [7, ", "benign"},
        {"\"benign\": [", "\"benign\": [], \"reasons\": [", "reasons"},
        {"\"checks\": {", "\"checks\": {\"no.such\": {}, ", "no.such"},
        {"{", "[", "byte"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bench b;
        test_work t;
        idc_str json = with(test_work_open(&t)->arena, rows[i].find, rows[i].put);
        if (read_text(&b, json) != IDC_ERR_FORMAT)
            fail_msg("not refused: %s", rows[i].put);
        assert_null(b.policy);
        if (!strstr(idc_error_message(b.err), rows[i].says))
            fail_msg("%s: %s", rows[i].put, idc_error_message(b.err));
        bench_close(&b);
        test_work_close(&t);
    }
}

static void test_a_missing_check_is_refused(void **state)
{
    (void)state;
    static const char json[] =
        "{\"schema\": \"idcheck.policy/1\", \"id\": \"x\", \"version\": \"1\", \"prior\": 0.5, "
        "\"min_coverage\": 0, \"min_groups\": 1, \"groups\": [{\"id\": \"G1\", \"title\": \"t\", "
        "\"cap_millibits\": 1, \"rho\": 1, \"hard\": false}], \"checks\": {}}";
    bench b;
    assert_int_equal(read_text(&b, idc_str_of(json)), IDC_ERR_FORMAT);
    assert_non_null(strstr(idc_error_message(b.err), idc_check_at(0)->id));
    bench_close(&b);
}

static void test_a_check_can_be_switched_off(void **state)
{
    (void)state;
    bench b;
    test_work t;
    idc_str json =
        with(test_work_open(&t)->arena, "\"notice\": 0},", "\"notice\": 0}, \"enabled\": false,");
    assert_int_equal(read_text(&b, json), IDC_OK);
    size_t off = 0;
    for (size_t i = 0; i < b.policy->check_count; i++)
        off += !b.policy->checks[i].enabled;
    assert_int_equal(off, 1);
    bench_close(&b);
    test_work_close(&t);
}

static void test_cut_policies_are_refused(void **state)
{
    (void)state;
    idc_str all = idc_policy_default_json();
    while (all.len && idc_is_space(all.ptr[all.len - 1]))
        all.len--;
    for (size_t len = 0; len < all.len; len += 97) {
        bench b;
        assert_int_equal(read_text(&b, idc_str_sub(all, 0, len)), IDC_ERR_FORMAT);
        assert_null(b.policy);
        bench_close(&b);
    }
}

/* Allocator whose n-th allocation fails. */
static size_t left;

static void *failing_alloc(void *ctx, size_t size)
{
    (void)ctx;
    return left-- ? malloc(size) : NULL;
}

static void *failing_realloc(void *ctx, void *ptr, size_t size)
{
    (void)ctx;
    return left-- ? realloc(ptr, size) : NULL;
}

static void plain_free(void *ctx, void *ptr)
{
    (void)ctx;
    free(ptr);
}

static void test_every_allocation_may_fail(void **state)
{
    (void)state;
    const idc_allocator failing = {failing_alloc, failing_realloc, plain_free, NULL};
    idc_limits limits;
    idc_limits_init(&limits);
    idc_status status = IDC_ERR_NOMEM;
    for (size_t n = 1; status == IDC_ERR_NOMEM; n += 13) {
        left = n;
        idc_work work = {.limits = &limits};
        work.arena = idc_arena_new(&failing, 0, (size_t)1 << 30);
        assert_non_null(work.arena);
        idc_policy *policy = NULL;
        idc_error *err = NULL;
        status = idc_policy_read(&work, idc_policy_default_json(), &failing, &policy, &err);
        assert_true(status == IDC_OK || status == IDC_ERR_NOMEM);
        assert_int_equal(policy != NULL, status == IDC_OK);
        idc_error_free(err);
        idc_arena_free(work.arena);
    }
    assert_int_equal(status, IDC_OK);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_default_policy),
        cmocka_unit_test(test_default_policy_is_the_file),
        cmocka_unit_test(test_wrong_policies_are_refused_by_name),
        cmocka_unit_test(test_a_missing_check_is_refused),
        cmocka_unit_test(test_a_check_can_be_switched_off),
        cmocka_unit_test(test_cut_policies_are_refused),
        cmocka_unit_test(test_every_allocation_may_fail),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
