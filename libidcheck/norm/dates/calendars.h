/**
 * @file calendars.h  Days of other calendars. Pure functions, any thread.
 *
 * Sources: Dershowitz and Reingold, "Calendrical Calculations" (4th edition, 2018): Hebrew (ch. 8),
 * Ethiopic (4), the Persian calendar by its cycle of 33 years (15.3, equal to the observed one for
 * the years read here); Umm al-Qura by the table that Saudi Arabia publishes, as CLDR has it.
 */
#ifndef IDC_NORM_DATES_CALENDARS_H
#define IDC_NORM_DATES_CALENDARS_H

#include "norm/dates/dates.h"

typedef enum idc_calendar {
    IDC_CALENDAR_GREGORIAN,
    IDC_CALENDAR_PERSIAN,
    IDC_CALENDAR_ISLAMIC, /* Umm al-Qura */
    IDC_CALENDAR_HEBREW,  /* months from Tishri; 6 is Adar I, 7 Adar or Adar II */
    IDC_CALENDAR_ETHIOPIC
} idc_calendar;

/** Whether a year of the calendar falls, but for its edges, between 1900 and 2099. */
bool idc_calendar_has_year(idc_calendar calendar, int year);

/** Day number of a date; day 0: the last day of the month. IDC_DAY_NONE when there is none. */
int32_t idc_calendar_day(idc_calendar calendar, int year, int month, int day);

#endif
