/** @file handle.h  What an open registry holds. Its lock is taken by every public call. */
#ifndef IDC_REGISTRY_HANDLE_H
#define IDC_REGISTRY_HANDLE_H

#include <pthread.h>

#include "base/error.h"
#include "norm/photo/index.h"
#include "registry/registry.h"
#include "registry/secrets.h"

struct idc_registry {
    pthread_mutex_t lock;
    idc_store *store;
    idc_secrets secrets;
    idc_pdq_index photos; /* see photos.h */
    int64_t photos_version;
    bool photos_read;
};

/** Error of a store call that failed, in the words of the database. */
idc_status idc_registry_trouble(idc_registry *registry, idc_status status, const char *doing,
                                idc_error **err);

/** Adds to the hash-chained event log. Inside a transaction. */
idc_status idc_registry_log(idc_registry *registry, idc_arena *arena, const char *at,
                            const char *what, const uint8_t subject[IDC_TOKEN_BYTES]);

/** Id and names of a stored case: id, then each name, NUL between them. */
idc_status idc_registry_unseal(idc_registry *registry, idc_arena *arena,
                               const idc_stored_case *stored, idc_str *text);

#endif
