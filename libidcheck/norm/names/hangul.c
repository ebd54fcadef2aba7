/*
 * Hangul and its Latin spellings: Revised Romanisation (2000), McCune-Reischauer (1939), the
 * DPRK's of 1992, and customary ones. Each sound has a list; a name is spelled when a path through
 * the lists uses up its letters. Lists hold what neighbouring sounds can make of a sound, too.
 */
#include "base/utf8.h"
#include "norm/names/form.h"
#include "norm/names/spell.h"

static const char *const onsets[19] = {
    "g k c kh",      "kk gg k g", "n",    "d t",  "tt dd t d", "r l n rh", "m",
    "b p v",         "pp bb p b", "s sh", "ss s", "- y w",     "j ch z",   "jj tch j ch",
    "ch j tch tsch", "k kh",      "t th", "p ph", "h wh -",
};
static const char *const vowels[21] = {
    "a ah aa",
    "ae ai e ay a eh ea",
    "ya yah ia a",
    "yae ye yea",
    "eo o u e uh oh eu ur er aw ou oe",
    "e eh ey ei ai ae ay ea",
    "yeo yo you yu yuh yeu ye io eo yaw yoo yur iu ou u o",
    "ye yeh e ie yae ey yea ea",
    "o oh ow ou",
    "wa oa ua a",
    "wae wai oae we",
    "oe oi oy we woi wae",
    "yo you yoh yeo io eo yu",
    "u oo woo ou wu o uh ew",
    "wo weo wu uo wuh weon o",
    "we wae",
    "wi ui wee uy i",
    "yu yoo you yew iu u oo",
    "eu u e o oo ew i uh eui ui y",
    "ui eui i ee ei yi uy e wi",
    "i ee y ie e yi ea",
};
static const char *const codas[28] = {
    "-",      "k g c ck", "k g", "k s",  "n nn", "n t j", "n", "t d",   "l r ll", "k g lk",
    "m lm",   "l p b lb", "l s", "l t",  "l p",  "l r",   "m", "p b m", "p b",    "t s",
    "t ss s", "ng n",     "t j", "t ch", "k",    "t th",  "p", "h t -",
};

typedef struct custom {
    uint16_t syllable;
    const char *spellings;
} custom;

/* Family names and a few syllables with spellings that no rule gives. */
static const custom customs[] = {
    {0xC774, "lee li ri rhee rie rhie leigh yee ree"},
    {0xB9AC, "lee yi i rhee ree"},
    {0xBC15, "park bark parc pahk"},
    {0xC784, "lim rim yim leem rhim"},
    {0xB9BC, "im yim leem rhim"},
    {0xC720, "ryu lyu ryoo lew"},
    {0xB958, "yu yoo you ryoo"},
    {0xB178, "roh ro rho roe"},
    {0xB098, "ra la rha"},
    {0xC591, "ryang liang"},
    {0xC5EC, "ryo ryeo lyo yeoh"},
    {0xC815, "joung choung"},
    {0xC11C, "suhr sur shur sheo"},
    {0xD5C8, "hurh hoh"},
    {0xC624, "oe"},
    {0xC6B0, "wuh"},
    {0xCD5C, "chwe choy tchoi chey"},
    {0xC2E0, "shinn"},
    {0xACFD, "kwag kwark"},
    {0xC870, "joe"},
    {0xAD6C, "goo koo gou"},
    {0xC8FC, "chu choo"},
    {0xC9C0, "gee gi"},
    {0xC601, "young yung"},
    {0xC5FC, "ryom yeum youm"},
};

/* ㄴ and ㄹ before i and y, which the South drops at the start of a word. */
static bool falls_silent(uint32_t index)
{
    uint32_t onset = index / 588, vowel = index / 28 % 21;
    return (onset == 2 || onset == 5) && (vowel == 2 || vowel == 3 || vowel == 6 || vowel == 7 ||
                                          vowel == 12 || vowel == 17 || vowel == 20);
}

bool idc_name_spells_hangul(idc_str hangul, idc_str letters)
{
    idc_reach reach = 1;
    if (letters.len > IDC_REACH_LETTERS || !hangul.len)
        return false;
    for (size_t pos = 0; pos < hangul.len && reach;) {
        uint32_t c = idc_utf8_next(hangul, &pos);
        idc_reach next = 0;
        if (c < 0xAC00 || c > 0xD7A3)
            return false;
        for (size_t i = 0; i < sizeof customs / sizeof *customs; i++)
            if (customs[i].syllable == c)
                next = idc_reach_step(reach, customs[i].spellings, letters);
        c -= 0xAC00;
        idc_reach silent = falls_silent(c) ? reach : 0;
        reach = idc_reach_step(reach, onsets[c / 588], letters) | silent;
        reach = idc_reach_step(reach, vowels[c / 28 % 21], letters);
        reach = idc_reach_step(reach, codas[c % 28], letters) | next;
    }
    return idc_reach_all(reach, letters);
}

/* ㄹ and ㄴ that fall or change at the start of a word in the South: one form for both. */
static uint32_t southern(uint32_t c)
{
    uint32_t onset = (c - 0xAC00) / 588;
    if (c < 0xAC00 || c > 0xD7A3 || (onset != 5 && onset != 2))
        return c;
    return c - onset * 588 + (falls_silent(c - 0xAC00) ? 11u : 2u) * 588;
}

bool idc_name_same_hangul(idc_str a, idc_str b)
{
    size_t i = 0, j = 0;
    while (i < a.len && j < b.len)
        if (southern(idc_utf8_next(a, &i)) != southern(idc_utf8_next(b, &j)))
            return false;
    return i == a.len && j == b.len;
}

bool idc_name_han_is_hangul(idc_str han, idc_str hangul)
{
    size_t i = 0, j = 0;
    while (i < han.len && j < hangul.len) {
        idc_han row;
        uint32_t c = idc_utf8_next(han, &i), h = idc_utf8_next(hangul, &j);
        if (!idc_han_find(c, &row) || !h)
            return false;
        if (southern(row.korean[0]) != southern(h) && southern(row.korean[1]) != southern(h))
            return false;
    }
    return i == han.len && j == hangul.len;
}

bool idc_name_near_hangul(idc_str hangul, idc_str letters)
{
    char fewer[IDC_REACH_LETTERS];
    if (letters.len < 6 || letters.len > IDC_REACH_LETTERS)
        return false;
    for (size_t i = 0; i < letters.len; i++) {
        memcpy(fewer, letters.ptr, i);
        memcpy(fewer + i, letters.ptr + i + 1, letters.len - i - 1);
        if (idc_name_spells_hangul(hangul, (idc_str){fewer, letters.len - 1}))
            return true;
    }
    return false;
}

bool idc_name_hangul_for_mandarin(idc_str hangul, idc_str letters)
{
    idc_reach reach = 1;
    if (letters.len > IDC_REACH_LETTERS || !hangul.len)
        return false;
    for (size_t pos = 0; pos < hangul.len && reach;) {
        const char *pinyin = idc_hangul_mandarin(idc_utf8_next(hangul, &pos));
        reach = pinyin ? idc_reach_step(reach, pinyin, letters) : 0;
    }
    return idc_reach_all(reach, letters);
}
