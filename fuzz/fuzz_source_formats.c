/* The readers of exact formats on any bytes: cards, XML, tables, exports. */
#include "fuzz_reader.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const idc_reader *const readers[] = {&idc_reader_vcard, &idc_reader_record_xml,
                                                &idc_reader_linkedin, &idc_reader_linkedin_table};
    if (size == 0)
        return 0;
    fuzz_reader(readers[data[0] & 3], data + 1, size - 1);
    return 0;
}
