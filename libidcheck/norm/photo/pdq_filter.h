/**
 * @file pdq_filter.h  The two box filters of PDQ, on bands of rows as they come.
 *
 * A box filter is a running sum: each value depends on all before it, in that order. So that
 * several are done at once and every bit is still the reference's, lanes lie across: along rows
 * LANES rows go side by side, down columns LANES columns. Only the 64 columns and rows that the
 * reduced picture takes leave the second filter. One thread at a time.
 */
#ifndef IDC_NORM_PDQ_FILTER_H
#define IDC_NORM_PDQ_FILTER_H

#include "base/limits.h"

enum {
    IDC_PDQ_SIDE = 512, /* larger pictures are sampled to this */
    IDC_PDQ_GRID = 64,  /* side of the reduced picture */
    IDC_PDQ_LANES = 8,  /* most rows in a band */
    IDC_PDQ_PAD = 16,   /* values before and behind a row */
    IDC_PDQ_ROW = IDC_PDQ_PAD + IDC_PDQ_SIDE + 2 * IDC_PDQ_PAD, /* of a row in memory */
    IDC_PDQ_RING = 16                                           /* rows that columns look back on */
};

/** One direction: step k takes value k in and value k - window out, and gives value k - lag. */
typedef struct idc_pdq_box {
    uint32_t length, window, lag;
    float inverse;                               /* of the window; 0 when that is not exact */
    float count[IDC_PDQ_SIDE + 2 * IDC_PDQ_PAD]; /* values in the sum at each step */
} idc_pdq_box;

typedef struct idc_pdq_filter {
    idc_pdq_box x, y;
    uint32_t lanes;  /* 1, 4 or 8 */
    uint32_t filled; /* rows waiting in the band */
    uint32_t taken;  /* rows that went through, zeros behind the last one too */
    uint32_t second; /* rows that the second filter down the columns took */
    uint32_t made;   /* rows of the grid that are done */
    uint32_t columns[IDC_PDQ_GRID], rows[IDC_PDQ_GRID]; /* that the grid takes */
    float band[IDC_PDQ_LANES][IDC_PDQ_ROW];
    float ring[IDC_PDQ_RING][IDC_PDQ_ROW];
    float sum[IDC_PDQ_ROW];
    float across[IDC_PDQ_ROW][IDC_PDQ_LANES]; /* sums along the rows, second filter */
    float second_ring[IDC_PDQ_RING][IDC_PDQ_GRID];
    float second_sum[IDC_PDQ_GRID];
    float grid[IDC_PDQ_GRID][IDC_PDQ_GRID];
} idc_pdq_filter;

/** Readies a zeroed filter for sides of 5..512. lanes: 1, 4 or 8; 0: the most this machine has. */
void idc_pdq_filter_open(idc_pdq_filter *filter, uint32_t width, uint32_t height, uint32_t lanes);

/** Where the next row of luminance goes; then idc_pdq_filter_push(). */
float *idc_pdq_filter_row(idc_pdq_filter *filter);
void idc_pdq_filter_push(idc_pdq_filter *filter);

/** After the last row: the grid is made. */
void idc_pdq_filter_close(idc_pdq_filter *filter);

/** Luminance of 32-bit pixels, red lowest (ITU-R BT.601 weights, as the reference rounds). */
typedef void idc_pdq_luma(const uint32_t *pixels, uint32_t count, float *out);

/** The same work for each number of lanes; the one lane is the twin that others are held to. */
void idc_pdq_band_1(idc_pdq_filter *filter);
void idc_pdq_band_4(idc_pdq_filter *filter);
void idc_pdq_band_8(idc_pdq_filter *filter);
idc_pdq_luma idc_pdq_luma_1, idc_pdq_luma_4, idc_pdq_luma_8;

/** The luma of a filter's lanes, and of the most that this machine has. */
idc_pdq_luma *idc_pdq_luma_for(const idc_pdq_filter *filter);
idc_pdq_luma *idc_pdq_luma_best(void);

#endif
