#include <stdlib.h>

#include "base/convert.h"
#include "base/utf8.h"
#include "source/big.h"
#include "source/pdf/program.h"

#define MOST_FONTS 2000

/* ---- loading -------------------------------------------------------------------------------- */

static bool has(idc_str name, const char *part)
{
    return idc_str_ifind(name, idc_str_of(part), 0) != SIZE_MAX;
}

idc_status idc_pdf_font_name(idc_pdf *pdf, idc_qpdf_object object, idc_str *out)
{
    idc_str name = idc_pdf_name(pdf, idc_pdf_key(pdf, object, "/BaseFont"));
    if (name.len > 7 && name.ptr[6] == '+')
        name = idc_str_sub(name, 7, name.len);
    if (name.len > 127)
        name = idc_str_sub(name, 0, 127);
    idc_converted utf8;
    idc_str copy = idc_arena_str(pdf->arena, name);
    if (!copy.ptr || !idc_utf8_convert(pdf->arena, copy, IDC_ENCODING_UTF8, &utf8))
        return IDC_ERR_NOMEM;
    *out = utf8.text;
    return IDC_OK;
}

static idc_status load_name(idc_pdf *pdf, idc_qpdf_object object, idc_pdf_font *font)
{
    idc_status status = idc_pdf_font_name(pdf, object, &font->name);
    if (status != IDC_OK)
        return status;
    font->bold = has(font->name, "bold") || has(font->name, "black") || has(font->name, "heavy") ||
                 has(font->name, "demi");
    font->italic = has(font->name, "italic") || has(font->name, "oblique");
    /* TeX's Computer Modern names its weights and slants in letters. */
    if (idc_str_starts(font->name, IDC_STR("CMBX")) || idc_str_starts(font->name, IDC_STR("SFBX")))
        font->bold = true;
    if (idc_str_starts(font->name, IDC_STR("CMTI")) || idc_str_starts(font->name, IDC_STR("SFTI")))
        font->italic = true;
    return IDC_OK;
}

static int64_t load_descriptor(idc_pdf *pdf, idc_qpdf_object object, idc_pdf_font *font)
{
    idc_qpdf_object descriptor = idc_pdf_key(pdf, object, "/FontDescriptor");
    double angle = 0;
    int64_t flags = idc_pdf_integer(pdf, idc_pdf_key(pdf, descriptor, "/Flags"), 0);
    if (idc_qpdf_is_null(pdf->qpdf, descriptor))
        return -1;
    idc_pdf_number(pdf, idc_pdf_key(pdf, descriptor, "/ItalicAngle"), &angle);
    font->italic |= (flags & 64) != 0 || angle < -1 || angle > 1;
    font->bold |= (flags & (1 << 18)) != 0 ||
                  idc_pdf_integer(pdf, idc_pdf_key(pdf, descriptor, "/FontWeight"), 400) >= 600;
    return flags;
}

static idc_status load_cmap(idc_pdf *pdf, idc_qpdf_object stream, const idc_pdf_cmap **out)
{
    bool cut = false;
    idc_pdf_cmap *cmap = idc_arena_alloc(pdf->arena, sizeof *cmap);
    if (!cmap)
        return IDC_ERR_NOMEM;
    pdf->scratch.len = 0;
    idc_status status = idc_pdf_stream(pdf, stream, &pdf->scratch, &cut);
    if (status == IDC_OK)
        status = idc_pdf_cmap_read(
            pdf->work, (idc_str){(const char *)pdf->scratch.ptr, pdf->scratch.len}, cmap);
    *out = cmap;
    return status;
}

static idc_pdf_base base_of(idc_str name, idc_pdf_base otherwise)
{
    if (idc_str_is(name, "WinAnsiEncoding"))
        return IDC_PDF_WINANSI;
    if (idc_str_is(name, "MacRomanEncoding"))
        return IDC_PDF_MACROMAN;
    return idc_str_is(name, "StandardEncoding") ? IDC_PDF_STANDARD : otherwise;
}

/* The code in names that some producers give glyphs when they have no better; -1: none. */
static int64_t numbered_name(idc_str name)
{
    int64_t value;
    return name.len >= 2 && name.len <= 5 && (name.ptr[0] == 'c' || name.ptr[0] == 'a') &&
                   idc_str_to_int(idc_str_sub(name, 1, name.len), &value) && value < 256
               ? value
               : -1;
}

/*
 * Fonts of numbered glyphs are TeX's, drawn dot by dot: those with codes that T1 alone has for
 * letters or quotes are in T1; those without letters hold the symbols of TS1.
 */
static void name_numbered(const bool numbered[256], idc_pdf_font *font)
{
    enum { TS1_BULLET = 136 };
    bool letters = false, cork = false;
    for (int code = 0; code < 256; code++) {
        letters |= numbered[code] && idc_is_alpha((char)code) && code < 128;
        cork |= numbered[code] && (code >= 0xC0 || (code >= 16 && code < 32));
    }
    for (int code = 0; code < 256; code++)
        if (numbered[code] && code == TS1_BULLET && !letters)
            font->codepoints[code] = 0x2022;
        else if (numbered[code] && (cork || code >= 32))
            font->codepoints[code] = idc_pdf_base_codepoint(
                font->type3 && cork ? IDC_PDF_CORK : IDC_PDF_WINANSI, (uint8_t)code);
}

static void load_differences(idc_pdf *pdf, idc_qpdf_object array, idc_pdf_font *font)
{
    int64_t code = 0;
    bool numbered[256] = {false};
    int count = idc_pdf_items(pdf, array);
    for (int i = 0; i < count && i < 1024; i++) {
        idc_qpdf_object item = idc_pdf_item(pdf, array, i);
        int64_t number;
        if (idc_qpdf_integer(pdf->qpdf, item, &number)) {
            code = number;
            continue;
        }
        idc_str name = idc_pdf_name(pdf, item);
        if (code >= 0 && code < 256) {
            font->codepoints[code] = idc_pdf_codepoint(name);
            numbered[code] = !font->codepoints[code] && numbered_name(name) == code;
        }
        code++;
    }
    name_numbered(numbered, font);
}

/* The encoding that codes have before differences (9.6.6.1); true: they have one. */
static bool base_encoding(idc_pdf *pdf, idc_qpdf_object object, int64_t flags, idc_pdf_font *font)
{
    idc_qpdf_object encoding = idc_pdf_key(pdf, object, "/Encoding");
    bool truetype = idc_pdf_name_is(pdf, idc_pdf_key(pdf, object, "/Subtype"), "TrueType");
    idc_pdf_base base = truetype && flags != -1 ? IDC_PDF_WINANSI : IDC_PDF_STANDARD;
    bool symbolic = flags != -1 && (flags & 4) && !(flags & 32);
    if (has(font->name, "ZapfDingbats"))
        base = IDC_PDF_DINGBATS;
    else if (idc_str_is(font->name, "Symbol"))
        base = IDC_PDF_SYMBOL;
    bool dictionary = idc_qpdf_is_dictionary(pdf->qpdf, encoding);
    idc_qpdf_object named = dictionary ? idc_pdf_key(pdf, encoding, "/BaseEncoding") : encoding;
    bool stated = idc_qpdf_is_name(pdf->qpdf, named);
    base = base_of(idc_pdf_name(pdf, named), base);
    /* A symbolic font's own codes mean anything, and a Type 3 font has only its differences. */
    bool any = !font->type3 && (stated || !symbolic || base >= IDC_PDF_SYMBOL || dictionary);
    for (int code = 0; any && code < 256; code++)
        font->codepoints[code] = idc_pdf_base_codepoint(base, (uint8_t)code);
    return stated || (truetype && !symbolic) || font->type3;
}

static idc_status load_encoding(idc_pdf *pdf, idc_qpdf_object object, int64_t flags,
                                idc_pdf_font *font)
{
    idc_qpdf_object encoding = idc_pdf_key(pdf, object, "/Encoding");
    idc_pdf_program program;
    bool stated = base_encoding(pdf, object, flags, font);
    bool mapped = idc_qpdf_is_stream(pdf->qpdf, idc_pdf_key(pdf, object, "/ToUnicode"));
    /* Else the program's own encoding holds; it is large and often left out. */
    if (!stated && !mapped && flags != -1) {
        idc_status status =
            idc_pdf_program_read(pdf, idc_pdf_key(pdf, object, "/FontDescriptor"), &program);
        if (status != IDC_OK)
            return status;
        for (int code = 0; code < 256; code++)
            if (program.codes[code])
                font->codepoints[code] = program.codes[code];
    }
    if (idc_qpdf_is_dictionary(pdf->qpdf, encoding))
        load_differences(pdf, idc_pdf_key(pdf, encoding, "/Differences"), font);
    for (int code = 0; code < 256; code++)
        font->mapped |= font->codepoints[code] != 0;
    return IDC_OK;
}

static void load_simple_widths(idc_pdf *pdf, idc_qpdf_object object, idc_pdf_font *font)
{
    idc_qpdf_object widths = idc_pdf_key(pdf, object, "/Widths");
    int64_t first = idc_pdf_integer(pdf, idc_pdf_key(pdf, object, "/FirstChar"), 0);
    int count = idc_pdf_items(pdf, widths);
    double missing = 0;
    if (count == 0) {
        for (int code = 0; code < 256; code++)
            font->widths[code] =
                idc_pdf_standard_width(font->name, font->codepoints[code]) * font->scale;
        return;
    }
    idc_pdf_number(pdf,
                   idc_pdf_key(pdf, idc_pdf_key(pdf, object, "/FontDescriptor"), "/MissingWidth"),
                   &missing);
    for (int code = 0; code < 256; code++) {
        double width = missing;
        if (code >= first && code - first < count)
            idc_pdf_number(pdf, idc_pdf_item(pdf, widths, (int)(code - first)), &width);
        font->widths[code] = width * font->scale;
    }
}

static idc_status add_cid_width(idc_pdf *pdf, idc_pdf_font *font, idc_pdf_width width)
{
    idc_pdf_width *grown = idc_arena_grow(pdf->arena, font->cid_widths, font->cid_width_count,
                                          &font->cid_width_capacity, sizeof *grown);
    if (!grown)
        return IDC_ERR_NOMEM;
    grown[font->cid_width_count++] = width;
    font->cid_widths = grown;
    return idc_charge(pdf->work, IDC_LIMIT_SOURCE_STEPS, 1);
}

static int by_cid(const void *a, const void *b)
{
    const idc_pdf_width *x = a, *y = b;
    return x->low < y->low ? -1 : x->low > y->low;
}

/* 9.7.4.3: c [w1 w2 …] or first last w. */
static idc_status load_cid_widths(idc_pdf *pdf, idc_qpdf_object array, idc_pdf_font *font)
{
    int count = idc_pdf_items(pdf, array);
    for (int i = 0; i + 1 < count;) {
        double low, high, width;
        idc_status status = IDC_OK;
        idc_qpdf_object second = idc_pdf_item(pdf, array, i + 1);
        if (!idc_pdf_number(pdf, idc_pdf_item(pdf, array, i), &low) || low < 0 || low > 65535) {
            i++;
            continue;
        }
        if (idc_qpdf_is_array(pdf->qpdf, second)) {
            int n = idc_pdf_items(pdf, second);
            for (int k = 0; k < n && k < 65536 && status == IDC_OK; k++)
                if (idc_pdf_number(pdf, idc_pdf_item(pdf, second, k), &width)) {
                    uint32_t cid = (uint32_t)low + (uint32_t)k;
                    status = add_cid_width(pdf, font, (idc_pdf_width){cid, cid, width / 1000});
                }
            i += 2;
        } else {
            if (i + 2 < count && idc_pdf_number(pdf, second, &high) && high >= low &&
                high <= 65535 && idc_pdf_number(pdf, idc_pdf_item(pdf, array, i + 2), &width))
                status = add_cid_width(
                    pdf, font, (idc_pdf_width){(uint32_t)low, (uint32_t)high, width / 1000});
            i += 3;
        }
        if (status != IDC_OK)
            return status;
    }
    if (font->cid_width_count)
        qsort(font->cid_widths, font->cid_width_count, sizeof *font->cid_widths, by_cid);
    return IDC_OK;
}

/* What the codes of a composite font are, and where its ToUnicode does not say it, its glyphs. */
static idc_status load_codes(idc_pdf *pdf, idc_qpdf_object object, idc_qpdf_object descendant,
                             idc_pdf_font *font)
{
    idc_qpdf_object encoding = idc_pdf_key(pdf, object, "/Encoding");
    idc_status status;
    if (idc_qpdf_is_stream(pdf->qpdf, encoding)) {
        font->codes = IDC_PDF_TO_CIDS;
        status = load_cmap(pdf, encoding, &font->map);
        font->vertical = font->map && font->map->vertical;
    } else {
        status = idc_pdf_predefined(pdf, idc_pdf_name(pdf, encoding), font);
    }
    bool letters = font->codes != IDC_PDF_TWO_BYTES && font->codes != IDC_PDF_TO_CIDS;
    font->mapped = letters;
    if (status == IDC_OK && !letters &&
        !idc_qpdf_is_stream(pdf->qpdf, idc_pdf_key(pdf, object, "/ToUnicode"))) {
        idc_pdf_program program;
        status = idc_pdf_program_cids(pdf, descendant, &program);
        font->glyphs = program.glyphs;
        font->glyph_count = program.glyph_count;
        for (size_t i = 0; i < font->glyph_count && !font->mapped; i++)
            font->mapped = font->glyphs[i] != 0;
    }
    return status;
}

static idc_status load_composite(idc_pdf *pdf, idc_qpdf_object object, idc_pdf_font *font)
{
    idc_qpdf_object descendant = idc_pdf_item(pdf, idc_pdf_key(pdf, object, "/DescendantFonts"), 0);
    double width = 1000, down = -1000;
    load_descriptor(pdf, descendant, font);
    idc_pdf_number(pdf, idc_pdf_key(pdf, descendant, "/DW"), &width);
    font->default_width = width / 1000;
    idc_status status = load_codes(pdf, object, descendant, font);
    if (font->vertical) /* 9.7.4.3; a glyph with its own measure is rare */
        idc_pdf_number(pdf, idc_pdf_item(pdf, idc_pdf_key(pdf, descendant, "/DW2"), 1), &down);
    font->down = down / 1000;
    return status == IDC_OK ? load_cid_widths(pdf, idc_pdf_key(pdf, descendant, "/W"), font)
                            : status;
}

static void load_type3(idc_pdf *pdf, idc_qpdf_object object, idc_pdf_font *font)
{
    double matrix[6], box[4];
    font->type3 = true;
    if (idc_pdf_matrix(pdf, idc_pdf_key(pdf, object, "/FontMatrix"), matrix)) {
        font->scale = matrix[0] < 0 ? -matrix[0] : matrix[0];
        double up = matrix[3] < 0 ? -matrix[3] : matrix[3];
        if (idc_pdf_rectangle(pdf, idc_pdf_key(pdf, object, "/FontBBox"), box))
            font->height = (box[3] - box[1]) * up;
        if (!(font->height > 0.2 && font->height < 3))
            font->height = 1;
    }
}

static void find_space(idc_pdf_font *font)
{
    for (int code = 0; !font->composite && code < 256; code++)
        if (font->codepoints[code] == ' ' && font->widths[code] > 0) {
            font->space_width = font->widths[code];
            return;
        }
}

static idc_status load(idc_pdf *pdf, idc_qpdf_object object, idc_pdf_font *font)
{
    idc_status status = load_name(pdf, object, font);
    idc_qpdf_object unicode = idc_pdf_key(pdf, object, "/ToUnicode");
    if (status != IDC_OK)
        return status;
    idc_qpdf_object subtype = idc_pdf_key(pdf, object, "/Subtype");
    font->composite = idc_pdf_name_is(pdf, subtype, "Type0");
    font->scale = 0.001;
    font->height = 1;
    if (font->composite) {
        status = load_composite(pdf, object, font);
    } else {
        if (idc_pdf_name_is(pdf, subtype, "Type3"))
            load_type3(pdf, object, font);
        status = load_encoding(pdf, object, load_descriptor(pdf, object, font), font);
        load_simple_widths(pdf, object, font);
        find_space(font);
    }
    if (status == IDC_OK && idc_qpdf_is_stream(pdf->qpdf, unicode)) {
        status = load_cmap(pdf, unicode, &font->unicode);
        font->mapped |= font->unicode && font->unicode->range_count > 0;
    }
    return status;
}

idc_status idc_pdf_font_load(idc_pdf *pdf, idc_qpdf_object object, idc_pdf_font **out)
{
    *out = NULL;
    if (!idc_qpdf_is_dictionary(pdf->qpdf, object) || pdf->font_count >= MOST_FONTS)
        return IDC_OK;
    int id = idc_qpdf_number_of(pdf->qpdf, object);
    int generation = idc_qpdf_generation_of(pdf->qpdf, object);
    for (size_t i = 0; id && i < pdf->font_count; i++)
        if (pdf->fonts[i]->object == id && pdf->fonts[i]->generation == generation) {
            *out = pdf->fonts[i];
            return IDC_OK;
        }
    idc_status status = idc_charge(pdf->work, IDC_LIMIT_SOURCE_PARTS, 1);
    if (status != IDC_OK)
        return status;
    idc_pdf_font *font = idc_arena_alloc(pdf->arena, sizeof *font);
    idc_pdf_font **fonts =
        idc_arena_grow(pdf->arena, pdf->fonts, pdf->font_count, &pdf->font_capacity, sizeof *fonts);
    if (!font || !fonts)
        return IDC_ERR_NOMEM;
    pdf->fonts = fonts;
    font->object = id;
    font->generation = generation;
    status = load(pdf, object, font);
    if (status == IDC_OK) {
        fonts[pdf->font_count++] = font;
        *out = font;
    }
    return status;
}

/* ---- characters ------------------------------------------------------------------------------ */

static void add_codepoint(idc_pdf_char *out, uint32_t codepoint)
{
    if (out->text_len + 4 <= sizeof out->text)
        out->text_len += idc_utf8_encode(codepoint, out->text + out->text_len);
}

/* Ligatures as letters, so that words can be found. */
static void add_letters(idc_pdf_char *out, uint32_t codepoint)
{
    static const char *const ligatures[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    if (codepoint >= 0xFB00 && codepoint <= 0xFB06) {
        for (const char *c = ligatures[codepoint - 0xFB00]; *c; c++)
            add_codepoint(out, (uint8_t)*c);
    } else if (codepoint == '\t' || codepoint == '\n' || codepoint == '\r' || codepoint == 0xA0) {
        add_codepoint(out, ' ');
    } else if (codepoint == 0xAD) { /* it was drawn, so it is a hyphen */
        add_codepoint(out, '-');
    } else if (codepoint >= 32 && codepoint != 0x7F) {
        add_codepoint(out, codepoint);
    }
}

static bool map_unicode(const idc_pdf_font *font, idc_pdf_char *out)
{
    const idc_pdf_cmap_range *r = idc_pdf_cmap_find(font->unicode, out->code, (uint8_t)out->bytes);
    if (!r && !font->composite) /* some producers write two-byte codes for simple fonts */
        r = idc_pdf_cmap_find(font->unicode, out->code, 2);
    if (!r)
        return false;
    if (r->length == 0) {
        add_letters(out, r->value + (out->code - r->low));
        return true;
    }
    idc_str text = {font->unicode->text.ptr + r->value, r->length};
    for (size_t pos = 0; pos < text.len;)
        add_letters(out, idc_utf8_next(text, &pos));
    return true;
}

/* Width of a CID; false when the font gives it no other than the default. */
static bool cid_width(const idc_pdf_font *font, uint32_t cid, double *out)
{
    size_t low = 0, high = font->cid_width_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (font->cid_widths[middle].low <= cid)
            low = middle + 1;
        else
            high = middle;
    }
    *out = font->default_width;
    if (low == 0 || font->cid_widths[low - 1].high < cid)
        return false;
    *out = font->cid_widths[low - 1].width;
    return true;
}

/*
 * Width of a letter whose CID is not known, as its number in the collection would be needed. All
 * collections of East Asia have ASCII from CID 1 on, and other letters fill squares.
 */
static double letter_width(const idc_pdf_font *font, uint32_t letter)
{
    double width = font->default_width;
    bool narrow = letter < 0x370 || (letter >= 0xFF61 && letter < 0xFFA0);
    if (letter > 0x1F && letter < 0x7F && cid_width(font, letter - 0x1F, &width))
        return width;
    return narrow ? 0.5 * width : width;
}

/* The code at bytes, and the letter or (false) the CID that it is. */
static bool read_code(const idc_pdf_font *font, const uint8_t *bytes, size_t len, idc_pdf_char *out,
                      uint32_t *value)
{
    idc_str text = {(const char *)bytes, len};
    size_t pos = 0;
    switch (font->codes) {
    case IDC_PDF_TO_CIDS:
    case IDC_PDF_TO_LETTERS: {
        out->bytes = idc_pdf_cmap_code(font->map, bytes, len, &out->code);
        const idc_pdf_cmap_range *r = idc_pdf_cmap_find(font->map, out->code, (uint8_t)out->bytes);
        bool letters = font->codes == IDC_PDF_TO_LETTERS;
        *value = r ? r->value + (out->code - r->low) : letters ? IDC_REPLACEMENT : out->code;
        return letters;
    }
    case IDC_PDF_UTF8:
        *value = idc_utf8_next(text, &pos);
        out->bytes = pos;
        out->code = *value;
        return true;
    case IDC_PDF_UTF32:
        out->bytes = len < 4 ? len : 4;
        *value = out->code = len < 4 ? IDC_REPLACEMENT : idc_big32(text, 0);
        if (*value > 0x10FFFF || (*value >= 0xD800 && *value < 0xE000))
            *value = IDC_REPLACEMENT;
        return true;
    case IDC_PDF_UTF16:
    case IDC_PDF_TWO_BYTES:
        break;
    }
    out->bytes = len < 2 ? 1 : 2;
    *value = out->code = len < 2 ? bytes[0] : idc_big16(text, 0);
    if (font->codes == IDC_PDF_TWO_BYTES)
        return false;
    uint32_t low = idc_big16(text, 2);
    if (*value >= 0xD800 && *value < 0xE000) {
        bool pair = *value < 0xDC00 && low >= 0xDC00 && low < 0xE000;
        *value = pair ? 0x10000 + ((*value - 0xD800) << 10) + (low - 0xDC00) : IDC_REPLACEMENT;
        out->bytes += pair ? 2 : 0;
    }
    return true;
}

static void composite_char(const idc_pdf_font *font, const uint8_t *bytes, size_t len,
                           idc_pdf_char *out)
{
    uint32_t value;
    bool letter = read_code(font, bytes, len, out, &value);
    if (letter)
        out->width = letter_width(font, value);
    else
        cid_width(font, value, &out->width);
    if (font->unicode && map_unicode(font, out))
        return;
    /* .notdef is no character, but where a font holds marks only it stands for one. */
    if (!letter && value == 0 && !(font->unicode && font->unicode->range_count == 0))
        return;
    uint32_t glyph = !letter && value < font->glyph_count ? font->glyphs[value] : 0;
    out->unmapped = letter ? value == IDC_REPLACEMENT : glyph == 0;
    add_letters(out, letter ? value : glyph ? glyph : IDC_REPLACEMENT);
}

void idc_pdf_font_char(const idc_pdf_font *font, const uint8_t *bytes, size_t len,
                       idc_pdf_char *out)
{
    out->text_len = 0;
    out->unmapped = false;
    if (font->composite) {
        composite_char(font, bytes, len, out);
        return;
    }
    out->bytes = 1;
    out->code = bytes[0];
    out->width = font->widths[bytes[0]];
    if (font->unicode && map_unicode(font, out))
        return;
    uint32_t codepoint = font->codepoints[bytes[0]];
    /* Symbolic fonts put ASCII at U+F000. */
    if (codepoint >= 0xF020 && codepoint < 0xF07F)
        codepoint -= 0xF000;
    out->unmapped = codepoint == 0;
    add_letters(out, codepoint ? codepoint : IDC_REPLACEMENT);
}
