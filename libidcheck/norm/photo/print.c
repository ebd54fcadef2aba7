#include "norm/photo/print.h"

#include "norm/photo/luma.h"
#include "norm/photo/symmetric.h"

enum { SIDE = IDC_PDQ_SIDE, FLIPS = 4 };

/* Luminance of the sampled picture, flipped left to right (1), top to bottom (2) or both (3). */
typedef struct plane {
    float *values;
} plane;

struct idc_print {
    idc_arena *scratch;
    idc_print_depth depth;
    uint32_t source_width, source_height, source_row, channels;
    uint32_t width, height; /* as sampled */
    bool sampled;
    uint32_t forward, backward; /* next row of the planes, from either end */
    idc_pdq_stream *upright;
    idc_symmetric *symmetric; /* NULL: not asked for */
    plane planes[FLIPS];
    idc_luma luma[2]; /* left to right, right to left */
};

static bool keep_planes(idc_print *p)
{
    /* A picture that is not sampled is flipped by reading what was kept from its other end. */
    bool none = p->depth == IDC_PRINT_UPRIGHT || p->depth == IDC_PRINT_SYMMETRIC;
    int count = none ? 0 : p->sampled && p->depth == IDC_PRINT_TURNS ? FLIPS : 1;
    for (int i = 0; i < count; i++) {
        p->planes[i].values =
            idc_arena_array(p->scratch, (size_t)p->width * p->height, sizeof(float));
        if (!p->planes[i].values)
            return false;
    }
    return true;
}

idc_print *idc_print_open(idc_arena *scratch, uint32_t width, uint32_t height, uint32_t channels,
                          idc_print_depth depth)
{
    idc_print *p = idc_arena_alloc(scratch, sizeof *p);
    if (!p)
        return NULL;
    p->scratch = scratch;
    p->depth = depth;
    p->source_width = width;
    p->source_height = height;
    p->channels = channels;
    p->sampled = width > SIDE || height > SIDE;
    p->width = p->sampled ? SIDE : width;
    p->height = p->sampled ? SIDE : height;
    /* Flipped rows are asked for from the bottom: the last of them comes first. */
    p->backward = p->height;
    p->upright = idc_pdq_open(scratch, width, height, channels);
    if (!p->upright || !keep_planes(p))
        return NULL;
    if (depth == IDC_PRINT_SYMMETRIC) {
        p->symmetric = idc_symmetric_open(scratch, width, height, channels);
        return p->symmetric ? p : NULL;
    }
    for (int i = 0; i < 2 && depth != IDC_PRINT_UPRIGHT; i++)
        idc_luma_open(&p->luma[i], width, p->width, channels, p->sampled, i == 1,
                      idc_pdq_luma_best());
    return p;
}

static bool keeps_flipped(const idc_print *p)
{
    return p->planes[1].values != NULL;
}

static uint32_t row_backward(const idc_print *p)
{
    return idc_luma_from(p->backward - 1, p->source_height, true, true);
}

uint32_t idc_print_wanted(const idc_print *p)
{
    if (p->symmetric)
        return p->source_row < p->source_height ? p->source_row : p->source_height;
    uint32_t wanted = idc_pdq_wanted(p->upright);
    if (keeps_flipped(p) && p->backward > 0 && row_backward(p) < wanted)
        wanted = row_backward(p);
    return wanted;
}

void idc_print_skip(idc_print *p, uint32_t rows)
{
    p->source_row += rows;
    idc_pdq_skip(p->upright, rows);
}

static void keep_row(idc_print *p, const uint8_t *row, int flips, uint32_t at)
{
    idc_luma_row(&p->luma[flips & 1], row, p->planes[flips].values + (size_t)at * p->width);
}

void idc_print_push(idc_print *p, const uint8_t *row)
{
    uint32_t y = p->source_row++;
    if (p->planes[0].values) {
        for (; p->forward < p->height &&
               idc_luma_from(p->forward, p->source_height, p->sampled, false) == y;
             p->forward++) {
            keep_row(p, row, 0, p->forward);
            if (keeps_flipped(p))
                keep_row(p, row, 1, p->forward);
        }
        while (keeps_flipped(p) && p->backward > 0 && row_backward(p) == y) {
            p->backward--;
            keep_row(p, row, 2, p->backward);
            keep_row(p, row, 3, p->backward);
        }
    }
    idc_pdq_push(p->upright, row);
    if (p->symmetric)
        idc_symmetric_push(p->symmetric, row);
}

void idc_print_finish(idc_print *p, idc_pdq *out)
{
    idc_pdq_finish(p->upright, out);
}

void idc_print_finish_derived(idc_print *p, idc_pdq out[IDC_TURN_COUNT])
{
    idc_pdq_finish_derived(p->upright, out);
}

bool idc_print_sketch(const idc_print *p, idc_sketch *out)
{
    return idc_pdq_sketch(p->upright, out);
}

/* Row y of the picture flipped and, where asked, with rows and columns exchanged. */
static void turned_row(const idc_print *p, int flips, bool transposed, uint32_t y, float *out)
{
    const float *values = p->planes[flips].values;
    const ptrdiff_t width = p->width, height = p->height, at = y;
    /* What was not kept flipped is read from its other end. */
    bool from_right = !values && flips & 1, from_bottom = !values && flips & 2;
    ptrdiff_t step = transposed ? width : 1, length = transposed ? height : width;
    if (!values)
        values = p->planes[0].values;
    if (transposed) {
        values += from_right ? width - 1 - at : at;
        values += from_bottom ? (height - 1) * width : 0;
        step = from_bottom ? -step : step;
    } else {
        values += (from_bottom ? height - 1 - at : at) * width;
        values += from_right ? width - 1 : 0;
        step = from_right ? -step : step;
    }
    for (ptrdiff_t i = 0; i < length; i++)
        out[i] = values[i * step];
}

idc_status idc_print_turns(idc_print *p, idc_pdq out[IDC_TURN_COUNT])
{
    float row[SIDE];
    for (int turn = 0; turn < IDC_TURN_COUNT; turn++) {
        idc_turn_parts parts = idc_turn_of((idc_turn)turn);
        uint32_t width = parts.transposed ? p->height : p->width;
        uint32_t height = parts.transposed ? p->width : p->height;
        idc_pdq_stream *s = idc_pdq_open(p->scratch, width, height, 1);
        if (!s)
            return IDC_ERR_NOMEM;
        for (uint32_t y = 0; y < height; y++) {
            turned_row(p, parts.left_right | parts.top_down << 1, parts.transposed, y, row);
            idc_pdq_push_luma(s, row);
        }
        idc_pdq_finish(s, &out[turn]);
    }
    return IDC_OK;
}

void idc_print_symmetric(idc_print *p, idc_pdq out[IDC_TURN_COUNT])
{
    idc_symmetric_finish(p->symmetric, out);
}

idc_status idc_print_part_hash(idc_print *p, idc_print_part part, idc_pdq *out)
{
    float row[SIDE];
    uint32_t left = p->width * part.left / 1000, right = p->width * part.right / 1000;
    uint32_t top = p->height * part.top / 1000, bottom = p->height * part.bottom / 1000;
    *out = (idc_pdq){0};
    if (left >= right || top >= bottom || part.right > 1000 || part.bottom > 1000)
        return IDC_OK;
    idc_pdq_stream *s = idc_pdq_open(p->scratch, right - left, bottom - top, 1);
    if (!s)
        return IDC_ERR_NOMEM;
    for (uint32_t y = top; y < bottom; y++) {
        memcpy(row, p->planes[0].values + (size_t)y * p->width + left,
               (right - left) * sizeof *row);
        idc_pdq_push_luma(s, row);
    }
    idc_pdq_finish(s, out);
    return IDC_OK;
}

static void add_part(idc_print_part *out, size_t *count, int left, int top, int width, int height)
{
    out[(*count)++] = (idc_print_part){(uint16_t)left, (uint16_t)top, (uint16_t)(left + width),
                                       (uint16_t)(top + height)};
}

size_t idc_print_parts(uint32_t width, uint32_t height, idc_print_part out[IDC_PRINT_PARTS_MAX])
{
    static const int scales[] = {950, 900, 850, 800, 700};
    size_t count = 0;
    for (size_t i = 0; i < sizeof scales / sizeof *scales; i++) {
        int side = scales[i], rest = 1000 - side;
        add_part(out, &count, rest / 2, rest / 2, side, side);
        /* Crops are seldom centred: the same size pushed into each corner. */
        for (int corner = 0; corner < 4 && side >= 800; corner++)
            add_part(out, &count, corner & 1 ? rest : 0, corner & 2 ? rest : 0, side, side);
    }
    if (width && height && width != height) {
        int side = width > height ? (int)((uint64_t)height * 1000 / width)
                                  : (int)((uint64_t)width * 1000 / height);
        for (int i = 0; i < 3; i++)
            add_part(out, &count, width > height ? (1000 - side) * i / 2 : 0,
                     width > height ? 0 : (1000 - side) * i / 2, width > height ? side : 1000,
                     width > height ? 1000 : side);
    }
    return count;
}
