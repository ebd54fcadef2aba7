/* GIF files (GIF89a specification): the first picture. What comments say is no fact of identity. */
#include "source/little.h"
#include "source/picture/picture.h"
#include "source/reader.h"
#include "source/picture/xmp.h"

static int bid(idc_str bytes)
{
    return idc_str_starts(bytes, IDC_STR("GIF87a")) || idc_str_starts(bytes, IDC_STR("GIF89a"))
               ? 100
               : 0;
}

/* XMP lies in an application extension, not in sub-blocks, and ends in a trailer of 258 bytes. */
static idc_status read_xmp(idc_str bytes, idc_document *doc)
{
    const idc_str mark = IDC_STR("\x21\xff\x0bXMP DataXMP");
    size_t at = idc_str_find(bytes, mark, 0);
    if (at == SIZE_MAX)
        return IDC_OK;
    size_t end = idc_str_find(bytes, IDC_STR("\x01\xff\xfe\xfd"), at);
    if (end == SIZE_MAX)
        return IDC_OK;
    idc_span span = {.begin = at + mark.len, .end = end};
    return idc_xmp_facts(doc, idc_str_sub(bytes, at + mark.len, end), span);
}

static idc_status read_gif(idc_str bytes, idc_document *doc)
{
    idc_pixels pixels = {.width = 0};
    idc_status status = read_xmp(bytes, doc);
    if (status == IDC_OK && doc->facts_only && idc_little32(bytes, 6))
        return IDC_OK;
    if (status == IDC_OK)
        status = idc_pixels_gif(doc->work, bytes, &pixels);
    if (status == IDC_OK)
        status = idc_picture_set(doc, pixels.width, pixels.height, &pixels);
    if (status == IDC_OK && pixels.width == 0 && !doc->metadata->count)
        doc->state = IDC_READ_FAILED;
    return status;
}

const idc_reader idc_reader_gif = {"gif", "image/gif", bid, read_gif};
