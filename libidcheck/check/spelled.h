/** @file spelled.h  Another name than the person's that a mail address or a handle spells. */
#ifndef IDC_CHECK_SPELLED_H
#define IDC_CHECK_SPELLED_H

#include "check/people.h"

typedef struct idc_spelled {
    idc_str text;               /* the name, as a claim or as the word gives it */
    const idc_claim *claim;     /* that gives this name too; NULL when only the word does */
    const idc_claim *own;       /* name that the word was compared with */
    idc_name_relation relation; /* between the two, never one that agrees */
} idc_spelled;

/**
 * Compares word with the names of its own source (of the case when the source gives none), with
 * the other names that were stated and with those the host knows. @return false when one of them
 * can have made the word, or when it spells no name for certain. flags: IDC_CLAIM_EARLIER when
 * names of earlier states may be the ones that it spells.
 */
bool idc_spelled_other(const idc_people *people, uint32_t source, idc_str word, unsigned flags,
                       idc_spelled *out);

#endif
