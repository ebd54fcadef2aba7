/* Appearances of annotations (12.5.5): filled fields, and what was typed or drawn over a page. */
#include "source/pdf/state.h"

enum { MOST_ANNOTATIONS = 2000 };

/* Those that hold text or areas; marks over text are painted in ways that do not hide it. */
static bool is_of_interest(idc_pdf *pdf, idc_qpdf_object annotation)
{
    static const char *const kinds[] = {"Widget", "FreeText", "Stamp", "Square"};
    enum { HIDDEN = 2, NO_VIEW = 32 };
    idc_qpdf_object kind = idc_pdf_key(pdf, annotation, "/Subtype");
    if (idc_pdf_integer(pdf, idc_pdf_key(pdf, annotation, "/F"), 0) & (HIDDEN | NO_VIEW))
        return false;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (idc_pdf_name_is(pdf, kind, kinds[i]))
            return true;
    return false;
}

/* The normal appearance, in the state that the annotation is in. */
static idc_qpdf_object appearance_of(idc_pdf *pdf, idc_qpdf_object annotation)
{
    char key[128] = "/";
    idc_qpdf_object normal = idc_pdf_key(pdf, idc_pdf_key(pdf, annotation, "/AP"), "/N");
    idc_str state = idc_pdf_name(pdf, idc_pdf_key(pdf, annotation, "/AS"));
    if (idc_qpdf_is_stream(pdf->qpdf, normal) || state.len + 2 > sizeof key)
        return normal;
    memcpy(key + 1, state.ptr, state.len);
    key[state.len + 1] = 0;
    return idc_pdf_key(pdf, normal, key);
}

/* The box around a form's box when its matrix is applied. */
static bool box_of(idc_pdf *pdf, idc_qpdf_object form, double out[4])
{
    double m[6], box[4];
    if (!idc_pdf_rectangle(pdf, idc_pdf_key(pdf, form, "/BBox"), box))
        return false;
    idc_pdf_matrix(pdf, idc_pdf_key(pdf, form, "/Matrix"), m);
    for (int i = 0; i < 4; i++) {
        double x = box[i & 1 ? 2 : 0], y = box[i & 2 ? 3 : 1];
        double p[2] = {x * m[0] + y * m[2] + m[4], x * m[1] + y * m[3] + m[5]};
        for (int k = 0; k < 2; k++) {
            out[k] = i == 0 || p[k] < out[k] ? p[k] : out[k];
            out[k + 2] = i == 0 || p[k] > out[k + 2] ? p[k] : out[k + 2];
        }
    }
    return out[2] > out[0] && out[3] > out[1];
}

static idc_status begin(idc_pdf_interpreter *in, idc_qpdf_object annotation, bool *begun)
{
    idc_pdf *pdf = in->pdf;
    idc_qpdf_object form = appearance_of(pdf, annotation),
                    layer = idc_pdf_key(pdf, annotation, "/OC");
    double box[4] = {0}, place[4] = {0};
    if (!idc_qpdf_is_stream(pdf->qpdf, form) || !box_of(pdf, form, box) ||
        !idc_pdf_rectangle(pdf, idc_pdf_key(pdf, annotation, "/Rect"), place))
        return IDC_OK;
    double x = (place[2] - place[0]) / (box[2] - box[0]);
    double y = (place[3] - place[1]) / (box[3] - box[1]);
    const double m[6] = {x, 0, 0, y, place[0] - box[0] * x, place[1] - box[1] * y};
    idc_pdf_reset(in);
    idc_pdf_multiply(m, in->state.ctm, in->state.ctm);
    *begun = true;
    return idc_pdf_call_form(in, form,
                             !idc_qpdf_is_null(pdf->qpdf, layer) && idc_pdf_is_off(pdf, layer));
}

idc_status idc_pdf_next_appearance(idc_pdf_interpreter *in, bool *begun)
{
    idc_pdf *pdf = in->pdf;
    idc_qpdf_object annotations = idc_pdf_key(pdf, in->page->object, "/Annots");
    int count = idc_pdf_items(pdf, annotations);
    idc_status status = IDC_OK;
    *begun = false;
    while (in->annotation < count && in->annotation < MOST_ANNOTATIONS && !*begun &&
           status == IDC_OK) {
        idc_qpdf_object annotation = idc_pdf_item(pdf, annotations, in->annotation++);
        if (is_of_interest(pdf, annotation))
            status = begin(in, annotation, begun);
    }
    return status;
}
