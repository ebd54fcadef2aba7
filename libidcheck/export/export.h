/** @file export.h  Writers of the finished report. Each is a pure function of it. Any thread. */
#ifndef IDC_EXPORT_EXPORT_H
#define IDC_EXPORT_EXPORT_H

#include "base/buf.h"
#include "export/report.h"

/** idcheck.report/1. indent: spaces a level, 0 = one line. */
idc_status idc_export_json(const idc_report *report, int indent, idc_buf *out);

/** For a terminal of `columns` columns; colour: with SGR sequences. */
idc_status idc_export_text(const idc_report *report, int columns, bool colour, idc_buf *out);

/** One self-contained page: no script, no remote address, all text escaped, bidi isolated. */
idc_status idc_export_html(const idc_report *report, idc_buf *out);

/** SVG timeline of all roles by source; also inside the page. */
idc_status idc_export_svg_timeline(const idc_report *report, idc_buf *out);

#endif
