/* Tables and metadata of RTF files. */
#include "source/office/rsid.h"
#include "source/office/rtf.h"

/* Character sets of fonts (specification 1.9.1, \fcharset) as Windows code pages. */
const idc_codepage *idc_rtf_charset(int32_t charset)
{
    static const struct {
        uint8_t charset;
        uint16_t page;
    } rows[] = {{77, 10000}, {128, 932},  {129, 949},  {134, 936},  {136, 950},  {161, 1253},
                {162, 1254}, {163, 1258}, {177, 1255}, {178, 1256}, {186, 1257}, {204, 1251},
                {222, 874},  {238, 1250}, {254, 437},  {255, 850}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].charset == charset)
            return idc_codepage_numbered(rows[i].page);
    return NULL; /* 0 and 1: the document's */
}

/* Numbers go up to some hundreds; those of themes begin at 31500. */
int32_t idc_rtf_font(int32_t number)
{
    enum { THEME = 31500, THEME_FONTS = 128, PLAIN = IDC_RTF_MOST_FONTS - THEME_FONTS };
    if (number >= THEME && number < THEME + THEME_FONTS)
        return PLAIN + number - THEME;
    return number >= 0 && number < PLAIN ? number : -1;
}

/* ---- tables --------------------------------------------------------------------------------- */

static uint8_t level_of(idc_str name)
{
    int64_t level;
    if (idc_str_istarts(name, IDC_STR("heading ")) &&
        idc_str_to_int(idc_str_trim(idc_str_sub(name, 8, name.len)), &level) && level >= 1 &&
        level <= 9)
        return (uint8_t)level;
    return idc_str_ieq(name, IDC_STR("Title"));
}

static idc_status end_font(idc_rtf *rtf, idc_str name)
{
    static const uint16_t asian[] = {932, 936, 949, 950};
    int32_t font = idc_rtf_font(rtf->state.font);
    bool is_asian = false;
    for (size_t i = 0; i < 4 && font >= 0; i++)
        is_asian = is_asian ||
                   (rtf->fonts[font].codepage && rtf->fonts[font].codepage->number == asian[i]);
    return idc_document_fact_push(rtf->doc, is_asian ? "east_asian_fonts" : "fonts", name,
                                  rtf->value_span);
}

static void end_colour(idc_rtf *rtf, bool automatic)
{
    if (rtf->colour_count < IDC_RTF_MOST_COLOURS)
        rtf->colours[rtf->colour_count++] =
            automatic ? -1 : rtf->red << 16 | rtf->green << 8 | rtf->blue;
    rtf->red = rtf->green = rtf->blue = 0;
}

idc_status idc_rtf_end_entry(idc_rtf *rtf)
{
    idc_str name = idc_str_trim(idc_buf_str(&rtf->value));
    idc_status status = IDC_OK;
    switch (rtf->state.place) {
    case IDC_RTF_FONTS:
        status = end_font(rtf, name);
        break;
    case IDC_RTF_COLOURS: /* the first entry is empty: the colour of the system */
        end_colour(rtf, rtf->colour_count == 0 && !rtf->red && !rtf->green && !rtf->blue);
        break;
    case IDC_RTF_STYLES:
        if (rtf->style >= 0 && !rtf->levels[rtf->style])
            rtf->levels[rtf->style] = level_of(name);
        rtf->style = -1;
        break;
    default:
        if (rtf->reviser_count < IDC_RTF_MOST_REVISERS)
            rtf->revisers[rtf->reviser_count++] = name;
        break;
    }
    rtf->value = idc_buf_in(rtf->doc->work->arena);
    rtf->value_span = (idc_span){0};
    return status;
}

/* ---- facts ---------------------------------------------------------------------------------- */

/* HYPERLINK "address" and HYPERLINK \l "place in the file". */
static idc_status end_code(idc_rtf *rtf, idc_str code)
{
    size_t from = idc_str_find_byte(code, '"', 0);
    idc_str base = idc_field_base(code);
    if (base.len)
        return idc_rtf_insert(rtf, base, rtf->value_span);
    if (!idc_str_istarts(code, IDC_STR("HYPERLINK")))
        return IDC_OK;
    idc_str link = idc_str_trim(idc_str_sub(code, 9, code.len));
    if (from != SIZE_MAX)
        link = idc_str_sub(code, from + 1, idc_str_find_byte(code, '"', from + 1));
    else
        link = idc_str_sub(link, 0, idc_str_find_byte(link, ' ', 0));
    idc_str before = idc_str_sub(code, 0, from);
    if (idc_str_find(before, IDC_STR("\\l"), 0) != SIZE_MAX || link.len == 0)
        return IDC_OK;
    bool file = idc_str_istarts(link, IDC_STR("file:"));
    return idc_document_fact_push(rtf->doc, file ? "paths" : "links", link, rtf->value_span);
}

static idc_status end_date(idc_rtf *rtf)
{
    idc_buf text = idc_buf_in(rtf->doc->work->arena);
    if (rtf->date.year < 1900 || rtf->date.year > 9999 || rtf->date.month < 1 ||
        rtf->date.month > 12 || rtf->date.day < 1 || rtf->date.day > 31)
        return IDC_OK; /* writers put zeros when there is none */
    idc_buf_digits(&text, (uint64_t)rtf->date.year, 4);
    idc_buf_byte(&text, '-');
    idc_buf_digits(&text, (uint64_t)rtf->date.month, 2);
    idc_buf_byte(&text, '-');
    idc_buf_digits(&text, (uint64_t)rtf->date.day, 2);
    idc_buf_byte(&text, 'T');
    idc_buf_digits(&text, (uint64_t)(rtf->date.hour & 31), 2);
    idc_buf_byte(&text, ':');
    idc_buf_digits(&text, (uint64_t)(rtf->date.minute & 63), 2);
    if (text.failed)
        return IDC_ERR_NOMEM;
    return idc_document_fact(rtf->doc, rtf->state.key, idc_buf_str(&text), rtf->value_span);
}

idc_status idc_rtf_end_value(idc_rtf *rtf)
{
    idc_str value = idc_str_trim(idc_buf_str(&rtf->value));
    idc_status status = IDC_OK;
    if (rtf->state.place == IDC_RTF_CODE)
        status = end_code(rtf, value);
    else if (rtf->state.place == IDC_RTF_DATE)
        status = end_date(rtf);
    else if (idc_str_is(idc_str_of(rtf->state.key), "application"))
        /* Word and others end the name of the program with a semicolon. */
        status = idc_document_fact(rtf->doc, "application",
                                   idc_str_sub(value, 0, idc_str_find_byte(value, ';', 0)),
                                   rtf->value_span);
    else
        status = idc_document_fact(rtf->doc, rtf->state.key, value, rtf->value_span);
    rtf->value = idc_buf_in(rtf->doc->work->arena);
    rtf->value_span = (idc_span){0};
    return status;
}

idc_status idc_rtf_number(idc_rtf *rtf, const idc_rtf_token *t, const char *key)
{
    if (t->number < 0 || !t->numbered || idc_node_get(rtf->doc->metadata, key))
        return IDC_OK;
    idc_node *node = idc_node_int(rtf->doc->work->arena, t->number);
    if (!idc_node_put(rtf->doc->metadata, idc_str_of(key), node))
        return IDC_ERR_NOMEM;
    node->span = (idc_span){.begin = t->begin, .end = t->end};
    return IDC_OK;
}

idc_status idc_rtf_rsid(idc_rtf *rtf, const idc_rtf_token *t, bool root)
{
    if (!t->numbered || (rtf->state.place != IDC_RTF_RSIDS && !root))
        return IDC_OK;
    return idc_rsid_fact(rtf->doc, (uint32_t)t->number, root,
                         (idc_span){.begin = t->begin, .end = t->end});
}

/* Languages by the numbers of Windows ([MS-LCID], section 2.2). */
idc_status idc_rtf_language(idc_rtf *rtf, const idc_rtf_token *t)
{
    static const struct {
        uint16_t number;
        const char *tag;
    } rows[] = {
        {1025, "ar-SA"}, {1026, "bg-BG"},  {1028, "zh-TW"},  {1029, "cs-CZ"}, {1030, "da-DK"},
        {1031, "de-DE"}, {1032, "el-GR"},  {1033, "en-US"},  {1034, "es-ES"}, {1035, "fi-FI"},
        {1036, "fr-FR"}, {1037, "he-IL"},  {1038, "hu-HU"},  {1040, "it-IT"}, {1041, "ja-JP"},
        {1042, "ko-KR"}, {1043, "nl-NL"},  {1044, "nb-NO"},  {1045, "pl-PL"}, {1046, "pt-BR"},
        {1048, "ro-RO"}, {1049, "ru-RU"},  {1050, "hr-HR"},  {1051, "sk-SK"}, {1053, "sv-SE"},
        {1054, "th-TH"}, {1055, "tr-TR"},  {1057, "id-ID"},  {1058, "uk-UA"}, {1060, "sl-SI"},
        {1061, "et-EE"}, {1062, "lv-LV"},  {1063, "lt-LT"},  {1065, "fa-IR"}, {1066, "vi-VN"},
        {1081, "hi-IN"}, {1086, "ms-MY"},  {1089, "sw-KE"},  {2052, "zh-CN"}, {2055, "de-CH"},
        {2057, "en-GB"}, {2058, "es-MX"},  {2060, "fr-BE"},  {2067, "nl-BE"}, {2070, "pt-PT"},
        {3076, "zh-HK"}, {3079, "de-AT"},  {3081, "en-AU"},  {3082, "es-ES"}, {3084, "fr-CA"},
        {4100, "zh-SG"}, {4105, "en-CA"},  {4108, "fr-CH"},  {5129, "en-NZ"}, {6153, "en-IE"},
        {7177, "en-ZA"}, {13321, "en-PH"}, {16393, "en-IN"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].number == t->number)
            return idc_document_fact_push(rtf->doc, "languages", idc_str_of(rows[i].tag),
                                          (idc_span){.begin = t->begin, .end = t->end});
    return IDC_OK;
}
