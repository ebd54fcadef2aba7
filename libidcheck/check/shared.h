/** @file shared.h  What the checks on other cases have in common. */
#ifndef IDC_CHECK_SHARED_H
#define IDC_CHECK_SHARED_H

#include "check/check.h"

/** How one kind of thing is looked up and told. */
typedef struct idc_shared {
    idc_token_kind token;
    idc_claim_kind claim;
    const char *what;    /* "The telephone number in" */
    const char *missing; /* why nothing was looked up when the case has none */
    int distance_max;    /* bits, pictures only */
} idc_shared;

/**
 * A finding for each other case that has one of this case's things under names that cannot be
 * this person's. Both sides are told alike: nobody is said to have copied, and each may be the one
 * whose number, address or picture somebody else used.
 */
void idc_shared_run(const idc_check_input *input, const idc_shared *kind, idc_findings *out);

#endif
