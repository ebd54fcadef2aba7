/** @file url.h  Addresses against the one of their page (RFC 3986, section 5). */
#ifndef IDC_SOURCE_URL_H
#define IDC_SOURCE_URL_H

#include "base/arena.h"

/**
 * reference as seen from base. A base that is empty, and a reference that has a scheme, leave it
 * as it is. Lives in the arena or in what was given. ptr NULL when there is no memory.
 */
idc_str idc_url_resolve(idc_arena *arena, idc_str base, idc_str reference);

/** Host of an address, without port and user; empty when it has none. */
idc_str idc_url_host(idc_str url);

#endif
