#include "source/pdf/pdf.h"

#include <stdlib.h>

#include "base/convert.h"
#include "base/utf8.h"

/* A font has at most 65,536 glyphs; more entries than that are no use. */
#define MOST_RANGES 131072

static uint32_t number_of(const uint8_t *bytes, size_t count)
{
    uint32_t value = 0;
    for (size_t i = 0; i < count; i++)
        value = value << 8 | bytes[i];
    return value;
}

/* Code of a string token; its length in bytes, 0 when it is no code. */
static uint8_t code_of(idc_str text, idc_pdf_token t, uint32_t *code)
{
    uint8_t bytes[16];
    if ((t.type != IDC_PDF_HEX && t.type != IDC_PDF_STRING) || t.end - t.begin > 14)
        return 0;
    size_t count = idc_pdf_string(text, t, bytes);
    if (count == 0 || count > 4)
        return 0;
    *code = number_of(bytes, count);
    return (uint8_t)count;
}

static idc_status add_range(idc_work *work, idc_pdf_cmap_range **ranges, size_t *count,
                            size_t *capacity, idc_pdf_cmap_range range)
{
    if (*count >= MOST_RANGES || range.high < range.low)
        return IDC_OK;
    idc_pdf_cmap_range *grown =
        idc_arena_grow(work->arena, *ranges, *count, capacity, sizeof range);
    if (!grown)
        return IDC_ERR_NOMEM;
    grown[(*count)++] = range;
    *ranges = grown;
    return IDC_OK;
}

idc_status idc_pdf_cmap_add(idc_work *work, idc_pdf_cmap *cmap, idc_pdf_cmap_range range)
{
    return add_range(work, &cmap->ranges, &cmap->range_count, &cmap->range_capacity, range);
}

idc_status idc_pdf_cmap_add_codes(idc_work *work, idc_pdf_cmap *cmap, idc_pdf_cmap_range range)
{
    return add_range(work, &cmap->codes, &cmap->code_count, &cmap->code_capacity, range);
}

/* UTF-16BE of a destination, ligatures and all, into the map's text. */
static idc_status add_text(idc_work *work, idc_pdf_cmap *cmap, idc_str text, idc_pdf_token t,
                           idc_pdf_cmap_range range)
{
    uint8_t bytes[64];
    if (t.end - t.begin > sizeof bytes)
        return IDC_OK;
    size_t count = idc_pdf_string(text, t, bytes);
    if (count == 0)
        return IDC_OK;
    if (count <= 2) {
        range.value = number_of(bytes, count);
        if (range.value >= 0xD800 && range.value < 0xE000)
            range.value = IDC_REPLACEMENT;
        return idc_pdf_cmap_add(work, cmap, range);
    }
    if (count == 4 && (bytes[0] & 0xFC) == 0xD8 && (bytes[2] & 0xFC) == 0xDC) {
        range.value =
            0x10000u + ((number_of(bytes, 2) & 0x3FF) << 10) + (number_of(bytes + 2, 2) & 0x3FF);
        return idc_pdf_cmap_add(work, cmap, range);
    }
    idc_converted converted;
    idc_str raw = {(const char *)bytes, count};
    if (!idc_utf8_convert(work->arena, raw, IDC_ENCODING_UTF16BE, &converted))
        return IDC_ERR_NOMEM;
    if (converted.text.len == 0 || converted.text.len > 60 || cmap->text.len > UINT32_MAX / 2)
        return IDC_OK;
    range.high = range.low;
    range.value = (uint32_t)cmap->text.len;
    range.length = (uint16_t)converted.text.len;
    idc_buf_add(&cmap->text, converted.text);
    if (idc_buf_failed(&cmap->text))
        return IDC_ERR_NOMEM;
    return idc_pdf_cmap_add(work, cmap, range);
}

typedef enum section { NONE, CODESPACE, BFCHAR, BFRANGE, CIDCHAR, CIDRANGE } section;

static section section_of(idc_str word)
{
    static const struct {
        const char *word;
        section section;
    } known[] = {{"begincodespacerange", CODESPACE},
                 {"beginbfchar", BFCHAR},
                 {"beginbfrange", BFRANGE},
                 {"begincidchar", CIDCHAR},
                 {"begincidrange", CIDRANGE}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (idc_str_is(word, known[i].word))
            return known[i].section;
    return NONE;
}

/* The destinations of a range given one by one: [ <..> <..> ]. */
static idc_status read_array(idc_work *work, idc_str text, size_t *pos, idc_pdf_cmap *cmap,
                             idc_pdf_cmap_range range)
{
    for (uint32_t code = range.low;; code++) {
        idc_pdf_token t = idc_pdf_next(text, pos);
        if (t.type != IDC_PDF_HEX && t.type != IDC_PDF_STRING)
            return IDC_OK;
        if (code > range.high || code < range.low)
            continue;
        idc_pdf_cmap_range one = range;
        one.low = one.high = code;
        idc_status status = add_text(work, cmap, text, t, one);
        if (status != IDC_OK)
            return status;
    }
}

/* One entry of a section whose first token is t. */
static idc_status read_entry(idc_work *work, idc_str text, size_t *pos, section in, idc_pdf_token t,
                             idc_pdf_cmap *cmap)
{
    idc_pdf_cmap_range range = {0};
    range.bytes = code_of(text, t, &range.low);
    range.high = range.low;
    if (in == CODESPACE || in == BFRANGE || in == CIDRANGE) {
        t = idc_pdf_next(text, pos);
        if (code_of(text, t, &range.high) != range.bytes)
            range.bytes = 0;
    }
    if (in == CODESPACE)
        return range.bytes ? idc_pdf_cmap_add_codes(work, cmap, range) : IDC_OK;
    t = idc_pdf_next(text, pos);
    if (t.type == IDC_PDF_OPEN)
        return read_array(work, text, pos, cmap, range);
    if (!range.bytes)
        return IDC_OK;
    if (in == CIDCHAR || in == CIDRANGE) {
        if (t.type != IDC_PDF_NUMBER || t.number < 0 || t.number > 65535)
            return IDC_OK;
        range.value = (uint32_t)t.number;
        return idc_pdf_cmap_add(work, cmap, range);
    }
    if (t.type == IDC_PDF_NAME) {
        range.value = idc_pdf_codepoint(idc_str_sub(text, t.begin + 1, t.end));
        return range.value ? idc_pdf_cmap_add(work, cmap, range) : IDC_OK;
    }
    return t.type == IDC_PDF_HEX || t.type == IDC_PDF_STRING ? add_text(work, cmap, text, t, range)
                                                             : IDC_OK;
}

static int by_code(const void *a, const void *b)
{
    const idc_pdf_cmap_range *x = a, *y = b;
    if (x->bytes != y->bytes)
        return x->bytes < y->bytes ? -1 : 1;
    if (x->low != y->low)
        return x->low < y->low ? -1 : 1;
    return x->high < y->high ? -1 : x->high > y->high;
}

idc_status idc_pdf_cmap_read(idc_work *work, idc_str text, idc_pdf_cmap *cmap)
{
    size_t pos = 0;
    section in = NONE;
    cmap->text = idc_buf_in(work->arena);
    for (;;) {
        idc_status status = idc_charge(work, IDC_LIMIT_SOURCE_STEPS, 1);
        if (status != IDC_OK)
            return status;
        idc_pdf_token t = idc_pdf_next(text, &pos);
        if (t.type == IDC_PDF_END)
            break;
        idc_str word = idc_str_sub(text, t.begin, t.end);
        if (t.type == IDC_PDF_WORD) {
            in = section_of(word);
        } else if (in != NONE) {
            status = read_entry(work, text, &pos, in, t, cmap);
            if (status != IDC_OK)
                return status;
        } else if (t.type == IDC_PDF_NAME && idc_str_is(word, "/WMode")) {
            t = idc_pdf_next(text, &pos);
            cmap->vertical = t.type == IDC_PDF_NUMBER && t.number == 1;
        }
    }
    if (cmap->range_count)
        qsort(cmap->ranges, cmap->range_count, sizeof *cmap->ranges, by_code);
    return IDC_OK;
}

size_t idc_pdf_cmap_code(const idc_pdf_cmap *cmap, const uint8_t *bytes, size_t len, uint32_t *code)
{
    for (size_t n = 1; n <= 4 && n <= len; n++) {
        uint32_t value = number_of(bytes, n);
        for (size_t i = 0; i < cmap->code_count && i < 64; i++) {
            const idc_pdf_cmap_range *r = &cmap->codes[i];
            bool inside = r->bytes == n;
            /* Each byte has its own range (9.7.6.2). */
            for (size_t k = 0; inside && k < n; k++) {
                uint32_t shift = (uint32_t)(8 * (n - 1 - k));
                uint32_t low = r->low >> shift & 255, high = r->high >> shift & 255;
                inside = bytes[k] >= low && bytes[k] <= high;
            }
            if (inside) {
                *code = value;
                return n;
            }
        }
    }
    size_t n = cmap->code_count ? cmap->codes[0].bytes : 2;
    if (n > len)
        n = len;
    *code = number_of(bytes, n);
    return n;
}

const idc_pdf_cmap_range *idc_pdf_cmap_find(const idc_pdf_cmap *cmap, uint32_t code, uint8_t bytes)
{
    size_t low = 0, high = cmap->range_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const idc_pdf_cmap_range *r = &cmap->ranges[middle];
        if (r->bytes < bytes || (r->bytes == bytes && r->low <= code))
            low = middle + 1;
        else
            high = middle;
    }
    /* Ranges may overlap in damaged maps; the last that begins before the code decides. */
    if (low == 0)
        return NULL;
    const idc_pdf_cmap_range *r = &cmap->ranges[low - 1];
    return r->bytes == bytes && code >= r->low && code <= r->high ? r : NULL;
}
