/**
 * @file arena.h  Memory that lives and dies together.
 *
 * All that a run makes goes into one arena, which moves into the report. Nothing is given back
 * one by one. Every block is aligned for any type. One thread at a time.
 */
#ifndef IDC_BASE_ARENA_H
#define IDC_BASE_ARENA_H

#include "base/alloc.h"
#include "base/str.h"

typedef struct idc_arena idc_arena;

/**
 * New arena. chunk_bytes: taken from the allocator at a time; 0 gives every block its own
 * allocation, so that tools see overruns and each allocation can be made to fail.
 * max_bytes: most it may hold. @return NULL when there is no memory.
 */
idc_arena *idc_arena_new(const idc_allocator *allocator, size_t chunk_bytes, size_t max_bytes);

/** New arena on the same allocator, for what is given back before its owner; NULL: no memory. */
idc_arena *idc_arena_scratch(const idc_arena *like, size_t max_bytes);

/** Gives all of it back. NULL is accepted. */
void idc_arena_free(idc_arena *arena);

/**
 * Forgets all blocks, which must not be used any more, and keeps up to keep_bytes of their memory
 * for what comes next: memory that was given back costs a page fault each 4 kB when it is asked
 * for again. Limits count as in a new arena. Keeps nothing where every block is allocated singly.
 */
void idc_arena_empty(idc_arena *arena, size_t keep_bytes);

/** Zeroed block of size bytes (0 counts as 1). @return NULL: no memory or past max_bytes. */
void *idc_arena_alloc(idc_arena *arena, size_t size);

/** The same, but what is in it is not said: for what is written over at once. */
void *idc_arena_room(idc_arena *arena, size_t size);

/** Zeroed array of count elements; NULL also when the product wraps. */
void *idc_arena_array(idc_arena *arena, size_t count, size_t size);

/** Copy of len bytes plus a NUL; the result's ptr is NULL when there is no memory. */
idc_str idc_arena_str(idc_arena *arena, idc_str text);

/** Bytes now held, for limits and reports. */
size_t idc_arena_bytes(const idc_arena *arena);

/** True when an allocation was refused because of max_bytes rather than by the allocator. */
bool idc_arena_hit_limit(const idc_arena *arena);

/** Twice the room, for idc_arena_grow(). */
void *idc_arena_enlarge(idc_arena *arena, void *array, size_t count, size_t *capacity, size_t size);

/**
 * Makes room for one more element in a growing array of the arena: when *count equals *capacity
 * the array moves to twice its size. @return the array (maybe moved) or NULL; old stays valid.
 */
static inline void *idc_arena_grow(idc_arena *arena, void *array, size_t count, size_t *capacity,
                                   size_t size)
{
    return count < *capacity ? array : idc_arena_enlarge(arena, array, count, capacity, size);
}

#endif
