/**
 * @file exif.h  Facts of EXIF metadata (CIPA DC-008, TIFF 6.0), as JPEG and PNG files carry them.
 *
 * Directories are visited once each and at most 32; offsets are checked; work is proportional to
 * the entries. Any thread, one work each.
 */
#ifndef IDC_SOURCE_EXIF_H
#define IDC_SOURCE_EXIF_H

#include "document/document.h"

/**
 * Facts into doc->metadata, under the keys of `extract --format metadata`; what is there already
 * stays. tiff: from its byte-order mark on. span: where it stands; when its length is that of
 * tiff each fact has its own bytes, else the whole span. Damage is noted as "exif.damaged".
 * IDC_OK, IDC_ERR_NOMEM, IDC_ERR_LIMIT or IDC_ERR_CANCELLED.
 */
idc_status idc_exif_facts(idc_document *doc, idc_str tiff, idc_span span);

/** Latitude or longitude. */
typedef struct idc_degrees {
    int64_t micro; /* 1/1000000 degree, negative in the south and west */
    idc_span span;
    bool known;
} idc_degrees;

/** The fact "gps" of two coordinates; nothing when one is not known or out of range, or the fact is
 *  there already. IDC_ERR_NOMEM. */
idc_status idc_exif_position(idc_document *doc, const idc_degrees *latitude,
                             const idc_degrees *longitude);

/**
 * "2019:03:01 10:11:12" (any separators) as "2019-03-01T10:11:12" with offset (may be empty)
 * behind it. @return ptr NULL when there is no memory, empty when text is no date.
 */
idc_str idc_exif_date(idc_arena *arena, idc_str text, idc_str offset);

#endif
