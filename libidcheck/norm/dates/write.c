#include "norm/dates/dates.h"

void idc_endpoint_write(const idc_endpoint *endpoint, idc_buf *out)
{
    int year, month, day;
    if (endpoint->precision == IDC_PRECISION_NONE || endpoint->first_day == IDC_DAY_NONE)
        return;
    idc_day_split(endpoint->first_day, &year, &month, &day);
    if (endpoint->precision == IDC_PRECISION_SEASON && endpoint->season == 24)
        year++; /* winter reaches back into the year before the one it is named by */
    idc_buf_digits(out, (uint64_t)(year > 0 ? year : 0), 4);
    if (endpoint->precision == IDC_PRECISION_SEASON) {
        idc_buf_byte(out, '-');
        idc_buf_digits(out, endpoint->season, 2);
    }
    if (endpoint->precision >= IDC_PRECISION_MONTH) {
        idc_buf_byte(out, '-');
        idc_buf_digits(out, (uint64_t)month, 2);
    }
    if (endpoint->precision == IDC_PRECISION_DAY) {
        idc_buf_byte(out, '-');
        idc_buf_digits(out, (uint64_t)day, 2);
    }
}

static void write_end(const idc_endpoint *endpoint, idc_buf *out)
{
    if (endpoint->precision == IDC_PRECISION_NONE || endpoint->first_day == IDC_DAY_NONE) {
        idc_buf_text(out, "..");
        return;
    }
    idc_endpoint_write(endpoint, out);
    if (endpoint->approximate)
        idc_buf_byte(out, '~');
}

void idc_interval_edtf(const idc_interval *interval, idc_buf *out)
{
    write_end(&interval->start, out);
    if (!interval->is_range)
        return;
    idc_buf_byte(out, '/');
    if (interval->open_end)
        idc_buf_text(out, "..");
    else
        write_end(&interval->end, out);
}
