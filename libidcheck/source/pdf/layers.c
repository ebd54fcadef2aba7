#include "source/pdf/state.h"

/* Optional content that is off is not shown (8.11). */

static bool layer_is_off(idc_pdf *pdf, qpdf_oh layer)
{
    int id = qpdf_oh_get_object_id(pdf->qpdf, layer);
    for (size_t i = 0; id && i < pdf->off_layer_count; i++)
        if (pdf->off_layers[i] == id)
            return true;
    return false;
}

bool idc_pdf_is_off(idc_pdf *pdf, qpdf_oh group)
{
    qpdf_oh members = idc_pdf_key(pdf, group, "/OCGs");
    int count = idc_pdf_items(pdf, members);
    if (pdf->off_layer_count == 0)
        return false;
    if (count == 0)
        return layer_is_off(pdf, group) || layer_is_off(pdf, members);
    for (int i = 0; i < count && i < 64; i++)
        if (!layer_is_off(pdf, idc_pdf_item(pdf, members, i)))
            return false;
    return true;
}
