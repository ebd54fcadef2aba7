#include "source/text/text_markdown.h"

/* How far a mark's other half is looked for, so that a line of nothing but marks stays cheap. */
enum { REACH = 1024, LOOK_LINES = 200 };
#define NOWHERE SIZE_MAX

static bool heading_mark(idc_str line)
{
    size_t n = 0;
    while (n < line.len && line.ptr[n] == '#')
        n++;
    return n >= 1 && n <= 6 && n + 1 < line.len && line.ptr[n] == ' ';
}

bool idc_markdown_plausible(idc_str text)
{
    idc_str line;
    int headings = 0, bold = 0, links = 0, items = 0, fences = 0;
    for (int i = 0; i < LOOK_LINES && idc_str_next(&text, '\n', &line); i++) {
        line = idc_str_sub(line, 0, 4096);
        headings += heading_mark(line);
        size_t star = idc_str_find(line, IDC_STR("**"), 0);
        bold += star != SIZE_MAX && idc_str_find(line, IDC_STR("**"), star + 3) != SIZE_MAX;
        size_t middle = idc_str_find(line, IDC_STR("]("), 0);
        links += middle != SIZE_MAX && idc_str_find_byte(line, '[', 0) < middle &&
                 idc_str_find_byte(line, ')', middle) != SIZE_MAX;
        idc_str item = idc_str_trim(line);
        items += idc_str_starts(item, IDC_STR("- ")) || idc_str_starts(item, IDC_STR("* "));
        fences += idc_str_starts(line, IDC_STR("```"));
    }
    return headings >= 2 || links >= 2 || bold >= 2 || fences >= 2 ||
           headings + links + bold + (items >= 2) >= 2;
}

/* State of one line: offsets of the marks that close what was opened. */
typedef struct inline_state {
    idc_document *doc;
    idc_line_builder *b;
    idc_str text;     /* the converted text up to the line's end */
    size_t pos, from; /* [from, pos) is not taken yet */
    size_t strong_end, emphasis_end, label_end, link_end;
    bool plain, strong, emphasis; /* kinds of letters seen */
} inline_state;

static void take(inline_state *s)
{
    idc_str part = idc_str_trim(idc_str_sub(s->text, s->from, s->pos));
    if (part.len) {
        s->strong |= s->strong_end != NOWHERE;
        s->emphasis |= s->emphasis_end != NOWHERE;
        s->plain |= s->strong_end == NOWHERE && s->emphasis_end == NOWHERE;
    }
    idc_line_take(s->b, s->from, s->pos);
}

/* Takes what came before a mark and jumps over the mark. */
static void skip_mark(inline_state *s, size_t length)
{
    take(s);
    s->pos += length;
    s->from = s->pos;
}

static bool word_at(const inline_state *s, size_t at)
{
    return at < s->text.len && (idc_is_alnum(s->text.ptr[at]) || (s->text.ptr[at] & 0x80));
}

/* Offset of the mark of length n that closes the one at pos, or NOWHERE. */
static size_t closing(const inline_state *s, char mark, size_t n)
{
    idc_str t = idc_str_sub(s->text, 0, s->pos + REACH);
    size_t at = s->pos + n;
    if (at >= t.len || idc_is_space(t.ptr[at]) || t.ptr[at] == mark)
        return NOWHERE;
    if (mark == '_' && s->pos > 0 && word_at(s, s->pos - 1))
        return NOWHERE;
    for (at++; at + n <= t.len; at++) {
        bool all = t.ptr[at] == mark && (n == 1 || t.ptr[at + 1] == mark);
        if (!all || idc_is_space(t.ptr[at - 1]))
            continue;
        if (n == 1 && at + 1 < t.len && t.ptr[at + 1] == mark) {
            at++; /* a pair belongs to strong emphasis */
            continue;
        }
        if (mark == '_' && word_at(s, at + n))
            continue;
        return at;
    }
    return NOWHERE;
}

static bool emphasis(inline_state *s, char c)
{
    size_t n = s->pos + 1 < s->text.len && s->text.ptr[s->pos + 1] == c ? 2 : 1;
    size_t *end = n == 2 ? &s->strong_end : &s->emphasis_end;
    if (*end != NOWHERE)
        return false;
    size_t at = closing(s, c, n);
    if (at == NOWHERE)
        return false;
    skip_mark(s, n);
    *end = at;
    return true;
}

/* "[label](target)": the label stays, the target is noted. */
static idc_status link_label(inline_state *s)
{
    idc_str t = idc_str_sub(s->text, 0, s->pos + REACH);
    size_t middle = idc_str_find(t, IDC_STR("]("), s->pos);
    size_t nested = idc_str_find_byte(t, '[', s->pos + 1);
    size_t end = middle == SIZE_MAX ? SIZE_MAX : idc_str_find_byte(t, ')', middle);
    bool image = s->pos > s->from && s->text.ptr[s->pos - 1] == '!';
    if (end == SIZE_MAX || nested < middle || s->label_end != NOWHERE) {
        s->pos++;
        return IDC_OK;
    }
    idc_str target = idc_str_trim(idc_str_sub(t, middle + 2, end));
    size_t title = idc_str_find(target, IDC_STR(" \""), 0);
    target = idc_str_sub(target, 0, title);
    size_t at = (size_t)(target.ptr - s->text.ptr);
    if (image)
        s->pos--;
    skip_mark(s, image ? 2 : 1);
    s->label_end = middle;
    s->link_end = end + 1;
    return idc_document_fact_push(s->doc, image ? "images" : "links", target,
                                  idc_decoded_span(s->b->source, at, at + target.len));
}

/* "<https://…>" and "<!-- … -->". */
static idc_status angle(inline_state *s)
{
    idc_str t = idc_str_sub(s->text, 0, s->pos + REACH);
    idc_str here = idc_str_sub(t, s->pos, t.len);
    bool comment = idc_str_starts(here, IDC_STR("<!--"));
    size_t end =
        comment ? idc_str_find(t, IDC_STR("-->"), s->pos) : idc_str_find_byte(t, '>', s->pos);
    bool link =
        idc_str_istarts(here, IDC_STR("<http")) || idc_str_istarts(here, IDC_STR("<mailto:"));
    if (end == SIZE_MAX || (!comment && !link)) {
        s->pos++;
        return IDC_OK;
    }
    size_t begin = s->pos + (comment ? 4 : 1);
    idc_str inside = idc_str_sub(t, begin, end);
    idc_span span = idc_decoded_span(s->b->source, begin, end);
    skip_mark(s, comment ? end + 3 - s->pos : 1);
    if (comment) {
        idc_hidden hidden = {"comment", idc_str_trim(inside), span};
        return hidden.text.len ? idc_document_add_hidden(s->doc, hidden) : IDC_OK;
    }
    s->pos = end;
    skip_mark(s, 1);
    return idc_document_fact_push(s->doc, "links", inside, span);
}

/* "`code`" is taken as it stands. */
static void code(inline_state *s)
{
    idc_str t = idc_str_sub(s->text, 0, s->pos + REACH);
    size_t end = idc_str_find_byte(t, '`', s->pos + 1);
    if (end == SIZE_MAX) {
        s->pos++;
        return;
    }
    skip_mark(s, 1);
    s->pos = end;
    skip_mark(s, 1);
}

/* True when pos stands on a mark that closes something. */
static bool close_mark(inline_state *s)
{
    if (s->pos == s->label_end) {
        skip_mark(s, s->link_end - s->pos);
        s->label_end = NOWHERE;
    } else if (s->pos == s->strong_end) {
        skip_mark(s, 2);
        s->strong_end = NOWHERE;
    } else if (s->pos == s->emphasis_end) {
        skip_mark(s, 1);
        s->emphasis_end = NOWHERE;
    } else {
        return false;
    }
    /* A mark inside a link's target was none. */
    if (s->strong_end < s->pos)
        s->strong_end = NOWHERE;
    if (s->emphasis_end < s->pos)
        s->emphasis_end = NOWHERE;
    return true;
}

idc_status idc_markdown_inline(idc_document *doc, idc_line_builder *b, size_t begin, size_t end,
                               uint16_t *flags)
{
    inline_state s = {.doc = doc, .b = b, .pos = begin, .from = begin};
    idc_status status = IDC_OK;
    s.text = idc_str_sub(b->source->converted.text, 0, end);
    s.strong_end = s.emphasis_end = s.label_end = NOWHERE;
    while (s.pos < end && status == IDC_OK) {
        char c = s.text.ptr[s.pos];
        if (close_mark(&s))
            continue;
        if (c == '\\' && s.pos + 1 < end && strchr("\\`*_{}[]()#+-.!<>|", s.text.ptr[s.pos + 1])) {
            skip_mark(&s, 1);
            s.pos++;
        } else if (c == '*' || c == '_') {
            if (!emphasis(&s, c))
                s.pos++;
        } else if (c == '[') {
            status = link_label(&s);
        } else if (c == '<') {
            status = angle(&s);
        } else if (c == '`') {
            code(&s);
        } else {
            s.pos++;
        }
    }
    s.pos = end;
    take(&s);
    if (s.strong && !s.plain && !s.emphasis)
        *flags |= IDC_LINE_BOLD;
    if (s.emphasis && !s.plain && !s.strong)
        *flags |= IDC_LINE_ITALIC;
    return status;
}
