/* PSD and PSB files (Adobe, "Photoshop File Formats Specification"): size and image resources. */
#include "source/big.h"
#include "source/picture/photoshop.h"
#include "source/picture/picture.h"
#include "source/reader.h"

enum { HEADER = 26 };

static int bid(idc_str bytes)
{
    return idc_str_starts(bytes, IDC_STR("8BPS\0")) ? 95 : 0;
}

static idc_status read_psd(idc_str bytes, idc_document *doc)
{
    if (bytes.len < HEADER + 4) {
        doc->state = IDC_READ_FAILED;
        return idc_document_note(doc, false, "picture.truncated", (idc_span){0},
                                 "the bytes end before the picture does: ask for the file again");
    }
    size_t colours = idc_big32(bytes, HEADER), at = HEADER + 4;
    idc_status status = IDC_OK;
    if (colours <= bytes.len - at && bytes.len - at - colours >= 4) {
        at += colours;
        size_t len = idc_big32(bytes, at);
        status = idc_photoshop_facts(doc, idc_str_sub(bytes, at + 4, at + 4 + len), bytes);
    }
    if (status != IDC_OK)
        return status;
    return idc_picture_facts_only(doc, idc_big32(bytes, 18), idc_big32(bytes, 14));
}

const idc_reader idc_reader_psd = {"psd", "image/vnd.adobe.photoshop", bid, read_psd};
