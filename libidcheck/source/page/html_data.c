#include "source/page/html_data.h"

#include "source/page/json_ld.h"
#include "source/picture/picture.h"

idc_status idc_html_data_begin(idc_html_data *d, idc_document *doc, const idc_decoded *source,
                               idc_html_text *text)
{
    idc_arena *arena = doc->work->arena;
    *d = (idc_html_data){.doc = doc, .source = source, .text = text};
    d->json_ld = idc_node_new(arena, IDC_NODE_ARRAY);
    d->namespaces = idc_node_new(arena, IDC_NODE_OBJECT);
    d->properties = idc_node_new(arena, IDC_NODE_ARRAY);
    d->times = idc_node_new(arena, IDC_NODE_ARRAY);
    d->states = idc_node_new(arena, IDC_NODE_ARRAY);
    return d->json_ld && d->namespaces && d->properties && d->times && d->states ? IDC_OK
                                                                                 : IDC_ERR_NOMEM;
}

/* --- links ----------------------------------------------------------------------------------- */

/* A page with more links than parts are allowed is read on without them. */
static idc_status note_link(idc_html_data *d, const char *key, idc_str target, idc_span span)
{
    target = idc_str_trim(target);
    if (d->full || target.len == 0)
        return IDC_OK;
    idc_status status = idc_document_fact_push(d->doc, key, target, span);
    if (status != IDC_ERR_LIMIT)
        return status;
    d->full = true;
    return idc_document_note(d->doc, true, "html.too-many-links", span,
                             "links from here on were not kept: raise source.parts");
}

static idc_status links(idc_html_data *d, const idc_html_tag *tag)
{
    if (tag->id == IDC_HTML_a || tag->id == IDC_HTML_area) {
        idc_str href = idc_html_attribute(tag, IDC_ATTR_HREF);
        bool script = idc_str_istarts(href, IDC_STR("javascript:"));
        if (href.len && href.ptr[0] != '#' && !script)
            return note_link(d, "links", href, idc_html_attribute_span(tag, IDC_ATTR_HREF));
    } else if (tag->id == IDC_HTML_link) {
        idc_str rel = idc_html_attribute(tag, IDC_ATTR_REL);
        idc_str href = idc_html_attribute(tag, IDC_ATTR_HREF);
        bool page = idc_str_ieq(rel, IDC_STR("me")) || idc_str_ieq(rel, IDC_STR("canonical")) ||
                    idc_str_ieq(rel, IDC_STR("author"));
        if (page)
            return note_link(d, "links", href, idc_html_attribute_span(tag, IDC_ATTR_HREF));
    } else if (tag->id == IDC_HTML_img) {
        idc_str src = idc_html_attribute(tag, IDC_ATTR_SRC);
        idc_span span = idc_html_attribute_span(tag, IDC_ATTR_SRC);
        return idc_str_istarts(src, IDC_STR("data:")) ? idc_picture_embed_uri(d->doc, src, span)
                                                      : note_link(d, "images", src, span);
    }
    return IDC_OK;
}

/* --- OpenGraph ------------------------------------------------------------------------------- */

static const struct {
    const char *prefix, *url;
} known[] = {{"og", "http://ogp.me/ns#"},          {"music", "http://ogp.me/ns/music#"},
             {"video", "http://ogp.me/ns/video#"}, {"article", "http://ogp.me/ns/article#"},
             {"book", "http://ogp.me/ns/book#"},   {"profile", "http://ogp.me/ns/profile#"}};

/* Of "songkick-concerts" the extracting libraries keep the last word, and results should compare.
 */
static idc_str last_word(idc_str prefix)
{
    size_t from = prefix.len;
    while (from > 0 && prefix.ptr[from - 1] != '-')
        from--;
    return idc_str_sub(prefix, from, prefix.len);
}

static bool put_namespace(idc_html_data *d, idc_str prefix, idc_str url, idc_span span)
{
    if (idc_node_get_str(d->namespaces, prefix) || d->namespaces->count >= 64)
        return true;
    return idc_node_put(d->namespaces, prefix, idc_node_string(d->doc->work->arena, url, span));
}

/* prefix="og: http://ogp.me/ns# profile: http://ogp.me/ns/profile#" of html and head. */
static idc_status prefixes(idc_html_data *d, const idc_html_tag *tag)
{
    bool ok = true;
    idc_span span = idc_html_attribute_span(tag, IDC_ATTR_PREFIX);
    idc_str rest = idc_html_attribute(tag, IDC_ATTR_PREFIX);
    while (ok && rest.len) {
        size_t colon = idc_str_find_byte(rest, ':', 0), i;
        idc_str prefix = idc_str_trim(idc_str_sub(rest, 0, colon));
        if (colon == SIZE_MAX)
            break;
        rest = idc_str_trim(idc_str_sub(rest, colon + 1, rest.len));
        for (i = 0; i < rest.len && !idc_is_space(rest.ptr[i]);)
            i++;
        ok = prefix.len == 0 || put_namespace(d, last_word(prefix), idc_str_sub(rest, 0, i), span);
        rest = idc_str_sub(rest, i, rest.len);
    }
    return ok ? IDC_OK : IDC_ERR_NOMEM;
}

static idc_status open_graph(idc_html_data *d, idc_str name, idc_str content, idc_span span)
{
    idc_arena *arena = d->doc->work->arena;
    idc_str prefix = idc_str_sub(name, 0, idc_str_find_byte(name, ':', 0));
    bool ok = true;
    if (prefix.len == name.len)
        return IDC_OK;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (idc_str_is(prefix, known[i].prefix))
            ok = put_namespace(d, prefix, idc_str_of(known[i].url), span);
    if (!ok)
        return IDC_ERR_NOMEM;
    if (!idc_node_get_str(d->namespaces, last_word(prefix)))
        return IDC_OK;
    idc_node *pair = idc_node_new(arena, IDC_NODE_ARRAY);
    if (!idc_node_push(d->properties, pair) ||
        !idc_node_push(pair, idc_node_string(arena, name, span)) ||
        !idc_node_push(pair, idc_node_string(arena, content, span)))
        return IDC_ERR_NOMEM;
    pair->span = span;
    return IDC_OK;
}

/* --- meta ------------------------------------------------------------------------------------ */

static idc_status meta(idc_html_data *d, const idc_html_tag *tag)
{
    static const struct {
        const char *name, *fact;
    } facts[] = {{"author", "author"},
                 {"generator", "application"},
                 {"created", "created"},
                 {"changed", "modified"},
                 {"last-modified", "modified"},
                 {"dcterms.created", "created"},
                 {"dcterms.modified", "modified"}};
    idc_span span = idc_html_attribute_span(tag, IDC_ATTR_CONTENT);
    idc_str content = idc_html_attribute(tag, IDC_ATTR_CONTENT);
    idc_str name = idc_html_attribute(tag, IDC_ATTR_NAME);
    idc_str property = idc_html_attribute(tag, IDC_ATTR_PROPERTY);
    idc_status status = IDC_OK;
    for (size_t i = 0; i < sizeof facts / sizeof *facts && status == IDC_OK && name.len; i++)
        if (idc_str_ieq(name, idc_str_of(facts[i].name)))
            status = idc_document_fact(d->doc, facts[i].fact, idc_str_trim(content), span);
    if (status == IDC_OK && property.len && content.len)
        status = open_graph(d, property, content, span);
    return status;
}

/* data-page="{…}": what frameworks hand to the part of a page that they draw. */
static idc_status states(idc_html_data *d, const idc_html_tag *tag)
{
    enum { MOST = 32, SHORTEST = 16 };
    for (size_t i = 0; i < tag->attribute_count && d->states->count < MOST; i++) {
        const idc_markup_attribute *a = &tag->attributes[i];
        idc_span span;
        if (a->value.len < SHORTEST || a->value.ptr[0] != '{')
            continue;
        idc_str text = idc_html_written_value(tag, a, &span);
        if (!text.ptr ||
            !idc_node_push(d->states, idc_node_string(d->doc->work->arena, text, span)))
            return IDC_ERR_NOMEM;
    }
    return IDC_OK;
}

/* --- JSON-LD --------------------------------------------------------------------------------- */

static bool is_json_ld(idc_str type)
{
    type = idc_str_trim(idc_str_sub(type, 0, idc_str_find_byte(type, ';', 0)));
    return idc_str_ieq(type, IDC_STR("application/ld+json"));
}

static idc_status end_json_ld(idc_html_data *d)
{
    d->script_depth = 0;
    return d->script_any
               ? idc_json_ld_read(d->doc, d->source, d->script_begin, d->script_end, d->json_ld)
               : IDC_OK;
}

void idc_html_data_raw(idc_html_data *d, size_t begin, size_t end)
{
    if (!d->script_depth)
        return;
    if (!d->script_any)
        d->script_begin = begin;
    d->script_any = true;
    d->script_end = end;
}

/* --- time ------------------------------------------------------------------------------------ */

static void start_time(idc_html_data *d, const idc_html_tag *tag)
{
    idc_str value = idc_str_trim(idc_html_attribute(tag, IDC_ATTR_DATETIME));
    if (d->time_depth || value.len == 0)
        return;
    d->time_depth = d->depth;
    d->time_value = value;
    d->time_span = idc_html_attribute_span(tag, IDC_ATTR_DATETIME);
    d->time_from = idc_html_text_keep(d->text);
}

/* {"datetime": what machines read, "text": what people read}: they should say the same. */
static idc_status end_time(idc_html_data *d)
{
    idc_arena *arena = d->doc->work->arena;
    idc_str text = idc_html_text_kept(d->text, d->time_from);
    idc_node *node = idc_node_new(arena, IDC_NODE_OBJECT);
    idc_status status = idc_charge(d->doc->work, IDC_LIMIT_SOURCE_STEPS, 4);
    d->time_depth = 0;
    if (!idc_node_push(d->times, node) ||
        !idc_node_put(node, IDC_STR("datetime"),
                      idc_node_string(arena, d->time_value, d->time_span)) ||
        !idc_node_put(node, IDC_STR("text"), idc_node_string(arena, text, d->time_span)))
        return IDC_ERR_NOMEM;
    node->span = d->time_span;
    return status;
}

/* --- elements -------------------------------------------------------------------------------- */

static idc_status language(idc_html_data *d, const idc_html_tag *tag)
{
    idc_str lang = idc_str_trim(idc_html_attribute(tag, IDC_ATTR_LANG));
    idc_span span = idc_html_attribute_span(tag, IDC_ATTR_LANG);
    idc_status status = prefixes(d, tag);
    return status == IDC_OK && lang.len ? note_link(d, "languages", lang, span) : status;
}

idc_status idc_html_data_start(idc_html_data *d, const idc_html_tag *tag)
{
    d->depth++;
    if (tag->attribute_count == 0)
        return IDC_OK;
    if (states(d, tag) != IDC_OK)
        return IDC_ERR_NOMEM;
    switch (tag->id) {
    case IDC_HTML_meta:
        return meta(d, tag);
    case IDC_HTML_script:
        if (is_json_ld(idc_html_attribute(tag, IDC_ATTR_TYPE))) {
            d->script_depth = d->depth;
            d->script_any = false;
        }
        return IDC_OK;
    case IDC_HTML_time:
        start_time(d, tag);
        return IDC_OK;
    case IDC_HTML_html:
        return language(d, tag);
    case IDC_HTML_head:
        return prefixes(d, tag);
    default:
        return links(d, tag);
    }
}

idc_status idc_html_data_end(idc_html_data *d)
{
    size_t depth = d->depth--;
    if (depth == d->script_depth)
        return end_json_ld(d);
    if (depth == d->time_depth)
        return end_time(d);
    return IDC_OK;
}

static bool put_graph(idc_html_data *d, idc_node *structured)
{
    idc_arena *arena = d->doc->work->arena;
    idc_node *list = idc_node_new(arena, IDC_NODE_ARRAY);
    idc_node *graph = idc_node_new(arena, IDC_NODE_OBJECT);
    return idc_node_put(structured, IDC_STR("opengraph"), list) && idc_node_push(list, graph) &&
           idc_node_put(graph, IDC_STR("namespace"), d->namespaces) &&
           idc_node_put(graph, IDC_STR("properties"), d->properties);
}

idc_status idc_html_data_finish(idc_html_data *d, idc_node *structured)
{
    bool ok = true;
    if (d->json_ld->count)
        ok = idc_node_put(structured, IDC_STR("json-ld"), d->json_ld);
    if (ok && d->properties->count)
        ok = put_graph(d, structured);
    if (ok && d->times->count)
        ok = idc_node_put(structured, IDC_STR("time"), d->times);
    return ok ? IDC_OK : IDC_ERR_NOMEM;
}
