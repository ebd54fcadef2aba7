/* JPEG files: size, hash, facts; damaged, cut and huge ones end in order. */
#include "facts.h"

#include "norm/photo/pdq.h"

#define PICTURES "tests/documents/pictures/"

static void forms_of_one_scene_have_one_hash(void **state)
{
    (void)state;
    static const char *const files[] = {"baseline.jpg", "progressive.jpg", "restart-444.jpg",
                                        "grayscale.jpg", "exif-little-endian.jpg"};
    reading first;
    idc_document *a = reading_file(&first, PICTURES "rgb.png");
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        char path[128] = PICTURES;
        strncat(path, files[i], 60);
        reading r;
        idc_document *doc = reading_file(&r, path);
        assert_int_equal(doc->state, IDC_READ_OK);
        assert_string_equal(doc->media_type, "image/jpeg");
        assert_int_equal(doc->picture->width, 112);
        assert_int_equal(doc->picture->height, 84);
        assert_true(doc->picture->pdq_quality >= 50);
        assert_true(idc_pdq_distance(a->picture->pdq, doc->picture->pdq) <= 30);
        reading_end(&r);
    }
    reading_end(&first);
}

static void inks_are_read_as_the_colours_they_print(void **state)
{
    (void)state;
    reading a, b;
    idc_document *inks = reading_file(&a, PICTURES "cmyk.jpg");
    idc_document *rgb = reading_file(&b, PICTURES "rgb.png");
    assert_int_equal(inks->state, IDC_READ_OK);
    assert_true(idc_pdq_distance(inks->picture->pdq, rgb->picture->pdq) <= 30);
    reading_end(&a);
    reading_end(&b);
}

static void camera_facts_stand_in_the_file(void **state)
{
    (void)state;
    reading r;
    idc_document *doc = reading_file(&r, PICTURES "exif-big-endian.jpg");
    assert_str(fact(doc, "camera_make"), "Norrfoto");
    assert_str(fact(doc, "body_serial"), "NP4-001733");
    assert_str(fact(doc, "lens_serial"), "NL-5521");
    assert_str(fact(doc, "taken"), "2025-03-09T18:20:00+11:00");
    assert_str(fact(doc, "taken_offset"), "+11:00");
    assert_str(fact(doc, "gps_time"), "2025-03-09T07:20:00Z");
    assert_str(element(doc, "gps", 0), "-33.856800");
    assert_str(element(doc, "gps", 1), "151.215300");
    assert_stands(doc, r.bytes, "camera_make", "Norrfoto");
    assert_stands(doc, r.bytes, "body_serial", "NP4-001733");
    assert_stands(doc, r.bytes, "taken", "2025:03:09 18:20:00");
    reading_end(&r);
}

static void the_quality_is_told_or_whose_tables_it_has(void **state)
{
    static const char *const files[] = {"baseline.jpg", "progressive.jpg", "grayscale.jpg"};
    (void)state;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        idc_str marks[2];
        char path[200];
        reading r[3];
        snprintf(path, sizeof path, PICTURES "%s", files[i]);
        idc_document *doc = reading_file(&r[2], path);
        assert_str(fact(doc, "jpeg_quality"), "80");
        assert_false(has_fact(doc, "quantisation"));
        reading_end(&r[2]);
        /* A step of another size: tables of a program's own, and not those of each other. */
        for (int k = 0; k < 2; k++) {
            test_work t;
            idc_str bytes = test_file(test_work_open(&t), path);
            size_t at = idc_str_find(bytes, IDC_STR("\xff\xdb"), 0) + 20;
            char *copy = malloc(bytes.len);
            assert_non_null(copy);
            memcpy(copy, bytes.ptr, bytes.len);
            copy[at + (size_t)k] = (char)(copy[at + (size_t)k] + 1);
            doc = reading_open(&r[k], (idc_str){copy, bytes.len});
            test_work_close(&t);
            assert_false(has_fact(doc, "jpeg_quality"));
            marks[k] = fact(doc, "quantisation");
            assert_int_equal(marks[k].len, 16);
        }
        assert_false(idc_str_eq(marks[0], marks[1]));
        reading_end(&r[0]);
        reading_end(&r[1]);
    }
}

static void byte_orders_tell_the_same(void **state)
{
    (void)state;
    reading a, b;
    idc_document *big = reading_file(&a, PICTURES "exif-big-endian.jpg");
    idc_document *little = reading_file(&b, PICTURES "exif-little-endian.jpg");
    assert_int_equal(big->metadata->count, little->metadata->count);
    for (const idc_node *n = big->metadata->child; n; n = n->next) {
        const idc_node *other = idc_node_get_str(little->metadata, n->key);
        assert_non_null(other);
        assert_true(idc_str_eq(n->text, other->text));
    }
    reading_end(&a);
    reading_end(&b);
}

static void a_camera_file_tells_its_thumbnail_and_xmp(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_document *doc;
    uint8_t bits[32];
    work->wishes = IDC_WISH_THUMBNAILS;
    idc_str bytes = test_file(work, "examples/sample-case/photo.jpg");
    assert_int_equal(idc_source_read(work, bytes, &doc), IDC_OK);
    assert_true(idc_pdq_from_hex(fact(doc, "thumbnail_pdq"), bits));
    assert_true(idc_pdq_distance(bits, doc->picture->pdq) <= 60);
    assert_true(idc_str_starts(fact(doc, "document_id"), IDC_STR("xmp.did:")));
    test_work_close(&t);
}

static void a_bare_file_tells_its_quality_alone(void **state)
{
    (void)state;
    reading r;
    idc_document *doc = reading_file(&r, PICTURES "baseline.jpg");
    assert_int_equal(doc->metadata->count, 1);
    assert_true(has_fact(doc, "jpeg_quality"));
    assert_int_equal(doc->diagnostic_count, 0);
    reading_end(&r);
}

static void a_cut_file_keeps_its_facts_but_no_hash(void **state)
{
    (void)state;
    reading whole, r;
    reading_file(&whole, PICTURES "exif-little-endian.jpg");
    for (size_t cut = 400; cut + 40 < whole.bytes.len; cut += 53) {
        idc_document *doc = reading_open(&r, idc_str_sub(whole.bytes, 0, whole.bytes.len - cut));
        assert_int_not_equal(doc->state, IDC_READ_OK);
        assert_non_null(doc->picture);
        assert_int_equal(doc->picture->pdq_quality, -1);
        if (whole.bytes.len - cut > 1200) {
            assert_true(has_diagnostic(doc, "picture.truncated"));
            assert_int_equal(doc->picture->width, 112);
            assert_str(fact(doc, "camera_make"), "Norrfoto");
        }
        reading_close(&r);
    }
    /* Only the end mark is missing: every row is there. */
    idc_document *doc = reading_open(&r, idc_str_sub(whole.bytes, 0, whole.bytes.len - 2));
    assert_memory_equal(doc->picture->pdq, whole.doc->picture->pdq, 32);
    assert_true(has_diagnostic(doc, "picture.truncated"));
    reading_close(&r);
    reading_end(&whole);
}

/* Offset of the frame header's height. */
static size_t frame_size(idc_str bytes)
{
    size_t at = idc_str_find(bytes, IDC_STR("\xff\xc0"), 0);
    if (at == SIZE_MAX)
        at = idc_str_find(bytes, IDC_STR("\xff\xc2"), 0);
    assert_true(at < bytes.len);
    return at + 5;
}

static void huge_headers_are_told_and_not_decoded(void **state)
{
    (void)state;
    static const char *const files[] = {PICTURES "baseline.jpg", PICTURES "progressive.jpg"};
    for (size_t i = 0; i < 2; i++) {
        reading whole, r;
        reading_file(&whole, files[i]);
        char *bytes = (char *)(uintptr_t)whole.bytes.ptr;
        memcpy(bytes + frame_size(whole.bytes), "\xea\x60\xea\x60", 4);
        idc_document *doc = reading_open(&r, whole.bytes);
        assert_int_equal(doc->state, IDC_READ_PARTIAL);
        assert_true(has_diagnostic(doc, "picture.too-large"));
        assert_int_equal(doc->picture->width, 60000);
        assert_int_equal(doc->picture->height, 60000);
        assert_int_equal(doc->picture->pdq_quality, -1);
        assert_true(idc_arena_bytes(r.t.work.arena) < 1 << 20);
        reading_close(&r);
        reading_end(&whole);
    }
}

static void memory_of_scans_is_charged_before_decoding(void **state)
{
    (void)state;
    reading whole;
    reading_file(&whole, PICTURES "progressive.jpg");
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_document *doc;
    t.limits.value[IDC_LIMIT_SOURCE_MEMORY] = 1 << 20;
    assert_int_equal(idc_source_read(work, whole.bytes, &doc), IDC_OK);
    assert_true(has_diagnostic(doc, "picture.too-large"));
    test_work_close(&t);
    reading_end(&whole);
}

static void any_damage_ends_in_order(void **state)
{
    (void)state;
    reading whole;
    reading_file(&whole, PICTURES "exif-little-endian.jpg");
    for (size_t i = 0; i < whole.bytes.len; i += 11) {
        char *copy = malloc(whole.bytes.len);
        assert_non_null(copy);
        memcpy(copy, whole.bytes.ptr, whole.bytes.len);
        copy[i] = (char)~copy[i];
        reading r;
        reading_open(&r, (idc_str){copy, whole.bytes.len});
        reading_close(&r);
        free(copy);
    }
    reading_end(&whole);
}

static void a_start_alone_has_failed(void **state)
{
    (void)state;
    reading r;
    idc_document *doc = reading_open(&r, IDC_STR("\xff\xd8\xff\xe0"));
    assert_int_equal(doc->state, IDC_READ_FAILED);
    assert_true(doc->diagnostic_count > 0);
    reading_close(&r);
}

static void by_line_and_maker_are_read(void **state)
{
    (void)state;
    static const char bytes[] = "\xff\xd8\xff\xed\x00\x32Photoshop 3.0\0"
                                "8BIM\x04\x04\x00\x00\x00\x00\x00\x14"
                                "\x1c\x02\x50\x00\x0bIngrid Mott"
                                "\x1c\x02\x00\x00"
                                "\xff\xfe\x00\x16"
                                "CREATOR: inkwell 2\n\n"
                                "\xff\xd9";
    reading r;
    idc_document *doc = reading_open(&r, (idc_str){bytes, sizeof bytes - 1});
    assert_str(fact(doc, "author"), "Ingrid Mott");
    assert_stands(doc, r.bytes, "author", "Ingrid Mott");
    assert_int_equal(doc->picture->pdq_quality, -1);
    reading_close(&r);
}

static void failing_allocations_lose_nothing(void **state)
{
    (void)state;
    reading whole;
    reading_file(&whole, PICTURES "exif-big-endian.jpg");
    check_every_allocation(whole.bytes);
    reading_end(&whole);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(forms_of_one_scene_have_one_hash),
        cmocka_unit_test(inks_are_read_as_the_colours_they_print),
        cmocka_unit_test(camera_facts_stand_in_the_file),
        cmocka_unit_test(the_quality_is_told_or_whose_tables_it_has),
        cmocka_unit_test(byte_orders_tell_the_same),
        cmocka_unit_test(a_camera_file_tells_its_thumbnail_and_xmp),
        cmocka_unit_test(a_bare_file_tells_its_quality_alone),
        cmocka_unit_test(a_cut_file_keeps_its_facts_but_no_hash),
        cmocka_unit_test(huge_headers_are_told_and_not_decoded),
        cmocka_unit_test(memory_of_scans_is_charged_before_decoding),
        cmocka_unit_test(any_damage_ends_in_order),
        cmocka_unit_test(a_start_alone_has_failed),
        cmocka_unit_test(by_line_and_maker_are_read),
        cmocka_unit_test(failing_allocations_lose_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
