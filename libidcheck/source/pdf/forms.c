#include "source/pdf/state.h"

idc_status idc_pdf_form_of(idc_pdf *pdf, qpdf_oh stream, idc_pdf_form **out)
{
    int id = qpdf_oh_get_object_id(pdf->qpdf, stream);
    idc_pdf_bytes bytes = {.inflater = pdf->scratch.inflater};
    bool cut = false;
    for (size_t i = 0; i < pdf->form_count; i++)
        if (pdf->forms[i]->object == id) {
            *out = pdf->forms[i];
            return IDC_OK;
        }
    idc_status status = idc_charge(pdf->work, IDC_LIMIT_SOURCE_PARTS, 1);
    if (status == IDC_OK)
        status = idc_pdf_stream(pdf, stream, &bytes, &cut);
    if (status != IDC_OK)
        return status;
    pdf->scratch.inflater = bytes.inflater;
    idc_pdf_form *form = idc_arena_alloc(pdf->arena, sizeof *form);
    idc_pdf_form **grown =
        idc_arena_grow(pdf->arena, pdf->forms, pdf->form_count, &pdf->form_capacity, sizeof *grown);
    if (!form || !grown)
        return IDC_ERR_NOMEM;
    pdf->forms = grown;
    *form = (idc_pdf_form){
        id, {(const char *)bytes.ptr, bytes.len}, idc_pdf_object_span(pdf, stream).path};
    grown[pdf->form_count++] = *out = form;
    return IDC_OK;
}
