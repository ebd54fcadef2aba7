/*
 * Keys for spellings of one name. Each key is made by one pass over the letters, longest rule
 * first; capital letters in a key stand for sounds that are spelled with several letters.
 */
#include "norm/names/form.h"

typedef struct rule {
    const char *from, *to;
    char where; /* '^' at the start, '$' at the end, 'v' before e and i, else anywhere */
} rule;

static bool is_vowel(char c)
{
    return c && strchr("aeiou", c) != NULL;
}

static const rule *match(const rule *rules, size_t count, idc_str s, size_t pos)
{
    for (size_t i = 0; i < count; i++) {
        if (rules[i].from[0] != s.ptr[pos])
            continue;
        size_t n = strlen(rules[i].from);
        if (n > s.len - pos || memcmp(s.ptr + pos, rules[i].from, n) != 0)
            continue;
        char next = pos + n < s.len ? s.ptr[pos + n] : '\0';
        if ((rules[i].where == '^' && pos) || (rules[i].where == '$' && next) ||
            (rules[i].where == 'v' && next != 'e' && next != 'i' && next != 'y') ||
            (rules[i].where == 'c' && (!next || is_vowel(next))))
            continue;
        return &rules[i];
    }
    return NULL;
}

/* Applies the rules; letters without a rule stay. Doubled symbols become one. */
static size_t rewrite(const rule *rules, size_t count, idc_str s, char *out)
{
    size_t n = 0;
    for (size_t pos = 0; pos < s.len;) {
        const rule *r = match(rules, count, s, pos);
        char same[2] = {s.ptr[pos], '\0'};
        for (const char *to = r ? r->to : same; *to && n < IDC_NAME_KEY - 1; to++)
            if (!n || out[n - 1] != *to)
                out[n++] = *to;
        pos += r ? strlen(r->from) : 1;
    }
    out[n] = '\0';
    return n;
}

#define REWRITE(rules, s, out) rewrite(rules, sizeof(rules) / sizeof *(rules), s, out)

/* English, German, French, Polish and scholarly ways to spell the same Slavic and Greek sounds,
 * and vowels with two dots or a ring. */
static const rule general[] = {
    {"schtsch", "Q", 0}, {"shtch", "Q", 0},  {"chtch", "Q", 0}, {"stsch", "Q", 0},
    {"shch", "Q", 0},    {"szcz", "Q", 0},   {"tsch", "C", 0},  {"dzh", "i", 0},
    {"tch", "C", 0},     {"sch", "S", 0},    {"ch", "C", 0},    {"cz", "C", 0},
    {"sh", "S", 0},      {"sz", "S", 0},     {"zh", "J", 0},    {"kh", "h", 0},
    {"ph", "f", 0},      {"th", "t", 0},     {"gh", "g", 0},    {"ck", "k", 0},
    {"qu", "k", 0},      {"dj", "i", 0},     {"ts", "z", 0},    {"tz", "z", 0},
    {"off", "ov", '$'},  {"eff", "ev", '$'}, {"of", "ov", '$'}, {"ef", "ev", '$'},
    {"ine", "in", '$'},  {"je", "e", '^'},   {"ye", "e", '^'},  {"ie", "e", '^'},
    {"ije", "ie", 0},    {"iye", "ie", 0},   {"aa", "a", 0},    {"ae", "a", 0},
    {"oe", "o", 0},      {"ue", "u", 0},     {"ou", "u", 0},    {"oo", "u", 0},
    {"ee", "i", 0},      {"c", "s", 'v'},    {"c", "k", 0},     {"q", "k", 0},
    {"x", "ks", 0},      {"w", "v", 0},      {"j", "i", 0},     {"y", "i", 0},
};

size_t idc_name_key_general(idc_str letters, char *out)
{
    return REWRITE(general, letters, out);
}

/* Revised, McCune-Reischauer, DPRK and customary spellings. Vowels that customary spellings do
 * not keep apart (ㅓ ㅗ ㅜ ㅡ) fall together. */
static const rule korean[] = {
    {"shi", "Si", 0}, {"tch", "J", 0},   {"ch", "J", 0},   {"jj", "J", 0},   {"j", "J", 0},
    {"ssh", "S", 0},  {"sh", "S", 0},    {"ss", "S", 0},   {"s", "S", 0},    {"kk", "K", 0},
    {"gg", "K", 0},   {"kh", "K", 0},    {"ck", "K", 0},   {"gk", "K", 0},   {"ng", "G", 0},
    {"c", "K", 0},    {"k", "K", 0},     {"g", "K", 0},    {"tt", "T", 0},   {"dd", "T", 0},
    {"th", "T", 0},   {"t", "T", 0},     {"d", "T", 0},    {"pp", "P", 0},   {"bb", "P", 0},
    {"ph", "P", 0},   {"p", "P", 0},     {"b", "P", 0},    {"v", "P", 0},    {"rrh", "L", 0},
    {"rh", "L", 0},   {"ll", "L", 0},    {"lr", "L", 0},   {"rr", "L", 0},   {"rk", "K", 0},
    {"l", "L", 0},    {"mm", "M", 0},    {"m", "M", 0},    {"nn", "N", 0},   {"n", "N", 0},
    {"yeou", "5", 0}, {"yeo", "5", 0},   {"yoo", "5", 0},  {"you", "5", 0},  {"yuh", "5", 0},
    {"yaw", "5", 0},  {"yur", "5", '$'}, {"yu", "5", 0},   {"yo", "5", 0},   {"iu", "5", 0},
    {"io", "5", 0},   {"yae", "7", 0},   {"yai", "7", 0},  {"yea", "7", 0},  {"yeh", "7", 0},
    {"ye", "7", 0},   {"yah", "6", 0},   {"ya", "6", 0},   {"yi", "i", 0},   {"yee", "i", 0},
    {"wae", "4", 0},  {"wai", "4", 0},   {"woi", "4", 0},  {"we", "4", 0},   {"oi", "4", 0},
    {"oe", "4", 0},   {"oy", "4", 0},    {"wah", "1", 0},  {"wa", "1", 0},   {"oa", "1", 0},
    {"ua", "1", 0},   {"weo", "2", 0},   {"woo", "8", 0},  {"wou", "8", 0},  {"wu", "8", 0},
    {"wo", "2", 0},   {"wee", "i", 0},   {"wi", "i", 0},   {"eui", "i", 0},  {"ui", "i", 0},
    {"uy", "i", 0},   {"eou", "8", 0},   {"eoh", "8", 0},  {"eo", "8", 0},   {"eu", "8", 0},
    {"ew", "8", 0},   {"oo", "8", 0},    {"ou", "8", 0},   {"ow", "8", 0},   {"oh", "8", 'c'},
    {"oh", "8", '$'}, {"uh", "8", 'c'},  {"uh", "8", '$'}, {"ur", "8", '$'}, {"uhr", "8", '$'},
    {"er", "8", '$'}, {"o", "8", 0},     {"u", "8", 0},    {"aeh", "9", 0},  {"ae", "9", 0},
    {"ai", "9", 0},   {"ay", "9", 0},    {"ah", "0", 'c'}, {"ah", "0", '$'}, {"aa", "0", 0},
    {"a", "0", 0},    {"eigh", "i", 0},  {"ee", "i", 0},   {"ei", "i", 0},   {"ie", "i", 0},
    {"i", "i", 0},    {"y", "i", '$'},   {"eh", "9", 'c'}, {"eh", "9", '$'}, {"e", "9", 0},
    {"r", "L", 0},    {"h", "H", 0},
};

/* Consonants of any Latin spelling, those that scripts carry over differently as one. */
static const rule consonants[] = {
    {"tsch", "C", 0}, {"tch", "C", 0}, {"sch", "S", 0}, {"cz", "C", 0}, {"ch", "h", 0},
    {"sh", "S", 0},   {"sz", "S", 0},  {"zh", "S", 0},  {"kh", "h", 0}, {"ph", "f", 0},
    {"th", "t", 0},   {"gh", "g", 0},  {"ck", "k", 0},  {"qu", "k", 0}, {"ts", "s", 0},
    {"tz", "s", 0},   {"x", "ks", 0},  {"c", "s", 'v'}, {"c", "k", 0},  {"q", "k", 0},
    {"z", "s", 0},    {"w", "v", 0},   {"h", "", 0},    {"a", "", 0},   {"e", "", 0},
    {"i", "", 0},     {"o", "", 0},    {"u", "", 0},    {"y", "", 0},   {"j", "", 0},
};

size_t idc_name_key_consonants(idc_str letters, char *out)
{
    return REWRITE(consonants, letters, out);
}

/* Syllables: at most one consonant before a vowel after a closed one, closings of Korean only. */
static bool is_korean_shape(const char *key, size_t n)
{
    size_t syllables = 0, run = 0;
    for (size_t i = 0; i < n; i++) {
        bool vowel = strchr("0123456789i", key[i]) != NULL;
        bool consonant = strchr("KTPJSLMNGH", key[i]) != NULL;
        if (!vowel && !consonant)
            return false;
        syllables += vowel && (!i || run || true);
        run = vowel ? 0 : run + 1;
        if (run > 2 || (run == 2 && i == 1) || (run == 2 && strchr("JSH", key[i - 1])))
            return false;
    }
    return syllables > 0 && syllables <= 5 && key[0] != 'G' &&
           (run == 0 || !strchr("JSH", key[n - 1]));
}

size_t idc_name_key_korean(idc_str letters, char *out)
{
    size_t n = REWRITE(korean, letters, out);
    if (!n || !is_korean_shape(out, n))
        return 0;
    /* ㄹ at the start: kept in the North, n or nothing in the South. */
    if (n > 1 && out[0] == 'L' && strchr("i567", out[1])) {
        memmove(out, out + 1, n);
        n--;
    } else if (out[0] == 'L') {
        out[0] = 'N';
    }
    if (n > 1 && out[0] == 'N' && strchr("i5", out[1])) {
        memmove(out, out + 1, n);
        n--;
    }
    return n;
}

/* Pinyin and Wade-Giles without its apostrophes, and the commonest Cantonese finals. */
static const rule chinese[] = {
    {"szu", "sI", 0},  {"ssu", "sI", 0},  {"tzu", "ZI", 0},   {"tsz", "ZI", 0},  {"zi", "ZI", 0},
    {"ci", "ZI", 0},   {"si", "sI", 0},   {"zhi", "CI", '$'}, {"chih", "CI", 0}, {"shih", "SI", 0},
    {"shi", "SI", 0},  {"jih", "RI", 0},  {"ri", "RI", 0},    {"chi", "Ci", 0},  {"zhi", "CI", 0},
    {"hs", "X", 0},    {"sh", "S", 0},    {"x", "X", 0},      {"zh", "C", 0},    {"ch", "C", 0},
    {"q", "C", 0},     {"ji", "Ci", 0},   {"ju", "Cu", 0},    {"j", "R", 0},     {"r", "R", 0},
    {"tz", "Z", 0},    {"ts", "Z", 0},    {"z", "Z", 0},      {"c", "Z", 0},     {"kuo", "Ko", 0},
    {"guo", "Ko", 0},  {"ko", "Ke", '$'}, {"ho", "he", '$'},  {"k", "K", 0},     {"ng", "G", 0},
    {"g", "K", 0},     {"t", "T", 0},     {"d", "T", 0},      {"p", "P", 0},     {"b", "P", 0},
    {"ieh", "ie", 0},  {"ueh", "ue", 0},  {"uei", "ui", 0},   {"uo", "o", 0},    {"eh", "e", 0},
    {"ih", "i", 0},    {"ien", "ian", 0}, {"iung", "uG", 0},  {"iong", "uG", 0}, {"ung", "uG", 0},
    {"ong", "uG", 0},  {"you", "iu", 0},  {"iou", "iu", 0},   {"yu", "iu", 0},   {"yi", "i", 0},
    {"yen", "ian", 0}, {"yan", "ian", 0}, {"ye", "ie", 0},    {"y", "i", 0},     {"oo", "u", 0},
    {"ou", "o", 0},    {"v", "u", 0},
};

size_t idc_name_key_chinese(idc_str letters, char *out)
{
    return REWRITE(chinese, letters, out);
}

/* Hepburn, Kunrei, Nihon-shiki and passport spellings; long vowels fall on short ones. */
static const rule japanese[] = {
    {"tsu", "T", 0},  {"tch", "C", 0},  {"cch", "C", 0},  {"sha", "Sa", 0}, {"shu", "Su", 0},
    {"sho", "So", 0}, {"shi", "Si", 0}, {"sya", "Sa", 0}, {"syu", "Su", 0}, {"syo", "So", 0},
    {"si", "Si", 0},  {"cha", "Ca", 0}, {"chu", "Cu", 0}, {"cho", "Co", 0}, {"chi", "Ci", 0},
    {"tya", "Ca", 0}, {"tyu", "Cu", 0}, {"tyo", "Co", 0}, {"ti", "Ci", 0},  {"tu", "T", 0},
    {"fu", "hu", 0},  {"zya", "ja", 0}, {"zyu", "ju", 0}, {"zyo", "jo", 0}, {"jya", "ja", 0},
    {"jyu", "ju", 0}, {"jyo", "jo", 0}, {"zi", "ji", 0},  {"di", "ji", 0},  {"dzu", "zu", 0},
    {"du", "zu", 0},  {"mb", "nb", 0},  {"mp", "np", 0},  {"mm", "nm", 0},  {"ou", "o", 0},
    {"oh", "o", 'c'}, {"oh", "o", '$'}, {"oo", "o", 0},   {"uu", "u", 0},   {"wo", "o", 0},
    {"l", "r", 0},    {"kwa", "ka", 0},
};

size_t idc_name_key_japanese(idc_str letters, char *out)
{
    return REWRITE(japanese, letters, out);
}

/* Consonants as English, French and German write them from Arabic and Persian. */
static const rule arabic[] = {
    {"oua", "w", '^'}, {"ou", "w", '^'}, {"wu", "w", '^'}, {"w", "w", '^'}, {"y", "y", '^'},
    {"tch", "C", 0},   {"sch", "S", 0},  {"sh", "S", 0},   {"ch", "S", 0},  {"kh", "h", 0},
    {"gh", "g", 0},    {"dh", "d", 0},   {"th", "t", 0},   {"dj", "j", 0},  {"zh", "j", 0},
    {"ph", "f", 0},    {"q", "k", 0},    {"c", "k", 0},    {"g", "j", 'v'}, {"p", "b", 0},
    {"v", "f", 0},     {"x", "ks", 0},   {"h", "", '$'},   {"a", "a", '^'}, {"e", "a", '^'},
    {"i", "a", '^'},   {"o", "a", '^'},  {"u", "a", '^'},  {"a", "", 0},    {"e", "", 0},
    {"i", "", 0},      {"o", "", 0},     {"u", "", 0},     {"y", "", 0},    {"w", "", 0},
};

size_t idc_name_key_arabic(idc_str letters, char *out)
{
    size_t n = REWRITE(arabic, letters, out);
    return n > 2 ? n : 0; /* two consonants are too few to tell names apart */
}
