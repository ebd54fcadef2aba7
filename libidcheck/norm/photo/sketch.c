#include "norm/photo/sketch.h"

#include <stdbool.h>
#include <string.h>

#include "norm/photo/pdq.h"

enum {
    SIDE = IDC_SKETCH_SIDE,
    CELLS = 12, /* that two parts are compared in, each way */
    LEAST = 24, /* side of the smallest part */
    STEP = 4,   /* between parts, and between their sizes */
    ENOUGH = 960,
    FLAT_VARIANCE = 64 /* of 8-bit values */
};

/* Sums of all values above and to the left. */
typedef struct sums {
    uint32_t width, height;
    int32_t at[SIDE + 1][SIDE + 1];
} sums;

typedef struct part {
    uint32_t left, top, width, height;
} part;

/* Values of a part less their mean, and the sum of their squares. */
typedef struct pattern {
    int64_t squares;
    int32_t value[CELLS * CELLS];
} pattern;

static void make_sums(const idc_sketch *s, idc_turn turn, sums *out)
{
    idc_turn_parts parts = idc_turn_of(turn);
    out->width = parts.transposed ? s->height : s->width;
    out->height = parts.transposed ? s->width : s->height;
    memset(out->at, 0, sizeof out->at);
    for (int y = 0; y < SIDE; y++)
        for (int x = 0; x < SIDE; x++) {
            int from_y = parts.transposed ? x : y, from_x = parts.transposed ? y : x;
            from_y = parts.top_down ? SIDE - 1 - from_y : from_y;
            from_x = parts.left_right ? SIDE - 1 - from_x : from_x;
            out->at[y + 1][x + 1] =
                s->luma[from_y][from_x] + out->at[y][x + 1] + out->at[y + 1][x] - out->at[y][x];
        }
}

static void make_pattern(const sums *s, part p, pattern *out)
{
    uint32_t xs[CELLS + 1], ys[CELLS + 1];
    int32_t total = 0;
    for (uint32_t i = 0; i <= CELLS; i++) {
        xs[i] = p.left + i * p.width / CELLS;
        ys[i] = p.top + i * p.height / CELLS;
    }
    for (uint32_t i = 0; i < CELLS; i++)
        for (uint32_t j = 0; j < CELLS; j++) {
            int32_t sum = s->at[ys[i + 1]][xs[j + 1]] - s->at[ys[i]][xs[j + 1]] -
                          s->at[ys[i + 1]][xs[j]] + s->at[ys[i]][xs[j]];
            int32_t area = (int32_t)((ys[i + 1] - ys[i]) * (xs[j + 1] - xs[j]));
            out->value[i * CELLS + j] = 16 * sum / area;
            total += out->value[i * CELLS + j];
        }
    out->squares = 0;
    for (int i = 0; i < CELLS * CELLS; i++) {
        out->value[i] -= total / (CELLS * CELLS);
        out->squares += (int64_t)out->value[i] * out->value[i];
    }
}

static bool is_flat(const pattern *p)
{
    return p->squares < (int64_t)FLAT_VARIANCE * 256 * CELLS * CELLS;
}

static uint32_t square_root(uint64_t n)
{
    uint32_t root = 0;
    for (uint32_t bit = 1u << 31; bit; bit >>= 1)
        if ((uint64_t)(root | bit) * (root | bit) <= n)
            root |= bit;
    return root;
}

/* Permille; values are below 2^12, so that the product of two sums of squares is below 2^63. */
static int32_t correlation(const pattern *a, const pattern *b)
{
    int64_t product = 0;
    for (int i = 0; i < CELLS * CELLS; i++)
        product += a->value[i] * b->value[i];
    if (product <= 0 || is_flat(a) || is_flat(b))
        return 0;
    return (int32_t)(1000 * product / square_root((uint64_t)a->squares * (uint64_t)b->squares));
}

/* Best place of the whole, which has the pattern, among the parts of the other one. */
static int32_t best_part(const pattern *whole, const sums *own, const sums *other)
{
    int32_t best = 0;
    for (uint32_t width = SIDE; width >= LEAST; width -= STEP) {
        pattern p;
        uint64_t height = ((uint64_t)width * other->width * own->height + other->height / 2) /
                          ((uint64_t)other->height * own->width);
        if (height > SIDE || height < LEAST)
            continue;
        part at = {.width = width, .height = (uint32_t)height};
        for (at.top = 0; at.top + at.height <= SIDE; at.top += STEP)
            for (at.left = 0; at.left + at.width <= SIDE; at.left += STEP) {
                make_pattern(other, at, &p);
                int32_t c = correlation(whole, &p);
                best = c > best ? c : best;
            }
    }
    return best;
}

int32_t idc_sketch_likeness(const idc_sketch *a, const idc_sketch *b)
{
    const part all = {0, 0, SIDE, SIDE};
    sums still, turned;
    pattern one, other;
    int32_t best = 0;
    make_sums(a, IDC_TURN_NONE, &still);
    make_pattern(&still, all, &one);
    for (int turn = 0; turn < IDC_TURN_COUNT; turn++) {
        make_sums(b, (idc_turn)turn, &turned);
        make_pattern(&turned, all, &other);
        int32_t c = correlation(&one, &other);
        best = c > best ? c : best;
    }
    if (is_flat(&one) || is_flat(&other))
        return IDC_SKETCH_FLAT;
    /* Parts take thousands of comparisons: only when the whole pictures differ. */
    for (int turn = 0; turn < IDC_TURN_COUNT && best < ENOUGH; turn++) {
        make_sums(b, (idc_turn)turn, &turned);
        make_pattern(&turned, all, &other);
        int32_t inside = best_part(&one, &still, &turned);
        int32_t around = best_part(&other, &turned, &still);
        best = inside > best ? inside : best;
        best = around > best ? around : best;
    }
    return best;
}
