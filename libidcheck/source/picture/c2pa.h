/**
 * @file c2pa.h  What a C2PA manifest says of the making of a picture (C2PA Technical Specification
 * 2.1; JUMBF, ISO/IEC 19566-5; CBOR, RFC 8949). Declared, never verified. Any thread, one work
 * each.
 */
#ifndef IDC_SOURCE_C2PA_H
#define IDC_SOURCE_C2PA_H

#include "document/document.h"

/**
 * The fact "c2pa" of the active manifest of a JUMBF box: present, verified false, claim_generator,
 * actions; and "digital_source_type" where an action states one. jumbf may be cut or damaged: what
 * was read stays; a box of something else is no fact,
 * unless the container has declared it a manifest. span: where it stands in the source.
 * IDC_OK, IDC_ERR_NOMEM, IDC_ERR_LIMIT or IDC_ERR_CANCELLED.
 */
idc_status idc_c2pa_facts(idc_document *doc, idc_str jumbf, idc_span span, bool declared);

#endif
