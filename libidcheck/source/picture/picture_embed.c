/* Pictures inside documents and pages: photographs among them become part of the document. */
#include "base/buf.h"
#include "source/picture/picture.h"

enum {
    MOST_EMBEDDED = 8,
    LEAST_SIDE = 80, /* below it icons and lines begin */
    MOST_LENGTH = 2, /* a portrait is at most so many times as long as wide */
    LEAST_QUALITY = 50
};

/* Tells equal files apart from others; who forges one only hides a picture of his own. */
static uint64_t digest_of(idc_str bytes)
{
    uint64_t sum = bytes.len;
    size_t at = 0;
    for (; at + 8 <= bytes.len; at += 8) {
        uint64_t word;
        memcpy(&word, bytes.ptr + at, sizeof word);
        sum = (sum ^ word) * 0x9e3779b97f4a7c15u;
        sum ^= sum >> 29;
    }
    for (; at < bytes.len; at++)
        sum = (sum ^ (uint8_t)bytes.ptr[at]) * 0x100000001b3u;
    return sum;
}

/* Logos, signatures and ornaments are no photographs: they are drawn, long, small or flat. */
static bool is_photograph(const idc_pixels *p)
{
    uint64_t width = p->width, height = p->height;
    return p->hashed && !p->placeholder && p->pdq.quality >= LEAST_QUALITY && width >= LEAST_SIDE &&
           height >= LEAST_SIDE && width <= height * MOST_LENGTH && height <= width * MOST_LENGTH;
}

/* Formats that photographs are kept in. Pictures of few colours or with transparent parts are
 * drawn: PNG says so in its header (11.2.2, colour type). */
static bool may_be_photograph(idc_str bytes)
{
    enum { COLOUR_TYPE = 25, GREY = 0, RGB = 2 };
    if (idc_str_starts(bytes, IDC_STR("\x89PNG\r\n\x1a\n")) && bytes.len > COLOUR_TYPE)
        return bytes.ptr[COLOUR_TYPE] == GREY || bytes.ptr[COLOUR_TYPE] == RGB;
    return idc_str_starts(bytes, IDC_STR("\xff\xd8\xff")) ||
           (idc_str_starts(bytes, IDC_STR("RIFF")) &&
            idc_str_is(idc_str_sub(bytes, 8, 12), "WEBP"));
}

bool idc_picture_may_embed(idc_str name)
{
    static const char *const ends[] = {".jpg", ".jpeg", ".png", ".webp"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t len = strlen(ends[i]);
        if (name.len > len &&
            idc_str_istarts(idc_str_sub(name, name.len - len, name.len), idc_str_of(ends[i])))
            return true;
    }
    return false;
}

idc_status idc_picture_embed(idc_document *doc, idc_str bytes, idc_span span)
{
    idc_pixels pixels;
    if (!may_be_photograph(bytes) || doc->pictures_seen >= MOST_EMBEDDED)
        return IDC_OK;
    uint64_t digest = digest_of(bytes);
    for (size_t i = 0; i < doc->embedded_count; i++)
        if (doc->embedded[i].digest == digest)
            return IDC_OK;
    doc->pictures_seen++;
    idc_status status = idc_pixels_read(doc->work, bytes, &pixels);
    if (status != IDC_OK || !is_photograph(&pixels))
        return status;
    idc_embedded embedded = {.span = span, .digest = digest};
    embedded.picture = (idc_picture){.width = pixels.width,
                                     .height = pixels.height,
                                     .pdq_quality = pixels.pdq.quality,
                                     .views = pixels.views,
                                     .turn_count = pixels.turn_count,
                                     .part_count = pixels.part_count};
    memcpy(embedded.picture.pdq, pixels.pdq.bits, sizeof embedded.picture.pdq);
    return idc_document_add_embedded(doc, embedded);
}

idc_status idc_picture_embed_uri(idc_document *doc, idc_str uri, idc_span span)
{
    const idc_str kind = IDC_STR("data:image/"), mark = IDC_STR(";base64,");
    if (!idc_str_istarts(uri, kind))
        return IDC_OK;
    size_t at = idc_str_find(idc_str_sub(uri, 0, 200), mark, 0);
    if (at == SIZE_MAX || doc->pictures_seen >= MOST_EMBEDDED)
        return IDC_OK;
    idc_arena *scratch = idc_arena_scratch(doc->work->arena, 2 * uri.len + (1u << 16));
    if (!scratch)
        return IDC_ERR_NOMEM;
    idc_buf bytes = idc_buf_in(scratch);
    bool damaged = false; /* as in browsers, what is no digit is passed over */
    idc_buf_base64(&bytes, idc_str_sub(uri, at + mark.len, uri.len), &damaged);
    idc_status status =
        bytes.failed ? IDC_ERR_NOMEM : idc_picture_embed(doc, idc_buf_str(&bytes), span);
    idc_arena_free(scratch);
    return status;
}
