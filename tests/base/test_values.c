/* Strings, spans, trees of values, limits and errors. */
#include "../harness.h"

#include "base/error.h"
#include "base/node.h"

static void comparing(void **state)
{
    (void)state;
    assert_true(idc_str_cmp(IDC_STR("a"), IDC_STR("ab")) < 0);
    assert_true(idc_str_cmp(IDC_STR("\xFF"), IDC_STR("a")) > 0);
    assert_true(idc_str_cmp(IDC_STR_NONE, IDC_STR("")) == 0);
    assert_true(idc_str_ieq(IDC_STR("AbC"), IDC_STR("aBc")));
    assert_false(idc_str_ieq(IDC_STR("\xC3\x84"), IDC_STR("\xC3\xA4"))); /* ASCII only */
    assert_true(idc_str_starts(IDC_STR("abc"), IDC_STR("ab")));
    assert_false(idc_str_starts(IDC_STR("a"), IDC_STR("ab")));
    assert_true(idc_str_ends(IDC_STR("abc"), IDC_STR("bc")));
    assert_false(idc_str_ends(IDC_STR("c"), IDC_STR("bc")));
    assert_true(idc_str_is(idc_str_of(NULL), ""));
}

static void finding(void **state)
{
    (void)state;
    assert_int_equal(idc_str_find(IDC_STR("aabaab"), IDC_STR("aab"), 1), 3);
    assert_int_equal(idc_str_find(IDC_STR("abc"), IDC_STR("bcd"), 0), SIZE_MAX);
    assert_int_equal(idc_str_find(IDC_STR("abc"), IDC_STR(""), 3), 3);
    assert_int_equal(idc_str_find(IDC_STR("abc"), IDC_STR("a"), 9), SIZE_MAX);
    assert_int_equal(idc_str_ifind(IDC_STR("xABc"), IDC_STR("abC"), 0), 1);
    assert_int_equal(idc_str_find_byte(IDC_STR("a\0b"), '\0', 0), 1);
    assert_int_equal(idc_str_find_byte(IDC_STR("abc"), 'a', 5), SIZE_MAX);
    assert_str(idc_str_sub(IDC_STR("abc"), 1, 99), "bc");
    assert_str(idc_str_sub(IDC_STR("abc"), 7, 2), "");
    assert_str(idc_str_trim(IDC_STR(" \t\xC2\xA0 a b\xC2\xA0\n")), "a b");
    assert_str(idc_str_trim(IDC_STR("\xC2\xA0 ")), "");
}

static void splitting(void **state)
{
    idc_str rest = IDC_STR("a;;b;"), piece;
    (void)state;
    const char *const expected[] = {"a", "", "b", ""};
    for (size_t i = 0; i < 4; i++) {
        assert_true(idc_str_next(&rest, ';', &piece));
        assert_str(piece, expected[i]);
    }
    assert_false(idc_str_next(&rest, ';', &piece));
}

static void numbers(void **state)
{
    int64_t n;
    (void)state;
    assert_true(idc_str_to_int(IDC_STR("9223372036854775807"), &n) && n == INT64_MAX);
    static const char *const wrong[] = {
        "", "-1", "+1", " 1", "1 ", "1a", "9223372036854775808", "99999999999999999999"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_false(idc_str_to_int(idc_str_of(wrong[i]), &n));
}

static void spans_join(void **state)
{
    (void)state;
    idc_span a = {.begin = 5, .end = 9}, b = {.begin = 2, .end = 6}, c = {.begin = 1, .end = 2};
    idc_span joined = idc_span_join(a, b);
    assert_true(joined.begin == 2 && joined.end == 9);
    c.page = 2; /* elsewhere: the first one stays */
    joined = idc_span_join(a, c);
    assert_true(joined.begin == 5 && joined.end == 9);
    joined = idc_span_join((idc_span){0}, a);
    assert_true(joined.begin == 5 && joined.end == 9);
}

static void trees(void **state)
{
    test_work t;
    idc_work *work = test_work_open(&t);
    int64_t n;
    (void)state;
    idc_node *object = idc_node_new(work->arena, IDC_NODE_OBJECT);
    assert_true(idc_node_put(object, IDC_STR("n"), idc_node_int(work->arena, -12)));
    assert_true(idc_node_put(object, IDC_STR("yes"), idc_node_bool(work->arena, true)));
    assert_true(idc_node_put(object, IDC_STR("s"),
                             idc_node_string(work->arena, IDC_STR("text"), (idc_span){0})));
    assert_false(idc_node_put(object, IDC_STR("none"), NULL));
    assert_false(idc_node_push(NULL, object));
    assert_int_equal(object->count, 3);
    assert_true(idc_node_integer(object, "n", &n) && n == -12);
    assert_false(idc_node_integer(object, "s", &n));
    assert_true(idc_node_true(object, "yes"));
    assert_false(idc_node_true(object, "n"));
    assert_str(idc_node_text(object, "s"), "text");
    assert_null(idc_node_text(object, "n").ptr);
    assert_null(idc_node_get(object, "absent"));
    assert_null(idc_node_get(NULL, "n"));
    assert_null(idc_node_get(object->child, "n"));
    idc_node **sorted = idc_node_sorted(work->arena, object);
    assert_str(sorted[0]->key, "n");
    assert_str(sorted[1]->key, "s");
    assert_str(sorted[2]->key, "yes");
    assert_null(idc_node_sorted(work->arena, object->child));
    test_work_close(&t);
}

/* Any number of children comes out in order, and equal keys as they went in. */
static void sorting(void **state)
{
    uint32_t seed = 3;
    (void)state;
    for (size_t count = 1; count < 70; count++) {
        test_work t;
        idc_work *work = test_work_open(&t);
        idc_node *object = idc_node_new(work->arena, IDC_NODE_OBJECT);
        for (size_t i = 0; i < count; i++) {
            seed = seed * 1664525u + 1013904223u;
            idc_str key = idc_arena_format(work->arena, "%d", (int)(seed >> 20) % 20);
            idc_node_put(object, key, idc_node_int(work->arena, (int64_t)i));
        }
        idc_node **sorted = idc_node_sorted(work->arena, object);
        for (size_t i = 1; i < count; i++) {
            int64_t a, b;
            int order = idc_str_cmp(sorted[i - 1]->key, sorted[i]->key);
            assert_true(idc_node_to_int(sorted[i - 1], &a) && idc_node_to_int(sorted[i], &b));
            assert_true(order < 0 || (order == 0 && a < b));
        }
        test_work_close(&t);
    }
}

static void scaled_numbers(void **state)
{
    static const struct {
        const char *text;
        int places;
        bool good;
        int64_t value;
    } rows[] = {{"0.0029", 4, true, 29},
                {"0.0029", 3, true, 3},
                {"-1.25", 1, true, -13},
                {"1.24", 1, true, 12},
                {"7", 3, true, 7000},
                {"1.5e3", 1, false, 0},
                {"1e3", 0, false, 0},
                {"9223372036854775807", 0, true, INT64_MAX},
                {"9223372036854775807", 1, false, 0},
                {"9223372036854775807.5", 0, false, 0},
                {"99999999999999999999", 0, false, 0}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        idc_node node = {.type = IDC_NODE_NUMBER, .text = idc_str_of(rows[i].text)};
        int64_t value = 0;
        if (idc_node_to_scaled(&node, rows[i].places, &value) != rows[i].good ||
            (rows[i].good && value != rows[i].value))
            fail_msg("%s with %d places: %lld", rows[i].text, rows[i].places, (long long)value);
    }
}

static void limits(void **state)
{
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    t.limits.value[IDC_LIMIT_SOURCE_STEPS] = 10;
    assert_int_equal(idc_charge(work, IDC_LIMIT_SOURCE_STEPS, 10), IDC_OK);
    assert_int_equal(idc_charge(work, IDC_LIMIT_SOURCE_STEPS, 1), IDC_ERR_LIMIT);
    assert_int_equal(idc_charge(work, IDC_LIMIT_SOURCE_STEPS, 0), IDC_OK);
    assert_int_equal(idc_charge(work, IDC_LIMIT_SOURCE_LINES, UINT64_MAX), IDC_ERR_LIMIT);
    assert_int_equal(work->used[IDC_LIMIT_SOURCE_LINES], 0);
    assert_int_equal(idc_within(work, IDC_LIMIT_SOURCE_STEPS, 11), IDC_ERR_LIMIT);
    assert_int_equal(idc_within(work, IDC_LIMIT_SOURCE_STEPS, 10), IDC_OK);
    atomic_bool stop = false;
    work->cancelled = &stop;
    assert_int_equal(idc_charge(work, IDC_LIMIT_SOURCE_LINES, 1), IDC_OK);
    stop = true;
    assert_int_equal(idc_charge(work, IDC_LIMIT_SOURCE_LINES, 1), IDC_ERR_CANCELLED);
    test_work_close(&t);
}

static void limits_have_names(void **state)
{
    (void)state;
    for (int i = 0; i < IDC_LIMIT_COUNT; i++) {
        assert_non_null(strchr(idc_limit_name((idc_limit)i), '.'));
        assert_true(strlen(idc_limit_text((idc_limit)i)) > 5);
        assert_true(idc_limit_default((idc_limit)i) > 0);
        for (int j = 0; j < i; j++)
            assert_string_not_equal(idc_limit_name((idc_limit)i), idc_limit_name((idc_limit)j));
    }
    assert_null(idc_limit_name(IDC_LIMIT_COUNT));
    assert_int_equal(idc_limit_default((idc_limit)-1), 0);
}

static void errors(void **state)
{
    idc_error *err = NULL;
    (void)state;
    assert_int_equal(idc_fail(&idc_allocator_default, &err, IDC_ERR_IO, "no file %s", "x"),
                     IDC_ERR_IO);
    assert_int_equal(idc_error_status(err), IDC_ERR_IO);
    assert_string_equal(idc_error_message(err), "no file x");
    /* The first error stays: it is the cause. */
    assert_int_equal(idc_fail(&idc_allocator_default, &err, IDC_ERR_FORMAT, "later"),
                     IDC_ERR_FORMAT);
    assert_string_equal(idc_error_message(err), "no file x");
    idc_error_free(err);
    assert_int_equal(idc_fail(&idc_allocator_default, NULL, IDC_ERR_IO, "unheard"), IDC_ERR_IO);
    assert_int_equal(idc_error_status(NULL), IDC_OK);
    assert_string_equal(idc_error_message(NULL), "");
    idc_error_free(NULL);
    assert_string_equal(idc_status_name(IDC_ERR_CANCELLED), "IDC_ERR_CANCELLED");
    assert_string_equal(idc_status_name((idc_status)5), "unknown status");
}

static void *no_memory(void *ctx, size_t size)
{
    (void)ctx, (void)size;
    return NULL;
}

static void *no_more_memory(void *ctx, void *ptr, size_t size)
{
    (void)ctx, (void)ptr, (void)size;
    return NULL;
}

static void nothing_to_free(void *ctx, void *ptr)
{
    (void)ctx;
    assert_null(ptr);
}

static void errors_without_memory(void **state)
{
    const idc_allocator none = {no_memory, no_more_memory, nothing_to_free, NULL};
    idc_error *err = NULL;
    (void)state;
    assert_int_equal(idc_fail(&none, &err, IDC_ERR_IO, "no file"), IDC_ERR_NOMEM);
    assert_int_equal(idc_error_status(err), IDC_ERR_NOMEM);
    assert_true(strlen(idc_error_message(err)) > 0);
    idc_error_free(err);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(comparing),  cmocka_unit_test(finding),
        cmocka_unit_test(splitting),  cmocka_unit_test(numbers),
        cmocka_unit_test(spans_join), cmocka_unit_test(trees),
        cmocka_unit_test(sorting),    cmocka_unit_test(scaled_numbers),
        cmocka_unit_test(limits),     cmocka_unit_test(limits_have_names),
        cmocka_unit_test(errors),     cmocka_unit_test(errors_without_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
