#include "norm/photo/symmetric.h"

#include "norm/photo/pdq_cosine.h"
#include "norm/photo/waves.h"

enum {
    GRID = IDC_PDQ_GRID,
    SMALLEST = 5,
    RED = 299, /* thousandths of brightness, as PDQ weighs them */
    GREEN = 587,
    BLUE = 114,
    FINE = 256 /* steps of a cell's value for one of a pixel */
};

struct idc_symmetric {
    uint32_t width, height, channels, row;
    uint32_t *bright;         /* of one row, in thousandths */
    int64_t sums[GRID][GRID]; /* of brightness times area; a pixel is GRID x GRID units large */
};

idc_symmetric *idc_symmetric_open(idc_arena *arena, uint32_t width, uint32_t height,
                                  uint32_t channels)
{
    idc_symmetric *s = idc_arena_alloc(arena, sizeof *s);
    if (!s)
        return NULL;
    s->width = width;
    s->height = height;
    s->channels = channels;
    s->bright = idc_arena_array(arena, width, sizeof *s->bright);
    return s->bright ? s : NULL;
}

static void brighten(idc_symmetric *s, const uint8_t *row)
{
    for (uint32_t x = 0; x < s->width; x++) {
        const uint8_t *p = row + (size_t)x * s->channels;
        s->bright[x] = s->channels < 3
                           ? p[0] * (uint32_t)(RED + GREEN + BLUE)
                           : p[0] * (uint32_t)RED + p[1] * (uint32_t)GREEN + p[2] * (uint32_t)BLUE;
    }
}

/* Brightness in one cell's share of the row: whole pixels, less what lies outside at both ends. */
static int64_t across(const idc_symmetric *s, uint32_t cell)
{
    const uint64_t from = (uint64_t)cell * s->width, to = from + s->width;
    const uint64_t first = from / GRID, last = (to - 1) / GRID;
    uint64_t sum = 0;
    for (uint64_t x = first; x <= last; x++)
        sum += s->bright[x];
    return (int64_t)(sum * GRID - s->bright[first] * (from - first * GRID) -
                     s->bright[last] * ((last + 1) * GRID - to));
}

void idc_symmetric_push(idc_symmetric *s, const uint8_t *row)
{
    int64_t cells[GRID];
    if (s->row >= s->height || s->width == 0)
        return;
    brighten(s, row);
    for (uint32_t i = 0; i < GRID; i++)
        cells[i] = across(s, i);
    uint64_t at = (uint64_t)s->row++ * GRID, end = at + GRID;
    while (at < end) {
        uint64_t cell = at / s->height, below = (cell + 1) * s->height;
        uint64_t next = below < end ? below : end;
        for (uint32_t i = 0; i < GRID; i++)
            s->sums[cell][i] += cells[i] * (int64_t)(next - at);
        at = next;
    }
}

/* Integer waves: whichever way the cells lie, their sums are the same. */
static void transform(int32_t (*cells)[GRID], float (*out)[IDC_WAVES])
{
    static const float unit = 1 << 16;
    int64_t half[IDC_WAVES][GRID];
    int32_t matrix[IDC_WAVES][GRID];
    for (uint32_t i = 0; i < IDC_WAVES; i++)
        for (uint32_t j = 0; j < GRID; j++)
            matrix[i][j] = (int32_t)(unit * idc_wave_cosine((i + 1) * (2 * j + 1)));
    for (int i = 0; i < IDC_WAVES; i++)
        for (int j = 0; j < GRID; j++) {
            half[i][j] = 0;
            for (int k = 0; k < GRID; k++)
                half[i][j] += (int64_t)matrix[i][k] * cells[k][j];
        }
    for (int i = 0; i < IDC_WAVES; i++)
        for (int j = 0; j < IDC_WAVES; j++) {
            int64_t sum = 0;
            for (int k = 0; k < GRID; k++)
                sum += half[i][k] * matrix[j][k];
            out[i][j] = (float)sum;
        }
}

void idc_symmetric_finish(idc_symmetric *s, idc_pdq out[IDC_TURN_COUNT])
{
    int32_t cells[GRID][GRID];
    float grid[GRID][GRID], waves[IDC_WAVES][IDC_WAVES];
    memset(out, 0, IDC_TURN_COUNT * sizeof *out);
    if (s->width < SMALLEST || s->height < SMALLEST || s->row < s->height)
        return;
    const int64_t area = (int64_t)s->width * s->height * (RED + GREEN + BLUE);
    for (int i = 0; i < GRID; i++)
        for (int j = 0; j < GRID; j++) {
            cells[i][j] = (int32_t)(s->sums[i][j] * FINE / area);
            grid[i][j] = (float)cells[i][j] / FINE;
        }
    transform(cells, waves);
    idc_waves_turned(waves, out);
    for (int turn = 0; turn < IDC_TURN_COUNT; turn++)
        out[turn].quality = idc_waves_quality(grid);
}
