/* TIFF files (TIFF 6.0): the whole file is what EXIF is elsewhere; XMP and IPTC have tags. */
#include "source/picture/exif.h"
#include "source/picture/ordered.h"
#include "source/picture/picture.h"
#include "source/reader.h"
#include "source/picture/xmp.h"

enum { WIDTH = 256, HEIGHT = 257, XMP = 700, MOST_ENTRIES = 1024 };

static int bid(idc_str bytes)
{
    return idc_str_starts(bytes, IDC_STR("II*\0")) || idc_str_starts(bytes, IDC_STR("MM\0*")) ? 90
                                                                                              : 0;
}

static idc_status read_tiff(idc_str bytes, idc_document *doc)
{
    const idc_ordered t = {bytes, bytes.ptr[0] == 'M'};
    uint32_t width = 0, height = 0;
    idc_str packet = IDC_STR_NONE;
    idc_status status = idc_exif_facts(doc, bytes, (idc_span){.end = bytes.len});
    size_t at = bytes.len >= 8 ? idc_ordered32(&t, 4) : bytes.len;
    size_t count = at < bytes.len && bytes.len - at >= 2 ? idc_ordered16(&t, at) : 0;
    for (size_t i = 0; i < count && i < MOST_ENTRIES; i++) {
        size_t entry = at + 2 + i * 12;
        if (entry > bytes.len || bytes.len - entry < 12)
            break;
        uint32_t tag = idc_ordered16(&t, entry), type = idc_ordered16(&t, entry + 2),
                 n = idc_ordered32(&t, entry + 4);
        uint32_t value = type == 3 ? idc_ordered16(&t, entry + 8) : idc_ordered32(&t, entry + 8);
        if (tag == WIDTH)
            width = value;
        else if (tag == HEIGHT)
            height = value;
        else if (tag == XMP && value <= bytes.len && n <= bytes.len - value)
            packet = idc_str_sub(bytes, value, value + n);
    }
    if (status == IDC_OK && packet.len) {
        uint64_t begin = (uint64_t)(packet.ptr - bytes.ptr);
        status = idc_xmp_facts(doc, packet, (idc_span){.begin = begin, .end = begin + packet.len});
    }
    return status == IDC_OK ? idc_picture_facts_only(doc, width, height) : status;
}

const idc_reader idc_reader_tiff = {"tiff", "image/tiff", bid, read_tiff};
