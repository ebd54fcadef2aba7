/** @file within.h  What the checks on one thing under two names have in common, within a case. */
#ifndef IDC_CHECK_WITHIN_H
#define IDC_CHECK_WITHIN_H

#include "check/check.h"

/** How two claims of one kind are compared and told. */
typedef struct idc_within_kind {
    idc_claim_kind claim;
    /* Level of the finding, and in *how what they share, when they are one thing; else NULL. */
    const char *(*same)(idc_arena *arena, const idc_claim *a, const idc_claim *b, idc_str *how);
    const char *what; /* "%S of %S and %S of %S: %S", label and name of each, *how */
} idc_within_kind;

/**
 * A finding for each two sources of the case that have the same thing and names that cannot be one
 * person's, of no family and not known to the host. @return whether anything was compared.
 */
bool idc_within_run(const idc_claims *claims, const idc_within_kind *kind, idc_findings *out);

#endif
