/* Zones: any bytes are searched through, spans lie in them, and names are compared without end. */
#include "base/buf.h"
#include "fuzz.h"
#include "norm/mrz/mrz.h"

/* A field with nothing but words that stand for no name. */
static bool holds_none(idc_str field)
{
    idc_str word;
    while (idc_str_next(&field, ' ', &word))
        if (!idc_mrz_stands_for_none(word))
            return false;
    return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_work f;
    idc_work *work = fuzz_work_open(&f);
    idc_str text = {(const char *)data, size};
    size_t from = 0, last = 0;
    bool found = true;
    for (int i = 0; found && i < 100; i++) {
        idc_mrz mrz;
        FUZZ_HOLDS(idc_mrz_find(work, text, &from, &mrz, &found) == IDC_OK);
        if (!found)
            break;
        FUZZ_HOLDS(mrz.begin >= last && mrz.begin < mrz.end && mrz.end <= size);
        FUZZ_HOLDS(!(mrz.agree & ~mrz.checked) && mrz.primary.len + mrz.secondary.len <= 39);
        FUZZ_HOLDS(mrz.names_begin >= mrz.begin && mrz.names_begin <= mrz.names_end &&
                   mrz.names_end <= mrz.end);
        FUZZ_HOLDS(!mrz.repair_count || mrz.agree != mrz.checked);
        for (size_t r = 0; r < mrz.repair_count; r++)
            FUZZ_HOLDS(r < IDC_MRZ_REPAIRS_MOST && mrz.repairs[r].at < mrz.end &&
                       text.ptr[mrz.repairs[r].at] == mrz.repairs[r].printed);
        idc_mrz_agreement agreement;
        idc_str name = idc_arena_format(work->arena, "%S %S", mrz.secondary, mrz.primary);
        FUZZ_HOLDS(idc_mrz_agrees(work, &mrz, name, &agreement) == IDC_OK);
        FUZZ_HOLDS(agreement == IDC_MRZ_SAME || agreement == IDC_MRZ_CUT || !mrz.secondary.len ||
                   !mrz.primary.len || holds_none(mrz.primary) || holds_none(mrz.secondary));
        FUZZ_HOLDS(idc_mrz_name(work, &mrz, &name) == IDC_OK && name.len <= 64);
        idc_status status = idc_mrz_agrees(work, &mrz, idc_str_sub(text, 0, mrz.begin), &agreement);
        FUZZ_HOLDS(status == IDC_OK || status == IDC_ERR_LIMIT);
        last = mrz.end;
    }
    fuzz_work_close(&f);
    return 0;
}
