/**
 * @file dates.h  Dates as people write them, as intervals. Any thread.
 */
#ifndef IDCHECK_DATES_H
#define IDCHECK_DATES_H

#include <idcheck/base.h>
#include <idcheck/error.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A date or range as read. Texts are "YYYY[-MM[-DD]]"; see idc_dates_read(). */
typedef struct idc_date_text {
    char start[16]; /**< "" when text has no date */
    char end[16];   /**< "now" for an open end, "" for a single date */
    char edtf[64];  /**< EDTF (ISO 8601-2), level 1 at most */
} idc_date_text;

/**
 * Reads the first date or range in text (len bytes). as_of: "YYYY-MM-DD" or NULL, the day that
 * "present" means. A text without a date is no error: all members are "".
 * IDC_ERR_ARGUMENT when as_of is no date.
 */
IDC_API IDC_MUST_USE idc_status idc_dates_read(const char *text, size_t len, const char *as_of,
                                               idc_date_text *out, idc_error **err);

/** Level 0, 1 or 2 of an EDTF string; -1 when it is none. */
IDC_API int idc_dates_edtf_level(const char *text, size_t len);

#ifdef __cplusplus
}
#endif

#endif
