/**
 * @file buf.h  Text that grows, in an arena or in the allocator's memory.
 *
 * The first failure sticks: later appends do nothing and idc_buf_failed() tells at the end, so
 * that a writer checks once. One thread at a time.
 */
#ifndef IDC_BASE_BUF_H
#define IDC_BASE_BUF_H

#include <stdarg.h>

#include "base/arena.h"

typedef struct idc_buf {
    char *ptr; /* always followed by a NUL once anything was appended */
    size_t len;
    size_t capacity;
    idc_arena *arena;               /* grows here, or */
    const idc_allocator *allocator; /* here; idc_buf_free gives it back */
    bool failed;
} idc_buf;

static inline idc_buf idc_buf_in(idc_arena *arena)
{
    return (idc_buf){.arena = arena};
}

/** Buffer outside any arena; end its life with idc_buf_free(). */
static inline idc_buf idc_buf_with(const idc_allocator *allocator)
{
    return (idc_buf){.allocator = allocator};
}

void idc_buf_free(idc_buf *buf);
void idc_buf_add(idc_buf *buf, idc_str text);
void idc_buf_byte_slow(idc_buf *buf, char byte);

/** One byte; in line, as text is built from many. */
static inline void idc_buf_byte(idc_buf *buf, char byte)
{
    if (buf->failed || buf->capacity - buf->len < 2) {
        idc_buf_byte_slow(buf, byte);
        return;
    }
    buf->ptr[buf->len++] = byte;
    buf->ptr[buf->len] = '\0';
}

/** count times the same byte. */
void idc_buf_fill(idc_buf *buf, char byte, size_t count);
void idc_buf_codepoint(idc_buf *buf, uint32_t codepoint);

/** Literal text. */
static inline void idc_buf_text(idc_buf *buf, const char *text)
{
    idc_buf_add(buf, idc_str_of(text));
}

void idc_buf_int(idc_buf *buf, int64_t value);

/** value with at least width digits, zero-filled; width <= 20. */
void idc_buf_digits(idc_buf *buf, uint64_t value, int width);

/** value / 10^places with exactly that many digits behind the point; places <= 9. */
void idc_buf_decimal(idc_buf *buf, int64_t value, int places);

/** Bytes as lower-case hexadecimal digits. */
void idc_buf_hex(idc_buf *buf, const uint8_t *bytes, size_t count);

/**
 * Bytes that base64 digits stand for (RFC 4648, both alphabets). What is no digit is passed over;
 * true is set in *damaged when it is neither padding nor white space.
 */
void idc_buf_base64(idc_buf *buf, idc_str digits, bool *damaged);

/**
 * Pattern with %s (const char *), %S (idc_str by value), %d (int), %l (int64_t), %u (uint64_t),
 * %%: for messages, without the C library's formatting and its locale.
 */
void idc_buf_format(idc_buf *buf, const char *pattern, ...);
void idc_buf_vformat(idc_buf *buf, const char *pattern, va_list *args);

static inline bool idc_buf_failed(const idc_buf *buf)
{
    return buf->failed;
}

/** What was written so far; ptr is "" when nothing was. */
static inline idc_str idc_buf_str(const idc_buf *buf)
{
    return (idc_str){buf->ptr ? buf->ptr : "", buf->len};
}

/** idc_buf_format into a fresh string of the arena; ptr NULL when there is no memory. */
idc_str idc_arena_format(idc_arena *arena, const char *pattern, ...);

#endif
