/* Large JPEG pictures, decoded only where their hash looks: to the bit what libjpeg gives there. */
#include "harness.h"

#include "source/picture/jpeg_cosine.h"
#include "source/picture/jpeg_sampled.h"
#include "source/picture/picture.h"

typedef struct shape {
    uint32_t width, height;
    int across, down; /* samples of brightness for one of colour; 0: no colours */
    int quality, restart;
    bool fits; /* whether it is decoded so */
} shape;

static const shape shapes[] = {{2048, 1024, 2, 2, 90, 0, true}, {2051, 1029, 2, 2, 60, 0, true},
                               {1537, 1201, 2, 1, 95, 0, true}, {1201, 1537, 1, 1, 75, 0, true},
                               {4001, 417, 2, 2, 99, 7, true},  {1999, 899, 0, 0, 80, 3, true},
                               {801, 601, 2, 2, 90, 0, false},  {1537, 1201, 1, 2, 90, 0, false}};

static uint8_t value_at(uint32_t x, uint32_t y, uint32_t channel)
{
    uint32_t noise = (x * 2654435761u ^ y * 2246822519u ^ channel * 3266489917u) >> 13;
    return (uint8_t)((x / 3 * (channel + 1) + y / 5) % 200 + noise % 40);
}

static idc_str make_jpeg(const shape *s)
{
    struct jpeg_compress_struct info;
    struct jpeg_error_mgr errors;
    unsigned char *bytes = NULL;
    unsigned long len = 0;
    uint8_t *row = malloc((size_t)s->width * 3);
    assert_non_null(row);
    info.err = jpeg_std_error(&errors);
    jpeg_create_compress(&info);
    jpeg_mem_dest(&info, &bytes, &len);
    info.image_width = s->width;
    info.image_height = s->height;
    info.input_components = s->across ? 3 : 1;
    info.in_color_space = s->across ? JCS_RGB : JCS_GRAYSCALE;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, s->quality, TRUE);
    info.restart_interval = (unsigned)s->restart;
    if (s->across) {
        info.comp_info[0].h_samp_factor = s->across;
        info.comp_info[0].v_samp_factor = s->down;
    }
    jpeg_start_compress(&info, TRUE);
    for (uint32_t y = 0; y < s->height; y++) {
        JSAMPROW rows[] = {row};
        for (uint32_t i = 0; i < s->width * (uint32_t)info.input_components; i++)
            row[i] = s->across ? value_at(i / 3, y, i % 3) : value_at(i, y, 0);
        jpeg_write_scanlines(&info, rows, 1);
    }
    jpeg_finish_compress(&info);
    jpeg_destroy_compress(&info);
    free(row);
    return (idc_str){(const char *)bytes, len};
}

/* Everything that a print can tell, from all pixels or from those that count. */
typedef struct told {
    idc_pdq turns[IDC_TURN_COUNT], parts[IDC_PRINT_PARTS_MAX];
} told;

static bool tell(idc_str jpeg, bool sampled, idc_print_depth depth, told *out)
{
    struct jpeg_decompress_struct info;
    struct jpeg_error_mgr errors;
    test_work t;
    idc_work *work = test_work_open(&t);
    info.err = jpeg_std_error(&errors);
    jpeg_create_decompress(&info);
    jpeg_mem_src(&info, (const unsigned char *)jpeg.ptr, jpeg.len);
    jpeg_read_header(&info, TRUE);
    uint32_t width = info.image_width, height = info.image_height;
    uint32_t channels = info.num_components == 1 ? 1 : sampled ? 4 : 3;
    idc_print *print = idc_print_open(work->arena, width, height, channels, depth);
    assert_non_null(print);
    bool done = !sampled || idc_jpeg_sampled(&info, print, work->arena);
    if (!sampled) {
        uint8_t *row = malloc((size_t)width * 3);
        jpeg_start_decompress(&info);
        while (info.output_scanline < height) {
            JSAMPROW rows[] = {row};
            jpeg_read_scanlines(&info, rows, 1);
            idc_print_push(print, row);
        }
        free(row);
    }
    idc_print_part parts[IDC_PRINT_PARTS_MAX];
    size_t count = done ? idc_print_parts(width, height, parts) : 0;
    memset(out, 0, sizeof *out);
    if (done && depth == IDC_PRINT_TURNS)
        assert_int_equal(idc_print_turns(print, out->turns), IDC_OK);
    else if (done)
        idc_print_finish(print, &out->turns[0]);
    for (size_t i = 0; i < count; i++)
        assert_int_equal(idc_print_part_hash(print, parts[i], &out->parts[i]), IDC_OK);
    jpeg_destroy_decompress(&info);
    test_work_close(&t);
    return done;
}

static void it_gives_what_all_pixels_give(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
        told all, some;
        idc_str jpeg = make_jpeg(&shapes[i]);
        assert_true(tell(jpeg, false, IDC_PRINT_PARTS, &all));
        assert_int_equal(tell(jpeg, true, IDC_PRINT_PARTS, &some), shapes[i].fits);
        if (shapes[i].fits)
            assert_memory_equal(&all, &some, sizeof all);
        free((void *)(uintptr_t)jpeg.ptr);
    }
}

/* Flipped pictures are sampled from their other end: twice as many pixels count. */
static void turned_pictures_too(void **state)
{
    static const shape large = {2501, 1701, 2, 2, 85, 0, true};
    told all, some;
    (void)state;
    idc_str jpeg = make_jpeg(&large);
    assert_true(tell(jpeg, false, IDC_PRINT_TURNS, &all));
    assert_true(tell(jpeg, true, IDC_PRINT_TURNS, &some));
    assert_memory_equal(&all, &some, sizeof all);
    free((void *)(uintptr_t)jpeg.ptr);
}

/* What is not sound in every way is libjpeg's to judge. */
static void damaged_scans_are_left_to_libjpeg(void **state)
{
    (void)state;
    for (size_t i = 0; i < 5; i += 4) {
        told some;
        idc_str jpeg = make_jpeg(&shapes[i]);
        uint8_t *bytes = (uint8_t *)(uintptr_t)jpeg.ptr;
        size_t at = jpeg.len - 2000;
        for (size_t cut = 0; cut < 40; cut++)
            assert_false(
                tell(idc_str_sub(jpeg, 0, jpeg.len - 2 - cut * cut), true, IDC_PRINT_PARTS, &some));
        bytes[at] = 0xff; /* a marker amid the scan */
        bytes[at + 1] = 0xfe;
        assert_false(tell(jpeg, true, IDC_PRINT_PARTS, &some));
        free(bytes);
    }
}

static void a_cut_picture_is_told(void **state)
{
    (void)state;
    idc_str jpeg = make_jpeg(&shapes[0]);
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_pixels pixels;
    assert_int_equal(idc_pixels_jpeg(work, jpeg, &pixels), IDC_OK);
    assert_int_equal(pixels.state, IDC_PIXELS_WHOLE);
    assert_true(pixels.hashed);
    assert_int_equal(idc_pixels_jpeg(work, idc_str_sub(jpeg, 0, jpeg.len / 2), &pixels), IDC_OK);
    assert_int_equal(pixels.state, IDC_PIXELS_TRUNCATED);
    assert_false(pixels.hashed);
    test_work_close(&t);
    free((void *)(uintptr_t)jpeg.ptr);
}

/* Any bytes in place of the scan's end in order. */
static void any_scan_ends_in_order(void **state)
{
    (void)state;
    idc_str jpeg = make_jpeg(&shapes[4]);
    uint8_t *bytes = (uint8_t *)(uintptr_t)jpeg.ptr;
    uint32_t random = 1;
    told some;
    for (int round = 0; round < 8; round++) {
        for (size_t i = 0; i < jpeg.len / 4096; i++) {
            random = random * 1664525u + 1013904223u;
            bytes[1024 + random % (jpeg.len - 1024)] = (uint8_t)(random >> 24);
        }
        tell(jpeg, true, IDC_PRINT_PARTS, &some);
    }
    free(bytes);
}

/* The transform in vectors and in plain C, on terms as large as they may be. */
static void rows_are_those_of_the_plain_form(void **state)
{
    (void)state;
    uint32_t random = 7;
    for (int round = 0; round < 4000; round++) {
        int16_t terms[64];
        uint8_t row[8], plain[8];
        for (int i = 0; i < 64; i++) {
            random = random * 1664525u + 1013904223u;
            terms[i] = (int16_t)((int32_t)random >> (16 + round % 12));
        }
        for (int y = 0; y < 8; y++) {
            idc_jpeg_row(terms, y, row);
            idc_jpeg_row_plain(terms, y, plain);
            assert_memory_equal(row, plain, sizeof row);
        }
        memset(terms + 1, 0, sizeof terms - sizeof *terms);
        idc_jpeg_row(terms, round & 7, row);
        assert_int_equal(row[round % 8], idc_jpeg_tone(terms[0]));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_gives_what_all_pixels_give),
        cmocka_unit_test(turned_pictures_too),
        cmocka_unit_test(damaged_scans_are_left_to_libjpeg),
        cmocka_unit_test(a_cut_picture_is_told),
        cmocka_unit_test(any_scan_ends_in_order),
        cmocka_unit_test(rows_are_those_of_the_plain_form),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
