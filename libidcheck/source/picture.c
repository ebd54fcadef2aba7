#include "config.h"

#include "source/picture.h"

idc_status idc_pixels_charge(idc_work *work, uint64_t width, uint64_t height, uint64_t memory_bytes)
{
    uint64_t pixels;
    if (__builtin_mul_overflow(width, height, &pixels))
        return IDC_ERR_LIMIT;
    idc_status status = idc_charge(work, IDC_LIMIT_PICTURE_PIXELS, pixels);
    if (status != IDC_OK)
        return status;
    status = idc_charge(work, IDC_LIMIT_SOURCE_MEMORY, memory_bytes);
    if (status != IDC_OK)
        work->used[IDC_LIMIT_PICTURE_PIXELS] -= pixels;
    return status;
}

void idc_pixels_release(idc_work *work, uint64_t memory_bytes)
{
    work->used[IDC_LIMIT_SOURCE_MEMORY] -= memory_bytes;
}

idc_status idc_pixels_read(idc_work *work, idc_str bytes, idc_pixels *out)
{
    if (idc_str_starts(bytes, IDC_STR("\xff\xd8\xff")))
        return idc_pixels_jpeg(work, bytes, out);
    if (idc_str_starts(bytes, IDC_STR("\x89PNG\r\n\x1a\n")))
        return idc_pixels_png(work, bytes, out);
    if (idc_str_starts(bytes, IDC_STR("RIFF")) && idc_str_is(idc_str_sub(bytes, 8, 12), "WEBP"))
        return idc_pixels_webp(work, bytes, out);
    *out = (idc_pixels){.state = IDC_PIXELS_UNREADABLE};
    return IDC_OK;
}

static idc_status note_pixels(idc_document *doc, const idc_pixels *pixels)
{
    idc_span all = {0};
    const idc_picture *p = doc->picture;
    switch (pixels->state) {
    case IDC_PIXELS_TOO_LARGE:
        return idc_document_note(doc, true, "picture.too-large", all,
                                 "the picture says it has %u x %u pixels and was not decoded: "
                                 "raise picture.pixels and source.memory to hash it",
                                 (uint64_t)p->width, (uint64_t)p->height);
    case IDC_PIXELS_TRUNCATED:
        return idc_document_note(doc, true, "picture.truncated", all,
                                 "the bytes end before the picture does: ask for the file again");
    case IDC_PIXELS_DAMAGED:
        return idc_document_note(doc, true, "picture.damaged", all,
                                 pixels->hashed
                                     ? "parts of the picture are damaged: its hash may be off"
                                     : "the picture could not be decoded: ask for the file again");
    case IDC_PIXELS_UNREADABLE:
#ifndef HAVE_PICTURES
        return idc_document_note(doc, true, "picture.not-built", all,
                                 "this build does not decode pictures, so there is no hash: build "
                                 "it with pictures");
#endif
    case IDC_PIXELS_WHOLE:
        break;
    }
    return IDC_OK;
}

idc_status idc_picture_set(idc_document *doc, uint32_t width, uint32_t height,
                           const idc_pixels *pixels)
{
    idc_picture *picture = idc_arena_alloc(doc->work->arena, sizeof *picture);
    if (!picture)
        return IDC_ERR_NOMEM;
    *picture = (idc_picture){.width = width, .height = height, .pdq_quality = -1};
    doc->picture = picture;
    if (!pixels)
        return IDC_OK;
    if (pixels->hashed) {
        memcpy(picture->pdq, pixels->pdq.bits, sizeof picture->pdq);
        picture->pdq_quality = pixels->pdq.quality;
    }
    return note_pixels(doc, pixels);
}

idc_status idc_picture_c2pa(idc_document *doc)
{
    idc_arena *arena = doc->work->arena;
    if (idc_node_get(doc->metadata, "c2pa"))
        return IDC_OK;
    idc_node *c2pa = idc_node_new(arena, IDC_NODE_OBJECT);
    bool ok = idc_node_put(c2pa, IDC_STR("present"), idc_node_bool(arena, true)) &&
              idc_node_put(c2pa, IDC_STR("verified"), idc_node_bool(arena, false));
    return ok && idc_node_put(doc->metadata, IDC_STR("c2pa"), c2pa) ? IDC_OK : IDC_ERR_NOMEM;
}
