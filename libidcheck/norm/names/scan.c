#include <unicode/uchar.h>

#include "base/utf8.h"
#include "norm/names/form.h"
#include "norm/text/script.h"
#include "norm/text/text.h"

typedef enum kind {
    LETTER,
    INNER, /* apostrophe or hyphen: part of a word when letters stand on both sides */
    IGNORED,
    COMMA,
    OPEN,
    CLOSE,
    QUOTE,
    SLASH,
    POINT,
    GAP
} kind;

static bool is_bidi(uint32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E ||
           c == 0x200F || c == 0x061C;
}

static bool is_hidden(uint32_t c)
{
    return c == 0x200B || c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF || c == 0xAD ||
           c == 0x180E || c == 0x3164 || c == 0xFFA0 || (c >= 0xE0000 && c <= 0xE007F);
}

static bool is_apostrophe(uint32_t c)
{
    return c == '\'' || c == '`' || c == 0xB4 || c == 0x2018 || c == 0x2019 ||
           (c >= 0x02B9 && c <= 0x02BF) || c == 0x05F3;
}

static bool is_hyphen(uint32_t c)
{
    return c == '-' || (c >= 0x2010 && c <= 0x2014) || c == 0x2212 || c == 0xFE63 || c == 0xFF0D;
}

/* Between the syllables of Tibetan words, which its spelling needs to know. */
static bool is_tsheg(uint32_t c)
{
    return c == 0x0F0B || c == 0x0F0C;
}

static bool is_han_or_hangul(uint32_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3);
}

static kind kind_of(uint32_t c)
{
    if (c < 0x80 ? idc_is_alnum((char)c) : is_han_or_hangul(c))
        return LETTER;
    if (c >= 0x80 && u_isalnum((UChar32)c))
        return is_apostrophe(c) ? INNER : c == 0x3164 || c == 0xFFA0 ? IGNORED : LETTER;
    if (is_bidi(c) || is_hidden(c))
        return IGNORED;
    if (is_apostrophe(c) || is_hyphen(c) || is_tsheg(c))
        return INNER;
    switch (c) {
    case ',':
    case ';':
    case 0x060C:
    case 0x3001:
    case 0xFF0C:
        return COMMA;
    case '(':
    case '[':
    case '{':
    case '<':
    case 0xFF08:
    case 0x3010:
    case 0x3008:
    case 0x300A:
        return OPEN;
    case ')':
    case ']':
    case '}':
    case '>':
    case 0xFF09:
    case 0x3011:
    case 0x3009:
    case 0x300B:
        return CLOSE;
    case '"':
    case 0xAB:
    case 0xBB:
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x300C:
    case 0x300D:
        return QUOTE;
    case '/':
    case '|':
    case 0xFF0F:
    case 0xFF5C:
        return SLASH;
    case '.':
    case 0xFF0E:
        return POINT;
    case 0xB7:
        return IGNORED; /* Catalan l·l */
    default:
        break;
    }
    if (c >= 0x0300 && (U_GET_GC_MASK((UChar32)c) & U_GC_M_MASK) != 0)
        return LETTER;
    return GAP;
}

static UScriptCode script_of(uint32_t c)
{
    UScriptCode script = idc_script_of(c);
    return script == USCRIPT_INHERITED ? USCRIPT_COMMON : script;
}

/* Scripts that one word may mix: Japanese and Korean writing. */
static bool mixes_well(UScriptCode a, UScriptCode b)
{
    bool ea = a == USCRIPT_HAN || a == USCRIPT_HIRAGANA || a == USCRIPT_KATAKANA ||
              a == USCRIPT_HANGUL || a == USCRIPT_BOPOMOFO;
    bool eb = b == USCRIPT_HAN || b == USCRIPT_HIRAGANA || b == USCRIPT_KATAKANA ||
              b == USCRIPT_HANGUL || b == USCRIPT_BOPOMOFO;
    return a == b || (ea && eb);
}

/* The script most letters are of; the first one on a tie. */
static UScriptCode main_script(idc_str word, bool *mixed)
{
    UScriptCode seen[8] = {USCRIPT_COMMON};
    size_t count[8] = {0}, used = 0, best = 0;
    *mixed = false;
    for (size_t pos = 0; pos < word.len;) {
        UScriptCode script = script_of(idc_utf8_next(word, &pos));
        size_t i = 0;
        if (script == USCRIPT_COMMON)
            continue;
        while (i < used && seen[i] != script)
            i++;
        if (i == 8)
            continue;
        used += i == used;
        seen[i] = script;
        count[i]++;
        *mixed = *mixed || !mixes_well(seen[0], script);
    }
    for (size_t i = 1; i < used; i++)
        if (count[i] > count[best])
            best = i;
    return seen[best];
}

/* Letter as people write it without points and seats: "أحمد" and "احمد" are one name. 0: a mark
   that may be left out. */
static uint32_t without_points(uint32_t c)
{
    if ((c >= 0x0591 && c <= 0x05C7) || (c >= 0x0610 && c <= 0x061A) || c == 0x0640 ||
        (c >= 0x064B && c <= 0x065F) || c == 0x0670 || (c >= 0x06D6 && c <= 0x06ED))
        return 0;
    switch (c) {
    case 0x0622:
    case 0x0623:
    case 0x0625:
    case 0x0671:
        return 0x0627;
    case 0x0649:
    case 0x06CC:
        return 0x064A;
    case 0x06C0:
    case 0x06C1:
    case 0x06BE:
        return 0x0647;
    case 0x06A9:
        return 0x0643;
    default:
        return c;
    }
}

/* Letters of the folded word without marks of joining; lookalikes brought into its script. */
static idc_str letters_only(idc_arena *arena, idc_str folded, UScriptCode script, bool mixed)
{
    idc_buf out = idc_buf_in(arena);
    for (size_t pos = 0; pos < folded.len;) {
        size_t begin = pos;
        uint32_t c = idc_utf8_next(folded, &pos);
        uint32_t twin = mixed ? idc_name_lookalike(c, script) : 0;
        uint32_t plain = c < 0x80 ? c : without_points(c);
        if (!plain)
            continue;
        if (twin || plain != c)
            idc_buf_codepoint(&out, twin ? twin : plain);
        else if (c < 0x80 ? idc_is_alnum((char)c) : kind_of(c) == LETTER || is_tsheg(c))
            idc_buf_add(&out, idc_str_sub(folded, begin, pos));
    }
    return idc_buf_failed(&out) ? IDC_STR_NONE : idc_buf_str(&out);
}

/* Blocks of scripts without capitals. */
static bool has_no_case(uint32_t c)
{
    return (c >= 0x0590 && c < 0x10A0) || (c >= 0x2E80 && c < 0xA640) || is_han_or_hangul(c);
}

static void note_case(idc_name_token *t, idc_str word)
{
    size_t upper = 0;
    bool first = true;
    t->capitals = true;
    for (size_t pos = 0; pos < word.len;) {
        uint32_t c = idc_utf8_next(word, &pos);
        if (has_no_case(c))
            continue;
        bool is_lower = c < 0x80 ? c >= 'a' && c <= 'z' : u_islower((UChar32)c) != 0;
        bool is_upper = c < 0x80 ? c >= 'A' && c <= 'Z' : u_isupper((UChar32)c) != 0;
        if (first && (is_lower || is_upper)) {
            t->lower = is_lower;
            first = false;
        }
        upper += is_upper;
        t->capitals = t->capitals && !is_lower;
    }
    t->capitals = t->capitals && upper >= 2;
}

/* Letters and digits of ASCII, in small. */
static idc_str small_letters(idc_arena *arena, idc_str word)
{
    char *out = idc_arena_alloc(arena, word.len);
    size_t len = 0;
    for (size_t i = 0; out && i < word.len; i++)
        if (idc_is_alnum(word.ptr[i]))
            out[len++] = idc_ascii_lower(word.ptr[i]);
    return (idc_str){out, len};
}

static bool has_letter(idc_str ascii)
{
    for (size_t i = 0; i < ascii.len; i++)
        if (idc_is_alpha(ascii.ptr[i]))
            return true;
    return false;
}

/* The word's script and its letters, folded. @return false: no memory. */
static bool fold(idc_arena *arena, idc_str word, idc_name_token *t)
{
    bool mixed;
    if (idc_utf8_skip_ascii(word, 0) == word.len) {
        t->script = has_letter(word) ? USCRIPT_LATIN : USCRIPT_COMMON;
        t->folded = small_letters(arena, word);
        return t->folded.ptr;
    }
    t->script = main_script(word, &mixed);
    idc_str folded = idc_fold_latin(arena, word);
    t->folded = folded.ptr ? letters_only(arena, folded, t->script, mixed) : folded;
    return t->folded.ptr;
}

/* What is known of the word, or of how it is read in Latin letters. */
static void look_up(idc_name_token *t)
{
    enum { NAMES = IDC_WORD_GIVEN | IDC_WORD_FAMILY };
    char latin[64];
    t->word = idc_name_word_find(t->folded);
    if (idc_token_flags(t))
        return;
    t->ending = idc_name_ending_of(t->folded);
    idc_str read = {latin, 0};
    if (t->script != USCRIPT_LATIN && !t->word)
        read.len = idc_name_romanise(t->script, t->folded, latin, sizeof latin);
    if (!read.len)
        return;
    const idc_name_word *word = idc_name_word_find(read);
    if (word && word->flags & NAMES)
        t->word = word;
    else if (!t->ending)
        t->ending = idc_name_ending_of(read);
}

static idc_status finish(idc_work *work, idc_str text, idc_name_tokens *tokens, idc_name_token *t)
{
    idc_str word = idc_str_sub(text, t->begin, t->end);
    if (!fold(work->arena, word, t))
        return IDC_ERR_NOMEM;
    if (!t->folded.len)
        return IDC_OK;
    note_case(t, word);
    look_up(t);
    idc_name_token *grown =
        idc_arena_grow(work->arena, tokens->at, tokens->count, &tokens->capacity, sizeof *grown);
    if (!grown)
        return IDC_ERR_NOMEM;
    tokens->at = grown;
    tokens->at[tokens->count++] = *t;
    return IDC_OK;
}

/* Whether a letter stands at pos, past characters that do not show. */
static bool letter_at(idc_str text, size_t pos)
{
    while (pos < text.len) {
        kind k = kind_of(idc_utf8_next(text, &pos));
        if (k != IGNORED)
            return k == LETTER;
    }
    return false;
}

/* "al-Rashid": the article is a part of its own. */
static bool article_ends(idc_str text, size_t begin, size_t end)
{
    static const char *const articles[] = {"al", "el", "ul", "ad", "an",  "ar",  "as",  "at", "az",
                                           "ed", "en", "er", "es", "ash", "esh", "bin", "ibn"};
    idc_str word = idc_str_sub(text, begin, end);
    char folded[4];
    if (word.len < 2 || word.len > 3)
        return false;
    for (size_t i = 0; i < word.len; i++)
        folded[i] = idc_ascii_lower(word.ptr[i]);
    for (size_t i = 0; i < sizeof articles / sizeof *articles; i++)
        if (idc_str_is((idc_str){folded, word.len}, articles[i]))
            return true;
    return false;
}

/* Chinese writes the names of foreigners with a point between them. */
static bool is_name_point(uint32_t before, uint32_t c)
{
    return c == 0xB7 && before && script_of(before) == USCRIPT_HAN;
}

/* "ד"ר", "s/o": marks inside words that are short for others. */
static bool shortens(idc_str text, size_t begin, size_t here, uint32_t before, uint32_t c,
                     size_t after)
{
    size_t first = begin;
    (void)idc_utf8_next(text, &first);
    return (c == '/' ? first == here : script_of(before) == USCRIPT_HEBREW) &&
           letter_at(text, after);
}

/* End of the word that begins at pos. */
static size_t word_end(idc_str text, size_t pos)
{
    size_t begin = pos, end = pos;
    uint32_t before = 0;
    while (pos < text.len) {
        size_t here = pos;
        uint32_t c = idc_utf8_next(text, &pos);
        kind k = kind_of(c);
        if (is_name_point(before, c))
            break;
        if (before && (c == '/' || c == '"' || c == 0x05F4) &&
            shortens(text, begin, here, before, c, pos))
            continue;
        before = c;
        if (k == LETTER)
            end = pos;
        else if (k != IGNORED && (k != INNER || !letter_at(text, pos)))
            break;
        else if (k == INNER && is_hyphen(c) && article_ends(text, begin, here))
            break;
    }
    return end;
}

typedef struct place {
    unsigned bracket, brackets, comma;
    bool inside, quoted, apart; /* apart: something else than letters stood before */
} place;

static void step(place *p, kind k)
{
    if (k == OPEN || k == SLASH) {
        p->inside = true;
        p->bracket = ++p->brackets;
    } else if (k == CLOSE) {
        p->inside = false;
        p->bracket = 0;
    } else if (k == QUOTE) {
        p->quoted = !p->quoted;
    } else if (k == COMMA) {
        p->comma++;
    }
}

/* 'Bob' in single quotes: the apostrophe opens when another closes a word later on. */
static bool opens_quote(idc_str text, size_t pos)
{
    size_t end = word_end(text, pos);
    return end > pos && end < text.len && kind_of((unsigned char)text.ptr[end]) == INNER &&
           text.ptr[end] == '\'';
}

static bool is_slashed(idc_str text, size_t begin, size_t end)
{
    return idc_str_find_byte(idc_str_sub(text, begin, end), '/', 0) != SIZE_MAX;
}

idc_status idc_name_scan(idc_work *work, idc_str text, idc_name_tokens *out)
{
    place p = {.apart = true};
    for (size_t pos = 0; pos < text.len;) {
        size_t begin = pos;
        uint32_t c = idc_utf8_next(text, &pos);
        kind k = kind_of(c);
        if (k != LETTER && (k != INNER || !is_apostrophe(c) || !letter_at(text, pos))) {
            p.apart = p.apart || (k != IGNORED && k != POINT);
            step(&p, k);
            continue;
        }
        bool single = k == INNER && opens_quote(text, pos);
        size_t end = word_end(text, k == INNER ? pos : begin);
        idc_name_token t = {.begin = single ? pos : begin,
                            .end = end,
                            .bracket = p.bracket,
                            .comma = p.comma,
                            .quoted = p.quoted || single,
                            .glued = !p.apart,
                            .slashed = end > begin + 2 && is_slashed(text, begin, end),
                            .dotted = end < text.len && text.ptr[end] == '.'};
        idc_status status = finish(work, text, out, &t);
        if (status)
            return status;
        p.apart = false;
        pos = single ? end + 1 : end;
    }
    return IDC_OK;
}
