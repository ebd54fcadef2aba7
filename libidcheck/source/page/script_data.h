/**
 * @file script_data.h  Data that scripts of a page carry: JSON blocks, and object literals that are
 * assigned to a variable or handed to a function.
 *
 * Nothing is run. A literal may have names without quotes, single quotes, comments, trailing
 * commas; what is no plain value in it (a call, a template) is passed over. Source of the literals'
 * grammar: ECMAScript 2023, sections 12 and 13.2.5.
 */
#ifndef IDC_SOURCE_SCRIPT_DATA_H
#define IDC_SOURCE_SCRIPT_DATA_H

#include "source/text/text_decode.h"

/**
 * Appends what the script [begin, end) of the decoded text holds to out, each value a child whose
 * spans count bytes. json: the whole script is one value. IDC_OK, IDC_ERR_NOMEM, _LIMIT,
 * _CANCELLED.
 */
idc_status idc_script_data(idc_document *doc, const idc_decoded *decoded, size_t begin, size_t end,
                           bool json, idc_node *out);

typedef enum idc_script_mode {
    IDC_SCRIPT_CODE,   /* written by a machine: what is no literal is code */
    IDC_SCRIPT_LENIENT /* written by hand: quotes inside of strings, commas left out */
} idc_script_mode;

/** One object literal at "{" of text; *end behind it. *out NULL when it cannot be read as one. */
idc_status idc_script_literal(idc_work *work, idc_str text, size_t begin, idc_script_mode mode,
                              idc_node **out, size_t *end);

#endif
