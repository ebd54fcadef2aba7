/**
 * @file text_guess.h  Which encoding the bytes of a text are in when nothing says so.
 *
 * Encodings of two bytes a character are told by the share of characters that their languages
 * really use; those of one byte by letters of the languages written in them. Short texts with a few
 * accents stay windows-1252. Looks at the first 64 KiB. Pure function, any thread.
 */
#ifndef IDC_SOURCE_TEXT_GUESS_H
#define IDC_SOURCE_TEXT_GUESS_H

#include "source/codepage.h"

/** Likeliest code page of bytes that are neither UTF-8 nor UTF-16; never NULL. */
const idc_codepage *idc_text_guess(idc_str bytes);

/** UTF-32 by its zero bytes, with or without a byte order mark; NULL when it is not. */
const idc_codepage *idc_text_utf32(idc_str bytes);

#endif
