#include "norm/places/zones.h"

#include <stdio.h>

static void add(idc_offsets *out, int32_t minutes)
{
    for (size_t i = 0; i < out->count; i++)
        if (out->minutes[i] == minutes)
            return;
    if (out->count < IDC_OFFSETS_MAX)
        out->minutes[out->count++] = (int16_t)minutes;
}

/* Index of the first row of a country, or where it would stand. */
static size_t find(const char *country)
{
    size_t low = 0, high = idc_zone_row_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (strncmp(idc_zone_rows[middle].country, country, 2) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

bool idc_offsets_add_country(const char *country, int first, int last, idc_offsets *out)
{
    enum { FIRST = 1970 };
    bool found = false;
    first = first < FIRST ? FIRST : first;
    last = last < first ? first : last;
    for (size_t i = find(country); i < idc_zone_row_count; i++) {
        const idc_zone_row *row = &idc_zone_rows[i];
        if (strncmp(row->country, country, 2) != 0)
            break;
        found = true;
        if (row->first <= last && row->last >= first)
            add(out, row->minutes);
    }
    return found;
}

int32_t idc_offsets_distance(const idc_offsets *offsets, int32_t minutes)
{
    enum { DAY = 24 * 60 };
    int32_t best = INT32_MAX;
    for (size_t i = 0; i < offsets->count; i++) {
        int32_t d = (minutes - offsets->minutes[i]) % DAY;
        d = d < 0 ? -d : d;
        d = d > DAY / 2 ? DAY - d : d;
        best = d < best ? d : best;
    }
    return best;
}

void idc_offset_write(int32_t minutes, char out[8])
{
    unsigned size = (unsigned)(minutes < 0 ? -minutes : minutes);
    snprintf(out, 8, "%c%02u:%02u", minutes < 0 ? '-' : '+', size / 60 % 24, size % 60);
}
