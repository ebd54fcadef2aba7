#include "export/export.h"
idc_status idc_export_html(const idc_report *report, idc_buf *out)
{
    (void)report;
    (void)out;
    return IDC_ERR_UNSUPPORTED;
}
idc_status idc_export_svg_timeline(const idc_report *report, idc_buf *out)
{
    (void)report;
    (void)out;
    return IDC_ERR_UNSUPPORTED;
}
