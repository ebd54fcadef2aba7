/**
 * @file likeness.h  What a distance between two PDQ hashes says.
 *
 * From measurements on 2.78 million pairs of unrelated pictures (the nearest two 76 bits apart) and
 * 32 ways of altering one; see docs/photos.md. Below 76 bits the rates are upper bounds. Any
 * thread.
 */
#ifndef IDC_NORM_LIKENESS_H
#define IDC_NORM_LIKENESS_H

#include <stdint.h>

enum {
    IDC_LIKENESS_QUALITY = 50, /* under it PDQ's authors do not compare */
    IDC_LIKENESS_SAME = 30,    /* same picture */
    IDC_LIKENESS_EDITED = 60,  /* same picture, edited */
    IDC_LIKENESS_POSSIBLE = 74 /* possible: look at both */
};

/** log2 likelihood ratio in millibits, -2000..13000; views: turned queries times stored parts. */
int32_t idc_likeness_millibits(int distance, uint32_t views);

/** Unrelated entries that are to be expected at most so far away, in millionths of one. */
uint64_t idc_likeness_chance_millionths(int distance, uint64_t entries, uint32_t views);

#endif
