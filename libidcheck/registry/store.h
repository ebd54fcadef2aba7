/**
 * @file store.h  Where a registry keeps its rows: an interface with one implementation a database.
 *
 * A store knows blobs, not meanings: hashing, masking and sealing happen above it. Every call
 * returns IDC_OK, IDC_ERR_NOMEM or IDC_ERR_STORE; idc_store_trouble() then tells what the database
 * said. One thread at a time; the registry holds a lock.
 */
#ifndef IDC_REGISTRY_STORE_H
#define IDC_REGISTRY_STORE_H

#include <idcheck/base.h>

#include "base/arena.h"

#define IDC_TOKEN_BYTES 16
#define IDC_CHAIN_BYTES 32

typedef struct idc_store idc_store;

typedef struct idc_stored_case {
    int64_t row;
    idc_str wrapped_key; /* the case's own key, sealed under the registry's */
    idc_str sealed;      /* id and names, sealed under the case's key */
} idc_stored_case;

typedef struct idc_stored_photo {
    int64_t row; /* of its case */
    uint8_t masked[32];
} idc_stored_photo;

typedef struct idc_stored_event {
    int64_t sequence;
    idc_str at, what;
    uint8_t subject[IDC_TOKEN_BYTES]; /* token of a case id */
    uint8_t chain[IDC_CHAIN_BYTES];
} idc_stored_event;

typedef struct idc_store_counts {
    int64_t cases, phones, emails, photos, documents, events;
} idc_store_counts;

/** Opens or makes (create) a SQLite file. IDC_ERR_IO none there, IDC_ERR_STATE one there already.
 */
idc_status idc_store_open_sqlite(const char *path, bool create, idc_store **out);
void idc_store_close(idc_store *store);

/** Sentence of the database about the last failure; borrowed until the next call. */
const char *idc_store_trouble(idc_store *store);

idc_status idc_store_begin(idc_store *store);
idc_status idc_store_commit(idc_store *store);
void idc_store_rollback(idc_store *store);

/** Small named values. *value is in arena; ptr NULL when there is none. */
idc_status idc_store_get_meta(idc_store *store, const char *key, idc_arena *arena, idc_str *value);
idc_status idc_store_put_meta(idc_store *store, const char *key, idc_str value);

/** Case by the token of its id; row 0 when there is none. */
idc_status idc_store_find_case(idc_store *store, const uint8_t subject[IDC_TOKEN_BYTES],
                               idc_arena *arena, idc_stored_case *out);
idc_status idc_store_get_case(idc_store *store, int64_t row, idc_arena *arena,
                              idc_stored_case *out);
idc_status idc_store_put_case(idc_store *store, const uint8_t subject[IDC_TOKEN_BYTES],
                              idc_str wrapped_key, idc_str sealed, int64_t *row);

/** Removes a case with its tokens and photos; the bytes are overwritten. */
idc_status idc_store_remove_case(idc_store *store, int64_t row, size_t *removed);

idc_status idc_store_put_token(idc_store *store, int kind, const uint8_t token[IDC_TOKEN_BYTES],
                               int64_t row);
idc_status idc_store_put_photo(idc_store *store, const uint8_t masked[32], int64_t row);

/** Rows of the cases that hold a token, ascending. */
idc_status idc_store_find_token(idc_store *store, int kind, const uint8_t token[IDC_TOKEN_BYTES],
                                idc_arena *arena, int64_t **rows, size_t *count);

/** Hands every photo to take, by row; ends with the first status that is not IDC_OK. */
idc_status idc_store_each_photo(idc_store *store,
                                idc_status (*take)(void *context, const idc_stored_photo *photo),
                                void *context);

/** Changes whenever anything in the store did, by this handle or by others. */
idc_status idc_store_version(idc_store *store, int64_t *version);

/** Appends to the event log. */
idc_status idc_store_add_event(idc_store *store, const idc_stored_event *event);

/** Events behind a sequence number, up to most of them, ascending. */
idc_status idc_store_events(idc_store *store, int64_t after, size_t most, idc_arena *arena,
                            idc_stored_event **events, size_t *count);

/** The newest event; sequence 0 when there is none. */
idc_status idc_store_last_event(idc_store *store, idc_arena *arena, idc_stored_event *out);

idc_status idc_store_count(idc_store *store, idc_store_counts *out);

/** The database's own check of its structure. */
idc_status idc_store_verify(idc_store *store);

#endif
