/* EXIF data on any bytes: spans stay inside them. */
#include "fuzz.h"
#include "source/picture/exif.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_work f;
    idc_work *work = fuzz_work_open(&f);
    idc_document *doc = idc_document_new(work);
    FUZZ_HOLDS(doc);
    idc_status status =
        idc_exif_facts(doc, (idc_str){(const char *)data, size}, (idc_span){.end = size});
    FUZZ_HOLDS(status == IDC_OK || status == IDC_ERR_LIMIT);
    for (const idc_node *n = doc->metadata->child; n; n = n->next)
        FUZZ_HOLDS(n->span.begin <= n->span.end && n->span.end <= size);
    fuzz_work_close(&f);
    return 0;
}
