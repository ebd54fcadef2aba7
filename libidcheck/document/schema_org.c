#include "document/schema_org.h"

const idc_node *idc_schema_members(const idc_node *item)
{
    const idc_node *wrapped = idc_node_get(item, "properties");
    return wrapped && wrapped->type == IDC_NODE_OBJECT ? wrapped : item;
}

/* The prefix under which JSON-LD knows the vocabulary, and its two addresses. */
static bool is_vocabulary(idc_str prefix)
{
    return idc_str_is(prefix, "schema:") || idc_str_is(prefix, "http://schema.org/") ||
           idc_str_is(prefix, "https://schema.org/");
}

const idc_node *idc_schema_get(const idc_node *item, const char *name)
{
    const idc_node *in = idc_schema_members(item), *plain = idc_node_get(in, name);
    idc_str wanted = idc_str_of(name);
    if (plain || !in || in->type != IDC_NODE_OBJECT)
        return plain;
    for (const idc_node *n = in->child; n; n = n->next)
        if (idc_str_ends(n->key, wanted) &&
            is_vocabulary(idc_str_sub(n->key, 0, n->key.len - wanted.len)))
            return n;
    return NULL;
}
