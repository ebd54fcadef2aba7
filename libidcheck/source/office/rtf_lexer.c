#include "source/office/rtf.h"

/* Digits behind a word, with a sign; numbers too large are brought into range. */
static void take_number(idc_str bytes, size_t *pos, idc_rtf_token *t)
{
    size_t at = *pos;
    bool minus = at < bytes.len && bytes.ptr[at] == '-';
    int64_t value = 0;
    at += minus;
    if (at >= bytes.len || !idc_is_digit(bytes.ptr[at]))
        return;
    for (; at < bytes.len && idc_is_digit(bytes.ptr[at]); at++)
        if (value < INT32_MAX)
            value = value * 10 + (bytes.ptr[at] - '0');
    value = value > INT32_MAX ? INT32_MAX : value;
    t->number = (int32_t)(minus ? -value : value);
    t->numbered = true;
    *pos = at;
}

static void take_control(idc_str bytes, size_t *pos, idc_rtf_token *t)
{
    size_t at = *pos + 1;
    t->kind = IDC_RTF_SYMBOL;
    if (at >= bytes.len) {
        *pos = at;
        return;
    }
    char c = bytes.ptr[at];
    if (c == '\'') {
        int high = at + 1 < bytes.len ? idc_hex_digit(bytes.ptr[at + 1]) : -1;
        int low = at + 2 < bytes.len ? idc_hex_digit(bytes.ptr[at + 2]) : -1;
        if (high >= 0 && low >= 0) {
            t->kind = IDC_RTF_BYTE;
            t->number = high * 16 + low;
            *pos = at + 3;
            return;
        }
    }
    if (!idc_is_alpha(c)) {
        t->name = idc_str_sub(bytes, at, at + 1);
        *pos = at + 1;
        return;
    }
    size_t begin = at;
    while (at < bytes.len && idc_is_alpha(bytes.ptr[at]))
        at++;
    t->kind = IDC_RTF_WORD;
    t->name = idc_str_sub(bytes, begin, at);
    take_number(bytes, &at, t);
    if (at < bytes.len && bytes.ptr[at] == ' ') /* the space that ends a word is part of it */
        at++;
    if (idc_str_is(t->name, "bin") && t->number > 0)
        at = (size_t)t->number < bytes.len - at ? at + (size_t)t->number : bytes.len;
    *pos = at;
}

idc_rtf_token idc_rtf_next(idc_str bytes, size_t *pos)
{
    while (*pos < bytes.len && (bytes.ptr[*pos] == '\r' || bytes.ptr[*pos] == '\n'))
        ++*pos;
    idc_rtf_token t = {.begin = *pos};
    if (*pos < bytes.len) {
        char c = bytes.ptr[*pos];
        if (c == '{' || c == '}') {
            t.kind = c == '{' ? IDC_RTF_OPEN : IDC_RTF_CLOSE;
            ++*pos;
        } else if (c == '\\') {
            take_control(bytes, pos, &t);
        } else {
            while (*pos < bytes.len && !strchr("\\{}\r\n", bytes.ptr[*pos]))
                ++*pos;
            if (*pos == t.begin) /* a zero byte */
                ++*pos;
            t.kind = IDC_RTF_TEXT;
            t.name = idc_str_sub(bytes, t.begin, *pos);
        }
    }
    t.end = *pos;
    return t;
}
