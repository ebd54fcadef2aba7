/** @file technologies.h  When technologies became public (data/technologies.tsv). Any thread. */
#ifndef IDC_NORM_TECHNOLOGIES_H
#define IDC_NORM_TECHNOLOGIES_H

#include "base/str.h"

typedef struct idc_technology {
    const char *key;   /* letters, digits, + and # in lower case */
    const char *spelt; /* of this name or alias: "K8s" */
    const char *name;  /* "Kubernetes" */
    int year, month;   /* first public month, the earliest that is thought of */
    int slack_months;  /* before it, for guests of a closed preview */
    bool common;       /* also a word of other trades */
} idc_technology;

extern const idc_technology idc_technologies[]; /* ascending by key */
extern const size_t idc_technology_count;

/**
 * Technology that "N years of subject" is about, words such as "experience" apart; NULL unless
 * the subject is exactly one of them. key: idc_phrase_key of the subject.
 */
const idc_technology *idc_technology_find(idc_str key);

/** Technology of a key as in the table; NULL when there is none. */
const idc_technology *idc_technology_by_key(idc_str key);

typedef struct idc_mention {
    size_t begin, end; /* bytes of the text */
    const idc_technology *technology;
} idc_mention;

/**
 * First technology that a sentence names at or after from. A name that is a word of other trades
 * too is one only as it is spelt, not as the first word, and before a comma, a full stop or a word
 * such as "in", "and", "for". @return false when there is none.
 */
bool idc_technology_in(idc_str text, size_t from, idc_mention *out);

/** True when the subject is work as such: "professional experience". */
bool idc_subject_is_experience(idc_str key);

#endif
