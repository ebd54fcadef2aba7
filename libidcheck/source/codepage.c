#include "source/codepage.h"
#include "base/utf8.h"
#include "base/buf.h"

#include <unicode/ucnv.h>

#define OTHER IDC_ENCODING_UTF8

static const idc_codepage pages[] = {
    {"UTF-8", NULL, IDC_ENCODING_UTF8, 65001},
    {"UTF-16LE", NULL, IDC_ENCODING_UTF16LE, 1200},
    {"UTF-16BE", NULL, IDC_ENCODING_UTF16BE, 1201},
    {"UTF-32LE", "UTF-32LE", OTHER, 12000},
    {"UTF-32BE", "UTF-32BE", OTHER, 12001},
    {"windows-1252", NULL, IDC_ENCODING_WINDOWS1252, 1252},
    {"windows-1250", "windows-1250", OTHER, 1250},
    {"windows-1251", "windows-1251", OTHER, 1251},
    {"windows-1253", "windows-1253", OTHER, 1253},
    {"windows-1254", "windows-1254", OTHER, 1254},
    {"windows-1255", "windows-1255", OTHER, 1255},
    {"windows-1256", "windows-1256", OTHER, 1256},
    {"windows-1257", "windows-1257", OTHER, 1257},
    {"windows-1258", "windows-1258", OTHER, 1258},
    {"windows-874", "windows-874-2000", OTHER, 874},
    {"EUC-KR", "windows-949-2000", OTHER, 949},
    {"GB18030", "gb18030", OTHER, 54936},
    {"GBK", "gb18030", OTHER, 936},
    {"Big5", "big5-hkscs", OTHER, 950},
    {"Shift_JIS", "ibm-943_P15A-2003", OTHER, 932},
    {"EUC-JP", "EUC-JP", OTHER, 51932},
    {"ISO-2022-JP", "ISO-2022-JP", OTHER, 50220},
    {"ISO-2022-KR", "ISO-2022-KR", OTHER, 50225},
    {"KOI8-R", "KOI8-R", OTHER, 20866},
    {"KOI8-U", "KOI8-U", OTHER, 21866},
    {"ISO-8859-2", "ISO-8859-2", OTHER, 28592},
    {"ISO-8859-3", "ISO-8859-3", OTHER, 28593},
    {"ISO-8859-4", "ISO-8859-4", OTHER, 28594},
    {"ISO-8859-5", "ISO-8859-5", OTHER, 28595},
    {"ISO-8859-6", "ISO-8859-6", OTHER, 28596},
    {"ISO-8859-7", "ISO-8859-7", OTHER, 28597},
    {"ISO-8859-8", "ISO-8859-8", OTHER, 28598},
    {"ISO-8859-10", "ISO-8859-10", OTHER, 28600},
    {"ISO-8859-13", "ISO-8859-13", OTHER, 28603},
    {"ISO-8859-14", "ISO-8859-14", OTHER, 28604},
    {"ISO-8859-15", "ISO-8859-15", OTHER, 28605},
    {"IBM866", "IBM866", OTHER, 866},
    {"IBM437", "ibm-437", OTHER, 437},
    {"IBM850", "ibm-850", OTHER, 850},
    {"IBM852", "ibm-852", OTHER, 852},
    {"macintosh", "macintosh", OTHER, 10000},
    {"x-mac-cyrillic", "x-mac-cyrillic", OTHER, 10007},
};

/* Names beside those above (WHATWG Encoding 4.2, and what mails write). */
static const struct {
    const char *label;
    uint16_t number;
} labels[] = {
    {"utf8", 65001},
    {"unicode-1-1-utf-8", 65001},
    /* A page that can say so in ASCII is not UTF-16 (WHATWG HTML, 13.2.3.2). */
    {"utf-16", 65001},
    {"utf-16le", 65001},
    {"utf-16be", 65001},
    {"cp1252", 1252},
    {"x-cp1252", 1252},
    {"iso-8859-1", 1252},
    {"iso8859-1", 1252},
    {"iso_8859-1", 1252},
    {"latin1", 1252},
    {"l1", 1252},
    {"us-ascii", 1252},
    {"ascii", 1252},
    {"ansi_x3.4-1968", 1252},
    {"cp1250", 1250},
    {"cp1251", 1251},
    {"cp1253", 1253},
    {"cp1254", 1254},
    {"cp1255", 1255},
    {"cp1256", 1256},
    {"cp1257", 1257},
    {"cp1258", 1258},
    {"iso-8859-9", 1254},
    {"latin5", 1254},
    {"iso-8859-11", 874},
    {"tis-620", 874},
    {"iso-8859-8-i", 28598},
    {"latin2", 28592},
    {"iso8859-2", 28592},
    {"iso8859-5", 28595},
    {"iso8859-7", 28597},
    {"iso8859-15", 28605},
    {"latin9", 28605},
    {"greek", 28597},
    {"hebrew", 28598},
    {"arabic", 28596},
    {"cyrillic", 28595},
    {"euckr", 949},
    {"ks_c_5601-1987", 949},
    {"ks_c_5601-1989", 949},
    {"ksc5601", 949},
    {"ksc_5601", 949},
    {"korean", 949},
    {"windows-949", 949},
    {"cp949", 949},
    {"ms949", 949},
    {"uhc", 949},
    {"gb2312", 936},
    {"gb_2312-80", 936},
    {"gb_2312", 936},
    {"x-gbk", 936},
    {"cp936", 936},
    {"chinese", 936},
    {"big5-hkscs", 950},
    {"x-x-big5", 950},
    {"cn-big5", 950},
    {"cp950", 950},
    {"shift-jis", 932},
    {"sjis", 932},
    {"x-sjis", 932},
    {"ms_kanji", 932},
    {"windows-31j", 932},
    {"cp932", 932},
    {"x-euc-jp", 51932},
    {"eucjp", 51932},
    {"csiso2022jp", 50220},
    {"koi8", 20866},
    {"koi8_r", 20866},
    {"koi", 20866},
    {"koi8-ru", 21866},
    {"cp866", 866},
    {"866", 866},
    {"cp437", 437},
    {"cp850", 850},
    {"cp852", 852},
    {"mac", 10000},
    {"x-mac-roman", 10000},
};

const idc_codepage *idc_codepage_numbered(int64_t number)
{
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
        if (pages[i].number == number)
            return &pages[i];
    return NULL;
}

const idc_codepage *idc_codepage_of(idc_str label)
{
    label = idc_str_trim(label);
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        if (idc_str_ieq(label, idc_str_of(labels[i].label)))
            return idc_codepage_numbered(labels[i].number);
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
        if (idc_str_ieq(label, idc_str_of(pages[i].name)))
            return &pages[i];
    return NULL;
}

/* In all others a byte below 80 that begins a character is that character. */
static bool has_states(const idc_codepage *page)
{
    return !strncmp(page->name, "ISO-2022", 8) || !strncmp(page->name, "UTF-32", 6);
}

typedef struct offset_list {
    idc_offset *items;
    size_t count, capacity;
} offset_list;

static bool note_offset(idc_arena *arena, offset_list *list, idc_offset offset)
{
    idc_offset *grown =
        idc_arena_grow(arena, list->items, list->count, &list->capacity, sizeof *grown);
    if (!grown)
        return false;
    list->items = grown;
    list->items[list->count++] = offset;
    return true;
}

/* One character at a time, so that each knows its bytes. */
static bool convert(idc_arena *arena, idc_str bytes, UConverter *converter, bool states,
                    idc_converted *out)
{
    idc_buf text = idc_buf_in(arena);
    offset_list list = {0};
    const char *at = bytes.ptr, *end = bytes.ptr + bytes.len;
    bool verbatim = false;
    while (at < end) {
        const char *before = at;
        size_t begin = text.len, source = (size_t)(at - bytes.ptr);
        bool plain = !states && (unsigned char)*at < 0x80;
        if (plain) {
            while (at < end && (unsigned char)*at < 0x80)
                at++;
            idc_buf_add(&text, (idc_str){before, (size_t)(at - before)});
        } else {
            UErrorCode error = U_ZERO_ERROR;
            UChar32 c = ucnv_getNextUChar(converter, &at, end, &error);
            if (error == U_INDEX_OUTOFBOUNDS_ERROR && at == end)
                break; /* a shift that nothing follows */
            if (U_FAILURE(error) || c < 0)
                c = (UChar32)IDC_REPLACEMENT;
            if (at == before)
                at++;
            if (c == (UChar32)IDC_REPLACEMENT && out->replaced++ == 0)
                out->first_replaced = source;
            idc_buf_codepoint(&text, (uint32_t)c);
        }
        if (!plain || !verbatim)
            if (!note_offset(arena, &list, (idc_offset){begin, source, plain}))
                return false;
        verbatim = plain;
    }
    if (!note_offset(arena, &list, (idc_offset){text.len, bytes.len, true}) || text.failed)
        return false;
    out->text = idc_buf_str(&text);
    out->offsets = list.items;
    out->offset_count = list.count;
    return true;
}

bool idc_codepage_convert(idc_arena *arena, idc_str bytes, const idc_codepage *page,
                          idc_converted *out)
{
    *out = (idc_converted){0};
    if (!page->converter)
        return idc_utf8_convert(arena, bytes, page->encoding, out);
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(page->converter, &error);
    if (error == U_MEMORY_ALLOCATION_ERROR)
        return false;
    if (U_FAILURE(error)) /* an ICU without its data */
        return idc_utf8_convert(arena, bytes, IDC_ENCODING_UTF8, out);
    bool done = convert(arena, bytes, converter, has_states(page), out);
    ucnv_close(converter);
    return done;
}

bool idc_codepage_upper_half(const idc_codepage *page, uint32_t letters[128])
{
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(page->converter ? page->converter : page->name, &error);
    if (U_FAILURE(error))
        return false;
    for (int i = 0; i < 128; i++) {
        const char byte = (char)(i + 128), *at = &byte;
        UErrorCode one = U_ZERO_ERROR;
        UChar32 c = ucnv_getNextUChar(converter, &at, &byte + 1, &one);
        letters[i] = U_FAILURE(one) || c == (UChar32)IDC_REPLACEMENT || c < 0 ? 0 : (uint32_t)c;
        ucnv_resetToUnicode(converter);
    }
    ucnv_close(converter);
    return true;
}
