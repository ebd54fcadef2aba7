#include "norm/dates/lex.h"

#include <unicode/uchar.h>

#include "base/utf8.h"

enum { WORD_MAX = 48, PHRASE_WORDS = 4, UNBROKEN_MAX = 6, ZERO_WIDTH_JOINER = 0x200D };

static const idc_token end_token = {.kind = IDC_TOKEN_END, .spaced = true, .line = true};

/* idc_utf8_next() with its commonest case in line. */
static inline uint32_t next_char(idc_str text, size_t *pos)
{
    unsigned char byte = (unsigned char)text.ptr[*pos];
    if (byte >= 0x80)
        return idc_utf8_next(text, pos);
    ++*pos;
    return byte;
}

static uint32_t plain_mark(uint32_t c)
{
    switch (c) {
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
    case 0x2043:
    case 0xFE58:
    case 0xFE63:
    case 0xFF0D:
    case 0x2192:
    case 0x30FC:
    case 0x2500:
        return '-';
    case 0x02DC:
    case 0x223C:
    case 0x301C:
    case 0xFF5E:
        return '~';
    case 0x2018:
    case 0x2019:
    case 0x02BC:
    case 0x00B4:
    case 0x0060:
    case 0x2032:
    case 0xFF07:
        return '\'';
    case 0x2044:
    case 0x2215:
    case 0xFF0F:
        return '/';
    case 0xFF0E:
    case 0x3002:
    case 0x2024:
    case 0x05F3: /* geresh, behind what is shortened in Hebrew */
    case 0x0970: /* and its counterpart of Devanagari */
        return '.';
    case 0x104A:
    case 0xFF0C:
    case 0x3001:
    case 0x060C:
        return ',';
    case 0xFF08:
    case '[':
    case '{':
    case 0x3010:
        return '(';
    case 0xFF09:
    case ']':
    case '}':
    case 0x3011:
        return ')';
    case 0xFF1A:
        return ':';
    case 0x1363:
        return ',';
    default:
        return c;
    }
}

static bool is_white(uint32_t c)
{
    return (c < 0x80 && idc_is_space((char)c)) || c == 0xA0 || c == 0x3000 || c == 0xFEFF ||
           (c >= 0x2000 && c <= 0x200D) || c == 0x202F || c == 0x2028 || c == 0x2029;
}

/* Marks of direction, which stand for nothing. */
static bool is_direction(uint32_t c)
{
    return c == 0x200E || c == 0x200F || c == 0x061C || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

static bool is_unbroken(uint32_t c)
{
    return (c >= 0x2E80 && c <= 0x30FB) || (c >= 0x30FD && c <= 0x9FFF) ||
           (c >= 0xAC00 && c <= 0xD7AF) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0x20000 && c <= 0x3FFFF);
}

static bool is_letter(uint32_t c)
{
    if (c < 0x80)
        return idc_is_alpha((char)c);
    int8_t type = u_charType((UChar32)c);
    return u_isalpha((UChar32)c) || type == U_NON_SPACING_MARK || type == U_COMBINING_SPACING_MARK;
}

static int digit_value(uint32_t c)
{
    if (c < 0x80)
        return idc_is_digit((char)c) ? (int)(c - '0') : -1;
    return u_charType((UChar32)c) == U_DECIMAL_DIGIT_NUMBER ? u_charDigitValue((UChar32)c) : -1;
}

/* Reads code points of one word, lower-case into key; *key_len is 0 when it does not fit. */
static size_t read_word(idc_str text, size_t pos, char key[WORD_MAX], size_t *key_len)
{
    bool fits = true;
    size_t len = 0, begin = pos;
    while (pos < text.len) {
        size_t next = pos;
        if (idc_is_alpha(text.ptr[pos])) {
            fits = fits && len < WORD_MAX;
            if (fits)
                key[len++] = idc_ascii_lower(text.ptr[pos]);
            pos++;
            continue;
        }
        uint32_t c = next_char(text, &next);
        if (c == ZERO_WIDTH_JOINER && pos > begin) {
            pos = next;
            continue;
        }
        if (!is_letter(c) || is_unbroken(c))
            break;
        pos = next;
        char bytes[4];
        size_t n = idc_utf8_encode((uint32_t)u_tolower((UChar32)c), bytes);
        if (!fits || len + n > WORD_MAX) {
            fits = false;
            continue;
        }
        memcpy(key + len, bytes, n);
        len += n;
    }
    *key_len = fits ? len : 0;
    return pos;
}

static void take_entry(idc_token *t, const idc_date_word *entry, size_t end)
{
    t->classes = entry->classes & ~(uint32_t)IDC_DW_PHRASE;
    t->value = entry->value;
    t->end = end;
}

/* "н.в.", "aujourd'hui", "s/d", "hal-hazırda" */
static bool joins_phrase(uint32_t mark)
{
    return mark == '.' || mark == '\'' || mark == '/' || mark == '-';
}

/* Goes on from a word that begins phrases and takes the longest one that stands there. */
static void read_phrase(idc_str text, const char *first, size_t first_len, idc_token *t)
{
    char key[WORD_MAX * 2];
    size_t len = first_len;
    size_t pos = t->end;
    memcpy(key, first, first_len);
    for (int i = 1; i < PHRASE_WORDS; i++) {
        char word[WORD_MAX];
        size_t word_len;
        for (int gap = 0; gap < 3 && pos < text.len; gap++) {
            size_t next = pos;
            uint32_t c = next_char(text, &next);
            if (!is_white(c) && !joins_phrase(plain_mark(c)))
                break;
            pos = next;
        }
        size_t end = read_word(text, pos, word, &word_len);
        if (word_len == 0 || len + 1 + word_len > sizeof key)
            return;
        key[len++] = ' ';
        memcpy(key + len, word, word_len);
        len += word_len;
        pos = end;
        const idc_date_word *entry = idc_date_word_find((idc_str){key, len});
        if (entry)
            take_entry(t, entry, end);
    }
}

/* Thai, Lao, Burmese, Khmer: words follow each other without spaces. */
static bool is_run(idc_str text, size_t pos)
{
    uint32_t c = next_char(text, &pos);
    return (c >= 0x0E00 && c <= 0x0EFF) || (c >= 0x1000 && c <= 0x109F) ||
           (c >= 0x1780 && c <= 0x17FF);
}

/* The longest entry that a run of letters begins with. */
static const idc_date_word *first_of_run(idc_str text, size_t begin, size_t *end)
{
    if (*end - begin > WORD_MAX)
        *end = begin + WORD_MAX;
    while (*end > begin) {
        const idc_date_word *entry = idc_date_word_find(idc_str_sub(text, begin, *end));
        if (entry)
            return entry;
        do
            --*end;
        while (*end > begin && ((unsigned char)text.ptr[*end] & 0xC0) == 0x80);
    }
    return NULL;
}

static void lex_word(idc_str text, idc_token *t)
{
    char key[WORD_MAX];
    size_t len;
    t->kind = IDC_TOKEN_WORD;
    t->end = read_word(text, t->begin, key, &len);
    const idc_date_word *entry = len ? idc_date_word_find((idc_str){key, len}) : NULL;
    size_t end = t->end;
    if (!entry && is_run(text, t->begin))
        entry = first_of_run(text, t->begin, &end);
    if (!entry)
        return;
    take_entry(t, entry, end);
    if (entry->classes & IDC_DW_PHRASE)
        read_phrase(text, key, len, t);
}

/* Value of a Chinese numeral: a digit, 10 for ten, 20 and 30 for the short forms; else -1. */
static int han_value(uint32_t c)
{
    static const uint32_t digits[] = {0x3007, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94,
                                      0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341};
    for (int i = 0; i < 11; i++)
        if (digits[i] == c)
            return i;
    return c == 0x96F6 || c == 0x25CB ? 0 : c == 0x5EFF ? 20 : c == 0x5345 ? 30 : -1;
}

/* What makes a number of the numerals before it: year, month or day (年 月 日 ...). */
static bool is_han_counter(uint32_t c)
{
    return c == 0x5E74 || c == 0x6708 || c == 0x65E5 || c == 0x53F7 || c == 0x865F;
}

/* "二〇一五年", "十二月": numerals that count years, months or days. */
static bool lex_han_number(idc_str text, idc_token *t)
{
    int value = 0, places = 0;
    bool tens = false;
    size_t pos = t->begin;
    for (; pos < text.len && places < 5; places++) {
        size_t next = pos;
        uint32_t c = next_char(text, &next);
        int digit = han_value(c);
        if (digit < 0) {
            if (places == 0 || !is_han_counter(c) || (!tens && places != 1 && places != 4))
                return false;
            t->kind = IDC_TOKEN_NUMBER;
            t->number = value;
            t->digits = places == 4 && !tens ? 4 : value > 9 ? 2 : 1;
            t->end = pos;
            return true;
        }
        if (digit >= 10) {
            value = digit == 10 && value > 0 ? value * 10 : digit;
            tens = true;
        } else {
            value = tens ? value + digit : value * 10 + digit;
        }
        pos = next;
    }
    return false;
}

/* No spaces between words: the longest entry that stands here, else one character. */
static void lex_unbroken(idc_str text, idc_token *t)
{
    size_t pos = t->begin;
    if (lex_han_number(text, t))
        return;
    t->kind = IDC_TOKEN_WORD;
    t->unbroken = true;
    for (int i = 0; i < UNBROKEN_MAX && pos < text.len; i++) {
        size_t next = pos;
        if (!is_unbroken(next_char(text, &next)))
            return;
        if (i == 0)
            t->end = next;
        pos = next;
        const idc_date_word *entry = idc_date_word_find(idc_str_sub(text, t->begin, pos));
        if (entry)
            take_entry(t, entry, pos);
    }
}

/* What a year counts from the death of the Buddha, and those from 1937 to 2050. */
enum { BUDDHIST_YEARS = 543, BUDDHIST_FIRST = 2480, BUDDHIST_LAST = 2593 };

static void lex_number(idc_str text, bool thai, idc_token *t)
{
    size_t pos = t->begin;
    t->kind = IDC_TOKEN_NUMBER;
    t->persian = idc_str_starts(idc_str_sub(text, pos, text.len), IDC_STR("\xDB"));
    while (pos < text.len) {
        size_t next = pos;
        int digit = digit_value(next_char(text, &next));
        if (digit < 0)
            break;
        pos = next;
        if (t->digits < 9)
            t->digits++;
        t->number = t->digits < 9 ? t->number * 10 + digit : -1;
    }
    t->end = pos;
    if (thai && t->digits == 4 && t->number >= BUDDHIST_FIRST && t->number <= BUDDHIST_LAST)
        t->number -= BUDDHIST_YEARS;
}

static bool lex(idc_lexer *lexer, idc_token *t)
{
    idc_str text = lexer->text;
    *t = (idc_token){.spaced = lexer->pos == 0, .line = lexer->pos == 0};
    while (lexer->pos < text.len) {
        size_t next = lexer->pos;
        uint32_t c = next_char(text, &next);
        if (is_direction(c)) {
            lexer->pos = next;
            continue;
        }
        if (!is_white(c)) {
            t->begin = lexer->pos;
            t->end = next;
            t->capital = c < 0x80 ? c >= 'A' && c <= 'Z' : u_isupper((UChar32)c) != 0;
            if (digit_value(c) >= 0)
                lex_number(text, lexer->thai, t);
            else if (is_unbroken(c) && plain_mark(c) == c && is_letter(c))
                lex_unbroken(text, t);
            else if (is_letter(c) && plain_mark(c) == c)
                lex_word(text, t);
            else {
                t->kind = IDC_TOKEN_MARK;
                t->mark = plain_mark(c);
            }
            lexer->pos = t->end;
            return true;
        }
        t->gap = t->gap || c == '\t' || (t->spaced && lexer->pos > 0);
        t->spaced = true;
        t->line = t->line || c == '\n' || c == 0x2028 || c == 0x2029;
        lexer->pos = next;
    }
    return false;
}

static void refill(idc_lexer *lexer)
{
    lexer->count -= lexer->base;
    memmove(lexer->tokens, lexer->tokens + lexer->base, lexer->count * sizeof *lexer->tokens);
    lexer->base = 0;
    while (lexer->count < IDC_LEX_WINDOW && lex(lexer, &lexer->tokens[lexer->count]))
        lexer->count++;
}

/* Are there letters of Thai near the start? UTF-8 begins each with E0 B8 or E0 B9. */
static bool is_thai(idc_str text)
{
    enum { LOOKED_AT = 256 };
    idc_str head = idc_str_sub(text, 0, LOOKED_AT);
    for (size_t at = 0; (at = idc_str_find_byte(head, '\xE0', at)) < head.len; at++)
        if (at + 1 < head.len && ((unsigned char)head.ptr[at + 1] & 0xFE) == 0xB8)
            return true;
    return false;
}

void idc_lexer_init(idc_lexer *lexer, idc_str text)
{
    lexer->text = text;
    lexer->thai = is_thai(text);
    lexer->pos = lexer->count = lexer->base = 0;
    for (int i = 0; i < IDC_LEX_BEHIND; i++)
        lexer->before[i] = end_token;
    refill(lexer);
}

const idc_token *idc_lexer_peek(const idc_lexer *lexer, size_t k)
{
    return k < lexer->count - lexer->base ? &lexer->tokens[lexer->base + k] : &end_token;
}

const idc_token *idc_lexer_back(const idc_lexer *lexer, size_t k)
{
    return k >= 1 && k <= IDC_LEX_BEHIND ? &lexer->before[k - 1] : &end_token;
}

void idc_lexer_step(idc_lexer *lexer)
{
    if (lexer->base >= lexer->count)
        return;
    memmove(lexer->before + 1, lexer->before, (IDC_LEX_BEHIND - 1) * sizeof *lexer->before);
    lexer->before[0] = lexer->tokens[lexer->base];
    if (++lexer->base >= IDC_LEX_WINDOW / 2 || lexer->base == lexer->count)
        refill(lexer);
}
