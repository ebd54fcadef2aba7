#include "registry/secrets.h"

#include <sodium.h>

#define OVERHEAD (crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES)

void idc_secrets_derive(const uint8_t master[32], idc_secrets *out)
{
    const char context[crypto_kdf_CONTEXTBYTES + 1] = "idcheck1";
    uint8_t *keys[] = {out->token_key, out->photo_mask, out->wrap_key, out->event_key};
    for (unsigned i = 0; i < 4; i++)
        crypto_kdf_derive_from_key(keys[i], 32, i + 1, context, master);
}

void idc_secrets_wipe(idc_secrets *secrets)
{
    sodium_memzero(secrets, sizeof *secrets);
}

void idc_secrets_token(const idc_secrets *secrets, int kind, idc_str value,
                       uint8_t out[IDC_TOKEN_BYTES])
{
    crypto_generichash_state state;
    const uint8_t tag = (uint8_t)kind;
    crypto_generichash_init(&state, secrets->token_key, 32, IDC_TOKEN_BYTES);
    crypto_generichash_update(&state, &tag, 1);
    crypto_generichash_update(&state, (const uint8_t *)value.ptr, value.len);
    crypto_generichash_final(&state, out, IDC_TOKEN_BYTES);
}

void idc_secrets_mask(const idc_secrets *secrets, const uint8_t bits[32], uint8_t out[32])
{
    for (size_t i = 0; i < 32; i++)
        out[i] = (uint8_t)(bits[i] ^ secrets->photo_mask[i]);
}

/* Nonce, then tag and cipher text. */
static idc_str lock(idc_arena *arena, idc_str text, const uint8_t key[32])
{
    size_t size;
    uint8_t *out = idc_size_add(text.len, OVERHEAD, &size) ? idc_arena_alloc(arena, size) : NULL;
    if (!out)
        return IDC_STR_NONE;
    randombytes_buf(out, crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(out + crypto_secretbox_NONCEBYTES, (const uint8_t *)text.ptr, text.len,
                          out, key);
    return (idc_str){(const char *)out, size};
}

static idc_status unlock(idc_arena *arena, idc_str sealed, const uint8_t key[32], idc_str *text)
{
    const uint8_t *in = (const uint8_t *)sealed.ptr;
    if (sealed.len < OVERHEAD)
        return IDC_ERR_STORE;
    size_t size = sealed.len - OVERHEAD;
    uint8_t *out = idc_arena_alloc(arena, size + 1);
    if (!out)
        return IDC_ERR_NOMEM;
    if (crypto_secretbox_open_easy(out, in + crypto_secretbox_NONCEBYTES,
                                   sealed.len - crypto_secretbox_NONCEBYTES, in, key))
        return IDC_ERR_STORE;
    *text = (idc_str){(const char *)out, size};
    return IDC_OK;
}

idc_status idc_secrets_seal(const idc_secrets *secrets, idc_arena *arena, idc_str text,
                            idc_str *wrapped_key, idc_str *sealed)
{
    uint8_t key[32];
    randombytes_buf(key, sizeof key);
    *sealed = lock(arena, text, key);
    *wrapped_key = lock(arena, (idc_str){(const char *)key, sizeof key}, secrets->wrap_key);
    sodium_memzero(key, sizeof key);
    return sealed->ptr && wrapped_key->ptr ? IDC_OK : IDC_ERR_NOMEM;
}

idc_status idc_secrets_open(const idc_secrets *secrets, idc_arena *arena, idc_str wrapped_key,
                            idc_str sealed, idc_str *text)
{
    idc_str key;
    idc_status status = unlock(arena, wrapped_key, secrets->wrap_key, &key);
    if (status == IDC_OK && key.len != 32)
        status = IDC_ERR_STORE;
    if (status == IDC_OK) {
        status = unlock(arena, sealed, (const uint8_t *)key.ptr, text);
        sodium_memzero((void *)key.ptr, key.len);
    }
    return status;
}

static void update(crypto_generichash_state *state, idc_str text)
{
    /* Lengths keep neighbours apart. */
    uint8_t length[8];
    for (size_t i = 0; i < 8; i++)
        length[i] = (uint8_t)((uint64_t)text.len >> (8 * i));
    crypto_generichash_update(state, length, sizeof length);
    crypto_generichash_update(state, (const uint8_t *)text.ptr, text.len);
}

void idc_secrets_chain(const idc_secrets *secrets, const uint8_t before[IDC_CHAIN_BYTES],
                       const idc_stored_event *event, uint8_t out[IDC_CHAIN_BYTES])
{
    crypto_generichash_state state;
    uint8_t sequence[8];
    for (size_t i = 0; i < 8; i++)
        sequence[i] = (uint8_t)((uint64_t)event->sequence >> (8 * i));
    crypto_generichash_init(&state, secrets->event_key, 32, IDC_CHAIN_BYTES);
    crypto_generichash_update(&state, before, IDC_CHAIN_BYTES);
    crypto_generichash_update(&state, sequence, sizeof sequence);
    update(&state, event->at);
    update(&state, event->what);
    update(&state, (idc_str){(const char *)event->subject, IDC_TOKEN_BYTES});
    crypto_generichash_final(&state, out, IDC_CHAIN_BYTES);
}
