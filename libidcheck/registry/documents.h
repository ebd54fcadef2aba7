/**
 * @file documents.h  The identifiers of a file as tokens, and the cases with a relative of it.
 *
 * A file gives a bounded choice of its identifiers, made so that copies choose alike. An identifier
 * that many cases have is a template that no list knows, and is passed over. Under the registry's
 * lock.
 */
#ifndef IDC_REGISTRY_DOCUMENTS_H
#define IDC_REGISTRY_DOCUMENTS_H

#include "registry/handle.h"

/** Stores the tokens of a file for the case in row. */
idc_status idc_registry_put_document(idc_registry *registry, const idc_lineage *lineage,
                                     int64_t row);

/** Rows of the cases that have a file with a common ancestor, ascending; in arena. */
idc_status idc_registry_relatives(idc_registry *registry, idc_arena *arena,
                                  const idc_lineage *lineage, int64_t **rows, size_t *count);

#endif
