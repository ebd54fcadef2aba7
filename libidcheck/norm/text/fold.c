#include "norm/text/text.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include "base/utf8.h"
#include "norm/text/latin.h"

enum { WORD_UNITS = 256 };

static bool all_ascii(idc_str s)
{
    return idc_utf8_skip_ascii(s, 0) == s.len;
}

/* Letters that NFKC casefolding leaves as they are, or only makes small, whatever stands beside
 * them: Cyrillic, Hebrew, Arabic, katakana, Han, Hangul. */
static bool is_settled(uint32_t c)
{
    return c < 0x80 || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3) ||
           (c >= 0x0410 && c <= 0x044F) || (c >= 0x0621 && c <= 0x063A) ||
           (c >= 0x0641 && c <= 0x064A) || (c >= 0x05D0 && c <= 0x05EA) ||
           (c >= 0x30A1 && c <= 0x30FA);
}

static bool all_settled(idc_str s)
{
    for (size_t pos = 0; pos < s.len;)
        if (!is_settled(idc_utf8_next(s, &pos)))
            return false;
    return true;
}

static void fold_settled(idc_buf *out, idc_str word)
{
    for (size_t pos = 0; pos < word.len;) {
        size_t begin = pos;
        uint32_t c = idc_utf8_next(word, &pos);
        if (c < 0x80)
            idc_buf_byte(out, idc_ascii_lower((char)c));
        else if (c >= 0x0410 && c < 0x0430)
            idc_buf_codepoint(out, c + 0x20);
        else
            idc_buf_add(out, idc_str_sub(word, begin, pos));
    }
}

static void add_utf16(idc_buf *out, const UChar *units, int32_t count)
{
    for (int32_t i = 0; i < count;) {
        uint32_t c = units[i++];
        if ((c & 0xFC00u) == 0xD800u && i < count)
            c = (c << 10) + units[i++] - 0x35FDC00u;
        idc_buf_codepoint(out, c);
    }
}

static void fold_units(idc_buf *out, idc_arena *arena, const UNormalizer2 *nfkc_cf,
                       const UChar *units, int32_t count)
{
    UChar small[WORD_UNITS * 2];
    UErrorCode status = U_ZERO_ERROR;
    int32_t n = unorm2_normalize(nfkc_cf, units, count, small, WORD_UNITS * 2, &status);
    if (U_SUCCESS(status)) {
        add_utf16(out, small, n);
        return;
    }
    /* One code point can become eighteen, so the room needed is asked for and not guessed. */
    UChar *large =
        status == U_BUFFER_OVERFLOW_ERROR ? idc_arena_array(arena, (size_t)n, sizeof *large) : NULL;
    if (!large) {
        out->failed = true;
        return;
    }
    status = U_ZERO_ERROR;
    n = unorm2_normalize(nfkc_cf, units, count, large, n, &status);
    if (U_SUCCESS(status) || status == U_STRING_NOT_TERMINATED_WARNING)
        add_utf16(out, large, n);
    else
        out->failed = true;
}

static void fold_word(idc_buf *out, idc_arena *arena, const UNormalizer2 *nfkc_cf, idc_str word)
{
    UChar small[WORD_UNITS];
    UChar *units = small;
    if (word.len > WORD_UNITS) {
        units = idc_arena_array(arena, word.len, sizeof *units);
        if (!units || word.len > INT32_MAX / 2) {
            out->failed = true;
            return;
        }
    }
    int32_t count = 0;
    for (size_t pos = 0; pos < word.len;) {
        uint32_t c = idc_utf8_next(word, &pos);
        if (c >= 0x10000) {
            units[count++] = (UChar)(0xD7C0 + (c >> 10));
            units[count++] = (UChar)(0xDC00 | (c & 0x3FF));
        } else {
            units[count++] = (UChar)c;
        }
    }
    fold_units(out, arena, nfkc_cf, units, count);
}

/*
 * Folds word by word: a space is a normalisation boundary, so nothing composes over it, and most
 * words need no table.
 */
static void fold_into(idc_buf *out, idc_arena *arena, idc_str text)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfkc_cf = NULL;
    for (size_t pos = 0; pos < text.len;) {
        size_t end = idc_str_find_byte(text, ' ', pos + 1);
        idc_str word = idc_str_sub(text, pos, end);
        pos += word.len;
        if (all_settled(word)) {
            fold_settled(out, word);
            continue;
        }
        if (!nfkc_cf)
            nfkc_cf = unorm2_getNFKCCasefoldInstance(&status);
        if (U_FAILURE(status)) {
            out->failed = true;
            return;
        }
        fold_word(out, arena, nfkc_cf, word);
    }
}

static idc_str result(const idc_buf *buf)
{
    return idc_buf_failed(buf) ? IDC_STR_NONE : idc_buf_str(buf);
}

idc_str idc_fold(idc_arena *arena, idc_str text)
{
    idc_buf out = idc_buf_in(arena);
    fold_into(&out, arena, text);
    return result(&out);
}

/* Base letter of a precomposed Latin letter ("ế" gives "e"); c itself when it is none. */
static uint32_t latin_base(const UNormalizer2 *nfc, uint32_t c)
{
    for (int i = 0; i < 4; i++) {
        UChar units[8];
        UErrorCode status = U_ZERO_ERROR;
        int32_t n = unorm2_getRawDecomposition(nfc, (UChar32)c, units, 8, &status);
        /* A letter with two marks comes apart one mark at a time. */
        bool latin = n > 0 && (units[0] < 0x0370 || (units[0] >= 0x1E00 && units[0] < 0x1F00));
        if (U_FAILURE(status) || !latin)
            return c;
        c = units[0];
        if (c < 0x80)
            return c;
    }
    return c;
}

static bool is_latin_range(uint32_t c)
{
    return (c >= 0xC0 && c < 0x02B0) || (c >= 0x1E00 && c < 0x1F00) ||
           (c >= 0x2C60 && c < 0x2C80) || (c >= 0xA720 && c < 0xA800);
}

static bool is_mark(uint32_t c)
{
    return c >= 0x0300 && U_GET_GC_MASK((UChar32)c) & U_GC_MN_MASK;
}

idc_str idc_fold_latin(idc_arena *arena, idc_str text)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfc = NULL;
    idc_str folded = idc_fold(arena, text);
    if (!folded.ptr || all_settled(folded))
        return folded;
    nfc = unorm2_getNFCInstance(&status);
    if (U_FAILURE(status))
        return IDC_STR_NONE;
    idc_buf out = idc_buf_in(arena);
    bool after_latin = false;
    for (size_t pos = 0; pos < folded.len;) {
        size_t begin = pos;
        uint32_t c = idc_utf8_next(folded, &pos);
        if (c < 0x80) {
            idc_buf_byte(&out, (char)c);
            after_latin = idc_is_alpha((char)c);
        } else if (is_latin_range(c)) {
            uint32_t base = latin_base(nfc, c);
            const char *letters = idc_latin_letters(base);
            if (letters)
                idc_buf_text(&out, letters);
            else
                idc_buf_codepoint(&out, base);
            after_latin = true;
        } else if (!after_latin || !is_mark(c)) {
            idc_buf_add(&out, idc_str_sub(folded, begin, pos));
            after_latin = false;
        }
    }
    return result(&out);
}

static bool is_apostrophe(uint32_t c)
{
    return c == '\'' || c == '`' || c == 0xB4 || c == 0x2018 || c == 0x2019 ||
           (c >= 0x02B9 && c <= 0x02BF);
}

static bool is_word(uint32_t c)
{
    if (c < 0x80)
        return idc_is_alnum((char)c);
    return u_isalnum((UChar32)c) ||
           (U_GET_GC_MASK((UChar32)c) & (U_GC_M_MASK | U_GC_CF_MASK)) != 0 || c == IDC_REPLACEMENT;
}

idc_str idc_phrase_key(idc_arena *arena, idc_str text)
{
    /* Most text is ASCII, which needs no more folding than the small letters below. */
    idc_str folded = all_ascii(text) ? text : idc_fold_latin(arena, text);
    if (!folded.ptr && text.len)
        return IDC_STR_NONE;
    size_t room = 1, len = 0;
    for (size_t i = 0; i < folded.len; i++)
        room += folded.ptr[i] == '&' ? sizeof " and " : 1;
    char *out = idc_arena_alloc(arena, room);
    bool gap = false, inside = false;
    for (size_t pos = 0; out && pos < folded.len;) {
        size_t begin = pos;
        unsigned char byte = (unsigned char)folded.ptr[pos];
        uint32_t c = byte < 0x80 ? (pos++, byte) : idc_utf8_next(folded, &pos);
        if (c == '&') {
            memcpy(out + len, " and", 4);
            len += 4;
            gap = true;
            inside = false;
        } else if (is_word(c) || (inside && (c == '+' || c == '#'))) {
            /* C++ and C# are other things than C. */
            if (gap && len)
                out[len++] = ' ';
            for (; begin < pos; begin++)
                out[len++] = idc_ascii_lower(folded.ptr[begin]);
            gap = false;
            inside = true;
        } else if (!is_apostrophe(c)) {
            gap = true;
            inside = false;
        }
    }
    idc_str key = {out, len};
    return out && len && *out == ' ' ? idc_str_sub(key, 1, len) : key;
}
