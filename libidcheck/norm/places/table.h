/** @file table.h  Countries, regions and cities, and the names they go by. Constant. */
#ifndef IDC_NORM_PLACES_TABLE_H
#define IDC_NORM_PLACES_TABLE_H

#include "base/str.h"

typedef struct idc_place_country {
    char alpha2[3];
    char alpha3[4];
    const char *name; /* English */
} idc_place_country;

typedef struct idc_place_region {
    uint16_t country; /* index */
    char code[6];
} idc_place_region;

/** How much a city's name says alone. */
enum {
    IDC_CITY_SOLE,         /* the place that is meant, wherever the name is read */
    IDC_CITY_SHARED,       /* places in other countries have the name */
    IDC_CITY_SHARED_INSIDE /* places in the same country have it: only a region tells */
};

typedef struct idc_place_city {
    uint16_t country;
    uint8_t shared;
    char region[6];
    const char *key; /* phrase key of the name that stands for all its names */
    int32_t latitude_e4, longitude_e4;
} idc_place_city;

typedef enum idc_place_kind { IDC_PLACE_COUNTRY, IDC_PLACE_REGION, IDC_PLACE_CITY } idc_place_kind;

typedef struct idc_place_name {
    const char *key;
    uint8_t kind;
    uint16_t index;
} idc_place_name;

extern const idc_place_country idc_place_countries[]; /* ascending by alpha2 */
extern const size_t idc_place_country_count;
extern const idc_place_region idc_place_regions[];
extern const size_t idc_place_region_count;
extern const idc_place_city idc_place_cities[];
extern const size_t idc_place_city_count;
extern const idc_place_name idc_place_names[]; /* ascending by key; keys repeat */
extern const size_t idc_place_name_count;

/** All entries of a phrase key: first and count; count 0 when there is none. */
const idc_place_name *idc_place_names_of(idc_str key, size_t *count);

#endif
