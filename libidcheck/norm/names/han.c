/* Han characters and their Latin spellings by Mandarin, Cantonese and Korean readings. */
#include "base/utf8.h"
#include "norm/names/form.h"
#include "norm/names/spell.h"

enum { MOST_CHARACTERS = 4, SPELLING = 16 };

typedef struct change {
    const char *from, *to;
} change;

/* Pinyin to Wade-Giles without its marks: beginnings, then endings. */
static const change wade_start[] = {
    {"zhi", "chih"}, {"chi", "chih"}, {"shi", "shih"}, {"ri", "jih"}, {"zi", "tzu"},
    {"ci", "tzu"},   {"si", "ssu"},   {"zh", "ch"},    {"ch", "ch"},  {"sh", "sh"},
    {"b", "p"},      {"d", "t"},      {"g", "k"},      {"j", "ch"},   {"q", "ch"},
    {"x", "hs"},     {"z", "ts"},     {"c", "ts"},     {"r", "j"}};
static const change wade_end[] = {
    {"iong", "iung"}, {"ong", "ung"},  {"ian", "ien"}, {"yan", "yen"}, {"ye", "yeh"},
    {"ie", "ieh"},    {"ue", "ueh"},   {"ve", "ueh"},  {"you", "yu"},  {"er", "erh"},
    {"v", "u"},       {"ge", "ko"},    {"ke", "ko"},   {"he", "ho"},   {"duo", "to"},
    {"tuo", "to"},    {"luo", "lo"},   {"nuo", "no"},  {"zuo", "tso"}, {"cuo", "tso"},
    {"suo", "so"},    {"zhuo", "cho"}, {"ruo", "jo"},  {"huo", "huo"}};

static void set(char *out, size_t *n, const char *text, size_t len)
{
    for (size_t i = 0; i < len && *n < SPELLING - 1; i++)
        out[(*n)++] = text[i];
    out[*n] = '\0';
}

static void wade_giles(const char *pinyin, char *out)
{
    size_t len = strlen(pinyin), n = 0, head = 0;
    const char *tail = NULL;
    size_t tail_len = 0;
    for (size_t i = 0; !tail && i < sizeof wade_end / sizeof *wade_end; i++) {
        size_t k = strlen(wade_end[i].from);
        if (k <= len && !strcmp(pinyin + len - k, wade_end[i].from)) {
            tail = wade_end[i].to;
            tail_len = k;
        }
    }
    for (size_t i = 0; i < sizeof wade_start / sizeof *wade_start; i++) {
        size_t k = strlen(wade_start[i].from);
        bool whole = wade_start[i].from[k - 1] == 'i';
        if (strncmp(pinyin, wade_start[i].from, k) || (whole && len != k) || k + tail_len > len)
            continue;
        set(out, &n, wade_start[i].to, strlen(wade_start[i].to));
        head = k;
        break;
    }
    set(out, &n, pinyin + head, len - tail_len - head);
    if (tail)
        set(out, &n, tail, strlen(tail));
}

static const char *const jyutping_start[][2] = {
    {"gw", "kw gw"},  {"kw", "kw"},   {"ng", "ng -"}, {"z", "ch ts j tz z"},
    {"c", "ch ts c"}, {"j", "y j -"}, {"g", "k g"},   {"k", "k h"},
    {"b", "p b"},     {"d", "t d"},   {"s", "s sh"},  {"f", "f"},
    {"h", "h"},       {"l", "l"},     {"m", "m"},     {"n", "n l"},
    {"p", "p"},       {"t", "t"},     {"w", "w v -"},
};
static const char *const jyutping_end[][2] = {
    {"oeng", "eung ong heung"},
    {"oek", "euk eok ok"},
    {"oe", "eu oe er"},
    {"eoi", "ui oi eui oy"},
    {"eon", "un on eun"},
    {"eot", "ut eut"},
    {"yun", "uen un yuen"},
    {"yut", "uet yuet ut"},
    {"yu", "u yu ue ee"},
    {"aang", "ang"},
    {"aak", "ak"},
    {"aai", "ai"},
    {"aau", "au aw"},
    {"aam", "am"},
    {"aan", "an"},
    {"aap", "ap"},
    {"aat", "at"},
    {"aa", "a ah ar"},
    {"ai", "ai ay"},
    {"au", "au ow"},
    {"am", "am um"},
    {"an", "an un en"},
    {"ap", "ap up ip"},
    {"at", "at ut"},
    {"ang", "ang ung"},
    {"ak", "ak"},
    {"ei", "ei ee ay i"},
    {"ek", "ek ik"},
    {"eng", "eng ing"},
    {"e", "e eh"},
    {"iu", "iu ew"},
    {"im", "im"},
    {"in", "in een"},
    {"ip", "ip"},
    {"it", "it"},
    {"ing", "ing"},
    {"ik", "ik ick"},
    {"i", "i ee y ze"},
    {"oi", "oi oy"},
    {"ou", "o ou ow oh"},
    {"on", "on"},
    {"ot", "ot"},
    {"ong", "ong"},
    {"ok", "ok"},
    {"o", "o oh"},
    {"ui", "ui"},
    {"un", "un oon"},
    {"ut", "ut"},
    {"ung", "ung"},
    {"uk", "uk"},
    {"u", "u oo"},
    {"m", "m"},
    {"ng", "ng"},
};

static idc_reach cantonese_step(idc_reach from, const char *reading, idc_str letters)
{
    for (size_t i = 0; i < sizeof jyutping_start / sizeof *jyutping_start; i++) {
        size_t k = strlen(jyutping_start[i][0]);
        if (!strncmp(reading, jyutping_start[i][0], k) && reading[k]) {
            from = idc_reach_step(from, jyutping_start[i][1], letters);
            reading += k;
            break;
        }
    }
    for (size_t i = 0; i < sizeof jyutping_end / sizeof *jyutping_end; i++)
        if (!strcmp(reading, jyutping_end[i][0]))
            return idc_reach_step(from, jyutping_end[i][1], letters);
    return 0;
}

static idc_reach mandarin_step(idc_reach from, const char *reading, idc_str letters)
{
    char other[SPELLING] = "", plain[SPELLING] = "";
    size_t n = 0;
    wade_giles(reading, other);
    for (; n < SPELLING - 1 && reading[n]; n++)
        plain[n] = reading[n] == 'v' ? 'u' : reading[n];
    return idc_reach_step(from, plain, letters) | idc_reach_step(from, other, letters) |
           (strcmp(plain, reading) ? idc_reach_step(from, reading, letters) : 0);
}

/* Korean readings have up to two syllables a character; every choice is tried. */
static bool korean_spells(const idc_han *rows, size_t count, idc_str letters)
{
    for (unsigned choice = 0; choice < 1u << count; choice++) {
        char hangul[MOST_CHARACTERS * 4];
        size_t n = 0;
        bool whole = true;
        for (size_t i = 0; i < count; i++) {
            uint16_t syllable = rows[i].korean[choice >> i & 1];
            whole = whole && syllable;
            n += idc_utf8_encode(syllable, hangul + n);
        }
        if (whole && idc_name_spells_hangul((idc_str){hangul, n}, letters))
            return true;
    }
    return false;
}

bool idc_name_spells_han(idc_str han, idc_str letters)
{
    idc_han rows[MOST_CHARACTERS];
    size_t count = 0;
    idc_reach mandarin = 1, cantonese = 1;
    if (letters.len > IDC_REACH_LETTERS || !han.len)
        return false;
    for (size_t pos = 0; pos < han.len; count++) {
        if (count == MOST_CHARACTERS || !idc_han_find(idc_utf8_next(han, &pos), &rows[count]))
            return false;
        mandarin = mandarin_step(mandarin, rows[count].mandarin, letters);
        cantonese = cantonese_step(cantonese, rows[count].cantonese, letters);
    }
    return idc_reach_all(mandarin, letters) || idc_reach_all(cantonese, letters) ||
           korean_spells(rows, count, letters);
}

bool idc_name_same_han(idc_str a, idc_str b)
{
    size_t i = 0, j = 0;
    while (i < a.len && j < b.len) {
        uint32_t x = idc_utf8_next(a, &i), y = idc_utf8_next(b, &j);
        idc_han rx, ry;
        if (x != y && (!idc_han_find(x, &rx) || !idc_han_find(y, &ry) || rx.same != ry.same))
            return false;
    }
    return i == a.len && j == b.len;
}
