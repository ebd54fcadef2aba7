/** @file parse.h  Between the steps of reading a name. */
#ifndef IDC_NORM_NAMES_PARSE_H
#define IDC_NORM_NAMES_PARSE_H

#include <unicode/uscript.h>

#include "norm/names/lookup.h"
#include "norm/names/names.h"

typedef struct idc_name_token {
    size_t begin, end; /* bytes in the original */
    idc_str folded;
    const idc_name_word *word; /* NULL when unknown */
    UScriptCode script;
    idc_name_role role;
    unsigned bracket;       /* number of the bracket it stands in; 0 = none */
    unsigned comma;         /* commas before it */
    unsigned form;          /* 0 = the name, 1 = its other writing */
    idc_name_ending ending; /* of words that are not known */
    uint8_t core;           /* as idc_name_part.word */
    bool placed;            /* role is settled */
    bool quoted;
    bool capitals; /* all letters are upper case, two at least */
    bool lower;    /* first letter is lower case */
    bool slashed;  /* "s/o": short for several words */
    bool binds;    /* "Abdul": one name with the word behind it */
    bool dotted;   /* a point follows */
    bool glued;    /* no space to the token before */
    bool compat;   /* has letters of another script or style */
} idc_name_token;

typedef struct idc_name_tokens {
    idc_name_token *at;
    size_t count, capacity;
} idc_name_tokens;

/** Cuts text into words. */
idc_status idc_name_scan(idc_work *work, idc_str text, idc_name_tokens *out);

/** Cuts names and titles that are written together. *family_first: set when the first writing is.
 */
idc_status idc_name_cut(idc_work *work, idc_str text, idc_name_tokens *tokens, bool *family_first);

/** Gives every word its role. Fills in order and
 * orders of the name, which are of its first writing. */
idc_status idc_name_roles(idc_work *work, idc_str text, idc_name_tokens *tokens, idc_name *name);

/** What stands beside the words whose order is asked. */
typedef struct idc_name_beside {
    int patronymic; /* 1: before the last word, -1: behind all, 0: elsewhere or none */
    bool initials, fathers;
    bool ends_in_initial; /* behind all other words */
    bool joined;          /* the last two words, by "y" or "i" */
} idc_name_beside;

/** Ways to tell the family name of up to IDC_NAME_ORDER_WORDS words, the likeliest first.
 * @return how many. */
size_t idc_name_orders(idc_str text, idc_name_token *const *word, size_t count,
                       idc_name_beside beside, idc_name_order out[IDC_NAME_ORDERS]);

/** Syllables or characters of the family name at the start of a native word; 0 when unknown. */
size_t idc_name_native_family(UScriptCode script, idc_str folded);

/** Code points of text. */
size_t idc_name_length(idc_str text);

/** A letter that looks like one of another script: that letter, in `script`; 0 when none. */
uint32_t idc_name_lookalike(uint32_t codepoint, UScriptCode script);

static inline uint32_t idc_token_flags(const idc_name_token *t)
{
    return t->word ? t->word->flags : 0;
}

/** Makes the forms that comparing reads. */
idc_status idc_name_prepare(idc_work *work, idc_name *name);

#endif
