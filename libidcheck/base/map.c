#include "base/map.h"

typedef struct slot {
    idc_str key;
    void *value;
} slot;

struct idc_map {
    idc_arena *arena;
    slot *slots;
    size_t size; /* power of two */
    size_t count;
};

/* Adversarial keys could collide; inputs are bounded (limits), so the worst case is too. */
uint64_t idc_hash(idc_str bytes)
{
    uint64_t h = 14695981039346656037u;
    for (size_t i = 0; i < bytes.len; i++)
        h = (h ^ (unsigned char)bytes.ptr[i]) * 1099511628211u;
    return h;
}

idc_map *idc_map_new(idc_arena *arena)
{
    idc_map *map = idc_arena_alloc(arena, sizeof *map);
    if (!map)
        return NULL;
    map->arena = arena;
    map->size = 16;
    map->slots = idc_arena_array(arena, map->size, sizeof *map->slots);
    return map->slots ? map : NULL;
}

static slot *find(const idc_map *map, idc_str key)
{
    size_t i = (size_t)(idc_hash(key) ^ idc_hash(key) >> 32) & (map->size - 1);
    while (map->slots[i].value && !idc_str_eq(map->slots[i].key, key))
        i = (i + 1) & (map->size - 1);
    return &map->slots[i];
}

void *idc_map_get(const idc_map *map, idc_str key)
{
    return find(map, key)->value;
}

static bool enlarge(idc_map *map)
{
    idc_map bigger = {.arena = map->arena, .size = map->size * 2};
    bigger.slots = idc_arena_array(map->arena, bigger.size, sizeof *bigger.slots);
    if (!bigger.slots)
        return false;
    for (size_t i = 0; i < map->size; i++)
        if (map->slots[i].value)
            *find(&bigger, map->slots[i].key) = map->slots[i];
    map->slots = bigger.slots;
    map->size = bigger.size;
    return true;
}

bool idc_map_set(idc_map *map, idc_str key, void *value)
{
    if (map->count * 4 >= map->size * 3 && !enlarge(map))
        return false;
    slot *s = find(map, key);
    if (!s->value)
        map->count++;
    *s = (slot){key, value};
    return true;
}

size_t idc_map_count(const idc_map *map)
{
    return map->count;
}
