#include "norm/timeline/allen.h"

enum { LESS = 1, SAME = 2, MORE = 4 };

/* Signs that a - b + more can have. */
static unsigned signs(idc_network *n, uint32_t a, uint32_t b, int32_t more)
{
    int32_t most = idc_network_most(n, b, a);
    int32_t other = idc_network_most(n, a, b);
    int32_t least = other == IDC_DAYS_ANY ? -IDC_DAYS_ANY : more - other;
    most = most == IDC_DAYS_ANY ? most : most + more;
    unsigned set = 0;
    set |= least < 0 ? LESS : 0u;
    set |= least <= 0 && most >= 0 ? SAME : 0u;
    set |= most > 0 ? MORE : 0u;
    return set;
}

/* What a relation asks of start a : start b, start a : end b, end a : start b, end a : end b. */
static const unsigned char asks[13][4] = {
    {LESS, LESS, LESS, LESS}, {LESS, LESS, SAME, LESS}, {LESS, LESS, MORE, LESS},
    {SAME, LESS, MORE, LESS}, {MORE, LESS, MORE, LESS}, {MORE, LESS, MORE, SAME},
    {SAME, LESS, MORE, SAME}, {LESS, LESS, MORE, SAME}, {LESS, LESS, MORE, MORE},
    {SAME, LESS, MORE, MORE}, {MORE, LESS, MORE, MORE}, {MORE, SAME, MORE, MORE},
    {MORE, MORE, MORE, MORE},
};

unsigned idc_allen(idc_network *n, idc_stretch a, idc_stretch b)
{
    /* A last day is part of its interval: it ends when the next day begins. */
    unsigned can[4] = {signs(n, a.start, b.start, 0), signs(n, a.start, b.end, -1),
                       signs(n, a.end, b.start, 1), signs(n, a.end, b.end, 0)};
    unsigned set = 0;
    for (unsigned r = 0; r < 13; r++) {
        bool possible = true;
        for (size_t i = 0; i < 4; i++)
            possible = possible && (can[i] & asks[r][i]);
        set |= possible ? 1u << r : 0u;
    }
    return set;
}
