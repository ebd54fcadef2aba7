#include "base/json.h"

idc_status idc_json_read(idc_work *work, idc_str text, idc_span base, idc_json_mode mode,
                         idc_node **out, idc_json_error *error)
{
    (void)work, (void)text, (void)base, (void)mode, (void)error;
    *out = NULL;
    return IDC_ERR_UNSUPPORTED;
}
