/**
 * @file photos.h  Perceptual hashes of pictures (PDQ). Any thread.
 */
#ifndef IDCHECK_PHOTOS_H
#define IDCHECK_PHOTOS_H

#include <idcheck/base.h>
#include <idcheck/error.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * PDQ hash of a JPEG, PNG or WebP file. hex: 64 digits and a NUL. *quality: 0..100; under 50 the
 * hash says little. IDC_ERR_FORMAT when it is no readable picture; IDC_ERR_LIMIT past the limits.
 */
IDC_API IDC_MUST_USE idc_status idc_photos_hash(const void *data, size_t len, char hex[65],
                                                int32_t *quality, idc_error **err);

/** Differing bits of two hashes in hexadecimal, 0..256; -1 when one is no hash. */
IDC_API int idc_photos_distance(const char *hex_a, const char *hex_b);

#ifdef __cplusplus
}
#endif

#endif
