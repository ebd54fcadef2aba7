/** @file words.h  Words of organisation names that mean something to the comparison. Any thread. */
#ifndef IDC_NORM_ORGS_WORDS_H
#define IDC_NORM_ORGS_WORDS_H

#include "base/str.h"

enum { IDC_ORG_FORM_START = 1, IDC_ORG_FORM_END = 2 };
enum { IDC_ORG_ARTICLE = 1, IDC_ORG_LINK = 2, IDC_ORG_GENERIC = 4, IDC_ORG_UNIVERSITY = 8 };

/** Where the words may stand as a legal form: IDC_ORG_FORM_…; 0 when they are none. */
unsigned idc_org_form(idc_str words);

/** What a word is to the comparison: IDC_ORG_ARTICLE…; 0 for a word that names. */
unsigned idc_org_word(idc_str word);

/** Length of a legal form glued to the start (or end) of text, as in 株式会社; 0 when none. */
size_t idc_org_affix(idc_str text, bool at_end);

#endif
