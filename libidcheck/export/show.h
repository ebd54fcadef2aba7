/**
 * @file show.h  Foreign text made fit to be looked at.
 *
 * Text of a case may hold terminal escapes, direction overrides and characters nobody sees. A
 * reviewer must be able to see them and no output may obey them: controls become their pictures
 * (U+2400 block), other invisible characters become [U+202E]. Joiners and plain direction marks
 * stay: ordinary Persian, Hindi and Hebrew need them. Pure functions, any thread.
 */
#ifndef IDC_EXPORT_SHOW_H
#define IDC_EXPORT_SHOW_H

#include "base/buf.h"
#include "base/utf8.h"

#define IDC_FSI "\xE2\x81\xA8" /* U+2068 first strong isolate */
#define IDC_PDI "\xE2\x81\xA9" /* U+2069 pop directional isolate */
#define IDC_ELLIPSIS "\xE2\x80\xA6"

/** How a code point is shown: 1 to 10 characters of UTF-8. @return their length in bytes. */
size_t idc_show_codepoint(uint32_t codepoint, char out[16]);

/** Columns a code point takes on a terminal: 0 for marks, 2 for wide East Asian, else 1. */
int idc_show_columns(uint32_t codepoint);

/**
 * Length in bytes of the longest start of text with at most max code points; a mark is not cut
 * from its base letter (up to a few of them).
 */
size_t idc_show_cut(idc_str text, size_t max);

/** True when text holds letters that run right to left or marks that turn the direction. */
bool idc_show_turns(idc_str text);

/** Text for XML or HTML content and quoted attributes; longer than max ends in an ellipsis. */
void idc_show_xml(idc_buf *out, idc_str text, size_t max);

#endif
