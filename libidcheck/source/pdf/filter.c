#include "source/inflate.h"
#include "source/pdf/pdf.h"

/* Text and object data hardly shrink tenfold; past the first MiB more than this is a bomb. */
#define MOST_RATIO 200
#define FREE_BYTES ((size_t)1 << 20)
#define STEP ((size_t)1 << 15)

typedef struct sink {
    idc_work *work;
    idc_pdf_bytes *out;
    size_t start; /* out's length at the beginning */
    size_t most;
} sink;

idc_pdf_filter idc_pdf_filter_of(idc_str name)
{
    static const struct {
        const char *name, *abbreviation;
        idc_pdf_filter filter;
    } known[] = {{"FlateDecode", "Fl", IDC_PDF_FLATE},
                 {"LZWDecode", "LZW", IDC_PDF_LZW},
                 {"ASCII85Decode", "A85", IDC_PDF_ASCII85},
                 {"ASCIIHexDecode", "AHx", IDC_PDF_ASCIIHEX},
                 {"RunLengthDecode", "RL", IDC_PDF_RUNLENGTH}};
    if (name.len && name.ptr[0] == '/')
        name = idc_str_sub(name, 1, name.len);
    for (size_t i = 0; name.len && i < sizeof known / sizeof *known; i++)
        if (name.ptr[0] == known[i].name[0] &&
            (idc_str_is(name, known[i].name) || idc_str_is(name, known[i].abbreviation)))
            return known[i].filter;
    return IDC_PDF_FILTER_OTHER;
}

static idc_status make_room(idc_work *work, idc_pdf_bytes *out, size_t more)
{
    size_t wanted;
    if (!idc_size_add(out->len, more, &wanted))
        return IDC_ERR_NOMEM;
    if (wanted <= out->capacity)
        return IDC_OK;
    size_t capacity = out->capacity ? out->capacity : STEP;
    while (capacity < wanted)
        if (!idc_size_mul(capacity, 2, &capacity))
            return IDC_ERR_NOMEM;
    uint8_t *moved = idc_arena_alloc(work->arena, capacity);
    if (!moved)
        return IDC_ERR_NOMEM;
    if (out->len)
        memcpy(moved, out->ptr, out->len);
    out->ptr = moved;
    out->capacity = capacity;
    return IDC_OK;
}

idc_status idc_pdf_append(idc_work *work, idc_pdf_bytes *out, idc_str bytes)
{
    idc_status status = make_room(work, out, bytes.len);
    if (status == IDC_OK && bytes.len) {
        memcpy(out->ptr + out->len, bytes.ptr, bytes.len);
        out->len += bytes.len;
    }
    return status;
}

static size_t written(const sink *s)
{
    return s->out->len - s->start;
}

/* Room for the next bytes, charged; 0 in *room when the stream may grow no further. */
static idc_status next_room(sink *s, size_t *room)
{
    size_t left = s->most - written(s);
    *room = left < STEP ? left : STEP;
    if (*room == 0)
        return IDC_OK;
    idc_status status = idc_charge(s->work, IDC_LIMIT_SOURCE_INFLATED, *room);
    return status == IDC_OK ? make_room(s->work, s->out, *room) : status;
}

static void give_back(sink *s, size_t unused)
{
    s->work->used[IDC_LIMIT_SOURCE_INFLATED] -= unused;
}

static z_stream *inflater_of(sink *s)
{
    z_stream *z = s->out->inflater;
    if (z)
        return inflateReset(z) == Z_OK ? z : NULL;
    z = idc_arena_alloc(s->work->arena, sizeof *z);
    if (!z)
        return NULL;
    *z = idc_inflate_stream(s->work->arena);
    if (inflateInit(z) != Z_OK)
        return NULL;
    s->out->inflater = z;
    return z;
}

static idc_status inflate_all(sink *s, idc_str in, bool *cut)
{
    z_stream *z = inflater_of(s);
    if (!z)
        return IDC_ERR_NOMEM;
    idc_status status = IDC_OK;
    int ended = Z_OK;
    z->next_in = (Bytef *)(uintptr_t)in.ptr;
    z->avail_in = in.len > UINT32_MAX ? UINT32_MAX : (uInt)in.len;
    while (ended == Z_OK && status == IDC_OK) {
        size_t room;
        status = next_room(s, &room);
        if (status != IDC_OK || room == 0)
            break;
        z->next_out = s->out->ptr + s->out->len;
        z->avail_out = (uInt)room;
        ended = inflate(z, Z_NO_FLUSH);
        s->out->len += room - z->avail_out;
        give_back(s, z->avail_out);
        if (ended == Z_OK && z->avail_out == room)
            break; /* no progress: the input has ended */
    }
    if (ended == Z_MEM_ERROR)
        return IDC_ERR_NOMEM;
    *cut |= ended != Z_STREAM_END;
    return status;
}

static idc_status put(sink *s, const uint8_t *bytes, size_t count, bool *full)
{
    size_t left = s->most - written(s);
    *full = count > left;
    if (*full)
        count = left;
    idc_status status = idc_charge(s->work, IDC_LIMIT_SOURCE_INFLATED, count);
    return status == IDC_OK ? idc_pdf_append(s->work, s->out, (idc_str){(const char *)bytes, count})
                            : status;
}

static idc_status decode_hex(sink *s, idc_str in, bool *cut)
{
    uint8_t byte = 0;
    bool half = false, full = false;
    idc_status status = IDC_OK;
    for (size_t i = 0; i < in.len && in.ptr[i] != '>' && status == IDC_OK && !full; i++) {
        int digit = idc_hex_digit(in.ptr[i]);
        if (digit < 0)
            continue;
        byte = (uint8_t)(byte << 4 | digit);
        half = !half;
        if (!half)
            status = put(s, &byte, 1, &full);
    }
    if (half && status == IDC_OK) {
        byte = (uint8_t)(byte << 4);
        status = put(s, &byte, 1, &full);
    }
    *cut |= full;
    return status;
}

static idc_status decode_85(sink *s, idc_str in, bool *cut)
{
    uint32_t group = 0;
    int count = 0;
    bool full = false;
    idc_status status = IDC_OK;
    for (size_t i = 0; i < in.len && in.ptr[i] != '~' && status == IDC_OK && !full; i++) {
        char c = in.ptr[i];
        if (c == 'z' && count == 0) {
            status = put(s, (const uint8_t *)"\0\0\0\0", 4, &full);
        } else if (c >= '!' && c <= 'u') {
            group = group * 85 + (uint32_t)(c - '!');
            if (++count < 5)
                continue;
            uint8_t b[4] = {(uint8_t)(group >> 24), (uint8_t)(group >> 16), (uint8_t)(group >> 8),
                            (uint8_t)group};
            status = put(s, b, 4, &full);
            group = 0;
            count = 0;
        }
    }
    if (count > 1 && status == IDC_OK && !full) {
        for (int i = count; i < 5; i++)
            group = group * 85 + 84;
        uint8_t b[3] = {(uint8_t)(group >> 24), (uint8_t)(group >> 16), (uint8_t)(group >> 8)};
        status = put(s, b, (size_t)count - 1, &full);
    }
    *cut |= full;
    return status;
}

static idc_status decode_run_length(sink *s, idc_str in, bool *cut)
{
    bool full = false;
    idc_status status = IDC_OK;
    for (size_t i = 0; i < in.len && status == IDC_OK && !full;) {
        uint8_t n = (uint8_t)in.ptr[i++];
        if (n == 128)
            return IDC_OK;
        if (n < 128) {
            size_t count = (size_t)n + 1;
            if (count > in.len - i)
                count = in.len - i;
            status = put(s, (const uint8_t *)in.ptr + i, count, &full);
            i += count;
        } else if (i < in.len) {
            uint8_t same[128];
            memset(same, (uint8_t)in.ptr[i++], sizeof same);
            status = put(s, same, 257 - (size_t)n, &full);
        }
    }
    *cut |= full;
    return status;
}

typedef struct lzw {
    struct {
        uint16_t prefix;
        uint8_t last;
        uint16_t length;
    } entry[4096];
    uint8_t text[4096];
} lzw;

static size_t lzw_text(lzw *t, unsigned code)
{
    size_t length = t->entry[code].length;
    for (size_t i = length; i-- > 0; code = t->entry[code].prefix)
        t->text[i] = t->entry[code].last;
    return length;
}

/* 7.4.4, with EarlyChange 1, the default. */
static idc_status decode_lzw(sink *s, idc_str in, bool *cut)
{
    lzw *t = idc_arena_alloc(s->work->arena, sizeof *t);
    if (!t)
        return IDC_ERR_NOMEM;
    for (unsigned i = 0; i < 256; i++) {
        t->entry[i].last = (uint8_t)i;
        t->entry[i].length = 1;
    }
    unsigned next = 258, width = 9, previous = 256, bits = 0;
    uint32_t window = 0;
    bool full = false;
    idc_status status = IDC_OK;
    for (size_t i = 0; i < in.len && status == IDC_OK && !full;) {
        while (bits < width && i < in.len) {
            window = window << 8 | (uint8_t)in.ptr[i++];
            bits += 8;
        }
        if (bits < width)
            break;
        unsigned code = window >> (bits - width) & ((1u << width) - 1);
        bits -= width;
        if (code == 257)
            return IDC_OK;
        if (code == 256) {
            next = 258;
            width = 9;
            previous = 256;
            continue;
        }
        if (code > next || (code == next && previous == 256)) {
            *cut = true;
            return IDC_OK;
        }
        if (previous != 256 && next < 4096) {
            unsigned first = code == next ? previous : code;
            lzw_text(t, first);
            t->entry[next].prefix = (uint16_t)previous;
            t->entry[next].last = t->text[0];
            t->entry[next].length = (uint16_t)(t->entry[previous].length + 1);
            next++;
            width = next >= 2047 ? 12 : next >= 1023 ? 11 : next >= 511 ? 10 : 9;
        } else if (code >= next) {
            *cut = true;
            return IDC_OK;
        }
        status = put(s, t->text, lzw_text(t, code), &full);
        previous = code;
    }
    *cut |= full;
    return status;
}

idc_status idc_pdf_decode(idc_work *work, idc_pdf_filter filter, idc_str in, size_t most,
                          idc_pdf_bytes *out, bool *cut)
{
    size_t ratio = MOST_RATIO, allowed;
    if (work->limits->value[IDC_LIMIT_SOURCE_RATIO] < ratio)
        ratio = (size_t)work->limits->value[IDC_LIMIT_SOURCE_RATIO];
    if (idc_size_mul(in.len, ratio, &allowed) && idc_size_add(allowed, FREE_BYTES, &allowed) &&
        allowed < most)
        most = allowed;
    sink s = {work, out, out->len, most};
    switch (filter) {
    case IDC_PDF_FLATE:
        return inflate_all(&s, in, cut);
    case IDC_PDF_LZW:
        return decode_lzw(&s, in, cut);
    case IDC_PDF_ASCII85:
        return decode_85(&s, in, cut);
    case IDC_PDF_ASCIIHEX:
        return decode_hex(&s, in, cut);
    case IDC_PDF_RUNLENGTH:
        return decode_run_length(&s, in, cut);
    case IDC_PDF_FILTER_OTHER:
        break;
    }
    *cut = true;
    return IDC_OK;
}
