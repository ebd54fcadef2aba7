#include "norm/places/zones.h"

#include <stdio.h>
#include <unicode/ucal.h>
#include <unicode/uenum.h>

static void add(idc_offsets *out, int32_t minutes)
{
    for (size_t i = 0; i < out->count; i++)
        if (out->minutes[i] == minutes)
            return;
    if (out->count < IDC_OFFSETS_MAX)
        out->minutes[out->count++] = (int16_t)minutes;
}

static void add_zone(const UChar *id, int32_t len, int first, int last, idc_offsets *out)
{
    UErrorCode error = U_ZERO_ERROR;
    UCalendar *calendar = ucal_open(id, len, "en_US", UCAL_GREGORIAN, &error);
    for (int year = first; year <= last && U_SUCCESS(error); year++)
        for (int month = 0; month <= 6; month += 6) {
            ucal_setDate(calendar, year, month, 15, &error);
            int32_t milliseconds = ucal_get(calendar, UCAL_ZONE_OFFSET, &error) +
                                   ucal_get(calendar, UCAL_DST_OFFSET, &error);
            if (U_SUCCESS(error))
                add(out, milliseconds / 60000);
        }
    ucal_close(calendar);
}

bool idc_offsets_add_country(const char *country, int first, int last, idc_offsets *out)
{
    enum { FIRST = 1970, LAST = 2100 };
    UErrorCode error = U_ZERO_ERROR;
    UEnumeration *zones =
        ucal_openTimeZoneIDEnumeration(UCAL_ZONE_TYPE_CANONICAL_LOCATION, country, NULL, &error);
    bool found = false;
    int32_t len;
    const UChar *id;
    first = first < FIRST ? FIRST : first;
    last = last > LAST ? LAST : last;
    while (U_SUCCESS(error) && (id = uenum_unext(zones, &len, &error))) {
        add_zone(id, len, first, last, out);
        found = true;
    }
    uenum_close(zones);
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
