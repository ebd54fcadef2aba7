/* Names: any bytes are read; spans lie in them, comparing does not depend on the side. */
#include "fuzz.h"
#include "norm/names/names.h"

static idc_name *read_name(idc_work *work, idc_str text)
{
    idc_name *name = NULL;
    idc_status status = idc_name_parse(work, text, &name);
    FUZZ_HOLDS(status == IDC_OK || status == IDC_ERR_LIMIT);
    for (size_t i = 0; name && i < name->part_count; i++)
        FUZZ_HOLDS(name->parts[i].begin < name->parts[i].end && name->parts[i].end <= text.len);
    return name;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_work f;
    idc_work *work = fuzz_work_open(&f);
    idc_str all = {(const char *)data, size}, spelled;
    size_t cut = idc_str_find_byte(all, '\n', 0);
    idc_str second = idc_str_sub(all, cut == SIZE_MAX ? size : cut + 1, size);
    idc_name *a = read_name(work, idc_str_sub(all, 0, cut)), *b = read_name(work, second);
    if (a && b) {
        idc_name_comparison c, back;
        int64_t sum = 0;
        idc_name_compare(a, b, &c);
        idc_name_compare(b, a, &back);
        FUZZ_HOLDS(c.millibits == back.millibits && c.relation == back.relation);
        for (size_t i = 0; i < c.piece_count; i++)
            sum += c.pieces[i].millibits;
        FUZZ_HOLDS(sum == c.millibits);
        FUZZ_HOLDS(idc_name_explain(work->arena, a, b, &c).len > 0);
        (void)idc_name_makes_handle(a, second);
    }
    FUZZ_HOLDS(idc_name_in_handle(work, second, &spelled) == IDC_OK);
    fuzz_work_close(&f);
    return 0;
}
