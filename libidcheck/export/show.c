#include "export/show.h"

#include <unicode/uchar.h>

static bool is_selector(uint32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) ||
           (c >= 0x180B && c <= 0x180F && c != 0x180E);
}

/* Invisible, but ordinary in running text. */
static bool is_ordinary(uint32_t c)
{
    return (c >= 0x200C && c <= 0x200F) || c == 0x061C || c == 0x034F || is_selector(c);
}

static bool is_invisible(uint32_t c)
{
    if (c < 0xAD || is_ordinary(c))
        return false;
    UChar32 u = (UChar32)c;
    if (u_hasBinaryProperty(u, UCHAR_PREPENDED_CONCATENATION_MARK))
        return false;
    return u_charType(u) == U_FORMAT_CHAR || c == 0x2028 || c == 0x2029 ||
           u_hasBinaryProperty(u, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

size_t idc_show_codepoint(uint32_t c, char out[16])
{
    if (c == '\t' || c == '\n' || c == '\r')
        c = ' ';
    else if (c < 0x20)
        c += 0x2400;
    else if (c == 0x7F)
        c = 0x2421;
    else if ((c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF))
        c = IDC_REPLACEMENT;
    else if ((c >= 0x80 && c < 0xA0) || is_invisible(c)) {
        size_t len = 0, shift = c > 0xFFFF ? 20 : 12;
        memcpy(out, "[U+", 3);
        for (len = 3;; shift -= 4) {
            out[len++] = "0123456789ABCDEF"[c >> shift & 15];
            if (!shift)
                break;
        }
        out[len++] = ']';
        return len;
    }
    return idc_utf8_encode(c, out);
}

int idc_show_columns(uint32_t codepoint)
{
    UChar32 c = (UChar32)codepoint;
    if (codepoint < 0x300)
        return 1;
    int8_t type = u_charType(c);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || is_ordinary(codepoint) ||
        codepoint == 0x2068 || codepoint == 0x2069)
        return 0;
    /* Vowels and finals of conjoining Hangul sit in the block of their initial. */
    if (codepoint >= 0x1160 && codepoint <= 0x11FF)
        return 0;
    int width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

bool idc_show_turns(idc_str text)
{
    for (size_t pos = 0; pos < text.len;) {
        UChar32 c = (UChar32)idc_utf8_next(text, &pos);
        if (c < 0x590)
            continue;
        switch (u_charDirection(c)) {
        case U_RIGHT_TO_LEFT:
        case U_RIGHT_TO_LEFT_ARABIC:
        case U_ARABIC_NUMBER:
        case U_LEFT_TO_RIGHT_EMBEDDING:
        case U_LEFT_TO_RIGHT_OVERRIDE:
        case U_RIGHT_TO_LEFT_EMBEDDING:
        case U_RIGHT_TO_LEFT_OVERRIDE:
        case U_POP_DIRECTIONAL_FORMAT:
        case U_LEFT_TO_RIGHT_ISOLATE:
        case U_RIGHT_TO_LEFT_ISOLATE:
        case U_FIRST_STRONG_ISOLATE:
        case U_POP_DIRECTIONAL_ISOLATE:
            return true;
        default:
            break;
        }
    }
    return false;
}

size_t idc_show_cut(idc_str text, size_t max)
{
    size_t pos = 0, count = 0;
    while (pos < text.len) {
        size_t next = pos;
        uint32_t c = idc_utf8_next(text, &next);
        bool mark = c >= 0x300 && idc_show_columns(c) == 0;
        if (count >= max + (mark ? 4 : 0))
            break;
        pos = next;
        count++;
    }
    return pos;
}

static void add_xml(idc_buf *out, uint32_t c)
{
    char bytes[16];
    switch (c) {
    case '&':
        idc_buf_text(out, "&amp;");
        break;
    case '<':
        idc_buf_text(out, "&lt;");
        break;
    case '>':
        idc_buf_text(out, "&gt;");
        break;
    case '"':
        idc_buf_text(out, "&quot;");
        break;
    case '\'':
        idc_buf_text(out, "&#39;");
        break;
    default:
        idc_buf_add(out, (idc_str){bytes, idc_show_codepoint(c, bytes)});
    }
}

void idc_show_xml(idc_buf *out, idc_str text, size_t max)
{
    size_t end = idc_show_cut(text, max);
    for (size_t pos = 0; pos < end;)
        add_xml(out, idc_utf8_next(text, &pos));
    if (end < text.len)
        idc_buf_text(out, IDC_ELLIPSIS);
}
