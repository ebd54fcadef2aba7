#include "norm/spoof/spoof.h"
#include "base/buf.h"

#include <stdlib.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include "base/utf8.h"
#include "norm/spoof/tables/confusables.h"
#include "norm/text/script.h"

/* Scripts a text can be wholly written in, as bits of those that names use. */
typedef enum group {
    LATIN = 1,
    CYRILLIC = 2,
    GREEK = 4,
    HAN = 8,
    KANA = 16,
    BOPOMOFO = 32,
    HANGUL = 64,
    OTHER = 128 /* each of them alone */
} group;

const char *idc_spoof_level_text(idc_spoof_level level)
{
    static const char *const texts[] = {"ascii", "single", "highly", "moderate", "minimal"};
    return texts[level];
}

const char *idc_spoof_kind_text(idc_spoof_kind kind)
{
    static const char *const texts[] = {"mixed_script", "lookalike", "direction",
                                        "zero_width",   "tag",       "styled"};
    return texts[kind];
}

static unsigned group_of(UScriptCode script)
{
    switch (script) {
    case USCRIPT_LATIN:
        return LATIN;
    case USCRIPT_CYRILLIC:
        return CYRILLIC;
    case USCRIPT_GREEK:
        return GREEK;
    case USCRIPT_HAN:
        return HAN;
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_KATAKANA_OR_HIRAGANA:
        return KANA;
    case USCRIPT_BOPOMOFO:
        return BOPOMOFO;
    case USCRIPT_HANGUL:
        return HANGUL;
    default:
        return OTHER;
    }
}

static bool is_own(UScriptCode script)
{
    return script != USCRIPT_COMMON && script != USCRIPT_INHERITED && script != USCRIPT_UNKNOWN;
}

/* Han with kana, Bopomofo or Hangul is one writing. */
static bool one_writing(unsigned groups)
{
    return !(groups & ~(unsigned)(HAN | KANA)) || !(groups & ~(unsigned)(HAN | BOPOMOFO)) ||
           !(groups & ~(unsigned)(HAN | HANGUL)) || !(groups & (groups - 1));
}

typedef struct seen {
    unsigned groups;
    UScriptCode other; /* of OTHER, the first */
    bool others, ascii;
} seen;

static void see(seen *s, uint32_t c)
{
    UScriptCode script = idc_script_of(c);
    s->ascii = s->ascii && c < 0x80;
    if (!is_own(script))
        return;
    unsigned g = group_of(script);
    if (g == OTHER) {
        s->others = s->others || (s->groups & OTHER && s->other != script);
        s->other = script;
    }
    s->groups |= g;
}

static idc_spoof_level level_of(const seen *s)
{
    unsigned beside = s->groups & ~(unsigned)LATIN;
    if (s->others)
        return IDC_SPOOF_MINIMAL;
    if (one_writing(s->groups))
        return s->ascii ? IDC_SPOOF_ASCII : IDC_SPOOF_SINGLE;
    if (one_writing(beside) && !(beside & (CYRILLIC | GREEK)))
        return beside & OTHER ? IDC_SPOOF_MODERATE : IDC_SPOOF_HIGHLY;
    return IDC_SPOOF_MINIMAL;
}

idc_spoof_level idc_spoof_level_of(idc_str text)
{
    seen s = {.ascii = true};
    if (idc_utf8_skip_ascii(text, 0) == text.len)
        return IDC_SPOOF_ASCII;
    for (size_t pos = 0; pos < text.len;)
        see(&s, idc_utf8_next(text, &pos));
    return level_of(&s);
}

static int by_codepoint(const void *key, const void *item)
{
    uint32_t c = *(const uint32_t *)key, other = ((const struct confusable *)item)->codepoint;
    return c < other ? -1 : c > other;
}

static const struct confusable *confusable_of(uint32_t c)
{
    return bsearch(&c, confusables, sizeof confusables / sizeof *confusables, sizeof *confusables,
                   by_codepoint);
}

static bool is_direction(uint32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E ||
           c == 0x200F || c == 0x061C;
}

/* Selectors choose a form of a Han or Mongolian letter, as registered names do. */
static bool is_selector(uint32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) ||
           (c >= 0x180B && c <= 0x180D);
}

static bool is_tag(uint32_t c, uint32_t before)
{
    if (!is_selector(c))
        return c >= 0xE0000 && c <= 0xE007F;
    UScriptCode script = idc_script_of(before);
    return script != USCRIPT_HAN && script != USCRIPT_MONGOLIAN;
}

/* Joiners do work in scripts that join or stack; beside any other letter they only hide. */
static bool joiner_works(uint32_t before)
{
    UScriptCode script = idc_script_of(before);
    return before && is_own(script) && group_of(script) == OTHER && script != USCRIPT_HEBREW &&
           script != USCRIPT_ARMENIAN && script != USCRIPT_GEORGIAN;
}

static bool is_zero_width(uint32_t c, uint32_t before)
{
    if (c == 0x200C || c == 0x200D)
        return !joiner_works(before);
    return c == 0x200B || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF || c == 0xAD || c == 0x34F ||
           c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x17B4 || c == 0x17B5;
}

static bool is_full_width(uint32_t c)
{
    return c >= 0xFF21 && c <= 0xFF5A;
}

static bool is_styled(uint32_t c)
{
    return is_full_width(c) || (c >= 0x1D400 && c <= 0x1D7FF) || (c >= 0x24B6 && c <= 0x24E9) ||
           (c >= 0x1F110 && c <= 0x1F189) || (c >= 0x2100 && c <= 0x214F && u_isalpha((UChar32)c));
}

static idc_status add_decomposed(idc_buf *buf, const UNormalizer2 *nfd, uint32_t c)
{
    UErrorCode status = U_ZERO_ERROR;
    UChar apart[64];
    int32_t n = unorm2_getDecomposition(nfd, (UChar32)c, apart, 64, &status);
    if (U_FAILURE(status) || n < 0) {
        idc_buf_codepoint(buf, c);
        return IDC_OK;
    }
    for (int32_t i = 0; i < n;) {
        uint32_t unit = apart[i++];
        if (U16_IS_LEAD(unit) && i < n) {
            unit = (uint32_t)U16_GET_SUPPLEMENTARY(unit, apart[i]);
            i++;
        }
        const struct confusable *row = confusable_of(unit);
        for (size_t k = 0; row && k < row->count; k++)
            idc_buf_codepoint(buf, units[row->first + k]);
        if (!row)
            idc_buf_codepoint(buf, unit);
    }
    return IDC_OK;
}

idc_status idc_spoof_skeleton(idc_work *work, idc_str text, idc_str *out)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfd = unorm2_getNFDInstance(&status);
    idc_buf buf = idc_buf_in(work->arena);
    uint32_t before = 0;
    idc_status within = idc_within(work, IDC_LIMIT_NAME_BYTES, text.len);
    if (within || U_FAILURE(status))
        return within ? within : IDC_ERR_NOMEM;
    for (size_t pos = 0; pos < text.len;) {
        uint32_t c = idc_utf8_next(text, &pos);
        if (is_direction(c) || is_tag(c, before) || is_selector(c) || is_zero_width(c, before) ||
            c == 0x200C || c == 0x200D)
            continue;
        before = c;
        /* Mathematical letters stand for plain ones. */
        if (is_styled(c) && c > 0xFFFF) {
            UChar plain[8];
            UErrorCode other = U_ZERO_ERROR;
            const UNormalizer2 *nfkd = unorm2_getNFKDInstance(&other);
            int32_t n = unorm2_getDecomposition(nfkd, (UChar32)c, plain, 8, &other);
            if (U_SUCCESS(other) && n == 1)
                c = plain[0];
        }
        const struct confusable *row = confusable_of(c);
        for (size_t k = 0; row && k < row->count; k++)
            idc_buf_codepoint(&buf, units[row->first + k]);
        if (!row)
            (void)add_decomposed(&buf, nfd, c);
    }
    *out = idc_buf_str(&buf);
    return idc_buf_failed(&buf) ? IDC_ERR_NOMEM : IDC_OK;
}

typedef struct list {
    idc_work *work;
    idc_spoof *at;
    size_t count, capacity;
} list;

static bool add(list *l, idc_spoof_kind kind, size_t begin, size_t end)
{
    if (l->count && l->at[l->count - 1].kind == kind && l->at[l->count - 1].end == begin) {
        l->at[l->count - 1].end = end;
        return true;
    }
    idc_spoof *at = idc_arena_grow(l->work->arena, l->at, l->count, &l->capacity, sizeof *l->at);
    if (!at)
        return false;
    l->at = at;
    l->at[l->count++] = (idc_spoof){kind, begin, end};
    return true;
}

/* Does c look like a letter of the script? */
static bool looks_like(uint32_t c, UScriptCode script)
{
    const struct confusable *row = confusable_of(c);
    if (row && row->count == 1 && idc_script_of(units[row->first]) == script)
        return true;
    uint32_t shape = row && row->count == 1 ? units[row->first] : c;
    for (size_t i = 0; i < sizeof confusables / sizeof *confusables; i++)
        if (confusables[i].count == 1 && units[confusables[i].first] == shape &&
            idc_script_of(confusables[i].codepoint) == script)
            return true;
    return false;
}

/* A word with letters of several scripts: which of them only look like the others'? */
static bool scan_word(list *l, idc_str text, size_t begin, size_t end)
{
    seen s = {.ascii = true};
    size_t latin = 0, others = 0;
    UScriptCode first = USCRIPT_COMMON;
    for (size_t pos = begin; pos < end;) {
        uint32_t c = idc_utf8_next(text, &pos);
        UScriptCode script = idc_script_of(c);
        see(&s, c);
        latin += script == USCRIPT_LATIN;
        if (is_own(script) && script != USCRIPT_LATIN) {
            others++;
            first = script;
        }
    }
    if (!s.others && one_writing(s.groups))
        return true;
    if (level_of(&s) == IDC_SPOOF_HIGHLY)
        return true;
    UScriptCode main = latin >= others ? USCRIPT_LATIN : first;
    if (!add(l, IDC_SPOOF_MIXED, begin, end))
        return false;
    for (size_t pos = begin; pos < end;) {
        size_t at = pos;
        uint32_t c = idc_utf8_next(text, &pos);
        UScriptCode script = idc_script_of(c);
        if (is_own(script) && script != main && looks_like(c, main) &&
            !add(l, IDC_SPOOF_LOOKALIKE, at, pos))
            return false;
    }
    return true;
}

static bool is_word(uint32_t c)
{
    return u_isalpha((UChar32)c) || (U_GET_GC_MASK((UChar32)c) & U_GC_M_MASK) != 0;
}

static int by_begin(const void *a, const void *b)
{
    const idc_spoof *x = a, *y = b;
    if (x->begin != y->begin)
        return x->begin < y->begin ? -1 : 1;
    return (int)x->kind - (int)y->kind;
}

/* East Asian keyboards and forms make every letter full width: only among plain ones is one odd. */
static bool has_plain_letter(idc_str text)
{
    for (size_t i = 0; i < text.len; i++)
        if (idc_is_alpha(text.ptr[i]))
            return true;
    return false;
}

idc_status idc_spoof_scan(idc_work *work, idc_str text, idc_spoof **out, size_t *count)
{
    list l = {.work = work};
    size_t begin = 0;
    uint32_t before = 0;
    idc_status status = idc_within(work, IDC_LIMIT_NAME_BYTES, text.len);
    if (status)
        return status;
    for (size_t pos = 0; pos <= text.len;) {
        size_t at = pos;
        uint32_t c = pos < text.len ? idc_utf8_next(text, &pos) : ' ';
        bool good = true, hidden = true;
        if (is_direction(c))
            good = add(&l, IDC_SPOOF_DIRECTION, at, pos);
        else if (is_tag(c, before))
            good = add(&l, IDC_SPOOF_TAG, at, pos);
        else if (is_zero_width(c, before))
            good = add(&l, IDC_SPOOF_ZERO_WIDTH, at, pos);
        else if (is_styled(c) && (!is_full_width(c) || has_plain_letter(text)))
            good = add(&l, IDC_SPOOF_STYLED, at, pos);
        else
            hidden = false;
        if (!hidden && !is_word(c)) {
            good = good && (at <= begin || scan_word(&l, text, begin, at));
            begin = pos;
        }
        before = hidden ? before : c;
        if (!good)
            return IDC_ERR_NOMEM;
        if (at == text.len)
            break;
    }
    if (l.count)
        qsort(l.at, l.count, sizeof *l.at, by_begin);
    *out = l.at;
    *count = l.count;
    return IDC_OK;
}
