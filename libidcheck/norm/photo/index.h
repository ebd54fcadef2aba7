/**
 * @file index.h  Exact search of near hashes among millions.
 *
 * Multi-index hashing (Norouzi, Punjani, Fleet, "Fast Exact Search in Hamming Space With
 * Multi-Index Hashing", 2014): the 256 bits are cut into m parts; two hashes within r bits agree in
 * one part within r/m. Each part has a table of offsets, addressed directly, into one flat array of
 * entry numbers. Where m does not divide r only some parts need the larger radius (section 4.2
 * there). Large radii and small pools are scanned instead, in tiles that stay in the cache.
 *
 * An index is a list of segments, each searched for itself, and a tail that is scanned. Searching:
 * any number of threads; adding, building: one, and nobody searching.
 */
#ifndef IDC_NORM_INDEX_H
#define IDC_NORM_INDEX_H

#include <idcheck/base.h>

#include "base/alloc.h"
#include "base/arena.h"

enum {
    IDC_INDEX_SLOTS = 16,      /* most parts */
    IDC_INDEX_LEAST = 1 << 14, /* segments under this have no tables */
    IDC_INDEX_SEGMENTS = 16,
    IDC_INDEX_RADIUS_MAX = 256
};

typedef struct idc_pdq_code {
    uint64_t word[4]; /* word 0 holds the lowest bits */
} idc_pdq_code;

typedef enum idc_index_parity {
    IDC_PARITY_EVEN,
    IDC_PARITY_ODD,
    IDC_PARITY_MIXED
} idc_index_parity;

/** Part of the hash and its table. */
typedef struct idc_index_slot {
    uint32_t start, bits;
    const uint32_t *offsets; /* 2^bits + 1 */
    const uint32_t *ids;     /* as many as entries */
} idc_index_slot;

typedef struct idc_index_segment {
    uint64_t count, first; /* entries here, and in the segments before */
    const idc_pdq_code *codes;
    const uint64_t *values; /* NULL: an entry's value is its position */
    uint32_t slot_count;    /* 0: scanned */
    idc_index_parity parity;
    idc_index_slot slots[IDC_INDEX_SLOTS];
    void *memory; /* one block for tables made here; NULL when mapped */
    size_t memory_bytes;
} idc_index_segment;

typedef struct idc_pdq_index {
    idc_allocator allocator;
    idc_index_segment segments[IDC_INDEX_SEGMENTS];
    size_t segment_count;
    idc_pdq_code *tail;
    uint64_t *tail_values;
    size_t tail_count, tail_capacity;
    bool valued; /* some entry has a value of its own */
    void *map;   /* of a file; NULL when there is none */
    size_t map_bytes;
} idc_pdq_index;

typedef struct idc_pdq_hit {
    uint64_t position, value;
    uint32_t query; /* which one of a batch */
    int32_t distance;
} idc_pdq_hit;

/** Hits of a search, on an allocator; zero it, then give items back with idc_pdq_hits_free(). */
typedef struct idc_pdq_hits {
    idc_allocator allocator;
    idc_pdq_hit *items;
    size_t count, capacity;
} idc_pdq_hits;

void idc_pdq_hits_free(idc_pdq_hits *hits);

idc_pdq_code idc_pdq_code_of(const uint8_t bits[32]);
void idc_pdq_code_bits(const idc_pdq_code *code, uint8_t bits[32]);

/** Readies an empty index; idc_pdq_index_close() gives back all it holds. */
void idc_pdq_index_init(idc_pdq_index *index, const idc_allocator *allocator);
void idc_pdq_index_close(idc_pdq_index *index);

uint64_t idc_pdq_index_count(const idc_pdq_index *index);

/** Bytes of codes, values and tables. */
uint64_t idc_pdq_index_bytes(const idc_pdq_index *index);

/** Entry by position; NULL past the last. */
const idc_pdq_code *idc_pdq_index_code(const idc_pdq_index *index, uint64_t position);

/** Appends to the tail. value NULL: its position. IDC_OK, IDC_ERR_NOMEM or IDC_ERR_LIMIT. */
idc_status idc_pdq_index_add(idc_pdq_index *index, const uint8_t bits[32], const uint64_t *value);

/** Makes one segment with tables of the tail and of all segments that were made here. */
idc_status idc_pdq_index_build(idc_pdq_index *index);

/**
 * Appends every entry within radius bits of the query to *hits, by position. IDC_OK, IDC_ERR_NOMEM,
 * or IDC_ERR_FORMAT when a mapped table does not fit its entries.
 */
idc_status idc_pdq_index_search(const idc_pdq_index *index, const uint8_t bits[32], int radius,
                                idc_pdq_hits *hits);

/** The same for many queries by scanning; hits by query, then position. */
idc_status idc_pdq_index_scan(const idc_pdq_index *index, const idc_pdq_code *queries,
                              size_t query_count, int radius, idc_pdq_hits *hits);

/** Parts that suit so many entries; 0: none. */
uint32_t idc_index_slots_for(uint64_t count);

/** Start and width of part number slot of count. */
void idc_index_layout(uint32_t count, uint32_t slot, uint32_t *start, uint32_t *bits);

/** Bits of a part. */
static inline uint32_t idc_index_key(const idc_pdq_code *code, uint32_t start, uint32_t bits)
{
    uint32_t word = start / 64, shift = start % 64;
    uint64_t value = code->word[word] >> shift;
    if (shift + bits > 64)
        value |= code->word[word + 1] << (64 - shift);
    return (uint32_t)(value & ((1u << bits) - 1));
}

/** Bytes of a segment's tables: offsets of every slot, then ids of every slot. */
bool idc_index_table_bytes(uint64_t count, uint32_t slot_count, size_t *bytes);

/** Points the slots into tables laid out so. */
void idc_index_place_tables(idc_index_segment *segment, const uint32_t *tables);

#endif
