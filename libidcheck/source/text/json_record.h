/**
 * @file json_record.h  JSON Resume: older spellings brought to 1.x, and what its schema forbids.
 *
 * Schema of JSON Resume 1.x (jsonresume.org/schema); 0.0.x and 0.1.x by their published examples.
 */
#ifndef IDC_SOURCE_JSON_RECORD_H
#define IDC_SOURCE_JSON_RECORD_H

#include "document/document.h"

/** True when an object has the shape of a JSON Resume of any version. */
bool idc_json_record_is(const idc_node *object);

/**
 * Renames members of 0.x in place (company, website, picture, bio, ...), so that the object reads
 * as 1.x; values and their spans stay. IDC_OK or IDC_ERR_NOMEM.
 */
idc_status idc_json_record_upgrade(idc_document *doc, idc_node *record);

/**
 * Notes "json.wrong-type", "json.date-format" and "json.impossible-date" with the path of the
 * value. Nothing is taken out. IDC_OK, IDC_ERR_NOMEM or a limit's status.
 */
idc_status idc_json_record_check(idc_document *doc, const idc_node *record);

/** The same for a manifest (idcheck.case/1), as far as its members' types go. */
idc_status idc_json_manifest_check(idc_document *doc, const idc_node *manifest);

#endif
