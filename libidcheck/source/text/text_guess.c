#include "source/text/text_guess.h"
#include "base/utf8.h"

enum { SAMPLE = 1 << 16, LEAST_PAIRS = 3 };

/* ---- two bytes a character ------------------------------------------------------------------ */

/* What a text is when it is read as pairs. */
typedef struct pairs {
    size_t all, ill;
    size_t kana;   /* hiragana and katakana of full width */
    size_t common; /* characters that the language uses every day */
    size_t marks;  /* punctuation and symbols: of any language */
} pairs;

typedef void count_pair(unsigned lead, unsigned trail, pairs *p);

typedef struct scheme {
    const char *name;
    unsigned lead_from, lead_to;                           /* of the first byte */
    unsigned trail_from, trail_to, trail2_from, trail2_to; /* of the second */
    unsigned single_from, single_to;                       /* a character of one byte */
    count_pair *count;
    unsigned kana_percent, common_percent; /* least shares of what is no mark */
} scheme;

/* KS X 1001: rows A1 to AC are symbols, B0 to C8 are Hangul; the pairs beyond it are rare. */
static void count_korean(unsigned lead, unsigned trail, pairs *p)
{
    p->marks += lead >= 0xA1 && lead <= 0xAC && trail >= 0xA1;
    p->common += lead >= 0xB0 && lead <= 0xC8 && trail >= 0xA1;
}

/* GB 2312: rows A1 to A9 are symbols, B0 to D7 the characters of every day. */
static void count_chinese(unsigned lead, unsigned trail, pairs *p)
{
    p->marks += lead >= 0xA1 && lead <= 0xA9 && trail >= 0xA1;
    p->common += lead >= 0xB0 && lead <= 0xD7 && trail >= 0xA1;
}

/* Big5: rows A1 to A3 are symbols, A4 to C6 the characters of every day. */
static void count_taiwanese(unsigned lead, unsigned trail, pairs *p)
{
    (void)trail;
    p->marks += lead >= 0xA1 && lead <= 0xA3;
    p->common += lead >= 0xA4 && lead <= 0xC6;
}

/* JIS X 0208 in EUC: A4 is hiragana, A5 katakana, B0 to CF the first level. */
static void count_euc_japanese(unsigned lead, unsigned trail, pairs *p)
{
    (void)trail;
    p->kana += lead == 0xA4 || lead == 0xA5;
    p->marks += lead >= 0xA1 && lead <= 0xA3;
    p->common += lead >= 0xB0 && lead <= 0xCF;
}

/* JIS X 0208 as Shift_JIS has it: 82 9F to F1 hiragana, 83 40 to 96 katakana. */
static void count_shifted_japanese(unsigned lead, unsigned trail, pairs *p)
{
    p->kana += (lead == 0x82 && trail >= 0x9F && trail <= 0xF1) ||
               (lead == 0x83 && trail >= 0x40 && trail <= 0x96);
    p->marks += lead == 0x81 || (lead == 0x82 && trail < 0x9F);
    p->common += lead >= 0x88 && lead <= 0x97;
}

static const scheme schemes[] = {
    {"EUC-JP", 0xA1, 0xFE, 0xA1, 0xFE, 1, 0, 1, 0, count_euc_japanese, 12, 80},
    {"Shift_JIS", 0x81, 0xFC, 0x40, 0x7E, 0x80, 0xFC, 0xA0, 0xDF, count_shifted_japanese, 12, 80},
    {"EUC-KR", 0x81, 0xFD, 0x41, 0x7A, 0x81, 0xFE, 1, 0, count_korean, 0, 85},
    {"GB18030", 0x81, 0xFE, 0x40, 0x7E, 0x80, 0xFE, 1, 0, count_chinese, 0, 80},
    {"Big5", 0x81, 0xFE, 0x40, 0x7E, 0xA1, 0xFE, 1, 0, count_taiwanese, 0, 80},
};

static bool fits(idc_str s, const scheme *of)
{
    pairs p = {0};
    for (size_t i = 0; i < s.len; i++) {
        unsigned lead = (unsigned char)s.ptr[i];
        unsigned trail = i + 1 < s.len ? (unsigned char)s.ptr[i + 1] : 0xFF;
        if (lead < 0x80 || (lead >= of->single_from && lead <= of->single_to))
            continue;
        bool pair = lead >= of->lead_from && lead <= of->lead_to &&
                    ((trail >= of->trail_from && trail <= of->trail_to) ||
                     (trail >= of->trail2_from && trail <= of->trail2_to));
        if (!pair) {
            p.ill += i + 1 < s.len;
            continue;
        }
        p.all++;
        of->count(lead, trail, &p);
        i++;
    }
    size_t words = p.all - p.marks;
    return words >= LEAST_PAIRS && p.ill * 40 <= p.all &&
           p.kana * 100 >= of->kana_percent * words &&
           (p.kana + p.common) * 100 >= of->common_percent * words;
}

/* ---- one byte a character ------------------------------------------------------------------- */

/* Letters beyond ASCII of a language: those of every sentence, then the others. */
static const struct {
    const char *page, *common, *others;
} alphabets[] = {
    {"windows-1252", "äöüß", "ÄÖÜ"},
    {"windows-1252", "éèàçêùâîôûë", "ïÿœæÉÈÀÇÊÂÎÔÛËÏŒÙ"},
    {"windows-1252", "áéíóúñ", "ü¿¡ÁÉÍÓÚÑÜªº"},
    {"windows-1252", "ãçáéíóúâêôàõ", "üÃÇÁÉÍÓÚÂÊÔÀÕªº"},
    {"windows-1252", "åäöæøé", "ÅÄÖÆØÉ"},
    {"windows-1252", "àèéìòù", "ÀÈÉÌÒÙî"},
    {"windows-1252", "áðéíóúýþæö", "ÁÐÉÍÓÚÝÞÆÖ"},
    {"windows-1250", "ąćęłńóśźż", "ĄĆĘŁŃÓŚŹŻ"},
    {"windows-1250", "áčďéěíňóřšťúůýž", "ÁČĎÉĚÍŇÓŘŠŤÚŮÝŽľĺŕôäĽĹŔÔÄ"},
    {"windows-1250", "áéíóöőúüű", "ÁÉÍÓÖŐÚÜŰ"},
    {"windows-1250", "ăâîşţ", "ĂÂÎŞŢ"},
    {"windows-1250", "čćđšž", "ČĆĐŠŽ"},
    {"ISO-8859-2", "ąćęłńóśźż", "ĄĆĘŁŃÓŚŹŻ"},
    {"ISO-8859-2", "áčďéěíňóřšťúůýž", "ÁČĎÉĚÍŇÓŘŠŤÚŮÝŽľĺŕôäĽĹŔÔÄ"},
    {"windows-1254", "çğıöşü", "ÇĞİÖŞÜâîû"},
    {"windows-1257", "āčēģīķļņšūž", "ĀČĒĢĪĶĻŅŠŪŽ"},
    {"windows-1257", "ąčęėįšųūž", "ĄČĘĖĮŠŲŪŽ"},
    {"windows-1251", "оеаинтсрвл", "кмдпуяыьгзбчйхжшюцщэфёієїґ"},
    {"KOI8-R", "оеаинтсрвл", "кмдпуяыьгзбчйхжшюцщэфё"},
    {"KOI8-U", "оеаинтсрвл", "кмдпуяьгзбчйхжшюцщєії"},
    {"IBM866", "оеаинтсрвл", "кмдпуяыьгзбчйхжшюцщэфё"},
    {"ISO-8859-5", "оеаинтсрвл", "кмдпуяыьгзбчйхжшюцщэфё"},
    {"windows-1253", "αοιετσνηυρ", "πκμλςωδγχθφβξζψάέήίόύώ"},
    {"windows-1255", "יוהלאתרבמנ", "שקדפעחסטגכצזםןךףץ"},
    {"windows-1256", "ايلمنوترب", "عدسفكقحجهشصطخضزذثغظةىأإآءئؤپچژگ"},
    {"windows-874", "านรอกเงมยลว่", "ดทสตะปบคหแจพชขไใโผถซศณ้ิีั์ุูึื็ำ"},
};

static bool contains(const char *letters, uint32_t letter)
{
    idc_str s = idc_str_of(letters);
    for (size_t pos = 0; pos < s.len;)
        if (idc_utf8_next(s, &pos) == letter)
            return true;
    return false;
}

/* Quotes, dashes, bullets, spaces: the same in all Windows code pages, so they tell nothing. */
static bool is_mark(uint32_t c)
{
    return c == 0xA0 || c == 0xAB || c == 0xB7 || c == 0xBB || c == 0xA9 || c == 0xAE ||
           c == 0xB0 || (c >= 0x2010 && c <= 0x203A) || c == 0x20AC || c == 0x2122;
}

/* How well the bytes spell a language: 2000 when all are letters of every sentence. */
static int64_t score_of(const uint32_t counts[128], size_t row)
{
    uint32_t letters[128];
    const idc_codepage *page = idc_codepage_of(idc_str_of(alphabets[row].page));
    int64_t sum = 0, all = 0;
    if (!page || !idc_codepage_upper_half(page, letters))
        return -1;
    for (int i = 0; i < 128; i++) {
        if (!counts[i] || is_mark(letters[i]))
            continue;
        all += counts[i];
        sum += contains(alphabets[row].common, letters[i])   ? 2 * (int64_t)counts[i]
               : contains(alphabets[row].others, letters[i]) ? (int64_t)counts[i]
               : letters[i] == 0                             ? -4 * (int64_t)counts[i]
                                                             : -(int64_t)counts[i];
    }
    return all ? sum * 1000 / all : 0;
}

static const idc_codepage *guess_single(idc_str s)
{
    uint32_t counts[128] = {0};
    const char *best = "windows-1252";
    int64_t most = 0;
    for (size_t i = 0; i < s.len; i++)
        if ((unsigned char)s.ptr[i] >= 0x80)
            counts[(unsigned char)s.ptr[i] - 0x80]++;
    for (size_t i = 0; i < sizeof alphabets / sizeof *alphabets; i++) {
        int64_t score = score_of(counts, i);
        if (score > most) {
            most = score;
            best = alphabets[i].page;
        }
    }
    return idc_codepage_of(idc_str_of(best));
}

/* ---- all ------------------------------------------------------------------------------------ */

const idc_codepage *idc_text_guess(idc_str bytes)
{
    idc_str s = idc_str_sub(bytes, 0, SAMPLE);
    for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++)
        if (fits(s, &schemes[i]))
            return idc_codepage_of(idc_str_of(schemes[i].name));
    return guess_single(s);
}

const idc_codepage *idc_text_utf32(idc_str bytes)
{
    enum { LOOK = 1024 };
    idc_str s = idc_str_sub(bytes, 0, LOOK);
    size_t little = 0, big = 0, units = s.len / 4;
    for (size_t i = 0; i < units; i++) {
        const unsigned char *p = (const unsigned char *)s.ptr + 4 * i;
        little += p[3] == 0 && p[2] <= 0x10 && (p[0] || p[1] || p[2]);
        big += p[0] == 0 && p[1] <= 0x10 && (p[1] || p[2] || p[3]);
    }
    if (units < 2 || bytes.len % 4)
        return NULL;
    /* Each character has a zero byte where UTF-16 has half a character. */
    bool le = little == units, be = big == units;
    return le == be ? NULL : idc_codepage_of(le ? IDC_STR("UTF-32LE") : IDC_STR("UTF-32BE"));
}
