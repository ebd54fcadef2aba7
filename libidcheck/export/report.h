/** @file report.h  The finished report: owns the memory of its run; immutable; any thread. */
#ifndef IDC_EXPORT_REPORT_H
#define IDC_EXPORT_REPORT_H

#include <idcheck/report.h>

#include "claim/claim.h"
#include "finding/finding.h"
#include "score/policy.h"
#include "score/score.h"

struct idc_engine;
struct idc_inputs;

struct idc_report {
    idc_allocator allocator;
    idc_arena *arena;          /* claims, findings, score */
    idc_arena **source_arenas; /* one a source: a hostile one cannot use up the others' memory */
    size_t source_arena_count;
    idc_work work;
    struct idc_engine *engine; /* held; owns the policy */
    struct idc_inputs *inputs; /* held; owns the bytes that claims point into */
    const idc_limits *limits;
    unsigned read_wishes; /* IDC_WISH_… of every source */
    const idc_policy *policy;
    idc_claims claims;
    idc_findings findings;
    idc_score *score;
    idc_str case_id, subject; /* "" when not set */
    idc_str tables;           /* version of the compiled data tables */
};

#endif
