#include "norm/names/lookup.h"

#include <stdlib.h>

#include "norm/names/tables/words.h"

typedef struct han_row {
    uint16_t codepoint, mandarin, cantonese, korean[2], same;
} han_row;

#include "norm/names/tables/han.h"

static int compare_word(const void *key, const void *row)
{
    return idc_str_cmp(*(const idc_str *)key, idc_str_of(((const idc_name_word *)row)->text));
}

const idc_name_word *idc_name_word_find(idc_str folded)
{
    return folded.len
               ? bsearch(&folded, words, sizeof words / sizeof *words, sizeof *words, compare_word)
               : NULL;
}

uint32_t idc_name_word_flags(idc_str folded)
{
    const idc_name_word *word = idc_name_word_find(folded);
    return word ? word->flags : 0;
}

unsigned idc_name_word_shared(const idc_name_word *a, const idc_name_word *b, bool surnames)
{
    if (!a || !b)
        return 0;
    for (int i = 0; i < IDC_WORD_GROUPS && a->group[i]; i++)
        for (int j = 0; j < IDC_WORD_GROUPS && b->group[j]; j++)
            if (a->group[i] == b->group[j] && (a->group[i] >= IDC_SURNAME_GROUP) == surnames)
                return a->group[i];
    return 0;
}

static int compare_han(const void *key, const void *row)
{
    return (int)*(const uint32_t *)key - (int)((const han_row *)row)->codepoint;
}

bool idc_han_find(uint32_t codepoint, idc_han *out)
{
    const han_row *row = bsearch(&codepoint, han_rows, sizeof han_rows / sizeof *han_rows,
                                 sizeof *han_rows, compare_han);
    if (!row)
        return false;
    *out = (idc_han){.mandarin = mandarin[row->mandarin],
                     .cantonese = cantonese[row->cantonese],
                     .korean = {row->korean[0], row->korean[1]},
                     .same = row->same,
                     .syllable = row->mandarin,
                     .cantonese_syllable = row->cantonese};
    return true;
}
