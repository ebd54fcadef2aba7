/* Dates: any bytes; readings lie in the text, in order, and are written as valid EDTF. */
#include "fuzz.h"
#include "norm/dates/dates.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_work f;
    idc_work *work = fuzz_work_open(&f);
    idc_str text = {(const char *)data, size};
    idc_interval i;
    idc_instant at;
    int32_t as_of = size % 2 ? idc_day(2026, 11, 23) : IDC_DAY_NONE;
    if (idc_date_find(text, as_of, &i)) {
        idc_buf out = idc_buf_in(work->arena);
        FUZZ_HOLDS(i.begin < i.finish && i.finish <= size);
        FUZZ_HOLDS(i.start.first_day <= i.start.last_day);
        FUZZ_HOLDS(i.end.first_day <= i.end.last_day);
        idc_interval_edtf(&i, &out);
        FUZZ_HOLDS(idc_edtf_level(idc_buf_str(&out)) >= 0 || i.start.first_day > i.end.last_day);
    }
    if (idc_date_read(text, as_of, &i))
        FUZZ_HOLDS(i.begin < i.finish && i.finish <= size);
    if (idc_instant_read(text, &at))
        FUZZ_HOLDS(at.day != IDC_DAY_NONE && at.second >= -1 && at.second < 86400);
    idc_duration length;
    if (idc_duration_read(text, &length))
        FUZZ_HOLDS(length.months > 0 && length.months <= 60 * 12 + 600);
    int level = idc_edtf_level(text);
    FUZZ_HOLDS(level >= -1 && level <= 2);
    fuzz_work_close(&f);
    return 0;
}
