#include "source/picture/quantisation.h"

#include "base/buf.h"
#include "base/map.h"
#include "source/big.h"

enum { LUMINANCE, CHROMINANCE, BASES };

/* ITU-T T.81, tables K.1 and K.2, in zigzag order. */
static const uint8_t bases[BASES][64] = {
    {16, 11, 12,  14,  12,  10, 16, 14,  13,  14,  18,  17,  16, 19,  24,  40,
     26, 24, 22,  22,  24,  49, 35, 37,  29,  40,  58,  51,  61, 60,  57,  51,
     56, 55, 64,  72,  92,  78, 64, 68,  87,  69,  55,  56,  80, 109, 81,  87,
     95, 98, 103, 104, 103, 62, 77, 113, 121, 112, 100, 120, 92, 101, 103, 99},
    {17, 18, 18, 24, 21, 24, 47, 26, 26, 47, 99, 66, 56, 66, 99, 99, 99, 99, 99, 99, 99, 99,
     99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
     99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99}};

void idc_quantisation_add(idc_quantisation *q, idc_str data, idc_span span)
{
    for (size_t at = 0; at < data.len;) {
        uint8_t head = (uint8_t)data.ptr[at++];
        size_t size = head >> 4 ? 2 : 1, id = head & 15;
        if (id >= IDC_QUANTISERS || data.len - at < 64 * size)
            return;
        for (size_t i = 0; i < 64; i++, at += size)
            q->values[id][i] = (uint16_t)(size == 2 ? idc_big16(data, at) : (uint8_t)data.ptr[at]);
        q->there[id] = true;
        q->span = idc_span_join(q->span, span);
    }
}

/* Is a table the base scaled to a quality, as libjpeg's jpeg_add_quant_table() does? */
static bool is_scaled(const uint16_t values[64], const uint8_t base[64], int32_t quality)
{
    int32_t scale = quality < 50 ? 5000 / quality : 200 - quality * 2;
    for (size_t i = 0; i < 64; i++) {
        int32_t value = (base[i] * scale + 50) / 100;
        value = value < 1 ? 1 : value > 255 ? 255 : value;
        if (values[i] != value)
            return false;
    }
    return true;
}

/* The quality that all tables stand for; 0: none does. */
static int32_t quality_of(const idc_quantisation *q)
{
    for (int32_t quality = 100; quality >= 1; quality--) {
        bool same = true;
        for (size_t id = 0; id < IDC_QUANTISERS && same; id++)
            same = !q->there[id] ||
                   is_scaled(q->values[id], bases[id ? CHROMINANCE : LUMINANCE], quality);
        if (same)
            return quality;
    }
    return 0;
}

/* Tables in their order, each behind its number. */
static uint64_t digest_of(const idc_quantisation *q)
{
    uint8_t bytes[IDC_QUANTISERS * (1 + 2 * 64)];
    size_t count = 0;
    for (size_t id = 0; id < IDC_QUANTISERS; id++) {
        if (!q->there[id])
            continue;
        bytes[count++] = (uint8_t)id;
        for (size_t i = 0; i < 64; i++) {
            bytes[count++] = (uint8_t)(q->values[id][i] >> 8);
            bytes[count++] = (uint8_t)q->values[id][i];
        }
    }
    return idc_hash((idc_str){(const char *)bytes, count});
}

idc_status idc_quantisation_facts(idc_document *doc, const idc_quantisation *q)
{
    if (q->span.end == 0)
        return IDC_OK;
    int32_t quality = quality_of(q);
    if (quality) {
        idc_node *node = idc_node_int(doc->work->arena, quality);
        if (!idc_node_put(doc->metadata, IDC_STR("jpeg_quality"), node))
            return IDC_ERR_NOMEM;
        node->span = q->span;
        return IDC_OK;
    }
    uint8_t bytes[8];
    uint64_t digest = digest_of(q);
    idc_buf hex = idc_buf_in(doc->work->arena);
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (uint8_t)(digest >> (56 - 8 * i));
    idc_buf_hex(&hex, bytes, sizeof bytes);
    return hex.failed ? IDC_ERR_NOMEM
                      : idc_document_fact(doc, "quantisation", idc_buf_str(&hex), q->span);
}
