/**
 * @file withhold.h  Names that a person told the host are never printed.
 *
 * A former name clears contradictions; it must not come out again through a claim that repeats it.
 * Such claims keep their place and span, lose their text, and checks pass over them.
 */
#ifndef IDC_CLAIM_WITHHOLD_H
#define IDC_CLAIM_WITHHOLD_H

#include "claim/collect.h"

/** Marks claims that tell a known name with IDC_CLAIM_WITHHELD and replaces their raw text. */
idc_status idc_withhold(idc_collector *c, const idc_claims *known);

/** True when text tells a known name; for passages shown around a claim. */
bool idc_withhold_text(idc_work *work, const idc_claims *known, idc_str text);

#endif
