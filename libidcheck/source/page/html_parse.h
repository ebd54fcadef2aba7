/**
 * @file html_parse.h  From a decoded page to events that know where they stand in it.
 *
 * A tokenizer and a stack of open elements after WHATWG HTML, section 13.2; nothing is fetched and
 * nothing is run. Nesting is bounded by four times source.depth, because pages leave elements open.
 */
#ifndef IDC_SOURCE_HTML_PARSE_H
#define IDC_SOURCE_HTML_PARSE_H

#include "source/page/html_tags.h"
#include "source/markup.h"
#include "source/text/text_line.h"

/** A start tag while it is being handled. */
typedef struct idc_html_tag {
    idc_html_id id;
    idc_str name; /* lower case; lives as long as the parse */
    size_t begin; /* of "<" in the text; begin == end when the element was implied */
    size_t end;   /* before ">" */
    const idc_markup_attribute *attributes; /* as written */
    size_t attribute_count;
    const idc_decoded *source;
    idc_arena *arena;
} idc_html_tag;

/**
 * Value of an attribute by its lower-case name, references replaced; ptr NULL when absent or out
 * of memory (see *ok). span (may be NULL): of the value in the bytes. What it returns lives in
 * text or arena.
 */
idc_str idc_html_attribute(const idc_html_tag *tag, const char *name, idc_span *span, bool *ok);

/** The same of an attribute of the tag. */
idc_str idc_html_attribute_value(const idc_html_tag *tag, const idc_markup_attribute *attribute,
                                 idc_span *span, bool *ok);

/** What happens on a page, in order. A status other than IDC_OK ends the parse with it. */
typedef struct idc_html_events {
    idc_status (*start)(void *ctx, const idc_html_tag *tag);
    idc_status (*end)(void *ctx);
    /* Characters from [begin, end) of the text; made: a character reference stands there. */
    idc_status (*text)(void *ctx, idc_str text, size_t begin, size_t end, bool made);
    /* Content of script, style and the like: [begin, end) of the text. */
    idc_status (*raw)(void *ctx, size_t begin, size_t end);
    idc_status (*comment)(void *ctx, size_t begin, size_t end);
    void *ctx;
} idc_html_events;

/** Runs over the page. Every start has its end. Notes "html.too-deep". */
idc_status idc_html_parse(idc_document *doc, const idc_decoded *source,
                          const idc_html_events *events);

#endif
