/** @file orgs.h  Names of organisations: what makes two writings one firm or school. Any thread. */
#ifndef IDC_NORM_ORGS_H
#define IDC_NORM_ORGS_H

#include "base/limits.h"

/** Comparison key: folded, without legal forms, articles and punctuation. ptr NULL: no memory. */
idc_str idc_org_key(idc_arena *arena, idc_str text);

typedef enum idc_org_relation {
    IDC_ORGS_SAME,    /* equal keys */
    IDC_ORGS_RELATED, /* one holds the other's words, or is its acronym */
    IDC_ORGS_DIFFERENT
} idc_org_relation;
idc_org_relation idc_org_compare(idc_str key_a, idc_str key_b);

#endif
