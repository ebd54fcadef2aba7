#include "source/office/package.h"

idc_status idc_package_outcome(idc_document *doc, const idc_package_codes *codes, idc_str path,
                               const idc_xml_outcome *o)
{
    idc_span span = {.path = path, .begin = o->offset, .end = o->offset};
    idc_str name = path.len ? path : IDC_STR("the file");
    if (o->doctype)
        return idc_document_note(doc, true, codes->doctype, span,
                                 "%S declares a document type, which no word processor does: it "
                                 "was not read from there on",
                                 name);
    if (o->too_deep)
        return idc_document_note(doc, true, codes->too_deep, span,
                                 "%S is nested deeper than source.depth: it was not read from "
                                 "there on",
                                 name);
    if (o->malformed)
        return idc_document_note(doc, true, codes->bad_xml, span,
                                 "%S is damaged here: what could be read of it was kept", name);
    return IDC_OK;
}

idc_status idc_package_open(idc_package *p, idc_str bytes, bool *opened)
{
    idc_span whole = {.end = bytes.len};
    idc_status status = idc_zip_open(p->doc->work, bytes, &p->zip);
    *opened = status == IDC_OK;
    if (status == IDC_ERR_FORMAT) {
        p->doc->state = IDC_READ_FAILED;
        return idc_document_note(p->doc, false, p->codes->broken_zip, whole,
                                 "the file is cut or damaged so that its parts cannot be found: "
                                 "ask for the file again");
    }
    if (status == IDC_ERR_LIMIT) {
        p->doc->state = IDC_READ_FAILED;
        return idc_document_note(p->doc, false, p->codes->zip_bomb, whole,
                                 "the file says it has more parts than source.parts: it was not "
                                 "read");
    }
    return status;
}

idc_status idc_package_part(idc_package *p, idc_str path, idc_str *out)
{
    idc_span span = {.path = path};
    *out = IDC_STR_NONE;
    if (!p->zip) {
        const idc_str *part = p->flat ? idc_map_get(p->flat, path) : NULL;
        if (part)
            *out = *part;
        return IDC_OK;
    }
    idc_status status = idc_zip_read(p->zip, path, out);
    switch (status) {
    case IDC_ERR_LIMIT:
        *out = IDC_STR_NONE;
        return idc_document_note(p->doc, true, p->codes->zip_bomb, span,
                                 "%S would unpack to more than a document needs: it was not read",
                                 path);
    case IDC_ERR_UNSUPPORTED:
        *out = IDC_STR_NONE;
        return idc_document_note(p->doc, true, p->codes->encrypted, span,
                                 "%S is encrypted or packed in an unknown way: ask for the "
                                 "document without a password",
                                 path);
    case IDC_ERR_FORMAT:
        if (out->len == 0)
            *out = IDC_STR_NONE;
        return idc_document_note(p->doc, true, p->codes->broken_zip, span,
                                 "%S is damaged in the file: what could be unpacked was read",
                                 path);
    default:
        return status;
    }
}

idc_status idc_package_main_part(idc_package *p, idc_str path, idc_str *out)
{
    idc_status status = idc_package_part(p, path, out);
    if (status != IDC_OK || out->ptr || p->doc->state != IDC_READ_OK) /* it was told why */
        return status;
    return idc_document_note(p->doc, true, p->codes->missing_part, (idc_span){.path = path},
                             "%S, which holds the text, is missing: ask for the file again", path);
}
