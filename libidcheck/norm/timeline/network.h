/**
 * @file network.h  A temporal network: points in time, differences between them, and a proof when
 * they cannot all hold.
 *
 * A simple temporal problem (Dechter, Meiri, Pearl 1991): each constraint says that one point lies
 * at most so many days after another. A set of them holds together exactly when no cycle of them
 * sums to less than 0. Constraints come one by one; a feasible day for every point is kept, and
 * only what a new constraint pushes is looked at again (Cotton and Maler 2006; Ramalingam and
 * others 1999), by Dijkstra's search on slacks. The constraint that closes a negative cycle is
 * refused with that cycle, which is simple and so a minimal proof: without any one of its
 * constraints the others hold. In the arena of its work; one thread at a time.
 */
#ifndef IDC_NORM_NETWORK_H
#define IDC_NORM_NETWORK_H

#include "base/limits.h"

/** Days between points, and a bound that is none. */
#define IDC_DAYS_MAX 100000000
#define IDC_DAYS_ANY (2 * IDC_DAYS_MAX)

/** The point that days are counted from: day 0. */
#define IDC_POINT_ORIGIN 0

/** to - from <= days; tag is the caller's, to tell in a proof what it stands for. */
typedef struct idc_difference {
    uint32_t from, to;
    int32_t days;
    uint32_t tag;
} idc_difference;

typedef struct idc_network idc_network;

/** Network with the origin only; NULL when there is no memory. */
idc_network *idc_network_new(idc_work *work);

/** Takes away all points but the origin and all constraints; what memory it has is used again. */
void idc_network_clear(idc_network *n);

/** New point, anywhere in time. @return its number, or 0 when there is no memory or a limit is
 *  reached (twice claims.count). */
uint32_t idc_network_point(idc_network *n);

size_t idc_network_points(const idc_network *n);

typedef enum idc_added {
    IDC_ADDED,         /* it holds with the others */
    IDC_ADDED_AGAINST, /* it cannot: it was left out, and idc_network_proof() has the reason */
    IDC_ADDED_NOT      /* no such point, days past IDC_DAYS_MAX, no memory, or a limit */
} idc_added;

/** Adds a constraint. Charges source.steps for the work it takes. */
idc_added idc_network_add(idc_network *n, idc_difference d);

/** Takes back the constraint that was taken last. Only once for each. */
void idc_network_drop(idc_network *n);

/** The last refused constraint and those it goes against, a cycle in order; *count of them. */
const idc_difference *idc_network_proof(const idc_network *n, size_t *count);

/**
 * Least upper bound of to - from that follows from all constraints; IDC_DAYS_ANY when nothing
 * bounds it (or there is no memory). -idc_network_most(to, from) is the greatest lower bound.
 */
int32_t idc_network_most(idc_network *n, uint32_t from, uint32_t to);

/** A day for a point at which all constraints hold, the origin on 0. */
int32_t idc_network_day(const idc_network *n, uint32_t point);

#endif
