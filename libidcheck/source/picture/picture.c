#include "config.h"

#include "norm/photo/placeholder.h"
#include "source/picture/picture.h"
#include "source/picture/thumbnail.h"

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

idc_status idc_pixels_charge_whole(idc_work *work, uint64_t width, uint64_t height,
                                   uint64_t memory_bytes, size_t len)
{
    const uint64_t plenty = (uint64_t)48 << 20;
    if (memory_bytes > plenty && memory_bytes / 64 > len)
        return IDC_ERR_LIMIT;
    return idc_pixels_charge(work, width, height, memory_bytes);
}

void idc_pixels_release(idc_work *work, uint64_t memory_bytes)
{
    work->used[IDC_LIMIT_SOURCE_MEMORY] -= memory_bytes;
}

/* Less than this is what a print of any picture takes with all that can be wished. */
#define MOST_SCRATCH ((size_t)16 << 20)

bool idc_pixels_print_open(idc_work *work, uint32_t width, uint32_t height, uint32_t channels,
                           idc_pixels_print *out)
{
    idc_print_depth depth = work->wishes & IDC_WISH_SYMMETRIC ? IDC_PRINT_SYMMETRIC
                            : work->wishes & IDC_WISH_TURNS   ? IDC_PRINT_TURNS
                            : work->wishes & IDC_WISH_PARTS   ? IDC_PRINT_PARTS
                                                              : IDC_PRINT_UPRIGHT;
    *out = (idc_pixels_print){.scratch = idc_arena_scratch(work->arena, MOST_SCRATCH)};
    if (out->scratch)
        out->print = idc_print_open(out->scratch, width, height, channels, depth);
    if (!out->print)
        idc_pixels_print_close(out);
    return out->print != NULL;
}

static void set_view(idc_picture_view *view, const idc_pdq *pdq, int turn, idc_print_part part)
{
    memcpy(view->pdq, pdq->bits, sizeof view->pdq);
    view->quality = pdq->quality;
    view->turn = (uint8_t)turn;
    memcpy(view->part, (uint16_t[]){part.left, part.top, part.right, part.bottom},
           sizeof view->part);
}

static idc_status add_parts(idc_print *print, idc_pixels *out)
{
    idc_print_part parts[IDC_PRINT_PARTS_MAX];
    size_t count = idc_print_parts(out->width, out->height, parts);
    for (size_t i = 0; i < count; i++) {
        idc_pdq pdq;
        idc_status status = idc_print_part_hash(print, parts[i], &pdq);
        if (status != IDC_OK)
            return status;
        if (pdq.quality > 0)
            set_view(&out->views[out->turn_count + out->part_count++], &pdq, 0, parts[i]);
    }
    return IDC_OK;
}

static bool keep_sketch(idc_work *work, const idc_sketch *sketch, idc_pixels *out)
{
    if (!(work->wishes & IDC_WISH_THUMBNAILS))
        return true;
    idc_sketch *kept = idc_arena_alloc(work->arena, sizeof *kept);
    if (kept)
        *kept = *sketch;
    out->sketch = kept;
    return kept != NULL;
}

idc_status idc_pixels_print_finish(idc_work *work, idc_pixels_print *print, idc_pixels *out)
{
    const unsigned turns = work->wishes & (IDC_WISH_TURNS | IDC_WISH_DERIVED);
    const bool parts = (work->wishes & (IDC_WISH_PARTS | IDC_WISH_SYMMETRIC)) == IDC_WISH_PARTS;
    const idc_print_part whole = {0, 0, 1000, 1000};
    idc_pdq turned[IDC_TURN_COUNT];
    idc_sketch sketch;
    idc_status status = IDC_OK;
    if (turns || parts) {
        out->views =
            idc_arena_array(work->arena, IDC_TURN_COUNT + IDC_PRINT_PARTS_MAX, sizeof *out->views);
        if (!out->views)
            return IDC_ERR_NOMEM;
    }
    if (work->wishes & IDC_WISH_DERIVED) {
        idc_print_finish_derived(print->print, turned);
        out->pdq = turned[0];
    } else {
        idc_print_finish(print->print, &out->pdq);
    }
    if (idc_print_sketch(print->print, &sketch)) {
        out->placeholder = idc_placeholder_name(&out->pdq, &sketch);
        if (!keep_sketch(work, &sketch, out))
            return IDC_ERR_NOMEM;
    }
    if (work->wishes & IDC_WISH_SYMMETRIC) {
        idc_print_symmetric(print->print, turned);
        out->pdq = turned[0];
    } else if (work->wishes & IDC_WISH_TURNS) {
        status = idc_print_turns(print->print, turned);
    }
    for (int i = 0; turns && status == IDC_OK && i < IDC_TURN_COUNT; i++)
        set_view(&out->views[out->turn_count++], &turned[i], i, whole);
    if (status == IDC_OK && parts && out->pdq.quality > 0)
        status = add_parts(print->print, out);
    out->hashed = status == IDC_OK;
    return status;
}

void idc_pixels_print_close(idc_pixels_print *print)
{
    idc_arena_free(print->scratch);
    *print = (idc_pixels_print){0};
}

idc_status idc_pixels_print_all(idc_work *work, const uint8_t *pixels, uint32_t width,
                                uint32_t height, uint32_t channels, size_t stride, idc_pixels *out)
{
    idc_pixels_print print;
    if (!idc_pixels_print_open(work, width, height, channels, &print))
        return IDC_ERR_NOMEM;
    for (uint32_t y = 0; y < height; y++)
        idc_print_push(print.print, pixels + y * stride);
    idc_status status = idc_pixels_print_finish(work, &print, out);
    idc_pixels_print_close(&print);
    return status;
}

idc_status idc_pixels_read(idc_work *work, idc_str bytes, idc_pixels *out)
{
    if (idc_str_starts(bytes, IDC_STR("\xff\xd8\xff")))
        return idc_pixels_jpeg(work, bytes, out);
    if (idc_str_starts(bytes, IDC_STR("\x89PNG\r\n\x1a\n")))
        return idc_pixels_png(work, bytes, out);
    if (idc_str_starts(bytes, IDC_STR("RIFF")) && idc_str_is(idc_str_sub(bytes, 8, 12), "WEBP"))
        return idc_pixels_webp(work, bytes, out);
    if (idc_str_starts(bytes, IDC_STR("GIF8")))
        return idc_pixels_gif(work, bytes, out);
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
                                 "that is past picture.pixels or source.memory, or far more than "
                                 "its bytes can hold",
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
    static const uint8_t turns[] = {IDC_TURN_NONE, IDC_TURN_NONE,        IDC_TURN_MIRRORED,
                                    IDC_TURN_180,  IDC_TURN_UPSIDE_DOWN, IDC_TURN_TRANSPOSED,
                                    IDC_TURN_90,   IDC_TURN_TRANSVERSE,  IDC_TURN_270};
    *picture = (idc_picture){
        .width = width, .height = height, .pdq_quality = -1, .upright = turns[doc->orientation]};
    doc->picture = picture;
    if (!pixels)
        return IDC_OK;
    if (pixels->hashed) {
        memcpy(picture->pdq, pixels->pdq.bits, sizeof picture->pdq);
        picture->pdq_quality = pixels->pdq.quality;
        picture->views = pixels->views;
        picture->turn_count = pixels->turn_count;
        picture->part_count = pixels->part_count;
        picture->placeholder = pixels->placeholder;
        picture->thumbnail = idc_thumbnail_least(doc, pixels->sketch);
    }
    return note_pixels(doc, pixels);
}

idc_status idc_picture_facts_only(idc_document *doc, uint32_t width, uint32_t height)
{
    idc_status status = idc_picture_set(doc, width, height, NULL);
    if (status == IDC_OK && width == 0 && !doc->metadata->count)
        doc->state = IDC_READ_FAILED;
    if (status != IDC_OK)
        return status;
    return idc_document_note(doc, true, "picture.not-decoded", (idc_span){0},
                             "pictures of this format are read for their metadata only, so there "
                             "is no hash: ask for it as JPEG or PNG to compare it");
}
