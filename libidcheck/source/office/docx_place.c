/* Where text stands and how large its place is, as far as that hides it: boxes of DrawingML and
 * VML, frames, indents, heights of lines and rows (ECMA-376-1, 17.3.1, 17.4, 20.4; part 4, 19.1).
 */
#include "source/office/docx.h"

enum { MPT = 1000, EMU_IN_PT = 12700, TWIPS_OFF = IDC_PLACE_OFF_MPT / 50, TWIPS_THIN = 20 };

static bool has_number(const idc_xml_element *e, const char *name, int64_t *out)
{
    idc_str s = idc_xml_value(e, name);
    bool minus = idc_str_starts(s, IDC_STR("-"));
    if (!idc_str_to_int(idc_str_sub(s, minus, s.len), out) || *out > INT32_MAX)
        return false;
    *out = minus ? -*out : *out;
    return true;
}

/* "-12.5pt", "3in", "40": 1/1000 pt. */
static bool length_of(idc_str s, int64_t *out)
{
    bool minus = idc_str_starts(s, IDC_STR("-")), inches = idc_str_ends(s, IDC_STR("in"));
    size_t end = minus;
    int64_t value;
    while (end < s.len && idc_is_digit(s.ptr[end]))
        end++;
    if (!idc_str_to_int(idc_str_sub(s, minus, end), &value) || value > INT32_MAX)
        return false;
    *out = (minus ? -value : value) * (inches ? 72 : 1) * MPT;
    return true;
}

/* "position:absolute;margin-left:-900pt;width:200pt;visibility:hidden" */
static void take_vml_style(idc_docx_box *box, idc_str style)
{
    bool width = false, height = false;
    for (idc_str piece; idc_str_next(&style, ';', &piece);) {
        size_t colon = idc_str_find_byte(piece, ':', 0);
        idc_str name = idc_str_trim(idc_str_sub(piece, 0, colon));
        idc_str value =
            idc_str_trim(idc_str_sub(piece, colon < piece.len ? colon + 1 : piece.len, piece.len));
        if (idc_str_is(name, "visibility") && idc_str_is(value, "hidden"))
            box->hidden = "vanish";
        else if (idc_str_is(name, "margin-left"))
            box->placed = length_of(value, &box->from[0]) || box->placed;
        else if (idc_str_is(name, "margin-top"))
            box->placed = length_of(value, &box->from[1]) || box->placed;
        else if (idc_str_is(name, "width"))
            width = length_of(value, &box->size[0]);
        else if (idc_str_is(name, "height"))
            height = length_of(value, &box->size[1]);
    }
    box->is_wide = width && height;
}

void idc_docx_box_start(idc_docx_box *box, const idc_xml_element *e, uint32_t depth)
{
    idc_str style = idc_xml_value(e, "style");
    if (idc_str_is(e->name, "anchor") || idc_str_is(e->name, "inline")) {
        *box = (idc_docx_box){.hidden = NULL};
    } else if (idc_str_is(e->name, "positionH") || idc_str_is(e->name, "positionV")) {
        box->down = e->name.ptr[e->name.len - 1] == 'V';
    } else if (idc_str_is(e->name, "posOffset")) {
        box->offset = depth;
    } else if (idc_str_is(e->name, "extent")) {
        box->is_wide = has_number(e, "cx", &box->size[0]) && has_number(e, "cy", &box->size[1]);
        for (size_t i = 0; i < 2; i++)
            box->size[i] = box->size[i] * MPT / EMU_IN_PT;
    } else if (idc_str_is(e->name, "docPr")) {
        idc_str hidden = idc_xml_value(e, "hidden");
        if (idc_str_is(hidden, "1") || idc_str_is(hidden, "true"))
            box->hidden = "vanish";
    } else if (style.len && (idc_str_is(e->name, "shape") || idc_str_is(e->name, "rect") ||
                             idc_str_is(e->name, "roundrect"))) {
        *box = (idc_docx_box){.hidden = NULL};
        take_vml_style(box, style);
    }
}

void idc_docx_box_text(idc_docx_box *box, idc_str text)
{
    int64_t emu;
    bool minus = idc_str_starts(text, IDC_STR("-"));
    if (!idc_str_to_int(idc_str_sub(text, minus, text.len), &emu) || emu > INT32_MAX)
        return;
    box->from[box->down] = (minus ? -emu : emu) * MPT / EMU_IN_PT;
    box->placed = true;
}

const char *idc_docx_box_hidden(const idc_docx_box *box)
{
    return box->hidden
               ? box->hidden
               : idc_place_hidden(box->placed ? box->from : NULL, box->is_wide ? box->size : NULL);
}

const char *idc_docx_place_hidden(const idc_xml_element *e)
{
    int64_t value, width = 0;
    if (idc_str_is(e->name, "ind"))
        return (has_number(e, "left", &value) || has_number(e, "start", &value)) &&
                       value < TWIPS_OFF
                   ? "off-page"
                   : NULL;
    if (idc_str_is(e->name, "framePr")) {
        has_number(e, "w", &width);
        return has_number(e, "x", &value) && value + width < TWIPS_OFF ? "off-page" : NULL;
    }
    if (idc_str_is(e->name, "spacing"))
        return idc_str_is(idc_xml_value(e, "lineRule"), "exact") && has_number(e, "line", &value) &&
                       value <= TWIPS_THIN
                   ? "tiny"
                   : NULL;
    if (idc_str_is(e->name, "trHeight"))
        return idc_str_is(idc_xml_value(e, "hRule"), "exact") && has_number(e, "val", &value) &&
                       value <= TWIPS_THIN
                   ? "clipped"
                   : NULL;
    return idc_str_is(e->name, "hidden") && idc_docx_on(e) ? "vanish" : NULL;
}
