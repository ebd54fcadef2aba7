/* Colours (8.6), as far as the ground of text and text on it need telling apart. */
#include "source/pdf/state.h"

enum { MOST_TABLE = 256 * 4 };

static uint32_t channel(double value)
{
    return value <= 0 ? 0 : value >= 1 ? 255 : (uint32_t)(value * 255 + 0.5);
}

static uint32_t rgb_of(double r, double g, double b)
{
    return channel(r) << 16 | channel(g) << 8 | channel(b);
}

bool idc_pdf_device_colour(const double *c, size_t count, uint32_t *rgb)
{
    if (count == 1)
        *rgb = rgb_of(c[0], c[0], c[0]);
    else if (count == 3)
        *rgb = rgb_of(c[0], c[1], c[2]);
    else if (count == 4)
        *rgb = rgb_of((1 - c[0]) * (1 - c[3]), (1 - c[1]) * (1 - c[3]), (1 - c[2]) * (1 - c[3]));
    return count == 1 || count == 3 || count == 4;
}

static bool entry(const idc_pdf_colour *colour, double index, uint32_t *rgb)
{
    size_t n = colour->components;
    double c[4] = {0};
    size_t at = index >= 0 && index < 256 ? (size_t)index * n : SIZE_MAX;
    if (at > colour->table.len || colour->table.len - at < n)
        return false;
    for (size_t i = 0; i < n && i < 4; i++)
        c[i] = (uint8_t)colour->table.ptr[at + i] / 255.0;
    return idc_pdf_device_colour(c, n, rgb);
}

void idc_pdf_set_colour(idc_pdf_interpreter *in, idc_pdf_colour *colour, size_t components)
{
    double c[4] = {0}, ink = 0;
    for (size_t i = 0; i < 4 && i < components; i++)
        c[i] = idc_pdf_operand_number(in, components - 1 - i);
    for (size_t i = 0; i < components; i++)
        ink += idc_pdf_operand_number(in, i) > 0.02;
    colour->rgb = 0;
    switch (colour->family) {
    case IDC_PDF_DEVICE:
        colour->known = idc_pdf_device_colour(c, components, &colour->rgb);
        break;
    case IDC_PDF_TINT:
        c[0] = 1 - c[0];
        colour->known = components == 1 && idc_pdf_device_colour(c, 1, &colour->rgb);
        break;
    case IDC_PDF_INKS: /* which colours they have is not followed, but none leaves the paper */
        colour->known = components > 0 && ink == 0;
        colour->rgb = 0xFFFFFF;
        break;
    case IDC_PDF_LAB: /* its lightness goes as the eye's, like a grey of sRGB */
        c[0] /= 100;
        colour->known = components == 3 && c[1] > -8 && c[1] < 8 && c[2] > -8 && c[2] < 8 &&
                        idc_pdf_device_colour(c, 1, &colour->rgb);
        break;
    case IDC_PDF_INDEXED:
        colour->known = components == 1 && entry(colour, c[0], &colour->rgb);
        break;
    case IDC_PDF_PATTERN:
        colour->known = false;
        break;
    }
}

size_t idc_pdf_components(idc_pdf *pdf, idc_qpdf_object space)
{
    bool array = idc_qpdf_is_array(pdf->qpdf, space);
    idc_qpdf_object family = array ? idc_pdf_item(pdf, space, 0) : space;
    if (idc_pdf_name_is(pdf, family, "ICCBased"))
        return (size_t)idc_pdf_integer(pdf, idc_pdf_key(pdf, idc_pdf_item(pdf, space, 1), "/N"),
                                       0) &
               7;
    if (idc_pdf_name_is(pdf, family, "DeviceGray") || idc_pdf_name_is(pdf, family, "CalGray"))
        return 1;
    if (idc_pdf_name_is(pdf, family, "DeviceRGB") || idc_pdf_name_is(pdf, family, "CalRGB"))
        return 3;
    return idc_pdf_name_is(pdf, family, "DeviceCMYK") ? 4 : 0;
}

/* 8.6.6.3: base, highest index, table as a string or a stream. */
static idc_status read_table(idc_pdf *pdf, idc_qpdf_object space, idc_pdf_colour *colour)
{
    idc_qpdf_object table = idc_pdf_item(pdf, space, 3);
    idc_str bytes = IDC_STR("");
    bool cut = false;
    idc_status status = IDC_OK;
    if (idc_qpdf_is_stream(pdf->qpdf, table)) {
        pdf->scratch.len = 0;
        status = idc_pdf_stream(pdf, table, &pdf->scratch, &cut);
        bytes = (idc_str){(const char *)pdf->scratch.ptr, pdf->scratch.len};
    } else {
        idc_qpdf_string(pdf->qpdf, table, &bytes.ptr, &bytes.len);
    }
    /* qpdf's string lasts until the next call. */
    colour->table = idc_arena_str(pdf->arena, idc_str_sub(bytes, 0, MOST_TABLE));
    colour->components = idc_pdf_components(pdf, idc_pdf_item(pdf, space, 1));
    return status == IDC_OK && !colour->table.ptr ? IDC_ERR_NOMEM : status;
}

idc_status idc_pdf_set_space(idc_pdf_interpreter *in, idc_pdf_colour *colour)
{
    static const struct {
        const char *name;
        idc_pdf_family family;
    } families[] = {{"Separation", IDC_PDF_TINT},
                    {"DeviceN", IDC_PDF_INKS},
                    {"Lab", IDC_PDF_LAB},
                    {"Indexed", IDC_PDF_INDEXED},
                    {"Pattern", IDC_PDF_PATTERN}};
    char key[128];
    const char *name = idc_pdf_operand_name(in, 0, key);
    *colour = (idc_pdf_colour){.known = true};
    if (!name || strncmp(name, "/Device", 7) == 0)
        return IDC_OK;
    idc_pdf *pdf = in->pdf;
    idc_qpdf_object space = idc_pdf_key(
        pdf, idc_pdf_key(pdf, in->frames[in->frame_count - 1].resources, "/ColorSpace"), name);
    idc_qpdf_object family =
        idc_qpdf_is_array(pdf->qpdf, space) ? idc_pdf_item(pdf, space, 0) : space;
    bool pattern = strcmp(name, "/Pattern") == 0;
    for (size_t i = 0; i < sizeof families / sizeof *families; i++)
        if (idc_pdf_name_is(pdf, family, families[i].name))
            colour->family = families[i].family;
    colour->family = pattern ? IDC_PDF_PATTERN : colour->family;
    /* Initial colours: black, and all ink; an index is given before it is used. */
    colour->known = colour->family != IDC_PDF_PATTERN && colour->family != IDC_PDF_INKS;
    return colour->family == IDC_PDF_INDEXED ? read_table(pdf, space, colour) : IDC_OK;
}
