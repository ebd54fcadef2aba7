#include "source/markup.h"

enum { SPACE = 1, ENDS_NAME = 2 };

/* What stands between the parts of a tag. */
static const uint8_t classes[256] = {
    ['\t'] = SPACE | ENDS_NAME, ['\n'] = SPACE | ENDS_NAME, ['\f'] = SPACE | ENDS_NAME,
    ['\r'] = SPACE | ENDS_NAME, [' '] = SPACE | ENDS_NAME,  ['/'] = ENDS_NAME,
    ['>'] = ENDS_NAME,          ['='] = ENDS_NAME};

static bool is(char c, uint8_t class)
{
    return classes[(unsigned char)c] & class;
}

static size_t skip_space(idc_str text, size_t at)
{
    while (at < text.len && is(text.ptr[at], SPACE))
        at++;
    return at;
}

bool idc_markup_starts_name(char c)
{
    return idc_is_alpha(c) || c == '_' || c == ':' || (unsigned char)c >= 0x80;
}

size_t idc_markup_name_end(idc_str text, size_t from)
{
    while (from < text.len && !is(text.ptr[from], ENDS_NAME))
        from++;
    return from;
}

/* The value behind "=" at *at; ptr NULL when the text ends in it. */
static idc_str read_value(idc_str text, size_t *at, bool *irregular)
{
    size_t from = skip_space(text, *at + 1), end;
    char quote = from < text.len ? text.ptr[from] : 0;
    if (quote == '"' || quote == '\'') {
        end = idc_str_find_byte(text, quote, ++from);
        if (end == SIZE_MAX)
            return IDC_STR_NONE;
        *at = end + 1;
        *irregular |= memchr(text.ptr + from, '<', end - from) != NULL;
        return idc_str_sub(text, from, end);
    }
    for (end = from; end < text.len && !is(text.ptr[end], SPACE) && text.ptr[end] != '>';)
        end++;
    *irregular = true;
    *at = end;
    return idc_str_sub(text, from, end);
}

idc_status idc_markup_read_tag(idc_arena *arena, idc_str text, size_t begin, idc_markup_tag *tag,
                               bool *found)
{
    size_t at = idc_markup_name_end(text, begin + 1);
    tag->name = idc_str_sub(text, begin + 1, at);
    tag->begin = begin;
    tag->attribute_count = 0;
    tag->irregular = tag->empty_element = *found = false;
    for (;;) {
        size_t from = skip_space(text, at);
        if (from >= text.len)
            return IDC_OK;
        if (text.ptr[from] == '>') {
            tag->end = from + 1;
            *found = true;
            return IDC_OK;
        }
        if (text.ptr[from] == '/') {
            at = from + 1;
            tag->empty_element = at < text.len && text.ptr[at] == '>';
            tag->irregular |= !tag->empty_element;
            continue;
        }
        tag->irregular |= from == at;
        at = idc_markup_name_end(text, from + 1);
        idc_markup_attribute attribute = {.name = idc_str_sub(text, from, at)};
        size_t equals = skip_space(text, at);
        if (equals < text.len && text.ptr[equals] == '=') {
            at = equals;
            attribute.value = read_value(text, &at, &tag->irregular);
            if (!attribute.value.ptr)
                return IDC_OK;
        } else {
            tag->irregular = true;
        }
        if (tag->attribute_count >= IDC_MARKUP_ATTRIBUTES_MAX)
            continue;
        idc_markup_attribute *grown = idc_arena_grow(arena, tag->attributes, tag->attribute_count,
                                                     &tag->attribute_capacity, sizeof *grown);
        if (!grown)
            return IDC_ERR_NOMEM;
        tag->attributes = grown;
        grown[tag->attribute_count++] = attribute;
    }
}

static int digit_of(char c, bool hex)
{
    return hex || idc_is_digit(c) ? idc_hex_digit(c) : -1;
}

bool idc_markup_number(idc_str text, size_t *at, uint32_t *number, bool *closed)
{
    size_t i = *at + 2;
    bool hex = i < text.len && idc_ascii_lower(text.ptr[i]) == 'x';
    size_t from = i += hex;
    uint32_t value = 0;
    if (from > text.len || text.ptr[*at + 1] != '#')
        return false;
    for (int digit; i < text.len && (digit = digit_of(text.ptr[i], hex)) >= 0; i++) {
        value = value * (hex ? 16 : 10) + (uint32_t)digit;
        if (value > 0x10FFFF)
            value = 0x110000;
    }
    if (i == from)
        return false;
    *closed = i < text.len && text.ptr[i] == ';';
    *at = i + *closed;
    *number = value;
    return true;
}
