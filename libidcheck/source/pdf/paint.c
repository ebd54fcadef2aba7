#include <math.h>

#include "source/pdf/state.h"

/* What is painted matters as ground of text or cover over it; a page that paints more areas
   than this (a map) is read with those it painted first. */
#define MOST_PAINTS 4000
#define LEAST_SIDE 2.0
#define MOST_DOTS 4000

static void extend(double box[4], double x, double y)
{
    if (x < box[0])
        box[0] = x;
    if (y < box[1])
        box[1] = y;
    if (x > box[2])
        box[2] = x;
    if (y > box[3])
        box[3] = y;
}

static void transform(const double m[6], double x, double y, double out[2])
{
    out[0] = x * m[0] + y * m[2] + m[4];
    out[1] = x * m[1] + y * m[3] + m[5];
}

static void add_to_path(idc_pdf_interpreter *in, const double p[2])
{
    if (!in->path_any) {
        in->path[0] = in->path[2] = p[0];
        in->path[1] = in->path[3] = p[1];
        in->path_any = true;
    }
    extend(in->path, p[0], p[1]);
}

void idc_pdf_path_point(idc_pdf_interpreter *in, double x, double y, bool curve)
{
    double p[2];
    transform(in->state.ctm, x, y, p);
    add_to_path(in, p);
    in->path_curved |= curve;
    in->curve_points += curve;
    if (in->point_count < 5) {
        in->points[in->point_count][0] = p[0];
        in->points[in->point_count][1] = p[1];
    }
    in->point_count++;
}

void idc_pdf_path_box(idc_pdf_interpreter *in, double x, double y, double width, double height)
{
    double p[2];
    const double corners[4][2] = {{x, y}, {x + width, y}, {x, y + height}, {x + width, y + height}};
    const double *m = in->state.ctm;
    bool upright = (m[1] == 0 && m[2] == 0) || (m[0] == 0 && m[3] == 0);
    double box[4];
    for (int i = 0; i < 4; i++) {
        transform(m, corners[i][0], corners[i][1], p);
        add_to_path(in, p);
        if (i == 0) {
            box[0] = box[2] = p[0];
            box[1] = box[3] = p[1];
        }
        extend(box, p[0], p[1]);
    }
    if (upright && in->box_count < PDF_PATH_BOXES)
        memcpy(in->boxes[in->box_count++], box, sizeof box);
    else
        in->path_curved = true;
}

/* Four points with a right angle at each, the sides along the axes. */
static bool points_are_box(const idc_pdf_interpreter *in)
{
    size_t n = in->point_count;
    if (in->path_curved || n < 4 || n > 5)
        return false;
    const double(*p)[2] = in->points;
    if (n == 5 && (p[4][0] != p[0][0] || p[4][1] != p[0][1]))
        return false;
    bool across =
        p[0][1] == p[1][1] && p[1][0] == p[2][0] && p[2][1] == p[3][1] && p[3][0] == p[0][0];
    bool down =
        p[0][0] == p[1][0] && p[1][1] == p[2][1] && p[2][0] == p[3][0] && p[3][1] == p[0][1];
    return across || down;
}

/* Four sides and four corners that are curves: a box with round corners. */
static bool is_rounded(const idc_pdf_interpreter *in)
{
    enum { CORNERS = 12 };
    size_t sides = in->point_count - in->curve_points;
    return in->box_count == 0 && in->curve_points == CORNERS && sides >= 4 && sides <= 6;
}

/* What of such a box is certainly filled, whatever the corners: its middle over the whole width. */
static void inset(double box[4])
{
    double width = box[2] - box[0], height = box[3] - box[1];
    double corner = 0.25 * (width < height ? width : height);
    box[width < height ? 0 : 1] += corner;
    box[width < height ? 2 : 3] -= corner;
}

static bool is_area(const double box[4])
{
    return box[2] - box[0] >= LEAST_SIDE && box[3] - box[1] >= LEAST_SIDE;
}

/* Does b lie beside a, as the next of the strips that a gradient is drawn with? */
static bool beside(const double a[4], const double b[4])
{
    const double slack = 0.3;
    int across = b[2] - b[0] < b[3] - b[1] ? 0 : 1, along = 1 - across;
    return fabs(a[along] - b[along]) < 1 && fabs(a[along + 2] - b[along + 2]) < 1 &&
           b[across] < a[across + 2] + slack && b[across + 2] > a[across] - slack;
}

/*
 * Strips too thin to be the ground of text make an area when they lie beside each other. Lets
 * *paint become all of it; false: there is nothing to add to the page.
 */
static bool join_strip(idc_pdf_interpreter *in, idc_pdf_paint *paint)
{
    idc_pdf_page *page = in->page;
    idc_pdf_paint *strip = &in->strip;
    if (is_area(paint->box))
        return true;
    if (!(paint->box[2] > paint->box[0] && paint->box[3] > paint->box[1]))
        return false;
    if (in->strip_glyphs != page->glyph_count || !beside(strip->box, paint->box)) {
        in->strip_index = SIZE_MAX;
        in->strip_glyphs = page->glyph_count;
        *strip = *paint;
        return false;
    }
    for (int i = 0; i < 2; i++) {
        strip->box[i] = fmin(strip->box[i], paint->box[i]);
        strip->box[i + 2] = fmax(strip->box[i + 2], paint->box[i + 2]);
    }
    strip->known = strip->known && paint->known && strip->rgb == paint->rgb;
    strip->opaque = strip->opaque && paint->opaque;
    if (!is_area(strip->box))
        return false;
    if (in->strip_index < page->paint_count && in->strip_index + 1 == page->paint_count) {
        page->paints[in->strip_index] = *strip;
        return false;
    }
    in->strip_index = page->paint_count;
    *paint = *strip;
    return true;
}

static idc_status add_paint(idc_pdf_interpreter *in, const double box[4], idc_pdf_paint paint)
{
    idc_pdf_page *page = in->page;
    const double *clip = in->state.clip;
    if (in->mark_off || in->form_off)
        return IDC_OK;
    paint.box[0] = box[0] > clip[0] ? box[0] : clip[0];
    paint.box[1] = box[1] > clip[1] ? box[1] : clip[1];
    paint.box[2] = box[2] < clip[2] ? box[2] : clip[2];
    paint.box[3] = box[3] < clip[3] ? box[3] : clip[3];
    if (!join_strip(in, &paint) || page->paint_count >= MOST_PAINTS)
        return IDC_OK;
    idc_pdf_paint *grown = idc_arena_grow(in->pdf->arena, page->paints, page->paint_count,
                                          &page->paint_capacity, sizeof *grown);
    if (!grown)
        return IDC_ERR_NOMEM;
    grown[page->paint_count++] = paint;
    page->paints = grown;
    return IDC_OK;
}

/* A shape as small as letters; marks of list items are about as wide as high. */
static idc_status add_dot(idc_pdf_interpreter *in)
{
    const double *b = in->path, least = 1, most = 9, most_letter = 30;
    double width = b[2] - b[0], height = b[3] - b[1];
    bool mark = width >= least && height >= least && width <= most && height <= most &&
                width <= 1.6 * height && height <= 1.6 * width;
    idc_pdf_page *page = in->page;
    if (!in->path_any || in->mark_off || in->form_off || width > most_letter ||
        height > most_letter || height < least || page->dot_count >= MOST_DOTS)
        return IDC_OK;
    idc_pdf_dot *grown = idc_arena_grow(in->pdf->arena, page->dots, page->dot_count,
                                        &page->dot_capacity, sizeof *grown);
    if (!grown)
        return IDC_ERR_NOMEM;
    grown[page->dot_count++] =
        (idc_pdf_dot){(float)b[0], (float)b[2], (float)((b[1] + b[3]) / 2), mark};
    page->dots = grown;
    return IDC_OK;
}

/* A straight line so thick that text can stand on it. */
static idc_status paint_line(idc_pdf_interpreter *in)
{
    const idc_pdf_state *s = &in->state;
    const double *a = in->points[0], *b = in->points[1], *m = s->ctm;
    double half = s->line_width * sqrt(fabs(m[0] * m[3] - m[1] * m[2])) / 2;
    bool across = a[1] == b[1], down = a[0] == b[0];
    if (in->point_count != 2 || in->path_curved || in->box_count || across == down ||
        half * 2 < LEAST_SIDE || s->stroke_alpha * s->group_alpha < 0.02)
        return IDC_OK;
    double box[4] = {in->path[0] - (down ? half : 0), in->path[1] - (across ? half : 0),
                     in->path[2] + (down ? half : 0), in->path[3] + (across ? half : 0)};
    bool plain = s->stroke_alpha * s->group_alpha > 0.98 && !s->blended && s->stroke.known;
    return add_paint(
        in, box,
        (idc_pdf_paint){.rgb = s->stroke.rgb, .known = plain, .opaque = plain, .exact = true});
}

idc_status idc_pdf_path_end(idc_pdf_interpreter *in, bool fill, bool stroke)
{
    idc_pdf_state *s = &in->state;
    idc_status status = fill || stroke ? add_dot(in) : IDC_OK;
    if (status != IDC_OK)
        return status;
    double alpha = s->alpha * s->group_alpha;
    bool clear = alpha < 0.02;
    bool plain = alpha > 0.98 && !s->blended && s->fill.known;
    idc_pdf_paint paint = {.rgb = s->fill.rgb, .known = plain, .opaque = plain};
    if (fill && in->path_any && !clear) {
        if (in->point_count == 0 && !in->path_curved) {
            paint.exact = true;
            for (size_t i = 0; i < in->box_count && status == IDC_OK; i++)
                status = add_paint(in, in->boxes[i], paint);
        } else {
            paint.exact = in->box_count == 0 && points_are_box(in);
            paint.opaque = plain && paint.exact;
            double box[4];
            memcpy(box, in->path, sizeof box); /* the path may be the clip's, too */
            if (is_rounded(in)) {
                paint.opaque = plain;
                inset(box);
            }
            status = add_paint(in, box, paint);
        }
    }
    if (stroke && status == IDC_OK)
        status = paint_line(in);
    /* The clip's bounding box: it never leaves out what is seen. */
    if (in->clip_pending && in->path_any) {
        for (int i = 0; i < 2; i++) {
            if (in->path[i] > s->clip[i])
                s->clip[i] = in->path[i];
            if (in->path[i + 2] < s->clip[i + 2])
                s->clip[i + 2] = in->path[i + 2];
        }
    }
    in->clip_pending = in->path_any = in->path_curved = false;
    in->point_count = in->box_count = in->curve_points = 0;
    return status;
}

idc_status idc_pdf_paint_image(idc_pdf_interpreter *in, idc_pdf_paint image)
{
    double alpha = in->state.alpha * in->state.group_alpha;
    const double *m = in->state.ctm;
    double p[2];
    double box[4] = {m[4], m[5], m[4], m[5]};
    for (int i = 1; i < 4; i++) {
        transform(m, i & 1, i >> 1, p);
        extend(box, p[0], p[1]);
    }
    bool upright = (m[1] == 0 && m[2] == 0) || (m[0] == 0 && m[3] == 0);
    bool plain = alpha > 0.98 && !in->state.blended;
    image.image = true;
    image.exact = upright;
    image.opaque = image.opaque && upright && plain;
    image.known = image.known && plain;
    return alpha < 0.02 ? IDC_OK : add_paint(in, box, image);
}

idc_status idc_pdf_paint_shading(idc_pdf_interpreter *in)
{
    return add_paint(in, in->state.clip, (idc_pdf_paint){0});
}
