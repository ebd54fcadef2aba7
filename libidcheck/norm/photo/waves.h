/** @file waves.h  From the reduced picture's waves to bits: what the profiles of PDQ share. */
#ifndef IDC_NORM_WAVES_H
#define IDC_NORM_WAVES_H

#include "norm/photo/pdq.h"

enum { IDC_WAVES = 16 }; /* frequencies kept, in either direction */

/** sqrt(2/64) cos(pi/128 m) from the quarter wave. */
float idc_wave_cosine(uint32_t m);

/** Sum of the gradients of the reduced picture, as the reference scales it: 0..100. */
int32_t idc_waves_quality(float (*grid)[IDC_PDQ_GRID]);

/** A bit for each wave above the median. */
void idc_waves_bits(float (*waves)[IDC_WAVES], uint8_t bits[32]);

/** Bits of all turns: mirrored along an axis, waves of even number change their sign. */
void idc_waves_turned(float (*waves)[IDC_WAVES], idc_pdq out[IDC_TURN_COUNT]);

#endif
