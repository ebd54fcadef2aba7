#include "builder.h"

#include "norm/photo/sketch.h"

#define ID "photo.thumbnail"

/* A picture with a thumbnail of that likeness; INT32_MIN: with none. */
static void give_photo(test_case *c, uint32_t source, int32_t likeness)
{
    idc_picture *picture = idc_arena_alloc(c->work->arena, sizeof *picture);
    idc_thumbnail *thumbnail = idc_arena_alloc(c->work->arena, sizeof *thumbnail);
    assert_non_null(picture);
    assert_non_null(thumbnail);
    *thumbnail = (idc_thumbnail){.kind = "EXIF", .span = {.begin = 220, .end = 9000}};
    thumbnail->likeness_permille = likeness;
    picture->pdq_quality = 100;
    picture->thumbnail = likeness == INT32_MIN ? NULL : thumbnail;
    builder_claim(c, source, IDC_CLAIM_PHOTO_HASH, "photo")->value.photo = picture;
}

static void open_case(test_case *c)
{
    builder_open(c);
    builder_source(c, "portrait.jpg", IDC_ROLE_PHOTO);
    builder_source(c, "cv.pdf", IDC_ROLE_RESUME);
}

static void another_picture_is_told(void **state)
{
    (void)state;
    test_case c;
    open_case(&c);
    give_photo(&c, 0, 310);
    give_photo(&c, 1, INT32_MIN);
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "differs");
    assert_int_equal(f->evidence_count, 1);
    assert_str(f->message,
               "\"portrait.jpg\" shows one picture and keeps another as its thumbnail (EXIF, from "
               "byte 220): neither shows a part of the other, whichever way it is turned.");
    builder_close(&c);
}

static void a_likeness_in_between_is_silent(void **state)
{
    (void)state;
    static const int32_t alike[] = {IDC_SKETCH_OTHER + 1, 900, 1000};
    for (size_t i = 0; i < sizeof alike / sizeof *alike; i++) {
        test_case c;
        open_case(&c);
        give_photo(&c, 0, alike[i]);
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

static void without_a_thumbnail_there_is_nothing_to_compare(void **state)
{
    (void)state;
    test_case c;
    open_case(&c);
    builder_skips(&c, ID);
    give_photo(&c, 0, INT32_MIN);
    builder_skips(&c, ID);
    builder_close(&c);
}

static void many_pictures_give_few_findings(void **state)
{
    (void)state;
    test_case c;
    open_case(&c);
    for (int i = 0; i < 100; i++)
        give_photo(&c, 0, 0);
    builder_run(&c, ID);
    assert_in_range(c.findings.count, 1, 20);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(another_picture_is_told),
        cmocka_unit_test(a_likeness_in_between_is_silent),
        cmocka_unit_test(without_a_thumbnail_there_is_nothing_to_compare),
        cmocka_unit_test(many_pictures_give_few_findings),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
