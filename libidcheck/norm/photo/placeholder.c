#include "norm/photo/placeholder.h"

typedef struct placeholder {
    const char *name;
    uint8_t pdq[32];
} placeholder;

#include "norm/photo/placeholders.inc"

enum {
    SIDE = IDC_SKETCH_SIDE,
    CELLS = SIDE * SIDE,
    BITS = 128,       /* of waves that are the same from left and right */
    NEAR = 24,        /* of them */
    TONES = 4,        /* of a drawing: background, figure, and what else it has */
    TONE_WIDTH = 4,   /* values that are one tone */
    DRAWN_TONES = 93, /* percent of the cells that those make up */
    DRAWN_EVEN = 85   /* percent of the neighbours that differ by one at most */
};

/* Cells in the tones that most of them have. */
static int in_few_tones(const idc_sketch *s)
{
    int cells[256 + TONE_WIDTH] = {0}, total = 0;
    for (int y = 0; y < SIDE; y++)
        for (int x = 0; x < SIDE; x++)
            cells[s->luma[y][x]]++;
    for (int tone = 0; tone < TONES; tone++) {
        int best = 0, most = 0;
        for (int value = 0; value < 256; value++) {
            int sum = 0;
            for (int i = 0; i < TONE_WIDTH; i++)
                sum += cells[value + i];
            if (sum > most) {
                best = value;
                most = sum;
            }
        }
        memset(cells + best, 0, TONE_WIDTH * sizeof *cells);
        total += most;
    }
    return total;
}

static bool is_even(int a, int b)
{
    return a - b <= 1 && b - a <= 1;
}

static int even_neighbours(const idc_sketch *s)
{
    int even = 0;
    for (int y = 0; y < SIDE; y++)
        for (int x = 0; x < SIDE; x++) {
            even += x && is_even(s->luma[y][x], s->luma[y][x - 1]);
            even += y && is_even(s->luma[y][x], s->luma[y - 1][x]);
        }
    return even;
}

/*
 * The figures are the same from left and right, so that every other wave across is nothing but
 * noise in them: only those that are symmetric themselves are compared.
 */
static int symmetric_distance(const uint8_t a[32], const uint8_t b[32])
{
    int distance = 0;
    for (int i = 0; i < 32; i++)
        distance += __builtin_popcount((unsigned)((a[i] ^ b[i]) & 0xaa));
    return distance;
}

const char *idc_placeholder_name(const idc_pdq *pdq, const idc_sketch *sketch)
{
    for (size_t i = 0; i < sizeof placeholders / sizeof *placeholders; i++) {
        /* Dark on light instead of light on dark: every bit is the other one. */
        int distance = symmetric_distance(pdq->bits, placeholders[i].pdq);
        if (distance <= NEAR || distance >= BITS - NEAR)
            return placeholders[i].name;
    }
    bool drawn = in_few_tones(sketch) * 100 >= DRAWN_TONES * CELLS &&
                 even_neighbours(sketch) * 100 >= DRAWN_EVEN * 2 * SIDE * (SIDE - 1);
    return drawn ? "drawing" : NULL;
}
