/**
 * @file spoof.h  Text that looks like other text: UTS #39 skeletons, restriction levels, and what
 * is hidden or turns the direction.
 *
 * Nothing is folded here: findings carry byte ranges of the text as given. Pure functions, any
 * thread. Skeletons follow ICU's confusables for scripts in common use.
 */
#ifndef IDC_NORM_SPOOF_H
#define IDC_NORM_SPOOF_H

#include "base/limits.h"
#include "base/str.h"

/** UTS #39, section 5.2; the higher, the less a text is held to one writing. */
typedef enum idc_spoof_level {
    IDC_SPOOF_ASCII,
    IDC_SPOOF_SINGLE,   /* one script */
    IDC_SPOOF_HIGHLY,   /* Latin with Han, kana, Bopomofo or Hangul */
    IDC_SPOOF_MODERATE, /* Latin with one other script that is not Cyrillic or Greek */
    IDC_SPOOF_MINIMAL   /* any other mixture */
} idc_spoof_level;

typedef enum idc_spoof_kind {
    IDC_SPOOF_MIXED,      /* a word of several scripts */
    IDC_SPOOF_LOOKALIKE,  /* a letter that looks like one of the script around it */
    IDC_SPOOF_DIRECTION,  /* marks, embeddings, overrides, isolates */
    IDC_SPOOF_ZERO_WIDTH, /* zero width and invisible letters; joiners where scripts need none */
    IDC_SPOOF_TAG,        /* tag characters and variation selectors */
    IDC_SPOOF_STYLED      /* full width and mathematical letters, letters in circles */
} idc_spoof_kind;

typedef struct idc_spoof {
    idc_spoof_kind kind;
    size_t begin, end; /* bytes in the text */
} idc_spoof;

/** "minimal" and the like. */
const char *idc_spoof_level_text(idc_spoof_level level);
const char *idc_spoof_kind_text(idc_spoof_kind kind);

/** Level of the whole text; common and inherited characters count for none. */
idc_spoof_level idc_spoof_level_of(idc_str text);

/** UTS #39, section 4: two texts may be taken for each other when these are equal. */
idc_status idc_spoof_skeleton(idc_work *work, idc_str text, idc_str *out);

/**
 * What can mislead in a text, in order; equal neighbours are one. *out is on work's arena. A word
 * in one script beside words of another is innocent. IDC_ERR_LIMIT past name.bytes, IDC_ERR_NOMEM.
 */
idc_status idc_spoof_scan(idc_work *work, idc_str text, idc_spoof **out, size_t *count);

#endif
