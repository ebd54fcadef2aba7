#include "identity.h"

#define ID "name.spelling"

static void open_two(test_case *c, const char *native, const char *latin)
{
    builder_open(c);
    builder_source(c, "diploma.pdf", IDC_ROLE_DOCUMENT);
    builder_name(c, 0, IDC_CLAIM_NAME, native);
    if (latin)
        builder_name(c, 0, IDC_CLAIM_NAME, latin);
}

static void test_spellings_that_no_system_makes(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"김민준", "Kim Kenichiro"},
        {"김민준", "Kim Zorvex"},
        {"Юрий Щукин", "Yuriy Velzorax"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_case c;
        open_two(&c, rows[i][0], rows[i][1]);
        const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "spelling");
        assert_int_equal(f->evidence_count, 2);
        builder_close(&c);
    }
}

static void test_one_claim_that_writes_the_name_twice(void **state)
{
    (void)state;
    test_case c;
    open_two(&c, "김민준 (Kim Zorvex)", NULL);
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "spelling");
    assert_int_equal(f->evidence_count, 1);
    assert_str(f->message,
               "\"diploma.pdf\" writes one name as \"김민준\" and as \"Kim Zorvex\": no "
               "system and no custom that the library knows spells \"민준\" as "
               "\"Zorvex\".");
    builder_close(&c);
}

static void observe(test_case *c, const char *native, const char *latin)
{
    builder_open(c);
    builder_source(c, "case.json", IDC_ROLE_UNSTATED);
    identity_seen(c, 0, latin, native, NULL, NULL);
}

static void test_an_identity_document(void **state)
{
    (void)state;
    test_case c;
    observe(&c, "김민준", "KIM ZORVEX");
    builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "spelling");
    builder_close(&c);
    observe(&c, "김민준", "KIM MINJUN");
    builder_silent(&c, ID);
    builder_close(&c);
}

/* Customary, of old systems, slips, cut short, read as elsewhere, taken beside the own name. */
static void test_innocent_spellings_are_silent(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"김민준", "Kim Min Jun"},
        {"김민준", "Minjoon Kim"},
        {"김민준", "KIM MINJ"},
        {"김민준", "Kim Minjnu"},
        {"김민준", "Kim Jun"},
        {"김민준", "Daniel Kim"},
        {"김민준", "Athena Kim"},
        {"김민준", "Kim M. J."},
        {"박영희", "Pak Yŏng-hŭi"},
        {"이서연", "Lee Suh-yeon"},
        {"정유진", "Jung Eugene"},
        {"양웨이", "Yang Wei"},
        {"王小明", "Wang Xiaoming"},
        {"王小明", "Wang Fugelo"}, /* readings are not known */
        {"Юрий Щукин", "Yuriy Shchukin"},
        {"Юрий Щукин", "Jurij Chtchoukine"},
        {"Юрий Щукин", "George Shchukin"},
        {"משה כהן", "Moses Cohen"},
        {"محمد الحسن", "Mohammed Elhassan"},
        {"タナカ・ソーヤー", "Tanaka Sawyer"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_case c;
        open_two(&c, rows[i][0], rows[i][1]);
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

/* Two people of two sources are name.conflict's; two whole names are no spelling of each other. */
static void test_other_names_are_silent(void **state)
{
    (void)state;
    test_case c;
    open_two(&c, "김민준", "Julian Thorne");
    builder_silent(&c, ID);
    builder_close(&c);
    builder_open(&c);
    builder_source(&c, "cv.pdf", IDC_ROLE_RESUME);
    builder_source(&c, "profile.html", IDC_ROLE_PROFILE);
    builder_name(&c, 0, IDC_CLAIM_NAME, "김민준");
    builder_name(&c, 1, IDC_CLAIM_NAME, "Kim Zorvex");
    builder_skips(&c, ID);
    builder_close(&c);
}

static void test_a_name_that_was_told_clears(void **state)
{
    (void)state;
    test_case c;
    open_two(&c, "김민준", "Kim Zorvex");
    builder_known(&c, "Kim Zorvex");
    builder_silent(&c, ID);
    builder_close(&c);
}

/* Many names, and one that is all marks: bounded, and nothing is said of what is no name. */
static void test_hostile(void **state)
{
    (void)state;
    test_case c;
    builder_open(&c);
    builder_source(&c, "page.html", IDC_ROLE_PROFILE);
    for (size_t i = 0; i < 200; i++)
        builder_name(&c, 0, IDC_CLAIM_NAME, i % 2 ? "김민준" : "Kim Zorvex");
    builder_run(&c, ID);
    assert_in_range(c.findings.count, 1, IDC_FINDINGS_OF_CHECK);
    builder_close(&c);
    open_two(&c, "\xE2\x80\xAE\xCC\x81\xCC\x81", "((((");
    builder_skips(&c, ID);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_spellings_that_no_system_makes),
        cmocka_unit_test(test_one_claim_that_writes_the_name_twice),
        cmocka_unit_test(test_an_identity_document),
        cmocka_unit_test(test_innocent_spellings_are_silent),
        cmocka_unit_test(test_other_names_are_silent),
        cmocka_unit_test(test_a_name_that_was_told_clears),
        cmocka_unit_test(test_hostile),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
