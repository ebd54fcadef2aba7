/* Characters, runs and paragraphs of RTF files. */
#include "source/office/rtf.h"
#include "base/utf8.h"
#include "base/buf.h"
#include "base/convert.h"

enum { MOST_VALUE = 8192 };

/* ---- runs ----------------------------------------------------------------------------------- */

/* What lies next behind the letters. What an inner table looks like is told only behind it. */
static int32_t fill_behind(const idc_rtf *rtf)
{
    const idc_rtf_state *s = &rtf->state;
    if (s->fill != IDC_FILL_NONE || s->paragraph_fill != IDC_FILL_NONE)
        return s->fill != IDC_FILL_NONE ? s->fill : s->paragraph_fill;
    if (s->nested || rtf->boxes || rtf->background)
        return IDC_FILL_UNKNOWN;
    return s->in_table ? rtf->row_fill : IDC_FILL_NONE;
}

static const char *hidden_reason(const idc_rtf *rtf)
{
    const idc_rtf_state *s = &rtf->state;
    if (s->hidden)
        return "vanish";
    if (s->narrow || s->half_points * 500 <= IDC_RUN_TINY_MPT)
        return "tiny";
    if (s->far || s->unseen)
        return s->far ? "off-page" : s->unseen;
    if (s->in_table && rtf->row_low)
        return "clipped";
    bool coloured = s->colour > 0 && (size_t)s->colour < rtf->colour_count;
    return idc_run_colour_reason(coloured ? rtf->colours[s->colour] : -1, fill_behind(rtf));
}

/* Date and time packed in 32 bits (specification 1.9.1, "Revision Marks", DTTM). */
static idc_str date_of(idc_rtf *rtf, int32_t packed)
{
    uint32_t v = (uint32_t)packed;
    idc_buf out = idc_buf_in(rtf->doc->work->arena);
    if (!v)
        return IDC_STR("");
    idc_buf_digits(&out, 1900 + (v >> 20 & 0x1FF), 4);
    idc_buf_byte(&out, '-');
    idc_buf_digits(&out, v >> 16 & 15, 2);
    idc_buf_byte(&out, '-');
    idc_buf_digits(&out, v >> 11 & 31, 2);
    idc_buf_byte(&out, 'T');
    idc_buf_digits(&out, v >> 6 & 31, 2);
    idc_buf_byte(&out, ':');
    idc_buf_digits(&out, v & 63, 2);
    return out.failed ? IDC_STR_NONE : idc_buf_str(&out);
}

static int changer_of(idc_rtf *rtf)
{
    const idc_rtf_state *s = &rtf->state;
    int32_t who = s->deleted ? s->deleter : s->inserter;
    idc_str name = who >= 0 && (size_t)who < rtf->reviser_count ? rtf->revisers[who] : IDC_STR("");
    idc_str date = date_of(rtf, s->deleted ? s->deleted_on : s->inserted_on);
    return date.ptr ? idc_changes_by(&rtf->changes, name, date, s->deleted) : -1;
}

static idc_status add_run(idc_rtf *rtf, idc_str text, size_t begin, size_t end, bool verbatim)
{
    const idc_rtf_state *s = &rtf->state;
    idc_paragraph *p = &rtf->frame->paragraph;
    bool coloured = s->colour > 0 && (size_t)s->colour < rtf->colour_count;
    const idc_run run = {.text = text,
                         .begin = begin,
                         .end = end,
                         .verbatim = verbatim,
                         .change = (uint8_t)((s->inserted ? IDC_RUN_INSERTED : 0) |
                                             (s->deleted ? IDC_RUN_DELETED : 0)),
                         .hidden = hidden_reason(rtf),
                         .bold = s->bold,
                         .italic = s->italic,
                         .size_mpt = s->half_points * 500,
                         .rgb = coloured ? rtf->colours[s->colour] : -1};
    if (run.change && p->changer < 0 && (p->changer = changer_of(rtf)) < 0)
        return IDC_ERR_NOMEM;
    return idc_paragraph_add(p, rtf->doc->work->arena, &run) ? IDC_OK : IDC_ERR_NOMEM;
}

/* Text of tables and facts; an entry of a table ends at a semicolon. */
static idc_status add_value(idc_rtf *rtf, idc_str text, size_t begin, size_t end)
{
    idc_rtf_place place = rtf->state.place;
    bool table = place == IDC_RTF_FONTS || place == IDC_RTF_COLOURS || place == IDC_RTF_STYLES ||
                 place == IDC_RTF_REVISERS;
    idc_status status = IDC_OK;
    for (size_t at = 0; at < text.len && status == IDC_OK;) {
        size_t stop = table ? idc_str_find_byte(text, ';', at) : SIZE_MAX;
        idc_str part = idc_str_sub(text, at, stop);
        if (rtf->value.len + part.len <= MOST_VALUE)
            idc_buf_add(&rtf->value, part);
        rtf->value_span = idc_span_join(rtf->value_span, (idc_span){.begin = begin, .end = end});
        if (rtf->value.failed)
            return IDC_ERR_NOMEM;
        if (stop == SIZE_MAX)
            break;
        status = idc_rtf_end_entry(rtf);
        at = stop + 1;
    }
    return status;
}

static idc_status emit(idc_rtf *rtf, idc_str text, size_t begin, size_t end, bool verbatim)
{
    if (text.len == 0 || rtf->state.place == IDC_RTF_NOWHERE)
        return IDC_OK;
    return rtf->state.place == IDC_RTF_BODY ? add_run(rtf, text, begin, end, verbatim)
                                            : add_value(rtf, text, begin, end);
}

idc_status idc_rtf_insert(idc_rtf *rtf, idc_str text, idc_span span)
{
    return add_run(rtf, text, (size_t)span.begin, (size_t)span.end, false);
}

/* ---- characters ----------------------------------------------------------------------------- */

static const idc_codepage *page_of(const idc_rtf *rtf, bool *symbols)
{
    int32_t font = idc_rtf_font(rtf->state.font);
    bool known = font >= 0;
    *symbols = known && rtf->fonts[font].symbols;
    return known && rtf->fonts[font].codepage ? rtf->fonts[font].codepage : rtf->codepage;
}

static bool is_wide(const idc_codepage *page)
{
    return page->number == 932 || page->number == 936 || page->number == 949 || page->number == 950;
}

/* The bytes that wait end in the first half of a character. */
static bool is_half(const idc_rtf *rtf, const idc_codepage *page)
{
    size_t at = 0;
    if (!is_wide(page))
        return false;
    while (at < rtf->bytes_waiting.len) {
        unsigned char lead = (unsigned char)rtf->bytes_waiting.ptr[at];
        bool single = lead < 0x81 || (page->number == 932 && lead >= 0xA0 && lead <= 0xDF);
        at += single ? 1 : 2;
    }
    return at > rtf->bytes_waiting.len;
}

/* Fonts of symbols are used for bullets; what else they show is no text. */
static idc_status symbols_of(idc_rtf *rtf, idc_str bytes, idc_str *out)
{
    idc_buf text = idc_buf_in(rtf->doc->work->arena);
    for (size_t i = 0; i < bytes.len; i++)
        idc_buf_text(&text, (unsigned char)bytes.ptr[i] == 0xB7 ? "\xE2\x80\xA2" : " ");
    *out = idc_buf_str(&text);
    return text.failed ? IDC_ERR_NOMEM : IDC_OK;
}

static idc_status flush_bytes(idc_rtf *rtf)
{
    idc_str waiting = idc_buf_str(&rtf->bytes_waiting), text;
    bool symbols;
    const idc_codepage *page = page_of(rtf, &symbols);
    if (waiting.len == 0)
        return IDC_OK;
    rtf->bytes_waiting = idc_buf_in(rtf->doc->work->arena);
    if (symbols) {
        idc_status status = symbols_of(rtf, waiting, &text);
        if (status != IDC_OK)
            return status;
    } else {
        idc_converted converted;
        if (!idc_codepage_convert(rtf->doc->work->arena, waiting, page, &converted))
            return IDC_ERR_NOMEM;
        text = converted.text;
    }
    return emit(rtf, text, rtf->waiting_begin, rtf->waiting_end, false);
}

idc_status idc_rtf_flush(idc_rtf *rtf)
{
    if (rtf->high_surrogate) {
        rtf->high_surrogate = 0;
        idc_status status =
            emit(rtf, IDC_STR("\xEF\xBF\xBD"), rtf->waiting_begin, rtf->waiting_end, false);
        if (status != IDC_OK)
            return status;
    }
    return flush_bytes(rtf);
}

static idc_status wait_for(idc_rtf *rtf, idc_str bytes, size_t begin, size_t end)
{
    if (rtf->state.place == IDC_RTF_NOWHERE)
        return IDC_OK;
    if (rtf->bytes_waiting.len == 0) {
        rtf->bytes_waiting = idc_buf_in(rtf->doc->work->arena);
        rtf->waiting_begin = begin;
    }
    idc_buf_add(&rtf->bytes_waiting, bytes);
    rtf->waiting_end = end;
    return rtf->bytes_waiting.failed ? IDC_ERR_NOMEM : IDC_OK;
}

static size_t ascii_length(idc_str s, size_t from)
{
    size_t at = from;
    while (at < s.len && (unsigned char)s.ptr[at] < 0x80 && s.ptr[at])
        at++;
    return at - from;
}

static size_t other_length(idc_str s, size_t from)
{
    size_t at = from;
    while (at < s.len && ((unsigned char)s.ptr[at] >= 0x80 || !s.ptr[at]))
        at++;
    return at - from;
}

/* Bytes beyond ASCII as they are: some writers put UTF-8 there, which is then no accident. */
static idc_status take_raw(idc_rtf *rtf, const idc_rtf_token *t, size_t at, size_t len)
{
    idc_str raw = idc_str_sub(t->name, at, at + len);
    size_t begin = t->begin + at;
    if (len > 1 && rtf->bytes_waiting.len == 0 && idc_utf8_valid_length(raw) == len && raw.ptr[0])
        return emit(rtf, raw, begin, begin + len, true);
    return wait_for(rtf, raw, begin, begin + len);
}

idc_status idc_rtf_text(idc_rtf *rtf, const idc_rtf_token *t)
{
    size_t at = 0;
    bool symbols;
    while (rtf->skipping > 0 && at < t->name.len) {
        rtf->skipping--;
        at++;
    }
    if (rtf->state.place == IDC_RTF_NOWHERE)
        return IDC_OK;
    idc_status status = IDC_OK;
    if (at < t->name.len && is_half(rtf, page_of(rtf, &symbols))) {
        status = wait_for(rtf, idc_str_sub(t->name, at, at + 1), t->begin + at, t->begin + at + 1);
        at++;
    }
    while (at < t->name.len && status == IDC_OK) {
        size_t len = ascii_length(t->name, at);
        if (len) {
            status = idc_rtf_flush(rtf);
            if (status == IDC_OK)
                status = emit(rtf, idc_str_sub(t->name, at, at + len), t->begin + at,
                              t->begin + at + len, true);
        } else {
            len = other_length(t->name, at);
            status = take_raw(rtf, t, at, len);
        }
        at += len;
    }
    return status;
}

idc_status idc_rtf_byte(idc_rtf *rtf, const idc_rtf_token *t)
{
    const char byte = (char)t->number;
    if (rtf->skipping > 0) {
        rtf->skipping--;
        return IDC_OK;
    }
    if (rtf->high_surrogate) {
        idc_status status = idc_rtf_flush(rtf);
        if (status != IDC_OK)
            return status;
    }
    return wait_for(rtf, (idc_str){&byte, 1}, t->begin, t->end);
}

idc_status idc_rtf_codepoint(idc_rtf *rtf, uint32_t codepoint, size_t begin, size_t end)
{
    char bytes[4];
    if (rtf->state.place == IDC_RTF_NOWHERE)
        return IDC_OK;
    idc_status status = idc_rtf_flush(rtf);
    if (status != IDC_OK)
        return status;
    idc_str text = {bytes, idc_utf8_encode(codepoint == 0xF0B7 ? 0x2022 : codepoint, bytes)};
    text = idc_arena_str(rtf->doc->work->arena, text);
    return text.ptr ? emit(rtf, text, begin, end, false) : IDC_ERR_NOMEM;
}

/* \u: UTF-16 units as signed numbers, each followed by what stands in for it. */
idc_status idc_rtf_unicode(idc_rtf *rtf, const idc_rtf_token *t)
{
    bool fits = t->number >= -0x8000 && t->number <= 0xFFFF;
    uint32_t unit = fits ? (uint32_t)t->number & 0xFFFF : IDC_REPLACEMENT;
    uint32_t high = rtf->high_surrogate;
    size_t begin = rtf->waiting_begin;
    idc_status status = IDC_OK;
    rtf->skipping = rtf->state.skip;
    if (!t->numbered || rtf->state.place == IDC_RTF_NOWHERE)
        return IDC_OK;
    if (high && unit >= 0xDC00 && unit <= 0xDFFF) {
        rtf->high_surrogate = 0;
        return idc_rtf_codepoint(rtf, 0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00), begin,
                                 t->end);
    }
    if (unit < 0xD800 || unit > 0xDBFF)
        return unit ? idc_rtf_codepoint(rtf, unit, t->begin, t->end) : IDC_OK;
    status = idc_rtf_flush(rtf);
    rtf->high_surrogate = unit;
    rtf->waiting_begin = t->begin;
    rtf->waiting_end = t->end;
    return status;
}

/* ---- paragraphs ----------------------------------------------------------------------------- */

idc_status idc_rtf_open_frame(idc_rtf *rtf)
{
    idc_rtf_frame *f = rtf->spare;
    if (f)
        rtf->spare = f->outer;
    else
        f = idc_arena_alloc(rtf->doc->work->arena, sizeof *f);
    if (!f)
        return IDC_ERR_NOMEM;
    f->outer = rtf->frame;
    f->item = false;
    f->paragraph.run_count = 0;
    f->paragraph.changer = -1;
    rtf->frame = f;
    return IDC_OK;
}

idc_status idc_rtf_end_paragraph(idc_rtf *rtf, bool cell)
{
    idc_status status = idc_rtf_flush(rtf);
    const idc_rtf_state *s = &rtf->state;
    idc_rtf_frame *f = rtf->frame;
    idc_paragraph *p = &f->paragraph;
    p->level = s->level;
    p->flags =
        (uint16_t)((cell || s->in_table ? IDC_LINE_CELL : 0) | (s->level ? IDC_LINE_HEADING : 0) |
                   ((s->item || f->item) && !s->level ? IDC_LINE_ITEM : 0));
    if (status == IDC_OK)
        status = idc_paragraph_end(&rtf->changes, p, IDC_STR(""));
    p->run_count = 0;
    p->changer = -1;
    f->item = false;
    if (!cell && !s->in_table)
        idc_row_begin(&rtf->row, rtf->doc);
    return status;
}

idc_status idc_rtf_close_frame(idc_rtf *rtf)
{
    idc_status status = idc_rtf_end_paragraph(rtf, false);
    idc_rtf_frame *f = rtf->frame;
    rtf->frame = f->outer;
    f->outer = rtf->spare;
    rtf->spare = f;
    return status;
}

idc_status idc_rtf_break(idc_rtf *rtf, const idc_rtf_token *t)
{
    return add_run(rtf, IDC_STR(""), t->begin, t->end, false);
}
