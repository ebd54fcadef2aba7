/**
 * @file profile_facts.h  From what a page or answer states to the profile of an account.
 *
 * Platforms whose shape is known have rules (data/profiles/platforms.tsv): paths to fields, by
 * version of the shape. Other pages are read by what most platforms have in common. The profile is
 * doc->profile; its members are listed in claim/profile.h.
 */
#ifndef IDC_SOURCE_PROFILE_FACTS_H
#define IDC_SOURCE_PROFILE_FACTS_H

#include "document/document.h"

/** What there is to look at; any may be NULL. */
typedef struct idc_profile_facts {
    idc_document *doc;
    const idc_node *json;       /* the whole answer of an interface */
    const idc_node *data;       /* array: values in scripts of the page */
    const idc_node *ld;         /* array: JSON-LD */
    const idc_node *structured; /* object: all syntaxes of the page */
    const idc_node *seen;       /* object: fields that classes and labels name (profile_seen.h) */
    const idc_node *meta;       /* object: content of meta elements by name or property, arrays */
    const idc_node *me;         /* array: rel="me" */
    const idc_node *title;
    const idc_node *url; /* address the page gives itself, else where it was found */
} idc_profile_facts;

/** Sets doc->profile when there is one. Notes "profile.shape". IDC_OK, IDC_ERR_NOMEM, _LIMIT. */
idc_status idc_profile_read(const idc_profile_facts *facts);

/* --- for the parts of it --------------------------------------------------------------------- */

typedef struct idc_profile_rule {
    const char *platform, *version; /* of the shape: the day it was last looked at */
    const char *field;              /* "is", "at", or the field of the profile */
    const char *path, *pattern, *prefix;
} idc_profile_rule;

extern const idc_profile_rule idc_profile_rules[];
extern const size_t idc_profile_rule_count;

enum { IDC_PROFILE_FOUND_MAX = 64 };

/**
 * Nodes a path leads to: "json:a/b", "data:…", "ld:…", "meta:name", "title", "url", "me"; "*" is
 * any member, arrays are walked through. @return how many, IDC_PROFILE_FOUND_MAX at most.
 */
size_t idc_profile_path(const idc_profile_facts *facts, idc_str path, const idc_node **found);

/** Matches text against a pattern: "*" any text, "{}" the part that is meant (*out). */
bool idc_profile_match(idc_str pattern, idc_str text, idc_str *out);

/** Text of a string or number; ptr NULL for other values, empty text and null. */
idc_str idc_profile_text(const idc_node *node);

/** Adds a field once; those that are lists every time. text lives as long as the document. */
idc_status idc_profile_put(idc_document *doc, idc_node *profile, const char *field, idc_str text,
                           idc_span span);

/** What the person says whom a page is about by schema.org, in any syntax. */
idc_status idc_profile_person(const idc_profile_facts *facts, idc_node *profile);

/** Text of a value, of what it wraps ({"text": …}, {"url": …}), or of the first of several. */
const idc_node *idc_profile_plain(const idc_node *node, bool address);

/** The object that looks most like an account, breadth first; NULL when none does. */
const idc_node *idc_profile_find_account(idc_document *doc, const idc_node *root,
                                         idc_status *status);

/** Fields of an account that was found, and of what it wraps. */
idc_status idc_profile_take_account(idc_document *doc, idc_node *profile, const idc_node *object);

/** All addresses in a value, as links. */
idc_status idc_profile_put_links(idc_document *doc, idc_node *profile, const idc_node *node);

/** What platforms have in common. *out NULL when nothing speaks of an account. */
idc_status idc_profile_generic(const idc_profile_facts *facts, idc_node **out);

#endif
