/* PDQ: hashes are those of the published algorithm, and hold its properties. */
#include "../harness.h"

#include <math.h>

#include "norm/photo/pdq.h"
#include "test_pdq_known.h"

/* A picture of smooth waves with a few hard edges, the same on every machine. */
static uint8_t *draw(idc_work *work, uint32_t width, uint32_t height, uint32_t channels, int seed)
{
    uint8_t *pixels = idc_arena_array(work->arena, (size_t)width * height, channels);
    assert_non_null(pixels);
    for (uint32_t y = 0; y < height; y++)
        for (uint32_t x = 0; x < width; x++)
            for (uint32_t c = 0; c < channels; c++) {
                uint32_t u = x * 977 / width, v = y * 977 / height;
                uint32_t value = u * v / (300 + (uint32_t)seed * 37) + u * (c + 1) / 5 + v / 3;
                if ((u / 160 + v / 230 + (uint32_t)seed) % 3 == 0)
                    value = 255 - value % 256;
                pixels[((size_t)y * width + x) * channels + c] = (uint8_t)value;
            }
    return pixels;
}

static idc_pdq hash(idc_work *work, const uint8_t *pixels, uint32_t width, uint32_t height,
                    uint32_t channels)
{
    idc_pdq out;
    size_t stride = (size_t)width * channels;
    assert_int_equal(idc_pdq_hash(work, pixels, width, height, channels, stride, &out), IDC_OK);
    return out;
}

/* The published algorithm in its plainest form: whole buffers, one value after the other. */
static void plain_box(const float *in, float *out, int length, int stride, int window)
{
    int half = (window + 2) / 2, count = 0, left = 0, right = 0, at = 0;
    float sum = 0;
    for (; right < half - 1; right++, count++)
        sum += in[right * stride];
    for (; count < window; at++) {
        sum += in[right++ * stride];
        out[at * stride] = sum / (float)++count;
    }
    for (; right < length; at++) {
        sum += in[right++ * stride];
        sum -= in[left++ * stride];
        out[at * stride] = sum / (float)count;
    }
    for (; at < length; at++) {
        sum -= in[left++ * stride];
        out[at * stride] = sum / (float)--count;
    }
}

static int by_value(const void *a, const void *b)
{
    float x = *(const float *)a, y = *(const float *)b;
    return (x > y) - (x < y);
}

static idc_pdq plain_hash(const uint8_t *pixels, int width, int height, int channels)
{
    int w = width > 512 || height > 512 ? 512 : width;
    int h = width > 512 || height > 512 ? 512 : height;
    float *a = calloc((size_t)(w * h), sizeof *a), *b = calloc((size_t)(w * h), sizeof *b);
    assert_non_null(a);
    assert_non_null(b);
    for (int y = 0; y < h; y++)
        for (int x = 0; x < w; x++) {
            const uint8_t *p = pixels + (y * height / h * width + x * width / w) * channels;
            a[y * w + x] = channels == 1 ? (float)p[0]
                                         : (0.299f * (float)p[0] + 0.587f * (float)p[1]) +
                                               0.114f * (float)p[2];
        }
    float grid[64][64], half[16][64], waves[256], sorted[256];
    for (int pass = 0; pass < 2 && !(w == 64 && h == 64); pass++) {
        for (int y = 0; y < h; y++)
            plain_box(a + y * w, b + y * w, w, 1, (w + 127) / 128);
        for (int x = 0; x < w; x++)
            plain_box(b + x, a + x, h, w, (h + 127) / 128);
    }
    for (int i = 0; i < 64; i++)
        for (int j = 0; j < 64; j++)
            grid[i][j] = a[(int)((i + 0.5) * h / 64) * w + (int)((j + 0.5) * w / 64)];
    int sum = 0;
    for (int i = 0; i < 64; i++)
        for (int j = 0; j < 64; j++) {
            sum += i < 63 ? abs((int)((grid[i][j] - grid[i + 1][j]) * 100 / 255)) : 0;
            sum += j < 63 ? abs((int)((grid[i][j] - grid[i][j + 1]) * 100 / 255)) : 0;
        }
    static float d[16][64];
    for (int i = 0; i < 16; i++)
        for (int j = 0; j < 64; j++)
            d[i][j] = (float)((double)(float)sqrt(2.0 / 64) *
                              cos(3.14159265358979323846 / 2 / 64.0 * (i + 1) * (2 * j + 1)));
    for (int i = 0; i < 16; i++)
        for (int j = 0; j < 64; j++) {
            half[i][j] = 0;
            for (int k = 0; k < 64; k++)
                half[i][j] += d[i][k] * grid[k][j];
        }
    for (int i = 0; i < 16; i++)
        for (int j = 0; j < 16; j++) {
            waves[16 * i + j] = 0;
            for (int k = 0; k < 64; k++)
                waves[16 * i + j] += half[i][k] * d[j][k];
        }
    memcpy(sorted, waves, sizeof sorted);
    qsort(sorted, 256, sizeof *sorted, by_value);
    idc_pdq out = {.quality = sum / 90 > 100 ? 100 : sum / 90};
    for (int k = 0; k < 256; k++)
        if (waves[k] > sorted[127])
            out.bits[k / 8] |= (uint8_t)(1 << k % 8);
    free(a);
    free(b);
    return out;
}

static void known_pictures_have_their_hash(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        test_work t;
        idc_work *work = test_work_open(&t);
        uint8_t *pixels = draw(work, known[i].width, known[i].height, known[i].channels, (int)i);
        idc_pdq got = hash(work, pixels, known[i].width, known[i].height, known[i].channels);
        char hex[65];
        idc_pdq_to_hex(got.bits, hex);
        assert_string_equal(hex, known[i].hex);
        assert_int_equal(got.quality, known[i].quality);
        test_work_close(&t);
    }
}

static uint32_t most_lanes(void)
{
#ifdef __x86_64__
    return __builtin_cpu_supports("avx2") ? 8 : 4;
#else
    return 8;
#endif
}

static idc_pdq hash_with(idc_work *work, const uint8_t *pixels, uint32_t width, uint32_t height,
                         uint32_t channels, uint32_t lanes)
{
    idc_pdq out;
    idc_pdq_stream *s = idc_pdq_open_with(work->arena, width, height, channels, lanes);
    assert_non_null(s);
    for (uint32_t y = 0; y < height; y++) {
        if (idc_pdq_wanted(s) == y)
            idc_pdq_push(s, pixels + (size_t)y * width * channels);
        else
            idc_pdq_skip(s, 1);
    }
    idc_pdq_finish(s, &out);
    return out;
}

static void any_lanes_equal_the_plain_algorithm(void **state)
{
    (void)state;
    static const uint16_t sides[] = {5,   6,   15,  16,  17,  63,  64, 65,
                                     127, 129, 300, 511, 512, 513, 700};
    const size_t count = sizeof sides / sizeof *sides;
    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < count; j++) {
            test_work t;
            idc_work *work = test_work_open(&t);
            uint32_t channels = (uint32_t[]){1, 3, 4}[(i + j) % 3];
            uint8_t *pixels = draw(work, sides[i], sides[j], channels, (int)(i + j));
            idc_pdq wanted = plain_hash(pixels, sides[i], sides[j], (int)channels);
            for (uint32_t lanes = 1; lanes <= most_lanes(); lanes = lanes == 1 ? 4 : 2 * lanes) {
                idc_pdq got = hash_with(work, pixels, sides[i], sides[j], channels, lanes);
                assert_memory_equal(got.bits, wanted.bits, sizeof got.bits);
                assert_int_equal(got.quality, wanted.quality);
            }
            test_work_close(&t);
        }
}

static void tiny_pictures_have_no_hash(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    static const uint8_t none[32];
    uint8_t *pixels = draw(work, 600, 600, 3, 1);
    static const uint32_t sizes[][2] = {{0, 0}, {1, 1}, {4, 300}, {300, 4}, {4, 4}};
    for (size_t i = 0; i < 5; i++) {
        idc_pdq got = hash(work, pixels, sizes[i][0], sizes[i][1], 3);
        assert_memory_equal(got.bits, none, sizeof none);
        assert_int_equal(got.quality, 0);
    }
    test_work_close(&t);
}

static void flat_pictures_have_quality_zero(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    uint8_t *pixels = idc_arena_alloc(work->arena, 300 * 300);
    memset(pixels, 200, 300 * 300);
    assert_int_equal(hash(work, pixels, 300, 300, 1).quality, 0);
    test_work_close(&t);
}

static void a_fourth_channel_is_passed_over(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    uint8_t *rgba = draw(work, 90, 70, 4, 3), *rgb = draw(work, 90, 70, 3, 3);
    idc_pdq a = hash(work, rgba, 90, 70, 4), b = hash(work, rgb, 90, 70, 3);
    assert_memory_equal(a.bits, b.bits, sizeof a.bits);
    test_work_close(&t);
}

static void scaling_and_brightness_change_little(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    for (int seed = 0; seed < 6; seed++) {
        idc_pdq large = hash(work, draw(work, 480, 400, 3, seed), 480, 400, 3);
        idc_pdq small = hash(work, draw(work, 240, 200, 3, seed), 240, 200, 3);
        assert_true(idc_pdq_distance(large.bits, small.bits) <= 31);
        uint8_t *dim = draw(work, 480, 400, 3, seed);
        for (size_t i = 0; i < 480 * 400 * 3; i++)
            dim[i] = (uint8_t)(dim[i] / 2 + 20);
        idc_pdq dimmed = hash(work, dim, 480, 400, 3);
        assert_true(idc_pdq_distance(large.bits, dimmed.bits) <= 16);
    }
    test_work_close(&t);
}

static void different_pictures_are_far_apart(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_pdq a = hash(work, draw(work, 300, 300, 3, 1), 300, 300, 3);
    idc_pdq b = hash(work, draw(work, 300, 300, 3, 2), 300, 300, 3);
    assert_true(idc_pdq_distance(a.bits, b.bits) > 60);
    assert_int_equal(idc_pdq_distance(a.bits, b.bits), idc_pdq_distance(b.bits, a.bits));
    assert_int_equal(idc_pdq_distance(a.bits, a.bits), 0);
    for (int i = 0; i < 32; i++)
        b.bits[i] = (uint8_t)~a.bits[i];
    assert_int_equal(idc_pdq_distance(a.bits, b.bits), 256);
    test_work_close(&t);
}

static void hexadecimal_goes_both_ways(void **state)
{
    (void)state;
    uint8_t bits[32], back[32];
    char hex[65];
    for (int i = 0; i < 32; i++)
        bits[i] = (uint8_t)(i * 37 + 11);
    idc_pdq_to_hex(bits, hex);
    assert_true(idc_pdq_from_hex(idc_str_of(hex), back));
    assert_memory_equal(bits, back, 32);
    /* Bit 0 is the last digit's lowest bit: the reference prints word 15 first. */
    memset(bits, 0, sizeof bits);
    bits[0] = 1;
    idc_pdq_to_hex(bits, hex);
    assert_int_equal(hex[63], '1');
    for (int i = 0; i < 64; i++)
        if (hex[i] >= 'a')
            hex[i] = (char)(hex[i] - 32);
    assert_true(idc_pdq_from_hex(idc_str_of(hex), back));
    assert_false(idc_pdq_from_hex(idc_str_of("12"), back));
    hex[7] = 'g';
    assert_false(idc_pdq_from_hex(idc_str_of(hex), back));
}

static void no_memory_is_told(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    uint8_t *pixels = draw(work, 100, 100, 1, 0);
    idc_work poor = {.limits = &t.limits};
    poor.arena = idc_arena_new(&idc_allocator_default, 0, 1000);
    assert_non_null(poor.arena);
    idc_pdq out;
    assert_int_equal(idc_pdq_hash(&poor, pixels, 100, 100, 1, 100, &out), IDC_ERR_NOMEM);
    idc_arena_free(poor.arena);
    test_work_close(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(known_pictures_have_their_hash),
        cmocka_unit_test(any_lanes_equal_the_plain_algorithm),
        cmocka_unit_test(tiny_pictures_have_no_hash),
        cmocka_unit_test(flat_pictures_have_quality_zero),
        cmocka_unit_test(a_fourth_channel_is_passed_over),
        cmocka_unit_test(scaling_and_brightness_change_little),
        cmocka_unit_test(different_pictures_are_far_apart),
        cmocka_unit_test(hexadecimal_goes_both_ways),
        cmocka_unit_test(no_memory_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
