/**
 * @file jpeg_cosine.h  Single rows of a block of samples, bit for bit what the accurate integer
 * transform of libjpeg gives (Loeffler, Ligtenberg, Moschytz 1989; its two passes, their constants
 * of 13 bits and their rounding). Pure functions.
 */
#ifndef IDC_SOURCE_JPEG_COSINE_H
#define IDC_SOURCE_JPEG_COSINE_H

#include <stdint.h>

/** Samples of a row (0-7) of the block with these terms, row by row; the same in plain C. */
void idc_jpeg_row(const int16_t terms[64], int row, uint8_t out[8]);
void idc_jpeg_row_plain(const int16_t terms[64], int row, uint8_t out[8]);

/** The sample that all of a block are whose other terms are 0. */
uint8_t idc_jpeg_tone(int16_t term);

#endif
