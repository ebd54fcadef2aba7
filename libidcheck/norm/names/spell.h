/** @file spell.h  Which prefixes of a Latin word a list of spellings can have made. */
#ifndef IDC_NORM_NAMES_SPELL_H
#define IDC_NORM_NAMES_SPELL_H

#include "base/str.h"

/* Bit p is set when the first p letters are explained. */
typedef uint64_t idc_reach;
enum { IDC_REACH_LETTERS = 63 };

/** Positions reached from `from` by one of the spellings, separated by spaces; "-" spells nothing.
 */
idc_reach idc_reach_step(idc_reach from, const char *spellings, idc_str letters);

static inline bool idc_reach_all(idc_reach reach, idc_str letters)
{
    return (reach >> letters.len & 1) != 0;
}

#endif
