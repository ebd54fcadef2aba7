/* Searching hashes: exactly what comparing with every one finds, whatever the index went through.
 */
#include "config.h"

#include "../harness.h"

#include <unistd.h>

#include "norm/photo/index_file.h"
#include "norm/photo/likeness.h"
#include "norm/photo/pdq.h"

typedef struct codes {
    uint8_t (*bits)[32];
    size_t count;
} codes;

static uint64_t next(uint64_t *state)
{
    *state += 0x9e3779b97f4a7c15u;
    uint64_t z = (*state ^ *state >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

static void flip(uint8_t bits[32], uint64_t at)
{
    bits[at % 256 / 8] = (uint8_t)(bits[at % 256 / 8] ^ 1 << at % 8);
}

/* Random hashes, every other one near the one before. even: with an even number of ones. */
static codes draw(size_t count, uint64_t seed, bool even)
{
    codes c = {calloc(count ? count : 1, 32), count};
    assert_non_null(c.bits);
    for (size_t i = 0; i < count; i++) {
        if (i % 2) {
            memcpy(c.bits[i], c.bits[i - 1], 32);
            for (uint64_t n = next(&seed) % 70; n > 0; n--)
                flip(c.bits[i], next(&seed));
        } else {
            for (int j = 0; j < 32; j++)
                c.bits[i][j] = (uint8_t)next(&seed);
        }
        int ones = 0;
        for (int j = 0; j < 32; j++)
            ones += __builtin_popcount(c.bits[i][j]);
        if (even && ones % 2)
            flip(c.bits[i], 7);
    }
    return c;
}

static void add_all(idc_pdq_index *index, const codes *c, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        assert_int_equal(idc_pdq_index_add(index, c->bits[i], NULL), IDC_OK);
}

static void check_query(const idc_pdq_index *index, const codes *c, const uint8_t query[32],
                        int radius)
{
    idc_pdq_hits hits = {.allocator = idc_allocator_default};
    size_t found = 0;
    assert_int_equal(idc_pdq_index_search(index, query, radius, &hits), IDC_OK);
    for (size_t i = 0; i < c->count; i++) {
        int distance = idc_pdq_distance(query, c->bits[i]);
        if (distance > radius)
            continue;
        assert_true(found < hits.count);
        assert_int_equal(hits.items[found].position, i);
        assert_int_equal(hits.items[found].value, i);
        assert_int_equal(hits.items[found++].distance, distance);
    }
    assert_int_equal(found, hits.count);
    idc_pdq_hits_free(&hits);
}

static void check_all(const idc_pdq_index *index, const codes *c)
{
    static const int radii[] = {0, 1, 15, 16, 30, 31, 47, 48, 60, 110};
    uint64_t seed = 99;
    uint8_t other[32];
    assert_int_equal(idc_pdq_index_count(index), c->count);
    for (size_t r = 0; r < sizeof radii / sizeof *radii; r++) {
        for (int i = 0; i < 12 && c->count; i++) {
            memcpy(other, c->bits[next(&seed) % c->count], 32);
            for (uint64_t n = next(&seed) % 40; n > 0; n--)
                flip(other, next(&seed));
            check_query(index, c, other, radii[r]);
        }
    }
    memset(other, 0, sizeof other);
    check_query(index, c, other, 31);
}

static void search_finds_what_comparing_all_finds(void **state)
{
    (void)state;
    static const size_t counts[] = {0, 1, 100, 16383, 16384, 40000};
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
        for (int even = 0; even < 2; even++) {
            idc_pdq_index index;
            codes c = draw(counts[i], i + 1, even);
            idc_pdq_index_init(&index, &idc_allocator_default);
            add_all(&index, &c, 0, c.count / 2);
            assert_int_equal(idc_pdq_index_build(&index), IDC_OK);
            add_all(&index, &c, c.count / 2, c.count);
            check_all(&index, &c);
            assert_int_equal(idc_pdq_index_build(&index), IDC_OK);
            check_all(&index, &c);
            idc_pdq_index_close(&index);
            free(c.bits);
        }
}

static void a_batch_finds_what_single_queries_find(void **state)
{
    (void)state;
    codes c = draw(5000, 3, false);
    idc_pdq_index index;
    idc_pdq_code queries[40];
    idc_pdq_hits batch = {.allocator = idc_allocator_default}, one = batch;
    idc_pdq_index_init(&index, &idc_allocator_default);
    add_all(&index, &c, 0, c.count);
    for (size_t i = 0; i < 40; i++)
        queries[i] = idc_pdq_code_of(c.bits[i * 100]);
    assert_int_equal(idc_pdq_index_scan(&index, queries, 40, 60, &batch), IDC_OK);
    size_t at = 0;
    for (size_t i = 0; i < 40; i++) {
        one.count = 0;
        assert_int_equal(idc_pdq_index_search(&index, c.bits[i * 100], 60, &one), IDC_OK);
        for (size_t j = 0; j < one.count; j++, at++) {
            assert_true(at < batch.count);
            assert_int_equal(batch.items[at].query, i);
            assert_int_equal(batch.items[at].position, one.items[j].position);
            assert_int_equal(batch.items[at].distance, one.items[j].distance);
        }
    }
    assert_int_equal(at, batch.count);
    idc_pdq_hits_free(&batch);
    idc_pdq_hits_free(&one);
    idc_pdq_index_close(&index);
    free(c.bits);
}

static const char *scratch_path(char path[64], const char *name)
{
    snprintf(path, 64, "test-photo-index-%s-%ld.tmp", name, (long)getpid());
    unlink(path);
    return path;
}

static void a_file_is_appended_to_and_stays_the_same(void **state)
{
    (void)state;
    char path[64];
    idc_pdq_index index;
    codes c = draw(21000, 5, true), part = c;
    scratch_path(path, "append");
    /* A large part with tables, then more small ones than a file has places for. */
    for (size_t from = 0, to = 17000; from < c.count; from = to, to += 200) {
        idc_pdq_index_init(&index, &idc_allocator_default);
        if (from)
            assert_int_equal(idc_pdq_index_open(&index, path), IDC_OK);
        add_all(&index, &c, from, to);
        assert_int_equal(idc_pdq_index_save(&index, path), IDC_OK);
        idc_pdq_index_close(&index);
        part.count = to;
    }
    idc_pdq_index_init(&index, &idc_allocator_default);
    assert_int_equal(idc_pdq_index_open(&index, path), IDC_OK);
    assert_int_equal(idc_pdq_index_verify(&index), IDC_OK);
    check_all(&index, &part);
    idc_pdq_index_close(&index);
    unlink(path);
    free(c.bits);
}

static void values_of_entries_come_back(void **state)
{
    (void)state;
    char path[64];
    idc_pdq_index index;
    idc_pdq_hits hits = {.allocator = idc_allocator_default};
    codes c = draw(300, 8, false);
    scratch_path(path, "values");
    idc_pdq_index_init(&index, &idc_allocator_default);
    for (size_t i = 0; i < c.count; i++) {
        uint64_t value = 7000 - i;
        assert_int_equal(idc_pdq_index_add(&index, c.bits[i], &value), IDC_OK);
    }
    assert_int_equal(idc_pdq_index_save(&index, path), IDC_OK);
    idc_pdq_index_close(&index);
    assert_int_equal(idc_pdq_index_open(&index, path), IDC_OK);
    assert_int_equal(idc_pdq_index_search(&index, c.bits[42], 0, &hits), IDC_OK);
    assert_true(hits.count >= 1);
    assert_int_equal(hits.items[0].value, 7000 - hits.items[0].position);
    idc_pdq_hits_free(&hits);
    idc_pdq_index_close(&index);
    unlink(path);
    free(c.bits);
}

/* A file of 17,000 entries in memory. */
static char *file_bytes(const char *path, size_t *len)
{
    idc_pdq_index index;
    codes c = draw(17000, 6, true);
    idc_pdq_index_init(&index, &idc_allocator_default);
    add_all(&index, &c, 0, c.count);
    assert_int_equal(idc_pdq_index_save(&index, path), IDC_OK);
    idc_pdq_index_close(&index);
    free(c.bits);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    assert_int_equal(fseek(file, 0, SEEK_END), 0);
    *len = (size_t)ftell(file);
    rewind(file);
    char *bytes = malloc(*len);
    assert_non_null(bytes);
    assert_int_equal(fread(bytes, 1, *len, file), *len);
    fclose(file);
    unlink(path);
    return bytes;
}

static void damaged_files_are_refused_or_searched_in_bounds(void **state)
{
    (void)state;
    char path[64];
    size_t len;
    char *bytes = file_bytes(scratch_path(path, "damaged"), &len);
    idc_pdq_index index;
    idc_pdq_hits hits = {.allocator = idc_allocator_default};
    uint8_t query[32] = {1, 2, 3};
    idc_pdq_index_init(&index, &idc_allocator_default);
    /* The header: any change is seen. */
    for (size_t i = 0; i < 700; i++) {
        bytes[i] ^= 0x40;
        idc_status status = idc_pdq_index_map(&index, bytes, len);
        assert_true(status == IDC_ERR_FORMAT || i >= 600);
        bytes[i] ^= 0x40;
        index.segment_count = 0;
    }
    for (size_t cut = 0; cut < len; cut += cut < 5000 ? 511 : 100003)
        assert_int_equal(idc_pdq_index_map(&index, bytes, cut), IDC_ERR_FORMAT);
    /* Tables: whatever stands in them, entries outside are not looked at. */
    uint64_t seed = 4;
    for (size_t i = 4096 + 17000 * 32; i < len; i += 1 + next(&seed) % 64)
        bytes[i] = (char)next(&seed);
    if (idc_pdq_index_map(&index, bytes, len) == IDC_OK)
        for (int i = 0; i < 50; i++, query[i % 32]++) {
            idc_status status = idc_pdq_index_search(&index, query, 31, &hits);
            assert_true(status == IDC_OK || status == IDC_ERR_FORMAT);
        }
    idc_pdq_hits_free(&hits);
    free(bytes);
}

static void a_changed_file_does_not_verify(void **state)
{
    (void)state;
    char path[64];
    size_t len;
    char *bytes = file_bytes(scratch_path(path, "changed"), &len);
    bytes[len / 2] ^= 1;
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, len, file), len);
    fclose(file);
    idc_pdq_index index;
    idc_pdq_index_init(&index, &idc_allocator_default);
    assert_int_equal(idc_pdq_index_open(&index, path), IDC_OK);
    assert_int_equal(idc_pdq_index_verify(&index), IDC_ERR_FORMAT);
    idc_pdq_index_close(&index);
    assert_int_equal(idc_pdq_index_open(&index, "no/such/file"), IDC_ERR_IO);
    unlink(path);
    free(bytes);
}

typedef struct failing {
    long left, held;
} failing;

static void *failing_realloc(void *ctx, void *ptr, size_t size)
{
    failing *f = ctx;
    if (f->left-- <= 0)
        return NULL;
    f->held += ptr == NULL;
    return realloc(ptr, size);
}

static void *failing_alloc(void *ctx, size_t size)
{
    return failing_realloc(ctx, NULL, size);
}

static void failing_free(void *ctx, void *ptr)
{
    ((failing *)ctx)->held -= ptr != NULL;
    free(ptr);
}

static void no_memory_is_told_and_nothing_is_lost(void **state)
{
    (void)state;
    codes c = draw(600, 2, false);
    idc_status status = IDC_ERR_NOMEM;
    for (long n = 0; status != IDC_OK; n++) {
        failing f = {.left = n};
        const idc_allocator allocator = {failing_alloc, failing_realloc, failing_free, &f};
        idc_pdq_index index;
        idc_pdq_hits hits = {.allocator = allocator};
        idc_pdq_index_init(&index, &allocator);
        status = IDC_OK;
        for (size_t i = 0; i < c.count && status == IDC_OK; i++)
            status = idc_pdq_index_add(&index, c.bits[i], NULL);
        if (status == IDC_OK)
            status = idc_pdq_index_build(&index);
        if (status == IDC_OK)
            status = idc_pdq_index_search(&index, c.bits[0], 256, &hits);
        assert_true(status == IDC_OK || status == IDC_ERR_NOMEM);
        idc_pdq_hits_free(&hits);
        idc_pdq_index_close(&index);
        assert_int_equal(f.held, 0);
    }
    free(c.bits);
}

static void likeness_falls_with_distance_and_chance_grows(void **state)
{
    (void)state;
    for (int d = 1; d <= 256; d++) {
        assert_true(idc_likeness_millibits(d, 1) <= idc_likeness_millibits(d - 1, 1));
        assert_true(idc_likeness_millibits(d, 40) <= idc_likeness_millibits(d, 1));
        assert_true(idc_likeness_chance_millionths(d, 1000000, 1) >=
                    idc_likeness_chance_millionths(d - 1, 1000000, 1));
    }
    assert_true(idc_likeness_millibits(IDC_LIKENESS_SAME, 1) > 10000);
    assert_true(idc_likeness_millibits(128, 1) < 0);
    /* Half of all unrelated hashes are nearer than 128 bits. */
    assert_int_equal(idc_likeness_chance_millionths(128, 10, 1), 5000000);
    assert_int_equal(idc_likeness_chance_millionths(256, UINT64_MAX, 8), UINT64_MAX);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(search_finds_what_comparing_all_finds),
        cmocka_unit_test(a_batch_finds_what_single_queries_find),
        cmocka_unit_test(a_file_is_appended_to_and_stays_the_same),
        cmocka_unit_test(values_of_entries_come_back),
        cmocka_unit_test(damaged_files_are_refused_or_searched_in_bounds),
        cmocka_unit_test(a_changed_file_does_not_verify),
        cmocka_unit_test(no_memory_is_told_and_nothing_is_lost),
        cmocka_unit_test(likeness_falls_with_distance_and_chance_grows),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
