#include "source/page/profile_seen.h"

#include "base/buf.h"
#include "norm/text/text.h"
#include "source/page/url.h"

/* --- text and addresses of elements ---------------------------------------------------------- */

/* Text in an element, white space as one; ptr NULL: no memory. Empty when it is longer. */
static idc_str text_of(idc_arena *arena, const idc_html_node *element, size_t longest)
{
    idc_buf out = idc_buf_in(arena);
    bool space = false;
    for (const idc_html_node *n = element; n; n = idc_html_next(n, element, true)) {
        space |= n->kind == IDC_HTML_ELEMENT && n != element;
        for (size_t i = 0; n->kind == IDC_HTML_TEXT && i < n->text.len; i++) {
            char c = n->text.ptr[i];
            bool blank = idc_is_space(c);
            if (!blank && space && out.len)
                idc_buf_byte(&out, ' ');
            if (!blank)
                idc_buf_byte(&out, c);
            space = blank;
        }
        if (out.len > longest)
            return IDC_STR("");
    }
    return out.failed ? IDC_STR_NONE : out.len ? idc_buf_str(&out) : IDC_STR("");
}

/* The element or the first of some kind in it, near its start. */
static const idc_html_node *nearest(const idc_html_node *element, idc_html_id id)
{
    enum { NEAR = 12 };
    const idc_html_node *n = element;
    for (int i = 0; n && i < NEAR; i++, n = idc_html_next(n, element, true))
        if (n->id == id)
            return n;
    return NULL;
}

static bool is_address(idc_str s)
{
    return idc_str_istarts(s, IDC_STR("http://")) || idc_str_istarts(s, IDC_STR("https://"));
}

/* --- names ----------------------------------------------------------------------------------- */

static const struct {
    idc_str text;
    idc_profile_role role;
} labels[] = {
#define LABEL(text, role) {{text, sizeof text - 1}, IDC_PROFILE_##role},
#include "source/page/profile_labels.def"
#undef LABEL
};

enum { WEAK = 7 }; /* names of this rank and above mean too much else */

static bool is_field(idc_profile_role role)
{
    return role >= IDC_PROFILE_HANDLE && role <= IDC_PROFILE_LINK && role != IDC_PROFILE_GIVEN &&
           role != IDC_PROFILE_FAMILY;
}

/* "Real name:" and "Логин". Role NONE, and *ok false without memory. */
static idc_profile_name label_of(idc_arena *arena, idc_str text, bool *ok)
{
    idc_profile_name name = {IDC_PROFILE_NONE, 0, true};
    idc_str folded = idc_fold(arena, text);
    *ok = folded.ptr;
    folded = idc_str_trim(folded);
    if (idc_str_ends(folded, IDC_STR(":")))
        folded = idc_str_trim(idc_str_sub(folded, 0, folded.len - 1));
    for (size_t i = 0; i < sizeof labels / sizeof *labels && !name.role; i++)
        if (idc_str_eq(folded, labels[i].text))
            name.role = labels[i].role;
    return name.role ? name : idc_profile_name_of(folded);
}

/* The most telling of an element's classes. */
static idc_profile_name class_of(const idc_html_node *element)
{
    idc_profile_name best = {IDC_PROFILE_NONE, 0, false};
    idc_str rest = idc_html_get(element, IDC_ATTR_CLASS), word;
    while (idc_str_next(&rest, ' ', &word)) {
        idc_profile_name name = idc_profile_name_of(word);
        /* "name" and "title" alone are of anything. */
        if (is_field(name.role) && (name.own || name.role == IDC_PROFILE_LINK) &&
            name.rank < WEAK && (!best.role || name.rank < best.rank))
            best = name;
    }
    return best;
}

/* --- sights ---------------------------------------------------------------------------------- */

static idc_status put_link(idc_profile_seen *s, const idc_html_node *a)
{
    enum { MOST = 32 };
    idc_arena *arena = s->tree->doc->work->arena;
    idc_str url = idc_str_trim(idc_html_get(a, IDC_ATTR_HREF));
    if (!is_address(url) || (s->links && s->links->count >= MOST) ||
        idc_str_ieq(idc_url_host(url), idc_url_host(s->tree->doc->base)))
        return IDC_OK;
    if (!s->links && !(s->links = idc_node_new(arena, IDC_NODE_ARRAY)))
        return IDC_ERR_NOMEM;
    bool put = idc_node_push(s->links, idc_node_string(arena, url, idc_html_span(s->tree, a)));
    return put ? IDC_OK : IDC_ERR_NOMEM;
}

/* Links in an element whose class or label says that it holds them. */
static idc_status put_links(idc_profile_seen *s, const idc_html_node *element)
{
    idc_status status = IDC_OK;
    for (const idc_html_node *n = element; n && status == IDC_OK;
         n = idc_html_next(n, element, true))
        if (n->id == IDC_HTML_a)
            status = put_link(s, n);
    return status;
}

static idc_status put(idc_profile_seen *s, idc_profile_name name, const idc_html_node *element)
{
    enum { NAME_MAX = 80, TEXT_MAX = 1000 };
    idc_arena *arena = s->tree->doc->work->arena;
    idc_profile_role role = name.role;
    idc_str text = IDC_STR("");
    if (role == IDC_PROFILE_LINK)
        return put_links(s, element);
    if (role == IDC_PROFILE_IMAGE) {
        const idc_html_node *img = nearest(element, IDC_HTML_img);
        idc_str src = img ? idc_str_trim(idc_html_get(img, IDC_ATTR_SRC)) : IDC_STR("");
        if (src.len && !idc_str_istarts(src, IDC_STR("data:")))
            text = idc_url_resolve(arena, s->tree->doc->base, src);
    } else {
        text = text_of(arena, element, role == IDC_PROFILE_BIO ? TEXT_MAX : NAME_MAX);
    }
    if (!text.ptr)
        return IDC_ERR_NOMEM;
    /* "user-name" is the class of names and handles alike. */
    if (role == IDC_PROFILE_HANDLE && idc_str_find_byte(text, ' ', 0) != SIZE_MAX)
        role = IDC_PROFILE_FULL;
    if (role == IDC_PROFILE_NAME || role == IDC_PROFILE_NICK)
        role = IDC_PROFILE_FULL;
    idc_profile_sight *sight = &s->fields[role];
    if (!text.len || (sight->at && sight->rank < name.rank))
        return IDC_OK;
    bool equal = sight->at && sight->rank == name.rank;
    if (equal)
        sight->several |= !idc_str_eq(sight->text, text);
    else
        *sight = (idc_profile_sight){element, text, name.rank, false};
    return IDC_OK;
}

/* The element that a label stands before. */
static const idc_html_node *labelled(const idc_html_node *label)
{
    const idc_html_node *n = label->next;
    while (n && n->kind != IDC_HTML_ELEMENT)
        n = n->next;
    return n && (n->id == IDC_HTML_dd || n->id == IDC_HTML_td) ? n : NULL;
}

static idc_status see_label(idc_profile_seen *s, const idc_html_node *label)
{
    enum { LABEL_MAX = 40 };
    const idc_html_node *value = labelled(label);
    idc_str text = value ? text_of(s->tree->doc->work->arena, label, LABEL_MAX) : IDC_STR("");
    if (!text.len)
        return text.ptr ? IDC_OK : IDC_ERR_NOMEM;
    bool ok;
    idc_profile_name name = label_of(s->tree->doc->work->arena, text, &ok);
    if (!ok)
        return IDC_ERR_NOMEM;
    if (!is_field(name.role) || name.rank >= WEAK)
        return IDC_OK;
    name.rank = 0; /* a label says it in words */
    return put(s, name, value);
}

static bool is_inside(const idc_html_node *node, const idc_html_node *of)
{
    return of && node->begin < of->end;
}

idc_status idc_profile_see(idc_profile_seen *s, const idc_html_node *element)
{
    if (is_inside(element, s->passed))
        return IDC_OK;
    if (element->id == IDC_HTML_nav || element->id == IDC_HTML_footer) {
        s->passed = element;
        return IDC_OK;
    }
    if (element->id == IDC_HTML_h1) {
        s->heading = s->headings++ ? s->heading : element;
    } else if (element->id == IDC_HTML_dt || element->id == IDC_HTML_th) {
        idc_status status = see_label(s, element);
        if (status != IDC_OK)
            return status;
    }
    idc_profile_name name = class_of(element);
    return name.role ? put(s, name, element) : IDC_OK;
}

/* --- what they come to ----------------------------------------------------------------------- */

static bool is_seen(const idc_profile_seen *s, idc_profile_role role)
{
    return s->fields[role].at && !s->fields[role].several;
}

static bool put_field(const idc_profile_seen *s, idc_node *out, const char *field,
                      const idc_html_node *at, idc_str text)
{
    return idc_node_put(
        out, idc_str_of(field),
        idc_node_string(s->tree->doc->work->arena, text, idc_html_span(s->tree, at)));
}

idc_status idc_profile_seen_finish(const idc_profile_seen *s, idc_node **out)
{
    static const struct {
        idc_profile_role role;
        const char *field;
    } fields[] = {{IDC_PROFILE_HANDLE, "handle"},
                  {IDC_PROFILE_FULL, "display_name"},
                  {IDC_PROFILE_IMAGE, "image"},
                  {IDC_PROFILE_BIO, "bio"}};
    enum { FIELDS = sizeof fields / sizeof *fields, NAME_MAX = 60 };
    idc_arena *arena = s->tree->doc->work->arena;
    size_t count = 0;
    for (size_t i = 0; i < FIELDS; i++)
        count += is_seen(s, fields[i].role);
    /* Products have names and pictures: two fields, of which one is of accounts alone. */
    if (count < 2)
        return IDC_OK;
    idc_node *profile = idc_node_new(arena, IDC_NODE_OBJECT);
    bool ok = profile;
    for (size_t i = 0; i < FIELDS && ok; i++)
        if (is_seen(s, fields[i].role))
            ok = put_field(s, profile, fields[i].field, s->fields[fields[i].role].at,
                           s->fields[fields[i].role].text);
    if (ok && s->headings == 1 && !is_seen(s, IDC_PROFILE_FULL)) {
        idc_str heading = text_of(arena, s->heading, NAME_MAX);
        ok = heading.ptr &&
             (!heading.len || put_field(s, profile, "display_name", s->heading, heading));
    }
    if (ok && s->links)
        ok = idc_node_put(profile, IDC_STR("links"), s->links);
    *out = ok ? profile : NULL;
    return ok ? IDC_OK : IDC_ERR_NOMEM;
}
