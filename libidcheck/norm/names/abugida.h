/** @file abugida.h  Letters of scripts with a vowel in each consonant, in the order they sound. */
#ifndef IDC_NORM_NAMES_ABUGIDA_H
#define IDC_NORM_NAMES_ABUGIDA_H

#include "base/str.h"

/* What is not written: the vowel of a consonant that has no sign, and, for Burmese, that a
 * consonant has none. Private use; build-aux/gen-spellings knows the same values. */
enum {
    IDC_ABUGIDA_A = 0xE200, /* Indic scripts: [a] */
    IDC_ABUGIDA_O,          /* Bengali, Odia, Thai, Lao and Khmer: [o] */
    IDC_ABUGIDA_E,          /* Burmese: [e] */
    IDC_ABUGIDA_FINAL       /* and up: Burmese consonants without a vowel, from U+1000 */
};

/**
 * The letters of a folded word: vowels that are written before their consonant behind it, vowels
 * that are not written in their place. @return letters; 0 when there are more than room.
 * After the Unicode properties Indic_Syllabic_Category and Indic_Positional_Category.
 */
size_t idc_abugida_read(idc_str folded, uint32_t *out, size_t room);

#endif
