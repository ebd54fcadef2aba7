/**
 * @file picture.h  From the bytes of a picture to its hash, without ever holding the picture.
 *
 * Rows go from the decoder into the hash as they come. Pixels are charged to picture.pixels, what
 * the decoder must hold to source.memory, before anything is decoded. The decoders' own memory is
 * the C library's and is given back before the call returns. Any thread, one work each.
 */
#ifndef IDC_SOURCE_PICTURE_H
#define IDC_SOURCE_PICTURE_H

#include "document/document.h"
#include "norm/photo/pdq.h"

typedef enum idc_pixels_state {
    IDC_PIXELS_WHOLE,     /* every row was decoded */
    IDC_PIXELS_DAMAGED,   /* decoding met errors */
    IDC_PIXELS_TRUNCATED, /* the bytes end too early */
    IDC_PIXELS_TOO_LARGE, /* past a limit; nothing was decoded */
    IDC_PIXELS_UNREADABLE /* no picture of that format, or a build without decoders */
} idc_pixels_state;

typedef struct idc_pixels {
    uint32_t width, height; /* 0 when the header could not be read */
    idc_pixels_state state;
    bool hashed; /* pdq is set: every row was there */
    idc_pdq pdq;
} idc_pixels;

/** Decodes and hashes; only IDC_OK, IDC_ERR_NOMEM or IDC_ERR_CANCELLED. */
idc_status idc_pixels_jpeg(idc_work *work, idc_str bytes, idc_pixels *out);
idc_status idc_pixels_png(idc_work *work, idc_str bytes, idc_pixels *out);
idc_status idc_pixels_webp(idc_work *work, idc_str bytes, idc_pixels *out);

/** The same, with the format told by the first bytes. */
idc_status idc_pixels_read(idc_work *work, idc_str bytes, idc_pixels *out);

/** For decoders: charges width x height pixels and memory_bytes; IDC_ERR_LIMIT charges nothing. */
idc_status idc_pixels_charge(idc_work *work, uint64_t width, uint64_t height,
                             uint64_t memory_bytes);

/** For decoders: gives back memory that idc_pixels_charge() took. */
void idc_pixels_release(idc_work *work, uint64_t memory_bytes);

/**
 * Fills doc->picture from a header's size and from pixels, and notes what went wrong with them.
 * pixels may be NULL: nothing was decoded.
 */
idc_status idc_picture_set(idc_document *doc, uint32_t width, uint32_t height,
                           const idc_pixels *pixels);

/** Notes as the fact "c2pa" that the file carries a provenance manifest, which is not verified. */
idc_status idc_picture_c2pa(idc_document *doc);

#endif
