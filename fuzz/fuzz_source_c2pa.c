/* Manifests of provenance (JUMBF with CBOR in it) on any bytes. */
#include "fuzz_facts.h"
#include "source/picture/c2pa.h"

static idc_status read(idc_document *doc, idc_str bytes, idc_span span)
{
    return idc_c2pa_facts(doc, bytes, span, bytes.len & 1);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_facts(read, data, size);
    return 0;
}
