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
    idc_html_value values[IDC_ATTR_COUNT]; /* of the attributes of tag */
    bool unended[IDC_HTML_OTHER];          /* no end tag of that name stands behind at */
    bool cut;                              /* nothing behind is read */
} parse;

/* ---- attributes ------------------------------------------------------------------------------ */

static const idc_str attr_names[IDC_ATTR_COUNT] = {
#define ATTR(id, name) {name, sizeof name - 1},
#include "source/page/html_attrs.def"
#undef ATTR
};

/* Attribute of a name in any case; IDC_ATTR_COUNT: none that is read. */
static unsigned find_attr(idc_str name)
{
    /* The first attribute of each letter, and at the end that behind the last. */
    static const uint8_t first[27] = {
        IDC_ATTR_ABOUT,   IDC_ATTR_BACKGROUND, IDC_ATTR_CLASS,    IDC_ATTR_DATA,
        IDC_ATTR_HEADERS, IDC_ATTR_HEADERS,    IDC_ATTR_HEADERS,  IDC_ATTR_HEADERS,
        IDC_ATTR_ID,      IDC_ATTR_LANG,       IDC_ATTR_LANG,     IDC_ATTR_LANG,
        IDC_ATTR_MEDIA,   IDC_ATTR_NAME,       IDC_ATTR_POSTER,   IDC_ATTR_POSTER,
        IDC_ATTR_REL,     IDC_ATTR_REL,        IDC_ATTR_SRC,      IDC_ATTR_TITLE,
        IDC_ATTR_VALUE,   IDC_ATTR_VALUE,      IDC_ATTR_XML_LANG, IDC_ATTR_XML_LANG,
        IDC_ATTR_COUNT,   IDC_ATTR_COUNT,      IDC_ATTR_COUNT};
    if (!idc_is_alpha(name.ptr[0]))
        return IDC_ATTR_COUNT;
    int letter = idc_ascii_lower(name.ptr[0]) - 'a';
    for (unsigned attr = first[letter]; attr < first[letter + 1]; attr++)
        if (name.len == attr_names[attr].len && idc_str_ieq(name, attr_names[attr]))
            return attr;
    return IDC_ATTR_COUNT;
}

/* An attribute without a value has an empty one, behind its name. */
static idc_str raw_value(const idc_markup_attribute *a)
{
    return a->value.ptr ? a->value : idc_str_sub(a->name, a->name.len, SIZE_MAX);
}

/* Values of the attributes that are read; of those of one name the first. */
static idc_status read_values(parse *p, idc_html_tag *tag)
{
    tag->values = p->values;
    tag->attributes = p->tag.attributes;
    tag->attribute_count = p->tag.attribute_count;
    for (size_t i = 0; i < tag->attribute_count; i++) {
        const idc_markup_attribute *a = &tag->attributes[i];
        unsigned attr = find_attr(a->name);
        if (attr == IDC_ATTR_COUNT || tag->has >> attr & 1)
            continue;
        idc_str text = idc_html_unescape(p->arena, raw_value(a), true);
        if (!text.ptr)
            return IDC_ERR_NOMEM;
        tag->has |= (uint64_t)1 << attr;
        p->values[tag->value_count++] = (idc_html_value){(uint8_t)attr, (uint8_t)i, text};
    }
    return IDC_OK;
}

idc_str idc_html_written_value(const idc_html_tag *tag, const idc_markup_attribute *attribute,
                               idc_span *span)
{
    idc_str raw = raw_value(attribute);
    size_t begin = (size_t)(raw.ptr - tag->source->converted.text.ptr);
    if (span)
        *span = idc_decoded_span(tag->source, begin, begin + raw.len);
    return idc_html_unescape(tag->arena, raw, true);
}

idc_span idc_html_attribute_span(const idc_html_tag *tag, idc_html_attr attr)
{
    const idc_html_value *value = idc_html_find_value(tag->values, tag->value_count, attr);
    if (!value)
        return (idc_span){0};
    idc_str raw = raw_value(&tag->attributes[value->index]);
    size_t begin = (size_t)(raw.ptr - tag->source->converted.text.ptr);
    return idc_decoded_span(tag->source, begin, begin + raw.len);
}

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
    tag.source = p->source;
    tag.arena = p->arena;
    status = tag.name.ptr ? read_values(p, &tag) : IDC_ERR_NOMEM;
    if (status == IDC_OK)
        status = idc_charge(p->doc->work, IDC_LIMIT_SOURCE_STEPS, 1);
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
    /* Nearly always that of the innermost element. */
    idc_str inner = p->stack.count ? p->stack.items[p->stack.count - 1].name : IDC_STR_NONE;
    idc_html_id id = idc_str_eq(p->tag.name, inner) ? p->stack.items[p->stack.count - 1].id
                                                    : idc_html_find(p->tag.name);
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
