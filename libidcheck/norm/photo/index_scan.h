/** @file index_scan.h  Comparing queries with every entry, a tile of entries at a time. */
#ifndef IDC_NORM_INDEX_SCAN_H
#define IDC_NORM_INDEX_SCAN_H

#include "norm/photo/index.h"

/** Appends each entry of the segment within radius bits of a query; by query, then position, when
 *  hits were empty. */
idc_status idc_index_scan_codes(const idc_index_segment *segment, const idc_pdq_code *queries,
                                size_t query_count, int radius, idc_pdq_hits *hits);

/** Appends a hit. IDC_OK or IDC_ERR_NOMEM. */
idc_status idc_pdq_hits_add(idc_pdq_hits *hits, idc_pdq_hit hit);

#endif
