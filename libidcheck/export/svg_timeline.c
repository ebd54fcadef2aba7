#include "export/export.h"
#include "export/show.h"
#include "export/svg.h"
#include "export/timeline.h"

#define SCRATCH_CHUNK 16384
#define AXIS_HEIGHT 34
#define LANE_HEAD 26
#define LANE_GAP 10
#define ROW_HEIGHT 36
#define BAR_TOP 19
#define BAR_HEIGHT 10

/* Colours are the page's; on its own the drawing brings them along. */
static const char style[] =
    "<style>"
    ".idc-tl{--tl-ink:#1d2327;--tl-muted:#566069;--tl-line:#d9d6cf;--tl-work:#3f7d97;"
    "--tl-study:#7a6f9b;--tl-paper:#fff;font-family:system-ui,-apple-system,\"Segoe UI\","
    "Roboto,\"Noto Sans\",\"DejaVu Sans\",sans-serif}"
    "@media (prefers-color-scheme:dark){.idc-tl{--tl-ink:#e8e6e1;--tl-muted:#aab2b8;"
    "--tl-line:#394248;--tl-work:#6fafc9;--tl-study:#a99fcb;--tl-paper:#1b2125}}"
    "@media print{.idc-tl{--tl-ink:#000;--tl-muted:#333;--tl-line:#bbb;--tl-work:#555;"
    "--tl-study:#8a8a8a;--tl-paper:#fff}}"
    ".idc-tl text{font-size:12px;fill:var(--tl-ink)}"
    ".idc-tl .tl-year{fill:var(--tl-muted);font-size:11.5px}"
    ".idc-tl .tl-lane{font-weight:600;font-size:12.5px}"
    ".idc-tl .tl-grid{stroke:var(--tl-line);stroke-width:1}"
    ".idc-tl .tl-today{stroke:var(--tl-muted);stroke-width:1;stroke-dasharray:3 3}"
    ".idc-tl .tl-work{fill:var(--tl-work)}.idc-tl .tl-study{fill:var(--tl-study)}"
    ".idc-tl .tl-work-stop{stop-color:var(--tl-work)}"
    ".idc-tl .tl-study-stop{stop-color:var(--tl-study)}"
    ".idc-tl rect:not([rx]){shape-rendering:crispEdges}"
    ".idc-tl .tl-cited{fill:none;stroke:var(--tl-ink);stroke-width:1.5}"
    ".idc-tl .tl-reversed{fill:none;stroke:var(--tl-ink);stroke-width:1.5;"
    "stroke-dasharray:4 3}"
    ".idc-tl .tl-bound{fill:none;stroke:var(--tl-ink);stroke-width:2}"
    ".idc-tl .tl-number{fill:var(--tl-ink)}"
    ".idc-tl text.tl-digit{fill:var(--tl-paper);font-size:10.5px;font-weight:600;"
    "text-anchor:middle}"
    "</style>";

typedef struct drawing {
    idc_buf *out;
    const idc_report *report;
    const idc_chart *line;
    int32_t height;
} drawing;

static void say(const drawing *d, const char *text)
{
    idc_buf_text(d->out, text);
}

/* name="12.3" */
static void attribute(const drawing *d, const char *name, int32_t tenths)
{
    idc_buf_byte(d->out, ' ');
    idc_buf_text(d->out, name);
    idc_buf_text(d->out, "=\"");
    idc_buf_decimal(d->out, tenths, 1);
    idc_buf_byte(d->out, '"');
}

static void rectangle(const drawing *d, const char *class_or_fill, int32_t x, int32_t end,
                      int32_t y, int32_t height, int32_t radius)
{
    if (end <= x)
        return;
    say(d, "<rect ");
    say(d, class_or_fill);
    attribute(d, "x", x);
    attribute(d, "y", y);
    attribute(d, "width", end - x);
    attribute(d, "height", height);
    if (radius)
        attribute(d, "rx", radius);
    say(d, "/>");
}

static void vertical(const drawing *d, const char *class, int32_t x, int32_t y, int32_t y_end)
{
    say(d, "<line class=\"");
    say(d, class);
    say(d, "\"");
    attribute(d, "x1", x);
    attribute(d, "y1", y);
    attribute(d, "x2", x);
    attribute(d, "y2", y_end);
    say(d, "/>");
}

static void gradient(const drawing *d, const char *id, const char *stop, bool fades_in)
{
    idc_buf_format(d->out,
                   "<linearGradient id=\"%s\"><stop class=\"%s\" offset=\"0\" stop-opacity=\"%s\"/>"
                   "<stop class=\"%s\" offset=\"1\" stop-opacity=\"%s\"/></linearGradient>",
                   id, stop, fades_in ? "0.15" : "1", stop, fades_in ? "1" : "0.15");
}

static void definitions(const drawing *d)
{
    say(d, "<defs>");
    gradient(d, "tl-work-in", "tl-work-stop", true);
    gradient(d, "tl-work-out", "tl-work-stop", false);
    gradient(d, "tl-study-in", "tl-study-stop", true);
    gradient(d, "tl-study-out", "tl-study-stop", false);
    say(d, "</defs>");
}

static void axis(const drawing *d)
{
    static const int32_t steps[] = {1, 2, 5, 10, 20};
    const idc_chart *t = d->line;
    size_t step = 0;
    while (step < 4 && (t->last_year - t->first_year) / steps[step] > 16)
        step++;
    for (int32_t year = t->first_year; year <= t->last_year; year++) {
        if (year % steps[step] || year > 9999)
            continue;
        int32_t x = idc_chart_x(t, idc_day(year, 1, 1));
        vertical(d, "tl-grid", x, (AXIS_HEIGHT - 8) * 10, d->height);
        if (x > IDC_TIMELINE_WIDTH - 300)
            continue;
        say(d, "<text class=\"tl-year\"");
        attribute(d, "x", x + 20);
        attribute(d, "y", 160);
        idc_buf_format(d->out, ">%d</text>", (int)year);
    }
    if (d->report->claims.as_of_day != IDC_DAY_NONE)
        vertical(d, "tl-today", idc_chart_x(t, d->report->claims.as_of_day), (AXIS_HEIGHT - 8) * 10,
                 d->height);
}

static void number(const drawing *d, uint32_t value, int32_t x, int32_t y)
{
    say(d, "<circle class=\"tl-number\"");
    attribute(d, "cx", x + 80);
    attribute(d, "cy", y + 90);
    say(d, " r=\"8\"/><text class=\"tl-digit\"");
    attribute(d, "x", x + 80);
    attribute(d, "y", y + 128);
    idc_buf_format(d->out, ">%u</text>", (uint64_t)value);
}

/* The start of text that fits into room, with an ellipsis when something is left out. */
static void fitted(const drawing *d, idc_str text, int32_t room)
{
    size_t fit = 0;
    int32_t width = 0;
    int depth = 0;
    bool cut = idc_chart_text_width(text) > room;
    for (size_t pos = 0; pos < text.len;) {
        size_t next = pos;
        uint32_t c = idc_utf8_next(text, &next);
        width += idc_chart_text_width(idc_str_sub(text, pos, next));
        if (cut && width > room - 100)
            break;
        depth += c == 0x2068 ? 1 : c == 0x2069 ? -1 : 0;
        pos = fit = next;
    }
    for (size_t pos = 0; pos < fit;) {
        /* Isolates are ours: the label's makers showed every other control already. */
        size_t from = pos;
        uint32_t c = idc_utf8_next(text, &pos);
        if (c == 0x2068 || c == 0x2069)
            idc_buf_add(d->out, idc_str_sub(text, from, pos));
        else
            idc_show_xml(d->out, idc_str_sub(text, from, pos), 10);
    }
    if (cut)
        say(d, IDC_ELLIPSIS);
    while (depth-- > 0)
        say(d, IDC_PDI);
}

/* A nested drawing clips what the guessed width got wrong. */
static void label(const drawing *d, const idc_bar *bar, int32_t y)
{
    int32_t edge = IDC_TIMELINE_WIDTH - IDC_TIMELINE_MARGIN, x = bar->x;
    if (x + bar->label_width > edge)
        x = edge - bar->label_width;
    int32_t room = bar->label_width;
    for (size_t i = 0; i < bar->number_count; i++, x += 200, room -= 200)
        number(d, bar->numbers[i], x, y);
    if (bar->number_count) {
        x += 20;
        room -= 20;
    }
    if (room < 100)
        return;
    say(d, "<svg");
    attribute(d, "x", x);
    attribute(d, "y", y);
    attribute(d, "width", room);
    say(d, " height=\"18\"><text x=\"0\" y=\"13\">");
    fitted(d, bar->label, bar->reversed ? room - IDC_TIMELINE_NOTE : room);
    if (bar->reversed)
        say(d, " (ends before it starts)");
    say(d, "</text></svg>");
}

/* What a proof rests on: [ where this role can begin or end at the earliest, ] at the latest. */
static void bounds(const drawing *d, const idc_bar *bar, int32_t top, int32_t height)
{
    const idc_findings *findings = &d->report->findings;
    for (size_t i = 0; i < findings->count; i++)
        for (size_t k = 0; k < findings->items[i]->step_count; k++) {
            const idc_step *step = &findings->items[i]->steps[k];
            if (!step->claim || step->claim != bar->record->dates || step->day == IDC_DAY_NONE)
                continue;
            say(d, "<path class=\"tl-bound\" d=\"M");
            idc_buf_decimal(d->out, idc_chart_x(d->line, step->day) + (step->from ? 50 : -50), 1);
            idc_buf_byte(d->out, ' ');
            idc_buf_decimal(d->out, top - 40, 1);
            say(d, step->from ? "h-5v" : "h5v");
            idc_buf_decimal(d->out, height + 80, 1);
            say(d, step->from ? "h5\"/>" : "h-5\"/>");
        }
}

static void draw_bar(const drawing *d, const idc_bar *bar, int32_t y)
{
    bool study = bar->record->kind == IDC_RECORD_EDUCATION;
    int32_t top = y + BAR_TOP * 10, height = BAR_HEIGHT * 10;
    const char *solid = study ? "class=\"tl-study\"" : "class=\"tl-work\"";
    const char *in = study ? "fill=\"url(#tl-study-in)\"" : "fill=\"url(#tl-work-in)\"";
    const char *out = study ? "fill=\"url(#tl-study-out)\"" : "fill=\"url(#tl-work-out)\"";
    label(d, bar, y);
    if (bar->reversed) {
        rectangle(d, "class=\"tl-reversed\"", bar->x, bar->x_end, top, height, 20);
        bounds(d, bar, top, height);
        return;
    }
    int32_t sure = idc_chart_x(d->line, bar->sure_begin);
    int32_t sure_end = idc_chart_x(d->line, bar->sure_end);
    if (bar->sure_end <= bar->sure_begin) {
        /* Nothing is certain: both ends fade into each other. */
        int32_t middle = bar->x + (bar->x_end - bar->x) / 2;
        rectangle(d, in, bar->x, middle, top, height, 0);
        rectangle(d, out, middle, bar->x_end, top, height, 0);
    } else {
        rectangle(d, in, bar->x, sure, top, height, 0);
        rectangle(d, solid, sure < bar->x ? bar->x : sure,
                  sure_end > bar->x_end ? bar->x_end : sure_end, top, height, 0);
        rectangle(d, out, sure_end, bar->x_end, top, height, 0);
    }
    if (bar->open) {
        idc_buf_format(d->out, "<path %s d=\"M", solid);
        idc_buf_decimal(d->out, bar->x_end, 1);
        idc_buf_byte(d->out, ' ');
        idc_buf_decimal(d->out, top - 30, 1);
        say(d, "l9 8l-9 8z\"/>");
    }
    if (bar->number_count)
        rectangle(d, "class=\"tl-cited\"", bar->x - 15, bar->x_end + 15, top - 15, height + 30, 25);
    bounds(d, bar, top, height);
}

static void lanes(const drawing *d)
{
    int32_t y = AXIS_HEIGHT * 10;
    for (size_t i = 0; i < d->line->lane_count; i++) {
        const idc_lane *lane = &d->line->lanes[i];
        idc_str name = d->report->claims.sources[lane->source].label;
        say(d, "<text class=\"tl-lane\" unicode-bidi=\"plaintext\"");
        attribute(d, "x", IDC_TIMELINE_MARGIN);
        attribute(d, "y", y + 150);
        say(d, ">");
        idc_show_xml(d->out, name, 60);
        say(d, "</text>");
        y += LANE_HEAD * 10;
        for (size_t k = lane->first; k < lane->first + lane->count; k++)
            draw_bar(d, &d->line->bars[k], y + d->line->bars[k].row * ROW_HEIGHT * 10);
        y += (lane->rows * ROW_HEIGHT + LANE_GAP) * 10;
    }
}

static int32_t height_of(const idc_chart *t)
{
    int32_t height = AXIS_HEIGHT;
    for (size_t i = 0; i < t->lane_count; i++)
        height += LANE_HEAD + t->lanes[i].rows * ROW_HEIGHT + LANE_GAP;
    return height * 10;
}

void idc_svg_timeline(const idc_report *report, const idc_chart *timeline, bool alone, idc_buf *out)
{
    drawing d = {out, report, timeline, height_of(timeline)};
    say(&d, "<svg");
    if (alone)
        say(&d, " xmlns=\"http://www.w3.org/2000/svg\"");
    say(&d, " class=\"idc-tl\" role=\"img\" aria-labelledby=\"tl-title tl-desc\" viewBox=\"0 0 ");
    idc_buf_decimal(out, IDC_TIMELINE_WIDTH, 1);
    idc_buf_byte(out, ' ');
    idc_buf_decimal(out, d.height, 1);
    say(&d, "\"><title id=\"tl-title\">Roles by source</title><desc id=\"tl-desc\">");
    idc_buf_format(out,
                   "%u roles of %u sources on an axis of years from %d to %d. Ends fade where the "
                   "text leaves them open. An arrow: still going on. Outlined and numbered: named "
                   "in that finding. Brackets: the earliest or latest day that a proof rests "
                   "on.</desc>",
                   (uint64_t)timeline->bar_count, (uint64_t)timeline->lane_count,
                   (int)timeline->first_year, (int)timeline->last_year);
    say(&d, style);
    definitions(&d);
    axis(&d);
    lanes(&d);
    say(&d, "</svg>\n");
}

idc_status idc_export_svg_timeline(const idc_report *report, idc_buf *out)
{
    idc_arena *scratch = idc_arena_new(&report->allocator, SCRATCH_CHUNK, SIZE_MAX);
    idc_outline outline;
    idc_chart timeline;
    if (!scratch)
        return IDC_ERR_NOMEM;
    idc_status status = idc_outline_make(report, scratch, &outline);
    if (status == IDC_OK)
        status = idc_chart_make(report, &outline, scratch, &timeline);
    if (status == IDC_OK) {
        idc_svg_timeline(report, &timeline, true, out);
        status = out->failed ? IDC_ERR_NOMEM : IDC_OK;
    }
    idc_arena_free(scratch);
    return status;
}
