#include "store.h"

#define ID "photo.shared"

/* A picture that differs from the first in some bits of its hash. */
static void give_photo(test_case *c, int bits, int quality)
{
    idc_picture *picture = idc_arena_alloc(c->work->arena, sizeof *picture);
    assert_non_null(picture);
    for (size_t i = 0; i < sizeof picture->pdq; i++)
        picture->pdq[i] = (uint8_t)(37 * i + 11);
    for (int i = 0; i < bits; i++)
        picture->pdq[(i * 8 + i / 32) % 256 / 8] ^= (uint8_t)(1u << i / 32);
    picture->pdq_quality = quality;
    builder_claim(c, 0, IDC_CLAIM_PHOTO_HASH, "photo")->value.photo = picture;
}

static void other_names_are_told_alike(void **state)
{
    (void)state;
    test_store s;
    test_case c;
    store_open(&s);
    store_person(&c, "Jane Example");
    give_photo(&c, 0, 100);
    store_keep(&s, &c, "case-1");
    store_person(&c, "Rosalind Vorlage");
    give_photo(&c, 0, 100);
    store_look_up(&s, &c, "case-2");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "exact");
    assert_str(f->message, "The picture \"cv.pdf\" also stands in case \"case-1\". Names in this "
                           "case: \"Rosalind Vorlage\". Names in that case: \"Jane Example\".");
    assert_str(f->other_case, "case-1");
    assert_int_equal(f->evidence_count, 2);
    builder_close(&c);
    store_close(&s);
}

static void the_same_person_again_is_silent(void **state)
{
    (void)state;
    static const char *const names[] = {"Jane Example", "Jane M. Example", "EXAMPLE, Jane"};
    test_store s;
    test_case c;
    store_open(&s);
    store_person(&c, "Jane Example");
    give_photo(&c, 0, 100);
    store_keep(&s, &c, "case-1");
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        store_person(&c, names[i]);
        give_photo(&c, 0, 100);
        store_look_up(&s, &c, "case-2");
        builder_silent(&c, ID);
        builder_close(&c);
    }
    store_close(&s);
}

static void a_name_that_was_told_clears(void **state)
{
    (void)state;
    test_store s;
    test_case c;
    store_open(&s);
    store_person(&c, "Jane Example");
    give_photo(&c, 0, 100);
    store_keep(&s, &c, "case-1");
    store_person(&c, "Rosalind Vorlage"); /* applied before under a former name */
    give_photo(&c, 0, 100);
    builder_known(&c, "Jane Example");
    store_look_up(&s, &c, "case-2");
    builder_silent(&c, ID);
    builder_close(&c);
    store_person(&c, "Rosalind Vorlage"); /* a name that the résumé itself gives */
    give_photo(&c, 0, 100);
    builder_name(&c, 0, IDC_CLAIM_OTHER_NAME, "Jane Example");
    store_look_up(&s, &c, "case-2");
    builder_silent(&c, ID);
    builder_close(&c);
    store_close(&s);
}

static void its_own_case_is_no_other(void **state)
{
    (void)state;
    test_store s;
    test_case c;
    store_open(&s);
    store_person(&c, "Jane Example");
    give_photo(&c, 0, 100);
    store_keep(&s, &c, "case-1");
    store_person(&c, "Rosalind Vorlage");
    give_photo(&c, 0, 100);
    store_look_up(&s, &c, "case-1");
    builder_silent(&c, ID);
    builder_close(&c);
    store_close(&s);
}

static void each_other_case_counts_once(void **state)
{
    (void)state;
    test_store s;
    test_case c;
    store_open(&s);
    store_person(&c, "Jane Example");
    give_photo(&c, 0, 100);
    store_keep(&s, &c, "case-1");
    store_person(&c, "Colin Marsh");
    give_photo(&c, 0, 100);
    store_keep(&s, &c, "case-2");
    store_person(&c, "Rosalind Vorlage");
    give_photo(&c, 0, 100);
    give_photo(&c, 0, 100);
    store_look_up(&s, &c, "case-3");
    builder_run(&c, ID);
    assert_int_equal(c.findings.count, 2);
    assert_int_equal(c.findings.items[0]->evidence_count, 3);
    builder_close(&c);
    store_close(&s);
}

static void a_case_without_a_name_says_nothing(void **state)
{
    (void)state;
    test_store s;
    test_case c;
    store_open(&s);
    store_person(&c, NULL);
    give_photo(&c, 0, 100);
    store_keep(&s, &c, "case-1");
    store_person(&c, "Rosalind Vorlage");
    give_photo(&c, 0, 100);
    store_look_up(&s, &c, "case-2");
    builder_silent(&c, ID);
    builder_close(&c);
    store_close(&s);
}

static void skips(void **state)
{
    (void)state;
    test_store s;
    test_case c;
    store_open(&s);
    store_person(&c, "Rosalind Vorlage");
    store_look_up(&s, &c, "case-2");
    builder_skips(&c, ID); /* nothing to look up */
    builder_close(&c);
    store_person(&c, NULL);
    give_photo(&c, 0, 100);
    store_look_up(&s, &c, "case-2");
    builder_skips(&c, ID); /* no name */
    c.input.registry = NULL;
    builder_skips(&c, ID); /* no registry */
    builder_close(&c);
    store_close(&s);
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(other_names_are_told_alike),
        cmocka_unit_test(the_same_person_again_is_silent),
        cmocka_unit_test(a_name_that_was_told_clears),
        cmocka_unit_test(its_own_case_is_no_other),
        cmocka_unit_test(each_other_case_counts_once),
        cmocka_unit_test(a_case_without_a_name_says_nothing),
        cmocka_unit_test(skips),
        cmocka_unit_test(near_pictures_weigh_less),
        cmocka_unit_test(the_nearest_picture_decides),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
