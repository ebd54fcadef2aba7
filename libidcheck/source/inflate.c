#include "source/inflate.h"

static voidpf zlib_alloc(voidpf arena, uInt count, uInt size)
{
    return idc_arena_array(arena, count, size);
}

static void zlib_free(voidpf arena, voidpf block)
{
    (void)arena, (void)block;
}

z_stream idc_inflate_stream(idc_arena *arena)
{
    return (z_stream){.zalloc = zlib_alloc, .zfree = zlib_free, .opaque = arena};
}
