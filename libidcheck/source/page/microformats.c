#include "source/page/microformats.h"
#include "base/buf.h"

#include "base/map.h"
#include "source/page/microformats_part.h"
#include "source/page/url.h"

/* --- included parts -------------------------------------------------------------------------- */

static idc_map *map_ids(idc_mf *m)
{
    idc_map *ids = idc_map_new(m->arena);
    const idc_html_node *top = m->tree->root;
    if (!idc_mf_got(m, ids))
        return NULL;
    for (const idc_html_node *n = top; n; n = idc_html_next(n, top, true)) {
        idc_str id = idc_html_get(n, IDC_ATTR_ID);
        if (id.len && !idc_map_get(ids, id) && !idc_mf_got(m, idc_map_set(ids, id, (void *)n)))
            return NULL;
    }
    return ids;
}

static void include(idc_mf *m, const idc_map *ids, idc_html_node *into, idc_str id)
{
    const idc_html_node *from = idc_map_get(ids, id);
    if (from && m->status == IDC_OK)
        m->status = idc_html_tree_copy(m->tree, from, into);
}

/* class="include", headers of cells and itemref bring in parts that stand elsewhere. */
static void include_parts(idc_mf *m)
{
    const idc_html_node *top = m->tree->root;
    idc_map *ids = map_ids(m);
    for (const idc_html_node *n = top; n && ids && m->status == IDC_OK;) {
        /* What was copied here is not looked at again: it may include itself. */
        const idc_html_node *next = idc_html_next(n, top, !n->copied);
        if (n->copied) {
            n = next;
            continue;
        }
        idc_html_node *into = (idc_html_node *)n;
        if (n->kind == IDC_HTML_ELEMENT && idc_mf_has_class(n, "include")) {
            idc_str target =
                idc_html_get(n, n->id == IDC_HTML_object ? IDC_ATTR_DATA : IDC_ATTR_HREF);
            if (target.len && target.ptr[0] == '#')
                include(m, ids, into, idc_str_sub(target, 1, target.len));
        } else if (n->kind == IDC_HTML_ELEMENT) {
            idc_str rest =
                idc_html_get(n, n->id == IDC_HTML_td ? IDC_ATTR_HEADERS : IDC_ATTR_ITEMREF);
            idc_str id;
            while (idc_mf_word(&rest, &id))
                include(m, ids, into, id);
        }
        n = next;
    }
}

/* --- the walk -------------------------------------------------------------------------------- */

typedef struct walk {
    idc_mf *m;
    idc_mf_item *item; /* innermost */
    idc_node *items;
    size_t roots;
} walk;

static bool holds_word(idc_str classes, idc_str word)
{
    idc_str w;
    while (idc_mf_word(&classes, &w))
        if (idc_str_eq(w, word))
            return true;
    return false;
}

/* rel that says of a classic item what a class would. */
static void add_rels(idc_buf *out, const idc_mf_item *item, idc_str rel, idc_str classes)
{
    static const struct {
        const char *type, *rel, *property, *unless;
    } known[] = {{"h-entry", "bookmark", "u-url ", "url"},
                 {"h-entry", "tag", "p-category ", "category"},
                 {"h-feed", "tag", "p-category ", "category"},
                 {"h-review", "tag", "p-category ", "category"},
                 {"h-recipe", "tag", "p-category ", "category"},
                 {"h-review", "bookmark", "u-url ", "url"},
                 {"h-news", "principles", "u-principles ", "principles"},
                 {"h-news", "item-license", "u-item-license ", "item-license"}};
    for (size_t i = 0; rel.len && i < sizeof known / sizeof *known; i++)
        if (idc_str_is(idc_str_of(item->classic[0]->type), known[i].type) &&
            holds_word(rel, idc_str_of(known[i].rel)) &&
            !holds_word(classes, idc_str_of(known[i].unless)))
            idc_buf_text(out, known[i].property);
}

/* Property classes of an element in an item; for a classic item those its roots map to. */
static idc_str classes_in(walk *w, const idc_mf_item *item, const idc_html_node *n)
{
    idc_str classes = idc_html_get(n, IDC_ATTR_CLASS), rest = classes, word;
    if (!item || !item->classics)
        return item ? classes : IDC_STR_NONE;
    idc_buf out = idc_buf_in(w->m->arena);
    while (idc_mf_word(&rest, &word)) {
        for (size_t i = 0; i < item->classics; i++) {
            idc_str to = idc_mf_classic_property(item->classic[i], word);
            if (to.len) {
                idc_buf_add(&out, to);
                idc_buf_byte(&out, ' ');
            }
        }
    }
    add_rels(&out, item, idc_html_get(n, IDC_ATTR_REL), classes);
    idc_mf_got(w->m, !out.failed);
    return idc_buf_str(&out);
}

static void add_type(idc_mf *m, idc_node *types, idc_str type)
{
    idc_node *before = NULL;
    for (idc_node *t = types->child; t && idc_str_cmp(t->text, type) <= 0; t = t->next) {
        if (idc_str_eq(t->text, type))
            return;
        before = t;
    }
    idc_node *node = idc_node_string(m->arena, type, (idc_span){0});
    if (!idc_mf_got(m, node) || types->count >= 16)
        return;
    if (before == types->last) {
        idc_node_push(types, node);
        return;
    }
    node->next = before ? before->next : types->child;
    if (before)
        before->next = node;
    else
        types->child = node;
    types->count++;
}

/* Types of an element: those of version 2, else its classic ones, else those that its property
 * classes bring along. */
static idc_node *types_of(walk *w, const idc_html_node *n, idc_str as, idc_mf_item *item)
{
    idc_mf *m = w->m;
    idc_node *types = idc_node_new(m->arena, IDC_NODE_ARRAY);
    idc_str rest = idc_html_get(n, IDC_ATTR_CLASS), word;
    if (!idc_mf_got(m, types))
        return NULL;
    while (idc_mf_word(&rest, &word))
        if (idc_mf_is_root(word))
            add_type(m, types, word);
    rest = idc_html_get(n, IDC_ATTR_CLASS);
    while (types->count == item->classics && idc_mf_word(&rest, &word)) {
        const idc_mf_classic *classic = item->classics < 4 ? idc_mf_classic_root(word) : NULL;
        if (!classic || idc_mf_is_root(word))
            continue;
        item->classic[item->classics++] = classic;
        add_type(m, types, idc_str_of(classic->type));
    }
    bool classic_around = w->item && w->item->classics;
    while (!types->count && classic_around && idc_mf_word(&as, &word)) {
        const idc_mf_classic *classic = idc_mf_is_root(word) ? idc_mf_classic_root(word) : NULL;
        if (!classic)
            continue;
        item->classic[item->classics++] = classic;
        add_type(m, types, word);
    }
    return types->count ? types : NULL;
}

static idc_mf_item *open_item(walk *w, const idc_html_node *n, idc_str as)
{
    idc_mf *m = w->m;
    idc_mf_item now = {.element = n, .in = w->item, .as = as};
    idc_node *types = types_of(w, n, as, &now);
    if (!types)
        return NULL;
    idc_mf_item *item = idc_arena_alloc(m->arena, sizeof *item);
    now.node = idc_node_new(m->arena, IDC_NODE_OBJECT);
    now.properties = idc_node_new(m->arena, IDC_NODE_OBJECT);
    if (!idc_mf_got(m, item && now.node && now.properties))
        return NULL;
    now.node->span = idc_html_span(m->tree, n);
    *item = now;
    idc_mf_got(m, idc_node_put(item->node, IDC_STR("type"), types) &&
                      idc_node_put(item->node, IDC_STR("properties"), item->properties));
    idc_str id = idc_html_get(n, IDC_ATTR_ID);
    if (id.len && !item->classics)
        idc_mf_got(m, idc_node_put(item->node, IDC_STR("id"),
                                   idc_node_string(m->arena, id, item->node->span)));
    w->item = item;
    w->roots++;
    return item;
}

static void note_seen(idc_mf_item *item, idc_mf_prefix prefix)
{
    item->text |= prefix == IDC_MF_P || prefix == IDC_MF_E;
    item->url |= prefix == IDC_MF_U;
}

/* What stands for the item where it is a value itself. */
static void note_own(idc_mf_item *item, idc_mf_prefix prefix, idc_str name, const idc_node *value)
{
    if (prefix == IDC_MF_P && !item->name && idc_str_is(name, "name"))
        item->name = value;
    if (prefix == IDC_MF_U && !item->address && idc_str_is(name, "url"))
        item->address = value;
}

static idc_node *drop_alt(idc_node *picture)
{
    idc_node *url = picture->child;
    url->key = IDC_STR_NONE;
    url->next = NULL;
    return url;
}

/* Values of an element that is no item. */
static void take_properties(walk *w, const idc_html_node *n, idc_str classes)
{
    idc_str rest = classes, word, name;
    while (w->m->status == IDC_OK && idc_mf_word(&rest, &word)) {
        idc_str before = idc_str_sub(classes, 0, (size_t)(word.ptr - classes.ptr));
        idc_mf_prefix prefix = idc_mf_property(word, &name);
        if (prefix == IDC_MF_NONE || (w->item->classics && holds_word(before, word)))
            continue;
        note_seen(w->item, prefix);
        idc_node *value = idc_mf_value(w->m, n, prefix, &w->item->date);
        /* Classic items know no alternative text. */
        if (prefix == IDC_MF_U && w->item->classics && value && value->type == IDC_NODE_OBJECT)
            value = drop_alt(value);
        note_own(w->item, prefix, name, value);
        idc_mf_add(w->m, w->item, name, value);
    }
}

static void put_copy(idc_mf *m, idc_node *object, idc_str key, const idc_node *of)
{
    idc_node *copy = idc_arena_alloc(m->arena, sizeof *copy);
    if (!idc_mf_got(m, copy))
        return;
    *copy = *of;
    copy->next = NULL;
    idc_node_put(object, key, copy);
}

/* The item as a value: copies of its members, which nobody changes, with what it says as a value:
 * "value", and "html" where it is markup (merge). */
static idc_node *as_value(idc_mf *m, const idc_mf_item *item, const idc_node *value, bool merge)
{
    idc_node *object = idc_node_new(m->arena, IDC_NODE_OBJECT);
    if (!idc_mf_got(m, object))
        return NULL;
    object->span = item->node->span;
    for (const idc_node *c = item->node->child; c; c = c->next)
        put_copy(m, object, c->key, c);
    for (const idc_node *v = merge && value ? value->child : NULL; v; v = v->next)
        put_copy(m, object, v->key, v);
    if (!merge && value)
        put_copy(m, object, IDC_STR("value"), value);
    return object;
}

/* Value of an item as a property: its own name or address before its text. */
static const idc_node *item_value(walk *w, const idc_mf_item *item, idc_mf_prefix prefix)
{
    const idc_node *own = prefix == IDC_MF_P   ? item->name
                          : prefix == IDC_MF_U ? item->address
                                               : NULL;
    if (own && prefix == IDC_MF_P && own->type == IDC_NODE_OBJECT)
        own = idc_node_get(own, "value");
    /* "url" of another kind than u- is text, and so is the value then. */
    if (prefix == IDC_MF_U && !own && idc_mf_values(item, "url"))
        prefix = IDC_MF_P;
    return own ? own : idc_mf_value(w->m, item->element, prefix, &w->item->date);
}

/* Hangs a finished item into the one around it or into the list. */
static void attach(walk *w, const idc_mf_item *item)
{
    idc_mf *m = w->m;
    idc_mf_item *in = item->in;
    idc_str rest = item->as, word, name;
    bool used = false;
    if (!in) {
        idc_node_push(w->items, item->node);
        return;
    }
    while (m->status == IDC_OK && idc_mf_word(&rest, &word)) {
        idc_str before = idc_str_sub(item->as, 0, (size_t)(word.ptr - item->as.ptr));
        idc_mf_prefix prefix = idc_mf_property(word, &name);
        if (prefix == IDC_MF_NONE || holds_word(before, word))
            continue;
        used = true;
        note_seen(in, prefix);
        const idc_node *of = item_value(w, item, prefix);
        idc_node *value = as_value(m, item, of, prefix == IDC_MF_E);
        note_own(in, prefix, name, value);
        idc_mf_add(m, in, name, value);
    }
    in->nested = true;
    if (used)
        return;
    if (!in->children) {
        in->children = idc_node_new(m->arena, IDC_NODE_ARRAY);
        if (!idc_mf_got(m, idc_node_put(in->node, IDC_STR("children"), in->children)))
            return;
    }
    idc_node_push(in->children, item->node);
}

static void leave(walk *w, const idc_html_node *n)
{
    idc_mf_item *item = w->item;
    if (!item || item->element != n)
        return;
    idc_mf_imply(w->m, item);
    w->item = item->in;
    attach(w, item);
}

static void enter(walk *w, const idc_html_node *n)
{
    if (!idc_html_get(n, IDC_ATTR_CLASS).len && !idc_html_get(n, IDC_ATTR_REL).len)
        return;
    idc_str as = classes_in(w, w->item, n);
    if (!open_item(w, n, as) && w->item)
        take_properties(w, n, as);
}

static void walk_tree(walk *w)
{
    const idc_html_node *top = w->m->tree->root, *n = top;
    while (n && w->m->status == IDC_OK) {
        w->m->status = idc_charge(w->m->tree->doc->work, IDC_LIMIT_SOURCE_STEPS, 1);
        if (n->kind == IDC_HTML_ELEMENT && n->id != IDC_HTML_template) {
            enter(w, n);
            if (n->child) {
                n = n->child;
                continue;
            }
        }
        leave(w, n);
        while (n != top && !n->next) {
            n = n->parent;
            leave(w, n);
        }
        n = n == top ? NULL : n->next;
    }
    /* A limit leaves items open; what they hold so far stays. */
    while (w->item && w->m->status == IDC_ERR_LIMIT) {
        idc_mf_item *item = w->item;
        w->item = item->in;
        if (!item->in)
            idc_node_push(w->items, item->node);
    }
}

/** What one look at the page tells. */
typedef struct look {
    const idc_html_node *base;
    bool roots, includes;
} look;

static look look_at(const idc_html_tree *t)
{
    const idc_html_node *top = t->root;
    look l = {NULL, false, false};
    for (const idc_html_node *n = top; n; n = idc_html_next(n, top, true)) {
        if (!n->value_count)
            continue;
        idc_str rest = idc_html_get(n, IDC_ATTR_CLASS), word;
        while (rest.len && idc_mf_word(&rest, &word)) {
            l.roots |= idc_mf_is_root(word) || idc_mf_classic_root(word);
            l.includes |= idc_str_is(word, "include");
        }
        l.includes |=
            idc_html_get(n, IDC_ATTR_ITEMREF).len || idc_html_get(n, IDC_ATTR_HEADERS).len;
        if (!l.base && n->id == IDC_HTML_base && idc_html_get(n, IDC_ATTR_HREF).ptr)
            l.base = n;
    }
    return l;
}

static idc_str base_of(idc_mf *m, const look *l, idc_str page)
{
    idc_str href = l->base ? idc_str_trim(idc_html_get(l->base, IDC_ATTR_HREF)) : IDC_STR_NONE;
    if (!l->base)
        return page;
    return page.len ? idc_url_resolve(m->arena, page, href) : href;
}

idc_status idc_microformats_read(idc_html_tree *t, idc_str base, idc_node **out)
{
    idc_mf m = {.tree = t, .arena = t->doc->work->arena};
    walk w = {.m = &m};
    *out = NULL;
    look l = look_at(t);
    m.base = base_of(&m, &l, base);
    w.items = idc_node_new(m.arena, IDC_NODE_ARRAY);
    idc_node *all = idc_node_new(m.arena, IDC_NODE_OBJECT);
    if (!m.base.ptr && base.ptr)
        return IDC_ERR_NOMEM;
    if (!idc_mf_got(&m, all && idc_node_put(all, IDC_STR("items"), w.items)))
        return IDC_ERR_NOMEM;
    size_t rels = idc_mf_rels(&m, all);
    if (l.roots && l.includes)
        include_parts(&m);
    if (l.roots && m.status == IDC_OK)
        walk_tree(&w);
    if (m.status == IDC_ERR_NOMEM || m.status == IDC_ERR_CANCELLED)
        return m.status;
    if (w.items->count || rels)
        *out = all;
    return m.status;
}
