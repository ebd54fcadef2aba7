/**
 * @file heads.h  Where the heads of dated entries lie: rows around each date. Internal to claim.
 */
#ifndef IDC_CLAIM_HEADS_H
#define IDC_CLAIM_HEADS_H

#include "claim/resume.h"

/** One entry: the row of its date and the rows of its head around it. */
typedef struct idc_head {
    size_t first, anchor, last; /* rows; the date's is among them, or below what was done */
    size_t limit;               /* row behind the entry's last row */
    bool bulleted;              /* the head stands behind a bullet under its date */
    bool in_group;              /* a title below a firm that has several */
    bool unsure;                /* the date may be the next or the last entry's */
} idc_head;

typedef struct idc_heads {
    idc_head *items;
    size_t count, capacity;
} idc_heads;

/** Entries of all rows of a section, in order. any: look at every section but studies. */
idc_status idc_heads_find(idc_resume *r, idc_section section, bool any, idc_heads *out);

/**
 * Says of the rows of a section which stand with a date or a name without being one, and where
 * entries begin for certain: items and headings of pages, blocks of text, firms above titles.
 */
idc_status idc_borders_find(idc_resume *r, const bool *in, const bool *anchors);

/** How much a row looks like part of a head rather than text: > 0 yes, < 0 no. */
int idc_row_head_score(idc_resume *r, size_t row);

#endif
