/**
 * @file claim.h  A claim of a report: what a source says, where, and its comparable form.
 *
 * Everything is borrowed from the report. Any thread.
 */
#ifndef IDCHECK_CLAIM_H
#define IDCHECK_CLAIM_H

#include <idcheck/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A claim; belongs to its report. */
typedef struct idc_claim idc_claim;

/** Where something stands in a source. */
typedef struct idc_span_view {
    const char *path; /**< part inside a container; "" for the bytes given */
    uint64_t begin;   /**< first byte */
    uint64_t end;     /**< byte behind the last */
    int32_t page;     /**< from 1; 0 when the format has no pages */
} idc_span_view;

IDC_API uint32_t idc_claim_id(const idc_claim *claim);           /**< its index in the report */
IDC_API const char *idc_claim_kind_name(const idc_claim *claim); /**< "person.name" */
IDC_API const char *idc_claim_raw(const idc_claim *claim);       /**< as it stands, UTF-8 */
IDC_API uint32_t idc_claim_source(const idc_claim *claim);       /**< index of its source */
/** Confidence of the reading in 1/1000; 1000 when the format states it. */
IDC_API int32_t idc_claim_confidence_permille(const idc_claim *claim);
/** Span, by value; its path is borrowed. */
IDC_API idc_span_view idc_claim_span(const idc_claim *claim);

#ifdef __cplusplus
}
#endif

#endif
