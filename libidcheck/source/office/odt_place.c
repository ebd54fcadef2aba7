/* Where text of OpenDocument files stands, and what lies behind it (part 3, sections 9 and 10). */
#include "source/office/odt.h"

static bool is(const idc_xml_element *e, const char *name)
{
    return idc_str_is(e->name, name);
}

idc_status idc_odt_enter(idc_odt_run *run, const char *hidden, int32_t fill)
{
    idc_odt_place *place = run->spare_place, *outer = run->place;
    if (place)
        run->spare_place = place->outer;
    else
        place = idc_arena_alloc(run->odt->doc->work->arena, sizeof *place);
    if (!place)
        return IDC_ERR_NOMEM;
    bool open = fill == IDC_FILL_NONE || fill == IDC_ODT_FILL_OPEN;
    *place = (idc_odt_place){.outer = outer, .hidden = hidden, .fill = fill, .depth = run->depth};
    if (!hidden && outer)
        place->hidden = outer->hidden;
    if (open)
        place->fill = outer ? outer->fill : run->odt->background;
    run->place = place;
    return IDC_OK;
}

void idc_odt_leave(idc_odt_run *run)
{
    idc_odt_place *place = run->place;
    if (!place || place->depth != run->depth)
        return;
    run->place = place->outer;
    place->outer = run->spare_place;
    run->spare_place = place;
}

/* ---- frames and shapes ---------------------------------------------------------------------- */

static bool grows(const idc_xml_element *e, size_t side)
{
    return idc_xml_value(e, side ? "min-height" : "min-width").len > 0;
}

/* Whoever sets no size for a side lets it grow. */
static void take_size(idc_odt_run *run, const idc_xml_element *e)
{
    enum { LARGE_MPT = 600000 };
    static const char *const names[2] = {"width", "height"};
    for (size_t i = 0; i < 2; i++)
        if (grows(e, i) || !idc_odt_length(idc_xml_value(e, names[i]), &run->box_mpt[i]))
            run->box_mpt[i] = LARGE_MPT;
}

static idc_status start_box(idc_odt_run *run, const idc_xml_element *e)
{
    idc_odt *odt = run->odt;
    bool frame = is(e, "frame");
    const idc_odt_style *style =
        idc_odt_style_of(odt, IDC_ODT_GRAPHIC, idc_xml_value(e, "style-name"));
    int32_t fill = style ? style->look.fill : IDC_ODT_FILL_OPEN;
    if (fill == IDC_ODT_FILL_OPEN && !frame) /* shapes are blue where nobody says more */
        fill = IDC_FILL_UNKNOWN;
    if (odt->drawn && (fill == IDC_FILL_NONE || fill == IDC_ODT_FILL_OPEN))
        fill = IDC_FILL_UNKNOWN;
    int64_t from[2] = {0, 0};
    idc_odt_length(idc_xml_value(e, "x"), &from[0]);
    idc_odt_length(idc_xml_value(e, "y"), &from[1]);
    take_size(run, e);
    /* The text box in a frame may grow. */
    int64_t size[2];
    for (size_t i = 0; i < 2; i++)
        size[i] =
            frame && run->box_mpt[i] < IDC_PLACE_THIN_MPT ? IDC_PLACE_THIN_MPT : run->box_mpt[i];
    bool unseen = idc_str_is(idc_xml_value(e, "display"), "none");
    return idc_odt_enter(run, unseen ? "vanish" : idc_place_hidden(from, size), fill);
}

static idc_status start_text_box(idc_odt_run *run, const idc_xml_element *e)
{
    for (size_t i = 0; i < 2; i++)
        if (grows(e, i) && run->box_mpt[i] < IDC_PLACE_THIN_MPT)
            run->box_mpt[i] = IDC_PLACE_THIN_MPT;
    return idc_odt_enter(run, idc_place_hidden(NULL, run->box_mpt), IDC_FILL_NONE);
}

idc_status idc_odt_drawing_start(idc_odt_run *run, const idc_xml_element *e)
{
    static const char *const shapes[] = {"frame", "custom-shape", "rect", "ellipse", "circle",
                                         "path",  "polygon",      "line", "caption"};
    if (is(e, "text-box"))
        return start_text_box(run, e);
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++)
        if (is(e, shapes[i]))
            return start_box(run, e);
    run->odt->drawn |= is(e, "image");
    if (is(e, "object"))
        run->skip = run->depth;
    return IDC_OK;
}

/* ---- tables --------------------------------------------------------------------------------- */

idc_status idc_odt_table_start(idc_odt_run *run, const idc_xml_element *e)
{
    if (is(e, "covered-table-cell")) {
        run->skip = run->depth;
        return IDC_OK;
    }
    if (is(e, "table-cell"))
        run->cells++;
    else if (is(e, "table-row") && !run->cells)
        idc_row_begin(&run->row, run->odt->doc);
    const idc_odt_style *style =
        idc_odt_style_of(run->odt, IDC_ODT_CELL, idc_xml_value(e, "style-name"));
    idc_str visibility = idc_xml_value(e, "visibility");
    bool unseen = idc_str_is(visibility, "collapse") || idc_str_is(visibility, "filter");
    if (!style && !unseen)
        return IDC_OK;
    const char *place = style ? style->look.place : NULL;
    return idc_odt_enter(run, unseen ? "vanish" : place, style ? style->look.fill : IDC_FILL_NONE);
}
