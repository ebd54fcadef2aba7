/**
 * @file vcard.h  vCard 2.1, 3.0 (RFC 2426), 4.0 (RFC 6350) and jCard (RFC 7095) as a record.
 * Birth days, gender and keys are passed over. Of several cards in one file the first is read.
 */
#ifndef IDC_SOURCE_VCARD_H
#define IDC_SOURCE_VCARD_H

#include "document/document.h"

/** A jCard's array. IDC_OK, IDC_ERR_NOMEM. */
idc_status idc_jcard_read(idc_document *doc, const idc_node *root);

#endif
