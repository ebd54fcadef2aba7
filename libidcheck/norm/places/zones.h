/** @file zones.h  Offsets from UTC that clocks of a country show (tz database of ICU). Any thread.
 */
#ifndef IDC_NORM_ZONES_H
#define IDC_NORM_ZONES_H

#include "base/str.h"

#define IDC_OFFSETS_MAX 64

typedef struct idc_offsets {
    int16_t minutes[IDC_OFFSETS_MAX]; /* east of UTC, each once */
    size_t count;
} idc_offsets;

/** Adds what all zones of a country (ISO 3166-1 alpha-2) showed in January and July of the years
 *  first to last (1970 to 2100). @return false when the country has no zone. */
bool idc_offsets_add_country(const char *country, int first, int last, idc_offsets *out);

/** Minutes from offset to the nearest of them, going round the day; INT32_MAX when there is none.
 */
int32_t idc_offsets_distance(const idc_offsets *offsets, int32_t minutes);

/** "+05:30" */
void idc_offset_write(int32_t minutes, char out[8]);

#endif
