#include "../harness.h"
#include "norm/dates/calendars.h"

/* Dates whose days almanacs print. */
static void known_days(void **state)
{
    (void)state;
    static const struct {
        idc_calendar calendar;
        int year, month, day, our_year, our_month, our_day;
    } cases[] = {
        {IDC_CALENDAR_PERSIAN, 1398, 1, 1, 2019, 3, 21},
        {IDC_CALENDAR_PERSIAN, 1400, 1, 1, 2021, 3, 21},
        {IDC_CALENDAR_PERSIAN, 1403, 12, 30, 2025, 3, 20},
        {IDC_CALENDAR_ISLAMIC, 1440, 7, 1, 2019, 3, 8},
        {IDC_CALENDAR_ISLAMIC, 1445, 9, 1, 2024, 3, 11},
        {IDC_CALENDAR_HEBREW, 5780, 1, 1, 2019, 9, 30},
        {IDC_CALENDAR_HEBREW, 5784, 8, 15, 2024, 4, 23},
        {IDC_CALENDAR_HEBREW, 5785, 1, 1, 2024, 10, 3},
        {IDC_CALENDAR_ETHIOPIC, 2012, 1, 1, 2019, 9, 12},
        {IDC_CALENDAR_ETHIOPIC, 2000, 1, 1, 2007, 9, 12},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(
            idc_calendar_day(cases[i].calendar, cases[i].year, cases[i].month, cases[i].day),
            idc_day(cases[i].our_year, cases[i].our_month, cases[i].our_day));
}

/* Every day of a calendar follows the one before it, whatever month or year it is in. */
static void days_follow_each_other(void **state)
{
    (void)state;
    for (int c = IDC_CALENDAR_GREGORIAN; c <= IDC_CALENDAR_ETHIOPIC; c++) {
        int32_t last = IDC_DAY_NONE;
        for (int year = 1; year < 6000; year++)
            for (int month = 1; idc_calendar_has_year((idc_calendar)c, year) && month <= 13;
                 month++)
                for (int day = 1; day <= 31; day++) {
                    int32_t here = idc_calendar_day((idc_calendar)c, year, month, day);
                    if (here == IDC_DAY_NONE)
                        break;
                    assert_true(last == IDC_DAY_NONE || here == last + 1);
                    last = here;
                }
        assert_int_not_equal(last, IDC_DAY_NONE);
    }
}

static void what_is_no_day(void **state)
{
    (void)state;
    assert_int_equal(idc_calendar_day(IDC_CALENDAR_PERSIAN, 1398, 12, 30), IDC_DAY_NONE);
    assert_int_equal(idc_calendar_day(IDC_CALENDAR_PERSIAN, 1398, 13, 1), IDC_DAY_NONE);
    assert_int_equal(idc_calendar_day(IDC_CALENDAR_HEBREW, 5780, 6, 1), IDC_DAY_NONE);
    assert_int_equal(idc_calendar_day(IDC_CALENDAR_ISLAMIC, 0, 1, 1), IDC_DAY_NONE);
    assert_int_equal(idc_calendar_day(IDC_CALENDAR_ISLAMIC, 99999, 1, 1), IDC_DAY_NONE);
    assert_int_equal(idc_calendar_day(IDC_CALENDAR_ETHIOPIC, 2012, 0, 1), IDC_DAY_NONE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(known_days),
        cmocka_unit_test(days_follow_each_other),
        cmocka_unit_test(what_is_no_day),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
