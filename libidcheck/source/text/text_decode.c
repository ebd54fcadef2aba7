#include "source/text/text_decode.h"
#include "base/utf8.h"
#include "base/convert.h"

#include "source/text/text_guess.h"

enum { SAMPLE = 4096 };

/*
 * Text of letters beyond Latin has few zero bytes; but its spaces and line ends, read the wrong way
 * around, would be rare characters.
 */
static bool is_utf16(idc_str s, int high)
{
    size_t units = s.len / 2, right = 0, wrong = 0;
    for (size_t i = 0; i < units; i++) {
        unsigned char a = (unsigned char)s.ptr[2 * i + (size_t)high];
        unsigned char b = (unsigned char)s.ptr[2 * i + 1 - (size_t)high];
        unsigned unit = (unsigned)a << 8 | b;
        bool space = unit == ' ' || unit == '\n' || unit == '\r' || unit == '\t';
        if ((unit < 0x20 && !space) || unit >= 0xFFFE)
            return false;
        right += space;
        wrong += unit == 0x2000 || unit == 0x0A00 || unit == 0x0D00;
    }
    return units >= 8 && right >= 2 && right * 60 >= units && wrong == 0;
}

const idc_codepage *idc_text_wide(idc_str bytes)
{
    idc_str sample = idc_str_sub(bytes, 0, SAMPLE);
    size_t zeros[2] = {0, 0}, half = sample.len / 2;
    const idc_codepage *page = idc_text_utf32(bytes);
    if (page)
        return page;
    for (size_t i = 0; i < sample.len; i++)
        zeros[i & 1] += sample.ptr[i] == 0;
    if (half < 4)
        return NULL;
    if (zeros[1] * 10 >= half * 9 && zeros[0] * 20 <= half)
        return idc_codepage_numbered(1200);
    if (zeros[0] * 10 >= half * 9 && zeros[1] * 20 <= half)
        return idc_codepage_numbered(1201);
    if (bytes.len % 2 || zeros[0] + zeros[1] == 0)
        return NULL;
    bool little = is_utf16(sample, 1), big = is_utf16(sample, 0);
    return little == big ? NULL : idc_codepage_numbered(little ? 1200 : 1201);
}

/* Encoding that a byte order mark tells; NULL when there is none. */
static const idc_codepage *byte_order_mark(idc_str bytes)
{
    static const struct {
        idc_str mark;
        uint16_t number;
    } marks[] = {{{"\xEF\xBB\xBF", 3}, 65001}, {{"\xFF\xFE\0\0", 4}, 12000},
                 {{"\0\0\xFE\xFF", 4}, 12001}, {{"\xFF\xFE", 2}, 1200},
                 {{"\xFE\xFF", 2}, 1201},      {{"\x84\x31\x95\x33", 4}, 54936}};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (idc_str_starts(bytes, marks[i].mark))
            return idc_codepage_numbered(marks[i].number);
    return NULL;
}

bool idc_text_plausible(idc_str bytes)
{
    idc_str sample = idc_str_sub(bytes, 0, SAMPLE);
    size_t controls = 0;
    if (byte_order_mark(bytes) || idc_text_wide(bytes))
        return true;
    for (size_t i = 0; i < sample.len; i++) {
        unsigned char c = (unsigned char)sample.ptr[i];
        controls += (c < 0x20 && !idc_is_space((char)c) && c != 0x1B) || c == 0x7F;
    }
    return controls * 50 <= sample.len;
}

/* Well-formed sequences of several bytes, and ill-formed ones. */
static void count_sequences(idc_str bytes, size_t *good, size_t *ill)
{
    *good = *ill = 0;
    for (size_t pos = 0; pos < bytes.len;) {
        size_t at = pos = idc_utf8_skip_ascii(bytes, pos);
        if (at == bytes.len)
            break;
        uint32_t cp = idc_utf8_next(bytes, &pos);
        if (cp == IDC_REPLACEMENT && (pos - at != 3 || (unsigned char)bytes.ptr[at] != 0xEF))
            ++*ill;
        else if (cp >= 0x80)
            ++*good;
    }
}

/* Escapes that ISO-2022 begins its two-byte characters with (RFC 1468, RFC 1557). */
static const idc_codepage *escaped(idc_str bytes)
{
    static const char *const japanese[] = {"\x1B$B", "\x1B$@", "\x1B(J"};
    idc_str s = idc_str_sub(bytes, 0, SAMPLE);
    for (size_t i = 0; i < 3; i++)
        if (idc_str_find(s, idc_str_of(japanese[i]), 0) != SIZE_MAX)
            return idc_codepage_numbered(50220);
    return idc_str_find(s, IDC_STR("\x1B$)C"), 0) != SIZE_MAX ? idc_codepage_numbered(50225) : NULL;
}

static const idc_codepage *choose(idc_str bytes, const idc_codepage *declared, bool *guessed)
{
    const idc_codepage *utf8 = idc_codepage_numbered(65001), *page = byte_order_mark(bytes);
    size_t good, ill;
    *guessed = false;
    if (page)
        return page;
    /* Well-formed UTF-8 with letters beyond ASCII is no accident, whatever is declared. */
    count_sequences(bytes, &good, &ill);
    if (ill == 0 && good > 0)
        return utf8;
    if (declared && (declared != utf8 || good > ill))
        return declared;
    *guessed = true;
    if ((page = idc_text_wide(bytes)) || (ill == 0 && (page = escaped(bytes))))
        return page;
    *guessed = ill > 0;
    return ill == 0 || good > ill ? utf8 : idc_text_guess(bytes);
}

idc_status idc_text_decode(idc_document *doc, idc_str bytes, const idc_codepage *declared,
                           idc_decoded *out)
{
    bool guessed;
    const idc_codepage *page = choose(bytes, declared, &guessed);
    bool utf8 = page->number == 65001;
    *out = (idc_decoded){.bytes = bytes};
    idc_converted *c = &out->converted;
    idc_status status = idc_charge(doc->work, IDC_LIMIT_SOURCE_STEPS, utf8 ? 0 : bytes.len / 16);
    if (status != IDC_OK)
        return status;
    if (!idc_codepage_convert(doc->work->arena, bytes, page, c))
        return IDC_ERR_NOMEM;
    out->start = idc_str_starts(c->text, IDC_STR("\xEF\xBB\xBF")) ? 3 : 0;
    idc_span all = {.end = bytes.len};
    if (!utf8)
        status = idc_document_fact(doc, "encoding", idc_str_of(page->name), all);
    if (guessed && !utf8 && status == IDC_OK)
        status = idc_document_note(
            doc, false, "text.encoding-guessed", all,
            "the bytes are not UTF-8 and no encoding is declared, so they were read as %s: save "
            "the file as UTF-8 when letters look wrong",
            page->name);
    if (status != IDC_OK || c->replaced == 0)
        return status;
    size_t at = c->first_replaced;
    return idc_document_note(doc, true, "text.ill-formed", (idc_span){.begin = at, .end = at + 1},
                             "%u sequences of bytes are not %s, the first at byte %u, and were "
                             "replaced by U+FFFD: ask for the file again or convert it",
                             (uint64_t)c->replaced, page->name, (uint64_t)at);
}
