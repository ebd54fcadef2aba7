/* Colour profiles, on any bytes. */
#include "fuzz_facts.h"
#include "source/picture/icc.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_facts(idc_icc_facts, data, size);
    return 0;
}
