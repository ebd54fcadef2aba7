/** @file harness.h  What unit tests share: cmocka, a work to run in, files of the tree. */
#ifndef IDC_TESTS_HARNESS_H
#define IDC_TESTS_HARNESS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/limits.h"

/** A work with default limits whose blocks are allocated singly, so that overruns show. */
typedef struct test_work {
    idc_limits limits;
    idc_work work;
} test_work;

static inline idc_work *test_work_open(test_work *t)
{
    idc_limits_init(&t->limits);
    t->work = (idc_work){.limits = &t->limits};
    t->work.arena = idc_arena_new(&idc_allocator_default, 0, (size_t)1 << 30);
    assert_non_null(t->work.arena);
    return &t->work;
}

static inline void test_work_close(test_work *t)
{
    idc_arena_free(t->work.arena);
}

/** Bytes of a file of the source tree, on work's arena. */
static inline idc_str test_file(idc_work *work, const char *path)
{
    const char *top = getenv("srcdir");
    idc_str full = idc_arena_format(work->arena, "%s/%s", top ? top : ".", path);
    FILE *f = fopen(full.ptr, "rb");
    if (!f)
        fail_msg("no file %s", full.ptr);
    idc_buf buf = idc_buf_in(work->arena);
    char chunk[65536];
    size_t n;
    while ((n = fread(chunk, 1, sizeof chunk, f)) > 0)
        idc_buf_add(&buf, (idc_str){chunk, n});
    fclose(f);
    return idc_buf_str(&buf);
}

/** idc_str equals literal, shown when it does not. */
#define assert_str(actual, literal)                                                                \
    do {                                                                                           \
        idc_str actual_ = (actual);                                                                \
        if (!idc_str_is(actual_, literal))                                                         \
            fail_msg("expected \"%s\", got \"%.*s\"", literal, (int)actual_.len,                   \
                     actual_.ptr ? actual_.ptr : "");                                              \
    } while (0)

#endif
