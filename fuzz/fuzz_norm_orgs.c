/* Organisations: any bytes have a key, and comparing does not depend on the side. */
#include "fuzz.h"
#include "norm/orgs/orgs.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_work f;
    idc_work *work = fuzz_work_open(&f);
    idc_str all = {(const char *)data, size};
    size_t cut = idc_str_find_byte(all, '\n', 0);
    idc_str a = idc_org_key(work->arena, idc_str_sub(all, 0, cut));
    idc_str b = idc_org_key(work->arena, idc_str_sub(all, cut == SIZE_MAX ? size : cut + 1, size));
    FUZZ_HOLDS(a.ptr && b.ptr);
    FUZZ_HOLDS(idc_org_compare(a, b) == idc_org_compare(b, a));
    FUZZ_HOLDS(idc_org_compare(a, a) == IDC_ORGS_SAME);
    fuzz_work_close(&f);
    return 0;
}
