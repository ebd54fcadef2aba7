/**
 * @file xmp.h  Facts of an XMP packet (ISO 16684-1), as pictures and PDF documents carry them.
 *
 * RDF in the shapes that writers use: properties as elements or as attributes of rdf:Description,
 * arrays, structures. Any thread, one work each.
 */
#ifndef IDC_SOURCE_XMP_H
#define IDC_SOURCE_XMP_H

#include "document/document.h"

/**
 * Facts of the packet into doc->metadata, under the keys of `extract --format metadata`; what is
 * there already stays. span: where the packet stands; its bytes must be those of xml for facts to
 * have exact spans, else (another length) each fact has the whole span. Damage is noted as
 * "xmp.bad-xml". IDC_OK, IDC_ERR_NOMEM, IDC_ERR_LIMIT or IDC_ERR_CANCELLED.
 */
idc_status idc_xmp_facts(idc_document *doc, idc_str xml, idc_span span);

#endif
