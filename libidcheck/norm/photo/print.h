/**
 * @file print.h  All hashes of one picture from one pass over its rows.
 *
 * Upright always; turned pictures and parts of the picture from what was kept of it, at most
 * 512x512 values for each of the four ways of flipping (a larger picture is sampled from its other
 * end when it is flipped). Everything lies in the arena handed in: give it back soon. One thread.
 */
#ifndef IDC_NORM_PRINT_H
#define IDC_NORM_PRINT_H

#include "norm/photo/pdq.h"

typedef struct idc_print idc_print;

typedef enum idc_print_depth {
    IDC_PRINT_UPRIGHT,  /* only the hash of the picture as it stands */
    IDC_PRINT_PARTS,    /* hashes of parts too */
    IDC_PRINT_TURNS,    /* and of the picture turned */
    IDC_PRINT_SYMMETRIC /* profile pdq-sym in all turns, beside the upright hash */
} idc_print_depth;

/** Part of a picture in permille of its sides. */
typedef struct idc_print_part {
    uint16_t left, top, right, bottom;
} idc_print_part;

enum { IDC_PRINT_PARTS_MAX = 32 };

/** For width x height pixels, channels as in pdq.h. NULL: no memory. */
idc_print *idc_print_open(idc_arena *scratch, uint32_t width, uint32_t height, uint32_t channels,
                          idc_print_depth depth);

/** Rows as in pdq.h: which is wanted next, passing over some, the next one. */
uint32_t idc_print_wanted(const idc_print *print);
void idc_print_skip(idc_print *print, uint32_t rows);
void idc_print_push(idc_print *print, const uint8_t *row);

/** Hash of the upright picture after its last row. */
void idc_print_finish(idc_print *print, idc_pdq *out);

/** As idc_pdq_finish_derived(), instead of idc_print_finish(). */
void idc_print_finish_derived(idc_print *print, idc_pdq out[IDC_TURN_COUNT]);

/** The picture reduced, after its hash was made; false when it is too small. */
bool idc_print_sketch(const idc_print *print, idc_sketch *out);

/** Hashes of the picture turned: exactly those that the turned picture would have. IDC_OK or
 *  IDC_ERR_NOMEM. Needs IDC_PRINT_TURNS; out[0] is the upright one. */
idc_status idc_print_turns(idc_print *print, idc_pdq out[IDC_TURN_COUNT]);

/** Hashes of profile pdq-sym; needs IDC_PRINT_SYMMETRIC. */
void idc_print_symmetric(idc_print *print, idc_pdq out[IDC_TURN_COUNT]);

/** Hash of a part, sampled from what was kept. Needs IDC_PRINT_PARTS. IDC_OK or IDC_ERR_NOMEM. */
idc_status idc_print_part_hash(idc_print *print, idc_print_part part, idc_pdq *out);

/**
 * The parts under which a known picture is stored so that its crops are found: centred ones, the
 * middle square, and ones shifted to each side. @return how many, at most IDC_PRINT_PARTS_MAX.
 */
size_t idc_print_parts(uint32_t width, uint32_t height, idc_print_part out[IDC_PRINT_PARTS_MAX]);

#endif
