/* Object literals of scripts on any bytes. */
#include "fuzz.h"

#include "source/page/script_data.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_work f;
    idc_work *work = fuzz_work_open(&f);
    idc_str text = {(const char *)data, size};
    idc_node *root;
    size_t end;
    idc_status status = idc_script_literal(work, text, 0, &root, &end);
    FUZZ_HOLDS(status != IDC_OK || end <= size);
    FUZZ_HOLDS(!root || root->span.end <= size);
    fuzz_work_close(&f);
    return 0;
}
