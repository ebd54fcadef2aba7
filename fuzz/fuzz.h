/** @file fuzz.h  What fuzz targets share. */
#ifndef IDC_FUZZ_FUZZ_H
#define IDC_FUZZ_FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/limits.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/** Ends the target when something that must always hold does not. */
#define FUZZ_HOLDS(condition)                                                                      \
    do {                                                                                           \
        if (!(condition))                                                                          \
            abort();                                                                               \
    } while (0)

/** A work with the default limits but less of everything, and each block allocated alone. */
typedef struct fuzz_work {
    idc_limits limits;
    idc_work work;
} fuzz_work;

static inline idc_work *fuzz_work_open(fuzz_work *f)
{
    idc_limits_init(&f->limits);
    f->limits.value[IDC_LIMIT_SOURCE_STEPS] = 2000000;
    f->limits.value[IDC_LIMIT_SOURCE_INFLATED] = 16u << 20;
    f->limits.value[IDC_LIMIT_PICTURE_PIXELS] = 1u << 20;
    f->work = (idc_work){.limits = &f->limits};
    f->work.arena = idc_arena_new(&idc_allocator_default, 0, (size_t)256 << 20);
    FUZZ_HOLDS(f->work.arena);
    return &f->work;
}

static inline void fuzz_work_close(fuzz_work *f)
{
    idc_arena_free(f->work.arena);
}

#endif
