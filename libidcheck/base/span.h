/**
 * @file span.h  Where in a source something stands.
 *
 * begin and end are byte offsets in the bytes given, or, when path is not empty, in the part of
 * the container that path names ("word/document.xml", "object 12 0") after it was unpacked.
 */
#ifndef IDC_BASE_SPAN_H
#define IDC_BASE_SPAN_H

#include "base/str.h"

typedef struct idc_span {
    idc_str path;
    uint64_t begin;
    uint64_t end;
    int32_t page; /* from 1; 0 when the format has no pages */
} idc_span;

/** Smallest span over both when they lie in one part and page; else a. */
static inline idc_span idc_span_join(idc_span a, idc_span b)
{
    if (a.begin == a.end)
        return b;
    if (b.begin == b.end || a.page != b.page || !idc_str_eq(a.path, b.path))
        return a;
    if (b.begin < a.begin)
        a.begin = b.begin;
    if (b.end > a.end)
        a.end = b.end;
    return a;
}

#endif
