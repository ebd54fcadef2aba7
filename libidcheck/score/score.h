/**
 * @file score.h  From findings to one number anyone can recompute by hand.
 *
 * Propositions: H1 "the file contains a false or borrowed identity or history", H0 "one real
 * person describing their own life, with ordinary noise". Weights are log2 likelihood ratios in
 * integer millibits. In each group, with positives p1 >= p2 >= ...:
 *   f = max over k of (p1 + ... + pk) / (1 + (k - 1) rho)
 * likewise for negatives; group = f(positives) - f(negatives), capped; B = sum of groups.
 * Contributions of findings sum exactly to B. Source: docs/scoring.md. Pure, any thread.
 */
#ifndef IDC_SCORE_SCORE_H
#define IDC_SCORE_SCORE_H

#include "finding/finding.h"
#include "score/policy.h"

typedef struct idc_group_score {
    int32_t millibits;
    int32_t coverage_permille;
    bool speaks; /* a finding of the group has weight */
} idc_group_score;

typedef struct idc_score {
    int32_t millibits;
    const char *band; /* "supports consistency", "weak", "moderate", ... static */
    int64_t prior_e9, posterior_e9, posterior_low_e9, posterior_high_e9;
    int32_t coverage_permille;
    bool abstained;
    const char *abstained_why; /* static, NULL when not */
    bool escalation_possible;  /* two independent groups, one hard, both positive */
    idc_group_score *groups;   /* policy->group_count */
    uint32_t reasons[4];       /* ids of findings with the largest contributions */
    size_t reason_count;
} idc_score;

/** Fills weight and contribution of every finding and *out. */
idc_status idc_score_run(idc_arena *arena, const idc_policy *policy, idc_findings *findings,
                         idc_score **out);

/** f of the header for n weights in descending order; used[i] tells which are in the best prefix.
 */
int64_t idc_score_temper(const int32_t *weights, size_t n, int32_t rho_permille, size_t *prefix);

/** Band of a total. */
const char *idc_score_band(int32_t millibits);

#endif
