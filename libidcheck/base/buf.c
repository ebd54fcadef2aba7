#include "base/buf.h"

#include "base/utf8.h"

void idc_buf_free(idc_buf *buf)
{
    if (buf->allocator && buf->ptr)
        buf->allocator->free(buf->allocator->ctx, buf->ptr);
    buf->ptr = NULL;
    buf->len = buf->capacity = 0;
}

static bool reserve(idc_buf *buf, size_t more)
{
    size_t need;
    if (buf->failed)
        return false;
    if (!idc_size_add(buf->len, more, &need) || !idc_size_add(need, 1, &need)) {
        buf->failed = true;
        return false;
    }
    if (need <= buf->capacity)
        return true;
    size_t capacity = buf->capacity ? buf->capacity : 64;
    while (capacity < need)
        if (!idc_size_mul(capacity, 2, &capacity))
            capacity = need;
    char *moved;
    if (buf->arena) {
        moved = idc_arena_room(buf->arena, capacity);
        if (moved && buf->len)
            memcpy(moved, buf->ptr, buf->len);
    } else {
        moved = buf->allocator->realloc(buf->allocator->ctx, buf->ptr, capacity);
    }
    if (!moved) {
        buf->failed = true;
        return false;
    }
    buf->ptr = moved;
    buf->capacity = capacity;
    return true;
}

void idc_buf_add(idc_buf *buf, idc_str text)
{
    if (!reserve(buf, text.len))
        return;
    if (text.len)
        memcpy(buf->ptr + buf->len, text.ptr, text.len);
    buf->len += text.len;
    buf->ptr[buf->len] = '\0';
}

void idc_buf_byte_slow(idc_buf *buf, char byte)
{
    idc_buf_add(buf, (idc_str){&byte, 1});
}

void idc_buf_fill(idc_buf *buf, char byte, size_t count)
{
    if (!reserve(buf, count))
        return;
    memset(buf->ptr + buf->len, byte, count);
    buf->len += count;
    buf->ptr[buf->len] = '\0';
}

void idc_buf_codepoint(idc_buf *buf, uint32_t codepoint)
{
    char bytes[4];
    idc_buf_add(buf, (idc_str){bytes, idc_utf8_encode(codepoint, bytes)});
}

void idc_buf_digits(idc_buf *buf, uint64_t value, int width)
{
    char digits[20];
    int n = 0;
    while (value || n == 0 || n < width) {
        if (n == 20)
            break;
        digits[19 - n++] = (char)('0' + value % 10);
        value /= 10;
    }
    idc_buf_add(buf, (idc_str){digits + 20 - n, (size_t)n});
}

void idc_buf_int(idc_buf *buf, int64_t value)
{
    if (value < 0)
        idc_buf_byte(buf, '-');
    idc_buf_digits(buf, value < 0 ? 0 - (uint64_t)value : (uint64_t)value, 1);
}

void idc_buf_decimal(idc_buf *buf, int64_t value, int places)
{
    uint64_t scale = 1;
    for (int i = 0; i < places; i++)
        scale *= 10;
    uint64_t magnitude = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    if (value < 0)
        idc_buf_byte(buf, '-');
    idc_buf_digits(buf, magnitude / scale, 1);
    if (places > 0) {
        idc_buf_byte(buf, '.');
        idc_buf_digits(buf, magnitude % scale, places);
    }
}

void idc_buf_hex(idc_buf *buf, const uint8_t *bytes, size_t count)
{
    static const char digits[] = "0123456789abcdef";
    for (size_t i = 0; i < count; i++) {
        char both[2] = {digits[bytes[i] >> 4], digits[bytes[i] & 15]};
        idc_buf_add(buf, (idc_str){both, 2});
    }
}

void idc_buf_vformat(idc_buf *buf, const char *pattern, va_list *args)
{
    for (const char *p = pattern; *p; p++) {
        size_t plain = strcspn(p, "%");
        idc_buf_add(buf, (idc_str){p, plain});
        p += plain;
        if (!*p)
            return;
        switch (*++p) {
        case 's':
            idc_buf_text(buf, va_arg(*args, const char *));
            break;
        case 'S':
            idc_buf_add(buf, va_arg(*args, idc_str));
            break;
        case 'd':
            idc_buf_int(buf, va_arg(*args, int));
            break;
        case 'l':
            idc_buf_int(buf, va_arg(*args, int64_t));
            break;
        case 'u':
            idc_buf_digits(buf, va_arg(*args, uint64_t), 1);
            break;
        default:
            idc_buf_byte(buf, '%');
            if (!*p)
                return;
        }
    }
}

static int base64_digit(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (idc_is_digit(c))
        return c - '0' + 52;
    return c == '+' || c == '-' ? 62 : c == '/' || c == '_' ? 63 : -1;
}

void idc_buf_base64(idc_buf *buf, idc_str digits, bool *damaged)
{
    uint32_t bits = 0;
    int count = 0;
    if (!reserve(buf, digits.len / 4 * 3 + 3))
        return;
    for (size_t i = 0; i < digits.len; i++) {
        int value = base64_digit(digits.ptr[i]);
        if (value < 0) {
            *damaged = *damaged || (digits.ptr[i] != '=' && !idc_is_space(digits.ptr[i]));
            continue;
        }
        bits = bits << 6 | (uint32_t)value;
        count += 6;
        if (count >= 8) {
            count -= 8;
            idc_buf_byte(buf, (char)(bits >> count & 255));
        }
    }
}

void idc_buf_format(idc_buf *buf, const char *pattern, ...)
{
    va_list args;
    va_start(args, pattern);
    idc_buf_vformat(buf, pattern, &args);
    va_end(args);
}

idc_str idc_arena_format(idc_arena *arena, const char *pattern, ...)
{
    idc_buf buf = idc_buf_in(arena);
    va_list args;
    va_start(args, pattern);
    idc_buf_vformat(&buf, pattern, &args);
    va_end(args);
    return buf.failed ? IDC_STR_NONE : idc_buf_str(&buf);
}
