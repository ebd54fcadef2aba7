#include "source/text/mime.h"
#include "base/utf8.h"
#include "base/buf.h"
#include "base/convert.h"

#include "source/text/text_guess.h"

enum { MOST_NAME = 80, MOST_VALUE = 16384 };

/* ---- fields --------------------------------------------------------------------------------- */

/* Offset behind the line that begins at at. */
static size_t line_end(idc_str s, size_t at)
{
    size_t end = idc_str_find_byte(s, '\n', at);
    return end == SIZE_MAX ? s.len : end + 1;
}

bool idc_mime_next(idc_str bytes, size_t *pos, idc_mime_field *field)
{
    size_t begin = *pos, colon = begin;
    while (colon < bytes.len && colon - begin < MOST_NAME && bytes.ptr[colon] > ' ' &&
           bytes.ptr[colon] < 0x7F && bytes.ptr[colon] != ':')
        colon++;
    if (colon >= bytes.len || bytes.ptr[colon] != ':' || colon == begin)
        return false;
    size_t end = line_end(bytes, colon);
    while (end < bytes.len && (bytes.ptr[end] == ' ' || bytes.ptr[end] == '\t'))
        end = line_end(bytes, end);
    field->name = idc_str_sub(bytes, begin, colon);
    field->value = idc_str_trim(idc_str_sub(bytes, colon + 1, end));
    *pos = end;
    return true;
}

idc_str idc_mime_find(idc_str bytes, const char *name)
{
    idc_mime_field field;
    for (size_t pos = 0; idc_mime_next(bytes, &pos, &field);)
        if (idc_str_ieq(field.name, idc_str_of(name)))
            return field.value;
    return IDC_STR_NONE;
}

size_t idc_mime_body(idc_str bytes)
{
    idc_mime_field field;
    size_t pos = 0;
    while (idc_mime_next(bytes, &pos, &field))
        ;
    if (pos < bytes.len && bytes.ptr[pos] == '\r')
        pos++;
    if (pos < bytes.len && bytes.ptr[pos] == '\n')
        pos++;
    return pos;
}

/* ---- transfer encodings --------------------------------------------------------------------- */

/* underscores: the Q encoding of encoded words has spaces as these. */
static void decode_quoted(idc_buf *out, idc_str s, bool underscores, bool *damaged)
{
    for (size_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        if (c != '=') {
            idc_buf_byte(out, underscores && c == '_' ? ' ' : c);
            continue;
        }
        int high = i + 1 < s.len ? idc_hex_digit(s.ptr[i + 1]) : -1;
        int low = i + 2 < s.len ? idc_hex_digit(s.ptr[i + 2]) : -1;
        size_t end = i + 1;
        while (end < s.len && (s.ptr[end] == ' ' || s.ptr[end] == '\t' || s.ptr[end] == '\r'))
            end++;
        if (high >= 0 && low >= 0) {
            idc_buf_byte(out, (char)(high * 16 + low));
            i += 2;
        } else if (end >= s.len || s.ptr[end] == '\n') { /* the line goes on */
            i = end;
        } else {
            *damaged = true;
            idc_buf_byte(out, c);
        }
    }
}

idc_str idc_mime_decode(idc_arena *arena, idc_str body, idc_str encoding, bool *damaged)
{
    idc_buf out = idc_buf_in(arena);
    encoding = idc_mime_token(encoding);
    *damaged = false;
    if (idc_str_ieq(encoding, IDC_STR("base64")))
        idc_buf_base64(&out, body, damaged);
    else if (idc_str_ieq(encoding, IDC_STR("quoted-printable")))
        decode_quoted(&out, body, false, damaged);
    else
        return body.ptr ? body : IDC_STR("");
    return out.failed ? IDC_STR_NONE : idc_buf_str(&out);
}

/* ---- values --------------------------------------------------------------------------------- */

/* Bytes in a code page into out; page NULL: found. false when there is no memory. */
static bool add_converted(idc_arena *arena, idc_buf *out, idc_str bytes, const idc_codepage *page)
{
    idc_converted converted;
    bool utf8 = idc_utf8_valid_length(bytes) == bytes.len;
    if (!page || utf8)
        page = utf8 ? idc_codepage_numbered(65001) : idc_text_guess(bytes);
    if (!idc_codepage_convert(arena, bytes, page, &converted))
        return false;
    for (size_t i = 0; i < converted.text.len; i++) { /* folded lines are one */
        char c = converted.text.ptr[i];
        bool space = idc_is_space(c), after = out->len && out->ptr[out->len - 1] == ' ';
        if (!space || !after)
            idc_buf_byte(out, space ? ' ' : c);
    }
    return true;
}

/* "=?charset?B?text?=" at the start of s: its length, 0 when there is none. */
static size_t encoded_word(idc_str s, idc_str *charset, char *how, idc_str *text)
{
    size_t first = idc_str_find_byte(s, '?', 2);
    if (!idc_str_starts(s, IDC_STR("=?")) || first == SIZE_MAX || first + 3 >= s.len ||
        s.ptr[first + 2] != '?')
        return 0;
    size_t end = idc_str_find(s, IDC_STR("?="), first + 3);
    *how = idc_ascii_lower(s.ptr[first + 1]);
    if (end == SIZE_MAX || end > 1024 || (*how != 'b' && *how != 'q'))
        return 0;
    *charset = idc_str_sub(s, 2, first);
    *charset = idc_str_sub(*charset, 0, idc_str_find_byte(*charset, '*', 0)); /* language */
    *text = idc_str_sub(s, first + 3, end);
    return end + 2;
}

idc_str idc_mime_text(idc_arena *arena, idc_str value)
{
    idc_buf out = idc_buf_in(arena);
    value = idc_str_sub(value, 0, MOST_VALUE);
    size_t kept = 0; /* length of out behind the last encoded word: white space between them goes */
    bool after_word = false, damaged = false;
    for (size_t at = 0; at < value.len;) {
        idc_str charset, text;
        char how;
        size_t len = encoded_word(idc_str_sub(value, at, value.len), &charset, &how, &text);
        if (len) {
            idc_buf bytes = idc_buf_in(arena);
            if (after_word && idc_str_trim(idc_str_sub(idc_buf_str(&out), kept, out.len)).len == 0)
                out.len = kept;
            if (how == 'b')
                idc_buf_base64(&bytes, text, &damaged);
            else
                decode_quoted(&bytes, text, true, &damaged);
            if (bytes.failed ||
                !add_converted(arena, &out, idc_buf_str(&bytes), idc_codepage_of(charset)))
                return IDC_STR_NONE;
            after_word = true;
            kept = out.len;
            at += len;
            continue;
        }
        size_t next = idc_str_find(value, IDC_STR("=?"), at + 1);
        next = next == SIZE_MAX ? value.len : next;
        if (!add_converted(arena, &out, idc_str_sub(value, at, next), NULL))
            return IDC_STR_NONE;
        at = next;
    }
    return out.failed ? IDC_STR_NONE : idc_str_trim(idc_buf_str(&out));
}

idc_str idc_mime_token(idc_str value)
{
    return idc_str_trim(idc_str_sub(value, 0, idc_str_find_byte(value, ';', 0)));
}

/* Offset of the semicolon that ends the parameter at at, those in quotes passed over. */
static size_t parameter_end(idc_str s, size_t at)
{
    bool quoted = false;
    for (; at < s.len && (quoted || s.ptr[at] != ';'); at++) {
        if (s.ptr[at] == '\\' && quoted)
            at++;
        else if (s.ptr[at] == '"')
            quoted = !quoted;
    }
    return at < s.len ? at : s.len;
}

static void add_unquoted(idc_buf *out, idc_str s)
{
    bool quoted = idc_str_starts(s, IDC_STR("\""));
    for (size_t i = quoted; i < s.len && !(quoted && s.ptr[i] == '"'); i++) {
        if (quoted && s.ptr[i] == '\\' && i + 1 < s.len)
            i++;
        idc_buf_byte(out, s.ptr[i]);
    }
}

/* "utf-8'en'%e2%82%ac": bytes, and their code page in the first part (RFC 2231, section 4). */
static void add_extended(idc_buf *out, idc_str s, const idc_codepage **page)
{
    size_t first = idc_str_find_byte(s, '\'', 0);
    size_t second = first == SIZE_MAX ? first : idc_str_find_byte(s, '\'', first + 1);
    if (second != SIZE_MAX) {
        *page = idc_codepage_of(idc_str_sub(s, 0, first));
        s = idc_str_sub(s, second + 1, s.len);
    }
    for (size_t i = 0; i < s.len; i++) {
        int high = s.ptr[i] == '%' && i + 2 < s.len ? idc_hex_digit(s.ptr[i + 1]) : -1;
        int low = high >= 0 ? idc_hex_digit(s.ptr[i + 2]) : -1;
        idc_buf_byte(out, low >= 0 ? (char)(high * 16 + low) : s.ptr[i]);
        i += low >= 0 ? 2 : 0;
    }
}

idc_str idc_mime_parameter(idc_arena *arena, idc_str value, const char *name)
{
    idc_buf out = idc_buf_in(arena), whole = idc_buf_in(arena);
    const idc_codepage *page = NULL;
    bool extended = false;
    size_t wanted = strlen(name);
    value = idc_str_sub(value, 0, MOST_VALUE);
    for (size_t at = parameter_end(value, 0); at < value.len;) {
        size_t end = parameter_end(value, at + 1);
        idc_str one = idc_str_trim(idc_str_sub(value, at + 1, end));
        size_t equals = idc_str_find_byte(one, '=', 0);
        idc_str key = idc_str_trim(idc_str_sub(one, 0, equals));
        at = end;
        if (equals == SIZE_MAX || !idc_str_istarts(key, idc_str_of(name)))
            continue;
        idc_str rest = idc_str_sub(key, wanted, key.len);
        idc_str text = idc_str_trim(idc_str_sub(one, equals + 1, one.len));
        if (rest.len == 0 && !whole.len) {
            add_unquoted(&whole, text);
        } else if (idc_str_starts(rest, IDC_STR("*"))) { /* name*, name*0, name*0*: in order */
            extended = true;
            if (idc_str_ends(rest, IDC_STR("*")))
                add_extended(&out, text, &page);
            else
                add_unquoted(&out, text);
        }
    }
    if (out.failed || whole.failed)
        return IDC_STR_NONE;
    if (!extended)
        return idc_mime_text(arena, idc_buf_str(&whole));
    idc_buf text = idc_buf_in(arena);
    if (!add_converted(arena, &text, idc_buf_str(&out), page) || text.failed)
        return IDC_STR_NONE;
    return idc_buf_str(&text);
}

/* ---- dates ---------------------------------------------------------------------------------- */

/* Number of digits at the start of *s, which moves behind them and white space. -1: none. */
static int take_digits(idc_str *s, size_t most)
{
    size_t n = 0;
    int value = 0;
    while (n < s->len && n < most && idc_is_digit(s->ptr[n]))
        value = value * 10 + (s->ptr[n++] - '0');
    *s = idc_str_trim(idc_str_sub(*s, n, s->len));
    return n ? value : -1;
}

static int take_month(idc_str *s)
{
    static const char months[] = "janfebmaraprmayjunjulaugsepoctnovdec";
    for (int i = 0; i < 12; i++)
        if (idc_str_istarts(*s, (idc_str){months + (ptrdiff_t)3 * i, 3})) {
            *s = idc_str_trim(idc_str_sub(*s, 3, s->len));
            return i + 1;
        }
    return -1;
}

idc_str idc_mime_date(idc_arena *arena, idc_str value)
{
    size_t comma = idc_str_find_byte(value, ',', 0);
    idc_str s = idc_str_trim(comma < 12 ? idc_str_sub(value, comma + 1, value.len) : value);
    int day = take_digits(&s, 2), month = take_month(&s), year = take_digits(&s, 4);
    int hour = take_digits(&s, 2), minute = -1, second = 0;
    if (idc_str_starts(s, IDC_STR(":"))) {
        s = idc_str_sub(s, 1, s.len);
        minute = take_digits(&s, 2);
    }
    if (idc_str_starts(s, IDC_STR(":"))) {
        s = idc_str_sub(s, 1, s.len);
        second = take_digits(&s, 2);
    }
    if (day < 1 || day > 31 || month < 1 || year < 1970 || hour < 0 || hour > 23 || minute < 0 ||
        minute > 59 || second < 0 || second > 60)
        return IDC_STR("");
    idc_buf out = idc_buf_in(arena);
    idc_buf_digits(&out, (uint64_t)year, 4);
    idc_buf_byte(&out, '-');
    idc_buf_digits(&out, (uint64_t)month, 2);
    idc_buf_byte(&out, '-');
    idc_buf_digits(&out, (uint64_t)day, 2);
    idc_buf_byte(&out, 'T');
    idc_buf_digits(&out, (uint64_t)hour, 2);
    idc_buf_byte(&out, ':');
    idc_buf_digits(&out, (uint64_t)minute, 2);
    idc_buf_byte(&out, ':');
    idc_buf_digits(&out, (uint64_t)second, 2);
    bool sign = s.len >= 5 && (s.ptr[0] == '+' || s.ptr[0] == '-');
    for (size_t i = 1; i < 5 && sign; i++)
        sign = idc_is_digit(s.ptr[i]);
    if (sign) {
        idc_buf_add(&out, idc_str_sub(s, 0, 3));
        idc_buf_byte(&out, ':');
        idc_buf_add(&out, idc_str_sub(s, 3, 5));
    } else if (idc_str_istarts(s, IDC_STR("GMT")) || idc_str_istarts(s, IDC_STR("UT"))) {
        idc_buf_byte(&out, 'Z');
    }
    return out.failed ? IDC_STR_NONE : idc_buf_str(&out);
}
