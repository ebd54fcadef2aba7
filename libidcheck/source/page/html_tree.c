#include "source/page/html_tree.h"
#include "base/buf.h"

idc_html_tree *idc_html_tree_new(idc_document *doc, const idc_decoded *source)
{
    idc_arena *arena = doc->work->arena;
    idc_html_tree *t = idc_arena_alloc(arena, sizeof *t);
    idc_html_node *root = idc_arena_alloc(arena, sizeof *root);
    if (!t || !root)
        return NULL;
    root->id = IDC_HTML_OTHER;
    root->end = source->converted.text.len;
    *t = (idc_html_tree){.doc = doc, .source = source, .root = root, .open = root};
    return t;
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
static bool add_namespaces(idc_html_tree *t, const idc_html_tag *tag, idc_str *prefix)
{
    idc_buf out = idc_buf_in(t->doc->work->arena);
    bool ok = true;
    idc_buf_add(&out, *prefix);
    for (size_t i = 0; i < tag->attribute_count && ok; i++) {
        const idc_markup_attribute *a = &tag->attributes[i];
        if (!idc_str_istarts(a->name, xmlns))
            continue;
        idc_str url = idc_html_written_value(tag, a, NULL);
        idc_buf_format(&out, " %S: %S", idc_str_sub(a->name, xmlns.len, a->name.len), url);
        ok = url.ptr;
    }
    *prefix = idc_buf_str(&out);
    return ok && !out.failed;
}

static bool declares_namespaces(const idc_html_tag *tag)
{
    for (size_t i = 0; i < tag->attribute_count; i++) {
        idc_str name = tag->attributes[i].name;
        if (name.len > xmlns.len && name.ptr[xmlns.len - 1] == ':' && idc_str_istarts(name, xmlns))
            return true;
    }
    return false;
}

/* Values of the attributes, with a prefix attribute where namespaces are declared. */
static idc_status take_values(idc_html_tree *t, const idc_html_tag *tag, idc_html_node *node)
{
    bool spaces = declares_namespaces(tag), prefixed = tag->has >> IDC_ATTR_PREFIX & 1;
    size_t count = tag->value_count + (spaces && !prefixed);
    if (count == 0)
        return IDC_OK;
    idc_html_value *kept = idc_arena_array(t->doc->work->arena, count, sizeof *kept);
    if (!kept)
        return IDC_ERR_NOMEM;
    if (tag->value_count)
        memcpy(kept, tag->values, tag->value_count * sizeof *kept);
    if (spaces && !prefixed)
        kept[count - 1] = (idc_html_value){IDC_ATTR_PREFIX, 0, IDC_STR("")};
    for (size_t i = 0; i < count && spaces; i++)
        if (kept[i].attr == IDC_ATTR_PREFIX && !add_namespaces(t, tag, &kept[i].text))
            return IDC_ERR_NOMEM;
    node->values = kept;
    node->value_count = (uint8_t)count;
    t->has |= tag->has | (uint64_t)spaces << IDC_ATTR_PREFIX;
    return IDC_OK;
}

/* Elements that end a search for formatting (WHATWG HTML, "special"), as far as links hold them. */
static bool is_block(const idc_html_node *n)
{
    static const bool blocks[IDC_HTML_OTHER + 1] = {
        [IDC_HTML_address] = true,    [IDC_HTML_article] = true, [IDC_HTML_aside] = true,
        [IDC_HTML_blockquote] = true, [IDC_HTML_center] = true,  [IDC_HTML_dd] = true,
        [IDC_HTML_details] = true,    [IDC_HTML_dir] = true,     [IDC_HTML_div] = true,
        [IDC_HTML_dl] = true,         [IDC_HTML_dt] = true,      [IDC_HTML_figure] = true,
        [IDC_HTML_footer] = true,     [IDC_HTML_form] = true,    [IDC_HTML_h1] = true,
        [IDC_HTML_h2] = true,         [IDC_HTML_h3] = true,      [IDC_HTML_h4] = true,
        [IDC_HTML_h5] = true,         [IDC_HTML_h6] = true,      [IDC_HTML_header] = true,
        [IDC_HTML_li] = true,         [IDC_HTML_main] = true,    [IDC_HTML_nav] = true,
        [IDC_HTML_ol] = true,         [IDC_HTML_p] = true,       [IDC_HTML_pre] = true,
        [IDC_HTML_section] = true,    [IDC_HTML_summary] = true, [IDC_HTML_table] = true,
        [IDC_HTML_td] = true,         [IDC_HTML_th] = true,      [IDC_HTML_ul] = true,
        [IDC_HTML_tr] = true,         [IDC_HTML_tbody] = true};
    return blocks[n->id];
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
        if (!n->into && n->id == IDC_HTML_a)
            return adopt(t, n);
    return IDC_OK;
}

idc_status idc_html_tree_start(idc_html_tree *t, const idc_html_tag *tag)
{
    idc_arena *arena = t->doc->work->arena;
    idc_status status = tag->id == IDC_HTML_a ? end_link(t) : IDC_OK;
    idc_html_node *node = idc_arena_alloc(arena, sizeof *node);
    if (status != IDC_OK || !node)
        return IDC_ERR_NOMEM;
    node->id = (uint8_t)tag->id;
    node->name = tag->name;
    node->begin = tag->begin;
    node->open = node->end = tag->end > tag->begin ? tag->end + 1 : tag->end;
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
    node->kind = (uint8_t)kind;
    node->id = IDC_HTML_OTHER;
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
