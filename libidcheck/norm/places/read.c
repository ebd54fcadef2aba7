#include "norm/places/parts.h"
#include "norm/places/places.h"

/*
 * Every country that a part can belong to is tried; what the parts say of it is added up. A
 * country is stated when it leads by a full argument and something but a shared name speaks for
 * it. Points: country's name 6; three-letter code 5; region's name, or a region's code that is no
 * country's, 4; other codes and cities 3; city and region that agree 2 more; a city that is the
 * whole text 3 more; a code left over -2.
 */
enum { LEAD = 3, NONE = -1, COUNTRY_MAX = 300 };

typedef struct idc_place_reading {
    int score;
    int country, region, city; /* indexes; NONE */
    size_t city_part;          /* part that is the city; SIZE_MAX */
    size_t first_outer;        /* first part that is region or country; SIZE_MAX */
    bool several_cities;       /* the country has more of that name */
    bool stated;               /* a country or region is named, not only implied by a city */
} idc_place_reading;

static int country_points(const idc_place_parts *parts, size_t i, int country)
{
    const idc_place_part *part = &parts->part[i];
    const idc_place_country *c = &idc_place_countries[country];
    for (size_t k = 0; k < part->name_count; k++)
        if (part->names[k].kind == IDC_PLACE_COUNTRY && part->names[k].index == country)
            return 6;
    if (strcmp(part->code, c->alpha3) == 0)
        return 5;
    return i + 1 == parts->count && strcmp(part->code, c->alpha2) == 0 ? 3 : 0;
}

static bool is_country_code(const char *code)
{
    return idc_country_name(code)[0] != '\0';
}

static int region_points(const idc_place_parts *parts, size_t i, int country, int *region)
{
    const idc_place_part *part = &parts->part[i];
    for (size_t k = 0; k < part->name_count; k++)
        if (part->names[k].kind == IDC_PLACE_REGION &&
            idc_place_regions[part->names[k].index].country == country) {
            *region = part->names[k].index;
            return 4;
        }
    if (i == 0 || part->code[0] == '\0')
        return 0;
    for (size_t k = 0; k < idc_place_region_count; k++)
        if (idc_place_regions[k].country == country &&
            strcmp(idc_place_regions[k].code, part->code) == 0) {
            *region = (int)k;
            return is_country_code(part->code) ? 3 : 4;
        }
    return 0;
}

/* The city of that part in the country; in the region when one is named. */
static void choose_city(const idc_place_part *part, idc_place_reading *r)
{
    for (size_t k = 0; k < part->name_count; k++) {
        const idc_place_city *city = &idc_place_cities[part->names[k].index];
        if (part->names[k].kind != IDC_PLACE_CITY || city->country != r->country)
            continue;
        bool inside = r->region == NONE || city->region[0] == '\0' ||
                      strcmp(city->region, idc_place_regions[r->region].code) == 0;
        if (!inside)
            continue;
        r->several_cities = r->several_cities || r->city != NONE;
        if (r->city == NONE)
            r->city = part->names[k].index;
    }
    if (r->city == NONE)
        return;
    const idc_place_city *city = &idc_place_cities[r->city];
    if (city->shared == IDC_CITY_SHARED_INSIDE && r->region == NONE)
        r->several_cities = true;
    bool agree = r->region != NONE && city->region[0];
    r->score += 3 + (agree ? 2 : 0);
}

static idc_place_reading read_as(const idc_place_parts *parts, int country, size_t city_part)
{
    idc_place_reading r = {0, country, NONE, NONE, city_part, SIZE_MAX, false, false};
    for (size_t i = 0; i < parts->count; i++) {
        int region = NONE;
        if (i == city_part)
            continue;
        int as_country = country_points(parts, i, country);
        int as_region = r.region == NONE ? region_points(parts, i, country, &region) : 0;
        if (as_country == 0 && as_region == 0) {
            r.score -= i > 0 && parts->part[i].code[0] ? 2 : 0; /* a code of another country */
            continue;
        }
        if (as_region > as_country)
            r.region = region;
        r.score += as_country > as_region ? as_country : as_region;
        r.stated = true;
        if (r.first_outer == SIZE_MAX)
            r.first_outer = i;
    }
    if (city_part != SIZE_MAX)
        choose_city(&parts->part[city_part], &r);
    bool dominant =
        parts->count == 1 && r.city != NONE && idc_place_cities[r.city].shared == IDC_CITY_SOLE;
    r.score += dominant ? 3 : 0;
    return r;
}

static idc_place_reading best_of_country(const idc_place_parts *parts, int country)
{
    idc_place_reading best = read_as(parts, country, SIZE_MAX);
    for (size_t i = 0; i < parts->count; i++) {
        idc_place_reading r = read_as(parts, country, i);
        if (r.city != NONE && r.score > best.score)
            best = r;
    }
    return best;
}

static int country_of(const idc_place_name *name)
{
    switch (name->kind) {
    case IDC_PLACE_REGION:
        return idc_place_regions[name->index].country;
    case IDC_PLACE_CITY:
        return idc_place_cities[name->index].country;
    default:
        return name->index;
    }
}

/* Countries that any part speaks for. */
static void collect(const idc_place_parts *parts, bool spoken_for[COUNTRY_MAX])
{
    for (size_t i = 0; i < parts->count; i++) {
        const idc_place_part *part = &parts->part[i];
        for (size_t k = 0; k < part->name_count; k++)
            spoken_for[country_of(&part->names[k])] = true;
        if (part->code[0] == '\0')
            continue;
        for (size_t k = 0; k < idc_place_region_count; k++)
            if (strcmp(idc_place_regions[k].code, part->code) == 0)
                spoken_for[idc_place_regions[k].country] = true;
        for (size_t k = 0; k < idc_place_country_count; k++)
            if (strcmp(idc_place_countries[k].alpha2, part->code) == 0 ||
                strcmp(idc_place_countries[k].alpha3, part->code) == 0)
                spoken_for[k] = true;
    }
}

static void put_region(idc_place *out, const char *code)
{
    memcpy(out->region, code, strlen(code) + 1);
}

/*
 * Alone, "New York" is a city or the state around it, "Washington" a city or another state: what
 * both readings share is said and no more. @return true when out was filled so.
 */
static bool put_shared(idc_place *out, const idc_place_parts *parts, int country)
{
    const char *city = NULL, *region = NULL;
    if (parts->count != 1)
        return false;
    for (size_t k = 0; k < parts->part[0].name_count; k++) {
        const idc_place_name *n = &parts->part[0].names[k];
        if (country_of(n) != country)
            continue;
        if (n->kind == IDC_PLACE_CITY)
            city = idc_place_cities[n->index].region;
        if (n->kind == IDC_PLACE_REGION)
            region = idc_place_regions[n->index].code;
    }
    if (!city || !region)
        return false;
    if (strcmp(city, region) == 0)
        put_region(out, region);
    return true;
}

static void put_city(idc_place *out, const idc_place_parts *parts, const idc_place_reading *r)
{
    if (r->city == NONE) {
        /* A town that is not in the table stands right before its region or country. */
        if (r->first_outer != SIZE_MAX && r->first_outer > 0 && !out->city.ptr)
            out->city = parts->part[r->first_outer - 1].key;
        return;
    }
    const idc_place_city *city = &idc_place_cities[r->city];
    out->city = idc_str_of(city->key);
    if (r->several_cities)
        return;
    if (city->region[0])
        put_region(out, city->region);
    out->has_point = true;
    out->latitude_e4 = city->latitude_e4;
    out->longitude_e4 = city->longitude_e4;
}

/* Native names are not shared: nobody writes Moscow, Idaho in Cyrillic. */
static bool is_ascii(idc_str s)
{
    for (size_t i = 0; i < s.len; i++)
        if ((unsigned char)s.ptr[i] >= 0x80)
            return false;
    return true;
}

bool idc_place_read(idc_work *work, idc_str text, idc_place *out)
{
    idc_place_parts parts;
    idc_place_reading best = {.country = NONE, .city = NONE, .city_part = SIZE_MAX};
    bool spoken_for[COUNTRY_MAX] = {false};
    int second = 0;
    *out = (idc_place){.remote = false};
    if (!idc_place_cut(work, text, &parts))
        return false;
    out->remote = parts.remote;
    collect(&parts, spoken_for);
    for (int c = 0; c < (int)idc_place_country_count && c < COUNTRY_MAX; c++) {
        if (!spoken_for[c])
            continue;
        idc_place_reading r = best_of_country(&parts, c);
        if (r.score > best.score) {
            second = best.score;
            best = r;
        } else if (r.score > second) {
            second = r.score;
        }
    }
    if (best.country == NONE)
        return out->remote;
    bool shared = best.city != NONE && idc_place_cities[best.city].shared != IDC_CITY_SOLE &&
                  is_ascii(parts.part[best.city_part].key);
    if (best.score - second < LEAD || (!best.stated && shared)) {
        size_t i = best.city_part;
        if (i == SIZE_MAX && best.first_outer != SIZE_MAX && best.first_outer > 0)
            i = best.first_outer - 1;
        if (i != SIZE_MAX)
            out->city = parts.part[i].key;
        return out->city.ptr || out->remote;
    }
    memcpy(out->country, idc_place_countries[best.country].alpha2, sizeof out->country);
    if (put_shared(out, &parts, best.country))
        return true;
    if (best.region != NONE)
        put_region(out, idc_place_regions[best.region].code);
    put_city(out, &parts, &best);
    return true;
}

const char *idc_country_name(const char *alpha2)
{
    for (size_t i = 0; alpha2 && i < idc_place_country_count; i++)
        if (strcmp(alpha2, idc_place_countries[i].alpha2) == 0)
            return idc_place_countries[i].name;
    return "";
}
