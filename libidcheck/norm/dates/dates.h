/**
 * @file dates.h  Dates as intervals: what a text says, never more.
 *
 * "2019" is any day of 2019; "May 2019" any day of that month. Each end of a range is
 * [earliest, latest] with the precision written. Days count from 1970-01-01 in the proleptic
 * Gregorian calendar. Pure functions, any thread.
 *
 * Where a writing has several readings the interval covers them all and the precision drops to
 * the year: "5/3/2019" is 2019-03-05 to 2019-05-03 unless the other end shows the order; "Q3 2020"
 * is July to September 2020; a month's name that languages share (listopad) is both months. A
 * season covers the terms called by it: spring January to June, summer May to September, fall
 * August to December, winter N December N-1 to March N+1.
 */
#ifndef IDC_NORM_DATES_H
#define IDC_NORM_DATES_H

#include "base/buf.h"

#define IDC_DAY_NONE INT32_MIN /* unknown or unbounded */

typedef enum idc_precision {
    IDC_PRECISION_NONE,
    IDC_PRECISION_YEAR,
    IDC_PRECISION_SEASON, /* EDTF 21..24, as wide as the name is used in the northern half */
    IDC_PRECISION_MONTH,
    IDC_PRECISION_DAY
} idc_precision;

/** One end of a range: somewhere from first_day to last_day, both included. */
typedef struct idc_endpoint {
    int32_t first_day, last_day;
    idc_precision precision;
    bool approximate; /* "about", "ca." */
    uint8_t season;   /* 21..24 for IDC_PRECISION_SEASON, else 0 */
} idc_endpoint;

typedef struct idc_interval {
    idc_endpoint start, end;
    bool is_range;        /* false: a single date, held in start; end is then the same */
    bool open_end;        /* "present": still going on at the document's own date */
    bool expected;        /* "expected May 2027" */
    size_t begin, finish; /* bytes of the text that were read */
} idc_interval;

/** Day number of a date; IDC_DAY_NONE when there is no such day. Years 1..9999. */
int32_t idc_day(int year, int month, int day);

/** Year, month and day of a day number. */
void idc_day_split(int32_t day, int *year, int *month, int *mday);

/**
 * Reads the first date or range in text. as_of_day: the document's own date, which "present"
 * means; IDC_DAY_NONE leaves an open end unbounded. @return false when text has no date.
 */
bool idc_date_find(idc_str text, int32_t as_of_day, idc_interval *out);

/**
 * Like idc_date_find, but the whole text (trimmed, but for brackets, at most 120 bytes) must be
 * the date; how long it was may stand behind ("3 yrs"). For fields that hold a date and no more:
 * "2011-12" is December 2011 here (ISO 8601), but two school years in prose, and digits alone
 * ("20140912", "201409") are a date only here.
 */
bool idc_date_read(idc_str text, int32_t as_of_day, idc_interval *out);

/** How long something was, as written behind its dates. */
typedef struct idc_duration {
    int months;       /* "3 yrs 5 mos": 41 */
    bool years_alone; /* "3 years": a whole number of years, rounded either way */
} idc_duration;

/**
 * Reads how long it was where text, but for marks, begins with that ("(3 yrs 5 mos)", " 3 года",
 * "2年3ヶ月") and nothing that is counted so follows ("3 years of Java"). @return false else.
 */
bool idc_duration_read(idc_str text, idc_duration *out);

/**
 * ISO 8601 date with optional time and offset ("2026-11-02", "2026-11-02T10:00:00+09:00"; RFC
 * 3339), EXIF's "2024:05:01 10:00:00" and PDF's "D:20240501100000+09'00'", the whole text.
 */
typedef struct idc_instant {
    int32_t day;            /* IDC_DAY_NONE when the text was no date */
    int32_t second;         /* of the day, local to the offset; -1 when no time */
    int32_t offset_minutes; /* east of UTC; INT32_MIN when not stated */
} idc_instant;
bool idc_instant_read(idc_str text, idc_instant *out);

/** EDTF level 1 (ISO 8601-2) of an interval: "2019-03/2021-06", "2019/..", "2018-23~". */
void idc_interval_edtf(const idc_interval *interval, idc_buf *out);

/** "YYYY[-MM[-DD]]" of an endpoint at its own precision ("2018-23" fall); nothing for NONE. */
void idc_endpoint_write(const idc_endpoint *endpoint, idc_buf *out);

/** Level (0..2) of a valid EDTF string, -1 when text is none. */
int idc_edtf_level(idc_str text);

#endif
