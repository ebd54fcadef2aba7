/** @file odds.h  From bits to a probability, in integers, so that every machine agrees. */
#ifndef IDC_SCORE_ODDS_H
#define IDC_SCORE_ODDS_H

#include <stdint.h>

/** 2^(millibits/1000) for 0 <= millibits < 1000, times 2^32; relative error under 1e-9. */
uint64_t idc_exp2_q32(int32_t millibits);

/**
 * Probability x 10^9 after evidence of millibits for prior prior_e9 (1..999999999):
 * odds = prior odds x 2^(millibits/1000).
 */
int64_t idc_posterior_e9(int64_t prior_e9, int32_t millibits);

#endif
