/**
 * @file codepage.h  Encodings beside UTF-8 and UTF-16, by the names that pages, mails, and word
 * processors give them (WHATWG Encoding, section 4.2; IANA; Windows code pages).
 *
 * ICU's converters do the work; one is opened only for bytes that need it. Pure functions, any
 * thread.
 */
#ifndef IDC_SOURCE_CODEPAGE_H
#define IDC_SOURCE_CODEPAGE_H

#include "base/convert.h"

typedef struct idc_codepage {
    const char *name;      /* as it is told to people: "EUC-KR", "windows-1251" */
    const char *converter; /* ICU's name; NULL: encoding is converted without it */
    idc_encoding encoding;
    uint16_t number; /* Windows code page; 0 none */
} idc_codepage;

/** Code page of a label ("EUC-KR", "ks_c_5601-1987", "x-sjis"); NULL when it is not known. */
const idc_codepage *idc_codepage_of(idc_str label);

/** Code page of a Windows number (949); NULL when it is not known. */
const idc_codepage *idc_codepage_numbered(int64_t number);

/** bytes as UTF-8, as idc_utf8_convert(). @return false when there is no memory. */
bool idc_codepage_convert(idc_arena *arena, idc_str bytes, const idc_codepage *page,
                          idc_converted *out);

/**
 * What the 128 bytes from 80 on are in a code page of one byte a character: 0 where a byte is none.
 * @return false when its converter cannot be opened.
 */
bool idc_codepage_upper_half(const idc_codepage *page, uint32_t letters[128]);

#endif
