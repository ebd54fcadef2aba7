/**
 * @file limits.h  What a run may use, and what it has used.
 *
 * Readers charge before they allocate or work: idc_charge() says no while there is still time to
 * stop in order. Limits belong to a configuration; usage belongs to one source.
 */
#ifndef IDC_BASE_LIMITS_H
#define IDC_BASE_LIMITS_H

#include <idcheck/base.h>

#include <stdatomic.h>

#include "base/arena.h"

typedef struct idc_limits {
    uint64_t value[IDC_LIMIT_COUNT];
} idc_limits;

/** All defaults of limits.def. */
void idc_limits_init(idc_limits *limits);

enum {
    IDC_WISH_TURNS = 1,      /* hashes of pictures turned, to be looked up */
    IDC_WISH_DERIVED = 2,    /* the same as the reference derives them, for lists of others */
    IDC_WISH_PARTS = 4,      /* hashes of parts of pictures, to be stored */
    IDC_WISH_THUMBNAILS = 8, /* the small versions that pictures keep of themselves */
    IDC_WISH_SYMMETRIC = 16  /* hashes of profile pdq-sym instead of pdq-ref; never parts */
};

/** What one stage of a run works with: memory, limits, usage and the wish to stop. */
typedef struct idc_work {
    idc_arena *arena;
    const idc_limits *limits;
    uint64_t used[IDC_LIMIT_COUNT];
    const atomic_bool *cancelled; /* NULL: cannot be cancelled */
    unsigned wishes;              /* what readers do beyond the usual: IDC_WISH_… */
} idc_work;

/**
 * Uses amount of a limit. @return IDC_OK; IDC_ERR_LIMIT when the sum would pass it (nothing is
 * charged then); IDC_ERR_CANCELLED.
 */
static inline idc_status idc_charge(idc_work *work, idc_limit limit, uint64_t amount)
{
    uint64_t left = work->limits->value[limit] - work->used[limit];
    if (work->cancelled && atomic_load_explicit(work->cancelled, memory_order_relaxed))
        return IDC_ERR_CANCELLED;
    if (work->used[limit] > work->limits->value[limit] || amount > left)
        return IDC_ERR_LIMIT;
    work->used[limit] += amount;
    return IDC_OK;
}

/** IDC_ERR_LIMIT when value is above the limit; nothing is added up. */
idc_status idc_within(const idc_work *work, idc_limit limit, uint64_t value);

#endif
