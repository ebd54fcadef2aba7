#include "claim/lexicon.h"

static const idc_lexicon_entry *find(idc_str key)
{
    uint32_t at = 0x811c9dc5u; /* FNV-1a, as the generator of the table has it */
    for (size_t i = 0; i < key.len; i++)
        at = (at ^ (unsigned char)key.ptr[i]) * 0x01000193u;
    for (;; at++) {
        size_t slot = idc_lexicon_slots[at & idc_lexicon_slot_mask];
        if (slot == 0)
            return NULL;
        const idc_lexicon_entry *entry = &idc_lexicon_entries[slot - 1];
        if (entry->len == key.len &&
            memcmp(idc_lexicon_text + entry->offset, key.ptr, key.len) == 0)
            return entry;
    }
}

uint32_t idc_lexicon_classes(idc_str key)
{
    const idc_lexicon_entry *entry = key.len ? find(key) : NULL;
    return entry ? entry->classes : 0;
}

const idc_lexicon_entry *idc_lexicon_find(idc_lexicon lexicon, idc_str key)
{
    const idc_lexicon_entry *entry = key.len ? find(key) : NULL;
    return entry && idc_lexicon_has(entry->classes, lexicon) ? entry : NULL;
}

bool idc_lexicon_unspaced(idc_str key)
{
    for (size_t i = 0; i < key.len; i++)
        if ((unsigned char)key.ptr[i] >= 0xE3 || (unsigned char)key.ptr[i] == 0xE0)
            return true;
    return false;
}

size_t idc_lexicon_inside(idc_lexicon lexicon, idc_str key)
{
    size_t end = 0, count = idc_lexicon_unspaced(key) ? idc_lexicon_inside_count : 0;
    for (size_t i = 0; i < count; i++) {
        const idc_lexicon_entry *entry = &idc_lexicon_entries[i];
        idc_str part = {idc_lexicon_text + entry->offset, entry->len};
        if (!idc_lexicon_has(entry->classes, lexicon))
            continue;
        for (size_t at = idc_str_find(key, part, 0); at != SIZE_MAX;
             at = idc_str_find(key, part, at + 1))
            if (at + part.len > end)
                end = at + part.len;
    }
    return end;
}

bool idc_lexicon_begins(idc_lexicon lexicon, idc_str key)
{
    size_t count = idc_lexicon_unspaced(key) ? idc_lexicon_inside_count : 0;
    for (size_t i = 0; i < count; i++) {
        const idc_lexicon_entry *entry = &idc_lexicon_entries[i];
        if (idc_lexicon_has(entry->classes, lexicon) &&
            idc_str_starts(key, (idc_str){idc_lexicon_text + entry->offset, entry->len}))
            return true;
    }
    return false;
}
