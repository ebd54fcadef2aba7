/* The reader of TIFF files on any bytes. */
#include "fuzz_reader.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_reader(&idc_reader_tiff, data, size);
    return 0;
}
