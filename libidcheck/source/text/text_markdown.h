/** @file text_markdown.h  Marks of Markdown (after CommonMark 0.30) inside a line. */
#ifndef IDC_SOURCE_TEXT_MARKDOWN_H
#define IDC_SOURCE_TEXT_MARKDOWN_H

#include "source/text/text_line.h"

/**
 * Weighs the first lines of a text: true when its marks are Markdown's and not a plain text's.
 */
bool idc_markdown_plausible(idc_str text);

/**
 * Puts [begin, end) of the decoded text into the builder without its marks of emphasis, code,
 * links and escapes. Link targets become metadata links; comments become hidden text. *flags
 * gains IDC_LINE_BOLD or IDC_LINE_ITALIC when all of it is.
 */
idc_status idc_markdown_inline(idc_document *doc, idc_line_builder *b, size_t begin, size_t end,
                               uint16_t *flags);

#endif
