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

static void commit(test_case *c, const char *email)
{
    const char *const pairs[][2] = {{"author_name", "dev"}, {"author_email", email}};
    builder_observe(c, "commit", pairs, 2);
}

/* The number in the address that signs commits stays when the handle changes. */
static void test_an_older_handle_in_commits(void **state)
{
    (void)state;
    static const char *const rows[][3] = {
        {"GitHub", "4711+afenwick@users.noreply.github.com",
         "4711+julian-wagner@users.noreply.github.com"},
        {"gitlab", "4711-afenwick@users.noreply.gitlab.com",
         "4711-julian-wagner@users.noreply.gitlab.com"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (int order = 0; order < 2; order++) {
            test_case c;
            open_cv(&c, "André Fenwick");
            commit(&c, rows[i][1 + order]);
            commit(&c, "99+nora-example@users.noreply.github.com"); /* a colleague's */
            commit(&c, rows[i][2 - order]);
            account(&c, rows[i][0], "afenwick", NULL);
            const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
            assert_true(builder_says(f, "\"julian-wagner\" and as \"afenwick\""));
            builder_close(&c);
        }
}

/* Other numbers, the same handle, no number, another host: nobody was renamed. */
static void test_other_addresses_of_code_hosts_say_nothing(void **state)
{
    (void)state;
    static const char *const rows[] = {
        "4712+julian-wagner@users.noreply.github.com",
        "4711+AFenwick@users.noreply.github.com",
        "julian-wagner@users.noreply.github.com",
        "4711-julian-wagner@users.noreply.gitlab.com",
        "4711+julian-wagner@noreply.codehost.example",
        "4711+@users.noreply.github.com",
        "4711julian+wagner@users.noreply.github.com",
        "no address",
        "4711-julian-wagner@users.noreply.github.com",
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_case c;
        open_cv(&c, "André Fenwick");
        account(&c, "github", "afenwick", NULL);
        commit(&c, "4711+afenwick@users.noreply.github.com");
        commit(&c, rows[i]);
        builder_skips(&c, ID);
        builder_close(&c);
    }
}

/* Nobody in the case has the account whose handle changed. */
static void test_renamed_colleagues_say_nothing(void **state)
{
    (void)state;
    test_case c;
    open_cv(&c, "André Fenwick");
    account(&c, "github", "afenwick", NULL);
    for (int i = 0; i < 64; i++) {
        commit(&c, "99+nora-example@users.noreply.github.com");
        commit(&c, "99+lucia-thorne@users.noreply.github.com");
    }
    builder_skips(&c, ID);
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
        cmocka_unit_test(test_an_older_handle_in_commits),
        cmocka_unit_test(test_other_addresses_of_code_hosts_say_nothing),
        cmocka_unit_test(test_renamed_colleagues_say_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
