/**
 * @file sketch.h  Whether one picture shows the other or a part of it, told from 64 x 64 values.
 *
 * For two versions of one picture in one file, where parts and bars are innocent: slower and
 * broader than a hash. Normalised cross-correlation of luminance in integers, so that every machine
 * says the same. Measured on 52 camera files: whole or part, their own thumbnail correlates by 960
 * permille or more; 92 in 100 thumbnails of other files by 800 or less. Any thread.
 */
#ifndef IDC_NORM_SKETCH_H
#define IDC_NORM_SKETCH_H

#include <stdint.h>

enum {
    IDC_SKETCH_SIDE = 64,
    IDC_SKETCH_OTHER = 800, /* permille up to which two sketches show different things */
    IDC_SKETCH_FLAT = -1    /* one of them shows nothing to compare */
};

typedef struct idc_sketch {
    uint32_t width, height; /* of the picture in pixels */
    uint8_t luma[IDC_SKETCH_SIDE][IDC_SKETCH_SIDE];
} idc_sketch;

/**
 * Greatest correlation in permille (0..1000) of either picture with the other one or with a part of
 * it of its own shape and at least 3/8 of a side, under any of the eight turns; IDC_SKETCH_FLAT.
 */
int32_t idc_sketch_likeness(const idc_sketch *a, const idc_sketch *b);

#endif
