#include "check/check.h"

#define CHECK(id) extern const idc_check idc_check_##id;
#include "check/checks.def"
#undef CHECK

static const idc_check *const checks[] = {
#define CHECK(id) &idc_check_##id,
#include "check/checks.def"
#undef CHECK
};

size_t idc_check_count(void)
{
    return sizeof checks / sizeof *checks;
}

const idc_check *idc_check_at(size_t index)
{
    return index < idc_check_count() ? checks[index] : NULL;
}

const idc_check *idc_check_by_id(idc_str id)
{
    for (size_t i = 0; i < idc_check_count(); i++)
        if (idc_str_is(id, checks[i]->id))
            return checks[i];
    return NULL;
}

idc_status idc_checks_run(const idc_check_input *input, const bool *enabled, idc_findings *out)
{
    for (size_t i = 0; i < idc_check_count() && out->status == IDC_OK; i++) {
        if (enabled && !enabled[i])
            continue;
        out->check = checks[i];
        checks[i]->run(input, out);
    }
    out->check = NULL;
    idc_findings_sort(out);
    return out->status;
}
