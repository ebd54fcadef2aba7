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

/** Attributes that some syntax reads. */
typedef enum idc_html_attr {
#define ATTR(id, name) IDC_ATTR_##id,
#include "source/page/html_attrs.def"
#undef ATTR
    IDC_ATTR_COUNT
} idc_html_attr;

typedef struct idc_html_value {
    uint8_t attr;  /* idc_html_attr */
    uint8_t index; /* in the tag's attributes as written */
    idc_str text;  /* references replaced; in the page's text or its arena */
} idc_html_value;

/** A start tag while it is being handled. */
typedef struct idc_html_tag {
    idc_html_id id;
    idc_str name; /* lower case; lives as long as the parse */
    size_t begin; /* of "<" in the text; begin == end when the element was implied */
    size_t end;   /* before ">" */
    const idc_markup_attribute *attributes; /* as written */
    size_t attribute_count;
    const idc_html_value *values; /* of the attributes above, each once */
    size_t value_count;
    uint64_t has; /* bit 1 << idc_html_attr: there is a value of it */
    const idc_decoded *source;
    idc_arena *arena;
} idc_html_tag;

static inline const idc_html_value *idc_html_find_value(const idc_html_value *values, size_t count,
                                                        idc_html_attr attr)
{
    for (size_t i = 0; i < count; i++)
        if (values[i].attr == attr)
            return &values[i];
    return NULL;
}

/** Value of an attribute; ptr NULL when it is absent. */
static inline idc_str idc_html_attribute(const idc_html_tag *tag, idc_html_attr attr)
{
    if (!(tag->has >> attr & 1))
        return IDC_STR_NONE;
    return idc_html_find_value(tag->values, tag->value_count, attr)->text;
}

/** Where that value stands in the bytes; nowhere when it is absent. */
idc_span idc_html_attribute_span(const idc_html_tag *tag, idc_html_attr attr);

/**
 * Value of any attribute of the tag, references replaced; ptr NULL: no memory. span (may be NULL):
 * of the value in the bytes.
 */
idc_str idc_html_written_value(const idc_html_tag *tag, const idc_markup_attribute *attribute,
                               idc_span *span);

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
