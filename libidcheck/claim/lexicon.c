#include "claim/lexicon.h"

const idc_lexicon_entry *idc_lexicon_find(idc_lexicon lexicon, idc_str key)
{
    const idc_lexicon_table *table = &idc_lexicon_tables[lexicon];
    size_t low = 0, high = table->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = idc_str_cmp(key, idc_str_of(table->entries[middle].key));
        if (order == 0)
            return &table->entries[middle];
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

bool idc_lexicon_inside(idc_lexicon lexicon, idc_str key)
{
    const idc_lexicon_table *table = &idc_lexicon_tables[lexicon];
    /* These classes are of scripts outside ASCII. */
    bool ascii = true;
    for (size_t i = 0; i < key.len && ascii; i++)
        ascii = (unsigned char)key.ptr[i] < 0x80;
    for (size_t i = 0; !ascii && i < table->count; i++)
        if (idc_str_find(key, idc_str_of(table->entries[i].key), 0) != SIZE_MAX)
            return true;
    return false;
}
