/* rel of links (microformats2-parsing, "parse a hyperlink element for rel microformats"). */
#include "source/page/microformats_part.h"

#include "base/map.h"

typedef struct rels {
    idc_mf *m;
    idc_node *rels, *urls;
    idc_map *by_rel, *by_url;
    size_t count;
} rels;

static bool holds(const idc_node *array, idc_str text)
{
    enum { LOOK = 256 }; /* hostile pages repeat themselves; a repetition more does no harm */
    size_t seen = 0;
    for (const idc_node *n = array->child; n && seen++ < LOOK; n = n->next)
        if (idc_str_eq(n->text, text))
            return true;
    return false;
}

/* Adds in ascending order. */
static bool insert_sorted(idc_node *array, idc_node *node)
{
    idc_node *before = NULL;
    if (!node)
        return false;
    for (idc_node *n = array->child; n && idc_str_cmp(n->text, node->text) < 0; n = n->next)
        before = n;
    if (before == array->last)
        return idc_node_push(array, node);
    node->next = before ? before->next : array->child;
    if (before)
        before->next = node;
    else
        array->child = node;
    array->count++;
    return true;
}

/* Member of an object, made when it is not there yet. */
static idc_node *member(rels *r, idc_node *object, idc_map *map, idc_str key, idc_node_type type)
{
    idc_node *node = idc_map_get(map, key);
    if (node)
        return node;
    node = idc_node_new(r->m->arena, type);
    bool put = idc_node_put(object, key, node) && idc_map_set(map, key, node);
    return idc_mf_got(r->m, put) ? node : NULL;
}

static void put_attribute(rels *r, idc_node *of, const char *key, idc_str value, idc_span span)
{
    if (!value.ptr || idc_node_get(of, key))
        return;
    idc_mf_got(r->m, idc_node_put(of, idc_str_of(key), idc_node_string(r->m->arena, value, span)));
}

static void take_link(rels *r, const idc_html_node *n, idc_str rel, idc_str href)
{
    idc_mf *m = r->m;
    idc_span span = idc_html_span(m->tree, n);
    idc_str url = idc_mf_url(m, href), word;
    idc_node *of = member(r, r->urls, r->by_url, url, IDC_NODE_OBJECT);
    idc_node *names = of ? (idc_node *)idc_node_get(of, "rels") : NULL;
    if (of && !names) {
        names = idc_node_new(m->arena, IDC_NODE_ARRAY);
        idc_mf_got(m, idc_node_put(of, IDC_STR("rels"), names));
    }
    while (m->status == IDC_OK && idc_mf_word(&rel, &word)) {
        idc_node *list = member(r, r->rels, r->by_rel, word, IDC_NODE_ARRAY);
        if (list && !holds(list, url))
            idc_mf_got(m, idc_node_push(list, idc_node_string(m->arena, url, span)));
        if (list && names && !holds(names, word) && names->count < 64)
            idc_mf_got(m, insert_sorted(names, idc_node_string(m->arena, word, span)));
        r->count++;
    }
    if (m->status != IDC_OK)
        return;
    put_attribute(r, of, "hreflang", idc_html_get(n, IDC_ATTR_HREFLANG), span);
    put_attribute(r, of, "media", idc_html_get(n, IDC_ATTR_MEDIA), span);
    put_attribute(r, of, "title", idc_html_get(n, IDC_ATTR_TITLE), span);
    put_attribute(r, of, "type", idc_html_get(n, IDC_ATTR_TYPE), span);
    idc_str text = idc_mf_text(m, n, IDC_MF_NO_PICTURES);
    put_attribute(r, of, "text", text, span);
}

size_t idc_mf_rels(idc_mf *m, idc_node *out)
{
    rels r = {.m = m};
    r.rels = idc_node_new(m->arena, IDC_NODE_OBJECT);
    r.urls = idc_node_new(m->arena, IDC_NODE_OBJECT);
    r.by_rel = idc_map_new(m->arena);
    r.by_url = idc_map_new(m->arena);
    bool made = r.by_rel && r.by_url && idc_node_put(out, IDC_STR("rels"), r.rels) &&
                idc_node_put(out, IDC_STR("rel-urls"), r.urls);
    if (!idc_mf_got(m, made) || !(m->tree->has >> IDC_ATTR_REL & 1))
        return 0;
    const idc_html_node *top = m->tree->root;
    for (const idc_html_node *n = top; n && m->status == IDC_OK;) {
        bool link = n->id == IDC_HTML_a || n->id == IDC_HTML_link || n->id == IDC_HTML_area;
        idc_str rel = link ? idc_html_get(n, IDC_ATTR_REL) : IDC_STR_NONE;
        idc_str href = link ? idc_html_get(n, IDC_ATTR_HREF) : IDC_STR_NONE;
        if (idc_str_trim(rel).len && href.ptr)
            take_link(&r, n, rel, href);
        n = idc_html_next(n, top, n->id != IDC_HTML_template);
    }
    return r.count;
}
