#ifdef HAVE_CONFIG_H
#include <config.h>
#endif

#include "source/picture/picture.h"

#ifdef HAVE_PICTURES

#include <setjmp.h>

#include <png.h>

enum {
    SIDE = 512,         /* larger interlaced pictures are sampled to this, as the hash does */
    MOST_SIDE = 1 << 30 /* pixels in a row or column, before the limits are asked */
};

typedef struct png_run {
    png_structp png;
    png_infop info;
    jmp_buf back;
    idc_work *work;
    idc_pixels *out;
    idc_str bytes;
    size_t at;
    uint64_t memory;
    idc_pixels_print print;
    uint8_t *row;
    uint8_t *sample; /* of an interlaced picture */
    uint32_t channels;
    idc_status status;
    bool ended;
} png_run;

static void on_error(png_structp png, png_const_charp message)
{
    png_run *run = png_get_error_ptr(png);
    (void)message;
    longjmp(run->back, 1);
}

static void on_warning(png_structp png, png_const_charp message)
{
    (void)png;
    (void)message;
}

static void on_read(png_structp png, png_bytep out, size_t count)
{
    png_run *run = png_get_io_ptr(png);
    if (count > run->bytes.len - run->at) {
        run->ended = true;
        png_error(png, "end");
    }
    memcpy(out, run->bytes.ptr + run->at, count);
    run->at += count;
}

/* The library is told to pass over what we read ourselves, and what could unpack to much. */
static void set_up(png_run *run)
{
    static const png_byte passed_over[] = "iCCP\0tEXt\0zTXt\0iTXt\0eXIf\0sPLT\0tIME\0hIST\0gAMA\0"
                                          "cHRM\0sRGB\0sBIT\0bKGD\0pHYs\0oFFs\0pCAL\0sCAL";
    png_set_keep_unknown_chunks(run->png, PNG_HANDLE_CHUNK_NEVER, passed_over,
                                (int)(sizeof passed_over / 5));
    png_set_read_fn(run->png, run, on_read);
    png_set_user_limits(run->png, MOST_SIDE, MOST_SIDE);
    png_set_chunk_malloc_max(run->png, 1u << 20);
    png_set_chunk_cache_max(run->png, 64);
    png_set_crc_action(run->png, PNG_CRC_DEFAULT, PNG_CRC_QUIET_USE);
}

static bool prepare(png_run *run)
{
    png_set_palette_to_rgb(run->png);
    png_set_expand_gray_1_2_4_to_8(run->png);
    png_set_scale_16(run->png);
    png_set_strip_alpha(run->png);
    bool interlaced = png_get_interlace_type(run->png, run->info) != PNG_INTERLACE_NONE;
    /* Rows as stored (at most 8 bytes a pixel), the one before, and the row handed out. */
    uint64_t memory = (uint64_t)run->out->width * 24 + (1u << 20);
    memory += interlaced ? SIDE * SIDE * 4 : 0;
    idc_status status = idc_pixels_charge(run->work, run->out->width, run->out->height, memory);
    if (status == IDC_ERR_LIMIT)
        run->out->state = IDC_PIXELS_TOO_LARGE;
    else
        run->status = status;
    if (status != IDC_OK)
        return false;
    run->memory = memory;
    png_read_update_info(run->png, run->info);
    run->channels = png_get_channels(run->png, run->info);
    run->row = idc_arena_alloc(run->work->arena, png_get_rowbytes(run->png, run->info));
    if (!run->row)
        run->status = IDC_ERR_NOMEM;
    return run->row;
}

static void decode_rows(png_run *run)
{
    idc_pixels *out = run->out;
    if (!idc_pixels_print_open(run->work, out->width, out->height, run->channels, &run->print)) {
        run->status = IDC_ERR_NOMEM;
        return;
    }
    for (uint32_t y = 0; y < out->height; y++) {
        png_read_row(run->png, run->row, NULL);
        idc_print_push(run->print.print, run->row);
    }
    run->status = idc_pixels_print_finish(run->work, &run->print, out);
}

/* The pixels of one row of a pass that the sample wants; source column floor(i*width/side). */
static void take_row(png_run *run, int pass, uint32_t y, uint32_t width, uint32_t height)
{
    const idc_pixels *out = run->out;
    uint32_t from = (uint32_t)(((uint64_t)y * height + out->height - 1) / out->height);
    for (uint32_t i = from; i < height && (uint64_t)i * out->height / height == y; i++)
        for (uint32_t j = 0; j < width; j++) {
            uint32_t x = (uint32_t)((uint64_t)j * out->width / width);
            if (!PNG_COL_IN_INTERLACE_PASS(x, pass))
                continue;
            uint32_t at = (x - (uint32_t)PNG_PASS_START_COL(pass)) >> PNG_PASS_COL_SHIFT(pass);
            memcpy(run->sample + ((size_t)i * width + j) * run->channels,
                   run->row + (size_t)at * run->channels, run->channels);
        }
}

/* Adam7 by hand: only the pixels that the hash samples are kept. */
static void decode_passes(png_run *run)
{
    idc_pixels *out = run->out;
    bool sampled = out->width > SIDE || out->height > SIDE;
    uint32_t width = sampled ? SIDE : out->width, height = sampled ? SIDE : out->height;
    run->sample = idc_arena_array(run->work->arena, (size_t)width * height, run->channels);
    if (!run->sample) {
        run->status = IDC_ERR_NOMEM;
        return;
    }
    for (int pass = 0; pass < PNG_INTERLACE_ADAM7_PASSES; pass++) {
        if (PNG_PASS_COLS((int64_t)out->width, pass) == 0)
            continue;
        uint32_t rows = (uint32_t)PNG_PASS_ROWS((int64_t)out->height, pass);
        for (uint32_t r = 0; r < rows; r++) {
            png_read_row(run->png, run->row, NULL);
            take_row(run, pass, PNG_ROW_FROM_PASS_ROW(r, pass), width, height);
        }
    }
    size_t stride = (size_t)width * run->channels;
    run->status =
        idc_pixels_print_all(run->work, run->sample, width, height, run->channels, stride, out);
}

static void decode(png_run *run)
{
    set_up(run);
    png_read_info(run->png, run->info);
    run->out->width = png_get_image_width(run->png, run->info);
    run->out->height = png_get_image_height(run->png, run->info);
    bool interlaced = png_get_interlace_type(run->png, run->info) != PNG_INTERLACE_NONE;
    if (!prepare(run))
        return;
    if (interlaced)
        decode_passes(run);
    else
        decode_rows(run);
}

idc_status idc_pixels_png(idc_work *work, idc_str bytes, idc_pixels *out)
{
    png_run *run = idc_arena_alloc(work->arena, sizeof *run);
    if (!run)
        return IDC_ERR_NOMEM;
    *out = (idc_pixels){.state = IDC_PIXELS_WHOLE};
    run->work = work;
    run->out = out;
    run->bytes = bytes;
    run->png = png_create_read_struct(PNG_LIBPNG_VER_STRING, run, on_error, on_warning);
    if (!run->png)
        return IDC_ERR_NOMEM;
    if (setjmp(run->back) == 0) {
        run->info = png_create_info_struct(run->png);
        if (run->info)
            decode(run);
        else
            run->status = IDC_ERR_NOMEM;
    } else {
        out->state = run->ended ? IDC_PIXELS_TRUNCATED : IDC_PIXELS_DAMAGED;
    }
    png_destroy_read_struct(&run->png, &run->info, NULL);
    idc_pixels_print_close(&run->print);
    idc_pixels_release(work, run->memory);
    return run->status;
}

#else

idc_status idc_pixels_png(idc_work *work, idc_str bytes, idc_pixels *out)
{
    (void)work;
    (void)bytes;
    *out = (idc_pixels){.state = IDC_PIXELS_UNREADABLE};
    return IDC_OK;
}

#endif
