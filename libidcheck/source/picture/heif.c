/* HEIF files, HEIC and AVIF among them (ISO/IEC 23008-12 on ISO/IEC 14496-12): size, EXIF and XMP.
 *
 * Items are listed in "iinf" and found through "iloc", both in the box "meta"; the size stands in
 * the property "ispe". Boxes are walked flat, each one charged; nothing is decoded. */
#include "source/big.h"
#include "source/picture/exif.h"
#include "source/picture/picture.h"
#include "source/reader.h"
#include "source/picture/xmp.h"

enum { MOST_ITEMS = 4096, MOST_PACKETS = 8 };

/* A run over the boxes of a range. */
typedef struct boxes {
    idc_str bytes;
    size_t at, end;
    uint32_t type;
    idc_str body;
} boxes;

typedef struct heif {
    idc_document *doc;
    idc_str bytes;
    uint32_t exif, xmp; /* items; 0: none */
    uint32_t width, height;
    int packets; /* of EXIF and XMP that were read */
} heif;

#define TYPE(a, b, c, d) ((uint32_t)(a) << 24 | (uint32_t)(b) << 16 | (uint32_t)(c) << 8 | (d))

static int bid(idc_str bytes)
{
    static const char *const brands[] = {"heic", "heix", "heim", "heis", "hevc",
                                         "mif1", "msf1", "avif", "avis"};
    if (bytes.len < 16 || !idc_str_is(idc_str_sub(bytes, 4, 8), "ftyp"))
        return 0;
    for (size_t i = 0; i < sizeof brands / sizeof *brands; i++)
        if (idc_str_is(idc_str_sub(bytes, 8, 12), brands[i]))
            return 95;
    return 0;
}

static boxes boxes_of(idc_str body)
{
    return (boxes){.bytes = body, .end = body.len};
}

static bool next_box(idc_document *doc, boxes *b, idc_status *status)
{
    if (*status != IDC_OK || b->end - b->at < 8)
        return false;
    *status = idc_charge(doc->work, IDC_LIMIT_SOURCE_STEPS, 1);
    uint64_t size = idc_big32(b->bytes, b->at), head = 8;
    b->type = idc_big32(b->bytes, b->at + 4);
    if (size == 1 && b->end - b->at >= 16) {
        size = idc_big64(b->bytes, b->at + 8);
        head = 16;
    } else if (size == 0) {
        size = b->end - b->at;
    }
    if (*status != IDC_OK || size < head || size > b->end - b->at)
        return false;
    b->body = idc_str_sub(b->bytes, b->at + (size_t)head, b->at + (size_t)size);
    b->at += (size_t)size;
    return true;
}

/* Version and flags of a full box are in front of what it holds. */
static int version_of(idc_str body)
{
    return body.len >= 4 ? (uint8_t)body.ptr[0] : -1;
}

static void take_item(heif *h, idc_str infe)
{
    int version = version_of(infe);
    size_t id_size = version == 2 ? 2 : 4, type_at = 4 + id_size + 2;
    if (version < 2 || infe.len < type_at + 4)
        return;
    uint32_t id = version == 2 ? idc_big16(infe, 4) : idc_big32(infe, 4);
    idc_str type = idc_str_sub(infe, type_at, type_at + 4);
    if (idc_str_is(type, "Exif"))
        h->exif = id;
    else if (idc_str_is(type, "mime") &&
             idc_str_find(infe, IDC_STR("application/rdf+xml"), type_at) != SIZE_MAX)
        h->xmp = id;
}

static idc_status read_items(heif *h, idc_str iinf)
{
    idc_status status = IDC_OK;
    size_t head = version_of(iinf) == 0 ? 6 : 8;
    boxes items = boxes_of(idc_str_sub(iinf, head, iinf.len));
    for (int i = 0; i < MOST_ITEMS && next_box(h->doc, &items, &status); i++)
        if (items.type == TYPE('i', 'n', 'f', 'e'))
            take_item(h, items.body);
    return status;
}

static idc_status read_sizes(heif *h, idc_str iprp)
{
    idc_status status = IDC_OK;
    boxes groups = boxes_of(iprp);
    while (next_box(h->doc, &groups, &status)) {
        boxes properties = boxes_of(groups.body);
        if (groups.type != TYPE('i', 'p', 'c', 'o'))
            continue;
        while (next_box(h->doc, &properties, &status)) {
            idc_str p = properties.body;
            if (properties.type != TYPE('i', 's', 'p', 'e') || p.len < 12)
                continue;
            uint32_t width = idc_big32(p, 4), height = idc_big32(p, 8);
            if ((uint64_t)width * height > (uint64_t)h->width * h->height) {
                h->width = width;
                h->height = height;
            }
        }
    }
    return status;
}

/* EXIF has the offset of its TIFF header in front (23008-12, A.2.1). */
static idc_status take_data(heif *h, uint32_t id, uint64_t offset, uint64_t length)
{
    if (offset > h->bytes.len || length > h->bytes.len - offset)
        return IDC_OK;
    idc_str data = idc_str_sub(h->bytes, (size_t)offset, (size_t)(offset + length));
    if (id == h->exif && data.len > 4 && idc_big32(data, 0) < data.len - 4)
        data = idc_str_sub(data, 4 + idc_big32(data, 0), data.len);
    else if (id == h->exif)
        return IDC_OK;
    uint64_t begin = (uint64_t)(data.ptr - h->bytes.ptr);
    idc_span span = {.begin = begin, .end = begin + data.len};
    return id == h->exif ? idc_exif_facts(h->doc, data, span) : idc_xmp_facts(h->doc, data, span);
}

static bool take_number(idc_str s, size_t *at, unsigned size, uint64_t *out)
{
    *out = 0;
    if (s.len - *at < size)
        return false;
    for (unsigned i = 0; i < size; i++)
        *out = *out << 8 | (uint8_t)s.ptr[(*at)++];
    return true;
}

/* Items that lie in the file itself in one piece, as writers put EXIF and XMP. */
static idc_status read_places(heif *h, idc_str iloc)
{
    int version = version_of(iloc);
    size_t at = 6;
    uint64_t count, id, method, reference, base, extents, index, offset = 0, length = 0;
    if (version < 0 || version > 2 || iloc.len < 8)
        return IDC_OK;
    unsigned offset_size = (uint8_t)iloc.ptr[4] >> 4, length_size = iloc.ptr[4] & 15;
    unsigned base_size = (uint8_t)iloc.ptr[5] >> 4;
    unsigned index_size = version ? iloc.ptr[5] & 15 : 0;
    bool ok = take_number(iloc, &at, version == 2 ? 4 : 2, &count);
    for (uint64_t i = 0; ok && i < count && i < MOST_ITEMS; i++) {
        idc_status status = idc_charge(h->doc->work, IDC_LIMIT_SOURCE_STEPS, 1);
        if (status != IDC_OK)
            return status;
        method = 0;
        ok = take_number(iloc, &at, version == 2 ? 4 : 2, &id) &&
             (version == 0 || take_number(iloc, &at, 2, &method)) &&
             take_number(iloc, &at, 2, &reference) && take_number(iloc, &at, base_size, &base) &&
             take_number(iloc, &at, 2, &extents);
        size_t each = index_size + offset_size + length_size;
        if (ok && extents != 1) { /* in pieces: passed over */
            ok = each == 0 || extents <= (iloc.len - at) / each;
            at += ok ? (size_t)extents * each : 0;
            continue;
        }
        ok = ok && take_number(iloc, &at, index_size, &index) &&
             take_number(iloc, &at, offset_size, &offset) &&
             take_number(iloc, &at, length_size, &length);
        bool wanted = id != 0 && (id == h->exif || id == h->xmp);
        if (ok && wanted && (method & 15) == 0 && reference == 0 && h->packets++ < MOST_PACKETS)
            status = take_data(h, (uint32_t)id, base + offset, length);
        if (status != IDC_OK)
            return status;
    }
    return IDC_OK;
}

static idc_status read_meta(heif *h, idc_str meta)
{
    idc_status status = IDC_OK;
    idc_str places = IDC_STR_NONE;
    boxes b = boxes_of(idc_str_sub(meta, 4, meta.len));
    while (next_box(h->doc, &b, &status)) {
        if (b.type == TYPE('i', 'i', 'n', 'f'))
            status = read_items(h, b.body);
        else if (b.type == TYPE('i', 'p', 'r', 'p'))
            status = read_sizes(h, b.body);
        else if (b.type == TYPE('i', 'l', 'o', 'c'))
            places = b.body;
    }
    return status == IDC_OK && places.ptr ? read_places(h, places) : status;
}

static idc_status read_heif(idc_str bytes, idc_document *doc)
{
    heif h = {.doc = doc, .bytes = bytes};
    idc_status status = IDC_OK;
    boxes b = boxes_of(bytes);
    while (next_box(doc, &b, &status))
        if (b.type == TYPE('m', 'e', 't', 'a') && b.body.len >= 4)
            status = read_meta(&h, b.body);
    return status == IDC_OK ? idc_picture_facts_only(doc, h.width, h.height) : status;
}

const idc_reader idc_reader_heif = {"heif", "image/heif", bid, read_heif};
