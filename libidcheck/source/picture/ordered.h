/** @file ordered.h  Numbers of TIFF data, in the byte order it states; 0 where the bytes end. */
#ifndef IDC_SOURCE_ORDERED_H
#define IDC_SOURCE_ORDERED_H

#include "source/big.h"
#include "source/little.h"

typedef struct idc_ordered {
    idc_str bytes;
    bool big;
} idc_ordered;

static inline uint32_t idc_ordered16(const idc_ordered *t, uint64_t at)
{
    return t->big ? idc_big16(t->bytes, at) : idc_little16(t->bytes, at);
}

static inline uint32_t idc_ordered32(const idc_ordered *t, uint64_t at)
{
    return t->big ? idc_big32(t->bytes, at) : idc_little32(t->bytes, at);
}

#endif
