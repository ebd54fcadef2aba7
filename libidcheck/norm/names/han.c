/* Names in Han characters and Hangul that one name is written by, without a detour by letters. */
#include "base/utf8.h"
#include "norm/names/form.h"

/* ㄴ and ㄹ before i and y, which the South drops at the start of a word. */
static bool falls_silent(uint32_t index)
{
    static const uint32_t vowels =
        1u << 2 | 1u << 3 | 1u << 6 | 1u << 7 | 1u << 12 | 1u << 17 | 1u << 20;
    uint32_t onset = index / 588, vowel = index / 28 % 21;
    return (onset == 2 || onset == 5) && vowels >> vowel & 1;
}

/* ㄹ and ㄴ that fall or change at the start of a word in the South: one form for both. */
static uint32_t southern(uint32_t c)
{
    uint32_t onset = (c - 0xAC00) / 588;
    if (c < 0xAC00 || c > 0xD7A3 || (onset != 5 && onset != 2))
        return c;
    return c - onset * 588 + (falls_silent(c - 0xAC00) ? 11u : 2u) * 588;
}

typedef bool (*same_character)(uint32_t a, uint32_t b);

static bool same_word(same_character same, idc_str a, idc_str b)
{
    size_t i = 0, j = 0;
    while (i < a.len && j < b.len)
        if (!same(idc_utf8_next(a, &i), idc_utf8_next(b, &j)))
            return false;
    return i == a.len && j == b.len;
}

static bool same_syllable(uint32_t a, uint32_t b)
{
    return southern(a) == southern(b);
}

static bool same_form(uint32_t a, uint32_t b)
{
    idc_han x, y;
    return a == b || (idc_han_find(a, &x) && idc_han_find(b, &y) && x.same == y.same);
}

static bool read_so(uint32_t han, uint32_t hangul)
{
    idc_han row;
    return hangul && idc_han_find(han, &row) &&
           (same_syllable(row.korean[0], hangul) || same_syllable(row.korean[1], hangul));
}

enum { ROOM = 128 };

/* The characters of neighbouring words. Empty when there are too many or they mix scripts. */
static idc_str text_of(const idc_name_stretch *s, char room[ROOM])
{
    size_t len = 0;
    if (s->count == 1)
        return s->first->native;
    for (size_t i = 0; i < s->count; i++) {
        idc_str piece = s->first[i].native;
        if (s->first[i].script != s->first->script || piece.len > ROOM - len)
            return IDC_STR("");
        memcpy(room + len, piece.ptr, piece.len);
        len += piece.len;
    }
    return (idc_str){room, len};
}

bool idc_name_same_native(const idc_name_stretch *a, const idc_name_stretch *b)
{
    char room_a[ROOM], room_b[ROOM];
    idc_str x = text_of(a, room_a), y = text_of(b, room_b);
    if (!x.len || !y.len)
        return false;
    if (a->first->script == b->first->script)
        return same_word(a->first->script == USCRIPT_HAN ? same_form : same_syllable, x, y);
    return a->first->script == USCRIPT_HAN ? same_word(read_so, x, y) : same_word(read_so, y, x);
}
