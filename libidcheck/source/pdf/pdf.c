#include "config.h"

#include "source/reader.h"

#ifdef HAVE_QPDF

#include "source/pdf/pdf.h"

enum { MOST_PARENTS = 32, MOST_PARTS = 1000, MOST_MARKS = 4000 };

/* ---- opening -----------------------------------------------------------------------------------
 */

static idc_status fail(idc_document *doc, const char *code, const char *message, const char *why)
{
    doc->state = IDC_READ_FAILED;
    return idc_document_note(doc, false, code, (idc_span){0}, message, why);
}

/* *open: qpdf has it. */
static idc_status open_file(idc_pdf *pdf, bool *open)
{
    idc_status status;
    const char *unsafe = idc_pdf_guard(pdf->work, pdf->bytes, &status);
    *open = false;
    if (status != IDC_OK)
        return status;
    if (unsafe)
        return fail(pdf->doc, "pdf.too-large",
                    "%s, so the file is not read: ask for the file exported anew", unsafe);
    switch (idc_qpdf_open(pdf->bytes.ptr, pdf->bytes.len, &pdf->qpdf)) {
    case IDC_QPDF_OPEN:
        *open = true;
        return IDC_OK;
    case IDC_QPDF_LOCKED:
        return fail(pdf->doc, "pdf.encrypted",
                    "the file opens with a password only%s: ask for it without one", "");
    case IDC_QPDF_NO_MEMORY:
        return IDC_ERR_NOMEM;
    case IDC_QPDF_DAMAGED:
        break;
    }
    return fail(pdf->doc, "pdf.damaged",
                "the file's structure cannot be read%s: ask for the file again", "");
}

static idc_status note_damage(idc_pdf *pdf)
{
    if (!idc_qpdf_warned(pdf->qpdf))
        return IDC_OK;
    return idc_document_note(pdf->doc, true, "pdf.damaged", (idc_span){0},
                             "the file breaks the rules of its format in places, and what stands "
                             "there may be missing: ask for the file exported anew");
}

/* ---- pages
 * --------------------------------------------------------------------------------------- */

/* Attribute of a page or of what it inherits from (7.7.3.4). */
static idc_qpdf_object inherited(idc_pdf *pdf, idc_qpdf_object page, const char *key)
{
    for (int i = 0; i < MOST_PARENTS && !idc_qpdf_is_null(pdf->qpdf, page); i++) {
        idc_qpdf_object value = idc_pdf_key(pdf, page, key);
        if (!idc_qpdf_is_null(pdf->qpdf, value))
            return value;
        page = idc_pdf_key(pdf, page, "/Parent");
    }
    return 0;
}

static void set_geometry(idc_pdf_page *page, idc_qpdf_object object)
{
    idc_pdf *pdf = page->pdf;
    double box[4] = {0, 0, 612, 792};
    double media[4];
    if (idc_pdf_rectangle(pdf, inherited(pdf, object, "/MediaBox"), media))
        memcpy(box, media, sizeof box);
    if (idc_pdf_rectangle(pdf, inherited(pdf, object, "/CropBox"), media))
        memcpy(box, media, sizeof box);
    double width = box[2] - box[0], height = box[3] - box[1];
    int64_t turn = idc_pdf_integer(pdf, inherited(pdf, object, "/Rotate"), 0) % 360;
    const double upright[6] = {1, 0, 0, -1, -box[0], box[3]};
    const double quarter[6] = {0, 1, 1, 0, -box[1], -box[0]};
    const double half[6] = {-1, 0, 0, 1, box[2], -box[1]};
    const double three[6] = {0, -1, -1, 0, box[3], box[2]};
    turn = turn < 0 ? turn + 360 : turn;
    memcpy(page->base,
           turn == 90    ? quarter
           : turn == 180 ? half
           : turn == 270 ? three
                         : upright,
           sizeof page->base);
    bool sideways = turn == 90 || turn == 270;
    page->width = sideways ? height : width;
    page->height = sideways ? width : height;
}

/* The page's content streams, one line break between them. */
static idc_status load_content(idc_pdf_page *page, idc_qpdf_object contents, bool *cut)
{
    idc_pdf *pdf = page->pdf;
    page->content.len = 0;
    if (!idc_qpdf_is_array(pdf->qpdf, contents))
        return idc_qpdf_is_null(pdf->qpdf, contents)
                   ? IDC_OK
                   : idc_pdf_stream(pdf, contents, &page->content, cut);
    int count = idc_pdf_items(pdf, contents);
    for (int i = 0; i < count && i < MOST_PARTS; i++) {
        idc_status status = IDC_OK;
        if (i)
            status = idc_pdf_append(pdf->work, &page->content, IDC_STR("\n"));
        if (status == IDC_OK)
            status = idc_pdf_stream(pdf, idc_pdf_item(pdf, contents, i), &page->content, cut);
        if (status != IDC_OK)
            return status;
    }
    return IDC_OK;
}

/* What was read of a page becomes lines even when a limit or damage ended it. */
static idc_status finish_page(idc_pdf_page *page, idc_status status)
{
    if (status != IDC_OK && status != IDC_ERR_LIMIT)
        return status;
    idc_status found = idc_pdf_join_accents(page);
    idc_pdf_check_tags(page);
    if (found == IDC_OK)
        found = idc_pdf_find_hidden(page);
    if (found == IDC_OK)
        found = idc_pdf_lines(page);
    return found == IDC_OK ? status : found;
}

static idc_status read_page(idc_pdf_page *page, size_t index)
{
    idc_pdf *pdf = page->pdf;
    idc_qpdf_object object = idc_qpdf_page(pdf->qpdf, index);
    bool cut = false;
    page->number = (int32_t)index + 1;
    page->glyph_count = page->run_count = page->paint_count = page->dot_count = 0;
    page->text.len = 0;
    page->path = idc_arena_format(pdf->arena, "page %d content", (int)page->number);
    if (!page->path.ptr)
        return IDC_ERR_NOMEM;
    idc_span span = {.path = page->path, .page = page->number};
    if (!idc_qpdf_is_dictionary(pdf->qpdf, object))
        return idc_document_note(pdf->doc, true, "pdf.page-skipped", span,
                                 "page %d cannot be read: ask for the file again",
                                 (int)page->number);
    set_geometry(page, object);
    page->object = object;
    page->resources = inherited(pdf, object, "/Resources");
    idc_status status = idc_pdf_fonts(pdf, page->resources);
    if (status == IDC_OK && pdf->doc->facts_only)
        return idc_pdf_links(pdf, object, page->number);
    if (status == IDC_OK)
        status = load_content(page, idc_pdf_key(pdf, object, "/Contents"), &cut);
    if (cut && status == IDC_OK)
        status = idc_document_note(pdf->doc, true, "pdf.truncated", span,
                                   "the content of page %d ends early or is packed in a way that "
                                   "is not read: ask for the file again",
                                   (int)page->number);
    if (status == IDC_OK)
        status = idc_pdf_content(page);
    status = finish_page(page, status);
    return status == IDC_OK ? idc_pdf_links(pdf, object, page->number) : status;
}

static idc_status read_pages(idc_pdf *pdf)
{
    idc_pdf_page page = {.pdf = pdf};
    int count = idc_qpdf_page_count(pdf->qpdf);
    for (int i = 0; i < count; i++) {
        idc_status status = idc_charge(pdf->work, IDC_LIMIT_SOURCE_PAGES, 1);
        if (status == IDC_OK)
            status = read_page(&page, (size_t)i);
        idc_qpdf_release(pdf->qpdf);
        if (status != IDC_OK)
            return status;
    }
    if (count <= 0 || pdf->doc->facts_only || pdf->doc->line_count > 0 ||
        pdf->doc->hidden_count > 0)
        return IDC_OK;
    bool picture = page.paint_count > 0;
    return idc_document_note(pdf->doc, true, picture ? "pdf.no-text-picture" : "pdf.no-text",
                             (idc_span){.page = 1},
                             picture ? "the pages hold pictures and no text: ask for a PDF "
                                       "exported from the original, or read it with a machine"
                                     : "the pages hold no text: ask for the file again");
}

/* ---- the reader
 * ------------------------------------------------------------------------------------ */

idc_status idc_pdf_read_bytes(idc_str bytes, idc_document *doc, bool revisions)
{
    idc_pdf pdf = {.doc = doc, .work = doc->work, .arena = doc->work->arena, .bytes = bytes};
    bool open;
    idc_status status = open_file(&pdf, &open);
    if (status == IDC_OK && open) {
        status = idc_pdf_facts(&pdf);
        if (status == IDC_OK)
            status = read_pages(&pdf);
        if (status == IDC_OK && !doc->facts_only)
            status = idc_pdf_files_read(&pdf);
        if (status == IDC_OK)
            status = note_damage(&pdf);
        if (status == IDC_OK && revisions)
            status = idc_pdf_revisions(&pdf);
    }
    idc_qpdf_close(pdf.qpdf);
    return status;
}

static idc_status read_pdf(idc_str bytes, idc_document *doc)
{
    return idc_pdf_read_bytes(bytes, doc, true);
}

#else

static idc_status read_pdf(idc_str bytes, idc_document *doc)
{
    (void)bytes;
    doc->state = IDC_READ_FAILED;
    return idc_document_note(doc, false, "pdf.not-built", (idc_span){0},
                             "this build does not read PDF: build it with qpdf, or give the "
                             "document in another format");
}

#endif

/* The header may stand anywhere in the first KiB (implementation note 13 of PDF 1.7). */
static int bid(idc_str bytes)
{
    size_t at = idc_str_find(idc_str_sub(bytes, 0, 1024), IDC_STR("%PDF-"), 0);
    return at == SIZE_MAX ? 0 : at == 0 ? 100 : 60;
}

const idc_reader idc_reader_pdf = {"pdf", "application/pdf", bid, read_pdf};
