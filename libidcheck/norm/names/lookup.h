/** @file lookup.h  Words known from data/names. Pure functions, any thread. */
#ifndef IDC_NORM_NAMES_LOOKUP_H
#define IDC_NORM_NAMES_LOOKUP_H

#include "base/str.h"

/* As build-aux/gen-names numbers them. Cultures say which spelling rules a name follows. */
enum {
    IDC_WORD_GIVEN = 1,
    IDC_WORD_FAMILY = 2,
    IDC_WORD_COMMON = 4,    /* family name of one person in a hundred where it is at home */
    IDC_WORD_EVERYDAY = 8,  /* also a word, place or brand */
    IDC_WORD_ROLE = 16,     /* stands in mailbox names and handles, never a person */
    IDC_WORD_TITLE = 32,    /* before a name */
    IDC_WORD_SUFFIX = 64,   /* behind a name */
    IDC_WORD_LETTERS = 128, /* degrees that are also names: behind a comma or with points */
    IDC_WORD_PARTICLE = 256,
    IDC_WORD_FORMER = 512, /* née and the like */
    IDC_WORD_KOREAN = 1024,
    IDC_WORD_CHINESE = 2048,
    IDC_WORD_JAPANESE = 4096,
    IDC_WORD_VIETNAMESE = 8192,
    IDC_WORD_ARABIC = 16384,
    IDC_WORD_WESTERN = 32768,      /* given name of Europe or America */
    IDC_WORD_FAMILY_FIRST = 65536, /* family name written first by custom */
    IDC_WORD_IBERIAN = 131072,
    IDC_WORD_SLAVIC = 262144,
    IDC_WORD_FATHER = 524288,    /* before the father's name: bin, ap */
    IDC_WORD_CHILD = 1048576,    /* behind it: oglu */
    IDC_WORD_INDIAN = 2097152,   /* given name of India, where many have no family name */
    IDC_WORD_BEHIND_I = 4194304, /* "I Made": the letter before it is no initial */
    IDC_WORD_BEHIND_O = 8388608  /* "O Shea" */
};

enum { IDC_WORD_GROUPS = 6, IDC_SURNAME_GROUP = 1001 };

typedef struct idc_name_word {
    const char *text;
    uint32_t flags;
    uint16_t group[IDC_WORD_GROUPS]; /* forms of one name; from IDC_SURNAME_GROUP on, surnames */
} idc_name_word;

/** Entry of a word folded to a-z; NULL when unknown. */
const idc_name_word *idc_name_word_find(idc_str folded);

/** Flags of a word, 0 when unknown. */
uint32_t idc_name_word_flags(idc_str folded);

/** First group that both have from..to; 0 when none. */
unsigned idc_name_word_shared(const idc_name_word *a, const idc_name_word *b, bool surnames);

/** What names of one ending are. */
typedef enum idc_name_ending {
    IDC_ENDING_NONE,
    IDC_ENDING_PATRONYMIC,
    IDC_ENDING_GENITIVE, /* a father's name, when it stands first */
    IDC_ENDING_FAMILY,
    IDC_ENDING_GIVEN
} idc_name_ending;

/** What the longest known ending of a folded word, or of its reading in a-z, says of it. */
idc_name_ending idc_name_ending_of(idc_str folded);

enum { IDC_NATIVE_FAMILY = 3 };

/** Characters of the longest family name in Han characters or Hangul that `count` of them, at most
 * IDC_NATIVE_FAMILY, begin with; 0 when none. */
size_t idc_native_family_find(const uint32_t *characters, size_t count);

typedef struct idc_han {
    const char *mandarin, *cantonese;      /* "" when unknown */
    uint16_t korean[2];                    /* syllables; 0 when none */
    uint16_t same;                         /* stands for all forms of the character */
    uint16_t syllable, cantonese_syllable; /* numbers of the two */
} idc_han;

/** Readings of a Han character. @return false when it is not in the table. */
bool idc_han_find(uint32_t codepoint, idc_han *out);

#endif
