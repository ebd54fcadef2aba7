/** @file json_claim.h  A claim and its value as JSON, in reports and in `extract`. Any thread. */
#ifndef IDC_EXPORT_JSON_CLAIM_H
#define IDC_EXPORT_JSON_CLAIM_H

#include "base/json.h"
#include "claim/claim.h"

/** The claim as an object of idcheck.report/1; a withheld one has no value. scratch: working
 * memory. */
void idc_json_claim(idc_json_writer *w, const idc_claim *claim, idc_arena *scratch);

/** Members of a zone: format, check digits and repairs; whole: also names and places in the text.
 */
void idc_json_zone(idc_json_writer *w, const idc_mrz *zone, bool whole);

/** {"begin", "end", "page", "path"}; path null for the bytes given. */
void idc_json_span(idc_json_writer *w, const idc_span *span);

#endif
