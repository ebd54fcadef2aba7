/** @file luma.h  From rows of pixels to luminance at the columns that the hash samples. */
#ifndef IDC_NORM_LUMA_H
#define IDC_NORM_LUMA_H

#include "norm/photo/pdq_filter.h"

typedef struct idc_luma {
    uint32_t width, channels;
    bool whole;                  /* every column is taken, in order */
    uint32_t from[IDC_PDQ_SIDE]; /* byte of a row at which each column begins */
    uint32_t pixels[IDC_PDQ_SIDE];
    idc_pdq_luma *convert;
} idc_luma;

/** Row or column of a side that is the i-th of a sampled one, of a picture as it is or turned. */
static inline uint32_t idc_luma_from(uint32_t i, uint32_t side, bool sampled, bool turned)
{
    uint32_t from = sampled ? (uint32_t)((uint64_t)i * side / IDC_PDQ_SIDE) : i;
    return turned ? side - 1 - from : from;
}

/** Readies for rows of width pixels; taken: columns after sampling; turned: right to left. */
void idc_luma_open(idc_luma *luma, uint32_t width, uint32_t taken, uint32_t channels, bool sampled,
                   bool turned, idc_pdq_luma *convert);

/** Luminance of a row's columns (ITU-R BT.601 weights, as the reference rounds). */
void idc_luma_row(idc_luma *luma, const uint8_t *row, float *out);

#endif
