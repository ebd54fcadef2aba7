/** @file pdf_maker.h  Small PDF files for tests, put together object by object. */
#ifndef IDC_TESTS_SOURCE_PDF_MAKER_H
#define IDC_TESTS_SOURCE_PDF_MAKER_H

#include "reading.h"

enum { PDF_OBJECTS = 32 };

/** A file in the making; memory is the allocator's until pdf_free(). */
typedef struct pdf_maker {
    idc_buf out;
    size_t offsets[PDF_OBJECTS];
    int count; /* objects are 1 .. count */
    size_t previous;
} pdf_maker;

static inline void pdf_begin(pdf_maker *p)
{
    *p = (pdf_maker){.out = idc_buf_with(&idc_allocator_default)};
    idc_buf_text(&p->out, "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
}

/** Object with this number (again in an update). */
static inline void pdf_object(pdf_maker *p, int number, const char *body)
{
    assert_true(number < PDF_OBJECTS);
    p->offsets[number] = p->out.len;
    if (number > p->count)
        p->count = number;
    idc_buf_format(&p->out, "%d 0 obj\n%s\nendobj\n", number, body);
}

static inline void pdf_stream(pdf_maker *p, int number, const char *dictionary, idc_str bytes)
{
    assert_true(number < PDF_OBJECTS);
    p->offsets[number] = p->out.len;
    if (number > p->count)
        p->count = number;
    idc_buf_format(&p->out, "%d 0 obj\n<< %s /Length %u >>\nstream\n", number, dictionary,
                   (uint64_t)bytes.len);
    idc_buf_add(&p->out, bytes);
    idc_buf_text(&p->out, "\nendstream\nendobj\n");
}

/** Cross reference section of all objects and trailer; trailer holds more entries. */
static inline void pdf_end(pdf_maker *p, const char *trailer)
{
    size_t xref = p->out.len;
    idc_buf_format(&p->out, "xref\n0 %d\n0000000000 65535 f \n", p->count + 1);
    for (int i = 1; i <= p->count; i++) {
        idc_buf_digits(&p->out, p->offsets[i], 10);
        idc_buf_text(&p->out, " 00000 n \n");
    }
    idc_buf_format(&p->out, "trailer\n<< /Size %d /Root 1 0 R %s", p->count + 1, trailer);
    if (p->previous)
        idc_buf_format(&p->out, " /Prev %u", (uint64_t)p->previous);
    idc_buf_format(&p->out, " >>\nstartxref\n%u\n%%%%EOF\n", (uint64_t)xref);
    p->previous = xref;
    assert_false(p->out.failed);
}

/** One page, 600 by 800 pt, with Helvetica as /F1, bold as /F2, and these resources besides. */
static inline void pdf_page(pdf_maker *p, const char *content, const char *resources)
{
    idc_buf page = idc_buf_with(&idc_allocator_default);
    idc_buf_format(&page,
                   "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R "
                   "/Resources << /Font << /F1 5 0 R /F2 6 0 R /F3 8 0 R >> %s >> /Annots 9 0 R >>",
                   resources);
    pdf_object(p, 1, "<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) >>");
    pdf_object(p, 2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    pdf_object(p, 3, page.ptr);
    pdf_stream(p, 4, "", idc_str_of(content));
    pdf_object(p, 5,
               "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica "
               "/Encoding /WinAnsiEncoding >>");
    pdf_object(p, 6,
               "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold "
               "/Encoding << /Differences [1 /fi /uni00E9 /Eacute.alt /afii10017] >> >>");
    pdf_object(p, 7,
               "<< /Title (A life) /Author <FEFF004A006F007300E9> "
               "/Creator (Wordwright 3) /Producer (Printworks) "
               "/CreationDate (D:20190304112233+01'00') /ModDate (D:20200102030405Z) >>");
    idc_buf_free(&page);
}

/** A whole file with that page. Free with pdf_free(). */
static inline idc_str pdf_with(pdf_maker *p, const char *content, const char *resources)
{
    pdf_begin(p);
    pdf_page(p, content, resources);
    pdf_end(p, "/Info 7 0 R");
    return idc_buf_str(&p->out);
}

static inline void pdf_free(pdf_maker *p)
{
    idc_buf_free(&p->out);
}

/** A page and what was read of it. */
typedef struct page_reading {
    pdf_maker maker;
    reading r;
} page_reading;

/** Reads a page of pdf_with(); end with close_page(). */
static inline idc_document *open_page(page_reading *p, const char *content, const char *resources)
{
    return reading_open(&p->r, pdf_with(&p->maker, content, resources));
}

static inline void close_page(page_reading *p)
{
    reading_close(&p->r);
    pdf_free(&p->maker);
}

#endif
