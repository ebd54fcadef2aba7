/**
 * @file zip.h  Parts of a zip container, unpacked within limits (PKWARE APPNOTE 6.3).
 *
 * Count of entries, sizes, packing ratio and encryption are looked at in the central directory
 * before anything is unpacked, and only parts that are asked for are. Stored and deflated entries
 * (APPNOTE 4.4.5), which is what writers of documents make. Any thread, one work each.
 */
#ifndef IDC_SOURCE_ZIP_H
#define IDC_SOURCE_ZIP_H

#include "document/document.h"

typedef struct idc_zip idc_zip;

/**
 * Opens a container onto the arena; bytes must outlive it. IDC_ERR_FORMAT: no readable central
 * directory; IDC_ERR_LIMIT: more entries than source.parts; IDC_ERR_NOMEM.
 */
idc_status idc_zip_open(idc_work *work, idc_str bytes, idc_zip **out);

/**
 * Unpacks a part onto the arena. *out has ptr NULL when there is none of that name. IDC_ERR_FORMAT:
 * damaged; IDC_ERR_UNSUPPORTED: encrypted or packed in an unknown way; IDC_ERR_LIMIT: too large or
 * packed too tightly; IDC_ERR_NOMEM, IDC_ERR_CANCELLED.
 */
idc_status idc_zip_read(idc_zip *zip, idc_str name, idc_str *out);

/**
 * Dates ("1980-01-01T00:00:00") and systems (APPNOTE 4.4.2.2) of the entries, each once, as the
 * fact "zip"; producer where they tell it. IDC_OK, IDC_ERR_NOMEM.
 */
idc_status idc_zip_facts(idc_zip *zip, idc_document *doc);

#endif
