#include "base/utf8.h"
#include "norm/names/parse.h"

size_t idc_name_length(idc_str text)
{
    size_t n = 0;
    for (size_t i = 0; i < text.len; i++)
        n += ((unsigned char)text.ptr[i] & 0xC0) != 0x80;
    return n;
}

size_t idc_name_native_family(UScriptCode script, idc_str folded)
{
    uint32_t first[IDC_NATIVE_FAMILY];
    size_t count = 0, pos = 0;
    if (script != USCRIPT_HANGUL && script != USCRIPT_HAN)
        return 0;
    while (pos < folded.len && count < IDC_NATIVE_FAMILY)
        first[count++] = idc_utf8_next(folded, &pos);
    size_t n = idc_native_family_find(first, count);
    /* 선우 alone is 우 of the 선 more often than a name without a given one. */
    bool whole = n > 1 && n == count && pos == folded.len;
    return whole && script == USCRIPT_HANGUL ? idc_native_family_find(first, 1) : n;
}
