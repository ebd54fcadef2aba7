/**
 * @file jpeg_sampled.h  Large JPEG pictures, only where their hash looks.
 *
 * A hash takes 512 x 512 pixels of a picture, whatever its size. A decoder makes all twelve million
 * of a camera's picture; here every block is read, but only the rows of samples that count are
 * made of it, and only the pixels that count are brought to RGB: what libjpeg gives there, bit for
 * bit (its accurate integer transform, "fancy" upsampling, colours). One thread.
 */
#ifndef IDC_SOURCE_JPEG_SAMPLED_H
#define IDC_SOURCE_JPEG_SAMPLED_H

#include <stdio.h>

#include <jpeglib.h>

#include "norm/photo/print.h"

/**
 * Pushes all rows of a picture whose header was read, up to its first scan, into a fresh print of
 * it, with four channels (one when it is grey). scratch: where what it needs is allocated, at most
 * 64 bytes for each pixel of a row and 128 KiB.
 * @return false when that cannot be done or would not be quicker, when the scan is not sound in
 * every way, or memory is short: nothing was changed but the print, and libjpeg decodes from here.
 */
bool idc_jpeg_sampled(const struct jpeg_decompress_struct *info, idc_print *print,
                      idc_arena *scratch);

#endif
