/** @file json_tree.h  JSON read from a decoded text: offsets of the bytes, characters unseen. */
#ifndef IDC_SOURCE_JSON_TREE_H
#define IDC_SOURCE_JSON_TREE_H

#include "source/text/text_decode.h"

/**
 * Turns the spans of a tree, which are offsets in decoded->converted.text, into offsets in the
 * bytes, and notes characters nobody sees in its strings (idc_text_hidden).
 */
idc_status idc_json_tree_finish(idc_document *doc, const idc_decoded *decoded, idc_node *root);

#endif
