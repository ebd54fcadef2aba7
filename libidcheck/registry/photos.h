/**
 * @file photos.h  The pictures of a registry as an index in memory.
 *
 * Masked hashes keep their distances, so that the index never sees a hash itself. It is read when
 * it is first needed, follows what this registry adds, and is read again when the store was
 * changed in any other way. Under the registry's lock.
 */
#ifndef IDC_REGISTRY_PHOTOS_H
#define IDC_REGISTRY_PHOTOS_H

#include "registry/handle.h"

/** A case with a near picture. */
typedef struct idc_photo_match {
    int64_t row; /* of the case */
    int distance;
    int turn; /* idc_turn of the view that is nearest */
} idc_photo_match;

/**
 * Cases with a picture within 31 bits of a view, the nearest view of each, by row; in arena.
 * Views are PDQ hashes, number 0 upright, or all eight turns.
 */
idc_status idc_registry_near(idc_registry *registry, idc_arena *arena, const uint8_t (*views)[32],
                             size_t view_count, idc_photo_match **matches, size_t *count);

/** True when the index holds what the store holds. Ask before a transaction. */
bool idc_registry_photos_fresh(idc_registry *registry);

/** After a transaction that only added: takes the case's pictures up. Never fails: what cannot be
 *  taken up is read again. */
void idc_registry_photos_added(idc_registry *registry, const idc_claims *claims, int64_t row);

/** Picture of a claim that is kept and looked up; NULL when it is none. */
const idc_picture *idc_registry_picture(const idc_claim *claim);

#endif
