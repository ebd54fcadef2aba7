/* Default figures and drawings are told from photographs. */
#include "../harness.h"

#include "norm/photo/placeholder.h"

/* A tone at a point of a square of 1000 units. */
typedef int (*picture)(int x, int y);

static bool in_ellipse(int x, int y, int at_x, int at_y, int wide, int high)
{
    int64_t dx = (int64_t)(x - at_x) * high, dy = (int64_t)(y - at_y) * wide;
    return dx * dx + dy * dy <= (int64_t)wide * wide * high * high;
}

static int figure(int x, int y)
{
    return in_ellipse(x, y, 500, 375, 167, 167) || in_ellipse(x, y, 500, 1000, 354, 312) ? 250
                                                                                         : 180;
}

static int dark_figure(int x, int y)
{
    return 300 - figure(x, y);
}

static int person_on_a_disc(int x, int y)
{
    bool person = in_ellipse(x, y, 500, 354, 133, 133) || in_ellipse(x, y, 500, 750, 250, 150);
    return in_ellipse(x, y, 500, 500, 417, 417) && !person ? 90 : 245;
}

static int letter(int x, int y)
{
    bool stem = x > 340 && x < 430 && y > 250 && y < 750;
    bool bars = x > 340 && x < 680 && ((y > 250 && y < 330) || (y > 460 && y < 540));
    return stem || bars ? 255 : 90;
}

static int squares(int x, int y)
{
    int column = x / 200 > 2 ? 4 - x / 200 : x / 200;
    return (uint32_t)(column * 5 + y / 200) * 2654435761u >> 30 & 1 ? 120 : 240;
}

/* A head with shades, hair and a dark suit before a white wall. */
static int portrait(int x, int y)
{
    if (in_ellipse(x, y, 500, 380, 190, 250))
        return y < 230 ? 50 + x % 37
                       : 120 + (x - 300) / 4 + (y - 200) / 9 + (y % 60 < 12 ? -30 : 0);
    if (in_ellipse(x, y, 500, 1050, 420, 430))
        return 35 + (x / 25 + y / 40) % 9;
    return 250;
}

static int landscape(int x, int y)
{
    return y < 450 ? 150 + y / 8 + x / 40 : 60 + x * y % 7919 % 90;
}

static const char *name_of(picture draw, int width, int height)
{
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_pdq pdq;
    idc_sketch sketch;
    idc_pdq_stream *s = idc_pdq_open(work->arena, (uint32_t)width, (uint32_t)height, 1);
    uint8_t *row = malloc((size_t)width);
    assert_non_null(s);
    assert_non_null(row);
    for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
            int sum = 0;
            for (int k = 0; k < 9; k++)
                sum += draw((6 * x + 2 * (k % 3) + 1) * 1000 / (6 * width),
                            (6 * y + 2 * (k / 3) + 1) * 1000 / (6 * height));
            row[x] = (uint8_t)(sum / 9);
        }
        idc_pdq_push(s, row);
    }
    idc_pdq_finish(s, &pdq);
    assert_true(idc_pdq_sketch(s, &sketch));
    const char *name = idc_placeholder_name(&pdq, &sketch);
    free(row);
    test_work_close(&t);
    return name;
}

static void default_figures_have_a_name(void **state)
{
    (void)state;
    static const int sides[] = {64, 80, 200, 460, 900};
    for (size_t i = 0; i < sizeof sides / sizeof *sides; i++) {
        int side = sides[i];
        assert_string_equal(name_of(figure, side, side), "head and shoulders");
        assert_string_equal(name_of(dark_figure, side, side), "head and shoulders");
        assert_string_equal(name_of(person_on_a_disc, side, side), "person on a disc");
    }
}

static void letters_and_patterns_are_drawings(void **state)
{
    (void)state;
    assert_string_equal(name_of(letter, 200, 200), "drawing");
    assert_string_equal(name_of(squares, 420, 420), "drawing");
    assert_string_equal(name_of(squares, 600, 400), "drawing");
}

static void photographs_are_none(void **state)
{
    (void)state;
    static const int sides[] = {100, 400, 800};
    for (size_t i = 0; i < sizeof sides / sizeof *sides; i++) {
        assert_null(name_of(portrait, sides[i], sides[i]));
        assert_null(name_of(portrait, sides[i], sides[i] * 5 / 4));
        assert_null(name_of(landscape, sides[i], sides[i]));
    }
}

static void a_picture_too_small_has_no_sketch(void **state)
{
    (void)state;
    test_work t;
    idc_sketch sketch;
    idc_pdq_stream *s = idc_pdq_open(test_work_open(&t)->arena, 4, 100, 1);
    assert_false(idc_pdq_sketch(s, &sketch));
    test_work_close(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(default_figures_have_a_name),
        cmocka_unit_test(letters_and_patterns_are_drawings),
        cmocka_unit_test(photographs_are_none),
        cmocka_unit_test(a_picture_too_small_has_no_sketch),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
