/*
 * The first picture of a GIF file: palette and LZW (GIF89a specification, appendix F). Transparent
 * pixels keep their colour, as those of other formats do when alpha is dropped. Small and bounded,
 * so that no library is needed for it: the canvas is at most what picture.pixels allows and each
 * code of the data is looked at once.
 */
#include "source/picture/picture.h"

enum { MOST_CODES = 4096, NO_CODE = MOST_CODES, HEAD = 13, EXTENSION = 0x21, IMAGE = 0x2c };

/* A frame on the canvas and what it takes to draw it. */
typedef struct frame {
    uint32_t left, top, width, height;
    bool interlaced;
    const uint8_t *palette;
    uint32_t colours;
} frame;

typedef struct gif_run {
    idc_str bytes;
    size_t at;
    bool ended; /* the bytes ran out */
    uint32_t width, height;
    uint8_t *canvas; /* RGBX */
    frame frame;
    uint32_t x, row; /* next pixel; row counts rows in the order of the file */
    /* bits of the data blocks */
    uint32_t bits, bit_count, block_left;
    bool data_ended;
    /* each code is a code before it and one more byte */
    uint16_t prefix[MOST_CODES];
    uint8_t suffix[MOST_CODES], stack[MOST_CODES];
} gif_run;

static uint32_t byte_at(const gif_run *g, size_t at)
{
    return at < g->bytes.len ? (uint8_t)g->bytes.ptr[at] : 0;
}

static uint32_t get16(const gif_run *g, size_t at)
{
    return byte_at(g, at) | byte_at(g, at + 1) << 8;
}

static uint32_t next_byte(gif_run *g)
{
    if (g->at >= g->bytes.len) {
        g->ended = true;
        return 0;
    }
    return (uint8_t)g->bytes.ptr[g->at++];
}

static void skip_blocks(gif_run *g)
{
    for (uint32_t len; (len = next_byte(g)) != 0 && !g->ended;) {
        if (len > g->bytes.len - g->at) {
            g->ended = true;
            return;
        }
        g->at += len;
    }
}

static const uint8_t *take_palette(gif_run *g, uint32_t flags, uint32_t *colours)
{
    *colours = flags & 0x80 ? 2u << (flags & 7) : 0;
    const uint8_t *palette = (const uint8_t *)g->bytes.ptr + g->at;
    if (*colours == 0)
        return NULL;
    if (g->bytes.len - g->at < (size_t)*colours * 3) {
        g->ended = true;
        return NULL;
    }
    g->at += (size_t)*colours * 3;
    return palette;
}

/* Everything up to the data of the first picture; false when there is none. */
static bool find_frame(gif_run *g)
{
    frame *f = &g->frame;
    uint32_t global_colours;
    g->at = HEAD;
    const uint8_t *global = take_palette(g, byte_at(g, 10), &global_colours);
    while (!g->ended) {
        uint32_t kind = next_byte(g);
        if (kind == EXTENSION) {
            (void)next_byte(g);
            skip_blocks(g);
            continue;
        }
        if (kind != IMAGE || g->bytes.len - g->at < 9)
            return false;
        f->left = get16(g, g->at);
        f->top = get16(g, g->at + 2);
        f->width = get16(g, g->at + 4);
        f->height = get16(g, g->at + 6);
        uint32_t flags = byte_at(g, g->at + 8);
        g->at += 9;
        f->interlaced = flags & 0x40;
        f->palette = take_palette(g, flags, &f->colours);
        if (!f->palette) {
            f->palette = global;
            f->colours = global_colours;
        }
        return f->palette && !g->ended && f->width && f->height;
    }
    return false;
}

/* Row of the picture that is the n-th in the file: four passes when interlaced. */
static uint32_t row_of(const frame *f, uint32_t n)
{
    static const uint32_t starts[] = {0, 4, 2, 1}, steps[] = {8, 8, 4, 2};
    for (int pass = 0; f->interlaced && pass < 4; pass++) {
        uint32_t rows = f->height > starts[pass]
                            ? (f->height - starts[pass] + steps[pass] - 1) / steps[pass]
                            : 0;
        if (n < rows)
            return starts[pass] + n * steps[pass];
        n -= rows;
    }
    return n;
}

static void draw(gif_run *g, uint8_t colour)
{
    const frame *f = &g->frame;
    uint32_t x = f->left + g->x, y = f->top + row_of(f, g->row);
    if (x < g->width && y < g->height && colour < f->colours)
        memcpy(g->canvas + ((size_t)y * g->width + x) * 4, f->palette + (size_t)colour * 3, 3);
    if (++g->x == f->width) {
        g->x = 0;
        g->row++;
    }
}

static bool more_bits(gif_run *g, uint32_t wanted)
{
    while (g->bit_count < wanted && !g->data_ended) {
        if (g->block_left == 0) {
            g->block_left = next_byte(g);
            g->data_ended = g->block_left == 0 || g->ended;
            continue;
        }
        g->bits |= next_byte(g) << g->bit_count;
        g->bit_count += 8;
        g->block_left--;
        g->data_ended = g->ended;
    }
    return g->bit_count >= wanted;
}

static uint32_t take_bits(gif_run *g, uint32_t count)
{
    uint32_t value = g->bits & ((1u << count) - 1);
    g->bits >>= count;
    g->bit_count -= count;
    return value;
}

/* Bytes of a code, which come out last first, onto the canvas; the first of them. */
static uint8_t put_code(gif_run *g, uint32_t code, uint32_t clear)
{
    uint32_t count = 0;
    for (; code >= clear && count < MOST_CODES - 1; code = g->prefix[code])
        g->stack[count++] = g->suffix[code];
    uint8_t first = (uint8_t)code;
    g->stack[count++] = first;
    while (count > 0 && g->row < g->frame.height)
        draw(g, g->stack[--count]);
    return first;
}

/* True when every row was drawn. */
static bool decode(gif_run *g)
{
    uint32_t least = next_byte(g);
    if (least < 1 || least > 8)
        return false;
    const uint32_t clear = 1u << least, end = clear + 1;
    uint32_t width = least + 1, next = end + 1, before = NO_CODE;
    uint8_t first = 0;
    while (g->row < g->frame.height && more_bits(g, width)) {
        uint32_t code = take_bits(g, width);
        if (code == clear) {
            width = least + 1;
            next = end + 1;
            before = NO_CODE;
            continue;
        }
        if (code == end || code > next || (code == next && before == NO_CODE) ||
            (before == NO_CODE && code >= clear))
            return false;
        /* A code that is just being made is the one before and its own first byte. */
        if (before != NO_CODE && next < MOST_CODES) {
            g->prefix[next] = (uint16_t)before;
            g->suffix[next] = first;
        }
        if (code == next && next == MOST_CODES)
            return false;
        if (code == next) {
            first = put_code(g, before, clear);
            if (g->row < g->frame.height)
                draw(g, first);
        } else {
            first = put_code(g, code, clear);
        }
        if (before != NO_CODE && next < MOST_CODES) {
            g->suffix[next] = first;
            next++;
            if (next == 1u << width && width < 12)
                width++;
        }
        before = code;
    }
    return g->row >= g->frame.height;
}

static idc_status draw_frame(idc_work *work, gif_run *g, idc_pixels *out)
{
    bool whole = decode(g);
    /* What a broken file leaves out stays background: no hash is made of that. */
    if (!whole) {
        out->state = g->ended ? IDC_PIXELS_TRUNCATED : IDC_PIXELS_DAMAGED;
        return IDC_OK;
    }
    return idc_pixels_print_all(work, g->canvas, g->width, g->height, 4, (size_t)g->width * 4, out);
}

idc_status idc_pixels_gif(idc_work *work, idc_str bytes, idc_pixels *out)
{
    *out = (idc_pixels){.state = IDC_PIXELS_UNREADABLE};
    if (bytes.len < HEAD)
        return IDC_OK;
    idc_arena *scratch = idc_arena_scratch(work->arena, SIZE_MAX);
    gif_run *g = scratch ? idc_arena_alloc(scratch, sizeof *g) : NULL;
    idc_status status = IDC_ERR_NOMEM;
    if (g) {
        g->bytes = bytes;
        out->width = g->width = get16(g, 6);
        out->height = g->height = get16(g, 8);
        out->state = IDC_PIXELS_DAMAGED;
        uint64_t memory = (uint64_t)g->width * g->height * 4 + (1u << 20);
        bool empty = g->width == 0 || g->height == 0;
        status =
            empty ? IDC_OK : idc_pixels_charge_whole(work, g->width, g->height, memory, bytes.len);
        if (status == IDC_ERR_LIMIT) {
            out->state = IDC_PIXELS_TOO_LARGE;
            status = IDC_OK;
        } else if (status == IDC_OK && !empty) {
            g->canvas = idc_arena_array(scratch, (size_t)g->width * g->height, 4);
            out->state = IDC_PIXELS_WHOLE;
            if (!g->canvas)
                status = IDC_ERR_NOMEM;
            else if (find_frame(g))
                status = draw_frame(work, g, out);
            else
                out->state = g->ended ? IDC_PIXELS_TRUNCATED : IDC_PIXELS_DAMAGED;
            idc_pixels_release(work, memory);
        }
    }
    idc_arena_free(scratch);
    return status;
}
