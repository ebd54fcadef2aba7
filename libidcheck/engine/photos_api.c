#include <idcheck/photos.h>

#include "base/error.h"
#include "norm/photo/pdq.h"
#include "source/reader.h"

static idc_status hash(idc_work *work, idc_str bytes, char hex[65], int32_t *quality,
                       idc_error **err)
{
    idc_document *doc;
    idc_status status = idc_source_read(work, bytes, &doc);
    if (status != IDC_OK)
        return idc_fail(&idc_allocator_default, err, status, "");
    if (doc->picture && doc->picture->pdq_quality >= 0) {
        idc_pdq_to_hex(doc->picture->pdq, hex);
        *quality = doc->picture->pdq_quality;
        return IDC_OK;
    }
    idc_str why = doc->diagnostic_count ? doc->diagnostics[0].message
                                        : IDC_STR("it is no JPEG or PNG picture");
    return idc_fail(&idc_allocator_default, err, IDC_ERR_FORMAT, "no hash of the picture: %S", why);
}

idc_status idc_photos_hash(const void *data, size_t len, char hex[65], int32_t *quality,
                           idc_error **err)
{
    idc_limits limits;
    if ((!data && len) || !hex || !quality)
        return idc_fail(&idc_allocator_default, err, IDC_ERR_ARGUMENT,
                        "idc_photos_hash: data, hex and quality must not be NULL");
    idc_limits_init(&limits);
    idc_work work = {.limits = &limits};
    work.arena = idc_arena_new(&idc_allocator_default, (size_t)limits.value[IDC_LIMIT_ARENA_CHUNK],
                               (size_t)limits.value[IDC_LIMIT_SOURCE_MEMORY]);
    if (!work.arena)
        return idc_fail(&idc_allocator_default, err, IDC_ERR_NOMEM, "");
    idc_status status = hash(&work, (idc_str){data ? data : "", len}, hex, quality, err);
    idc_arena_free(work.arena);
    return status;
}

int idc_photos_distance(const char *hex_a, const char *hex_b)
{
    uint8_t a[32], b[32];
    if (!hex_a || !hex_b || !idc_pdq_from_hex(idc_str_of(hex_a), a) ||
        !idc_pdq_from_hex(idc_str_of(hex_b), b))
        return -1;
    return idc_pdq_distance(a, b);
}
