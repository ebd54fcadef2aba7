/**
 * @file entries.h  Sections whose entries need no date: projects, awards, publications, referees.
 * Internal to claim.
 */
#ifndef IDC_CLAIM_ENTRIES_H
#define IDC_CLAIM_ENTRIES_H

#include "claim/resume.h"

/** Rows of one entry: its head, then what is told of it. */
typedef struct idc_entry {
    size_t first; /* row */
    size_t text;  /* first row of prose or items; limit when there is none */
    size_t limit; /* row behind the last */
} idc_entry;

typedef struct idc_entries {
    idc_entry *items;
    size_t count, capacity;
} idc_entries;

/**
 * Cuts the rows of each part of a section into entries: where the format says that one begins,
 * else where headings, the look of the first row, marks, blocks or the change from prose to a head
 * come again, whichever the part has first. Sets idc_row.told.
 */
idc_status idc_entries_cut(idc_resume *r, idc_section section, idc_entries *out);

/* The sections that are read so. */
idc_status idc_resume_works(idc_resume *r);
idc_status idc_resume_references(idc_resume *r);

#endif
