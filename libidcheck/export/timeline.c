#include "export/timeline.h"

#include <stdlib.h>

#include "check/check.h"
#include "export/show.h"

#define AXIS_YEARS_BACK 60 /* a hostile "year 3" must not flatten everybody else's years */
#define AXIS_YEARS_AHEAD 10
#define LABEL_CODEPOINTS 60
#define LABEL_ROOM 2800 /* a label may be this wide even over a short bar */
#define NUMBER_ROOM 200 /* of one finding's number before the label */
#define BAR_GAP 80
#define LEAST_WIDTH 50

int32_t idc_chart_text_width(idc_str text)
{
    int64_t width = 0;
    for (size_t pos = 0; pos < text.len && width < IDC_TIMELINE_WIDTH;) {
        uint32_t c = idc_utf8_next(text, &pos);
        int columns = idc_show_columns(c);
        if (columns != 1)
            width += columns * 60;
        else if (c < 0x80 && strchr("iljtf.,'| ()-", (int)c))
            width += 40;
        else if (c < 0x80 && strchr("mwMW@%", (int)c))
            width += 106;
        else
            width += c >= 'A' && c <= 'Z' ? 82 : 72;
    }
    return (int32_t)width;
}

static bool cites_dates(const idc_finding *f, const idc_record *record)
{
    for (size_t i = 0; i < f->evidence_count; i++)
        if (record->dates && f->evidence[i] == record->dates)
            return true;
    /* Checks of the timeline may cite a role by its firm or title. */
    if (!idc_str_starts(idc_str_of(f->check->id), IDC_STR("timeline.")))
        return false;
    for (size_t i = 0; i < f->evidence_count; i++)
        if (f->evidence[i] == record->organisation || f->evidence[i] == record->title)
            return true;
    return false;
}

size_t idc_chart_numbers(const idc_report *report, const idc_outline *outline,
                         const idc_record *record, uint32_t *numbers, size_t max)
{
    size_t count = 0;
    (void)report;
    for (size_t i = 0; i < outline->count && count < max; i++)
        if (outline->items[i]->outcome != IDC_OUTCOME_SUPPORTS &&
            cites_dates(outline->items[i], record))
            numbers[count++] = (uint32_t)(i + 1);
    return count;
}

static int32_t year_of(int32_t day)
{
    int y, m, d;
    idc_day_split(day, &y, &m, &d);
    return y;
}

static int32_t least(int32_t a, int32_t b)
{
    return a == IDC_DAY_NONE ? b : b == IDC_DAY_NONE || a < b ? a : b;
}

/* Days of a role; false when it has none to draw. */
static bool place(idc_bar *bar, const idc_interval *dates, int32_t today)
{
    const idc_endpoint *s = &dates->start, *e = dates->is_range ? &dates->end : &dates->start;
    int32_t begin = s->first_day, begin_last = s->last_day;
    int32_t end = e->first_day, end_last = e->last_day;
    if (dates->open_end)
        end = end_last = today;
    if (begin == IDC_DAY_NONE || begin_last == IDC_DAY_NONE)
        begin = begin_last = end;
    if (end == IDC_DAY_NONE || end_last == IDC_DAY_NONE)
        end = end_last = begin_last;
    if (begin == IDC_DAY_NONE)
        return false;
    bar->open = dates->open_end;
    bar->reversed = end_last < begin;
    if (bar->reversed) {
        *bar = (idc_bar){.record = bar->record, .reversed = true, .open = bar->open};
        bar->first = bar->sure_begin = end;
        bar->sure_end = bar->last = begin_last;
        return true;
    }
    bar->first = begin;
    bar->last = end_last > begin_last ? end_last : begin_last;
    bar->sure_begin = begin_last;
    bar->sure_end = end;
    if (!dates->is_range && !dates->open_end)
        bar->sure_end = begin - 1; /* one date: all of it is leeway */
    return true;
}

static idc_str make_label(const idc_record *record, idc_arena *scratch)
{
    idc_buf out = idc_buf_in(scratch);
    const idc_claim *parts[] = {record->organisation, record->title};
    for (size_t i = 0; i < 2; i++) {
        if (!parts[i] || !parts[i]->raw.len)
            continue;
        if (out.len)
            idc_buf_text(&out, " \xC2\xB7 ");
        idc_str raw = parts[i]->raw;
        size_t end = idc_show_cut(raw, LABEL_CODEPOINTS);
        idc_buf_text(&out, IDC_FSI);
        for (size_t pos = 0; pos < end;) {
            char shown[16];
            size_t len = idc_show_codepoint(idc_utf8_next(raw, &pos), shown);
            idc_buf_add(&out, (idc_str){shown, len});
        }
        idc_buf_text(&out, end < raw.len ? IDC_ELLIPSIS IDC_PDI : IDC_PDI);
    }
    if (!out.len)
        idc_buf_text(&out, "(no name)");
    return out.failed ? IDC_STR_NONE : idc_buf_str(&out);
}

static int by_source_and_start(const void *va, const void *vb)
{
    const idc_bar *a = va, *b = vb;
    if (a->record->source != b->record->source)
        return a->record->source < b->record->source ? -1 : 1;
    if (a->first != b->first)
        return a->first < b->first ? -1 : 1;
    if (a->last != b->last)
        return a->last < b->last ? -1 : 1;
    return a->record < b->record ? -1 : a->record > b->record;
}

static idc_status gather(const idc_report *report, const idc_outline *outline, idc_arena *scratch,
                         idc_chart *out)
{
    const idc_claims *claims = &report->claims;
    for (size_t i = 0; i < claims->record_count; i++) {
        const idc_record *r = &claims->records[i];
        if (r->earlier || (r->kind != IDC_RECORD_WORK && r->kind != IDC_RECORD_EDUCATION) ||
            r->source >= claims->source_count)
            continue;
        if (out->bar_count == IDC_BARS_MAX) {
            out->left_out++;
            continue;
        }
        idc_bar *bar = &out->bars[out->bar_count];
        *bar = (idc_bar){.record = r};
        int32_t today = claims->sources[r->source].date_day;
        today = today == IDC_DAY_NONE ? claims->as_of_day : today;
        if (!r->dates || !place(bar, &r->dates->value.dates, today)) {
            out->undated++;
            continue;
        }
        bar->label = make_label(r, scratch);
        if (!bar->label.ptr)
            return IDC_ERR_NOMEM;
        bar->number_count =
            idc_chart_numbers(report, outline, r, bar->numbers, IDC_BAR_NUMBERS_MAX);
        out->bar_count++;
    }
    if (out->bar_count > 1)
        qsort(out->bars, out->bar_count, sizeof *out->bars, by_source_and_start);
    return IDC_OK;
}

static void make_axis(const idc_report *report, idc_chart *out)
{
    int32_t first = IDC_DAY_NONE, last = IDC_DAY_NONE;
    for (size_t i = 0; i < out->bar_count; i++) {
        first = least(first, out->bars[i].first);
        last = last == IDC_DAY_NONE || out->bars[i].last > last ? out->bars[i].last : last;
    }
    int32_t today = report->claims.as_of_day == IDC_DAY_NONE ? last : report->claims.as_of_day;
    int32_t now = today == IDC_DAY_NONE ? 2000 : year_of(today);
    int32_t from = first == IDC_DAY_NONE ? now : year_of(first);
    int32_t to = last == IDC_DAY_NONE ? now : year_of(last);
    from = from < now - AXIS_YEARS_BACK ? now - AXIS_YEARS_BACK : from > now ? now : from;
    to = to > now + AXIS_YEARS_AHEAD ? now + AXIS_YEARS_AHEAD : to < now ? now : to;
    if (from < 1)
        from = 1;
    out->first_year = from;
    out->last_year = to + 1;
    out->first_day = idc_day(from, 1, 1);
    out->last_day = to + 1 > 9999 ? idc_day(9999, 12, 31) : idc_day(to + 1, 1, 1);
}

int32_t idc_chart_x(const idc_chart *t, int32_t day)
{
    int64_t width = IDC_TIMELINE_WIDTH - 2 * IDC_TIMELINE_MARGIN;
    int64_t span = (int64_t)t->last_day - t->first_day;
    int64_t at = (int64_t)day - t->first_day;
    at = at < 0 ? 0 : at > span ? span : at;
    return (int32_t)(IDC_TIMELINE_MARGIN + (span > 0 ? at * width / span : 0));
}

/* Rows of one lane: each role on the first row where it and its label have room. */
static void pack(const idc_chart *t, idc_lane *lane, int32_t *row_ends)
{
    int32_t edge = IDC_TIMELINE_WIDTH - IDC_TIMELINE_MARGIN;
    for (size_t i = lane->first; i < lane->first + lane->count; i++) {
        idc_bar *bar = &t->bars[i];
        bar->x = idc_chart_x(t, bar->first);
        bar->x_end = idc_chart_x(t, bar->last);
        if (bar->x_end - bar->x < LEAST_WIDTH)
            bar->x_end = bar->x + LEAST_WIDTH;
        if (bar->x_end > edge) {
            bar->x -= bar->x_end - edge;
            bar->x_end = edge;
        }
        int32_t text = idc_chart_text_width(bar->label) + (int32_t)bar->number_count * NUMBER_ROOM +
                       (bar->number_count ? 40 : 20);
        int32_t room = bar->x_end - bar->x > LABEL_ROOM ? bar->x_end - bar->x : LABEL_ROOM;
        if (bar->reversed) {
            text += IDC_TIMELINE_NOTE;
            room += IDC_TIMELINE_NOTE;
        }
        bar->label_width = text < room ? text : room;
        int32_t begin = bar->x, end = bar->x + bar->label_width;
        if (end > edge)
            begin = edge - bar->label_width; /* the label ends where the drawing does */
        end = end > bar->x_end ? end : bar->x_end;
        int32_t row = 0;
        while (row < lane->rows && row_ends[row] + BAR_GAP > begin)
            row++;
        if (row == lane->rows)
            lane->rows++;
        row_ends[row] = end > edge ? edge : end;
        bar->row = row;
    }
}

idc_status idc_chart_make(const idc_report *report, const idc_outline *outline, idc_arena *scratch,
                          idc_chart *out)
{
    *out = (idc_chart){0};
    out->bars = idc_arena_array(scratch, IDC_BARS_MAX, sizeof *out->bars);
    out->lanes = idc_arena_array(scratch, IDC_BARS_MAX, sizeof *out->lanes);
    int32_t *row_ends = idc_arena_array(scratch, IDC_BARS_MAX, sizeof *row_ends);
    if (!out->bars || !out->lanes || !row_ends)
        return IDC_ERR_NOMEM;
    idc_status status = gather(report, outline, scratch, out);
    if (status != IDC_OK)
        return status;
    make_axis(report, out);
    for (size_t i = 0; i < out->bar_count;) {
        idc_lane *lane = &out->lanes[out->lane_count++];
        *lane = (idc_lane){.source = out->bars[i].record->source, .first = i};
        while (i < out->bar_count && out->bars[i].record->source == lane->source)
            lane->count++, i++;
        pack(out, lane, row_ends);
    }
    return IDC_OK;
}
