#include "source/office/rsid.h"

#include "base/buf.h"

enum { MOST_RSIDS = 500 };

bool idc_rsid_read(idc_str text, uint32_t *out)
{
    uint32_t number = 0;
    for (size_t i = 0; i < text.len; i++) {
        int digit = idc_hex_digit(text.ptr[i]);
        if (digit < 0)
            return false;
        number = number << 4 | (uint32_t)digit;
    }
    *out = number;
    return text.len > 0 && text.len <= 8;
}

idc_status idc_rsid_fact(idc_document *doc, uint32_t number, bool root, idc_span span)
{
    const idc_node *list = idc_node_get(doc->metadata, "rsids");
    idc_buf digits = idc_buf_in(doc->work->arena);
    idc_status status = IDC_OK;
    if (number == 0 || (list && list->count >= MOST_RSIDS))
        return IDC_OK;
    for (int shift = 28; shift >= 0; shift -= 4)
        idc_buf_byte(&digits, "0123456789ABCDEF"[number >> shift & 15]);
    if (digits.failed)
        return IDC_ERR_NOMEM;
    if (root)
        status = idc_document_fact(doc, "rsid_root", idc_buf_str(&digits), span);
    return status == IDC_OK ? idc_document_fact_push(doc, "rsids", idc_buf_str(&digits), span)
                            : status;
}
