/**
 * @file export.h  A report as JSON, text, HTML. Any thread.
 */
#ifndef IDCHECK_EXPORT_H
#define IDCHECK_EXPORT_H

#include <idcheck/base.h>
#include <idcheck/error.h>
#include <idcheck/report.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Forms a report can be written in. */
typedef enum idc_format {
    IDC_FORMAT_JSON,         /**< idcheck.report/1, indented */
    IDC_FORMAT_JSON_COMPACT, /**< the same on one line */
    IDC_FORMAT_TEXT,         /**< for a terminal of 100 columns, no colour */
    IDC_FORMAT_TEXT_COLOUR,  /**< the same with colour */
    IDC_FORMAT_HTML,         /**< one self-contained page, no script */
    IDC_FORMAT_SVG_TIMELINE  /**< all roles by source */
} idc_format;

/**
 * Writes a report. *text is the caller's, *len bytes and a NUL; idc_text_free(). The same report
 * gives the same bytes on every call. IDC_ERR_NOMEM, IDC_ERR_ARGUMENT.
 */
IDC_API IDC_MUST_USE idc_status idc_report_export(const idc_report *report, idc_format format,
                                                  char **text, size_t *len, idc_error **err);

#ifdef __cplusplus
}
#endif

#endif
