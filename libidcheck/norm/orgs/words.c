#include "norm/orgs/words.h"

#include <stdlib.h>

typedef struct org_row {
    const char *words;
    unsigned flags;
} org_row;

#include "norm/orgs/tables/orgs.h"

static int compare_row(const void *key, const void *row)
{
    return idc_str_cmp(*(const idc_str *)key, idc_str_of(((const org_row *)row)->words));
}

static unsigned flags_of(const org_row *rows, size_t count, idc_str words)
{
    const org_row *row = bsearch(&words, rows, count, sizeof *rows, compare_row);
    return row ? row->flags : 0;
}

unsigned idc_org_form(idc_str words)
{
    return flags_of(legal_forms, sizeof legal_forms / sizeof *legal_forms, words);
}

unsigned idc_org_word(idc_str word)
{
    return flags_of(word_uses, sizeof word_uses / sizeof *word_uses, word);
}

size_t idc_org_affix(idc_str text, bool at_end)
{
    for (size_t i = 0; i < sizeof affixes / sizeof *affixes; i++) {
        idc_str affix = idc_str_of(affixes[i]);
        if (at_end ? idc_str_ends(text, affix) : idc_str_starts(text, affix))
            return affix.len;
    }
    return 0;
}
