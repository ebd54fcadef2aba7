#include "norm/dates/dates.h"

/* RFC 3339; ISO 8601 with a shortened offset; EXIF 2.32, 4.6.5 (DateTime, "2024:05:01 10:00:00");
 * PDF 32000-1, 7.9.4 ("D:20240501100000+09'00'", parts left out from the right). */

typedef struct idc_cursor {
    idc_str text;
    size_t pos;
} idc_cursor;

static bool take(idc_cursor *c, char byte)
{
    if (c->pos >= c->text.len || c->text.ptr[c->pos] != byte)
        return false;
    c->pos++;
    return true;
}

/* Exactly count digits in [low, high]. */
static bool digits(idc_cursor *c, size_t count, int low, int high, int *out)
{
    int value = 0;
    if (c->text.len - c->pos < count)
        return false;
    for (size_t i = 0; i < count; i++) {
        char d = c->text.ptr[c->pos + i];
        if (!idc_is_digit(d))
            return false;
        value = value * 10 + (d - '0');
    }
    if (value < low || value > high)
        return false;
    c->pos += count;
    *out = value;
    return true;
}

/* "Z", "+09:00", "+0900", "+09", "+09'00'"; -00:00 is RFC 3339's "not stated". */
static bool read_offset(idc_cursor *c, idc_instant *out)
{
    int hours, minutes = 0;
    if (take(c, 'Z') || take(c, 'z')) {
        out->offset_minutes = 0;
        if (take(c, '0'))
            c->pos = c->text.len; /* PDF writers put Z00'00' */
        return true;
    }
    bool west = take(c, '-');
    if (!west && !take(c, '+'))
        return true;
    if (!digits(c, 2, 0, 23, &hours))
        return false;
    bool parted = take(c, ':') || take(c, '\'');
    if (c->pos < c->text.len && idc_is_digit(c->text.ptr[c->pos])) {
        if (!digits(c, 2, 0, 59, &minutes))
            return false;
        take(c, '\'');
    } else if (parted && c->text.ptr[c->pos - 1] == ':') {
        return false;
    }
    int total = hours * 60 + minutes;
    out->offset_minutes = west ? (total ? -total : INT32_MIN) : total;
    return true;
}

static void skip_fraction(idc_cursor *c)
{
    size_t start = c->pos;
    if (!take(c, '.') && !take(c, ','))
        return;
    size_t first = c->pos;
    while (c->pos < c->text.len && idc_is_digit(c->text.ptr[c->pos]))
        c->pos++;
    if (c->pos == first)
        c->pos = start;
}

/* Hours and what follows; parted: by colons. Leap second 60 counts as 59. */
static bool read_time(idc_cursor *c, bool parted, idc_instant *out)
{
    int hour, minute = 0, second = 0;
    if (!digits(c, 2, 0, 24, &hour))
        return false;
    if (parted ? take(c, ':') : c->pos < c->text.len && idc_is_digit(c->text.ptr[c->pos])) {
        if (!digits(c, 2, 0, 59, &minute))
            return false;
        if (parted ? take(c, ':') : c->pos < c->text.len && idc_is_digit(c->text.ptr[c->pos])) {
            if (!digits(c, 2, 0, 60, &second))
                return false;
            skip_fraction(c);
        }
    } else if (parted) {
        return false;
    }
    if (hour == 24 && (minute || second))
        return false;
    second = second > 59 ? 59 : second;
    out->second = hour == 24 ? 86399 : hour * 3600 + minute * 60 + second;
    while (take(c, ' '))
        ;
    return read_offset(c, out);
}

/* "D:YYYY[MM[DD[HH[mm[SS]]]]][offset]"; a date needs its day to be a day. */
static bool read_pdf(idc_cursor *c, idc_instant *out)
{
    int year, month, day;
    if (!digits(c, 4, 1, 9999, &year) || !digits(c, 2, 1, 12, &month) || !digits(c, 2, 1, 31, &day))
        return false;
    out->day = idc_day(year, month, day);
    if (c->pos < c->text.len && idc_is_digit(c->text.ptr[c->pos]) && !read_time(c, false, out))
        return false;
    return true;
}

static bool read_separated(idc_cursor *c, idc_instant *out)
{
    int year, month, day;
    if (!digits(c, 4, 1, 9999, &year))
        return false;
    char mark = c->pos < c->text.len ? c->text.ptr[c->pos] : '\0';
    if ((mark != '-' && mark != ':' && mark != '/') || !take(c, mark) ||
        !digits(c, 2, 1, 12, &month) || !take(c, mark) || !digits(c, 2, 1, 31, &day))
        return false;
    out->day = idc_day(year, month, day);
    if (c->pos == c->text.len)
        return true;
    if (!take(c, 'T') && !take(c, 't') && !take(c, ' '))
        return false;
    return read_time(c, true, out);
}

bool idc_instant_read(idc_str text, idc_instant *out)
{
    const idc_instant none = {IDC_DAY_NONE, -1, INT32_MIN};
    idc_cursor c = {text, 0};
    while (c.text.len > 0 && c.text.ptr[c.text.len - 1] == '\0')
        c.text.len--; /* EXIF strings carry their NUL */
    c.text = idc_str_trim(c.text);
    *out = none;
    bool read = idc_str_starts(c.text, IDC_STR("D:")) ? (c.pos = 2, read_pdf(&c, out))
                                                      : read_separated(&c, out);
    if (!read && !idc_str_starts(c.text, IDC_STR("D:"))) {
        /* PDF producers leave out "D:"; XMP writers use ISO 8601's basic form. */
        c.pos = 0;
        *out = none;
        read = c.text.len >= 14 && read_pdf(&c, out) && out->second >= 0;
    }
    if (!read || out->day == IDC_DAY_NONE || c.pos != c.text.len) {
        *out = none;
        return false;
    }
    return true;
}
