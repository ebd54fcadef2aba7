/**
 * @file lattice.h  How likely letters spell a word of another script, or another spelling.
 *
 * A model lists, for each unit of a script (a letter, a syllable, two or three that belong
 * together), the Latin spellings it has and what each costs: -log2 of its probability. The best
 * path through a word's units that uses up all letters gives the cost of the spelling. Costs are
 * in centibits. Pure functions over constant tables, any thread, nothing is allocated.
 */
#ifndef IDC_NORM_NAMES_LATTICE_H
#define IDC_NORM_NAMES_LATTICE_H

#include <unicode/uscript.h>

#include "base/str.h"

enum { IDC_LATTICE_SYMBOLS = 31, IDC_LATTICE_LETTERS = 31 };

/* In the order of the files in data/names/spellings. */
typedef enum idc_lattice {
    IDC_LATTICE_ALPHABETS, /* Greek, Armenian, Georgian */
    IDC_LATTICE_ARABIC,
    IDC_LATTICE_CANTONESE, /* sounds of syllables */
    IDC_LATTICE_CHINESE,   /* names of others in Han characters */
    IDC_LATTICE_CYRILLIC,
    IDC_LATTICE_HANGUL,         /* given names of Koreans */
    IDC_LATTICE_HANGUL_FAMILY,  /* family names of Koreans */
    IDC_LATTICE_HANGUL_FOREIGN, /* names of others */
    IDC_LATTICE_HANGUL_MCCUNE,  /* Korean names as scholars and the North spell them */
    IDC_LATTICE_HEBREW,
    IDC_LATTICE_INDIC,    /* Devanagari to Sinhala */
    IDC_LATTICE_JAPANESE, /* Han characters of Japanese names */
    IDC_LATTICE_KATAKANA,
    IDC_LATTICE_KOREAN,      /* Latin against Latin, among spellings of Korean names */
    IDC_LATTICE_LATIN,       /* Latin against Latin */
    IDC_LATTICE_MANDARIN,    /* sounds of syllables */
    IDC_LATTICE_OVERSEAS,    /* Han characters as Vietnam, Korea and emigrants spell them */
    IDC_LATTICE_PINYIN,      /* Latin against Latin, among spellings of Chinese names */
    IDC_LATTICE_SINO,        /* Hangul, by the Mandarin of the characters it stands for */
    IDC_LATTICE_SOUNDS,      /* Latin against Latin, both carried over from other scripts */
    IDC_LATTICE_SOUTHEAST,   /* Thai, Lao, Khmer, Burmese, Tibetan */
    IDC_LATTICE_SYLLABARIES, /* Ethiopic, Thaana */
    IDC_LATTICE_COUNT
} idc_lattice;

/** A word in the symbols of a model, the ends included. */
typedef struct idc_lattice_word {
    uint16_t symbol[IDC_LATTICE_SYMBOLS + 2];
    uint8_t count; /* 0: cannot be read */
    uint8_t model;
    uint16_t cost;    /* of any spelling at least, and */
    uint16_t missing; /* of each letter that no symbol spells */
    uint32_t letters; /* those that symbols spell, a lowest */
} idc_lattice_word;

/** Letters a-z, ready to be matched. */
typedef struct idc_lattice_letters {
    uint32_t at[27];                     /* bit i: that letter stands at i; [0] is none */
    uint8_t letter[IDC_LATTICE_LETTERS]; /* 1-26 */
    uint64_t bag;  /* bit 0: there is an a, 1: a b; from 26 on: there are two */
    uint8_t count; /* 0: none or too many */
    uint16_t cost; /* of writing them by chance, centibits */
    uint16_t most[IDC_LATTICE_LETTERS + 1]; /* paths that cost more by then are given up */
} idc_lattice_letters;

/** Model that reads a script; IDC_LATTICE_COUNT when none does. */
idc_lattice idc_lattice_of(UScriptCode script);

/** Reads a folded word by a model. Words past the bounds are not read. */
void idc_lattice_read(idc_lattice model, idc_str folded, idc_lattice_word *out);

/** Letters as a word of a model of Latin against Latin. */
void idc_lattice_read_letters(idc_lattice model, const idc_lattice_letters *letters,
                              idc_lattice_word *out);

/** The word as it is most often spelled. @return letters written, at most room. */
size_t idc_lattice_spell(const idc_lattice_word *word, char *out, size_t room);

/** Makes letters ready. */
void idc_lattice_letters_of(idc_str letters, idc_lattice_letters *out);

/** Those of two words, neither empty, as one: as many as there is room for. out may be a. */
void idc_lattice_letters_join(const idc_lattice_letters *a, const idc_lattice_letters *b,
                              idc_lattice_letters *out);

/** What spelling the word so costs at least, by the letters that there are. */
int32_t idc_lattice_least(const idc_lattice_word *word, const idc_lattice_letters *letters);

/** Cost of spelling the word so, centibits; IDC_LATTICE_NONE when it is not below `limit`, much
 * more than the letters by chance, or either is empty. The lower the limit, the sooner that is
 * known. */
int32_t idc_lattice_cost(const idc_lattice_word *word, const idc_lattice_letters *letters,
                         int32_t limit);

/** Edits between letters, two neighbours that change places count once (Hyyro, A bit-vector
 * algorithm for computing Levenshtein and Damerau edit distances, 2003). */
int32_t idc_lattice_edits(const idc_lattice_letters *x, const idc_lattice_letters *y);

/** Bits that are set; processors without an instruction for it have no library call either. */
static inline int32_t idc_lattice_bits(uint64_t bits)
{
    bits -= bits >> 1 & UINT64_C(0x5555555555555555);
    bits = (bits & UINT64_C(0x3333333333333333)) + (bits >> 2 & UINT64_C(0x3333333333333333));
    bits = (bits + (bits >> 4)) & UINT64_C(0x0F0F0F0F0F0F0F0F);
    return (int32_t)(bits * UINT64_C(0x0101010101010101) >> 56);
}

#define IDC_LATTICE_NONE INT32_C(1000000)

#endif
