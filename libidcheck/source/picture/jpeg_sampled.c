#include "config.h"

#ifdef HAVE_PICTURES

#include "source/picture/jpeg_cosine.h"
#include "source/picture/jpeg_huffman.h"
#include "source/picture/jpeg_sampled.h"

enum { MOST_COLUMNS = 2 * IDC_PDQ_SIDE, WORTH = 4 };

/* Rows of a row of blocks that are looked at. */
typedef struct looked {
    uint8_t *at[8]; /* where their samples go */
    int row[8], count;
} looked;

/* A component of the picture. Its last rows stand in a ring of two MCU rows. */
typedef struct plane {
    uint32_t across, down;  /* blocks of it in an MCU */
    uint32_t width, height; /* samples that belong to the picture */
    uint32_t stride, ring;  /* bytes of a row; rows, a power of 2, less 1 */
    uint8_t *rows;
    uint8_t *wanted; /* by row, whether any of its samples are looked at */
    looked looked[2];
    idc_jpeg_step steps[64];
    idc_jpeg_codes dc, ac;
    int32_t last; /* constant term of the block before */
} plane;

/* A pixel that is looked at: its column, those of its colours, and what rounds them. */
typedef struct column {
    uint32_t x, near, far;
    int32_t bias;
} column;

typedef struct sampled {
    const struct jpeg_decompress_struct *info;
    idc_print *print;
    plane *planes;
    int plane_count;
    uint32_t width, height, mcus_across, mcus_down, mcu_height;
    uint8_t *wanted; /* by row of the picture */
    uint32_t next;   /* row to be pushed */
    column columns[MOST_COLUMNS];
    size_t column_count;
    uint8_t *row; /* pixels, as the print takes them */
    idc_jpeg_bits bits;
} sampled;

static uint32_t up(uint32_t n, uint32_t by)
{
    return (n + by - 1) / by;
}

/* Baseline, one scan, and colours as cameras and libraries write them; others are rare. */
static bool is_usual(const struct jpeg_decompress_struct *info)
{
    const jpeg_component_info *c = info->comp_info;
    if (info->progressive_mode || info->arith_code || info->data_precision != 8 ||
        info->comps_in_scan != info->num_components || info->Ss != 0 || info->Se != 63)
        return false;
    if (info->num_components == 1)
        return info->jpeg_color_space == JCS_GRAYSCALE;
    return info->num_components == 3 && info->jpeg_color_space == JCS_YCbCr &&
           c[0].h_samp_factor <= 2 && c[0].v_samp_factor <= c[0].h_samp_factor &&
           c[1].h_samp_factor == 1 && c[1].v_samp_factor == 1 && c[2].h_samp_factor == 1 &&
           c[2].v_samp_factor == 1 && c[1].downsampled_width > 2;
}

static bool open_codes(idc_jpeg_codes *codes, const JHUFF_TBL *table)
{
    return table && idc_jpeg_codes_open(codes, table->bits, table->huffval);
}

static bool open_plane(sampled *s, plane *p, const jpeg_component_info *c, idc_arena *scratch)
{
    const JQUANT_TBL *quant = s->info->quant_tbl_ptrs[c->quant_tbl_no & 3];
    bool grey = s->plane_count == 1;
    p->across = grey ? 1 : (uint32_t)c->h_samp_factor;
    p->down = grey ? 1 : (uint32_t)c->v_samp_factor;
    p->width = c->downsampled_width;
    p->height = c->downsampled_height;
    p->stride = s->mcus_across * p->across * 8;
    p->ring = 16 * p->down - 1;
    p->rows = idc_arena_array(scratch, p->ring + 1, p->stride);
    p->wanted = idc_arena_array(scratch, s->mcus_down * p->down, 8);
    return p->rows && p->wanted && quant && idc_jpeg_steps_open(p->steps, quant->quantval) &&
           open_codes(&p->dc, s->info->dc_huff_tbl_ptrs[c->dc_tbl_no & 3]) &&
           open_codes(&p->ac, s->info->ac_huff_tbl_ptrs[c->ac_tbl_no & 3]);
}

/* Rows of a component that are looked at for row y of the picture: its own and, where it is
 * half as high, the nearer one of its neighbours. */
static void rows_of(const sampled *s, const plane *p, uint32_t y, uint32_t *near, uint32_t *far)
{
    bool half = p->down * 8 < s->mcu_height;
    *near = *far = half ? y / 2 : y;
    if (half && y & 1)
        *far = *near + 1 < p->height ? *near + 1 : *near;
    else if (half)
        *far = *near ? *near - 1 : 0;
}

static void want_rows(sampled *s)
{
    for (uint32_t y = 0; y < s->height; y++)
        for (int i = 0; s->wanted[y] && i < s->plane_count; i++) {
            uint32_t near, far;
            rows_of(s, &s->planes[i], y, &near, &far);
            s->planes[i].wanted[near] = s->planes[i].wanted[far] = 1;
        }
}

/* As rows_of(), across. */
static void want_columns(sampled *s, const uint8_t *wanted)
{
    const plane *colours = &s->planes[s->plane_count - 1];
    bool half = colours->across < s->planes[0].across;
    bool half_down = colours->down < s->planes[0].down;
    for (uint32_t x = 0; x < s->width; x++) {
        const int32_t odd = x & 1;
        column c = {x, half ? x / 2 : x, half ? x / 2 : x, half_down ? 8 - odd : 4 + 4 * odd};
        if (half && x & 1)
            c.far += c.near + 1 < colours->width;
        else if (half)
            c.far -= c.near > 0;
        if (wanted[x] && s->column_count < MOST_COLUMNS)
            s->columns[s->column_count++] = c;
    }
}

static bool open_all(sampled *s, idc_arena *scratch)
{
    const struct jpeg_decompress_struct *info = s->info;
    bool grey = info->num_components == 1;
    s->width = info->image_width;
    s->height = info->image_height;
    s->mcu_height = grey ? 8 : 8 * (uint32_t)info->max_v_samp_factor;
    s->mcus_down = up(s->height, s->mcu_height);
    s->mcus_across = up(s->width, grey ? 8 : 8 * (uint32_t)info->max_h_samp_factor);
    s->plane_count = info->num_components;
    s->bits.at = info->src->next_input_byte;
    s->bits.end = s->bits.at + info->src->bytes_in_buffer;
    s->planes = idc_arena_array(scratch, (size_t)s->plane_count, sizeof *s->planes);
    s->wanted = idc_arena_array(scratch, s->height, 1);
    s->row = idc_arena_array(scratch, s->width, grey ? 1 : 4);
    uint8_t *columns = idc_arena_array(scratch, s->width, 1);
    if (!s->planes || !s->wanted || !s->row || !columns ||
        !idc_print_looks(s->print, s->wanted, columns))
        return false;
    for (int i = 0; i < s->plane_count; i++)
        if (!open_plane(s, &s->planes[i], &info->comp_info[i], scratch))
            return false;
    want_rows(s);
    want_columns(s, columns);
    return (uint64_t)s->width * s->height >= WORTH * s->column_count * s->column_count;
}

/* The samples of a block that are looked at. */
static void put_block(const int16_t terms[64], bool one_tone, const looked *rows, uint32_t left)
{
    for (int i = 0; i < rows->count; i++) {
        uint8_t *out = rows->at[i] + left;
        if (one_tone)
            memset(out, idc_jpeg_tone(terms[0]), 8);
        else
            idc_jpeg_row(terms, rows->row[i], out);
    }
}

/* Which rows are looked at in the blocks of the next MCU row. */
static void open_rows(plane *p, uint32_t down)
{
    for (uint32_t v = 0; v < p->down; v++) {
        looked *rows = &p->looked[v];
        uint32_t first = (down * p->down + v) * 8;
        rows->count = 0;
        for (uint32_t y = 0; y < 8; y++)
            if (p->wanted[first + y]) {
                rows->at[rows->count] = p->rows + (size_t)((first + y) & p->ring) * p->stride;
                rows->row[rows->count++] = (int)y;
            }
    }
}

static bool read_mcu(sampled *s, plane *p, uint32_t across)
{
    int16_t terms[64];
    for (uint32_t v = 0; v < p->down; v++)
        for (uint32_t h = 0; h < p->across; h++) {
            int reached = idc_jpeg_block(&s->bits, &p->dc, &p->ac, p->steps, &p->last, terms);
            if (!reached)
                return false;
            put_block(terms, reached == 1, &p->looked[v], (across * p->across + h) * 8);
        }
    return true;
}

static const uint8_t *row_at(const plane *p, uint32_t y)
{
    return p->rows + (size_t)(y & p->ring) * p->stride;
}

static uint8_t clamp(int32_t value)
{
    return (uint8_t)(value < 0 ? 0 : value > 255 ? 255 : value);
}

/* One pixel to RGB in 16 bits after the point, as libjpeg rounds it (JFIF 1.02). */
static void put_pixel(uint8_t *out, int32_t y, int32_t blue, int32_t red)
{
    const int32_t half = 1 << 15;
    blue -= 128;
    red -= 128;
    out[0] = clamp(y + ((91881 * red + half) >> 16));
    out[1] = clamp(y + ((-22554 * blue - 46802 * red + half) >> 16));
    out[2] = clamp(y + ((116130 * blue + half) >> 16));
}

/*
 * A colour between samples: three parts of the nearer and one of the farther, down and across.
 * Where a side is not halved, near and far are one and nothing is rounded.
 */
static int32_t between(const uint8_t *near, const uint8_t *far, const column *c)
{
    return (3 * (3 * near[c->near] + far[c->near]) + 3 * near[c->far] + far[c->far] + c->bias) >> 4;
}

static void push_row(sampled *s, uint32_t y)
{
    const plane *p = s->planes;
    const uint8_t *light = row_at(&p[0], y);
    if (s->plane_count == 1) {
        for (size_t i = 0; i < s->column_count; i++)
            s->row[s->columns[i].x] = light[s->columns[i].x];
    } else {
        uint32_t near, far;
        rows_of(s, &p[1], y, &near, &far);
        const uint8_t *blue = row_at(&p[1], near), *blue_far = row_at(&p[1], far);
        const uint8_t *red = row_at(&p[2], near), *red_far = row_at(&p[2], far);
        for (size_t i = 0; i < s->column_count; i++) {
            const column *c = &s->columns[i];
            put_pixel(s->row + (size_t)4 * c->x, light[c->x], between(blue, blue_far, c),
                      between(red, red_far, c));
        }
    }
    idc_print_push(s->print, s->row);
}

/* Rows whose samples are all there: the last of an MCU row may look at the first of the next. */
static void push_rows(sampled *s, uint32_t down)
{
    uint32_t end = (down + 1) * s->mcu_height - (s->mcu_height == 16);
    if (down + 1 == s->mcus_down)
        end = s->height;
    for (; s->next < end; s->next++) {
        if (s->wanted[s->next])
            push_row(s, s->next);
        else
            idc_print_skip(s->print, 1);
    }
}

static bool restart(sampled *s, uint32_t mcu)
{
    unsigned interval = s->info->restart_interval;
    if (!interval || !mcu || mcu % interval)
        return true;
    for (int i = 0; i < s->plane_count; i++)
        s->planes[i].last = 0;
    return idc_jpeg_bits_restart(&s->bits, (mcu / interval - 1) & 7);
}

bool idc_jpeg_sampled(const struct jpeg_decompress_struct *info, idc_print *print,
                      idc_arena *scratch)
{
    sampled *s = is_usual(info) ? idc_arena_alloc(scratch, sizeof *s) : NULL;
    if (!s)
        return false;
    s->info = info;
    s->print = print;
    if (!open_all(s, scratch))
        return false;
    for (uint32_t down = 0; down < s->mcus_down; down++) {
        for (int i = 0; i < s->plane_count; i++)
            open_rows(&s->planes[i], down);
        for (uint32_t across = 0; across < s->mcus_across; across++) {
            if (!restart(s, down * s->mcus_across + across))
                return false;
            for (int i = 0; i < s->plane_count; i++)
                if (!read_mcu(s, &s->planes[i], across))
                    return false;
            if (!idc_jpeg_bits_sound(&s->bits))
                return false;
        }
        push_rows(s, down);
    }
    return idc_jpeg_bits_ended(&s->bits);
}

#endif
