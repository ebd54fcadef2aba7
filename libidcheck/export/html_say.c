/* Words, numbers and days as the page writes them. */
#include "export/html.h"

void idc_page_say(const idc_page *p, const char *markup)
{
    idc_buf_text(p->out, markup);
}

void idc_page_foreign(const idc_page *p, idc_str text, size_t max)
{
    idc_buf_text(p->out, "<bdi>");
    idc_show_xml(p->out, text, max);
    idc_buf_text(p->out, "</bdi>");
}

void idc_page_text(const idc_page *p, idc_str text)
{
    idc_show_xml(p->out, text, IDC_HTML_MESSAGE_MAX);
}

void idc_page_bits(const idc_page *p, int32_t millibits, int places)
{
    idc_buf_text(p->out, "<b class=\"bits\">");
    idc_words_bits(p->out, millibits, places);
    idc_buf_text(p->out, "</b>");
}

void idc_page_percent(const idc_page *p, int32_t permille)
{
    idc_words_percent(p->out, permille);
}

void idc_page_count(const idc_page *p, uint64_t value)
{
    idc_words_count(p->out, value);
}

void idc_page_day(const idc_page *p, int32_t day)
{
    if (day == IDC_DAY_NONE)
        return;
    idc_buf_text(p->out, "<time datetime=\"");
    idc_words_day(p->out, day);
    idc_buf_text(p->out, "\">");
    idc_words_day(p->out, day);
    idc_buf_text(p->out, "</time>");
}
