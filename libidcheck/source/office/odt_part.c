/* The walk over one part of an OpenDocument file, or over a flat file that holds them all. */
#include "source/office/odt.h"

idc_odt_space idc_odt_space_of(idc_odt_run *run, idc_str uri)
{
    static const struct {
        const char *name;
        idc_odt_space space;
    } rows[] = {{"office", IDC_ODT_OFFICE},   {"style", IDC_ODT_STYLES},
                {"text", IDC_ODT_TEXTS},      {"table", IDC_ODT_TABLES},
                {"drawing", IDC_ODT_DRAWING}, {"svg-compatible", IDC_ODT_SVG},
                {"meta", IDC_ODT_META}};
    static const char start[] = "urn:oasis:names:tc:opendocument:xmlns:";
    idc_odt_space space = IDC_ODT_OTHER;
    for (size_t i = 0; i < run->uri_count; i++)
        if (run->uris[i] == uri.ptr)
            return run->spaces[i];
    if (idc_str_starts(uri, idc_str_of(start))) {
        idc_str name = idc_str_sub(uri, sizeof start - 1, uri.len);
        name = idc_str_sub(name, 0, idc_str_find_byte(name, ':', 0));
        for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
            if (idc_str_is(name, rows[i].name))
                space = rows[i].space;
    } else if (idc_str_is(uri, "http://purl.org/dc/elements/1.1/")) {
        space = IDC_ODT_DUBLIN;
    }
    if (uri.ptr && run->uri_count < sizeof run->uris / sizeof *run->uris) {
        run->uris[run->uri_count] = uri.ptr;
        run->spaces[run->uri_count++] = space;
    }
    return space;
}

static bool is_text_area(idc_odt_area area)
{
    return area == IDC_ODT_HEADER || area == IDC_ODT_FOOTER || area == IDC_ODT_CONTENT;
}

/* Outside of all areas: does one begin here? */
static void enter(idc_odt_run *run, const idc_xml_element *e, idc_odt_space space)
{
    idc_odt *odt = run->odt;
    idc_odt_area area = IDC_ODT_NOWHERE;
    if (space == IDC_ODT_OFFICE) {
        if (idc_str_is(e->name, "font-face-decls"))
            area = IDC_ODT_FONTS;
        else if (idc_str_is(e->name, "styles"))
            area = IDC_ODT_COMMON;
        else if (idc_str_is(e->name, "automatic-styles"))
            area = IDC_ODT_AUTOMATIC;
        else if (idc_str_is(e->name, "text"))
            area = IDC_ODT_CONTENT;
        else if (idc_str_is(e->name, "meta") || idc_str_is(e->name, "settings") ||
                 idc_str_is(e->name, "scripts"))
            run->skip = run->depth;
    } else if (space == IDC_ODT_STYLES) {
        bool footer = idc_str_starts(e->name, IDC_STR("footer"));
        if (!footer && !idc_str_starts(e->name, IDC_STR("header")))
            return;
        odt->footers = odt->footers || footer;
        if (footer == (run->want == IDC_ODT_LAST) &&
            !idc_str_is(idc_xml_value(e, "display"), "false"))
            area = footer ? IDC_ODT_FOOTER : IDC_ODT_HEADER;
        else
            run->skip = run->depth;
    }
    run->area = area;
    run->area_depth = run->depth;
    /* Automatic styles of one part mean nothing in another. */
    for (size_t i = 0; area == IDC_ODT_AUTOMATIC && i < IDC_ODT_FAMILIES; i++)
        odt->automatic[i] = NULL;
}

static idc_status on_start(void *user, const idc_xml_element *e)
{
    idc_odt_run *run = user;
    run->depth++;
    if (run->skip)
        return IDC_OK;
    idc_odt_space space = idc_odt_space_of(run, e->uri);
    if (is_text_area(run->area))
        return idc_odt_text_start(run, e, space);
    if (run->area != IDC_ODT_NOWHERE)
        return idc_odt_style_start(run, e, space);
    enter(run, e, space);
    return IDC_OK;
}

static idc_status on_end(void *user, idc_str name, idc_str uri)
{
    idc_odt_run *run = user;
    idc_status status = IDC_OK;
    if (run->skip == run->depth) {
        run->skip = 0;
    } else if (!run->skip && run->area != IDC_ODT_NOWHERE) {
        if (run->area_depth == run->depth)
            run->area = IDC_ODT_NOWHERE;
        else if (is_text_area(run->area))
            status = idc_odt_text_end(run, name, idc_odt_space_of(run, uri));
        else
            idc_odt_style_end(run, name);
    }
    run->depth--;
    return status;
}

static idc_status on_text(void *user, const idc_xml_text *t)
{
    idc_odt_run *run = user;
    return run->skip || !is_text_area(run->area) ? IDC_OK : idc_odt_text_add(run, t);
}

idc_status idc_odt_part(idc_odt *odt, idc_str bytes, idc_str path, idc_odt_want want)
{
    static const idc_xml_handlers handlers = {.start = on_start, .end = on_end, .text = on_text};
    idc_odt_run run = {.odt = odt, .path = path, .want = want};
    idc_xml_outcome outcome;
    run.page_first = odt->doc->line_count;
    idc_status status = idc_xml_read(odt->doc->work, bytes, &handlers, &run, &outcome);
    /* Of a part that breaks off, the paragraphs that were open count too. */
    while (run.frame && status == IDC_OK)
        status = idc_odt_close_paragraph(&run);
    if (status != IDC_OK || want == IDC_ODT_LAST)
        return status;
    return idc_package_outcome(odt->doc, &idc_odt_codes, path, &outcome);
}
