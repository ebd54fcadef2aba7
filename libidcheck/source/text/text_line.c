#include "source/text/text_line.h"
#include "base/buf.h"
#include "base/convert.h"

void idc_line_begin(idc_line_builder *b, idc_arena *arena, const idc_decoded *source)
{
    *b = (idc_line_builder){.arena = arena, .source = source, .text = idc_buf_in(arena)};
}

idc_str idc_line_text(const idc_line_builder *b)
{
    return b->view.ptr ? b->view : idc_buf_str(&b->text);
}

idc_span idc_decoded_span(const idc_decoded *source, size_t begin, size_t end)
{
    size_t from, to;
    idc_converted_range(&source->converted, begin, end, &from, &to);
    return (idc_span){.begin = from, .end = to};
}

/*
 * A part that goes on where the last one ends, in the text and in the bytes, only lengthens it;
 * so does a part that was made and follows another: a text of entities would have very many.
 */
static void add_piece(idc_line_builder *b, idc_piece piece, bool made)
{
    if (b->piece_count) {
        idc_piece *last = &b->pieces[b->piece_count - 1];
        bool alike = piece.verbatim ? last->verbatim : made && !last->verbatim;
        if (alike && last->span.end == piece.span.begin) {
            last->end = piece.end;
            last->span.end = piece.span.end;
            return;
        }
    }
    idc_piece *grown =
        idc_arena_grow(b->arena, b->pieces, b->piece_count, &b->piece_capacity, sizeof *grown);
    if (!grown) {
        b->failed = true;
        return;
    }
    b->pieces = grown;
    b->pieces[b->piece_count++] = piece;
}

static void add_text(idc_line_builder *b, idc_str text)
{
    idc_str so_far = idc_line_text(b);
    if (so_far.len == 0 && !b->text.ptr) {
        b->view = text;
    } else if (b->view.ptr && b->view.ptr + b->view.len == text.ptr) {
        b->view.len += text.len;
    } else {
        if (b->view.ptr)
            idc_buf_add(&b->text, b->view);
        b->view = IDC_STR_NONE;
        idc_buf_add(&b->text, text);
    }
}

/* First offset above at where a stretch of the conversion begins, or end. */
static size_t stretch_end(const idc_converted *c, size_t at, size_t end)
{
    size_t low = 0, high = c->offset_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (c->offsets[middle].text <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return low < c->offset_count && c->offsets[low].text < end ? c->offsets[low].text : end;
}

void idc_line_take(idc_line_builder *b, size_t begin, size_t end)
{
    const idc_converted *c = &b->source->converted;
    size_t so_far = idc_line_text(b).len;
    if (idc_converted_is_verbatim(c) && begin < end) {
        idc_str text = idc_str_sub(c->text, begin, end);
        idc_span span = {.begin = begin, .end = begin + text.len};
        bool same = c->text.ptr == b->source->bytes.ptr ||
                    idc_str_eq(idc_str_sub(b->source->bytes, begin, end), text);
        add_piece(b, (idc_piece){so_far, so_far + text.len, span, same, false}, false);
        add_text(b, text);
        return;
    }
    while (begin < end) {
        size_t stop = stretch_end(c, begin, end);
        idc_str text = idc_str_sub(c->text, begin, stop);
        idc_span span = idc_decoded_span(b->source, begin, stop);
        size_t at = idc_line_text(b).len;
        idc_str bytes = idc_str_sub(b->source->bytes, span.begin, span.end);
        add_piece(b, (idc_piece){at, at + text.len, span, idc_str_eq(bytes, text), false}, false);
        add_text(b, text);
        begin = stop;
    }
}

void idc_line_make(idc_line_builder *b, idc_str text, size_t begin, size_t end)
{
    size_t at = idc_line_text(b).len;
    if (text.len == 0)
        return;
    add_piece(b,
              (idc_piece){at, at + text.len, idc_decoded_span(b->source, begin, end), false, false},
              true);
    add_text(b, text);
}

bool idc_line_end(const idc_line_builder *b, idc_line *line)
{
    line->text = idc_line_text(b);
    line->pieces = b->pieces;
    line->piece_count = b->piece_count;
    return !b->failed && !idc_buf_failed(&b->text);
}
