#include "norm/dates/calendars.h"

/* The last day of the proleptic Julian year before each calendar's year 1, from 1970-01-01. */
#define PERSIAN_EPOCH (-492268)  /* 622-03-21 */
#define HEBREW_EPOCH (-2092590)  /* -3760-09-07 */
#define ETHIOPIC_EPOCH (-716367) /* 8-08-27 */

static const struct {
    int first, last;
} years[] = {
    [IDC_CALENDAR_GREGORIAN] = {1900, 2099}, [IDC_CALENDAR_PERSIAN] = {1279, 1478},
    [IDC_CALENDAR_ISLAMIC] = {1318, 1499},   [IDC_CALENDAR_HEBREW] = {5661, 5860},
    [IDC_CALENDAR_ETHIOPIC] = {1893, 2092},
};

bool idc_calendar_has_year(idc_calendar calendar, int year)
{
    return year >= years[calendar].first && year <= years[calendar].last;
}

/* First day of a month of a calendar whose months count from 1; month 13 or 14 is the next year. */
static int32_t persian(int year, int month)
{
    int days = month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6;
    if (month == 13)
        return persian(year + 1, 1);
    return PERSIAN_EPOCH + 365 * (year - 1) + (8 * year + 21) / 33 + days;
}

static int32_t islamic(int year, int month)
{
    static const struct {
        int32_t first;
        uint16_t long_months;
    } table[] = {
#include "norm/dates/tables/umalqura.inc"
    };
    int32_t day = table[year - 1318].first;
    for (int m = 1; m < month; m++)
        day += 29 + (table[year - 1318].long_months >> (m - 1) & 1);
    return day;
}

static int32_t ethiopic(int year, int month)
{
    return ETHIOPIC_EPOCH + 365 * (year - 1) + year / 4 + 30 * (month - 1);
}

static int32_t hebrew_new_year(int year)
{
    int64_t months = (235 * (int64_t)year - 234) / 19;
    int64_t parts = 12084 + 13753 * months;
    int64_t day = 29 * months + parts / 25920;
    if (3 * (day + 1) % 7 < 3)
        day++;
    return (int32_t)day;
}

/* With the two delays that keep years from having 356 or 382 days. */
static int32_t hebrew_year(int year)
{
    int32_t before = hebrew_new_year(year - 1), here = hebrew_new_year(year);
    int delay = hebrew_new_year(year + 1) - here == 356 ? 2 : here - before == 382 ? 1 : 0;
    return HEBREW_EPOCH + here + delay;
}

/* Months from Tishri as civil years count them; 6 is Adar I, which common years do not have. */
static int32_t hebrew(int year, int month)
{
    int32_t first = hebrew_year(year);
    int length = hebrew_year(year + 1) - first;
    int lengths[] = {30,
                     29 + (length % 10 == 5),
                     30 - (length % 10 == 3),
                     29,
                     30,
                     length > 380 ? 30 : 0,
                     29,
                     30,
                     29,
                     30,
                     29,
                     30,
                     29};
    for (int m = 1; m < month; m++)
        first += lengths[m - 1];
    return first;
}

static int32_t month_start(idc_calendar calendar, int year, int month)
{
    switch (calendar) {
    case IDC_CALENDAR_PERSIAN:
        return persian(year, month);
    case IDC_CALENDAR_ISLAMIC:
        return islamic(year, month);
    case IDC_CALENDAR_HEBREW:
        return hebrew(year, month);
    case IDC_CALENDAR_ETHIOPIC:
        return month == 14 ? ethiopic(year + 1, 1) : ethiopic(year, month);
    default:
        return month == 13 ? idc_day(year + 1, 1, 1) : idc_day(year, month, 1);
    }
}

int32_t idc_calendar_day(idc_calendar calendar, int year, int month, int day)
{
    int months = calendar == IDC_CALENDAR_HEBREW || calendar == IDC_CALENDAR_ETHIOPIC ? 13 : 12;
    if (!idc_calendar_has_year(calendar, year) || month < 1 || month > months || day < 0)
        return IDC_DAY_NONE;
    int32_t first = month_start(calendar, year, month);
    int32_t next = month_start(calendar, year, month + 1);
    if (day > next - first || first == next)
        return IDC_DAY_NONE;
    return day == 0 ? next - 1 : first + day - 1;
}
