/**
 * @file secrets.h  Keys of a registry and what is done with them (libsodium). Any thread.
 *
 * Four keys are derived from the host's: for tokens, for masking picture hashes, for wrapping the
 * keys of cases, for the event chain (BLAKE2b KDF, libsodium crypto_kdf).
 */
#ifndef IDC_REGISTRY_SECRETS_H
#define IDC_REGISTRY_SECRETS_H

#include "registry/store.h"

typedef struct idc_secrets {
    uint8_t token_key[32], photo_mask[32], wrap_key[32], event_key[32];
} idc_secrets;

void idc_secrets_derive(const uint8_t master[32], idc_secrets *out);
void idc_secrets_wipe(idc_secrets *secrets);

/** Keyed BLAKE2b of kind and value. kind 0 is the id of a case. */
void idc_secrets_token(const idc_secrets *secrets, int kind, idc_str value,
                       uint8_t out[IDC_TOKEN_BYTES]);

/** bits xor mask: distances between masked hashes are those between the hashes. */
void idc_secrets_mask(const idc_secrets *secrets, const uint8_t bits[32], uint8_t out[32]);

/** Seals text under a new key of its own and that key under wrap_key; both in arena. */
idc_status idc_secrets_seal(const idc_secrets *secrets, idc_arena *arena, idc_str text,
                            idc_str *wrapped_key, idc_str *sealed);

/** Opens what idc_secrets_seal() made. IDC_ERR_STORE when it was changed. */
idc_status idc_secrets_open(const idc_secrets *secrets, idc_arena *arena, idc_str wrapped_key,
                            idc_str sealed, idc_str *text);

/** Link of the event chain: keyed BLAKE2b of the link before and the event. */
void idc_secrets_chain(const idc_secrets *secrets, const uint8_t before[IDC_CHAIN_BYTES],
                       const idc_stored_event *event, uint8_t out[IDC_CHAIN_BYTES]);

#endif
