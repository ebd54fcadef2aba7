/** @file table.h  The compiled rules; made by build-aux/gen-systems. Private to
 * the room. */
#ifndef IDC_TRANSLIT_TABLE_H
#define IDC_TRANSLIT_TABLE_H

#include <stddef.h>
#include <stdint.h>

#include "norm/translit/translit.h"

/* A condition: what must stand beside the letters; of sets, the number. */
enum {
    IDC_TRANSLIT_EDGE,
    IDC_TRANSLIT_LETTER,
    IDC_TRANSLIT_FIRST_SET,
    IDC_TRANSLIT_HEAD = 0x4000, /* of the first letter of the word; moves no further */
    IDC_TRANSLIT_NOT = 0x8000
};

typedef enum idc_translit_kind {
    IDC_TRANSLIT_RULES,
    IDC_TRANSLIT_NFC,
    IDC_TRANSLIT_NFD,
    IDC_TRANSLIT_WORDS, /* a capital at the start of each word */
    IDC_TRANSLIT_FIRST, /* a capital at the start */
    IDC_TRANSLIT_LOWER,
    IDC_TRANSLIT_UPPER,
    IDC_TRANSLIT_NAMES,   /* Hangul: family and given names apart, hyphens between
                             syllables */
    IDC_TRANSLIT_READINGS /* Han letters as Hangul */
} idc_translit_kind;

/* Members are ascending. */
typedef struct idc_translit_set {
    uint16_t members, count;
} idc_translit_set;

typedef struct idc_translit_rule {
    uint16_t head;        /* first letter, small: rules of a pass are ordered by it */
    uint16_t source;      /* offset of the letters */
    uint16_t left, right; /* offsets of conditions; left is read away from the letters */
    uint32_t target;      /* offset in the text */
    uint8_t source_len, left_len, right_len;
    uint8_t exact; /* has capitals: only they match, and the target stays as
                      written */
} idc_translit_rule;

typedef struct idc_translit_pass {
    uint8_t kind, argument;
    uint32_t first, count;
} idc_translit_pass;

typedef struct idc_translit_row {
    uint32_t id, title, source, script;
    uint16_t first_pass, pass_count;
    uint32_t first_piece, piece_count; /* what it can write, small letters */
    uint8_t claimed;                   /* 0: too little is known to write by it; only likened */
    uint8_t language;                  /* number of the language, of IDC_TRANSLIT_LANGUAGES */
    uint16_t rarity;                   /* of the language, millibits */
} idc_translit_row;

struct idc_translit {
    idc_translit_row row;
};

const uint16_t *idc_translit_units(size_t offset);
const char *idc_translit_text(size_t offset);
const idc_translit_pass *idc_translit_pass_at(const idc_translit *system, size_t index);

/** Most languages that systems are of. */
enum { IDC_TRANSLIT_LANGUAGES = 128 };

/** A piece that a system can write; index < row.piece_count. */
const char *idc_translit_piece(const idc_translit *system, size_t index);

/** Rules of a pass that begin with a small letter: the first; *count of them.
 */
const idc_translit_rule *idc_translit_rules(const idc_translit_pass *pass, uint32_t head,
                                            size_t *count);

/** Where a letter becomes a capital, put there by a pass and taken away by the
 * next recasing one.
 */
#define IDC_TRANSLIT_CAPITAL 0xE012u

/** Between two readings of Han letters. */
#define IDC_TRANSLIT_SYLLABLE 0xE014u

/** Whose readings Han letters get: argument of IDC_TRANSLIT_READINGS. */
enum {
    IDC_TRANSLIT_KOREAN,
    IDC_TRANSLIT_MANDARIN, /* of names */
    IDC_TRANSLIT_MANDARIN_TEXT,
    IDC_TRANSLIT_CANTONESE /* of names */
};

/* A text of code points; at[0] and at[len + 1] are 0, so that looking around
 * needs no test. */
typedef struct idc_translit_line {
    uint32_t *at;
    size_t len, capacity;
} idc_translit_line;

/** Adds a code point. @return false when there is no memory. */
bool idc_translit_push(idc_arena *arena, idc_translit_line *l, uint32_t c);

/**
 * The two passes for Korean; law: ㄹ and ㄴ fall at the start of family names.
 * @return false when there is no memory.
 */
bool idc_translit_names(idc_arena *arena, bool law, const idc_translit_line *in,
                        idc_translit_line *out);
bool idc_translit_readings(idc_arena *arena, const idc_translit_line *in, idc_translit_line *out);

/** Han letters by the readings of kind. @return false when there is no memory. */
bool idc_translit_han(idc_arena *arena, unsigned kind, const idc_translit_line *in,
                      idc_translit_line *out);

/** Is the codepoint in the set of this number? */
size_t idc_translit_in_set(size_t number, uint32_t codepoint);

#endif
