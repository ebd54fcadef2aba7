/** @file program.h  Characters of the glyphs of embedded font programs. One work a thread. */
#ifndef IDC_SOURCE_PDF_PROGRAM_H
#define IDC_SOURCE_PDF_PROGRAM_H

#include "source/pdf/pdf.h"

/** 0 where the program does not say. */
typedef struct idc_pdf_program {
    uint32_t codes[256]; /* characters by its own encoding */
    uint32_t *glyphs;    /* characters by glyph, or by CID */
    size_t glyph_count;
} idc_pdf_program;

/** The program that a font descriptor embeds; *out is empty when there is none or it is damaged. */
idc_status idc_pdf_program_read(idc_pdf *pdf, idc_qpdf_object descriptor, idc_pdf_program *out);

/** The same for the font below a composite one, its characters by CID. */
idc_status idc_pdf_program_cids(idc_pdf *pdf, idc_qpdf_object descendant, idc_pdf_program *out);

/** The same of a program's bytes, by their beginning: Type 1, CFF, TrueType or OpenType. */
idc_status idc_pdf_program_of(idc_work *work, idc_str program, idc_pdf_program *out);

/** Room for so many glyphs. */
idc_status idc_pdf_program_glyphs(idc_work *work, idc_pdf_program *program, size_t count);

/** Compact Font Format (Adobe Technical Note 5176): charset and encoding (cff.c). */
idc_status idc_pdf_cff_read(idc_work *work, idc_str bytes, idc_pdf_program *out);

/** TrueType and OpenType (ISO/IEC 14496-22): tables cmap and post (sfnt.c). */
idc_status idc_pdf_sfnt_read(idc_work *work, idc_str bytes, idc_pdf_program *out);

#endif
