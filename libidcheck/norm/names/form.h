/** @file form.h  A name made ready for comparing. Pure functions, any thread. */
#ifndef IDC_NORM_NAMES_FORM_H
#define IDC_NORM_NAMES_FORM_H

#include "norm/names/lattice.h"
#include "norm/names/parse.h"

/* Pieces of a name that are compared; names with more are compared by their first ones. */
enum { IDC_NAME_ATOMS = 16, IDC_NAME_LETTERS = 400, IDC_NAME_LINE = 64 };

/** A part, or what stands between its hyphens. */
typedef struct idc_name_atom {
    uint16_t begin, len; /* its Latin letters in the form's; len 0 when it has no Latin reading */
    uint16_t part;
    UScriptCode script;
    idc_name_role role;
    const idc_name_word *word;
    idc_str native;                   /* folded, in its own script */
    idc_str exact;                    /* folded with its marks */
    const idc_lattice_letters *ready; /* its letters, or how its script is most often spelled */
    const idc_lattice_word *read;     /* in its script's model; NULL for Latin */
    const idc_lattice_word *other;    /* a Korean family name by their model, Arabic less article */
    uint16_t tells;                   /* evidence of agreeing on it, centibits */
} idc_name_atom;

/* Spans of up to this many atoms are read as one word: "Min Ji" and "Minji", "De Luca". */
enum { IDC_NAME_GLUED = 3, IDC_NAME_SPANS = IDC_NAME_ATOMS * IDC_NAME_GLUED };

/** Neighbouring atoms as one word. */
typedef struct idc_name_stretch {
    const idc_name_atom *first;
    const idc_lattice_letters *letters;
    uint32_t bits;  /* the atoms */
    uint32_t sound; /* consonants by kind, in unary: what differs is counted by one popcount */
    uint16_t tells; /* centibits */
    uint8_t count;
    bool open; /* its letters are one reading of many: Han, Arabic, Hebrew */
} idc_name_stretch;

/** One writing of the whole name. */
typedef struct idc_name_form {
    const char *letters; /* a-z of all atoms, one behind the other */
    const idc_name_atom *atoms;
    size_t count;
    uint32_t systems; /* IDC_WORD_KOREAN… of its words and scripts */
    const idc_name_stretch *spans;
    size_t span_count;
    idc_str line; /* all letters, the family name first, at most IDC_NAME_LINE */
} idc_name_form;

/** What two names are weighed by. */
typedef struct idc_name_weights {
    int32_t linked;               /* centibits of the parts that agree */
    int32_t alike;                /* centibits of their letters alone */
    size_t links;                 /* how many */
    int32_t both, one;            /* parts left over on both sides, on one side */
    int32_t unlike;               /* how unlike those on both sides are, thousandths */
    int32_t line;                 /* how alike the lines are, thousandths */
    int32_t covered_a, covered_b; /* share of what the names tell that agrees, thousandths */
    bool initials;                /* different initials */
} idc_name_weights;

/** Evidence that two forms name one person, centibits. out may be NULL. */
int32_t idc_name_weigh(const idc_name_form *a, const idc_name_form *b, idc_name_weights *out);

/** Writes a word of Cyrillic, Greek, kana, Armenian or Georgian in a-z. @return letters written;
 * 0 when the script has no such reading here. BGN/PCGN 1947 (Russian), ELOT 743, Hepburn,
 * ISO 9985 and the Georgian national system, without marks. */
size_t idc_name_romanise(UScriptCode script, idc_str folded, char *out, size_t room);

/* Keys under which spellings of one name by several romanisations fall together. out has room for
 * IDC_NAME_KEY bytes. @return length; 0 when the letters cannot be such a name. */
enum { IDC_NAME_KEY = 96 };
size_t idc_name_key_general(idc_str letters, char *out);
size_t idc_name_key_korean(idc_str letters, char *out);
size_t idc_name_key_chinese(idc_str letters, char *out);
size_t idc_name_key_japanese(idc_str letters, char *out);
size_t idc_name_key_arabic(idc_str letters, char *out);
size_t idc_name_key_consonants(idc_str letters, char *out);

/** Can the letters spell the Hangul syllables (any published or customary way)? */
bool idc_name_spells_hangul(idc_str hangul, idc_str letters);

/** True when leaving out one of six letters or more makes them spell the syllables. */
bool idc_name_near_hangul(idc_str hangul, idc_str letters);

/** Can the letters be Pinyin of characters that Korean reads as the syllables? */
bool idc_name_hangul_for_mandarin(idc_str hangul, idc_str letters);

/** Can the letters be a reading of the Han characters (Mandarin, Cantonese, Korean)? */
bool idc_name_spells_han(idc_str han, idc_str letters);

/** Han characters read as the Hangul syllables. */
bool idc_name_han_is_hangul(idc_str han, idc_str hangul);

/** One Han name in simplified and traditional characters. */
bool idc_name_same_han(idc_str a, idc_str b);

/** One Hangul name, the initial sound law of the South or not (이/리, 유/류, 노/로). */
bool idc_name_same_hangul(idc_str a, idc_str b);

/** Can the letters spell the Arabic or Hebrew consonants? */
bool idc_name_spells_consonants(UScriptCode script, idc_str native, idc_str letters);

/** The same but for one consonant, left out, put in or another; words of four letters or more. */
bool idc_name_near_consonants(UScriptCode script, idc_str native, idc_str letters);

/** Damerau-Levenshtein distance (optimal string alignment), most + 1 when past most. */
int idc_name_distance(idc_str a, idc_str b, int most);

/** Levenshtein distance of two lines of 64 letters at most (Myers 1999, Hyyro 2003). */
int idc_name_edits(idc_str a, idc_str b);

#endif
