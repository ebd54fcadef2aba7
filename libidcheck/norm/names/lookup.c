#include "norm/names/lookup.h"

#include <stdlib.h>

typedef struct ending_row {
    const char *text;
    uint8_t len, use;
    char before, last; /* its last two bytes */
} ending_row;

#include "norm/names/tables/words.h"

typedef struct han_row {
    uint16_t codepoint, mandarin, cantonese, korean[2], same;
} han_row;

#include "norm/names/tables/han.h"

/* FNV-1a, as build-aux/gen-names has it. */
const idc_name_word *idc_name_word_find(idc_str folded)
{
    enum { SLOTS = sizeof slots / sizeof *slots };
    uint32_t at = 2166136261u;
    if (!folded.len || folded.len > LONGEST_WORD)
        return NULL;
    for (size_t i = 0; i < folded.len; i++)
        at = (at ^ (unsigned char)folded.ptr[i]) * 16777619u;
    for (; slots[at % SLOTS]; at++)
        if (idc_str_is(folded, words[slots[at % SLOTS] - 1].text))
            return &words[slots[at % SLOTS] - 1];
    return NULL;
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

idc_name_ending idc_name_ending_of(idc_str folded)
{
    enum { STEM = 3, COUNT = sizeof endings / sizeof *endings };
    const ending_row *best = NULL;
    size_t low = 0, high = COUNT;
    if (folded.len <= STEM)
        return IDC_ENDING_NONE;
    const char *end = folded.ptr + folded.len;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if ((unsigned char)endings[middle].last < (unsigned char)end[-1])
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < COUNT && endings[low].last == end[-1]; low++) {
        const ending_row *row = &endings[low];
        if (row->before == end[-2] && folded.len >= row->len + (size_t)STEM &&
            (!best || row->len > best->len) && !memcmp(end - row->len, row->text, row->len))
            best = row;
    }
    return best ? (idc_name_ending)best->use : IDC_ENDING_NONE;
}

/* Rows that begin with the same character stand together, the longer behind. */
size_t idc_native_family_find(const uint32_t *characters, size_t count)
{
    size_t low = 0, high = sizeof native_families / sizeof *native_families, end = high, best = 0;
    while (count && low < high) {
        size_t middle = (low + high) / 2;
        if (native_families[middle][0] < characters[0])
            low = middle + 1;
        else
            high = middle;
    }
    for (; count && low < end && native_families[low][0] == characters[0]; low++) {
        size_t n = 1;
        while (n < count && native_families[low][n] == characters[n])
            n++;
        if (n > best && (n == IDC_NATIVE_FAMILY || !native_families[low][n]))
            best = n;
    }
    return best;
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
