/* Storing a case's tokens, and finding the cases that share one. */
#include "registry/documents.h"
#include "registry/photos.h"

struct idc_registry_view {
    idc_match *matches[IDC_TOKEN_DOCUMENT + 1];
    size_t counts[IDC_TOKEN_DOCUMENT + 1], capacities[IDC_TOKEN_DOCUMENT + 1];
};

size_t idc_registry_view_count(const idc_registry_view *view, idc_token_kind kind)
{
    return view && kind >= IDC_TOKEN_PHONE && kind <= IDC_TOKEN_DOCUMENT ? view->counts[kind] : 0;
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
    if (claim->kind == IDC_CLAIM_DOCUMENT_IDENTIFIERS)
        return IDC_TOKEN_DOCUMENT;
    return idc_registry_picture(claim) ? IDC_TOKEN_PHOTO : 0;
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
        } else if (kind == IDC_TOKEN_DOCUMENT) {
            status = idc_registry_put_document(registry, claims->items[i]->value.lineage, row);
        } else if (kind) {
            idc_secrets_token(&registry->secrets, kind, value, token);
            status = idc_store_put_token(registry->store, kind, token, row);
        }
    }
    return status;
}

/* *added: row of the case when nothing was removed for it, else 0. */
static idc_status replace_case(idc_registry *registry, idc_work *work, const idc_claims *claims,
                               const char *at, int64_t *added)
{
    uint8_t subject[IDC_TOKEN_BYTES];
    idc_stored_case old = {0};
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
    *added = status == IDC_OK && !old.row ? row : 0;
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
    int64_t added = 0;
    idc_status status = idc_store_begin(registry->store);
    if (status == IDC_OK) {
        bool fresh = idc_registry_photos_fresh(registry);
        status = replace_case(registry, work, claims, at, &added);
        if (status == IDC_OK)
            status = idc_store_commit(registry->store);
        if (status == IDC_OK && fresh && added)
            idc_registry_photos_added(registry, claims, added);
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

/* near: row of the other case, and for pictures how near. */
static idc_status add_match(idc_registry *registry, idc_work *work, idc_registry_view *view,
                            const idc_claim *claim, const idc_photo_match *near, idc_str own_id)
{
    idc_str value;
    const int kind = token_of(claim, &value);
    idc_stored_case stored;
    idc_str text;
    idc_status status = idc_store_get_case(registry->store, near->row, work->arena, &stored);
    if (status != IDC_OK || !stored.row)
        return status;
    status = idc_registry_unseal(registry, work->arena, &stored, &text);
    if (status != IDC_OK)
        return status;
    idc_match match = {.claim = claim, .distance = near->distance, .turn = near->turn};
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

static idc_status find_photo(idc_registry *registry, idc_work *work, const idc_picture *picture,
                             idc_photo_match **near, size_t *count)
{
    uint8_t views[8][32];
    size_t view_count = picture->turn_count == 8 ? 8 : 1;
    memcpy(views[0], picture->pdq, sizeof views[0]);
    for (size_t i = 1; i < view_count; i++)
        memcpy(views[i], picture->views[i].pdq, sizeof views[i]);
    return idc_registry_near(registry, work->arena, (const uint8_t(*)[32])views, view_count, near,
                             count);
}

/* Cases that have the thing of this claim: rows, and for pictures how near. */
static idc_status find_cases(idc_registry *registry, idc_work *work, const idc_claim *claim,
                             idc_photo_match **found, size_t *count)
{
    idc_str value;
    uint8_t token[IDC_TOKEN_BYTES];
    int64_t *rows = NULL;
    idc_status status = IDC_OK;
    const int kind = token_of(claim, &value);
    *count = 0;
    if (kind == IDC_TOKEN_PHOTO)
        return find_photo(registry, work, idc_registry_picture(claim), found, count);
    if (kind == IDC_TOKEN_DOCUMENT) {
        status = idc_registry_relatives(registry, work->arena, claim->value.lineage, &rows, count);
    } else if (kind) {
        idc_secrets_token(&registry->secrets, kind, value, token);
        status = idc_store_find_token(registry->store, kind, token, work->arena, &rows, count);
    }
    if (status != IDC_OK || !*count)
        return status;
    *found = idc_arena_array(work->arena, *count, sizeof **found);
    for (size_t i = 0; *found && i < *count; i++)
        (*found)[i] = (idc_photo_match){.row = rows[i]};
    return *found ? IDC_OK : IDC_ERR_NOMEM;
}

static idc_status look_up_all(idc_registry *registry, idc_work *work, const idc_claims *claims,
                              idc_registry_view *view)
{
    idc_status status = IDC_OK;
    for (size_t i = 0; i < claims->count && status == IDC_OK; i++) {
        idc_photo_match *found = NULL;
        size_t count;
        status = find_cases(registry, work, claims->items[i], &found, &count);
        for (size_t r = 0; r < count && status == IDC_OK; r++)
            status = add_match(registry, work, view, claims->items[i], &found[r], claims->case_id);
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
