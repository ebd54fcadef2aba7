/* Object literals of scripts on any bytes. */
#include "fuzz.h"

#include "source/page/script_data.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_work f;
    idc_work *work = fuzz_work_open(&f);
    idc_str text = {(const char *)data, size};
    const idc_script_mode modes[] = {IDC_SCRIPT_CODE, IDC_SCRIPT_LENIENT};
    for (size_t i = 0; i < sizeof modes / sizeof *modes; i++) {
        idc_node *root;
        size_t end;
        idc_status status = idc_script_literal(work, text, 0, modes[i], &root, &end);
        FUZZ_HOLDS(status != IDC_OK || end <= size);
        FUZZ_HOLDS(!root || root->span.end <= size);
    }
    fuzz_work_close(&f);
    return 0;
}
