#include "source/page/page_facts.h"

#include "source/page/profile_facts.h"
#include "source/page/profile_seen.h"
#include "source/page/script_data.h"
#include "source/page/url.h"

typedef struct facts {
    const idc_html_tree *t;
    idc_arena *arena;
    idc_node *meta, *data, *me, *title, *canonical;
    size_t scripts;
    idc_profile_seen seen;
} facts;

static idc_node *string(facts *f, const idc_html_node *n, idc_str text)
{
    return idc_node_string(f->arena, idc_str_trim(text), idc_html_span(f->t, n));
}

static idc_status take_meta(facts *f, const idc_html_node *n)
{
    enum { MOST = 400, MOST_OF_A_NAME = 16 };
    idc_str content = idc_html_get(n, IDC_ATTR_CONTENT), name = idc_html_get(n, IDC_ATTR_PROPERTY);
    if (!name.len)
        name = idc_html_get(n, IDC_ATTR_NAME);
    name = idc_str_trim(name);
    if (!name.len || !content.ptr || f->meta->count >= MOST)
        return IDC_OK;
    idc_node *list = (idc_node *)idc_node_get_str(f->meta, name);
    if (!list) {
        list = idc_node_new(f->arena, IDC_NODE_ARRAY);
        if (!idc_node_put(f->meta, name, list))
            return IDC_ERR_NOMEM;
    }
    bool put = list->count >= MOST_OF_A_NAME || idc_node_push(list, string(f, n, content));
    return put ? IDC_OK : IDC_ERR_NOMEM;
}

static idc_status take_link(facts *f, const idc_html_node *n)
{
    idc_str rest = idc_html_get(n, IDC_ATTR_REL), href = idc_html_get(n, IDC_ATTR_HREF);
    while (rest.len && href.len) {
        size_t i = 0;
        rest = idc_str_trim(rest);
        while (i < rest.len && !idc_is_space(rest.ptr[i]))
            i++;
        idc_str word = idc_str_sub(rest, 0, i);
        rest = idc_str_sub(rest, i, rest.len);
        bool me = idc_str_ieq(word, IDC_STR("me")) && f->me->count < 64;
        bool canonical = idc_str_ieq(word, IDC_STR("canonical")) && !f->canonical;
        if (!me && !canonical)
            continue;
        idc_str url = idc_url_resolve(f->arena, f->t->doc->base, idc_str_trim(href));
        idc_node *node = url.ptr ? string(f, n, url) : NULL;
        if (!node)
            return IDC_ERR_NOMEM;
        if (canonical)
            f->canonical = node;
        else
            idc_node_push(f->me, node);
    }
    return IDC_OK;
}

static idc_status take_script(facts *f, const idc_html_node *n)
{
    enum { MOST_SCRIPTS = 64, MOST_BYTES = 4 << 20 };
    idc_str type = idc_str_trim(idc_html_get(n, IDC_ATTR_TYPE));
    bool json = idc_str_ieq(type, IDC_STR("application/json"));
    bool ld = idc_str_istarts(type, IDC_STR("application/ld"));
    const idc_html_node *first = n->child;
    if (!first || ld || f->scripts++ >= MOST_SCRIPTS || n->last->end - first->begin > MOST_BYTES)
        return IDC_OK;
    idc_status status =
        idc_script_data(f->t->doc, f->t->source, first->begin, n->last->end, json, f->data);
    /* A script that asks for too much is not worth the page. */
    return status == IDC_ERR_NOMEM || status == IDC_ERR_CANCELLED ? status : IDC_OK;
}

static idc_status take(facts *f, const idc_html_node *n)
{
    if (n->id == IDC_HTML_meta)
        return take_meta(f, n);
    if (n->id == IDC_HTML_script)
        return take_script(f, n);
    if (n->id == IDC_HTML_link || n->id == IDC_HTML_a)
        return n->value_count ? take_link(f, n) : IDC_OK;
    if (n->id == IDC_HTML_title && !f->title && n->child && n->child->kind == IDC_HTML_TEXT) {
        f->title = string(f, n, n->child->text);
        return f->title ? IDC_OK : IDC_ERR_NOMEM;
    }
    return IDC_OK;
}

/* The address that the page gives itself. */
static const idc_node *address_of(facts *f)
{
    const idc_node *own = idc_node_get(f->meta, "og:url");
    if (own && own->child->text.len)
        return own->child;
    if (f->canonical)
        return f->canonical;
    return f->t->doc->base.len ? idc_node_string(f->arena, f->t->doc->base, (idc_span){0}) : NULL;
}

idc_status idc_page_facts_read(const idc_html_tree *t, const idc_node *structured, idc_node *states)
{
    facts f = {.t = t, .arena = t->doc->work->arena, .seen = {.tree = t}};
    idc_node *seen = NULL;
    idc_status status = IDC_OK;
    f.meta = idc_node_new(f.arena, IDC_NODE_OBJECT);
    f.data = states;
    f.me = idc_node_new(f.arena, IDC_NODE_ARRAY);
    if (!f.meta || !f.me)
        return IDC_ERR_NOMEM;
    for (const idc_html_node *n = t->root; n && status == IDC_OK;
         n = idc_html_next(n, t->root, true))
        if (n->kind == IDC_HTML_ELEMENT && n->name.ptr) {
            status = take(&f, n);
            if (status == IDC_OK)
                status = idc_profile_see(&f.seen, n);
        }
    if (status == IDC_OK)
        status = idc_profile_seen_finish(&f.seen, &seen);
    const idc_node *url = status == IDC_OK ? address_of(&f) : NULL;
    const idc_profile_facts all = {.doc = t->doc,
                                   .data = f.data->count ? f.data : NULL,
                                   .ld = idc_node_get(structured, "json-ld"),
                                   .structured = structured,
                                   .seen = seen,
                                   .meta = f.meta,
                                   .me = f.me,
                                   .title = f.title,
                                   .url = url};
    return status == IDC_OK ? idc_profile_read(&all) : status;
}
