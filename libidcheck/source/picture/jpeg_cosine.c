#include "source/picture/jpeg_cosine.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum { DOWN_SHIFT = 11, ACROSS_SHIFT = 18 };

/* What a term of each frequency weighs in each place, times 8192: all sums of the transform before
 * its first rounding. */
static const int16_t weights[8][8] = {{8192, 11363, 10703, 9633, 8192, 6437, 4433, 2260},
                                      {8192, 9633, 4433, -2259, -8192, -11362, -10704, -6436},
                                      {8192, 6437, -4433, -11362, -8192, 2261, 10704, 9633},
                                      {8192, 2260, -10703, -6436, 8192, 9633, -4433, -11363},
                                      {8192, -2260, -10703, 6436, 8192, -9633, -4433, 11363},
                                      {8192, -6437, -4433, 11362, -8192, -2261, 10704, -9633},
                                      {8192, -9633, 4433, 2259, -8192, 11362, -10704, 6436},
                                      {8192, -11363, 10703, -9633, 8192, -6437, 4433, -2260}};

static uint8_t sample_of(int32_t value)
{
    value += 128;
    return (uint8_t)(value < 0 ? 0 : value > 255 ? 255 : value);
}

uint8_t idc_jpeg_tone(int16_t term)
{
    return sample_of((term * 4 + 16) >> 5);
}

void idc_jpeg_row_plain(const int16_t terms[64], int row, uint8_t out[8])
{
    int32_t sums[8];
    for (int c = 0; c < 8; c++) {
        int32_t sum = 1 << (DOWN_SHIFT - 1);
        for (int r = 0; r < 8; r++)
            sum += weights[row][r] * terms[8 * r + c];
        sum >>= DOWN_SHIFT;
        sums[c] = sum > INT16_MAX ? INT16_MAX : sum < INT16_MIN ? INT16_MIN : sum;
    }
    for (int x = 0; x < 8; x++) {
        int32_t value = 1 << (ACROSS_SHIFT - 1);
        for (int c = 0; c < 8; c++)
            value += weights[x][c] * sums[c];
        out[x] = sample_of(value >> ACROSS_SHIFT);
    }
}

#ifdef __SSE2__

/* Frequencies two by two, 32 bits each, so that all four lanes have the same pair. */
static void spread(__m128i pairs, __m128i out[4])
{
    out[0] = _mm_shuffle_epi32(pairs, 0x00);
    out[1] = _mm_shuffle_epi32(pairs, 0x55);
    out[2] = _mm_shuffle_epi32(pairs, 0xaa);
    out[3] = _mm_shuffle_epi32(pairs, 0xff);
}

static __m128i load(const int16_t *eight)
{
    return _mm_loadu_si128((const __m128i *)(const void *)eight);
}

void idc_jpeg_row(const int16_t terms[64], int row, uint8_t out[8])
{
    /* The weights above, for four places by two frequencies. */
    static const int16_t pairs[4][2][8] = {
        {{8192, 11363, 8192, 9633, 8192, 6437, 8192, 2260},
         {8192, -2260, 8192, -6437, 8192, -9633, 8192, -11363}},
        {{10703, 9633, 4433, -2259, -4433, -11362, -10703, -6436},
         {-10703, 6436, -4433, 11362, 4433, 2259, 10703, -9633}},
        {{8192, 6437, -8192, -11362, -8192, 2261, 8192, 9633},
         {8192, -9633, -8192, -2261, -8192, 11362, 8192, -6437}},
        {{4433, 2260, -10704, -6436, 10704, 9633, -4433, -11363},
         {-4433, 11363, 10704, -9633, -10704, 6436, 4433, -2260}}};
    __m128i left = _mm_set1_epi32(1 << (DOWN_SHIFT - 1)), right = left, two[4];
    spread(load(weights[row]), two);
    for (int i = 0; i < 4; i++) {
        const __m128i even = load(terms + 16 * i), odd = load(terms + 16 * i + 8);
        left = _mm_add_epi32(left, _mm_madd_epi16(two[i], _mm_unpacklo_epi16(even, odd)));
        right = _mm_add_epi32(right, _mm_madd_epi16(two[i], _mm_unpackhi_epi16(even, odd)));
    }
    spread(_mm_packs_epi32(_mm_srai_epi32(left, DOWN_SHIFT), _mm_srai_epi32(right, DOWN_SHIFT)),
           two);
    left = right = _mm_set1_epi32(1 << (ACROSS_SHIFT - 1));
    for (int i = 0; i < 4; i++) {
        left = _mm_add_epi32(left, _mm_madd_epi16(two[i], load(pairs[i][0])));
        right = _mm_add_epi32(right, _mm_madd_epi16(two[i], load(pairs[i][1])));
    }
    left = _mm_packs_epi32(_mm_srai_epi32(left, ACROSS_SHIFT), _mm_srai_epi32(right, ACROSS_SHIFT));
    left = _mm_packus_epi16(_mm_add_epi16(left, _mm_set1_epi16(128)), left);
    _mm_storel_epi64((__m128i *)(void *)out, left);
}

#else

void idc_jpeg_row(const int16_t terms[64], int row, uint8_t out[8])
{
    idc_jpeg_row_plain(terms, row, out);
}

#endif
