/** @file phone_shim.h  The one door to libphonenumber (C++). Any thread; nothing of ours is kept.
 */
#ifndef IDC_NORM_CONTACTS_PHONE_SHIM_H
#define IDC_NORM_CONTACTS_PHONE_SHIM_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum idc_phone_shim_result {
    IDC_PHONE_SHIM_OK,
    IDC_PHONE_SHIM_NO_NUMBER,
    IDC_PHONE_SHIM_NO_MEMORY
} idc_phone_shim_result;

/**
 * Parses len bytes of UTF-8. region: two capital letters or "ZZ". e164 takes at most e164_size
 * bytes with NUL; region_out "" when none or several. valid: 1 when the number fits its plan.
 */
idc_phone_shim_result idc_phone_shim_parse(const char *text, size_t len, const char *region,
                                           char *e164, size_t e164_size, char region_out[3],
                                           int *valid);

#ifdef __cplusplus
}
#endif

#endif
