#include "source/picture/png_text.h"

#include "base/buf.h"
#include "base/convert.h"
#include "base/utf8.h"
#include "source/inflate.h"

enum { MOST_TEXT = 1 << 20, PIECE = 16384 };

idc_status idc_png_unpack(idc_work *work, idc_str packed, idc_str *out)
{
    z_stream z = idc_inflate_stream(work->arena);
    idc_buf text = idc_buf_in(work->arena);
    unsigned char piece[PIECE];
    int code = inflateInit(&z);
    if (code != Z_OK)
        return IDC_ERR_NOMEM;
    z.next_in = (unsigned char *)(uintptr_t)packed.ptr;
    z.avail_in = (uInt)packed.len;
    while (code == Z_OK) {
        z.next_out = piece;
        z.avail_out = sizeof piece;
        code = inflate(&z, Z_NO_FLUSH);
        size_t made = sizeof piece - z.avail_out;
        if (text.len + made > MOST_TEXT)
            return IDC_ERR_LIMIT;
        idc_status status = idc_charge(work, IDC_LIMIT_SOURCE_INFLATED, made);
        if (status != IDC_OK)
            return status;
        idc_buf_add(&text, (idc_str){(const char *)piece, made});
        if (text.failed)
            return IDC_ERR_NOMEM;
        if (made == 0 && z.avail_in == 0)
            break;
    }
    inflateEnd(&z);
    if (code == Z_MEM_ERROR)
        return IDC_ERR_NOMEM;
    *out = idc_buf_str(&text);
    return code == Z_STREAM_END ? IDC_OK : IDC_ERR_FORMAT;
}

static bool cut(idc_str *rest, idc_str *piece)
{
    size_t end = idc_str_find_byte(*rest, '\0', 0);
    if (end == SIZE_MAX)
        return false;
    *piece = idc_str_sub(*rest, 0, end);
    *rest = idc_str_sub(*rest, end + 1, rest->len);
    return true;
}

idc_status idc_png_text_read(idc_work *work, idc_str type, idc_str data, idc_span span,
                             idc_png_text *out)
{
    idc_str rest = data, language, translated;
    bool packed = idc_str_is(type, "zTXt"), wide = idc_str_is(type, "iTXt");
    *out = (idc_png_text){.span = span};
    if (!cut(&rest, &out->keyword) || out->keyword.len == 0 || out->keyword.len > 79)
        return IDC_ERR_FORMAT;
    if (wide) {
        if (rest.len < 2)
            return IDC_ERR_FORMAT;
        packed = rest.ptr[0] != 0;
        rest = idc_str_sub(rest, 2, rest.len);
        if (!cut(&rest, &language) || !cut(&rest, &translated))
            return IDC_ERR_FORMAT;
    } else if (packed) {
        rest = idc_str_sub(rest, 1, rest.len);
    }
    if (packed) {
        idc_status status = idc_png_unpack(work, rest, &rest);
        if (status != IDC_OK)
            return status;
    } else {
        out->span.begin += (uint64_t)(rest.ptr - data.ptr);
    }
    /* Latin-1 by the standard, UTF-8 by many writers. */
    bool utf8 = wide || idc_utf8_valid_length(rest) == rest.len;
    idc_converted c;
    if (!idc_utf8_convert(work->arena, rest, utf8 ? IDC_ENCODING_UTF8 : IDC_ENCODING_LATIN1, &c))
        return IDC_ERR_NOMEM;
    out->text = c.text;
    if (!out->text.ptr)
        out->text = IDC_STR("");
    return idc_utf8_valid_length(out->keyword) == out->keyword.len ? IDC_OK : IDC_ERR_FORMAT;
}

bool idc_png_profile(idc_arena *arena, idc_str text, size_t most, idc_str *out)
{
    idc_buf raw = idc_buf_in(arena);
    size_t at = 0;
    int high = -1;
    /* A line break, the name, a line break, the count, a line break, the digits. */
    for (int line = 0; line < 3; line++) {
        size_t end = idc_str_find_byte(text, '\n', at);
        if (end == SIZE_MAX) {
            *out = IDC_STR("");
            return true;
        }
        at = end + 1;
    }
    for (; at < text.len && raw.len < most; at++) {
        int digit = idc_hex_digit(text.ptr[at]);
        if (digit >= 0 && high >= 0) {
            idc_buf_byte(&raw, (char)(high << 4 | digit));
            high = -1;
        } else if (digit >= 0) {
            high = digit;
        }
    }
    *out = idc_buf_str(&raw);
    return !raw.failed;
}
