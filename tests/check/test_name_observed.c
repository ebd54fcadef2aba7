#include "observe.h"

#define ID "name.observed"

static void open_cv(test_case *c, const char *name)
{
    builder_open(c);
    builder_source(c, "cv.pdf", IDC_ROLE_RESUME);
    if (name)
        builder_name(c, 0, IDC_CLAIM_NAME, name);
    builder_email(c, 0, "fenwick@postbox.example");
}

static void joins(test_case *c, const char *name)
{
    const char *const pairs[][2] = {{"display_name", name}};
    builder_observe(c, "call", pairs, 1);
}

static void signs(test_case *c, const char *name, const char *email)
{
    const char *const pairs[][2] = {{"author_name", name}, {"author_email", email}};
    builder_observe(c, "commit", pairs, 2);
}

static void test_another_name_in_a_call(void **state)
{
    (void)state;
    test_case c;
    open_cv(&c, "André Fenwick");
    joins(&c, "Julian Thorne");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_str(f->message, "A call was joined as \"Julian Thorne\"; the name in \"cv.pdf\" is "
                           "\"André Fenwick\".");
    assert_str(f->subject, "Julian Thorne");
    assert_int_equal(f->evidence_count, 2);
    builder_close(&c);
}

static void test_a_shared_part_has_the_lower_level(void **state)
{
    (void)state;
    test_case c;
    open_cv(&c, "Clara Fenwick Harlow");
    joins(&c, "Clara Fenwick Thorne");
    builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "partial");
    builder_close(&c);
}

static void test_an_account_and_commits_of_ones_own_mailbox(void **state)
{
    (void)state;
    test_case c;
    open_cv(&c, "André Fenwick");
    signs(&c, "Julian Thorne", "Fenwick@postbox.example");
    signs(&c, "Julian Thorne", "fenwick@postbox.example");
    const char *const pairs[][2] = {{"platform", "codehost"}, {"display_name", "Julian Thorne"}};
    builder_observe(&c, "account", pairs, 2);
    builder_run(&c, ID);
    assert_int_equal(c.findings.count, 1); /* told once */
    assert_true(builder_says(builder_finding(&c, 0), "signed commits as"));
    builder_close(&c);
}

static void test_a_colleagues_commits_are_silent(void **state)
{
    (void)state;
    test_case c;
    open_cv(&c, "André Fenwick");
    signs(&c, "Julian Thorne", "thorne@other.example");
    builder_skips(&c, ID);
    joins(&c, "Andre Fenwick");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_forms_of_the_name_and_what_is_no_name_are_silent(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"André Fenwick", "Andre Fenwick"}, {"André Fenwick", "Fenwick, A."},
        {"박민지", "Park Min-ji"},          {"Elizabeth Harlow", "Liz Harlow"},
        {"André Fenwick", "night owl 77"},  {"André Fenwick", "Zoom user"},
        {"André Fenwick", "John Doe"},      {"André Fenwick", "redpanda"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_case c;
        open_cv(&c, rows[i][0]);
        joins(&c, rows[i][1]);
        builder_run(&c, ID);
        assert_int_equal(c.findings.count, 0);
        builder_close(&c);
    }
}

static void test_a_name_that_was_told_clears(void **state)
{
    (void)state;
    test_case c;
    open_cv(&c, "André Fenwick");
    joins(&c, "Julian Thorne");
    builder_known(&c, "Julian Thorne");
    builder_silent(&c, ID);
    builder_close(&c);
    open_cv(&c, "Julian Thorne");
    joins(&c, "Robert Miller");
    builder_known(&c, "Julian Thorne"); /* not shown beside another one either */
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_nothing_to_compare(void **state)
{
    (void)state;
    test_case c;
    open_cv(&c, "André Fenwick");
    builder_skips(&c, ID);
    builder_close(&c);
    open_cv(&c, NULL);
    joins(&c, "Julian Thorne");
    builder_skips(&c, ID);
    builder_close(&c);
}

static void test_hostile_facts_are_bounded(void **state)
{
    (void)state;
    test_case c;
    char name[64];
    open_cv(&c, "André Fenwick");
    for (int i = 0; i < 200; i++) {
        snprintf(name, sizeof name, "Julian%c%c Thorne", 'a' + i % 26, 'a' + i / 26);
        joins(&c, idc_arena_str(c.work->arena, idc_str_of(name)).ptr);
    }
    builder_run(&c, ID);
    assert_true(c.findings.count > 0 && c.findings.count <= IDC_FINDINGS_OF_CHECK);
    builder_close(&c);
}

/* Code hosts make addresses for those who do not show theirs: an account of the case is its own. */
static void test_commits_of_an_account_of_the_case(void **state)
{
    (void)state;
    static const char *const own[] = {"4711+afenwick@users.noreply.github.com",
                                      "AFenwick@users.noreply.github.com"};
    static const char *const other[] = {"4711+nora@users.noreply.github.com",
                                        "4711-afenwick@users.noreply.gitlab.com",
                                        "afenwick@codehost.example"};
    for (size_t i = 0; i < 5; i++) {
        test_case c;
        open_cv(&c, "André Fenwick");
        idc_claim *account = builder_claim(&c, 0, IDC_CLAIM_ACCOUNT, "github.com/afenwick");
        account->value.account.platform = IDC_STR("github");
        account->value.account.handle = IDC_STR("afenwick");
        signs(&c, "Julian Thorne", i < 2 ? own[i] : other[i - 2]);
        if (i < 2)
            builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
        else
            builder_skips(&c, ID);
        builder_close(&c);
    }
}

static void applied_as(test_case *c, const char *member, const char *name)
{
    const char *const pairs[][2] = {{"version", "1"}};
    idc_claim *claim = builder_observe(c, "application_version", pairs, 1);
    idc_node *fields = idc_node_new(c->work->arena, IDC_NODE_OBJECT);
    assert_true(idc_node_put(fields, idc_str_of(member),
                             idc_node_string(c->work->arena, idc_str_of(name), (idc_span){0})));
    assert_true(
        idc_node_put((idc_node *)claim->value.observation.value, IDC_STR("fields"), fields));
}

static void test_another_name_in_an_earlier_application(void **state)
{
    (void)state;
    test_case c;
    open_cv(&c, "André Fenwick");
    applied_as(&c, "name", "Julian Thorne");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_true(builder_says(f, "Another version of the application gave the name"));
    builder_close(&c);
    open_cv(&c, "André Fenwick");
    applied_as(&c, "full_name", "FENWICK André J.");
    builder_silent(&c, ID);
    builder_close(&c);
    open_cv(&c, "André Fenwick");
    applied_as(&c, "name", "Julian Thorne");
    builder_known(&c, "Julian Thorne");
    builder_silent(&c, ID);
    builder_close(&c);
    open_cv(&c, "André Fenwick");
    applied_as(&c, "referee", "Julian Thorne");
    builder_skips(&c, ID);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_another_name_in_a_call),
        cmocka_unit_test(test_a_shared_part_has_the_lower_level),
        cmocka_unit_test(test_an_account_and_commits_of_ones_own_mailbox),
        cmocka_unit_test(test_a_colleagues_commits_are_silent),
        cmocka_unit_test(test_forms_of_the_name_and_what_is_no_name_are_silent),
        cmocka_unit_test(test_a_name_that_was_told_clears),
        cmocka_unit_test(test_nothing_to_compare),
        cmocka_unit_test(test_hostile_facts_are_bounded),
        cmocka_unit_test(test_commits_of_an_account_of_the_case),
        cmocka_unit_test(test_another_name_in_an_earlier_application),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
