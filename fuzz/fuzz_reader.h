/** @file fuzz_reader.h  One reader on any bytes, and what must hold for its document. */
#ifndef IDC_FUZZ_FUZZ_READER_H
#define IDC_FUZZ_FUZZ_READER_H

#include "base/utf8.h"
#include "fuzz.h"
#include "source/reader.h"

static inline void fuzz_check_line(const idc_line *line, idc_str bytes)
{
    FUZZ_HOLDS(idc_utf8_valid_length(line->text) == line->text.len);
    for (size_t i = 0; i < line->piece_count; i++) {
        const idc_piece *p = &line->pieces[i];
        FUZZ_HOLDS(p->begin <= p->end && p->end <= line->text.len);
        FUZZ_HOLDS(p->span.begin <= p->span.end);
        if (p->span.path.len)
            continue;
        FUZZ_HOLDS(p->span.end <= bytes.len);
        if (p->verbatim)
            FUZZ_HOLDS(idc_str_eq(idc_str_sub(bytes, p->span.begin, p->span.end),
                                  idc_str_sub(line->text, p->begin, p->end)));
    }
}

/** Reads data with a reader, whether it would bid or not. */
static inline void fuzz_reader(const idc_reader *reader, const uint8_t *data, size_t size)
{
    fuzz_work f;
    idc_work *work = fuzz_work_open(&f);
    idc_str bytes = {(const char *)data, size};
    idc_document *doc = idc_document_new(work);
    FUZZ_HOLDS(doc);
    /* All that can be wished for of pictures, in turn. */
    work->wishes = (unsigned)size % (2 * IDC_WISH_SYMMETRIC);
    reader->bid(bytes);
    idc_status status = reader->read(bytes, doc);
    FUZZ_HOLDS(status == IDC_OK || status == IDC_ERR_LIMIT ||
               (status == IDC_ERR_NOMEM && idc_arena_hit_limit(work->arena)));
    for (size_t i = 0; i < doc->line_count; i++)
        fuzz_check_line(&doc->lines[i], bytes);
    for (size_t i = 0; i < doc->thumbnail_count; i++)
        FUZZ_HOLDS(doc->thumbnails[i].span.begin <= doc->thumbnails[i].span.end &&
                   doc->thumbnails[i].likeness_permille <= 1000);
    for (size_t i = 0; i < doc->hidden_count; i++)
        FUZZ_HOLDS(idc_utf8_valid_length(doc->hidden[i].text) == doc->hidden[i].text.len);
    for (size_t i = 0; i < doc->diagnostic_count; i++)
        FUZZ_HOLDS(doc->diagnostics[i].span.begin <= doc->diagnostics[i].span.end);
    fuzz_work_close(&f);
}

#endif
