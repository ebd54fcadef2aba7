/* Accents drawn over letters: where a font has no accented letters, TeX sets the accent and then
 * the letter under it. Both together are one character. */
#include <math.h>
#include <unicode/unorm2.h>

#include "base/utf8.h"
#include "source/pdf/pdf.h"

/* In em: how far apart the middles of both may be, and how much higher the accent. */
#define MOST_ASIDE 0.25
#define MOST_ABOVE 0.8

static uint32_t combining(uint32_t accent)
{
    static const uint16_t known[][2] = {
        {0x60, 0x300},  {0xA8, 0x308},  {0xAF, 0x304},  {0xB4, 0x301},  {0xB8, 0x327},
        {0x2C6, 0x302}, {0x2C7, 0x30C}, {0x2D8, 0x306}, {0x2D9, 0x307}, {0x2DA, 0x30A},
        {0x2DB, 0x328}, {0x2DC, 0x303}, {0x2DD, 0x30B}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (known[i][0] == accent)
            return known[i][1];
    return 0;
}

/* The only character of a glyph; 0 when it has more. */
static uint32_t character(const idc_pdf_page *page, const idc_pdf_glyph *g)
{
    size_t pos = 0;
    idc_str text = {(const char *)page->text.ptr + g->text, g->text_len};
    uint32_t c = text.len ? idc_utf8_next(text, &pos) : 0;
    return pos == text.len ? c : 0;
}

static bool over(const idc_pdf_page *page, const idc_pdf_glyph *accent, const idc_pdf_glyph *letter)
{
    const idc_pdf_run *a = &page->runs[accent->run], *b = &page->runs[letter->run];
    double aside = accent->u + accent->advance / 2 - letter->u - letter->advance / 2;
    return a->turn == b->turn && a->path.ptr == b->path.ptr && fabs(aside) < MOST_ASIDE * b->size &&
           fabs(accent->v - letter->v) < MOST_ABOVE * b->size && letter->advance > 0;
}

/* The letter with the accent; 0 when there is no such character. */
static uint32_t composed(uint32_t letter, uint32_t mark)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
    if (letter == 0x131)
        letter = 'i';
    if (letter == 0x237)
        letter = 'j';
    if (U_FAILURE(status) || letter == ' ')
        return 0;
    UChar32 whole = unorm2_composePair(nfc, (UChar32)letter, (UChar32)mark);
    return whole > 0 ? (uint32_t)whole : 0;
}

/* Puts an accent on its letter, if that is this one. */
static idc_status join(idc_pdf_page *page, const idc_pdf_glyph *g, uint32_t mark,
                       idc_pdf_glyph *letter, bool *joined)
{
    uint32_t whole = over(page, g, letter) ? composed(character(page, letter), mark) : 0;
    if (!whole)
        return IDC_OK;
    char text[4];
    idc_str utf8 = {text, idc_utf8_encode(whole, text)};
    letter->text = (uint32_t)page->text.len;
    letter->text_len = (uint32_t)utf8.len;
    letter->begin = g->begin < letter->begin ? g->begin : letter->begin;
    letter->end = g->end > letter->end ? g->end : letter->end;
    *joined = true;
    return idc_pdf_append(page->pdf->work, &page->text, utf8);
}

/* Whether the glyph's text may be one of the accents, by its first byte. */
static bool may_be_accent(const idc_pdf_page *page, const idc_pdf_glyph *g)
{
    uint8_t first = g->text_len ? page->text.ptr[g->text] : 0;
    return (first == '`' && g->text_len == 1) ||
           ((first == 0xC2 || first == 0xCB) && g->text_len == 2);
}

idc_status idc_pdf_join_accents(idc_pdf_page *page)
{
    size_t kept = 0;
    for (size_t i = 0; i < page->glyph_count; i++) {
        const idc_pdf_glyph *g = &page->glyphs[i];
        uint32_t mark = may_be_accent(page, g) ? combining(character(page, g)) : 0;
        bool joined = false;
        idc_status status = IDC_OK;
        if (mark && i + 1 < page->glyph_count)
            status = join(page, g, mark, &page->glyphs[i + 1], &joined);
        if (mark && !joined && kept && status == IDC_OK)
            status = join(page, g, mark, &page->glyphs[kept - 1], &joined);
        if (status != IDC_OK)
            return status;
        if (!joined)
            page->glyphs[kept++] = page->glyphs[i];
    }
    page->glyph_count = kept;
    return IDC_OK;
}
