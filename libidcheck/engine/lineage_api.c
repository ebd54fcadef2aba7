#include <idcheck/lineage.h>

#include "base/text.h"
#include "engine/engine.h"
#include "norm/lineage/lineage.h"
#include "source/reader.h"

struct idc_lineage_set {
    idc_allocator allocator;
    idc_limits limits;
    idc_arena *arena;
    idc_lineage *items;
    size_t count, capacity;
};

static idc_status fail(const idc_lineage_set *set, idc_error **err, idc_status status,
                       const char *why)
{
    return idc_fail(set ? &set->allocator : &idc_allocator_default, err, status, "%s", why);
}

idc_status idc_lineage_set_new(idc_engine *engine, idc_lineage_set **out, idc_error **err)
{
    if (!engine || !out)
        return fail(NULL, err, IDC_ERR_ARGUMENT,
                    "idc_lineage_set_new: engine and out must not be NULL");
    *out = NULL;
    idc_arena *arena = idc_engine_arena(engine, IDC_LIMIT_RUN_MEMORY);
    idc_lineage_set *set = arena ? idc_arena_alloc(arena, sizeof *set) : NULL;
    if (!set) {
        idc_arena_free(arena);
        return fail(NULL, err, IDC_ERR_NOMEM, "out of memory");
    }
    *set =
        (idc_lineage_set){.allocator = engine->allocator, .limits = engine->limits, .arena = arena};
    *out = set;
    return IDC_OK;
}

void idc_lineage_set_free(idc_lineage_set *set)
{
    if (set)
        idc_arena_free(set->arena);
}

size_t idc_lineage_set_count(const idc_lineage_set *set)
{
    return set ? set->count : 0;
}

/* Traces outlive the file they were read from. */
static idc_status keep(idc_lineage_set *set, const idc_lineage *read)
{
    idc_lineage *items =
        idc_arena_grow(set->arena, set->items, set->count, &set->capacity, sizeof *items);
    idc_trace *traces = idc_arena_array(set->arena, read->count, sizeof *traces);
    if (items)
        set->items = items;
    if (!items || !traces)
        return IDC_ERR_NOMEM;
    for (size_t i = 0; i < read->count; i++) {
        traces[i] = read->traces[i];
        traces[i].span = (idc_span){0};
        traces[i].value = idc_arena_str(set->arena, read->traces[i].value);
        if (!traces[i].value.ptr)
            return IDC_ERR_NOMEM;
    }
    items[set->count++] =
        (idc_lineage){.traces = traces, .count = read->count, .service = read->service};
    return IDC_OK;
}

idc_status idc_lineage_set_add(idc_lineage_set *set, const void *data, size_t len, idc_error **err)
{
    if (!set || (!data && len))
        return fail(set, err, IDC_ERR_ARGUMENT,
                    "idc_lineage_set_add: set and data must not be NULL");
    idc_arena *arena = idc_arena_new(&set->allocator, set->limits.value[IDC_LIMIT_ARENA_CHUNK],
                                     set->limits.value[IDC_LIMIT_SOURCE_MEMORY]);
    if (!arena)
        return fail(set, err, IDC_ERR_NOMEM, "out of memory");
    idc_work work = {.arena = arena, .limits = &set->limits};
    idc_document *doc = NULL;
    idc_lineage read;
    idc_status status =
        idc_source_read_facts(&work, (idc_str){data ? data : "", len}, IDC_STR_NONE, &doc);
    if (status == IDC_OK)
        status = idc_lineage_of(arena, doc->metadata, &read);
    if (status == IDC_OK)
        status = keep(set, &read);
    idc_arena_free(arena);
    return status == IDC_OK ? status : fail(set, err, status, "idc_lineage_set_add: out of memory");
}

idc_status idc_lineage_set_compare(const idc_lineage_set *set, size_t a, size_t b,
                                   int32_t *millibits, const char **relation, char **explanation,
                                   idc_error **err)
{
    if (!set || !millibits || !relation || a >= set->count || b >= set->count)
        return fail(set, err, IDC_ERR_ARGUMENT,
                    "idc_lineage_set_compare: set, millibits and relation must not be NULL, and "
                    "both files must have been added");
    const idc_kinship kinship = idc_lineage_compare(&set->items[a], &set->items[b]);
    *millibits = kinship.millibits;
    *relation = idc_lineage_relation_text(kinship.relation);
    if (!explanation)
        return IDC_OK;
    *explanation = NULL;
    idc_arena *arena = idc_arena_new(&set->allocator, 1024, 65536);
    idc_str text = arena ? idc_kinship_say(arena, &kinship) : IDC_STR_NONE;
    size_t len;
    idc_status status =
        text.ptr ? idc_text_new(&set->allocator, text, explanation, &len) : IDC_ERR_NOMEM;
    idc_arena_free(arena);
    return status == IDC_OK ? status : fail(set, err, status, "out of memory");
}
