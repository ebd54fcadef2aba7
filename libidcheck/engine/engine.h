/** @file engine.h  What configuration, engine and case hold. */
#ifndef IDC_ENGINE_ENGINE_H
#define IDC_ENGINE_ENGINE_H

#include <idcheck/engine.h>

#include <stdatomic.h>

#include "base/error.h"
#include "base/limits.h"
#include "claim/claim.h"
#include "score/policy.h"

struct idc_config {
    idc_allocator allocator;
    idc_limits limits;
    idc_str policy; /* malloc'd copy; ptr NULL: the default policy */
};

struct idc_check_view {
    const idc_engine *engine;
    const idc_policy_check *policy;
};

struct idc_engine {
    atomic_uint references;
    idc_allocator allocator;
    idc_limits limits;
    idc_arena *arena; /* policy and views; never grows after idc_engine_new() */
    idc_policy *policy;
    bool *enabled; /* by index of check */
    idc_check_view *views;
    _Atomic(idc_arena *) spare; /* empty, for the next document alone; NULL: none, or in use */
};

void idc_engine_hold(idc_engine *engine);

/** Memory functions and limit of bytes for a new arena of a run. NULL when there is no memory. */
idc_arena *idc_engine_arena(const idc_engine *engine, idc_limit most);

/**
 * An arena for what ends before the call does, limited to IDC_LIMIT_RUN_MEMORY: the spare one of
 * the engine, or a new one where that is in use. NULL when there is no memory. Any thread.
 */
idc_arena *idc_engine_borrow_arena(idc_engine *engine);

/** Empties an arena that was borrowed and makes it the spare one. NULL is accepted. */
void idc_engine_return_arena(idc_engine *engine, idc_arena *arena);

/** A source as it was handed in. */
typedef struct idc_input {
    idc_str label;
    idc_str file; /* as the manifest names it; label when it does not */
    idc_str bytes;
    idc_str platform;
    idc_str url;     /* where a page was found; empty when the manifest does not tell */
    idc_str trouble; /* why there are no bytes; ptr NULL when there are */
    idc_instant received;
    idc_source_role role;
    bool skipped; /* trouble is no failure: not a file at all */
    bool is_manifest;
} idc_input;

/** What was handed in. Reports hold on to it, since their claims point into its bytes. */
typedef struct idc_inputs {
    atomic_uint references;
    idc_allocator allocator;
    idc_arena *arena;
    idc_input *items;
    size_t count, capacity;
} idc_inputs;

void idc_inputs_hold(idc_inputs *inputs);
void idc_inputs_free(idc_inputs *inputs);

struct idc_case {
    idc_engine *engine;
    idc_inputs *inputs;
    idc_str id, subject;
    int32_t as_of_day;
    const idc_node *manifest; /* of idc_case_set_manifest(): describes sources added later too */
    idc_str *known_names;
    size_t known_name_count, known_name_capacity;
    atomic_bool cancelled;
};

/** Copy of a caller's text (len: idc_str_given()) in the case's arena, made well-formed. */
bool idc_case_text(idc_case *c, const char *text, size_t len, idc_str *out);

/** Appends an input; the returned row is valid until the next one. NULL: err is set. */
idc_input *idc_case_input(idc_case *c, idc_str label, idc_error **err);

/** Takes id, subject and known names of a manifest's tree. */
idc_status idc_manifest_take(idc_case *c, const idc_node *manifest, idc_error **err);

/** Reads JSON of a manifest into the case's arena. IDC_ERR_FORMAT says where it is broken. */
idc_status idc_manifest_parse(idc_case *c, idc_str label, idc_str bytes, const idc_node **out,
                              idc_error **err);

/** Role, label, platform and day of an input as the manifest's "sources" has them. */
idc_status idc_manifest_describe(idc_case *c, const idc_node *manifest, idc_input *input,
                                 idc_error **err);

/** Diagnostics for members and observation kinds that nobody reads. */
idc_status idc_manifest_note_unknown(idc_document *doc);

#endif
