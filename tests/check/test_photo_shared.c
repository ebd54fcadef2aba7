#define ID "photo.shared"
#define LEVEL "exact"
#define THING "The picture \"cv.pdf\""
#include "shared_value.h"

/* A picture that differs from the first in some bits of its hash. */
static idc_picture *give_photo_in(test_case *c, uint32_t source, int bits, int quality)
{
    idc_picture *picture = idc_arena_alloc(c->work->arena, sizeof *picture);
    assert_non_null(picture);
    for (size_t i = 0; i < sizeof picture->pdq; i++)
        picture->pdq[i] = (uint8_t)(37 * i + 11);
    for (int i = 0; i < bits; i++)
        picture->pdq[(i * 8 + i / 32) % 256 / 8] ^= (uint8_t)(1u << i / 32);
    picture->pdq_quality = quality;
    builder_claim(c, source, IDC_CLAIM_PHOTO_HASH, "photo")->value.photo = picture;
    return picture;
}

static idc_picture *give_photo(test_case *c, int bits, int quality)
{
    return give_photo_in(c, 0, bits, quality);
}

static void give(test_case *c)
{
    give_photo(c, 0, 100);
}

static void near_pictures_weigh_less(void **state)
{
    (void)state;
    static const struct {
        int bits, quality;
        const char *level;
    } rows[] = {{1, 100, "near"}, {30, 100, "near"}, {31, 100, ""}, {40, 100, ""},
                {0, 49, ""},      {0, 50, "exact"},  {10, 20, ""}};
    test_store s;
    test_case c;
    store_open(&s);
    store_person(&c, "Jane Example");
    give_photo(&c, 0, 100);
    store_keep(&s, &c, "case-1");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        store_person(&c, "Rosalind Vorlage");
        give_photo(&c, rows[i].bits, rows[i].quality);
        store_look_up(&s, &c, "case-2");
        if (rows[i].level[0])
            builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, rows[i].level);
        else
            builder_silent(&c, ID);
        builder_close(&c);
    }
    store_close(&s);
}

/* The same default figure with two people is no shared picture. */
static void a_placeholder_is_no_evidence(void **state)
{
    (void)state;
    test_store s;
    test_case c;
    store_open(&s);
    for (int stored = 0; stored < 2; stored++) {
        store_person(&c, "Jane Example");
        give_photo(&c, 0, 100)->placeholder = stored ? NULL : "head and shoulders";
        store_keep(&s, &c, stored ? "case-1" : "case-0");
        store_person(&c, "Rosalind Vorlage");
        give_photo(&c, 0, 100)->placeholder = stored ? "head and shoulders" : NULL;
        store_look_up(&s, &c, "case-2");
        builder_silent(&c, ID);
        builder_close(&c);
    }
    store_close(&s);
}

static void the_nearest_picture_decides(void **state)
{
    (void)state;
    test_store s;
    test_case c;
    store_open(&s);
    store_person(&c, "Jane Example");
    give_photo(&c, 12, 100);
    give_photo(&c, 0, 100);
    store_keep(&s, &c, "case-1");
    store_person(&c, "Rosalind Vorlage");
    give_photo(&c, 0, 100);
    store_look_up(&s, &c, "case-2");
    builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "exact");
    builder_close(&c);
    store_close(&s);
}

/* Two documents of one case, each with a portrait; the second one so many bits off. */
static idc_picture *open_two(test_case *c, const char *other, int bits, int quality)
{
    builder_open(c);
    builder_source(c, "cv.docx", IDC_ROLE_RESUME);
    builder_source(c, "second.docx", IDC_ROLE_UNSTATED);
    builder_name(c, 0, IDC_CLAIM_NAME, "Rosalind Vorlage");
    if (other)
        builder_name(c, 1, IDC_CLAIM_NAME, other);
    give_photo_in(c, 0, 0, 100);
    return give_photo_in(c, 1, bits, quality);
}

static void one_picture_under_two_names_of_a_case(void **state)
{
    (void)state;
    test_case c;
    open_two(&c, "Jane Example", 0, 100);
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "within");
    assert_str(f->message, "\"cv.docx\" of \"Rosalind Vorlage\" and \"second.docx\" of \"Jane "
                           "Example\" show one picture: the hashes are equal.");
    builder_close(&c);
    open_two(&c, "Jane Example", 12, 100);
    f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "within");
    assert_true(builder_says(f, "12 of 256 bits apart"));
    builder_close(&c);
}

static void other_pictures_and_one_name_of_a_case_are_silent(void **state)
{
    (void)state;
    test_case c;
    open_two(&c, "Jane Example", 80, 100);
    builder_silent(&c, ID);
    builder_close(&c);
    open_two(&c, "Jane Example", 0, 20); /* a logo of few shapes */
    builder_silent(&c, ID);
    builder_close(&c);
    open_two(&c, "Jane Example", 0, 100)->placeholder = "drawing";
    builder_silent(&c, ID);
    builder_close(&c);
    open_two(&c, "Rosalind M. Vorlage", 0, 100);
    builder_silent(&c, ID);
    builder_close(&c);
}

/* Without a registry the pictures of the case are all there is; what is missing is said. */
static void what_was_not_compared_is_said(void **state)
{
    (void)state;
    test_case c;
    builder_open(&c);
    builder_source(&c, "cv.docx", IDC_ROLE_RESUME);
    builder_name(&c, 0, IDC_CLAIM_NAME, "Rosalind Vorlage");
    give_photo(&c, 0, 100);
    builder_skips(&c, ID);
    assert_str(c.findings.not_evaluated[0].why, "no registry of other cases is open, and no two "
                                                "sources of this case give a picture and a name");
    builder_close(&c);
    open_two(&c, "Jane Example", 80, 100);
    builder_silent(&c, ID);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        SHARED_TESTS,
        cmocka_unit_test(near_pictures_weigh_less),
        cmocka_unit_test(a_placeholder_is_no_evidence),
        cmocka_unit_test(the_nearest_picture_decides),
        cmocka_unit_test(one_picture_under_two_names_of_a_case),
        cmocka_unit_test(other_pictures_and_one_name_of_a_case_are_silent),
        cmocka_unit_test(what_was_not_compared_is_said),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
