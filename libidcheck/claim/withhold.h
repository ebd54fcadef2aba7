/**
 * @file withhold.h  Names that a person told the host are never printed.
 *
 * A former name clears contradictions; it must not come out again through a claim that repeats it.
 * Whatever the report can print of the sources passes here, once, before anything is checked:
 * claims that tell a told name keep their place and span, lose their text, and checks pass over
 * them; of the host's facts the single values go, as do labels of sources, the words of
 * diagnostics and paths inside of containers.
 */
#ifndef IDC_CLAIM_WITHHOLD_H
#define IDC_CLAIM_WITHHOLD_H

#include "claim/collect.h"
#include "claim/told.h"

/**
 * Withholds what tells a known name from what was collected and from claims->sources, and sets
 * claims->told. A case without known names costs nothing. IDC_ERR_NOMEM.
 */
idc_status idc_withhold(idc_collector *c, idc_claims *claims);

#endif
