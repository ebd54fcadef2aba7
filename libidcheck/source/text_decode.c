#include "source/text_decode.h"

enum { SAMPLE = 4096 };

/* Zero bytes at even and odd places: text of mostly ASCII letters in UTF-16 has one of them full.
 */
static bool looks_utf16(idc_str bytes, idc_encoding *out)
{
    idc_str sample = idc_str_sub(bytes, 0, SAMPLE);
    size_t zeros[2] = {0, 0}, half = sample.len / 2;
    for (size_t i = 0; i < sample.len; i++)
        zeros[i & 1] += sample.ptr[i] == 0;
    if (half < 4)
        return false;
    if (zeros[1] * 10 >= half * 9 && zeros[0] * 20 <= half) {
        *out = IDC_ENCODING_UTF16LE;
        return true;
    }
    *out = IDC_ENCODING_UTF16BE;
    return zeros[0] * 10 >= half * 9 && zeros[1] * 20 <= half;
}

/* Encoding that a byte order mark tells; *length is the mark's. */
static bool byte_order_mark(idc_str bytes, idc_encoding *out)
{
    static const struct {
        idc_str mark;
        idc_encoding encoding;
    } marks[] = {{{"\xEF\xBB\xBF", 3}, IDC_ENCODING_UTF8},
                 {{"\xFF\xFE", 2}, IDC_ENCODING_UTF16LE},
                 {{"\xFE\xFF", 2}, IDC_ENCODING_UTF16BE}};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (idc_str_starts(bytes, marks[i].mark)) {
            *out = marks[i].encoding;
            return true;
        }
    }
    return false;
}

bool idc_text_plausible(idc_str bytes)
{
    idc_str sample = idc_str_sub(bytes, 0, SAMPLE);
    idc_encoding encoding;
    size_t controls = 0;
    if (byte_order_mark(bytes, &encoding) || looks_utf16(bytes, &encoding))
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
        size_t at = pos;
        uint32_t cp = idc_utf8_next(bytes, &pos);
        if (cp == IDC_REPLACEMENT && (pos - at != 3 || (unsigned char)bytes.ptr[at] != 0xEF))
            ++*ill;
        else if (cp >= 0x80)
            ++*good;
    }
}

static idc_encoding guess(idc_str bytes, const idc_encoding *declared, bool *guessed)
{
    idc_encoding encoding;
    size_t good, ill;
    *guessed = false;
    if (byte_order_mark(bytes, &encoding))
        return encoding;
    /* Well-formed UTF-8 with letters beyond ASCII is no accident, whatever is declared. */
    count_sequences(bytes, &good, &ill);
    if (ill == 0 && good > 0)
        return IDC_ENCODING_UTF8;
    if (declared && (*declared != IDC_ENCODING_UTF8 || good > ill))
        return *declared;
    if (looks_utf16(bytes, &encoding)) {
        *guessed = true;
        return encoding;
    }
    *guessed = ill > 0;
    return ill == 0 || good > ill ? IDC_ENCODING_UTF8 : IDC_ENCODING_WINDOWS1252;
}

static const char *name_of(idc_encoding encoding)
{
    switch (encoding) {
    case IDC_ENCODING_UTF16LE:
    case IDC_ENCODING_UTF16BE:
        return "UTF-16";
    case IDC_ENCODING_LATIN1:
    case IDC_ENCODING_WINDOWS1252:
        return "windows-1252";
    default:
        return "UTF-8";
    }
}

idc_status idc_text_decode(idc_document *doc, idc_str bytes, const idc_encoding *declared,
                           idc_decoded *out)
{
    bool guessed;
    idc_encoding encoding = guess(bytes, declared, &guessed);
    *out = (idc_decoded){.bytes = bytes};
    idc_converted *c = &out->converted;
    if (!idc_utf8_convert(doc->work->arena, bytes, encoding, c))
        return IDC_ERR_NOMEM;
    out->start = idc_str_starts(c->text, IDC_STR("\xEF\xBB\xBF")) ? 3 : 0;
    if (guessed && encoding != IDC_ENCODING_UTF8) {
        idc_status status = idc_document_note(
            doc, false, "text.encoding-guessed", (idc_span){.end = bytes.len},
            "the bytes are not UTF-8 and no encoding is declared, so they were read as %s: save "
            "the file as UTF-8 when letters look wrong",
            name_of(encoding));
        if (status != IDC_OK)
            return status;
    }
    if (c->replaced == 0)
        return IDC_OK;
    size_t at = c->first_replaced;
    return idc_document_note(doc, true, "text.ill-formed", (idc_span){.begin = at, .end = at + 1},
                             "%u sequences of bytes are not %s, the first at byte %u, and were "
                             "replaced by U+FFFD: ask for the file again or convert it",
                             (uint64_t)c->replaced, name_of(encoding), (uint64_t)at);
}

bool idc_text_encoding_label(idc_str label, idc_encoding *out)
{
    /* WHATWG Encoding, section 4.2: ASCII and Latin-1 are read as windows-1252. */
    static const struct {
        const char *label;
        idc_encoding encoding;
    } labels[] = {{"utf-8", IDC_ENCODING_UTF8},
                  {"utf8", IDC_ENCODING_UTF8},
                  {"unicode-1-1-utf-8", IDC_ENCODING_UTF8},
                  {"windows-1252", IDC_ENCODING_WINDOWS1252},
                  {"cp1252", IDC_ENCODING_WINDOWS1252},
                  {"iso-8859-1", IDC_ENCODING_WINDOWS1252},
                  {"iso8859-1", IDC_ENCODING_WINDOWS1252},
                  {"latin1", IDC_ENCODING_WINDOWS1252},
                  {"us-ascii", IDC_ENCODING_WINDOWS1252},
                  {"ascii", IDC_ENCODING_WINDOWS1252},
                  /* A page that can say so in ASCII is not UTF-16 (WHATWG HTML, 13.2.3.2). */
                  {"utf-16", IDC_ENCODING_UTF8},
                  {"utf-16le", IDC_ENCODING_UTF8},
                  {"utf-16be", IDC_ENCODING_UTF8}};
    label = idc_str_trim(label);
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
        if (idc_str_ieq(label, idc_str_of(labels[i].label))) {
            *out = labels[i].encoding;
            return true;
        }
    }
    return false;
}
