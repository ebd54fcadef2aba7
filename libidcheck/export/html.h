/** @file html.h  What the parts of the page share. One thread at a time. */
#ifndef IDC_EXPORT_HTML_H
#define IDC_EXPORT_HTML_H

#include "export/show.h"
#include "export/timeline.h"
#include "export/words.h"

/** Code points of foreign text that the page shows at most. */
enum {
    IDC_HTML_LABEL_MAX = 80,
    IDC_HTML_RAW_MAX = 400,
    IDC_HTML_MESSAGE_MAX = 1000,
    IDC_HTML_CONTEXT_MAX = 48 /* before and after a passage */
};

typedef struct idc_page {
    idc_buf *out;
    const idc_report *report;
    idc_arena *scratch;
    idc_outline outline;
    idc_chart timeline;
    uint64_t lines_left; /* that may still be looked at to find the surroundings of passages */
} idc_page;

/** Our own markup, as it is. */
void idc_page_say(const idc_page *p, const char *markup);

/** Foreign text, escaped, isolated in a bdi element, cut after max code points. */
void idc_page_foreign(const idc_page *p, idc_str text, size_t max);

/** Text of the policy or the library, escaped. */
void idc_page_text(const idc_page *p, idc_str text);

/** Elements with numbers: "<b class="bits">+0.640</b>". */
void idc_page_bits(const idc_page *p, int32_t millibits, int places);
void idc_page_percent(const idc_page *p, int32_t permille);
void idc_page_count(const idc_page *p, uint64_t value);
void idc_page_day(const idc_page *p, int32_t day);

/** Parts of the page, in its order. */
void idc_page_style(const idc_page *p);
void idc_page_result(const idc_page *p);
void idc_page_timeline(const idc_page *p);
void idc_page_findings(idc_page *p);
void idc_page_sources(const idc_page *p);

/** Text before and after a claim's own in the line it stands in; false when that is not known. */
bool idc_page_context(idc_page *p, const idc_claim *claim, idc_str *before, idc_str *after);

#endif
