/* Values of properties: p-, u-, dt-, e- (microformats2-parsing, "parsing a p- property" ff.). */
#include "source/page/microformats_part.h"
#include "base/buf.h"

#include "source/page/url.h"

idc_str idc_mf_url(idc_mf *m, idc_str reference)
{
    idc_str url = idc_url_resolve(m->arena, m->base, idc_str_trim(reference));
    idc_mf_got(m, url.ptr);
    return url;
}

/* The next node behind one whose content is not read. */
static bool is_left_out(const idc_html_node *n)
{
    return n->kind == IDC_HTML_COMMENT || idc_html_is_code(n) || n->id == IDC_HTML_template;
}

static void add_picture(idc_mf *m, idc_buf *out, const idc_html_node *img, idc_mf_pictures how)
{
    idc_str alt = idc_html_get(img, IDC_ATTR_ALT), src = idc_html_get(img, IDC_ATTR_SRC);
    if (how == IDC_MF_NO_PICTURES)
        return;
    if (alt.ptr) {
        idc_buf_add(out, alt);
    } else if (src.ptr && how == IDC_MF_ALT_OR_SRC) {
        idc_buf_byte(out, ' ');
        idc_buf_add(out, idc_mf_url(m, src));
        idc_buf_byte(out, ' ');
    }
}

idc_str idc_mf_text(idc_mf *m, const idc_html_node *node, idc_mf_pictures pictures)
{
    idc_buf out = idc_buf_in(m->arena);
    idc_work *work = m->tree->doc->work;
    const idc_html_node *only = node->child;
    if (!only)
        return IDC_STR("");
    if (!only->next && only->kind == IDC_HTML_TEXT)
        return only->text;
    for (const idc_html_node *n = only; n && m->status == IDC_OK;) {
        bool out_left = is_left_out(n);
        m->status = idc_charge(work, IDC_LIMIT_SOURCE_STEPS, 1);
        if (n->kind == IDC_HTML_TEXT)
            idc_buf_add(&out, n->text);
        else if (n->id == IDC_HTML_img)
            add_picture(m, &out, n, pictures);
        n = idc_html_next(n, node, !out_left);
    }
    idc_mf_got(m, !out.failed);
    return idc_buf_str(&out);
}

/* --- HTML ------------------------------------------------------------------------------------ */

/* WHATWG HTML, section 13.3: escaping in text. */
static void add_escaped(idc_buf *out, idc_str text)
{
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        if (c == '&')
            idc_buf_text(out, "&amp;");
        else if (c == '<')
            idc_buf_text(out, "&lt;");
        else if (c == '>')
            idc_buf_text(out, "&gt;");
        else if (c == '\xC2' && i + 1 < text.len && text.ptr[i + 1] == '\xA0') {
            idc_buf_text(out, "&nbsp;");
            i++;
        } else
            idc_buf_byte(out, c);
    }
}

static bool is_void(const idc_html_node *n)
{
    return idc_html_elements[n->id].tree & IDC_TREE_VOID;
}

static bool is_address(idc_str name)
{
    static const char *const names[] = {"href", "src", "poster", "cite", "action", "data"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (idc_str_ieq(name, idc_str_of(names[i])))
            return true;
    return false;
}

/* Attributes as they were written, addresses as seen from the page. */
static void add_attributes(idc_mf *m, idc_buf *out, idc_str s)
{
    size_t i = 0, from;
    while (i < s.len) {
        for (from = i; i < s.len && (idc_is_space(s.ptr[i]) || s.ptr[i] == '/');)
            i++;
        size_t name = i;
        while (i < s.len && !idc_is_space(s.ptr[i]) && s.ptr[i] != '=')
            i++;
        bool address = is_address(idc_str_sub(s, name, i));
        while (i < s.len && (idc_is_space(s.ptr[i]) || s.ptr[i] == '='))
            i++;
        char quote = i < s.len ? s.ptr[i] : 0;
        if (i == name || (quote != '"' && quote != '\'')) {
            while (i < s.len && quote && !idc_is_space(s.ptr[i]))
                i++;
            idc_buf_add(out, idc_str_sub(s, from, i));
            continue;
        }
        size_t end = idc_str_find_byte(s, quote, i + 1);
        if (end == SIZE_MAX)
            end = s.len;
        idc_str value = idc_str_sub(s, i + 1, end);
        idc_buf_add(out, idc_str_sub(s, from, i + 1));
        idc_buf_add(out, address ? idc_mf_url(m, value) : value);
        i = end < s.len ? end + 1 : end;
        idc_buf_byte(out, quote);
    }
}

/* The start tag as it was written, its name in lower case and no slash at its end. */
static void add_tag(idc_mf *m, idc_buf *out, const idc_html_node *n)
{
    idc_str text = m->tree->source->converted.text;
    idc_str rest = idc_str_sub(text, n->begin + 1 + n->name.len, n->open);
    idc_buf_byte(out, '<');
    idc_buf_add(out, n->name);
    size_t end = n->open > n->begin + 1 + n->name.len ? rest.len : 0;
    while (end > 0 && (rest.ptr[end - 1] == '>' || rest.ptr[end - 1] == '/' ||
                       idc_is_space(rest.ptr[end - 1])))
        end--;
    add_attributes(m, out, idc_str_sub(rest, 0, end));
    idc_buf_byte(out, '>');
}

static void end_element(idc_buf *out, const idc_html_node *n)
{
    if (n->kind != IDC_HTML_ELEMENT || is_void(n))
        return;
    idc_buf_text(out, "</");
    idc_buf_add(out, n->name);
    idc_buf_byte(out, '>');
}

static void begin_node(idc_mf *m, idc_buf *out, const idc_html_node *n)
{
    if (n->kind == IDC_HTML_TEXT) {
        if (idc_html_is_code(n->parent))
            idc_buf_add(out, n->text);
        else
            add_escaped(out, n->text);
    } else if (n->kind == IDC_HTML_COMMENT) {
        idc_buf_text(out, "<!--");
        idc_buf_add(out, n->text);
        idc_buf_text(out, "-->");
    } else {
        add_tag(m, out, n);
    }
}

idc_str idc_mf_html(idc_mf *m, const idc_html_node *node)
{
    idc_buf out = idc_buf_in(m->arena);
    idc_work *work = m->tree->doc->work;
    const idc_html_node *n = node->child;
    while (n && m->status == IDC_OK) {
        m->status = idc_charge(work, IDC_LIMIT_SOURCE_STEPS, 1);
        begin_node(m, &out, n);
        if (n->child) {
            n = n->child;
            continue;
        }
        end_element(&out, n);
        while (n != node && !n->next) {
            n = n->parent;
            if (n != node)
                end_element(&out, n);
        }
        n = n == node ? NULL : n->next;
    }
    idc_mf_got(m, !out.failed);
    return idc_str_trim(idc_buf_str(&out));
}

/* --- properties ------------------------------------------------------------------------------ */

static idc_node *string(idc_mf *m, const idc_html_node *node, idc_str text)
{
    idc_node *s = idc_node_string(m->arena, text, idc_html_span(m->tree, node));
    idc_mf_got(m, s);
    return s;
}

/* Attribute that holds the value of an element, by its name: "abbr title" and so on. */
static idc_str attribute_value(const idc_html_node *node, const char *names, idc_html_attr attr)
{
    idc_str rest = idc_str_of(names), name;
    while (idc_mf_word(&rest, &name))
        if (idc_str_eq(node->name, name))
            return idc_html_get(node, attr);
    return IDC_STR_NONE;
}

static idc_str plain_value(idc_mf *m, const idc_html_node *node)
{
    idc_str value = idc_mf_value_parts(m, node);
    if (!value.ptr)
        value = attribute_value(node, "abbr link", IDC_ATTR_TITLE);
    if (!value.ptr)
        value = attribute_value(node, "data input", IDC_ATTR_VALUE);
    if (!value.ptr)
        value = attribute_value(node, "img area", IDC_ATTR_ALT);
    return value.ptr ? value : idc_str_trim(idc_mf_text(m, node, IDC_MF_ALT_OR_SRC));
}

idc_node *idc_mf_picture(idc_mf *m, const idc_html_node *img)
{
    idc_str alt = idc_html_get(img, IDC_ATTR_ALT);
    idc_node *url = string(m, img, idc_mf_url(m, idc_html_get(img, IDC_ATTR_SRC)));
    if (!alt.ptr)
        return url;
    idc_node *object = idc_node_new(m->arena, IDC_NODE_OBJECT);
    bool put = object && idc_node_put(object, IDC_STR("value"), url) &&
               idc_node_put(object, IDC_STR("alt"), string(m, img, alt));
    idc_mf_got(m, put);
    if (object)
        object->span = idc_html_span(m->tree, img);
    return object;
}

static idc_node *url_value(idc_mf *m, const idc_html_node *node)
{
    if (node->id == IDC_HTML_img && idc_html_get(node, IDC_ATTR_SRC).ptr)
        return idc_mf_picture(m, node);
    idc_str value = attribute_value(node, "a area link", IDC_ATTR_HREF);
    if (!value.ptr)
        value = attribute_value(node, "audio video source iframe", IDC_ATTR_SRC);
    if (!value.ptr)
        value = attribute_value(node, "video", IDC_ATTR_POSTER);
    if (!value.ptr)
        value = attribute_value(node, "object", IDC_ATTR_DATA);
    if (!value.ptr)
        value = idc_mf_value_parts(m, node);
    if (!value.ptr)
        value = attribute_value(node, "abbr", IDC_ATTR_TITLE);
    if (!value.ptr)
        value = attribute_value(node, "data input", IDC_ATTR_VALUE);
    if (!value.ptr)
        value = idc_mf_text(m, node, IDC_MF_ALT_OR_SRC);
    return string(m, node, idc_mf_url(m, value));
}

/* The day at the head of a date, for a bare time that follows it. */
static void note_day(idc_str value, idc_str *date)
{
    size_t end = 0;
    while (end < value.len && (idc_is_digit(value.ptr[end]) || value.ptr[end] == '-'))
        end++;
    if (end >= 7 && !date->len)
        *date = idc_str_sub(value, 0, end);
}

static idc_node *date_value(idc_mf *m, const idc_html_node *node, idc_str *date)
{
    idc_str value = idc_mf_date(m, node, date);
    if (!value.ptr)
        value = attribute_value(node, "time ins del", IDC_ATTR_DATETIME);
    if (!value.ptr)
        value = attribute_value(node, "abbr", IDC_ATTR_TITLE);
    if (!value.ptr)
        value = attribute_value(node, "data input", IDC_ATTR_VALUE);
    if (!value.ptr)
        value = idc_str_trim(idc_mf_text(m, node, IDC_MF_NO_PICTURES));
    note_day(value, date);
    return string(m, node, value);
}

static idc_node *html_value(idc_mf *m, const idc_html_node *node)
{
    idc_node *object = idc_node_new(m->arena, IDC_NODE_OBJECT);
    idc_str text = idc_str_trim(idc_mf_text(m, node, IDC_MF_ALT_OR_SRC));
    bool put = object &&
               idc_node_put(object, IDC_STR("html"), string(m, node, idc_mf_html(m, node))) &&
               idc_node_put(object, IDC_STR("value"), string(m, node, text));
    idc_mf_got(m, put);
    if (object)
        object->span = idc_html_span(m->tree, node);
    return object;
}

idc_node *idc_mf_value(idc_mf *m, const idc_html_node *node, idc_mf_prefix prefix, idc_str *date)
{
    switch (prefix) {
    case IDC_MF_U:
        return url_value(m, node);
    case IDC_MF_DT:
        return date_value(m, node, date);
    case IDC_MF_E:
        return html_value(m, node);
    default:
        return string(m, node, plain_value(m, node));
    }
}
