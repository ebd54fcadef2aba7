/** @file html_tags.h  What elements do to the text in them, and how styles hide it. */
#ifndef IDC_SOURCE_HTML_TAGS_H
#define IDC_SOURCE_HTML_TAGS_H

#include "base/str.h"

enum {
    IDC_TAG_BLOCK = 1,    /* begins and ends a block */
    IDC_TAG_SKIP = 2,     /* its text is not of the page */
    IDC_TAG_BREAK = 4,    /* br: a new line in the same block */
    IDC_TAG_HEADING = 8,  /* h1 to h6 */
    IDC_TAG_ITEM = 16,    /* li */
    IDC_TAG_CELL = 32,    /* td, th */
    IDC_TAG_BOLD = 64,    /* b, strong */
    IDC_TAG_ITALIC = 128, /* i, em */
    IDC_TAG_PRE = 256,    /* white space counts */
    IDC_TAG_TITLE = 512,
    IDC_TAG_APART = 1024, /* nav, dialog: of the page, not of what it is about */
    IDC_TAG_ASIDE = 2048,
    IDC_TAG_FOOTER = 4096,
    IDC_TAG_PART = 8192, /* section, article, li, blockquote: an aside or footer in it is its own */
    IDC_TAG_LABEL = 16384 /* stands for a word of its own beside another of its kind: span, a */
};

enum {
    IDC_TREE_VOID = 1,         /* has no content and no end tag */
    IDC_TREE_SPECIAL = 2,      /* an end tag of another kind does not reach past it */
    IDC_TREE_LOOSE = 4,        /* but an item of a list does */
    IDC_TREE_ENDS_P = 8,       /* its start tag ends an open p */
    IDC_TREE_SCOPE = 16,       /* what is open around it is not ended from inside */
    IDC_TREE_TABLE_SCOPE = 32, /* neither are parts of tables */
    IDC_TREE_HEAD = 64,        /* stands in the head */
    IDC_TREE_RAW = 128,        /* no tags in it */
    IDC_TREE_REFERENCES = 256, /* but character references */
    IDC_TREE_CODE = 512,       /* its content is no text */
    IDC_TREE_FOREIGN = 1024    /* "/>" closes elements in it */
};

typedef enum idc_html_id {
#define ELEMENT(name, flags, tree) IDC_HTML_##name,
#include "source/page/html_tags.def"
#undef ELEMENT
    IDC_HTML_OTHER /* how many there are; and any other element */
} idc_html_id;

typedef struct idc_html_element {
    idc_str name;   /* lower case; empty for IDC_HTML_OTHER */
    uint16_t flags; /* IDC_TAG_… */
    uint16_t tree;  /* IDC_TREE_… */
} idc_html_element;

/** Indexed by idc_html_id, IDC_HTML_OTHER too. */
extern const idc_html_element idc_html_elements[IDC_HTML_OTHER + 1];

/** Element of a name in any case. */
idc_html_id idc_html_find(idc_str name);

/** True for role attributes (WAI-ARIA 1.2, 5.3) of what is of the page, not of what it is about. */
bool idc_html_role_is_apart(idc_str role);

/** True for a class or id of notices that pages lay over their content. */
bool idc_html_class_is_notice(idc_str name);

/** True for a class of small labels that stand in a row: tags, chips, badges. */
bool idc_html_class_is_label(idc_str name);

enum {
    IDC_STYLE_GONE = 1,      /* display, opacity, off-screen: children cannot come back */
    IDC_STYLE_INVISIBLE = 2, /* visibility: a child can be visible again */
    IDC_STYLE_TINY = 4,      /* font-size: a child can have another */
    IDC_STYLE_BOLD = 8,      /* font-weight */
    IDC_STYLE_MELTED = 16,   /* the colour of its ground; a child can have another */
    IDC_STYLE_READER = 32    /* cut to a point, as labels for screen readers are */
};

#endif
