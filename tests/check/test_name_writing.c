#include "builder.h"

#define ID "name.writing"

static void two_sources(test_case *c, const char *one, const char *two)
{
    builder_open(c);
    builder_source(c, "cv.pdf", IDC_ROLE_RESUME);
    builder_source(c, "profile.html", IDC_ROLE_PROFILE);
    builder_name(c, 0, IDC_CLAIM_NAME, one);
    if (two)
        builder_name(c, 1, IDC_CLAIM_NAME, two);
}

static void test_letters_that_look_alike(void **state)
{
    (void)state;
    test_case c;
    two_sources(&c, "\xD0\x90ndré Fenwick", NULL); /* CYRILLIC CAPITAL LETTER A */
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_NOTICE, "characters");
    assert_true(builder_says(f, "another script"));
    builder_close(&c);
}

static void test_characters_that_do_not_show(void **state)
{
    (void)state;
    test_case c;
    two_sources(&c, "André Fen\xE2\x80\x8Bwick", NULL); /* ZERO WIDTH SPACE */
    builder_expect(&c, ID, IDC_OUTCOME_NOTICE, "characters");
    builder_close(&c);
}

static void test_parts_that_change_places(void **state)
{
    (void)state;
    test_case c;
    two_sources(&c, "Петров Иван", "Иван Петров");
    builder_expect(&c, ID, IDC_OUTCOME_NOTICE, "order");
    builder_close(&c);
    two_sources(&c, "Minji Kim", "Kim Minji");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_NOTICE, "order");
    assert_str(f->message, "\"cv.pdf\" gives the name as \"Minji Kim\", \"profile.html\" as "
                           "\"Kim Minji\": the parts change places.");
    builder_close(&c);
}

static void test_names_as_people_write_them_are_silent(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"André Fenwick", "Andre Fenwick"},
        {"Елена Петрова", "Elena Petrova"},
        {"José García López", "José García"},
        {"박민지 (Minji Park)", NULL},
        {"O’Neill, Siobhán", NULL},
        {"علي حسن", NULL},
        {"KIM, Minji", "Minji Kim"},
        {"김민지 (Kim Minji)", "Minji Kim"},
        {"김민지", "Minji Kim"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_case c;
        two_sources(&c, rows[i][0], rows[i][1]);
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

static void test_a_name_that_was_told_is_not_shown(void **state)
{
    (void)state;
    test_case c;
    two_sources(&c, "Minji Kim", "Kim Minji");
    builder_known(&c, "Minji Kim");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_no_name(void **state)
{
    (void)state;
    test_case c;
    builder_open(&c);
    builder_source(&c, "cv.pdf", IDC_ROLE_RESUME);
    builder_skips(&c, ID);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_letters_that_look_alike),
        cmocka_unit_test(test_characters_that_do_not_show),
        cmocka_unit_test(test_parts_that_change_places),
        cmocka_unit_test(test_names_as_people_write_them_are_silent),
        cmocka_unit_test(test_a_name_that_was_told_is_not_shown),
        cmocka_unit_test(test_no_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
