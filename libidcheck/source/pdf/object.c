#include "source/pdf/pdf.h"

#include "base/buf.h"
#include "base/convert.h"
#include "source/picture/picture.h"

/* Decoded bytes of one stream; a page with more text than that is no page. */
#define MOST_STREAM ((size_t)16 << 20)
#define MOST_FILTERS 4

idc_qpdf_object idc_pdf_key(idc_pdf *pdf, idc_qpdf_object object, const char *key)
{
    return idc_qpdf_key(pdf->qpdf, object, key);
}

int idc_pdf_items(idc_pdf *pdf, idc_qpdf_object array)
{
    return idc_qpdf_items(pdf->qpdf, array);
}

idc_qpdf_object idc_pdf_item(idc_pdf *pdf, idc_qpdf_object array, int index)
{
    return idc_qpdf_item(pdf->qpdf, array, index);
}

bool idc_pdf_number(idc_pdf *pdf, idc_qpdf_object object, double *out)
{
    idc_str text;
    int64_t integer;
    double value;
    if (idc_qpdf_integer(pdf->qpdf, object, &integer)) {
        value = (double)integer;
    } else if (idc_qpdf_real(pdf->qpdf, object, &text.ptr, &text.len)) {
        size_t pos = 0;
        idc_pdf_token token = idc_pdf_next(text, &pos);
        if (token.type != IDC_PDF_NUMBER)
            return false;
        value = token.number;
    } else {
        return false;
    }
    if (!(value > -1e12) || !(value < 1e12))
        return false;
    *out = value;
    return true;
}

int64_t idc_pdf_integer(idc_pdf *pdf, idc_qpdf_object object, int64_t otherwise)
{
    int64_t value;
    return idc_qpdf_integer(pdf->qpdf, object, &value) ? value : otherwise;
}

idc_str idc_pdf_name(idc_pdf *pdf, idc_qpdf_object object)
{
    idc_str name;
    if (!idc_qpdf_name(pdf->qpdf, object, &name.ptr, &name.len) || name.len == 0)
        return IDC_STR("");
    return idc_str_sub(name, 1, name.len);
}

bool idc_pdf_name_is(idc_pdf *pdf, idc_qpdf_object object, const char *name)
{
    return idc_str_is(idc_pdf_name(pdf, object), name);
}

idc_str idc_pdf_text(idc_pdf *pdf, idc_qpdf_object object)
{
    idc_str value;
    if (!idc_qpdf_utf8(pdf->qpdf, object, &value.ptr, &value.len) || value.len == 0)
        return IDC_STR("");
    /* qpdf's text may hold lone surrogates or NULs. */
    idc_converted text;
    idc_str copy = idc_arena_str(pdf->arena, value);
    if (!copy.ptr || !idc_utf8_convert(pdf->arena, copy, IDC_ENCODING_UTF8, &text))
        return IDC_STR_NONE;
    for (size_t i = 0; i < text.text.len; i++)
        if (text.text.ptr[i] == 0)
            return idc_str_sub(text.text, 0, i);
    return text.text;
}

bool idc_pdf_rectangle(idc_pdf *pdf, idc_qpdf_object object, double out[4])
{
    double r[4];
    if (idc_pdf_items(pdf, object) < 4)
        return false;
    for (int i = 0; i < 4; i++)
        if (!idc_pdf_number(pdf, idc_pdf_item(pdf, object, i), &r[i]))
            return false;
    out[0] = r[0] < r[2] ? r[0] : r[2];
    out[1] = r[1] < r[3] ? r[1] : r[3];
    out[2] = r[0] < r[2] ? r[2] : r[0];
    out[3] = r[1] < r[3] ? r[3] : r[1];
    return out[2] > out[0] && out[3] > out[1];
}

bool idc_pdf_matrix(idc_pdf *pdf, idc_qpdf_object object, double out[6])
{
    static const double identity[6] = {1, 0, 0, 1, 0, 0};
    double m[6];
    memcpy(out, identity, sizeof identity);
    if (idc_pdf_items(pdf, object) < 6)
        return false;
    for (int i = 0; i < 6; i++)
        if (!idc_pdf_number(pdf, idc_pdf_item(pdf, object, i), &m[i]))
            return false;
    memcpy(out, m, sizeof m);
    return true;
}

idc_span idc_pdf_object_span(idc_pdf *pdf, idc_qpdf_object object)
{
    int id = idc_qpdf_number_of(pdf->qpdf, object);
    if (id == 0)
        return (idc_span){0};
    return (idc_span){.path = idc_arena_format(pdf->arena, "object %d %d", id,
                                               idc_qpdf_generation_of(pdf->qpdf, object))};
}

/* Filters of a stream in order; false when one of them needs parameters we do not apply. */
static bool filters_of(idc_pdf *pdf, idc_qpdf_object stream, idc_pdf_filter *filters, int *count)
{
    idc_qpdf_object filter = idc_pdf_key(pdf, stream, "/Filter");
    idc_qpdf_object parameters = idc_pdf_key(pdf, stream, "/DecodeParms");
    bool array = idc_qpdf_is_array(pdf->qpdf, filter);
    int n = array ? idc_pdf_items(pdf, filter) : idc_qpdf_is_null(pdf->qpdf, filter) ? 0 : 1;
    int kept = 0;
    if (n > MOST_FILTERS)
        return false;
    for (int i = 0; i < n; i++) {
        idc_qpdf_object name = array ? idc_pdf_item(pdf, filter, i) : filter;
        idc_qpdf_object p = idc_qpdf_is_array(pdf->qpdf, parameters)
                                ? idc_pdf_item(pdf, parameters, i)
                                : parameters;
        if (idc_pdf_name_is(pdf, name, "Crypt")) /* undone by qpdf */
            continue;
        filters[kept] = idc_pdf_filter_of(idc_pdf_name(pdf, name));
        if (filters[kept++] == IDC_PDF_FILTER_OTHER ||
            idc_pdf_integer(pdf, idc_pdf_key(pdf, p, "/Predictor"), 1) > 1 ||
            idc_pdf_integer(pdf, idc_pdf_key(pdf, p, "/EarlyChange"), 1) != 1)
            return false;
    }
    *count = kept;
    return true;
}

static idc_status decode_chain(idc_pdf *pdf, const idc_pdf_filter *filters, int count, idc_str raw,
                               idc_pdf_bytes *out, bool *cut)
{
    idc_pdf_bytes between = {0};
    idc_str in = raw;
    for (int i = 0; i < count; i++) {
        bool last = i == count - 1;
        idc_pdf_bytes next = {0};
        idc_status status =
            idc_pdf_decode(pdf->work, filters[i], in, MOST_STREAM, last ? out : &next, cut);
        if (status != IDC_OK)
            return status;
        between = next;
        in = (idc_str){(const char *)between.ptr, between.len};
    }
    if (count > 0)
        return IDC_OK;
    idc_status status = idc_charge(pdf->work, IDC_LIMIT_SOURCE_INFLATED, raw.len);
    return status == IDC_OK ? idc_pdf_append(pdf->work, out, raw) : status;
}

idc_status idc_pdf_stream(idc_pdf *pdf, idc_qpdf_object stream, idc_pdf_bytes *out, bool *cut)
{
    idc_pdf_filter filters[MOST_FILTERS];
    int count = 0;
    idc_str raw = IDC_STR_NONE;
    if (!filters_of(pdf, stream, filters, &count) ||
        !idc_qpdf_stream(pdf->qpdf, stream, &raw.ptr, &raw.len)) {
        *cut = true;
        return IDC_OK;
    }
    return decode_chain(pdf, filters, count, raw, out, cut);
}

idc_status idc_pdf_picture(idc_pdf *pdf, idc_qpdf_object image)
{
    enum { LEAST_SIDE = 80 };
    idc_str raw = IDC_STR_NONE;
    idc_qpdf_object filter = idc_pdf_key(pdf, image, "/Filter");
    if (idc_qpdf_is_array(pdf->qpdf, filter) && idc_pdf_items(pdf, filter) == 1)
        filter = idc_pdf_item(pdf, filter, 0);
    if (!idc_pdf_name_is(pdf, filter, "DCTDecode") ||
        idc_pdf_integer(pdf, idc_pdf_key(pdf, image, "/Width"), 0) < LEAST_SIDE ||
        idc_pdf_integer(pdf, idc_pdf_key(pdf, image, "/Height"), 0) < LEAST_SIDE)
        return IDC_OK;
    /* A page may paint a picture any number of times: each is unpacked once, and few of them. */
    int id = idc_qpdf_number_of(pdf->qpdf, image);
    for (size_t i = 0; i < pdf->picture_count; i++)
        if (pdf->pictures[i] == id)
            return IDC_OK;
    if (pdf->picture_count == sizeof pdf->pictures / sizeof *pdf->pictures)
        return IDC_OK;
    pdf->pictures[pdf->picture_count++] = id;
    return idc_qpdf_stream(pdf->qpdf, image, &raw.ptr, &raw.len)
               ? idc_picture_embed(pdf->doc, raw, idc_pdf_object_span(pdf, image))
               : IDC_OK;
}
