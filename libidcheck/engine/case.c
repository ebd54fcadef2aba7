#include <idcheck/source.h>

#include "base/convert.h"
#include "base/text.h"
#include "engine/engine.h"

static const char *const subjects[] = {"applicant", "employee", "contractor", "vendor"};

void idc_inputs_hold(idc_inputs *inputs)
{
    atomic_fetch_add_explicit(&inputs->references, 1, memory_order_relaxed);
}

void idc_inputs_free(idc_inputs *inputs)
{
    if (!inputs || atomic_fetch_sub_explicit(&inputs->references, 1, memory_order_acq_rel) != 1)
        return;
    idc_allocator allocator = inputs->allocator;
    idc_arena_free(inputs->arena);
    allocator.free(allocator.ctx, inputs);
}

static idc_status no_memory(const idc_case *c, idc_error **err)
{
    return idc_fail(&c->engine->allocator, err, IDC_ERR_NOMEM, "");
}

static idc_status bad(const idc_case *c, idc_error **err, const char *message, const char *word)
{
    return idc_fail(c ? &c->engine->allocator : &idc_allocator_default, err, IDC_ERR_ARGUMENT,
                    message, word);
}

bool idc_case_text(idc_case *c, const char *text, size_t len, idc_str *out)
{
    idc_converted converted;
    idc_str view = idc_str_given(text, len);
    if (!idc_utf8_convert(c->inputs->arena, view, IDC_ENCODING_UTF8, &converted))
        return false;
    *out = idc_arena_str(c->inputs->arena, converted.text);
    return out->ptr != NULL;
}

idc_status idc_case_new(idc_engine *engine, idc_case **out, idc_error **err)
{
    if (!engine || !out)
        return bad(NULL, err, "idc_case_new: engine and out must not be NULL", "");
    *out = NULL;
    idc_case *c = engine->allocator.alloc(engine->allocator.ctx, sizeof *c);
    idc_inputs *inputs = engine->allocator.alloc(engine->allocator.ctx, sizeof *inputs);
    idc_arena *arena = idc_engine_arena(engine, IDC_LIMIT_RUN_MEMORY);
    if (!c || !inputs || !arena) {
        if (c)
            engine->allocator.free(engine->allocator.ctx, c);
        if (inputs)
            engine->allocator.free(engine->allocator.ctx, inputs);
        idc_arena_free(arena);
        return idc_fail(&engine->allocator, err, IDC_ERR_NOMEM, "");
    }
    memset(inputs, 0, sizeof *inputs);
    atomic_init(&inputs->references, 1);
    inputs->allocator = engine->allocator;
    inputs->arena = arena;
    memset(c, 0, sizeof *c);
    atomic_init(&c->cancelled, false);
    c->engine = engine;
    c->inputs = inputs;
    c->id = c->subject = IDC_STR("");
    c->as_of_day = IDC_DAY_NONE;
    idc_engine_hold(engine);
    *out = c;
    return IDC_OK;
}

void idc_case_free(idc_case *c)
{
    if (!c)
        return;
    idc_engine *engine = c->engine;
    idc_inputs_free(c->inputs);
    engine->allocator.free(engine->allocator.ctx, c);
    idc_engine_free(engine);
}

void idc_case_cancel(idc_case *c)
{
    if (c)
        atomic_store_explicit(&c->cancelled, true, memory_order_relaxed);
}

idc_status idc_case_set_id(idc_case *c, const char *id, size_t len, idc_error **err)
{
    if (!c)
        return bad(NULL, err, "idc_case_set_id: the case is NULL", "");
    if (!id) {
        c->id = IDC_STR("");
        return IDC_OK;
    }
    return idc_case_text(c, id, len, &c->id) ? IDC_OK : no_memory(c, err);
}

idc_status idc_case_set_subject(idc_case *c, const char *subject, idc_error **err)
{
    for (size_t i = 0; c && subject && i < sizeof subjects / sizeof *subjects; i++)
        if (!strcmp(subject, subjects[i])) {
            c->subject = idc_str_of(subjects[i]);
            return IDC_OK;
        }
    return bad(c, err,
               "idc_case_set_subject: \"%s\" is none of applicant, employee, contractor, vendor",
               subject ? subject : "NULL");
}

idc_status idc_case_set_as_of(idc_case *c, const char *date, idc_error **err)
{
    idc_instant instant;
    if (!c || !date || !idc_instant_read(idc_str_of(date), &instant))
        return bad(c, err, "idc_case_set_as_of: \"%s\" is no date: write YYYY-MM-DD",
                   date ? date : "NULL");
    c->as_of_day = instant.day;
    return IDC_OK;
}

int idc_case_has_as_of(const idc_case *c)
{
    return c && c->as_of_day != IDC_DAY_NONE;
}

idc_input *idc_case_input(idc_case *c, idc_str label, idc_error **err)
{
    idc_inputs *inputs = c->inputs;
    if (inputs->count >= c->engine->limits.value[IDC_LIMIT_CASE_SOURCES]) {
        (void)idc_fail(&c->engine->allocator, err, IDC_ERR_LIMIT,
                       "the case has %u sources already: raise case.sources to add \"%S\"",
                       (uint64_t)inputs->count, label);
        return NULL;
    }
    idc_input *items = idc_arena_grow(inputs->arena, inputs->items, inputs->count,
                                      &inputs->capacity, sizeof *items);
    idc_str copy = IDC_STR_NONE;
    if (!items || !idc_case_text(c, label.ptr ? label.ptr : "", label.len, &copy)) {
        (void)no_memory(c, err);
        return NULL;
    }
    inputs->items = items;
    idc_input *input = &items[inputs->count++];
    *input = (idc_input){.label = copy, .file = copy};
    input->received.day = IDC_DAY_NONE;
    return input;
}

idc_status idc_case_add_known_name(idc_case *c, const char *name, size_t len, idc_error **err)
{
    if (!c || !name)
        return bad(c, err, "idc_case_add_known_name: the case or the name is NULL", "");
    idc_str *names = idc_arena_grow(c->inputs->arena, c->known_names, c->known_name_count,
                                    &c->known_name_capacity, sizeof *names);
    if (!names || !idc_case_text(c, name, len, &names[c->known_name_count]))
        return no_memory(c, err);
    c->known_names = names;
    c->known_name_count++;
    return IDC_OK;
}
