#include <math.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "source/pdf/pdf.h"

/* One glyph of a segment on its way into text. */
typedef struct item {
    uint32_t glyph;
    bool space; /* before it */
    bool right; /* written from right to left */
    bool left;  /* written from left to right */
    bool digit; /* whose numbers are, whatever stands around them */
    bool joins; /* digits before and after it into one number */
} item;

static uint32_t first_codepoint(const idc_pdf_page *page, const idc_pdf_glyph *g)
{
    size_t pos = 0;
    idc_str text = {(const char *)page->text.ptr + g->text, g->text_len};
    return text.len ? idc_utf8_next(text, &pos) : 0;
}

static bool is_right(uint32_t c)
{
    return (c >= 0x590 && c < 0x900) || (c >= 0xFB1D && c < 0xFE00) ||
           (c >= 0xFE70 && c < 0xFF00) || (c >= 0x10800 && c < 0x11000) ||
           (c >= 0x1E800 && c < 0x1F000);
}

/* Digits of all scripts that write from right to left, too. */
static bool is_digit(uint32_t c)
{
    return (c < 128 && idc_is_digit((char)c)) || (c >= 0x660 && c <= 0x669) ||
           (c >= 0x6F0 && c <= 0x6F9);
}

static bool is_letter(uint32_t c)
{
    return c < 128 ? idc_is_alpha((char)c) : c >= 0xC0 && !(c >= 0x2000 && c < 0x2C00);
}

bool idc_pdf_right_to_left(const idc_pdf_page *page, const uint32_t *order,
                           const idc_pdf_segment *s)
{
    size_t right = 0, left = 0;
    for (uint32_t i = 0; i < s->count; i++) {
        uint32_t c = first_codepoint(page, &page->glyphs[order[s->first + i]]);
        right += is_right(c);
        left += !is_right(c) && is_letter(c);
    }
    return right > left;
}

static int by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

/* Least gap, in pt, that separates words, and whether white space that was shown counts. */
typedef struct spacing {
    double least_em; /* of the glyph's size */
    double least;    /* for letter-spaced text, in pt; 0: use least_em */
    bool shown;
} spacing;

static double gap_before(const idc_pdf_page *page, const uint32_t *order, uint32_t i)
{
    const idc_pdf_glyph *g = &page->glyphs[order[i]], *before = &page->glyphs[order[i - 1]];
    return g->u - before->u - before->advance;
}

/* A heading set as "S U M M A R Y", by distance or by spaces, is one word. Spaces alone are
   taken out of capitals only, as "C, R, D" may stand apart for a reason. */
static idc_status spacing_of(const idc_pdf_page *page, const uint32_t *order,
                             const idc_pdf_segment *s, spacing *out)
{
    /* Tight justified lines have spaces this narrow; kerning stays below. */
    *out = (spacing){.least_em = 0.13, .shown = true};
    uint32_t letters = 0, capitals = 0, spaced = 0, wide = 0;
    if (s->count < 5 || s->count > 200)
        return IDC_OK;
    double gaps[200];
    for (uint32_t i = 0; i < s->count; i++) {
        const idc_pdf_glyph *g = &page->glyphs[order[s->first + i]];
        uint32_t c = first_codepoint(page, g);
        letters += is_letter(c);
        capitals += is_letter(c) && !(c >= 'a' && c <= 'z');
        if (i == 0)
            continue;
        gaps[i - 1] = gap_before(page, order, s->first + i);
        wide += gaps[i - 1] > 0.1 * s->size;
        spaced += g->spaced;
    }
    uint32_t count = s->count - 1;
    bool by_spaces = spaced * 2 >= count;
    if (wide * 5 < count * 4 || letters * 4 < s->count * 3 ||
        (by_spaces && capitals * 10 < s->count * 9))
        return IDC_OK;
    qsort(gaps, count, sizeof *gaps, by_value);
    double median = gaps[count / 2];
    out->least = 1.5 * median + 0.08 * s->size;
    out->shown = !by_spaces;
    return IDC_OK;
}

/* Han, kana and Hangul, whose characters fill squares. */
static bool is_square(uint32_t c)
{
    return (c >= 0x3040 && c < 0xA000) || (c >= 0xAC00 && c < 0xD7B0) ||
           (c >= 0xF900 && c < 0xFB00);
}

static bool space_between(const idc_pdf_page *page, const uint32_t *order, uint32_t i,
                          const spacing *how)
{
    const idc_pdf_glyph *g = &page->glyphs[order[i]];
    const idc_pdf_run *run = &page->runs[g->run];
    if (how->shown && g->spaced)
        return true;
    double gap = gap_before(page, order, i);
    /* Scripts that set no spaces by distance: what looks like one is letter-spacing. */
    if (is_square(first_codepoint(page, g)) &&
        is_square(first_codepoint(page, &page->glyphs[order[i - 1]])))
        return gap > 0.6 * run->size;
    if (how->least > 0)
        return gap > how->least;
    double least = how->least_em;
    if (run->font->space_width > 0) {
        least = 0.5 * run->font->space_width;
        least = least < 0.12 ? 0.12 : least > 0.25 ? 0.25 : least;
    }
    return gap > least * run->size;
}

/* Turns items [begin, end) round; the spaces between them stay between them. */
static void turn_round(item *items, size_t begin, size_t end)
{
    bool before = begin < end && items[begin].space;
    for (size_t a = begin, b = end; a + 1 < b; a++, b--) {
        item t = items[a];
        items[a] = items[b - 1];
        items[b - 1] = t;
    }
    for (size_t i = end; begin + 1 < i; i--)
        items[i - 1].space = items[i - 2].space;
    if (begin < end)
        items[begin].space = before;
}

/* End of what is written the other way round in a line of the given direction, from i on. Words go
   on over what stands between them; numbers alone end at white space and signs. */
static size_t inner_end(const item *items, size_t i, size_t count, bool right_to_left)
{
    size_t end = i;
    bool letters = false;
    for (size_t k = i; k < count; k++) {
        const item *t = &items[k];
        bool with = right_to_left ? t->left : t->right, number = right_to_left && t->digit;
        bool against = right_to_left ? t->right : t->left || t->digit;
        bool alone = right_to_left && !letters;
        if (against || (k == i && !with && !number) || (alone && k > i && t->space))
            break;
        letters |= with;
        if (with || number)
            end = k + 1;
        else if (alone && !t->joins)
            break;
    }
    return end;
}

/* From the order seen to the order read (Unicode's bidirectional algorithm, rule L2, undone). */
static void to_reading_order(item *items, size_t count, bool right_to_left)
{
    if (right_to_left)
        turn_round(items, 0, count);
    for (size_t i = 0; i < count;) {
        size_t end = inner_end(items, i, count, right_to_left);
        turn_round(items, i, end);
        i = end > i ? end : i + 1;
    }
}

/* Fonts change within words for letters that one lacks: what counts is what a reader sees. */
static bool same_look(const idc_pdf_run *a, const idc_pdf_run *b)
{
    return a == b || (a->rgb == b->rgb && a->font->bold == b->font->bold &&
                      a->font->italic == b->font->italic && fabs(a->size - b->size) < 0.01);
}

static idc_status add_piece(idc_pdf_page *page, const idc_pdf_glyph *g, bool joined,
                            idc_pdf_line *line)
{
    idc_arena *arena = page->pdf->arena;
    const idc_pdf_run *run = &page->runs[g->run];
    idc_str path = run->path;
    size_t end = line->text.len;
    size_t begin = end - g->text_len;
    if (joined && line->piece_count) {
        idc_piece *p = &line->pieces[line->piece_count - 1];
        if (p->end == begin && p->span.path.ptr == path.ptr && g->begin >= p->span.begin) {
            p->end = end;
            if (g->end > p->span.end)
                p->span.end = g->end;
            return IDC_OK;
        }
    }
    idc_piece *grown = idc_arena_grow(arena, line->pieces, line->piece_count, &line->piece_capacity,
                                      sizeof *grown);
    if (!grown)
        return IDC_ERR_NOMEM;
    line->pieces = grown;
    /* White space belongs to the piece before it: pieces cover the line. */
    if (line->piece_count)
        grown[line->piece_count - 1].end = begin;
    bool goes_on = line->piece_count && same_look(line->look, run);
    grown[line->piece_count++] =
        (idc_piece){begin, end, {path, g->begin, g->end, page->number}, false, goes_on};
    line->look = run;
    return IDC_OK;
}

idc_status idc_pdf_segment_text(idc_pdf_page *page, const uint32_t *order, const idc_pdf_segment *s,
                                idc_pdf_line *line)
{
    spacing how;
    item *items = idc_arena_array(page->pdf->arena, s->count, sizeof *items);
    idc_status status = items ? spacing_of(page, order, s, &how) : IDC_ERR_NOMEM;
    bool any_right = false;
    if (status != IDC_OK)
        return status;
    for (uint32_t i = 0; i < s->count; i++) {
        uint32_t c = first_codepoint(page, &page->glyphs[order[s->first + i]]);
        items[i].glyph = order[s->first + i];
        items[i].space = i && space_between(page, order, s->first + i, &how);
        items[i].digit = is_digit(c);
        items[i].right = !items[i].digit && is_right(c);
        items[i].left = !items[i].right && !items[i].digit && is_letter(c);
        items[i].joins = c == '.' || c == ',' || c == ':' || c == '/' || c == '-' || c == '+';
        any_right |= items[i].right;
    }
    if (any_right)
        to_reading_order(items, s->count, idc_pdf_right_to_left(page, order, s));
    for (uint32_t i = 0; i < s->count && status == IDC_OK; i++) {
        const idc_pdf_glyph *g = &page->glyphs[items[i].glyph];
        if (items[i].space)
            idc_buf_byte(&line->text, ' ');
        idc_buf_add(&line->text, (idc_str){(const char *)page->text.ptr + g->text, g->text_len});
        if (idc_buf_failed(&line->text))
            return IDC_ERR_NOMEM;
        status = add_piece(page, g, i && !items[i].space, line);
    }
    return status;
}
