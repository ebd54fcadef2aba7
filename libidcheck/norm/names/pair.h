/** @file pair.h  One stretch of a name against one of another. Pure functions, any thread. */
#ifndef IDC_NORM_NAMES_PAIR_H
#define IDC_NORM_NAMES_PAIR_H

#include "norm/names/form.h"

typedef enum idc_pair_kind {
    IDC_PAIR_NONE,
    IDC_PAIR_UNREADABLE, /* one script cannot be read in the other: says nothing */
    IDC_PAIR_TYPO,       /* a letter or two apart */
    IDC_PAIR_INITIAL,
    IDC_PAIR_NEAR,     /* about the same sounds in another script */
    IDC_PAIR_FORM,     /* nickname, or the name in another language */
    IDC_PAIR_SPELLING, /* another romanisation */
    IDC_PAIR_SCRIPT,   /* read in another script */
    IDC_PAIR_MARKS,    /* letters with or without marks, two-letter forms */
    IDC_PAIR_SAME
} idc_pair_kind;

/** Atoms [from, from + count) of a form. */
typedef struct idc_span_of {
    const idc_name_form *form;
    size_t from, count;
} idc_span_of;

/** How the two are alike. */
idc_pair_kind idc_name_pair(idc_span_of a, idc_span_of b);

/** Evidence of a pair in millibits, by kind and by how common the name is. */
int32_t idc_name_pair_weight(idc_pair_kind kind, idc_span_of a, idc_span_of b);

#endif
