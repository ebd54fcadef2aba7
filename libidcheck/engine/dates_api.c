#include <idcheck/dates.h>

#include "base/error.h"
#include "base/text.h"
#include "norm/dates/dates.h"

/* Moves what was written to a member of the result, and empties the buffer for the next. */
static void take_text(idc_buf *from, char *to, size_t size)
{
    idc_str text = idc_buf_str(from);
    size_t len = text.len < size ? text.len : size - 1;
    if (len)
        memcpy(to, text.ptr, len);
    to[len] = '\0';
    from->len = 0;
}

static idc_status write_all(const idc_interval *interval, idc_date_text *out)
{
    idc_buf text = idc_buf_with(&idc_allocator_default);
    idc_endpoint_write(&interval->start, &text);
    take_text(&text, out->start, sizeof out->start);
    if (interval->open_end)
        idc_buf_text(&text, "now");
    else if (interval->is_range)
        idc_endpoint_write(&interval->end, &text);
    take_text(&text, out->end, sizeof out->end);
    idc_interval_edtf(interval, &text);
    take_text(&text, out->edtf, sizeof out->edtf);
    bool failed = text.failed;
    idc_buf_free(&text);
    return failed ? IDC_ERR_NOMEM : IDC_OK;
}

idc_status idc_dates_read(const char *text, size_t len, const char *as_of, idc_date_text *out,
                          idc_error **err)
{
    idc_instant day = {.day = IDC_DAY_NONE};
    idc_interval interval;
    if (!out || (!text && len > 0))
        return idc_fail(&idc_allocator_default, err, IDC_ERR_ARGUMENT,
                        "idc_dates_read: text and out must not be NULL");
    *out = (idc_date_text){{0}, {0}, {0}};
    if (as_of && !idc_instant_read(idc_str_of(as_of), &day))
        return idc_fail(&idc_allocator_default, err, IDC_ERR_ARGUMENT,
                        "as_of \"%s\" is no date: write YYYY-MM-DD", as_of);
    if (!idc_date_find(idc_str_given(text, len), day.day, &interval))
        return IDC_OK;
    idc_status status = write_all(&interval, out);
    return status == IDC_OK ? status
                            : idc_fail(&idc_allocator_default, err, status, "out of memory");
}

int idc_dates_edtf_level(const char *text, size_t len)
{
    if (!text)
        return -1;
    return idc_edtf_level(idc_str_given(text, len));
}
