#include "base/arena.h"

#include <stdalign.h>
#include <string.h>

/* Chunks are a list with the newest, from which blocks are cut, at its head. */
typedef struct chunk {
    struct chunk *next;
    size_t used;
    size_t size; /* that may be used: as much as was asked for, so that limits do not depend on */
    size_t room; /* what there is, which is more when the chunk served something else before */
    max_align_t data[];
} chunk;

struct idc_arena {
    idc_allocator allocator;
    chunk *head;
    chunk *spare; /* of what was emptied */
    size_t chunk_bytes;
    size_t max_bytes;
    size_t bytes;
    bool hit_limit;
};

idc_arena *idc_arena_new(const idc_allocator *allocator, size_t chunk_bytes, size_t max_bytes)
{
    idc_arena *arena = allocator->alloc(allocator->ctx, sizeof *arena);
    if (!arena)
        return NULL;
    *arena = (idc_arena){.allocator = *allocator, .chunk_bytes = chunk_bytes};
    arena->max_bytes = max_bytes;
    return arena;
}

idc_arena *idc_arena_scratch(const idc_arena *like, size_t max_bytes)
{
    return idc_arena_new(&like->allocator, 0, max_bytes);
}

static void free_chunks(const idc_arena *arena, chunk *c)
{
    while (c) {
        chunk *next = c->next;
        arena->allocator.free(arena->allocator.ctx, c);
        c = next;
    }
}

void idc_arena_free(idc_arena *arena)
{
    if (!arena)
        return;
    free_chunks(arena, arena->head);
    free_chunks(arena, arena->spare);
    arena->allocator.free(arena->allocator.ctx, arena);
}

void idc_arena_empty(idc_arena *arena, size_t keep_bytes)
{
    chunk *lists[] = {arena->head, arena->spare};
    arena->head = arena->spare = NULL;
    arena->bytes = 0;
    arena->hit_limit = false;
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        for (chunk *c = lists[i], *next; c; c = next) {
            next = c->next;
            if (arena->chunk_bytes == 0 || c->room > keep_bytes) {
                arena->allocator.free(arena->allocator.ctx, c);
                continue;
            }
            keep_bytes -= c->room;
            c->next = arena->spare;
            arena->spare = c;
        }
}

/* A spare chunk for size bytes that wastes at most half of it; NULL: none. */
static chunk *take_spare(idc_arena *arena, size_t size)
{
    enum { LOOKS_MOST = 64 };
    chunk **link = &arena->spare;
    for (int i = 0; *link && i < LOOKS_MOST; i++, link = &(*link)->next) {
        chunk *c = *link;
        if (c->room >= size && c->room / 2 <= size) {
            *link = c->next;
            return c;
        }
    }
    return NULL;
}

static chunk *add_chunk(idc_arena *arena, size_t size)
{
    size_t total;
    if (!idc_size_add(size, sizeof(chunk), &total))
        return NULL;
    if (total > arena->max_bytes - arena->bytes) {
        arena->hit_limit = true;
        return NULL;
    }
    chunk *c = take_spare(arena, size);
    if (!c) {
        c = arena->allocator.alloc(arena->allocator.ctx, total);
        if (!c)
            return NULL;
        c->room = size;
    }
    c->used = 0;
    c->size = size;
    arena->bytes += total;
    return c;
}

void *idc_arena_room(idc_arena *arena, size_t size)
{
    const size_t align = alignof(max_align_t);
    if (size == 0)
        size = 1;
    if (!idc_size_add(size, align - 1, &size))
        return NULL;
    size &= ~(align - 1);
    chunk *c = arena->head;
    if (!c || c->size - c->used < size) {
        bool own = size > arena->chunk_bytes / 4;
        c = add_chunk(arena, own ? size : arena->chunk_bytes);
        if (!c)
            return NULL;
        /* A large block goes behind the head, so that the head's free rest stays in use. */
        if (own && arena->head) {
            c->next = arena->head->next;
            arena->head->next = c;
        } else {
            c->next = arena->head;
            arena->head = c;
        }
    }
    void *p = (char *)c->data + c->used;
    c->used += size;
    return p;
}

void *idc_arena_alloc(idc_arena *arena, size_t size)
{
    void *p = idc_arena_room(arena, size);
    return p ? memset(p, 0, size) : NULL;
}

void *idc_arena_array(idc_arena *arena, size_t count, size_t size)
{
    size_t total;
    return idc_size_mul(count, size, &total) ? idc_arena_alloc(arena, total) : NULL;
}

idc_str idc_arena_str(idc_arena *arena, idc_str text)
{
    size_t total;
    char *p = idc_size_add(text.len, 1, &total) ? idc_arena_room(arena, total) : NULL;
    if (!p)
        return (idc_str){NULL, 0};
    if (text.len)
        memcpy(p, text.ptr, text.len);
    p[text.len] = '\0';
    return (idc_str){p, text.len};
}

size_t idc_arena_bytes(const idc_arena *arena)
{
    return arena->bytes;
}

bool idc_arena_hit_limit(const idc_arena *arena)
{
    return arena->hit_limit;
}

void *idc_arena_enlarge(idc_arena *arena, void *array, size_t count, size_t *capacity, size_t size)
{
    size_t wanted = *capacity ? *capacity : 4, total;
    if ((*capacity && !idc_size_mul(*capacity, 2, &wanted)) || !idc_size_mul(wanted, size, &total))
        return NULL;
    char *moved = idc_arena_room(arena, total);
    if (!moved)
        return NULL;
    if (count)
        memcpy(moved, array, count * size);
    memset(moved + count * size, 0, total - count * size);
    *capacity = wanted;
    return moved;
}
