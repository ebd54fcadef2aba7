/* The value class pattern (microformats.org/wiki/value-class-pattern). */
#include "source/page/microformats_part.h"
#include "base/buf.h"

/* Text that one "value" part gives. */
static idc_str part_text(idc_mf *m, const idc_html_node *n, bool date)
{
    idc_str value = IDC_STR_NONE;
    if (idc_mf_has_class(n, "value-title"))
        value = idc_html_get(n, IDC_ATTR_TITLE);
    else if (n->id == IDC_HTML_img || n->id == IDC_HTML_area)
        value = idc_html_get(n, IDC_ATTR_ALT);
    else if (n->id == IDC_HTML_data)
        value = idc_html_get(n, IDC_ATTR_VALUE);
    else if (n->id == IDC_HTML_abbr)
        value = idc_html_get(n, IDC_ATTR_TITLE);
    else if (date && (n->id == IDC_HTML_time || n->id == IDC_HTML_ins || n->id == IDC_HTML_del))
        value = idc_html_get(n, IDC_ATTR_DATETIME);
    return value.ptr ? value : idc_str_trim(idc_mf_text(m, n, IDC_MF_NO_PICTURES));
}

/* The next part in the element; parts do not hold parts. */
static const idc_html_node *next_part(idc_mf *m, const idc_html_node *after,
                                      const idc_html_node *node)
{
    const idc_html_node *n = idc_html_next(after ? after : node, node, !after);
    while (n && m->status == IDC_OK) {
        m->status = idc_charge(m->tree->doc->work, IDC_LIMIT_SOURCE_STEPS, 1);
        if (n->kind == IDC_HTML_ELEMENT && n->id != IDC_HTML_template &&
            (idc_mf_has_class(n, "value") || idc_mf_has_class(n, "value-title")))
            return n;
        /* What other properties and items hold is theirs. */
        n = idc_html_next(n, node, n->id != IDC_HTML_template && !idc_mf_is_named(n));
    }
    return NULL;
}

idc_str idc_mf_value_parts(idc_mf *m, const idc_html_node *node)
{
    const idc_html_node *n = next_part(m, NULL, node);
    if (!n)
        return IDC_STR_NONE;
    idc_buf out = idc_buf_in(m->arena);
    for (; n; n = next_part(m, n, node))
        idc_buf_add(&out, part_text(m, n, false));
    idc_mf_got(m, !out.failed);
    return idc_buf_str(&out);
}

/* --- dates ----------------------------------------------------------------------------------- */

static size_t digits(idc_str s, size_t at)
{
    size_t n = 0;
    while (at + n < s.len && idc_is_digit(s.ptr[at + n]))
        n++;
    return n;
}

/* YYYY-MM-DD, YYYY-DDD, YYYY-MM: length of it at the head, else 0. */
static size_t day_length(idc_str s)
{
    if (digits(s, 0) != 4 || s.len < 7 || s.ptr[4] != '-')
        return 0;
    size_t second = digits(s, 5);
    if (second == 3)
        return 8;
    if (second != 2)
        return 0;
    return s.len > 7 && s.ptr[7] == '-' && digits(s, 8) == 2 ? 10 : 7;
}

/* Z or an offset, at the end: where it begins, else the length. */
static size_t zone_begin(idc_str s)
{
    if (s.len && idc_ascii_lower(s.ptr[s.len - 1]) == 'z')
        return s.len - 1;
    for (size_t i = s.len; i-- > 0 && s.len - i <= 6;)
        if (s.ptr[i] == '+' || s.ptr[i] == '-')
            return digits(s, i + 1) > 0 ? i : s.len;
    return s.len;
}

/* "-08:00" as "-0800"; "z" as "Z". */
static void add_zone(idc_buf *out, idc_str zone)
{
    for (size_t i = 0; i < zone.len; i++)
        if (zone.ptr[i] != ':')
            idc_buf_byte(out, zone.ptr[i] == 'z' ? 'Z' : zone.ptr[i]);
}

/* am: 1, pm: 2, neither: 0; *end is where the digits before it end. */
static int half_of_day(idc_str s, size_t *end)
{
    static const char *const marks[] = {"a.m.", "am", "p.m.", "pm"};
    for (size_t i = 0; i < 4; i++) {
        idc_str mark = idc_str_of(marks[i]);
        if (s.len > mark.len && idc_str_ieq(idc_str_sub(s, s.len - mark.len, s.len), mark)) {
            *end = idc_str_trim(idc_str_sub(s, 0, s.len - mark.len)).len;
            return i < 2 ? 1 : 2;
        }
    }
    *end = s.len;
    return 0;
}

/* "7pm", "07:00:00pm", "19:00": as 24 hours, minutes added; false when it is no time. */
static bool add_time(idc_buf *out, idc_str s)
{
    size_t end, hours = digits(s, 0);
    int half = half_of_day(s, &end);
    int64_t hour;
    if (hours == 0 || hours > 2 || !idc_str_to_int(idc_str_sub(s, 0, hours), &hour))
        return false;
    idc_str rest = idc_str_sub(s, hours, end);
    if (rest.len ? rest.ptr[0] != ':' || digits(rest, 1) != 2 : half == 0)
        return false;
    if (half == 2 && hour < 12)
        hour += 12;
    if (half == 1 && hour == 12)
        hour = 0;
    idc_buf_digits(out, (uint64_t)hour, 2);
    if (rest.len)
        idc_buf_add(out, rest);
    else
        idc_buf_text(out, ":00");
    return true;
}

typedef struct when {
    idc_str day, time, zone;
} when;

/* A part holds a day, a time, a zone, or all of them; what was said before it counts. tidy: the
 * zone is written without a colon, as the older tests have it for <time>. */
static void take_part(idc_mf *m, when *w, idc_str s, bool tidy)
{
    size_t day = day_length(s);
    idc_str rest = idc_str_sub(s, day, s.len);
    if (rest.len && (rest.ptr[0] == 'T' || rest.ptr[0] == 't' || rest.ptr[0] == ' '))
        rest = idc_str_sub(rest, 1, rest.len);
    if (day && rest.len && (w->day.ptr || w->time.ptr))
        return;
    if (day && !w->day.ptr)
        w->day = idc_str_sub(s, 0, day);
    size_t zone = zone_begin(rest);
    idc_str clock = idc_str_trim(idc_str_sub(rest, 0, zone));
    idc_buf time = idc_buf_in(m->arena), offset = idc_buf_in(m->arena);
    if (clock.len && (w->time.ptr || !add_time(&time, clock)))
        return;
    if (clock.len)
        w->time = idc_buf_str(&time);
    if (zone < rest.len && !w->zone.ptr) {
        if (tidy)
            add_zone(&offset, idc_str_sub(rest, zone, rest.len));
        else
            idc_buf_add(&offset, idc_str_sub(rest, zone, rest.len));
        w->zone = idc_buf_str(&offset);
    }
    idc_mf_got(m, !time.failed && !offset.failed);
}

idc_str idc_mf_date(idc_mf *m, const idc_html_node *node, idc_str *date)
{
    const idc_html_node *n = next_part(m, NULL, node);
    when w = {IDC_STR_NONE, IDC_STR_NONE, IDC_STR_NONE};
    if (!n)
        return IDC_STR_NONE;
    idc_str first = part_text(m, n, true);
    bool one = !next_part(m, n, node);
    for (; n; n = next_part(m, n, node))
        take_part(m, &w, idc_str_trim(part_text(m, n, true)), n->id == IDC_HTML_time);
    if (one && w.day.ptr)
        return first; /* a whole date in one part stays as it is written */
    if (!w.day.ptr && w.time.ptr)
        w.day = *date;
    if (!w.day.len && !w.time.ptr)
        return IDC_STR_NONE; /* no date at all: as if there were no parts */
    idc_buf out = idc_buf_in(m->arena);
    idc_buf_add(&out, w.day);
    if (w.day.len && w.time.ptr)
        idc_buf_byte(&out, ' ');
    idc_buf_add(&out, w.time);
    idc_buf_add(&out, w.zone);
    idc_mf_got(m, !out.failed);
    if (w.day.len)
        *date = w.day;
    return idc_buf_str(&out);
}
