/**
 * @file reader.h  From bytes to a document: one reader a format, chosen by content.
 *
 * Every reader bids on the bytes (after libarchive's readers); the highest bid reads. Names and
 * suffixes are never looked at. A reader never fails a run: damage becomes diagnostics and a
 * state, and only IDC_ERR_NOMEM and IDC_ERR_CANCELLED are returned. Any thread, one work each.
 */
#ifndef IDC_SOURCE_READER_H
#define IDC_SOURCE_READER_H

#include "document/document.h"

typedef struct idc_reader {
    const char *id;         /* "pdf" */
    const char *media_type; /* "application/pdf" */
    int (*bid)(
        idc_str bytes); /* 0: not mine; 100: surely mine. Must be quick: looks at the start. */
    idc_status (*read)(idc_str bytes, idc_document *doc);
} idc_reader;

#define READER(id) extern const idc_reader idc_reader_##id;
#include "source/readers.def"
#undef READER

/** Reader with the highest bid; NULL when none wants the bytes. */
const idc_reader *idc_reader_for(idc_str bytes);

/**
 * Reads bytes, which must outlive the document. Limits passed become a PARTIAL or FAILED state
 * with a diagnostic "source.limit". *out is NULL only with IDC_ERR_NOMEM or IDC_ERR_CANCELLED.
 */
idc_status idc_source_read(idc_work *work, idc_str bytes, idc_document **out);

/** The same of a page found at the address base (may be empty), against which its links are read.
 */
idc_status idc_source_read_at(idc_work *work, idc_str bytes, idc_str base, idc_document **out);

/** The same for metadata alone: text and pixels that say nothing of it are not read. */
idc_status idc_source_read_facts(idc_work *work, idc_str bytes, idc_str base, idc_document **out);

#endif
