/* RTF files: the groups, and the order of what is read. */
#include "source/office/rtf.h"

#include "source/reader.h"

static int bid(idc_str bytes)
{
    size_t at = idc_str_starts(bytes, IDC_STR("\xEF\xBB\xBF")) ? 3 : 0;
    while (at < bytes.len && at < 64 && idc_is_space(bytes.ptr[at]))
        at++;
    return idc_str_starts(idc_str_sub(bytes, at, bytes.len), IDC_STR("{\\rtf")) ? 95 : 0;
}

static idc_status open_group(idc_rtf *rtf)
{
    idc_status status = idc_rtf_flush(rtf);
    if (status != IDC_OK)
        return status;
    if (rtf->too_deep || idc_within(rtf->doc->work, IDC_LIMIT_SOURCE_DEPTH, rtf->depth + 1)) {
        rtf->too_deep++;
        return IDC_OK;
    }
    idc_rtf_state *stack = idc_arena_grow(rtf->doc->work->arena, rtf->stack, rtf->depth,
                                          &rtf->capacity, sizeof *stack);
    if (!stack)
        return IDC_ERR_NOMEM;
    rtf->stack = stack;
    stack[rtf->depth++] = rtf->state;
    rtf->state.star = rtf->state.box = rtf->state.field = false;
    return IDC_OK;
}

static idc_status close_group(idc_rtf *rtf)
{
    idc_status status = idc_rtf_flush(rtf);
    rtf->skipping = 0;
    if (rtf->too_deep) {
        rtf->too_deep--;
        return status;
    }
    if (rtf->depth == 0 || status != IDC_OK)
        return status;
    idc_rtf_state inner = rtf->state;
    rtf->state = rtf->stack[--rtf->depth];
    idc_rtf_state outer = rtf->state;
    bool value = inner.place == IDC_RTF_FACT || inner.place == IDC_RTF_DATE;
    bool ends = value && (inner.place != outer.place || inner.key != outer.key);
    rtf->state = inner;
    if (ends || inner.field)
        status = idc_rtf_end_value(rtf);
    if (inner.box && status == IDC_OK) {
        status = idc_rtf_close_frame(rtf);
        rtf->boxes--;
    }
    rtf->state = outer;
    return status;
}

void idc_rtf_pass_group(idc_rtf *rtf)
{
    size_t open = 1;
    while (open > 0) {
        size_t before = rtf->pos;
        idc_rtf_token t = idc_rtf_next(rtf->bytes, &rtf->pos);
        if (t.kind == IDC_RTF_END)
            return;
        open += t.kind == IDC_RTF_OPEN;
        open -= t.kind == IDC_RTF_CLOSE;
        if (open == 0)
            rtf->pos = before; /* its end is seen as always */
    }
}

static idc_status read_token(idc_rtf *rtf, const idc_rtf_token *t)
{
    switch (t->kind) {
    case IDC_RTF_OPEN:
        return open_group(rtf);
    case IDC_RTF_CLOSE:
        return close_group(rtf);
    case IDC_RTF_BYTE:
        return rtf->too_deep ? IDC_OK : idc_rtf_byte(rtf, t);
    case IDC_RTF_TEXT:
        return rtf->too_deep ? IDC_OK : idc_rtf_text(rtf, t);
    default:
        return rtf->too_deep ? IDC_OK : idc_rtf_word(rtf, t);
    }
}

/* From the cursor to end; groups that are open there are closed. */
static idc_status read_stretch(idc_rtf *rtf, size_t end)
{
    idc_str all = rtf->bytes;
    idc_status status = idc_rtf_open_frame(rtf);
    bool told = false;
    rtf->bytes = idc_str_sub(all, 0, end);
    while (status == IDC_OK) {
        idc_rtf_token t = idc_rtf_next(rtf->bytes, &rtf->pos);
        if (t.kind == IDC_RTF_END)
            break;
        status = idc_charge(rtf->doc->work, IDC_LIMIT_SOURCE_STEPS, 1 + (t.end - t.begin) / 64);
        if (status == IDC_OK)
            status = read_token(rtf, &t);
        if (status == IDC_OK && rtf->too_deep == 1 && !told) {
            told = true;
            status = idc_document_note(rtf->doc, true, "rtf.too-deep",
                                       (idc_span){.begin = t.begin, .end = t.end},
                                       "groups are nested deeper than source.depth: what stands "
                                       "deeper was not read");
        }
    }
    idc_str whole = idc_str_trim(all);
    bool cut = rtf->depth > 0 && !rtf->in_later && !idc_str_ends(whole, IDC_STR("}"));
    rtf->too_deep = 0;
    while (rtf->depth > 0 && status == IDC_OK)
        status = close_group(rtf);
    if (status == IDC_OK)
        status = idc_rtf_flush(rtf);
    if (status == IDC_OK)
        status = idc_rtf_close_frame(rtf);
    rtf->bytes = all;
    if (status == IDC_OK && cut)
        status = idc_document_note(rtf->doc, true, "rtf.cut", (idc_span){.begin = end, .end = end},
                                   "the file breaks off: what stands before was read; ask for the "
                                   "file again");
    return status;
}

static void begin_state(idc_rtf *rtf)
{
    rtf->state = (idc_rtf_state){.half_points = 24,
                                 .font = rtf->default_font,
                                 .skip = 1,
                                 .fill = IDC_FILL_NONE,
                                 .paragraph_fill = IDC_FILL_NONE};
    rtf->depth = 0;
    rtf->skipping = 0;
}

static idc_status read_rtf(idc_str bytes, idc_document *doc)
{
    idc_rtf *rtf = idc_arena_alloc(doc->work->arena, sizeof *rtf);
    if (!rtf)
        return IDC_ERR_NOMEM;
    rtf->doc = rtf->changes.doc = doc;
    rtf->bytes = bytes;
    rtf->codepage = idc_codepage_numbered(1252);
    rtf->default_font = -1;
    rtf->row_fill = IDC_FILL_NONE;
    begin_state(rtf);
    idc_status status = read_stretch(rtf, bytes.len);
    rtf->in_later = true;
    size_t foot = doc->line_count;
    for (size_t i = 0; i < rtf->later_count && status == IDC_OK; i++) {
        begin_state(rtf);
        rtf->pos = rtf->later[i].begin;
        status = read_stretch(rtf, rtf->later[i].end);
    }
    idc_lines_are_foot(doc, foot);
    if (status == IDC_OK)
        status = idc_changes_end(&rtf->changes);
    if (status == IDC_OK && doc->line_count == 0 && doc->state == IDC_READ_PARTIAL)
        doc->state = IDC_READ_FAILED;
    return status;
}

const idc_reader idc_reader_rtf = {"rtf", "application/rtf", bid, read_rtf};
