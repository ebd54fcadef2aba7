/** @file contacts.h  Mail addresses and telephone numbers in canonical form. Any thread. */
#ifndef IDC_NORM_CONTACTS_H
#define IDC_NORM_CONTACTS_H

#include "base/limits.h"

/**
 * The local part is compared without regard to case (no provider in use tells "A" from "a");
 * letters of other scripts that look alike stay apart. Role addresses ("info@") are addresses.
 */
typedef struct idc_email {
    idc_str canonical;   /* what the provider delivers alike has one form; domain in A-labels */
    idc_str local;       /* as written */
    idc_str domain;      /* lower case, A-labels */
    idc_str registrable; /* of the domain (public suffix list); the domain when unknown */
} idc_email;

/**
 * Reads "jane@mail.example", "Jane <jane@mail.example>", "mailto:jane@mail.example?subject=x".
 * Sources: RFC 5321 4.1.2 and 4.5.3.1, RFC 6531 (letters of any script), UTS #46 for the domain;
 * without comments, address literals and domains of one label.
 * @return IDC_OK, IDC_ERR_FORMAT when text is no mail address, IDC_ERR_NOMEM.
 */
idc_status idc_email_read(idc_work *work, idc_str text, idc_email *out);

typedef struct idc_phone {
    char e164[24];  /* "+16145550142" */
    char region[3]; /* ISO 3166-1 alpha-2 of the number's plan, "" for none or several */
    bool valid;     /* fits its plan; false: only plausible in length */
} idc_phone;

/**
 * Reads a number with or without extension (which is dropped) and vanity letters.
 * default_region: where a number without + would be dialled, ISO 3166-1 alpha-2, "" when unknown
 * (then such a number is IDC_ERR_FORMAT). Numbers of no plausible length are IDC_ERR_FORMAT.
 * Built without libphonenumber only numbers with + are read, region "" and valid false; others
 * are IDC_ERR_UNSUPPORTED. libphonenumber keeps one table for the process, made at first use.
 */
idc_status idc_phone_read(idc_work *work, idc_str text, const char *default_region, idc_phone *out);

#endif
