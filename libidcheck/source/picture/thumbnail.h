/** @file thumbnail.h  Small versions that files keep of their picture, and whether they show it. */
#ifndef IDC_SOURCE_THUMBNAIL_H
#define IDC_SOURCE_THUMBNAIL_H

#include "document/document.h"
#include "norm/photo/sketch.h"

/**
 * A JPEG file inside of the picture's file. Decoded only where the work wishes for thumbnails: the
 * first one gives the fact "thumbnail_pdq", all are kept to be compared. kind is static. IDC_OK,
 * IDC_ERR_NOMEM or IDC_ERR_CANCELLED.
 */
idc_status idc_thumbnail_add(idc_document *doc, const char *kind, idc_str bytes, idc_span span);

/**
 * Thumbnails of JFIF (1.02): segment is what an APP0 segment of the file holds. Three forms: plain
 * pixels in the head itself or in an extension, pixels of a palette, a JPEG file.
 */
idc_status idc_thumbnail_jfif(idc_document *doc, idc_str segment, idc_str file);

/**
 * Previews of the Multi-Picture Format; tiff: its data in the file, from the byte order mark on.
 */
idc_status idc_thumbnail_previews(idc_document *doc, idc_str tiff, idc_str file);

/** The thumbnail least like the picture, its likeness set; NULL when none can be compared. */
const idc_thumbnail *idc_thumbnail_least(idc_document *doc, const idc_sketch *picture);

#endif
