/* The compiled rules and the search in them. */
#include "norm/translit/table.h"

#include <string.h>

#include "norm/translit/tables/systems.h"

enum { SYSTEMS = sizeof systems / sizeof *systems };

size_t idc_translit_count(void)
{
    return SYSTEMS;
}

const idc_translit *idc_translit_at(size_t index)
{
    return index < SYSTEMS ? (const idc_translit *)&systems[index] : NULL;
}

const idc_translit *idc_translit_find(idc_str id)
{
    size_t low = 0, high = SYSTEMS;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = idc_str_cmp(id, idc_str_of(text + systems[middle].id));
        if (!order)
            return idc_translit_at(middle);
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

const char *idc_translit_id(const idc_translit *system)
{
    return text + system->row.id;
}

const char *idc_translit_title(const idc_translit *system)
{
    return text + system->row.title;
}

const char *idc_translit_source(const idc_translit *system)
{
    return text + system->row.source;
}

const char *idc_translit_script(const idc_translit *system)
{
    return text + system->row.script;
}

const uint16_t *idc_translit_units(size_t offset)
{
    return units + offset;
}

const char *idc_translit_text(size_t offset)
{
    return text + offset;
}

const idc_translit_pass *idc_translit_pass_at(const idc_translit *system, size_t index)
{
    return index < system->row.pass_count ? &passes[pass_lists[system->row.first_pass + index]]
                                          : NULL;
}

const char *idc_translit_piece(const idc_translit *system, size_t index)
{
    return text + pieces[system->row.first_piece + index];
}

bool idc_translit_claimed(const idc_translit *system)
{
    return system->row.claimed;
}

bool idc_translit_same_language(const idc_translit *a, const idc_translit *b)
{
    return a->row.language == b->row.language;
}

const idc_translit_rule *idc_translit_rules(const idc_translit_pass *pass, uint32_t head,
                                            size_t *count)
{
    size_t low = pass->first, high = pass->first + (size_t)pass->count, end = high;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (rules[middle].head < head)
            low = middle + 1;
        else
            high = middle;
    }
    for (*count = 0; low + *count < end && rules[low + *count].head == head;)
        ++*count;
    return &rules[low];
}

size_t idc_translit_in_set(size_t number, uint32_t codepoint)
{
    const uint16_t *members = units + sets[number].members;
    for (size_t i = 0; i < sets[number].count; i++)
        if (members[i] >= codepoint)
            return members[i] == codepoint;
    return 0;
}
