#include "source/pdf/state.h"

/* What is painted matters as ground of text or cover over it; a page that paints more areas
   than this (a map) is read with those it painted first. */
#define MOST_PAINTS 4000
#define LEAST_SIDE 2.0
#define MOST_DOTS 1000

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

static idc_status add_paint(idc_pdf_interpreter *in, const double box[4], idc_pdf_paint paint)
{
    idc_pdf_page *page = in->page;
    const double *clip = in->state.clip;
    if (in->mark_off)
        return IDC_OK;
    paint.box[0] = box[0] > clip[0] ? box[0] : clip[0];
    paint.box[1] = box[1] > clip[1] ? box[1] : clip[1];
    paint.box[2] = box[2] < clip[2] ? box[2] : clip[2];
    paint.box[3] = box[3] < clip[3] ? box[3] : clip[3];
    if (!(paint.box[2] - paint.box[0] >= LEAST_SIDE && paint.box[3] - paint.box[1] >= LEAST_SIDE) ||
        page->paint_count >= MOST_PAINTS)
        return IDC_OK;
    idc_pdf_paint *grown = idc_arena_grow(in->pdf->arena, page->paints, page->paint_count,
                                          &page->paint_capacity, sizeof *grown);
    if (!grown)
        return IDC_ERR_NOMEM;
    grown[page->paint_count++] = paint;
    page->paints = grown;
    return IDC_OK;
}

/* The mark of a list item, drawn and not written: small and about as wide as high. */
static idc_status add_dot(idc_pdf_interpreter *in)
{
    const double *b = in->path, least = 1, most = 9;
    double width = b[2] - b[0], height = b[3] - b[1];
    idc_pdf_page *page = in->page;
    if (!in->path_any || in->mark_off || width < least || height < least || width > most ||
        height > most || width > 1.6 * height || height > 1.6 * width ||
        page->dot_count >= MOST_DOTS)
        return IDC_OK;
    idc_pdf_dot *grown = idc_arena_grow(in->pdf->arena, page->dots, page->dot_count,
                                        &page->dot_capacity, sizeof *grown);
    if (!grown)
        return IDC_ERR_NOMEM;
    grown[page->dot_count++] = (idc_pdf_dot){(float)b[0], (float)b[2], (float)((b[1] + b[3]) / 2)};
    page->dots = grown;
    return IDC_OK;
}

idc_status idc_pdf_path_end(idc_pdf_interpreter *in, bool fill, bool stroke)
{
    idc_pdf_state *s = &in->state;
    idc_status status = fill || stroke ? add_dot(in) : IDC_OK;
    if (status != IDC_OK)
        return status;
    bool clear = s->alpha < 0.02;
    bool plain = s->alpha > 0.98 && !s->blended && s->fill.known;
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

idc_status idc_pdf_paint_image(idc_pdf_interpreter *in, bool opaque)
{
    const double *m = in->state.ctm;
    double p[2];
    double box[4] = {m[4], m[5], m[4], m[5]};
    for (int i = 1; i < 4; i++) {
        transform(m, i & 1, i >> 1, p);
        extend(box, p[0], p[1]);
    }
    bool upright = (m[1] == 0 && m[2] == 0) || (m[0] == 0 && m[3] == 0);
    idc_pdf_paint paint = {.image = true, .exact = upright};
    paint.opaque = opaque && upright && in->state.alpha > 0.98 && !in->state.blended;
    return in->state.alpha < 0.02 ? IDC_OK : add_paint(in, box, paint);
}

idc_status idc_pdf_paint_shading(idc_pdf_interpreter *in)
{
    return add_paint(in, in->state.clip, (idc_pdf_paint){0});
}

static uint32_t channel(double value)
{
    return value <= 0 ? 0 : value >= 1 ? 255 : (uint32_t)(value * 255 + 0.5);
}

static uint32_t rgb_of(double r, double g, double b)
{
    return channel(r) << 16 | channel(g) << 8 | channel(b);
}

void idc_pdf_set_colour(idc_pdf_interpreter *in, idc_pdf_colour *colour, size_t components)
{
    double c[4];
    for (size_t i = 0; i < 4; i++)
        c[i] = i < components ? idc_pdf_operand_number(in, components - 1 - i) : 0;
    colour->known = !colour->indexed && components >= 1 && components != 2 && components <= 4;
    if (components == 1)
        c[0] = colour->tint ? 1 - c[0] : c[0];
    if (components == 1)
        colour->rgb = rgb_of(c[0], c[0], c[0]);
    else if (components == 3)
        colour->rgb = rgb_of(c[0], c[1], c[2]);
    else if (components == 4)
        colour->rgb =
            rgb_of((1 - c[0]) * (1 - c[3]), (1 - c[1]) * (1 - c[3]), (1 - c[2]) * (1 - c[3]));
    else
        colour->rgb = 0;
}

void idc_pdf_set_space(idc_pdf_interpreter *in, idc_pdf_colour *colour)
{
    *colour = (idc_pdf_colour){.known = true};
    if (in->operand_count == 0)
        return;
    idc_pdf_token t = in->operands[in->operand_count - 1].token;
    idc_pdf_frame *frame = &in->frames[in->frame_count - 1];
    char key[128];
    if (t.type != IDC_PDF_NAME || t.end - t.begin >= sizeof key)
        return;
    memcpy(key, frame->bytes.ptr + t.begin, t.end - t.begin);
    key[t.end - t.begin] = 0;
    if (strncmp(key, "/Device", 7) == 0 || strcmp(key, "/Pattern") == 0) {
        colour->known = key[1] == 'D';
        return;
    }
    idc_pdf *pdf = in->pdf;
    qpdf_oh space = idc_pdf_key(pdf, idc_pdf_key(pdf, frame->resources, "/ColorSpace"), key);
    if (!qpdf_oh_is_array(pdf->qpdf, space))
        return;
    qpdf_oh family = idc_pdf_item(pdf, space, 0);
    colour->tint = idc_pdf_name_is(pdf, family, "Separation");
    colour->indexed =
        idc_pdf_name_is(pdf, family, "Indexed") || idc_pdf_name_is(pdf, family, "DeviceN");
    colour->known = !idc_pdf_name_is(pdf, family, "Pattern") && !colour->indexed;
}
