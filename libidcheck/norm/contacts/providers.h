/** @file providers.h  How mail providers deliver: tags, ignored characters, twin domains. */
#ifndef IDC_NORM_CONTACTS_PROVIDERS_H
#define IDC_NORM_CONTACTS_PROVIDERS_H

#include "base/str.h"

typedef struct idc_mail_provider {
    const char *domain;
    const char *one;     /* the name that stands for all domains of one mailbox */
    char tag;            /* what follows it is not part of the mailbox; '\0': none */
    const char *ignored; /* characters of the local part that do not matter */
} idc_mail_provider;

extern const idc_mail_provider idc_mail_providers[]; /* ascending by domain */
extern const size_t idc_mail_provider_count;

#endif
