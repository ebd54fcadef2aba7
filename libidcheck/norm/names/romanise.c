#include "base/utf8.h"
#include "norm/names/form.h"

/* U+0430 to U+045F. */
static const char cyrillic[][5] = {
    "a", "b", "v",  "g", "d",  "e",  "zh", "z",  "i",  "y",    "k",  "l", "m", "n", "o",  "p",
    "r", "s", "t",  "u", "f",  "kh", "ts", "ch", "sh", "shch", "",   "y", "",  "e", "yu", "ya",
    "e", "e", "dj", "g", "ye", "dz", "i",  "yi", "j",  "lj",   "nj", "c", "k", "i", "u",  "dz",
};
/* U+03B1 to U+03C9. */
static const char greek[][3] = {"a", "v", "g", "d", "e", "z", "i", "th", "i", "k",  "l",  "m", "n",
                                "x", "o", "p", "r", "s", "s", "t", "y",  "f", "ch", "ps", "o"};
/* U+10D0 to U+10F0. */
static const char georgian[][3] = {"a",  "b", "g",  "d",  "e",  "v",  "z",  "t",  "i",  "k", "l",
                                   "m",  "n", "o",  "p",  "zh", "r",  "s",  "t",  "u",  "p", "k",
                                   "gh", "q", "sh", "ch", "ts", "dz", "ts", "ch", "kh", "j", "h"};
/* U+0561 to U+0586. */
static const char armenian[][4] = {"a", "b", "g",  "d",  "e",  "z", "e",  "y",  "t",  "zh",
                                   "i", "l", "kh", "ts", "k",  "h", "dz", "gh", "ch", "m",
                                   "y", "n", "sh", "o",  "ch", "p", "j",  "r",  "s",  "v",
                                   "t", "r", "ts", "u",  "p",  "k", "o",  "f"};
/* U+3041 to U+3096, small letters as "~". */
static const char kana[][5] = {
    "~a", "a",  "~i",  "i",  "~u", "u",   "~e",  "e",   "~o",  "o",   "ka",  "ga", "ki", "gi", "ku",
    "gu", "ke", "ge",  "ko", "go", "sa",  "za",  "shi", "ji",  "su",  "zu",  "se", "ze", "so", "zo",
    "ta", "da", "chi", "ji", "~t", "tsu", "zu",  "te",  "de",  "to",  "do",  "na", "ni", "nu", "ne",
    "no", "ha", "ba",  "pa", "hi", "bi",  "pi",  "fu",  "bu",  "pu",  "he",  "be", "pe", "ho", "bo",
    "po", "ma", "mi",  "mu", "me", "mo",  "~ya", "ya",  "~yu", "yu",  "~yo", "yo", "ra", "ri", "ru",
    "re", "ro", "~wa", "wa", "i",  "e",   "o",   "n",   "vu",  "~ka", "~ke"};

static const char *other_cyrillic(uint32_t c)
{
    switch (c) {
    case 0x0491:
        return "g";
    case 0x0493:
        return "gh";
    case 0x0497:
        return "j";
    case 0x049B:
        return "k";
    case 0x04A3:
        return "n";
    case 0x04AF:
    case 0x04B1:
        return "u";
    case 0x04B3:
    case 0x04BB:
        return "h";
    case 0x04D9:
        return "a";
    case 0x04E9:
        return "o";
    default:
        return NULL;
    }
}

/* Greek and Cyrillic letters with marks that folding keeps. */
static uint32_t greek_base(uint32_t c)
{
    switch (c) {
    case 0x03AC:
        return 0x03B1;
    case 0x03AD:
        return 0x03B5;
    case 0x03AE:
        return 0x03B7;
    case 0x03AF:
    case 0x03CA:
    case 0x0390:
        return 0x03B9;
    case 0x03CC:
        return 0x03BF;
    case 0x03CD:
    case 0x03CB:
    case 0x03B0:
        return 0x03C5;
    case 0x03CE:
        return 0x03C9;
    default:
        return c;
    }
}

static const char *letter_of(UScriptCode script, uint32_t c)
{
    if (script == USCRIPT_CYRILLIC)
        return c >= 0x0430 && c <= 0x045F ? cyrillic[c - 0x0430] : other_cyrillic(c);
    if (script == USCRIPT_GREEK) {
        c = greek_base(c);
        return c >= 0x03B1 && c <= 0x03C9 ? greek[c - 0x03B1] : NULL;
    }
    if (script == USCRIPT_GEORGIAN)
        return c >= 0x10D0 && c <= 0x10F0 ? georgian[c - 0x10D0] : NULL;
    if (script == USCRIPT_ARMENIAN)
        return c >= 0x0561 && c <= 0x0586 ? armenian[c - 0x0561] : NULL;
    if (c >= 0x30A1 && c <= 0x30F6)
        c -= 0x60;
    return c >= 0x3041 && c <= 0x3096 ? kana[c - 0x3041] : NULL;
}

/* "ki" + small "ya" → "kya", "shi" + small "yu" → "shu", "fu" + small "i" → "fi" */
static void join_small(char *out, size_t *n, const char *small)
{
    if (!*n)
        return;
    (*n)--;
    if (*small == 'y' && *n && (out[*n - 1] == 'h' || out[*n - 1] == 'j'))
        small++;
    while (*small)
        out[(*n)++] = *small++;
}

size_t idc_name_romanise(UScriptCode script, idc_str folded, char *out, size_t room)
{
    size_t n = 0;
    bool is_kana = script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA, twice = false;
    if (!is_kana && script != USCRIPT_CYRILLIC && script != USCRIPT_GREEK &&
        script != USCRIPT_GEORGIAN && script != USCRIPT_ARMENIAN)
        return 0;
    for (size_t pos = 0; pos < folded.len && n + 8 < room;) {
        uint32_t c = idc_utf8_next(folded, &pos);
        const char *letter = letter_of(script, c);
        if (!letter)
            continue;
        if (is_kana && *letter == '~' && letter[1] == 't') {
            twice = true;
            continue;
        }
        if (is_kana && *letter == '~') {
            join_small(out, &n, letter + 1);
            continue;
        }
        if (twice && *letter && !strchr("aeiou", *letter))
            out[n++] = *letter == 'c' ? 't' : *letter;
        twice = false;
        for (; *letter; letter++)
            out[n++] = *letter;
        /* ου, μπ, ντ and γκ stand for one sound in Greek. */
        if (script == USCRIPT_GREEK && n > 1 && out[n - 1] == 'y' && out[n - 2] == 'o')
            out[n - 1] = 'u';
    }
    return n;
}
