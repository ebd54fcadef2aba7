#include "source/pdf/pdf.h"

#include "source/tables/pdf_fonts.inc"

static uint32_t hex_of(idc_str digits)
{
    uint32_t value = 0;
    for (size_t i = 0; i < digits.len; i++) {
        int digit = idc_hex_digit(digits.ptr[i]);
        if (digit < 0)
            return 0;
        value = value << 4 | (uint32_t)digit;
    }
    return value > 0x10FFFF || (value >= 0xD800 && value < 0xE000) ? 0 : value;
}

uint32_t idc_pdf_codepoint(idc_str name)
{
    size_t dot = idc_str_find_byte(name, '.', 1);
    if (dot != SIZE_MAX)
        name = idc_str_sub(name, 0, dot);
    size_t low = 0, high = sizeof glyph_names / sizeof *glyph_names;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = idc_str_cmp(name, idc_str_of(glyph_names[middle].name));
        if (order == 0)
            return glyph_names[middle].codepoint;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    if (name.len >= 7 && idc_str_starts(name, IDC_STR("uni")))
        return hex_of(idc_str_sub(name, 3, 7));
    if (name.len >= 5 && name.len <= 7 && name.ptr[0] == 'u')
        return hex_of(idc_str_sub(name, 1, name.len));
    return 0;
}

uint32_t idc_pdf_base_codepoint(idc_pdf_base base, uint8_t code)
{
    switch (base) {
    case IDC_PDF_STANDARD:
        return standard_codes[code];
    case IDC_PDF_WINANSI:
        return winansi_codes[code];
    case IDC_PDF_MACROMAN:
        return macroman_codes[code];
    case IDC_PDF_SYMBOL:
        return symbol_codes[code];
    case IDC_PDF_CORK:
        return cork_codes[code];
    case IDC_PDF_DINGBATS:
        break;
    }
    /* Unicode's Dingbats block follows the font's codes, but for some older characters. */
    static const struct {
        uint8_t code;
        uint16_t codepoint;
    } older[] = {{0x20, 0x20},   {0x25, 0x260E}, {0x2A, 0x261B}, {0x2B, 0x261E},
                 {0x48, 0x2605}, {0x6C, 0x25CF}, {0x6E, 0x25A0}, {0x73, 0x25B2},
                 {0x74, 0x25BC}, {0x75, 0x25C6}, {0x77, 0x25D7}};
    for (size_t i = 0; i < sizeof older / sizeof *older; i++)
        if (older[i].code == code)
            return older[i].codepoint;
    if (code > 0x20 && code < 0x7F)
        return 0x2700u + code - 0x20;
    return code > 0xA0 && code < 0xFF ? 0x2760u + code - 0xA0 : 0;
}

double idc_pdf_standard_width(idc_str font, uint32_t codepoint)
{
    bool bold = idc_str_ifind(font, IDC_STR("bold"), 0) != SIZE_MAX;
    bool italic = idc_str_ifind(font, IDC_STR("italic"), 0) != SIZE_MAX;
    size_t row = bold ? 1 : 0;
    if (idc_str_ifind(font, IDC_STR("courier"), 0) != SIZE_MAX)
        return 600;
    if (idc_str_ifind(font, IDC_STR("times"), 0) != SIZE_MAX ||
        idc_str_ifind(font, IDC_STR("serif"), 0) == 0)
        row = bold ? 3 : italic ? 4 : 2;
    size_t code = codepoint;
    if (code < 32 || (code > 126 && code < 160) || code > 255)
        for (code = 128; code < 160 && winansi_codes[code] != codepoint; code++) {
        }
    return codepoint >= 32 && code < 256 && (code != 160 || codepoint == 160)
               ? standard_widths[row][code - 32]
               : 556;
}

uint32_t idc_pdf_cff_string(uint32_t string)
{
    return string < sizeof cff_strings / sizeof *cff_strings ? cff_strings[string] : 0;
}

uint32_t idc_pdf_mac_glyph(uint32_t glyph)
{
    return glyph < sizeof mac_glyphs / sizeof *mac_glyphs ? mac_glyphs[glyph] : 0;
}
