/** @file identity.h  Identity documents that the host saw, as the collector makes claims of them.
 */
#ifndef IDC_TESTS_CHECK_IDENTITY_H
#define IDC_TESTS_CHECK_IDENTITY_H

#include "builder.h"
#include "claim/collect.h"

static inline void identity_put(idc_arena *arena, idc_node *value, const char *key,
                                const char *text)
{
    if (text)
        assert_true(idc_node_put(value, idc_str_of(key),
                                 idc_node_string(arena, idc_str_of(text), (idc_span){0})));
}

/** One observation with its claims. Each of the texts may be NULL; first, second: of the zone. */
static inline void identity_seen(test_case *c, uint32_t source, const char *name,
                                 const char *native, const char *first, const char *second)
{
    idc_arena *arena = c->work->arena;
    idc_collector collector = {.work = c->work, .source = source, .record = IDC_RECORD_NONE};
    idc_document *doc = idc_document_new(c->work);
    idc_source_info sources[sizeof c->sources / sizeof *c->sources] = {0};
    idc_node *facts = idc_node_new(arena, IDC_NODE_ARRAY);
    idc_node *fact = idc_node_new(arena, IDC_NODE_OBJECT);
    idc_node *value = idc_node_new(arena, IDC_NODE_OBJECT);
    idc_node *lines = idc_node_new(arena, IDC_NODE_ARRAY);
    identity_put(arena, fact, "kind", "id_document");
    identity_put(arena, fact, "source", "identity provider");
    identity_put(arena, value, "name", name);
    identity_put(arena, value, "native_name", native);
    if (first) {
        assert_true(idc_node_push(lines, idc_node_string(arena, idc_str_of(first), (idc_span){0})));
        assert_true(
            idc_node_push(lines, idc_node_string(arena, idc_str_of(second), (idc_span){0})));
        assert_true(idc_node_put(value, IDC_STR("mrz"), lines));
    }
    assert_true(idc_node_put(fact, IDC_STR("value"), value));
    assert_true(idc_node_push(facts, fact));
    doc->manifest = fact;
    sources[source].document = doc;
    const idc_claims all = {.sources = sources, .source_count = source + 1};
    assert_int_equal(idc_collect_observations(&collector, facts), IDC_OK);
    assert_int_equal(idc_collect_identities(&collector, &all), IDC_OK);
    assert_int_equal(collector.record_count, 1);
    idc_record *record = &c->records[c->claims.record_count];
    *record = collector.records[0];
    for (size_t i = 0; i < collector.count; i++) {
        idc_claim *claim = collector.items[i];
        claim->id = (uint32_t)c->claims.count;
        claim->record = (uint32_t)c->claims.record_count;
        c->items[c->claims.count++] = claim;
    }
    c->claims.record_count++;
}

#endif
