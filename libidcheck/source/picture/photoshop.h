/**
 * @file photoshop.h  Image resources of Photoshop, as PSD and JPEG files carry them (Adobe,
 * "Photoshop File Formats Specification", Image Resource Blocks), with the IPTC-IIM record in them.
 * Any thread, one work each.
 */
#ifndef IDC_SOURCE_PHOTOSHOP_H
#define IDC_SOURCE_PHOTOSHOP_H

#include "document/document.h"

/**
 * Facts of the resources in data, which lie in bytes, into doc->metadata; what is there already
 * stays. IDC_OK, IDC_ERR_NOMEM, IDC_ERR_LIMIT or IDC_ERR_CANCELLED.
 */
idc_status idc_photoshop_facts(idc_document *doc, idc_str data, idc_str bytes);

#endif
