#include "builder.h"

#define ID "email.other_name"

static void open_cv(test_case *c, const char *name, const char *email)
{
    builder_open(c);
    builder_source(c, "cv.pdf", IDC_ROLE_RESUME);
    if (name)
        builder_name(c, 0, IDC_CLAIM_NAME, name);
    if (email)
        builder_email(c, 0, email);
}

static void test_address_spells_another_name(void **state)
{
    (void)state;
    test_case c;
    open_cv(&c, "André Fenwick", "julian.wagner@postbox.example");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_int_equal(f->evidence_count, 2);
    assert_true(builder_says(f, "julian.wagner"));
    assert_true(f->subject.len > 0);
    builder_close(&c);
}

static void test_own_name_in_any_form_is_silent(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"André Fenwick", "andre.fenwick@postbox.example"},
        {"André Fenwick", "afenwick84@postbox.example"},
        {"André Fenwick", "fenwick.andre@postbox.example"},
        {"André Fenwick", "a.j.fenwick@postbox.example"},
        {"박민지", "mj.park@postbox.example"},
        {"Elizabeth Harlow", "liz.harlow@postbox.example"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_case c;
        open_cv(&c, rows[i][0], rows[i][1]);
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

static void test_words_that_are_no_names_are_silent(void **state)
{
    (void)state;
    static const char *const emails[] = {
        "hello@postbox.example",      "red.panda@postbox.example", "codewizard99@postbox.example",
        "contact.me@postbox.example", "x9q2@postbox.example",
    };
    for (size_t i = 0; i < sizeof emails / sizeof *emails; i++) {
        test_case c;
        open_cv(&c, "André Fenwick", emails[i]);
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

static void test_a_name_that_was_told_clears(void **state)
{
    (void)state;
    test_case c;
    open_cv(&c, "André Fenwick", "julian.wagner@postbox.example");
    builder_known(&c, "Julian Wagner");
    builder_silent(&c, ID);
    builder_close(&c);
    open_cv(&c, "Julian Wagner", "robert.miller@postbox.example");
    builder_known(&c, "Julian Wagner"); /* not shown beside another one either */
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_a_name_of_another_source_need_not_be_known(void **state)
{
    (void)state;
    test_case c;
    open_cv(&c, "André Fenwick", "j.quirrelle@postbox.example");
    builder_silent(&c, ID);
    uint32_t page = builder_source(&c, "profile.html", IDC_ROLE_PROFILE);
    builder_name(&c, page, IDC_CLAIM_NAME, "Julian Quirrelle");
    builder_email(&c, page, "julian.quirrelle@postbox.example"); /* fits its own page */
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_true(builder_says(f, "\"Julian Quirrelle\""));
    assert_int_equal(f->evidence_count, 3);
    builder_known(&c, "Julian Quirrelle");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_initials_alone_do_not_spell(void **state)
{
    (void)state;
    test_case c;
    open_cv(&c, "André Fenwick", "jq@postbox.example");
    uint32_t page = builder_source(&c, "profile.html", IDC_ROLE_PROFILE);
    builder_name(&c, page, IDC_CLAIM_NAME, "Julian Quirrelle");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_an_address_twice_counts_once(void **state)
{
    (void)state;
    test_case c;
    open_cv(&c, "André Fenwick", "julian.wagner@postbox.example");
    builder_email(&c, 0, "julian.wagner@work.example");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_int_equal(f->evidence_count, 3);
    builder_close(&c);
}

static void test_skips(void **state)
{
    (void)state;
    test_case c;
    open_cv(&c, "André Fenwick", NULL);
    builder_skips(&c, ID);
    builder_close(&c);
    open_cv(&c, NULL, "julian.wagner@postbox.example");
    builder_skips(&c, ID);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_address_spells_another_name),
        cmocka_unit_test(test_own_name_in_any_form_is_silent),
        cmocka_unit_test(test_words_that_are_no_names_are_silent),
        cmocka_unit_test(test_a_name_that_was_told_clears),
        cmocka_unit_test(test_a_name_of_another_source_need_not_be_known),
        cmocka_unit_test(test_initials_alone_do_not_spell),
        cmocka_unit_test(test_an_address_twice_counts_once),
        cmocka_unit_test(test_skips),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
