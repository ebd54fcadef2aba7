/**
 * @file symmetric.h  Profile "pdq-sym": PDQ whose hashes of turned pictures are exact and free.
 *
 * As PDQ, but every pixel counts for the cells that it lies in, by its area, instead of being
 * sampled and filtered from left to right, and all sums are integers. Turning the pixels then turns
 * the cells, and changing signs of waves gives the very hash of the turned picture, which in PDQ it
 * misses by 14 to 21 bits. Lies 12 bits from PDQ in the mean: not to be compared with it.
 */
#ifndef IDC_NORM_SYMMETRIC_H
#define IDC_NORM_SYMMETRIC_H

#include "norm/photo/pdq.h"

/** A hash in the making, of rows as they come. */
typedef struct idc_symmetric idc_symmetric;

/** Channels as in pdq.h; about 34 KB and 4 bytes a column on the arena. NULL: no memory. */
idc_symmetric *idc_symmetric_open(idc_arena *arena, uint32_t width, uint32_t height,
                                  uint32_t channels);

/** Next row of 8-bit pixels, top first; rows past the height are passed over. */
void idc_symmetric_push(idc_symmetric *s, const uint8_t *row);

/** Hashes of the picture in all eight turns; all zero for pictures under 5 pixels in a side. */
void idc_symmetric_finish(idc_symmetric *s, idc_pdq out[IDC_TURN_COUNT]);

#endif
