/** @file microformats_part.h  Shared by the parts of the microformats reader; used by no other. */
#ifndef IDC_SOURCE_MICROFORMATS_PART_H
#define IDC_SOURCE_MICROFORMATS_PART_H

#include "source/page/html_tree.h"

typedef struct idc_mf {
    idc_html_tree *tree;
    idc_arena *arena;
    idc_str base;
    idc_status status; /* the first failure; nothing is worth doing after it */
} idc_mf;

/** Marks a lack of memory when there is; @return false then. */
static inline bool idc_mf_got(idc_mf *m, bool got)
{
    if (!got && m->status == IDC_OK)
        m->status = IDC_ERR_NOMEM;
    return got;
}

/* --- classes: what names mean ---------------------------------------------------------------- */

/** Next word of a class attribute. */
bool idc_mf_word(idc_str *rest, idc_str *word);

bool idc_mf_has_class(const idc_html_node *node, const char *name);

typedef enum idc_mf_prefix { IDC_MF_NONE, IDC_MF_P, IDC_MF_U, IDC_MF_DT, IDC_MF_E } idc_mf_prefix;

/** True for "h-card" and the like. */
bool idc_mf_is_root(idc_str word);

/** Prefix and name of a property class: "p-name" is P and "name". */
idc_mf_prefix idc_mf_property(idc_str word, idc_str *name);

/** A classic root: its class, its type, and its properties as "class p-name", lines of them. */
typedef struct idc_mf_classic {
    const char *root, *type;
    const char *properties;
} idc_mf_classic;

/** The classic root of a class; NULL for none. */
const idc_mf_classic *idc_mf_classic_root(idc_str word);

/** The property classes ("p-author h-card") that a class has in a classic root; empty for none. */
idc_str idc_mf_classic_property(const idc_mf_classic *root, idc_str word);

/** True when an element has the class of a property or item of either version. */
bool idc_mf_is_named(const idc_html_node *node);

/* --- values ---------------------------------------------------------------------------------- */

/** How a picture in a text is read. */
typedef enum idc_mf_pictures {
    IDC_MF_NO_PICTURES,
    IDC_MF_ALT,       /* its alternative text */
    IDC_MF_ALT_OR_SRC /* that, else its address between spaces */
} idc_mf_pictures;

/** Text in a node, script and style left out. */
idc_str idc_mf_text(idc_mf *m, const idc_html_node *node, idc_mf_pictures pictures);

/** Address as seen from the page. */
idc_str idc_mf_url(idc_mf *m, idc_str reference);

/** Value of a property by its prefix: string or object; has a span. */
idc_node *idc_mf_value(idc_mf *m, const idc_html_node *node, idc_mf_prefix prefix, idc_str *date);

/** Address in src with the alternative text, if there is any, beside it. */
idc_node *idc_mf_picture(idc_mf *m, const idc_html_node *img);

/** What stands in an element as HTML, trimmed. */
idc_str idc_mf_html(idc_mf *m, const idc_html_node *node);

/**
 * Date and time of an element's "value" parts; ptr NULL when it has none. *date: day of an earlier
 * one, which a bare time takes over, and is set to this one's.
 */
idc_str idc_mf_date(idc_mf *m, const idc_html_node *node, idc_str *date);

/** Text of "value" parts for strings; ptr NULL when there are none. */
idc_str idc_mf_value_parts(idc_mf *m, const idc_html_node *node);

/* --- items ----------------------------------------------------------------------------------- */

/** One item while the walk is inside it. */
typedef struct idc_mf_item {
    const idc_html_node *element;
    idc_node *node, *properties, *children;
    struct idc_mf_item *in;           /* the item around it */
    const idc_mf_classic *classic[4]; /* its classic roots; none: version 2 */
    size_t classics;
    idc_str as; /* property classes it has in the item around it */
    idc_str date;
    const idc_node *name, *address; /* first p-name and u-url */
    bool text, url, nested;         /* p- or e-, u-, other items were seen in it */
} idc_mf_item;

/** Values of a property; NULL when it has none. */
const idc_node *idc_mf_values(const idc_mf_item *item, const char *name);

/** Adds a value. */
void idc_mf_add(idc_mf *m, idc_mf_item *item, idc_str name, idc_node *value);

/** The name, photo and url that an item of version 2 implies. */
void idc_mf_imply(idc_mf *m, idc_mf_item *item);

/* --- rel ------------------------------------------------------------------------------------- */

/** Puts "rels" and "rel-urls" into out. @return how many rels were found. */
size_t idc_mf_rels(idc_mf *m, idc_node *out);

#endif
