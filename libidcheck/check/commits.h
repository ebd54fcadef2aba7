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

/** Account of a code host that an address for signing commits is made from. */
typedef struct idc_signing {
    idc_str platform, number, handle; /* number stays when the handle changes; may be empty */
} idc_signing;

/** Reads 4711+handle@users.noreply.github.com and its like; false for all other addresses. */
bool idc_signing_read(const idc_email *email, idc_signing *out);

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
