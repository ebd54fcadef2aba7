/** @file fuzz_facts.h  A reader of facts on any bytes, and what must hold for what it says. */
#ifndef IDC_FUZZ_FUZZ_FACTS_H
#define IDC_FUZZ_FUZZ_FACTS_H

#include "base/utf8.h"
#include "document/document.h"
#include "fuzz.h"

typedef idc_status fuzz_facts_reader(idc_document *doc, idc_str bytes, idc_span span);

/** Facts are valid UTF-8 and stand inside the bytes. */
static inline void fuzz_facts(fuzz_facts_reader *read, const uint8_t *data, size_t size)
{
    fuzz_work f;
    idc_work *work = fuzz_work_open(&f);
    idc_document *doc = idc_document_new(work);
    FUZZ_HOLDS(doc);
    work->wishes = IDC_WISH_THUMBNAILS;
    idc_status status = read(doc, (idc_str){(const char *)data, size}, (idc_span){.end = size});
    FUZZ_HOLDS(status == IDC_OK || status == IDC_ERR_LIMIT);
    for (const idc_node *n = doc->metadata->child; n; n = n->next) {
        FUZZ_HOLDS(n->span.begin <= n->span.end && n->span.end <= size);
        FUZZ_HOLDS(idc_utf8_valid_length(n->text) == n->text.len);
    }
    for (size_t i = 0; i < doc->thumbnail_count; i++)
        FUZZ_HOLDS(doc->thumbnails[i].span.begin <= doc->thumbnails[i].span.end &&
                   doc->thumbnails[i].span.end <= size);
    fuzz_work_close(&f);
}

#endif
