/* PNG files (ISO/IEC 15948): size from the header, facts from the chunks around the pixels. */
#include "base/buf.h"
#include "base/utf8.h"
#include "source/picture/c2pa.h"
#include "source/picture/exif.h"
#include "source/picture/icc.h"
#include "source/picture/picture.h"
#include "source/picture/png_text.h"
#include "source/reader.h"
#include "source/picture/xmp.h"

enum { SIGNATURE = 8, HEAD = 8, CHECKSUM = 4, MOST_PROFILE = 1 << 20, MOST_TEXTS = 100 };

typedef struct png_scan {
    idc_document *doc;
    idc_str bytes;
    uint32_t width, height;
    bool ended;
    int texts;
} png_scan;

static int bid(idc_str bytes)
{
    return idc_str_starts(bytes, IDC_STR("\x89PNG\r\n\x1a\n")) ? 100 : 0;
}

static uint32_t get32(idc_str s, size_t at)
{
    const uint8_t *p = (const uint8_t *)s.ptr + at;
    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static idc_status add_time(png_scan *scan, idc_str data, idc_span span)
{
    static const uint8_t most[] = {12, 31, 23, 59, 60};
    if (data.len != 7 || !data.ptr[2] || !data.ptr[3])
        return IDC_OK;
    idc_buf out = idc_buf_in(scan->doc->work->arena);
    idc_buf_digits(&out, (uint64_t)(uint8_t)data.ptr[0] << 8 | (uint8_t)data.ptr[1], 4);
    for (size_t i = 0; i < 5; i++) {
        uint8_t part = (uint8_t)data.ptr[2 + i];
        if (part > most[i])
            return IDC_OK;
        idc_buf_byte(&out, "--T::"[i]);
        idc_buf_digits(&out, part, 2);
    }
    idc_buf_byte(&out, 'Z');
    if (out.failed)
        return IDC_ERR_NOMEM;
    return idc_document_fact(scan->doc, "modified", idc_buf_str(&out), span);
}

/* "Creation Time" is free text; the shapes that are dates are kept. */
static idc_status add_creation(idc_document *doc, const idc_png_text *t)
{
    idc_str offset = idc_str_sub(t->text, 19, t->text.len);
    if (offset.len != 6 && !idc_str_is(offset, "Z"))
        offset = IDC_STR("");
    idc_str date = idc_exif_date(doc->work->arena, t->text, offset);
    if (!date.ptr)
        return IDC_ERR_NOMEM;
    return idc_document_fact(doc, "created", date, t->span);
}

/* Settings that generators of pictures leave; their presence is their own statement. */
static idc_status add_generator(idc_document *doc, const idc_png_text *t)
{
    const char *who = NULL;
    if (idc_str_is(t->keyword, "parameters") &&
        idc_str_find(t->text, IDC_STR("Steps: "), 0) != SIZE_MAX)
        who = "stable-diffusion-webui";
    else if (idc_str_is(t->keyword, "workflow") ||
             (idc_str_is(t->keyword, "prompt") &&
              idc_str_find(t->text, IDC_STR("class_type"), 0) != SIZE_MAX))
        who = "comfyui";
    else if (idc_str_is(t->keyword, "Software") && idc_str_is(t->text, "NovelAI"))
        who = "novelai";
    return who ? idc_document_fact(doc, "ai_generator", idc_str_of(who), t->span) : IDC_OK;
}

/* ImageMagick's "Raw profile type": a name, a length, and the bytes in hexadecimal. */
static idc_status add_profile(idc_document *doc, const idc_png_text *t)
{
    idc_str kind = idc_str_sub(t->keyword, 17, t->keyword.len), raw;
    if (!idc_png_profile(doc->work->arena, t->text, MOST_PROFILE, &raw))
        return IDC_ERR_NOMEM;
    if (idc_str_is(kind, "xmp"))
        return idc_xmp_facts(doc, raw, t->span);
    const idc_str exif = IDC_STR("Exif\0\0"), xmp = IDC_STR("http://ns.adobe.com/xap/1.0/\0");
    if (idc_str_starts(raw, xmp))
        return idc_xmp_facts(doc, idc_str_sub(raw, xmp.len, raw.len), t->span);
    if (idc_str_starts(raw, exif))
        raw = idc_str_sub(raw, exif.len, raw.len);
    if ((idc_str_is(kind, "exif") || idc_str_is(kind, "APP1")) && raw.len)
        return idc_exif_facts(doc, raw, t->span);
    return IDC_OK;
}

static idc_status add_text(png_scan *scan, idc_str type, idc_str data, idc_span span)
{
    static const struct {
        const char *keyword, *key;
    } rows[] = {{"Software", "software"},
                {"Author", "author"},
                {"Title", "title"},
                {"Creator", "creator_tool"}};
    idc_document *doc = scan->doc;
    idc_png_text t;
    if (++scan->texts > MOST_TEXTS)
        return scan->texts > MOST_TEXTS + 1
                   ? IDC_OK
                   : idc_document_note(doc, true, "png.more-texts", span,
                                       "the picture has more texts than any writer makes; those "
                                       "from here on were passed over");
    idc_status status = idc_png_text_read(doc->work, type, data, span, &t);
    if (status == IDC_ERR_FORMAT || status == IDC_ERR_LIMIT)
        return idc_document_note(
            doc, true, status == IDC_ERR_LIMIT ? "png.text-too-large" : "png.bad-text", span,
            "a text in the picture could not be unpacked and was "
            "passed over");
    if (status != IDC_OK)
        return status;
    if (idc_str_is(t.keyword, "XML:com.adobe.xmp"))
        return idc_xmp_facts(doc, t.text, t.span);
    if (idc_str_starts(t.keyword, IDC_STR("Raw profile type ")))
        return add_profile(doc, &t);
    if (idc_str_is(t.keyword, "Creation Time"))
        return add_creation(doc, &t);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (idc_str_is(t.keyword, rows[i].keyword))
            status = idc_document_fact(doc, rows[i].key, idc_str_trim(t.text), t.span);
    return status == IDC_OK ? add_generator(doc, &t) : status;
}

/* Name, zero byte, method, and the packed profile (ISO/IEC 15948, 11.3.3.3). */
static idc_status add_colours(png_scan *scan, idc_str data, idc_span span)
{
    size_t name = idc_str_find_byte(data, '\0', 0);
    idc_str profile;
    if (name == SIZE_MAX || name + 2 >= data.len)
        return IDC_OK;
    idc_status status =
        idc_png_unpack(scan->doc->work, idc_str_sub(data, name + 2, data.len), &profile);
    if (status == IDC_ERR_FORMAT || status == IDC_ERR_LIMIT)
        return IDC_OK; /* colours are no fact that anyone misses */
    return status == IDC_OK ? idc_icc_facts(scan->doc, profile, span) : status;
}

static idc_status read_chunk(png_scan *scan, idc_str type, idc_str data)
{
    uint64_t begin = (uint64_t)(data.ptr - scan->bytes.ptr);
    idc_span span = {.begin = begin, .end = begin + data.len};
    if (idc_str_is(type, "IHDR") && data.len >= 8) {
        scan->width = get32(data, 0);
        scan->height = get32(data, 4);
    }
    if (idc_str_is(type, "IEND"))
        scan->ended = true;
    if (idc_str_is(type, "eXIf"))
        return idc_exif_facts(scan->doc, data, span);
    if (idc_str_is(type, "tIME"))
        return add_time(scan, data, span);
    if (idc_str_is(type, "tEXt") || idc_str_is(type, "zTXt") || idc_str_is(type, "iTXt"))
        return add_text(scan, type, data, span);
    if (idc_str_is(type, "iCCP"))
        return add_colours(scan, data, span);
    if (idc_str_is(type, "caBX"))
        return idc_c2pa_facts(scan->doc, data, span, true);
    return IDC_OK;
}

static idc_status walk(png_scan *scan)
{
    idc_str bytes = scan->bytes;
    size_t at = SIGNATURE;
    while (at + HEAD <= bytes.len && !scan->ended) {
        idc_status status = idc_charge(scan->doc->work, IDC_LIMIT_SOURCE_STEPS, 1);
        if (status != IDC_OK)
            return status;
        size_t len = get32(bytes, at);
        idc_str type = idc_str_sub(bytes, at + 4, at + HEAD);
        if (len > bytes.len - at - HEAD)
            break;
        status = read_chunk(scan, type, idc_str_sub(bytes, at + HEAD, at + HEAD + len));
        if (status != IDC_OK)
            return status;
        at += HEAD + len;
        at += CHECKSUM < bytes.len - at ? CHECKSUM : bytes.len - at;
    }
    return IDC_OK;
}

static idc_status read_png(idc_str bytes, idc_document *doc)
{
    png_scan scan = {.doc = doc, .bytes = bytes};
    idc_pixels pixels;
    idc_status status = walk(&scan);
    if (status == IDC_OK && doc->facts_only && scan.width)
        return IDC_OK;
    if (status == IDC_OK)
        status = idc_pixels_png(doc->work, bytes, &pixels);
    if (status == IDC_OK)
        status = idc_picture_set(doc, scan.width, scan.height, &pixels);
    if (status == IDC_OK && scan.width == 0 && !doc->metadata->count)
        doc->state = IDC_READ_FAILED;
    return status;
}

const idc_reader idc_reader_png = {"png", "image/png", bid, read_png};
