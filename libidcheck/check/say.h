/** @file say.h  Words for messages: dates, quoted text, labels. Results live in the arena. */
#ifndef IDC_CHECK_SAY_H
#define IDC_CHECK_SAY_H

#include "claim/claim.h"

/** Bytes of foreign text that a message quotes at most. */
#define IDC_SAY_BYTES 96

/**
 * text for a message: white space runs as one space, controls dropped, cut with "…" at most max
 * bytes on a character's boundary. ptr NULL when there is no memory.
 */
idc_str idc_say_cut(idc_arena *arena, idc_str text, size_t max);

/** Label of the source of a claim; of an identity document that the host saw, who says so. */
idc_str idc_say_source(const idc_claims *claims, const idc_claim *claim);

/** "Mar 2019 – Jun 2021", "2020 – present", "5 May 2018". ptr NULL when there is no memory. */
idc_str idc_say_dates(idc_arena *arena, const idc_interval *dates);

/** "3 Nov 2026" of a day number. */
idc_str idc_say_day(idc_arena *arena, int32_t day);

#endif
