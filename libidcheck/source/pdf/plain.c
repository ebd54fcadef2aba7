/* Fonts name shapes of letters (ligatures, Arabic forms, radicals that look like a character) where
 * the text had letters: the letters are read. */
#include <unicode/unorm2.h>

#include "base/utf8.h"
#include "source/pdf/pdf.h"

typedef struct radical {
    uint16_t radical, character;
} radical;

#include "source/tables/cjk_radicals.inc"

static bool is_shape(uint32_t c)
{
    return (c >= 0x2E80 && c <= 0x2FD5) || (c >= 0xF900 && c <= 0xFDFF) ||
           (c >= 0xFE70 && c < 0xFEFF);
}

static uint32_t character_of(uint32_t c)
{
    size_t low = 0, high = sizeof radicals / sizeof *radicals;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (radicals[middle].radical == c)
            return radicals[middle].character;
        if (radicals[middle].radical < c)
            low = middle + 1;
        else
            high = middle;
    }
    return 0;
}

void idc_pdf_plain(idc_pdf_char *c)
{
    enum { UNITS_MAX = 18 };
    size_t pos = 0;
    UErrorCode status = U_ZERO_ERROR;
    UChar units[UNITS_MAX];
    if (c->text_len < 3 || c->text_len > 4)
        return;
    uint32_t shape = idc_utf8_next((idc_str){c->text, c->text_len}, &pos);
    if (pos != c->text_len || !is_shape(shape))
        return;
    uint32_t character = character_of(shape);
    if (character) {
        c->text_len = idc_utf8_encode(character, c->text);
        return;
    }
    const UNormalizer2 *nfkc = unorm2_getNFKCInstance(&status);
    const UChar unit = (UChar)shape;
    int32_t count =
        U_SUCCESS(status) ? unorm2_normalize(nfkc, &unit, 1, units, UNITS_MAX, &status) : 0;
    if (U_FAILURE(status) || count <= 0)
        return;
    size_t len = 0;
    for (int32_t i = 0; i < count; i++)
        if (units[i] != ' ' && len + 4 <= sizeof c->text)
            len += idc_utf8_encode(U16_IS_SURROGATE(units[i]) ? 0xFFFD : units[i], c->text + len);
    c->text_len = len ? len : c->text_len;
}
