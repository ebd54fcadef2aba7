/**
 * @file jpeg_huffman.h  Blocks of a baseline JPEG scan (ITU-T T.81, F.2.2) as their terms.
 *
 * For whole and sound scans only: whatever else there is (a code that is none, bytes that end
 * early, a marker out of place) is said to be wrong, and left to a decoder that knows how to go on.
 * Any thread, one reader each.
 */
#ifndef IDC_SOURCE_JPEG_HUFFMAN_H
#define IDC_SOURCE_JPEG_HUFFMAN_H

#include "base/str.h"

enum { IDC_JPEG_LOOK = 10 }; /* bits of a code that one look-up settles */

/** Codes of one table. */
typedef struct idc_jpeg_codes {
    /* By the next bits: code length, and value with all that it takes; 0 when they are too few. */
    struct {
        int16_t value;
        uint8_t run, bits; /* terms to pass over: 64 at the end of a block */
    } whole[1 << IDC_JPEG_LOOK];
    struct {
        uint8_t symbol, bits;
    } code[1 << IDC_JPEG_LOOK];
    /* Longer codes: first 16-bit value past those of so many bits, and where their symbols are. */
    uint32_t past[17];
    int32_t from[17];
    uint8_t symbols[256];
} idc_jpeg_codes;

/**
 * Readies codes from a table of the file: counts[1..16] of each length, their symbols in order.
 * @return false when they are no prefix code.
 */
bool idc_jpeg_codes_open(idc_jpeg_codes *codes, const uint8_t counts[17],
                         const uint8_t symbols[256]);

/** Bits of a scan, highest first. */
typedef struct idc_jpeg_bits {
    const uint8_t *at, *end;
    const uint8_t *plain; /* no byte from at up to it is 0xff; less than at: not known */
    uint64_t bits;        /* left-aligned */
    int count;            /* of them */
    int lent;             /* zeros that stand in for what lies past a marker or the end */
} idc_jpeg_bits;

/** Step of a quantization table, and where in a block its term stands: 8 x row + column. */
typedef struct idc_jpeg_step {
    uint16_t size;
    uint8_t place;
} idc_jpeg_step;

/** In the order of the scan, from a table in that of rows. @return false when a step is 0. */
bool idc_jpeg_steps_open(idc_jpeg_step steps[64], const uint16_t quant[64]);

/**
 * The terms of the next block, dequantized, row by row. last: the constant term of the block
 * before, kept up. @return how far the scan went in it (1: a block of one tone, terms 1 and up are
 * 0), or 0: it is not sound.
 */
int idc_jpeg_block(idc_jpeg_bits *bits, const idc_jpeg_codes *dc, const idc_jpeg_codes *ac,
                   const idc_jpeg_step steps[64], int32_t *last, int16_t terms[64]);

/** False when blocks took more bits than there were. */
bool idc_jpeg_bits_sound(const idc_jpeg_bits *bits);

/** Passes over restart marker 0-7; false when it does not stand next. */
bool idc_jpeg_bits_restart(idc_jpeg_bits *bits, unsigned marker);

/** True when a marker stands next: the scan ends here. */
bool idc_jpeg_bits_ended(const idc_jpeg_bits *bits);

#endif
