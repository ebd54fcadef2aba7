/** @file shared.h  What the checks on other cases have in common. */
#ifndef IDC_CHECK_SHARED_H
#define IDC_CHECK_SHARED_H

#include "check/within.h"

/** How one kind of thing is looked up and told. */
typedef struct idc_shared {
    idc_token_kind token;
    idc_claim_kind claim;
    const char *what;              /* "The telephone number in" */
    const char *missing;           /* why nothing was looked up when the case has none */
    int distance_max;              /* bits, pictures only */
    const idc_within_kind *within; /* how two sources of the case are compared; NULL: not at all */
    const char *alone; /* why nothing was compared without a registry; needed with within */
} idc_shared;

/**
 * A finding for each other case that has one of this case's things under names that cannot be
 * this person's. Both sides are told alike: nobody is said to have copied, and each may be the one
 * whose number, address or picture somebody else used. Without a registry only what the case itself
 * holds under two names is told, where the kind has a way of comparing that.
 */
void idc_shared_run(const idc_check_input *input, const idc_shared *kind, idc_findings *out);

#endif
