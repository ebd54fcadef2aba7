/*
 * Names against the names of a zone: every letter of the name has one or more ways to be written
 * (ICAO Doc 9303-3, section 6 A and B); the zone is read along all of them at once. Arabic letters
 * have one way each (section 6 C) and are written out first.
 */
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "norm/mrz/mrz.h"
#include "norm/translit/translit.h"

enum { WORDS_MOST = 16 };

/* Bit i: the letters so far have been read up to position i of a word of the zone. */
typedef uint64_t reach;

typedef struct letter {
    uint16_t codepoint; /* capital */
    const char *ways;   /* separated by spaces */
} letter;

/* Where the letter without its mark is not all: ascending. */
static const letter letters[] = {
    {0x00C4, "AE A"}, {0x00C5, "AA A"}, {0x00C6, "AE"},       {0x00D0, "D"},  {0x00D1, "N NXX"},
    {0x00D6, "OE O"}, {0x00D8, "OE O"}, {0x00DC, "UE UXX U"}, {0x00DE, "TH"}, {0x00DF, "SS"},
    {0x0110, "D"},    {0x0126, "H"},    {0x0130, "I"},        {0x0131, "I"},  {0x0132, "IJ"},
    {0x0138, "K Q"},  {0x013F, "L"},    {0x0141, "L"},        {0x014A, "N"},  {0x0152, "OE"},
    {0x0166, "T"},    {0x018F, "A E"},  {0x1E9E, "SS"},
};

/* U+0410 to U+042F, then others; several where states write a letter their own way. */
static const char *const cyrillic[] = {
    "A",    "B",    "V",    "G H",      "D",      "E IE", "ZH Z", "Z", "I Y",   "I Y",  "K",
    "L",    "M",    "N",    "O",        "P",      "R",    "S",    "T", "U",     "F",    "KH H",
    "TS C", "CH C", "SH S", "SHCH SHT", "IE A U", "Y",    "-",    "E", "IU YU", "IA YA"};
static const letter more_cyrillic[] = {
    {0x0401, "E IO"}, {0x0402, "D DJ"}, {0x0403, "G GJ"},   {0x0404, "IE YE"}, {0x0405, "DZ"},
    {0x0406, "I"},    {0x0407, "I YI"}, {0x0408, "J"},      {0x0409, "LJ"},    {0x040A, "NJ"},
    {0x040B, "C"},    {0x040C, "K KJ"}, {0x040E, "U"},      {0x040F, "DZ DJ"}, {0x046A, "U"},
    {0x0474, "Y"},    {0x0490, "G"},    {0x0492, "G GJ F"}, {0x04BA, "C"},
};

static const char *listed(const letter *list, size_t count, uint32_t c)
{
    for (size_t i = 0; i < count; i++)
        if (list[i].codepoint == c)
            return list[i].ways;
    return NULL;
}

/* Ways to write a letter; one is for plain ones. NULL: not written by these rules. */
static const char *ways_of(uint32_t c, char one[2])
{
    const char *ways = listed(letters, sizeof letters / sizeof *letters, c);
    if (ways)
        return ways;
    if (c >= 0x0410 && c <= 0x042F)
        return cyrillic[c - 0x0410];
    if ((ways = listed(more_cyrillic, sizeof more_cyrillic / sizeof *more_cyrillic, c)) != NULL)
        return ways;
    /* The letter under the mark. */
    UErrorCode status = U_ZERO_ERROR;
    UChar apart[8];
    const UNormalizer2 *nfd = unorm2_getNFDInstance(&status);
    int32_t n = U_SUCCESS(status) && c < 0x10000
                    ? unorm2_getDecomposition(nfd, (UChar32)c, apart, 8, &status)
                    : -1;
    if (n > 0 && U_SUCCESS(status))
        c = apart[0];
    if (c < 'A' || c > 'Z')
        return NULL;
    one[0] = (char)c;
    one[1] = '\0';
    return one;
}

static reach step(reach from, const char *ways, idc_str zone)
{
    reach out = 0;
    idc_str rest = idc_str_of(ways), way;
    while (idc_str_next(&rest, ' ', &way)) {
        if (way.len == 1 && way.ptr[0] == '-') {
            out |= from;
            continue;
        }
        for (size_t i = 0; i + way.len <= zone.len; i++)
            if (from >> i & 1 && !memcmp(zone.ptr + i, way.ptr, way.len))
                out |= (reach)1 << (i + way.len);
    }
    return out;
}

typedef enum fit { UNLIKE, CUT_OFF, WHOLE } fit;

/* cut: the end of the zone's word may be missing. */
static fit fits(idc_str word, idc_str zone, bool cut)
{
    reach now = 1;
    bool stopped = false;
    if (!zone.len || zone.len > IDC_MRZ_NAME_MOST)
        return UNLIKE;
    for (size_t pos = 0; pos < word.len;) {
        uint32_t c = (uint32_t)u_toupper((UChar32)idc_utf8_next(word, &pos));
        char one[2];
        const char *ways = ways_of(c, one);
        if (!ways) {
            if (c < 0x80 ||
                (U_GET_GC_MASK((UChar32)c) & (U_GC_M_MASK | U_GC_LM_MASK | U_GC_P_MASK)))
                continue; /* apostrophes and marks are left out */
            return UNLIKE;
        }
        stopped = stopped || (now >> zone.len & 1);
        now = step(now, ways, zone);
        if (!now)
            return cut && stopped ? CUT_OFF : UNLIKE;
    }
    return now >> zone.len & 1 ? WHOLE : cut && stopped ? CUT_OFF : UNLIKE;
}

bool idc_mrz_stands_for_none(idc_str word)
{
    static const char *const words[] = {"FNU", "LNU", "NFN", "NLN", "XX", "XXX", "XXXX"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (idc_str_ieq(word, idc_str_of(words[i])))
            return true;
    return false;
}

typedef struct words {
    idc_str at[WORDS_MOST];
    size_t count;
} words;

static bool parts_words(uint32_t c)
{
    return c == ' ' || c == ',' || c == '-' || c == '.' || (c >= 0x2010 && c <= 0x2014) ||
           c == 0xA0 || c == '\t';
}

static bool cut_words(idc_str text, words *out)
{
    size_t begin = 0;
    out->count = 0;
    for (size_t pos = 0; pos <= text.len;) {
        size_t at = pos;
        bool ends = pos == text.len || parts_words(idc_utf8_next(text, &pos));
        if (pos == at)
            pos++;
        if (!ends)
            continue;
        if (at > begin && !idc_mrz_stands_for_none(idc_str_sub(text, begin, at))) {
            if (out->count == WORDS_MOST)
                return false;
            out->at[out->count++] = idc_str_sub(text, begin, at);
        }
        begin = pos;
    }
    return out->count > 0;
}

/* The words from..to of a name against a field; cut: it may stop before the last of them. */
static fit field_fits(const words *name, size_t from, size_t to, const words *zone, bool cut)
{
    size_t k = 0;
    for (size_t i = from; i < to; i++, k++) {
        if (k == zone->count)
            return cut ? CUT_OFF : UNLIKE;
        fit f = fits(name->at[i], zone->at[k], cut && k + 1 == zone->count);
        if (f == UNLIKE)
            return UNLIKE;
        if (f == CUT_OFF)
            return CUT_OFF;
    }
    return k == zone->count ? WHOLE : UNLIKE;
}

static fit split_fits(const words *name, size_t a, size_t b, size_t c, size_t d, const words *first,
                      const words *second, bool cut)
{
    fit primary = field_fits(name, a, b, first, cut && !second->count);
    if (primary != WHOLE)
        return primary == CUT_OFF && cut ? CUT_OFF : UNLIKE;
    return c == d ? (second->count ? UNLIKE : WHOLE) : field_fits(name, c, d, second, cut);
}

static fit name_fits(const words *name, const words *first, const words *second, bool cut)
{
    fit best = UNLIKE;
    for (size_t k = 0; k <= name->count && best != WHOLE; k++) {
        fit family_first = k ? split_fits(name, 0, k, k, name->count, first, second, cut) : UNLIKE;
        fit given_first =
            k < name->count ? split_fits(name, k, name->count, 0, k, first, second, cut) : UNLIKE;
        best = family_first > best ? family_first : best;
        best = given_first > best ? given_first : best;
    }
    return best;
}

/* name with its Arabic letters written as section 6 C has it, other letters as they are. */
static idc_status write_arabic(idc_work *work, idc_str name, idc_str *out)
{
    bool arabic = false;
    for (size_t pos = 0; pos < name.len && !arabic;)
        arabic = ublock_getCode((UChar32)idc_utf8_next(name, &pos)) == UBLOCK_ARABIC;
    *out = name;
    return arabic ? idc_translit_apply(work, idc_translit_find(IDC_STR("icao-ara-Arab-Latn-9303")),
                                       name, out)
                  : IDC_OK;
}

idc_status idc_mrz_agrees(idc_work *work, const idc_mrz *mrz, idc_str name, idc_mrz_agreement *out)
{
    words all, first, second;
    idc_status status = idc_within(work, IDC_LIMIT_NAME_BYTES, name.len);
    *out = IDC_MRZ_OTHERWISE;
    if (!status)
        status = write_arabic(work, name, &name);
    if (status)
        return status;
    (void)cut_words(mrz->secondary, &second);
    if (!cut_words(name, &all) || (!cut_words(mrz->primary, &first) && !second.count))
        return IDC_OK;
    if (!first.count) {
        first = second;
        second.count = 0;
    }
    fit best = name_fits(&all, &first, &second, mrz->truncated);
    *out = best == WHOLE ? IDC_MRZ_SAME : best == CUT_OFF ? IDC_MRZ_CUT : IDC_MRZ_OTHERWISE;
    return IDC_OK;
}

/* The words of a field behind one another; the last as an initial when it may have been cut. */
static void add_words(idc_buf *out, const words *w, bool cut)
{
    for (size_t i = 0; i < w->count; i++) {
        idc_str word = w->at[i];
        if (out->len)
            idc_buf_byte(out, ' ');
        if (cut && i + 1 == w->count && out->len) {
            idc_buf_byte(out, word.ptr[0]);
            idc_buf_byte(out, '.');
            continue;
        }
        for (size_t at = 0; at < word.len; at++)
            if (word.ptr[at] != 'X' || at + 1 >= word.len || word.ptr[at + 1] != 'X')
                idc_buf_byte(out, word.ptr[at]);
            else
                at++; /* NXX is an N with a mark, UXX a U */
    }
}

idc_status idc_mrz_name(idc_work *work, const idc_mrz *mrz, idc_str *out)
{
    words first, second;
    idc_buf text = idc_buf_in(work->arena);
    (void)cut_words(mrz->secondary, &second);
    bool both = cut_words(mrz->primary, &first) && second.count;
    add_words(&text, &first, mrz->truncated && !second.count);
    if (both)
        idc_buf_byte(&text, ',');
    add_words(&text, &second, mrz->truncated);
    *out = idc_buf_str(&text);
    return idc_buf_failed(&text) ? IDC_ERR_NOMEM : IDC_OK;
}
