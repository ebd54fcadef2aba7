#include "base/convert.h"

#include "base/buf.h"
#include "base/utf8.h"

/* Windows-1252, bytes 80 to 9F (WHATWG Encoding, index windows-1252). */
static const uint16_t windows1252[32] = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

static uint32_t next_utf16(idc_str s, size_t *pos, bool little, bool *bad)
{
    const unsigned char *p = (const unsigned char *)s.ptr;
    if (s.len - *pos < 2) {
        *pos = s.len;
        *bad = true;
        return IDC_REPLACEMENT;
    }
    uint32_t unit =
        little ? p[*pos] | (uint32_t)p[*pos + 1] << 8 : p[*pos + 1] | (uint32_t)p[*pos] << 8;
    *pos += 2;
    if (unit < 0xD800 || unit > 0xDFFF)
        return unit;
    if (unit <= 0xDBFF && s.len - *pos >= 2) {
        uint32_t low =
            little ? p[*pos] | (uint32_t)p[*pos + 1] << 8 : p[*pos + 1] | (uint32_t)p[*pos] << 8;
        if (low >= 0xDC00 && low <= 0xDFFF) {
            *pos += 2;
            return 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
        }
    }
    *bad = true;
    return IDC_REPLACEMENT;
}

static uint32_t next_utf32(idc_str s, size_t *pos, bool little, bool *bad)
{
    uint32_t value = 0;
    if (s.len - *pos < 4) {
        *pos = s.len;
        *bad = true;
        return IDC_REPLACEMENT;
    }
    for (size_t i = 0; i < 4; i++)
        value = value << 8 | (unsigned char)s.ptr[*pos + (little ? 3 - i : i)];
    *pos += 4;
    *bad = value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF);
    return *bad ? IDC_REPLACEMENT : value;
}

static uint32_t next_in(idc_str s, size_t *pos, idc_encoding encoding, bool *bad)
{
    size_t at = *pos;
    unsigned char byte = (unsigned char)s.ptr[at];
    *bad = false;
    switch (encoding) {
    case IDC_ENCODING_UTF16LE:
    case IDC_ENCODING_UTF16BE:
        return next_utf16(s, pos, encoding == IDC_ENCODING_UTF16LE, bad);
    case IDC_ENCODING_UTF32LE:
    case IDC_ENCODING_UTF32BE:
        return next_utf32(s, pos, encoding == IDC_ENCODING_UTF32LE, bad);
    case IDC_ENCODING_LATIN1:
        *pos = at + 1;
        return byte;
    case IDC_ENCODING_WINDOWS1252:
        *pos = at + 1;
        return byte >= 0x80 && byte < 0xA0 ? windows1252[byte - 0x80] : byte;
    default: {
        uint32_t cp = idc_utf8_next(s, pos);
        *bad = cp == IDC_REPLACEMENT && (*pos - at != 3 || byte != 0xEF);
        return cp;
    }
    }
}

typedef struct offset_list {
    idc_offset *items;
    size_t count, capacity;
} offset_list;

static bool note_offset(idc_arena *arena, offset_list *list, idc_offset offset)
{
    void *grown =
        idc_arena_grow(arena, list->items, list->count, &list->capacity, sizeof *list->items);
    if (!grown)
        return false;
    list->items = grown;
    list->items[list->count++] = offset;
    return true;
}

bool idc_utf8_convert(idc_arena *arena, idc_str bytes, idc_encoding encoding, idc_converted *out)
{
    offset_list list = {0};
    *out = (idc_converted){0};
    if (encoding == IDC_ENCODING_UTF8 && idc_utf8_valid_length(bytes) == bytes.len) {
        out->text = bytes;
        if (!note_offset(arena, &list, (idc_offset){0, 0, true}) ||
            !note_offset(arena, &list, (idc_offset){bytes.len, bytes.len, true}))
            return false;
        out->offsets = list.items;
        out->offset_count = list.count;
        return true;
    }
    idc_buf buf = idc_buf_in(arena);
    bool verbatim = false;
    for (size_t pos = 0; pos < bytes.len;) {
        size_t at = pos, text = buf.len;
        bool bad;
        uint32_t cp = next_in(bytes, &pos, encoding, &bad);
        idc_buf_codepoint(&buf, cp);
        if (bad && out->replaced++ == 0)
            out->first_replaced = at;
        bool same = !bad && !buf.failed && pos - at == buf.len - text &&
                    memcmp(buf.ptr + text, bytes.ptr + at, pos - at) == 0;
        if (!same || !verbatim || at == 0)
            if (!note_offset(arena, &list, (idc_offset){text, at, same}))
                return false;
        verbatim = same;
    }
    if (!note_offset(arena, &list, (idc_offset){buf.len, bytes.len, true}) || buf.failed)
        return false;
    out->text = idc_buf_str(&buf);
    out->offsets = list.items;
    out->offset_count = list.count;
    return true;
}

/* Index of the stretch that holds a text offset. */
static size_t stretch_of(const idc_converted *c, size_t text)
{
    size_t low = 0, high = c->offset_count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (c->offsets[middle].text <= text)
            low = middle;
        else
            high = middle;
    }
    return low;
}

void idc_converted_range(const idc_converted *c, size_t begin, size_t end, size_t *source_begin,
                         size_t *source_end)
{
    if (c->offset_count == 0) {
        *source_begin = *source_end = 0;
        return;
    }
    if (idc_converted_is_verbatim(c)) {
        *source_begin = begin;
        *source_end = end > begin ? end : begin;
        return;
    }
    const idc_offset *b = &c->offsets[stretch_of(c, begin)];
    *source_begin = b->source + (b->verbatim ? begin - b->text : 0);
    if (end <= begin) {
        *source_end = *source_begin;
        return;
    }
    size_t i = stretch_of(c, end - 1);
    const idc_offset *e = &c->offsets[i];
    bool last = i + 1 >= c->offset_count;
    *source_end = e->verbatim || last ? e->source + (end - e->text) : c->offsets[i + 1].source;
}
