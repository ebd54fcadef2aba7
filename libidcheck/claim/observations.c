/* Facts of the host, kept whole: what they mean is for the checks that know their kind. */
#include "claim/extract.h"

static idc_status add_fact(idc_collector *c, const idc_node *node, idc_str kind)
{
    idc_claim *claim = idc_collect_new(c, IDC_CLAIM_OBSERVATION, kind, node->span, 1000);
    if (!claim)
        return IDC_ERR_NOMEM;
    claim->value.observation.kind = claim->raw;
    claim->value.observation.value = idc_node_get(node, "value");
    claim->value.observation.source = idc_arena_str(c->work->arena, idc_node_text(node, "source"));
    if (!claim->value.observation.source.ptr)
        return IDC_ERR_NOMEM;
    if (!idc_instant_read(idc_node_text(node, "at"), &claim->value.observation.at))
        claim->value.observation.at = (idc_instant){IDC_DAY_NONE, -1, INT32_MIN};
    return idc_collect_claim(c, claim, NULL);
}

/* The names of an identity document will join it in its record. */
static idc_status add_observation(idc_collector *c, const idc_node *node)
{
    idc_str kind = idc_node_text(node, "kind");
    if (node->type != IDC_NODE_OBJECT || kind.len == 0)
        return IDC_OK;
    if (!idc_str_is(kind, "id_document"))
        return add_fact(c, node, kind);
    idc_status status = idc_collect_begin(c, IDC_RECORD_IDENTITY);
    if (status != IDC_OK)
        return status;
    status = add_fact(c, node, kind);
    idc_collect_end(c);
    return status;
}

idc_status idc_collect_observations(idc_collector *c, const idc_node *observations)
{
    if (!observations || observations->type != IDC_NODE_ARRAY)
        return IDC_OK;
    idc_status status = IDC_OK;
    for (const idc_node *n = observations->child; n && status == IDC_OK; n = n->next)
        status = add_observation(c, n);
    return status;
}
