#include "source/page/html_microdata.h"

#include <stdlib.h>

#include "base/map.h"
#include "source/page/url.h"

/* A property where it stands: names, and a value or an item. */
typedef struct property {
    idc_str names;     /* as in itemprop, parted by white space */
    idc_node *value;   /* string, or the item's object */
    struct item *item; /* NULL for a string */
    size_t order;      /* of the page */
    size_t rank;       /* in the item: its own come first, then what it refers to */
} property;

typedef struct property_list {
    property *items;
    size_t count, capacity;
} property_list;

typedef struct item {
    idc_node *node;
    idc_node *properties;
    property_list list;
    idc_str refs;       /* itemref */
    struct item *owner; /* whose property it is */
    bool top;           /* of the page, no property */
    struct item *next;
} item;

/* An element with an id, since an itemref may ask for the properties in it. */
typedef struct anchor {
    property_list list;
    item *item; /* the element is an item of its own, whose properties are meant */
} anchor;

/* An open element that matters. */
typedef struct frame {
    size_t depth;
    item *item;     /* it is one */
    anchor *anchor; /* it has an id */
    bool waits;     /* it is a property whose value is its text */
    idc_str names;
    size_t order, from, begin; /* begin: of its content in the text */
} frame;

struct idc_microdata {
    idc_document *doc;
    const idc_decoded *source;
    idc_html_text *text;
    frame *stack;
    size_t count, capacity;
    size_t depth;
    size_t order;
    item *first, *last;
    idc_map *anchors; /* by id */
};

idc_microdata *idc_microdata_new(idc_document *doc, const idc_decoded *source, idc_html_text *text)
{
    idc_microdata *m = idc_arena_alloc(doc->work->arena, sizeof *m);
    if (!m)
        return NULL;
    m->doc = doc;
    m->source = source;
    m->text = text;
    m->anchors = idc_map_new(doc->work->arena);
    return m->anchors ? m : NULL;
}

static idc_arena *arena_of(const idc_microdata *m)
{
    return m->doc->work->arena;
}

static bool next_word(idc_str *rest, idc_str *word)
{
    size_t i = 0;
    *rest = idc_str_trim(*rest);
    while (i < rest->len && !idc_is_space(rest->ptr[i]))
        i++;
    *word = idc_str_sub(*rest, 0, i);
    *rest = idc_str_sub(*rest, i, rest->len);
    return i > 0;
}

static idc_status add_property(idc_microdata *m, property_list *list, const property *p)
{
    idc_status status = idc_charge(m->doc->work, IDC_LIMIT_SOURCE_STEPS, 4);
    property *grown =
        idc_arena_grow(arena_of(m), list->items, list->count, &list->capacity, sizeof *grown);
    if (!grown)
        return IDC_ERR_NOMEM;
    list->items = grown;
    list->items[list->count++] = *p;
    return status;
}

/*
 * A property belongs to the innermost open item, and to every element with an id between that
 * item and itself: those are what an itemref reaches. above: open elements to look at.
 */
static idc_status give_property(idc_microdata *m, property *p, size_t above)
{
    idc_status status = IDC_OK;
    for (size_t i = above; i-- > 0 && status == IDC_OK;) {
        frame *f = &m->stack[i];
        if (f->item) {
            if (p->item)
                p->item->owner = f->item;
            return add_property(m, &f->item->list, p);
        }
        if (f->anchor)
            status = add_property(m, &f->anchor->list, p);
    }
    return status;
}

static idc_status words_into(idc_microdata *m, idc_node *array, idc_str words, idc_span span)
{
    idc_str word;
    while (next_word(&words, &word))
        if (!idc_node_push(array, idc_node_string(arena_of(m), word, span)))
            return IDC_ERR_NOMEM;
    return IDC_OK;
}

static idc_status new_item(idc_microdata *m, const idc_html_tag *tag, item **out)
{
    idc_arena *arena = arena_of(m);
    item *it = idc_arena_alloc(arena, sizeof *it);
    idc_status status = idc_charge(m->doc->work, IDC_LIMIT_SOURCE_PARTS, 1);
    if (!it)
        return IDC_ERR_NOMEM;
    it->node = idc_node_new(arena, IDC_NODE_OBJECT);
    it->properties = idc_node_new(arena, IDC_NODE_OBJECT);
    if (!it->node || !it->properties)
        return IDC_ERR_NOMEM;
    it->node->span = idc_decoded_span(m->source, tag->begin, tag->end);
    it->refs = idc_html_attribute(tag, IDC_ATTR_ITEMREF);
    idc_str type = idc_html_attribute(tag, IDC_ATTR_ITEMTYPE);
    if (idc_str_trim(type).len) {
        idc_node *types = idc_node_new(arena, IDC_NODE_ARRAY);
        if (!idc_node_put(it->node, IDC_STR("type"), types))
            return IDC_ERR_NOMEM;
        if (status == IDC_OK)
            status = words_into(m, types, type, idc_html_attribute_span(tag, IDC_ATTR_ITEMTYPE));
    }
    idc_str id = idc_str_trim(idc_html_attribute(tag, IDC_ATTR_ITEMID));
    idc_span id_span = idc_html_attribute_span(tag, IDC_ATTR_ITEMID);
    if (id.len && !idc_node_put(it->node, IDC_STR("id"), idc_node_string(arena, id, id_span)))
        return IDC_ERR_NOMEM;
    if (m->last)
        m->last->next = it;
    else
        m->first = it;
    m->last = it;
    *out = it;
    return status;
}

/* Attribute that holds an element's value (section 5.2.4); COUNT when its text does. */
static idc_html_attr value_attribute(idc_html_id id)
{
    switch (id) {
    case IDC_HTML_meta:
        return IDC_ATTR_CONTENT;
    case IDC_HTML_audio:
    case IDC_HTML_embed:
    case IDC_HTML_iframe:
    case IDC_HTML_img:
    case IDC_HTML_source:
    case IDC_HTML_track:
    case IDC_HTML_video:
        return IDC_ATTR_SRC;
    case IDC_HTML_a:
    case IDC_HTML_area:
    case IDC_HTML_link:
        return IDC_ATTR_HREF;
    case IDC_HTML_object:
        return IDC_ATTR_DATA;
    case IDC_HTML_data:
    case IDC_HTML_meter:
        return IDC_ATTR_VALUE;
    case IDC_HTML_time:
        return IDC_ATTR_DATETIME;
    default:
        return IDC_ATTR_COUNT;
    }
}

static bool holds_address(idc_html_attr attr)
{
    return attr == IDC_ATTR_SRC || attr == IDC_ATTR_HREF || attr == IDC_ATTR_DATA;
}

/* A property whose value stands in an attribute; *found false when its text is the value. */
static idc_status attribute_property(idc_microdata *m, const idc_html_tag *tag, property *p,
                                     size_t above, bool *found)
{
    idc_html_attr attr = value_attribute(tag->id);
    bool own = attr != IDC_ATTR_COUNT && tag->has >> attr & 1;
    /* Not in the standard, but schema.org's own examples give "content" to any element. */
    if (!own && (attr == IDC_ATTR_COUNT || attr == IDC_ATTR_DATETIME)) {
        attr = IDC_ATTR_CONTENT;
        own = tag->has >> attr & 1;
        if (!own)
            return IDC_OK;
    }
    *found = true;
    idc_span span = own ? idc_html_attribute_span(tag, attr)
                        : idc_decoded_span(m->source, tag->begin, tag->end);
    idc_str value = own ? idc_str_trim(idc_html_attribute(tag, attr)) : IDC_STR("");
    /* Addresses are those the page would lead to. */
    if (holds_address(attr) && m->doc->base.len)
        value = idc_url_resolve(arena_of(m), m->doc->base, value);
    if (!value.ptr)
        return IDC_ERR_NOMEM;
    p->value = idc_node_string(arena_of(m), value, span);
    return p->value ? give_property(m, p, above) : IDC_ERR_NOMEM;
}

/* The element's place on the stack of elements that matter. */
static idc_status push(idc_microdata *m, const frame *f)
{
    frame *grown = idc_arena_grow(arena_of(m), m->stack, m->count, &m->capacity, sizeof *grown);
    if (!grown)
        return IDC_ERR_NOMEM;
    m->stack = grown;
    m->stack[m->count++] = *f;
    return IDC_OK;
}

static idc_status note_anchor(idc_microdata *m, idc_str id, frame *f)
{
    if (id.len == 0 || idc_map_get(m->anchors, id))
        return IDC_OK;
    f->anchor = idc_arena_alloc(arena_of(m), sizeof *f->anchor);
    return f->anchor && idc_map_set(m->anchors, id, f->anchor) ? IDC_OK : IDC_ERR_NOMEM;
}

static const uint64_t MATTERS = (uint64_t)1 << IDC_ATTR_ITEMSCOPE |
                                (uint64_t)1 << IDC_ATTR_ITEMPROP | (uint64_t)1 << IDC_ATTR_ID;

idc_status idc_microdata_start(idc_microdata *m, const idc_html_tag *tag)
{
    bool found = false;
    frame f = {.depth = ++m->depth, .order = m->order++, .begin = tag->end + 1};
    idc_status status = IDC_OK;
    if (!(tag->has & MATTERS))
        return IDC_OK;
    f.names = idc_str_trim(idc_html_attribute(tag, IDC_ATTR_ITEMPROP));
    if (note_anchor(m, idc_html_attribute(tag, IDC_ATTR_ID), &f) != IDC_OK)
        return IDC_ERR_NOMEM;
    if (tag->has >> IDC_ATTR_ITEMSCOPE & 1)
        status = new_item(m, tag, &f.item);
    if (status != IDC_OK || (!f.item && !f.anchor && f.names.len == 0))
        return status;
    if (f.item && f.names.len == 0)
        f.item->top = true;
    /* The element's own id counts for its own property: it is pushed first. */
    item *own = f.item;
    f.item = NULL;
    if (f.anchor && f.names.len == 0)
        f.anchor->item = own;
    status = push(m, &f);
    if (status != IDC_OK)
        return status;
    property p = {.names = f.names, .item = own, .order = f.order};
    if (own && f.names.len) {
        p.value = own->node;
        status = give_property(m, &p, m->count);
    } else if (f.names.len) {
        status = attribute_property(m, tag, &p, m->count, &found);
    }
    frame *pushed = &m->stack[m->count - 1];
    pushed->item = own;
    pushed->waits = (own || f.names.len) && !found;
    if (pushed->waits)
        pushed->from = idc_html_text_keep(m->text);
    return status;
}

/* Span of what stands between the tags, without white space, when that is the value as written. */
static idc_span content_span(const idc_microdata *m, const frame *f, size_t at, idc_str value)
{
    idc_str raw = idc_str_trim(idc_str_sub(m->source->converted.text, f->begin, at));
    size_t begin = raw.ptr ? (size_t)(raw.ptr - m->source->converted.text.ptr) : f->begin;
    size_t inside = idc_str_find(raw, value, 0);
    if (inside != SIZE_MAX && value.len)
        return idc_decoded_span(m->source, begin + inside, begin + inside + value.len);
    return idc_decoded_span(m->source, begin, begin + raw.len);
}

idc_status idc_microdata_end(idc_microdata *m, size_t at)
{
    size_t depth = m->depth--;
    if (m->count == 0 || m->stack[m->count - 1].depth != depth)
        return IDC_OK;
    frame f = m->stack[m->count - 1];
    idc_status status = IDC_OK;
    if (f.waits) {
        idc_str value = idc_html_text_kept(m->text, f.from);
        idc_node *node = idc_node_string(arena_of(m), value, content_span(m, &f, at, value));
        if (!node)
            return IDC_ERR_NOMEM;
        property p = {.names = f.names, .value = node, .order = f.order};
        if (!f.item)
            status = give_property(m, &p, m->count);
        else if (f.item->list.count == 0 && f.item->refs.len == 0 && value.len &&
                 !idc_node_put(f.item->node, IDC_STR("value"), node))
            status = IDC_ERR_NOMEM;
    }
    m->count--;
    return status;
}

/* --- putting the items together -------------------------------------------------------------- */

/* An item may be taken in by another that refers to it, once, and never by one inside itself. */
static bool adopt(idc_microdata *m, item *child, item *by)
{
    if (child->owner || child->top)
        return child->owner == by;
    for (const item *it = by; it; it = it->owner)
        if (it == child || idc_charge(m->doc->work, IDC_LIMIT_SOURCE_STEPS, 1) != IDC_OK)
            return false;
    child->owner = by;
    return true;
}

static int by_order(const void *a, const void *b)
{
    const property *pa = a, *pb = b;
    int order = (pa->order > pb->order) - (pa->order < pb->order);
    return order ? order : (pa->rank > pb->rank) - (pa->rank < pb->rank);
}

static int by_rank(const void *a, const void *b)
{
    const property *pa = a, *pb = b;
    return (pa->rank > pb->rank) - (pa->rank < pb->rank);
}

/* What several references reach counts once. */
static void drop_repeated(property_list *all)
{
    size_t kept = 0;
    qsort(all->items, all->count, sizeof *all->items, by_order);
    for (size_t i = 0; i < all->count; i++)
        if (i == 0 || all->items[i].order != all->items[i - 1].order)
            all->items[kept++] = all->items[i];
    all->count = kept;
    qsort(all->items, all->count, sizeof *all->items, by_rank);
}

static idc_status add_all(idc_microdata *m, property_list *all, const property_list *list)
{
    idc_status status = IDC_OK;
    for (size_t i = 0; i < list->count && status == IDC_OK; i++) {
        property p = list->items[i];
        p.rank = all->count;
        status = add_property(m, all, &p);
    }
    return status;
}

/* Own properties and those of the elements that itemref names. */
static idc_status gather(idc_microdata *m, item *it, property_list *all)
{
    idc_str refs = it->refs, id;
    idc_status status = add_all(m, all, &it->list);
    while (status == IDC_OK && next_word(&refs, &id)) {
        const anchor *a = idc_map_get(m->anchors, id);
        if (a)
            status = add_all(m, all, &a->list);
        if (a && a->item && a->item != it && status == IDC_OK)
            status = add_all(m, all, &a->item->list);
    }
    if (it->refs.len && all->count)
        drop_repeated(all);
    return status;
}

/* The value as it is put into an item: an item itself once, else as a reference to it. */
static idc_node *value_node(idc_microdata *m, item *it, const property *p, bool first)
{
    if (!p->item)
        return idc_node_string(arena_of(m), p->value->text, p->value->span);
    if (first && adopt(m, p->item, it))
        return p->value;
    idc_node *reference = idc_node_new(arena_of(m), IDC_NODE_OBJECT);
    static const char *const kept[] = {"type", "id"};
    for (size_t i = 0; reference && i < 2; i++) {
        const idc_node *c = idc_node_get(p->item->node, kept[i]);
        idc_node *copy = c ? idc_arena_alloc(arena_of(m), sizeof *copy) : NULL;
        if (!c)
            continue;
        if (!copy)
            return NULL;
        *copy = *c; /* shares the list of types, which nobody changes */
        copy->next = NULL;
        idc_node_push(reference, copy);
    }
    return reference;
}

static idc_status put_property(idc_microdata *m, item *it, idc_map *names, const property *p)
{
    idc_str rest = p->names, name;
    bool first = true;
    while (next_word(&rest, &name)) {
        idc_node *array = idc_map_get(names, name);
        idc_node *value = value_node(m, it, p, first);
        if (!array) {
            array = idc_node_new(arena_of(m), IDC_NODE_ARRAY);
            if (!idc_node_put(it->properties, name, array) || !idc_map_set(names, name, array))
                return IDC_ERR_NOMEM;
            array->span = p->value->span;
        }
        if (!idc_node_push(array, value))
            return IDC_ERR_NOMEM;
        first = false;
    }
    return IDC_OK;
}

static idc_status finish_item(idc_microdata *m, item *it)
{
    property_list all = {0};
    idc_map *names = idc_map_new(arena_of(m));
    idc_status status = names ? gather(m, it, &all) : IDC_ERR_NOMEM;
    for (size_t i = 0; i < all.count && status == IDC_OK; i++)
        status = put_property(m, it, names, &all.items[i]);
    if (status == IDC_OK && it->properties->count &&
        !idc_node_put(it->node, IDC_STR("properties"), it->properties))
        status = IDC_ERR_NOMEM;
    return status;
}

idc_status idc_microdata_finish(idc_microdata *m, idc_node **out)
{
    idc_status status = IDC_OK;
    idc_node *array = idc_node_new(arena_of(m), IDC_NODE_ARRAY);
    *out = NULL;
    if (!array)
        return IDC_ERR_NOMEM;
    for (item *it = m->first; it && status == IDC_OK; it = it->next)
        status = finish_item(m, it);
    for (item *it = m->first; it && status != IDC_ERR_NOMEM; it = it->next)
        if (it->top)
            idc_node_push(array, it->node);
    if (status != IDC_ERR_NOMEM && array->count)
        *out = array;
    return status;
}
