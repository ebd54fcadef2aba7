/** @file readings.h  Plain readings of texts, without a collector. Internal to claim. */
#ifndef IDC_CLAIM_READINGS_H
#define IDC_CLAIM_READINGS_H

#include "base/str.h"

/** Platform and handle in the address of an account ("https://github.com/NAME"). */
typedef struct idc_account_url {
    idc_str platform; /* static */
    idc_str handle;   /* in the address */
} idc_account_url;
bool idc_account_of_url(idc_str url, idc_account_url *out);

/** Name of the platform of a host or a platform's name ("GitHub" → "github"); as given if unknown.
 */
idc_str idc_platform_key(idc_str text);

/** "12+ years of Kubernetes" in a text. */
typedef struct idc_years {
    size_t begin, end;                 /* of the whole statement */
    size_t subject_begin, subject_end; /* equal when it names nothing: years of experience */
    int32_t years_tenths;
} idc_years;

/** First such statement at or after from; false when there is none. */
bool idc_years_find(idc_str text, size_t from, idc_years *out);

#endif
