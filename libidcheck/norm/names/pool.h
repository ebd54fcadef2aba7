/**
 * @file pool.h  Names that others are looked for in. Adding: one thread; searching: any thread.
 */
#ifndef IDC_NORM_NAMES_POOL_H
#define IDC_NORM_NAMES_POOL_H

#include "norm/names/form.h"

typedef struct idc_name_pool idc_name_pool;

typedef struct idc_name_hit {
    uint32_t index;    /* in the order of adding */
    int32_t millibits; /* as idc_name_compare() gives them */
    int32_t likeness;  /* of the letters, centibits: orders hits of equal millibits */
} idc_name_hit;

/** Empty pool on the work's arena. NULL: no memory. */
idc_name_pool *idc_name_pool_new(idc_work *work);

/** Adds a parsed name, which must live as long as the pool. IDC_ERR_NOMEM. */
idc_status idc_name_pool_add(idc_name_pool *pool, const idc_name *name);

/**
 * The best `most` names for a query, best first, equal ones in the order of adding. Every name of
 * the pool is weighed. hits has room for `most`. @return how many.
 */
size_t idc_name_pool_search(const idc_name_pool *pool, const idc_name *query, idc_name_hit *hits,
                            size_t most);

#endif
