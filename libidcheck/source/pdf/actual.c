/* ActualText (14.9.4): what marked glyphs stand for where they alone do not say it, as in scripts
 * that write syllables with glyphs out of order. */
#include "base/utf8.h"
#include "source/pdf/state.h"

/* Longer ones stand for whole lines, whose glyphs then say more of where they are. */
enum { MOST_BYTES = 128, MOST_TEXT = 63 };

idc_pdf_token idc_pdf_dictionary_value(idc_str bytes, idc_pdf_token dictionary, const char *key)
{
    size_t pos = dictionary.begin + 2;
    idc_str s = idc_str_sub(bytes, 0, dictionary.end);
    for (size_t depth = 0;;) {
        idc_pdf_token t = idc_pdf_next(s, &pos);
        if (t.type == IDC_PDF_END)
            return t;
        if (t.type == IDC_PDF_DICT || t.type == IDC_PDF_OPEN)
            depth++;
        else if ((t.type == IDC_PDF_DICT_END || t.type == IDC_PDF_CLOSE) && depth > 0)
            depth--;
        else if (depth == 0 && t.type == IDC_PDF_NAME &&
                 idc_str_is(idc_str_sub(s, t.begin, t.end), key))
            return idc_pdf_next(s, &pos);
    }
}

/* A text string (7.9.2) of UTF-16 with its mark, else of bytes that are ASCII. */
static size_t decode(const uint8_t *bytes, size_t count, char out[MOST_TEXT + 1])
{
    size_t len = 0;
    bool wide = count >= 2 && bytes[0] == 0xFE && bytes[1] == 0xFF;
    for (size_t i = wide ? 2 : 0; i < count && len + 4 <= MOST_TEXT;) {
        uint32_t c = bytes[i++];
        if (wide) {
            if (i >= count)
                break;
            c = c << 8 | bytes[i++];
            if (c >= 0xD800 && c < 0xDC00 && i + 1 < count) {
                uint32_t low = (uint32_t)bytes[i] << 8 | bytes[i + 1];
                i += 2;
                c = low >= 0xDC00 && low < 0xE000 ? 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00)
                                                  : 0xFFFD;
            }
        } else if (c >= 0x80) {
            return 0;
        }
        if (c < 0x20 || c == 0x7F)
            c = ' ';
        if (c == 0xAD) /* a hyphen at the end of a line, which the word has not */
            continue;
        len += idc_utf8_encode(c >= 0xD800 && c < 0xE000 ? 0xFFFD : c, out + len);
    }
    return len;
}

void idc_pdf_actual_begin(idc_pdf_interpreter *in, idc_pdf_token properties)
{
    uint8_t bytes[MOST_BYTES];
    idc_str s = in->frames[in->frame_count - 1].bytes;
    if (in->actual_mark || properties.type != IDC_PDF_DICT)
        return;
    idc_pdf_token t = idc_pdf_dictionary_value(s, properties, "/ActualText");
    if ((t.type != IDC_PDF_STRING && t.type != IDC_PDF_HEX) || t.end - t.begin > MOST_BYTES)
        return;
    in->actual_len = decode(bytes, idc_pdf_string(s, t, bytes), in->actual);
    in->actual_first = in->page->glyph_count;
    in->actual_mark = in->mark_count;
}

/* Do the glyphs say letters that the text for them has not? Then it is no reading of them. */
static bool contradicts(const idc_pdf_interpreter *in)
{
    enum { LEAST_LETTERS = 4 };
    const idc_pdf_page *page = in->page;
    size_t letters = 0, missing = 0;
    for (size_t i = in->actual_first; i < page->glyph_count; i++) {
        const idc_pdf_glyph *g = &page->glyphs[i];
        char c = g->text_len == 1 ? (char)page->text.ptr[g->text] : 0;
        if (!idc_is_alnum(c))
            continue;
        letters++;
        idc_str lower = {in->actual, in->actual_len};
        missing += idc_str_ifind(lower, (idc_str){&c, 1}, 0) == SIZE_MAX;
    }
    return letters >= LEAST_LETTERS && missing * 2 > letters;
}

/* The glyphs stay as they are; those that say nothing were kept for their place only. */
static void drop_silent(idc_pdf_interpreter *in)
{
    idc_pdf_page *page = in->page;
    size_t kept = in->actual_first;
    for (size_t i = kept; i < page->glyph_count; i++)
        if (page->glyphs[i].text_len)
            page->glyphs[kept++] = page->glyphs[i];
    page->glyph_count = kept;
}

idc_status idc_pdf_actual_end(idc_pdf_interpreter *in)
{
    idc_pdf_page *page = in->page;
    size_t first = in->actual_first, count = page->glyph_count;
    in->actual_mark = 0;
    if (count <= first)
        return IDC_OK;
    idc_pdf_glyph whole = page->glyphs[first];
    double right = whole.u + whole.advance;
    for (size_t i = first; i < count; i++) {
        const idc_pdf_glyph *g = &page->glyphs[i];
        double size = page->runs[whole.run].size;
        if (page->runs[g->run].turn != page->runs[whole.run].turn || g->v > whole.v + size ||
            g->v < whole.v - size) { /* of several lines */
            drop_silent(in);
            return IDC_OK;
        }
        right = g->u + g->advance > right ? g->u + g->advance : right;
        whole.end = g->end > whole.end ? g->end : whole.end;
        if (g->u < whole.u) {
            whole.u = g->u;
            whole.x = g->x;
            whole.y = g->y;
        }
    }
    if (contradicts(in)) {
        drop_silent(in);
        return idc_document_add_hidden(
            in->pdf->doc,
            (idc_hidden){"replacement-text",
                         idc_arena_str(in->pdf->arena, (idc_str){in->actual, in->actual_len}),
                         {page->runs[whole.run].path, whole.begin, whole.end, page->number}});
    }
    whole.advance = right - whole.u;
    whole.text = (uint32_t)page->text.len;
    whole.text_len = (uint32_t)in->actual_len;
    idc_status status =
        idc_pdf_append(in->pdf->work, &page->text, (idc_str){in->actual, in->actual_len});
    page->glyphs[first] = whole;
    page->glyph_count = first + (in->actual_len > 0);
    return status;
}
