#include "base/utf8.h"

static bool is_more(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

uint32_t idc_utf8_next_of_many(idc_str s, size_t *pos)
{
    const unsigned char *p = (const unsigned char *)s.ptr + *pos;
    size_t left = s.len - *pos;
    unsigned char lead = p[0];
    unsigned char low = 0x80, high = 0xBF;
    uint32_t cp;
    size_t more;
    /* Most are well-formed letters of two or three bytes. */
    if (left > 1 && lead >= 0xC2 && lead <= 0xDF && is_more(p[1])) {
        *pos += 2;
        return (lead & 0x1Fu) << 6 | (p[1] & 0x3Fu);
    }
    if (left > 2 && lead > 0xE0 && lead < 0xED && is_more(p[1]) && is_more(p[2])) {
        *pos += 3;
        return (lead & 0x0Fu) << 12 | (p[1] & 0x3Fu) << 6 | (p[2] & 0x3Fu);
    }
    *pos += 1;
    if (lead >= 0xC2 && lead <= 0xDF) {
        more = 1;
        cp = lead & 0x1Fu;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        more = 2;
        cp = lead & 0x0Fu;
        low = lead == 0xE0 ? 0xA0 : 0x80;
        high = lead == 0xED ? 0x9F : 0xBF;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        more = 3;
        cp = lead & 0x07u;
        low = lead == 0xF0 ? 0x90 : 0x80;
        high = lead == 0xF4 ? 0x8F : 0xBF;
    } else {
        return IDC_REPLACEMENT;
    }
    for (size_t i = 1; i <= more; i++) {
        if (i >= left || p[i] < low || p[i] > high)
            return IDC_REPLACEMENT;
        cp = cp << 6 | (p[i] & 0x3Fu);
        low = 0x80;
        high = 0xBF;
        *pos += 1;
    }
    return cp;
}

size_t idc_utf8_encode(uint32_t cp, char out[4])
{
    if (cp > 0x10FFFF || (cp >= 0xD800 && cp <= 0xDFFF))
        cp = IDC_REPLACEMENT;
    if (cp < 0x80) {
        out[0] = (char)cp;
        return 1;
    }
    if (cp < 0x800) {
        out[0] = (char)(0xC0 | cp >> 6);
        out[1] = (char)(0x80 | (cp & 0x3F));
        return 2;
    }
    if (cp < 0x10000) {
        out[0] = (char)(0xE0 | cp >> 12);
        out[1] = (char)(0x80 | (cp >> 6 & 0x3F));
        out[2] = (char)(0x80 | (cp & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | cp >> 18);
    out[1] = (char)(0x80 | (cp >> 12 & 0x3F));
    out[2] = (char)(0x80 | (cp >> 6 & 0x3F));
    out[3] = (char)(0x80 | (cp & 0x3F));
    return 4;
}

enum { STRIDE = 64 };

/* A loop of fixed length without a branch becomes vector instructions. */
static bool is_ascii(const char *bytes)
{
    unsigned char any = 0;
    for (int i = 0; i < STRIDE; i++)
        any |= (unsigned char)bytes[i];
    return any < 0x80;
}

size_t idc_utf8_skip_ascii(idc_str s, size_t pos)
{
    uint64_t eight;
    for (; s.len - pos >= sizeof eight; pos += sizeof eight) {
        memcpy(&eight, s.ptr + pos, sizeof eight);
        if (eight & 0x8080808080808080u)
            break;
        while (s.len - pos >= STRIDE + sizeof eight && is_ascii(s.ptr + pos + sizeof eight))
            pos += STRIDE;
    }
    while (pos < s.len && (unsigned char)s.ptr[pos] < 0x80)
        pos++;
    return pos;
}

size_t idc_utf8_valid_length(idc_str s)
{
    size_t pos = 0;
    while (pos < s.len) {
        pos = idc_utf8_skip_ascii(s, pos);
        if (pos == s.len)
            break;
        size_t at = pos;
        /* A real U+FFFD takes three bytes beginning with EF; anything else was ill-formed. */
        if (idc_utf8_next(s, &pos) == IDC_REPLACEMENT &&
            (pos - at != 3 || (unsigned char)s.ptr[at] != 0xEF))
            return at;
    }
    return s.len;
}
