/** @file alloc.h  The allocator a caller hands in, and sizes that cannot wrap. */
#ifndef IDC_BASE_ALLOC_H
#define IDC_BASE_ALLOC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** Three functions and their context. realloc(ctx, NULL, n) allocates; n is never 0. */
typedef struct idc_allocator {
    void *(*alloc)(void *ctx, size_t size);
    void *(*realloc)(void *ctx, void *ptr, size_t size);
    void (*free)(void *ctx, void *ptr);
    void *ctx;
} idc_allocator;

/** malloc, realloc and free of the C library. */
extern const idc_allocator idc_allocator_default;

/** a + b into *out; false when it would wrap. */
static inline bool idc_size_add(size_t a, size_t b, size_t *out)
{
    return !__builtin_add_overflow(a, b, out);
}

/** a * b into *out; false when it would wrap. */
static inline bool idc_size_mul(size_t a, size_t b, size_t *out)
{
    return !__builtin_mul_overflow(a, b, out);
}

#endif
