/**
 * @file png_text.h  The three text chunks of PNG (ISO/IEC 15948, 11.3.4), unpacked in bounds.
 */
#ifndef IDC_SOURCE_PNG_TEXT_H
#define IDC_SOURCE_PNG_TEXT_H

#include "document/document.h"

typedef struct idc_png_text {
    idc_str keyword, text; /* UTF-8 */
    idc_span span;         /* of the text; of the whole chunk when it was packed */
} idc_png_text;

/**
 * Reads the data of a tEXt, zTXt or iTXt chunk that stands at span. Unpacked bytes are charged to
 * source.inflated and bounded by 1 MiB. IDC_OK, IDC_ERR_FORMAT, IDC_ERR_LIMIT, IDC_ERR_NOMEM.
 */
idc_status idc_png_text_read(idc_work *work, idc_str type, idc_str data, idc_span span,
                             idc_png_text *out);

/** Unpacks a zlib stream within the same bounds, with the same errors. */
idc_status idc_png_unpack(idc_work *work, idc_str packed, idc_str *out);

/** Bytes of a "Raw profile type" text; empty when it is none. @return false: no memory. */
bool idc_png_profile(idc_arena *arena, idc_str text, size_t most, idc_str *out);

#endif
