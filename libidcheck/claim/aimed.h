/** @file aimed.h  Lines of a document that address a machine instead of a reader. Internal. */
#ifndef IDC_CLAIM_AIMED_H
#define IDC_CLAIM_AIMED_H

#include "claim/collect.h"

/** Reason of the claims of hidden text that such lines become. */
#define IDC_AIMED_REASON "aimed-at-machine"

/** Marks lines that do with IDC_LINE_AIMED. */
idc_status idc_aimed_mark(idc_work *work, const idc_document *doc);

/** Adds a claim of hidden text for each stretch of marked lines. */
idc_status idc_collect_aimed(idc_collector *c, const idc_document *doc);

#endif
