/**
 * @file index_file.h  An index in a file: mapped to be searched, appended to without rewriting it.
 *
 * One page of header with a checksum, then segments, each on its own page: codes, values if it has
 * any, tables. All little-endian; another byte order is refused. A segment is written and flushed
 * before the header that names it, so that a file whose writer was stopped is the file before.
 * Bounds are checked when it is opened, entry numbers when they are used. A mapped file must not
 * be made shorter while it is open.
 */
#ifndef IDC_NORM_INDEX_FILE_H
#define IDC_NORM_INDEX_FILE_H

#include "norm/photo/index.h"

/**
 * Maps a file into an index that was just readied. IDC_OK; IDC_ERR_IO: cannot be read;
 * IDC_ERR_FORMAT: no index, damaged, or cut off; IDC_ERR_NOMEM.
 */
idc_status idc_pdq_index_open(idc_pdq_index *index, const char *path);

/** The same on bytes, which must outlive the index and be aligned to 8. */
idc_status idc_pdq_index_map(idc_pdq_index *index, const void *bytes, size_t len);

/** The same without looking at the header's checksum: for tests of what stands behind it. */
idc_status idc_pdq_index_map_trusting(idc_pdq_index *index, const void *bytes, size_t len);

/**
 * Builds and writes. When path holds what is mapped, only new segments are appended; otherwise the
 * file is written anew and takes the place of what was there. IDC_OK, IDC_ERR_IO, IDC_ERR_NOMEM.
 */
idc_status idc_pdq_index_save(idc_pdq_index *index, const char *path);

/** Reads all of a mapped file again. IDC_OK, or IDC_ERR_FORMAT when a segment's checksum differs.
 */
idc_status idc_pdq_index_verify(const idc_pdq_index *index);

/** True when bytes begin as an index file does. */
bool idc_pdq_index_is(const void *bytes, size_t len);

#endif
