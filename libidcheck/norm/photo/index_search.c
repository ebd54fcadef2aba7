/* Looking a hash up in the tables of a segment. */
#include <stdlib.h>

#include "norm/photo/index.h"
#include "norm/photo/index_scan.h"

enum {
    AHEAD = 24,     /* memory is asked for so many steps before it is used */
    SOON = 12,      /* the same for ranges, which are a few entries each */
    MOST_BITS = 26, /* of a part */
    MOST_FLIPS = 1 + MOST_BITS + MOST_BITS * (MOST_BITS - 1) / 2,
    RANGES = 256,        /* stretches of ids that are worked off at once */
    FLIPPED_BITS_MAX = 2 /* further than this in a part, scanning is quicker */
};

typedef struct range {
    const uint32_t *begin;
    uint32_t count, slot;
} range;

typedef struct lookup {
    const idc_index_segment *segment;
    idc_pdq_code query;
    int radius;                 /* of the whole code */
    int radii[IDC_INDEX_SLOTS]; /* of each part; -1: need not be looked at */
    idc_pdq_hits *hits;
    size_t first_hit;
    range ranges[RANGES];
    size_t range_count;
    idc_status status;
} lookup;

idc_status idc_pdq_hits_add(idc_pdq_hits *hits, idc_pdq_hit hit)
{
    if (hits->count == hits->capacity) {
        size_t capacity = hits->capacity ? 2 * hits->capacity : 16;
        idc_pdq_hit *grown =
            hits->allocator.realloc(hits->allocator.ctx, hits->items, capacity * sizeof *grown);
        if (!grown)
            return IDC_ERR_NOMEM;
        hits->items = grown;
        hits->capacity = capacity;
    }
    hits->items[hits->count++] = hit;
    return IDC_OK;
}

/* An entry stands in several parts' ranges: only the first of them counts. */
static bool seen_before(const lookup *l, const idc_pdq_code *code, uint32_t slot)
{
    for (uint32_t i = 0; i < slot; i++) {
        const idc_index_slot *s = &l->segment->slots[i];
        uint32_t differing =
            idc_index_key(code, s->start, s->bits) ^ idc_index_key(&l->query, s->start, s->bits);
        if (__builtin_popcount(differing) <= l->radii[i])
            return true;
    }
    return false;
}

static void add_hit(lookup *l, uint32_t id, uint32_t slot, int distance)
{
    const idc_index_segment *s = l->segment;
    if (seen_before(l, &s->codes[id], slot))
        return;
    idc_pdq_hit hit = {.position = s->first + id, .distance = distance};
    hit.value = s->values ? s->values[id] : hit.position;
    if (l->status == IDC_OK)
        l->status = idc_pdq_hits_add(l->hits, hit);
}

static inline __attribute__((always_inline)) void ask_for(const idc_pdq_code *codes, uint64_t count,
                                                          const range *r)
{
    for (uint32_t i = 0; i < r->count && i < 8; i++)
        if (r->begin[i] < count)
            __builtin_prefetch(&codes[r->begin[i]]);
}

/* Entries of the ranges that are near. Written once, compiled with and without POPCNT. */
static inline __attribute__((always_inline)) void verify(lookup *l)
{
    const idc_pdq_code *codes = l->segment->codes;
    const uint64_t count = l->segment->count;
    const uint64_t q0 = l->query.word[0], q1 = l->query.word[1];
    const uint64_t q2 = l->query.word[2], q3 = l->query.word[3];
    for (size_t r = 0; r < SOON && r < l->range_count; r++)
        ask_for(codes, count, &l->ranges[r]);
    for (size_t r = 0; r < l->range_count; r++) {
        if (r + SOON < l->range_count)
            ask_for(codes, count, &l->ranges[r + SOON]);
        const uint32_t *ids = l->ranges[r].begin;
        for (uint32_t i = 0; i < l->ranges[r].count; i++) {
            if (i + 8 < l->ranges[r].count && ids[i + 8] < count)
                __builtin_prefetch(&codes[ids[i + 8]]);
            if (ids[i] >= count) {
                l->status = IDC_ERR_FORMAT;
                continue;
            }
            const uint64_t *w = codes[ids[i]].word;
            int distance = __builtin_popcountll(w[0] ^ q0) + __builtin_popcountll(w[1] ^ q1);
            if (distance > l->radius)
                continue;
            distance += __builtin_popcountll(w[2] ^ q2) + __builtin_popcountll(w[3] ^ q3);
            if (distance <= l->radius)
                add_hit(l, ids[i], l->ranges[r].slot, distance);
        }
    }
    l->range_count = 0;
}

static void verify_plain(lookup *l)
{
    verify(l);
}

#ifdef __x86_64__
__attribute__((target("popcnt"))) static void verify_popcnt(lookup *l)
{
    verify(l);
}
#endif

static void work_off(lookup *l)
{
#ifdef __x86_64__
    if (__builtin_cpu_supports("popcnt")) {
        verify_popcnt(l);
        return;
    }
#endif
    verify_plain(l);
}

/* Every key within radius bits of key: none changed, one, two. */
static size_t keys_around(uint32_t key, uint32_t bits, int radius, uint32_t *out)
{
    size_t count = 0;
    out[count++] = key;
    for (uint32_t i = 0; radius >= 1 && i < bits; i++)
        out[count++] = key ^ 1u << i;
    for (uint32_t i = 0; radius >= 2 && i < bits; i++)
        for (uint32_t j = 0; j < i; j++)
            out[count++] = key ^ 1u << i ^ 1u << j;
    return count;
}

static void search_slot(lookup *l, uint32_t number)
{
    const idc_index_slot *slot = &l->segment->slots[number];
    uint32_t keys[MOST_FLIPS];
    if (l->radii[number] < 0)
        return;
    size_t count = keys_around(idc_index_key(&l->query, slot->start, slot->bits), slot->bits,
                               l->radii[number], keys);
    for (size_t i = 0; i < count && i < AHEAD; i++)
        __builtin_prefetch(slot->offsets + keys[i]);
    for (size_t i = 0; i < count; i++) {
        if (i + AHEAD < count)
            __builtin_prefetch(slot->offsets + keys[i + AHEAD]);
        uint32_t begin = slot->offsets[keys[i]], end = slot->offsets[keys[i] + 1];
        if (begin == end)
            continue;
        if (begin > end || end > l->segment->count) {
            l->status = IDC_ERR_FORMAT;
            return;
        }
        __builtin_prefetch(slot->ids + begin);
        l->ranges[l->range_count++] = (range){slot->ids + begin, end - begin, number};
        if (l->range_count == RANGES)
            work_off(l);
    }
}

/* r = q m + a: parts 0..a need radius q, the others q - 1. */
static int set_radii(lookup *l)
{
    int slots = (int)l->segment->slot_count, most = l->radius / slots;
    int rest = l->radius - most * slots;
    for (int i = 0; i < slots; i++)
        l->radii[i] = i <= rest ? most : most - 1;
    return most;
}

/* Hashes whose numbers of ones are all even, or all odd, differ in an even number of bits. */
static int sharpen(const idc_index_segment *segment, const idc_pdq_code *query, int radius)
{
    const uint64_t *w = query->word;
    int odd = __builtin_parityll(w[0] ^ w[1] ^ w[2] ^ w[3]);
    if (segment->parity == IDC_PARITY_MIXED)
        return radius;
    bool even_distance = odd == (segment->parity == IDC_PARITY_ODD);
    return (radius % 2 == 0) == even_distance ? radius : radius - 1;
}

static int by_position(const void *a, const void *b)
{
    const idc_pdq_hit *x = a, *y = b;
    return (x->position > y->position) - (x->position < y->position);
}

static void sort_hits(idc_pdq_hit *hits, size_t count)
{
    /* Few hits as a rule; a known picture with a thousand copies must not take a million steps. */
    if (count > 1)
        qsort(hits, count, sizeof *hits, by_position);
}

static idc_status search_segment(const idc_index_segment *segment, const idc_pdq_code *query,
                                 int radius, idc_pdq_hits *hits)
{
    lookup l = {.segment = segment, .query = *query, .hits = hits, .first_hit = hits->count};
    l.radius = sharpen(segment, query, radius);
    if (l.radius < 0)
        return IDC_OK;
    if (segment->slot_count == 0 || set_radii(&l) > FLIPPED_BITS_MAX)
        return idc_index_scan_codes(segment, query, 1, radius, hits);
    for (uint32_t i = 0; i < segment->slot_count && l.status != IDC_ERR_FORMAT; i++)
        search_slot(&l, i);
    work_off(&l);
    sort_hits(hits->items + l.first_hit, hits->count - l.first_hit);
    return l.status;
}

/* The tail as a segment without tables. */
static idc_index_segment tail_of(const idc_pdq_index *index)
{
    return (idc_index_segment){.count = index->tail_count,
                               .first = idc_pdq_index_count(index) - index->tail_count,
                               .codes = index->tail,
                               .values = index->valued ? index->tail_values : NULL,
                               .parity = IDC_PARITY_MIXED};
}

idc_status idc_pdq_index_search(const idc_pdq_index *index, const uint8_t bits[32], int radius,
                                idc_pdq_hits *hits)
{
    idc_pdq_code query = idc_pdq_code_of(bits);
    idc_status status = IDC_OK;
    for (size_t i = 0; i < index->segment_count && status == IDC_OK; i++)
        status = search_segment(&index->segments[i], &query, radius, hits);
    idc_index_segment tail = tail_of(index);
    if (status == IDC_OK && tail.count)
        status = idc_index_scan_codes(&tail, &query, 1, radius, hits);
    return status;
}

idc_status idc_pdq_index_scan(const idc_pdq_index *index, const idc_pdq_code *queries,
                              size_t query_count, int radius, idc_pdq_hits *hits)
{
    idc_status status = IDC_OK;
    for (size_t i = 0; i < index->segment_count && status == IDC_OK; i++)
        status = idc_index_scan_codes(&index->segments[i], queries, query_count, radius, hits);
    idc_index_segment tail = tail_of(index);
    if (status == IDC_OK && tail.count)
        status = idc_index_scan_codes(&tail, queries, query_count, radius, hits);
    return status;
}
