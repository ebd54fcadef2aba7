/** @file observe.h  Facts of the host, made from JSON, for the tests of checks that read them. */
#ifndef IDC_TESTS_CHECK_OBSERVE_H
#define IDC_TESTS_CHECK_OBSERVE_H

#include "builder.h"

/** Observation of a kind whose value has up to three string members (key, text pairs). */
static inline idc_claim *builder_observe(test_case *c, const char *kind,
                                         const char *const pairs[][2], size_t count)
{
    idc_claim *claim = builder_claim(c, 0, IDC_CLAIM_OBSERVATION, kind);
    idc_node *value = idc_node_new(c->work->arena, IDC_NODE_OBJECT);
    for (size_t i = 0; i < count; i++)
        assert_true(
            idc_node_put(value, idc_str_of(pairs[i][0]),
                         idc_node_string(c->work->arena, idc_str_of(pairs[i][1]), (idc_span){0})));
    claim->value.observation.kind = claim->raw;
    claim->value.observation.value = value;
    claim->value.observation.source = IDC_STR("the register");
    return claim;
}

/** Commits, one each two days from the day on, at the hours from hour on in turn. */
static inline void builder_commits(test_case *c, size_t count, const char *first, int hour,
                                   int hours, const char *offset)
{
    int32_t day = builder_day(first);
    for (size_t i = 0; i < count; i++) {
        int y, m, d;
        idc_day_split(day + (int32_t)i * 2, &y, &m, &d);
        idc_str at = idc_arena_format(
            c->work->arena, "%d-%s%d-%s%dT%s%d:30:00%s", y, m < 10 ? "0" : "", m, d < 10 ? "0" : "",
            d, (hour + (int)i % hours) % 24 < 10 ? "0" : "", (hour + (int)i % hours) % 24, offset);
        const char *const pair[][2] = {{"author_time", at.ptr}};
        builder_observe(c, "commit", pair, 1);
    }
}

#endif
