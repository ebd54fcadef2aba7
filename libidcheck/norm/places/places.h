/** @file places.h  Places as written → country, region, city. Compared only where both assert. */
#ifndef IDC_NORM_PLACES_H
#define IDC_NORM_PLACES_H

#include "base/limits.h"

typedef struct idc_place {
    char country[3];                   /* ISO 3166-1 alpha-2, "" when not stated or not known */
    char region[8];                    /* ISO 3166-2 after the hyphen ("OH"), "" when not known */
    idc_str city;                      /* folded, a known one by its first name; ptr NULL: none */
    bool remote;                       /* "Remote", "work from home" */
    bool has_point;                    /* latitude and longitude known (city table or GPS) */
    int32_t latitude_e4, longitude_e4; /* 1/10000 degree */
} idc_place;

/**
 * Reads "Columbus, OH", "Seoul, South Korea", "Remote (Berlin)". Nothing is guessed: a city whose
 * name other places have ("Columbus", "Paris") gets no country unless the text says which, and a
 * town that is not in the table is one only before a region or country that is.
 * @return false when nothing is known, text is longer than 512 bytes, or there is no memory.
 */
bool idc_place_read(idc_work *work, idc_str text, idc_place *out);

/**
 * Place of a point: country by the nearest known city within 300 km when no other country's city
 * is about as near; else only the point. No point outside +-90 and +-180 degrees.
 */
void idc_place_of_point(int32_t latitude_e4, int32_t longitude_e4, idc_place *out);

typedef enum idc_place_relation {
    IDC_PLACES_UNKNOWN, /* nothing to compare */
    IDC_PLACES_SAME,
    IDC_PLACES_NEAR, /* within 80 km, or one contains the other */
    IDC_PLACES_APART /* different countries, or further than 150 km; never when one is remote */
} idc_place_relation;
idc_place_relation idc_place_compare(const idc_place *a, const idc_place *b);

/** Great-circle distance in km (haversine, rounded down); -1 when a point is missing. */
int32_t idc_place_distance_km(const idc_place *a, const idc_place *b);

/** Country name in English for messages; "" when unknown. Static. */
const char *idc_country_name(const char *alpha2);

#endif
