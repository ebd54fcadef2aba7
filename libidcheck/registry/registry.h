/**
 * @file registry.h  Earlier cases: keyed tokens of what they hold, never the values themselves.
 *
 * A token is a keyed BLAKE2b hash of kind and canonical value; the key stays with the host.
 * Picture hashes must stay comparable by distance, so they are stored combined (xor) with a mask
 * derived from the key. Names and case labels are sealed under a key of their own for each case,
 * which forgetting destroys. Public calls: idcheck/registry.h.
 */
#ifndef IDC_REGISTRY_REGISTRY_H
#define IDC_REGISTRY_REGISTRY_H

#include <idcheck/registry.h>

#include "base/limits.h"
#include "claim/claim.h"

typedef enum idc_token_kind {
    IDC_TOKEN_PHONE = 1,
    IDC_TOKEN_EMAIL = 2,
    IDC_TOKEN_PHOTO = 3,
    IDC_TOKEN_DOCUMENT = 4 /* an identifier that copies of a file carry on */
} idc_token_kind;

/** Something of an earlier case that this case has too. */
typedef struct idc_match {
    const idc_claim *claim;       /* of this case */
    idc_str case_id;              /* of the other */
    const idc_name *const *names; /* claimed in the other case */
    size_t name_count;
    int distance; /* bits, photos only; 0 = identical */
    int turn;     /* photos only: idc_turn under which it is so near */
} idc_match;

typedef struct idc_registry_view idc_registry_view;

/**
 * Looks the case's phones, mail addresses, photo hashes and files up. Matches within the same case
 * id are left out. *out in work's arena.
 */
idc_status idc_registry_look_up(idc_registry *registry, idc_work *work, const idc_claims *claims,
                                idc_registry_view **out, idc_error **err);

/** Matches of a kind, ordered by claim, then case id. */
size_t idc_registry_view_count(const idc_registry_view *view, idc_token_kind kind);
const idc_match *idc_registry_view_at(const idc_registry_view *view, idc_token_kind kind,
                                      size_t index);

/** Stores the case's tokens and names under its id, replacing what stood there. at: ISO 8601
 *  date of the event log. */
idc_status idc_registry_store(idc_registry *registry, idc_work *work, const idc_claims *claims,
                              const char *at, idc_error **err);

#endif
