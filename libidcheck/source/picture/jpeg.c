/* JPEG files: size from the frame header, facts from the segments before the first scan. */
#include "base/buf.h"
#include "source/big.h"
#include "source/picture/c2pa.h"
#include "source/picture/exif.h"
#include "source/picture/icc.h"
#include "source/picture/photoshop.h"
#include "source/picture/picture.h"
#include "source/picture/quantisation.h"
#include "source/picture/thumbnail.h"
#include "source/picture/xmp.h"
#include "source/reader.h"

enum {
    SOF0 = 0xc0,
    SOF15 = 0xcf,
    DHT = 0xc4,
    JPG = 0xc8,
    DAC = 0xcc,
    EOI = 0xd9,
    SOS = 0xda,
    DQT = 0xdb
};
enum { APP0 = 0xe0, APP1 = 0xe1, APP2 = 0xe2, APP11 = 0xeb, APP13 = 0xed, COM = 0xfe };
enum { MOST_PACKETS = 8, MOST_JUMBF = 8 << 20 };

typedef struct jpeg_scan {
    idc_document *doc;
    idc_str bytes;
    bool xmp; /* second walk: XMP, after EXIF, whose facts come first */
    uint32_t width, height;
    idc_quantisation tables;
    int packets;   /* EXIF and XMP read so far */
    idc_buf jumbf; /* box of provenance, put together from its segments */
} jpeg_scan;

static int bid(idc_str bytes)
{
    return idc_str_starts(bytes, IDC_STR("\xff\xd8\xff")) ? 95 : 0;
}

static idc_span part_span(idc_str part, idc_str bytes)
{
    uint64_t begin = (uint64_t)(part.ptr - bytes.ptr);
    return (idc_span){.begin = begin, .end = begin + part.len};
}

/* Segments of a box repeat its head (ISO/IEC 19566-5, annex D). */
static idc_status add_jumbf(jpeg_scan *scan, idc_str data)
{
    size_t head = idc_big32(data, 8) == 1 ? 16 : 8;
    size_t skip = idc_big32(data, 4) == 1 ? 8 : 8 + head;
    if (scan->jumbf.len > MOST_JUMBF)
        return IDC_OK;
    idc_buf_add(&scan->jumbf, idc_str_sub(data, skip, data.len));
    return scan->jumbf.failed ? IDC_ERR_NOMEM : IDC_OK;
}

static idc_status read_segment(jpeg_scan *scan, int marker, idc_str data)
{
    const idc_str exif = IDC_STR("Exif\0\0"), xmp = IDC_STR("http://ns.adobe.com/xap/1.0/\0");
    const idc_str photoshop = IDC_STR("Photoshop 3.0\0"), mpf = IDC_STR("MPF\0");
    const idc_str icc = IDC_STR("ICC_PROFILE\0\1");
    idc_document *doc = scan->doc;
    if (marker == APP1 && idc_str_starts(data, xmp)) {
        idc_str packet = idc_str_sub(data, xmp.len, data.len);
        if (!scan->xmp || ++scan->packets > MOST_PACKETS)
            return IDC_OK;
        return idc_xmp_facts(doc, packet, part_span(packet, scan->bytes));
    }
    if (scan->xmp)
        return IDC_OK;
    if (marker == APP1 && idc_str_starts(data, exif) && ++scan->packets <= MOST_PACKETS) {
        idc_str tiff = idc_str_sub(data, exif.len, data.len);
        return idc_exif_facts(doc, tiff, part_span(tiff, scan->bytes));
    }
    if (marker == APP13 && idc_str_starts(data, photoshop))
        return idc_photoshop_facts(doc, idc_str_sub(data, photoshop.len, data.len), scan->bytes);
    if (marker == APP0)
        return idc_thumbnail_jfif(doc, data, scan->bytes);
    if (marker == APP2 && idc_str_starts(data, mpf)) {
        idc_str tiff = idc_str_sub(data, mpf.len, data.len);
        return idc_thumbnail_previews(doc, tiff, scan->bytes);
    }
    if (marker == APP2 && idc_str_starts(data, icc)) {
        /* Of several pieces the first has the tables and nearly always the description. */
        idc_str profile = idc_str_sub(data, icc.len + 1, data.len);
        return idc_icc_facts(doc, profile, part_span(profile, scan->bytes));
    }
    if (marker == APP11 && idc_str_starts(data, IDC_STR("JP")))
        return add_jumbf(scan, data);
    if (marker == DQT)
        idc_quantisation_add(&scan->tables, data, part_span(data, scan->bytes));
    /* The only comment that is a fact of identity: the library that wrote the file says so. */
    if (marker == COM && idc_str_starts(data, IDC_STR("CREATOR: "))) {
        idc_str who = idc_str_sub(data, 9, 256);
        who = idc_str_trim(idc_str_sub(who, 0, idc_str_find_byte(who, '\n', 0)));
        return idc_document_fact(doc, "creator_tool", who, part_span(who, scan->bytes));
    }
    bool frame =
        marker >= SOF0 && marker <= SOF15 && marker != DHT && marker != JPG && marker != DAC;
    if (frame && data.len >= 5 && scan->width == 0) {
        scan->height = idc_big16(data, 1);
        scan->width = idc_big16(data, 3);
    }
    return IDC_OK;
}

/* Segments up to the first scan. */
static idc_status walk(jpeg_scan *scan)
{
    idc_str bytes = scan->bytes;
    size_t at = 2;
    while (at + 4 <= bytes.len) {
        idc_status status = idc_charge(scan->doc->work, IDC_LIMIT_SOURCE_STEPS, 1);
        if (status != IDC_OK)
            return status;
        int marker = (uint8_t)bytes.ptr[at + 1];
        if ((uint8_t)bytes.ptr[at] != 0xff || marker == 0xff || marker == 0 ||
            (marker >= 0xd0 && marker <= 0xd8)) {
            at++; /* fill bytes, and what stands astray between segments */
            continue;
        }
        if (marker == SOS || marker == EOI)
            break;
        size_t len = idc_big16(bytes, at + 2);
        if (len < 2) {
            at += 2;
            continue;
        }
        status = read_segment(scan, marker, idc_str_sub(bytes, at + 4, at + 2 + len));
        if (status != IDC_OK)
            return status;
        at += 2 + len;
    }
    return IDC_OK;
}

static idc_status read_jpeg(idc_str bytes, idc_document *doc)
{
    jpeg_scan scan = {.doc = doc, .bytes = bytes, .jumbf = idc_buf_in(doc->work->arena)};
    idc_pixels pixels;
    idc_status status = walk(&scan);
    scan.xmp = true;
    if (status == IDC_OK)
        status = walk(&scan);
    if (status == IDC_OK && scan.width)
        status = idc_quantisation_facts(doc, &scan.tables);
    if (status == IDC_OK && scan.jumbf.len)
        status = idc_c2pa_facts(doc, idc_buf_str(&scan.jumbf), (idc_span){.end = bytes.len}, false);
    if (status == IDC_OK && doc->facts_only && scan.width)
        return IDC_OK;
    if (status == IDC_OK)
        status = idc_pixels_jpeg(doc->work, bytes, &pixels);
    if (status != IDC_OK)
        return status;
    if (scan.width == 0 || scan.height == 0) {
        scan.width = pixels.width;
        scan.height = pixels.height;
    }
    status = idc_picture_set(doc, scan.width, scan.height, &pixels);
    if (scan.width == 0 && !doc->metadata->count)
        doc->state = IDC_READ_FAILED;
    return status;
}

const idc_reader idc_reader_jpeg = {"jpeg", "image/jpeg", bid, read_jpeg};
