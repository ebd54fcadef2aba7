#include <math.h>

#include "base/utf8.h"
#include "source/pdf/pdf.h"

/* Text is unseen when no channel of its colour differs more than this from its ground. */
#define SAME_COLOUR 20
#define TINY_PT 1.5
#define FAINT 0.05f

typedef struct group {
    size_t begin, end; /* glyphs */
    double box[4];
    double x, y; /* centre */
} group;

static void group_box(const idc_pdf_page *page, group *g)
{
    static const double direction[4][2] = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};
    for (size_t i = g->begin; i < g->end; i++) {
        const idc_pdf_glyph *glyph = &page->glyphs[i];
        const idc_pdf_run *run = &page->runs[glyph->run];
        const double *d = direction[run->turn];
        for (int k = 0; k < 4; k++) {
            double along = k & 1 ? glyph->advance : 0;
            double up = run->size * (k & 2 ? 0.7 : -0.15);
            double x = glyph->x + along * d[0] + up * d[1];
            double y = glyph->y + along * d[1] - up * d[0];
            bool first = i == g->begin && k == 0;
            if (first || x < g->box[0])
                g->box[0] = x;
            if (first || y < g->box[1])
                g->box[1] = y;
            if (first || x > g->box[2])
                g->box[2] = x;
            if (first || y > g->box[3])
                g->box[3] = y;
        }
    }
    g->x = (g->box[0] + g->box[2]) / 2;
    g->y = (g->box[1] + g->box[3]) / 2;
}

static bool outside(const double box[4], const double area[4])
{
    return box[2] <= area[0] || box[0] >= area[2] || box[3] <= area[1] || box[1] >= area[3];
}

/* Whether most of the text lies under the area; descenders may look out. */
static bool covers(const double area[4], const group *g)
{
    const double slack = 1;
    double top = g->box[1] > area[1] ? g->box[1] : area[1];
    double bottom = g->box[3] < area[3] ? g->box[3] : area[3];
    return g->box[0] >= area[0] - slack && g->box[2] <= area[2] + slack &&
           bottom - top >= 0.7 * (g->box[3] - g->box[1]);
}

static bool same_colour(uint32_t a, uint32_t b)
{
    for (int shift = 0; shift < 24; shift += 8) {
        int difference = (int)(a >> shift & 255) - (int)(b >> shift & 255);
        if (difference > SAME_COLOUR || difference < -SAME_COLOUR)
            return false;
    }
    return true;
}

/* "white" or "same-colour" when the text has the colour of all that may be its ground. */
static const char *colour_reason(const idc_pdf_page *page, const idc_pdf_run *run, const group *g)
{
    if (!run->rgb_known || run->mode == 2)
        return NULL;
    const char *reason = "same-colour";
    for (size_t i = run->painted; i-- > 0;) {
        const idc_pdf_paint *p = &page->paints[i];
        if (g->x < p->box[0] || g->x > p->box[2] || g->y < p->box[1] || g->y > p->box[3])
            continue;
        if (!p->known || !same_colour(p->rgb, run->rgb))
            return NULL;
        if (same_colour(p->rgb, 0xFFFFFF))
            reason = "white";
        if (p->exact)
            return reason;
    }
    return same_colour(run->rgb, 0xFFFFFF) ? "white" : NULL;
}

/* Text that only clips (mode 7) is seen where something is painted through it. */
static bool shows_through(const idc_pdf_page *page, const idc_pdf_run *run, const group *g)
{
    for (size_t i = run->painted; i < page->paint_count; i++) {
        const double *box = page->paints[i].box;
        if (g->x >= box[0] && g->x <= box[2] && g->y >= box[1] && g->y <= box[3])
            return true;
    }
    return false;
}

/* Letters drawn as shapes have their text beside them, unseen, so that it can be searched. */
static bool is_drawn(const idc_pdf_page *page, const group *g)
{
    size_t shapes = 0;
    for (size_t i = 0; i < page->dot_count; i++) {
        const idc_pdf_dot *d = &page->dots[i];
        double x = (d->left + d->right) / 2;
        shapes += x > g->box[0] && x < g->box[2] && d->y > g->box[1] && d->y < g->box[3];
    }
    return shapes * 2 >= g->end - g->begin;
}

static const char *reason_of(const idc_pdf_page *page, const idc_pdf_run *run, const group *g)
{
    const double sheet[4] = {0, 0, page->width, page->height};
    if (run->layer_off)
        return "layer-off";
    if (run->mode == 3 || (run->mode == 7 && !shows_through(page, run, g)))
        return is_drawn(page, g) ? NULL : "invisible-mode";
    if (run->alpha < FAINT)
        return "transparent";
    if (run->squeezed || (run->size < TINY_PT && !run->font->type3))
        return "tiny";
    if (outside(g->box, sheet))
        return "off-page";
    if (outside(g->box, run->clip))
        return "clipped";
    /* What is painted after text that clips is painted through it. */
    for (size_t i = run->painted; i < page->paint_count && run->mode < 4; i++)
        if (page->paints[i].opaque && covers(page->paints[i].box, g))
            return page->paints[i].image ? "covered-by-image" : "covered";
    return colour_reason(page, run, g);
}

static bool is_space(const idc_pdf_page *page, const idc_pdf_glyph *g)
{
    return g->text_len == 1 && page->text.ptr[g->text] == ' ';
}

/* Glyphs of a word: one run, one baseline, beside each other. */
static size_t word_end(const idc_pdf_page *page, size_t begin)
{
    const idc_pdf_glyph *a = &page->glyphs[begin];
    double size = page->runs[a->run].size;
    size_t i = begin + 1;
    for (; i < page->glyph_count && i - begin < 24; i++) {
        const idc_pdf_glyph *b = &page->glyphs[i], *last = b - 1;
        double gap = b->u - last->u - last->advance;
        if (b->run != a->run || b->v != a->v || is_space(page, last) || gap > size || gap < -size)
            break;
    }
    return i;
}

/* Does the glyph at index i stand, seen, where the hidden one does? */
static bool repeats(const idc_pdf_page *page, const idc_pdf_glyph *a, const idc_pdf_glyph *b)
{
    double near = 0.15 * page->runs[a->run].size + 1;
    return !b->hidden && a->text_len == b->text_len &&
           memcmp(page->text.ptr + a->text, page->text.ptr + b->text, a->text_len) == 0 &&
           fabs(a->x - b->x) < near && fabs(a->y - b->y) < near;
}

/*
 * Shadows, glows and layers for searching repeat what is seen at the same place, shown shortly
 * before or after it: glyphs that do are let go.
 */
static idc_status drop_copies(idc_pdf_page *page)
{
    enum { NEAR = 400 };
    size_t shift = 0; /* where the copy of the glyph before was found, plus NEAR */
    for (size_t i = 0; i < page->glyph_count; i++) {
        const idc_pdf_glyph *g = &page->glyphs[i];
        if (!g->hidden)
            continue;
        size_t from = i > NEAR ? i - NEAR : 0, to = i + NEAR, at = i + shift - NEAR;
        to = to < page->glyph_count ? to : page->glyph_count;
        if (!(at >= from && at < to && repeats(page, g, &page->glyphs[at]))) {
            idc_status status = idc_charge(page->pdf->work, IDC_LIMIT_SOURCE_STEPS, NEAR);
            if (status != IDC_OK)
                return status;
            for (at = from; at < to && !repeats(page, g, &page->glyphs[at]);)
                at++;
        }
        shift = at < to ? at + NEAR - i : 0;
        page->glyphs[i].copied = at < to;
    }
    size_t kept = 0;
    for (size_t i = 0; i < page->glyph_count; i++)
        if (!page->glyphs[i].copied)
            page->glyphs[kept++] = page->glyphs[i];
    page->glyph_count = kept;
    return IDC_OK;
}

static double image_share(const idc_pdf_page *page)
{
    double area = 0;
    for (size_t i = 0; i < page->paint_count; i++) {
        const double *b = page->paints[i].box;
        double x0 = b[0] > 0 ? b[0] : 0, y0 = b[1] > 0 ? b[1] : 0;
        double x1 = b[2] < page->width ? b[2] : page->width;
        double y1 = b[3] < page->height ? b[3] : page->height;
        if (page->paints[i].image && x1 > x0 && y1 > y0)
            area += (x1 - x0) * (y1 - y0);
    }
    return area / (page->width * page->height);
}

/* A scanned page carries its recognised text unseen, behind or under the picture. */
static idc_status keep_ocr_layer(idc_pdf_page *page)
{
    size_t under = 0, visible = 0;
    for (size_t i = 0; i < page->glyph_count; i++) {
        const char *reason = page->glyphs[i].hidden;
        visible += !reason;
        under +=
            reason && (!strcmp(reason, "invisible-mode") || !strcmp(reason, "covered-by-image"));
    }
    if (under == 0 || visible * 5 > under || image_share(page) < 0.5)
        return IDC_OK;
    for (size_t i = 0; i < page->glyph_count; i++)
        page->glyphs[i].hidden = NULL;
    page->ocr_layer = true;
    if (page->pdf->ocr_noted)
        return IDC_OK;
    page->pdf->ocr_noted = true;
    return idc_document_note(page->pdf->doc, false, "pdf.ocr-layer",
                             (idc_span){.path = page->path, .page = page->number},
                             "the page is a picture and its text was recognised by a machine: "
                             "compare names and dates with the picture");
}

idc_status idc_pdf_find_hidden(idc_pdf_page *page)
{
    bool any = false;
    for (size_t i = 0; i < page->glyph_count;) {
        group g = {.begin = i, .end = word_end(page, i)};
        const idc_pdf_run *run = &page->runs[page->glyphs[i].run];
        idc_status status =
            idc_charge(page->pdf->work, IDC_LIMIT_SOURCE_STEPS, 1 + page->paint_count);
        if (status != IDC_OK)
            return status;
        group_box(page, &g);
        const char *reason = reason_of(page, run, &g);
        any |= reason != NULL;
        for (; i < g.end; i++)
            page->glyphs[i].hidden = reason;
    }
    idc_status status = keep_ocr_layer(page);
    return status == IDC_OK && any ? drop_copies(page) : status;
}
