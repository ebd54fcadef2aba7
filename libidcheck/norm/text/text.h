/** @file text.h  Folding of text for comparison, by Unicode's own tables (ICU). Any thread. */
#ifndef IDC_NORM_TEXT_H
#define IDC_NORM_TEXT_H

#include "base/buf.h"

/** NFKC_Casefold (UAX #31), default ignorables dropped. ptr NULL when there is no memory. */
idc_str idc_fold(idc_arena *arena, idc_str text);

/** idc_fold, then Latin letters without marks (é → e, ß → ss, ø → o, ł → l); others stay. */
idc_str idc_fold_latin(idc_arena *arena, idc_str text);

/** Comparison key of a title or phrase: idc_fold_latin, words joined by one space. */
idc_str idc_phrase_key(idc_arena *arena, idc_str text);

#endif
