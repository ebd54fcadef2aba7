/**
 * @file html_tree.h  Elements and text of a page as a light tree, for syntaxes that look around:
 * microformats and RDFa. A link inside a link is taken apart as WHATWG HTML, section 13.2.6.4.7
 * ("adoption agency") has it, other crossing elements are left nested. Built from the events of
 * html_parse.h and nothing else of the parser: start with name, range and attributes, text,
 * comment, end; attributes that no syntax reads are left out. In the document's arena; immutable
 * once built, but for idc_html_tree_copy().
 */
#ifndef IDC_SOURCE_HTML_TREE_H
#define IDC_SOURCE_HTML_TREE_H

#include "source/page/html_parse.h"

typedef enum idc_html_kind { IDC_HTML_ELEMENT, IDC_HTML_TEXT, IDC_HTML_COMMENT } idc_html_kind;

typedef struct idc_html_node {
    uint8_t kind; /* idc_html_kind */
    uint8_t id;   /* idc_html_id; IDC_HTML_OTHER for what is no element */
    uint8_t value_count;
    bool copied;  /* made by idc_html_tree_copy() */
    bool marked;  /* for the reader that walks the tree: something it looks for is in here */
    idc_str name; /* of an element, lower case */
    idc_str text; /* of text and comments */
    size_t begin; /* of the start tag or text, in the decoded text */
    size_t open;  /* behind the start tag */
    size_t end;   /* of what stands in it */
    const idc_html_value *values;
    struct idc_html_node *parent, *child, *last, *next;
    /* while the page is read */
    struct idc_html_node *opener; /* what was open when it began */
    struct idc_html_node *into;   /* where what follows in it goes; NULL: it takes it itself */
} idc_html_node;

typedef struct idc_html_tree {
    idc_document *doc;
    const idc_decoded *source;
    idc_html_node *root; /* of no name, above all */
    idc_html_node *open; /* innermost element that is open */
    size_t copied;       /* nodes made by copies */
    uint64_t has;        /* bit 1 << idc_html_attr: some element has it */
} idc_html_tree;

/** New tree with its root; NULL when there is no memory. */
idc_html_tree *idc_html_tree_new(idc_document *doc, const idc_decoded *source);

/** To be called with every event, in order; at: where the last event ended. */
idc_status idc_html_tree_start(idc_html_tree *t, const idc_html_tag *tag);
void idc_html_tree_end(idc_html_tree *t, size_t at);
idc_status idc_html_tree_text(idc_html_tree *t, idc_str text, size_t begin, size_t end);
idc_status idc_html_tree_comment(idc_html_tree *t, size_t begin, size_t end);

/** Value of an attribute; ptr NULL when absent. */
static inline idc_str idc_html_get(const idc_html_node *node, idc_html_attr attr)
{
    const idc_html_value *value = idc_html_find_value(node->values, node->value_count, attr);
    return value ? value->text : IDC_STR_NONE;
}

/** Is it script or style? */
static inline bool idc_html_is_code(const idc_html_node *node)
{
    return node->id == IDC_HTML_script || node->id == IDC_HTML_style;
}

/** The node behind this one in document order, inside top; NULL at the end. into: also what is in
 *  it. */
const idc_html_node *idc_html_next(const idc_html_node *node, const idc_html_node *top, bool into);

/**
 * Copies from, with what is in it, to the end of what is in to, so that it is read as if it stood
 * there. Nothing is done when to lies in from. IDC_OK, IDC_ERR_NOMEM, IDC_ERR_LIMIT.
 */
idc_status idc_html_tree_copy(idc_html_tree *t, const idc_html_node *from, idc_html_node *to);

/** Marks a node and all above it. */
void idc_html_mark(const idc_html_node *node);

/** Span of a node with what is in it. */
idc_span idc_html_span(const idc_html_tree *t, const idc_html_node *node);

#endif
