#include "engine/engine.h"

#include <sodium.h>

#include "check/check.h"

void idc_engine_hold(idc_engine *engine)
{
    atomic_fetch_add_explicit(&engine->references, 1, memory_order_relaxed);
}

idc_arena *idc_engine_arena(const idc_engine *engine, idc_limit most)
{
    return idc_arena_new(&engine->allocator, (size_t)engine->limits.value[IDC_LIMIT_ARENA_CHUNK],
                         (size_t)engine->limits.value[most]);
}

idc_arena *idc_engine_borrow_arena(idc_engine *engine)
{
    idc_arena *spare = atomic_exchange_explicit(&engine->spare, NULL, memory_order_acquire);
    return spare ? spare : idc_engine_arena(engine, IDC_LIMIT_RUN_MEMORY);
}

void idc_engine_return_arena(idc_engine *engine, idc_arena *arena)
{
    enum { KEPT_MOST = 8 << 20 }; /* twice what a page of 300 kB takes */
    if (!arena)
        return;
    idc_arena_empty(arena, KEPT_MOST);
    idc_arena_free(atomic_exchange_explicit(&engine->spare, arena, memory_order_acq_rel));
}

static idc_status prepare(idc_engine *engine, idc_str policy, idc_error **err)
{
    idc_work work = {.arena = engine->arena, .limits = &engine->limits};
    idc_status status = idc_policy_read(&work, policy.ptr ? policy : idc_policy_default_json(),
                                        &engine->allocator, &engine->policy, err);
    if (status != IDC_OK)
        return status;
    size_t count = idc_check_count();
    engine->enabled = idc_arena_array(engine->arena, count, sizeof *engine->enabled);
    engine->views = idc_arena_array(engine->arena, count, sizeof *engine->views);
    if (!engine->enabled || !engine->views)
        return idc_fail(&engine->allocator, err, IDC_ERR_NOMEM, "");
    for (size_t i = 0; i < count; i++) {
        engine->enabled[i] = engine->policy->checks[i].enabled;
        engine->views[i] = (idc_check_view){engine, &engine->policy->checks[i]};
    }
    return IDC_OK;
}

idc_status idc_engine_new(const idc_config *config, idc_engine **out, idc_error **err)
{
    const idc_allocator *allocator = config ? &config->allocator : &idc_allocator_default;
    if (!out)
        return idc_fail(allocator, err, IDC_ERR_ARGUMENT,
                        "idc_engine_new: out is NULL: pass where the engine goes");
    *out = NULL;
    /* Chooses libsodium's fastest code; safe to repeat from any thread. */
    if (sodium_init() < 0)
        return idc_fail(allocator, err, IDC_ERR_UNSUPPORTED,
                        "idc_engine_new: libsodium found no source of random numbers");
    idc_engine *engine = allocator->alloc(allocator->ctx, sizeof *engine);
    if (!engine)
        return idc_fail(allocator, err, IDC_ERR_NOMEM, "");
    memset(engine, 0, sizeof *engine);
    atomic_init(&engine->references, 1);
    engine->allocator = *allocator;
    if (config)
        engine->limits = config->limits;
    else
        idc_limits_init(&engine->limits);
    engine->arena = idc_engine_arena(engine, IDC_LIMIT_RUN_MEMORY);
    idc_status status = engine->arena ? prepare(engine, config ? config->policy : IDC_STR_NONE, err)
                                      : idc_fail(allocator, err, IDC_ERR_NOMEM, "");
    if (status != IDC_OK) {
        idc_engine_free(engine);
        return status;
    }
    *out = engine;
    return IDC_OK;
}

void idc_engine_free(idc_engine *engine)
{
    if (!engine || atomic_fetch_sub_explicit(&engine->references, 1, memory_order_acq_rel) != 1)
        return;
    idc_allocator allocator = engine->allocator;
    idc_arena_free(atomic_load_explicit(&engine->spare, memory_order_acquire));
    idc_arena_free(engine->arena);
    allocator.free(allocator.ctx, engine);
}

size_t idc_engine_check_count(const idc_engine *engine)
{
    return engine ? engine->policy->check_count : 0;
}

const idc_check_view *idc_engine_check(const idc_engine *engine, size_t index)
{
    return index < idc_engine_check_count(engine) ? &engine->views[index] : NULL;
}

const char *idc_check_view_id(const idc_check_view *check)
{
    return check->policy->check->id;
}

const char *idc_check_view_rows(const idc_check_view *check)
{
    return check->policy->check->rows;
}

const char *idc_check_view_title(const idc_check_view *check)
{
    return check->policy->check->title;
}

const char *idc_check_view_compares(const idc_check_view *check)
{
    return check->policy->check->compares;
}

const char *idc_check_view_group(const idc_check_view *check)
{
    return check->engine->policy->groups[check->policy->group].id.ptr;
}

const char *idc_check_view_question(const idc_check_view *check)
{
    return check->policy->question.ptr ? check->policy->question.ptr : "";
}

int32_t idc_check_view_weight_millibits(const idc_check_view *check)
{
    int32_t most = 0;
    for (size_t i = 0; i < check->policy->level_count; i++)
        if (check->policy->levels[i].weight_millibits > most)
            most = check->policy->levels[i].weight_millibits;
    return most;
}

size_t idc_check_view_benign_count(const idc_check_view *check)
{
    return check->policy->benign_count;
}

const char *idc_check_view_benign(const idc_check_view *check, size_t index)
{
    return index < check->policy->benign_count ? check->policy->benign[index].ptr : NULL;
}
