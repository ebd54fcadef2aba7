/** @file csv.h  Rows of comma-separated values (RFC 4180), quotes and line breaks in them included.
 */
#ifndef IDC_SOURCE_CSV_H
#define IDC_SOURCE_CSV_H

#include "base/arena.h"

enum { IDC_CSV_FIELDS_MAX = 64 };

typedef struct idc_csv_field {
    idc_str text;      /* doubled quotes made one */
    size_t begin, end; /* of the value in the text, without its quotes */
} idc_csv_field;

typedef struct idc_csv {
    idc_str text;
    size_t at;
    idc_arena *arena;
    idc_csv_field fields[IDC_CSV_FIELDS_MAX]; /* of the row; more are passed over */
    size_t count;
    bool failed; /* no memory */
} idc_csv;

/** Next row that is not empty; false at the end of the text or without memory. */
bool idc_csv_next(idc_csv *csv);

#endif
