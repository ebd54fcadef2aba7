/**
 * @file pool.h  Names that others are looked for in. Adding: one thread; searching: any thread.
 *
 * What can be linked is asked once of each word of the pool, not of each name. From its words
 * follows how good a name can be at most; names are weighed in that order until no other can be
 * better than those found. So the answers are those of weighing all, which
 * idc_name_pool_weigh_all() does. (Fagin, Lotem, Naor, Optimal aggregation algorithms for
 * middleware, 2003, is the idea.)
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

/** Adds a parsed name, which must live as long as the pool. IDC_ERR_NOMEM: not added. */
idc_status idc_name_pool_add(idc_name_pool *pool, const idc_name *name);

/**
 * The best `most` names for a query, best first, equal ones in the order of adding. hits has room
 * for `most`; *found is how many. Takes 8 bytes a name and 12 a word of the pool meanwhile.
 * IDC_ERR_NOMEM.
 */
idc_status idc_name_pool_search(const idc_name_pool *pool, const idc_name *query,
                                idc_name_hit *hits, size_t most, size_t *found);

/** The same by weighing every name. @return how many. */
size_t idc_name_pool_weigh_all(const idc_name_pool *pool, const idc_name *query, idc_name_hit *hits,
                               size_t most);

#endif
