/* Text of Word files: pieces to runs, and the characters that are marks ([MS-DOC] 2.4.1, 2.8.25).
 */
#include "base/convert.h"
#include "source/office/doc.h"

enum {
    CELL = 7,
    TAB = 9,
    LINE = 11,
    PAGE = 12,
    PARAGRAPH = 13,
    COLUMN = 14,
    FIELD = 19,
    RESULT = 20,
    FIELD_END = 21,
    HYPHEN = 30,
    MOST_CODE = 4096
};

static idc_str stream_path(void)
{
    return IDC_STR("WordDocument");
}

static const char *hidden_reason(const idc_doc_look *look)
{
    if (look->hidden)
        return "vanish";
    return look->half_points > 0 && look->half_points * 500 <= IDC_RUN_TINY_MPT ? "tiny" : NULL;
}

static idc_status add_run(idc_doc *d, idc_str text, uint64_t begin, uint64_t end, bool verbatim,
                          const idc_doc_look *look)
{
    idc_paragraph *p = &d->paragraph;
    const idc_run run = {.text = text,
                         .begin = begin,
                         .end = end,
                         .verbatim = verbatim,
                         .change = (uint8_t)((look->inserted ? IDC_RUN_INSERTED : 0) |
                                             (look->deleted ? IDC_RUN_DELETED : 0)),
                         .hidden = hidden_reason(look),
                         .bold = look->bold,
                         .italic = look->italic,
                         .size_mpt = look->half_points * 500,
                         .rgb = look->rgb};
    if (run.change && p->changer < 0 &&
        (p->changer = idc_changes_by(&d->changes, IDC_STR(""), IDC_STR(""), look->deleted)) < 0)
        return IDC_ERR_NOMEM;
    return idc_paragraph_add(p, d->doc->work->arena, &run) ? IDC_OK : IDC_ERR_NOMEM;
}

/* White text is hidden unless something lies behind it, which tables may have. */
static void judge_white(idc_paragraph *p, bool in_table, bool shaded)
{
    for (size_t i = 0; i < p->run_count; i++)
        if (idc_run_is_white(p->runs[i].rgb) && !p->runs[i].hidden && !in_table && !shaded)
            p->runs[i].hidden = "white";
}

static idc_status end_paragraph(idc_doc *d, uint64_t offset, bool cell, bool shaded)
{
    idc_paragraph *p = &d->paragraph;
    idc_doc_shape shape = idc_doc_shape_at(d, offset);
    bool in_table = cell || shape.in_table;
    p->level = shape.level;
    p->flags = (uint16_t)((in_table ? IDC_LINE_CELL : 0) | (shape.level ? IDC_LINE_HEADING : 0) |
                          (shape.item && !shape.level ? IDC_LINE_ITEM : 0));
    judge_white(p, in_table, shaded || shape.shaded || d->boxes);
    idc_status status = idc_paragraph_end(&d->changes, p, stream_path());
    p->run_count = 0;
    p->changer = -1;
    if (status == IDC_OK && shape.row_end)
        return idc_row_end(&d->row, d->doc);
    if (cell)
        idc_row_cell(&d->row, d->doc);
    else if (!in_table)
        idc_row_begin(&d->row, d->doc);
    return status;
}

/* HYPERLINK "address" of a field whose code has ended. */
static idc_status end_code(idc_doc *d)
{
    idc_str code = idc_str_trim(idc_buf_str(&d->code));
    size_t from = idc_str_find_byte(code, '"', 0);
    if (!idc_str_istarts(code, IDC_STR("HYPERLINK")) || from == SIZE_MAX ||
        idc_str_find(idc_str_sub(code, 0, from), IDC_STR("\\l"), 0) != SIZE_MAX)
        return IDC_OK;
    idc_str link = idc_str_sub(code, from + 1, idc_str_find_byte(code, '"', from + 1));
    return idc_document_fact_push(d->doc, "links", link, d->code_span);
}

/* A field without a result shows nothing, unless it sets a reading above a text. */
static idc_status end_silent(idc_doc *d, const idc_doc_look *look)
{
    idc_str base = idc_field_base(idc_buf_str(&d->code));
    if (!base.len || d->codes > 1)
        return IDC_OK;
    return add_run(d, base, d->code_span.begin, d->code_span.end, false, look);
}

static idc_status mark(idc_doc *d, uint32_t c, uint64_t begin, uint64_t end,
                       const idc_doc_look *look)
{
    idc_status status = IDC_OK;
    switch (c) {
    case FIELD:
        d->fields++;
        d->codes++;
        d->code = idc_buf_in(d->doc->work->arena);
        d->code_span = (idc_span){.path = stream_path(), .begin = begin, .end = end};
        return IDC_OK;
    case RESULT:
    case FIELD_END:
        if (d->codes && d->codes == d->fields) {
            status = c == RESULT ? end_code(d) : end_silent(d, look);
            d->codes--;
        }
        if (c == FIELD_END)
            d->fields -= d->fields > 0;
        return status;
    case CELL:
    case PARAGRAPH:
    case PAGE:
    case COLUMN:
        return end_paragraph(d, begin, c == CELL, look->shaded);
    case LINE:
    case TAB:
    case HYPHEN:
        if (d->codes)
            return IDC_OK;
        return add_run(d,
                       c == LINE  ? IDC_STR("")
                       : c == TAB ? IDC_STR("\t")
                                  : IDC_STR("-"),
                       begin, end, false, look);
    default: /* anchors of pictures, notes and such */
        return IDC_OK;
    }
}

/* Characters of one look without marks among them, up to the end of a word. */
static idc_status add_text(idc_doc *d, uint64_t begin, uint64_t end, bool wide,
                           const idc_doc_look *look)
{
    idc_arena *arena = d->doc->work->arena;
    idc_str bytes = idc_str_sub(d->main, (size_t)begin, (size_t)end);
    idc_converted converted = {.text = bytes};
    bool plain = !wide;
    for (size_t i = 0; i < bytes.len && plain; i++)
        plain = (unsigned char)bytes.ptr[i] < 0x80;
    if (!plain &&
        !idc_utf8_convert(arena, bytes, wide ? IDC_ENCODING_UTF16LE : IDC_ENCODING_WINDOWS1252,
                          &converted))
        return IDC_ERR_NOMEM;
    if (!d->codes)
        return add_run(d, converted.text, begin, end, plain, look);
    if (d->code.len + converted.text.len < MOST_CODE)
        idc_buf_add(&d->code, converted.text);
    d->code_span.end = end;
    return d->code.failed ? IDC_ERR_NOMEM : IDC_OK;
}

static uint32_t character_at(const idc_doc *d, uint64_t at, bool wide)
{
    return wide ? idc_little16(d->main, at) : idc_little8(d->main, at);
}

static idc_status read_stretch(idc_doc *d, uint64_t begin, uint64_t end, bool wide)
{
    size_t unit = wide ? 2 : 1;
    idc_doc_look look = {.end = 0};
    idc_status status = IDC_OK;
    end = end < d->main.len ? end : d->main.len;
    for (uint64_t at = begin; at + unit <= end && status == IDC_OK;) {
        status = idc_charge(d->doc->work, IDC_LIMIT_SOURCE_STEPS, 1);
        if (status != IDC_OK)
            return status;
        if (at >= look.end) {
            look = idc_doc_look_at(d, at);
            look.end = look.end > at ? look.end : at + unit;
        }
        uint32_t c = character_at(d, at, wide);
        uint64_t next = at + unit;
        if (c < 0x20) {
            status = mark(d, c, at, next, &look);
            at = next;
            continue;
        }
        uint64_t stop = look.end < end ? look.end : end;
        bool space = c == ' ';
        while (next + unit <= stop) {
            c = character_at(d, next, wide);
            if (c < 0x20 || (space && c != ' '))
                break;
            space = c == ' ';
            next += unit;
        }
        status = add_text(d, at, next, wide, &look);
        at = next;
    }
    return status;
}

idc_status idc_doc_text(idc_doc *d, uint32_t begin, uint32_t end)
{
    idc_status status = IDC_OK;
    for (size_t i = 0; i < d->piece_count && status == IDC_OK; i++) {
        const idc_doc_piece *p = &d->pieces[i];
        uint32_t from = p->begin > begin ? p->begin : begin, to = p->end < end ? p->end : end;
        uint64_t unit = p->wide ? 2 : 1;
        if (from < to)
            status = read_stretch(d, p->offset + (from - p->begin) * unit,
                                  p->offset + (to - p->begin) * unit, p->wide);
    }
    d->fields = d->codes = 0;
    if (d->paragraph.run_count && status == IDC_OK)
        status = end_paragraph(d, d->main.len, false, false);
    return status;
}
