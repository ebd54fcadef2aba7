#include <stdlib.h>

#include "base/utf8.h"
#include "source/pdf/pdf.h"

#define MOST_FONTS 2000

/* ---- loading -------------------------------------------------------------------------------- */

static bool has(idc_str name, const char *part)
{
    return idc_str_ifind(name, idc_str_of(part), 0) != SIZE_MAX;
}

idc_status idc_pdf_font_name(idc_pdf *pdf, qpdf_oh object, idc_str *out)
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

static idc_status load_name(idc_pdf *pdf, qpdf_oh object, idc_pdf_font *font)
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

static int64_t load_descriptor(idc_pdf *pdf, qpdf_oh object, idc_pdf_font *font)
{
    qpdf_oh descriptor = idc_pdf_key(pdf, object, "/FontDescriptor");
    double angle = 0;
    int64_t flags = idc_pdf_integer(pdf, idc_pdf_key(pdf, descriptor, "/Flags"), 0);
    if (idc_pdf_is_null(pdf, descriptor))
        return -1;
    idc_pdf_number(pdf, idc_pdf_key(pdf, descriptor, "/ItalicAngle"), &angle);
    font->italic |= (flags & 64) != 0 || angle < -1 || angle > 1;
    font->bold |= (flags & (1 << 18)) != 0 ||
                  idc_pdf_integer(pdf, idc_pdf_key(pdf, descriptor, "/FontWeight"), 400) >= 600;
    return flags;
}

static idc_status load_cmap(idc_pdf *pdf, qpdf_oh stream, const idc_pdf_cmap **out)
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

/* Names that some producers give glyphs when they have no better: the code itself. */
static uint32_t numbered_name(idc_str name)
{
    int64_t value;
    if (name.len >= 2 && name.len <= 5 && (name.ptr[0] == 'c' || name.ptr[0] == 'a') &&
        idc_str_to_int(idc_str_sub(name, 1, name.len), &value) && value >= 32 && value < 256)
        return idc_pdf_base_codepoint(IDC_PDF_WINANSI, (uint8_t)value);
    return 0;
}

static void load_differences(idc_pdf *pdf, qpdf_oh array, idc_pdf_font *font)
{
    int64_t code = 0;
    int count = idc_pdf_items(pdf, array);
    for (int i = 0; i < count && i < 1024; i++) {
        qpdf_oh item = idc_pdf_item(pdf, array, i);
        long long number;
        if (qpdf_oh_get_value_as_longlong(pdf->qpdf, item, &number)) {
            code = number;
            continue;
        }
        idc_str name = idc_pdf_name(pdf, item);
        if (code >= 0 && code < 256) {
            uint32_t codepoint = idc_pdf_codepoint(name);
            if (!codepoint)
                codepoint = numbered_name(name);
            font->codepoints[code] = codepoint;
        }
        code++;
    }
}

static void load_encoding(idc_pdf *pdf, qpdf_oh object, int64_t flags, idc_pdf_font *font)
{
    qpdf_oh encoding = idc_pdf_key(pdf, object, "/Encoding");
    bool truetype = idc_pdf_name_is(pdf, idc_pdf_key(pdf, object, "/Subtype"), "TrueType");
    idc_pdf_base base = truetype && flags != -1 ? IDC_PDF_WINANSI : IDC_PDF_STANDARD;
    bool symbolic = flags != -1 && (flags & 4) && !(flags & 32);
    if (has(font->name, "ZapfDingbats"))
        base = IDC_PDF_DINGBATS;
    else if (idc_str_is(font->name, "Symbol"))
        base = IDC_PDF_SYMBOL;
    bool dictionary = qpdf_oh_is_dictionary(pdf->qpdf, encoding);
    qpdf_oh named = dictionary ? idc_pdf_key(pdf, encoding, "/BaseEncoding") : encoding;
    bool stated = qpdf_oh_is_name(pdf->qpdf, named);
    base = base_of(idc_pdf_name(pdf, named), base);
    /* A symbolic font's own codes mean anything, and a Type 3 font has only its differences. */
    bool any = !font->type3 && (stated || !symbolic || base >= IDC_PDF_SYMBOL || dictionary);
    for (int code = 0; any && code < 256; code++)
        font->codepoints[code] = idc_pdf_base_codepoint(base, (uint8_t)code);
    if (dictionary)
        load_differences(pdf, idc_pdf_key(pdf, encoding, "/Differences"), font);
    for (int code = 0; code < 256; code++)
        font->mapped |= font->codepoints[code] != 0;
}

static void load_simple_widths(idc_pdf *pdf, qpdf_oh object, idc_pdf_font *font)
{
    qpdf_oh widths = idc_pdf_key(pdf, object, "/Widths");
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
static idc_status load_cid_widths(idc_pdf *pdf, qpdf_oh array, idc_pdf_font *font)
{
    int count = idc_pdf_items(pdf, array);
    for (int i = 0; i + 1 < count;) {
        double low, high, width;
        idc_status status = IDC_OK;
        qpdf_oh second = idc_pdf_item(pdf, array, i + 1);
        if (!idc_pdf_number(pdf, idc_pdf_item(pdf, array, i), &low) || low < 0 || low > 65535) {
            i++;
            continue;
        }
        if (qpdf_oh_is_array(pdf->qpdf, second)) {
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

static idc_status load_composite(idc_pdf *pdf, qpdf_oh object, idc_pdf_font *font)
{
    qpdf_oh descendant = idc_pdf_item(pdf, idc_pdf_key(pdf, object, "/DescendantFonts"), 0);
    qpdf_oh encoding = idc_pdf_key(pdf, object, "/Encoding");
    double width = 1000;
    idc_status status = IDC_OK;
    load_descriptor(pdf, descendant, font);
    idc_pdf_number(pdf, idc_pdf_key(pdf, descendant, "/DW"), &width);
    font->default_width = width / 1000;
    if (qpdf_oh_is_stream(pdf->qpdf, encoding)) {
        status = load_cmap(pdf, encoding, &font->cids);
        font->vertical = font->cids && font->cids->vertical;
    } else {
        idc_str name = idc_pdf_name(pdf, encoding);
        font->vertical = idc_str_ends(name, IDC_STR("-V"));
        /* The codes of these predefined CMaps are Unicode already (table 118). */
        font->unicode_codes =
            idc_str_starts(name, IDC_STR("Uni")) && (has(name, "UCS2") || has(name, "UTF16"));
    }
    font->mapped = font->unicode_codes;
    return status == IDC_OK ? load_cid_widths(pdf, idc_pdf_key(pdf, descendant, "/W"), font)
                            : status;
}

static void load_type3(idc_pdf *pdf, qpdf_oh object, idc_pdf_font *font)
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

static idc_status load(idc_pdf *pdf, qpdf_oh object, idc_pdf_font *font)
{
    idc_status status = load_name(pdf, object, font);
    qpdf_oh unicode = idc_pdf_key(pdf, object, "/ToUnicode");
    if (status != IDC_OK)
        return status;
    qpdf_oh subtype = idc_pdf_key(pdf, object, "/Subtype");
    font->composite = idc_pdf_name_is(pdf, subtype, "Type0");
    font->scale = 0.001;
    font->height = 1;
    if (font->composite) {
        status = load_composite(pdf, object, font);
    } else {
        if (idc_pdf_name_is(pdf, subtype, "Type3"))
            load_type3(pdf, object, font);
        load_encoding(pdf, object, load_descriptor(pdf, object, font), font);
        load_simple_widths(pdf, object, font);
        find_space(font);
    }
    if (status == IDC_OK && qpdf_oh_is_stream(pdf->qpdf, unicode)) {
        status = load_cmap(pdf, unicode, &font->unicode);
        font->mapped |= font->unicode && font->unicode->range_count > 0;
    }
    return status;
}

idc_status idc_pdf_font_load(idc_pdf *pdf, qpdf_oh object, idc_pdf_font **out)
{
    *out = NULL;
    if (!qpdf_oh_is_dictionary(pdf->qpdf, object) || pdf->font_count >= MOST_FONTS)
        return IDC_OK;
    int id = qpdf_oh_get_object_id(pdf->qpdf, object);
    int generation = qpdf_oh_get_generation(pdf->qpdf, object);
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

static double cid_width(const idc_pdf_font *font, uint32_t cid)
{
    size_t low = 0, high = font->cid_width_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (font->cid_widths[middle].low <= cid)
            low = middle + 1;
        else
            high = middle;
    }
    return low && font->cid_widths[low - 1].high >= cid ? font->cid_widths[low - 1].width
                                                        : font->default_width;
}

static void composite_char(const idc_pdf_font *font, const uint8_t *bytes, size_t len,
                           idc_pdf_char *out)
{
    uint32_t cid;
    if (font->cids) {
        out->bytes = idc_pdf_cmap_code(font->cids, bytes, len, &out->code);
        const idc_pdf_cmap_range *r = idc_pdf_cmap_find(font->cids, out->code, (uint8_t)out->bytes);
        cid = r ? r->value + (out->code - r->low) : out->code;
    } else {
        out->bytes = len < 2 ? 1 : 2;
        out->code = len < 2 ? bytes[0] : (uint32_t)bytes[0] << 8 | bytes[1];
        cid = out->code;
    }
    out->width = cid_width(font, cid);
    if (font->unicode && map_unicode(font, out))
        return;
    /* .notdef is no character, but where a font holds marks only it stands for one. */
    if (cid == 0 && !(font->unicode && font->unicode->range_count == 0))
        return;
    out->unmapped = !font->unicode_codes;
    add_letters(out, font->unicode_codes ? out->code : IDC_REPLACEMENT);
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
