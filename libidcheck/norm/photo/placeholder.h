/**
 * @file placeholder.h  Pictures that stand where a person gave none, and other drawings.
 *
 * The same default figure, letter on a colour or pattern of squares is found with thousands of
 * people: it is no photograph, and finding it twice says nothing. Any thread.
 */
#ifndef IDC_NORM_PLACEHOLDER_H
#define IDC_NORM_PLACEHOLDER_H

#include "norm/photo/pdq.h"

/**
 * What the picture is: a name of data/photos/placeholders.tsv when it is near that drawing,
 * dark or light (24 of 128 bits; photographs measured are 44 and more away); "drawing" when nearly
 * all of it lies in four tones and in even areas, as no photograph does (data/photos; measured on
 * 190 pictures); NULL: none of these. Static.
 */
const char *idc_placeholder_name(const idc_pdq *pdq, const idc_sketch *sketch);

#endif
