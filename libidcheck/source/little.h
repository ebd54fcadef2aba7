/** @file little.h  Numbers in the byte order of Intel; 0 where the bytes end. Pure functions. */
#ifndef IDC_SOURCE_LITTLE_H
#define IDC_SOURCE_LITTLE_H

#include "base/str.h"

static inline uint32_t idc_little8(idc_str s, uint64_t at)
{
    return at < s.len ? (unsigned char)s.ptr[at] : 0;
}

static inline uint32_t idc_little16(idc_str s, uint64_t at)
{
    return idc_little8(s, at) | idc_little8(s, at + 1) << 8;
}

static inline uint32_t idc_little32(idc_str s, uint64_t at)
{
    return idc_little16(s, at) | idc_little16(s, at + 2) << 16;
}

static inline uint64_t idc_little64(idc_str s, uint64_t at)
{
    return idc_little32(s, at) | (uint64_t)idc_little32(s, at + 4) << 32;
}

#endif
