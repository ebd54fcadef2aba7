#include "source/picture/photoshop.h"

#include "base/convert.h"
#include "base/utf8.h"
#include "source/big.h"
#include "source/picture/exif.h"
#include "source/picture/thumbnail.h"
#include "source/picture/xmp.h"

enum { IPTC_RESOURCE = 0x0404, EXIF_RESOURCE = 0x0422, XMP_RESOURCE = 0x0424 };
enum { THUMBNAIL_RESOURCE = 0x040c, THUMBNAIL_HEAD = 28 };
enum { IPTC_BYLINE = 80, IPTC_PROGRAM = 65 };

static idc_span span_of(idc_str part, idc_str bytes)
{
    uint64_t begin = (uint64_t)(part.ptr - bytes.ptr);
    return (idc_span){.begin = begin, .end = begin + part.len};
}

/* A value as UTF-8: writers seldom say which of the two they mean. */
static idc_status add_value(idc_document *doc, const char *key, idc_str value, idc_str bytes)
{
    bool utf8 = idc_utf8_valid_length(value) == value.len;
    idc_converted c;
    if (!idc_utf8_convert(doc->work->arena, value,
                          utf8 ? IDC_ENCODING_UTF8 : IDC_ENCODING_WINDOWS1252, &c))
        return IDC_ERR_NOMEM;
    return idc_document_fact(doc, key, c.text, span_of(value, bytes));
}

/* Data sets of record 2 (IPTC-IIM 4.2, 1.5): who made the picture, and with what. */
static idc_status read_iptc(idc_document *doc, idc_str iim, idc_str bytes)
{
    idc_status status = IDC_OK;
    for (size_t at = 0; at + 5 <= iim.len && iim.ptr[at] == 0x1c && status == IDC_OK;) {
        size_t len = idc_big16(iim, at + 3);
        int record = (uint8_t)iim.ptr[at + 1], set = (uint8_t)iim.ptr[at + 2];
        if (len > iim.len - at - 5)
            break;
        idc_str value = idc_str_trim(idc_str_sub(iim, at + 5, at + 5 + len));
        if (record == 2 && set == IPTC_BYLINE)
            status = add_value(doc, "author", value, bytes);
        else if (record == 2 && set == IPTC_PROGRAM)
            status = add_value(doc, "software", value, bytes);
        at += 5 + len;
    }
    return status;
}

static idc_status read_resource(idc_document *doc, uint32_t id, idc_str data, idc_str bytes)
{
    if (id == EXIF_RESOURCE)
        return idc_exif_facts(doc, data, span_of(data, bytes));
    if (id == XMP_RESOURCE)
        return idc_xmp_facts(doc, data, span_of(data, bytes));
    if (id == THUMBNAIL_RESOURCE && data.len > THUMBNAIL_HEAD) {
        idc_str jpeg = idc_str_sub(data, THUMBNAIL_HEAD, data.len);
        return idc_thumbnail_add(doc, "Photoshop", jpeg, span_of(jpeg, bytes));
    }
    return id == IPTC_RESOURCE ? read_iptc(doc, data, bytes) : IDC_OK;
}

/* "8BIM", number, padded name, length, padded data. */
idc_status idc_photoshop_facts(idc_document *doc, idc_str data, idc_str bytes)
{
    size_t at = 0;
    while (at + 12 <= data.len &&
           idc_str_starts(idc_str_sub(data, at, data.len), IDC_STR("8BIM"))) {
        size_t name = ((size_t)(uint8_t)data.ptr[at + 6] + 2) & ~(size_t)1;
        size_t start = at + 6 + name + 4;
        if (start > data.len)
            break;
        size_t len = idc_big32(data, start - 4);
        if (len > data.len - start)
            break;
        idc_status status = idc_charge(doc->work, IDC_LIMIT_SOURCE_STEPS, 1);
        if (status == IDC_OK)
            status = read_resource(doc, idc_big16(data, at + 4),
                                   idc_str_sub(data, start, start + len), bytes);
        if (status != IDC_OK)
            return status;
        at = start + len + (len & 1);
    }
    return IDC_OK;
}
