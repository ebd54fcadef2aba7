/* PNG files: every form gives the same hash, texts become facts, bombs do not go off. */
#include "facts.h"

#include <zlib.h>

#include "norm/photo/pdq.h"

#define PICTURES "tests/documents/pictures/"

static void put32(idc_buf *out, uint32_t v)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        idc_buf_byte(out, (char)(v >> shift & 255));
}

static void put_chunk(idc_buf *out, const char *type, idc_str data)
{
    put32(out, (uint32_t)data.len);
    size_t at = out->len;
    idc_buf_text(out, type);
    idc_buf_add(out, data);
    put32(out, (uint32_t)crc32(0, (const Bytef *)out->ptr + at, (uInt)(out->len - at)));
}

static idc_str pack(idc_arena *arena, idc_str data)
{
    uLongf len = compressBound(data.len);
    Bytef *out = idc_arena_alloc(arena, len);
    assert_int_equal(compress(out, &len, (const Bytef *)data.ptr, data.len), Z_OK);
    return (idc_str){(char *)out, len};
}

/* Header of a grey picture, 8 bits. */
static idc_buf png_begin(idc_arena *arena, uint32_t width, uint32_t height, bool interlaced)
{
    idc_buf out = idc_buf_in(arena), header = idc_buf_in(arena);
    put32(&header, width);
    put32(&header, height);
    idc_buf_add(&header, IDC_STR("\x08\x00\x00\x00"));
    idc_buf_byte(&header, interlaced ? 1 : 0);
    idc_buf_text(&out, "\x89PNG\r\n\x1a\n");
    put_chunk(&out, "IHDR", idc_buf_str(&header));
    return out;
}

static uint8_t shade(uint32_t x, uint32_t y)
{
    return (uint8_t)(x * y / 500 + (x / 90 + y / 70) % 3 * 80);
}

/* The same drawing, stored row by row or in the seven passes of Adam7. */
static idc_str draw(idc_arena *arena, uint32_t width, uint32_t height, bool interlaced)
{
    static const uint8_t passes[7][4] = {{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4},
                                         {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}};
    static const uint8_t whole[4] = {0, 0, 1, 1};
    idc_buf out = png_begin(arena, width, height, interlaced), raw = idc_buf_in(arena);
    for (int p = 0; p < (interlaced ? 7 : 1); p++) {
        const uint8_t *s = interlaced ? passes[p] : whole;
        for (uint32_t y = s[1]; y < height && s[0] < width; y += s[3]) {
            idc_buf_byte(&raw, 0);
            for (uint32_t x = s[0]; x < width; x += s[2])
                idc_buf_byte(&raw, (char)shade(x, y));
        }
    }
    put_chunk(&out, "IDAT", pack(arena, idc_buf_str(&raw)));
    put_chunk(&out, "IEND", IDC_STR(""));
    assert_false(out.failed);
    return idc_buf_str(&out);
}

static void interlaced_pictures_hash_like_the_others(void **state)
{
    (void)state;
    static const uint32_t sizes[][2] = {{64, 64},   {7, 9},     {300, 200},
                                        {700, 600}, {1500, 40}, {30, 900}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        test_work t;
        idc_work *work = test_work_open(&t);
        reading a, b;
        idc_document *rows = reading_open(&a, draw(work->arena, sizes[i][0], sizes[i][1], false));
        idc_document *passes = reading_open(&b, draw(work->arena, sizes[i][0], sizes[i][1], true));
        uint8_t *pixels = idc_arena_array(work->arena, sizes[i][0], sizes[i][1]);
        for (uint32_t k = 0; k < sizes[i][0] * sizes[i][1]; k++)
            pixels[k] = shade(k % sizes[i][0], k / sizes[i][0]);
        idc_pdq wanted;
        idc_pdq_hash(work, pixels, sizes[i][0], sizes[i][1], 1, sizes[i][0], &wanted);
        assert_int_equal(rows->state, IDC_READ_OK);
        assert_int_equal(passes->state, IDC_READ_OK);
        assert_memory_equal(rows->picture->pdq, wanted.bits, 32);
        assert_memory_equal(passes->picture->pdq, wanted.bits, 32);
        assert_int_equal(passes->picture->pdq_quality, wanted.quality);
        reading_close(&a);
        reading_close(&b);
        test_work_close(&t);
    }
}

static void forms_of_one_scene_have_one_hash(void **state)
{
    (void)state;
    static const char *const files[] = {
        "rgba.png",       "rgb-16bit.png", "rgb-interlaced.png",
        "palette.png",    "gray.png",      "gray-16bit.png",
        "gray-alpha.png", "bilevel.png",   "palette-transparent.png"};
    reading first;
    idc_document *rgb = reading_file(&first, PICTURES "rgb.png");
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        char path[128] = PICTURES;
        strncat(path, files[i], 60);
        reading r;
        idc_document *doc = reading_file(&r, path);
        assert_int_equal(doc->state, IDC_READ_OK);
        assert_int_equal(doc->picture->width, 112);
        assert_int_equal(doc->picture->height, 84);
        assert_true(idc_pdq_distance(rgb->picture->pdq, doc->picture->pdq) <= (i < 3 ? 0 : 60));
        reading_end(&r);
    }
    reading_end(&first);
}

static void texts_become_facts(void **state)
{
    (void)state;
    static const char *const files[] = {PICTURES "text-tEXt.png", PICTURES "text-zTXt.png"};
    for (size_t i = 0; i < 2; i++) {
        reading r;
        idc_document *doc = reading_file(&r, files[i]);
        assert_str(fact(doc, "author"), "Wren Aldous");
        assert_str(fact(doc, "software"), "Paintbox 4");
        assert_str(fact(doc, "title"), "Evening scene");
        assert_str(fact(doc, "created"), "2025-03-09T18:20:00Z");
        if (i == 0)
            assert_stands(doc, r.bytes, "author", "Wren Aldous");
        reading_end(&r);
    }
    reading r;
    assert_str(fact(reading_file(&r, PICTURES "text-iTXt.png"), "author"), "Wren Åldous – 紫苑");
    reading_end(&r);
    idc_document *doc = reading_file(&r, PICTURES "exif-xmp.png");
    assert_str(fact(doc, "camera_model"), "Pocket P4");
    assert_str(fact(doc, "author"), "Wren Aldous");
    assert_str(fact(doc, "taken"), "2025-03-09T18:20:00+11:00");
    reading_end(&r);
}

static idc_document *with_chunk(reading *r, test_work *t, const char *type, idc_str data)
{
    idc_work *work = test_work_open(t);
    idc_str whole = draw(work->arena, 20, 20, false);
    idc_buf out = idc_buf_in(work->arena);
    idc_buf_add(&out, idc_str_sub(whole, 0, 33));
    put_chunk(&out, type, data);
    idc_buf_add(&out, idc_str_sub(whole, 33, whole.len));
    return reading_open(r, idc_buf_str(&out));
}

static void generators_are_named_and_others_are_not(void **state)
{
    (void)state;
    static const struct {
        const char *type;
        idc_str data;
        const char *generator;
    } rows[] = {
        {"tEXt", IDC_STR("parameters\0a harbour\nSteps: 20, Sampler: Euler"),
         "stable-diffusion-webui"},
        {"tEXt", IDC_STR("prompt\0{\"3\": {\"class_type\": \"KSampler\"}}"), "comfyui"},
        {"tEXt", IDC_STR("Software\0NovelAI"), "novelai"},
        {"tEXt", IDC_STR("prompt\0what I asked the photographer for"), NULL},
        {"tEXt", IDC_STR("Comment\0Steps: three, to the door"), NULL},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reading r;
        test_work t;
        idc_document *doc = with_chunk(&r, &t, rows[i].type, rows[i].data);
        if (rows[i].generator)
            assert_str(fact(doc, "ai_generator"), rows[i].generator);
        else
            assert_false(has_fact(doc, "ai_generator"));
        reading_close(&r);
        test_work_close(&t);
    }
}

static void raw_profiles_and_time_are_read(void **state)
{
    (void)state;
    reading r;
    test_work t;
    idc_str profile = IDC_STR("Raw profile type APP1\0\nexif\n      40\n457869660000"
                              "4d4d002a00000008\n0001010f000200000006\n0000001a00000000"
                              "4b6573740a00\n");
    idc_document *doc = with_chunk(&r, &t, "tEXt", profile);
    assert_str(fact(doc, "camera_make"), "Kest");
    reading_close(&r);
    test_work_close(&t);
    doc = with_chunk(&r, &t, "tIME", IDC_STR("\x07\xe8\x02\x1d\x17\x3b\x05"));
    assert_str(fact(doc, "modified"), "2024-02-29T23:59:05Z");
    reading_close(&r);
    test_work_close(&t);
    doc = with_chunk(&r, &t, "caBX", IDC_STR("jumb"));
    assert_true(idc_node_true(idc_node_get(doc->metadata, "c2pa"), "present"));
    assert_false(idc_node_true(idc_node_get(doc->metadata, "c2pa"), "verified"));
    reading_close(&r);
    test_work_close(&t);
}

static void packed_bombs_are_passed_over(void **state)
{
    (void)state;
    reading r;
    test_work t, scratch;
    idc_work *work = test_work_open(&scratch);
    idc_str zeros = {idc_arena_alloc(work->arena, 8 << 20), 8 << 20};
    idc_buf data = idc_buf_in(work->arena);
    idc_buf_add(&data, IDC_STR("Author\0\0"));
    idc_buf_add(&data, pack(work->arena, zeros));
    idc_document *doc = with_chunk(&r, &t, "zTXt", idc_buf_str(&data));
    assert_true(has_diagnostic(doc, "png.text-too-large"));
    assert_int_equal(doc->state, IDC_READ_PARTIAL);
    assert_false(has_fact(doc, "author"));
    assert_true(doc->picture->pdq_quality >= 0);
    assert_true(idc_arena_bytes(r.t.work.arena) < 8 << 20);
    reading_close(&r);
    test_work_close(&t);
    doc = with_chunk(&r, &t, "zTXt", IDC_STR("Author\0\0not packed at all"));
    assert_true(has_diagnostic(doc, "png.bad-text"));
    reading_close(&r);
    test_work_close(&t);
    test_work_close(&scratch);
}

static void huge_headers_are_told_and_not_decoded(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    for (int interlaced = 0; interlaced < 2; interlaced++) {
        idc_buf out = png_begin(work->arena, 60000, 60000, interlaced);
        put_chunk(&out, "IDAT", IDC_STR(""));
        reading r;
        idc_document *doc = reading_open(&r, idc_buf_str(&out));
        assert_int_equal(doc->state, IDC_READ_PARTIAL);
        assert_true(has_diagnostic(doc, "picture.too-large"));
        assert_int_equal(doc->picture->width, 60000);
        assert_int_equal(doc->picture->pdq_quality, -1);
        assert_true(idc_arena_bytes(r.t.work.arena) < 1 << 20);
        reading_close(&r);
    }
    test_work_close(&t);
}

static void cut_files_have_size_but_no_hash(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_str whole = draw(work->arena, 200, 150, false);
    for (size_t len = 50; len < whole.len - 40; len += 101) {
        reading r;
        idc_document *doc = reading_open(&r, idc_str_sub(whole, 0, len));
        assert_int_equal(doc->state, IDC_READ_PARTIAL);
        assert_int_equal(doc->picture->width, 200);
        assert_int_equal(doc->picture->pdq_quality, -1);
        assert_true(has_diagnostic(doc, "picture.truncated"));
        reading_close(&r);
    }
    test_work_close(&t);
}

static void any_damage_ends_in_order(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    check_cut_and_changed(draw(work->arena, 9, 7, true));
    test_work_close(&t);
}

static void failing_allocations_lose_nothing(void **state)
{
    (void)state;
    reading whole;
    reading_file(&whole, PICTURES "exif-xmp.png");
    check_every_allocation(whole.bytes);
    reading_end(&whole);
    reading_file(&whole, PICTURES "text-zTXt.png");
    check_every_allocation(whole.bytes);
    reading_end(&whole);
}

/* A picture of WIDE x HIGH as a camera held another way stores it, the way stated beside it. */
static idc_str draw_held(idc_arena *arena, int orientation)
{
    enum { WIDE = 300, HIGH = 200 };
    const bool side = orientation >= 5;
    const uint32_t width = side ? HIGH : WIDE, height = side ? WIDE : HIGH;
    idc_buf out = png_begin(arena, width, height, false), raw = idc_buf_in(arena);
    for (uint32_t row = 0; row < height; row++) {
        idc_buf_byte(&raw, 0);
        for (uint32_t column = 0; column < width; column++) {
            /* EXIF 2.32, 4.6.4: where the first row and the first column are seen. */
            const uint32_t seen_x[] = {column, WIDE - 1 - column, WIDE - 1 - column, column,
                                       row,    WIDE - 1 - row,    WIDE - 1 - row,    row};
            const uint32_t seen_y[] = {row,    row,    HIGH - 1 - row,    HIGH - 1 - row,
                                       column, column, HIGH - 1 - column, HIGH - 1 - column};
            idc_buf_byte(&raw, (char)shade(seen_x[orientation - 1], seen_y[orientation - 1]));
        }
    }
    idc_buf exif = idc_buf_in(arena);
    idc_buf_add(&exif, IDC_STR("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0"));
    idc_buf_byte(&exif, (char)orientation);
    idc_buf_add(&exif, IDC_STR("\0\0\0\0\0\0"));
    put_chunk(&out, "eXIf", idc_buf_str(&exif));
    put_chunk(&out, "IDAT", pack(arena, idc_buf_str(&raw)));
    put_chunk(&out, "IEND", IDC_STR(""));
    return idc_buf_str(&out);
}

static void every_orientation_shows_one_picture(void **state)
{
    (void)state;
    test_work t, upright;
    idc_arena *arena = test_work_open(&t)->arena;
    idc_document *wanted;
    idc_work *first = test_work_open(&upright);
    assert_int_equal(idc_source_read(first, draw_held(arena, 1), &wanted), IDC_OK);
    for (int orientation = 1; orientation <= 8; orientation++) {
        test_work read;
        idc_document *doc;
        idc_work *work = test_work_open(&read);
        work->wishes = IDC_WISH_TURNS;
        assert_int_equal(idc_source_read(work, draw_held(arena, orientation), &doc), IDC_OK);
        assert_int_equal(doc->picture->turn_count, IDC_TURN_COUNT);
        const idc_picture_view *view = &doc->picture->views[doc->picture->upright];
        assert_memory_equal(view->pdq, wanted->picture->pdq, sizeof view->pdq);
        assert_true(orientation == 1 || doc->picture->upright != IDC_TURN_NONE);
        test_work_close(&read);
    }
    test_work_close(&upright);
    test_work_close(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_orientation_shows_one_picture),
        cmocka_unit_test(interlaced_pictures_hash_like_the_others),
        cmocka_unit_test(forms_of_one_scene_have_one_hash),
        cmocka_unit_test(texts_become_facts),
        cmocka_unit_test(generators_are_named_and_others_are_not),
        cmocka_unit_test(raw_profiles_and_time_are_read),
        cmocka_unit_test(packed_bombs_are_passed_over),
        cmocka_unit_test(huge_headers_are_told_and_not_decoded),
        cmocka_unit_test(cut_files_have_size_but_no_hash),
        cmocka_unit_test(any_damage_ends_in_order),
        cmocka_unit_test(failing_allocations_lose_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
