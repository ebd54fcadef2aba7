/** @file commits.h  Commits that the host counted, and where a case claims to have been. */
#ifndef IDC_CHECK_COMMITS_H
#define IDC_CHECK_COMMITS_H

#include "check/check.h"
#include "norm/places/zones.h"

typedef struct idc_commit {
    const idc_claim *claim;
    idc_instant author, committer; /* committer.day IDC_DAY_NONE when not stated */
} idc_commit;

/** Next commit with an author's time behind after (NULL: the first). @return false at the end. */
bool idc_commit_next(const idc_claims *claims, const idc_claim *after, idc_commit *out);

/** Countries that a case gives for a day: residences, places of roles and courses that can cover
 *  it, and those without dates. */
enum { IDC_COUNTRIES_MAX = 16 };
typedef struct idc_countries {
    char codes[IDC_COUNTRIES_MAX][3];
    const idc_claim *claims[IDC_COUNTRIES_MAX];
    size_t count;
} idc_countries;
void idc_countries_on(const idc_claims *claims, int32_t day, idc_countries *out);

/** All countries of the case, whenever. */
void idc_countries_of(const idc_claims *claims, idc_countries *out);

#endif
