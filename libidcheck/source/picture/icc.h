/**
 * @file icc.h  What a colour profile calls itself (ICC.1:2022, 7.2, 9.2.41, 10.15; of version 2
 * ICC.1:2001-04, 6.5.17). Any thread, one document each.
 */
#ifndef IDC_SOURCE_ICC_H
#define IDC_SOURCE_ICC_H

#include "document/document.h"

/**
 * The fact "icc_profile" from a profile, or from as much of its beginning as there is; span: of it
 * in the file. What is no profile says nothing. IDC_OK, IDC_ERR_NOMEM.
 */
idc_status idc_icc_facts(idc_document *doc, idc_str profile, idc_span span);

#endif
