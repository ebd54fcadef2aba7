/**
 * @file rsid.h  Identifiers of editing sessions (rsid), in the form in which DOCX writes them.
 *
 * Word writes them in DOCX as eight hexadecimal digits (ECMA-376-1, 17.15.1.71) and in RTF as
 * decimal numbers; Writer, whose numbers are of the same kind, as both. Any thread, one document
 * each.
 */
#ifndef IDC_SOURCE_RSID_H
#define IDC_SOURCE_RSID_H

#include "document/document.h"

/** Value of up to eight hexadecimal digits; false when text is anything else. */
bool idc_rsid_read(idc_str text, uint32_t *out);

/**
 * Puts a session into the facts "rsids", once, and "rsid_root" when root. 0 stands for none. Past
 * 500 sessions the rest is dropped. IDC_OK, IDC_ERR_NOMEM.
 */
idc_status idc_rsid_fact(idc_document *doc, uint32_t number, bool root, idc_span span);

#endif
