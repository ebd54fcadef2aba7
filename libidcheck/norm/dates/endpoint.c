#include "norm/dates/atom.h"

/* Days that one date as written can mean. */

static idc_endpoint whole_months(int year, int first, int last)
{
    idc_endpoint e = {.precision = IDC_PRECISION_MONTH};
    e.first_day = idc_day(year, first, 1);
    e.last_day = (last == 12 ? idc_day(year + 1, 1, 1) : idc_day(year, last + 1, 1)) - 1;
    if (first != last)
        e.precision = IDC_PRECISION_YEAR;
    return e;
}

/* Widest usual reading of a season's name: the three months, and the terms called by it. */
static idc_endpoint season_of(int year, int season)
{
    static const uint8_t months[][2] = {{1, 6}, {5, 9}, {8, 12}};
    idc_endpoint e;
    if (season >= 21 && season <= 23) {
        e = whole_months(year, months[season - 21][0], months[season - 21][1]);
    } else {
        e.first_day = idc_day(year - 1, 12, 1);
        e.last_day = idc_day(year + 1, 4, 1) - 1;
    }
    e.precision = IDC_PRECISION_SEASON;
    e.season = (uint8_t)season;
    e.approximate = false;
    return e;
}

/* The other order of day and month holds as well, unless the partner has shown which is meant. */
static idc_endpoint either_order(const idc_atom *atom)
{
    int32_t a = idc_day(atom->year, atom->month, atom->day);
    int32_t b = idc_day(atom->year, atom->day, atom->month);
    idc_endpoint e = {.precision = IDC_PRECISION_YEAR};
    e.first_day = a < b ? a : b;
    e.last_day = a < b ? b : a;
    return e;
}

/* Months and years of other calendars begin within ours: days, and no more precise than a year. */
static idc_endpoint of_calendar(const idc_atom *atom)
{
    int last = atom->month ? atom->month : 12, first = atom->month ? atom->month : 1;
    idc_endpoint e = {.precision = atom->day ? IDC_PRECISION_DAY : IDC_PRECISION_YEAR};
    e.first_day = idc_calendar_day(atom->calendar, atom->year, first, atom->day ? atom->day : 1);
    e.last_day = idc_calendar_day(atom->calendar, atom->year, last, atom->day);
    return e;
}

idc_endpoint idc_atom_endpoint(const idc_atom *atom)
{
    idc_endpoint e;
    if (atom->calendar)
        e = of_calendar(atom);
    else if (atom->season)
        e = season_of(atom->year, atom->season);
    else if (atom->swapped_day)
        e = either_order(atom);
    else if (atom->day && idc_day(atom->year, atom->month, atom->day) != IDC_DAY_NONE &&
             atom->month == atom->month_last) {
        e = (idc_endpoint){.precision = IDC_PRECISION_DAY};
        e.first_day = e.last_day = idc_day(atom->year, atom->month, atom->day);
    } else if (atom->month)
        e = whole_months(atom->year, atom->month, atom->month_last);
    else {
        e = whole_months(atom->year, 1, 12);
        e.precision = IDC_PRECISION_YEAR;
    }
    e.approximate = atom->approximate;
    return e;
}
