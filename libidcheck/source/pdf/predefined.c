/* The CMaps that every reader of PDF knows by name (9.7.5.2, table 118): Unicode in its forms, and
 * the older encodings of East Asia, whose characters ICU tells. */
#include "base/convert.h"
#include "base/utf8.h"
#include "source/codepage.h"
#include "source/pdf/pdf.h"

/* How codes of one and of two bytes are told apart. */
typedef enum code_shape {
    HIGH,  /* two from 0x81 on */
    SHIFT, /* but A0 to DF are half-wide kana */
    LOW    /* always two, of seven bits */
} code_shape;

static const struct {
    const char *name; /* without the direction */
    int16_t page;     /* Windows number */
    code_shape shape;
} legacy[] = {
    {"GB-EUC", 936, HIGH},
    {"GBpc-EUC", 936, HIGH},
    {"GBK-EUC", 936, HIGH},
    {"GBKp-EUC", 936, HIGH},
    {"GBK2K", 936, HIGH},
    {"B5pc", 950, HIGH},
    {"HKscs-B5", 950, HIGH},
    {"ETen-B5", 950, HIGH},
    {"ETenms-B5", 950, HIGH},
    {"83pv-RKSJ", 932, SHIFT},
    {"90ms-RKSJ", 932, SHIFT},
    {"90msp-RKSJ", 932, SHIFT},
    {"90pv-RKSJ", 932, SHIFT},
    {"Add-RKSJ", 932, SHIFT},
    {"Ext-RKSJ", 932, SHIFT},
    {"EUC", -1, HIGH},
    {"H", -1, LOW},
    {"V", -1, LOW},
    {"GB", 936, LOW},
    {"KSC", 949, LOW},
    {"KSC-EUC", 949, HIGH},
    {"KSCms-UHC", 949, HIGH},
    {"KSCms-UHC-HW", 949, HIGH},
    {"KSCpc-EUC", 949, HIGH},
};

_Static_assert(sizeof legacy / sizeof *legacy == IDC_PDF_LEGACY, "a document keeps one map each");

static bool has(idc_str name, const char *part)
{
    return idc_str_find(name, idc_str_of(part), 0) != SIZE_MAX;
}

/* Appends an entry, or lengthens the last one. */
static idc_status add(idc_work *work, idc_pdf_cmap *map, uint32_t code, uint32_t letter)
{
    idc_pdf_cmap_range *last = map->range_count ? &map->ranges[map->range_count - 1] : NULL;
    if (last && last->bytes == 2 && last->high + 1 == code &&
        last->value + (code - last->low) == letter) {
        last->high = code;
        return IDC_OK;
    }
    return idc_pdf_cmap_add(work, map, (idc_pdf_cmap_range){code, code, letter, 0, 2});
}

/* The letter that stands alone on a line of text at *pos, which moves behind it; 0: none. */
static uint32_t letter_of_line(idc_str text, size_t *pos)
{
    size_t end = idc_str_find_byte(text, '\n', *pos);
    end = end == SIZE_MAX ? text.len : end;
    uint32_t letter = *pos < end ? idc_utf8_next(text, pos) : 0;
    bool alone = *pos == end && letter != IDC_REPLACEMENT && letter >= 0x80 &&
                 !(letter >= 0xE000 && letter < 0xF900);
    *pos = end + 1;
    return alone ? letter : 0;
}

/* All codes of two bytes, converted a line each, so that those without a letter spoil no other. */
static idc_status add_pairs(idc_work *work, const idc_codepage *page, code_shape shape,
                            idc_pdf_cmap *map)
{
    uint32_t first = shape == LOW ? 0x21 : 0x81, last = shape == LOW ? 0x7E : 0xFE;
    uint32_t from = shape == LOW ? 0x21 : 0x40, high = shape == LOW ? 0x80 : 0;
    idc_buf bytes = idc_buf_in(work->arena);
    for (uint32_t lead = first; lead <= last; lead++)
        for (uint32_t trail = from; trail <= last; trail++) {
            idc_buf_byte(&bytes, (char)(lead | high));
            idc_buf_byte(&bytes, (char)(trail | high));
            idc_buf_byte(&bytes, '\n');
        }
    idc_converted text;
    if (idc_buf_failed(&bytes) ||
        !idc_codepage_convert(work->arena, idc_buf_str(&bytes), page, &text))
        return IDC_ERR_NOMEM;
    idc_status status = idc_charge(work, IDC_LIMIT_SOURCE_STEPS, bytes.len);
    size_t pos = 0;
    for (uint32_t lead = first; lead <= last; lead++)
        for (uint32_t trail = from; trail <= last && status == IDC_OK; trail++) {
            uint32_t letter = letter_of_line(text.text, &pos);
            if (letter)
                status = add(work, map, lead << 8 | trail, letter);
        }
    return status;
}

static idc_status make_map(idc_work *work, const idc_codepage *page, code_shape shape,
                           idc_pdf_cmap *map)
{
    static const idc_pdf_cmap_range codes[][4] = {
        [HIGH] = {{0, 0x80, 0, 0, 1}, {0xFF, 0xFF, 0, 0, 1}, {0x8130, 0xFEFE, 0, 0, 2}},
        [SHIFT] = {{0, 0x80, 0, 0, 1},
                   {0xA0, 0xDF, 0, 0, 1},
                   {0x8140, 0x9FFC, 0, 0, 2},
                   {0xE040, 0xFCFC, 0, 0, 2}},
        [LOW] = {{0, 0xFFFF, 0, 0, 2}}};
    idc_status status = IDC_OK;
    for (int i = 0; i < 4 && codes[shape][i].bytes && status == IDC_OK; i++)
        status = idc_pdf_cmap_add_codes(work, map, codes[shape][i]);
    if (status == IDC_OK && shape != LOW)
        status = idc_pdf_cmap_add(work, map, (idc_pdf_cmap_range){0x20, 0x7E, 0x20, 0, 1});
    if (status == IDC_OK && shape == SHIFT)
        status = idc_pdf_cmap_add(work, map, (idc_pdf_cmap_range){0xA1, 0xDF, 0xFF61, 0, 1});
    return status == IDC_OK ? add_pairs(work, page, shape, map) : status;
}

static idc_status use_legacy(idc_pdf *pdf, size_t i, idc_pdf_font *font)
{
    const idc_codepage *page = idc_codepage_numbered(legacy[i].page < 0 ? 51932 : legacy[i].page);
    font->codes = IDC_PDF_TO_LETTERS;
    font->map = pdf->legacy[i];
    if (font->map)
        return IDC_OK;
    idc_pdf_cmap *map = idc_arena_alloc(pdf->arena, sizeof *map);
    if (!map)
        return IDC_ERR_NOMEM;
    font->map = pdf->legacy[i] = map;
    return page ? make_map(pdf->work, page, legacy[i].shape, map) : IDC_OK;
}

idc_status idc_pdf_predefined(idc_pdf *pdf, idc_str name, idc_pdf_font *font)
{
    font->vertical = idc_str_is(name, "V") || idc_str_ends(name, IDC_STR("-V"));
    if (idc_str_starts(name, IDC_STR("Uni"))) {
        font->codes = has(name, "UTF8")    ? IDC_PDF_UTF8
                      : has(name, "UTF32") ? IDC_PDF_UTF32
                                           : IDC_PDF_UTF16;
        return IDC_OK;
    }
    bool directed = idc_str_ends(name, IDC_STR("-H")) || font->vertical;
    if (name.len > 2 && directed)
        name = idc_str_sub(name, 0, name.len - 2);
    for (size_t i = 0; i < sizeof legacy / sizeof *legacy; i++)
        if (idc_str_is(name, legacy[i].name))
            return use_legacy(pdf, i, font);
    return IDC_OK;
}
