/* Image resources of Photoshop, with IPTC, XMP and thumbnails in them, on any bytes. */
#include "fuzz_facts.h"
#include "source/picture/photoshop.h"

static idc_status read(idc_document *doc, idc_str bytes, idc_span span)
{
    (void)span;
    return idc_photoshop_facts(doc, bytes, bytes);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_facts(read, data, size);
    return 0;
}
