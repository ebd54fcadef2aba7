#include "base/str.h"

int idc_str_cmp(idc_str a, idc_str b)
{
    size_t n = a.len < b.len ? a.len : b.len;
    int c = n ? memcmp(a.ptr, b.ptr, n) : 0;
    return c ? c : (a.len > b.len) - (a.len < b.len);
}

bool idc_str_ieq(idc_str a, idc_str b)
{
    return a.len == b.len && idc_str_istarts(a, b);
}

bool idc_str_istarts(idc_str s, idc_str prefix)
{
    if (s.len < prefix.len)
        return false;
    for (size_t i = 0; i < prefix.len; i++)
        if (idc_ascii_lower(s.ptr[i]) != idc_ascii_lower(prefix.ptr[i]))
            return false;
    return true;
}

bool idc_str_ends(idc_str s, idc_str suffix)
{
    return s.len >= suffix.len && idc_str_eq(idc_str_sub(s, s.len - suffix.len, s.len), suffix);
}

size_t idc_str_find(idc_str s, idc_str needle, size_t from)
{
    if (needle.len == 0)
        return from <= s.len ? from : SIZE_MAX;
    while (from < s.len && s.len - from >= needle.len) {
        const char *p = memchr(s.ptr + from, needle.ptr[0], s.len - from - needle.len + 1);
        if (!p)
            return SIZE_MAX;
        from = (size_t)(p - s.ptr);
        if (!memcmp(p, needle.ptr, needle.len))
            return from;
        from++;
    }
    return SIZE_MAX;
}

size_t idc_str_ifind(idc_str s, idc_str needle, size_t from)
{
    if (needle.len == 0)
        return from <= s.len ? from : SIZE_MAX;
    char first = idc_ascii_lower(needle.ptr[0]);
    for (; from <= s.len && s.len - from >= needle.len; from++)
        if (idc_ascii_lower(s.ptr[from]) == first &&
            idc_str_istarts(idc_str_sub(s, from, s.len), needle))
            return from;
    return SIZE_MAX;
}

static bool is_nbsp(const char *two)
{
    return two[0] == '\xC2' && two[1] == '\xA0';
}

idc_str idc_str_trim(idc_str s)
{
    size_t begin = 0, end = s.len;
    for (size_t step = 1; begin < end && step; begin += step)
        step = idc_is_space(s.ptr[begin]) ? 1 : end - begin > 1 && is_nbsp(s.ptr + begin) ? 2 : 0;
    for (size_t step = 1; begin < end && step; end -= step)
        step = idc_is_space(s.ptr[end - 1])                  ? 1
               : end - begin > 1 && is_nbsp(s.ptr + end - 2) ? 2
                                                             : 0;
    return idc_str_sub(s, begin, end);
}

bool idc_str_next(idc_str *rest, char separator, idc_str *piece)
{
    if (!rest->ptr)
        return false;
    size_t at = idc_str_find_byte(*rest, separator, 0);
    if (at == SIZE_MAX) {
        *piece = *rest;
        *rest = IDC_STR_NONE;
    } else {
        *piece = idc_str_sub(*rest, 0, at);
        *rest = idc_str_sub(*rest, at + 1, rest->len);
    }
    return true;
}

bool idc_str_to_int(idc_str s, int64_t *out)
{
    int64_t value = 0;
    if (s.len == 0)
        return false;
    for (size_t i = 0; i < s.len; i++) {
        if (!idc_is_digit(s.ptr[i]))
            return false;
        if (__builtin_mul_overflow(value, 10, &value) ||
            __builtin_add_overflow(value, s.ptr[i] - '0', &value))
            return false;
    }
    *out = value;
    return true;
}
