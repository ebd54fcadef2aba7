/**
 * @file addresses.h  Ways to reach somebody in a row of a résumé. Internal to claim.
 *
 * The caller says by kind whose they are: the candidate's, a referee's, an entry's.
 */
#ifndef IDC_CLAIM_ADDRESSES_H
#define IDC_CLAIM_ADDRESSES_H

#include "claim/resume.h"

/** Every mail address of a row; one that a narrow column breaks is put together. */
idc_status idc_row_mails(idc_resume *r, size_t row, idc_claim_kind kind);

/** Every stretch that is written as a telephone number; rows with dates have none. */
idc_status idc_row_phones(idc_resume *r, size_t row, idc_claim_kind kind);

/** The candidate's pages and accounts. header: also bare domains; else only known platforms. */
idc_status idc_row_accounts(idc_resume *r, size_t row, bool header);

/** The first address of a page in a row; *found is set when there is one. */
idc_status idc_row_url(idc_resume *r, size_t row, idc_claim_kind kind, bool *found);

#endif
