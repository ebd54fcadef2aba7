#include "source/page/html_parse.h"

#include "source/page/html_entities.h"
#include "source/page/html_stack.h"

typedef struct parse {
    idc_document *doc;
    const idc_decoded *source;
    const idc_html_events *events;
    idc_arena *arena;
    idc_str text; /* up to its end; read from at */
    size_t at;
    idc_html_stack stack;
    idc_markup_tag tag;
    bool unended[IDC_HTML_OTHER]; /* no end tag of that name stands behind at */
    bool cut;                     /* nothing behind is read */
} parse;

/* ---- elements -------------------------------------------------------------------------------- */

static idc_status keep_open(parse *p, size_t count)
{
    idc_status status = IDC_OK;
    while (p->stack.count > count && status == IDC_OK) {
        idc_html_stack_pop(&p->stack);
        status = p->events->end(p->events->ctx);
    }
    return status;
}

static idc_status too_deep(parse *p, size_t at)
{
    idc_status status = idc_document_note(
        p->doc, true, "html.too-deep", idc_decoded_span(p->source, at, at),
        "elements are nested too deeply and the page was read up to there: raise source.depth");
    return status == IDC_OK ? IDC_ERR_LIMIT : status;
}

/* An element without content or one that is implied: begun and ended. */
static idc_status tell_empty(parse *p, const idc_html_tag *tag)
{
    idc_status status = p->events->start(p->events->ctx, tag);
    return status == IDC_OK ? p->events->end(p->events->ctx) : status;
}

static idc_status imply(parse *p, idc_html_id id, size_t at)
{
    idc_html_tag tag = {.id = id, .name = idc_html_elements[id].name, .begin = at, .end = at};
    tag.source = p->source;
    tag.arena = p->arena;
    return tell_empty(p, &tag);
}

static idc_str lower_name(parse *p, idc_str name)
{
    bool lower = true;
    for (size_t i = 0; i < name.len; i++)
        lower = lower && name.ptr[i] == idc_ascii_lower(name.ptr[i]);
    if (lower)
        return name;
    idc_str copy = idc_arena_str(p->arena, name);
    for (size_t i = 0; copy.ptr && i < name.len; i++)
        ((char *)(uintptr_t)copy.ptr)[i] = idc_ascii_lower(name.ptr[i]);
    return copy;
}

/* Where the end tag of a raw element stands; the text's end when it has none. */
static size_t raw_end(const parse *p, idc_str name)
{
    idc_str s = p->text;
    for (size_t at = p->at; (at = idc_str_find_byte(s, '<', at)) != SIZE_MAX; at++) {
        idc_str rest = idc_str_sub(s, at + 1, at + 3 + name.len);
        if (rest.len < 1 + name.len || rest.ptr[0] != '/' ||
            !idc_str_ieq(idc_str_sub(rest, 1, 1 + name.len), name))
            continue;
        char next = rest.len > 1 + name.len ? rest.ptr[1 + name.len] : ' ';
        if (idc_is_space(next) || next == '/' || next == '>')
            return at;
    }
    return s.len;
}

/* Characters of [begin, end), where references are replaced when asked for. */
static idc_status tell_text(parse *p, size_t begin, size_t end, bool references)
{
    const idc_html_events *events = p->events;
    idc_str s = idc_str_sub(p->text, 0, end);
    idc_status status = idc_charge(p->doc->work, IDC_LIMIT_SOURCE_STEPS, 1 + (end - begin) / 64);
    size_t plain = begin, at = begin;
    while (references && status == IDC_OK && (at = idc_str_find_byte(s, '&', at)) != SIZE_MAX) {
        char bytes[IDC_HTML_REFERENCE_MAX];
        size_t len, taken = idc_html_reference(s, at, false, bytes, &len);
        if (taken == 0) {
            at++;
            continue;
        }
        idc_str made = idc_arena_str(p->arena, (idc_str){bytes, len});
        if (!made.ptr)
            return IDC_ERR_NOMEM;
        if (at > plain)
            status = events->text(events->ctx, idc_str_sub(s, plain, at), plain, at, false);
        if (status == IDC_OK)
            status = events->text(events->ctx, made, at, at + taken, true);
        plain = at += taken;
    }
    if (status == IDC_OK && end > plain)
        status = events->text(events->ctx, idc_str_sub(s, plain, end), plain, end, false);
    return status;
}

/*
 * Where the end tag of an element stands that holds no tags. Without one a script is the rest of
 * the page, while a title or text area is taken for empty, so that the page is not lost in it.
 */
static bool find_raw_end(parse *p, idc_html_id id, size_t *end)
{
    *end = p->unended[id] ? p->text.len : raw_end(p, idc_html_elements[id].name);
    p->unended[id] = *end == p->text.len;
    return !p->unended[id] || idc_html_elements[id].tree & IDC_TREE_CODE;
}

/* What stands in such an element. */
static idc_status read_raw(parse *p, idc_html_id id, size_t end)
{
    const idc_html_element *element = &idc_html_elements[id];
    size_t begin = p->at;
    p->at = end;
    if (end == begin)
        return IDC_OK;
    if (element->flags & IDC_TAG_SKIP && !(element->flags & IDC_TAG_TITLE)) {
        idc_status status =
            idc_charge(p->doc->work, IDC_LIMIT_SOURCE_STEPS, 1 + (end - begin) / 64);
        return status == IDC_OK ? p->events->raw(p->events->ctx, begin, end) : status;
    }
    return tell_text(p, begin, end, element->tree & IDC_TREE_REFERENCES);
}

static bool in_foreign(const parse *p)
{
    return p->stack.open[IDC_HTML_svg] + p->stack.open[IDC_HTML_math] > 0;
}

/* Page, head and body are there once; a second tag only adds its attributes. */
static bool is_again(const parse *p, idc_html_id id)
{
    const uint32_t *open = p->stack.open;
    return (id == IDC_HTML_html && p->stack.count > 0) ||
           (id == IDC_HTML_head && open[IDC_HTML_head] + open[IDC_HTML_body] > 0) ||
           (id == IDC_HTML_body && open[IDC_HTML_body] > 0);
}

static idc_status read_start(parse *p)
{
    bool found;
    idc_status status = idc_markup_read_tag(p->arena, p->text, p->at, &p->tag, &found);
    if (status != IDC_OK)
        return status;
    p->cut = !found;
    if (!found)
        return IDC_OK;
    p->at = p->tag.end;
    idc_html_tag tag = {.id = idc_html_find(p->tag.name), .begin = p->tag.begin};
    const idc_html_element *element = &idc_html_elements[tag.id];
    tag.name = tag.id == IDC_HTML_OTHER ? lower_name(p, p->tag.name) : element->name;
    tag.end = p->tag.end - 1;
    tag.attributes = p->tag.attributes;
    tag.attribute_count = p->tag.attribute_count;
    tag.source = p->source;
    tag.arena = p->arena;
    status = tag.name.ptr ? idc_charge(p->doc->work, IDC_LIMIT_SOURCE_STEPS, 1) : IDC_ERR_NOMEM;
    if (status == IDC_OK && is_again(p, tag.id))
        return tell_empty(p, &tag);
    bool foreign = in_foreign(p);
    if (status == IDC_OK && !foreign)
        status = keep_open(p, idc_html_stack_before(&p->stack, tag.id));
    if (status != IDC_OK)
        return status;
    size_t end = 0;
    bool raw = element->tree & IDC_TREE_RAW && !foreign;
    if (element->tree & IDC_TREE_VOID || (raw && !find_raw_end(p, tag.id, &end)) ||
        (p->tag.empty_element && (foreign || element->tree & IDC_TREE_FOREIGN)))
        return tell_empty(p, &tag);
    if (p->stack.count >= p->doc->work->limits->value[IDC_LIMIT_SOURCE_DEPTH] * 4)
        return too_deep(p, tag.begin);
    if (!idc_html_stack_push(&p->stack, p->arena, (idc_html_open){tag.id, tag.name}))
        return IDC_ERR_NOMEM;
    status = p->events->start(p->events->ctx, &tag);
    return status == IDC_OK && raw ? read_raw(p, tag.id, end) : status;
}

static idc_status read_end(parse *p)
{
    bool found;
    /* An end tag is scanned as a start tag whose name stands behind the slash. */
    idc_status status = idc_markup_read_tag(p->arena, p->text, p->at + 1, &p->tag, &found);
    if (status != IDC_OK)
        return status;
    p->cut = !found;
    if (!found)
        return IDC_OK;
    size_t begin = p->at;
    p->at = p->tag.end;
    idc_html_id id = idc_html_find(p->tag.name);
    size_t keep = idc_html_stack_behind(&p->stack, id, p->tag.name);
    status = idc_charge(p->doc->work, IDC_LIMIT_SOURCE_STEPS, 1);
    if (status != IDC_OK)
        return status;
    if (keep == p->stack.count && (id == IDC_HTML_p || id == IDC_HTML_br))
        return imply(p, id, begin);
    return keep_open(p, keep);
}

/* ---- what is no element ---------------------------------------------------------------------- */

static idc_status tell_comment(parse *p, size_t begin, size_t end)
{
    idc_status status = idc_charge(p->doc->work, IDC_LIMIT_SOURCE_STEPS, 1);
    return status == IDC_OK ? p->events->comment(p->events->ctx, begin, end) : status;
}

/* "<!-- -->", which "--!>" ends too, and "<!-->" is (13.2.5.43 to 52). */
static idc_status read_comment(parse *p)
{
    size_t begin = p->at + 4;
    idc_str s = p->text, rest = idc_str_sub(s, begin, s.len);
    if (idc_str_starts(rest, IDC_STR(">")) || idc_str_starts(rest, IDC_STR("->"))) {
        p->at = begin + (rest.ptr[0] == '>' ? 1 : 2);
        return tell_comment(p, begin, begin);
    }
    for (size_t at = begin; (at = idc_str_find(s, IDC_STR("--"), at)) != SIZE_MAX; at++) {
        size_t next = at + 2;
        next += next < s.len && s.ptr[next] == '!';
        if (next < s.len && s.ptr[next] == '>') {
            p->at = next + 1;
            return tell_comment(p, begin, at);
        }
    }
    p->at = s.len;
    return IDC_OK;
}

/* Document types, instructions of XML and what looks like them: up to ">". */
static void skip_declaration(parse *p)
{
    size_t end = idc_str_find_byte(p->text, '>', p->at);
    p->at = end == SIZE_MAX ? p->text.len : end + 1;
}

static idc_status read_text(parse *p, size_t from)
{
    size_t begin = p->at, end = idc_str_find_byte(p->text, '<', from);
    p->at = end == SIZE_MAX ? p->text.len : end;
    return tell_text(p, begin, p->at, true);
}

static idc_status read_next(parse *p)
{
    idc_str rest = idc_str_sub(p->text, p->at, p->text.len);
    char next = rest.len > 1 ? rest.ptr[1] : 0, third = rest.len > 2 ? rest.ptr[2] : 0;
    if (rest.ptr[0] != '<')
        return read_text(p, p->at);
    if (idc_is_alpha(next))
        return read_start(p);
    if (next == '/' && idc_is_alpha(third))
        return read_end(p);
    if (idc_str_starts(rest, IDC_STR("<!--")))
        return read_comment(p);
    if (next == '!' || next == '?' || (next == '/' && rest.len > 2)) {
        skip_declaration(p);
        return IDC_OK;
    }
    return read_text(p, p->at + 1);
}

idc_status idc_html_parse(idc_document *doc, const idc_decoded *source,
                          const idc_html_events *events)
{
    idc_arena *arena = doc->work->arena;
    parse *p = idc_arena_alloc(arena, sizeof *p);
    if (!p)
        return IDC_ERR_NOMEM;
    *p = (parse){.doc = doc, .source = source, .events = events, .arena = arena};
    p->text = source->converted.text;
    p->at = source->start;
    idc_status status = IDC_OK;
    while (p->at < p->text.len && !p->cut && status == IDC_OK)
        status = read_next(p);
    return status == IDC_OK ? keep_open(p, 0) : status;
}

/* ---- attributes ------------------------------------------------------------------------------ */

idc_str idc_html_attribute_value(const idc_html_tag *tag, const idc_markup_attribute *attribute,
                                 idc_span *span, bool *ok)
{
    const char *text = tag->source->converted.text.ptr;
    idc_str raw = attribute->value;
    if (!raw.ptr)
        raw = idc_str_sub(attribute->name, attribute->name.len, SIZE_MAX);
    size_t begin = (size_t)(raw.ptr - text);
    if (span)
        *span = idc_decoded_span(tag->source, begin, begin + raw.len);
    idc_str value = idc_html_unescape(tag->arena, raw, true);
    *ok = *ok && value.ptr;
    return value;
}

idc_str idc_html_attribute(const idc_html_tag *tag, const char *name, idc_span *span, bool *ok)
{
    if (tag->attribute_count == 0)
        return IDC_STR_NONE;
    idc_str wanted = idc_str_of(name);
    for (size_t i = 0; i < tag->attribute_count; i++) {
        const idc_markup_attribute *a = &tag->attributes[i];
        if (a->name.len == wanted.len && idc_str_ieq(a->name, wanted))
            return idc_html_attribute_value(tag, a, span, ok);
    }
    return IDC_STR_NONE;
}
