#include "source/picture/thumbnail.h"

#include "source/picture/ordered.h"
#include "source/picture/picture.h"

enum { MOST_BYTES = 1 << 20, MOST_TAGS = 16, MOST_PICTURES = 16 };

static idc_status add_fact(idc_document *doc, const idc_pdq *pdq, idc_span span)
{
    char hex[65];
    idc_pdq_to_hex(pdq->bits, hex);
    idc_str text = idc_arena_str(doc->work->arena, idc_str_of(hex));
    return text.ptr ? idc_document_fact(doc, "thumbnail_pdq", text, span) : IDC_ERR_NOMEM;
}

idc_status idc_thumbnail_add(idc_document *doc, const char *kind, idc_str bytes, idc_span span)
{
    idc_work *work = doc->work;
    const unsigned wishes = work->wishes;
    const size_t most = doc->facts_only ? 1 : IDC_THUMBNAILS_MAX;
    idc_pixels pixels;
    if (!(wishes & IDC_WISH_THUMBNAILS) || bytes.len > MOST_BYTES || doc->thumbnail_count >= most)
        return IDC_OK;
    work->wishes = IDC_WISH_THUMBNAILS; /* the others are for the picture */
    idc_status status = idc_pixels_jpeg(work, bytes, &pixels);
    work->wishes = wishes;
    if (status != IDC_OK || !pixels.hashed)
        return status;
    doc->thumbnails[doc->thumbnail_count++] =
        (idc_thumbnail){.kind = kind, .span = span, .sketch = pixels.sketch};
    return add_fact(doc, &pixels.pdq, span);
}

static idc_status add_preview(idc_document *doc, idc_str jpeg, idc_str file)
{
    uint64_t begin = (uint64_t)(jpeg.ptr - file.ptr);
    return idc_thumbnail_add(doc, "MPF", jpeg, (idc_span){.begin = begin, .end = begin + jpeg.len});
}

/* CIPA DC-007, 5.2: pictures that are no previews are panoramas, other eyes, depth. */
idc_status idc_thumbnail_previews(idc_document *doc, idc_str tiff, idc_str file)
{
    enum { ENTRIES = 0xb002, ENTRY_BYTES = 16, PREVIEW_VGA = 0x010001, PREVIEW_HD = 0x010002 };
    const idc_ordered t = {tiff, idc_str_starts(tiff, IDC_STR("MM"))};
    const uint64_t base = (uint64_t)(tiff.ptr - file.ptr), directory = idc_ordered32(&t, 4);
    const uint32_t tags = idc_ordered16(&t, directory);
    idc_status status = IDC_OK;
    for (uint32_t i = 0; i < tags && i < MOST_TAGS && status == IDC_OK; i++) {
        uint64_t tag = directory + 2 + 12 * i, at = idc_ordered32(&t, tag + 8);
        uint32_t pictures = idc_ordered32(&t, tag + 4) / ENTRY_BYTES;
        if (idc_ordered16(&t, tag) != ENTRIES)
            continue;
        for (uint32_t k = 0; k < pictures && k < MOST_PICTURES && status == IDC_OK; k++) {
            uint32_t kind = idc_ordered32(&t, at + ENTRY_BYTES * k) & 0xffffff;
            uint64_t size = idc_ordered32(&t, at + ENTRY_BYTES * k + 4);
            uint64_t from = base + idc_ordered32(&t, at + ENTRY_BYTES * k + 8);
            if (kind == PREVIEW_VGA || kind == PREVIEW_HD)
                status = add_preview(doc, idc_str_sub(file, from, from + size), file);
        }
    }
    return status;
}

const idc_thumbnail *idc_thumbnail_least(idc_document *doc, const idc_sketch *picture)
{
    const idc_thumbnail *least = NULL;
    for (size_t i = 0; picture && i < doc->thumbnail_count; i++) {
        idc_thumbnail *t = &doc->thumbnails[i];
        t->likeness_permille = idc_sketch_likeness(picture, t->sketch);
        if (t->likeness_permille >= 0 &&
            (!least || t->likeness_permille < least->likeness_permille))
            least = t;
    }
    return least;
}
