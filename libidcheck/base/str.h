/**
 * @file str.h  A view of bytes, and the few things done with ASCII.
 *
 * Views borrow: whoever holds one knows what keeps the bytes alive (an arena, or the caller's
 * buffer during a run). Nothing here depends on a locale. Pure functions, any thread.
 */
#ifndef IDC_BASE_STR_H
#define IDC_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct idc_str {
    const char *ptr;
    size_t len;
} idc_str;

#define IDC_STR(literal) ((idc_str){"" literal, sizeof(literal) - 1})
#define IDC_STR_NONE ((idc_str){NULL, 0})

/** View of a NUL-terminated string; NULL gives the empty view. */
static inline idc_str idc_str_of(const char *s)
{
    return (idc_str){s, s ? strlen(s) : 0};
}

static inline bool idc_str_eq(idc_str a, idc_str b)
{
    /* The length of b is a constant where b is a literal, and then there is no call. */
    return a.len == b.len && (b.len == 0 || a.ptr == b.ptr || memcmp(a.ptr, b.ptr, b.len) == 0);
}

static inline bool idc_str_is(idc_str a, const char *literal)
{
    return idc_str_eq(a, idc_str_of(literal));
}

static inline char idc_ascii_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static inline bool idc_is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static inline bool idc_is_alpha(char c)
{
    char l = idc_ascii_lower(c);
    return l >= 'a' && l <= 'z';
}

static inline bool idc_is_alnum(char c)
{
    return idc_is_digit(c) || idc_is_alpha(c);
}

/** Value of a hexadecimal digit, -1 when it is none. */
static inline int idc_hex_digit(char c)
{
    char l = idc_ascii_lower(c);
    return idc_is_digit(c) ? c - '0' : l >= 'a' && l <= 'f' ? l - 'a' + 10 : -1;
}

/** ASCII white space: space, \t, \n, \v, \f, \r. */
static inline bool idc_is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/** Byte order, shorter first on a common prefix: <0, 0, >0. */
int idc_str_cmp(idc_str a, idc_str b);

/** Equal but for the case of ASCII letters. */
bool idc_str_ieq(idc_str a, idc_str b);

static inline bool idc_str_starts(idc_str s, idc_str prefix)
{
    return s.len >= prefix.len && (prefix.len == 0 || !memcmp(s.ptr, prefix.ptr, prefix.len));
}

bool idc_str_istarts(idc_str s, idc_str prefix);
bool idc_str_ends(idc_str s, idc_str suffix);

/** Offset of the first occurrence at or after from; SIZE_MAX when there is none. */
size_t idc_str_find(idc_str s, idc_str needle, size_t from);
size_t idc_str_ifind(idc_str s, idc_str needle, size_t from);

static inline size_t idc_str_find_byte(idc_str s, char byte, size_t from)
{
    const char *p = from < s.len ? memchr(s.ptr + from, (unsigned char)byte, s.len - from) : NULL;
    return p ? (size_t)(p - s.ptr) : SIZE_MAX;
}

/** Part [begin, end) of s; both are brought into range. */
static inline idc_str idc_str_sub(idc_str s, size_t begin, size_t end)
{
    if (end > s.len)
        end = s.len;
    if (begin > end)
        begin = end;
    return (idc_str){s.ptr ? s.ptr + begin : NULL, end - begin};
}

/** s without ASCII white space (and U+00A0) at both ends. */
idc_str idc_str_trim(idc_str s);

/**
 * Next piece of *rest up to separator, which is consumed. @return false when *rest was empty
 * (ptr NULL after the last piece).
 */
bool idc_str_next(idc_str *rest, char separator, idc_str *piece);

/** Decimal digits only, the whole view. @return false when empty, not digits, or past int64. */
bool idc_str_to_int(idc_str s, int64_t *out);

#endif
