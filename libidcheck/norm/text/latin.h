/** @file latin.h  Latin letters that no decomposition takes apart. Pure function, any thread. */
#ifndef IDC_NORM_TEXT_LATIN_H
#define IDC_NORM_TEXT_LATIN_H

#include <stdint.h>

/**
 * Letters a-z that a case-folded Latin letter such as ø, ł or þ is written with where only those
 * are at hand (ICAO 9303 part 3, table 6-A, with one letter where it gives two for a vowel);
 * NULL for any other code point.
 */
const char *idc_latin_letters(uint32_t codepoint);

#endif
