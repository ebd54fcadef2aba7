/** @file page_facts.h  What a page says of itself for machines, brought together for profiles. */
#ifndef IDC_SOURCE_PAGE_FACTS_H
#define IDC_SOURCE_PAGE_FACTS_H

#include "source/page/html_tree.h"

/**
 * Reads meta, links, title and the data of scripts from the tree, and from them the profile
 * (profile_facts.h). structured: what the syntaxes of the page say; states: array of values that
 * its attributes hold, to which those of its scripts are added. IDC_OK, IDC_ERR_NOMEM, _LIMIT.
 */
idc_status idc_page_facts_read(const idc_html_tree *t, const idc_node *structured,
                               idc_node *states);

#endif
