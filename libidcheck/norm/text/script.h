/** @file script.h  The script of a character (UAX #24). Pure, any thread. */
#ifndef IDC_NORM_TEXT_SCRIPT_H
#define IDC_NORM_TEXT_SCRIPT_H

#include <stdint.h>
#include <unicode/uscript.h>

/** idc_script_of() by the tables of Unicode. */
UScriptCode idc_script_of_any(uint32_t codepoint);

/**
 * Script property of a code point; USCRIPT_COMMON past U+10FFFF. Most characters of names are
 * letters of a block that is all of one script, which needs no table.
 */
static inline UScriptCode idc_script_of(uint32_t c)
{
    if (c < 0x80)
        return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') ? USCRIPT_LATIN : USCRIPT_COMMON;
    if (c >= 0x4E00 && c <= 0x9FFF)
        return USCRIPT_HAN;
    if (c >= 0xAC00 && c <= 0xD7A3)
        return USCRIPT_HANGUL;
    if (c >= 0x0400 && c <= 0x0481)
        return USCRIPT_CYRILLIC;
    if (c >= 0x0620 && c <= 0x063F)
        return USCRIPT_ARABIC;
    return idc_script_of_any(c);
}

#endif
