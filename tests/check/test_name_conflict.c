#include "builder.h"

#define ID "name.conflict"

static void open_pair(test_case *c, const char *resume, const char *profile)
{
    builder_open(c);
    builder_source(c, "cv.pdf", IDC_ROLE_RESUME);
    builder_source(c, "profile.html", IDC_ROLE_PROFILE);
    builder_name(c, 0, IDC_CLAIM_NAME, resume);
    if (profile)
        builder_name(c, 1, IDC_CLAIM_NAME, profile);
}

static void test_two_names(void **state)
{
    (void)state;
    test_case c;
    open_pair(&c, "André Fenwick", "Julian Thorne");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_str(f->message, "\"cv.pdf\" gives the name \"André Fenwick\"; \"profile.html\" gives "
                           "\"Julian Thorne\".");
    assert_int_equal(f->evidence_count, 2);
    assert_str(f->subject, "Julian Thorne");
    builder_close(&c);
}

static void test_forms_of_one_name_are_silent(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"André Fenwick", "Andre Fenwick"},
        {"André Fenwick", "FENWICK, André"},
        {"André Fenwick", "A. Fenwick"},
        {"André Fenwick", "André J. Fenwick"},
        {"박민지", "Park Min-ji"},
        {"Minji Bak", "Min-ji Park"},
        {"Elizabeth Harlow", "Liz Harlow"},
        {"María García López", "María García"},
        {"Дмитрий Соколов", "Dmitry Sokolov"},
        {"Юрий Щукин", "Jurij Ščukin"},
        {"Dr. André Fenwick", "André Fenwick, MBA"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_case c;
        open_pair(&c, rows[i][0], rows[i][1]);
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

static void test_a_name_that_was_told_clears(void **state)
{
    (void)state;
    test_case c;
    open_pair(&c, "André Fenwick", "Julian Thorne");
    builder_known(&c, "Julian Thorne");
    builder_silent(&c, ID);
    builder_close(&c);
    open_pair(&c, "Julian Thorne", "Rosalind Vorlage"); /* not shown beside another one either */
    builder_known(&c, "Julian Thorne");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_another_name_that_a_source_gives_clears(void **state)
{
    (void)state;
    test_case c;
    open_pair(&c, "André Fenwick", "Julian Thorne");
    builder_name(&c, 0, IDC_CLAIM_OTHER_NAME, "Julian Thorne");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_one_fitting_name_of_a_page_clears_it(void **state)
{
    (void)state;
    test_case c;
    open_pair(&c, "André Fenwick", "Julian Thorne");
    builder_name(&c, 1, IDC_CLAIM_NAME, "Andre Fenwick");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_two_pages_of_one_name_count_once(void **state)
{
    (void)state;
    test_case c;
    open_pair(&c, "André Fenwick", "Julian Thorne");
    uint32_t page = builder_source(&c, "other.html", IDC_ROLE_PROFILE);
    builder_name(&c, page, IDC_CLAIM_NAME, "J. Thorne");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_int_equal(f->evidence_count, 3);
    builder_close(&c);
}

static void test_confidence_scales(void **state)
{
    (void)state;
    test_case c;
    open_pair(&c, "André Fenwick", NULL);
    builder_name(&c, 1, IDC_CLAIM_NAME, "Julian Thorne")->confidence_permille = 600;
    assert_int_equal(
        builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts")->strength_permille, 600);
    builder_close(&c);
}

static void test_earlier_and_hidden_names_do_not_count(void **state)
{
    (void)state;
    test_case c;
    open_pair(&c, "André Fenwick", NULL);
    builder_name(&c, 1, IDC_CLAIM_NAME, "Julian Thorne")->flags = IDC_CLAIM_EARLIER;
    builder_name(&c, 1, IDC_CLAIM_NAME, "Colin Marsh")->flags = IDC_CLAIM_HIDDEN;
    builder_skips(&c, ID);
    builder_close(&c);
}

static void test_skips(void **state)
{
    (void)state;
    test_case c;
    builder_open(&c);
    builder_skips(&c, ID);
    builder_close(&c);
    open_pair(&c, "André Fenwick", NULL);
    builder_skips(&c, ID);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_two_names),
        cmocka_unit_test(test_forms_of_one_name_are_silent),
        cmocka_unit_test(test_a_name_that_was_told_clears),
        cmocka_unit_test(test_another_name_that_a_source_gives_clears),
        cmocka_unit_test(test_one_fitting_name_of_a_page_clears_it),
        cmocka_unit_test(test_two_pages_of_one_name_count_once),
        cmocka_unit_test(test_confidence_scales),
        cmocka_unit_test(test_earlier_and_hidden_names_do_not_count),
        cmocka_unit_test(test_skips),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
