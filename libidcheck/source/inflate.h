/** @file inflate.h  zlib with its memory in an arena, so that it is counted and can fail. */
#ifndef IDC_SOURCE_INFLATE_H
#define IDC_SOURCE_INFLATE_H

#include <zlib.h>

#include "base/arena.h"

/** A stream for inflateInit*(); nothing of it need be freed but the arena. */
z_stream idc_inflate_stream(idc_arena *arena);

#endif
