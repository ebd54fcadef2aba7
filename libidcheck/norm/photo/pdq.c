#include "norm/photo/pdq.h"

#include "norm/photo/luma.h"
#include "norm/photo/waves.h"

enum {
    SIDE = IDC_PDQ_SIDE, /* larger pictures are sampled to this */
    GRID = IDC_PDQ_GRID, /* side of the reduced picture */
    SMALLEST = 5         /* a side below this has no hash */
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

/* Frequencies 1..16 of the grid in both directions, each sum in the reference's order. */
static void transform(float (*grid)[GRID], float (*out)[IDC_WAVES])
{
    float matrix[IDC_WAVES][GRID], across[GRID][IDC_WAVES], half[IDC_WAVES][GRID];
    for (uint32_t i = 0; i < IDC_WAVES; i++)
        for (uint32_t j = 0; j < GRID; j++)
            across[j][i] = matrix[i][j] = idc_wave_cosine((i + 1) * (2 * j + 1));
    memset(half, 0, sizeof half);
    for (int i = 0; i < IDC_WAVES; i++)
        for (int k = 0; k < GRID; k++)
            for (int j = 0; j < GRID; j++)
                half[i][j] += matrix[i][k] * grid[k][j];
    memset(out, 0, sizeof *out * IDC_WAVES);
    for (int i = 0; i < IDC_WAVES; i++)
        for (int k = 0; k < GRID; k++)
            for (int j = 0; j < IDC_WAVES; j++)
                out[i][j] += half[i][k] * across[k][j];
}

static bool make_waves(idc_pdq_stream *s, float (*waves)[IDC_WAVES], idc_pdq *out)
{
    *out = (idc_pdq){0};
    if (!has_hash(s) || s->row < s->height)
        return false;
    if (!is_grid(s))
        idc_pdq_filter_close(&s->filter);
    out->quality = idc_waves_quality(s->filter.grid);
    transform(s->filter.grid, waves);
    return true;
}

void idc_pdq_finish(idc_pdq_stream *s, idc_pdq *out)
{
    float waves[IDC_WAVES][IDC_WAVES];
    if (make_waves(s, waves, out))
        idc_waves_bits(waves, out->bits);
}

void idc_pdq_finish_derived(idc_pdq_stream *s, idc_pdq out[IDC_TURN_COUNT])
{
    float waves[IDC_WAVES][IDC_WAVES];
    bool made = make_waves(s, waves, &out[0]);
    for (int turn = 1; turn < IDC_TURN_COUNT; turn++)
        out[turn] = out[0];
    if (made)
        idc_waves_turned(waves, out);
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
