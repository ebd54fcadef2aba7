/* The reader of Word files of before 2007 on any bytes. */
#include "fuzz_reader.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_reader(&idc_reader_doc, data, size);
    return 0;
}
