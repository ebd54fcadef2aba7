#include "source/picture/icc.h"

#include "base/convert.h"
#include "base/utf8.h"
#include "source/big.h"

enum { HEADER = 128, SIGNATURE = 36, TAG = 12, MOST_TAGS = 100, MOST_TEXT = 256 };

/* The profile's own description as its tag has it; empty when it has none. */
static idc_str description(idc_str profile)
{
    if (profile.len < HEADER + 4 ||
        !idc_str_is(idc_str_sub(profile, SIGNATURE, SIGNATURE + 4), "acsp"))
        return IDC_STR("");
    uint32_t count = idc_big32(profile, HEADER);
    for (uint32_t i = 0; i < count && i < MOST_TAGS; i++) {
        size_t at = HEADER + 4 + TAG * (size_t)i;
        if (at + TAG > profile.len)
            break;
        size_t begin = idc_big32(profile, at + 4), size = idc_big32(profile, at + 8);
        if (idc_str_is(idc_str_sub(profile, at, at + 4), "desc") && begin <= profile.len)
            return idc_str_sub(profile, begin,
                               size < profile.len - begin ? begin + size : profile.len);
    }
    return IDC_STR("");
}

idc_status idc_icc_facts(idc_document *doc, idc_str profile, idc_span span)
{
    enum { TEXT = 12, RECORD = 16, RECORD_END = 28 };
    idc_str tag = description(profile), text = IDC_STR("");
    idc_encoding encoding = IDC_ENCODING_UTF8;
    idc_converted c;
    if (idc_str_starts(tag, IDC_STR("desc")) && tag.len > TEXT) {
        text = idc_str_sub(tag, TEXT, TEXT + idc_big32(tag, 8));
        text = idc_str_sub(text, 0, idc_str_find_byte(text, '\0', 0));
        if (idc_utf8_valid_length(text) < text.len)
            encoding = IDC_ENCODING_LATIN1;
    } else if (idc_str_starts(tag, IDC_STR("mluc")) && tag.len >= RECORD_END &&
               idc_big32(tag, 8) > 0) {
        /* The first of its languages. */
        size_t size = idc_big32(tag, RECORD + 4), begin = idc_big32(tag, RECORD + 8);
        text = begin < tag.len ? idc_str_sub(tag, begin, begin + size) : IDC_STR("");
        encoding = IDC_ENCODING_UTF16BE;
    }
    text = idc_str_sub(text, 0, encoding == IDC_ENCODING_UTF16BE ? 2 * MOST_TEXT : MOST_TEXT);
    if (text.len == 0)
        return IDC_OK;
    if (!idc_utf8_convert(doc->work->arena, text, encoding, &c))
        return IDC_ERR_NOMEM;
    return idc_document_fact(doc, "icc_profile", idc_str_trim(c.text), span);
}
