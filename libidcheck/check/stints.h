/** @file stints.h  Time spent at one employer, however many roles it is written as. */
#ifndef IDC_CHECK_STINTS_H
#define IDC_CHECK_STINTS_H

#include "check/roles.h"

#define IDC_STINTS_MAX 16

/** Roles of one employer in one source that follow each other without a break. */
typedef struct idc_stint {
    const idc_record *first, *last; /* earliest and latest role; the same when it is one */
    idc_interval dates;             /* from the start of first to the end of last */
    size_t roles;
} idc_stint;

/** Stints at the employer of the key (same organisation) in order of their start; at most
 *  IDC_STINTS_MAX. @return their number. */
size_t idc_stints_of(const idc_roles *roles, idc_str organisation_key,
                     idc_stint out[IDC_STINTS_MAX]);

/** True when the two can have had a day in common. */
bool idc_stints_meet(const idc_stint *a, const idc_stint *b);

/**
 * True when a role of the stint, not only the first, begins (ends) at that time: one source may
 * leave out, or put together, what another tells role by role.
 */
bool idc_stint_begins(const idc_roles *roles, const idc_stint *stint, const idc_endpoint *start);
bool idc_stint_ends(const idc_roles *roles, const idc_stint *stint, const idc_endpoint *end);

#endif
