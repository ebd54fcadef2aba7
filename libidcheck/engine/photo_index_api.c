/* The public calls on indexes of picture hashes. */
#include <idcheck/photos.h>

#include "base/error.h"
#include "norm/photo/index_file.h"
#include "norm/photo/likeness.h"
#include "norm/photo/pdq.h"

struct idc_photos_index {
    idc_pdq_index index;
};

struct idc_photos_hits {
    idc_pdq_hits hits;
};

static const idc_allocator *const allocator = &idc_allocator_default;

static idc_status missing(const char *call, idc_error **err)
{
    return idc_fail(allocator, err, IDC_ERR_ARGUMENT, "%s: no argument may be NULL", call);
}

idc_status idc_photos_index_new(idc_photos_index **out, idc_error **err)
{
    if (!out)
        return missing("idc_photos_index_new", err);
    *out = allocator->alloc(allocator->ctx, sizeof **out);
    if (!*out)
        return idc_fail(allocator, err, IDC_ERR_NOMEM, "");
    idc_pdq_index_init(&(*out)->index, allocator);
    return IDC_OK;
}

idc_status idc_photos_index_open(const char *path, idc_photos_index **out, idc_error **err)
{
    if (!path || !out)
        return missing("idc_photos_index_open", err);
    idc_status status = idc_photos_index_new(out, err);
    if (status != IDC_OK)
        return status;
    status = idc_pdq_index_open(&(*out)->index, path);
    if (status == IDC_OK)
        return IDC_OK;
    idc_photos_index_free(*out);
    *out = NULL;
    return idc_fail(allocator, err, status,
                    status == IDC_ERR_FORMAT
                        ? "\"%s\" is no photo index or was cut off: make it again"
                        : "\"%s\" cannot be read",
                    path);
}

void idc_photos_index_free(idc_photos_index *index)
{
    if (!index)
        return;
    idc_pdq_index_close(&index->index);
    allocator->free(allocator->ctx, index);
}

uint64_t idc_photos_index_count(const idc_photos_index *index)
{
    return index ? idc_pdq_index_count(&index->index) : 0;
}

uint64_t idc_photos_index_bytes(const idc_photos_index *index)
{
    return index ? idc_pdq_index_bytes(&index->index) : 0;
}

static idc_status bad_hash(const char *hex, idc_error **err)
{
    return idc_fail(allocator, err, IDC_ERR_ARGUMENT,
                    "\"%s\" is no PDQ hash of 64 hexadecimal digits", hex);
}

idc_status idc_photos_index_add(idc_photos_index *index, const char *hex, idc_error **err)
{
    uint8_t bits[32];
    if (!index || !hex)
        return missing("idc_photos_index_add", err);
    if (!idc_pdq_from_hex(idc_str_of(hex), bits))
        return bad_hash(hex, err);
    idc_status status = idc_pdq_index_add(&index->index, bits, NULL);
    return status == IDC_OK ? IDC_OK
                            : idc_fail(allocator, err, status, "the index holds as many as it can");
}

idc_status idc_photos_index_build(idc_photos_index *index, idc_error **err)
{
    if (!index)
        return missing("idc_photos_index_build", err);
    idc_status status = idc_pdq_index_build(&index->index);
    return status == IDC_OK ? IDC_OK : idc_fail(allocator, err, status, "");
}

idc_status idc_photos_index_save(idc_photos_index *index, const char *path, idc_error **err)
{
    if (!index || !path)
        return missing("idc_photos_index_save", err);
    idc_status status = idc_pdq_index_save(&index->index, path);
    return status == IDC_OK ? IDC_OK
                            : idc_fail(allocator, err, status, "\"%s\" cannot be written", path);
}

idc_status idc_photos_index_verify(const idc_photos_index *index, idc_error **err)
{
    if (!index)
        return missing("idc_photos_index_verify", err);
    idc_status status = idc_pdq_index_verify(&index->index);
    return status == IDC_OK ? IDC_OK
                            : idc_fail(allocator, err, status,
                                       "the photo index was changed after it was written: make it "
                                       "again");
}

idc_status idc_photos_hits_new(idc_photos_hits **out, idc_error **err)
{
    if (!out)
        return missing("idc_photos_hits_new", err);
    *out = allocator->alloc(allocator->ctx, sizeof **out);
    if (!*out)
        return idc_fail(allocator, err, IDC_ERR_NOMEM, "");
    **out = (idc_photos_hits){.hits.allocator = *allocator};
    return IDC_OK;
}

void idc_photos_hits_free(idc_photos_hits *hits)
{
    if (!hits)
        return;
    idc_pdq_hits_free(&hits->hits);
    allocator->free(allocator->ctx, hits);
}

idc_status idc_photos_index_search(const idc_photos_index *index, const char *hex, int radius,
                                   idc_photos_hits *hits, idc_error **err)
{
    uint8_t bits[32];
    if (!index || !hex || !hits)
        return missing("idc_photos_index_search", err);
    hits->hits.count = 0;
    if (!idc_pdq_from_hex(idc_str_of(hex), bits))
        return bad_hash(hex, err);
    if (radius < 0 || radius > IDC_INDEX_RADIUS_MAX)
        return idc_fail(allocator, err, IDC_ERR_ARGUMENT, "a radius is 0 to 256 bits, not %d",
                        radius);
    idc_status status = idc_pdq_index_search(&index->index, bits, radius, &hits->hits);
    return status == IDC_OK
               ? IDC_OK
               : idc_fail(allocator, err, status, "the photo index is damaged: make it again");
}

size_t idc_photos_hits_count(const idc_photos_hits *hits)
{
    return hits ? hits->hits.count : 0;
}

uint64_t idc_photos_hits_position(const idc_photos_hits *hits, size_t index)
{
    return index < idc_photos_hits_count(hits) ? hits->hits.items[index].position : UINT64_MAX;
}

int idc_photos_hits_distance(const idc_photos_hits *hits, size_t index)
{
    return index < idc_photos_hits_count(hits) ? hits->hits.items[index].distance : -1;
}

bool idc_photos_index_hex(const idc_photos_index *index, uint64_t position, char hex[65])
{
    const idc_pdq_code *code = index ? idc_pdq_index_code(&index->index, position) : NULL;
    uint8_t bits[32];
    if (!code || !hex)
        return false;
    idc_pdq_code_bits(code, bits);
    idc_pdq_to_hex(bits, hex);
    return true;
}

int32_t idc_photos_weight_millibits(int distance, int32_t quality_a, int32_t quality_b,
                                    uint32_t views)
{
    if (quality_a < IDC_LIKENESS_QUALITY || quality_b < IDC_LIKENESS_QUALITY || distance < 0)
        return 0;
    return idc_likeness_millibits(distance, views);
}

uint64_t idc_photos_chance_millionths(int distance, uint64_t entries, uint32_t views)
{
    return idc_likeness_chance_millionths(distance, entries, views);
}
