/** @file technologies.h  When technologies became public (data/technologies.tsv). Any thread. */
#ifndef IDC_CHECK_TECHNOLOGIES_H
#define IDC_CHECK_TECHNOLOGIES_H

#include "base/str.h"

typedef struct idc_technology {
    const char *key;  /* letters, digits, + and # in lower case */
    const char *name; /* "Kubernetes" */
    int year, month;  /* first public month, the earliest that is thought of */
    bool common;      /* also a word of other trades */
} idc_technology;

extern const idc_technology idc_technologies[]; /* ascending by key */
extern const size_t idc_technology_count;

/**
 * Technology that "N years of subject" is about, words such as "experience" apart; NULL unless
 * the subject is exactly one of them. key: idc_phrase_key of the subject.
 */
const idc_technology *idc_technology_find(idc_str key);

/** True when the subject is work as such: "professional experience". */
bool idc_subject_is_experience(idc_str key);

#endif
