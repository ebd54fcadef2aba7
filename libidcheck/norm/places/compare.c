#include <math.h>

#include "norm/places/places.h"
#include "norm/places/table.h"

/* Metropolitan areas reach that far; what lies beyond APART_KM is another place for certain. */
enum { NEAR_KM = 80, APART_KM = 150, COUNTRY_KM = 300, BORDER_KM = 30 };

#define EARTH_RADIUS_KM 6371.0088 /* mean radius, IUGG */
#define RADIANS_PER_E4 (3.14159265358979323846 / 1800000.0)

/* R. W. Sinnott, "Virtues of the Haversine", Sky and Telescope 68 (1984). */
static int32_t distance_km(int32_t lat_a, int32_t lon_a, int32_t lat_b, int32_t lon_b)
{
    double a = lat_a * RADIANS_PER_E4;
    double b = lat_b * RADIANS_PER_E4;
    double s = sin((b - a) / 2);
    double t = sin(((double)lon_b - lon_a) * RADIANS_PER_E4 / 2);
    double h = s * s + cos(a) * cos(b) * t * t;
    return (int32_t)(2 * EARTH_RADIUS_KM * asin(sqrt(h < 1 ? h : 1)));
}

int32_t idc_place_distance_km(const idc_place *a, const idc_place *b)
{
    if (!a->has_point || !b->has_point)
        return -1;
    return distance_km(a->latitude_e4, a->longitude_e4, b->latitude_e4, b->longitude_e4);
}

static idc_place_relation by_points(const idc_place *a, const idc_place *b)
{
    int32_t km = idc_place_distance_km(a, b);
    if (km < 0)
        return IDC_PLACES_UNKNOWN;
    if (a->city.ptr && b->city.ptr && idc_str_eq(a->city, b->city) && km <= NEAR_KM)
        return IDC_PLACES_SAME;
    return km <= NEAR_KM ? IDC_PLACES_NEAR : km > APART_KM ? IDC_PLACES_APART : IDC_PLACES_UNKNOWN;
}

/* Both in one country, or one does not say in which: names, then what contains what. */
static idc_place_relation by_names(const idc_place *a, const idc_place *b)
{
    bool countries = a->country[0] && b->country[0];
    bool regions = a->region[0] && b->region[0];
    bool differ = regions && strcmp(a->region, b->region) != 0;
    if (a->city.ptr && b->city.ptr)
        return idc_str_eq(a->city, b->city) && !differ ? IDC_PLACES_SAME : IDC_PLACES_UNKNOWN;
    if (!countries || differ)
        return IDC_PLACES_UNKNOWN;
    bool a_whole = !a->city.ptr && !a->has_point;
    bool b_whole = !b->city.ptr && !b->has_point;
    if (a_whole && b_whole && strcmp(a->region, b->region) == 0)
        return IDC_PLACES_SAME;
    /* A country holds its regions, a region the cities that are known to lie in it. */
    bool contained = (a_whole && !a->region[0]) || (b_whole && !b->region[0]) || regions;
    return contained ? IDC_PLACES_NEAR : IDC_PLACES_UNKNOWN;
}

idc_place_relation idc_place_compare(const idc_place *a, const idc_place *b)
{
    idc_place_relation relation = by_points(a, b);
    if (relation == IDC_PLACES_UNKNOWN && idc_place_distance_km(a, b) < 0) {
        bool abroad = a->country[0] && b->country[0] && strcmp(a->country, b->country) != 0;
        relation = abroad ? IDC_PLACES_APART : by_names(a, b);
    }
    /* Who works remotely may name the firm's place or their own. */
    if (relation == IDC_PLACES_APART && (a->remote || b->remote))
        return IDC_PLACES_UNKNOWN;
    return relation;
}

void idc_place_of_point(int32_t latitude_e4, int32_t longitude_e4, idc_place *out)
{
    int32_t nearest = INT32_MAX;
    size_t best = 0;
    *out = (idc_place){.latitude_e4 = latitude_e4, .longitude_e4 = longitude_e4};
    out->has_point = latitude_e4 >= -900000 && latitude_e4 <= 900000 && longitude_e4 >= -1800000 &&
                     longitude_e4 <= 1800000;
    if (!out->has_point)
        return;
    int32_t abroad = INT32_MAX;
    for (int pass = 0; pass < 2; pass++)
        for (size_t i = 0; i < idc_place_city_count; i++) {
            const idc_place_city *city = &idc_place_cities[i];
            int32_t km =
                distance_km(latitude_e4, longitude_e4, city->latitude_e4, city->longitude_e4);
            if (pass == 0 && km < nearest) {
                nearest = km;
                best = i;
            } else if (pass == 1 && km < abroad &&
                       city->country != idc_place_cities[best].country) {
                abroad = km;
            }
        }
    /* Near a border the nearest city may lie on the other side. */
    if (nearest <= COUNTRY_KM && abroad > nearest + nearest / 2 + BORDER_KM)
        memcpy(out->country, idc_place_countries[idc_place_cities[best].country].alpha2, 3);
}
