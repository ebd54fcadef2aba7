#include "../harness.h"
#include "norm/dates/dates.h"

#include <idcheck/dates.h>

static void have_level(int level, const char *const *texts, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        int got = idc_dates_edtf_level(texts[i], IDC_NUL_TERMINATED);
        if (got != level)
            fail_msg("\"%s\": expected level %d, got %d", texts[i], level, got);
    }
}
#define HAVE_LEVEL(level, texts) have_level(level, texts, sizeof texts / sizeof *texts)

static void levels(void **state)
{
    (void)state;
    static const char *const zero[] = {
        "2019",
        "2019-05",
        "2019-05-31",
        "2020-02-29",
        "0000",
        "2019/2021-06",
        "20",
        "2019-05-31T10:00:00",
        "2019-05-31T10:00:00Z",
        "2019-05-31T10:00:00.5+05:30",
    };
    static const char *const one[] = {
        "2019?",           "2019-05~",        "2019-05-31%", "201X",   "20XX",    "2019-XX",
        "2019-05-XX",      "2019-XX-XX",      "2019-23",     "Y17000", "Y-17000", "-0044",
        "2019/..",         "../2019",         "/2019",       "2019/",  "../..",   "2019~/2020-05?",
        "2001-24/2000-23", "2019-22/2019-21",
    };
    static const char *const two[] = {
        "2019?-05",        "?2019-05",       "2019-~05-31", "1XX3",          "XXXX-12-XX",
        "19XX-12-24",      "2019-X2",        "2019-05-X1",  "2019-35",       "Y17E7",
        "Y171010000S3",    "1950S2",         "201",         "[2019,2021..]", "{2019-05..2020-06}",
        "{1960, 1961-12}", "[..2019-05-31]",
    };
    static const char *const none[] = {
        "",
        "-",
        "2019-13",
        "2019-00",
        "2019-02-29",
        "2019-04-31",
        "2019-05-32",
        "-0000",
        "Y2019",
        "2021/2019",
        "2019-23/2019-21",
        "2019-05/2019-04",
        "2019-05-31T10:00:60",
        "2019-05-31T10:00:00-00:00",
        "2019-05-31T10:00:00+15",
        "2019-05-31T25:00:00",
        "2019-5",
        "19-05-2019",
        "May 2019",
        "20199",
        "2019-05-31-01",
        "2019//2020",
        "[2019",
        "{2019..2018}",
        "{2019-05..2020}",
        "2019 ",
        "X-",
        "Y",
        "YE",
        "[]",
        "2019-42",
        "2019-23-01",
        "1XXX-04-31",
        "/",
        "..",
        "2019-05-31T",
    };
    HAVE_LEVEL(0, zero);
    HAVE_LEVEL(1, one);
    HAVE_LEVEL(2, two);
    HAVE_LEVEL(-1, none);
}

static void long_strings_are_refused(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_buf b = idc_buf_in(work->arena);
    idc_buf_byte(&b, '[');
    for (int i = 0; i < 100000; i++)
        idc_buf_text(&b, "2019,");
    assert_int_equal(idc_edtf_level(idc_buf_str(&b)), -1);
    assert_int_equal(idc_dates_edtf_level(NULL, 3), -1);
    test_work_close(&t);
}

static void the_writer_writes_valid_edtf(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    for (int kind = 0; kind < 3; kind++)
        for (int precision = IDC_PRECISION_NONE; precision <= IDC_PRECISION_DAY; precision++)
            for (int about = 0; about < 2; about++) {
                idc_endpoint e = {idc_day(2019, 5, 3), idc_day(2019, 5, 3),
                                  (idc_precision)precision, about != 0, 0};
                e.season = precision == IDC_PRECISION_SEASON ? 21 : 0;
                idc_interval i = {
                    .start = e, .end = e, .is_range = kind > 0, .open_end = kind == 2};
                if (precision == IDC_PRECISION_NONE && kind == 0)
                    continue; /* an interval always has one end */
                idc_buf out = idc_buf_in(work->arena);
                idc_interval_edtf(&i, &out);
                int level = idc_edtf_level(idc_buf_str(&out));
                assert_in_range(level, 0, 1);
            }
    test_work_close(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(levels),
        cmocka_unit_test(long_strings_are_refused),
        cmocka_unit_test(the_writer_writes_valid_edtf),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
