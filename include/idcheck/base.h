/**
 * @file base.h  What every part of the interface uses: export mark, status codes, limits.
 *
 * Conventions of the whole interface: the object comes first, then inputs, outputs and last the
 * optional `idc_error **err`. A returned `const` pointer is borrowed from the object it was asked
 * of; what `_new`, `_open` or `_run` hands out is owned by the caller and given back to the
 * matching `_free`, which accepts NULL. Strings in are any bytes with a length; strings out are
 * UTF-8 ending in NUL. A type carries its thread rule: idc_config and idc_case belong to one
 * thread at a time; idc_engine, idc_report and idc_registry may be shared.
 */
#ifndef IDCHECK_BASE_H
#define IDCHECK_BASE_H

#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
#define IDC_API __attribute__((visibility("default")))
#define IDC_MUST_USE __attribute__((warn_unused_result))
#else
#define IDC_API
#define IDC_MUST_USE
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** Length that means "up to the NUL". */
#define IDC_NUL_TERMINATED (~(size_t)0)

/** How a call ended. Numbers never change their meaning; new ones are added at the end. */
typedef enum idc_status {
    IDC_OK = 0,               /**< done */
    IDC_ERR_NOMEM = -1,       /**< an allocation failed; nothing leaked */
    IDC_ERR_ARGUMENT = -2,    /**< an argument is outside what the call documents */
    IDC_ERR_LIMIT = -3,       /**< a limit of the configuration would be passed */
    IDC_ERR_IO = -4,          /**< a file could not be read or written */
    IDC_ERR_FORMAT = -5,      /**< bytes are not what they should be */
    IDC_ERR_UNSUPPORTED = -6, /**< this build or this version cannot do that */
    IDC_ERR_STATE = -7,       /**< the object is not in a state that allows the call */
    IDC_ERR_STORE = -8,       /**< the registry's store refused */
    IDC_ERR_CANCELLED = -9    /**< idc_case_cancel() was called */
} idc_status;

/** Limits of one run. Each has a default and a unit (see idc_limit_name, idc_limit_default). */
typedef enum idc_limit {
#define LIMIT(id, name, value, text) IDC_LIMIT_##id,
#include <idcheck/limits.def>
#undef LIMIT
    IDC_LIMIT_COUNT
} idc_limit;

/** Name of a status, such as "IDC_ERR_LIMIT". @return static string, never NULL. Any thread. */
IDC_API const char *idc_status_name(idc_status status);

/** Name of a limit, such as "source.bytes". @return static string, NULL when out of range. */
IDC_API const char *idc_limit_name(idc_limit limit);

/** What a limit bounds, with its unit. @return static string, NULL when out of range. */
IDC_API const char *idc_limit_text(idc_limit limit);

/** Default of a limit, 0 when out of range. Any thread. */
IDC_API uint64_t idc_limit_default(idc_limit limit);

/** Version of the library in use, such as "0.1.0". @return static string. Any thread. */
IDC_API const char *idc_version(void);

/** Gives back text that a call of this interface handed out. NULL is accepted. Any thread. */
IDC_API void idc_text_free(char *text);

#ifdef __cplusplus
}
#endif

#endif
