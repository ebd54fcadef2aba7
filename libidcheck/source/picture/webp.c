/* WebP files (RFC 9649): size and facts from the RIFF chunks, pixels from the library. */
#include "source/little.h"
#include "source/picture/c2pa.h"
#include "source/picture/exif.h"
#include "source/picture/icc.h"
#include "source/picture/picture.h"
#include "source/picture/xmp.h"
#include "source/reader.h"

enum { HEAD = 12, CHUNK_HEAD = 8, MOST_PACKETS = 8 };

static int bid(idc_str bytes)
{
    bool ours =
        idc_str_starts(bytes, IDC_STR("RIFF")) && idc_str_is(idc_str_sub(bytes, 8, 12), "WEBP");
    return ours ? 100 : 0;
}

/* Some writers end the name of the chunk with a zero byte. */
static bool is_xmp(idc_str type)
{
    return idc_str_is(type, "XMP ") || idc_str_eq(type, IDC_STR("XMP\0"));
}

static idc_status read_chunk(idc_document *doc, idc_str type, idc_str data, idc_span span)
{
    const idc_str exif = IDC_STR("Exif\0\0");
    if (idc_str_is(type, "EXIF"))
        return idc_exif_facts(
            doc, idc_str_starts(data, exif) ? idc_str_sub(data, exif.len, data.len) : data, span);
    if (is_xmp(type))
        return idc_xmp_facts(doc, data, span);
    if (idc_str_is(type, "ICCP"))
        return idc_icc_facts(doc, data, span);
    if (idc_str_is(type, "C2PA"))
        return idc_c2pa_facts(doc, data, span, true);
    return IDC_OK;
}

static idc_status walk(idc_str bytes, idc_document *doc)
{
    int packets = 0;
    for (size_t at = HEAD; at + CHUNK_HEAD <= bytes.len && packets < MOST_PACKETS;) {
        idc_status status = idc_charge(doc->work, IDC_LIMIT_SOURCE_STEPS, 1);
        size_t len = idc_little32(bytes, at + 4);
        if (status != IDC_OK)
            return status;
        if (len > bytes.len - at - CHUNK_HEAD)
            break;
        idc_str type = idc_str_sub(bytes, at, at + 4);
        idc_span span = {.begin = at + CHUNK_HEAD, .end = at + CHUNK_HEAD + len};
        packets += idc_str_is(type, "EXIF") || is_xmp(type);
        status = read_chunk(doc, type, idc_str_sub(bytes, span.begin, span.end), span);
        if (status != IDC_OK)
            return status;
        at += CHUNK_HEAD + len + len % 2;
    }
    return IDC_OK;
}

static idc_status read_webp(idc_str bytes, idc_document *doc)
{
    const idc_str first = idc_str_sub(bytes, HEAD, bytes.len);
    idc_pixels pixels = {.width = 0};
    idc_status status = walk(bytes, doc);
    if (status == IDC_OK && doc->facts_only && idc_str_starts(first, IDC_STR("VP8")))
        return IDC_OK;
    if (status == IDC_OK)
        status = idc_pixels_webp(doc->work, bytes, &pixels);
    if (status == IDC_OK)
        status = idc_picture_set(doc, pixels.width, pixels.height, &pixels);
    if (status == IDC_OK && pixels.width == 0 && !doc->metadata->count)
        doc->state = IDC_READ_FAILED;
    return status;
}

const idc_reader idc_reader_webp = {"webp", "image/webp", bid, read_webp};
