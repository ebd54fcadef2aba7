#include "source/office/paragraph.h"

#include "base/buf.h"
#include "source/text/text_hidden.h"

/* Which runs of a paragraph a text is made of. */
typedef enum state { NOW, BEFORE } state;

static bool belongs(const idc_run *run, state when)
{
    if (when == NOW)
        return !(run->change & IDC_RUN_DELETED) && !run->hidden;
    return !(run->change & IDC_RUN_INSERTED);
}

const char *idc_run_colour_reason(int64_t rgb, int64_t fill)
{
    enum { SAME = 8 };
    if (rgb < 0 || fill == IDC_FILL_UNKNOWN)
        return NULL;
    if (fill == IDC_FILL_NONE || idc_run_is_white(fill))
        return idc_run_is_white(rgb) ? "white" : NULL;
    for (int shift = 0; shift < 24; shift += 8) {
        int64_t difference = (rgb >> shift & 255) - (fill >> shift & 255);
        if (difference > SAME || difference < -SAME)
            return NULL;
    }
    return "same-colour";
}

const char *idc_place_hidden(const int64_t from[2], const int64_t size[2])
{
    /* Past these, nothing is on a sheet: text is placed from its margin or its column at most. */
    enum {
        BEFORE_MPT = -150 * 1000,   /* it ends so far left of or above where it counts from */
        BEHIND_MPT = 22 * 72 * 1000 /* or begins so far behind it: the widest sheet of Word */
    };
    for (size_t i = 0; i < 2; i++) {
        if (from && (from[i] > BEHIND_MPT || (size && from[i] + size[i] < BEFORE_MPT)))
            return "off-page";
        if (size && size[i] < IDC_PLACE_THIN_MPT)
            return "clipped";
    }
    return NULL;
}

int32_t idc_hex_colour(idc_str digits)
{
    int32_t rgb = 0;
    for (size_t i = 0; i < digits.len; i++) {
        int digit = idc_hex_digit(digits.ptr[i]);
        if (digit < 0 || digits.len != 6)
            return -1;
        rgb = rgb << 4 | digit;
    }
    return digits.len ? rgb : -1;
}

idc_str idc_field_base(idc_str code)
{
    code = idc_str_trim(code);
    size_t comma = code.len, close = code.len;
    if (!idc_str_istarts(code, IDC_STR("EQ ")) ||
        idc_str_ifind(code, IDC_STR("\\o"), 0) == SIZE_MAX)
        return IDC_STR("");
    while (close > 0 && code.ptr[close - 1] != ')')
        close--;
    while (comma > 0 && code.ptr[comma - 1] != ',')
        comma--;
    return comma > 0 && comma < close ? idc_str_trim(idc_str_sub(code, comma, close - 1))
                                      : IDC_STR("");
}

bool idc_paragraph_add(idc_paragraph *p, idc_arena *arena, const idc_run *run)
{
    idc_run *last = p->run_count ? &p->runs[p->run_count - 1] : NULL;
    if (last && run->verbatim && last->verbatim && last->end == run->begin &&
        last->change == run->change && last->hidden == run->hidden && last->bold == run->bold &&
        last->italic == run->italic && last->size_mpt == run->size_mpt && last->rgb == run->rgb &&
        last->text.len && last->text.ptr + last->text.len == run->text.ptr) {
        last->text.len += run->text.len;
        last->end = run->end;
        return true;
    }
    idc_run *runs = idc_arena_grow(arena, p->runs, p->run_count, &p->run_capacity, sizeof *runs);
    if (!runs)
        return false;
    p->runs = runs;
    runs[p->run_count++] = *run;
    return true;
}

static bool is_break(const idc_run *run)
{
    return run->text.len == 0;
}

static bool is_blank(idc_str text)
{
    return idc_str_trim(text).len == 0;
}

static idc_span span_of(const idc_run *run, idc_str path)
{
    return (idc_span){.path = path, .begin = run->begin, .end = run->end};
}

/* One line of the runs [from, to). */
static idc_status add_line(idc_document *doc, const idc_paragraph *p, size_t from, size_t to,
                           state when, idc_str path)
{
    idc_arena *arena = doc->work->arena;
    size_t count = 0, len = 0;
    idc_line line = {.flags = p->flags, .level = p->level, .block = doc->block};
    bool blank = true, bold = true, italic = true;
    for (size_t i = from; i < to; i++) {
        const idc_run *run = &p->runs[i];
        if (!belongs(run, when))
            continue;
        count++;
        len += run->text.len;
        if (is_blank(run->text))
            continue;
        if (blank) {
            line.size_mpt = run->size_mpt;
            line.rgb = run->rgb < 0 ? 0 : (uint32_t)run->rgb;
        }
        blank = false;
        bold = bold && run->bold;
        italic = italic && run->italic;
    }
    if (blank)
        return IDC_OK;
    line.flags =
        (uint16_t)(line.flags | (bold ? IDC_LINE_BOLD : 0) | (italic ? IDC_LINE_ITALIC : 0));
    idc_piece *pieces = idc_arena_array(arena, count, sizeof *pieces);
    char *text = count > 1 ? idc_arena_alloc(arena, len + 1) : NULL;
    if (!pieces || (count > 1 && !text))
        return IDC_ERR_NOMEM;
    line.pieces = pieces;
    size_t at = 0;
    for (size_t i = from; i < to; i++) {
        const idc_run *run = &p->runs[i];
        if (!belongs(run, when))
            continue;
        pieces[line.piece_count++] = (idc_piece){.begin = at,
                                                 .end = at + run->text.len,
                                                 .span = span_of(run, path),
                                                 .verbatim = run->verbatim};
        if (text)
            memcpy(text + at, run->text.ptr, run->text.len);
        else
            line.text = run->text;
        at += run->text.len;
    }
    if (text)
        line.text = (idc_str){text, len};
    idc_status status = idc_document_add_line(doc, &line);
    return status == IDC_OK && when == NOW ? idc_text_hidden(doc, &line) : status;
}

static idc_status add_lines(idc_document *doc, const idc_paragraph *p, state when, idc_str path)
{
    idc_status status = IDC_OK;
    size_t from = 0;
    doc->block++;
    for (size_t i = 0; i <= p->run_count && status == IDC_OK; i++) {
        bool end = i == p->run_count;
        /* A break that was deleted or put in parts lines only where it counts. */
        if (!end && (!is_break(&p->runs[i]) || (p->runs[i].change && !belongs(&p->runs[i], when))))
            continue;
        status = add_line(doc, p, from, i, when, path);
        from = i + 1;
    }
    return status;
}

/* Neighbours that are hidden for one reason are one hidden text. */
static idc_status add_hidden(idc_changes *changes, const idc_paragraph *p, idc_str path)
{
    idc_status status = IDC_OK;
    for (size_t i = 0; i < p->run_count && status == IDC_OK; i++) {
        const idc_run *run = &p->runs[i];
        if (!run->hidden || (run->change & IDC_RUN_DELETED))
            continue;
        idc_buf text = idc_buf_in(changes->doc->work->arena);
        idc_hidden hidden = {.reason = run->hidden, .span = span_of(run, path)};
        for (; i < p->run_count && p->runs[i].hidden == hidden.reason &&
               !(p->runs[i].change & IDC_RUN_DELETED);
             i++) {
            idc_buf_add(&text, p->runs[i].text);
            hidden.span = idc_span_join(hidden.span, span_of(&p->runs[i], path));
        }
        i--;
        if (text.failed)
            return IDC_ERR_NOMEM;
        hidden.text = idc_str_trim(idc_buf_str(&text));
        if (hidden.text.len)
            status = idc_document_add_hidden(changes->doc, hidden);
    }
    return status;
}

idc_status idc_paragraph_end(idc_changes *changes, const idc_paragraph *p, idc_str path)
{
    if (p->run_count == 0)
        return IDC_OK;
    idc_status status = add_lines(changes->doc, p, NOW, path);
    if (status == IDC_OK)
        status = add_hidden(changes, p, path);
    if (status == IDC_OK && p->changer >= 0)
        status = add_lines(changes->changers[p->changer].before, p, BEFORE, path);
    return status;
}

int idc_changes_by(idc_changes *changes, idc_str name, idc_str date, bool deleted)
{
    size_t i = 0;
    while (i < changes->count && i + 1 < IDC_MOST_CHANGERS &&
           !idc_str_eq(changes->changers[i].name, name))
        i++;
    if (i == changes->count) {
        idc_document *before = idc_document_new(changes->doc->work);
        if (!before)
            return -1;
        before->media_type = changes->doc->media_type;
        changes->changers[i].before = before;
        changes->changers[i].name = name;
        changes->count++;
    }
    if (deleted && !changes->changers[i].deleted) {
        changes->changers[i].deleted = true;
        changes->changers[i].date = date;
    } else if (!changes->changers[i].date.len) {
        changes->changers[i].date = date;
    }
    return (int)i;
}

idc_status idc_changes_end(idc_changes *changes)
{
    idc_status status = IDC_OK;
    idc_arena *arena = changes->doc->work->arena;
    for (size_t i = 0; i < changes->count && status == IDC_OK; i++) {
        idc_str name = changes->changers[i].name, date = changes->changers[i].date;
        idc_document *before = changes->changers[i].before;
        if (before->line_count == 0)
            continue;
        idc_buf label = idc_buf_in(arena);
        idc_buf_text(&label,
                     changes->changers[i].deleted ? "deleted" : "text before tracked changes");
        if (name.len)
            idc_buf_format(&label, " by %S", name);
        if (date.len)
            idc_buf_format(&label, " on %S", idc_str_sub(date, 0, 10));
        if (label.failed)
            return IDC_ERR_NOMEM;
        status = idc_document_fact(before, "author", name, (idc_span){0});
        if (status == IDC_OK)
            status = idc_document_fact(before, "modified", date, (idc_span){0});
        if (status == IDC_OK)
            status =
                idc_document_add_earlier(changes->doc, (idc_earlier){idc_buf_str(&label), before});
    }
    return status;
}

void idc_lines_are_foot(idc_document *doc, size_t first)
{
    /* The lines are the document's own, and still being made. */
    for (size_t i = first; i < doc->line_count; i++)
        ((idc_line *)doc->lines)[i].flags |= IDC_LINE_FOOT;
}

/* ---- rows of tables ------------------------------------------------------------------------- */

void idc_row_begin(idc_row_lines *row, const idc_document *doc)
{
    *row = (idc_row_lines){.first = doc->line_count};
}

void idc_row_cell(idc_row_lines *row, const idc_document *doc)
{
    if (++row->cells == 1)
        row->second = doc->line_count;
}

/* Short, and with digits: dates, or what else is set beside a heading. */
static bool is_aside(idc_str text)
{
    enum { LONGEST = 48 };
    bool digits = false;
    for (size_t i = 0; i < text.len; i++)
        digits = digits || idc_is_digit(text.ptr[i]);
    return digits && text.len <= LONGEST;
}

/* b behind a tab at the end of a. */
static idc_status join(idc_document *doc, idc_line *a, const idc_line *b)
{
    idc_arena *arena = doc->work->arena;
    size_t count = a->piece_count + 1 + b->piece_count, begin = a->text.len + 1;
    idc_piece *pieces = idc_arena_array(arena, count, sizeof *pieces);
    idc_str text = idc_arena_format(arena, "%S\t%S", a->text, b->text);
    if (!pieces || !text.ptr)
        return IDC_ERR_NOMEM;
    memcpy(pieces, a->pieces, a->piece_count * sizeof *pieces);
    pieces[a->piece_count] =
        (idc_piece){.begin = a->text.len, .end = begin, .span = b->pieces->span};
    pieces[a->piece_count].span.end = b->pieces->span.begin;
    for (size_t i = 0; i < b->piece_count; i++) {
        idc_piece piece = b->pieces[i];
        piece.begin += begin;
        piece.end += begin;
        pieces[a->piece_count + 1 + i] = piece;
    }
    unsigned look = IDC_LINE_BOLD | IDC_LINE_ITALIC;
    a->flags = (uint16_t)(a->flags & (b->flags | ~look));
    a->text = text;
    a->pieces = pieces;
    a->piece_count = count;
    return IDC_OK;
}

idc_status idc_row_end(idc_row_lines *row, idc_document *doc)
{
    size_t first = row->first, second = row->second;
    idc_status status = IDC_OK;
    bool beside = row->cells == 2 && second >= first + 2 && doc->line_count == second + 1 &&
                  doc->lines[second].piece_count && is_aside(doc->lines[second].text) &&
                  !is_aside(doc->lines[first].text);
    if (beside) {
        /* The lines are the document's own, and still being made. */
        status = join(doc, (idc_line *)&doc->lines[first], &doc->lines[second]);
        doc->line_count -= status == IDC_OK;
    }
    idc_row_begin(row, doc);
    return status;
}
