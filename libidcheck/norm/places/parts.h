/**
 * @file parts.h  A place as written, cut into the parts that can each name something.
 * One thread at a time.
 */
#ifndef IDC_NORM_PLACES_PARTS_H
#define IDC_NORM_PLACES_PARTS_H

#include "base/limits.h"
#include "norm/places/table.h"

enum { IDC_PLACE_PARTS = 8, IDC_PLACE_TEXT_MAX = 512 };

typedef struct idc_place_part {
    idc_str key;
    char code[4];                /* two or three capital letters as written, else "" */
    const idc_place_name *names; /* what the key can be */
    size_t name_count;
} idc_place_part;

typedef struct idc_place_parts {
    idc_place_part part[IDC_PLACE_PARTS];
    size_t count;
    bool remote;
} idc_place_parts;

/** Cuts text. false when there is no memory or text is longer than IDC_PLACE_TEXT_MAX. */
bool idc_place_cut(idc_work *work, idc_str text, idc_place_parts *out);

#endif
