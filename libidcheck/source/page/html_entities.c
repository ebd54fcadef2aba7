#include "source/page/html_entities.h"
#include "base/buf.h"

#include "base/utf8.h"
#include "source/markup.h"

enum { MOST_BARE = 6 }; /* letters of the longest name that may stand without its semicolon */

static const idc_html_entity *find(idc_str name)
{
    size_t low = 0, high = idc_html_entity_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const idc_html_entity *e = &idc_html_entities[middle];
        int order = idc_str_cmp(name, (idc_str){idc_html_entity_text + e->offset, e->len});
        if (order == 0)
            return e;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

/* Numbers of C1 controls are taken for windows-1252 (13.2.5.80). */
static uint32_t character_of(uint32_t number)
{
    static const uint16_t windows[32] = {
        0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    if (number >= 0x80 && number < 0xA0)
        return windows[number - 0x80];
    bool control = number < 0x20 && !idc_is_space((char)number);
    return number == 0 || number > 0x10FFFF ? IDC_REPLACEMENT : control ? ' ' : number;
}

static size_t named(idc_str text, size_t at, bool attribute, const idc_html_entity **out)
{
    size_t begin = at + 1, end = begin;
    while (end < text.len && idc_is_alnum(text.ptr[end]) && end - begin < 32)
        end++;
    bool closed = end < text.len && text.ptr[end] == ';';
    const idc_html_entity *e = closed ? find(idc_str_sub(text, begin, end)) : NULL;
    size_t stop = e ? end + 1 : end;
    size_t most = end - begin < MOST_BARE ? end - begin : MOST_BARE;
    for (size_t n = most; !e && n >= 2; n--) {
        e = find(idc_str_sub(text, begin, begin + n));
        if (e && !e->bare)
            e = NULL;
        stop = begin + n;
    }
    char next = stop < text.len ? text.ptr[stop] : ' ';
    bool literal = attribute && text.ptr[stop - 1] != ';' && (next == '=' || idc_is_alnum(next));
    *out = e;
    return e && !literal ? stop - at : 0;
}

size_t idc_html_reference(idc_str text, size_t at, bool attribute, char out[IDC_HTML_REFERENCE_MAX],
                          size_t *len)
{
    const idc_html_entity *e;
    uint32_t number;
    bool closed;
    size_t end = at;
    if (at + 1 < text.len && text.ptr[at + 1] == '#') {
        if (!idc_markup_number(text, &end, &number, &closed))
            return 0;
        *len = idc_utf8_encode(character_of(number), out);
        return end - at;
    }
    size_t taken = named(text, at, attribute, &e);
    if (taken == 0)
        return 0;
    *len = idc_utf8_encode(e->first, out);
    if (e->second)
        *len += idc_utf8_encode(e->second, out + *len);
    return taken;
}

idc_str idc_html_unescape(idc_arena *arena, idc_str text, bool attribute)
{
    size_t at = idc_str_find_byte(text, '&', 0), plain = 0;
    if (at == SIZE_MAX)
        return text;
    idc_buf out = idc_buf_in(arena);
    for (; at != SIZE_MAX; at = idc_str_find_byte(text, '&', at)) {
        char bytes[IDC_HTML_REFERENCE_MAX];
        size_t len, taken = idc_html_reference(text, at, attribute, bytes, &len);
        if (taken == 0) {
            at++;
            continue;
        }
        idc_buf_add(&out, idc_str_sub(text, plain, at));
        idc_buf_add(&out, (idc_str){bytes, len});
        plain = at += taken;
    }
    idc_buf_add(&out, idc_str_sub(text, plain, text.len));
    return out.failed ? IDC_STR_NONE : idc_buf_str(&out);
}
