#include "source/picture/thumbnail.h"

#include "source/big.h"
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

/* Plain pixels, red, green and blue; jpeg: the bytes are a JPEG file, and there is no size. */
typedef struct kept {
    idc_str bytes;
    uint32_t width, height;
    bool jpeg;
} kept;

static idc_status add(idc_document *doc, const char *kind, const kept *k, idc_span span)
{
    idc_work *work = doc->work;
    const unsigned wishes = work->wishes;
    const size_t most = doc->facts_only ? 1 : IDC_THUMBNAILS_MAX, stride = (size_t)3 * k->width;
    idc_pixels pixels = {0};
    if (!(wishes & IDC_WISH_THUMBNAILS) || k->bytes.len > MOST_BYTES ||
        doc->thumbnail_count >= most)
        return IDC_OK;
    work->wishes = IDC_WISH_THUMBNAILS; /* the others are for the picture */
    idc_status status = IDC_OK;
    if (k->jpeg)
        status = idc_pixels_jpeg(work, k->bytes, &pixels);
    else if (stride && k->height && k->bytes.len >= stride * k->height)
        status = idc_pixels_print_all(work, (const uint8_t *)k->bytes.ptr, k->width, k->height, 3,
                                      stride, &pixels);
    work->wishes = wishes;
    if (status != IDC_OK || !pixels.hashed)
        return status;
    doc->thumbnails[doc->thumbnail_count++] =
        (idc_thumbnail){.kind = kind, .span = span, .sketch = pixels.sketch};
    return add_fact(doc, &pixels.pdq, span);
}

idc_status idc_thumbnail_add(idc_document *doc, const char *kind, idc_str bytes, idc_span span)
{
    return add(doc, kind, &(kept){.bytes = bytes, .jpeg = true}, span);
}

/* 256 colours, then a byte for each pixel. */
static bool unpack(idc_arena *arena, idc_str data, kept *out)
{
    const size_t colours = 768, count = (size_t)out->width * out->height;
    if (data.len < colours + count) {
        out->width = 0;
        return true;
    }
    char *pixels = idc_arena_array(arena, count ? count : 1, 3);
    for (size_t i = 0; pixels && i < count; i++)
        memcpy(pixels + 3 * i, data.ptr + (size_t)3 * idc_big8(data, colours + i), 3);
    out->bytes = (idc_str){pixels, pixels ? 3 * count : 0};
    return pixels != NULL;
}

idc_status idc_thumbnail_jfif(idc_document *doc, idc_str segment, idc_str file)
{
    enum { AS_JPEG = 0x10, AS_PALETTE = 0x11, AS_PIXELS = 0x13, HEAD = 6, SIZES = 12 };
    bool extension = idc_str_starts(segment, IDC_STR("JFXX\0"));
    uint32_t form = extension ? idc_big8(segment, HEAD - 1) : AS_PIXELS;
    size_t at = extension ? HEAD : SIZES;
    kept k = {.jpeg = form == AS_JPEG};
    if (!extension && !idc_str_starts(segment, IDC_STR("JFIF\0")))
        return IDC_OK;
    if (!k.jpeg) {
        k.width = idc_big8(segment, at);
        k.height = idc_big8(segment, at + 1);
        at += 2;
    }
    k.bytes = idc_str_sub(segment, at, segment.len);
    uint64_t begin = (uint64_t)(segment.ptr - file.ptr);
    idc_span span = {.begin = begin + at, .end = begin + segment.len};
    if (at >= segment.len || (form != AS_JPEG && form != AS_PALETTE && form != AS_PIXELS) ||
        !(doc->work->wishes & IDC_WISH_THUMBNAILS))
        return IDC_OK;
    if (form == AS_PALETTE && !unpack(doc->work->arena, k.bytes, &k))
        return IDC_ERR_NOMEM;
    return add(doc, "JFIF", &k, span);
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
