/** @file big.h  Numbers in network byte order; 0 where the bytes end. Pure functions. */
#ifndef IDC_SOURCE_BIG_H
#define IDC_SOURCE_BIG_H

#include "base/str.h"

static inline uint32_t idc_big8(idc_str s, uint64_t at)
{
    return at < s.len ? (unsigned char)s.ptr[at] : 0;
}

static inline uint32_t idc_big16(idc_str s, uint64_t at)
{
    return idc_big8(s, at) << 8 | idc_big8(s, at + 1);
}

static inline uint32_t idc_big32(idc_str s, uint64_t at)
{
    return idc_big16(s, at) << 16 | idc_big16(s, at + 2);
}

static inline uint64_t idc_big64(idc_str s, uint64_t at)
{
    return (uint64_t)idc_big32(s, at) << 32 | idc_big32(s, at + 4);
}

#endif
