/**
 * @file extract.h  What the extractors of this room share. Internal to claim; any thread.
 */
#ifndef IDC_CLAIM_EXTRACT_H
#define IDC_CLAIM_EXTRACT_H

#include "claim/collect.h"

/**
 * idc_collect for dates whose value was read from more than the raw text alone (two JSON members,
 * an end that the format leaves out to mean "still").
 */
idc_status idc_collect_dates(idc_collector *c, idc_claim_kind kind, idc_str raw, idc_span span,
                             int32_t confidence_permille, const idc_interval *value);

/** New claim of the collector's source, flags and record; NULL when there is no memory. */
idc_claim *idc_collect_new(idc_collector *c, idc_claim_kind kind, idc_str raw, idc_span span,
                           int32_t confidence_permille);

/** A source with more to say than a case may hold ends its own reading, not the run: notes
 *  "claim.limit" of the document and is IDC_OK. Other statuses stay. */
idc_status idc_collect_ended(const idc_document *doc, idc_status status);

/** Is a document of unstated role no more than a page with a machine readable zone? *out: it tells
 *  no life that could be read from its lines. */
idc_status idc_is_identity(idc_collector *c, const idc_document *doc, bool *out);

/** Keeps a claim whose value is set, or finds the one that says the same. */
idc_status idc_collect_claim(idc_collector *c, idc_claim *claim, idc_claim **out);

/** idc_collect of an account. platform and display_name may be empty. */
idc_status idc_collect_account(idc_collector *c, idc_str platform, idc_str handle,
                               idc_str display_name, idc_str raw, idc_span span,
                               int32_t confidence_permille);

/** A URL claim, and when the address is that of an account, an ACCOUNT record with its handle. */
idc_status idc_collect_url(idc_collector *c, idc_str raw, idc_span span,
                           int32_t confidence_permille);

/**
 * Every "N years of X" of a text that stands at span and begins before begin_before (SIZE_MAX:
 * all of it). line may be NULL: then each claim has the whole span.
 */
idc_status idc_collect_years(idc_collector *c, idc_str text, idc_span span, const idc_line *line,
                             size_t begin_before, int32_t confidence_permille);

/**
 * Every technology that bytes [from, end) of a text of the current record's job or project name.
 * line may be NULL: then each claim has the whole span.
 */
idc_status idc_collect_technologies(idc_collector *c, idc_str text, idc_span span,
                                    const idc_line *line, size_t from, size_t end,
                                    int32_t confidence_permille);

/**
 * Interval of two texts, either of which may be empty; open: a missing end means "still".
 * @return false when neither holds a date.
 */
bool idc_interval_of(idc_collector *c, idc_str start, idc_str end, bool open, idc_interval *out);

/** True when text is the default user or program that office software writes as author. */
bool idc_author_is_default(idc_arena *arena, idc_str text);

#endif
