/* The public calls on pictures: hashes, turns, indexes, and what they say when they cannot. */
#include "../harness.h"

#include <unistd.h>

#include <idcheck/idcheck.h>

#define PICTURES "tests/documents/pictures/"

static idc_photos_print *print_of(const char *path, unsigned flags)
{
    test_work t;
    idc_photos_print *print;
    idc_str bytes = test_file(test_work_open(&t), path);
    assert_int_equal(idc_photos_print_new(bytes.ptr, bytes.len, flags, &print, NULL), IDC_OK);
    test_work_close(&t);
    return print;
}

static void a_picture_is_turned_as_its_file_asks(void **state)
{
    (void)state;
    idc_photos_print *plain = print_of(PICTURES "baseline.jpg", IDC_PHOTOS_TURNS);
    idc_photos_print *turned = print_of(PICTURES "orientation-6.jpg", IDC_PHOTOS_TURNS);
    const char *upright = idc_photos_print_hex(plain, 0);
    size_t way = idc_photos_print_upright(turned);
    assert_int_equal(idc_photos_print_upright(plain), 0);
    assert_string_equal(idc_photos_print_turn(turned, way), "rotated-90");
    assert_true(idc_photos_distance(upright, idc_photos_print_hex(turned, way)) <= 30);
    assert_true(idc_photos_distance(upright, idc_photos_print_hex(turned, 0)) > 60);
    idc_photos_print_free(plain);
    idc_photos_print_free(turned);
}

static void prints_hold_what_was_asked_for(void **state)
{
    (void)state;
    static const struct {
        unsigned flags;
        size_t least, most;
    } rows[] = {{0, 1, 1},
                {IDC_PHOTOS_TURNS, 8, 8},
                {IDC_PHOTOS_DERIVED, 8, 8},
                {IDC_PHOTOS_PARTS, 20, 40},
                {IDC_PHOTOS_TURNS | IDC_PHOTOS_PARTS, 28, 48}};
    char hex[65];
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        idc_photos_print *print = print_of(PICTURES "rgb.png", rows[i].flags);
        size_t count = idc_photos_print_count(print);
        assert_true(count >= rows[i].least && count <= rows[i].most);
        assert_string_equal(idc_photos_print_turn(print, 0), "upright");
        if (i == 0)
            memcpy(hex, idc_photos_print_hex(print, 0), sizeof hex);
        assert_string_equal(idc_photos_print_hex(print, 0), hex);
        for (size_t k = 0; k < count; k++) {
            uint16_t part[4];
            idc_photos_print_part(print, k, part);
            assert_true(part[0] < part[2] && part[1] < part[3]);
            assert_true(idc_photos_print_quality(print, k) > 0);
        }
        assert_null(idc_photos_print_hex(print, count));
        assert_int_equal(idc_photos_print_quality(print, count), -1);
        assert_string_equal(idc_photos_print_turn(print, count), "");
        idc_photos_print_free(print);
    }
    idc_photos_print_free(NULL);
    assert_int_equal(idc_photos_print_count(NULL), 0);
}

static void what_is_no_picture_says_so(void **state)
{
    (void)state;
    idc_error *err = NULL;
    idc_photos_print *print;
    int32_t quality;
    char hex[65];
    assert_int_equal(idc_photos_hash("hello", 5, hex, &quality, &err), IDC_ERR_FORMAT);
    assert_non_null(strstr(idc_error_message(err), "no hash of the picture"));
    idc_error_free(err);
    err = NULL;
    assert_int_equal(idc_photos_print_new(NULL, 4, 0, &print, &err), IDC_ERR_ARGUMENT);
    idc_error_free(err);
}

static void an_index_keeps_positions_and_says_what_is_wrong(void **state)
{
    (void)state;
    char path[64], zero[65], one[65], hex[65];
    idc_photos_index *index, *opened;
    idc_photos_hits *hits;
    idc_error *err = NULL;
    snprintf(path, sizeof path, "photos-api-%ld.idx", (long)getpid());
    memset(zero, '0', 64);
    zero[64] = '\0';
    memcpy(one, zero, sizeof one);
    one[5] = 'f';
    assert_int_equal(idc_photos_index_new(&index, NULL), IDC_OK);
    assert_int_equal(idc_photos_hits_new(&hits, NULL), IDC_OK);
    assert_int_equal(idc_photos_index_add(index, zero, NULL), IDC_OK);
    assert_int_equal(idc_photos_index_add(index, one, NULL), IDC_OK);
    assert_int_equal(idc_photos_index_add(index, "12", &err), IDC_ERR_ARGUMENT);
    assert_non_null(strstr(idc_error_message(err), "64 hexadecimal digits"));
    idc_error_free(err);
    err = NULL;
    assert_int_equal(idc_photos_index_save(index, path, NULL), IDC_OK);
    assert_int_equal(idc_photos_index_open(path, &opened, NULL), IDC_OK);
    assert_int_equal(idc_photos_index_count(opened), 2);
    assert_int_equal(idc_photos_index_search(opened, zero, 4, hits, NULL), IDC_OK);
    assert_int_equal(idc_photos_hits_count(hits), 2);
    assert_int_equal(idc_photos_hits_position(hits, 1), 1);
    assert_int_equal(idc_photos_hits_distance(hits, 1), 4);
    assert_true(idc_photos_index_hex(opened, 1, hex));
    assert_string_equal(hex, one);
    assert_false(idc_photos_index_hex(opened, 2, hex));
    assert_int_equal(idc_photos_index_search(opened, zero, 3, hits, NULL), IDC_OK);
    assert_int_equal(idc_photos_hits_count(hits), 1);
    assert_int_equal(idc_photos_hits_distance(hits, 1), -1);
    assert_int_equal(idc_photos_index_search(opened, zero, 257, hits, NULL), IDC_ERR_ARGUMENT);
    assert_int_equal(idc_photos_index_verify(opened, NULL), IDC_OK);
    assert_true(idc_photos_index_bytes(opened) >= 64);
    idc_photos_index_free(opened);
    idc_photos_index_free(index);
    idc_photos_hits_free(hits);
    unlink(path);
    assert_int_equal(idc_photos_index_open(path, &opened, &err), IDC_ERR_IO);
    assert_non_null(strstr(idc_error_message(err), path));
    idc_error_free(err);
}

static void poor_pictures_are_not_comparable(void **state)
{
    (void)state;
    assert_true(idc_photos_weight_millibits(10, 90, 90, 1) > 10000);
    assert_int_equal(idc_photos_weight_millibits(10, 90, 49, 1), 0);
    assert_int_equal(idc_photos_weight_millibits(-1, 90, 90, 1), 0);
    assert_true(idc_photos_weight_millibits(100, 90, 90, 1) < 5000);
    assert_true(idc_photos_chance_millionths(30, 10000000, 8) <
                idc_photos_chance_millionths(80, 10000000, 8));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_picture_is_turned_as_its_file_asks),
        cmocka_unit_test(prints_hold_what_was_asked_for),
        cmocka_unit_test(what_is_no_picture_says_so),
        cmocka_unit_test(an_index_keeps_positions_and_says_what_is_wrong),
        cmocka_unit_test(poor_pictures_are_not_comparable),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
