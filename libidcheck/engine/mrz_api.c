#include <idcheck/names.h>

#include "base/json.h"
#include "engine/session.h"
#include "export/json_claim.h"
#include "norm/mrz/mrz.h"

enum { MEMORY = 1 << 24 };

static idc_status write_zones(idc_work *work, idc_str text, idc_buf *buf)
{
    idc_json_writer w = {.out = buf};
    size_t from = 0;
    idc_json_open(&w, '[');
    for (;;) {
        idc_mrz mrz;
        bool found;
        idc_status status = idc_mrz_find(work, text, &from, &mrz, &found);
        if (status)
            return status;
        if (!found)
            break;
        idc_json_element(&w);
        idc_json_open(&w, '{');
        idc_json_zone(&w, &mrz, true);
        idc_json_close(&w, '}');
    }
    idc_json_close(&w, ']');
    return idc_buf_failed(buf) ? IDC_ERR_NOMEM : IDC_OK;
}

idc_status idc_names_mrz(const char *text, size_t len, char **json, size_t *json_len,
                         idc_error **err)
{
    idc_session s;
    if ((!text && len) || !json)
        return idc_fail(&idc_allocator_default, err, IDC_ERR_ARGUMENT,
                        "a text and json must be given");
    *json = NULL;
    idc_status status = idc_session_open(&s, MEMORY, err);
    if (status)
        return status;
    idc_str all = idc_str_given(text, len);
    idc_buf buf = idc_buf_in(s.work.arena);
    if (idc_within(&s.work, IDC_LIMIT_ROMANISE_BYTES, all.len)) {
        status = idc_fail(&idc_allocator_default, err, IDC_ERR_LIMIT,
                          "text is longer than the limit romanise.bytes; pass the zone only");
    } else {
        status = write_zones(&s.work, all, &buf);
        if (!status)
            status = idc_text_new(&idc_allocator_default, idc_buf_str(&buf), json, json_len);
        if (status)
            status = idc_fail(&idc_allocator_default, err, status, "out of memory");
    }
    idc_session_close(&s);
    return status;
}
