/**
 * @file doc.h  What the parts of the reader of Word files of before 2007 share ([MS-DOC]).
 *
 * doc.c finds the streams; doc_style.c looks up what is said of a stretch; doc_text.c makes
 * paragraphs; doc_facts.c reads the property sets ([MS-OLEPS]).
 */
#ifndef IDC_SOURCE_DOC_H
#define IDC_SOURCE_DOC_H

#include "base/buf.h"
#include "source/office/cfb.h"
#include "source/little.h"
#include "source/office/paragraph.h"

enum { IDC_DOC_MOST_STYLES = 1024, IDC_DOC_PAGE = 512 };

/** Look of a stretch of characters; end: offset where it ends. */
typedef struct idc_doc_look {
    bool bold, italic, hidden, deleted, inserted, shaded;
    int32_t half_points, rgb; /* 0, -1: not said */
    uint64_t end;
} idc_doc_look;

/** What is said of a paragraph. */
typedef struct idc_doc_shape {
    bool in_table, item, row_end, shaded;
    uint8_t level; /* of a heading, 0 none */
} idc_doc_shape;

/** A stretch of the text and where its characters stand. */
typedef struct idc_doc_piece {
    uint32_t begin, end; /* characters */
    uint64_t offset;     /* in the stream of the text */
    bool wide;           /* UTF-16; else windows-1252 */
} idc_doc_piece;

typedef struct idc_doc {
    idc_document *doc;
    idc_str main, table; /* streams */
    idc_doc_piece *pieces;
    size_t piece_count, piece_at;
    uint8_t levels[IDC_DOC_MOST_STYLES];
    idc_str char_pages, paragraph_pages; /* where looks and shapes are: PlcBteChpx, PlcBtePapx */
    idc_changes changes;
    idc_row_lines row;
    /* text on the way */
    idc_paragraph paragraph;
    bool boxes;    /* the text is that of text boxes, which may be coloured */
    size_t fields; /* how many are open */
    size_t codes;  /* of those: whose code is being read */
    idc_buf code;
    idc_span code_span;
} idc_doc;

/** Reads the table of styles: which of them are headings. */
void idc_doc_styles(idc_doc *d);

/** Look of the character at an offset of the stream, and where it ends. */
idc_doc_look idc_doc_look_at(const idc_doc *d, uint64_t offset);

/** Shape of the paragraph whose last character stands at an offset. */
idc_doc_shape idc_doc_shape_at(const idc_doc *d, uint64_t offset);

/** Paragraphs of the characters [begin, end). */
idc_status idc_doc_text(idc_doc *d, uint32_t begin, uint32_t end);

/** Facts of a property set; documents have two. */
idc_status idc_doc_facts(idc_document *doc, idc_str set, const char *stream, bool second);

#endif
