/**
 * @file names.h  Names of persons on their own: parts and comparison. Any thread.
 */
#ifndef IDCHECK_NAMES_H
#define IDCHECK_NAMES_H

#include <idcheck/base.h>
#include <idcheck/error.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Compares two names. *millibits: log2 likelihood ratio x1000 that both name one person, higher is
 * more alike. *relation: "equal", "variant", "compatible", "partial", "different" or
 * "contradicted", static. *explanation (may be NULL): a sentence, the caller's; idc_text_free().
 * IDC_ERR_LIMIT past name.bytes.
 */
IDC_API IDC_MUST_USE idc_status idc_names_compare(const char *a, size_t a_len, const char *b,
                                                  size_t b_len, int32_t *millibits,
                                                  const char **relation, char **explanation,
                                                  idc_error **err);

/**
 * Parts of a name as one JSON object: parts with role, byte range and script, order, notices.
 * *json is the caller's; idc_text_free().
 */
IDC_API IDC_MUST_USE idc_status idc_names_analyse(const char *name, size_t len, char **json,
                                                  size_t *json_len, idc_error **err);

#ifdef __cplusplus
}
#endif

#endif
