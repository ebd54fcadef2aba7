#include "norm/photo/likeness.h"

#include <stddef.h>

typedef struct knot {
    int distance;
    int64_t value;
} knot;

/* Between knots the value changes evenly. */
static int64_t between(const knot *knots, size_t count, int distance)
{
    if (distance <= knots[0].distance)
        return knots[0].value;
    for (size_t i = 1; i < count; i++) {
        const knot *a = &knots[i - 1], *b = &knots[i];
        if (distance <= b->distance)
            return a->value +
                   (b->value - a->value) * (distance - a->distance) / (b->distance - a->distance);
    }
    return knots[count - 1].value;
}

static uint32_t log2_millibits(uint32_t value)
{
    uint32_t whole = 0;
    while (value >> (whole + 1))
        whole++;
    /* The mantissa taken as its own logarithm is at most 0.09 off. */
    return whole * 1000 + (uint32_t)(((uint64_t)value * 1000 >> whole) - 1000);
}

int32_t idc_likeness_millibits(int distance, uint32_t views)
{
    static const knot bits[] = {{60, 13000}, {74, 12000}, {80, 10000},  {82, 9500},  {96, 5800},
                                {102, 2500}, {110, 0},    {120, -1500}, {128, -2000}};
    int64_t value = between(bits, sizeof bits / sizeof *bits, distance);
    if (views > 1)
        value -= log2_millibits(views);
    return (int32_t)(value < -2000 ? -2000 : value);
}

uint64_t idc_likeness_chance_millionths(int distance, uint64_t entries, uint32_t views)
{
    /* Share of unrelated pairs at most so far apart, in 10^-9. */
    static const knot rates[] = {{30, 100},        {60, 1000},       {74, 1100},
                                 {80, 8700},       {82, 10000},      {96, 100000},
                                 {102, 1000000},   {110, 13000000},  {120, 160000000},
                                 {128, 500000000}, {256, 1000000000}};
    uint64_t rate = (uint64_t)between(rates, sizeof rates / sizeof *rates, distance), pairs;
    if (__builtin_mul_overflow(entries, (uint64_t)(views ? views : 1), &pairs) ||
        __builtin_mul_overflow(pairs, rate, &pairs))
        return UINT64_MAX;
    return pairs / 1000;
}
