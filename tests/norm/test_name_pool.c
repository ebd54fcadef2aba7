#include "norm/names/pool.h"

#include <idcheck/names.h>

#include "../harness.h"
#include "base/utf8.h"

enum { NAME = 200, POOL = 80, QUERIES = 25, ROUNDS = 100 };

static uint32_t next(uint32_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    return *state;
}

/* Names as several scripts and habits write them. */
static const char *const writings[][7] = {
    {"Sergei", "Sergey", "Serguei", "\u0421\u0435\u0440\u0433\u0435\u0439",
     "\u30BB\u30EB\u30B2\u30A4", "\uC138\uB974\uAC8C\uC774", "\u0633\u064A\u0631\u063A\u064A"},
    {"Muhammad", "Mohamed", "Mohammed", "\u0645\u062D\u0645\u062F",
     "\u041C\u0443\u0445\u0430\u043C\u043C\u0430\u0434", "\u30E2\u30CF\u30E1\u30C9"},
    {"Park", "Pak", "Bak", "\uBC15", "\u6734"},
    {"Kim", "Gim", "\uAE40", "\u91D1"},
    {"Min-ji", "Minji", "Min Ji", "\uBBFC\uC9C0", "\u654F\u667A"},
    {"Jane", "Jayne", "J.", "\u0414\u0436\u0435\u0439\u043D"},
    {"Miller", "M\u00FCller", "Mueller", "\u041C\u0438\u043B\u043B\u0435\u0440",
     "\u30DF\u30E9\u30FC", "\uBC00\uB7EC", "\u05DE\u05D9\u05DC\u05E8"},
    {"Katerina", "Catherine", "Kate", "\u0415\u043A\u0430\u0442\u0435\u0440\u0438\u043D\u0430",
     "\u039A\u03B1\u03C4\u03B5\u03C1\u03AF\u03BD\u03B1", "K"},
    {"Papadopoulos", "Papadopulos",
     "\u03A0\u03B1\u03C0\u03B1\u03B4\u03CC\u03C0\u03BF\u03C5\u03BB\u03BF\u03C2"},
    {"Tanaka", "\u7530\u4E2D", "\u305F\u306A\u304B", "\u30BF\u30CA\u30AB"},
    {"Wang", "Wong", "\u738B"},
    {"Xiaoming", "Hsiao-ming", "\u5C0F\u660E"},
    {"al-Hassan", "Alhasan", "\u0627\u0644\u062D\u0633\u0646"},
    {"bin Omar", "Omar", "\u0639\u0645\u0631"},
    {"Nguy\u1EC5n", "Nguyen"},
    {"van der Berg", "Vandenberg", "Berg"},
    {"Shchukin", "Schtschukin", "\u0429\u0443\u043A\u0438\u043D"},
    {"Priya", "Prija", "\u092A\u094D\u0930\u093F\u092F\u093E"},
    {"Sharma", "\u0936\u0930\u094D\u092E\u093E"},
    {"Somchai", "\u0E2A\u0E21\u0E0A\u0E32\u0E22"},
    {"Haruto", "Haluto", "\u967D\u7FD4", "\u30CF\u30EB\u30C8"},
    {"Avraham", "Abraham", "\u05D0\u05D1\u05E8\u05D4\u05DD"},
    {"Gevorg", "Kevork", "\u0533\u0587\u0578\u0580\u0563"},
    {"Nino", "\u10DC\u10D8\u10DC\u10DD"},
    {"Abebe", "\u12A0\u1260\u1260"},
    {"O'Brien", "OBrien"},
    {"Li", "Lee", "Yi", "\u674E", "\uC774", "\uB9AC"},
    {"Dr. Ann", "Anna", "\u0410\u043D\u043D\u0430"},
    {"Aung", "\u1021\u1031\u102C\u1004\u103A"},
    {"-", ""}};

/* A syllable or two that are no name, in one of some scripts. */
static void add_invented(idc_buf *out, uint32_t *random)
{
    static const uint32_t first[] = {0x61, 0x3B1, 0x430, 0x5D0, 0x628, 0x30AB, 0x4E00, 0xAC00};
    static const uint32_t range[] = {26, 17, 32, 27, 19, 80, 20000, 11172};
    uint32_t script = next(random) % 12, length = 1 + next(random) % 9;
    script = script < 8 ? script : 0;
    for (uint32_t i = 0; i < (script < 6 ? length : 1 + length / 4); i++) {
        char letter[4];
        size_t len = idc_utf8_encode(first[script] + next(random) % range[script], letter);
        idc_buf_add(out, (idc_str){letter, len});
    }
}

/* Words of one name or another, some with a letter less, in any order, some in two writings. */
static idc_name *random_name(idc_work *work, uint32_t *random)
{
    static const char *const between[] = {" ", " ", " ", " ", " ", ", ", "-", "", " (", " / "};
    idc_buf text = idc_buf_in(work->arena);
    uint32_t words = 1 + next(random) % 4;
    for (uint32_t i = 0; i < words; i++) {
        if (i)
            idc_buf_add(&text, idc_str_of(between[next(random) % 10]));
        if (next(random) % 6 == 0) {
            add_invented(&text, random);
            continue;
        }
        const char *const *row = writings[next(random) % (sizeof writings / sizeof *writings)];
        uint32_t which = next(random) % 7;
        idc_str word = idc_str_of(row[which] ? row[which] : row[0]);
        bool slip = next(random) % 5 == 0 && idc_utf8_skip_ascii(word, 0) == word.len;
        idc_buf_add(&text, idc_str_sub(word, slip, SIZE_MAX));
    }
    idc_name *name;
    assert_false(idc_buf_failed(&text));
    assert_int_equal(idc_name_parse(work, idc_buf_str(&text), &name), IDC_OK);
    return name;
}

static void assert_equal_hits(const idc_name *query, const idc_name_hit *a, const idc_name_hit *b,
                              size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (a[i].index != b[i].index || a[i].millibits != b[i].millibits ||
            a[i].likeness != b[i].likeness)
            fail_msg("%.*s, hit %zu: name %u with %d, not %u with %d", (int)query->original.len,
                     query->original.ptr, i, a[i].index, a[i].millibits, b[i].index,
                     b[i].millibits);
}

/* Whatever is in the pool and however many are asked for, none is missed and none changes. */
static void searches_are_those_of_weighing_all(void **state)
{
    (void)state;
    static const size_t asked[] = {0, 1, 2, 3, 10, POOL, POOL + 1};
    uint32_t random = 2463534242u;
    size_t above = 0;
    for (size_t round = 0; round < ROUNDS; round++) {
        test_work t;
        idc_work *work = test_work_open(&t);
        idc_name_pool *pool = idc_name_pool_new(work);
        size_t names = next(&random) % (POOL + 1);
        assert_non_null(pool);
        for (size_t i = 0; i < names; i++)
            assert_int_equal(idc_name_pool_add(pool, random_name(work, &random)), IDC_OK);
        for (size_t i = 0; i < QUERIES; i++) {
            idc_name_hit hits[POOL + 1], all[POOL + 1];
            const idc_name *query = random_name(work, &random);
            size_t most = asked[next(&random) % 7], found;
            assert_int_equal(idc_name_pool_search(pool, query, hits, most, &found), IDC_OK);
            assert_int_equal(found, most < names ? most : names);
            assert_int_equal(idc_name_pool_weigh_all(pool, query, all, most), found);
            assert_equal_hits(query, hits, all, found);
            above += found && hits[0].millibits > 0;
        }
        test_work_close(&t);
    }
    assert_true(above > ROUNDS * QUERIES / 4);
}

/* The same names in another order have the same hits, but for those that are as good as the last.
 */
static void order_of_adding_changes_nothing(void **state)
{
    (void)state;
    enum { MOST = 10 };
    uint32_t random = 88675123u;
    for (size_t round = 0; round < ROUNDS / 2; round++) {
        test_work t;
        idc_work *work = test_work_open(&t);
        idc_name_pool *pool = idc_name_pool_new(work), *turned = idc_name_pool_new(work);
        idc_name *names[POOL];
        for (size_t i = 0; i < POOL; i++) {
            names[i] = random_name(work, &random);
            assert_int_equal(idc_name_pool_add(pool, names[i]), IDC_OK);
        }
        for (size_t i = POOL; i--;)
            assert_int_equal(idc_name_pool_add(turned, names[i]), IDC_OK);
        for (size_t i = 0; i < QUERIES; i++) {
            idc_name_hit hits[MOST], other[MOST];
            const idc_name *query = random_name(work, &random);
            size_t found;
            assert_int_equal(idc_name_pool_search(pool, query, hits, MOST, &found), IDC_OK);
            assert_int_equal(idc_name_pool_search(turned, query, other, MOST, &found), IDC_OK);
            assert_int_equal(found, MOST);
            for (size_t k = 0; k < MOST; k++) {
                bool same = false;
                for (size_t j = 0; j < MOST; j++)
                    same = same || hits[k].index == POOL - 1 - other[j].index;
                assert_int_equal(hits[k].millibits + 2 * hits[k].likeness,
                                 other[k].millibits + 2 * other[k].likeness);
                assert_true(same || hits[k].millibits + 2 * hits[k].likeness ==
                                        hits[MOST - 1].millibits + 2 * hits[MOST - 1].likeness);
            }
        }
        test_work_close(&t);
    }
}

static void search_finds_other_writings(void **state)
{
    (void)state;
    static const char *const names[] = {"Park Min-ji",
                                        "Pak Min-su",
                                        "Sergei Shchukin",
                                        "Sergei Shulgin",
                                        "Jane Miller",
                                        "J. Miller",
                                        "Tanaka Taro",
                                        "",
                                        "-"};
    static const char *const queries[][2] = {
        {"\uBC15\uBBFC\uC9C0", "Park Min-ji"},
        {"Minji Bak", "Park Min-ji"},
        {"\u0429\u0443\u043A\u0438\u043D \u0421\u0435\u0440\u0433\u0435\u0439", "Sergei Shchukin"},
        {"MILLER, Jane", "Jane Miller"},
        {"\u305F\u306A\u304B \u305F\u308D\u3046", "Tanaka Taro"},
    };
    idc_names_pool *pool;
    idc_names_hit hits[20];
    size_t count;
    assert_int_equal(idc_names_pool_new(&pool, NULL), IDC_OK);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        assert_int_equal(idc_names_pool_add(pool, names[i], IDC_NUL_TERMINATED, NULL), IDC_OK);
    for (size_t i = 0; i < sizeof queries / sizeof *queries; i++) {
        assert_int_equal(
            idc_names_pool_search(pool, queries[i][0], IDC_NUL_TERMINATED, hits, 20, &count, NULL),
            IDC_OK);
        assert_int_equal(count, sizeof names / sizeof *names);
        if (strcmp(names[hits[0].number], queries[i][1]))
            fail_msg("%s: found %s", queries[i][0], names[hits[0].number]);
        assert_true(hits[0].millibits > 0);
        for (size_t k = 0; k < count; k++) {
            int32_t alone;
            const char *relation;
            assert_int_equal(idc_names_compare(queries[i][0], IDC_NUL_TERMINATED,
                                               names[hits[k].number], IDC_NUL_TERMINATED, &alone,
                                               &relation, NULL, NULL),
                             IDC_OK);
            assert_int_equal(hits[k].millibits, alone);
        }
    }
    assert_int_equal(idc_names_pool_search(pool, "Jane", 4, hits, 1, &count, NULL), IDC_OK);
    assert_int_equal(count, 1);
    assert_int_equal(idc_names_pool_search(pool, "", 0, hits, 2, &count, NULL), IDC_OK);
    assert_int_equal(idc_names_pool_search(pool, "Jane", 4, NULL, 2, &count, NULL),
                     IDC_ERR_ARGUMENT);
    char large[5000];
    memset(large, 'a', sizeof large);
    assert_int_equal(idc_names_pool_add(pool, large, sizeof large, NULL), IDC_ERR_LIMIT);
    idc_names_pool_free(pool);
    idc_names_pool_free(NULL);
}

/* Every arena of a size: a name is in the pool or it is not. */
static void pools_survive_any_lack_of_memory(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_arena *all = work->arena;
    idc_name *name, *query;
    assert_int_equal(idc_name_parse(work, IDC_STR("Jane Miller (\uBC15\uBBFC\uC9C0)"), &name),
                     IDC_OK);
    assert_int_equal(idc_name_parse(work, IDC_STR("Miller, Jane"), &query), IDC_OK);
    size_t refused = 0, none = 0;
    for (size_t bytes = 16; bytes < 1 << 17; bytes += 256) {
        idc_name_hit hits[40];
        size_t added = 0, found = 0;
        work->arena = idc_arena_new(&idc_allocator_default, 0, bytes);
        idc_name_pool *pool = work->arena ? idc_name_pool_new(work) : NULL;
        none += !pool;
        for (size_t i = 0; pool && i < 40; i++) {
            idc_status status = idc_name_pool_add(pool, name);
            assert_true(status == IDC_OK || status == IDC_ERR_NOMEM);
            added += status == IDC_OK;
        }
        refused += added < 40;
        if (pool)
            assert_int_equal(idc_name_pool_search(pool, query, hits, 40, &found), IDC_OK);
        assert_int_equal(found, added);
        idc_arena_free(work->arena);
        work->arena = all;
    }
    assert_true(none > 0 && refused > none && refused < 511);
    test_work_close(&t);
}

typedef struct scarce {
    size_t left; /* allocations that succeed */
} scarce;

static void *scarce_alloc(void *ctx, size_t size)
{
    scarce *s = ctx;
    if (!s->left)
        return NULL;
    s->left--;
    return idc_allocator_default.alloc(idc_allocator_default.ctx, size);
}

static void scarce_free(void *ctx, void *block)
{
    (void)ctx;
    idc_allocator_default.free(idc_allocator_default.ctx, block);
}

/* A search that lacks memory says so, and the next one finds what there is. */
static void searches_survive_any_lack_of_memory(void **state)
{
    (void)state;
    scarce memory = {.left = SIZE_MAX};
    const idc_allocator allocator = {.alloc = scarce_alloc, .free = scarce_free, .ctx = &memory};
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_arena *outside = work->arena;
    uint32_t random = 123456789u;
    work->arena = idc_arena_new(&allocator, 0, (size_t)1 << 30);
    idc_name_pool *pool = idc_name_pool_new(work);
    for (size_t i = 0; i < POOL; i++)
        assert_int_equal(idc_name_pool_add(pool, random_name(work, &random)), IDC_OK);
    const idc_name *query = random_name(work, &random);
    idc_status status = IDC_ERR_NOMEM;
    size_t failed = 0, found;
    for (; status; failed++) {
        idc_name_hit hits[3], all[3];
        memory.left = failed;
        status = idc_name_pool_search(pool, query, hits, 3, &found);
        assert_true(status == IDC_OK || status == IDC_ERR_NOMEM);
        assert_int_equal(found, status ? 0 : 3);
        memory.left = SIZE_MAX;
        (void)idc_name_pool_weigh_all(pool, query, all, 3);
        assert_equal_hits(query, hits, all, found);
    }
    assert_true(failed > 2);
    idc_arena_free(work->arena);
    work->arena = outside;
    test_work_close(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(searches_are_those_of_weighing_all),
        cmocka_unit_test(order_of_adding_changes_nothing),
        cmocka_unit_test(search_finds_other_writings),
        cmocka_unit_test(pools_survive_any_lack_of_memory),
        cmocka_unit_test(searches_survive_any_lack_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
