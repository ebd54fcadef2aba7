#include "check/say.h"

static void say_end(idc_buf *out, const idc_endpoint *end)
{
    static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    static const char *const seasons[] = {"spring", "summer", "autumn", "winter"};
    int year, month, day;
    if (end->precision == IDC_PRECISION_NONE || end->first_day == IDC_DAY_NONE) {
        idc_buf_text(out, "?");
        return;
    }
    idc_day_split(end->first_day, &year, &month, &day);
    if (end->approximate)
        idc_buf_text(out, "about ");
    if (end->precision == IDC_PRECISION_DAY)
        idc_buf_format(out, "%d ", day);
    if (end->precision >= IDC_PRECISION_MONTH)
        idc_buf_format(out, "%s ", months[(month - 1) % 12]);
    else if (end->precision == IDC_PRECISION_SEASON && end->season >= 21 && end->season <= 24)
        idc_buf_format(out, "%s ", seasons[end->season - 21]);
    idc_buf_int(out, year);
}

idc_str idc_say_dates(idc_arena *arena, const idc_interval *dates)
{
    idc_buf out = idc_buf_in(arena);
    say_end(&out, &dates->start);
    if (dates->open_end) {
        idc_buf_text(&out, " – present");
    } else if (dates->is_range) {
        idc_buf_text(&out, " – ");
        say_end(&out, &dates->end);
    }
    return idc_buf_failed(&out) ? IDC_STR_NONE : idc_buf_str(&out);
}

idc_str idc_say_day(idc_arena *arena, int32_t day)
{
    idc_endpoint end = {.first_day = day, .last_day = day, .precision = IDC_PRECISION_DAY};
    idc_buf out = idc_buf_in(arena);
    say_end(&out, &end);
    return idc_buf_failed(&out) ? IDC_STR_NONE : idc_buf_str(&out);
}
