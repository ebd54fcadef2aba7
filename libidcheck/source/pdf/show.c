#include <math.h>

#include "base/utf8.h"
#include "source/pdf/state.h"

/* An em narrower than this, in pt, is seen as a line. */
#define LEAST_WIDTH 1.0

/* In em: where the baseline of a line stands that runs down through the middles of its glyphs. */
#define MIDDLE 0.28

/* A page of print has some thousand characters. */
#define MOST_GLYPHS 200000

/* The way in which text goes on; in vertical writing that is down. */
static uint8_t turn_of(const double m[6], bool vertical)
{
    double x = vertical ? -m[2] : m[0], y = vertical ? -m[3] : m[1];
    if (fabs(x) >= fabs(y))
        return x >= 0 ? 0 : 2;
    return y > 0 ? 1 : 3;
}

static bool same_run(const idc_pdf_run *a, const idc_pdf_run *b)
{
    return a->font == b->font && a->rgb == b->rgb && a->rgb_known == b->rgb_known &&
           a->mode == b->mode && a->turn == b->turn && a->painted == b->painted &&
           a->layer_off == b->layer_off && a->level == b->level && a->squeezed == b->squeezed &&
           a->path.ptr == b->path.ptr && fabs(a->size - b->size) < 0.01 && a->alpha == b->alpha &&
           memcmp(a->clip, b->clip, sizeof a->clip) == 0;
}

static idc_status run_of(idc_pdf_interpreter *in, const double m[6], uint32_t *index)
{
    idc_pdf_page *page = in->page;
    const idc_pdf_state *s = &in->state;
    bool stroked = s->mode == 1 || s->mode == 5;
    const idc_pdf_colour *colour = stroked ? &s->stroke : &s->fill;
    idc_pdf_run run = {.font = s->font,
                       .size = fabs(s->size) * s->font->height * sqrt(m[2] * m[2] + m[3] * m[3]),
                       .rgb = colour->rgb,
                       .rgb_known = colour->known,
                       .mode = s->mode,
                       .turn = turn_of(m, s->font->vertical),
                       .alpha = (float)((stroked ? s->stroke_alpha : s->alpha) * s->group_alpha),
                       .painted = page->paint_count,
                       .path = in->frames[in->frame_count - 1].path,
                       .level = in->heading,
                       .layer_off = in->mark_off != 0 || in->form_off != 0};
    double across = fabs(s->size * s->scale) * s->font->height * sqrt(m[0] * m[0] + m[1] * m[1]);
    run.squeezed = across < LEAST_WIDTH && !s->font->type3;
    memcpy(run.clip, s->clip, sizeof run.clip);
    if (page->run_count == 0 || !same_run(&page->runs[page->run_count - 1], &run)) {
        idc_pdf_run *grown = idc_arena_grow(in->pdf->arena, page->runs, page->run_count,
                                            &page->run_capacity, sizeof run);
        if (!grown)
            return IDC_ERR_NOMEM;
        grown[page->run_count++] = run;
        page->runs = grown;
    }
    *index = (uint32_t)page->run_count - 1;
    return IDC_OK;
}

static idc_status add_glyph(idc_pdf_interpreter *in, idc_pdf_glyph glyph, const idc_pdf_char *c)
{
    idc_pdf_page *page = in->page;
    static const double direction[4][2] = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};
    const double *d = direction[page->runs[glyph.run].turn];
    if (page->glyph_count >= MOST_GLYPHS || !(fabs(glyph.x) < 1e6) || !(fabs(glyph.y) < 1e6) ||
        !(glyph.advance < 1e6))
        return IDC_OK;
    glyph.u = glyph.x * d[0] + glyph.y * d[1];
    glyph.v = glyph.y * d[0] - glyph.x * d[1];
    glyph.text = (uint32_t)page->text.len;
    glyph.text_len = (uint32_t)c->text_len;
    idc_status status = idc_pdf_append(in->pdf->work, &page->text, (idc_str){c->text, c->text_len});
    if (status != IDC_OK)
        return status;
    if (page->glyph_count == page->glyph_capacity) {
        idc_pdf_glyph *grown = idc_arena_grow(in->pdf->arena, page->glyphs, page->glyph_count,
                                              &page->glyph_capacity, sizeof *grown);
        if (!grown)
            return IDC_ERR_NOMEM;
        page->glyphs = grown;
    }
    page->glyphs[page->glyph_count++] = glyph;
    return IDC_OK;
}

static idc_status note_unmapped(idc_pdf_interpreter *in, idc_span span)
{
    idc_pdf *pdf = in->pdf;
    if (pdf->unmapped_noted)
        return IDC_OK;
    pdf->unmapped_noted = true;
    return idc_document_note(pdf->doc, true, "pdf.font-unmapped", span,
                             "the font \"%S\" does not say which characters its glyphs are, so "
                             "they are read as U+FFFD: ask for a PDF exported from the original, "
                             "or for the original",
                             in->state.font->name);
}

/* A font whose ToUnicode names nothing holds marks, such as the bullets that browsers draw; its
   first glyph is taken for one. */
static void take_for_mark(idc_pdf_font *font, idc_pdf_char *c)
{
    if (!font->unicode || font->unicode->range_count)
        return;
    if (!font->mark_seen)
        font->mark = c->code;
    font->mark_seen = true;
    if (font->mark == c->code) {
        c->unmapped = false;
        c->text_len = idc_utf8_encode(0x2022, c->text);
    }
}

/* Moves the text matrix by so much of text space, along the line. */
static void move_on(idc_pdf_interpreter *in, double moved)
{
    double *m = in->text_matrix;
    bool vertical = in->state.font && in->state.font->vertical;
    m[4] += moved * m[vertical ? 2 : 0];
    m[5] += moved * m[vertical ? 3 : 1];
}

idc_status idc_pdf_show(idc_pdf_interpreter *in, idc_pdf_token token)
{
    const idc_pdf_state *s = &in->state;
    idc_pdf_frame *frame = &in->frames[in->frame_count - 1];
    size_t room = token.end - token.begin;
    if (!s->font)
        return IDC_OK;
    if (room > in->string_capacity) {
        in->string = idc_arena_alloc(in->pdf->arena, room * 2);
        in->string_capacity = in->string ? room * 2 : 0;
        if (!in->string)
            return IDC_ERR_NOMEM;
    }
    size_t count = idc_pdf_string(frame->bytes, token, in->string);
    idc_status status = idc_charge(in->pdf->work, IDC_LIMIT_SOURCE_STEPS, 8 * (uint64_t)count);
    double m[6], moved = 0;
    if (status != IDC_OK || count == 0)
        return status;
    idc_pdf_multiply(in->text_matrix, s->ctm, m);
    /* In vertical writing the origin is the middle of a glyph's top (9.7.4.3). */
    bool vertical = s->font->vertical;
    const double *way = vertical ? m + 2 : m;
    double along = sqrt(way[0] * way[0] + way[1] * way[1]);
    double scale = vertical ? 1 : s->scale, aside = vertical ? -MIDDLE * s->size : 0;
    idc_pdf_glyph glyph = {.begin = (uint32_t)token.begin, .end = (uint32_t)token.end};
    status = run_of(in, m, &glyph.run);
    for (size_t i = 0; i < count && status == IDC_OK;) {
        idc_pdf_char c;
        idc_pdf_font_char(s->font, in->string + i, count - i, &c);
        if (c.text_len >= 3)
            idc_pdf_plain(&c);
        if (c.unmapped)
            take_for_mark(s->font, &c);
        if (c.unmapped && !s->font->mapped && status == IDC_OK)
            status = note_unmapped(
                in, (idc_span){frame->path, token.begin, token.end, in->page->number});
        double width = (vertical ? s->font->down : c.width) * s->size * scale;
        double step = width + s->char_space * scale;
        if (c.bytes == 1 && c.code == 32)
            step += s->word_space * scale;
        if ((c.text_len || in->actual_mark) && status == IDC_OK) {
            glyph.x = m[4] + moved * way[0] + s->rise * m[2] + aside * m[0];
            glyph.y = m[5] + moved * way[1] + s->rise * m[3] + aside * m[1];
            glyph.advance = fabs(width) * along;
            status = add_glyph(in, glyph, &c);
        }
        moved += step;
        i += c.bytes;
    }
    move_on(in, moved);
    return status;
}

idc_status idc_pdf_show_array(idc_pdf_interpreter *in, idc_pdf_token array)
{
    idc_pdf_frame *frame = &in->frames[in->frame_count - 1];
    idc_str bytes = idc_str_sub(frame->bytes, 0, array.end);
    size_t pos = array.begin + 1;
    idc_status status = IDC_OK;
    while (status == IDC_OK) {
        idc_pdf_token t = idc_pdf_next(bytes, &pos);
        if (t.type == IDC_PDF_END)
            break;
        if (t.type == IDC_PDF_STRING || t.type == IDC_PDF_HEX) {
            status = idc_pdf_show(in, t);
        } else if (t.type == IDC_PDF_NUMBER) {
            bool vertical = in->state.font && in->state.font->vertical;
            move_on(in, -t.number / 1000 * in->state.size * (vertical ? 1 : in->state.scale));
        }
    }
    return status;
}
