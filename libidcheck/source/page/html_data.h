/** @file html_data.h  What a page states beside its text: meta, links, JSON-LD, OpenGraph, time. */
#ifndef IDC_SOURCE_HTML_DATA_H
#define IDC_SOURCE_HTML_DATA_H

#include "source/page/html_text.h"

typedef struct idc_html_data {
    idc_document *doc;
    const idc_decoded *source;
    idc_html_text *text;
    size_t depth;
    /* JSON-LD script that is open */
    size_t script_depth, script_begin, script_end;
    bool script_any;
    idc_node *json_ld;
    /* OpenGraph */
    idc_node *namespaces, *properties;
    /* <time> */
    size_t time_depth, time_from, time_begin;
    idc_str time_value;
    idc_span time_span;
    idc_node *times;
    bool full;        /* no more links are kept */
    idc_node *states; /* array: JSON that attributes hold, as strings */
} idc_html_data;

/** Sets up d for doc. IDC_ERR_NOMEM. */
idc_status idc_html_data_begin(idc_html_data *d, idc_document *doc, const idc_decoded *source,
                               idc_html_text *text);

/** For every start tag, after the text's own; every end, before it; and what is inside scripts. */
idc_status idc_html_data_start(idc_html_data *d, const idc_html_tag *tag);
idc_status idc_html_data_end(idc_html_data *d);
void idc_html_data_raw(idc_html_data *d, size_t begin, size_t end);

/** Puts what was found under "json-ld", "opengraph" and "time" of structured, if anything. */
idc_status idc_html_data_finish(idc_html_data *d, idc_node *structured);

#endif
