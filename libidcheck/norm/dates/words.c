#include "norm/dates/words.h"

const idc_date_word *idc_date_word_find(idc_str word)
{
    size_t low = 0;
    size_t high = idc_date_word_count;
    if (word.len > idc_date_word_longest)
        return NULL;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const idc_date_word *entry = &idc_date_words[middle];
        int order = idc_str_cmp(word, (idc_str){entry->text, entry->len});
        if (order == 0)
            return entry;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}
