/**
 * @file check.h  The catalogue of checks, and how one is written.
 *
 * A check is one file <id with _ for .>.c holding `const idc_check idc_check_<id>`, one test
 * tests/check/test_<id>.c, one page docs/checks/<id with .>.md and one golden case. The generator
 * build-aux/gen-checks makes checks.def and checks.mk from the files; a test holds them in step.
 * A check is pure: it sees claims and writes findings. It compares claims, never origins; where
 * data are missing it calls idc_findings_skip() and says what was missing.
 */
#ifndef IDC_CHECK_CHECK_H
#define IDC_CHECK_CHECK_H

#include "finding/finding.h"
#include "registry/registry.h"

/** Findings of one check at most; more of a kind would tell a reader nothing new. */
#define IDC_FINDINGS_OF_CHECK 12

typedef struct idc_check_input {
    const idc_claims *claims;
    idc_registry_view *registry; /* matches in other cases; NULL when no registry is open */
} idc_check_input;

typedef struct idc_check {
    const char *id;       /* "timeline.overlap" */
    const char *rows;     /* catalogue rows, "RF18" or "RF17 RF53" */
    const char *title;    /* a few words: "Overlapping full-time roles" */
    const char *compares; /* one sentence: what is compared with what */
    void (*run)(const idc_check_input *input, idc_findings *out);
} idc_check;

size_t idc_check_count(void);

/** Checks in ascending order of id; NULL past the end. */
const idc_check *idc_check_at(size_t index);

/** NULL when no check has the id. */
const idc_check *idc_check_by_id(idc_str id);

/** Runs all checks the policy enables (enabled[i] for idc_check_at(i); NULL: all). */
idc_status idc_checks_run(const idc_check_input *input, const bool *enabled, idc_findings *out);

#endif
