/* The person a page is about in schema.org's words (https://schema.org/Person, /ProfilePage). */
#include "document/schema_org.h"
#include "source/page/profile_facts.h"

static const idc_node *first(const idc_node *node)
{
    return node && node->type == IDC_NODE_ARRAY ? node->child : node;
}

static bool is_a(const idc_node *item, const char *name)
{
    const idc_node *type = idc_node_get(item, "@type");
    type = type ? type : idc_node_get(item, "type");
    if (!type || type->type != IDC_NODE_ARRAY)
        return type && idc_str_ends(type->text, idc_str_of(name));
    for (const idc_node *t = type->child; t; t = t->next)
        if (idc_str_ends(t->text, idc_str_of(name)))
            return true;
    return false;
}

/* Item of a list, or of a graph in it, that has an id; the reference itself when there is none. */
static const idc_node *resolved(const idc_node *list, const idc_node *reference)
{
    idc_str id = idc_node_text(reference, "@id");
    if (!id.len || (reference->count > 1 && !idc_node_get(reference, "@type")))
        return reference;
    for (const idc_node *n = list->child; n; n = n->next) {
        if (n != reference && idc_str_eq(idc_node_text(n, "@id"), id))
            return n;
        const idc_node *graph = idc_node_get(n, "@graph");
        for (const idc_node *g = graph ? graph->child : NULL; g; g = g->next)
            if (g != reference && idc_str_eq(idc_node_text(g, "@id"), id))
                return g;
    }
    return reference;
}

/* The person that an item is, or is the page of. */
static const idc_node *person_of(const idc_node *list, const idc_node *item)
{
    const idc_node *main = first(idc_schema_get(item, "mainEntity"));
    if (main && main->type == IDC_NODE_OBJECT)
        main = resolved(list, main);
    if (main && is_a(main, "Person"))
        return main;
    return is_a(item, "Person") ? item : NULL;
}

/* Of several the one whose page it is, else the first. */
static const idc_node *person_in(const idc_node *list)
{
    const idc_node *person = NULL;
    for (const idc_node *n = list ? list->child : NULL; n; n = n->next) {
        const idc_node *graph = idc_node_get(n, "@graph");
        const idc_node *found = person_of(list, n);
        for (const idc_node *g = graph ? graph->child : NULL; g; g = g->next) {
            const idc_node *other = person_of(list, g);
            found = other && (!found || is_a(g, "ProfilePage")) ? other : found;
        }
        person = found && (!person || is_a(n, "ProfilePage")) ? found : person;
    }
    return person;
}

static idc_status put(idc_document *doc, idc_node *profile, const char *field,
                      const idc_node *value, bool address)
{
    value = value ? idc_profile_plain(value, address) : NULL;
    return value ? idc_profile_put(doc, profile, field, value->text, value->span) : IDC_OK;
}

static idc_status take_person(const idc_profile_facts *f, const idc_node *list,
                              const idc_node *person, idc_node *profile)
{
    const idc_node *image = first(idc_schema_get(person, "image"));
    const idc_node *called = first(idc_schema_get(person, "alternateName"));
    if (image && image->type == IDC_NODE_OBJECT)
        image = idc_schema_members(resolved(list, image));
    called = called ? idc_profile_plain(called, false) : NULL;
    idc_status status = IDC_OK;
    if (called && idc_str_find_byte(called->text, ' ', 0) == SIZE_MAX)
        status = idc_profile_put(f->doc, profile, "handle", called->text, called->span);
    if (status == IDC_OK)
        status = put(f->doc, profile, "display_name", idc_schema_get(person, "name"), false);
    if (status == IDC_OK)
        status = put(f->doc, profile, "image", image, true);
    if (status == IDC_OK)
        status = put(f->doc, profile, "bio", idc_schema_get(person, "description"), false);
    return status == IDC_OK
               ? idc_profile_put_links(f->doc, profile, idc_schema_get(person, "sameAs"))
               : status;
}

idc_status idc_profile_person(const idc_profile_facts *f, idc_node *profile)
{
    static const char *const syntaxes[] = {"json-ld", "microdata", "rdfa"};
    idc_status status = IDC_OK;
    for (size_t i = 0; i < sizeof syntaxes / sizeof *syntaxes && status == IDC_OK; i++) {
        const idc_node *list = idc_node_get(f->structured, syntaxes[i]), *person = person_in(list);
        if (person)
            status = take_person(f, list, person, profile);
    }
    return status;
}
