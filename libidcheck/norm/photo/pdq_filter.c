#include "norm/photo/pdq_filter.h"

static uint32_t decimated(uint32_t i, uint32_t side)
{
    return (2 * i + 1) * side / (2 * IDC_PDQ_GRID);
}

static void open_box(idc_pdq_box *box, uint32_t length)
{
    box->length = length;
    box->window = (length + 2 * IDC_PDQ_GRID - 1) / (2 * IDC_PDQ_GRID);
    box->lag = (box->window + 2) / 2 - 1;
    /* Dividing by a power of two and multiplying by its inverse round alike. */
    box->inverse = box->window == 3 ? 0.0f : 1.0f / (float)box->window;
    for (uint32_t k = 0; k < IDC_PDQ_SIDE + 2 * IDC_PDQ_PAD; k++) {
        uint32_t in = k < length ? k + 1 : length;
        uint32_t out = k + 1 > box->window ? k + 1 - box->window : 0;
        box->count[k] = out < in ? (float)(in - out) : 1.0f;
    }
}

static uint32_t most_lanes(void)
{
#if defined(__x86_64__)
    return __builtin_cpu_supports("avx2") ? 8 : 4;
#elif defined(__aarch64__)
    return 4;
#else
    return 1;
#endif
}

void idc_pdq_filter_open(idc_pdq_filter *filter, uint32_t width, uint32_t height, uint32_t lanes)
{
    filter->lanes = lanes ? lanes : most_lanes();
    open_box(&filter->x, width);
    open_box(&filter->y, height);
    for (uint32_t i = 0; i < IDC_PDQ_GRID; i++) {
        filter->columns[i] = decimated(i, width) + filter->x.lag;
        filter->rows[i] = decimated(i, height) + filter->y.lag;
    }
}

static idc_pdq_luma *luma_of(uint32_t lanes)
{
    return lanes == 8 ? idc_pdq_luma_8 : lanes == 4 ? idc_pdq_luma_4 : idc_pdq_luma_1;
}

idc_pdq_luma *idc_pdq_luma_for(const idc_pdq_filter *filter)
{
    return luma_of(filter->lanes);
}

idc_pdq_luma *idc_pdq_luma_best(void)
{
    return luma_of(most_lanes());
}

/* A row of the 64 columns into the last filter; those that the grid wants come out. */
static void push_second(idc_pdq_filter *f, const float *restrict row)
{
    uint32_t k = f->second++;
    float *restrict sum = f->second_sum;
    float *restrict in = f->second_ring[k % IDC_PDQ_RING];
    const float *restrict old = f->second_ring[(k - f->y.window) % IDC_PDQ_RING];
    for (uint32_t i = 0; i < IDC_PDQ_GRID; i++) {
        float v = sum[i] + row[i];
        sum[i] = v - old[i];
        in[i] = row[i];
    }
    /* Pictures lower than the grid give one row to several grid rows. */
    for (; f->made < IDC_PDQ_GRID && f->rows[f->made] == k; f->made++)
        for (uint32_t i = 0; i < IDC_PDQ_GRID; i++)
            f->grid[f->made][i] = sum[i] / f->y.count[k];
}

/* What a band gave along the rows, for the columns of the grid. */
static void leave_band(idc_pdq_filter *f)
{
    float rows[IDC_PDQ_LANES][IDC_PDQ_GRID];
    for (uint32_t i = 0; i < IDC_PDQ_GRID; i++) {
        const float *sums = f->across[f->columns[i]];
        float count = f->x.count[f->columns[i]];
        for (uint32_t l = 0; l < f->lanes; l++)
            rows[l][i] = sums[l] / count;
    }
    for (uint32_t l = 0; l < f->lanes; l++) {
        uint32_t k = f->taken + l;
        if (k >= f->y.lag && k - f->y.lag < f->y.length)
            push_second(f, rows[l]);
    }
}

static void flush(idc_pdq_filter *f)
{
    if (f->lanes == 8)
        idc_pdq_band_8(f);
    else if (f->lanes == 4)
        idc_pdq_band_4(f);
    else
        idc_pdq_band_1(f);
    leave_band(f);
    f->taken += f->lanes;
    f->filled = 0;
}

float *idc_pdq_filter_row(idc_pdq_filter *filter)
{
    return filter->band[filter->filled] + IDC_PDQ_PAD;
}

void idc_pdq_filter_push(idc_pdq_filter *filter)
{
    if (++filter->filled == filter->lanes)
        flush(filter);
}

void idc_pdq_filter_close(idc_pdq_filter *filter)
{
    static const float none[IDC_PDQ_GRID];
    while (filter->taken + filter->filled < filter->y.length + filter->y.lag) {
        memset(filter->band[filter->filled], 0, sizeof filter->band[0]);
        idc_pdq_filter_push(filter);
    }
    if (filter->filled) {
        memset(filter->band[filter->filled], 0,
               (IDC_PDQ_LANES - filter->filled) * sizeof filter->band[0]);
        flush(filter);
    }
    while (filter->made < IDC_PDQ_GRID)
        push_second(filter, none);
}
