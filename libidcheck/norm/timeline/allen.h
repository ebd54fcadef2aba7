/** @file allen.h  Relations of two intervals in time (Allen 1983), as certain or possible. */
#ifndef IDC_NORM_ALLEN_H
#define IDC_NORM_ALLEN_H

#include "norm/timeline/network.h"

/** The thirteen relations of A with B, a bit each. */
enum {
    IDC_ALLEN_BEFORE = 1 << 0,
    IDC_ALLEN_MEETS = 1 << 1, /* A ends on the day before B begins */
    IDC_ALLEN_OVERLAPS = 1 << 2,
    IDC_ALLEN_STARTS = 1 << 3,
    IDC_ALLEN_DURING = 1 << 4,
    IDC_ALLEN_FINISHES = 1 << 5,
    IDC_ALLEN_EQUALS = 1 << 6,
    IDC_ALLEN_FINISHED_BY = 1 << 7,
    IDC_ALLEN_CONTAINS = 1 << 8,
    IDC_ALLEN_STARTED_BY = 1 << 9,
    IDC_ALLEN_OVERLAPPED_BY = 1 << 10,
    IDC_ALLEN_MET_BY = 1 << 11,
    IDC_ALLEN_AFTER = 1 << 12
};

/** An interval of a network: its first and its last point. */
typedef struct idc_stretch {
    uint32_t start, end;
} idc_stretch;

/**
 * Relations that the constraints of the network leave possible between a and b; one bit: certain;
 * a bit that is not set: impossible. Each comparison of ends is looked at by itself, so that a
 * relation may count as possible that only their combination rules out, never the other way.
 */
unsigned idc_allen(idc_network *n, idc_stretch a, idc_stretch b);

#endif
