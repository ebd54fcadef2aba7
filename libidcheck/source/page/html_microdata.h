/**
 * @file html_microdata.h  Items of microdata (WHATWG HTML, section 5), as
 * [{"type": […], "id": …, "properties": {name: [value, …]}}].
 */
#ifndef IDC_SOURCE_HTML_MICRODATA_H
#define IDC_SOURCE_HTML_MICRODATA_H

#include "source/page/html_text.h"

typedef struct idc_microdata idc_microdata;

/** New collector; NULL when there is no memory. text keeps what properties say. */
idc_microdata *idc_microdata_new(idc_document *doc, const idc_decoded *source, idc_html_text *text);

/** For every start tag, after the text's own; and every end, before it. */
idc_status idc_microdata_start(idc_microdata *m, const idc_html_tag *tag);
idc_status idc_microdata_end(idc_microdata *m, size_t at);

/** All top-level items as an array; *out NULL when there are none. */
idc_status idc_microdata_finish(idc_microdata *m, idc_node **out);

#endif
