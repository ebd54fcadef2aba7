#include "../harness.h"
#include "norm/places/places.h"
#include "norm/places/table.h"
#include "norm/text/text.h"

static idc_place place(idc_work *work, const char *text)
{
    idc_place p;
    idc_place_read(work, idc_str_of(text), &p);
    return p;
}

static void places_as_they_are_written(void **state)
{
    (void)state;
    static const struct {
        const char *text, *country, *region, *city;
    } cases[] = {
        {"Columbus, OH", "US", "OH", "columbus"},
        {"Columbus OH 43210", "US", "OH", "columbus"},
        {"12 High Street, Columbus, Ohio 43210, USA", "US", "OH", "columbus"},
        {"Seoul, South Korea", "KR", "11", "seoul"},
        {"Seoul South Korea", "KR", "11", "seoul"},
        {"\uC11C\uC6B8", "KR", "11", "seoul"},
        {"\u041C\u043E\u0441\u043A\u0432\u0430", "RU", "MOW", "moscow"},
        {"M\u00FCnchen, Deutschland", "DE", "BY", "munich"},
        {"Sao Paulo / Brasil", "BR", "SP", "sao paulo"},
        {"75001 Paris, France", "FR", "IDF", "paris"},
        {"Paris, TX", "US", "TX", "paris"},
        {"Cambridge, MA", "US", "MA", "cambridge"},
        {"Cambridge, UK", "GB", "ENG", "cambridge"},
        {"San Jose, CA", "US", "CA", "san jose"},
        {"San Jos\u00E9, Costa Rica", "CR", "", "san jose"},
        {"London", "GB", "ENG", "london"},
        {"London, ON", "CA", "ON", "london"},
        {"Pune, MH, IN", "IN", "MH", "pune"},
        {"Delhi, IN", "IN", "DL", "delhi"},
        {"Atlanta, Georgia", "US", "GA", "atlanta"},
        {"Tbilisi, Georgia", "GE", "", "tbilisi"},
        {"Washington, DC", "US", "DC", "washington dc"},
        {"San Francisco Bay Area", "US", "CA", "san francisco"},
        {"Greater Boston Area", "US", "MA", "boston"},
        {"Kleinstadt, Germany", "DE", "", "kleinstadt"},
        {"Ontario, Canada", "CA", "ON", ""},
        {"Singapore", "SG", "", ""},
        {"USA", "US", "", ""},
        {"US", "US", "", ""},
    };
    test_work t;
    idc_work *work = test_work_open(&t);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        idc_place p = place(work, cases[i].text);
        if (strcmp(p.country, cases[i].country) != 0 || strcmp(p.region, cases[i].region) != 0 ||
            !idc_str_is(p.city, cases[i].city))
            fail_msg("\"%s\": got %s|%s|%.*s", cases[i].text, p.country, p.region, (int)p.city.len,
                     p.city.ptr ? p.city.ptr : "");
    }
    test_work_close(&t);
}

static void nothing_is_guessed(void **state)
{
    (void)state;
    static const char *const shared[] = {"Paris",    "Columbus",  "Cambridge",   "Birmingham",
                                         "San Jose", "Portland",  "Springfield", "Valencia",
                                         "Gary, IN", "Dover, DE", "Ontario, CA"};
    static const char *const unknown[] = {
        "",    "in",    "Georgia",  "Software Engineer", "Senior Engineer IT",
        ",,,", "12345", "\xFF\xFE", "Kleinstadt"};
    test_work t;
    idc_work *work = test_work_open(&t);
    for (size_t i = 0; i < sizeof shared / sizeof *shared; i++) {
        idc_place p = place(work, shared[i]);
        if (p.country[0] || p.has_point || !p.city.ptr)
            fail_msg("\"%s\" was placed in \"%s\"", shared[i], p.country);
    }
    for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++) {
        idc_place p;
        if (idc_place_read(work, idc_str_of(unknown[i]), &p))
            fail_msg("\"%s\" was read as a place", unknown[i]);
    }
    idc_place p = place(work, "New York");
    assert_string_equal(p.region, "NY");
    assert_false(p.has_point); /* the state or the city */
    p = place(work, "Washington");
    assert_string_equal(p.country, "US");
    assert_string_equal(p.region, "");
    p = place(work, "Columbus, United States");
    assert_string_equal(p.country, "US");
    assert_string_equal(p.region, "");
    assert_false(p.has_point);
    test_work_close(&t);
}

static void remote_is_no_place(void **state)
{
    (void)state;
    static const char *const texts[] = {"Remote",         "remote", "Fully Remote",
                                        "Work from home", "WFH",    "\uC7AC\uD0DD"};
    test_work t;
    idc_work *work = test_work_open(&t);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        idc_place p;
        assert_true(idc_place_read(work, idc_str_of(texts[i]), &p));
        assert_true(p.remote);
        assert_string_equal(p.country, "");
        assert_null(p.city.ptr);
    }
    idc_place p = place(work, "Remote (Berlin)");
    assert_true(p.remote);
    assert_string_equal(p.country, "DE");
    p = place(work, "Remote in Austin, TX");
    assert_true(p.remote);
    assert_str(p.city, "austin");
    assert_false(place(work, "Berlin").remote);
    test_work_close(&t);
}

static void places_compare(void **state)
{
    (void)state;
    static const struct {
        const char *a, *b;
        idc_place_relation relation;
    } cases[] = {
        {"Columbus, OH", "Columbus, Ohio, USA", IDC_PLACES_SAME},
        {"Columbus", "Columbus, OH", IDC_PLACES_SAME},
        {"Kleinstadt, Germany", "Kleinstadt, Deutschland", IDC_PLACES_SAME},
        {"Brooklyn, NY", "New York, NY", IDC_PLACES_NEAR},
        {"San Jose, CA", "San Francisco, CA", IDC_PLACES_NEAR},
        {"Detroit, MI", "Windsor, ON", IDC_PLACES_NEAR},
        {"Munich", "Germany", IDC_PLACES_NEAR},
        {"Kleinstadt, Ohio", "Ohio, USA", IDC_PLACES_NEAR},
        {"New York", "Brooklyn", IDC_PLACES_NEAR},
        {"Columbus, OH", "Columbus, GA", IDC_PLACES_APART},
        {"Berlin", "Seoul", IDC_PLACES_APART},
        {"Germany", "South Korea", IDC_PLACES_APART},
        {"Kleinstadt, Germany", "Paris, France", IDC_PLACES_APART},
        {"Kleinstadt, Germany", "Grossdorf, Germany", IDC_PLACES_UNKNOWN},
        {"New York", "Buffalo, NY", IDC_PLACES_NEAR},
        {"Paris", "Berlin, Germany", IDC_PLACES_UNKNOWN},
        {"Remote (Berlin)", "Seoul", IDC_PLACES_UNKNOWN},
        {"Remote", "Seoul", IDC_PLACES_UNKNOWN},
        {"", "Seoul", IDC_PLACES_UNKNOWN},
        {"Ohio, USA", "Texas, USA", IDC_PLACES_UNKNOWN},
    };
    test_work t;
    idc_work *work = test_work_open(&t);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        idc_place a = place(work, cases[i].a), b = place(work, cases[i].b);
        idc_place_relation got = idc_place_compare(&a, &b);
        if (got != cases[i].relation)
            fail_msg("\"%s\" and \"%s\": expected %d, got %d", cases[i].a, cases[i].b,
                     (int)cases[i].relation, (int)got);
        assert_int_equal(idc_place_compare(&b, &a), got);
    }
    test_work_close(&t);
}

static void distances_are_great_circles(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_place berlin = place(work, "Berlin"), seoul = place(work, "Seoul");
    idc_place nowhere = place(work, "Germany");
    assert_in_range(idc_place_distance_km(&berlin, &seoul), 8120, 8150);
    assert_int_equal(idc_place_distance_km(&berlin, &berlin), 0);
    assert_int_equal(idc_place_distance_km(&berlin, &nowhere), -1);
    idc_place a = {.has_point = true, .longitude_e4 = 1799000};
    idc_place b = {.has_point = true, .longitude_e4 = -1799000};
    assert_in_range(idc_place_distance_km(&a, &b), 21, 23);
    test_work_close(&t);
}

static void points_find_their_country(void **state)
{
    (void)state;
    idc_place p;
    idc_place_of_point(484000, 118000, &p); /* Upper Bavaria */
    assert_string_equal(p.country, "DE");
    assert_true(p.has_point);
    idc_place_of_point(475800, 77400, &p); /* where three countries meet */
    assert_string_equal(p.country, "");
    idc_place_of_point(0, -300000, &p); /* mid-ocean */
    assert_string_equal(p.country, "");
    assert_true(p.has_point);
    idc_place_of_point(950000, 0, &p);
    assert_false(p.has_point);
    idc_place_of_point(INT32_MIN, INT32_MAX, &p);
    assert_false(p.has_point);
}

static void country_names(void **state)
{
    (void)state;
    assert_string_equal(idc_country_name("KR"), "South Korea");
    assert_string_equal(idc_country_name("HK"), "Hong Kong");
    assert_string_equal(idc_country_name("ZZ"), "");
    assert_string_equal(idc_country_name(""), "");
    assert_string_equal(idc_country_name(NULL), "");
}

/* What the generator folds is what the reader folds; the table's own order and bounds hold. */
static void the_table_is_in_step(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    for (size_t i = 0; i < idc_place_name_count; i++) {
        idc_str key = idc_str_of(idc_place_names[i].key);
        idc_str again = idc_phrase_key(work->arena, key);
        if (!idc_str_eq(key, again))
            fail_msg("\"%s\" folds to \"%s\"", key.ptr, again.ptr);
        size_t count;
        const idc_place_name *first = idc_place_names_of(key, &count);
        assert_true(first <= &idc_place_names[i] && &idc_place_names[i] < first + count);
    }
    for (size_t i = 0; i < idc_place_city_count; i++) {
        const idc_place_city *c = &idc_place_cities[i];
        assert_true(c->country < idc_place_country_count);
        assert_in_range(c->latitude_e4 + 900000, 0, 1800000);
        assert_in_range(c->longitude_e4 + 1800000, 0, 3600000);
    }
    assert_true(idc_place_city_count >= 600);
    assert_true(idc_place_country_count >= 249);
    test_work_close(&t);
}

static void hostile_text_is_bounded(void **state)
{
    (void)state;
    static const char *const units[] = {",", "OH,", "in ",  "remote ", "Columbus ", "Ohio ",
                                        "(", "US ", "\xFF", "\u0301",  "1 "};
    for (size_t k = 0; k < sizeof units / sizeof *units; k++)
        for (size_t size = 500; size <= 1 << 20; size += (1 << 20) - 500) {
            test_work t;
            idc_work *work = test_work_open(&t);
            char *text = malloc(size);
            assert_non_null(text);
            size_t n = strlen(units[k]);
            for (size_t i = 0; i < size; i++)
                text[i] = units[k][i % n];
            idc_place p;
            bool known = idc_place_read(work, (idc_str){text, size}, &p);
            assert_true(size <= 512 || !known);
            free(text);
            test_work_close(&t);
        }
}

static void memory_that_runs_out_is_no_place(void **state)
{
    (void)state;
    idc_limits limits;
    idc_limits_init(&limits);
    bool known = false;
    for (size_t most = 1; most < 65536 && !known; most += 16) {
        idc_place p;
        idc_work work = {.limits = &limits};
        work.arena = idc_arena_new(&idc_allocator_default, 0, most);
        if (!work.arena)
            continue;
        known = idc_place_read(&work, IDC_STR("Remote in Columbus Ohio, USA"), &p);
        idc_arena_free(work.arena);
    }
    assert_true(known);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(places_as_they_are_written),
        cmocka_unit_test(nothing_is_guessed),
        cmocka_unit_test(remote_is_no_place),
        cmocka_unit_test(places_compare),
        cmocka_unit_test(distances_are_great_circles),
        cmocka_unit_test(points_find_their_country),
        cmocka_unit_test(country_names),
        cmocka_unit_test(the_table_is_in_step),
        cmocka_unit_test(hostile_text_is_bounded),
        cmocka_unit_test(memory_that_runs_out_is_no_place),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
