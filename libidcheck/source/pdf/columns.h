/**
 * @file columns.h  What finding columns and finding tables on a page share. Internal to source/pdf.
 */
#ifndef IDC_SOURCE_PDF_COLUMNS_H
#define IDC_SOURCE_PDF_COLUMNS_H

#include "source/pdf/pdf.h"

typedef struct idc_pdf_region {
    size_t begin, end; /* segments */
    bool cells;        /* in the order of a table's cells already */
} idc_pdf_region;

typedef struct idc_pdf_columns_state {
    idc_work *work;
    idc_pdf_segment *segments;
    idc_pdf_segment *moved; /* room for a partition */
    bool *begins;           /* with which the cell of a table begins */
    size_t *rows;           /* first segment of each row of the region, and the end */
    double *offsets;        /* room for evaluation */
    size_t row_count;
} idc_pdf_columns_state;

/** Narrows [left, right] so that no segment of the row lies in it; false when it closes. */
bool idc_pdf_pass_row(const idc_pdf_columns_state *c, size_t row, double least, double *left,
                      double *right);

/**
 * Finds a table whose rows each hold a date and have cells of several lines, in the region whose
 * rows c has, and puts its segments in the order of reading: row by row, the cell with the date
 * first. *out becomes its segments; false when there is none.
 */
bool idc_pdf_table(idc_pdf_columns_state *c, idc_pdf_region *out);

#endif
