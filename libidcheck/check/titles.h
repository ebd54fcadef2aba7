/** @file titles.h  Whether two titles can name one job. Any thread. */
#ifndef IDC_CHECK_TITLES_H
#define IDC_CHECK_TITLES_H

#include "base/str.h"

/**
 * True when two titles are of plainly different kinds of work ("QA Analyst", "Intern") and share
 * no word. Titles are written freely, so whatever is not known counts as the same.
 */
bool idc_titles_differ(idc_str key_a, idc_str key_b);

#endif
