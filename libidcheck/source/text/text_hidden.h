/**
 * @file text_hidden.h  Characters that nobody sees: zero width, direction controls, tags.
 *
 * Innocent ones stay silent: joiners inside Arabic, Indic and other joining scripts and between
 * emoji, direction marks beside right-to-left letters, the word breaks of Thai and its
 * neighbours, the tags of a flag (UTS #51, section 2.6.3; Unicode 15, sections 23.2 and 23.9).
 */
#ifndef IDC_SOURCE_TEXT_HIDDEN_H
#define IDC_SOURCE_TEXT_HIDDEN_H

#include "document/document.h"

/**
 * Adds one entry to doc's hidden text for each reason found in a line: "zero-width" and "bidi"
 * with the words around the characters, "tag" with the ASCII text that tag characters spell.
 * Status of idc_document_add_hidden().
 */
idc_status idc_text_hidden(idc_document *doc, const idc_line *line);

#endif
