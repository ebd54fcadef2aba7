/** @file text_decode.h  Bytes of a text format as UTF-8, with the way back to the bytes. */
#ifndef IDC_SOURCE_TEXT_DECODE_H
#define IDC_SOURCE_TEXT_DECODE_H

#include "base/utf8.h"
#include "document/document.h"

typedef struct idc_decoded {
    idc_str bytes;           /* as given */
    idc_converted converted; /* all of them */
    size_t start;            /* in converted.text, behind a byte order mark */
} idc_decoded;

/**
 * True when the start of bytes has a text's shape (hardly a control character, UTF-16 included).
 * Looks at the first 4 KiB.
 */
bool idc_text_plausible(idc_str bytes);

/**
 * Finds the encoding: byte order mark, then *declared (NULL: nothing is declared), UTF-8 when it
 * is well formed, UTF-16 by its zero bytes, UTF-8 with replacements when most of it is, else
 * windows-1252. Notes "text.encoding-guessed" and "text.ill-formed". IDC_OK or IDC_ERR_NOMEM.
 */
idc_status idc_text_decode(idc_document *doc, idc_str bytes, const idc_encoding *declared,
                           idc_decoded *out);

/** Encoding of a label as pages write it ("utf-8", "ISO-8859-1"); false when not known. */
bool idc_text_encoding_label(idc_str label, idc_encoding *out);

#endif
