/* An interval from two texts, read by the one date reader so that both ways mean the same. */
#include "claim/extract.h"

/* A field that holds a date and no more is read as such ("2008-09" is a month). */
static bool read(idc_str text, int32_t day, idc_interval *out)
{
    return text.len > 0 && (idc_date_read(text, day, out) || idc_date_find(text, day, out));
}

bool idc_interval_of(idc_collector *c, idc_str start, idc_str end, bool open, idc_interval *out)
{
    idc_interval first, last;
    bool has_start = read(start, c->date_day, &first);
    bool has_end = read(end, c->date_day, &last);
    if (!has_start && !has_end)
        return false;
    if (!has_start) {
        *out = last;
        return true;
    }
    *out = first;
    if (first.is_range)
        return true;
    if (has_end) {
        out->end = last.is_range ? last.end : last.start;
        out->is_range = true;
        out->open_end = last.open_end;
        out->expected = first.expected || last.expected;
    } else if (open) {
        idc_str text = idc_arena_format(c->work->arena, "%S - present",
                                        idc_str_sub(start, first.begin, first.finish));
        if (text.ptr && idc_date_find(text, c->date_day, &last) && last.open_end)
            *out = last;
    }
    return true;
}
