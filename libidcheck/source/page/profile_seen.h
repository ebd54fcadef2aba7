/**
 * @file profile_seen.h  Fields of an account by how its page is marked up for people: classes
 * ("profile-username", "author-bio") and labels ("Real name:" in a table or list). Any thread.
 */
#ifndef IDC_SOURCE_PROFILE_SEEN_H
#define IDC_SOURCE_PROFILE_SEEN_H

#include "source/page/html_tree.h"
#include "source/page/profile_words.h"

/** What was seen of one field so far. */
typedef struct idc_profile_sight {
    const idc_html_node *at;
    idc_str text; /* or address */
    uint8_t rank;
    bool several; /* different texts by equally telling names: of several accounts */
} idc_profile_sight;

typedef struct idc_profile_seen {
    const idc_html_tree *tree;
    idc_profile_sight fields[IDC_PROFILE_ROLES];
    idc_node *links;
    const idc_html_node *heading; /* h1 */
    size_t headings;
    const idc_html_node *passed; /* navigation and the like: nothing in it is looked at */
} idc_profile_seen;

/** Looks at the next element of the page, in document order. IDC_OK, IDC_ERR_NOMEM, _LIMIT. */
idc_status idc_profile_see(idc_profile_seen *seen, const idc_html_node *element);

/** *out: an object of fields of the profile, or NULL when the page does not look like one. */
idc_status idc_profile_seen_finish(const idc_profile_seen *seen, idc_node **out);

#endif
