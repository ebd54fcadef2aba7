#include "norm/photo/pdq.h"

#include "norm/photo/pdq_cosine.h"

enum {
    SIDE = 512,          /* larger pictures are sampled to this */
    GRID = 64,           /* side of the reduced picture */
    LANES = 16,          /* rows or columns that are filtered at once */
    SMALLEST = 5,        /* a side below this has no hash */
    MOST_WINDOW = 4,     /* (SIDE + 127) / 128 */
    COSINES = 16,        /* frequencies kept, in either direction */
    QUALITY_DIVISOR = 90 /* of the reference */
};

/* Running mean down the columns, all columns at once, in the reference's order of operations. */
typedef struct column_box {
    uint32_t window, half, pushed, count;
    float sum[SIDE];
    float kept[MOST_WINDOW][SIDE];
} column_box;

/* One pass of the filter: rows first, LANES of them side by side, then the columns. */
typedef struct stage {
    uint32_t width, window; /* of the rows */
    uint32_t filled;        /* rows waiting in block */
    uint32_t column_count;
    uint32_t columns[SIDE]; /* which columns go on to the column filter */
    uint32_t rows_out;
    column_box box;
    float block[SIDE][LANES];
} stage;

struct idc_pdq_stream {
    uint32_t source_width, source_height, channels, source_row;
    uint32_t width, height, row; /* as sampled; row is the next to be made */
    stage stage[2];
    float smooth[SIDE][LANES];
    float luma[SIDE];
    float grid[GRID][GRID];
};

static uint32_t window_for(uint32_t side)
{
    return (side + 2 * GRID - 1) / (2 * GRID);
}

static uint32_t decimated(uint32_t i, uint32_t side)
{
    return (2 * i + 1) * side / (2 * GRID);
}

static void stage_open(stage *s, uint32_t width, uint32_t height)
{
    s->width = width;
    s->window = window_for(width);
    s->box.window = window_for(height);
    s->box.half = (s->box.window + 2) / 2;
}

idc_pdq_stream *idc_pdq_open(idc_work *work, uint32_t width, uint32_t height, uint32_t channels)
{
    idc_pdq_stream *s = idc_arena_alloc(work->arena, sizeof *s);
    if (!s)
        return NULL;
    bool sampled = width > SIDE || height > SIDE;
    s->source_width = width;
    s->source_height = height;
    s->channels = channels;
    s->width = sampled ? SIDE : width;
    s->height = sampled ? SIDE : height;
    stage_open(&s->stage[0], s->width, s->height);
    stage_open(&s->stage[1], s->width, s->height);
    s->stage[0].column_count = s->width;
    for (uint32_t x = 0; x < s->width; x++)
        s->stage[0].columns[x] = x;
    s->stage[1].column_count = GRID;
    for (uint32_t x = 0; x < GRID; x++)
        s->stage[1].columns[x] = decimated(x, s->width);
    return s;
}

static inline void lanes_add(float *restrict sum, const float *restrict in)
{
    for (int l = 0; l < LANES; l++)
        sum[l] += in[l];
}

static inline void lanes_subtract(float *restrict sum, const float *restrict in)
{
    for (int l = 0; l < LANES; l++)
        sum[l] -= in[l];
}

static inline void lanes_mean(float *restrict out, const float *restrict sum, uint32_t count)
{
    float divisor = (float)count;
    for (int l = 0; l < LANES; l++)
        out[l] = sum[l] / divisor;
}

/* Running mean along LANES rows at once; the four phases are those of the reference. */
static void box_rows(float (*restrict in)[LANES], float (*restrict out)[LANES], uint32_t length,
                     uint32_t window)
{
    float sum[LANES] = {0};
    uint32_t half = (window + 2) / 2;
    uint32_t left = 0, right = 0, at = 0, count = 0;
    while (count < half - 1) {
        lanes_add(sum, in[right++]);
        count++;
    }
    while (count < window) {
        lanes_add(sum, in[right++]);
        lanes_mean(out[at++], sum, ++count);
    }
    while (right < length) {
        lanes_add(sum, in[right++]);
        lanes_subtract(sum, in[left++]);
        lanes_mean(out[at++], sum, count);
    }
    while (at < length) {
        lanes_subtract(sum, in[left++]);
        lanes_mean(out[at++], sum, --count);
    }
}

/* Takes a row of `lanes` values; true when it completed an output row. */
static bool box_push(column_box *b, const float *restrict in, float *restrict out, uint32_t lanes)
{
    float *slot = b->kept[b->pushed % b->window];
    bool full = b->pushed >= b->window;
    bool ready = ++b->pushed >= b->half;
    if (!full)
        b->count++;
    for (uint32_t x = 0; x < lanes; x += LANES) {
        lanes_add(b->sum + x, in + x);
        if (full)
            lanes_subtract(b->sum + x, slot + x);
        memcpy(slot + x, in + x, LANES * sizeof *in);
        if (ready)
            lanes_mean(out + x, b->sum + x, b->count);
    }
    return ready;
}

/* One of the half - 1 rows that come after the last input. */
static void box_drain(column_box *b, float *restrict out, uint32_t lanes, uint32_t step)
{
    const float *slot = b->kept[(b->pushed + step) % b->window];
    b->count--;
    for (uint32_t x = 0; x < lanes; x += LANES) {
        lanes_subtract(b->sum + x, slot + x);
        lanes_mean(out + x, b->sum + x, b->count);
    }
}

static void stage_row(idc_pdq_stream *s, stage *g, const float *row);

/* A row that left a stage: into the next one, or, where it is one of the 64, into the grid. */
static void hand_on(idc_pdq_stream *s, stage *from, const float *row)
{
    uint32_t y = from->rows_out++;
    if (from == &s->stage[0]) {
        stage_row(s, &s->stage[1], row);
        return;
    }
    /* Pictures lower than the grid give one row to several grid rows. */
    for (uint32_t i = y * GRID / s->height; i < GRID && decimated(i, s->height) <= y; i++)
        if (decimated(i, s->height) == y)
            memcpy(s->grid[i], row, sizeof s->grid[i]);
}

static void stage_flush(idc_pdq_stream *s, stage *g)
{
    float row[SIDE], out[SIDE];
    uint32_t rows = g->filled;
    uint32_t lanes = (g->column_count + LANES - 1) / LANES * LANES;
    g->filled = 0;
    if (rows == 0)
        return;
    box_rows(g->block, s->smooth, g->width, g->window);
    memset(row, 0, sizeof row);
    /* The other stage filters through the same memory: take what is needed before handing on. */
    float columns[LANES][SIDE];
    for (uint32_t x = 0; x < g->column_count; x++)
        for (uint32_t l = 0; l < rows; l++)
            columns[l][x] = s->smooth[g->columns[x]][l];
    for (uint32_t l = 0; l < rows; l++) {
        memcpy(row, columns[l], g->column_count * sizeof *row);
        if (box_push(&g->box, row, out, lanes))
            hand_on(s, g, out);
    }
}

static void stage_row(idc_pdq_stream *s, stage *g, const float *row)
{
    for (uint32_t x = 0; x < g->width; x++)
        g->block[x][g->filled] = row[x];
    if (++g->filled == LANES)
        stage_flush(s, g);
}

static void stage_close(idc_pdq_stream *s, stage *g)
{
    float out[SIDE];
    uint32_t lanes = (g->column_count + LANES - 1) / LANES * LANES;
    stage_flush(s, g);
    for (uint32_t i = 0; i + 1 < g->box.half; i++) {
        box_drain(&g->box, out, lanes, i);
        hand_on(s, g, out);
    }
}

/* Luminance of the sampled columns of a row (ITU-R BT.601 weights, as the reference rounds). */
static void make_luma(idc_pdq_stream *s, const uint8_t *row)
{
    bool sampled = s->width != s->source_width;
    for (uint32_t x = 0; x < s->width; x++) {
        uint64_t from = sampled ? (uint64_t)x * s->source_width / SIDE : x;
        const uint8_t *p = row + from * s->channels;
        if (s->channels < 3)
            s->luma[x] = (float)p[0];
        else
            s->luma[x] = (0.299f * (float)p[0] + 0.587f * (float)p[1]) + 0.114f * (float)p[2];
    }
}

static bool is_grid(const idc_pdq_stream *s)
{
    return s->width == GRID && s->height == GRID;
}

void idc_pdq_push(idc_pdq_stream *s, const uint8_t *row)
{
    if (s->width < SMALLEST || s->height < SMALLEST || s->row >= s->height)
        return;
    uint32_t y = s->source_row++;
    bool sampled = s->height != s->source_height;
    bool made = false;
    /* Rows of pictures that are wide but low stand for several rows of the sample. */
    while (s->row < s->height &&
           (sampled ? (uint64_t)s->row * s->source_height / SIDE : s->row) == y) {
        if (!made)
            make_luma(s, row);
        made = true;
        if (is_grid(s))
            memcpy(s->grid[s->row], s->luma, sizeof s->grid[0]);
        else
            stage_row(s, &s->stage[0], s->luma);
        s->row++;
    }
}

static int32_t gradient(float u, float v)
{
    int32_t d = (int32_t)((u - v) * 100.0f / 255.0f);
    return d < 0 ? -d : d;
}

static int32_t quality_of(float (*grid)[GRID])
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

/* sqrt(2/64) cos(pi/128 m) from the quarter wave. */
static float cosine(uint32_t m)
{
    m %= 256;
    if (m > 128)
        m = 256 - m;
    return m <= 64 ? idc_pdq_cosine[m] : -idc_pdq_cosine[128 - m];
}

/* Frequencies 1..16 of the grid in both directions, column by column in the reference's order. */
static void transform(float (*grid)[GRID], float (*out)[COSINES])
{
    float matrix[COSINES][GRID], half[COSINES][GRID];
    for (uint32_t i = 0; i < COSINES; i++)
        for (uint32_t j = 0; j < GRID; j++)
            matrix[i][j] = cosine((i + 1) * (2 * j + 1));
    memset(half, 0, sizeof half);
    for (int i = 0; i < COSINES; i++)
        for (int k = 0; k < GRID; k++)
            for (int j = 0; j < GRID; j++)
                half[i][j] += matrix[i][k] * grid[k][j];
    for (int i = 0; i < COSINES; i++)
        for (int j = 0; j < COSINES; j++) {
            float sum = 0;
            for (int k = 0; k < GRID; k++)
                sum += half[i][k] * matrix[j][k];
            out[i][j] = sum;
        }
}

/* 128th of 256 values, the lower of the two in the middle: at least 128 are at most this. */
static float lower_median(const float *values)
{
    float sorted[COSINES * COSINES];
    memcpy(sorted, values, sizeof sorted);
    const int count = COSINES * COSINES;
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

void idc_pdq_finish(idc_pdq_stream *s, idc_pdq *out)
{
    *out = (idc_pdq){0};
    if (s->width < SMALLEST || s->height < SMALLEST || s->row < s->height)
        return;
    if (!is_grid(s)) {
        stage_close(s, &s->stage[0]);
        stage_close(s, &s->stage[1]);
    }
    float waves[COSINES][COSINES];
    out->quality = quality_of(s->grid);
    transform(s->grid, waves);
    float median = lower_median(&waves[0][0]);
    for (int i = 0; i < COSINES; i++)
        for (int j = 0; j < COSINES; j++)
            if (waves[i][j] > median)
                out->bits[(i * COSINES + j) / 8] |= (uint8_t)(1u << (j % 8));
}

idc_status idc_pdq_hash(idc_work *work, const uint8_t *pixels, uint32_t width, uint32_t height,
                        uint32_t channels, size_t stride, idc_pdq *out)
{
    idc_pdq_stream *s = idc_pdq_open(work, width, height, channels);
    *out = (idc_pdq){0};
    if (!s)
        return IDC_ERR_NOMEM;
    for (uint32_t y = 0; y < height; y++)
        idc_pdq_push(s, pixels + y * stride);
    idc_pdq_finish(s, out);
    return IDC_OK;
}

int idc_pdq_distance(const uint8_t a[32], const uint8_t b[32])
{
    int distance = 0;
    for (int i = 0; i < 32; i++)
        distance += __builtin_popcount((unsigned)(a[i] ^ b[i]));
    return distance;
}

void idc_pdq_to_hex(const uint8_t bits[32], char hex[65])
{
    static const char digits[] = "0123456789abcdef";
    for (int i = 0; i < 32; i++) {
        hex[2 * i] = digits[bits[31 - i] >> 4];
        hex[2 * i + 1] = digits[bits[31 - i] & 15];
    }
    hex[64] = '\0';
}

static int hex_digit(char c)
{
    if (idc_is_digit(c))
        return c - '0';
    c = idc_ascii_lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool idc_pdq_from_hex(idc_str hex, uint8_t bits[32])
{
    if (hex.len != 64)
        return false;
    for (int i = 0; i < 32; i++) {
        int high = hex_digit(hex.ptr[2 * i]), low = hex_digit(hex.ptr[2 * i + 1]);
        if (high < 0 || low < 0)
            return false;
        bits[31 - i] = (uint8_t)(high << 4 | low);
    }
    return true;
}
