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
#include "norm/photo/print.h"

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
    idc_picture_view *views; /* as the work wished */
    size_t turn_count, part_count;
    const char *placeholder;  /* what it is when it is no photograph (placeholder.h); else NULL */
    const idc_sketch *sketch; /* where the work wishes to compare thumbnails */
} idc_pixels;

/**
 * For decoders: a print for the work's wishes in an arena of its own, which is charged; given back
 * by idc_pixels_close(). *print NULL when there is no memory.
 */
typedef struct idc_pixels_print {
    idc_arena *scratch;
    idc_print *print;
} idc_pixels_print;

bool idc_pixels_print_open(idc_work *work, uint32_t width, uint32_t height, uint32_t channels,
                           idc_pixels_print *out);

/** After the last row: fills hash and views. IDC_OK or IDC_ERR_NOMEM. */
idc_status idc_pixels_print_finish(idc_work *work, idc_pixels_print *print, idc_pixels *out);

/** Gives the print back; may be called twice. */
void idc_pixels_print_close(idc_pixels_print *print);

/** All of that for pixels that are there, stride in bytes. */
idc_status idc_pixels_print_all(idc_work *work, const uint8_t *pixels, uint32_t width,
                                uint32_t height, uint32_t channels, size_t stride, idc_pixels *out);

/** Decodes and hashes; only IDC_OK, IDC_ERR_NOMEM or IDC_ERR_CANCELLED. */
idc_status idc_pixels_jpeg(idc_work *work, idc_str bytes, idc_pixels *out);
idc_status idc_pixels_png(idc_work *work, idc_str bytes, idc_pixels *out);
idc_status idc_pixels_webp(idc_work *work, idc_str bytes, idc_pixels *out);
idc_status idc_pixels_gif(idc_work *work, idc_str bytes, idc_pixels *out);

/** The same, with the format told by the first bytes. */
idc_status idc_pixels_read(idc_work *work, idc_str bytes, idc_pixels *out);

/** For decoders: charges width x height pixels and memory_bytes; IDC_ERR_LIMIT charges nothing. */
idc_status idc_pixels_charge(idc_work *work, uint64_t width, uint64_t height,
                             uint64_t memory_bytes);

/**
 * For decoders that hold the whole picture: the same, and IDC_ERR_LIMIT too when len bytes of file
 * would unpack to far more than pictures do (64 times, past 48 MiB).
 */
idc_status idc_pixels_charge_whole(idc_work *work, uint64_t width, uint64_t height,
                                   uint64_t memory_bytes, size_t len);

/** For decoders: gives back memory that idc_pixels_charge() took. */
void idc_pixels_release(idc_work *work, uint64_t memory_bytes);

/**
 * Fills doc->picture from a header's size and from pixels, and notes what went wrong with them.
 * pixels may be NULL: nothing was decoded.
 */
idc_status idc_picture_set(idc_document *doc, uint32_t width, uint32_t height,
                           const idc_pixels *pixels);

/**
 * A picture inside the document: hashed and kept when it is a photograph (JPEG, PNG or WebP) of the
 * shape that portraits have. Equal bytes are decoded once, the first eight pictures at all. Its
 * damage is not the document's: nothing is noted. IDC_OK, IDC_ERR_NOMEM, IDC_ERR_CANCELLED.
 */
idc_status idc_picture_embed(idc_document *doc, idc_str bytes, idc_span span);

/** True when a file of that name in a container may be such a picture. */
bool idc_picture_may_embed(idc_str name);

/** The same as idc_picture_embed() for a "data:image/…;base64,…" address. */
idc_status idc_picture_embed_uri(idc_document *doc, idc_str uri, idc_span span);

/** Sets the size of a picture whose pixels no decoder here reads, and says so. */
idc_status idc_picture_facts_only(idc_document *doc, uint32_t width, uint32_t height);

#endif
