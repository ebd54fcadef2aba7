/** @file text.h  Text handed out to callers, freed by idc_text_free() with the right allocator. */
#ifndef IDC_BASE_TEXT_H
#define IDC_BASE_TEXT_H

#include <idcheck/base.h>

#include "base/buf.h"

/** Copy of text with a NUL for the caller. len may be NULL. IDC_ERR_NOMEM. */
idc_status idc_text_new(const idc_allocator *allocator, idc_str text, char **out, size_t *len);

/** What a caller passed as text: len bytes, or IDC_NUL_TERMINATED; NULL is empty. */
static inline idc_str idc_str_given(const char *text, size_t len)
{
    return len == IDC_NUL_TERMINATED ? idc_str_of(text) : (idc_str){text, len};
}

#endif
