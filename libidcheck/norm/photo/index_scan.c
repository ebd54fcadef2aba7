/* Comparing with every entry: for pools that are small, radii that are large, and batches. */
#include <stdlib.h>

#include "norm/photo/index_scan.h"

#ifdef __x86_64__
#include <immintrin.h>
#endif

/* Entries of a tile lie word by word, so that eight of them are compared at once; 32 KB. */
enum { TILE = 1024 };

typedef struct tile {
    uint64_t word[4][TILE];
    uint32_t count;
} tile;

/* Numbers of the tile's entries within radius bits of the query; how many. */
typedef uint32_t scanner(const tile *tile, const idc_pdq_code *query, int radius, uint16_t *near,
                         int16_t *distance);

static inline __attribute__((always_inline)) uint32_t
scan(const tile *t, const idc_pdq_code *query, int radius, uint16_t *near, int16_t *distance)
{
    uint32_t found = 0;
    for (uint32_t i = 0; i < t->count; i++) {
        int d = __builtin_popcountll(t->word[0][i] ^ query->word[0]) +
                __builtin_popcountll(t->word[1][i] ^ query->word[1]);
        if (d > radius)
            continue;
        d += __builtin_popcountll(t->word[2][i] ^ query->word[2]) +
             __builtin_popcountll(t->word[3][i] ^ query->word[3]);
        near[found] = (uint16_t)i;
        distance[found] = (int16_t)d;
        found += d <= radius;
    }
    return found;
}

static uint32_t scan_plain(const tile *t, const idc_pdq_code *query, int radius, uint16_t *near,
                           int16_t *distance)
{
    return scan(t, query, radius, near, distance);
}

#ifdef __x86_64__

__attribute__((target("popcnt"))) static uint32_t
scan_popcnt(const tile *t, const idc_pdq_code *query, int radius, uint16_t *near, int16_t *distance)
{
    return scan(t, query, radius, near, distance);
}

__attribute__((target("avx512f,avx512vpopcntdq,popcnt"))) static uint32_t
scan_avx512(const tile *t, const idc_pdq_code *query, int radius, uint16_t *near, int16_t *distance)
{
    const __m512i q0 = _mm512_set1_epi64((int64_t)query->word[0]);
    const __m512i q1 = _mm512_set1_epi64((int64_t)query->word[1]);
    const __m512i most = _mm512_set1_epi64(radius);
    uint32_t found = 0;
    /* The tile is filled up with entries that are passed over below. */
    for (uint32_t i = 0; i < t->count; i += 8) {
        __m512i a = _mm512_xor_si512(_mm512_loadu_si512(&t->word[0][i]), q0);
        __m512i b = _mm512_xor_si512(_mm512_loadu_si512(&t->word[1][i]), q1);
        __m512i half = _mm512_add_epi64(_mm512_popcnt_epi64(a), _mm512_popcnt_epi64(b));
        unsigned mask = _mm512_cmple_epi64_mask(half, most);
        while (mask) {
            uint32_t at = i + (uint32_t)__builtin_ctz(mask);
            mask &= mask - 1;
            int d = 0;
            for (int w = 0; w < 4; w++)
                d += __builtin_popcountll(t->word[w][at] ^ query->word[w]);
            if (d <= radius && at < t->count) {
                near[found] = (uint16_t)at;
                distance[found++] = (int16_t)d;
            }
        }
    }
    return found;
}

#endif

static scanner *best_scanner(void)
{
#ifdef __x86_64__
    if (__builtin_cpu_supports("avx512vpopcntdq") && __builtin_cpu_supports("avx512f"))
        return scan_avx512;
    if (__builtin_cpu_supports("popcnt"))
        return scan_popcnt;
#endif
    return scan_plain;
}

static void load_tile(tile *t, const idc_index_segment *segment, uint64_t from)
{
    uint64_t left = segment->count - from;
    t->count = left < TILE ? (uint32_t)left : TILE;
    for (uint32_t i = 0; i < t->count; i++)
        for (int w = 0; w < 4; w++)
            t->word[w][i] = segment->codes[from + i].word[w];
    for (uint32_t i = t->count; i < TILE && i % 8 != 0; i++)
        for (int w = 0; w < 4; w++)
            t->word[w][i] = 0;
}

static int by_query(const void *a, const void *b)
{
    const idc_pdq_hit *x = a, *y = b;
    if (x->query != y->query)
        return x->query < y->query ? -1 : 1;
    return (x->position > y->position) - (x->position < y->position);
}

/* One query needs no tile laid out anew. */
static inline __attribute__((always_inline)) idc_status
scan_entries(const idc_index_segment *segment, const idc_pdq_code *query, int radius,
             idc_pdq_hits *hits)
{
    idc_status status = IDC_OK;
    for (uint64_t i = 0; i < segment->count && status == IDC_OK; i++) {
        const uint64_t *w = segment->codes[i].word;
        int d = __builtin_popcountll(w[0] ^ query->word[0]) +
                __builtin_popcountll(w[1] ^ query->word[1]);
        if (d > radius)
            continue;
        d += __builtin_popcountll(w[2] ^ query->word[2]) +
             __builtin_popcountll(w[3] ^ query->word[3]);
        idc_pdq_hit hit = {.position = segment->first + i, .distance = d};
        hit.value = segment->values ? segment->values[i] : hit.position;
        if (d <= radius)
            status = idc_pdq_hits_add(hits, hit);
    }
    return status;
}

#ifdef __x86_64__
__attribute__((target("popcnt"))) static idc_status
scan_entries_popcnt(const idc_index_segment *segment, const idc_pdq_code *query, int radius,
                    idc_pdq_hits *hits)
{
    return scan_entries(segment, query, radius, hits);
}
#endif

static idc_status scan_one(const idc_index_segment *segment, const idc_pdq_code *query, int radius,
                           idc_pdq_hits *hits)
{
#ifdef __x86_64__
    if (__builtin_cpu_supports("popcnt"))
        return scan_entries_popcnt(segment, query, radius, hits);
#endif
    return scan_entries(segment, query, radius, hits);
}

idc_status idc_index_scan_codes(const idc_index_segment *segment, const idc_pdq_code *queries,
                                size_t query_count, int radius, idc_pdq_hits *hits)
{
    scanner *scan_tile = best_scanner();
    uint16_t near[TILE];
    int16_t distance[TILE];
    tile t;
    if (query_count == 1)
        return scan_one(segment, queries, radius, hits);
    for (uint64_t from = 0; from < segment->count; from += TILE) {
        load_tile(&t, segment, from);
        for (size_t q = 0; q < query_count; q++) {
            uint32_t found = scan_tile(&t, &queries[q], radius, near, distance);
            for (uint32_t i = 0; i < found; i++) {
                uint64_t at = from + near[i];
                idc_pdq_hit hit = {
                    .position = segment->first + at, .query = (uint32_t)q, .distance = distance[i]};
                hit.value = segment->values ? segment->values[at] : hit.position;
                idc_status status = idc_pdq_hits_add(hits, hit);
                if (status != IDC_OK)
                    return status;
            }
        }
    }
    if (hits->count > 1)
        qsort(hits->items, hits->count, sizeof *hits->items, by_query);
    return IDC_OK;
}
