#include "source/html_parse.h"

#include <libxml/HTMLparser.h>

typedef struct parse {
    idc_document *doc;
    const idc_decoded *source;
    const idc_html_events *events;
    idc_str text; /* what is parsed: the converted text behind a byte order mark */
    htmlParserCtxtPtr ctxt;
    size_t mark; /* everything before it was reported */
    size_t depth;
    idc_status status;
} parse;

/* Offset of the parser in the text. */
static size_t here(const parse *p)
{
    const xmlParserInput *in = p->ctxt->input;
    size_t at = in ? (size_t)in->consumed + (size_t)(in->cur - in->base) : 0;
    return at < p->text.len ? at : p->text.len;
}

/* The first failure ends the parse; the parser has nothing to say after that. */
static bool stopped(parse *p, idc_status status)
{
    if (status != IDC_OK && p->status == IDC_OK) {
        p->status = status;
        xmlStopParser(p->ctxt);
    }
    return p->status != IDC_OK;
}

/* Where "<name" stands in [mark, end); SIZE_MAX when the parser made the element up. */
static size_t tag_begin(const parse *p, idc_str name, size_t end)
{
    idc_str t = idc_str_sub(p->text, 0, end);
    for (size_t at = p->mark; (at = idc_str_find_byte(t, '<', at)) != SIZE_MAX; at++) {
        idc_str rest = idc_str_sub(t, at + 1, end);
        if (!idc_str_istarts(rest, name))
            continue;
        char next = rest.len > name.len ? rest.ptr[name.len] : ' ';
        if (!idc_is_alnum(next) && next != '-' && next != ':')
            return at;
    }
    return SIZE_MAX;
}

static bool too_deep(parse *p)
{
    if (++p->depth <= p->doc->work->limits->value[IDC_LIMIT_SOURCE_DEPTH] * 4)
        return false;
    size_t at = here(p) + p->source->start;
    idc_status status = idc_document_note(
        p->doc, true, "html.too-deep", idc_decoded_span(p->source, at, at),
        "elements are nested too deeply and the page was read up to there: raise source.depth");
    stopped(p, status == IDC_OK ? IDC_ERR_LIMIT : status);
    return true;
}

static void on_start(void *user, const xmlChar *name, const xmlChar **attributes)
{
    parse *p = user;
    static const char *const none[] = {NULL};
    if (p->status != IDC_OK || too_deep(p) ||
        stopped(p, idc_charge(p->doc->work, IDC_LIMIT_SOURCE_STEPS, 1)))
        return;
    idc_html_tag tag = {.name = idc_str_of((const char *)name)};
    tag.attributes = attributes ? (const char *const *)(const void *)attributes : none;
    tag.source = p->source;
    tag.arena = p->doc->work->arena;
    size_t end = here(p), begin = tag_begin(p, tag.name, end);
    if (begin == SIZE_MAX)
        begin = end = p->mark;
    p->mark = end;
    tag.begin = begin + p->source->start;
    tag.end = end + p->source->start;
    stopped(p, p->events->start(p->events->ctx, &tag));
}

static void on_end(void *user, const xmlChar *name)
{
    parse *p = user;
    (void)name;
    if (p->status != IDC_OK)
        return;
    /* An element that a start tag closes ends while that tag is being read: not past its "<". */
    size_t at = here(p);
    if (at > 0 && p->text.ptr[at - 1] == '>' && at > p->mark)
        p->mark = at;
    p->depth--;
    stopped(p, p->events->end(p->events->ctx));
}

/*
 * Range in the text that characters came from; true when they stand there as they are. The
 * parser hands over long text before it steps over the last character of it.
 */
static bool locate(const parse *p, idc_str chars, size_t *begin, size_t *end)
{
    size_t at = here(p), most = chars.len < 512 ? 0 : 4;
    for (size_t more = 0; more <= most; more++) {
        *end = at + more;
        *begin = *end >= chars.len ? *end - chars.len : 0;
        if (*end <= p->text.len && idc_str_eq(idc_str_sub(p->text, *begin, *end), chars))
            return true;
    }
    *end = at > p->mark ? at : p->mark;
    /* A character reference is short: back to its "&". */
    for (*begin = *end; *begin > p->mark && *end - *begin < 64;)
        if (p->text.ptr[--*begin] == '&')
            return false;
    *begin = p->mark;
    return false;
}

static void on_text(void *user, const xmlChar *chars, int len)
{
    parse *p = user;
    idc_str text = {(const char *)chars, len > 0 ? (size_t)len : 0};
    size_t begin, end, start = p->source->start;
    if (p->status != IDC_OK || text.len == 0 ||
        stopped(p, idc_charge(p->doc->work, IDC_LIMIT_SOURCE_STEPS, 1 + text.len / 64)))
        return;
    bool same = locate(p, text, &begin, &end);
    p->mark = end;
    if (!same) {
        text = idc_arena_str(p->doc->work->arena, text);
        if (stopped(p, text.ptr ? IDC_OK : IDC_ERR_NOMEM))
            return;
    }
    stopped(p, p->events->text(p->events->ctx, text, begin + start, end + start, !same));
}

static void on_raw(void *user, const xmlChar *chars, int len)
{
    parse *p = user;
    idc_str text = {(const char *)chars, len > 0 ? (size_t)len : 0};
    size_t begin, end, start = p->source->start;
    if (p->status != IDC_OK || text.len == 0 ||
        stopped(p, idc_charge(p->doc->work, IDC_LIMIT_SOURCE_STEPS, 1 + text.len / 64)))
        return;
    locate(p, text, &begin, &end);
    p->mark = end;
    stopped(p, p->events->raw(p->events->ctx, begin + start, end + start));
}

static void on_comment(void *user, const xmlChar *chars)
{
    parse *p = user;
    size_t end = here(p), start = p->source->start;
    (void)chars;
    if (p->status != IDC_OK || stopped(p, idc_charge(p->doc->work, IDC_LIMIT_SOURCE_STEPS, 1)))
        return;
    size_t begin = idc_str_find(idc_str_sub(p->text, 0, end), IDC_STR("<!--"), p->mark);
    if (end > p->mark)
        p->mark = end;
    if (begin == SIZE_MAX || end < begin + 7)
        return;
    stopped(p, p->events->comment(p->events->ctx, begin + 4 + start, end - 3 + start));
}

static void on_instruction(void *user, const xmlChar *target, const xmlChar *data)
{
    parse *p = user;
    (void)target, (void)data;
    if (p->status == IDC_OK && here(p) > p->mark)
        p->mark = here(p);
}

static void on_error(void *user, xmlErrorPtr error)
{
    parse *p = user;
    if (error && error->code == XML_ERR_NO_MEMORY)
        stopped(p, IDC_ERR_NOMEM);
}

/* Behind the closing mark of what begins at a place, or the end. */
static size_t behind(idc_str t, size_t at, const char *closing)
{
    size_t found = idc_str_find(t, idc_str_of(closing), at);
    return found == SIZE_MAX ? t.len : found + strlen(closing);
}

/* Counts the attributes of the tag at "<"; *at moves behind it. */
static size_t count_attributes(idc_str t, size_t *at)
{
    size_t i = *at + 1, count = 0;
    while (i < t.len && t.ptr[i] != '>') {
        bool value = t.ptr[i] == '=';
        if (!value && !idc_is_space(t.ptr[i]) && t.ptr[i] != '/') {
            i++;
            continue;
        }
        while (i < t.len && (idc_is_space(t.ptr[i]) || t.ptr[i] == '=' || t.ptr[i] == '/')) {
            value |= t.ptr[i] == '=';
            i++;
        }
        if (value && i < t.len && (t.ptr[i] == '"' || t.ptr[i] == '\''))
            i = behind(t, i + 1, t.ptr[i] == '"' ? "\"" : "'");
        else
            count += !value;
    }
    *at = i;
    return count;
}

/*
 * The parser compares every attribute of a tag with every other, so a tag with a great many would
 * keep it busy for minutes. Length of the text before the first such tag.
 */
static size_t bounded_length(idc_str t)
{
    enum { MOST_ATTRIBUTES = 4000 };
    size_t at = 0;
    while ((at = idc_str_find_byte(t, '<', at)) != SIZE_MAX) {
        idc_str rest = idc_str_sub(t, at, t.len);
        size_t begin = at;
        if (idc_str_starts(rest, IDC_STR("<!--")))
            at = behind(t, at + 4, "-->");
        else if (rest.len < 2 || !idc_is_alpha(rest.ptr[1]))
            at++;
        else if (count_attributes(t, &at) > MOST_ATTRIBUTES)
            return begin;
        else if (idc_str_istarts(rest, IDC_STR("<script")))
            at = behind(t, at, "</");
    }
    return t.len;
}

static idc_status bound(parse *p)
{
    size_t length = bounded_length(p->text), start = p->source->start;
    if (p->text.len == length)
        return IDC_OK;
    p->text.len = length;
    return idc_document_note(p->doc, true, "html.too-many-attributes",
                             idc_decoded_span(p->source, length + start, length + start),
                             "an element has thousands of attributes and the page was read up to "
                             "there: save the page again");
}

idc_status idc_html_parse(idc_document *doc, const idc_decoded *source,
                          const idc_html_events *events)
{
    parse p = {.doc = doc, .source = source, .events = events};
    p.text = idc_str_sub(source->converted.text, source->start, SIZE_MAX);
    if (p.text.len > INT32_MAX / 2)
        return IDC_ERR_LIMIT;
    idc_status status = bound(&p);
    if (status != IDC_OK || p.text.len == 0)
        return status;
    p.ctxt = htmlCreateMemoryParserCtxt(p.text.ptr, (int)p.text.len);
    if (!p.ctxt)
        return IDC_ERR_NOMEM;
    /* The text is UTF-8 already, whatever the page says about itself. */
    htmlCtxtUseOptions(p.ctxt, HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
    p.ctxt->charset = XML_CHAR_ENCODING_UTF8;
    p.ctxt->userData = &p;
    memset(p.ctxt->sax, 0, sizeof *p.ctxt->sax);
    p.ctxt->sax->initialized = XML_SAX2_MAGIC;
    p.ctxt->sax->serror = on_error;
    p.ctxt->sax->startElement = on_start;
    p.ctxt->sax->endElement = on_end;
    p.ctxt->sax->characters = on_text;
    p.ctxt->sax->ignorableWhitespace = on_text;
    p.ctxt->sax->cdataBlock = on_raw;
    p.ctxt->sax->comment = on_comment;
    p.ctxt->sax->processingInstruction = on_instruction;
    htmlParseDocument(p.ctxt);
    if (p.ctxt->errNo == XML_ERR_NO_MEMORY && p.status == IDC_OK)
        p.status = IDC_ERR_NOMEM;
    htmlFreeParserCtxt(p.ctxt);
    return p.status;
}

/* --- attributes ------------------------------------------------------------------------------ */

/* Range of an attribute's value as written; false when it is not there. */
static bool raw_value(const idc_html_tag *tag, idc_str name, size_t *begin, size_t *end)
{
    idc_str t = idc_str_sub(tag->source->converted.text, 0, tag->end);
    size_t at = tag->begin + 1 + tag->name.len;
    while (at < t.len) {
        while (at < t.len && (idc_is_space(t.ptr[at]) || t.ptr[at] == '/'))
            at++;
        size_t from = at;
        while (at < t.len && !idc_is_space(t.ptr[at]) && t.ptr[at] != '=' && t.ptr[at] != '/')
            at++;
        idc_str found = idc_str_sub(t, from, at);
        while (at < t.len && idc_is_space(t.ptr[at]))
            at++;
        *begin = *end = at;
        if (at < t.len && t.ptr[at] == '=') {
            at++;
            while (at < t.len && idc_is_space(t.ptr[at]))
                at++;
            char quote = at < t.len ? t.ptr[at] : 0;
            bool quoted = quote == '"' || quote == '\'';
            *begin = at += quoted;
            while (at < t.len && (quoted ? t.ptr[at] != quote : !idc_is_space(t.ptr[at])))
                at++;
            *end = at;
            at += quoted;
        } else if (found.len == 0) {
            at++;
        }
        if (found.len && idc_str_ieq(found, name))
            return true;
    }
    return false;
}

/*
 * The parser drops references to control characters, of which some are white space between names
 * ("&#xC;"). Replaces those of a raw value by what they stand for; false when there are none.
 */
static bool control_references(idc_buf *out, idc_str raw)
{
    bool any = false;
    for (size_t at = 0, i; at < raw.len; at = i) {
        size_t found = idc_str_find(raw, IDC_STR("&#"), at);
        bool hex =
            found != SIZE_MAX && found + 2 < raw.len && idc_ascii_lower(raw.ptr[found + 2]) == 'x';
        unsigned value = 0;
        idc_buf_add(out, idc_str_sub(raw, at, found));
        if (found == SIZE_MAX)
            break;
        for (i = found + 2 + hex; i < raw.len && idc_is_alnum(raw.ptr[i]) && value < 256; i++) {
            char c = idc_ascii_lower(raw.ptr[i]);
            if (!idc_is_digit(c) && (!hex || c > 'f'))
                break;
            value = value * (hex ? 16 : 10) + (unsigned)(idc_is_digit(c) ? c - '0' : c - 'a' + 10);
        }
        bool control = value > 0 && value < 0x20;
        if (control)
            idc_buf_byte(out, (char)value);
        else
            idc_buf_add(out, idc_str_sub(raw, found, i));
        i += control && i < raw.len && raw.ptr[i] == ';';
        any |= control;
    }
    return any;
}

idc_str idc_html_attribute(const idc_html_tag *tag, const char *name, idc_span *span, bool *ok)
{
    const char *const *a = tag->attributes;
    while (*a && strcmp(*a, name))
        a += 2;
    if (!*a)
        return IDC_STR_NONE;
    idc_str value = idc_str_of(a[1] ? a[1] : "");
    size_t begin = tag->begin, end = tag->end;
    bool found = raw_value(tag, idc_str_of(name), &begin, &end);
    if (span)
        *span = idc_decoded_span(tag->source, begin, end);
    idc_str raw = idc_str_sub(tag->source->converted.text, begin, end);
    if (found && idc_str_eq(raw, value))
        return raw;
    idc_buf controls = idc_buf_in(tag->arena);
    bool names = !strcmp(name, "class");
    if (found && names && control_references(&controls, raw)) {
        *ok = *ok && !controls.failed;
        return idc_buf_str(&controls);
    }
    value = idc_arena_str(tag->arena, value);
    if (!value.ptr)
        *ok = false;
    return value;
}
