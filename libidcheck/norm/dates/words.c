#include "norm/dates/words.h"

/* FNV-1a (Fowler, Noll, Vo), as the generator counts it. */
static uint32_t hash_of(idc_str word)
{
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < word.len; i++)
        hash = (hash ^ (unsigned char)word.ptr[i]) * 16777619u;
    return hash;
}

const idc_date_word *idc_date_word_find(idc_str word)
{
    if (word.len == 0 || word.len > idc_date_word_longest)
        return NULL;
    for (uint32_t slot = hash_of(word);; slot++) {
        uint16_t number = idc_date_word_slots[slot & idc_date_word_slot_mask];
        if (number == 0)
            return NULL;
        const idc_date_word *entry = &idc_date_words[number - 1];
        if (entry->len == word.len &&
            memcmp(idc_date_word_pool + entry->offset, word.ptr, word.len) == 0)
            return entry;
    }
}
