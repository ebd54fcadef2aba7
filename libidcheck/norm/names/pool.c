#include "norm/names/pool.h"

struct idc_name_pool {
    idc_work *work;
    const idc_name **names;
    size_t count, capacity;
};

idc_name_pool *idc_name_pool_new(idc_work *work)
{
    idc_name_pool *pool = idc_arena_alloc(work->arena, sizeof *pool);
    if (pool)
        pool->work = work;
    return pool;
}

idc_status idc_name_pool_add(idc_name_pool *pool, const idc_name *name)
{
    const idc_name **grown =
        idc_arena_grow(pool->work->arena, pool->names, pool->count, &pool->capacity, sizeof *grown);
    if (!grown)
        return IDC_ERR_NOMEM;
    pool->names = grown;
    pool->names[pool->count++] = name;
    return IDC_OK;
}

static bool better(const idc_name_hit *a, const idc_name_hit *b)
{
    int64_t x = (int64_t)a->millibits + 2 * a->likeness,
            y = (int64_t)b->millibits + 2 * b->likeness;
    return x != y ? x > y : a->index < b->index;
}

static idc_name_hit weigh(const idc_name *a, const idc_name *b)
{
    const bool turned = idc_name_is_second(a, b);
    const idc_name *x = turned ? b : a, *y = turned ? a : b;
    idc_name_hit hit = {.millibits = INT32_MIN};
    for (size_t i = 0; i < x->form_count; i++)
        for (size_t j = 0; j < y->form_count; j++) {
            idc_name_alignment al;
            idc_name_weigh(&x->forms[i], &y->forms[j], &al);
            if (al.millibits > hit.millibits)
                hit = (idc_name_hit){.millibits = al.millibits, .likeness = al.alike};
        }
    return hit;
}

size_t idc_name_pool_search(const idc_name_pool *pool, const idc_name *query, idc_name_hit *hits,
                            size_t most)
{
    size_t found = 0;
    for (size_t i = 0; most && i < pool->count; i++) {
        idc_name_hit hit = weigh(query, pool->names[i]);
        hit.index = (uint32_t)i;
        if (found == most && !better(&hit, &hits[most - 1]))
            continue;
        size_t at = found < most ? found++ : most - 1;
        for (; at && better(&hit, &hits[at - 1]); at--)
            hits[at] = hits[at - 1];
        hits[at] = hit;
    }
    return found;
}
