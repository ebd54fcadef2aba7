#include "norm/photo/pdq.h"

#include "norm/photo/pdq_cosine.h"
#include "norm/photo/luma.h"

enum {
    SIDE = IDC_PDQ_SIDE, /* larger pictures are sampled to this */
    GRID = IDC_PDQ_GRID, /* side of the reduced picture */
    SMALLEST = 5,        /* a side below this has no hash */
    COSINES = 16,        /* frequencies kept, in either direction */
    QUALITY_DIVISOR = 90 /* of the reference */
};

struct idc_pdq_stream {
    uint32_t source_width, source_height, source_row;
    uint32_t width, height, row; /* as sampled; row is the next to be made */
    bool sampled;
    idc_luma luma;
    idc_pdq_filter filter;
};

idc_pdq_stream *idc_pdq_open_with(idc_arena *arena, uint32_t width, uint32_t height,
                                  uint32_t channels, uint32_t lanes)
{
    idc_pdq_stream *s = idc_arena_alloc(arena, sizeof *s);
    if (!s)
        return NULL;
    s->sampled = width > SIDE || height > SIDE;
    s->source_width = width;
    s->source_height = height;
    s->width = s->sampled ? SIDE : width;
    s->height = s->sampled ? SIDE : height;
    idc_pdq_filter_open(&s->filter, s->width, s->height, lanes);
    idc_luma_open(&s->luma, width, s->width, channels, s->sampled, false,
                  idc_pdq_luma_for(&s->filter));
    return s;
}

idc_pdq_stream *idc_pdq_open(idc_arena *arena, uint32_t width, uint32_t height, uint32_t channels)
{
    return idc_pdq_open_with(arena, width, height, channels, 0);
}

static bool is_grid(const idc_pdq_stream *s)
{
    return s->width == GRID && s->height == GRID;
}

static bool has_hash(const idc_pdq_stream *s)
{
    return s->width >= SMALLEST && s->height >= SMALLEST;
}

uint32_t idc_pdq_wanted(const idc_pdq_stream *s)
{
    if (!has_hash(s) || s->row >= s->height)
        return s->source_height;
    return idc_luma_from(s->row, s->source_height, s->sampled, false);
}

/* The filter's memory is the grid when there is nothing to reduce. */
static float *next_row(idc_pdq_stream *s)
{
    return is_grid(s) ? s->filter.grid[s->row] : idc_pdq_filter_row(&s->filter);
}

static void end_row(idc_pdq_stream *s)
{
    s->row++;
    if (!is_grid(s))
        idc_pdq_filter_push(&s->filter);
}

void idc_pdq_push(idc_pdq_stream *s, const uint8_t *row)
{
    uint32_t y = s->source_row++;
    const float *made = NULL;
    /* Rows of pictures that are wide but low stand for several rows of the sample. */
    while (y < s->source_height && idc_pdq_wanted(s) == y) {
        float *out = next_row(s);
        if (made)
            memmove(out, made, s->width * sizeof *out);
        else
            idc_luma_row(&s->luma, row, out);
        made = out;
        end_row(s);
    }
}

void idc_pdq_skip(idc_pdq_stream *s, uint32_t rows)
{
    s->source_row += rows;
}

void idc_pdq_push_luma(idc_pdq_stream *s, const float *row)
{
    if (!has_hash(s) || s->row >= s->height)
        return;
    memcpy(next_row(s), row, s->width * sizeof *row);
    end_row(s);
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

/* Frequencies 1..16 of the grid in both directions, each sum in the reference's order. */
static void transform(float (*grid)[GRID], float (*out)[COSINES])
{
    float matrix[COSINES][GRID], across[GRID][COSINES], half[COSINES][GRID];
    for (uint32_t i = 0; i < COSINES; i++)
        for (uint32_t j = 0; j < GRID; j++)
            across[j][i] = matrix[i][j] = cosine((i + 1) * (2 * j + 1));
    memset(half, 0, sizeof half);
    for (int i = 0; i < COSINES; i++)
        for (int k = 0; k < GRID; k++)
            for (int j = 0; j < GRID; j++)
                half[i][j] += matrix[i][k] * grid[k][j];
    memset(out, 0, sizeof *out * COSINES);
    for (int i = 0; i < COSINES; i++)
        for (int k = 0; k < GRID; k++)
            for (int j = 0; j < COSINES; j++)
                out[i][j] += half[i][k] * across[k][j];
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

/* A bit for each wave above the median. */
static void set_bits(float (*waves)[COSINES], uint8_t bits[32])
{
    float median = lower_median(&waves[0][0]);
    memset(bits, 0, 32);
    for (int i = 0; i < COSINES; i++)
        for (int j = 0; j < COSINES; j++)
            if (waves[i][j] > median)
                bits[(i * COSINES + j) / 8] |= (uint8_t)(1u << (j % 8));
}

/* Waves of the turned picture: mirrored along an axis, those of even number change their sign. */
static void turn_waves(float (*in)[COSINES], idc_turn turn, float (*out)[COSINES])
{
    idc_turn_parts parts = idc_turn_of(turn);
    for (int i = 0; i < COSINES; i++)
        for (int j = 0; j < COSINES; j++) {
            bool negative = (parts.top_down && i % 2 == 0) != (parts.left_right && j % 2 == 0);
            float wave = negative ? -in[i][j] : in[i][j];
            if (parts.transposed)
                out[j][i] = wave;
            else
                out[i][j] = wave;
        }
}

static bool make_waves(idc_pdq_stream *s, float (*waves)[COSINES], idc_pdq *out)
{
    *out = (idc_pdq){0};
    if (!has_hash(s) || s->row < s->height)
        return false;
    if (!is_grid(s))
        idc_pdq_filter_close(&s->filter);
    out->quality = quality_of(s->filter.grid);
    transform(s->filter.grid, waves);
    return true;
}

void idc_pdq_finish(idc_pdq_stream *s, idc_pdq *out)
{
    float waves[COSINES][COSINES];
    if (make_waves(s, waves, out))
        set_bits(waves, out->bits);
}

void idc_pdq_finish_derived(idc_pdq_stream *s, idc_pdq out[IDC_TURN_COUNT])
{
    float waves[COSINES][COSINES], turned[COSINES][COSINES];
    bool made = make_waves(s, waves, &out[0]);
    for (int turn = 0; turn < IDC_TURN_COUNT; turn++) {
        out[turn] = out[0];
        if (!made)
            continue;
        turn_waves(waves, (idc_turn)turn, turned);
        set_bits(turned, out[turn].bits);
    }
}

bool idc_pdq_sketch(const idc_pdq_stream *s, idc_sketch *out)
{
    if (!has_hash(s))
        return false;
    out->width = s->source_width;
    out->height = s->source_height;
    for (int i = 0; i < GRID; i++)
        for (int j = 0; j < GRID; j++)
            out->luma[i][j] = (uint8_t)s->filter.grid[i][j];
    return true;
}

idc_turn_parts idc_turn_of(idc_turn turn)
{
    static const idc_turn_parts parts[IDC_TURN_COUNT] = {
        [IDC_TURN_NONE] = {false, false, false},       [IDC_TURN_90] = {true, false, true},
        [IDC_TURN_180] = {true, true, false},          [IDC_TURN_270] = {false, true, true},
        [IDC_TURN_UPSIDE_DOWN] = {true, false, false}, [IDC_TURN_MIRRORED] = {false, true, false},
        [IDC_TURN_TRANSPOSED] = {false, false, true},  [IDC_TURN_TRANSVERSE] = {true, true, true}};
    return parts[turn];
}

const char *idc_turn_name(idc_turn turn)
{
    static const char *const names[IDC_TURN_COUNT] = {"upright",     "rotated-90",  "rotated-180",
                                                      "rotated-270", "upside-down", "mirrored",
                                                      "transposed",  "transverse"};
    return turn < IDC_TURN_COUNT ? names[turn] : "";
}

idc_status idc_pdq_hash(idc_work *work, const uint8_t *pixels, uint32_t width, uint32_t height,
                        uint32_t channels, size_t stride, idc_pdq *out)
{
    idc_pdq_stream *s = idc_pdq_open(work->arena, width, height, channels);
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

bool idc_pdq_from_hex(idc_str hex, uint8_t bits[32])
{
    if (hex.len != 64)
        return false;
    for (int i = 0; i < 32; i++) {
        int high = idc_hex_digit(hex.ptr[2 * i]), low = idc_hex_digit(hex.ptr[2 * i + 1]);
        if (high < 0 || low < 0)
            return false;
        bits[31 - i] = (uint8_t)(high << 4 | low);
    }
    return true;
}
