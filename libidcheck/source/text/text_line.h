/**
 * @file text_line.h  Putting a line together from parts of a decoded text, each part remembering
 * its bytes. Shared by the readers of text formats. In the document's arena.
 */
#ifndef IDC_SOURCE_TEXT_LINE_H
#define IDC_SOURCE_TEXT_LINE_H

#include "source/text/text_decode.h"
#include "base/buf.h"

typedef struct idc_line_builder {
    idc_arena *arena;
    const idc_decoded *source;
    idc_str view; /* the text while it is one stretch of the source */
    idc_buf text; /* the text once it is not */
    idc_piece *pieces;
    size_t piece_count, piece_capacity;
    bool failed;
} idc_line_builder;

void idc_line_begin(idc_line_builder *b, idc_arena *arena, const idc_decoded *source);

/** Appends [begin, end) of the converted text. */
void idc_line_take(idc_line_builder *b, size_t begin, size_t end);

/** Appends text that stands for [begin, end) of the converted text, such as an entity's. */
void idc_line_make(idc_line_builder *b, idc_str text, size_t begin, size_t end);

/** What was put together so far. */
idc_str idc_line_text(const idc_line_builder *b);

/** Text and pieces into *line; the rest of it is left alone. @return false: no memory. */
bool idc_line_end(const idc_line_builder *b, idc_line *line);

/** Span of [begin, end) of the converted text. */
idc_span idc_decoded_span(const idc_decoded *source, size_t begin, size_t end);

#endif
