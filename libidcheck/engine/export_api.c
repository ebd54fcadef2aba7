#include <idcheck/export.h>

#include "base/error.h"
#include "base/text.h"
#include "export/export.h"

static idc_status write_as(const idc_report *report, idc_format format, idc_buf *out)
{
    switch (format) {
    case IDC_FORMAT_JSON:
        return idc_export_json(report, 2, out);
    case IDC_FORMAT_JSON_COMPACT:
        return idc_export_json(report, 0, out);
    case IDC_FORMAT_TEXT:
        return idc_export_text(report, 100, false, out);
    case IDC_FORMAT_TEXT_COLOUR:
        return idc_export_text(report, 100, true, out);
    case IDC_FORMAT_HTML:
        return idc_export_html(report, out);
    case IDC_FORMAT_SVG_TIMELINE:
        return idc_export_svg_timeline(report, out);
    }
    return IDC_ERR_ARGUMENT;
}

idc_status idc_report_export(const idc_report *report, idc_format format, char **text, size_t *len,
                             idc_error **err)
{
    if (!report || !text || !len)
        return idc_fail(&idc_allocator_default, err, IDC_ERR_ARGUMENT,
                        "idc_report_export: report, text and len must not be NULL");
    *text = NULL;
    *len = 0;
    idc_buf out = idc_buf_with(&report->allocator);
    idc_status status = write_as(report, format, &out);
    if (status == IDC_OK)
        status = out.failed ? IDC_ERR_NOMEM
                            : idc_text_new(&report->allocator, idc_buf_str(&out), text, len);
    idc_buf_free(&out);
    if (status != IDC_OK)
        status =
            idc_fail(&report->allocator, err, status, "idc_report_export: there is no such format");
    return status;
}
