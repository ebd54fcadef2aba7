/**
 * @file record_map.h  From trees of exact formats (JSON, XML) to a JSON Resume 1.x record, by
 * tables of paths. Values keep their spans. Internal to source; any thread, one work each.
 */
#ifndef IDC_SOURCE_RECORD_MAP_H
#define IDC_SOURCE_RECORD_MAP_H

#include "document/document.h"

/**
 * One field of a section. Rows of one section and entry stand together. Steps of a path are parted
 * by "/", arrays and repeated elements are walked through; "@x" is an attribute, "" the entry
 * itself. In path "|" parts alternatives, "&" parts that are joined by a space, "~" year, month and
 * day. A field "a/b" is a member of an object, "a[]" an array of strings.
 */
typedef struct idc_record_row {
    const char *section; /* "basics", "profiles", "work", … */
    const char *entry;   /* path to each entry from the root; "" for basics */
    const char *field, *path;
} idc_record_row;

/** Adds what the rows find in root to doc->record, made when there is none. IDC_OK, _NOMEM, _LIMIT.
 */
idc_status idc_record_map(idc_document *doc, const idc_node *root, const idc_record_row *rows);

/**
 * The record of FRESH, ORCID, HR Open or jCard JSON, or of Europass or HR-XML as a tree; *known
 * tells whether root is one.
 */
idc_status idc_record_of_json(idc_document *doc, const idc_node *root, bool *known);
idc_status idc_record_of_xml(idc_document *doc, const idc_node *root, bool *known);

/* --- putting a record together by hand ------------------------------------------------------- */

/** doc->record, made when there is none; NULL: no memory. */
idc_node *idc_record_root(idc_document *doc);

/** Object of a section's next entry; basics is one object. NULL: no memory or past claims.records.
 */
idc_node *idc_record_entry(idc_document *doc, const char *section);

/** Sets a field once; empty text sets nothing. @return false: no memory. */
bool idc_record_set(idc_document *doc, idc_node *entry, const char *field, idc_str text,
                    idc_span span);

#endif
