/**
 * @file pdq.h  PDQ, the 256-bit perceptual hash of pictures, bit-exact with its reference.
 *
 * Source: Facebook, "The TMK+PDQF Video-Hashing Algorithm and the PDQ Image-Hashing Algorithm"
 * (2019). Profile "pdq-ref": pictures wider or higher than 512 are first sampled to 512x512 by
 * nearest neighbour. Arithmetic is float, unfused, in the reference's order. Any thread.
 */
#ifndef IDC_NORM_PDQ_H
#define IDC_NORM_PDQ_H

#include "base/limits.h"
#include "norm/photo/pdq_filter.h"
#include "norm/photo/sketch.h"

typedef struct idc_pdq {
    uint8_t bits[32]; /* bit k is byte k/8, bit k%8 */
    int32_t quality;  /* 0..100; under 50 the hash says little */
} idc_pdq;

/** The eight ways in which a picture can be turned, in the order of the reference. */
typedef enum idc_turn {
    IDC_TURN_NONE,
    IDC_TURN_90, /* clockwise */
    IDC_TURN_180,
    IDC_TURN_270,
    IDC_TURN_UPSIDE_DOWN, /* top and bottom change places */
    IDC_TURN_MIRRORED,    /* left and right change places */
    IDC_TURN_TRANSPOSED,  /* rows become columns */
    IDC_TURN_TRANSVERSE,  /* the same along the other diagonal */
    IDC_TURN_COUNT
} idc_turn;

/** A turn is flips, then the exchange of rows and columns. */
typedef struct idc_turn_parts {
    bool top_down, left_right, transposed;
} idc_turn_parts;

idc_turn_parts idc_turn_of(idc_turn turn);

/** "upright", "mirrored", ... */
const char *idc_turn_name(idc_turn turn);

/** A hash in the making: decoders hand in one row after the other and keep no picture. */
typedef struct idc_pdq_stream idc_pdq_stream;

/**
 * Hash of width x height pixels, on the arena (about 150 KB, whatever the size of the picture).
 * channels: 1 grey, 3 RGB, 2 and 4 the same with one more that is passed over; 4 is quickest of
 * the colours. NULL: no memory.
 */
idc_pdq_stream *idc_pdq_open(idc_arena *arena, uint32_t width, uint32_t height, uint32_t channels);

/** The same with 1, 4 or 8 values at a time; 0: what suits the machine. All give the same bits. */
idc_pdq_stream *idc_pdq_open_with(idc_arena *arena, uint32_t width, uint32_t height,
                                  uint32_t channels, uint32_t lanes);

/** Next row of 8-bit pixels, top first; rows past the height are passed over. */
void idc_pdq_push(idc_pdq_stream *stream, const uint8_t *row);

/** Next row that the hash looks at; the height when it needs no more. */
uint32_t idc_pdq_wanted(const idc_pdq_stream *stream);

/** Passes over rows that are not wanted. */
void idc_pdq_skip(idc_pdq_stream *stream, uint32_t rows);

/** Next row as luminance, for streams of one channel and at most 512 pixels a side. */
void idc_pdq_push_luma(idc_pdq_stream *stream, const float *row);

/** Result after the last row; *out is all zero when the picture is under 5 pixels in a side. */
void idc_pdq_finish(idc_pdq_stream *stream, idc_pdq *out);

/**
 * The same, and what the reference derives from it for the seven turned pictures: signs of waves
 * are changed instead of pixels moved, which is off by 14 to 21 bits in the mean. For lists of
 * others; idc_print_turns() gives the hashes that turned pictures have.
 */
void idc_pdq_finish_derived(idc_pdq_stream *stream, idc_pdq out[IDC_TURN_COUNT]);

/** The reduced picture that the hash was made of, after it; false: the picture is too small. */
bool idc_pdq_sketch(const idc_pdq_stream *stream, idc_sketch *out);

/** Hash of 8-bit pixels; channels as above; stride in bytes. IDC_OK or IDC_ERR_NOMEM. */
idc_status idc_pdq_hash(idc_work *work, const uint8_t *pixels, uint32_t width, uint32_t height,
                        uint32_t channels, size_t stride, idc_pdq *out);

/** Bits in which two hashes differ, 0..256. */
int idc_pdq_distance(const uint8_t a[32], const uint8_t b[32]);

/** 64 hexadecimal digits, word 15 first as the reference prints; NUL-terminated. */
void idc_pdq_to_hex(const uint8_t bits[32], char hex[65]);
bool idc_pdq_from_hex(idc_str hex, uint8_t bits[32]);

#endif
