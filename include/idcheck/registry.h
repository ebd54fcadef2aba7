/**
 * @file registry.h  The host's memory of earlier cases, as keyed tokens.
 *
 * Values themselves are never stored: phone numbers and mail addresses become keyed hashes, picture
 * hashes are masked by the key, names are sealed under a key for each case that
 * idc_registry_forget() destroys. A registry handle may be shared by threads.
 */
#ifndef IDCHECK_REGISTRY_H
#define IDCHECK_REGISTRY_H

#include <idcheck/base.h>
#include <idcheck/error.h>
#include <idcheck/report.h>

#ifdef __cplusplus
extern "C" {
#endif

/** An open registry. */
typedef struct idc_registry idc_registry;

/** Bytes of the host's key. */
#define IDC_REGISTRY_KEY_BYTES 32

/**
 * Opens a registry. url: "sqlite:PATH". key: IDC_REGISTRY_KEY_BYTES secret bytes of the host; the
 * same key must be used for the life of the store. create: nonzero makes a new, empty store
 * (IDC_ERR_STATE when one is there); zero opens one (IDC_ERR_IO when none is there,
 * IDC_ERR_ARGUMENT when the key is not the store's). Close with idc_registry_free().
 */
IDC_API IDC_MUST_USE idc_status idc_registry_open(const char *url, const uint8_t *key, int create,
                                                  idc_registry **out, idc_error **err);

/** Closes a registry and wipes its key from memory. NULL is accepted. */
IDC_API void idc_registry_free(idc_registry *registry);

/** Stores the tokens of a report under its case id, replacing earlier ones. `at`: ISO 8601 date
 *  of the event log. IDC_ERR_ARGUMENT when the report has no case id; IDC_ERR_STORE. */
IDC_API IDC_MUST_USE idc_status idc_registry_add(idc_registry *registry, const idc_report *report,
                                                 const char *at, idc_error **err);

/**
 * Cases that hold a value. kind: "phone", "email" or "photo" (PDQ hex). *text: one case id a line
 * in ascending order, the caller's; give it back with idc_text_free().
 */
IDC_API IDC_MUST_USE idc_status idc_registry_find(idc_registry *registry, const char *kind,
                                                  const char *value, char **text, size_t *len,
                                                  idc_error **err);

/** Erases all of a case and destroys its key; the event log keeps only a tombstone.
 *  *removed (may be NULL): tokens erased; 0 when the case was unknown. */
IDC_API IDC_MUST_USE idc_status idc_registry_forget(idc_registry *registry, const char *case_id,
                                                    const char *at, size_t *removed,
                                                    idc_error **err);

/** Everything the store holds of one case, as JSON; "null" when unknown. idc_text_free(). */
IDC_API IDC_MUST_USE idc_status idc_registry_export(idc_registry *registry, const char *case_id,
                                                    char **text, size_t *len, idc_error **err);

/** Counts of cases, tokens by kind and events, as JSON. idc_text_free(). */
IDC_API IDC_MUST_USE idc_status idc_registry_stats(idc_registry *registry, char **text, size_t *len,
                                                   idc_error **err);

/** Checks the hash chain of the event log and the store's structure. IDC_ERR_STORE says what. */
IDC_API IDC_MUST_USE idc_status idc_registry_verify(idc_registry *registry, idc_error **err);

#ifdef __cplusplus
}
#endif

#endif
