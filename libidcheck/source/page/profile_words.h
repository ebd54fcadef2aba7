/**
 * @file profile_words.h  What a field is by its name: "userAvatarUrl", "profile_image" and the
 * class "author-photo" all name the picture of an account.
 *
 * A name is taken apart into words that are known (profile_words.def); one unknown word, and it
 * means nothing here. Any thread.
 */
#ifndef IDC_SOURCE_PROFILE_WORDS_H
#define IDC_SOURCE_PROFILE_WORDS_H

#include "base/str.h"

typedef enum idc_profile_role {
    IDC_PROFILE_NONE,
    IDC_PROFILE_HANDLE,
    IDC_PROFILE_FULL, /* name that can only be a person's or account's: "displayName" */
    IDC_PROFILE_NAME, /* "name", "title" */
    IDC_PROFILE_NICK, /* handle beside a name, else a name */
    IDC_PROFILE_GIVEN,
    IDC_PROFILE_FAMILY,
    IDC_PROFILE_IMAGE,
    IDC_PROFILE_BIO,
    IDC_PROFILE_LINK,
    IDC_PROFILE_URL, /* "url", "profileUrl": the account's own address, as a rule */
    IDC_PROFILE_CREATED,
    IDC_PROFILE_PLACE,
    IDC_PROFILE_FIRM,
    IDC_PROFILE_MORE,   /* what accounts have and no profile keeps here: "followers", "id" */
    IDC_PROFILE_WHO,    /* "user", "profileData": an account is in it */
    IDC_PROFILE_VIEWER, /* "currentUser", "session": who looks at the page is in it */
    IDC_PROFILE_ROLES
} idc_profile_role;

typedef struct idc_profile_name {
    idc_profile_role role;
    uint8_t rank; /* the lower, the more telling */
    bool own;     /* only accounts have such a field */
} idc_profile_name;

/** What a name of a field or class says; case, digits and marks between words do not count. */
idc_profile_name idc_profile_name_of(idc_str name);

#endif
