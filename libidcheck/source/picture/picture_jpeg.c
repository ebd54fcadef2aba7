#ifdef HAVE_CONFIG_H
#include <config.h>
#endif

#include "source/picture/picture.h"

#ifdef HAVE_PICTURES

#include <setjmp.h>
#include <stdio.h>

#include <jerror.h>
#include <jpeglib.h>

enum {
    ROW_OVERHEAD = 64, /* working bytes of the decoder for each pixel of a row, generous */
    PLENTY_BLOCKS = 4 * 1024 * 1024 /* 8 x 8 pixels of all scans together: 25 scans of 10 MP */
};

/* Four bytes a pixel where the library can, as the hash takes them quickest. */
#ifdef JCS_EXTENSIONS
#define COLOURS JCS_EXT_RGBX
#else
#define COLOURS JCS_RGB
#endif

/* All that a run needs is here, so that nothing is lost when the decoder jumps out. */
typedef struct jpeg_run {
    struct jpeg_decompress_struct info;
    struct jpeg_error_mgr errors;
    struct jpeg_source_mgr source;
    struct jpeg_progress_mgr progress;
    jmp_buf back;
    idc_work *work;
    idc_pixels *out;
    idc_pixels_print print;
    uint8_t *row;
    uint64_t memory;
    size_t len;      /* of the file */
    uint64_t blocks; /* gone through in all scans */
    idc_status status;
    int scan;
    bool ended;     /* the bytes ran out */
    bool short_row; /* and pixels were missing */
    bool damaged;
} jpeg_run;

static const JOCTET end_of_image[2] = {0xff, JPEG_EOI};

static _Noreturn void leave(j_common_ptr info)
{
    jpeg_run *run = info->client_data;
    longjmp(run->back, 1);
}

static void on_error(j_common_ptr info)
{
    jpeg_run *run = info->client_data;
    if (info->err->msg_code == JERR_OUT_OF_MEMORY)
        run->status = IDC_ERR_NOMEM;
    leave(info);
}

/* Warnings go on with a guess; which one it was decides what the hash is worth. */
static void on_message(j_common_ptr info, int level)
{
    jpeg_run *run = info->client_data;
    if (level >= 0)
        return;
    info->err->num_warnings++;
    if (info->err->msg_code == JWRN_HIT_MARKER)
        run->short_row = true;
    else if (info->err->msg_code != JWRN_EXTRANEOUS_DATA && info->err->msg_code != JWRN_JPEG_EOF)
        run->damaged = true;
}

static void on_output(j_common_ptr info)
{
    (void)info;
}

/*
 * Progressive files may hold any number of scans: each one is charged for its blocks, and a small
 * file may not make the decoder go through the picture again and again.
 */
static void on_progress(j_common_ptr info)
{
    jpeg_run *run = info->client_data;
    if (run->info.input_scan_number == run->scan)
        return;
    run->scan = run->info.input_scan_number;
    uint64_t blocks = (uint64_t)run->out->width * run->out->height / 64 + 1;
    run->blocks += blocks;
    if (run->scan > 1 && run->blocks > PLENTY_BLOCKS && run->blocks / 8 > run->len)
        run->status = IDC_ERR_LIMIT;
    else
        run->status = idc_charge(run->work, IDC_LIMIT_SOURCE_STEPS, blocks);
    if (run->status != IDC_OK)
        leave(info);
}

static void source_open(j_decompress_ptr info)
{
    (void)info;
}

static boolean source_fill(j_decompress_ptr info)
{
    jpeg_run *run = info->client_data;
    run->ended = true;
    info->src->next_input_byte = end_of_image;
    info->src->bytes_in_buffer = sizeof end_of_image;
    return TRUE;
}

static void source_skip(j_decompress_ptr info, long count)
{
    if (count <= 0)
        return;
    if ((size_t)count > info->src->bytes_in_buffer) {
        source_fill(info);
        return;
    }
    info->src->next_input_byte += count;
    info->src->bytes_in_buffer -= (size_t)count;
}

static void set_up(jpeg_run *run, idc_str bytes)
{
    run->info.err = jpeg_std_error(&run->errors);
    run->errors.error_exit = on_error;
    run->errors.emit_message = on_message;
    run->errors.output_message = on_output;
    run->info.client_data = run;
    jpeg_create_decompress(&run->info);
    run->info.client_data = run;
    run->source.init_source = source_open;
    run->source.fill_input_buffer = source_fill;
    run->source.skip_input_data = source_skip;
    run->source.resync_to_restart = jpeg_resync_to_restart;
    run->source.term_source = source_open;
    run->source.next_input_byte = (const JOCTET *)bytes.ptr;
    run->source.bytes_in_buffer = bytes.len;
    run->info.src = &run->source;
    run->progress.progress_monitor = on_progress;
    run->info.progress = &run->progress;
}

/* Files of several scans are held whole as coefficients; the others row by row. */
static uint64_t memory_needed(jpeg_run *run)
{
    struct jpeg_decompress_struct *info = &run->info;
    uint64_t bytes = (uint64_t)info->image_width * ROW_OVERHEAD + (1u << 20);
    if (!jpeg_has_multiple_scans(info))
        return bytes;
    for (int i = 0; i < info->num_components; i++)
        bytes += (uint64_t)info->comp_info[i].width_in_blocks *
                 info->comp_info[i].height_in_blocks * sizeof(JBLOCK);
    return bytes;
}

static bool charge(jpeg_run *run)
{
    uint64_t memory = memory_needed(run);
    idc_status status = idc_pixels_charge_whole(run->work, run->info.image_width,
                                                run->info.image_height, memory, run->len);
    if (status == IDC_OK)
        run->memory = memory;
    else if (status == IDC_ERR_LIMIT)
        run->out->state = IDC_PIXELS_TOO_LARGE;
    else
        run->status = status;
    return status == IDC_OK;
}

/* Inks to RGB; Adobe's files hold them inverted. */
static void inks_to_rgb(uint8_t *row, uint32_t width, bool inverted)
{
    for (uint32_t x = 0; x < width; x++) {
        uint8_t *p = row + (size_t)4 * x;
        unsigned black = inverted ? p[3] : 255u - p[3];
        for (int c = 0; c < 3; c++)
            p[c] = (uint8_t)(((inverted ? p[c] : 255u - p[c]) * black + 127) / 255);
    }
}

static void decode(jpeg_run *run)
{
    struct jpeg_decompress_struct *info = &run->info;
    bool inks = info->jpeg_color_space == JCS_CMYK || info->jpeg_color_space == JCS_YCCK;
    if (inks)
        info->out_color_space = JCS_CMYK;
    else if (info->jpeg_color_space != JCS_GRAYSCALE)
        info->out_color_space = COLOURS;
    info->mem->max_memory_to_use = (long)run->memory;
    jpeg_start_decompress(info);
    uint32_t channels = (uint32_t)info->output_components;
    if (idc_pixels_print_open(run->work, info->output_width, info->output_height, channels,
                              &run->print))
        run->row = idc_arena_array(run->print.scratch, info->output_width, channels);
    if (!run->row) {
        run->status = IDC_ERR_NOMEM;
        return;
    }
    while (info->output_scanline < info->output_height) {
        JSAMPROW row = run->row;
        uint32_t skip = idc_print_wanted(run->print.print) - info->output_scanline;
        if (skip) {
            idc_print_skip(run->print.print, jpeg_skip_scanlines(info, skip));
            continue;
        }
        jpeg_read_scanlines(info, &row, 1);
        if (run->short_row)
            return; /* the decoder would fill up with grey from here */
        if (inks)
            inks_to_rgb(run->row, info->output_width, info->saw_Adobe_marker);
        idc_print_push(run->print.print, run->row);
    }
    run->status = idc_pixels_print_finish(run->work, &run->print, run->out);
}

idc_status idc_pixels_jpeg(idc_work *work, idc_str bytes, idc_pixels *out)
{
    jpeg_run *run = idc_arena_alloc(work->arena, sizeof *run);
    if (!run)
        return IDC_ERR_NOMEM;
    *out = (idc_pixels){.state = IDC_PIXELS_WHOLE};
    run->work = work;
    run->out = out;
    run->len = bytes.len;
    if (setjmp(run->back) == 0) {
        set_up(run, bytes);
        jpeg_read_header(&run->info, TRUE);
        out->width = run->info.image_width;
        out->height = run->info.image_height;
        if (charge(run))
            decode(run);
    } else {
        run->damaged = true;
    }
    jpeg_destroy_decompress(&run->info);
    idc_pixels_print_close(&run->print);
    idc_pixels_release(work, run->memory);
    if (run->status == IDC_ERR_LIMIT)
        out->state = IDC_PIXELS_TOO_LARGE;
    else if (run->status != IDC_OK)
        return run->status;
    else if (out->state == IDC_PIXELS_TOO_LARGE)
        return IDC_OK;
    else if (run->ended || run->short_row)
        out->state = IDC_PIXELS_TRUNCATED;
    else if (run->damaged)
        out->state = IDC_PIXELS_DAMAGED;
    return IDC_OK;
}

#else

idc_status idc_pixels_jpeg(idc_work *work, idc_str bytes, idc_pixels *out)
{
    (void)work;
    (void)bytes;
    *out = (idc_pixels){.state = IDC_PIXELS_UNREADABLE};
    return IDC_OK;
}

#endif
