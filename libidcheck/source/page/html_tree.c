#include "source/page/html_tree.h"
#include "base/buf.h"

static const idc_str names[IDC_ATTR_COUNT] = {
#define ATTR(id, name) {name, sizeof name - 1},
#include "source/page/html_attrs.def"
#undef ATTR
};

idc_html_tree *idc_html_tree_new(idc_document *doc, const idc_decoded *source)
{
    idc_arena *arena = doc->work->arena;
    idc_html_tree *t = idc_arena_alloc(arena, sizeof *t);
    idc_html_node *root = idc_arena_alloc(arena, sizeof *root);
    if (!t || !root)
        return NULL;
    root->end = source->converted.text.len;
    *t = (idc_html_tree){doc, source, root, root, 0};
    return t;
}

static int find_name(idc_str name)
{
    char lower[16];
    int low = 0, high = IDC_ATTR_COUNT - 1;
    if (name.len > sizeof lower)
        return -1;
    for (size_t i = 0; i < name.len; i++)
        lower[i] = idc_ascii_lower(name.ptr[i]);
    while (low <= high) {
        int middle = (low + high) / 2;
        int order = idc_str_cmp((idc_str){lower, name.len}, names[middle]);
        if (order == 0)
            return middle;
        if (order < 0)
            high = middle - 1;
        else
            low = middle + 1;
    }
    return -1;
}

static void append(idc_html_node *parent, idc_html_node *node)
{
    node->parent = parent;
    if (parent->last)
        parent->last->next = node;
    else
        parent->child = node;
    parent->last = node;
}

/* While the page is read: what follows in a link that was ended goes elsewhere. */
static void hang(idc_html_node *parent, idc_html_node *node)
{
    append(parent->into ? parent->into : parent, node);
}

static const idc_str xmlns = {"xmlns:", 6};

/* Prefixes that are declared the older way, "xmlns:og", as a prefix attribute would. */
static bool add_namespaces(idc_html_tree *t, const idc_html_tag *tag, idc_html_value *value)
{
    idc_buf out = idc_buf_in(t->doc->work->arena);
    bool ok = true;
    idc_buf_add(&out, value->text);
    for (size_t i = 0; i < tag->attribute_count && ok; i++) {
        const idc_markup_attribute *a = &tag->attributes[i];
        if (idc_str_istarts(a->name, xmlns))
            idc_buf_format(&out, " %S: %S", idc_str_sub(a->name, xmlns.len, a->name.len),
                           idc_html_attribute_value(tag, a, NULL, &ok));
    }
    value->text = idc_buf_str(&out);
    return ok && !out.failed;
}

/* Values of the attributes that are kept. */
static idc_status take_values(idc_html_tree *t, const idc_html_tag *tag, idc_html_node *node)
{
    idc_html_value values[IDC_ATTR_COUNT];
    size_t count = 0, prefix = SIZE_MAX;
    bool ok = true, spaces = false;
    for (size_t i = 0; i < tag->attribute_count && count < IDC_ATTR_COUNT; i++) {
        const idc_markup_attribute *a = &tag->attributes[i];
        int at = find_name(a->name);
        spaces |= idc_str_istarts(a->name, xmlns);
        if (at == IDC_ATTR_PREFIX)
            prefix = count;
        if (at >= 0)
            values[count++] =
                (idc_html_value){(uint8_t)at, idc_html_attribute_value(tag, a, NULL, &ok)};
    }
    if (spaces && prefix == SIZE_MAX && count < IDC_ATTR_COUNT) {
        prefix = count++;
        values[prefix] = (idc_html_value){IDC_ATTR_PREFIX, IDC_STR("")};
    }
    if (spaces && prefix != SIZE_MAX)
        ok = ok && add_namespaces(t, tag, &values[prefix]);
    if (!ok)
        return IDC_ERR_NOMEM;
    if (count == 0)
        return IDC_OK;
    idc_html_value *kept = idc_arena_array(t->doc->work->arena, count, sizeof *kept);
    if (!kept)
        return IDC_ERR_NOMEM;
    memcpy(kept, values, count * sizeof *kept);
    node->values = kept;
    node->value_count = (uint8_t)count;
    return IDC_OK;
}

/* Elements that end a search for formatting (WHATWG HTML, "special"), as far as links hold them. */
static bool is_block(const idc_html_node *n)
{
    static const char *const blocks[] = {
        "address", "article", "aside",  "blockquote", "center", "dd",  "details", "dir",  "div",
        "dl",      "dt",      "figure", "footer",     "form",   "h1",  "h2",      "h3",   "h4",
        "h5",      "h6",      "header", "li",         "main",   "nav", "ol",      "p",    "pre",
        "section", "summary", "table",  "td",         "th",     "ul",  "tr",      "tbody"};
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++)
        if (idc_str_is(n->name, blocks[i]))
            return true;
    return false;
}

/*
 * A link begins inside the link a: a ends where the outermost block in it begins, that block moves
 * out of it, and what the block held so far goes into a second a.
 */
static idc_status adopt(idc_html_tree *t, idc_html_node *a)
{
    idc_html_node *block = NULL;
    for (idc_html_node *n = t->open; n != a; n = n->opener)
        if (is_block(n) && n->parent == a)
            block = n;
    if (!block) {
        a->into = a->parent;
        return IDC_OK;
    }
    idc_html_node *second = idc_arena_alloc(t->doc->work->arena, sizeof *second);
    if (!second)
        return IDC_ERR_NOMEM;
    /* It is the last of a: nothing could begin in a while it is open. */
    idc_html_node *before = NULL;
    for (idc_html_node *c = a->child; c != block; c = c->next)
        before = c;
    if (before)
        before->next = NULL;
    else
        a->child = NULL;
    a->last = before;
    a->end = block->begin;
    *second = *a;
    second->child = block->child;
    second->last = block->last;
    second->next = second->into = NULL;
    second->parent = NULL;
    for (idc_html_node *c = second->child; c; c = c->next)
        c->parent = second;
    block->child = block->last = NULL;
    hang(block, second);
    hang(a->parent, block);
    a->into = a->parent;
    return IDC_OK;
}

static idc_status end_link(idc_html_tree *t)
{
    enum { LOOK = 64 };
    size_t seen = 0;
    for (idc_html_node *n = t->open; n && seen++ < LOOK; n = n->opener)
        if (!n->into && idc_html_is(n, "a"))
            return adopt(t, n);
    return IDC_OK;
}

idc_status idc_html_tree_start(idc_html_tree *t, const idc_html_tag *tag)
{
    idc_arena *arena = t->doc->work->arena;
    idc_status status = idc_str_is(tag->name, "a") ? end_link(t) : IDC_OK;
    idc_html_node *node = idc_arena_alloc(arena, sizeof *node);
    if (status != IDC_OK || !node)
        return IDC_ERR_NOMEM;
    idc_str text = t->source->converted.text;
    idc_str written = idc_str_sub(text, tag->begin + 1, tag->begin + 1 + tag->name.len);
    node->name = tag->end > tag->begin && idc_str_eq(written, tag->name)
                     ? written
                     : idc_arena_str(arena, tag->name);
    node->raw = idc_str_is(tag->name, "script") || idc_str_is(tag->name, "style");
    node->begin = tag->begin;
    node->open = node->end = tag->end > tag->begin ? tag->end + 1 : tag->end;
    if (!node->name.ptr)
        return IDC_ERR_NOMEM;
    hang(t->open, node);
    node->opener = t->open;
    t->open = node;
    return tag->attribute_count ? take_values(t, tag, node) : IDC_OK;
}

void idc_html_tree_end(idc_html_tree *t, size_t at)
{
    if (at > t->open->open)
        t->open->end = at;
    if (t->open->opener)
        t->open = t->open->opener;
}

static idc_status add(idc_html_tree *t, idc_html_kind kind, idc_str text, size_t begin, size_t end)
{
    idc_html_node *node = idc_arena_alloc(t->doc->work->arena, sizeof *node);
    if (!node)
        return IDC_ERR_NOMEM;
    node->kind = kind;
    node->text = text;
    node->begin = node->open = begin;
    node->end = end;
    hang(t->open, node);
    return IDC_OK;
}

idc_status idc_html_tree_text(idc_html_tree *t, idc_str text, size_t begin, size_t end)
{
    return add(t, IDC_HTML_TEXT, text, begin, end);
}

idc_status idc_html_tree_comment(idc_html_tree *t, size_t begin, size_t end)
{
    return add(t, IDC_HTML_COMMENT, idc_str_sub(t->source->converted.text, begin, end), begin, end);
}

const idc_html_node *idc_html_next(const idc_html_node *node, const idc_html_node *top, bool into)
{
    if (into && node->child)
        return node->child;
    while (node != top) {
        if (node->next)
            return node->next;
        node = node->parent;
    }
    return NULL;
}

void idc_html_mark(const idc_html_node *node)
{
    for (; node && !node->marked; node = node->parent)
        ((idc_html_node *)node)->marked = true; /* made by the same reader, seen by no one else */
}

static bool lies_in(const idc_html_node *node, const idc_html_node *top)
{
    while (node && node != top)
        node = node->parent;
    return node == top;
}

idc_status idc_html_tree_copy(idc_html_tree *t, const idc_html_node *from, idc_html_node *to)
{
    enum { MOST_COPIED = 20000 };
    if (lies_in(to, from))
        return IDC_OK;
    idc_html_node *under = to;
    for (const idc_html_node *n = from;;) {
        idc_html_node *copy = idc_arena_alloc(t->doc->work->arena, sizeof *copy);
        if (!copy)
            return IDC_ERR_NOMEM;
        if (++t->copied > MOST_COPIED)
            return IDC_ERR_LIMIT;
        *copy = *n;
        copy->child = copy->last = copy->next = NULL;
        copy->copied = true;
        append(under, copy);
        if (n->child) {
            under = copy;
            n = n->child;
            continue;
        }
        while (n != from && !n->next) {
            n = n->parent;
            under = under->parent;
        }
        if (n == from)
            return IDC_OK;
        n = n->next;
    }
}

idc_span idc_html_span(const idc_html_tree *t, const idc_html_node *node)
{
    return idc_decoded_span(t->source, node->begin, node->end);
}
