/* Implied properties (microformats2-parsing, "parsing for implied properties"). */
#include "source/page/microformats_part.h"

const idc_node *idc_mf_values(const idc_mf_item *item, const char *name)
{
    return idc_node_get(item->properties, name);
}

void idc_mf_add(idc_mf *m, idc_mf_item *item, idc_str name, idc_node *value)
{
    if (!value)
        return;
    idc_node *list = (idc_node *)idc_node_get_str(item->properties, name);
    if (!list) {
        list = idc_node_new(m->arena, IDC_NODE_ARRAY);
        if (!idc_mf_got(m, idc_node_put(item->properties, name, list)))
            return;
        list->span = value->span;
    }
    idc_mf_got(m, idc_node_push(list, value));
}

static bool has_root(const idc_html_node *n)
{
    idc_str rest = idc_html_get(n, IDC_ATTR_CLASS), word;
    while (idc_mf_word(&rest, &word))
        if (idc_mf_is_root(word))
            return true;
    return false;
}

static const idc_html_node *next_element(const idc_html_node *n)
{
    while (n && n->kind != IDC_HTML_ELEMENT)
        n = n->next;
    return n;
}

/* :only-child; text beside it does not count. */
static const idc_html_node *only_child(const idc_html_node *n)
{
    const idc_html_node *first = next_element(n->child);
    return first && !next_element(first->next) ? first : NULL;
}

/* The only child of that name: :only-of-type. */
static const idc_html_node *only_of(const idc_html_node *n, idc_html_id id)
{
    const idc_html_node *found = NULL;
    for (const idc_html_node *c = n->child; c; c = c->next) {
        if (c->id != id)
            continue;
        if (found)
            return NULL;
        found = c;
    }
    return found && !has_root(found) ? found : NULL;
}

/* --- name ------------------------------------------------------------------------------------ */

/* Alternative text or expansion of one element; ptr NULL when it has none. */
static idc_str name_of(const idc_html_node *n)
{
    if (n->id == IDC_HTML_img || n->id == IDC_HTML_area)
        return idc_html_get(n, IDC_ATTR_ALT);
    if (n->id == IDC_HTML_abbr)
        return idc_html_get(n, IDC_ATTR_TITLE);
    return IDC_STR_NONE;
}

static idc_str name_in(const idc_html_node *n)
{
    const idc_html_node *child = only_child(n);
    return child && !has_root(child) ? name_of(child) : IDC_STR_NONE;
}

static void imply_name(idc_mf *m, idc_mf_item *item)
{
    const idc_html_node *n = item->element, *child = only_child(n);
    idc_str name = name_of(n);
    if (!name.ptr) {
        name = name_in(n);
        if (!name.len)
            name = child && !has_root(child) ? name_in(child) : IDC_STR_NONE;
        if (!name.len)
            name = idc_mf_text(m, n, IDC_MF_ALT);
    }
    idc_node *value = idc_node_string(m->arena, idc_str_trim(name), idc_html_span(m->tree, n));
    item->name = value;
    if (idc_mf_got(m, value))
        idc_mf_add(m, item, IDC_STR("name"), value);
}

/* --- photo and url --------------------------------------------------------------------------- */

static const idc_html_node *with(const idc_html_node *n, idc_html_id id, idc_html_attr attr)
{
    return n && n->id == id && idc_html_get(n, attr).ptr ? n : NULL;
}

/* The element itself, its only child of one of two names, or that of its only child. */
static const idc_html_node *implied(const idc_html_node *n, idc_html_id first, idc_html_attr a,
                                    idc_html_id second, idc_html_attr b)
{
    const idc_html_node *found = with(n, first, a);
    if (!found)
        found = with(n, second, b);
    for (int depth = 0; depth < 2 && n && !found; depth++) {
        found = with(only_of(n, first), first, a);
        if (!found)
            found = with(only_of(n, second), second, b);
        n = only_child(n);
        if (n && has_root(n))
            n = NULL;
    }
    return found;
}

static void imply_photo(idc_mf *m, idc_mf_item *item)
{
    const idc_html_node *found =
        implied(item->element, IDC_HTML_img, IDC_ATTR_SRC, IDC_HTML_object, IDC_ATTR_DATA);
    if (!found)
        return;
    if (found->id == IDC_HTML_img) {
        idc_mf_add(m, item, IDC_STR("photo"), idc_mf_picture(m, found));
        return;
    }
    idc_node *url = idc_node_string(m->arena, idc_mf_url(m, idc_html_get(found, IDC_ATTR_DATA)),
                                    idc_html_span(m->tree, found));
    if (idc_mf_got(m, url))
        idc_mf_add(m, item, IDC_STR("photo"), url);
}

static void imply_url(idc_mf *m, idc_mf_item *item)
{
    const idc_html_node *found =
        implied(item->element, IDC_HTML_a, IDC_ATTR_HREF, IDC_HTML_area, IDC_ATTR_HREF);
    if (!found)
        return;
    idc_node *url = idc_node_string(m->arena, idc_mf_url(m, idc_html_get(found, IDC_ATTR_HREF)),
                                    idc_html_span(m->tree, found));
    item->address = url;
    if (idc_mf_got(m, url))
        idc_mf_add(m, item, IDC_STR("url"), url);
}

void idc_mf_imply(idc_mf *m, idc_mf_item *item)
{
    if (item->classics)
        return;
    if (!idc_mf_values(item, "name") && !item->text && !item->nested)
        imply_name(m, item);
    if (!idc_mf_values(item, "photo") && !item->url && !item->nested)
        imply_photo(m, item);
    if (!idc_mf_values(item, "url") && !item->url && !item->nested)
        imply_url(m, item);
}
