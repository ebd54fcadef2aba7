/**
 * @file microformats.h  Microformats 2 of a page, classic ones (hCard, hResume, …) included, as
 * the JSON of the parsing specification: items, rels, rel-urls.
 * Source: microformats.org/wiki/microformats2-parsing, value-class-pattern, include-pattern.
 */
#ifndef IDC_SOURCE_MICROFORMATS_H
#define IDC_SOURCE_MICROFORMATS_H

#include "source/page/html_tree.h"

/**
 * Reads the tree, whose copies of included parts stay in it. base: address of the page, may be
 * empty. *out is NULL when the page has neither items nor rels. IDC_OK, IDC_ERR_LIMIT (*out holds
 * what was read), IDC_ERR_NOMEM.
 */
idc_status idc_microformats_read(idc_html_tree *t, idc_str base, idc_node **out);

/**
 * What the items say of the person the page is about: one h-resume with experience becomes
 * doc->record, the card of who keeps the page doc->profile when there is none. formats: as given
 * out above. IDC_OK, IDC_ERR_NOMEM.
 */
idc_status idc_microformats_record(idc_document *doc, const idc_node *formats);

#endif
