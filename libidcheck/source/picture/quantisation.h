/**
 * @file quantisation.h  Quantisation tables of a JPEG file: the quality it was saved at, or a mark
 * of the program or camera that saved it.
 *
 * Most programs scale the tables of ITU-T T.81, annex K.1, as libjpeg does, by a quality of 1 to
 * 100; Photoshop and makers of cameras have tables of their own. Any thread, one file each.
 */
#ifndef IDC_SOURCE_QUANTISATION_H
#define IDC_SOURCE_QUANTISATION_H

#include "document/document.h"

enum { IDC_QUANTISERS = 4 };

typedef struct idc_quantisation {
    uint16_t values[IDC_QUANTISERS][64]; /* in zigzag order */
    bool there[IDC_QUANTISERS];
    idc_span span; /* of all segments */
} idc_quantisation;

/** Takes the tables of a DQT segment's data (B.2.4.1), as far as they are whole. */
void idc_quantisation_add(idc_quantisation *q, idc_str data, idc_span span);

/** Fact "jpeg_quality", or "quantisation" for tables that are no scaled ones. Or IDC_ERR_NOMEM. */
idc_status idc_quantisation_facts(idc_document *doc, const idc_quantisation *q);

#endif
