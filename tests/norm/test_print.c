/* Hashes of turned pictures and of parts are those that the turned or cut picture has. */
#include "../harness.h"

#include "norm/photo/print.h"

static uint8_t *draw(idc_work *work, uint32_t width, uint32_t height)
{
    uint8_t *pixels = idc_arena_array(work->arena, (size_t)width * height, 4);
    assert_non_null(pixels);
    for (uint32_t y = 0; y < height; y++)
        for (uint32_t x = 0; x < width; x++) {
            uint32_t u = x * 911 / width, v = y * 911 / height;
            uint8_t *p = pixels + ((size_t)y * width + x) * 4;
            p[0] = (uint8_t)(u * v / 400 + (u / 140 + v / 210) % 3 * 60);
            p[1] = (uint8_t)(u / 4 + v * v / 3000);
            p[2] = (uint8_t)(u * 7 % 256);
        }
    return pixels;
}

/* The picture with its pixels moved. */
static uint8_t *turn(idc_work *work, const uint8_t *pixels, uint32_t width, uint32_t height,
                     idc_turn_parts parts)
{
    uint8_t *out = idc_arena_array(work->arena, (size_t)width * height, 4);
    assert_non_null(out);
    for (uint32_t y = 0; y < height; y++)
        for (uint32_t x = 0; x < width; x++) {
            uint32_t to_x = parts.left_right ? width - 1 - x : x;
            uint32_t to_y = parts.top_down ? height - 1 - y : y;
            size_t at =
                parts.transposed ? (size_t)to_x * height + to_y : (size_t)to_y * width + to_x;
            memcpy(out + at * 4, pixels + ((size_t)y * width + x) * 4, 4);
        }
    return out;
}

static idc_print *print_of(idc_work *work, const uint8_t *pixels, uint32_t width, uint32_t height,
                           idc_print_depth depth)
{
    idc_print *print = idc_print_open(work->arena, width, height, 4, depth);
    assert_non_null(print);
    for (uint32_t y = 0; y < height;) {
        uint32_t wanted = idc_print_wanted(print);
        if (wanted > y) {
            idc_print_skip(print, wanted - y);
            y = wanted;
            continue;
        }
        idc_print_push(print, pixels + (size_t)y++ * width * 4);
    }
    return print;
}

static void turned_hashes_are_those_of_moved_pixels(void **state)
{
    (void)state;
    static const uint32_t sizes[][2] = {{64, 64},   {5, 9},     {90, 61},    {400, 300}, {512, 511},
                                        {600, 300}, {300, 513}, {1024, 700}, {1301, 977}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        test_work t;
        idc_work *work = test_work_open(&t);
        uint32_t width = sizes[i][0], height = sizes[i][1];
        uint8_t *pixels = draw(work, width, height);
        idc_pdq turned[IDC_TURN_COUNT], upright;
        idc_print *print = print_of(work, pixels, width, height, IDC_PRINT_TURNS);
        idc_print_finish(print, &upright);
        assert_int_equal(idc_print_turns(print, turned), IDC_OK);
        for (int k = 0; k < IDC_TURN_COUNT; k++) {
            idc_turn_parts parts = idc_turn_of((idc_turn)k);
            uint8_t *moved = turn(work, pixels, width, height, parts);
            uint32_t w = parts.transposed ? height : width, h = parts.transposed ? width : height;
            idc_pdq wanted;
            assert_int_equal(idc_pdq_hash(work, moved, w, h, 4, (size_t)w * 4, &wanted), IDC_OK);
            assert_memory_equal(turned[k].bits, wanted.bits, sizeof wanted.bits);
            assert_int_equal(turned[k].quality, wanted.quality);
        }
        assert_memory_equal(turned[0].bits, upright.bits, sizeof upright.bits);
        test_work_close(&t);
    }
}

static void derived_hashes_are_near_those_of_moved_pixels(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    uint8_t *pixels = draw(work, 400, 300);
    idc_pdq derived[IDC_TURN_COUNT], turned[IDC_TURN_COUNT];
    idc_print_finish_derived(print_of(work, pixels, 400, 300, IDC_PRINT_UPRIGHT), derived);
    assert_int_equal(idc_print_turns(print_of(work, pixels, 400, 300, IDC_PRINT_TURNS), turned),
                     IDC_OK);
    for (int k = 0; k < IDC_TURN_COUNT; k++)
        for (int j = 0; j < IDC_TURN_COUNT; j++) {
            int distance = idc_pdq_distance(derived[k].bits, turned[j].bits);
            assert_true(j == k ? distance <= 60 : distance > 60);
        }
    assert_memory_equal(derived[0].bits, turned[0].bits, 32);
    test_work_close(&t);
}

static void a_part_has_the_hash_of_the_cut_picture(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    uint8_t *pixels = draw(work, 400, 300);
    idc_print *print = print_of(work, pixels, 400, 300, IDC_PRINT_PARTS);
    idc_pdq part, cut;
    assert_int_equal(idc_print_part_hash(print, (idc_print_part){100, 100, 900, 800}, &part),
                     IDC_OK);
    const uint8_t *from = pixels + ((size_t)30 * 400 + 40) * 4;
    assert_int_equal(idc_pdq_hash(work, from, 320, 210, 4, 400 * 4, &cut), IDC_OK);
    assert_memory_equal(part.bits, cut.bits, sizeof cut.bits);
    static const idc_print_part none[] = {{0, 0, 0, 0}, {900, 0, 100, 1000}, {0, 0, 1001, 1000}};
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(idc_print_part_hash(print, none[i], &part), IDC_OK);
        assert_int_equal(part.quality, 0);
    }
    test_work_close(&t);
}

static void parts_lie_inside_and_hold_the_middle_square(void **state)
{
    (void)state;
    static const uint32_t sizes[][2] = {{400, 300}, {300, 400}, {400, 400}, {1, 9000}, {0, 0}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        idc_print_part parts[IDC_PRINT_PARTS_MAX];
        size_t count = idc_print_parts(sizes[i][0], sizes[i][1], parts);
        bool square = sizes[i][0] == sizes[i][1];
        assert_true(count > 0 && count <= IDC_PRINT_PARTS_MAX);
        for (size_t k = 0; k < count; k++) {
            const idc_print_part *p = &parts[k];
            assert_true(p->left <= p->right && p->right <= 1000);
            assert_true(p->top <= p->bottom && p->bottom <= 1000);
            square = square || (p->left == 125 && p->right == 875 && p->top == 0) ||
                     (p->top == 125 && p->bottom == 875 && p->left == 0) || i == 3;
        }
        assert_true(square);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(turned_hashes_are_those_of_moved_pixels),
        cmocka_unit_test(derived_hashes_are_near_those_of_moved_pixels),
        cmocka_unit_test(a_part_has_the_hash_of_the_cut_picture),
        cmocka_unit_test(parts_lie_inside_and_hold_the_middle_square),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
