/** @file schools.h  Schools and degrees, compared charitably. Any thread. */
#ifndef IDC_CHECK_SCHOOLS_H
#define IDC_CHECK_SCHOOLS_H

#include "base/str.h"

/**
 * True when two names (idc_org_key) can be one school's: they share a word or the beginning of
 * one, apart from words such as "university"; one is an acronym; or their scripts differ.
 */
bool idc_schools_alike(idc_str key_a, idc_str key_b);

/** True when the names are in different languages ("Universität X", "Y University"), so that one
 *  may be a translation of the other. */
bool idc_schools_may_translate(idc_str key_a, idc_str key_b);

/** Level of a degree (idc_phrase_key): 1 below bachelor, 2 bachelor, 3 master, 4 doctor; 0: unsaid,
 *  or a degree of its own such as Diplom or MBA. */
int idc_degree_level(idc_str key);

/** Shortest time in which a degree is taken anywhere, in months; 0 when not known. */
int idc_degree_months(idc_str key);

#endif
