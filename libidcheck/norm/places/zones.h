/** @file zones.h  Offsets from UTC that clocks of a country show (tz database). Any thread.
 */
#ifndef IDC_NORM_ZONES_H
#define IDC_NORM_ZONES_H

#include "base/str.h"

#define IDC_OFFSETS_MAX 64

typedef struct idc_offsets {
    int16_t minutes[IDC_OFFSETS_MAX]; /* east of UTC, each once */
    size_t count;
} idc_offsets;

/** An offset that some zone of a country showed in January or July of the years first to last. */
typedef struct idc_zone_row {
    char country[3];
    int16_t minutes;
    int16_t first, last; /* 9999: still */
} idc_zone_row;

extern const idc_zone_row idc_zone_rows[]; /* ascending by country */
extern const size_t idc_zone_row_count;

/** Adds what all zones of a country (ISO 3166-1 alpha-2) showed in January and July of the years
 *  first to last (from 1970 on). @return false when the country has no zone. */
bool idc_offsets_add_country(const char *country, int first, int last, idc_offsets *out);

/** Minutes from offset to the nearest of them, going round the day; INT32_MAX when there is none.
 */
int32_t idc_offsets_distance(const idc_offsets *offsets, int32_t minutes);

/** "+05:30" */
void idc_offset_write(int32_t minutes, char out[8]);

#endif
