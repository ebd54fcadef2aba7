/** @file zone.h  Rows and fields of a zone. Internal to mrz; pure functions, any thread. */
#ifndef IDC_NORM_MRZ_ZONE_H
#define IDC_NORM_MRZ_ZONE_H

#include "norm/mrz/mrz.h"

enum { IDC_MRZ_WIDTH_MOST = 44, IDC_MRZ_ROW_MOST = 52, IDC_MRZ_LINES_MOST = 3 };

/** A line without its spaces; len 0 when it cannot be part of a zone. */
typedef struct idc_mrz_row {
    char at[IDC_MRZ_ROW_MOST];
    size_t from[IDC_MRZ_ROW_MOST]; /* byte of the text that each was read from */
    size_t len, begin, end;        /* begin and end in the text */
} idc_mrz_row;

typedef struct idc_mrz_slice {
    uint8_t line, begin, end;
} idc_mrz_slice;

typedef struct idc_mrz_layout {
    idc_mrz_format format;
    uint8_t lines, width;
    bool visa;
    idc_mrz_slice names, number, birth, expiry, optional;
    uint8_t optional_check;     /* column, 0 = has none */
    idc_mrz_slice composite[4]; /* stretches that are read one after another */
    uint8_t composite_check;    /* column, 0 = has none */
} idc_mrz_layout;

/** Is it a capital, a digit or a filler? */
bool idc_mrz_allowed(char c);

/**
 * Computes every check digit that the layout has, as read, and looks whether digits in place of
 * letters that look like them make all of them right. rows keep what was read.
 */
void idc_mrz_check_all(const idc_mrz_layout *layout, const idc_mrz_row *rows, idc_mrz *out);

#endif
