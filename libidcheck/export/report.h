/** @file report.h  The finished report: owns the arena of its run; immutable; any thread. */
#ifndef IDC_EXPORT_REPORT_H
#define IDC_EXPORT_REPORT_H

#include <idcheck/report.h>

#include "claim/claim.h"
#include "finding/finding.h"
#include "score/policy.h"
#include "score/score.h"

struct idc_report {
    idc_arena *arena;
    idc_allocator allocator;
    const idc_policy *policy; /* held by engine, which the report holds */
    struct idc_engine *engine;
    idc_claims claims;
    idc_findings findings;
    idc_score *score;
    idc_str case_id, subject;
    idc_str tables; /* version of the compiled data tables */
};

#endif
