#include <math.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "source/pdf/pdf.h"
#include "source/text/text_hidden.h"

/* In em: baselines nearer than this make one line when they do not overlap; lines further apart
   than this are of two blocks. */
#define LINE_TOLERANCE 0.4
#define BLOCK_GAP 1.75

typedef struct writer {
    idc_pdf_page *page;
    const idc_pdf_segments *segments;
    uint8_t turn;
    /* of the line before */
    double v, size;
    uint32_t region;
    bool any;
} writer;

static int32_t thousandths(double points)
{
    double value = points * 1000;
    return value > 2e9 ? 2000000000 : value < -2e9 ? -2000000000 : (int32_t)lround(value);
}

static idc_box box_of(uint8_t turn, double u0, double u1, double v, double size)
{
    static const double direction[4][2] = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};
    const double *d = direction[turn];
    double top = v - 0.75 * size, bottom = v + 0.22 * size;
    double xa = u0 * d[0] - top * d[1], xb = u1 * d[0] - bottom * d[1];
    double ya = u0 * d[1] + top * d[0], yb = u1 * d[1] + bottom * d[0];
    double x = xa < xb ? xa : xb, y = ya < yb ? ya : yb;
    return (idc_box){thousandths(x), thousandths(y), thousandths(fabs(xb - xa)),
                     thousandths(fabs(yb - ya))};
}

static bool starts_item(idc_str text)
{
    static const uint32_t marks[] = {0x2022, 0x25CF, 0x25E6, 0x25AA, 0x25A0, 0x2219, 0x00B7,
                                     0x2023, 0x25CB, 0x25B8, 0x25BA, 0x27A2, 0x2756, 0x2713,
                                     0x2714, 0xF0B7, 0x2043, 0x25C6, 0x2605};
    size_t pos = 0;
    uint32_t c = text.len ? idc_utf8_next(text, &pos) : 0;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (c == marks[i])
            return true;
    return (c == '-' || c == '*' || c == 0x2013) && text.len > pos && text.ptr[pos] == ' ';
}

/* Does the mark of a list item stand, drawn, where the line [u0, u1] begins? */
static bool has_dot(const writer *w, double u0, double u1, double v, double size, bool right)
{
    const idc_pdf_page *page = w->page;
    for (size_t i = 0; i < page->dot_count && w->turn == 0; i++) {
        const idc_pdf_dot *d = &page->dots[i];
        double gap = right ? d->left - u1 : u0 - d->right;
        if (d->mark && gap > 0.1 * size && gap < 2.2 * size && d->right - d->left < 0.55 * size &&
            d->y < v && d->y > v - 0.7 * size)
            return true;
    }
    return false;
}

/* Style of most of a line's glyphs. */
static void set_style(const writer *w, const idc_pdf_segment *parts, size_t count, idc_line *line)
{
    const idc_pdf_page *page = w->page;
    size_t bold = 0, italic = 0, heading = 0, all = 0, most = 0, same = 0;
    const idc_pdf_run *last = NULL, *chosen = NULL;
    for (size_t p = 0; p < count; p++)
        for (uint32_t i = 0; i < parts[p].count; i++) {
            const idc_pdf_glyph *g = &page->glyphs[w->segments->order[parts[p].first + i]];
            const idc_pdf_run *run = &page->runs[g->run];
            all++;
            bold += run->font->bold || run->mode == 2;
            italic += run->font->italic;
            heading += run->level > 0;
            line->level = run->level ? run->level : line->level;
            same =
                last && last->rgb == run->rgb && fabs(last->size - run->size) < 0.01 ? same + 1 : 1;
            last = run;
            if (same > most) {
                most = same;
                chosen = run;
            }
        }
    line->flags |= (uint16_t)(bold * 2 > all ? IDC_LINE_BOLD : 0);
    line->flags |= (uint16_t)(italic * 2 > all ? IDC_LINE_ITALIC : 0);
    line->flags |= (uint16_t)(heading == all && all ? IDC_LINE_HEADING : 0);
    line->level = heading == all ? line->level : 0;
    if (chosen) {
        line->rgb = chosen->rgb;
        line->size_mpt = thousandths(chosen->size);
    }
}

static int by_start(const void *a, const void *b)
{
    const idc_pdf_segment *x = a, *y = b;
    if (x->u0 != y->u0)
        return x->u0 < y->u0 ? -1 : 1;
    return x->first < y->first ? -1 : x->first > y->first;
}

/* Segments of one line, in any order, as a line of the document. */
static idc_status write_line(writer *w, idc_pdf_segment *parts, size_t count, uint32_t region)
{
    idc_document *doc = w->page->pdf->doc;
    idc_pdf_line made = {.text = idc_buf_in(w->page->pdf->arena)};
    double u0 = parts[0].u0, u1 = parts[0].u1, size = 0, v = parts[0].v;
    size_t right = 0;
    qsort(parts, count, sizeof *parts, by_start);
    for (size_t i = 0; i < count; i++)
        right += idc_pdf_right_to_left(w->page, w->segments->order, &parts[i]);
    for (size_t i = 0; i < count; i++) {
        const idc_pdf_segment *s = &parts[right * 2 > count ? count - 1 - i : i];
        if (i)
            idc_buf_byte(&made.text, '\t');
        idc_status status = idc_pdf_segment_text(w->page, w->segments->order, s, &made);
        if (status != IDC_OK)
            return status;
        u0 = s->u0 < u0 ? s->u0 : u0;
        u1 = s->u1 > u1 ? s->u1 : u1;
        if (s->size > size) {
            size = s->size;
            v = s->v;
        }
    }
    idc_line line = {.text = idc_buf_str(&made.text),
                     .pieces = made.pieces,
                     .piece_count = made.piece_count,
                     .box = box_of(w->turn, u0, u1, v, size),
                     .page = w->page->number};
    line.flags |= (uint16_t)(parts[0].cell ? IDC_LINE_CELL : 0);
    set_style(w, parts, count, &line);
    if (starts_item(line.text) || has_dot(w, u0, u1, v, size, right * 2 > count))
        line.flags |= IDC_LINE_ITEM;
    double larger = size > w->size ? size : w->size;
    double smaller = size < w->size ? size : w->size;
    if (!w->any || region != w->region || v < w->v || v - w->v > BLOCK_GAP * smaller ||
        larger > 1.15 * smaller || (line.flags & IDC_LINE_ITEM))
        doc->block++;
    line.block = doc->block;
    w->any = true;
    w->region = region;
    w->v = v;
    w->size = size;
    idc_status status = idc_document_add_line(doc, &line);
    return status == IDC_OK ? idc_text_hidden(doc, &line) : status;
}

static bool overlaps(const idc_pdf_segment *row, size_t count, const idc_pdf_segment *s)
{
    for (size_t i = 0; i < count; i++)
        if (s->u0 < row[i].u1 - 0.1 * s->size && row[i].u0 < s->u1 - 0.1 * s->size)
            return true;
    return false;
}

/* Length of the line that begins with parts[0]: near baselines, beside each other. */
static size_t line_length(const idc_pdf_segment *parts, size_t count)
{
    size_t n = 1;
    for (; n < count && n < 64; n++) {
        double size = parts[n].size > parts[0].size ? parts[n].size : parts[0].size;
        if (parts[n].row != parts[0].row &&
            (fabs(parts[n].v - parts[0].v) > LINE_TOLERANCE * size ||
             overlaps(parts, n, &parts[n])))
            break;
    }
    return n;
}

static idc_status write_turn(idc_pdf_page *page, uint8_t turn)
{
    idc_pdf_segments segments;
    idc_arena *arena = page->pdf->arena;
    idc_status status = idc_pdf_segment_glyphs(page, NULL, turn, &segments);
    if (status != IDC_OK || segments.count == 0)
        return status;
    uint32_t *regions = idc_arena_array(arena, segments.count, sizeof *regions);
    size_t right = 0;
    for (size_t i = 0; i < segments.count; i++)
        right += idc_pdf_right_to_left(page, segments.order, &segments.items[i]);
    status = regions ? idc_pdf_columns(page->pdf->work, segments.items, segments.count,
                                       right * 2 > segments.count, regions)
                     : IDC_ERR_NOMEM;
    writer w = {.page = page, .segments = &segments, .turn = turn};
    for (size_t i = 0; i < segments.count && status == IDC_OK;) {
        size_t end = i + 1;
        while (end < segments.count && regions[end] == regions[i])
            end++;
        while (i < end && status == IDC_OK) {
            size_t n = line_length(&segments.items[i], end - i);
            status = write_line(&w, &segments.items[i], n, regions[i]);
            i += n;
        }
    }
    return status;
}

/* ---- hidden text ----------------------------------------------------------------------------- */

static bool has_word(idc_str text)
{
    for (size_t i = 0; i < text.len; i++)
        if (idc_is_alnum(text.ptr[i]) || (uint8_t)text.ptr[i] >= 0xC3)
            return true;
    return false;
}

static idc_status write_hidden(idc_pdf_page *page, const char *reason)
{
    idc_document *doc = page->pdf->doc;
    idc_pdf_line made = {.text = idc_buf_in(page->pdf->arena)};
    idc_status status = IDC_OK;
    for (uint8_t turn = 0; turn < 4; turn++) {
        idc_pdf_segments segments;
        status = idc_pdf_segment_glyphs(page, reason, turn, &segments);
        for (size_t i = 0; i < segments.count && status == IDC_OK; i++) {
            if (made.text.len)
                idc_buf_byte(&made.text, ' ');
            status = idc_pdf_segment_text(page, segments.order, &segments.items[i], &made);
        }
        if (status != IDC_OK)
            return status;
    }
    idc_str text = idc_buf_str(&made.text);
    if (!has_word(text))
        return IDC_OK;
    idc_span span = made.pieces[0].span;
    for (size_t i = 1; i < made.piece_count; i++)
        span = idc_span_join(span, made.pieces[i].span);
    status = idc_document_add_hidden(doc, (idc_hidden){reason, text, span});
    if (status != IDC_OK)
        return status;
    return idc_document_note(doc, false, "pdf.hidden-text", span,
                             "page %d holds text that is not seen when it is read (%s): compare "
                             "it with what the page shows",
                             (int)page->number, reason);
}

idc_status idc_pdf_lines(idc_pdf_page *page)
{
    const char *reasons[16];
    size_t reason_count = 0, turned[4] = {0};
    for (size_t i = 0; i < page->glyph_count; i++) {
        const idc_pdf_glyph *g = &page->glyphs[i];
        size_t k = 0;
        if (!g->hidden) {
            turned[page->runs[g->run].turn]++;
            continue;
        }
        while (k < reason_count && reasons[k] != g->hidden)
            k++;
        if (k == reason_count && k < 16)
            reasons[reason_count++] = g->hidden;
    }
    idc_status status = IDC_OK;
    for (int pass = 0; pass < 4 && status == IDC_OK; pass++) {
        uint8_t most = 0;
        for (uint8_t turn = 1; turn < 4; turn++)
            if (turned[turn] > turned[most])
                most = turn;
        if (turned[most] == 0)
            break;
        turned[most] = 0;
        status = write_turn(page, most);
    }
    for (size_t i = 0; i < reason_count && status == IDC_OK; i++)
        status = write_hidden(page, reasons[i]);
    return status;
}
