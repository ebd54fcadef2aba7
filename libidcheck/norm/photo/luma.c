#include "norm/photo/luma.h"

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
enum { LITTLE = 1 };
#else
enum { LITTLE = 0 };
#endif

void idc_luma_open(idc_luma *luma, uint32_t width, uint32_t taken, uint32_t channels, bool sampled,
                   bool turned, idc_pdq_luma *convert)
{
    luma->width = taken;
    luma->channels = channels;
    luma->whole = !sampled && !turned;
    luma->convert = convert;
    for (uint32_t x = 0; x < taken; x++)
        luma->from[x] = idc_luma_from(x, width, sampled, turned) * channels;
}

/* Pixels of the columns, red lowest; grey ones have only that. */
static const uint32_t *gather(idc_luma *luma, const uint8_t *row)
{
    const uint32_t *restrict from = luma->from;
    uint32_t *restrict out = luma->pixels;
    const uint32_t width = luma->width, channels = luma->channels;
    if (channels == 4 && LITTLE && luma->whole && (uintptr_t)row % sizeof *out == 0)
        return (const uint32_t *)(const void *)row;
    if (channels == 4 && LITTLE) {
        for (uint32_t x = 0; x < width; x++)
            memcpy(&out[x], row + from[x], 4);
    } else if (channels < 3) {
        for (uint32_t x = 0; x < width; x++)
            out[x] = row[from[x]];
    } else {
        for (uint32_t x = 0; x < width; x++) {
            const uint8_t *p = row + from[x];
            out[x] = p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16;
        }
    }
    return out;
}

void idc_luma_row(idc_luma *luma, const uint8_t *row, float *out)
{
    const uint32_t *pixels = gather(luma, row);
    if (luma->channels >= 3)
        luma->convert(pixels, luma->width, out);
    else
        for (uint32_t x = 0; x < luma->width; x++)
            out[x] = (float)(int32_t)pixels[x];
}
