/* Names and statements of RDFa. Prefixes: the initial context of RDFa 1.1
 * (https://www.w3.org/2011/rdfa-context/rdfa-1.1). */
#include "base/buf.h"
#include "source/page/rdfa_part.h"
#include "source/page/url.h"

static const char *const initial[][2] = {
    /* beside them those of the Open Graph protocol (https://ogp.me), which pages seldom declare */
    {"article", "http://ogp.me/ns/article#"},
    {"book", "http://ogp.me/ns/book#"},
    {"music", "http://ogp.me/ns/music#"},
    {"profile", "http://ogp.me/ns/profile#"},
    {"video", "http://ogp.me/ns/video#"},
    {"as", "https://www.w3.org/ns/activitystreams#"},
    {"cc", "http://creativecommons.org/ns#"},
    {"ctag", "http://commontag.org/ns#"},
    {"csvw", "http://www.w3.org/ns/csvw#"},
    {"dc", "http://purl.org/dc/terms/"},
    {"dc11", "http://purl.org/dc/elements/1.1/"},
    {"dcat", "http://www.w3.org/ns/dcat#"},
    {"dcterms", "http://purl.org/dc/terms/"},
    {"foaf", "http://xmlns.com/foaf/0.1/"},
    {"gr", "http://purl.org/goodrelations/v1#"},
    {"grddl", "http://www.w3.org/2003/g/data-view#"},
    {"ical", "http://www.w3.org/2002/12/cal/icaltzd#"},
    {"ma", "http://www.w3.org/ns/ma-ont#"},
    {"og", "http://ogp.me/ns#"},
    {"org", "http://www.w3.org/ns/org#"},
    {"owl", "http://www.w3.org/2002/07/owl#"},
    {"prov", "http://www.w3.org/ns/prov#"},
    {"qb", "http://purl.org/linked-data/cube#"},
    {"rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"},
    {"rdfa", "http://www.w3.org/ns/rdfa#"},
    {"rdfs", "http://www.w3.org/2000/01/rdf-schema#"},
    {"rev", "http://purl.org/stuff/rev#"},
    {"rif", "http://www.w3.org/2007/rif#"},
    {"rr", "http://www.w3.org/ns/r2rml#"},
    {"schema", "http://schema.org/"},
    {"sd", "http://www.w3.org/ns/sparql-service-description#"},
    {"sioc", "http://rdfs.org/sioc/ns#"},
    {"skos", "http://www.w3.org/2004/02/skos/core#"},
    {"skosxl", "http://www.w3.org/2008/05/skos-xl#"},
    {"v", "http://rdf.data-vocabulary.org/#"},
    {"vcard", "http://www.w3.org/2006/vcard/ns#"},
    {"void", "http://rdfs.org/ns/void#"},
    {"wdr", "http://www.w3.org/2007/05/powder#"},
    {"wdrs", "http://www.w3.org/2007/05/powder-s#"},
    {"xhv", "http://www.w3.org/1999/xhtml/vocab#"},
    {"xml", "http://www.w3.org/XML/1998/namespace"},
    {"xsd", "http://www.w3.org/2001/XMLSchema#"},
};

bool idc_rdfa_word(idc_str *rest, idc_str *word)
{
    size_t i = 0;
    *rest = idc_str_trim(*rest);
    while (i < rest->len && !idc_is_space(rest->ptr[i]))
        i++;
    *word = idc_str_sub(*rest, 0, i);
    *rest = idc_str_sub(*rest, i, rest->len);
    return i > 0;
}

const idc_rdfa_prefix *idc_rdfa_prefixes(idc_rdfa *r, idc_str declared, const idc_rdfa_prefix *next)
{
    idc_str prefix, iri;
    while (idc_rdfa_word(&declared, &prefix) && prefix.ptr[prefix.len - 1] == ':') {
        if (!idc_rdfa_word(&declared, &iri))
            break;
        idc_rdfa_prefix *p = idc_arena_alloc(r->arena, sizeof *p);
        if (!idc_rdfa_got(r, p))
            break;
        *p = (idc_rdfa_prefix){idc_str_sub(prefix, 0, prefix.len - 1), iri, next};
        next = p;
    }
    return next;
}

static idc_str find_prefix(const idc_rdfa_context *c, idc_str prefix)
{
    enum { LOOK = 256 };
    size_t seen = 0;
    for (const idc_rdfa_prefix *p = c->prefixes; p && seen++ < LOOK; p = p->next)
        if (idc_str_ieq(p->prefix, prefix))
            return p->iri;
    for (size_t i = 0; i < sizeof initial / sizeof *initial; i++)
        if (idc_str_ieq(prefix, idc_str_of(initial[i][0])))
            return idc_str_of(initial[i][1]);
    return IDC_STR_NONE;
}

static idc_str join(idc_rdfa *r, idc_str a, idc_str b)
{
    idc_str s = idc_arena_format(r->arena, "%S%S", a, b);
    idc_rdfa_got(r, s.ptr);
    return s;
}

/* prefix:rest with a prefix that is known; ptr NULL else. */
static idc_str curie(idc_rdfa *r, const idc_rdfa_context *c, idc_str value)
{
    size_t colon = idc_str_find_byte(value, ':', 0);
    if (colon == SIZE_MAX)
        return IDC_STR_NONE;
    idc_str prefix = idc_str_sub(value, 0, colon), rest = idc_str_sub(value, colon + 1, SIZE_MAX);
    if (idc_str_is(prefix, "_"))
        return join(r, IDC_STR("_:x"), rest);
    if (idc_str_starts(rest, IDC_STR("//")))
        return IDC_STR_NONE;
    idc_str iri =
        prefix.len ? find_prefix(c, prefix) : IDC_STR("http://www.w3.org/1999/xhtml/vocab#");
    return iri.ptr ? join(r, iri, rest) : IDC_STR_NONE;
}

idc_str idc_rdfa_iri(idc_rdfa *r, idc_str reference)
{
    idc_str iri = idc_url_resolve(r->arena, r->base, idc_str_trim(reference));
    idc_rdfa_got(r, iri.ptr);
    return iri;
}

idc_str idc_rdfa_resource(idc_rdfa *r, const idc_rdfa_context *c, idc_str value)
{
    value = idc_str_trim(value);
    if (idc_str_starts(value, IDC_STR("[")))
        return curie(r, c, idc_str_sub(value, 1, idc_str_find_byte(value, ']', 0)));
    idc_str iri = curie(r, c, value);
    return iri.ptr ? iri : idc_rdfa_iri(r, value);
}

idc_str idc_rdfa_term(idc_rdfa *r, const idc_rdfa_context *c, idc_str word)
{
    static const char *const terms[] = {"describedby", "license", "role"};
    if (idc_str_find_byte(word, ':', 0) != SIZE_MAX) {
        idc_str iri = curie(r, c, word);
        return iri.ptr ? iri : word;
    }
    if (c->vocab.len)
        return join(r, c->vocab, word);
    for (size_t i = 0; i < sizeof terms / sizeof *terms; i++)
        if (idc_str_ieq(word, idc_str_of(terms[i])))
            return join(r, IDC_STR("http://www.w3.org/1999/xhtml/vocab#"), idc_str_of(terms[i]));
    return IDC_STR_NONE;
}

idc_str idc_rdfa_blank(idc_rdfa *r)
{
    idc_str id = idc_arena_format(r->arena, "_:b%u", r->blank++);
    idc_rdfa_got(r, id.ptr);
    return id;
}

/* --- statements ------------------------------------------------------------------------------ */

static idc_node *node_of(idc_rdfa *r, idc_str id, idc_span span)
{
    idc_node *node = idc_map_get(r->nodes, id);
    if (node || r->status != IDC_OK)
        return node;
    node = idc_node_new(r->arena, IDC_NODE_OBJECT);
    bool made = node && idc_node_put(node, IDC_STR("@id"), idc_node_string(r->arena, id, span)) &&
                idc_map_set(r->nodes, id, node) && idc_node_push(r->out, node);
    if (!idc_rdfa_got(r, made))
        return NULL;
    node->span = span;
    return node;
}

static idc_node *list_of(idc_rdfa *r, idc_str subject, idc_str key, idc_span span)
{
    idc_node *node = node_of(r, subject, span);
    idc_node *list = (idc_node *)idc_node_get_str(node, key);
    if (!node || list)
        return list;
    list = idc_node_new(r->arena, IDC_NODE_ARRAY);
    idc_rdfa_got(r, idc_node_put(node, key, list));
    return list;
}

/* True when the list says it already; long lists of hostile pages are not looked through. */
static bool says(const idc_node *list, const char *key, idc_str text)
{
    enum { LOOK = 64 };
    size_t seen = 0;
    for (const idc_node *n = list->child; n && seen++ < LOOK; n = n->next) {
        const idc_node *of = key ? idc_node_get(n, key) : n;
        bool plain = !key || n->count == 1;
        if (of && plain && idc_str_eq(of->text, text))
            return true;
    }
    return false;
}

void idc_rdfa_type(idc_rdfa *r, idc_str subject, idc_str type, idc_span span)
{
    idc_node *list = list_of(r, subject, IDC_STR("@type"), span);
    if (list && !says(list, NULL, type))
        idc_rdfa_got(r, idc_node_push(list, idc_node_string(r->arena, type, span)));
}

static void put(idc_rdfa *r, idc_node *object, const char *key, idc_str text, idc_span span)
{
    if (text.len || !strcmp(key, "@value"))
        idc_rdfa_got(r,
                     idc_node_put(object, idc_str_of(key),
                                  idc_node_string(r->arena, text.ptr ? text : IDC_STR(""), span)));
}

void idc_rdfa_link(idc_rdfa *r, idc_str subject, idc_str predicate, idc_str object, idc_span span)
{
    idc_node *list = list_of(r, subject, predicate, span);
    if (!list || says(list, "@id", object))
        return;
    idc_node *value = idc_node_new(r->arena, IDC_NODE_OBJECT);
    if (idc_rdfa_got(r, idc_node_push(list, value)))
        put(r, value, "@id", object, span);
}

void idc_rdfa_literal(idc_rdfa *r, idc_str subject, idc_str predicate, idc_str text, idc_str type,
                      idc_str lang, idc_span span)
{
    idc_node *list = list_of(r, subject, predicate, span);
    if (!list || (!type.len && !lang.len && says(list, "@value", text)))
        return;
    idc_node *value = idc_node_new(r->arena, IDC_NODE_OBJECT);
    if (!idc_rdfa_got(r, idc_node_push(list, value)))
        return;
    value->span = span;
    put(r, value, "@value", text, span);
    put(r, value, "@type", type, span);
    if (!type.len)
        put(r, value, "@language", lang, span);
}
