/**
 * @file html_stack.h  The elements of a page that are open, and which a tag ends unsaid.
 *
 * After the tree construction of WHATWG HTML, section 13.2.6, as far as it decides what text is
 * in which element: ends that may be left out, ends out of place, elements without content.
 * Nothing is moved ("foster parenting") or made twice ("adoption agency").
 */
#ifndef IDC_SOURCE_HTML_STACK_H
#define IDC_SOURCE_HTML_STACK_H

#include "base/arena.h"
#include "source/page/html_tags.h"

typedef struct idc_html_open {
    idc_html_id id;
    idc_str name; /* lower case */
} idc_html_open;

typedef struct idc_html_stack {
    idc_html_open *items;
    size_t count, capacity;
    uint32_t open[IDC_HTML_OTHER + 1]; /* how many of each are open */
} idc_html_stack;

/** @return false: no memory. */
bool idc_html_stack_push(idc_html_stack *s, idc_arena *arena, idc_html_open element);

/** The innermost goes; count > 0. */
void idc_html_stack_pop(idc_html_stack *s);

/** How many elements stay open when a start tag comes: what it ends is popped by the caller. */
size_t idc_html_stack_before(const idc_html_stack *s, idc_html_id id);

/** How many stay open behind an end tag; count itself when it ends none. */
size_t idc_html_stack_behind(const idc_html_stack *s, idc_html_id id, idc_str name);

#endif
