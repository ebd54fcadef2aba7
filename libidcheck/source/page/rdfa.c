#include "source/page/rdfa.h"

#include "base/buf.h"
#include "source/page/rdfa_part.h"
#include "source/page/url.h"

/** What one element establishes while it is processed; names as in section 7.5. */
typedef struct element {
    const idc_html_node *n;
    idc_span span;
    idc_str about, resource, href, src, typeof_, property, rel, rev, content, datatype;
    bool relates; /* rel or rev is there */
    idc_str subject, object, typed;
    bool skip;
    idc_rdfa_context context;
    const idc_rdfa_waiting *waiting;
} element;

/* --- text ------------------------------------------------------------------------------------ */

static idc_str text_of(idc_rdfa *r, const idc_html_node *node)
{
    idc_buf out = idc_buf_in(r->arena);
    const idc_html_node *only = node->child;
    if (only && !only->next && only->kind == IDC_HTML_TEXT)
        return only->text;
    for (const idc_html_node *n = only; n && r->status == IDC_OK;
         n = idc_html_next(n, node, true)) {
        r->status = idc_charge(r->tree->doc->work, IDC_LIMIT_SOURCE_STEPS, 1);
        if (n->kind == IDC_HTML_TEXT)
            idc_buf_add(&out, n->text);
    }
    idc_rdfa_got(r, !out.failed);
    return idc_buf_str(&out);
}

static bool shape(idc_str s, const char *pattern)
{
    if (s.len != strlen(pattern))
        return false;
    for (size_t i = 0; i < s.len; i++)
        if (pattern[i] == '9' ? !idc_is_digit(s.ptr[i]) : s.ptr[i] != pattern[i])
            return false;
    return true;
}

/* Type of a datetime by its form (HTML+RDFa 1.1, section 3.1, rule 9). */
static idc_str time_type(idc_str s)
{
    static const struct {
        const char *pattern, *type;
    } forms[] = {{"9999-99-99", "http://www.w3.org/2001/XMLSchema#date"},
                 {"9999-99", "http://www.w3.org/2001/XMLSchema#gYearMonth"},
                 {"9999", "http://www.w3.org/2001/XMLSchema#gYear"},
                 {"99:99:99", "http://www.w3.org/2001/XMLSchema#time"}};
    for (size_t i = 0; i < 4; i++)
        if (shape(s, forms[i].pattern))
            return idc_str_of(forms[i].type);
    if (idc_str_starts(s, IDC_STR("P")))
        return IDC_STR("http://www.w3.org/2001/XMLSchema#duration");
    if (s.len >= 19 && shape(idc_str_sub(s, 0, 19), "9999-99-99T99:99:99"))
        return IDC_STR("http://www.w3.org/2001/XMLSchema#dateTime");
    return IDC_STR_NONE;
}

/* --- steps ----------------------------------------------------------------------------------- */

static idc_str link_target(idc_rdfa *r, const element *e)
{
    if (e->resource.ptr) {
        idc_str iri = idc_rdfa_resource(r, &e->context, e->resource);
        if (iri.ptr)
            return iri;
    }
    if (e->href.ptr)
        return idc_rdfa_iri(r, e->href);
    return e->src.ptr ? idc_rdfa_iri(r, e->src) : IDC_STR_NONE;
}

static bool is_top(const idc_html_node *n)
{
    return n->id == IDC_HTML_html || n->id == IDC_HTML_head || n->id == IDC_HTML_body ||
           !n->parent || !n->parent->parent;
}

/* Steps 5 and 6: what the element is about, and which resource it names. */
static void establish(idc_rdfa *r, element *e, const idc_rdfa_context *around)
{
    idc_str about = e->about.ptr ? idc_rdfa_resource(r, &e->context, e->about) : IDC_STR_NONE;
    idc_str fallback = is_top(e->n) ? r->base : around->object;
    bool typed = e->typeof_.ptr;
    if (e->relates) {
        e->subject = about.ptr ? about : fallback;
        e->object = link_target(r, e);
        if (!e->object.ptr && typed && !about.ptr)
            e->object = idc_rdfa_blank(r);
        e->typed = !typed ? IDC_STR_NONE : about.ptr ? e->subject : e->object;
    } else if (e->property.ptr && !e->content.ptr && !e->datatype.ptr) {
        e->subject = about.ptr ? about : fallback;
        if (!typed)
            return;
        e->typed = about.ptr ? about : is_top(e->n) ? r->base : link_target(r, e);
        if (!e->typed.ptr)
            e->typed = idc_rdfa_blank(r);
        e->object = e->typed;
    } else {
        e->subject = about.ptr ? about : link_target(r, e);
        if (!e->subject.ptr && typed && !is_top(e->n))
            e->subject = idc_rdfa_blank(r);
        if (!e->subject.ptr) {
            e->subject = fallback;
            e->skip = !is_top(e->n) && !e->property.ptr;
        }
        e->typed = typed ? e->subject : IDC_STR_NONE;
    }
}

/* Steps 9 and 10. */
static void relate(idc_rdfa *r, element *e, idc_str words, bool reverse)
{
    idc_str word;
    while (r->status == IDC_OK && idc_rdfa_word(&words, &word)) {
        /* Beside property, words that are no CURIE are those of HTML. */
        if (e->property.ptr && idc_str_find_byte(word, ':', 0) == SIZE_MAX)
            continue;
        idc_str predicate = idc_rdfa_term(r, &e->context, word);
        if (!predicate.ptr)
            continue;
        if (e->object.ptr) {
            idc_rdfa_link(r, reverse ? e->object : e->subject, predicate,
                          reverse ? e->subject : e->object, e->span);
            continue;
        }
        idc_rdfa_waiting *w = idc_arena_alloc(r->arena, sizeof *w);
        if (!idc_rdfa_got(r, w))
            return;
        *w = (idc_rdfa_waiting){predicate, reverse, e->waiting};
        e->waiting = w;
    }
}

/* Step 11: the value of property. */
static void state(idc_rdfa *r, element *e)
{
    idc_str words = e->property, word, value = e->content, type = IDC_STR_NONE;
    idc_str target = IDC_STR_NONE, datetime = idc_html_get(e->n, IDC_ATTR_DATETIME);
    bool time = e->n->id == IDC_HTML_time || datetime.ptr;
    if (!value.ptr && e->n->id == IDC_HTML_data)
        value = idc_html_get(e->n, IDC_ATTR_VALUE);
    if (e->datatype.ptr && idc_str_trim(e->datatype).len)
        type = idc_rdfa_term(r, &e->context, idc_str_trim(e->datatype));
    if (!e->datatype.ptr && !value.ptr && !e->relates && !datetime.ptr)
        target = link_target(r, e);
    if (!target.ptr && !e->datatype.ptr && !value.ptr && e->typeof_.ptr && !e->about.ptr)
        target = e->typed;
    if (!value.ptr)
        value = datetime.ptr ? datetime : IDC_STR_NONE;
    if (!target.ptr && !value.ptr)
        value = text_of(r, e->n);
    if (time && !e->datatype.ptr && !e->content.ptr)
        type = time_type(value);
    while (r->status == IDC_OK && idc_rdfa_word(&words, &word)) {
        idc_str predicate = idc_rdfa_term(r, &e->context, word);
        if (!predicate.ptr)
            continue;
        if (target.ptr)
            idc_rdfa_link(r, e->subject, predicate, target, e->span);
        else
            idc_rdfa_literal(r, e->subject, predicate, value, type, e->context.lang, e->span);
    }
}

/* Step 12: what waited for an object gets it. */
static void complete(idc_rdfa *r, const element *e, const idc_rdfa_context *around)
{
    for (const idc_rdfa_waiting *w = around->waiting; w && r->status == IDC_OK; w = w->next)
        idc_rdfa_link(r, w->reverse ? e->subject : around->subject, w->predicate,
                      w->reverse ? around->subject : e->subject, e->span);
}

/* Steps 2 to 4: vocabulary, prefixes, language. HTML's own "lang", which every page has, would tag
 * every value; the extracting libraries pass over it too. */
static void note_context(idc_rdfa *r, element *e, const idc_rdfa_context *around)
{
    const idc_html_node *n = e->n;
    idc_str vocab = idc_html_get(n, IDC_ATTR_VOCAB), lang = idc_html_get(n, IDC_ATTR_XML_LANG);
    idc_str prefix = idc_html_get(n, IDC_ATTR_PREFIX);
    e->context = *around;
    if (vocab.ptr) {
        e->context.vocab = idc_str_trim(vocab);
        if (e->context.vocab.len)
            idc_rdfa_link(r, r->base, IDC_STR("http://www.w3.org/ns/rdfa#usesVocabulary"),
                          e->context.vocab, e->span);
    }
    if (prefix.len)
        e->context.prefixes = idc_rdfa_prefixes(r, prefix, around->prefixes);
    if (lang.ptr)
        e->context.lang = idc_str_trim(lang);
}

static void process(idc_rdfa *r, const idc_html_node *n, const idc_rdfa_context *around,
                    idc_rdfa_context *inside)
{
    element e = {.n = n, .span = idc_html_span(r->tree, n)};
    note_context(r, &e, around);
    e.about = idc_html_get(n, IDC_ATTR_ABOUT);
    e.resource = idc_html_get(n, IDC_ATTR_RESOURCE);
    e.href = idc_html_get(n, IDC_ATTR_HREF);
    e.src = idc_html_get(n, IDC_ATTR_SRC);
    e.typeof_ = idc_html_get(n, IDC_ATTR_TYPEOF);
    e.property = idc_html_get(n, IDC_ATTR_PROPERTY);
    e.rel = idc_html_get(n, IDC_ATTR_REL);
    e.rev = idc_html_get(n, IDC_ATTR_REV);
    e.content = idc_html_get(n, IDC_ATTR_CONTENT);
    e.datatype = idc_html_get(n, IDC_ATTR_DATATYPE);
    e.relates = e.rel.ptr || e.rev.ptr;
    establish(r, &e, around);
    idc_str types = e.typeof_, word;
    while (e.typed.ptr && r->status == IDC_OK && idc_rdfa_word(&types, &word)) {
        idc_str type = idc_rdfa_term(r, &e.context, word);
        if (type.ptr)
            idc_rdfa_type(r, e.typed, type, e.span);
    }
    relate(r, &e, e.rel, false);
    relate(r, &e, e.rev, true);
    if (e.waiting && !e.object.ptr)
        e.object = idc_rdfa_blank(r);
    if (e.property.ptr)
        state(r, &e);
    if (!e.skip)
        complete(r, &e, around);
    *inside = e.context;
    if (e.skip)
        return;
    inside->subject = e.subject;
    inside->object = e.object.ptr ? e.object : e.subject;
    inside->waiting = e.waiting;
}

/* --- the walk -------------------------------------------------------------------------------- */

static void walk(idc_rdfa *r, size_t depth_max)
{
    const idc_html_node *top = r->tree->root, *n = top->child;
    idc_rdfa_context *stack = idc_arena_array(r->arena, depth_max + 2, sizeof *stack);
    size_t depth = 0;
    if (!idc_rdfa_got(r, stack))
        return;
    stack[0].subject = stack[0].object = r->base;
    while (n && r->status == IDC_OK) {
        r->status = idc_charge(r->tree->doc->work, IDC_LIMIT_SOURCE_STEPS, 1);
        if (n->marked && depth < depth_max) {
            process(r, n, &stack[depth], &stack[depth + 1]);
            if (n->child && !idc_html_is_code(n)) {
                depth++;
                n = n->child;
                continue;
            }
        }
        while (n != top && !n->next) {
            n = n->parent;
            depth -= n != top;
        }
        n = n == top ? NULL : n->next;
    }
}

/* rel and rev of HTML alone state nothing: words that are terms or CURIEs do. */
static bool relates(idc_str words, bool vocab)
{
    static const char *const terms[] = {"license", "describedby", "role"};
    if (!words.ptr || vocab)
        return words.ptr;
    for (size_t i = 0; i < sizeof terms / sizeof *terms; i++)
        if (idc_str_ifind(words, idc_str_of(terms[i]), 0) != SIZE_MAX)
            return true;
    return idc_str_find_byte(words, ':', 0) != SIZE_MAX;
}

/* Marks what states something in RDFa, and finds the page's own base. False: nothing does. */
static bool mark_rdfa(idc_rdfa *r, idc_str page)
{
    const idc_html_node *top = r->tree->root;
    bool any = false, vocab = false;
    if (!((r->tree->has >> IDC_ATTR_PROPERTY | r->tree->has >> IDC_ATTR_TYPEOF) & 1))
        return false;
    r->base = page;
    for (const idc_html_node *n = top; n; n = idc_html_next(n, top, true)) {
        if (!n->value_count)
            continue;
        bool states =
            idc_html_get(n, IDC_ATTR_PROPERTY).ptr || idc_html_get(n, IDC_ATTR_TYPEOF).ptr;
        any |= states;
        vocab |= idc_html_get(n, IDC_ATTR_VOCAB).len > 0;
        if (states || vocab)
            idc_html_mark(n);
        if (n->id == IDC_HTML_base && idc_html_get(n, IDC_ATTR_HREF).ptr)
            r->base = idc_url_resolve(r->arena, page, idc_html_get(n, IDC_ATTR_HREF));
    }
    for (const idc_html_node *n = any ? top : NULL; n; n = idc_html_next(n, top, true))
        if (n->value_count && !n->marked &&
            (relates(idc_html_get(n, IDC_ATTR_REL), vocab) ||
             relates(idc_html_get(n, IDC_ATTR_REV), vocab)))
            idc_html_mark(n);
    if (!r->base.ptr)
        r->base = IDC_STR("");
    return any;
}

idc_status idc_rdfa_read(const idc_html_tree *t, idc_str base, idc_node **out)
{
    idc_work *work = t->doc->work;
    idc_rdfa r = {.tree = t, .arena = work->arena};
    *out = NULL;
    if (!mark_rdfa(&r, base))
        return IDC_OK;
    r.out = idc_node_new(r.arena, IDC_NODE_ARRAY);
    r.nodes = idc_map_new(r.arena);
    if (!idc_rdfa_got(&r, r.out && r.nodes))
        return IDC_ERR_NOMEM;
    walk(&r, (size_t)work->limits->value[IDC_LIMIT_SOURCE_DEPTH] * 4 + 1);
    if (r.status == IDC_ERR_NOMEM || r.status == IDC_ERR_CANCELLED)
        return r.status;
    if (r.out->count)
        *out = r.out;
    return r.status;
}
