#include "norm/photo/waves.h"

#include "norm/photo/pdq_cosine.h"

enum { GRID = IDC_PDQ_GRID, QUALITY_DIVISOR = 90 /* of the reference */ };

static int32_t gradient(float u, float v)
{
    int32_t d = (int32_t)((u - v) * 100.0f / 255.0f);
    return d < 0 ? -d : d;
}

int32_t idc_waves_quality(float (*grid)[GRID])
{
    int32_t sum = 0;
    for (int i = 0; i < GRID - 1; i++)
        for (int j = 0; j < GRID; j++)
            sum += gradient(grid[i][j], grid[i + 1][j]);
    for (int i = 0; i < GRID; i++)
        for (int j = 0; j < GRID - 1; j++)
            sum += gradient(grid[i][j], grid[i][j + 1]);
    int32_t quality = sum / QUALITY_DIVISOR;
    return quality > 100 ? 100 : quality;
}

float idc_wave_cosine(uint32_t m)
{
    m %= 256;
    if (m > 128)
        m = 256 - m;
    return m <= 64 ? idc_pdq_cosine[m] : -idc_pdq_cosine[128 - m];
}

/* 128th of 256 values, the lower of the two in the middle: at least 128 are at most this. */
static float lower_median(const float *values)
{
    float sorted[IDC_WAVES * IDC_WAVES];
    memcpy(sorted, values, sizeof sorted);
    const int count = IDC_WAVES * IDC_WAVES;
    for (int gap = 121; gap > 0; gap /= 3)
        for (int i = gap; i < count; i++) {
            float v = sorted[i];
            int j = i;
            for (; j >= gap && sorted[j - gap] > v; j -= gap)
                sorted[j] = sorted[j - gap];
            sorted[j] = v;
        }
    return sorted[count / 2 - 1];
}

void idc_waves_bits(float (*waves)[IDC_WAVES], uint8_t bits[32])
{
    float median = lower_median(&waves[0][0]);
    memset(bits, 0, 32);
    for (int i = 0; i < IDC_WAVES; i++)
        for (int j = 0; j < IDC_WAVES; j++)
            if (waves[i][j] > median)
                bits[(i * IDC_WAVES + j) / 8] |= (uint8_t)(1u << (j % 8));
}

/* Waves of the turned picture: mirrored along an axis, those of even number change their sign. */
static void turn_waves(float (*in)[IDC_WAVES], idc_turn turn, float (*out)[IDC_WAVES])
{
    idc_turn_parts parts = idc_turn_of(turn);
    for (int i = 0; i < IDC_WAVES; i++)
        for (int j = 0; j < IDC_WAVES; j++) {
            bool negative = (parts.top_down && i % 2 == 0) != (parts.left_right && j % 2 == 0);
            float wave = negative ? -in[i][j] : in[i][j];
            if (parts.transposed)
                out[j][i] = wave;
            else
                out[i][j] = wave;
        }
}

void idc_waves_turned(float (*waves)[IDC_WAVES], idc_pdq out[IDC_TURN_COUNT])
{
    float turned[IDC_WAVES][IDC_WAVES];
    for (int turn = 0; turn < IDC_TURN_COUNT; turn++) {
        turn_waves(waves, (idc_turn)turn, turned);
        idc_waves_bits(turned, out[turn].bits);
    }
}
