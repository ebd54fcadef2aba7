/**
 * @file convert.h  Making any bytes UTF-8, with the way back to where each stretch came from.
 *
 * Ill-formed sequences become U+FFFD, as utf8.h has it. Pure functions, any thread.
 */
#ifndef IDC_BASE_CONVERT_H
#define IDC_BASE_CONVERT_H

#include "base/arena.h"

/** Encodings that readers meet beside UTF-8. */
typedef enum idc_encoding {
    IDC_ENCODING_UTF8,
    IDC_ENCODING_UTF16LE,
    IDC_ENCODING_UTF16BE,
    IDC_ENCODING_UTF32LE,
    IDC_ENCODING_UTF32BE,
    IDC_ENCODING_LATIN1,
    IDC_ENCODING_WINDOWS1252
} idc_encoding;

/** One stretch of converted text and the bytes it came from. */
typedef struct idc_offset {
    size_t text;   /* offset in the UTF-8 text where the stretch begins */
    size_t source; /* offset in the bytes given */
    bool verbatim; /* inside the stretch both offsets run in step */
} idc_offset;

/** Text made from bytes, with the way back. */
typedef struct idc_converted {
    idc_str text;
    const idc_offset *offsets; /* ascending; the last one is the end of both */
    size_t offset_count;
    size_t replaced;       /* ill-formed sequences that became U+FFFD */
    size_t first_replaced; /* source offset of the first of them */
} idc_converted;

/** True for what nearly all text is: UTF-8 as it was given, whose offsets are those of the bytes.
 */
static inline bool idc_converted_is_verbatim(const idc_converted *c)
{
    return c->offset_count == 2 && c->offsets[0].verbatim &&
           c->offsets[1].text == c->offsets[1].source;
}

/**
 * bytes as UTF-8. When they are UTF-8 already the text is the same memory and there are two
 * offsets. @return false when there is no memory.
 */
bool idc_utf8_convert(idc_arena *arena, idc_str bytes, idc_encoding encoding, idc_converted *out);

/** Source range of the text range [begin, end). */
void idc_converted_range(const idc_converted *c, size_t begin, size_t end, size_t *source_begin,
                         size_t *source_end);

#endif
