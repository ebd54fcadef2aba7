/** @file roles.h  Roles on a time line, read as charitably as their dates allow. */
#ifndef IDC_CHECK_ROLES_H
#define IDC_CHECK_ROLES_H

#include "claim/claim.h"

/** Roles of one source, and sources, that checks compare; further ones are not looked at. */
#define IDC_ROLES_MAX 128
#define IDC_ROLE_SOURCES_MAX 12

/** Dates may differ by this and still agree: two writers, each a month off in another direction. */
#define IDC_DATE_TOLERANCE_DAYS 32

/** "about 2019" may be half a year off. */
#define IDC_APPROXIMATE_DAYS 183

typedef struct idc_roles {
    const idc_record *items[IDC_ROLES_MAX]; /* with an employer and dates that can be */
    bool beside[IDC_ROLES_MAX];             /* idc_role_is_beside() of each */
    bool learning[IDC_ROLES_MAX];           /* beside only in that it is an internship */
    size_t count;
} idc_roles;

/** Work records of a source that have an employer and dates, earlier states left out. */
void idc_roles_of(const idc_claims *claims, uint32_t source, idc_roles *out);

/**
 * Earliest and latest day that an end of a range can mean. The first or last day of a month may
 * have been filled in where only the month was known (of a year: only the year), as forms do.
 */
int32_t idc_earliest(const idc_endpoint *end);
int32_t idc_latest(const idc_endpoint *end);

/** True when two ends can mean the same, within IDC_DATE_TOLERANCE_DAYS. */
bool idc_ends_agree(const idc_endpoint *a, const idc_endpoint *b);

/** True when a range cannot be read with its end at or after its start. */
bool idc_dates_reversed(const idc_interval *dates);

/** Whole days that both ranges certainly cover; 0 when none is certain. */
int32_t idc_certain_overlap_days(const idc_interval *a, const idc_interval *b);

/** Most records that idc_records_near() gives. */
enum { IDC_RECORDS_NEAR = 3 };

/**
 * The records whose dates may be those of what an entry says, itself the last. Where layout alone
 * tells which date is whose, an entry may have been cut one off: the ones before and behind it of
 * its source and kind. What any of them would explain is no contradiction.
 */
size_t idc_records_near(const idc_claims *claims, const idc_record *entry, const idc_claim *what,
                        const idc_record *out[IDC_RECORDS_NEAR]);

/** Role that people hold beside another: part-time, contract, freelance, intern, board, ... */
bool idc_role_is_beside(const idc_record *role);

/** Internship, traineeship, apprenticeship: full-time as often as not. */
bool idc_role_is_learning(const idc_record *role);

/** True when the organisation of a role, as written, names the firm of a key too: "Agency (client:
 *  Firm)", "Firm (formerly Other)". */
bool idc_role_names(const idc_record *role, idc_str organisation_key);

/** True when a source names the firm of a key anywhere: in a sentence, in brackets, as a client. */
bool idc_source_mentions(const idc_claims *claims, uint32_t source, idc_str organisation_key);

/** Employer that lends its people to others: staffing, consulting, outsourcing. */
bool idc_role_is_lent(const idc_record *role);

/** True when text holds one of the words (NULL at the end) between letters of no kind. */
bool idc_has_word(idc_str text, const char *const *words);

#endif
