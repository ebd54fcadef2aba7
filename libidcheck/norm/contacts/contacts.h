/** @file contacts.h  Mail addresses and telephone numbers in canonical form. Any thread. */
#ifndef IDC_NORM_CONTACTS_H
#define IDC_NORM_CONTACTS_H

#include "base/limits.h"

typedef struct idc_email {
    idc_str canonical;   /* what the provider delivers alike has one form; domain in A-labels */
    idc_str local;       /* as written */
    idc_str domain;      /* lower case, A-labels */
    idc_str registrable; /* of the domain (public suffix list); the domain when unknown */
} idc_email;

/** IDC_OK, IDC_ERR_FORMAT when text is no mail address, IDC_ERR_NOMEM. */
idc_status idc_email_read(idc_work *work, idc_str text, idc_email *out);

typedef struct idc_phone {
    char e164[24];  /* "+16145550142" */
    char region[3]; /* ISO 3166-1 alpha-2 of the number's plan, "" for none or several */
    bool valid;     /* fits its plan; false: only plausible in length */
} idc_phone;

/** default_region: where a number without + would be dialled, "" when unknown. Same returns. */
idc_status idc_phone_read(idc_work *work, idc_str text, const char *default_region, idc_phone *out);

#endif
