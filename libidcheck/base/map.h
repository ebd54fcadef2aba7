/**
 * @file map.h  From strings to pointers or numbers, in an arena.
 *
 * Open addressing; the order of keys is never exposed, so results cannot depend on it. Keys are
 * borrowed and must live as long as the map. One thread at a time while it is filled.
 */
#ifndef IDC_BASE_MAP_H
#define IDC_BASE_MAP_H

#include "base/arena.h"

typedef struct idc_map idc_map;

/** New empty map; NULL when there is no memory. */
idc_map *idc_map_new(idc_arena *arena);

/** Value of key, or NULL. */
void *idc_map_get(const idc_map *map, idc_str key);

/** Sets key to value (not NULL), replacing what was there. @return false when no memory. */
bool idc_map_set(idc_map *map, idc_str key, void *value);

size_t idc_map_count(const idc_map *map);

/** FNV-1a, 64 bits, of the bytes. */
uint64_t idc_hash(idc_str bytes);

#endif
