#include "norm/dates/dates.h"

/* Source: ISO 8601-2:2019, annex A, and the Library of Congress EDTF specification (2019), levels
 * 0 to 2. Beyond them, as other implementations do: centuries ("19", level 0), negative years at
 * level 1, small x, and a date with ".." before or behind it outside a set (level 2). */

enum { EDTF_MAX = 4096 };

typedef struct idc_edtf {
    idc_str text;
    size_t pos;
    int level;
} idc_edtf;

/* Earliest and latest value that unknown digits leave; precision 1 year, 2 month, 3 day. */
typedef struct idc_edtf_date {
    int64_t year_low, year_high;
    int month_low, month_high, day_low, day_high;
    int parts;
    bool season;
} idc_edtf_date;

static char peek(const idc_edtf *e)
{
    return e->pos < e->text.len ? e->text.ptr[e->pos] : '\0';
}

static bool take(idc_edtf *e, char byte)
{
    if (peek(e) != byte || e->pos >= e->text.len)
        return false;
    e->pos++;
    return true;
}

static bool take_dots(idc_edtf *e)
{
    if (!idc_str_starts(idc_str_sub(e->text, e->pos, e->text.len), IDC_STR("..")))
        return false;
    e->pos += 2;
    return true;
}

static void raise_level(idc_edtf *e, int level)
{
    if (e->level < level)
        e->level = level;
}

static bool take_qualifier(idc_edtf *e)
{
    return take(e, '?') || take(e, '~') || take(e, '%');
}

static bool is_unknown(char c)
{
    return c == 'X' || c == 'x';
}

/* count digits or X; lowest and highest value, and which were X (bit 0 = first). */
static bool take_pattern(idc_edtf *e, size_t count, int *low, int *high, unsigned *unknown)
{
    *low = *high = 0;
    *unknown = 0;
    for (size_t i = 0; i < count; i++) {
        char c = e->pos + i < e->text.len ? e->text.ptr[e->pos + i] : '\0';
        if (!idc_is_digit(c) && !is_unknown(c))
            return false;
        if (is_unknown(c))
            *unknown |= 1u << i;
        *low = *low * 10 + (idc_is_digit(c) ? c - '0' : 0);
        *high = *high * 10 + (idc_is_digit(c) ? c - '0' : 9);
    }
    e->pos += count;
    return true;
}

static size_t pattern_length(const idc_edtf *e)
{
    size_t n = 0;
    while (e->pos + n < e->text.len &&
           (idc_is_digit(e->text.ptr[e->pos + n]) || is_unknown(e->text.ptr[e->pos + n])))
        n++;
    return n;
}

/* Digits without a leading zero; at least least of them. */
static bool take_number(idc_edtf *e, size_t least, int64_t *value)
{
    size_t first = e->pos;
    *value = 0;
    while (idc_is_digit(peek(e))) {
        if (*value < 1000000000)
            *value = *value * 10 + (peek(e) - '0');
        e->pos++;
    }
    return e->pos - first >= least && e->text.ptr[first] != '0';
}

/* "Y170000002", "Y-17E7", "Y17101000S3". */
static bool read_long_year(idc_edtf *e, idc_edtf_date *date)
{
    int64_t value, exponent;
    bool negative = take(e, '-');
    size_t first = e->pos;
    if (!take_number(e, 1, &value))
        return false;
    size_t count = e->pos - first;
    raise_level(e, 1);
    if (take(e, 'E')) {
        if (!take_number(e, 1, &exponent) || exponent > 1000)
            return false;
        raise_level(e, 2);
        value = 1000000000;
    } else if (count < 5) {
        return false;
    }
    if (take(e, 'S')) {
        if (!take_number(e, 1, &exponent))
            return false;
        raise_level(e, 2);
    }
    date->year_low = date->year_high = negative ? -value : value;
    date->parts = 1;
    return true;
}

/* Centuries and decades: two or three digits alone. */
static bool read_short_year(idc_edtf *e, size_t count, bool negative, idc_edtf_date *date)
{
    int low, high;
    unsigned unknown;
    if (!take_pattern(e, count, &low, &high, &unknown) || unknown || (negative && low == 0))
        return false;
    int scale = count == 2 ? 100 : 10;
    raise_level(e, count == 2 ? (negative ? 1 : 0) : 2);
    date->year_low = negative ? -(low * scale + scale - 1) : low * scale;
    date->year_high = negative ? -low * scale : low * scale + scale - 1;
    date->parts = 1;
    return true;
}

static bool read_year(idc_edtf *e, idc_edtf_date *date, bool *short_form)
{
    int low, high;
    unsigned unknown;
    *short_form = true;
    if (take(e, 'Y'))
        return read_long_year(e, date);
    bool negative = take(e, '-');
    size_t count = pattern_length(e);
    if (count == 2 || count == 3)
        return read_short_year(e, count, negative, date);
    *short_form = false;
    if (count != 4 || !take_pattern(e, 4, &low, &high, &unknown))
        return false;
    if (negative && high == 0)
        return false;
    if (unknown)
        raise_level(e, unknown == 8 || unknown == 12 ? 1 : 2);
    if (negative)
        raise_level(e, 1);
    date->year_low = negative ? -high : low;
    date->year_high = negative ? -low : high;
    date->parts = 1;
    if (take(e, 'S')) {
        int64_t significant;
        raise_level(e, 2);
        *short_form = true;
        return take_number(e, 1, &significant) && significant <= 4;
    }
    return true;
}

/* Qualifiers between components are level 2; behind the whole date level 1. */
static void take_inner_qualifier(idc_edtf *e, bool *qualified)
{
    if (take_qualifier(e))
        *qualified = true;
}

static int month_length(int month)
{
    static const uint8_t length[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return length[month - 1];
}

static bool is_leap(int64_t year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/* Is there a day that the pattern allows? */
static bool day_fits(const idc_edtf_date *date, int day_low, int day_high)
{
    for (int month = date->month_low; month <= date->month_high && month <= 12; month++) {
        int last = month < 1 ? 0 : month_length(month);
        if (month == 2 && date->year_low == date->year_high && !is_leap(date->year_low))
            last = 28;
        if ((day_low > 0 ? day_low : 1) <= last && day_high >= 1)
            return true;
    }
    return false;
}

/* A month pattern such as 1X holds 10..19; only months that exist are meant. */
static bool read_month(idc_edtf *e, idc_edtf_date *date, unsigned *unknown)
{
    int low, high;
    if (!take_pattern(e, 2, &low, &high, unknown))
        return false;
    if (*unknown == 0 && low >= 21 && low <= 41) {
        raise_level(e, low <= 24 ? 1 : 2);
        date->season = true;
    } else {
        if (*unknown == 1) { /* X2: 02 or 12 */
            high = low <= 2 ? 10 + low : low;
            low = low == 0 ? 10 : low;
        }
        low = low < 1 ? 1 : low;
        high = high > 12 ? 12 : high;
        if (low > high)
            return false;
        if (*unknown)
            raise_level(e, *unknown == 3 ? 1 : 2);
    }
    date->month_low = low;
    date->month_high = high;
    date->parts = 2;
    return true;
}

static bool read_day(idc_edtf *e, idc_edtf_date *date, unsigned year_month_unknown)
{
    int low, high;
    unsigned unknown;
    if (date->season || !take_pattern(e, 2, &low, &high, &unknown))
        return false;
    if (unknown == 1) { /* X5: 05, 15, 25; X0 and X1 also 30 and 31 */
        high = low <= 1 ? 30 + low : 20 + low;
        low = low == 0 ? 10 : low;
    }
    if (!day_fits(date, low, high))
        return false;
    if (unknown)
        raise_level(e, unknown == 3 ? 1 : 2);
    if (year_month_unknown && unknown != 3)
        raise_level(e, 2);
    date->day_low = low < 1 ? 1 : low;
    date->day_high = high;
    date->parts = 3;
    return true;
}

static bool read_date(idc_edtf *e, idc_edtf_date *date)
{
    unsigned unknown = 0;
    bool short_form, inner = false, last = false;
    *date = (idc_edtf_date){.parts = 0};
    take_inner_qualifier(e, &inner);
    if (!read_year(e, date, &short_form))
        return false;
    bool year_unknown = date->year_low != date->year_high && !short_form;
    take_inner_qualifier(e, &last);
    for (int part = 2; part <= 3 && !short_form && peek(e) == '-'; part++) {
        e->pos++;
        inner = inner || last;
        last = false;
        take_inner_qualifier(e, &inner);
        if (part == 2 ? !read_month(e, date, &unknown) : !read_day(e, date, unknown))
            return false;
        if (year_unknown)
            raise_level(e, 2);
        take_inner_qualifier(e, &last);
    }
    if (last)
        raise_level(e, 1);
    if (inner)
        raise_level(e, 2);
    return true;
}

static bool take_two(idc_edtf *e, int high, int *value)
{
    unsigned unknown;
    int same;
    return take_pattern(e, 2, value, &same, &unknown) && !unknown && *value <= high;
}

/* "T23:20:30[.042][Z|+04|+04:00|+0400]"; offsets run from -12:00 to +14:00, never -00:00. */
static bool read_time(idc_edtf *e)
{
    int hour, minute, second, offset_hour, offset_minute = 0;
    if (!take_two(e, 24, &hour) || !take(e, ':') || !take_two(e, 59, &minute) || !take(e, ':') ||
        !take_two(e, 59, &second) || (hour == 24 && (minute || second)))
        return false;
    if (take(e, '.')) {
        size_t first = e->pos;
        while (idc_is_digit(peek(e)))
            e->pos++;
        if (e->pos == first)
            return false;
    }
    if (take(e, 'Z'))
        return true;
    bool west = take(e, '-');
    if (!west && !take(e, '+'))
        return e->pos == e->text.len;
    if (!take_two(e, 14, &offset_hour))
        return false;
    bool colon = take(e, ':');
    if ((colon || idc_is_digit(peek(e))) && !take_two(e, 59, &offset_minute))
        return false;
    int total = offset_hour * 60 + offset_minute;
    return west ? total > 0 && total <= 12 * 60 : total <= 14 * 60;
}

static bool is_winter(const idc_edtf_date *d)
{
    return d->season && d->month_low == 24;
}

/* Certainly later: every reading of a comes after every reading of b. */
static bool is_later(const idc_edtf_date *a, const idc_edtf_date *b)
{
    /* Winter may begin in December of the year before, and end in the year after. */
    if ((is_winter(a) || is_winter(b)) && a->year_low == b->year_high + 1)
        return false;
    if (a->year_low != b->year_high || a->parts < 2 || b->parts < 2)
        return a->year_low > b->year_high;
    /* Winter may open the year it is named by or close it. */
    if (a->season != b->season || is_winter(a))
        return false;
    /* Spring in the north is not over when summer begins in some reading: neighbours overlap. */
    if (a->season && a->month_low <= 24 && b->month_high >= 21 && a->month_low == b->month_high + 1)
        return false;
    if (a->month_low != b->month_high || a->parts < 3 || b->parts < 3)
        return a->month_low > b->month_high;
    return a->day_low > b->day_high;
}

static bool read_interval(idc_edtf *e, size_t slash)
{
    idc_edtf_date start = {0}, end = {0};
    bool has_start = false, has_end = false;
    if (slash == 0 || (slash == 2 && idc_str_starts(e->text, IDC_STR("..")))) {
        raise_level(e, 1);
        e->pos = slash;
    } else {
        if (take_dots(e))
            raise_level(e, 2);
        has_start = read_date(e, &start);
        if (!has_start)
            return false;
        if (take_dots(e))
            raise_level(e, 2);
    }
    if (e->pos != slash || !take(e, '/'))
        return false;
    if (e->pos == e->text.len || (e->text.len - e->pos == 2 && take_dots(e))) {
        raise_level(e, 1);
    } else {
        if (take_dots(e))
            raise_level(e, 2);
        has_end = read_date(e, &end);
        if (!has_end)
            return false;
        if (take_dots(e))
            raise_level(e, 2);
    }
    return e->pos == e->text.len && e->text.len > 1 &&
           !(has_start && has_end && is_later(&start, &end));
}

static void skip_spaces(idc_edtf *e)
{
    while (take(e, ' '))
        ;
}

/* "[1667, 1760-12..]", "{..1983-12-31, 1984-10-10..1984-11-01}". */
static bool read_set(idc_edtf *e, char close)
{
    idc_edtf_date a, b;
    raise_level(e, 2);
    for (;;) {
        skip_spaces(e);
        bool open = take_dots(e);
        if (!read_date(e, &a))
            return false;
        if (!open && take_dots(e) && peek(e) != ',' && peek(e) != close && peek(e) != ' ') {
            if (!read_date(e, &b) || a.parts != b.parts || is_later(&a, &b))
                return false;
        }
        skip_spaces(e);
        if (take(e, close))
            return e->pos == e->text.len;
        if (!take(e, ','))
            return false;
    }
}

int idc_edtf_level(idc_str text)
{
    idc_edtf e = {text, 0, 0};
    idc_edtf_date date;
    if (text.len == 0 || text.len > EDTF_MAX)
        return -1;
    size_t slash = idc_str_find_byte(text, '/', 0);
    bool valid;
    if (take(&e, '['))
        valid = read_set(&e, ']');
    else if (take(&e, '{'))
        valid = read_set(&e, '}');
    else if (slash != SIZE_MAX)
        valid = read_interval(&e, slash);
    else {
        if (take_dots(&e))
            raise_level(&e, 2);
        valid = read_date(&e, &date);
        if (valid && e.level == 0 && date.parts == 3 && take(&e, 'T'))
            valid = read_time(&e);
        else if (valid && take_dots(&e))
            raise_level(&e, 2);
    }
    return valid && e.pos == text.len ? e.level : -1;
}
