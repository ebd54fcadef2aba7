/**
 * @file words.h  The stretches of many names, each one kept once, to be asked which of them can be
 * linked with those of a name. Adding: one thread; asking: any thread.
 */
#ifndef IDC_NORM_NAMES_WORDS_H
#define IDC_NORM_NAMES_WORDS_H

#include "norm/names/form.h"

typedef struct idc_name_words idc_name_words;

/** What links a stretch with those of another name. */
typedef struct idc_name_word_links {
    int32_t bits;    /* of the strongest, centibits */
    int32_t alike;   /* of the most alike, if any */
    uint16_t atoms;  /* of the other name, that have a link, as bits */
    uint16_t linked; /* those whose link may count: IDC_NAME_LINKED bits */
} idc_name_word_links;

/** None yet. NULL: no memory. */
idc_name_words *idc_name_words_new(idc_arena *arena);

size_t idc_name_words_count(const idc_name_words *words);

/** Numbers of the stretches of a form, which must live as long as the words, by their places in
 * form->spans. NULL: no memory. */
const uint32_t *idc_name_words_add(idc_name_words *words, const idc_name_form *form);

/**
 * Fills links, one for each word: exactly what idc_name_link_of() finds between the form and names
 * with the word, except that a link is also told where the one name is all in one part of the
 * other, which is known of whole names only.
 */
void idc_name_words_ask(const idc_name_words *words, const idc_name_form *form,
                        idc_name_word_links *links);

#endif
