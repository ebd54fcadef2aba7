#include "registry/documents.h"

#include "base/map.h"

/* Bounds: identifiers of one kind that are kept, cases with one until it counts as a template. */
enum { KEPT_OF_KIND = 64, CASES_OF_TEMPLATE = 50 };

/* A case and what its files share with the one that is looked up. */
typedef struct relative {
    int64_t row;
    idc_kinship kinship;
} relative;

typedef struct relatives {
    idc_arena *arena;
    relative *items; /* ascending by row */
    size_t count, capacity;
} relatives;

/*
 * Is this one of those that are kept? When there are many, every second by its hash, or every
 * fourth, ...: two files with many identifiers in common keep many in common.
 */
static bool is_kept(const idc_lineage *lineage, size_t index)
{
    const idc_trace *trace = &lineage->traces[index];
    size_t of_kind = 0;
    uint64_t mask = 0;
    if (!idc_trace_is_of_document(trace))
        return false;
    for (size_t i = 0; i < lineage->count; i++)
        of_kind += lineage->traces[i].kind == trace->kind;
    for (; of_kind > KEPT_OF_KIND; of_kind /= 2)
        mask = mask << 1 | 1;
    return !(idc_hash(trace->value) & mask);
}

static void token_of(const idc_registry *registry, const idc_trace *trace,
                     uint8_t token[IDC_TOKEN_BYTES])
{
    char text[600];
    size_t len = 0;
    const idc_str parts[] = {idc_str_of(idc_trace_kind_text(trace->kind)), IDC_STR(" "),
                             trace->value};
    for (size_t i = 0; i < 3; i++) {
        idc_str part = idc_str_sub(parts[i], 0, sizeof text - len);
        if (part.len)
            memcpy(text + len, part.ptr, part.len);
        len += part.len;
    }
    idc_secrets_token(&registry->secrets, IDC_TOKEN_DOCUMENT, (idc_str){text, len}, token);
}

idc_status idc_registry_put_document(idc_registry *registry, const idc_lineage *lineage,
                                     int64_t row)
{
    idc_status status = IDC_OK;
    for (size_t i = 0; i < lineage->count && status == IDC_OK; i++) {
        uint8_t token[IDC_TOKEN_BYTES];
        if (!is_kept(lineage, i))
            continue;
        token_of(registry, &lineage->traces[i], token);
        status = idc_store_put_token(registry->store, IDC_TOKEN_DOCUMENT, token, row);
    }
    return status;
}

static idc_status count_shared(relatives *r, int64_t row, idc_trace_kind kind)
{
    size_t at = 0;
    while (at < r->count && r->items[at].row < row)
        at++;
    if (at == r->count || r->items[at].row != row) {
        relative *grown = idc_arena_grow(r->arena, r->items, r->count, &r->capacity, sizeof *grown);
        if (!grown)
            return IDC_ERR_NOMEM;
        r->items = grown;
        memmove(&grown[at + 1], &grown[at], (r->count++ - at) * sizeof *grown);
        grown[at] = (relative){.row = row};
    }
    r->items[at].kinship.shared[kind]++;
    return IDC_OK;
}

idc_status idc_registry_relatives(idc_registry *registry, idc_arena *arena,
                                  const idc_lineage *lineage, int64_t **rows, size_t *count)
{
    relatives r = {.arena = arena};
    idc_status status = IDC_OK;
    for (size_t i = 0; i < lineage->count && status == IDC_OK; i++) {
        uint8_t token[IDC_TOKEN_BYTES];
        int64_t *with;
        size_t cases;
        if (!is_kept(lineage, i))
            continue;
        token_of(registry, &lineage->traces[i], token);
        status =
            idc_store_find_token(registry->store, IDC_TOKEN_DOCUMENT, token, arena, &with, &cases);
        for (size_t k = 0; k < cases && cases <= CASES_OF_TEMPLATE && status == IDC_OK; k++)
            status = count_shared(&r, with[k], lineage->traces[i].kind);
    }
    *count = 0;
    *rows = status == IDC_OK ? idc_arena_array(arena, r.count, sizeof **rows) : NULL;
    if (!*rows)
        return status == IDC_OK ? IDC_ERR_NOMEM : status;
    for (size_t i = 0; i < r.count; i++) {
        idc_lineage_weigh(&r.items[i].kinship, lineage->service);
        if (r.items[i].kinship.relation == IDC_LINEAGE_ANCESTOR)
            (*rows)[(*count)++] = r.items[i].row;
    }
    return IDC_OK;
}
