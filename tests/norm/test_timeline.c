#include "../harness.h"

#include <stdlib.h>

#include "norm/dates/dates.h"
#include "norm/timeline/allen.h"

#include <idcheck/timeline.h>

/* A generator of our own, so that every run tests the same. */
static uint32_t next_random(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 8;
}

typedef struct set {
    idc_difference items[160];
    size_t count;
} set;

enum { POINTS = 12 };

static void draw(uint32_t *state, size_t count, set *out)
{
    out->count = count;
    for (size_t i = 0; i < count; i++)
        out->items[i] = (idc_difference){next_random(state) % POINTS, next_random(state) % POINTS,
                                         (int32_t)(next_random(state) % 60) - 12, (uint32_t)i};
}

/* Bellman and Ford: does the set hold together? skip: constraint left out, SIZE_MAX none. */
static bool holds_together(const set *s, size_t skip)
{
    int64_t day[POINTS] = {0};
    for (size_t round = 0; round <= POINTS; round++) {
        bool moved = false;
        for (size_t i = 0; i < s->count; i++) {
            const idc_difference *d = &s->items[i];
            if (i != skip && day[d->from] + d->days < day[d->to]) {
                day[d->to] = day[d->from] + d->days;
                moved = true;
            }
        }
        if (!moved)
            return true;
    }
    return false;
}

/* Least path between two points over the constraints that were taken. */
static int64_t path(const set *s, uint32_t from, uint32_t to)
{
    int64_t day[POINTS];
    for (size_t i = 0; i < POINTS; i++)
        day[i] = INT32_MAX;
    day[from] = 0;
    for (size_t round = 0; round < POINTS; round++)
        for (size_t i = 0; i < s->count; i++)
            if (day[s->items[i].from] < INT32_MAX &&
                day[s->items[i].from] + s->items[i].days < day[s->items[i].to])
                day[s->items[i].to] = day[s->items[i].from] + s->items[i].days;
    return day[to];
}

static idc_network *network(idc_work *work)
{
    idc_network *n = idc_network_new(work);
    assert_non_null(n);
    for (size_t i = 1; i < POINTS; i++)
        assert_int_equal(idc_network_point(n), i);
    return n;
}

/* A proof is a cycle below 0, and none of its constraints can be spared. */
static void proves(const idc_network *n)
{
    size_t count;
    const idc_difference *proof = idc_network_proof(n, &count);
    int64_t sum = 0;
    set s = {.count = count};
    assert_true(count > 0 && count <= POINTS);
    for (size_t i = 0; i < count; i++) {
        s.items[i] = proof[i];
        sum += proof[i].days;
        assert_int_equal(proof[i].to, proof[(i + 1) % count].from);
    }
    assert_true(sum < 0);
    assert_false(holds_together(&s, SIZE_MAX));
    for (size_t i = 0; i < count; i++)
        assert_true(holds_together(&s, i));
}

static void test_agrees_with_bellman_and_ford(void **state)
{
    (void)state;
    uint32_t seed = 7;
    size_t refused = 0;
    for (size_t run = 0; run < 300; run++) {
        test_work t;
        idc_work *work = test_work_open(&t);
        idc_network *n = network(work);
        set drawn, taken = {.count = 0};
        draw(&seed, 10 + run % 50, &drawn);
        for (size_t i = 0; i < drawn.count; i++) {
            idc_added added = idc_network_add(n, drawn.items[i]);
            taken.items[taken.count++] = drawn.items[i];
            assert_int_equal(added,
                             holds_together(&taken, SIZE_MAX) ? IDC_ADDED : IDC_ADDED_AGAINST);
            if (added == IDC_ADDED_AGAINST) {
                proves(n);
                taken.count--;
                refused++;
            }
            for (size_t k = 0; k < taken.count; k++)
                assert_true(idc_network_day(n, taken.items[k].to) -
                                idc_network_day(n, taken.items[k].from) <=
                            taken.items[k].days);
        }
        for (uint32_t a = 0; a < POINTS; a++) {
            int64_t least = path(&taken, 0, a);
            assert_int_equal(idc_network_most(n, 0, a), least == INT32_MAX ? IDC_DAYS_ANY : least);
        }
        test_work_close(&t);
    }
    assert_true(refused > 100);
}

/* Whether all hold together depends neither on their order nor on the day that counts as 0. */
static void test_order_and_shift_change_nothing(void **state)
{
    (void)state;
    uint32_t seed = 99;
    for (size_t run = 0; run < 200; run++) {
        set drawn;
        draw(&seed, 24, &drawn);
        bool together = holds_together(&drawn, SIZE_MAX);
        for (size_t order = 0; order < 4; order++) {
            test_work t;
            idc_network *n = network(test_work_open(&t));
            bool all = true;
            int32_t shift = order == 3 ? 10000 : 0;
            for (size_t i = 0; i < drawn.count; i++) {
                idc_difference d = drawn.items[(i * (order == 1 ? 7 : 1) +
                                                (order == 2 ? drawn.count - 2 * i - 1 : 0)) %
                                               drawn.count];
                d.days += ((d.to != 0) - (d.from != 0)) * shift;
                all = idc_network_add(n, d) == IDC_ADDED && all;
            }
            assert_int_equal(all, together);
            test_work_close(&t);
        }
    }
}

/* A wider bound never makes a contradiction. */
static void test_coarser_dates_never_contradict(void **state)
{
    (void)state;
    uint32_t seed = 5;
    for (size_t run = 0; run < 200; run++) {
        test_work t;
        idc_work *work = test_work_open(&t);
        idc_network *fine = network(work), *coarse = network(work);
        set drawn;
        draw(&seed, 24, &drawn);
        bool fine_holds = true, coarse_holds = true;
        for (size_t i = 0; i < drawn.count; i++) {
            idc_difference d = drawn.items[i];
            fine_holds = idc_network_add(fine, d) == IDC_ADDED && fine_holds;
            d.days += (int32_t)(next_random(&seed) % 30);
            coarse_holds = idc_network_add(coarse, d) == IDC_ADDED && coarse_holds;
        }
        assert_true(coarse_holds || !fine_holds);
        test_work_close(&t);
    }
}

/* A network that was cleared answers as a new one does. */
static void test_cleared_is_new(void **state)
{
    (void)state;
    uint32_t seed = 11;
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_network *used = network(work);
    for (size_t run = 0; run < 100; run++) {
        idc_network *fresh = network(work);
        set drawn;
        draw(&seed, 40, &drawn);
        idc_network_clear(used);
        assert_int_equal(idc_network_points(used), 1);
        for (size_t i = 1; i < POINTS; i++)
            assert_int_equal(idc_network_point(used), i);
        for (size_t i = 0; i < drawn.count; i++) {
            idc_added added = idc_network_add(used, drawn.items[i]);
            assert_int_equal(added, idc_network_add(fresh, drawn.items[i]));
        }
        assert_int_equal(idc_network_most(used, 1, 2), idc_network_most(fresh, 1, 2));
    }
    test_work_close(&t);
}

/* Memory that gives out after so many blocks, and does not come back. */
static size_t blocks_left;
static long blocks_live;

static void *scarce_alloc(void *ctx, size_t size)
{
    (void)ctx;
    if (blocks_left == 0)
        return NULL;
    blocks_left--;
    blocks_live++;
    return malloc(size);
}

static void *scarce_realloc(void *ctx, void *ptr, size_t size)
{
    (void)ctx;
    if (blocks_left == 0)
        return NULL;
    blocks_left--;
    blocks_live += !ptr;
    return realloc(ptr, size);
}

static void scarce_free(void *ctx, void *ptr)
{
    (void)ctx;
    blocks_live -= ptr != NULL;
    free(ptr);
}

/* Whatever was taken before memory gave out holds, and nothing is left behind. */
static void test_every_allocation_may_fail(void **state)
{
    (void)state;
    const idc_allocator scarce = {scarce_alloc, scarce_realloc, scarce_free, NULL};
    uint32_t seed = 12;
    idc_limits limits;
    set drawn;
    bool whole = false;
    idc_limits_init(&limits);
    draw(&seed, 60, &drawn);
    for (size_t blocks = 1; !whole; blocks++) {
        idc_difference taken[60];
        size_t count = 0;
        blocks_left = blocks;
        idc_arena *arena = idc_arena_new(&scarce, 0, (size_t)1 << 28);
        idc_work work = {.arena = arena, .limits = &limits};
        idc_network *n = arena ? idc_network_new(&work) : NULL;
        whole = n != NULL;
        for (size_t i = 1; whole && i < POINTS; i++)
            whole = idc_network_point(n) != 0;
        for (size_t i = 0; whole && i < drawn.count; i++) {
            idc_added added = idc_network_add(n, drawn.items[i]);
            if (added == IDC_ADDED)
                taken[count++] = drawn.items[i];
            whole = added != IDC_ADDED_NOT;
        }
        for (size_t i = 0; i < count; i++)
            assert_true(idc_network_day(n, taken[i].to) - idc_network_day(n, taken[i].from) <=
                        taken[i].days);
        idc_arena_free(arena);
        assert_int_equal(blocks_live, 0);
    }
}

static void test_what_cannot_be_added(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_network *n = network(work);
    assert_int_equal(idc_network_add(n, (idc_difference){0, POINTS, 1, 0}), IDC_ADDED_NOT);
    assert_int_equal(idc_network_add(n, (idc_difference){0, 1, IDC_DAYS_MAX + 1, 0}),
                     IDC_ADDED_NOT);
    assert_int_equal(idc_network_add(n, (idc_difference){3, 3, -1, 9}), IDC_ADDED_AGAINST);
    size_t count;
    assert_int_equal(idc_network_proof(n, &count)[0].tag, 9);
    assert_int_equal(count, 1);
    assert_int_equal(idc_network_add(n, (idc_difference){3, 3, 0, 0}), IDC_ADDED);
    assert_int_equal(idc_network_most(n, 0, 99), IDC_DAYS_ANY);
    t.limits.value[IDC_LIMIT_SOURCE_STEPS] = 0;
    assert_int_equal(idc_network_add(n, (idc_difference){0, 1, 1, 0}), IDC_ADDED_NOT);
    test_work_close(&t);
}

static void test_ten_thousand_intervals_are_bounded(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_network *n = idc_network_new(work);
    uint32_t before = 0;
    for (int32_t i = 0; i < 10000; i++) {
        uint32_t start = idc_network_point(n), end = idc_network_point(n);
        assert_true(start && end);
        assert_int_equal(idc_network_add(n, (idc_difference){0, start, i + 400, 0}), IDC_ADDED);
        assert_int_equal(idc_network_add(n, (idc_difference){start, 0, -i, 0}), IDC_ADDED);
        assert_int_equal(idc_network_add(n, (idc_difference){end, start, -20, 0}), IDC_ADDED);
        if (before)
            assert_int_equal(idc_network_add(n, (idc_difference){end, before, 0, 0}), IDC_ADDED);
        before = end;
    }
    while (idc_network_point(n))
        ;
    assert_int_equal(idc_network_points(n), 2 * t.limits.value[IDC_LIMIT_CLAIMS] + 1);
    test_work_close(&t);
}

/* Relation of two ranges given as days, each end sure. */
static unsigned relation(int32_t a1, int32_t a2, int32_t b1, int32_t b2)
{
    test_work t;
    idc_network *n = network(test_work_open(&t));
    int32_t days[] = {a1, a2, b1, b2};
    for (uint32_t p = 1; p <= 4; p++) {
        assert_int_equal(idc_network_add(n, (idc_difference){0, p, days[p - 1], 0}), IDC_ADDED);
        assert_int_equal(idc_network_add(n, (idc_difference){p, 0, -days[p - 1], 0}), IDC_ADDED);
    }
    unsigned relations = idc_allen(n, (idc_stretch){1, 2}, (idc_stretch){3, 4});
    test_work_close(&t);
    return relations;
}

static void test_thirteen_relations(void **state)
{
    (void)state;
    static const int32_t b[2] = {10, 20};
    static const struct {
        int32_t a[2];
        unsigned is, converse;
    } rows[] = {
        {{1, 5}, IDC_ALLEN_BEFORE, IDC_ALLEN_AFTER},
        {{1, 9}, IDC_ALLEN_MEETS, IDC_ALLEN_MET_BY},
        {{1, 10}, IDC_ALLEN_OVERLAPS, IDC_ALLEN_OVERLAPPED_BY},
        {{10, 10}, IDC_ALLEN_STARTS, IDC_ALLEN_STARTED_BY}, /* one day */
        {{9, 9}, IDC_ALLEN_MEETS, IDC_ALLEN_MET_BY},
        {{1, 15}, IDC_ALLEN_OVERLAPS, IDC_ALLEN_OVERLAPPED_BY},
        {{10, 15}, IDC_ALLEN_STARTS, IDC_ALLEN_STARTED_BY},
        {{12, 15}, IDC_ALLEN_DURING, IDC_ALLEN_CONTAINS},
        {{12, 20}, IDC_ALLEN_FINISHES, IDC_ALLEN_FINISHED_BY},
        {{10, 20}, IDC_ALLEN_EQUALS, IDC_ALLEN_EQUALS},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_int_equal(relation(rows[i].a[0], rows[i].a[1], b[0], b[1]), rows[i].is);
        assert_int_equal(relation(b[0], b[1], rows[i].a[0], rows[i].a[1]), rows[i].converse);
    }
}

static uint32_t add(idc_timeline *t, const char *text)
{
    uint32_t id;
    assert_int_equal(idc_timeline_add(t, text, IDC_NUL_TERMINATED, "2026-11-23", &id, NULL),
                     IDC_OK);
    return id;
}

static void test_public_call_explains(void **state)
{
    (void)state;
    idc_timeline *t;
    bool holds = false;
    assert_int_equal(idc_timeline_new(&t, NULL), IDC_OK);
    uint32_t a = add(t, "Mar 2019 - Jun 2021"), b = add(t, "2020 - present");
    assert_int_equal(idc_timeline_relations(t, a, b), IDC_TIMELINE_OVERLAPS);
    uint32_t c = add(t, "2021 - 2022");
    assert_true(idc_timeline_relations(t, a, c) & IDC_TIMELINE_OVERLAPS);
    assert_true(idc_timeline_relations(t, a, c) & IDC_TIMELINE_MEETS);
    assert_false(idc_timeline_relations(t, a, c) & IDC_TIMELINE_AFTER);
    /* c follows b within ten days: b ends in November 2026, c begins in 2021. */
    assert_int_equal(
        idc_timeline_require(t, b, IDC_TIMELINE_END, c, IDC_TIMELINE_START, 0, 10, &holds, NULL),
        IDC_OK);
    assert_false(holds);
    assert_int_equal(idc_timeline_relations(t, b, c), IDC_TIMELINE_CONTAINS); /* as before */
    const char *proof = idc_timeline_proof(t);
    assert_non_null(strstr(proof, "\"2020 - present\" ends 2026-11-23 or later"));
    assert_non_null(strstr(proof, "\"2021 - 2022\" begins 2021-12-31 or earlier"));
    assert_int_equal(
        idc_timeline_require(t, a, IDC_TIMELINE_END, c, IDC_TIMELINE_START, 0, 10, &holds, NULL),
        IDC_OK);
    assert_true(holds);
    assert_string_equal(idc_timeline_proof(t), "");
    idc_timeline_free(t);
    idc_timeline_free(NULL);
}

static void test_public_call_says_what_is_wrong(void **state)
{
    (void)state;
    idc_timeline *t;
    idc_error *err = NULL;
    uint32_t id;
    bool holds;
    assert_int_equal(idc_timeline_new(&t, NULL), IDC_OK);
    assert_int_equal(idc_timeline_add(t, "no date", IDC_NUL_TERMINATED, NULL, &id, &err),
                     IDC_ERR_ARGUMENT);
    idc_error_free(err);
    assert_int_equal(idc_timeline_add(t, "2019", IDC_NUL_TERMINATED, "soon", &id, NULL),
                     IDC_ERR_ARGUMENT);
    assert_int_equal(
        idc_timeline_require(t, 0, IDC_TIMELINE_END, 1, IDC_TIMELINE_END, 0, 1, &holds, NULL),
        IDC_ERR_ARGUMENT);
    assert_int_equal(idc_timeline_relations(t, 0, 1), 0);
    assert_int_equal(
        idc_timeline_add(t, "Jun 2021 - Mar 2019", IDC_NUL_TERMINATED, NULL, &id, NULL), IDC_OK);
    assert_non_null(strstr(idc_timeline_proof(t), "begins 2021-06-01 or later"));
    idc_timeline_free(t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_agrees_with_bellman_and_ford),
        cmocka_unit_test(test_order_and_shift_change_nothing),
        cmocka_unit_test(test_coarser_dates_never_contradict),
        cmocka_unit_test(test_cleared_is_new),
        cmocka_unit_test(test_every_allocation_may_fail),
        cmocka_unit_test(test_what_cannot_be_added),
        cmocka_unit_test(test_ten_thousand_intervals_are_bounded),
        cmocka_unit_test(test_thirteen_relations),
        cmocka_unit_test(test_public_call_explains),
        cmocka_unit_test(test_public_call_says_what_is_wrong),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
