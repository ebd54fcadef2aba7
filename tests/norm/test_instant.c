#include "../harness.h"
#include "norm/dates/dates.h"

#define UNSTATED INT32_MIN

static void instants_of_every_kind(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int year, month, day, second, offset;
    } cases[] = {
        {"2026-11-02", 2026, 11, 2, -1, UNSTATED},
        {"2026-11-02T10:00:00+09:00", 2026, 11, 2, 36000, 540},
        {"2026-11-02 10:00:00 -0330", 2026, 11, 2, 36000, -210},
        {"2026-11-02T10:00Z", 2026, 11, 2, 36000, 0},
        {"2026-11-02T10:00:00.123456Z", 2026, 11, 2, 36000, 0},
        {"2026-11-02T23:59:60Z", 2026, 11, 2, 86399, 0},
        {"2026-11-02T10:00:00-00:00", 2026, 11, 2, 36000, UNSTATED},
        {"2024:05:01 10:00:00", 2024, 5, 1, 36000, UNSTATED},
        {"D:20240501100000+09'00'", 2024, 5, 1, 36000, 540},
        {"D:20240501100000+09'00", 2024, 5, 1, 36000, 540},
        {"D:20240501100000Z00'00'", 2024, 5, 1, 36000, 0},
        {"D:20240501100000", 2024, 5, 1, 36000, UNSTATED},
        {"D:20240501", 2024, 5, 1, -1, UNSTATED},
        {"20240501100000Z", 2024, 5, 1, 36000, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        idc_instant at;
        if (!idc_instant_read(idc_str_of(cases[i].text), &at))
            fail_msg("\"%s\" was not read", cases[i].text);
        assert_int_equal(at.day, idc_day(cases[i].year, cases[i].month, cases[i].day));
        assert_int_equal(at.second, cases[i].second);
        assert_int_equal(at.offset_minutes, cases[i].offset);
    }
    idc_instant at;
    assert_true(idc_instant_read((idc_str){"2024:05:01 10:00:00\0", 20}, &at));
}

static void what_is_no_instant_says_so(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "",
        "D:",
        "2026",
        "2026-13-01",
        "2026-02-30",
        "2026-11-02T",
        "2026-11-02T25:00",
        "2026-11-02T10:61:00",
        "0000:00:00 00:00:00",
        "2026-11:02",
        "2026-11-02x",
        "D:2024050125",
        "2026-11-02T10:00:00+",
        "99999-01-01",
        "D:20240501100000+",
        "2026-11-02T24:00:01",
        "20140912",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        idc_instant at;
        if (idc_instant_read(idc_str_of(texts[i]), &at))
            fail_msg("\"%s\" was read", texts[i]);
        assert_int_equal(at.day, IDC_DAY_NONE);
        assert_int_equal(at.second, -1);
        assert_int_equal(at.offset_minutes, UNSTATED);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(instants_of_every_kind),
        cmocka_unit_test(what_is_no_instant_says_so),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
