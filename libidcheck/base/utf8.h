/**
 * @file utf8.h  Reading and writing UTF-8 (Unicode 15, table 3-7).
 *
 * Ill-formed bytes become U+FFFD, one for each maximal part of a well-formed sequence (Unicode 15,
 * section 3.9, "U+FFFD Substitution of Maximal Subparts"). Pure functions, any thread.
 */
#ifndef IDC_BASE_UTF8_H
#define IDC_BASE_UTF8_H

#include "base/str.h"

#define IDC_REPLACEMENT 0xFFFDu

/** idc_utf8_next() where the first byte is not ASCII. */
uint32_t idc_utf8_next_of_many(idc_str s, size_t *pos);

/**
 * Code point at *pos, which moves behind it; U+FFFD for ill-formed bytes (*pos moves over the
 * maximal subpart). *pos must be less than s.len.
 */
static inline uint32_t idc_utf8_next(idc_str s, size_t *pos)
{
    unsigned char first = (unsigned char)s.ptr[*pos];
    if (first >= 0x80)
        return idc_utf8_next_of_many(s, pos);
    *pos += 1;
    return first;
}

/** Writes a code point; surrogates and values past U+10FFFF are written as U+FFFD. */
size_t idc_utf8_encode(uint32_t codepoint, char out[4]);

/** Offset of the first byte at or after pos that is not ASCII; s.len when all are. */
size_t idc_utf8_skip_ascii(idc_str s, size_t pos);

/** Offset of the first ill-formed byte; s.len when all is well. */
size_t idc_utf8_valid_length(idc_str s);

#endif
