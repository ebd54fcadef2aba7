/**
 * @file embedded_json.h  JSON that stands inside a string, or inside an attribute of a page:
 * answers that a page kept as they came, and rows of streams ("7:{…}"). Any thread.
 */
#ifndef IDC_SOURCE_EMBEDDED_JSON_H
#define IDC_SOURCE_EMBEDDED_JSON_H

#include "document/document.h"

/** How much was read so far; begin with zeros. */
typedef struct idc_embedded_json {
    size_t count, bytes;
} idc_embedded_json;

/**
 * Reads a string that holds JSON. *out: an array of its values, whose spans are that of the
 * string; left alone when there is none, or too much was read already. IDC_OK, IDC_ERR_NOMEM,
 * _LIMIT, _CANCELLED.
 */
idc_status idc_embedded_json_read(idc_embedded_json *e, idc_document *doc, const idc_node *string,
                                  const idc_node **out);

#endif
