/* Storing a case's tokens, and finding the cases that share one. */
#include "norm/photo/pdq.h"
#include "registry/handle.h"

#define NEAR_BITS 31     /* PDQ's published threshold */
#define LEAST_QUALITY 50 /* below it PDQ's authors do not compare */

struct idc_registry_view {
    idc_match *matches[4];
    size_t counts[4], capacities[4];
};

size_t idc_registry_view_count(const idc_registry_view *view, idc_token_kind kind)
{
    return view && kind >= IDC_TOKEN_PHONE && kind <= IDC_TOKEN_PHOTO ? view->counts[kind] : 0;
}

const idc_match *idc_registry_view_at(const idc_registry_view *view, idc_token_kind kind,
                                      size_t index)
{
    return index < idc_registry_view_count(view, kind) ? &view->matches[kind][index] : NULL;
}

/* Kind of token that a claim gives, 0 for none. Text of earlier revisions is not the person's. */
static int token_of(const idc_claim *claim, idc_str *value)
{
    if (claim->flags)
        return 0;
    if (claim->kind == IDC_CLAIM_PHONE && claim->value.phone.valid) {
        *value = idc_str_of(claim->value.phone.e164);
        return IDC_TOKEN_PHONE;
    }
    if (claim->kind == IDC_CLAIM_EMAIL) {
        *value = claim->value.email.canonical;
        return IDC_TOKEN_EMAIL;
    }
    bool hashed = claim->kind == IDC_CLAIM_PHOTO_HASH && claim->value.photo &&
                  claim->value.photo->pdq_quality >= LEAST_QUALITY;
    return hashed ? IDC_TOKEN_PHOTO : 0;
}

/* Id and claimed names, NUL between them. */
static idc_str describe(idc_arena *arena, const idc_claims *claims)
{
    idc_buf text = idc_buf_in(arena);
    idc_buf_add(&text, claims->case_id);
    for (size_t i = 0; i < claims->count; i++) {
        const idc_claim *c = claims->items[i];
        if (c->flags || (c->kind != IDC_CLAIM_NAME && c->kind != IDC_CLAIM_OTHER_NAME))
            continue;
        bool again = false;
        for (size_t j = 0; j < i && !again; j++)
            again = claims->items[j]->flags == 0 && claims->items[j]->kind == c->kind &&
                    idc_str_eq(claims->items[j]->raw, c->raw);
        if (!again && idc_str_find_byte(c->raw, '\0', 0) == SIZE_MAX) {
            idc_buf_byte(&text, '\0');
            idc_buf_add(&text, c->raw);
        }
    }
    return text.failed ? IDC_STR_NONE : idc_buf_str(&text);
}

static idc_status put_claims(idc_registry *registry, const idc_claims *claims, int64_t row)
{
    idc_status status = IDC_OK;
    for (size_t i = 0; i < claims->count && status == IDC_OK; i++) {
        idc_str value;
        int kind = token_of(claims->items[i], &value);
        uint8_t token[IDC_TOKEN_BYTES], masked[32];
        if (kind == IDC_TOKEN_PHOTO) {
            idc_secrets_mask(&registry->secrets, claims->items[i]->value.photo->pdq, masked);
            status = idc_store_put_photo(registry->store, masked, row);
        } else if (kind) {
            idc_secrets_token(&registry->secrets, kind, value, token);
            status = idc_store_put_token(registry->store, kind, token, row);
        }
    }
    return status;
}

static idc_status replace_case(idc_registry *registry, idc_work *work, const idc_claims *claims,
                               const char *at)
{
    uint8_t subject[IDC_TOKEN_BYTES];
    idc_stored_case old;
    idc_str text = describe(work->arena, claims), wrapped, sealed;
    int64_t row = 0;
    size_t removed;
    idc_secrets_token(&registry->secrets, 0, claims->case_id, subject);
    idc_status status =
        text.ptr ? idc_secrets_seal(&registry->secrets, work->arena, text, &wrapped, &sealed)
                 : IDC_ERR_NOMEM;
    if (status == IDC_OK)
        status = idc_store_find_case(registry->store, subject, work->arena, &old);
    if (status == IDC_OK && old.row)
        status = idc_store_remove_case(registry->store, old.row, &removed);
    if (status == IDC_OK)
        status = idc_store_put_case(registry->store, subject, wrapped, sealed, &row);
    if (status == IDC_OK)
        status = put_claims(registry, claims, row);
    if (status == IDC_OK)
        status = idc_registry_log(registry, work->arena, at, "add", subject);
    return status;
}

idc_status idc_registry_store(idc_registry *registry, idc_work *work, const idc_claims *claims,
                              const char *at, idc_error **err)
{
    if (claims->case_id.len == 0)
        return idc_fail(&idc_allocator_default, err, IDC_ERR_ARGUMENT,
                        "registry add: the case has no id: give it one to find it by");
    pthread_mutex_lock(&registry->lock);
    idc_status status = idc_store_begin(registry->store);
    if (status == IDC_OK) {
        status = replace_case(registry, work, claims, at);
        if (status == IDC_OK)
            status = idc_store_commit(registry->store);
        if (status != IDC_OK)
            idc_store_rollback(registry->store);
    }
    if (status != IDC_OK)
        status = idc_registry_trouble(registry, status, "add", err);
    pthread_mutex_unlock(&registry->lock);
    return status;
}

static idc_status parse_names(idc_work *work, idc_str text, idc_match *match)
{
    idc_str name;
    const idc_name **names = NULL;
    size_t capacity = 0;
    while (idc_str_next(&text, '\0', &name)) {
        idc_name *parsed;
        const idc_name **grown = idc_arena_grow(work->arena, names, match->name_count, &capacity,
                                                sizeof(const idc_name *));
        idc_status status = grown ? idc_name_parse(work, name, &parsed) : IDC_ERR_NOMEM;
        if (status == IDC_ERR_LIMIT)
            continue;
        if (status != IDC_OK)
            return status;
        names = grown;
        names[match->name_count++] = parsed;
    }
    match->names = names;
    return IDC_OK;
}

static idc_status add_match(idc_registry *registry, idc_work *work, idc_registry_view *view,
                            int kind, const idc_claim *claim, int64_t row, int distance,
                            idc_str own_id)
{
    idc_stored_case stored;
    idc_str text;
    idc_status status = idc_store_get_case(registry->store, row, work->arena, &stored);
    if (status != IDC_OK || !stored.row)
        return status;
    status = idc_registry_unseal(registry, work->arena, &stored, &text);
    if (status != IDC_OK)
        return status;
    idc_match match = {.claim = claim, .distance = distance};
    (void)idc_str_next(&text, '\0', &match.case_id);
    match.case_id = idc_arena_str(work->arena, match.case_id);
    if (!match.case_id.ptr)
        return IDC_ERR_NOMEM;
    if (idc_str_eq(match.case_id, own_id))
        return IDC_OK;
    status = parse_names(work, text, &match);
    idc_match *grown = idc_arena_grow(work->arena, view->matches[kind], view->counts[kind],
                                      &view->capacities[kind], sizeof *grown);
    if (status == IDC_OK && !grown)
        status = IDC_ERR_NOMEM;
    if (status != IDC_OK)
        return status;
    view->matches[kind] = grown;
    /* Ascending by case id within a claim: the order of insertion into the store must not show. */
    size_t at = view->counts[kind]++;
    for (; at > 0 && grown[at - 1].claim == claim &&
           idc_str_cmp(grown[at - 1].case_id, match.case_id) > 0;
         at--)
        grown[at] = grown[at - 1];
    grown[at] = match;
    return IDC_OK;
}

static idc_status look_up_photo(idc_registry *registry, idc_work *work, idc_registry_view *view,
                                const idc_claim *claim, const idc_stored_photo *photos,
                                size_t count, idc_str own_id)
{
    uint8_t masked[32];
    idc_status status = IDC_OK;
    idc_secrets_mask(&registry->secrets, claim->value.photo->pdq, masked);
    for (size_t i = 0; i < count && status == IDC_OK; i++) {
        int distance = idc_pdq_distance(masked, photos[i].masked);
        if (distance <= NEAR_BITS)
            status = add_match(registry, work, view, IDC_TOKEN_PHOTO, claim, photos[i].row,
                               distance, own_id);
    }
    return status;
}

static idc_status look_up_all(idc_registry *registry, idc_work *work, const idc_claims *claims,
                              idc_registry_view *view)
{
    idc_stored_photo *photos = NULL;
    size_t photo_count = 0;
    bool loaded = false;
    idc_status status = IDC_OK;
    for (size_t i = 0; i < claims->count && status == IDC_OK; i++) {
        const idc_claim *claim = claims->items[i];
        idc_str value;
        int kind = token_of(claim, &value);
        if (kind == IDC_TOKEN_PHOTO) {
            if (!loaded)
                status = idc_store_photos(registry->store, work->arena, &photos, &photo_count);
            loaded = true;
            if (status == IDC_OK)
                status = look_up_photo(registry, work, view, claim, photos, photo_count,
                                       claims->case_id);
        } else if (kind) {
            uint8_t token[IDC_TOKEN_BYTES];
            int64_t *rows;
            size_t count;
            idc_secrets_token(&registry->secrets, kind, value, token);
            status = idc_store_find_token(registry->store, kind, token, work->arena, &rows, &count);
            for (size_t r = 0; r < count && status == IDC_OK; r++)
                status = add_match(registry, work, view, kind, claim, rows[r], 0, claims->case_id);
        }
    }
    return status;
}

idc_status idc_registry_look_up(idc_registry *registry, idc_work *work, const idc_claims *claims,
                                idc_registry_view **out, idc_error **err)
{
    *out = idc_arena_alloc(work->arena, sizeof **out);
    if (!*out)
        return IDC_ERR_NOMEM;
    pthread_mutex_lock(&registry->lock);
    idc_status status = look_up_all(registry, work, claims, *out);
    if (status == IDC_ERR_STORE)
        status = idc_registry_trouble(registry, status, "look up", err);
    pthread_mutex_unlock(&registry->lock);
    return status;
}
