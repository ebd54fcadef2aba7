/* Lineage: any metadata gives traces in order, a file is its own nearest relative, and comparing is
 * symmetric. The input is two JSON values, one behind the other's first line. */
#include "base/json.h"
#include "fuzz.h"
#include "norm/lineage/lineage.h"

static bool read(idc_work *work, idc_str json, idc_lineage *out)
{
    idc_node *node = NULL;
    idc_json_error error;
    idc_status status = idc_json_read(work, json, (idc_span){0}, IDC_JSON_REPAIR, &node, &error);
    return node && status != IDC_ERR_NOMEM && idc_lineage_of(work->arena, node, out) == IDC_OK;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_work f;
    idc_work *work = fuzz_work_open(&f);
    idc_str rest = {(const char *)data, size}, first;
    idc_lineage a, b;
    if (idc_str_next(&rest, '\n', &first) && read(work, first, &a) && rest.ptr &&
        read(work, rest, &b)) {
        for (size_t i = 1; i < a.count; i++)
            FUZZ_HOLDS(a.traces[i - 1].kind < a.traces[i].kind ||
                       (a.traces[i - 1].kind == a.traces[i].kind &&
                        idc_str_cmp(a.traces[i - 1].value, a.traces[i].value) < 0));
        idc_kinship there = idc_lineage_compare(&a, &b), back = idc_lineage_compare(&b, &a);
        idc_kinship self = idc_lineage_compare(&a, &a);
        FUZZ_HOLDS(there.millibits == back.millibits && there.relation == back.relation);
        if (!a.service == !b.service)
            FUZZ_HOLDS(a.service || self.millibits >= there.millibits);
        FUZZ_HOLDS(idc_kinship_say(work->arena, &there).ptr);
    }
    fuzz_work_close(&f);
    return 0;
}
