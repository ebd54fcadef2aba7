/* Facts that stand in the body among the text: sittings, languages, fonts, links. */
#include "source/office/docx.h"

idc_status idc_docx_take_rsids(idc_docx *docx, idc_str path, const idc_xml_element *e)
{
    idc_status status = IDC_OK;
    for (size_t i = 0; i < e->attribute_count && status == IDC_OK; i++) {
        const idc_xml_attribute *a = &e->attributes[i];
        const idc_span span = {.path = path, .begin = a->begin, .end = a->end};
        if (idc_str_is(a->name, "paraId"))
            status = idc_docx_para_id(docx, a->value, span);
        if (!idc_str_starts(a->name, IDC_STR("rsid")) || idc_str_eq(a->value, docx->last_rsid))
            continue;
        docx->last_rsid = a->value;
        status = idc_docx_rsid(docx, a->value, span);
    }
    return status;
}

idc_status idc_docx_take_attribute(idc_docx *docx, idc_str path, const idc_xml_element *e,
                                   const char *name, const char *key)
{
    for (size_t i = 0; i < e->attribute_count; i++) {
        const idc_xml_attribute *a = &e->attributes[i];
        if (idc_str_is(a->name, name))
            return idc_document_fact_push(
                docx->doc, key, a->value,
                (idc_span){.path = path, .begin = a->begin, .end = a->end});
    }
    return IDC_OK;
}

idc_status idc_docx_take_languages(idc_docx *docx, idc_str path, const idc_xml_element *e)
{
    idc_status status = idc_docx_take_attribute(docx, path, e, "val", "languages");
    if (status == IDC_OK)
        status = idc_docx_take_attribute(docx, path, e, "eastAsia", "languages");
    if (status == IDC_OK)
        status = idc_docx_take_attribute(docx, path, e, "fareast", "languages");
    return status == IDC_OK ? idc_docx_take_attribute(docx, path, e, "bidi", "languages") : status;
}

idc_status idc_docx_take_fonts(idc_docx *docx, idc_str path, const idc_xml_element *e)
{
    idc_status status = idc_docx_take_attribute(docx, path, e, "ascii", "fonts");
    if (status == IDC_OK)
        status = idc_docx_take_attribute(docx, path, e, "fareast", "east_asian_fonts");
    return status == IDC_OK ? idc_docx_take_attribute(docx, path, e, "eastAsia", "east_asian_fonts")
                            : status;
}

idc_status idc_docx_take_code(idc_docx *docx, idc_str path, const idc_xml_text *t)
{
    idc_str code = idc_str_trim(t->text);
    size_t from = idc_str_find_byte(code, '"', 0);
    if (!idc_str_istarts(code, IDC_STR("HYPERLINK")) || from == SIZE_MAX)
        return IDC_OK;
    idc_str link = idc_str_sub(code, from + 1, idc_str_find_byte(code, '"', from + 1));
    link = idc_arena_str(docx->doc->work->arena, link);
    if (!link.ptr)
        return IDC_ERR_NOMEM;
    idc_span span = {.path = path, .begin = t->begin, .end = t->end};
    return idc_document_fact_push(docx->doc, "links", link, span);
}
