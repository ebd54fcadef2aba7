#include "norm/names/batch.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

bool idc_name_batch_put(idc_name_batch *batch, size_t place, idc_str letters)
{
    if (place >= IDC_BATCH_WORDS || letters.len > IDC_BATCH_LETTERS)
        return false;
    for (size_t i = 0; i < letters.len; i++)
        if (letters.ptr[i] < 'a' || letters.ptr[i] > 'z')
            return false;
    for (size_t i = 0; i < letters.len; i++)
        batch->letters[i][place] = (uint8_t)(letters.ptr[i] - 'a' + 1);
    batch->len[place] = (uint8_t)letters.len;
    if (letters.len > batch->longest)
        batch->longest = (uint8_t)letters.len;
    return true;
}

/* Places of each letter in the word. */
static void places_of(idc_str letters, uint16_t at[32])
{
    for (size_t i = 0; i < 32; i++)
        at[i] = 0;
    for (size_t i = 0; i < letters.len && i < IDC_BATCH_LETTERS; i++)
        at[(letters.ptr[i] - 'a' + 1) & 31] |= (uint16_t)(1u << i);
}

static uint8_t edits(const uint16_t at[32], size_t len, const idc_name_batch *b, size_t place)
{
    uint16_t up = 0xFFFF, down = 0, last = (uint16_t)(1u << (len - 1));
    uint8_t distance = (uint8_t)len;
    for (size_t j = 0; j < b->len[place]; j++) {
        uint16_t match = at[b->letters[j][place] & 31];
        uint16_t diagonal = (uint16_t)((((match & up) + up) ^ up) | match | down);
        uint16_t right = (uint16_t)(down | ~(diagonal | up)), left = up & diagonal;
        distance = (uint8_t)(distance + ((right & last) != 0) - ((left & last) != 0));
        right = (uint16_t)(right << 1 | 1);
        up = (uint16_t)(left << 1 | (uint16_t) ~(diagonal | right));
        down = right & diagonal;
    }
    return distance;
}

void idc_name_batch_edits_scalar(idc_str letters, const idc_name_batch *batches, size_t count,
                                 uint8_t *out)
{
    uint16_t at[32];
    places_of(letters, at);
    for (size_t i = 0; i < count; i++)
        for (size_t place = 0; place < IDC_BATCH_WORDS; place++)
            out[i * IDC_BATCH_WORDS + place] =
                letters.len ? edits(at, letters.len, &batches[i], place) : batches[i].len[place];
}

#if defined(__x86_64__)

typedef struct half {
    __m256i up, down, distance, len;
} half;

__attribute__((target("avx2"))) static inline void step(half *h, __m256i match, __m256i last,
                                                        __m256i position)
{
    const __m256i ones = _mm256_set1_epi16(-1), one = _mm256_set1_epi16(1);
    __m256i sum = _mm256_add_epi16(_mm256_and_si256(match, h->up), h->up);
    __m256i diagonal =
        _mm256_or_si256(_mm256_or_si256(_mm256_xor_si256(sum, h->up), match), h->down);
    __m256i right =
        _mm256_or_si256(h->down, _mm256_xor_si256(_mm256_or_si256(diagonal, h->up), ones));
    __m256i left = _mm256_and_si256(h->up, diagonal);
    /* -1 where the word goes on and its last row rises or falls */
    __m256i on = _mm256_cmpgt_epi16(h->len, position);
    __m256i more = _mm256_cmpeq_epi16(_mm256_and_si256(right, last), last);
    __m256i less = _mm256_cmpeq_epi16(_mm256_and_si256(left, last), last);
    h->distance = _mm256_sub_epi16(h->distance, _mm256_and_si256(more, on));
    h->distance = _mm256_add_epi16(h->distance, _mm256_and_si256(less, on));
    right = _mm256_or_si256(_mm256_slli_epi16(right, 1), one);
    h->up = _mm256_or_si256(_mm256_slli_epi16(left, 1),
                            _mm256_xor_si256(_mm256_or_si256(diagonal, right), ones));
    h->down = _mm256_and_si256(right, diagonal);
}

__attribute__((target("avx2"))) static void edits_avx2(const uint16_t at[32], size_t len,
                                                       const idc_name_batch *batches, size_t count,
                                                       uint8_t *out)
{
    uint8_t low[32], high[32];
    for (size_t i = 0; i < 32; i++) {
        low[i] = (uint8_t)at[i];
        high[i] = (uint8_t)(at[i] >> 8);
    }
    const __m256i low0 = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)low));
    const __m256i low1 = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(low + 16)));
    const __m256i high0 = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)high));
    const __m256i high1 =
        _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(high + 16)));
    const __m256i last = _mm256_set1_epi16((int16_t)(1u << (len - 1)));
    const __m256i zero = _mm256_setzero_si256(), sixteen = _mm256_set1_epi8(15);
    for (size_t i = 0; i < count; i++) {
        const idc_name_batch *b = &batches[i];
        __m256i lens = _mm256_loadu_si256((const __m256i *)b->len);
        half first = {.up = _mm256_set1_epi16(-1),
                      .down = zero,
                      .distance = _mm256_set1_epi16((int16_t)len),
                      .len = _mm256_unpacklo_epi8(lens, zero)};
        half second = first;
        second.len = _mm256_unpackhi_epi8(lens, zero);
        for (size_t j = 0; j < b->longest; j++) {
            __m256i c = _mm256_loadu_si256((const __m256i *)b->letters[j]);
            __m256i upper = _mm256_cmpgt_epi8(c, sixteen);
            __m256i lows = _mm256_blendv_epi8(_mm256_shuffle_epi8(low0, c),
                                              _mm256_shuffle_epi8(low1, c), upper);
            __m256i highs = _mm256_blendv_epi8(_mm256_shuffle_epi8(high0, c),
                                               _mm256_shuffle_epi8(high1, c), upper);
            __m256i position = _mm256_set1_epi16((int16_t)j);
            step(&first, _mm256_unpacklo_epi8(lows, highs), last, position);
            step(&second, _mm256_unpackhi_epi8(lows, highs), last, position);
        }
        _mm256_storeu_si256((__m256i *)(out + i * IDC_BATCH_WORDS),
                            _mm256_packus_epi16(first.distance, second.distance));
    }
}

#endif

void idc_name_batch_edits(idc_str letters, const idc_name_batch *batches, size_t count,
                          uint8_t *out)
{
#if defined(__x86_64__)
    if (letters.len && letters.len <= IDC_BATCH_LETTERS && __builtin_cpu_supports("avx2")) {
        uint16_t at[32];
        places_of(letters, at);
        edits_avx2(at, letters.len, batches, count, out);
        return;
    }
#endif
    idc_name_batch_edits_scalar(letters, batches, count, out);
}
