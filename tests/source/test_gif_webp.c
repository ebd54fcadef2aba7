/* GIF and WebP files: pixels are hashed as those of other formats, and damage does no harm. */
#include "facts.h"

#include <webp/encode.h>

#include "norm/photo/pdq.h"

enum { WIDTH = 90, HEIGHT = 70 };

static uint8_t shade(uint32_t x, uint32_t y)
{
    return (uint8_t)((x * y / 50 + (x / 20 + y / 15) % 3 * 80) % 128);
}

/* Codes of 8 bits and a clear code before the table grows past that: no real packing. */
static idc_str gif(idc_arena *arena, bool interlaced, const char *extension, size_t extension_len)
{
    static const uint32_t starts[] = {0, 4, 2, 1}, steps[] = {8, 8, 4, 2};
    idc_buf out = idc_buf_in(arena), data = idc_buf_in(arena);
    idc_buf_text(&out, "GIF89a");
    idc_buf_add(&out, IDC_STR("\x5a\x00\x46\x00\xf6\x00\x00"));
    for (int i = 0; i < 128; i++)
        for (int c = 0; c < 3; c++)
            idc_buf_byte(&out, (char)(i * 2));
    idc_buf_add(&out, (idc_str){extension, extension_len});
    idc_buf_add(&out, IDC_STR(",\x00\x00\x00\x00\x5a\x00\x46\x00"));
    idc_buf_byte(&out, interlaced ? 0x40 : 0);
    idc_buf_byte(&out, 7);
    int since_clear = 0;
    for (int pass = 0; pass < (interlaced ? 4 : 1); pass++)
        for (uint32_t y = interlaced ? starts[pass] : 0; y < HEIGHT;
             y += interlaced ? steps[pass] : 1)
            for (uint32_t x = 0; x < WIDTH; x++) {
                if (since_clear++ % 100 == 0)
                    idc_buf_byte(&data, (char)0x80);
                idc_buf_byte(&data, (char)shade(x, y));
            }
    idc_buf_byte(&data, (char)0x81);
    for (size_t at = 0; at < data.len; at += 255) {
        idc_str block = idc_str_sub(idc_buf_str(&data), at, at + 255);
        idc_buf_byte(&out, (char)block.len);
        idc_buf_add(&out, block);
    }
    idc_buf_byte(&out, 0);
    idc_buf_byte(&out, ';');
    return idc_buf_str(&out);
}

static idc_pdq wanted_hash(idc_work *work, uint32_t factor)
{
    idc_pdq pdq;
    uint8_t *pixels = idc_arena_alloc(work->arena, WIDTH * HEIGHT);
    assert_non_null(pixels);
    for (uint32_t y = 0; y < HEIGHT; y++)
        for (uint32_t x = 0; x < WIDTH; x++)
            pixels[y * WIDTH + x] = (uint8_t)(shade(x, y) * factor);
    assert_int_equal(idc_pdq_hash(work, pixels, WIDTH, HEIGHT, 1, WIDTH, &pdq), IDC_OK);
    return pdq;
}

static void a_gif_has_the_hash_of_its_pixels(void **state)
{
    (void)state;
    static const char comment[] = "!\xfe\x05hello\x00!\xf9\x04\x01\x00\x00\x05\x00";
    for (int interlaced = 0; interlaced < 2; interlaced++) {
        test_work t;
        reading r;
        idc_work *work = test_work_open(&t);
        idc_pdq wanted = wanted_hash(work, 2);
        idc_document *doc =
            reading_open(&r, gif(work->arena, interlaced, comment, sizeof comment - 1));
        assert_string_equal(doc->media_type, "image/gif");
        assert_int_equal(doc->state, IDC_READ_OK);
        assert_int_equal(doc->picture->width, WIDTH);
        assert_int_equal(doc->picture->pdq_quality, wanted.quality);
        /* Luminance of grey is rounded in three parts: a bit at the median may differ. */
        assert_true(idc_pdq_distance(doc->picture->pdq, wanted.bits) <= 4);
        reading_close(&r);
        test_work_close(&t);
    }
}

static void cut_gifs_have_no_hash(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_str whole = gif(work->arena, false, "", 0);
    for (size_t len = 6; len < whole.len - 100; len += 97) {
        reading r;
        idc_document *doc = reading_open(&r, idc_str_sub(whole, 0, len));
        assert_true(doc->state != IDC_READ_OK);
        assert_true(!doc->picture || doc->picture->pdq_quality == -1);
        assert_true(doc->diagnostic_count > 0 || doc->state == IDC_READ_FAILED);
        reading_close(&r);
    }
    check_every_allocation(whole);
    test_work_close(&t);
}

static void a_gif_of_impossible_codes_is_damaged(void **state)
{
    (void)state;
    test_work t;
    reading r;
    idc_work *work = test_work_open(&t);
    idc_str whole = gif(work->arena, false, "", 0);
    char *bytes = (char *)(uintptr_t)whole.ptr;
    memset(bytes + 13 + 384 + 12, 0xff, 200);
    idc_document *doc = reading_open(&r, whole);
    assert_true(has_diagnostic(doc, "picture.damaged"));
    assert_int_equal(doc->picture->pdq_quality, -1);
    reading_close(&r);
    test_work_close(&t);
}

static void a_gif_of_huge_sides_is_not_decoded(void **state)
{
    (void)state;
    test_work t;
    reading r;
    idc_work *work = test_work_open(&t);
    idc_str whole = gif(work->arena, false, "", 0);
    memset((char *)(uintptr_t)whole.ptr + 6, 0xff, 4);
    idc_document *doc = reading_open(&r, whole);
    assert_true(has_diagnostic(doc, "picture.too-large"));
    reading_close(&r);
    test_work_close(&t);
}

static void a_webp_has_the_hash_of_its_pixels(void **state)
{
    (void)state;
    test_work t;
    reading r;
    idc_work *work = test_work_open(&t);
    idc_pdq wanted = wanted_hash(work, 1);
    uint8_t *rgb = idc_arena_alloc(work->arena, WIDTH * HEIGHT * 3), *packed = NULL;
    for (uint32_t i = 0; i < WIDTH * HEIGHT; i++)
        memset(rgb + (size_t)i * 3, shade(i % WIDTH, i / WIDTH), 3);
    size_t len = WebPEncodeLosslessRGB(rgb, WIDTH, HEIGHT, WIDTH * 3, &packed);
    assert_true(len > 0);
    idc_document *doc = reading_open(&r, (idc_str){(const char *)packed, len});
    assert_string_equal(doc->media_type, "image/webp");
    assert_int_equal(doc->state, IDC_READ_OK);
    assert_true(idc_pdq_distance(doc->picture->pdq, wanted.bits) <= 4);
    reading_close(&r);
    for (size_t cut = 12; cut < len; cut += len / 9) {
        doc = reading_open(&r, (idc_str){(const char *)packed, cut});
        assert_true(!doc->picture || doc->picture->pdq_quality == -1);
        reading_close(&r);
    }
    WebPFree(packed);
    test_work_close(&t);
}

static void facts_of_a_webp_are_read(void **state)
{
    (void)state;
    reading r;
    static const char bytes[] =
        "RIFF\x52\x00\x00\x00WEBPXMP \x45\x00\x00\x00"
        "<x:xmpmeta xmlns:x='adobe:ns:meta/'>no closing, and no facts in it   \x00";
    idc_document *doc = reading_open(&r, (idc_str){bytes, sizeof bytes - 1});
    assert_string_equal(doc->media_type, "image/webp");
    assert_true(doc->state != IDC_READ_OK);
    reading_close(&r);
}

/* "XMP" with a zero byte behind it, as one writer of WebP has it. */
static void a_packet_in_a_chunk_of_another_name(void **state)
{
    static const char packet[] =
        "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF "
        "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description "
        "xmlns:xmp='http://ns.adobe.com/xap/1.0/' xmp:CreatorTool='1'/></rdf:RDF></x:xmpmeta>";
    char bytes[20 + sizeof packet] = "RIFF\0\0\0\0WEBPXMP\0\0\0\0\0";
    reading r;
    (void)state;
    bytes[4] = (char)(sizeof packet + 12);
    bytes[16] = (char)(sizeof packet - 1);
    memcpy(bytes + 20, packet, sizeof packet);
    assert_true(sizeof packet < 256);
    idc_document *doc = reading_open(&r, (idc_str){bytes, 20 + sizeof packet - 1});
    assert_str(idc_node_text(doc->metadata, "creator_tool"), "1");
    reading_close(&r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_gif_has_the_hash_of_its_pixels),
        cmocka_unit_test(cut_gifs_have_no_hash),
        cmocka_unit_test(a_gif_of_impossible_codes_is_damaged),
        cmocka_unit_test(a_gif_of_huge_sides_is_not_decoded),
        cmocka_unit_test(a_webp_has_the_hash_of_its_pixels),
        cmocka_unit_test(facts_of_a_webp_are_read),
        cmocka_unit_test(a_packet_in_a_chunk_of_another_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
