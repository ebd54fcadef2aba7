#include "registry/photos.h"

#include <stdlib.h>

#include "norm/photo/pdq.h"

#define NEAR_BITS 31     /* PDQ's published threshold */
#define LEAST_QUALITY 50 /* below it PDQ's authors do not compare */
#define TAIL_MOST 65536  /* entries that are scanned before tables are made of them */

const idc_picture *idc_registry_picture(const idc_claim *claim)
{
    const idc_picture *picture =
        claim->flags == 0 && claim->kind == IDC_CLAIM_PHOTO_HASH ? claim->value.photo : NULL;
    bool compared = picture && picture->pdq_quality >= LEAST_QUALITY && !picture->placeholder;
    return compared ? picture : NULL;
}

bool idc_registry_photos_fresh(idc_registry *registry)
{
    int64_t version;
    return registry->photos_read && idc_store_version(registry->store, &version) == IDC_OK &&
           version == registry->photos_version;
}

static idc_status take(void *context, const idc_stored_photo *photo)
{
    uint64_t row = (uint64_t)photo->row;
    return idc_pdq_index_add(context, photo->masked, &row);
}

static idc_status refresh(idc_registry *registry)
{
    if (idc_registry_photos_fresh(registry))
        return IDC_OK;
    idc_pdq_index_close(&registry->photos);
    registry->photos_read = false;
    idc_status status = idc_store_version(registry->store, &registry->photos_version);
    if (status == IDC_OK)
        status = idc_store_each_photo(registry->store, take, &registry->photos);
    if (status == IDC_OK)
        status = idc_pdq_index_build(&registry->photos);
    registry->photos_read = status == IDC_OK;
    return status;
}

void idc_registry_photos_added(idc_registry *registry, const idc_claims *claims, int64_t row)
{
    uint64_t value = (uint64_t)row;
    idc_status status = idc_store_version(registry->store, &registry->photos_version);
    for (size_t i = 0; i < claims->count && status == IDC_OK; i++) {
        const idc_picture *picture = idc_registry_picture(claims->items[i]);
        uint8_t masked[32];
        if (!picture)
            continue;
        idc_secrets_mask(&registry->secrets, picture->pdq, masked);
        status = idc_pdq_index_add(&registry->photos, masked, &value);
    }
    if (status == IDC_OK && registry->photos.tail_count >= TAIL_MOST)
        status = idc_pdq_index_build(&registry->photos);
    registry->photos_read = status == IDC_OK;
}

static int by_row(const void *a, const void *b)
{
    const idc_pdq_hit *x = a, *y = b;
    if (x->value != y->value)
        return x->value < y->value ? -1 : 1;
    if (x->distance != y->distance)
        return x->distance - y->distance;
    return x->query < y->query ? -1 : x->query > y->query;
}

static idc_status search(const idc_registry *registry, const uint8_t (*views)[32],
                         size_t view_count, idc_pdq_hits *hits)
{
    idc_status status = IDC_OK;
    for (size_t i = 0; i < view_count && status == IDC_OK; i++) {
        uint8_t masked[32];
        size_t before = hits->count;
        idc_secrets_mask(&registry->secrets, views[i], masked);
        status = idc_pdq_index_search(&registry->photos, masked, NEAR_BITS, hits);
        for (size_t h = before; h < hits->count; h++)
            hits->items[h].query = (uint32_t)i;
    }
    if (hits->count > 1)
        qsort(hits->items, hits->count, sizeof *hits->items, by_row);
    return status;
}

idc_status idc_registry_near(idc_registry *registry, idc_arena *arena, const uint8_t (*views)[32],
                             size_t view_count, idc_photo_match **matches, size_t *count)
{
    idc_pdq_hits hits = {.allocator = idc_allocator_default};
    *count = 0;
    *matches = NULL;
    idc_status status = refresh(registry);
    if (status == IDC_OK)
        status = search(registry, views, view_count, &hits);
    if (status == IDC_OK && hits.count) {
        *matches = idc_arena_array(arena, hits.count, sizeof **matches);
        status = *matches ? IDC_OK : IDC_ERR_NOMEM;
    }
    for (size_t i = 0; status == IDC_OK && i < hits.count; i++) {
        const idc_pdq_hit *hit = &hits.items[i];
        if (i == 0 || hit->value != hits.items[i - 1].value)
            (*matches)[(*count)++] = (idc_photo_match){
                .row = (int64_t)hit->value, .distance = hit->distance, .turn = (int)hit->query};
    }
    idc_pdq_hits_free(&hits);
    return status;
}
