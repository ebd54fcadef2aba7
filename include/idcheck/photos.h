/**
 * @file photos.h  Perceptual hashes of pictures (PDQ), and finding near ones among many.
 *
 * Hashes are those of the reference, bit for bit (profile "pdq-ref"): pixels as stored, without the
 * rotation that EXIF may ask for. Distances are bits, 0..256; at most 30 the same picture, 32 to 60
 * most likely the same one edited; see docs/photos.md. Any thread, one object each.
 */
#ifndef IDCHECK_PHOTOS_H
#define IDCHECK_PHOTOS_H

#include <stdbool.h>
#include <stdint.h>

#include <idcheck/base.h>
#include <idcheck/error.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * PDQ hash of a JPEG, PNG, WebP or GIF file. hex: 64 digits and a NUL. *quality: 0..100; under 50
 * the hash says little. IDC_ERR_FORMAT when it is no readable picture; IDC_ERR_LIMIT past the
 * limits.
 */
IDC_API IDC_MUST_USE idc_status idc_photos_hash(const void *data, size_t len, char hex[65],
                                                int32_t *quality, idc_error **err);

/** What is hashed beside the picture as it is stored. Flags. */
enum {
    IDC_PHOTOS_TURNS = 1,   /* the picture mirrored, rotated, transposed: what those would have */
    IDC_PHOTOS_DERIVED = 2, /* the same as the reference derives it, for lists made with that */
    IDC_PHOTOS_PARTS = 4,   /* parts of the picture, so that its crops are found */
    IDC_PHOTOS_SYMMETRIC =
        8 /* profile "pdq-sym" instead of "pdq-ref": turned pictures have exactly the hashes that
             IDC_PHOTOS_TURNS gives; no parts; never to be compared with hashes of pdq-ref */
};

/** The hashes of one picture. One thread at a time. */
typedef struct idc_photos_print idc_photos_print;

/**
 * Hashes of a picture: as stored first, then what flags ask for (turns before parts).
 * Errors as idc_photos_hash(). Free with idc_photos_print_free().
 */
IDC_API IDC_MUST_USE idc_status idc_photos_print_new(const void *data, size_t len, unsigned flags,
                                                     idc_photos_print **out, idc_error **err);

/** NULL is accepted. */
IDC_API void idc_photos_print_free(idc_photos_print *print);

/** How many hashes; 0 for NULL. */
IDC_API size_t idc_photos_print_count(const idc_photos_print *print);

/** Hash as 64 digits, borrowed; NULL past the last. */
IDC_API const char *idc_photos_print_hex(const idc_photos_print *print, size_t index);

/** Quality 0..100; under 50 not comparable. -1 past the last. */
IDC_API int32_t idc_photos_print_quality(const idc_photos_print *print, size_t index);

/** "upright", "rotated-90" (clockwise), "rotated-180", "rotated-270", "upside-down", "mirrored",
 *  "transposed" or "transverse"; static; "" past the last. */
IDC_API const char *idc_photos_print_turn(const idc_photos_print *print, size_t index);

/**
 * Which of the hashes shows the picture as its file asks to be shown (EXIF orientation): 0 as it is
 * stored, else one of its turns, so that IDC_PHOTOS_TURNS is needed. 0 for NULL.
 */
IDC_API size_t idc_photos_print_upright(const idc_photos_print *print);

/** Part of the picture in permille of its sides: left, top, right, bottom. All 0 past the last. */
IDC_API void idc_photos_print_part(const idc_photos_print *print, size_t index, uint16_t part[4]);

/**
 * Hashes that are searched for near ones: in memory, or in a file that is mapped. Searching: any
 * number of threads, with hits of their own; adding, building, saving: one, and nobody searching.
 */
typedef struct idc_photos_index idc_photos_index;

/** What a search found. One thread at a time; may be used for one search after the other. */
typedef struct idc_photos_hits idc_photos_hits;

/** New empty index in memory. Free with idc_photos_index_free(). */
IDC_API IDC_MUST_USE idc_status idc_photos_index_new(idc_photos_index **out, idc_error **err);

/**
 * Opens a file that idc_photos_index_save() wrote. It must not be made shorter while it is open.
 * IDC_ERR_IO: it cannot be read; IDC_ERR_FORMAT: it is no index, is damaged or cut off.
 */
IDC_API IDC_MUST_USE idc_status idc_photos_index_open(const char *path, idc_photos_index **out,
                                                      idc_error **err);

/** NULL is accepted. */
IDC_API void idc_photos_index_free(idc_photos_index *index);

/** Entries; 0 for NULL. */
IDC_API uint64_t idc_photos_index_count(const idc_photos_index *index);

/** Bytes of memory or file that hold the entries and their tables; 0 for NULL. */
IDC_API uint64_t idc_photos_index_bytes(const idc_photos_index *index);

/**
 * Adds a hash of 64 digits; found from now on. Entries keep their position, from 0. What was added
 * since the last idc_photos_index_build() or _save() is searched one by one.
 */
IDC_API IDC_MUST_USE idc_status idc_photos_index_add(idc_photos_index *index, const char *hex,
                                                     idc_error **err);

/** Makes tables of what was added (about 0.5 s a million). */
IDC_API IDC_MUST_USE idc_status idc_photos_index_build(idc_photos_index *index, idc_error **err);

/** Builds and writes to a file; one that was opened from the same path is appended to. */
IDC_API IDC_MUST_USE idc_status idc_photos_index_save(idc_photos_index *index, const char *path,
                                                      idc_error **err);

/** Reads all of an opened file and compares its checksums. IDC_ERR_FORMAT when they differ. */
IDC_API IDC_MUST_USE idc_status idc_photos_index_verify(const idc_photos_index *index,
                                                        idc_error **err);

/** New empty hits. Free with idc_photos_hits_free(). */
IDC_API IDC_MUST_USE idc_status idc_photos_hits_new(idc_photos_hits **out, idc_error **err);

/** NULL is accepted. */
IDC_API void idc_photos_hits_free(idc_photos_hits *hits);

/**
 * Every entry within radius (0..256) bits of the hash, none left out; replaces what hits held.
 * Ordered by position.
 */
IDC_API IDC_MUST_USE idc_status idc_photos_index_search(const idc_photos_index *index,
                                                        const char *hex, int radius,
                                                        idc_photos_hits *hits, idc_error **err);

/** How many entries were found; 0 for NULL. */
IDC_API size_t idc_photos_hits_count(const idc_photos_hits *hits);

/** Position of an entry in the index; UINT64_MAX past the last. */
IDC_API uint64_t idc_photos_hits_position(const idc_photos_hits *hits, size_t index);

/** Its distance in bits; -1 past the last. */
IDC_API int idc_photos_hits_distance(const idc_photos_hits *hits, size_t index);

/** Hash of an entry into 64 digits and a NUL; false past the last. */
IDC_API bool idc_photos_index_hex(const idc_photos_index *index, uint64_t position, char hex[65]);

/**
 * What a distance says: log2 of how much likelier it is between versions of one picture than
 * between two pictures, in millibits, clipped to -4000..+13000. 0 when either quality is under 50:
 * not comparable. Turned queries and stored parts count as views: each is a chance more.
 */
IDC_API int32_t idc_photos_weight_millibits(int distance, int32_t quality_a, int32_t quality_b,
                                            uint32_t views);

/**
 * Matches by chance that a search is to be expected to give, in millionths: entries times views
 * times the rate at which unrelated pictures come as near.
 */
IDC_API uint64_t idc_photos_chance_millionths(int distance, uint64_t entries, uint32_t views);

/** Differing bits of two hashes in hexadecimal, 0..256; -1 when one is no hash. */
IDC_API int idc_photos_distance(const char *hex_a, const char *hex_b);

#ifdef __cplusplus
}
#endif

#endif
