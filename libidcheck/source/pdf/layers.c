#include "source/pdf/state.h"

/* Optional content that is off is not shown (8.11). */

enum { MOST_LAYERS = 256 };

static bool layer_is_off(idc_pdf *pdf, idc_qpdf_object layer)
{
    int id = idc_qpdf_number_of(pdf->qpdf, layer);
    for (size_t i = 0; id && i < pdf->off_layer_count; i++)
        if (pdf->off_layers[i] == id)
            return true;
    return false;
}

/* A visibility expression (8.11.2.2) of one operator; with others inside it is taken for true. */
static bool is_visible(idc_pdf *pdf, idc_qpdf_object expression)
{
    idc_qpdf_object operator= idc_pdf_item(pdf, expression, 0);
    bool all = idc_pdf_name_is(pdf, operator, "And"), none = idc_pdf_name_is(pdf, operator, "Not");
    int count = idc_pdf_items(pdf, expression), off = 0;
    for (int i = 1; i < count && i < 64; i++) {
        idc_qpdf_object operand = idc_pdf_item(pdf, expression, i);
        if (idc_qpdf_is_array(pdf->qpdf, operand))
            return true;
        off += layer_is_off(pdf, operand);
    }
    return count < 2 || (none ? off > 0 : all ? off == 0 : off < count - 1);
}

bool idc_pdf_is_off(idc_pdf *pdf, idc_qpdf_object group)
{
    idc_qpdf_object members = idc_pdf_key(pdf, group, "/OCGs"),
                    policy = idc_pdf_key(pdf, group, "/P");
    idc_qpdf_object expression = idc_pdf_key(pdf, group, "/VE");
    int count = idc_pdf_items(pdf, members), off = 0;
    if (idc_pdf_items(pdf, expression) > 0)
        return !is_visible(pdf, expression);
    if (count == 0)
        return layer_is_off(pdf, group) || layer_is_off(pdf, members);
    count = count < 64 ? count : 64;
    for (int i = 0; i < count; i++)
        off += layer_is_off(pdf, idc_pdf_item(pdf, members, i));
    if (idc_pdf_name_is(pdf, policy, "AllOn"))
        return off > 0;
    if (idc_pdf_name_is(pdf, policy, "AnyOff"))
        return off == 0;
    return idc_pdf_name_is(pdf, policy, "AllOff") ? off < count : off == count;
}

/* Is one of the objects of an array? */
static bool is_in(idc_pdf *pdf, idc_qpdf_object array, int id)
{
    int count = idc_pdf_items(pdf, array);
    for (int i = 0; i < count && i < MOST_LAYERS; i++)
        if (idc_qpdf_number_of(pdf->qpdf, idc_pdf_item(pdf, array, i)) == id)
            return true;
    return false;
}

idc_status idc_pdf_layers(idc_pdf *pdf, idc_qpdf_object root)
{
    idc_qpdf_object properties = idc_pdf_key(pdf, root, "/OCProperties");
    idc_qpdf_object view = idc_pdf_key(pdf, properties, "/D"), on = idc_pdf_key(pdf, view, "/ON");
    bool all = idc_pdf_name_is(pdf, idc_pdf_key(pdf, view, "/BaseState"), "OFF");
    idc_qpdf_object off =
        all ? idc_pdf_key(pdf, properties, "/OCGs") : idc_pdf_key(pdf, view, "/OFF");
    int count = idc_pdf_items(pdf, off);
    for (int i = 0; i < count && i < MOST_LAYERS; i++) {
        int id = idc_qpdf_number_of(pdf->qpdf, idc_pdf_item(pdf, off, i));
        if (all && is_in(pdf, on, id))
            continue;
        int *grown = idc_arena_grow(pdf->arena, pdf->off_layers, pdf->off_layer_count,
                                    &pdf->off_layer_capacity, sizeof *grown);
        if (!grown)
            return IDC_ERR_NOMEM;
        pdf->off_layers = grown;
        grown[pdf->off_layer_count++] = id;
    }
    return IDC_OK;
}
