/** @file normalise.h  A claim's raw text → its comparable value. Internal to claim. */
#ifndef IDC_CLAIM_NORMALISE_H
#define IDC_CLAIM_NORMALISE_H

#include "claim/collect.h"

/** Sets claim->value from claim->raw by its kind; *held is false when the kind cannot hold it. */
idc_status idc_claim_normalise(idc_collector *c, idc_claim *claim, bool *held);

/**
 * raw with ampersands and quotes that were escaped once too often, as generators of pages and
 * documents do ("Stark &amp; Sons" to whoever reads it). ptr NULL when there is no memory.
 */
idc_str idc_claim_unescaped(idc_arena *arena, idc_str raw);

/** What two claims that say the same share; ptr NULL for kinds that are never merged. */
idc_str idc_claim_key(idc_arena *arena, const idc_claim *claim);

#endif
