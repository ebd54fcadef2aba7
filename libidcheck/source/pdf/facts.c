#include "base/utf8.h"
#include "source/pdf/pdf.h"
#include "source/picture/xmp.h"

enum { MOST_LINKS = 2000, MOST_RESOURCES = 256 };

/* ---- dates ----------------------------------------------------------------------------------- */

static bool digits_at(idc_str s, size_t at, size_t count)
{
    if (at + count > s.len)
        return false;
    for (size_t i = 0; i < count; i++)
        if (!idc_is_digit(s.ptr[at + i]))
            return false;
    return true;
}

idc_str idc_pdf_date(idc_arena *arena, idc_str s)
{
    s = idc_str_trim(s);
    if (idc_str_starts(s, IDC_STR("D:")))
        s = idc_str_sub(s, 2, s.len);
    if (!digits_at(s, 0, 4))
        return IDC_STR("");
    idc_buf out = idc_buf_in(arena);
    size_t at = 4;
    idc_buf_add(&out, idc_str_sub(s, 0, 4));
    for (int part = 0; part < 5 && digits_at(s, at, 2); part++, at += 2) {
        idc_buf_byte(&out, "--T::"[part]);
        idc_buf_add(&out, idc_str_sub(s, at, at + 2));
    }
    if (at == 10) /* an hour alone is no ISO 8601 time of day */
        idc_buf_text(&out, ":00");
    if (at >= 10 && at < s.len) {
        char sign = s.ptr[at];
        if (sign == 'Z' || sign == 'z') {
            idc_buf_byte(&out, 'Z');
        } else if ((sign == '+' || sign == '-') && digits_at(s, at + 1, 2)) {
            size_t minutes = at + 3 + (at + 3 < s.len && s.ptr[at + 3] == '\'');
            idc_buf_byte(&out, sign);
            idc_buf_add(&out, idc_str_sub(s, at + 1, at + 3));
            idc_buf_byte(&out, ':');
            idc_buf_add(&out, digits_at(s, minutes, 2) ? idc_str_sub(s, minutes, minutes + 2)
                                                       : IDC_STR("00"));
        }
    }
    return idc_buf_failed(&out) ? IDC_STR_NONE : idc_buf_str(&out);
}

/* ---- Info and XMP ------------------------------------------------------------------------------
 */

static idc_status read_info(idc_pdf *pdf, idc_qpdf_object info)
{
    static const struct {
        const char *key, *fact;
        bool date;
    } facts[] = {{"/Author", "author", false},     {"/Title", "title", false},
                 {"/Producer", "producer", false}, {"/Creator", "creator_tool", false},
                 {"/Company", "company", false},   {"/CreationDate", "created", true},
                 {"/ModDate", "modified", true}};
    idc_span span = idc_pdf_object_span(pdf, info);
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++) {
        idc_str text = idc_pdf_text(pdf, idc_pdf_key(pdf, info, facts[i].key));
        if (facts[i].date)
            text = idc_pdf_date(pdf->arena, text);
        if (!text.ptr)
            return IDC_ERR_NOMEM;
        idc_status status = idc_document_fact(pdf->doc, facts[i].fact, idc_str_trim(text), span);
        if (status != IDC_OK)
            return status;
    }
    return IDC_OK;
}

static idc_status read_xmp(idc_pdf *pdf, idc_qpdf_object stream)
{
    bool cut = false;
    idc_span span = idc_pdf_object_span(pdf, stream);
    if (!idc_qpdf_is_stream(pdf->qpdf, stream))
        return IDC_OK;
    pdf->scratch.len = 0;
    idc_status status = idc_pdf_stream(pdf, stream, &pdf->scratch, &cut);
    if (status != IDC_OK)
        return status;
    return idc_xmp_facts(pdf->doc, (idc_str){(const char *)pdf->scratch.ptr, pdf->scratch.len},
                         span);
}

/* Where the digits stand: trailers are at the end, of files made for the web also at the beginning.
 */
static idc_span id_span(const idc_pdf *pdf, idc_str hex)
{
    enum { NEAR = 16384 };
    size_t end = pdf->bytes.len, from = end > NEAR ? end - NEAR : 0;
    size_t at = hex.len ? idc_str_ifind(pdf->bytes, hex, from) : SIZE_MAX;
    if (at == SIZE_MAX && hex.len)
        at = idc_str_ifind(idc_str_sub(pdf->bytes, 0, NEAR), hex, 0);
    if (at == SIZE_MAX)
        return (idc_span){0};
    return (idc_span){.begin = at, .end = at + hex.len};
}

static idc_status read_id(idc_pdf *pdf, idc_qpdf_object trailer)
{
    idc_qpdf_object id = idc_pdf_key(pdf, trailer, "/ID");
    if (idc_pdf_items(pdf, id) != 2)
        return IDC_OK;
    idc_node *array = idc_node_new(pdf->arena, IDC_NODE_ARRAY);
    for (int i = 0; i < 2; i++) {
        size_t length = 0;
        idc_buf hex = idc_buf_in(pdf->arena);
        const char *bytes = NULL;
        idc_qpdf_string(pdf->qpdf, idc_pdf_item(pdf, id, i), &bytes, &length);
        if (length > 64)
            length = 64;
        idc_buf_hex(&hex, (const uint8_t *)bytes, length);
        idc_str digits = idc_buf_str(&hex);
        if (hex.failed ||
            !idc_node_push(array, idc_node_string(pdf->arena, digits, id_span(pdf, digits))))
            return IDC_ERR_NOMEM;
    }
    return idc_node_put(pdf->doc->metadata, IDC_STR("pdf_id"), array) ? IDC_OK : IDC_ERR_NOMEM;
}

/* ---- signatures and layers ----------------------------------------------------------------------
 */

static bool is_signed(idc_pdf *pdf, idc_qpdf_object root)
{
    idc_qpdf_object form = idc_pdf_key(pdf, root, "/AcroForm");
    idc_qpdf_object fields = idc_pdf_key(pdf, form, "/Fields");
    int count = idc_pdf_items(pdf, fields);
    for (int i = 0; i < count && i < 1000; i++) {
        idc_qpdf_object field = idc_pdf_item(pdf, fields, i);
        if (idc_pdf_name_is(pdf, idc_pdf_key(pdf, field, "/FT"), "Sig") &&
            !idc_qpdf_is_null(pdf->qpdf, idc_pdf_key(pdf, field, "/V")))
            return true;
    }
    return false;
}

idc_status idc_pdf_facts(idc_pdf *pdf)
{
    idc_qpdf_object trailer = idc_qpdf_trailer(pdf->qpdf), root = idc_qpdf_root(pdf->qpdf);
    idc_document *doc = pdf->doc;
    idc_status status = read_info(pdf, idc_pdf_key(pdf, trailer, "/Info"));
    if (status == IDC_OK)
        status = read_xmp(pdf, idc_pdf_key(pdf, root, "/Metadata"));
    if (status == IDC_OK)
        status = read_id(pdf, trailer);
    if (status == IDC_OK)
        status = idc_document_fact_push(doc, "languages",
                                        idc_pdf_text(pdf, idc_pdf_key(pdf, root, "/Lang")),
                                        idc_pdf_object_span(pdf, root));
    if (status == IDC_OK)
        status = idc_pdf_files(pdf, root);
    if (status == IDC_OK && !doc->facts_only)
        status = idc_pdf_layers(pdf, root);
    if (status == IDC_OK && !doc->facts_only)
        status = idc_pdf_tags(pdf, root);
    if (status == IDC_OK && !idc_node_put(doc->metadata, IDC_STR("pdf_signed"),
                                          idc_node_bool(pdf->arena, is_signed(pdf, root))))
        return IDC_ERR_NOMEM;
    return status;
}

/* ---- fonts ------------------------------------------------------------------------------------
 */

static idc_status add_fonts(idc_pdf *pdf, idc_qpdf_object resources, size_t *count)
{
    idc_qpdf_object fonts[MOST_RESOURCES];
    *count =
        idc_qpdf_values(pdf->qpdf, idc_pdf_key(pdf, resources, "/Font"), fonts, MOST_RESOURCES);
    idc_status status = IDC_OK;
    for (size_t i = 0; i < *count && status == IDC_OK; i++) {
        idc_str name;
        status = idc_pdf_font_name(pdf, fonts[i], &name);
        if (status == IDC_OK && name.len)
            status =
                idc_document_fact_push(pdf->doc, "fonts", name, idc_pdf_object_span(pdf, fonts[i]));
    }
    return status;
}

idc_status idc_pdf_fonts(idc_pdf *pdf, idc_qpdf_object resources)
{
    idc_qpdf_object forms[MOST_RESOURCES];
    size_t found, ignored;
    idc_status status = add_fonts(pdf, resources, &found);
    if (status != IDC_OK || found > 0)
        return status;
    size_t count =
        idc_qpdf_values(pdf->qpdf, idc_pdf_key(pdf, resources, "/XObject"), forms, MOST_RESOURCES);
    for (size_t i = 0; i < count && status == IDC_OK; i++)
        status = add_fonts(pdf, idc_pdf_key(pdf, forms[i], "/Resources"), &ignored);
    return status;
}

/* ---- links --------------------------------------------------------------------------------------
 */

idc_status idc_pdf_links(idc_pdf *pdf, idc_qpdf_object page, int32_t number)
{
    idc_qpdf_object annotations = idc_pdf_key(pdf, page, "/Annots");
    int count = idc_pdf_items(pdf, annotations);
    for (int i = 0; i < count && i < MOST_LINKS; i++) {
        idc_qpdf_object annotation = idc_pdf_item(pdf, annotations, i);
        idc_status status = idc_charge(pdf->work, IDC_LIMIT_SOURCE_PARTS, 1);
        idc_str uri =
            idc_pdf_text(pdf, idc_pdf_key(pdf, idc_pdf_key(pdf, annotation, "/A"), "/URI"));
        idc_span span = idc_pdf_object_span(pdf, annotation);
        span.page = number;
        if (status == IDC_OK && !uri.ptr)
            status = IDC_ERR_NOMEM;
        if (status == IDC_OK)
            status = idc_document_fact_push(pdf->doc, "links", idc_str_trim(uri), span);
        if (status == IDC_OK &&
            idc_pdf_name_is(pdf, idc_pdf_key(pdf, annotation, "/Subtype"), "FileAttachment"))
            status = idc_pdf_file_add(pdf, idc_pdf_key(pdf, annotation, "/FS"));
        if (status != IDC_OK)
            return status;
    }
    return idc_pdf_files_of(pdf, page);
}
