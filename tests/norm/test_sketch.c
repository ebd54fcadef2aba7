/* Sketches: a picture is known in a part, in bars and turned, and other pictures are others. */
#include "../harness.h"

#include "norm/photo/pdq.h"

enum { SIDE = IDC_SKETCH_SIDE };

/* Brightness of a made-up scene at permille of its sides: values drawn for a lattice, and between.
 */
static int scene(int number, int x, int y)
{
    int corners[2][2], u = x * 6, v = y * 6;
    for (int i = 0; i < 2; i++)
        for (int j = 0; j < 2; j++) {
            uint32_t drawn = (uint32_t)(number * 977 + (v / 1000 + i) * 31 + u / 1000 + j);
            drawn = (drawn ^ drawn >> 5) * 2654435761u;
            corners[i][j] = (int)(drawn >> 24);
        }
    int top = corners[0][0] * (1000 - u % 1000) + corners[0][1] * (u % 1000);
    int bottom = corners[1][0] * (1000 - u % 1000) + corners[1][1] * (u % 1000);
    return (top / 1000 * (1000 - v % 1000) + bottom / 1000 * (v % 1000)) / 1000;
}

/* Part of a scene in permille, with bars above and below that take so much of the height. */
static idc_sketch draw(int number, int left, int top, int side, int bar)
{
    idc_sketch s = {.width = 400, .height = (uint32_t)(400 * 1000 / (1000 - 2 * bar))};
    for (int i = 0; i < SIDE; i++)
        for (int j = 0; j < SIDE; j++) {
            int y = (2 * i + 1) * 500 / SIDE, x = left + (2 * j + 1) * 500 / SIDE * side / 1000;
            bool inside = y >= bar && y < 1000 - bar;
            int within = inside ? (y - bar) * 1000 / (1000 - 2 * bar) : 0;
            s.luma[i][j] = (uint8_t)(inside ? scene(number, x, top + within * side / 1000) : 0);
        }
    return s;
}

static idc_sketch whole(int number)
{
    return draw(number, 0, 0, 1000, 0);
}

static void a_picture_is_itself(void **state)
{
    (void)state;
    for (int i = 0; i < 4; i++) {
        idc_sketch a = whole(i), b = a;
        assert_true(idc_sketch_likeness(&a, &a) >= 995);
        for (int k = 0; k < SIDE * SIDE; k++)
            b.luma[k / SIDE][k % SIDE] = (uint8_t)(20 + b.luma[k / SIDE][k % SIDE] / 2);
        assert_true(idc_sketch_likeness(&a, &b) >= 990); /* darker, with less contrast */
    }
}

static void others_are_others(void **state)
{
    (void)state;
    for (int i = 0; i < 4; i++)
        for (int k = 0; k < i; k++) {
            idc_sketch a = whole(i), b = whole(k);
            int32_t likeness = idc_sketch_likeness(&a, &b);
            assert_true(likeness <= IDC_SKETCH_OTHER);
            assert_in_range(idc_sketch_likeness(&b, &a), likeness - 60, likeness + 60);
        }
}

static void turned_pictures_are_known(void **state)
{
    (void)state;
    idc_sketch a = draw(1, 100, 0, 800, 0);
    a.height = 300;
    for (int turn = 0; turn < IDC_TURN_COUNT; turn++) {
        idc_turn_parts parts = idc_turn_of((idc_turn)turn);
        idc_sketch b = a;
        b.width = parts.transposed ? a.height : a.width;
        b.height = parts.transposed ? a.width : a.height;
        for (int y = 0; y < SIDE; y++)
            for (int x = 0; x < SIDE; x++) {
                int v = parts.top_down ? SIDE - 1 - y : y, u = parts.left_right ? SIDE - 1 - x : x;
                b.luma[parts.transposed ? x : y][parts.transposed ? y : x] = a.luma[v][u];
            }
        assert_true(idc_sketch_likeness(&a, &b) >= 995);
    }
}

static void parts_and_bars_are_innocent(void **state)
{
    (void)state;
    for (int i = 0; i < 4; i++) {
        idc_sketch a = whole(i);
        for (int side = 450; side <= 950; side += 125)
            for (int corner = 0; corner < 4; corner++) {
                int rest = 1000 - side;
                idc_sketch b =
                    draw(i, corner & 1 ? rest : 0, corner & 2 ? rest : rest / 3, side, 0);

                assert_true(idc_sketch_likeness(&b, &a) > 900);
            }
        idc_sketch barred = draw(i, 0, 0, 1000, 125);
        assert_true(idc_sketch_likeness(&a, &barred) > 900);
        assert_true(idc_sketch_likeness(&barred, &a) > 900);
    }
}

static void what_shows_nothing_is_not_compared(void **state)
{
    (void)state;
    idc_sketch a = whole(0), flat = {.width = 160, .height = 120};
    assert_int_equal(idc_sketch_likeness(&a, &flat), IDC_SKETCH_FLAT);
    assert_int_equal(idc_sketch_likeness(&flat, &a), IDC_SKETCH_FLAT);
    memset(flat.luma, 128, sizeof flat.luma);
    assert_int_equal(idc_sketch_likeness(&a, &flat), IDC_SKETCH_FLAT);
}

static void sides_may_be_of_any_length(void **state)
{
    (void)state;
    static const uint32_t sides[] = {5, 64, 65500, UINT32_MAX};
    for (int i = 0; i < 64; i++) {
        idc_sketch a = whole(0), b = whole(1);
        a.width = sides[i & 3];
        a.height = sides[i >> 2 & 3];
        b.width = sides[i >> 4 & 3];
        assert_in_range(idc_sketch_likeness(&a, &b), 0, 1000);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_picture_is_itself),
        cmocka_unit_test(others_are_others),
        cmocka_unit_test(turned_pictures_are_known),
        cmocka_unit_test(parts_and_bars_are_innocent),
        cmocka_unit_test(what_shows_nothing_is_not_compared),
        cmocka_unit_test(sides_may_be_of_any_length),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
