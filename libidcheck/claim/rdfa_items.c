/* RDFa's flat statements as nested items, the shape in which schema.org comes as JSON-LD. */
#include "base/map.h"
#include "claim/profile.h"

enum { NODES_MAX = 2000, LINKS_MAX = 4000 };

typedef struct link {
    idc_node *from;
    idc_str key, id;
    idc_span span;
} link;

typedef struct framer {
    idc_arena *arena;
    idc_map *by_id;
    idc_node *all;
    link *links;
    size_t count, capacity;
} framer;

/* "name" of "http://schema.org/name"; empty for other vocabularies. */
static idc_str short_name(idc_str iri)
{
    size_t at = idc_str_find(iri, IDC_STR("schema.org/"), 0);
    return at == SIZE_MAX || at > 12 ? IDC_STR_NONE : idc_str_sub(iri, at + 11, iri.len);
}

/* Adds a value to a member, which becomes a list with its second one. */
static bool put(framer *f, idc_node *object, idc_str key, idc_node *value)
{
    idc_node *list = (idc_node *)idc_node_get_str(object, key);
    if (!value)
        return false;
    if (!list) {
        list = idc_node_new(f->arena, IDC_NODE_ARRAY);
        if (!idc_node_put(object, key, list))
            return false;
    }
    return idc_node_push(list, value);
}

static bool keep_link(framer *f, idc_node *from, idc_str key, const idc_node *id)
{
    if (f->count >= LINKS_MAX)
        return true;
    link *grown = idc_arena_grow(f->arena, f->links, f->count, &f->capacity, sizeof *grown);
    if (!grown)
        return false;
    f->links = grown;
    f->links[f->count++] = (link){from, key, id->text, id->span};
    return true;
}

static bool take_node(framer *f, const idc_node *node)
{
    idc_node *object = idc_node_new(f->arena, IDC_NODE_OBJECT);
    bool ok = object && idc_map_set(f->by_id, idc_node_text(node, "@id"), object) &&
              idc_node_push(f->all, object);
    for (const idc_node *m = node->child; m && ok; m = m->next) {
        bool types = idc_str_is(m->key, "@type");
        idc_str key = types ? IDC_STR("@type") : short_name(m->key);
        for (const idc_node *v = m->child; v && ok && key.len; v = v->next) {
            const idc_node *text = types ? v : idc_node_get(v, "@value");
            const idc_node *id = idc_node_get(v, "@id");
            if (text)
                ok = put(f, object, key, idc_node_string(f->arena, text->text, text->span));
            else if (id)
                ok = keep_link(f, object, key, id);
        }
    }
    return ok;
}

/* A reference becomes what it refers to, or stays an address. */
static bool resolve(framer *f, const link *l)
{
    const idc_node *target = idc_map_get(f->by_id, l->id);
    if (!target)
        return put(f, l->from, l->key, idc_node_string(f->arena, l->id, l->span));
    idc_node *copy = idc_arena_alloc(f->arena, sizeof *copy);
    if (!copy)
        return false;
    *copy = *target; /* shares the members, which nobody changes any more */
    copy->next = NULL;
    return put(f, l->from, l->key, copy);
}

idc_status idc_profile_rdfa(idc_collector *c, const idc_node *rdfa, idc_profile_account *account)
{
    framer f = {.arena = c->work->arena};
    size_t nodes = 0;
    bool ok = true, person = false;
    if (!rdfa)
        return IDC_OK;
    f.by_id = idc_map_new(f.arena);
    f.all = idc_node_new(f.arena, IDC_NODE_ARRAY);
    if (!f.by_id || !f.all)
        return IDC_ERR_NOMEM;
    for (const idc_node *n = rdfa->child; n && ok && nodes++ < NODES_MAX; n = n->next) {
        const idc_node *types = idc_node_get(n, "@type");
        person |= types && idc_str_ends(types->child->text, IDC_STR("/Person"));
        ok = take_node(&f, n);
    }
    /* Leaves first: what a copy shares must be whole. Members of items come behind them. */
    for (size_t i = f.count; i-- > 0 && ok && person;)
        ok = resolve(&f, &f.links[i]);
    if (!ok)
        return IDC_ERR_NOMEM;
    return person ? idc_profile_schema(c, f.all, account) : IDC_OK;
}
