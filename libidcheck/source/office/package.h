/**
 * @file package.h  Parts of an office document by name: of a zip file, or of one flat XML file.
 *
 * Trouble with a part becomes a diagnostic under the format's own codes. One thread, one work.
 */
#ifndef IDC_SOURCE_PACKAGE_H
#define IDC_SOURCE_PACKAGE_H

#include "base/map.h"
#include "source/xml.h"
#include "source/office/zip.h"

/** Codes of a format's diagnostics, all static. */
typedef struct idc_package_codes {
    const char *bad_xml, *broken_zip, *doctype, *encrypted, *missing_part, *too_deep, *zip_bomb;
} idc_package_codes;

typedef struct idc_package {
    idc_document *doc;
    const idc_package_codes *codes;
    idc_zip *zip;  /* NULL: the parts are in flat */
    idc_map *flat; /* name to idc_str * */
} idc_package;

/**
 * Opens a zip file. *opened tells whether there is anything to read: if not, the document has
 * failed and says why. IDC_OK, IDC_ERR_NOMEM, IDC_ERR_CANCELLED.
 */
idc_status idc_package_open(idc_package *package, idc_str bytes, bool *opened);

/** Part by name; ptr NULL when it is not there or cannot be read, which is then noted. */
idc_status idc_package_part(idc_package *package, idc_str path, idc_str *out);

/** As idc_package_part(), for the part that holds the text: its absence is noted too. */
idc_status idc_package_main_part(idc_package *package, idc_str path, idc_str *out);

/** Outcome of an XML part as diagnostics. */
idc_status idc_package_outcome(idc_document *doc, const idc_package_codes *codes, idc_str path,
                               const idc_xml_outcome *outcome);

#endif
