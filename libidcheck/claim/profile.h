/**
 * @file profile.h  What a profile page states in data. Internal to claim; any thread.
 *
 * doc->profile, when a reader found the profile of an account, is an object with the members
 * platform, shape (version of the rule that read it; absent when none did), id, handle,
 * display_name, name, email, location, organisation, title, url, image, bio, created, updated,
 * followers, following, posts, reputation and links (array), each a string and each optional.
 */
#ifndef IDC_CLAIM_PROFILE_H
#define IDC_CLAIM_PROFILE_H

#include "claim/extract.h"

/** What is found of the account that the page is about; nodes may be NULL. */
typedef struct idc_profile_account {
    idc_str platform;        /* told by the host, or of the page's address */
    const idc_node *handle;  /* text that holds the handle, */
    idc_str handle_text;     /* the handle in it */
    const idc_node *name;    /* display name */
    const idc_node *created; /* date the account was made */
} idc_profile_account;

enum { IDC_PROFILE_STATED = 950 }; /* by the page's data, which its software writes */

/** schema.org Person and ProfilePage in one item (JSON-LD, or microdata's type and properties). */
idc_status idc_profile_schema(idc_collector *c, const idc_node *root, idc_profile_account *account);

/** The same in RDFa: its statements are brought into that shape first. */
idc_status idc_profile_rdfa(idc_collector *c, const idc_node *rdfa, idc_profile_account *account);

#endif
