/**
 * @file rdfa.h  RDFa 1.1 of a page (RDFa Core 1.1, section 7.5; HTML+RDFa 1.1), as expanded
 * JSON-LD: [{"@id", "@type", property: [{"@id"} or {"@value", "@language", "@type"}]}].
 * Lists (inlist) are read as plain values.
 */
#ifndef IDC_SOURCE_RDFA_H
#define IDC_SOURCE_RDFA_H

#include "source/page/html_tree.h"

/**
 * base: address of the page, may be empty. *out is NULL when the page states nothing. IDC_OK,
 * IDC_ERR_LIMIT (*out holds what was read), IDC_ERR_NOMEM.
 */
idc_status idc_rdfa_read(const idc_html_tree *t, idc_str base, idc_node **out);

#endif
