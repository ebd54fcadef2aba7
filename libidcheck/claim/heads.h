/**
 * @file heads.h  Where the heads of dated entries lie: rows around each date. Internal to claim.
 */
#ifndef IDC_CLAIM_HEADS_H
#define IDC_CLAIM_HEADS_H

#include "claim/resume.h"

/** One entry: the row of its date and the rows of its head around it. */
typedef struct idc_head {
    size_t first, anchor, last; /* rows; first <= anchor <= last */
    size_t limit;               /* row behind the entry's last row */
    bool bulleted;              /* the head stands behind a bullet under its date */
} idc_head;

typedef struct idc_heads {
    idc_head *items;
    size_t count, capacity;
} idc_heads;

/** Entries of all rows of a section, in order. any: look at every section but studies. */
idc_status idc_heads_find(idc_resume *r, idc_section section, bool any, idc_heads *out);

/** How much a row looks like part of a head rather than text: > 0 yes, < 0 no. */
int idc_row_head_score(idc_resume *r, size_t row);

#endif
