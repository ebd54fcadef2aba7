/* EXIF data on any bytes. */
#include "fuzz_facts.h"
#include "source/picture/exif.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_facts(idc_exif_facts, data, size);
    return 0;
}
