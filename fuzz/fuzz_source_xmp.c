/* XMP packets on any bytes. */
#include "fuzz_facts.h"
#include "source/picture/xmp.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_facts(idc_xmp_facts, data, size);
    return 0;
}
