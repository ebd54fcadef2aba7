/** @file known.h  Traces that come with templates and programs; made from data/lineage. */
#ifndef IDC_NORM_LINEAGE_KNOWN_H
#define IDC_NORM_LINEAGE_KNOWN_H

#include "base/str.h"
#include "norm/lineage/lineage.h"

typedef struct idc_known_trace {
    const char *value;  /* in the form that traces have */
    const char *source; /* "": a name that many files have */
    idc_trace_kind kind;
} idc_known_trace;

typedef struct idc_service_mark {
    const char *mark; /* in the name of the program, lower case */
    idc_lineage_service service;
} idc_service_mark;

extern const idc_known_trace idc_known_traces[]; /* ascending by kind, then value */
extern const size_t idc_known_trace_count;
extern const idc_service_mark idc_service_marks[];
extern const size_t idc_service_mark_count;

#endif
