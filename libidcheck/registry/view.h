/** @file view.h  What a look-up found, as lists; made by the store, read through registry.h. */
#ifndef IDC_REGISTRY_VIEW_H
#define IDC_REGISTRY_VIEW_H

#include "registry/registry.h"

#define IDC_TOKEN_KINDS 4 /* one more than the highest idc_token_kind */

struct idc_registry_view {
    const idc_match *matches[IDC_TOKEN_KINDS]; /* by kind, ordered by claim, then case id */
    size_t count[IDC_TOKEN_KINDS];
};

#endif
