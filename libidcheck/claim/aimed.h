/** @file aimed.h  Lines of a document that address a machine instead of a reader. Internal. */
#ifndef IDC_CLAIM_AIMED_H
#define IDC_CLAIM_AIMED_H

#include "claim/collect.h"

/** Reason of the claims of hidden text that such lines become. */
#define IDC_AIMED_REASON "aimed-at-machine"

/** Finds the lines that do: *out has a flag for each line, in the arena, or is NULL when none does.
 *  IDC_ERR_NOMEM. */
idc_status idc_aimed_find(idc_work *work, const idc_document *doc, const bool **out);

/** Adds a claim of hidden text for each stretch of lines that c->aimed has. */
idc_status idc_collect_aimed(idc_collector *c, const idc_document *doc);

#endif
