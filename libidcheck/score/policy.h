/**
 * @file policy.h  Weights, groups, caps and texts: all that is a judgement, in one file of data.
 *
 * data/policies/default.json is compiled in; a host may hand in its own. Immutable, any thread.
 */
#ifndef IDC_SCORE_POLICY_H
#define IDC_SCORE_POLICY_H

#include "base/error.h"
#include "base/limits.h"
#include "base/node.h"
#include "check/check.h"

#define IDC_WEIGHT_MIN (-4000)
#define IDC_WEIGHT_MAX 8000

typedef struct idc_policy_level {
    idc_str name; /* "contradicts", "supports", "exact", ... */
    int32_t weight_millibits;
} idc_policy_level;

typedef struct idc_policy_check {
    const idc_check *check;
    uint32_t group; /* index in groups */
    idc_str group_id;
    bool enabled;
    const idc_policy_level *levels;
    size_t level_count;
    const idc_str *benign; /* innocent explanations, at least one */
    size_t benign_count;
    idc_str question; /* to the candidate; "" when none should be asked */
    idc_str do_not_ask;
    const idc_str *references;
    size_t reference_count;
} idc_policy_check;

typedef struct idc_policy_group {
    idc_str id;    /* "G3" */
    idc_str title; /* "Timeline" */
    int32_t cap_millibits;
    int32_t rho_permille;
    bool hard; /* linkage or contradiction that may carry an escalation */
} idc_policy_group;

typedef struct idc_policy {
    idc_str id, version;
    uint8_t sha256[32]; /* of the bytes of the file */
    int64_t prior_e9;   /* prior probability x 10^9 */
    int32_t min_coverage_permille;
    int32_t min_groups; /* independent groups that must speak, else abstain */
    const idc_policy_group *groups;
    size_t group_count;
    const idc_policy_check *checks; /* same index as idc_check_at() */
    size_t check_count;
} idc_policy;

/**
 * Reads and checks a policy: every check of the catalogue must stand in it with a group, weights
 * in range, an innocent explanation; unknown members are refused by name. IDC_ERR_FORMAT with a
 * message that says which member and why.
 */
idc_status idc_policy_read(idc_work *work, idc_str json, const idc_allocator *allocator,
                           idc_policy **out, idc_error **err);

/** The policy that is compiled in. */
idc_str idc_policy_default_json(void);

#endif
