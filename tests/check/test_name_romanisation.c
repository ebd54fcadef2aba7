#include "builder.h"

#define ID "name.romanisation"

static void open_three(test_case *c, const char *native, const char *one, const char *two)
{
    builder_open(c);
    builder_source(c, "cv.pdf", IDC_ROLE_RESUME);
    builder_source(c, "diploma.pdf", IDC_ROLE_DOCUMENT);
    builder_source(c, "profile.html", IDC_ROLE_PROFILE);
    builder_name(c, 0, IDC_CLAIM_NAME, native);
    if (one)
        builder_name(c, 1, IDC_CLAIM_NAME, one);
    if (two)
        builder_name(c, 2, IDC_CLAIM_NAME, two);
}

static void test_two_systems(void **state)
{
    (void)state;
    test_case c;
    open_three(&c, "Юрий Щукин", "Yuriy Shchukin", "Jurij Ščukin");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_NOTICE, "notice");
    assert_int_equal(f->evidence_count, 2);
    builder_close(&c);
}

static void test_one_name_of_two_systems(void **state)
{
    (void)state;
    test_case c;
    open_three(&c, "Юрий Щукин", "Jurij Shchukin", NULL);
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_NOTICE, "notice");
    assert_int_equal(f->evidence_count, 2);
    builder_close(&c);
}

/* A family name spelled by custom leaves it to the given name which system it is. */
static void test_two_systems_beside_a_customary_family_name(void **state)
{
    (void)state;
    test_case c;
    open_three(&c, "김건우", "Kim Geonu", "Kim Kŏnu");
    builder_expect(&c, ID, IDC_OUTCOME_NOTICE, "notice");
    builder_close(&c);
}

/* One system, an order turned round, capitals, a customary spelling that no
 * system makes. */
static void test_innocent_spellings_are_silent(void **state)
{
    (void)state;
    static const char *const rows[][3] = {
        {"Юрий Щукин", "Yuriy Shchukin", "SHCHUKIN Yuriy"},
        {"Юрий Щукин", "Yuriy Shchukin", "Yuriy Shchukin"},
        {"Ольга Петрова", "Olga Petrova", "Olga Petrova"},
        {"박민지", "Park Min-ji", "Minji Park"},
        {"김건우", "Kim Geon-u", "Geonu Kim"},
        {"이건우", "Lee Geonu", NULL},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_case c;
        open_three(&c, rows[i][0], rows[i][1], rows[i][2]);
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

static void test_says_when_there_is_nothing_to_compare(void **state)
{
    (void)state;
    test_case c;
    open_three(&c, "Юрий Щукин", NULL, NULL);
    builder_skips(&c, ID);
    builder_close(&c);
    open_three(&c, "Jane Miller", "Jane Miller", NULL);
    builder_skips(&c, ID);
    builder_close(&c);
}

static void test_a_told_name_is_not_shown(void **state)
{
    (void)state;
    test_case c;
    open_three(&c, "Юрий Щукин", "Yuriy Shchukin", "Jurij Ščukin");
    builder_known(&c, "Jurij Ščukin");
    builder_skips(&c, ID);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_two_systems),
        cmocka_unit_test(test_one_name_of_two_systems),
        cmocka_unit_test(test_two_systems_beside_a_customary_family_name),
        cmocka_unit_test(test_innocent_spellings_are_silent),
        cmocka_unit_test(test_says_when_there_is_nothing_to_compare),
        cmocka_unit_test(test_a_told_name_is_not_shown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
