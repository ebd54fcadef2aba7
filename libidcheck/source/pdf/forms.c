/* External objects (8.8): forms, which are content of their own, and pictures. */
#include "source/pdf/state.h"

/* Steps that calling a form costs, so that source.steps bounds time alike for all readers. */
enum { FORM_STEPS = 1000 };

static idc_status form_of(idc_pdf *pdf, idc_qpdf_object stream, idc_pdf_form **out)
{
    int id = idc_qpdf_number_of(pdf->qpdf, stream);
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

idc_status idc_pdf_call_form(idc_pdf_interpreter *in, idc_qpdf_object stream, bool off)
{
    idc_pdf *pdf = in->pdf;
    double matrix[6], box[4];
    idc_pdf_form *form;
    if (in->frame_count >= PDF_FORM_DEPTH)
        return IDC_OK;
    idc_status status = form_of(in->pdf, stream, &form);
    for (size_t i = 0; status == IDC_OK && i < in->frame_count; i++)
        if (in->frames[i].object == form->object)
            return IDC_OK; /* calls itself */
    if (status == IDC_OK)
        status = idc_pdf_save(in);
    if (status != IDC_OK)
        return status;
    idc_qpdf_object resources = idc_pdf_key(pdf, stream, "/Resources");
    if (idc_qpdf_is_null(pdf->qpdf, resources))
        resources = in->frames[in->frame_count - 1].resources;
    in->frames[in->frame_count++] = (idc_pdf_frame){
        .bytes = form->bytes,
        .resources = resources,
        .path = form->path,
        .states = in->stack_count,
        .marks = in->mark_count,
        .object = form->object,
    };
    if (off && !in->form_off)
        in->form_off = in->frame_count;
    /* What a group sets for itself applies inside of what the group has (11.6.6). */
    if (!idc_qpdf_is_null(pdf->qpdf, idc_pdf_key(pdf, stream, "/Group"))) {
        in->state.group_alpha *= in->state.alpha;
        in->state.alpha = in->state.stroke_alpha = 1;
    }
    idc_pdf_matrix(pdf, idc_pdf_key(pdf, stream, "/Matrix"), matrix);
    idc_pdf_multiply(matrix, in->state.ctm, in->state.ctm);
    if (idc_pdf_rectangle(pdf, idc_pdf_key(pdf, stream, "/BBox"), box)) {
        in->clip_pending = true;
        idc_pdf_path_box(in, box[0], box[1], box[2] - box[0], box[3] - box[1]);
        status = idc_pdf_path_end(in, false, false);
    }
    return status;
}

idc_status idc_pdf_leave_form(idc_pdf_interpreter *in)
{
    idc_status status = IDC_OK;
    idc_pdf_frame *frame = &in->frames[--in->frame_count];
    in->stack_ignored = 0;
    in->mark_count = frame->marks;
    if (in->mark_off > in->mark_count)
        in->mark_off = 0;
    if (in->form_off > in->frame_count)
        in->form_off = 0;
    if (in->actual_mark > in->mark_count)
        status = idc_pdf_actual_end(in);
    /* The state saved when the form was called. */
    if (in->frame_count && frame->states) {
        in->stack_count = frame->states - 1;
        in->state = in->stack[in->stack_count];
    }
    return status;
}

/* The one colour of a picture as small as those that areas are painted with. */
static idc_status find_colour(idc_pdf *pdf, idc_qpdf_object image, idc_pdf_paint *out)
{
    enum { MOST_BYTES = 1024 };
    size_t n = idc_pdf_components(pdf, idc_pdf_key(pdf, image, "/ColorSpace"));
    int64_t width = idc_pdf_integer(pdf, idc_pdf_key(pdf, image, "/Width"), 0);
    int64_t height = idc_pdf_integer(pdf, idc_pdf_key(pdf, image, "/Height"), 0);
    double c[4];
    bool cut = false;
    if (n == 0 || n > 4 || width < 1 || height < 1 || width > MOST_BYTES || height > MOST_BYTES ||
        width * height * (int64_t)n > MOST_BYTES ||
        idc_pdf_integer(pdf, idc_pdf_key(pdf, image, "/BitsPerComponent"), 0) != 8 ||
        !idc_qpdf_is_null(pdf->qpdf, idc_pdf_key(pdf, image, "/Decode")))
        return IDC_OK;
    pdf->scratch.len = 0;
    idc_status status = idc_pdf_stream(pdf, image, &pdf->scratch, &cut);
    size_t count = (size_t)(width * height) * n;
    if (status != IDC_OK || cut || pdf->scratch.len < count)
        return status;
    for (size_t i = 0; i < count; i++) {
        if (pdf->scratch.ptr[i] != pdf->scratch.ptr[i % n])
            return IDC_OK;
        c[i % n] = pdf->scratch.ptr[i] / 255.0;
    }
    out->known = idc_pdf_device_colour(c, n, &out->rgb);
    return IDC_OK;
}

static idc_status paint_image(idc_pdf_interpreter *in, idc_qpdf_object image)
{
    idc_pdf *pdf = in->pdf;
    idc_pdf_paint paint = {.opaque =
                               idc_qpdf_is_null(pdf->qpdf, idc_pdf_key(pdf, image, "/SMask")) &&
                               idc_qpdf_is_null(pdf->qpdf, idc_pdf_key(pdf, image, "/Mask")) &&
                               !idc_qpdf_is_true(pdf->qpdf, idc_pdf_key(pdf, image, "/ImageMask"))};
    idc_status status = paint.opaque ? find_colour(pdf, image, &paint) : IDC_OK;
    return status == IDC_OK ? idc_pdf_paint_image(in, paint) : status;
}

idc_status idc_pdf_call_object(idc_pdf_interpreter *in)
{
    char key[128];
    const char *name = idc_pdf_operand_name(in, 0, key);
    idc_pdf *pdf = in->pdf;
    idc_status status = idc_charge(pdf->work, IDC_LIMIT_SOURCE_STEPS, FORM_STEPS);
    if (!name || status != IDC_OK)
        return status;
    idc_qpdf_object object = idc_pdf_key(
        pdf, idc_pdf_key(pdf, in->frames[in->frame_count - 1].resources, "/XObject"), name);
    if (!idc_qpdf_is_stream(pdf->qpdf, object))
        return IDC_OK;
    idc_qpdf_object layer = idc_pdf_key(pdf, object, "/OC");
    bool off = !idc_qpdf_is_null(pdf->qpdf, layer) && idc_pdf_is_off(pdf, layer);
    idc_qpdf_object subtype = idc_pdf_key(pdf, object, "/Subtype");
    if (idc_pdf_name_is(pdf, subtype, "Form"))
        return idc_pdf_call_form(in, object, off);
    if (!idc_pdf_name_is(pdf, subtype, "Image") || off)
        return IDC_OK;
    status = idc_pdf_picture(pdf, object);
    return status == IDC_OK ? paint_image(in, object) : status;
}
