/**
 * @file cfb.h  Streams of a compound file ([MS-CFB]), which holds Word files of before 2007, mails
 * of Outlook, and encrypted documents of today.
 *
 * Chains are followed for as many sectors as the file has, so that none goes around. In the work's
 * arena; one work each.
 */
#ifndef IDC_SOURCE_CFB_H
#define IDC_SOURCE_CFB_H

#include "base/limits.h"

typedef struct idc_cfb {
    idc_work *work;
    idc_str bytes;
    uint32_t sector, mini_sector, mini_cutoff; /* bytes */
    uint32_t *next, *mini_next;                /* sector that follows each */
    size_t next_count, mini_next_count;
    idc_str directory, mini; /* the directory's bytes; the stream that small streams lie in */
} idc_cfb;

/** True when bytes begin as a compound file. */
bool idc_cfb_is(idc_str bytes);

/** IDC_ERR_FORMAT: too damaged to find anything; IDC_ERR_LIMIT, IDC_ERR_NOMEM. */
idc_status idc_cfb_open(idc_work *work, idc_str bytes, idc_cfb *cfb);

/** True when there is a stream of this name (ASCII) anywhere. */
bool idc_cfb_has(const idc_cfb *cfb, const char *name);

/**
 * Content of the first stream of this name, cut where its chain breaks off; ptr NULL when there is
 * none. IDC_ERR_LIMIT: past source.inflated; IDC_ERR_NOMEM.
 */
idc_status idc_cfb_stream(const idc_cfb *cfb, const char *name, idc_str *out);

#endif
