/* Arabic, Persian and Hebrew consonants and their Latin spellings; vowels may stand anywhere. */
#include "base/utf8.h"
#include "norm/names/form.h"
#include "norm/names/spell.h"

/* U+0621 to U+064A. */
static const char *const arabic[] = {
    "-",      "- a",       "- a",       "- o u",  "- i e",       "- y i",      "- a",
    "b p",    "- h t a",   "t",         "th s t", "j g dj dg",   "h",          "kh h ch j k",
    "d",      "dh z th d", "r",         "z",      "s ss c",      "sh ch sch",  "s ss",
    "d z dh", "t",         "z dh th d", "- a",    "gh g r",      "-",          "-",
    "-",      "-",         "-",         "-",      "f ph v",      "q k g c gh", "k c q",
    "l",      "m",         "n",         "h -",    "w v - oo ou", "- a i",      "y i j - ee"};
/* U+05D0 to U+05EA. */
static const char *const hebrew[] = {
    "-",           "b v",         "g j",      "d",         "h -",       "v w -",  "z",
    "h ch kh",     "t",           "y i j -",  "k c ch kh", "k c ch kh", "l",      "m",
    "m",           "n",           "n",        "s c",       "-",         "p f ph", "p f ph",
    "ts tz z c s", "ts tz z c s", "k c q ck", "r",         "sh s sch",  "t th"};

static const char *spellings_of(UScriptCode script, uint32_t c)
{
    if (script == USCRIPT_HEBREW)
        return c >= 0x05D0 && c <= 0x05EA ? hebrew[c - 0x05D0] : NULL;
    switch (c) {
    case 0x067E:
        return "p";
    case 0x0686:
        return "ch tch c";
    case 0x0698:
        return "zh j";
    case 0x06A9:
        return "k c";
    case 0x06AF:
        return "g";
    case 0x06CC:
        return "y i j - ee";
    case 0x0679:
        return "t";
    case 0x0688:
        return "d";
    case 0x0691:
        return "r";
    case 0x06BE:
        return "h -";
    case 0x06C1:
        return "h -";
    case 0x06D2:
        return "e -";
    default:
        return c >= 0x0621 && c <= 0x064A ? arabic[c - 0x0621] : NULL;
    }
}

/* Vowels, and a consonant written twice, use up letters without a sign of their own. */
static idc_reach pass_vowels(idc_reach reach, idc_str letters)
{
    for (size_t p = 0; p < letters.len; p++) {
        char c = letters.ptr[p];
        bool twice = p > 0 && c == letters.ptr[p - 1];
        if (reach >> p & 1 && (strchr("aeiouy", c) || twice))
            reach |= (idc_reach)1 << (p + 1);
    }
    return reach;
}

static bool spells(UScriptCode script, idc_str native, idc_str letters)
{
    idc_reach reach;
    if (letters.len > IDC_REACH_LETTERS || !native.len || !letters.len)
        return false;
    reach = pass_vowels(1, letters);
    for (size_t pos = 0; pos < native.len && reach;) {
        const char *spellings = spellings_of(script, idc_utf8_next(native, &pos));
        if (spellings)
            reach = pass_vowels(idc_reach_step(reach, spellings, letters), letters);
    }
    reach |= idc_reach_step(reach, "h", letters);
    return idc_reach_all(reach, letters);
}

bool idc_name_spells_consonants(UScriptCode script, idc_str native, idc_str letters)
{
    static const char article[] = "\xD8\xA7\xD9\x84";
    if (spells(script, native, letters))
        return true;
    /* The article is often left out in Latin letters. */
    return script == USCRIPT_ARABIC && native.len > sizeof article + 3 &&
           idc_str_starts(native, idc_str_of(article)) &&
           spells(script, idc_str_sub(native, strlen(article), native.len), letters);
}

bool idc_name_near_consonants(UScriptCode script, idc_str native, idc_str letters)
{
    enum { LETTERS = 24, FEWEST = 4 };
    char less[LETTERS], rest[2 * LETTERS];
    if (letters.len < FEWEST || letters.len > LETTERS || native.len > sizeof rest)
        return false;
    for (size_t i = 0; i <= letters.len; i++) {
        idc_str fewer = letters;
        if (i < letters.len) {
            memcpy(less, letters.ptr, i);
            memcpy(less + i, letters.ptr + i + 1, letters.len - i - 1);
            fewer = (idc_str){less, letters.len - 1};
        }
        if (i < letters.len && spells(script, native, fewer))
            return true;
        for (size_t pos = 0; pos < native.len;) {
            size_t from = pos;
            (void)idc_utf8_next(native, &pos);
            memcpy(rest, native.ptr, from);
            memcpy(rest + from, native.ptr + pos, native.len - pos);
            if (native.len > 6 && spells(script, (idc_str){rest, native.len - (pos - from)}, fewer))
                return true;
        }
    }
    return false;
}
