/**
 * @file batch.h  Edit distances of one word to many at a time.
 *
 * Words of up to 16 letters a-z stand in blocks of 32, letter by letter, so that one instruction
 * works on many of them (Myers 1999, Hyyro 2003). Where the processor has no such instructions the
 * scalar twin gives the same bytes.
 */
#ifndef IDC_NORM_NAMES_BATCH_H
#define IDC_NORM_NAMES_BATCH_H

#include "base/str.h"

enum { IDC_BATCH_WORDS = 32, IDC_BATCH_LETTERS = 16 };

typedef struct idc_name_batch {
    uint8_t letters[IDC_BATCH_LETTERS][IDC_BATCH_WORDS]; /* 1-26; 0 behind the end */
    uint8_t len[IDC_BATCH_WORDS];
    uint8_t longest;
} idc_name_batch;

/** Puts a word in its place. @return false when it is longer than 16 letters or not of a-z. */
bool idc_name_batch_put(idc_name_batch *batch, size_t place, idc_str letters);

/** Levenshtein distance of `letters` (1 to 16) to each word of each batch, 32 bytes a batch. */
void idc_name_batch_edits(idc_str letters, const idc_name_batch *batches, size_t count,
                          uint8_t *out);

/** The same without vector instructions. */
void idc_name_batch_edits_scalar(idc_str letters, const idc_name_batch *batches, size_t count,
                                 uint8_t *out);

#endif
