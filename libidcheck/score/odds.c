#include "score/odds.h"

/* 2^(k/10), 2^(k/100) and 2^(k/1000), k = 0..9, times 2^32, rounded. */
static const uint64_t powers[3][10] = {
    {4294967296, 4603231970, 4933621868, 5287724992, 5667243324, 6074001000, 6509953083, 6977194957,
     7477972398, 8014692369},
    {4294967296, 4324841156, 4354922805, 4385213689, 4415715262, 4446428991, 4477356350, 4508498826,
     4539857915, 4571435124},
    {4294967296, 4297945372, 4300925514, 4303907722, 4306891997, 4309878342, 4312866758, 4315857246,
     4318849807, 4321844443},
};

/* a * b / 2^32, rounded down, for factors from 1 to 4 times 2^32. */
static uint64_t multiply(uint64_t a, uint64_t b)
{
    uint64_t a_high = a >> 32, a_low = a & UINT32_MAX;
    uint64_t b_high = b >> 32, b_low = b & UINT32_MAX;
    return ((a_high * b_high) << 32) + a_high * b_low + a_low * b_high + ((a_low * b_low) >> 32);
}

uint64_t idc_exp2_q32(int32_t millibits)
{
    uint64_t product = powers[0][millibits / 100 % 10];
    product = multiply(product, powers[1][millibits / 10 % 10]);
    return multiply(product, powers[2][millibits % 10]);
}

int64_t idc_posterior_e9(int64_t prior_e9, int32_t millibits)
{
    int32_t whole = millibits / 1000, part = millibits % 1000;
    if (part < 0) {
        part += 1000;
        whole--;
    }
    /* for : against, times 2^whole; both stay under 2^63. */
    uint64_t in_favour = (uint64_t)prior_e9 * idc_exp2_q32(part);
    uint64_t against = (uint64_t)(1000000000 - prior_e9) << 32;
    if (whole > 0)
        against = whole < 64 ? against >> whole : 0;
    else if (whole < 0)
        in_favour = -whole < 64 ? in_favour >> -whole : 0;
    while (in_favour > (UINT64_C(1) << 58) || against > (UINT64_C(1) << 58)) {
        in_favour >>= 1;
        against >>= 1;
    }
    uint64_t sum = in_favour + against, rest = in_favour;
    if (sum == 0)
        return whole > 0 ? 1000000000 : 0;
    /* Long division, one decimal digit a step. */
    int64_t result = (int64_t)(rest / sum);
    rest %= sum;
    for (int digit = 0; digit < 9; digit++) {
        rest *= 10;
        result = result * 10 + (int64_t)(rest / sum);
        rest %= sum;
    }
    return result + (rest * 2 >= sum);
}
