/* The reader of ODT files and flat ODT on any bytes. */
#include "fuzz_reader.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_reader(&idc_reader_odt, data, size);
    return 0;
}
