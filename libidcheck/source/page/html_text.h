/** @file html_text.h  Text of a page as lines, as a reader of the page sees it, and what is hidden.
 */
#ifndef IDC_SOURCE_HTML_TEXT_H
#define IDC_SOURCE_HTML_TEXT_H

#include "source/page/html_css.h"
#include "base/buf.h"
#include "source/page/html_parse.h"
#include "source/text/text_line.h"

/** An element that is open. */
typedef struct idc_html_frame {
    unsigned tag;   /* IDC_TAG_… of its own, with IDC_TAG_SKIP and IDC_TAG_PRE inherited */
    unsigned style; /* IDC_STYLE_… inherited and own */
    bool bold, italic;
    bool row;                    /* style sets its children beside each other */
    bool column;                 /* or each on a line of its own */
    idc_css_tint colour, ground; /* known, inherited and own, or not */
    uint32_t colour_rgb, ground_rgb;
    uint16_t line_flags; /* of lines in it: IDC_LINE_HEADING, _ITEM, _CELL */
    uint16_t region;     /* of lines in it: IDC_LINE_ASIDE, _APART */
    size_t region_end;   /* where the region's end tag stands */
    uint8_t level;
    size_t part;      /* depth of the innermost li or article, from 1; 0 none */
    size_t outermost; /* depth of the outermost one */
    bool in_part;     /* in a section, article or li */
    /* of an li or article itself */
    size_t first;   /* index of its first line */
    size_t lines;   /* own ones of its first block */
    uint32_t count; /* own blocks so far */
    /* of an inline element */
    bool link, styled;
    idc_str name;      /* its class, none when it has none */
    size_t line_bytes; /* of the line when it began */
} idc_html_frame;

/** The inline element that ended where the text now stands. */
typedef struct idc_html_left {
    bool any, link, styled;
    unsigned tag;
    idc_str name;
    size_t depth; /* of its parent */
    size_t bytes; /* of its text */
} idc_html_left;

typedef struct idc_html_text {
    idc_document *doc;
    const idc_decoded *source;
    idc_html_frame *stack;
    size_t depth, capacity;
    idc_line_builder line;
    bool fresh;                    /* the next line begins a block */
    bool bold, italic, plain;      /* letters seen in the line */
    bool space;                    /* white space waits for a word */
    size_t space_begin, space_end; /* where it stood */
    size_t line_at;                /* where the line's first word stands */
    idc_html_left left;
    bool apart;              /* the next word stands apart from the one before it */
    idc_line_builder hidden; /* text of a hidden element, while it is open */
    bool hidden_space;
    bool hidden_label; /* for screen readers: told only when it is long */
    bool hidden_apart; /* of the page's own furniture, which opens and closes */
    idc_css css;
    idc_line_builder title;
    bool title_done;
    /* The same text as one string, written only while somebody asks for it. */
    idc_buf flow;
    size_t flow_users;
} idc_html_text;

idc_status idc_html_text_begin(idc_html_text *t, idc_document *doc, const idc_decoded *source);
idc_status idc_html_text_start(idc_html_text *t, const idc_html_tag *tag);
idc_status idc_html_text_end(idc_html_text *t);
idc_status idc_html_text_add(idc_html_text *t, idc_str text, size_t begin, size_t end, bool made);

/** Ends the last line. */
idc_status idc_html_text_finish(idc_html_text *t);

/**
 * From here on the text of the page, hidden parts too, is kept. @return where it stands, for
 * idc_html_text_kept(), which gives what came since, trimmed; each open has its close.
 */
size_t idc_html_text_keep(idc_html_text *t);
idc_str idc_html_text_kept(idc_html_text *t, size_t from);

#endif
