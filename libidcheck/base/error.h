/** @file error.h  Making errors (see idcheck/error.h for reading them). */
#ifndef IDC_BASE_ERROR_H
#define IDC_BASE_ERROR_H

#include <idcheck/error.h>

#include "base/buf.h"

/**
 * Sets *err (when err is not NULL and *err is NULL) to a new error and returns its status.
 * pattern as idc_buf_format. When there is no memory *err is the static out-of-memory error and
 * IDC_ERR_NOMEM is returned.
 */
idc_status idc_fail(const idc_allocator *allocator, idc_error **err, idc_status status,
                    const char *pattern, ...);

#endif
