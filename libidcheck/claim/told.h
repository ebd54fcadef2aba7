/**
 * @file told.h  Does a text tell a name that the person told the host?
 *
 * Told names are parsed once. A text is cut into words at whatever is no letter of it; each word is
 * compared with the told names once, and those that may stand for a part of one are compared
 * together with their neighbours, in any script, spelling and order. Words of Latin letters are
 * also cut in two, as in "kimminjun", and runs of Han characters and Hangul into what may be a
 * name. What agrees at least as well with the name of today is not told.
 */
#ifndef IDC_CLAIM_TOLD_H
#define IDC_CLAIM_TOLD_H

#include "base/map.h"
#include "norm/names/names.h"

/** Told names, ready for comparing. Immutable; any thread. */
typedef struct idc_told {
    const idc_name *const *names; /* without the one of today */
    const idc_str *keys;          /* idc_phrase_key of each, without spaces */
    size_t count;
    const idc_name *today; /* NULL when no source gives one */
} idc_told;

typedef enum idc_told_place {
    IDC_TOLD_TEXT, /* running text: two parts of the name at least */
    IDC_TOLD_NAME  /* a name, handle, mail address or link: one part of it is enough */
} idc_told_place;

/** One search or many; words are compared once for all of them. One thread. */
typedef struct idc_told_search {
    const idc_told *told;
    idc_work work;   /* of what is given back after each text */
    idc_arena *kept; /* of the words */
    idc_map *words;
} idc_told_search;

/** Makes told names ready; *out is on work's arena, NULL when nothing is to be withheld. */
idc_status idc_told_make(idc_work *work, const idc_name *const *names, size_t count,
                         const idc_name *today, const idc_told **out);

/** Opens a search with memory like work's; to be closed whatever comes. IDC_ERR_NOMEM. */
idc_status idc_told_open(idc_told_search *s, const idc_told *told, const idc_work *work);

/** *tells: the text tells one of the names. What is too long to be looked through does. */
idc_status idc_told_find(idc_told_search *s, idc_str text, idc_told_place place, bool *tells);

/** Gives back its memory. */
void idc_told_close(idc_told_search *s);

/** The same for a single text; told may be NULL. */
idc_status idc_told_in(const idc_told *told, const idc_work *work, idc_str text, bool *tells);

#endif
