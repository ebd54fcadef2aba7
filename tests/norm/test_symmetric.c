/* Profile pdq-sym: hashes of turned pictures are exact, and near those of PDQ. */
#include "../harness.h"

#include "norm/photo/symmetric.h"

/* Waves and noise, the same on every machine. */
static uint8_t value_at(uint32_t x, uint32_t y, uint32_t c, uint32_t width, uint32_t height)
{
    uint32_t u = x * 977 / width, v = y * 977 / height;
    uint32_t noise = (x * 31 + y * 17 + c * 7) * 2654435761u >> 27;
    return (uint8_t)(u * v / 2300 + ((u / 140 + v / 230) % 3) * 60 * (c + 1) / 3 + noise);
}

/* Hashes of a picture turned by moving its pixels. */
static void hash_turned(idc_turn turn, uint32_t width, uint32_t height, uint32_t channels,
                        idc_pdq out[IDC_TURN_COUNT])
{
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_turn_parts parts = idc_turn_of(turn);
    uint32_t w = parts.transposed ? height : width, h = parts.transposed ? width : height;
    idc_symmetric *s = idc_symmetric_open(work->arena, w, h, channels);
    uint8_t *row = malloc((size_t)w * channels + 1);
    assert_non_null(s);
    assert_non_null(row);
    for (uint32_t y = 0; y < h; y++) {
        for (uint32_t x = 0; x < w; x++) {
            uint32_t from_x = parts.transposed ? y : x, from_y = parts.transposed ? x : y;
            from_x = parts.left_right ? width - 1 - from_x : from_x;
            from_y = parts.top_down ? height - 1 - from_y : from_y;
            for (uint32_t c = 0; c < channels; c++)
                row[x * channels + c] = value_at(from_x, from_y, c, width, height);
        }
        idc_symmetric_push(s, row);
    }
    idc_symmetric_finish(s, out);
    free(row);
    test_work_close(&t);
}

static void turned_pictures_have_the_hash_that_was_told(void **state)
{
    (void)state;
    static const uint32_t sides[][2] = {{5, 5},     {7, 300},   {63, 65},   {64, 64},  {128, 100},
                                        {333, 251}, {513, 400}, {640, 481}, {1000, 66}};
    for (size_t i = 0; i < sizeof sides / sizeof *sides; i++) {
        const uint32_t width = sides[i][0], height = sides[i][1], channels = 1 + (uint32_t)i % 4;
        idc_pdq told[IDC_TURN_COUNT], moved[IDC_TURN_COUNT];
        hash_turned(IDC_TURN_NONE, width, height, channels, told);
        for (int turn = 0; turn < IDC_TURN_COUNT; turn++) {
            hash_turned((idc_turn)turn, width, height, channels, moved);
            assert_memory_equal(moved[0].bits, told[turn].bits, sizeof told->bits);
            assert_int_equal(moved[0].quality, told[turn].quality);
        }
    }
}

static void it_lies_near_the_reference(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    enum { WIDTH = 480, HEIGHT = 360 };
    uint8_t *pixels = idc_arena_array(work->arena, (size_t)WIDTH * HEIGHT, 3);
    idc_pdq reference, own[IDC_TURN_COUNT];
    assert_non_null(pixels);
    for (uint32_t i = 0; i < WIDTH * HEIGHT * 3; i++)
        pixels[i] = value_at(i / 3 % WIDTH, i / 3 / WIDTH, i % 3, WIDTH, HEIGHT);
    assert_int_equal(idc_pdq_hash(work, pixels, WIDTH, HEIGHT, 3, (size_t)WIDTH * 3, &reference),
                     IDC_OK);
    hash_turned(IDC_TURN_NONE, WIDTH, HEIGHT, 3, own);
    assert_true(idc_pdq_distance(reference.bits, own[0].bits) <= 40);
    assert_true(idc_pdq_distance(reference.bits, own[IDC_TURN_MIRRORED].bits) > 60);
    test_work_close(&t);
}

static void small_and_cut_pictures_have_none(void **state)
{
    (void)state;
    static const uint8_t nothing[32];
    idc_pdq out[IDC_TURN_COUNT];
    test_work t;
    idc_work *work = test_work_open(&t);
    uint8_t row[64] = {0, 255, 9, 77};
    for (uint32_t width = 0; width < 5; width += 4) { /* headers may say 0 columns */
        hash_turned(IDC_TURN_NONE, width, 100, 1, out);
        assert_memory_equal(out[0].bits, nothing, sizeof nothing);
    }
    idc_symmetric *s = idc_symmetric_open(work->arena, 64, 64, 1);
    for (int y = 0; y < 63; y++) {
        row[y] = (uint8_t)(y * 37);
        idc_symmetric_push(s, row);
    }
    idc_symmetric_finish(s, out);
    assert_memory_equal(out[0].bits, nothing, sizeof nothing);
    for (int y = 0; y < 100; y++)
        idc_symmetric_push(s, row); /* rows too many are passed over */
    idc_symmetric_finish(s, out);
    assert_int_not_equal(memcmp(out[0].bits, nothing, sizeof nothing), 0);
    test_work_close(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(turned_pictures_have_the_hash_that_was_told),
        cmocka_unit_test(it_lies_near_the_reference),
        cmocka_unit_test(small_and_cut_pictures_have_none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
