/**
 * @file words.h  What every writer for people shares: order of reading, numbers, plain words.
 *
 * The machine's report keeps findings by id; people read the weightiest first. Numbers are
 * written from integers, so that no two builds round differently. Pure functions, any thread.
 */
#ifndef IDC_EXPORT_WORDS_H
#define IDC_EXPORT_WORDS_H

#include "base/buf.h"
#include "export/report.h"

/** The two propositions that the score weighs, and what it is not. Static texts. */
extern const char idc_words_h1[];
extern const char idc_words_h0[];
extern const char *const idc_words_closing[]; /* sentences; the last one is NULL */

/** Findings in reading order: contradictions by contribution, then supports, then notices. */
typedef struct idc_outline {
    const idc_finding *const *items;
    const uint32_t *numbers; /* by index in report->findings.items: number shown, from 1 */
    size_t count;
    size_t contradicts, supports, notices;
} idc_outline;

/** Builds the outline on scratch. IDC_ERR_NOMEM. */
idc_status idc_outline_make(const idc_report *report, idc_arena *scratch, idc_outline *out);

/** Number shown for a finding id; 0 when there is none. */
uint32_t idc_outline_number(const idc_report *report, const idc_outline *outline, uint32_t id);

/** Policy's group of a finding; NULL when there is none. */
const idc_policy_group *idc_words_group(const idc_report *report, const idc_finding *finding);

/** "+2.310" from millibits with 0..3 places, rounded half away from zero; U+2212 for minus. */
void idc_words_bits(idc_buf *out, int32_t millibits, int places);

/** "61 %" from 1/1000. */
void idc_words_percent(idc_buf *out, int32_t permille);

/** Probability x 10^9 as "1.42 %", "<0.01 %", ">99.9 %". */
void idc_words_probability(idc_buf *out, int64_t e9);

/** "48,211" */
void idc_words_count(idc_buf *out, uint64_t value);

/** "2026-11-23"; nothing for IDC_DAY_NONE. */
void idc_words_day(idc_buf *out, int32_t day);

/** ISO 8601 with the time and offset that were stated. */
void idc_words_instant(idc_buf *out, const idc_instant *instant);

/** "Employer" for work.organisation; the kind's own name when there is no word for it. */
const char *idc_words_kind(idc_claim_kind kind);

/** One sentence saying what a band means. */
const char *idc_words_band(const idc_score *score);

/** Sentence for how far the comparison could go. */
const char *idc_words_coverage(int32_t permille);

/** "read", "read in part", "could not be read", "not a kind that is read". */
const char *idc_words_state(const idc_source_info *source);

/** "PDF document" for application/pdf; the media type itself when there is no word for it. */
const char *idc_words_media(const idc_source_info *source);

/** "ok", "partial", "failed", "ignored": the machine's words for the same. */
const char *idc_words_status(const idc_source_info *source);

/** "page 2, bytes 120–133 of word/document.xml"; path goes through show() as it is foreign. */
void idc_words_span(idc_buf *out, const idc_span *span, void (*show)(idc_buf *, idc_str));

#endif
