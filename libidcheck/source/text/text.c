#include "source/reader.h"
#include "source/text/text_hidden.h"
#include "source/text/text_line.h"
#include "source/text/text_markdown.h"

/* What of earlier lines bears on the next one. */
typedef struct text_reader {
    idc_document *doc;
    idc_decoded decoded;
    idc_str text;
    bool markdown;
    bool fenced;        /* inside ``` of Markdown */
    bool fresh;         /* the next line begins a block */
    bool item;          /* the block is an item, which indented lines continue */
    size_t item_indent; /* of that item's mark */
    bool no_comment;    /* no comment ends behind the place that was looked at */
} text_reader;

/* One line of the text: offsets of what is between its white space. */
typedef struct row {
    size_t begin, end; /* without the line break */
    size_t first;      /* offset of the first character that is not white space */
    size_t last;       /* offset behind the last */
} row;

static int bid(idc_str bytes)
{
    static const char *const others[] = {"{\\rtf", "<?xml", "%!PS", "PK\x03\x04", "%PDF-"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (idc_str_starts(bytes, idc_str_of(others[i])))
            return 0;
    return idc_text_plausible(bytes) ? 10 : 0;
}

/* Line breaks of Unicode 15, section 5.8, without U+0085, which windows-1252 has as an ellipsis. */
static size_t break_length(idc_str text, size_t at)
{
    switch (text.ptr[at]) {
    case '\r':
        return at + 1 < text.len && text.ptr[at + 1] == '\n' ? 2 : 1;
    case '\n':
    case '\v':
    case '\f':
        return 1;
    case '\xE2':
        return idc_str_starts(idc_str_sub(text, at, at + 3), IDC_STR("\xE2\x80\xA8")) ||
                       idc_str_starts(idc_str_sub(text, at, at + 3), IDC_STR("\xE2\x80\xA9"))
                   ? 3
                   : 0;
    default:
        return 0;
    }
}

/* Row at *pos, which moves behind its line break. */
static row next_row(idc_str text, size_t *pos)
{
    row r = {.begin = *pos, .end = *pos};
    size_t length = 0;
    while (r.end < text.len && !(length = break_length(text, r.end)))
        r.end++;
    *pos = r.end + length;
    idc_str whole = idc_str_sub(text, r.begin, r.end);
    idc_str inner = idc_str_trim(whole);
    r.first = inner.len ? (size_t)(inner.ptr - text.ptr) : r.end;
    r.last = r.first + inner.len;
    return r;
}

/* Length of a run of one rule character at the start of s: how many there are, 0 if none. */
static size_t rule_run(idc_str s, char *which)
{
    static const char *const marks[] = {"=",
                                        "-",
                                        "_",
                                        "~",
                                        "*",
                                        "#",
                                        "\xE2\x94\x80",
                                        "\xE2\x94\x81",
                                        "\xE2\x95\x90",
                                        "\xE2\x80\x94",
                                        "\xE2\x80\x93"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        idc_str mark = idc_str_of(marks[i]);
        size_t n = 0, at = 0;
        while (idc_str_starts(idc_str_sub(s, at, s.len), mark)) {
            at += mark.len;
            n++;
            while (mark.len == 1 && n < 3 && at < s.len && s.ptr[at] == ' ')
                at++; /* "- - -" */
        }
        *which = mark.len == 1 ? mark.ptr[0] : '-';
        if (n && at == s.len)
            return n;
    }
    return 0;
}

static bool is_rule(idc_str text, const row *r, size_t least, char *which)
{
    return rule_run(idc_str_sub(text, r->first, r->last), which) >= least;
}

/* "EXPERIENCE ------": offset behind the words, or the row's end when there is no such rule. */
static size_t before_trailing_rule(idc_str text, const row *r)
{
    size_t at = r->last;
    while (at > r->first && (text.ptr[at - 1] == '-' || text.ptr[at - 1] == '='))
        at--;
    if (r->last - at < 5 || at == r->first || !idc_is_space(text.ptr[at - 1]))
        return r->last;
    idc_str words = idc_str_trim(idc_str_sub(text, r->first, at));
    return words.len ? r->first + words.len : r->last;
}

/* Bytes of a list mark and the space behind it at the row's start; 0 when there is none. */
static size_t item_mark(idc_str text, const row *r, bool markdown)
{
    static const char *const marks[] = {"-",
                                        "*",
                                        "+",
                                        "\xC2\xB7",
                                        "\xE2\x80\xA2",
                                        "\xE2\x80\xA3",
                                        "\xE2\x81\x83",
                                        "\xE2\x97\xA6",
                                        "\xE2\x97\x8F",
                                        "\xE2\x97\x8B",
                                        "\xE2\x96\xAA",
                                        "\xE2\x96\xA0",
                                        "\xE2\x96\xB8",
                                        "\xE2\x96\xBA",
                                        "\xE2\x9E\xA2",
                                        "\xE2\x80\x93",
                                        "\xEF\x82\xB7"};
    idc_str s = idc_str_sub(text, r->first, r->last);
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        idc_str mark = idc_str_of(marks[i]);
        if (!idc_str_starts(s, mark) || (*marks[i] == '+' && !markdown))
            continue;
        size_t n = mark.len;
        while (n < s.len && (s.ptr[n] == ' ' || s.ptr[n] == '\t'))
            n++;
        bool space = n > mark.len || mark.len == 3;
        return space && n < s.len ? n : 0;
    }
    return 0;
}

static size_t hashes(idc_str text, const row *r)
{
    size_t n = 0;
    while (r->first + n < r->last && text.ptr[r->first + n] == '#')
        n++;
    bool heading = n >= 1 && n <= 6 && r->first + n < r->last &&
                   idc_is_space(text.ptr[r->first + n]) && r->first - r->begin < 4;
    return heading ? n : 0;
}

static idc_status emit(text_reader *t, size_t begin, size_t end, idc_line line)
{
    idc_line_builder b;
    idc_status status = IDC_OK;
    idc_line_begin(&b, t->doc->work->arena, &t->decoded);
    if (t->markdown && !t->fenced)
        status = idc_markdown_inline(t->doc, &b, begin, end, &line.flags);
    else
        idc_line_take(&b, begin, end);
    if (!idc_line_end(&b, &line))
        return IDC_ERR_NOMEM;
    if (status != IDC_OK || idc_str_trim(line.text).len == 0)
        return status;
    if (t->fresh)
        t->doc->block++;
    t->fresh = false;
    line.block = t->doc->block;
    status = idc_document_add_line(t->doc, &line);
    return status == IDC_OK ? idc_text_hidden(t->doc, &line) : status;
}

static idc_status emit_heading(text_reader *t, size_t begin, size_t end, size_t level)
{
    t->fresh = true;
    t->item = false;
    idc_status status =
        emit(t, begin, end, (idc_line){.flags = IDC_LINE_HEADING, .level = (uint8_t)level});
    t->fresh = true;
    return status;
}

/* "| a | b |": each cell a line of its own; a row of dashes between head and body is none. */
static idc_status emit_table_row(text_reader *t, const row *r)
{
    idc_status status = IDC_OK;
    idc_str rest = idc_str_sub(t->text, r->first + 1, r->last - 1), cell;
    bool rule = true;
    for (size_t i = 0; i < rest.len && rule; i++)
        rule = strchr("|-: ", rest.ptr[i]) && rest.ptr[i];
    while (!rule && status == IDC_OK && idc_str_next(&rest, '|', &cell)) {
        cell = idc_str_trim(cell);
        size_t at = (size_t)(cell.ptr - t->text.ptr);
        t->fresh = true;
        status = emit(t, at, at + cell.len, (idc_line){.flags = IDC_LINE_CELL});
    }
    t->fresh = true;
    return status;
}

static idc_status emit_item(text_reader *t, const row *r, size_t mark)
{
    t->fresh = true;
    t->item = true;
    t->item_indent = r->first - r->begin;
    return emit(t, r->first + mark, r->last, (idc_line){.flags = IDC_LINE_ITEM});
}

/* Line of running text, or of an item that goes on. */
static idc_status emit_plain(text_reader *t, const row *r)
{
    idc_line line = {0};
    if (t->item && !t->fresh && r->first - r->begin > t->item_indent) {
        line.flags = IDC_LINE_ITEM;
    } else if (t->item) {
        t->item = false;
        t->fresh = true;
    }
    size_t end = before_trailing_rule(t->text, r);
    if (end != r->last)
        return emit_heading(t, r->first, end, 2);
    return t->markdown && !t->fenced ? emit(t, r->first, r->last, line)
                                     : emit(t, r->begin, r->end, line);
}

/* A short line that stands alone above a rule is a heading. */
static bool underlined(const text_reader *t, const row *r, size_t next, char *which)
{
    enum { LONGEST = 100 };
    bool alone = t->fresh || t->markdown;
    if (!alone || next >= t->text.len || r->last - r->first > LONGEST)
        return false;
    row below = next_row(t->text, &next);
    size_t least = t->markdown ? 2 : 3;
    if (!is_rule(t->text, &below, least, which) || *which == '*' || *which == '#')
        return false;
    return !t->markdown || *which == '=' || *which == '-';
}

/*
 * A comment of Markdown over several lines: nobody sees it on the page that is made of it.
 * *next moves behind it; false when none begins here.
 */
static bool comment(text_reader *t, const row *r, size_t *next, idc_status *status)
{
    idc_str inner = idc_str_sub(t->text, r->first, r->last);
    if (!t->markdown || t->no_comment || !idc_str_starts(inner, IDC_STR("<!--")))
        return false;
    size_t begin = r->first + 4, end = idc_str_find(t->text, IDC_STR("-->"), begin);
    t->no_comment = end == SIZE_MAX;
    if (end == SIZE_MAX || end < r->end)
        return false;
    idc_hidden hidden = {.reason = "comment", .text = idc_str_sub(t->text, begin, end)};
    hidden.span = idc_decoded_span(&t->decoded, begin, end);
    *status = idc_document_add_hidden(t->doc, hidden);
    *next = end + 3;
    return true;
}

static idc_status read_row(text_reader *t, const row *r, size_t *next)
{
    idc_status status = IDC_OK;
    char which;
    size_t n;
    idc_str inner = idc_str_sub(t->text, r->first, r->last);
    if (t->markdown && idc_str_starts(inner, IDC_STR("```"))) {
        t->fenced = !t->fenced;
        t->fresh = true;
        return IDC_OK;
    }
    if (inner.len == 0 || (!t->fenced && is_rule(t->text, r, 3, &which))) {
        t->fresh = true;
        return IDC_OK;
    }
    if (t->fenced)
        return emit_plain(t, r);
    if (comment(t, r, next, &status))
        return status;
    if (t->markdown && (n = hashes(t->text, r))) {
        size_t end = r->last;
        while (end > r->first + n && t->text.ptr[end - 1] == '#')
            end--;
        idc_str words = idc_str_trim(idc_str_sub(t->text, r->first + n, end));
        size_t at = (size_t)(words.ptr - t->text.ptr);
        return emit_heading(t, at, at + words.len, n);
    }
    if (t->markdown && inner.len > 2 && inner.ptr[0] == '|' && inner.ptr[inner.len - 1] == '|')
        return emit_table_row(t, r);
    if ((n = item_mark(t->text, r, t->markdown)))
        return emit_item(t, r, n);
    if (underlined(t, r, *next, &which)) {
        next_row(t->text, next);
        return emit_heading(t, r->first, r->last, which == '=' ? 1 : 2);
    }
    return emit_plain(t, r);
}

static idc_status read_text(idc_str bytes, idc_document *doc)
{
    text_reader t = {.doc = doc, .fresh = true};
    idc_status status = idc_text_decode(doc, bytes, doc->declared, &t.decoded);
    if (status != IDC_OK)
        return status;
    t.text = t.decoded.converted.text;
    size_t pos = t.decoded.start;
    t.markdown = idc_markdown_plausible(idc_str_sub(t.text, pos, t.text.len));
    if (t.markdown)
        doc->media_type = "text/markdown";
    while (pos < t.text.len && status == IDC_OK) {
        row r = next_row(t.text, &pos);
        status = idc_charge(doc->work, IDC_LIMIT_SOURCE_STEPS, 1 + (r.end - r.begin) / 64);
        if (status == IDC_OK)
            status = read_row(&t, &r, &pos);
    }
    return status;
}

const idc_reader idc_reader_text = {"text", "text/plain", bid, read_text};
