/* Charset and encoding of fonts in the Compact Font Format (Adobe Technical Note 5176). */
#include "source/big.h"
#include "source/pdf/program.h"

enum { STANDARD_STRINGS = 391 };

/* An INDEX (clause 5): count objects behind each other. */
typedef struct cff_index {
    uint32_t count, width;
    uint64_t offsets, data, end;
} cff_index;

static uint32_t number(idc_str s, uint64_t at, uint32_t bytes)
{
    uint32_t value = 0;
    for (uint32_t i = 0; i < bytes; i++)
        value = value << 8 | idc_big8(s, at + i);
    return value;
}

static cff_index index_at(idc_str s, uint64_t at)
{
    cff_index x = {.count = idc_big16(s, at), .width = idc_big8(s, at + 2), .end = at + 2};
    if (x.count == 0 || x.width < 1 || x.width > 4) {
        x.count = 0;
        return x;
    }
    x.offsets = at + 3;
    x.data = x.offsets + (uint64_t)(x.count + 1) * x.width - 1;
    x.end = x.data + number(s, x.offsets + (uint64_t)x.count * x.width, x.width);
    return x;
}

static idc_str object(idc_str s, const cff_index *x, uint32_t i)
{
    if (i >= x->count)
        return IDC_STR("");
    uint64_t begin = x->data + number(s, x->offsets + (uint64_t)i * x->width, x->width);
    uint64_t end = x->data + number(s, x->offsets + (uint64_t)(i + 1) * x->width, x->width);
    return begin <= end && end <= s.len ? idc_str_sub(s, (size_t)begin, (size_t)end) : IDC_STR("");
}

/* What the top dictionary (clause 9) says that matters here; offsets from the font's start. */
typedef struct top {
    int32_t charset, encoding, glyphs;
    bool by_cid;
} top;

/* Operand at *at, which moves behind it; numbers with a fraction count as 0. */
static int32_t operand(idc_str s, size_t *at)
{
    uint32_t b = idc_big8(s, (*at)++);
    if (b >= 32 && b <= 246)
        return (int32_t)b - 139;
    if (b >= 247 && b <= 250)
        return ((int32_t)b - 247) * 256 + (int32_t)idc_big8(s, (*at)++) + 108;
    if (b >= 251 && b <= 254)
        return -((int32_t)b - 251) * 256 - (int32_t)idc_big8(s, (*at)++) - 108;
    if (b == 28 || b == 29) {
        size_t from = *at;
        *at += b == 28 ? 2 : 4;
        return b == 28 ? (int16_t)idc_big16(s, from) : (int32_t)idc_big32(s, from);
    }
    while (b == 30 && *at < s.len) { /* nibbles up to one of f */
        uint32_t two = idc_big8(s, (*at)++);
        if ((two & 15) == 15 || two >> 4 == 15)
            break;
    }
    return 0;
}

static top read_top(idc_str s)
{
    top t = {0};
    int32_t last = 0;
    for (size_t at = 0; at < s.len;) {
        uint32_t b = idc_big8(s, at);
        if (b > 21) {
            last = operand(s, &at);
            continue;
        }
        at++;
        if (b == 12)
            t.by_cid |= idc_big8(s, at++) == 30;
        else if (b == 15)
            t.charset = last;
        else if (b == 16)
            t.encoding = last;
        else if (b == 17)
            t.glyphs = last;
    }
    return t;
}

static uint32_t character_of(idc_str s, const cff_index *strings, uint32_t sid)
{
    if (sid < STANDARD_STRINGS)
        return idc_pdf_cff_string(sid);
    idc_str name = object(s, strings, sid - STANDARD_STRINGS);
    return name.len ? idc_pdf_codepoint(name) : 0;
}

/* Names of the glyphs, in their order (clause 13). */
static void read_charset(idc_str s, const cff_index *strings, const top *t, idc_pdf_program *out)
{
    size_t at = (size_t)t->charset;
    uint32_t format = idc_big8(s, at++);
    if (t->charset == 0) /* ISOAdobe: glyphs in the order of the standard strings */
        for (size_t glyph = 1; glyph < out->glyph_count && glyph < 229; glyph++)
            out->glyphs[glyph] = idc_pdf_cff_string((uint32_t)glyph);
    if (t->charset < 3 || format > 2)
        return;
    for (size_t glyph = 1; glyph < out->glyph_count && at < s.len;) {
        uint32_t sid = idc_big16(s, at), left = 0;
        at += 2;
        if (format == 1)
            left = idc_big8(s, at);
        else if (format == 2)
            left = idc_big16(s, at);
        at += format;
        for (uint32_t i = 0; i <= left && glyph < out->glyph_count; i++)
            out->glyphs[glyph++] = character_of(s, strings, sid + i);
    }
}

/* Glyphs by code (clause 12). */
static void read_encoding(idc_str s, const cff_index *strings, const top *t, idc_pdf_program *out)
{
    if (t->encoding < 2) {
        for (int code = 0; code < 256 && t->encoding == 0; code++)
            out->codes[code] = idc_pdf_base_codepoint(IDC_PDF_STANDARD, (uint8_t)code);
        return;
    }
    size_t at = (size_t)t->encoding, glyph = 1;
    uint32_t format = idc_big8(s, at), count = idc_big8(s, at + 1);
    at += 2;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t code = idc_big8(s, at++), left = format & 127 ? idc_big8(s, at++) : 0;
        for (uint32_t k = 0; k <= left && code + k < 256; k++, glyph++)
            out->codes[code + k] = glyph < out->glyph_count ? out->glyphs[glyph] : 0;
    }
    uint32_t more = format & 128 ? idc_big8(s, at++) : 0;
    for (uint32_t i = 0; i < more; i++, at += 3)
        out->codes[idc_big8(s, at)] = character_of(s, strings, idc_big16(s, at + 1));
}

idc_status idc_pdf_cff_read(idc_work *work, idc_str bytes, idc_pdf_program *out)
{
    cff_index names = index_at(bytes, idc_big8(bytes, 2));
    cff_index tops = index_at(bytes, names.end);
    cff_index strings = index_at(bytes, tops.end);
    top t = read_top(object(bytes, &tops, 0));
    /* The glyphs of CID fonts have numbers of a collection for names. */
    if (t.by_cid || t.glyphs <= 0 || t.charset < 0 || t.encoding < 0)
        return IDC_OK;
    cff_index glyphs = index_at(bytes, (uint64_t)t.glyphs);
    idc_status status = idc_pdf_program_glyphs(work, out, glyphs.count);
    if (status != IDC_OK)
        return status;
    read_charset(bytes, &strings, &t, out);
    read_encoding(bytes, &strings, &t, out);
    return IDC_OK;
}
