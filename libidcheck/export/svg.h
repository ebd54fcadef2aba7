/** @file svg.h  The timeline as SVG. Any thread. */
#ifndef IDC_EXPORT_SVG_H
#define IDC_EXPORT_SVG_H

#include "export/timeline.h"

/** Writes the drawing; alone: as a file of its own, with its namespace. */
void idc_svg_timeline(const idc_report *report, const idc_chart *timeline, bool alone,
                      idc_buf *out);

#endif
