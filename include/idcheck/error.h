/**
 * @file error.h  Why a call of the interface failed.
 *
 * A damaged input is not an error: it is a diagnostic of its source, in the report. Errors are for
 * the caller's program: wrong arguments, no memory, a file that cannot be opened.
 */
#ifndef IDCHECK_ERROR_H
#define IDCHECK_ERROR_H

#include <idcheck/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/** An error: a status and a sentence saying what, where and what to do. Immutable. */
typedef struct idc_error idc_error;

/** Status of an error; IDC_OK when err is NULL. */
IDC_API idc_status idc_error_status(const idc_error *err);

/** Sentence of an error, borrowed from it; "" when err is NULL. */
IDC_API const char *idc_error_message(const idc_error *err);

/** Gives an error back. NULL is accepted. */
IDC_API void idc_error_free(idc_error *err);

#ifdef __cplusplus
}
#endif

#endif
