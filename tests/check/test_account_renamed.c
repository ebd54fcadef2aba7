#include "observe.h"

#define ID "account.renamed"

static void open_cv(test_case *c, const char *name)
{
    builder_open(c);
    builder_source(c, "cv.pdf", IDC_ROLE_RESUME);
    if (name)
        builder_name(c, 0, IDC_CLAIM_NAME, name);
}

static void account(test_case *c, const char *platform, const char *handle, const char *email)
{
    const char *const pairs[][2] = {{"platform", platform}, {"handle", handle}, {"email", email}};
    builder_observe(c, "account", pairs, email ? 3 : 2);
}

static void test_an_older_handle_spells_another_name(void **state)
{
    (void)state;
    test_case c;
    open_cv(&c, "André Fenwick");
    account(&c, "codehost", "afenwick", "box@mail.example");
    account(&c, "Codehost", "julian-wagner", "box@mail.example");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_true(builder_says(f, "\"julian-wagner\" and as \"afenwick\""));
    assert_int_equal(f->evidence_count, 3);
    builder_close(&c);
}

static void test_handles_may_change_as_their_owner_likes(void **state)
{
    (void)state;
    static const char *const handles[] = {"redpanda", "fenwick84", "andre-fenwick", "x9q2"};
    for (size_t i = 0; i < sizeof handles / sizeof *handles; i++) {
        test_case c;
        open_cv(&c, "André Fenwick");
        account(&c, "codehost", "afenwick", "box@mail.example");
        account(&c, "codehost", handles[i], "box@mail.example");
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

static void test_two_accounts_are_not_one(void **state)
{
    (void)state;
    test_case c;
    open_cv(&c, "André Fenwick");
    account(&c, "codehost", "afenwick", "box@mail.example");
    account(&c, "elsewhere", "julian-wagner", "box@mail.example"); /* another platform */
    account(&c, "codehost", "julian-wagner", "other@mail.example");
    account(&c, "codehost", "julian-wagner", NULL);
    builder_skips(&c, ID);
    builder_close(&c);
}

static void test_a_name_that_was_told_clears(void **state)
{
    (void)state;
    test_case c;
    open_cv(&c, "André Fenwick");
    account(&c, "codehost", "afenwick", "box@mail.example");
    account(&c, "codehost", "julian-wagner", "box@mail.example");
    builder_known(&c, "Julian Wagner");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_nothing_to_compare(void **state)
{
    (void)state;
    test_case c;
    open_cv(&c, NULL);
    account(&c, "codehost", "afenwick", "box@mail.example");
    account(&c, "codehost", "julian-wagner", "box@mail.example");
    builder_skips(&c, ID);
    builder_close(&c);
}

static void test_many_accounts_are_bounded(void **state)
{
    (void)state;
    test_case c;
    char handle[32];
    open_cv(&c, "André Fenwick");
    for (int i = 0; i < 200; i++) {
        snprintf(handle, sizeof handle, "julian-wagner%d", i);
        account(&c, "codehost", idc_arena_str(c.work->arena, idc_str_of(handle)).ptr,
                "box@mail.example");
    }
    builder_run(&c, ID);
    assert_true(c.findings.count > 0 && c.findings.count <= IDC_FINDINGS_OF_CHECK);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_an_older_handle_spells_another_name),
        cmocka_unit_test(test_handles_may_change_as_their_owner_likes),
        cmocka_unit_test(test_two_accounts_are_not_one),
        cmocka_unit_test(test_a_name_that_was_told_clears),
        cmocka_unit_test(test_nothing_to_compare),
        cmocka_unit_test(test_many_accounts_are_bounded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
