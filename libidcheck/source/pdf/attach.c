/* Files inside of a PDF (7.11.4): what a producer attaches to be read back, such as Europass XML or
 * JSON Resume, and whatever a person attached. */
#include "norm/text/text.h"
#include "source/pdf/pdf.h"
#include "source/reader.h"

enum { MOST_NAMES = 1000, MOST_NODES = 64 };

/* ---- finding them ---------------------------------------------------------------------------- */

/* The stream of a file specification; the name by Unicode and the plain one may both have it. */
static idc_qpdf_object stream_of(idc_pdf *pdf, idc_qpdf_object specification)
{
    idc_qpdf_object streams = idc_pdf_key(pdf, specification, "/EF");
    idc_qpdf_object stream = idc_pdf_key(pdf, streams, "/UF");
    return idc_qpdf_is_stream(pdf->qpdf, stream) ? stream : idc_pdf_key(pdf, streams, "/F");
}

static void remember(idc_pdf *pdf, idc_str name, idc_qpdf_object stream)
{
    int object = idc_qpdf_number_of(pdf->qpdf, stream);
    if (!idc_qpdf_is_stream(pdf->qpdf, stream) || pdf->file_count == IDC_PDF_FILES)
        return;
    for (size_t i = 0; i < pdf->file_count; i++)
        if (pdf->files[i].object == object)
            return;
    int generation = idc_qpdf_generation_of(pdf->qpdf, stream);
    pdf->files[pdf->file_count++] = (idc_pdf_file){name, object, generation};
}

idc_status idc_pdf_file_add(idc_pdf *pdf, idc_qpdf_object specification)
{
    idc_str name = idc_pdf_text(pdf, idc_pdf_key(pdf, specification, "/UF"));
    if (name.len == 0)
        name = idc_pdf_text(pdf, idc_pdf_key(pdf, specification, "/F"));
    if (!name.ptr)
        return IDC_ERR_NOMEM;
    remember(pdf, name, stream_of(pdf, specification));
    return idc_document_fact_push(pdf->doc, "embedded_files", name,
                                  idc_pdf_object_span(pdf, specification));
}

idc_status idc_pdf_files_of(idc_pdf *pdf, idc_qpdf_object object)
{
    idc_qpdf_object files = idc_pdf_key(pdf, object, "/AF");
    idc_status status = IDC_OK;
    int count = idc_pdf_items(pdf, files);
    for (int i = 0; i < count && i < MOST_NAMES && status == IDC_OK; i++)
        status = idc_pdf_file_add(pdf, idc_pdf_item(pdf, files, i));
    return status;
}

/* The name tree of embedded files (7.9.6), breadth first and bounded. */
idc_status idc_pdf_files(idc_pdf *pdf, idc_qpdf_object root)
{
    idc_qpdf_object queue[MOST_NODES];
    size_t head = 0, tail = 0, names = 0;
    idc_status status = IDC_OK;
    queue[tail++] = idc_pdf_key(pdf, idc_pdf_key(pdf, root, "/Names"), "/EmbeddedFiles");
    while (head < tail && status == IDC_OK) {
        idc_qpdf_object node = queue[head++];
        idc_qpdf_object kids = idc_pdf_key(pdf, node, "/Kids"),
                        pairs = idc_pdf_key(pdf, node, "/Names");
        int count = idc_pdf_items(pdf, pairs);
        for (int i = 1; i < count && names++ < MOST_NAMES && status == IDC_OK; i += 2)
            status = idc_pdf_file_add(pdf, idc_pdf_item(pdf, pairs, i));
        count = idc_pdf_items(pdf, kids);
        for (int i = 0; i < count && tail < MOST_NODES; i++)
            queue[tail++] = idc_pdf_item(pdf, kids, i);
    }
    return status == IDC_OK ? idc_pdf_files_of(pdf, root) : status;
}

/* ---- does an attached record say what the pages say? ----------------------------------------- */

/* Letters and digits alone: lines and columns break words where the record does not. */
static idc_str squeezed(idc_arena *arena, idc_str text)
{
    idc_str folded = idc_fold_latin(arena, text);
    idc_buf out = idc_buf_in(arena);
    for (size_t i = 0; i < folded.len; i++)
        if (idc_is_alnum(folded.ptr[i]) || (uint8_t)folded.ptr[i] >= 0x80)
            idc_buf_byte(&out, folded.ptr[i]);
    if (!folded.ptr || idc_buf_failed(&out))
        return IDC_STR_NONE;
    return out.len ? idc_buf_str(&out) : IDC_STR("");
}

typedef struct comparison {
    idc_arena *arena;
    idc_str page; /* squeezed */
    size_t values, absent;
    bool years_differ, failed;
} comparison;

static bool stands(comparison *c, idc_str text)
{
    idc_str key = squeezed(c->arena, text);
    c->failed |= !key.ptr;
    return key.len == 0 || idc_str_find(c->page, key, 0) != SIZE_MAX;
}

static void compare_entries(comparison *c, const idc_node *entries, const char *const fields[2])
{
    static const char *const dates[] = {"startDate", "endDate"};
    for (const idc_node *e = entries ? entries->child : NULL; e && !c->failed; e = e->next)
        for (int i = 0; i < 2; i++) {
            idc_str text = idc_node_text(e, fields[i]);
            c->values += text.len > 0;
            c->absent += !stands(c, text);
            c->years_differ |= !stands(c, idc_str_sub(idc_node_text(e, dates[i]), 0, 4));
        }
}

/*
 * Names may be written in parts that the page has in another order, and a field or two may be left
 * out of a layout or worded otherwise; years are not.
 */
static bool agrees(comparison *c, const idc_node *record)
{
    static const char *const job[] = {"name", "position"}, *const school[] = {"institution", ""};
    idc_str name = idc_node_text(idc_node_get(record, "basics"), "name");
    bool named = true;
    for (size_t at = 0; at < name.len && named;) {
        size_t space = idc_str_find_byte(name, ' ', at);
        size_t end = space == SIZE_MAX ? name.len : space;
        named = stands(c, idc_str_sub(name, at, end));
        at = end + 1;
    }
    compare_entries(c, idc_node_get(record, "work"), job);
    compare_entries(c, idc_node_get(record, "education"), school);
    return named && !c->years_differ && c->absent * 5 <= c->values;
}

/* ---- reading them ---------------------------------------------------------------------------- */

/* Values of the record stand in the attached file, which path names. */
static idc_status set_paths(idc_arena *arena, idc_node *record, idc_str path)
{
    size_t depth = 0, capacity = 0;
    idc_node **open = idc_arena_grow(arena, NULL, 0, &capacity, sizeof *open);
    if (!open)
        return IDC_ERR_NOMEM;
    open[depth++] = record;
    while (depth) {
        idc_node *node = open[--depth];
        node->span.path = path;
        for (idc_node *child = node->child; child; child = child->next) {
            idc_node **grown = idc_arena_grow(arena, open, depth, &capacity, sizeof *open);
            if (!grown)
                return IDC_ERR_NOMEM;
            open = grown;
            open[depth++] = child;
        }
    }
    return IDC_OK;
}

/* A record that the pages bear out is the document's own; another is a source beside it. */
static idc_status take_record(idc_pdf *pdf, const idc_pdf_file *file, idc_str bytes, idc_span span,
                              idc_node *record)
{
    idc_document *doc = pdf->doc;
    idc_str text = idc_document_text(doc, pdf->arena);
    comparison c = {.arena = pdf->arena};
    c.page = text.ptr ? squeezed(pdf->arena, text) : text;
    if (!c.page.ptr)
        return IDC_ERR_NOMEM;
    bool same = !doc->record && (c.page.len == 0 || agrees(&c, record));
    if (c.failed)
        return IDC_ERR_NOMEM;
    if (same) {
        doc->record = record;
        return set_paths(pdf->arena, record, span.path);
    }
    idc_status status = idc_document_note(
        doc, false, "pdf.attached-differs", span,
        "the résumé attached as \"%S\" says something else than the pages: both are read, each as "
        "a source of its own",
        file->name);
    return status == IDC_OK ? idc_document_add_part(doc, file->name, bytes) : status;
}

static bool has_entries(const idc_node *record)
{
    const idc_node *work = idc_node_get(record, "work");
    const idc_node *education = idc_node_get(record, "education");
    return (work && work->child) || (education && education->child);
}

static idc_status take_file(idc_pdf *pdf, const idc_pdf_file *file)
{
    idc_qpdf_object stream = idc_qpdf_numbered(pdf->qpdf, file->object, file->generation);
    idc_span span = idc_pdf_object_span(pdf, stream);
    idc_pdf_bytes bytes = {0};
    bool cut = false;
    idc_status status = idc_pdf_stream(pdf, stream, &bytes, &cut);
    idc_str given = {(const char *)bytes.ptr, bytes.len};
    const idc_reader *reader = idc_reader_for(given);
    if (status != IDC_OK || given.len == 0 || !reader || reader == &idc_reader_text)
        return status;
    if (reader != &idc_reader_json && reader != &idc_reader_record_xml)
        return idc_document_add_part(pdf->doc, file->name, given);
    idc_document *inner = idc_document_new(pdf->work);
    if (!inner)
        return IDC_ERR_NOMEM;
    status = reader->read(given, inner);
    /* Data of other kinds, such as invoices, are no résumé. */
    return status == IDC_OK && has_entries(inner->record)
               ? take_record(pdf, file, given, span, inner->record)
               : status;
}

idc_status idc_pdf_files_read(idc_pdf *pdf)
{
    idc_status status = IDC_OK;
    for (size_t i = 0; i < pdf->file_count && status == IDC_OK; i++) {
        status = take_file(pdf, &pdf->files[i]);
        idc_qpdf_release(pdf->qpdf);
    }
    return status;
}
