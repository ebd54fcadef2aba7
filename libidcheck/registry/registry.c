#include "registry/handle.h"

#include <sodium.h>
#include <stdlib.h>

#include "base/json.h"
#include "base/text.h"
#include "norm/photo/pdq.h"
#include "registry/photos.h"

#define SCRATCH_BYTES ((size_t)1 << 28)

idc_status idc_registry_trouble(idc_registry *registry, idc_status status, const char *doing,
                                idc_error **err)
{
    return idc_fail(&idc_allocator_default, err, status, "registry: %s: %s", doing,
                    idc_store_trouble(registry->store));
}

/* A constant under the host's key tells whether a key is the store's. */
static idc_status check_key(idc_registry *registry, bool create, idc_arena *arena)
{
    uint8_t mark[IDC_TOKEN_BYTES];
    idc_str stored, own = {(const char *)mark, sizeof mark};
    idc_secrets_token(&registry->secrets, 255, IDC_STR("idcheck registry"), mark);
    if (create)
        return idc_store_put_meta(registry->store, "key", own);
    idc_status status = idc_store_get_meta(registry->store, "key", arena, &stored);
    if (status != IDC_OK)
        return status;
    return idc_str_eq(stored, own) ? IDC_OK : IDC_ERR_ARGUMENT;
}

static idc_status explain(idc_status status, const char *url, idc_error **err)
{
    const char *what = status == IDC_ERR_STATE ? "there is a store already: open it without create"
                       : status == IDC_ERR_IO  ? "there is no store: create it first"
                       : status == IDC_ERR_FORMAT ? "the file is no registry of this library"
                       : status == IDC_ERR_ARGUMENT
                           ? "the key is not the one this store was made with"
                           : "the database could not be opened";
    return idc_fail(&idc_allocator_default, err, status, "%s: %s", url, what);
}

idc_status idc_registry_open(const char *url, const uint8_t *key, int create, idc_registry **out,
                             idc_error **err)
{
    const idc_str prefix = IDC_STR("sqlite:");
    if (!url || !key || !out || !idc_str_starts(idc_str_of(url), prefix))
        return idc_fail(&idc_allocator_default, err, IDC_ERR_ARGUMENT,
                        "idc_registry_open: \"%s\": write sqlite:PATH and hand in a key",
                        url ? url : "NULL");
    *out = NULL;
    if (sodium_init() < 0)
        return idc_fail(&idc_allocator_default, err, IDC_ERR_UNSUPPORTED,
                        "idc_registry_open: libsodium found no source of random numbers");
    idc_registry *registry = calloc(1, sizeof *registry);
    idc_arena *arena = idc_arena_new(&idc_allocator_default, 4096, SCRATCH_BYTES);
    if (!registry || !arena) {
        free(registry);
        idc_arena_free(arena);
        return idc_fail(&idc_allocator_default, err, IDC_ERR_NOMEM, "");
    }
    pthread_mutex_init(&registry->lock, NULL);
    idc_pdq_index_init(&registry->photos, &idc_allocator_default);
    idc_secrets_derive(key, &registry->secrets);
    idc_status status = idc_store_open_sqlite(url + prefix.len, create != 0, &registry->store);
    if (status == IDC_OK)
        status = check_key(registry, create != 0, arena);
    idc_arena_free(arena);
    if (status != IDC_OK) {
        idc_registry_free(registry);
        return explain(status, url, err);
    }
    *out = registry;
    return IDC_OK;
}

void idc_registry_free(idc_registry *registry)
{
    if (!registry)
        return;
    idc_pdq_index_close(&registry->photos);
    idc_store_close(registry->store);
    idc_secrets_wipe(&registry->secrets);
    pthread_mutex_destroy(&registry->lock);
    free(registry);
}

idc_status idc_registry_log(idc_registry *registry, idc_arena *arena, const char *at,
                            const char *what, const uint8_t subject[IDC_TOKEN_BYTES])
{
    idc_stored_event last, event = {.at = idc_str_of(at), .what = idc_str_of(what)};
    idc_status status = idc_store_last_event(registry->store, arena, &last);
    if (status != IDC_OK)
        return status;
    event.sequence = last.sequence + 1;
    memcpy(event.subject, subject, sizeof event.subject);
    idc_secrets_chain(&registry->secrets, last.chain, &event, event.chain);
    return idc_store_add_event(registry->store, &event);
}

idc_status idc_registry_unseal(idc_registry *registry, idc_arena *arena,
                               const idc_stored_case *stored, idc_str *text)
{
    return idc_secrets_open(&registry->secrets, arena, stored->wrapped_key, stored->sealed, text);
}

/* Every call below works in scratch memory under the lock. */
static idc_arena *enter(idc_registry *registry, idc_error **err)
{
    idc_arena *arena = idc_arena_new(&idc_allocator_default, 16384, SCRATCH_BYTES);
    if (!arena)
        (void)idc_fail(&idc_allocator_default, err, IDC_ERR_NOMEM, "");
    else
        pthread_mutex_lock(&registry->lock);
    return arena;
}

static void leave(idc_registry *registry, idc_arena *arena)
{
    pthread_mutex_unlock(&registry->lock);
    idc_arena_free(arena);
}

static idc_status canonical(idc_work *work, const char *kind, idc_str value, int *token_kind,
                            idc_str *out)
{
    if (!strcmp(kind, "email")) {
        idc_email email;
        idc_status status = idc_email_read(work, value, &email);
        *token_kind = IDC_TOKEN_EMAIL;
        *out = email.canonical;
        return status;
    }
    if (!strcmp(kind, "phone")) {
        idc_phone phone;
        idc_status status = idc_phone_read(work, value, "", &phone);
        *token_kind = IDC_TOKEN_PHONE;
        if (status == IDC_OK)
            *out = idc_arena_str(work->arena, idc_str_of(phone.e164));
        return status == IDC_OK && !out->ptr ? IDC_ERR_NOMEM : status;
    }
    return IDC_ERR_ARGUMENT;
}

static idc_status rows_with_photo(idc_registry *registry, idc_arena *arena, idc_str hex,
                                  int64_t **rows, size_t *count)
{
    uint8_t bits[1][32];
    idc_photo_match *near;
    *count = 0;
    if (!idc_pdq_from_hex(hex, bits[0]))
        return IDC_ERR_FORMAT;
    idc_status status =
        idc_registry_near(registry, arena, (const uint8_t(*)[32])bits, 1, &near, count);
    if (status != IDC_OK)
        return status;
    *rows = idc_arena_array(arena, *count, sizeof **rows);
    if (!*rows)
        return IDC_ERR_NOMEM;
    for (size_t i = 0; i < *count; i++)
        (*rows)[i] = near[i].row;
    return IDC_OK;
}

/* Ids of cases, sorted, a line each. */
static idc_status list_ids(idc_registry *registry, idc_arena *arena, const int64_t *rows,
                           size_t count, idc_buf *out)
{
    idc_str *ids = idc_arena_array(arena, count, sizeof *ids);
    if (!ids)
        return IDC_ERR_NOMEM;
    for (size_t i = 0; i < count; i++) {
        idc_stored_case stored;
        idc_str text, id;
        idc_status status = idc_store_get_case(registry->store, rows[i], arena, &stored);
        if (status == IDC_OK && stored.row)
            status = idc_registry_unseal(registry, arena, &stored, &text);
        if (status != IDC_OK)
            return status;
        (void)idc_str_next(&text, '\0', &id);
        size_t at = i;
        for (; at > 0 && idc_str_cmp(ids[at - 1], id) > 0; at--)
            ids[at] = ids[at - 1];
        ids[at] = id;
    }
    for (size_t i = 0; i < count; i++) {
        idc_buf_add(out, ids[i]);
        idc_buf_byte(out, '\n');
    }
    return out->failed ? IDC_ERR_NOMEM : IDC_OK;
}

static idc_status find_rows(idc_registry *registry, idc_arena *arena, const char *kind,
                            idc_str value, int64_t **rows, size_t *count)
{
    idc_limits limits;
    idc_limits_init(&limits);
    idc_work work = {.arena = arena, .limits = &limits};
    if (!strcmp(kind, "photo"))
        return rows_with_photo(registry, arena, value, rows, count);
    int token_kind = 0;
    idc_str form = IDC_STR_NONE;
    uint8_t token[IDC_TOKEN_BYTES];
    idc_status status = canonical(&work, kind, value, &token_kind, &form);
    if (status != IDC_OK)
        return status;
    idc_secrets_token(&registry->secrets, token_kind, form, token);
    return idc_store_find_token(registry->store, token_kind, token, arena, rows, count);
}

idc_status idc_registry_find(idc_registry *registry, const char *kind, const char *value,
                             char **text, size_t *len, idc_error **err)
{
    int64_t *rows = NULL;
    size_t count = 0;
    if (!registry || !kind || !value || !text || !len)
        return idc_fail(&idc_allocator_default, err, IDC_ERR_ARGUMENT,
                        "idc_registry_find: no argument may be NULL");
    idc_arena *arena = enter(registry, err);
    if (!arena)
        return IDC_ERR_NOMEM;
    idc_buf out = idc_buf_in(arena);
    idc_status status = find_rows(registry, arena, kind, idc_str_of(value), &rows, &count);
    if (status == IDC_OK)
        status = list_ids(registry, arena, rows, count, &out);
    if (status == IDC_OK)
        status = idc_text_new(&idc_allocator_default, idc_buf_str(&out), text, len);
    if (status == IDC_ERR_ARGUMENT || status == IDC_ERR_FORMAT)
        status = idc_fail(&idc_allocator_default, err, IDC_ERR_ARGUMENT,
                          "registry find: \"%s\" is no %s: write a phone number with +, a mail "
                          "address, or a PDQ hash of 64 digits after phone, email or photo",
                          value, kind);
    else if (status != IDC_OK)
        status = idc_registry_trouble(registry, status, "find", err);
    leave(registry, arena);
    return status;
}

static idc_status forget(idc_registry *registry, idc_arena *arena, idc_str id, const char *at,
                         size_t *removed)
{
    uint8_t subject[IDC_TOKEN_BYTES];
    idc_stored_case stored;
    idc_secrets_token(&registry->secrets, 0, id, subject);
    idc_status status = idc_store_begin(registry->store);
    if (status != IDC_OK)
        return status;
    status = idc_store_find_case(registry->store, subject, arena, &stored);
    if (status == IDC_OK && stored.row) {
        status = idc_store_remove_case(registry->store, stored.row, removed);
        if (status == IDC_OK)
            status = idc_registry_log(registry, arena, at, "forget", subject);
    }
    if (status == IDC_OK)
        status = idc_store_commit(registry->store);
    if (status != IDC_OK)
        idc_store_rollback(registry->store);
    return status;
}

idc_status idc_registry_forget(idc_registry *registry, const char *case_id, const char *at,
                               size_t *removed, idc_error **err)
{
    size_t count = 0;
    if (!registry || !case_id || !at)
        return idc_fail(&idc_allocator_default, err, IDC_ERR_ARGUMENT,
                        "idc_registry_forget: registry, case_id and at must not be NULL");
    idc_arena *arena = enter(registry, err);
    if (!arena)
        return IDC_ERR_NOMEM;
    idc_status status = forget(registry, arena, idc_str_of(case_id), at, &count);
    if (status != IDC_OK)
        status = idc_registry_trouble(registry, status, "forget", err);
    leave(registry, arena);
    if (removed)
        *removed = count;
    return status;
}

static void write_case(idc_json_writer *w, idc_str text)
{
    idc_str id = IDC_STR_NONE, name;
    (void)idc_str_next(&text, '\0', &id);
    idc_json_open(w, '{');
    idc_json_key(w, "id");
    idc_json_string(w, id);
    idc_json_key(w, "names");
    idc_json_open(w, '[');
    while (idc_str_next(&text, '\0', &name)) {
        idc_json_element(w);
        idc_json_string(w, name);
    }
    idc_json_close(w, ']');
    idc_json_close(w, '}');
}

idc_status idc_registry_export(idc_registry *registry, const char *case_id, char **text,
                               size_t *len, idc_error **err)
{
    uint8_t subject[IDC_TOKEN_BYTES];
    idc_stored_case stored;
    idc_str inside = IDC_STR_NONE;
    if (!registry || !case_id || !text || !len)
        return idc_fail(&idc_allocator_default, err, IDC_ERR_ARGUMENT,
                        "idc_registry_export: no argument may be NULL");
    idc_arena *arena = enter(registry, err);
    if (!arena)
        return IDC_ERR_NOMEM;
    idc_buf out = idc_buf_in(arena);
    idc_json_writer w = {.out = &out, .indent = 2};
    idc_secrets_token(&registry->secrets, 0, idc_str_of(case_id), subject);
    idc_status status = idc_store_find_case(registry->store, subject, arena, &stored);
    if (status == IDC_OK && stored.row)
        status = idc_registry_unseal(registry, arena, &stored, &inside);
    if (status == IDC_OK && stored.row)
        write_case(&w, inside);
    else
        idc_json_null(&w);
    if (status == IDC_OK)
        status = out.failed ? IDC_ERR_NOMEM
                            : idc_text_new(&idc_allocator_default, idc_buf_str(&out), text, len);
    if (status != IDC_OK)
        status = idc_registry_trouble(registry, status, "export", err);
    leave(registry, arena);
    return status;
}

idc_status idc_registry_stats(idc_registry *registry, char **text, size_t *len, idc_error **err)
{
    idc_store_counts counts;
    if (!registry || !text || !len)
        return idc_fail(&idc_allocator_default, err, IDC_ERR_ARGUMENT,
                        "idc_registry_stats: no argument may be NULL");
    idc_arena *arena = enter(registry, err);
    if (!arena)
        return IDC_ERR_NOMEM;
    idc_status status = idc_store_count(registry->store, &counts);
    if (status == IDC_OK) {
        idc_str json = idc_arena_format(
            arena,
            "{\"cases\": %l, \"documents\": %l, \"emails\": %l, \"events\": %l, \"phones\": %l, "
            "\"photos\": %l}",
            counts.cases, counts.documents, counts.emails, counts.events, counts.phones,
            counts.photos);
        status = json.ptr ? idc_text_new(&idc_allocator_default, json, text, len) : IDC_ERR_NOMEM;
    }
    if (status != IDC_OK)
        status = idc_registry_trouble(registry, status, "stats", err);
    leave(registry, arena);
    return status;
}

/* First event whose link does not follow from the one before; 0 when all do. */
static idc_status broken_link(idc_registry *registry, idc_arena *arena, int64_t *broken)
{
    uint8_t chain[IDC_CHAIN_BYTES] = {0}, expected[IDC_CHAIN_BYTES];
    int64_t after = 0;
    size_t count;
    *broken = 0;
    do {
        idc_stored_event *events;
        idc_status status = idc_store_events(registry->store, after, 1000, arena, &events, &count);
        if (status != IDC_OK)
            return status;
        for (size_t i = 0; i < count; i++) {
            idc_secrets_chain(&registry->secrets, chain, &events[i], expected);
            if (events[i].sequence != after + 1 ||
                sodium_memcmp(expected, events[i].chain, sizeof expected)) {
                *broken = events[i].sequence;
                return IDC_OK;
            }
            memcpy(chain, expected, sizeof chain);
            after = events[i].sequence;
        }
    } while (count);
    return IDC_OK;
}

idc_status idc_registry_verify(idc_registry *registry, idc_error **err)
{
    int64_t broken = 0;
    if (!registry)
        return idc_fail(&idc_allocator_default, err, IDC_ERR_ARGUMENT,
                        "idc_registry_verify: the registry is NULL");
    idc_arena *arena = enter(registry, err);
    if (!arena)
        return IDC_ERR_NOMEM;
    idc_status status = idc_store_verify(registry->store);
    if (status == IDC_OK)
        status = broken_link(registry, arena, &broken);
    if (status != IDC_OK)
        status = idc_registry_trouble(registry, status, "verify", err);
    else if (broken)
        status = idc_fail(&idc_allocator_default, err, IDC_ERR_STORE,
                          "registry: event %l of the log was changed, or one before it is missing: "
                          "restore the store from a backup",
                          broken);
    leave(registry, arena);
    return status;
}
