/**
 * @file report.h  What comes out: sources, claims, findings and the score.
 *
 * A report is immutable and may be read by any number of threads. It is read by count and index;
 * what it hands out is borrowed from it. It never says anything about the person: it says which
 * claims agree, which do not, what innocent reasons there are and what to ask.
 */
#ifndef IDCHECK_REPORT_H
#define IDCHECK_REPORT_H

#include <idcheck/base.h>
#include <idcheck/claim.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A finished report. */
typedef struct idc_report idc_report;
/** One finding of a report. */
typedef struct idc_finding idc_finding;

/** Frees a report. NULL is accepted. */
IDC_API void idc_report_free(idc_report *report);

IDC_API const char *idc_report_case_id(const idc_report *report); /**< "" when not set */

/** Number of sources, read or not. */
IDC_API size_t idc_report_source_count(const idc_report *report);
/** Label of a source; NULL past the end. */
IDC_API const char *idc_report_source_label(const idc_report *report, size_t index);
/** "ok", "partial", "failed" or "ignored"; NULL past the end. */
IDC_API const char *idc_report_source_status(const idc_report *report, size_t index);

/** Number of claims. */
IDC_API size_t idc_report_claim_count(const idc_report *report);
/** Claim by index; NULL past the end. */
IDC_API const idc_claim *idc_report_claim(const idc_report *report, size_t index);

/** Number of findings. */
IDC_API size_t idc_report_finding_count(const idc_report *report);
/** Finding by index; NULL past the end. */
IDC_API const idc_finding *idc_report_finding(const idc_report *report, size_t index);

/** Total B in millibits: log2 of the likelihood ratio x1000. */
IDC_API int32_t idc_report_score_millibits(const idc_report *report);
/** Words for the total: "supports consistency", "weak", "moderate", ... */
IDC_API const char *idc_report_band(const idc_report *report);
/** Share of the policy's weight that could be evaluated, in 1/1000. */
IDC_API int32_t idc_report_coverage_permille(const idc_report *report);
/** Nonzero when there is too little to go by; the score is then no basis for anything. */
IDC_API int idc_report_abstained(const idc_report *report);

IDC_API const char *idc_finding_check_id(const idc_finding *finding); /**< "timeline.overlap" */
IDC_API const char *idc_finding_rows(const idc_finding *finding);     /**< "RF18" */
IDC_API const char *idc_finding_group(const idc_finding *finding);    /**< "G3" */
IDC_API const char *idc_finding_outcome(const idc_finding *finding);  /**< "contradicts", ... */
IDC_API const char *idc_finding_message(const idc_finding *finding);  /**< one sentence */
IDC_API const char *idc_finding_question(const idc_finding *finding); /**< "" when none */
IDC_API const char *idc_finding_state(const idc_finding *finding);    /**< "open", ... */
/** Weight by itself, before findings of one group are tempered together. */
IDC_API int32_t idc_finding_weight_millibits(const idc_finding *finding);
/** Share in the total after tempering; the shares of all findings sum to the total. */
IDC_API int32_t idc_finding_contribution_millibits(const idc_finding *finding);
/** Number of claims that the finding rests on. */
IDC_API size_t idc_finding_evidence_count(const idc_finding *finding);
/** Claim that the finding rests on; NULL past the end. */
IDC_API const idc_claim *idc_finding_evidence(const idc_finding *finding, size_t index);
/** Number of innocent explanations. */
IDC_API size_t idc_finding_benign_count(const idc_finding *finding);
/** Innocent explanation; NULL past the end. */
IDC_API const char *idc_finding_benign(const idc_finding *finding, size_t index);

#ifdef __cplusplus
}
#endif

#endif
