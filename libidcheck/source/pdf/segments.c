#include <math.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "source/pdf/pdf.h"

/* In em: a gap wider than this is no space between words; a baseline nearer is the same. */
#define WIDE_GAP 0.9
#define ROW_TOLERANCE 0.25

/* Glyphs shown one after the other on a baseline. */
typedef struct fragment {
    double u0, u1, v, size, spacing;
    uint32_t first, count; /* in the order array, in the order they were shown */
    uint32_t row;
} fragment;

typedef struct builder {
    idc_pdf_page *page;
    uint32_t *order;
    size_t order_count;
    fragment *fragments;
    size_t count, capacity;
} builder;

static double size_of(const idc_pdf_page *page, const idc_pdf_glyph *g)
{
    return page->runs[g->run].size;
}

static bool continues(const builder *b, const fragment *f, const idc_pdf_glyph *g)
{
    double gap = g->u - f->u1, size = size_of(b->page, g);
    const idc_pdf_glyph *last = &b->page->glyphs[b->order[b->order_count - 1]];
    return fabs(g->v - f->v) < 0.05 * f->size && gap > -0.4 * size && g->u > last->u &&
           gap < WIDE_GAP * size + 2 * f->spacing && fabs(size - f->size) < 0.3 * f->size;
}

static idc_status add_glyph(builder *b, uint32_t index)
{
    idc_pdf_glyph *g = &b->page->glyphs[index];
    fragment *f = b->count ? &b->fragments[b->count - 1] : NULL;
    if (!f || !continues(b, f, g)) {
        f = idc_arena_grow(b->page->pdf->arena, b->fragments, b->count, &b->capacity, sizeof *f);
        if (!f)
            return IDC_ERR_NOMEM;
        b->fragments = f;
        f += b->count++;
        *f = (fragment){.u0 = g->u, .u1 = g->u, .v = g->v, .size = size_of(b->page, g)};
        f->first = (uint32_t)b->order_count;
    } else if (!g->spaced && g->u > f->u1) {
        f->spacing = g->u - f->u1;
    }
    if (g->u + g->advance > f->u1)
        f->u1 = g->u + g->advance;
    b->order[b->order_count++] = index;
    f->count++;
    return IDC_OK;
}

static bool is_blank(const idc_pdf_page *page, const idc_pdf_glyph *g)
{
    const uint8_t *text = page->text.ptr + g->text;
    for (uint32_t i = 0; i < g->text_len; i++)
        if (text[i] != ' ')
            return false;
    return true;
}

static int by_place(const void *a, const void *b)
{
    const fragment *x = a, *y = b;
    if (x->v != y->v)
        return x->v < y->v ? -1 : 1;
    if (x->u0 != y->u0)
        return x->u0 < y->u0 ? -1 : 1;
    return x->first < y->first ? -1 : x->first > y->first;
}

static int by_row(const void *a, const void *b)
{
    const fragment *x = a, *y = b;
    if (x->row != y->row)
        return x->row < y->row ? -1 : 1;
    if (x->u0 != y->u0)
        return x->u0 < y->u0 ? -1 : 1;
    return x->first < y->first ? -1 : x->first > y->first;
}

static void assign_rows(builder *b)
{
    uint32_t row = 0;
    const fragment *head = b->fragments;
    qsort(b->fragments, b->count, sizeof *b->fragments, by_place);
    for (size_t i = 0; i < b->count; i++) {
        fragment *f = &b->fragments[i];
        double least = f->size < head->size ? f->size : head->size;
        if (f->v - head->v > ROW_TOLERANCE * least) {
            head = f;
            row++;
        }
        f->row = row;
    }
    qsort(b->fragments, b->count, sizeof *b->fragments, by_row);
}

/* Bold made by showing the same glyphs twice, a little apart. */
static bool repeats(const builder *b, const fragment *f, const fragment *before)
{
    const idc_pdf_page *page = b->page;
    if (f->count != before->count || fabs(f->u0 - before->u0) > 0.1 * f->size)
        return false;
    for (uint32_t i = 0; i < f->count; i++) {
        const idc_pdf_glyph *x = &page->glyphs[b->order[f->first + i]];
        const idc_pdf_glyph *y = &page->glyphs[b->order[before->first + i]];
        if (x->text_len != y->text_len ||
            memcmp(page->text.ptr + x->text, page->text.ptr + y->text, x->text_len) != 0)
            return false;
    }
    return true;
}

/* Do four digits that stand alone make a year? Lines that hold one are heads of entries. */
static void find_years(const idc_pdf_page *page, idc_pdf_segments *out)
{
    for (size_t i = 0; i < out->count; i++) {
        idc_pdf_segment *s = &out->items[i];
        uint32_t value = 0, digits = 0;
        for (uint32_t k = 0; k <= s->count; k++) {
            const idc_pdf_glyph *g = k < s->count ? &page->glyphs[out->order[s->first + k]] : NULL;
            char c = g && g->text_len == 1 ? (char)page->text.ptr[g->text] : ' ';
            if (idc_is_digit(c)) {
                value = digits < 4 ? value * 10 + (uint32_t)(c - '0') : value;
                digits++;
                continue;
            }
            s->year = s->year || (digits == 4 && value >= 1930 && value < 2100);
            value = digits = 0;
        }
    }
}

static bool overlap(const idc_pdf_page *page, uint32_t left, uint32_t right)
{
    const idc_pdf_glyph *a = &page->glyphs[left], *b = &page->glyphs[right];
    return b->u < a->u + a->advance - 0.3 * size_of(page, b);
}

/*
 * Glyphs of another font may be shown after those around them: each goes where it stands, unless
 * that mixes texts printed over each other. room: for count glyphs.
 */
static void sort_glyphs(const idc_pdf_page *page, uint32_t *order, uint32_t count, uint32_t *room)
{
    /* Few are out of place, so that inserting them is quick. */
    size_t left = 64 * (size_t)count;
    uint32_t overlaps = 0;
    memcpy(room, order, count * sizeof *order);
    for (uint32_t i = 1; i < count; i++) {
        uint32_t moved = room[i], k = i;
        for (; k > 0 && left && page->glyphs[room[k - 1]].u > page->glyphs[moved].u; k--, left--)
            room[k] = room[k - 1];
        room[k] = moved;
    }
    for (uint32_t i = 1; i < count; i++)
        overlaps += overlap(page, room[i - 1], room[i]);
    if (left && overlaps * 8 < count)
        memcpy(order, room, count * sizeof *order);
}

static idc_status join_fragments(builder *b, idc_pdf_segments *out)
{
    idc_arena *arena = b->page->pdf->arena;
    out->order = idc_arena_array(arena, b->order_count + 1, sizeof *out->order);
    out->items = idc_arena_array(arena, b->count + 1, sizeof *out->items);
    if (!out->order || !out->items)
        return IDC_ERR_NOMEM;
    for (size_t i = 0; i < b->count; i++) {
        const fragment *f = &b->fragments[i];
        idc_pdf_segment *s = out->count ? &out->items[out->count - 1] : NULL;
        if (i && f->row == f[-1].row && repeats(b, f, f - 1))
            continue;
        double size = s && s->size > f->size ? s->size : f->size;
        if (!s || s->row != f->row || f->u0 - s->u1 > WIDE_GAP * size + 2 * f->spacing) {
            s = &out->items[out->count++];
            *s = (idc_pdf_segment){.u0 = f->u0, .u1 = f->u0, .v = f->v, .row = f->row};
            s->first = (uint32_t)out->order_count;
        }
        s->tangled |= f->u0 < s->u1 - 0.3 * size;
        /* The larger part, not an exponent, says where the line stands. */
        if (f->count > s->count || s->count == 0)
            s->v = f->v;
        if (f->size > s->size)
            s->size = f->size;
        if (f->u1 > s->u1)
            s->u1 = f->u1;
        memcpy(out->order + out->order_count, b->order + f->first, f->count * sizeof *b->order);
        out->order_count += f->count;
        s->count += f->count;
        s->chars += f->count;
    }
    for (size_t i = 0; i < out->count; i++)
        if (out->items[i].tangled)
            sort_glyphs(b->page, out->order + out->items[i].first, out->items[i].count, b->order);
    return IDC_OK;
}

/* One word of a line that is justified: no white space in it. */
static bool is_word(const idc_pdf_page *page, const uint32_t *order, const idc_pdf_segment *s)
{
    for (uint32_t i = 1; i < s->count; i++)
        if (page->glyphs[order[s->first + i]].spaced)
            return false;
    return true;
}

/* Segments from i on that are words with the same space between them. */
static size_t even_words(const idc_pdf_page *page, const idc_pdf_segments *all, size_t i)
{
    size_t end = i + 1;
    const idc_pdf_segment *s = &all->items[i];
    double gap = end < all->count ? s[1].u0 - s->u1 : 0;
    if (!is_word(page, all->order, s))
        return 1;
    for (; end < all->count; end++) {
        const idc_pdf_segment *b = &all->items[end], *a = b - 1;
        if (b->row != s->row || fabs(b->size - s->size) > 0.01 ||
            fabs(b->u0 - a->u1 - gap) > 0.1 * s->size || gap > 3 * s->size ||
            !is_word(page, all->order, b))
            break;
    }
    return end - i;
}

/* Does a line near this one fill the same width? */
static bool is_filled(const idc_pdf_segments *all, size_t first, size_t last)
{
    enum { NEAR = 16 };
    const idc_pdf_segment *a = &all->items[first], *z = &all->items[last];
    size_t from = first > NEAR ? first - NEAR : 0,
           to = last + NEAR < all->count ? last + NEAR : all->count - 1;
    for (size_t i = from; i <= to; i++) {
        const idc_pdf_segment *s = &all->items[i];
        double edge = 0.15 * a->size;
        if (s->row != a->row && fabs(s->v - a->v) < 2 * a->size && fabs(s->u0 - a->u0) < edge &&
            fabs(s->u1 - z->u1) < edge)
            return true;
    }
    return false;
}

/* Words that wide spaces of a justified line parted are one segment again. */
static void join_justified(const idc_pdf_page *page, idc_pdf_segments *all)
{
    enum { WORDS_MIN = 3 };
    size_t kept = 0;
    for (size_t i = 0, n; i < all->count; i += n) {
        n = even_words(page, all, i);
        if (n < WORDS_MIN || !is_filled(all, i, i + n - 1))
            n = 1;
        idc_pdf_segment whole = all->items[i];
        whole.u1 = all->items[i + n - 1].u1;
        for (size_t k = 1; k < n; k++) {
            whole.count += all->items[i + k].count;
            whole.chars += all->items[i + k].chars;
            whole.year |= all->items[i + k].year;
        }
        all->items[kept++] = whole;
    }
    all->count = kept;
}

idc_status idc_pdf_segment_glyphs(idc_pdf_page *page, const char *reason, uint8_t turn,
                                  idc_pdf_segments *out)
{
    builder b = {.page = page};
    *out = (idc_pdf_segments){0};
    b.order = idc_arena_array(page->pdf->arena, page->glyph_count + 1, sizeof *b.order);
    if (!b.order)
        return IDC_ERR_NOMEM;
    bool space = false;
    for (size_t i = 0; i < page->glyph_count; i++) {
        idc_pdf_glyph *g = &page->glyphs[i];
        if (g->hidden != reason || page->runs[g->run].turn != turn)
            continue;
        if (is_blank(page, g)) {
            space = true;
            continue;
        }
        g->spaced = space;
        space = false;
        idc_status status = add_glyph(&b, (uint32_t)i);
        if (status != IDC_OK)
            return status;
    }
    if (b.count == 0)
        return IDC_OK;
    assign_rows(&b);
    idc_status status = join_fragments(&b, out);
    if (status == IDC_OK) {
        find_years(page, out);
        join_justified(page, out);
    }
    return status;
}
