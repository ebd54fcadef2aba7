/** @file registry_url.h  Opening a registry with the key that belongs to it. */
#ifndef IDC_TOOLS_REGISTRY_URL_H
#define IDC_TOOLS_REGISTRY_URL_H

#include "idcheck.h"

/**
 * Opens url with the key in key_path (32 bytes or 64 hexadecimal digits; NULL: the store's path
 * plus ".key"). create: makes the store, and the key file when there is none. @return exit code.
 */
int open_registry(const char *url, const char *key_path, bool create, idc_registry **out);

#endif
