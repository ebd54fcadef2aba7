/**
 * @file timeline.h  Do dates hold together? Intervals, what is required of them, and a proof.
 *
 * Each interval that is added is what its text says and no more: "2019" is any day of 2019. What
 * is required of their ends ("begins within ten days of the end of that one") is taken when it
 * can hold together with all that was taken before, and refused with a minimal proof when not.
 * One thread at a time.
 */
#ifndef IDCHECK_TIMELINE_H
#define IDCHECK_TIMELINE_H

#include <stdbool.h>

#include <idcheck/base.h>
#include <idcheck/error.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A set of intervals; owned by the caller. */
typedef struct idc_timeline idc_timeline;

/** New empty timeline in *out; free it with idc_timeline_free(). IDC_ERR_ARGUMENT, IDC_ERR_NOMEM.
 */
IDC_API IDC_MUST_USE idc_status idc_timeline_new(idc_timeline **out, idc_error **err);

/** Frees a timeline; NULL is accepted. */
IDC_API void idc_timeline_free(idc_timeline *timeline);

/**
 * Adds the first date or range in text (len bytes, or IDC_NUL_TERMINATED; copied). as_of:
 * "YYYY-MM-DD" or NULL, the day that "present" means. *id is its number, from 0 on. A range whose
 * end lies before its start for certain is added with its bounds that hold, and is a proof:
 * see idc_timeline_proof().
 * IDC_ERR_ARGUMENT when text has no date, IDC_ERR_LIMIT past 20,000 intervals, IDC_ERR_NOMEM.
 */
IDC_API IDC_MUST_USE idc_status idc_timeline_add(idc_timeline *timeline, const char *text,
                                                 size_t len, const char *as_of, uint32_t *id,
                                                 idc_error **err);

/** The ends of an interval. */
typedef enum idc_timeline_end {
    IDC_TIMELINE_START, /**< its first day */
    IDC_TIMELINE_END    /**< its last day */
} idc_timeline_end;

/**
 * Requires that an end of b comes least_days to most_days after an end of a (negative: before).
 * *holds: it can, together with all that was required before; else it was left out (both of its
 * halves) and idc_timeline_proof() says why.
 * IDC_ERR_ARGUMENT for numbers that were not given out and least_days > most_days, IDC_ERR_LIMIT,
 * IDC_ERR_NOMEM.
 */
IDC_API IDC_MUST_USE idc_status idc_timeline_require(idc_timeline *timeline, uint32_t a,
                                                     idc_timeline_end end_a, uint32_t b,
                                                     idc_timeline_end end_b, int32_t least_days,
                                                     int32_t most_days, bool *holds,
                                                     idc_error **err);

/**
 * Why the last call that added or required something could not hold: the chain of statements that
 * contradict each other, one a line; without any one of them the others hold. "" when it held.
 * Borrowed until the next call.
 */
IDC_API const char *idc_timeline_proof(const idc_timeline *timeline);

/** Relations of two intervals a and b (Allen 1983). */
enum {
    IDC_TIMELINE_BEFORE = 1 << 0,         /**< a ends earlier still */
    IDC_TIMELINE_MEETS = 1 << 1,          /**< a ends on the day before b begins */
    IDC_TIMELINE_OVERLAPS = 1 << 2,       /**< a begins first and ends within b */
    IDC_TIMELINE_STARTS = 1 << 3,         /**< both begin at once, a ends first */
    IDC_TIMELINE_DURING = 1 << 4,         /**< a lies within b */
    IDC_TIMELINE_FINISHES = 1 << 5,       /**< both end at once, b begins first */
    IDC_TIMELINE_EQUALS = 1 << 6,         /**< the same days */
    IDC_TIMELINE_FINISHED_BY = 1 << 7,    /**< both end at once, a begins first */
    IDC_TIMELINE_CONTAINS = 1 << 8,       /**< b lies within a */
    IDC_TIMELINE_STARTED_BY = 1 << 9,     /**< both begin at once, b ends first */
    IDC_TIMELINE_OVERLAPPED_BY = 1 << 10, /**< b begins first and ends within a */
    IDC_TIMELINE_MET_BY = 1 << 11,        /**< b ends on the day before a begins */
    IDC_TIMELINE_AFTER = 1 << 12          /**< b ends earlier still */
};

/**
 * Relations that are possible, as bits: one bit alone is certain, bits that are not set are
 * impossible. 0 for numbers that were not given out.
 */
IDC_API unsigned idc_timeline_relations(idc_timeline *timeline, uint32_t a, uint32_t b);

#ifdef __cplusplus
}
#endif

#endif
