/**
 * @file schema_org.h  Members of an item of schema.org, in whatever way its names are written.
 *
 * As JSON-LD: "name", "schema:name", "https://schema.org/name"; as microdata, whose members stand
 * in "properties". Pure functions, any thread.
 */
#ifndef IDC_DOCUMENT_SCHEMA_ORG_H
#define IDC_DOCUMENT_SCHEMA_ORG_H

#include "base/node.h"

/** Members of an item, which may be wrapped; item may be NULL. @return item itself when not. */
const idc_node *idc_schema_members(const idc_node *item);

/** Member of an item by its name without a prefix; NULL when it has none. item may be NULL. */
const idc_node *idc_schema_get(const idc_node *item, const char *name);

#endif
