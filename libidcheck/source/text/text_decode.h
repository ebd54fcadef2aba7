/** @file text_decode.h  Bytes of a text format as UTF-8, with the way back to the bytes. */
#ifndef IDC_SOURCE_TEXT_DECODE_H
#define IDC_SOURCE_TEXT_DECODE_H

#include "document/document.h"
#include "source/codepage.h"

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

/** UTF-16 or UTF-32 by its zero bytes; NULL when it is neither. Looks at the first 4 KiB. */
const idc_codepage *idc_text_wide(idc_str bytes);

/**
 * Finds the encoding: byte order mark, then *declared (NULL: nothing is declared), UTF-8 when it
 * is well formed, UTF-16 and UTF-32 by their zero bytes, UTF-8 with replacements when most of it
 * is, else what idc_text_guess() says. One that is not UTF-8 becomes the fact "encoding". Notes
 * "text.encoding-guessed" and "text.ill-formed". IDC_OK, IDC_ERR_NOMEM, IDC_ERR_LIMIT.
 */
idc_status idc_text_decode(idc_document *doc, idc_str bytes, const idc_codepage *declared,
                           idc_decoded *out);

#endif
