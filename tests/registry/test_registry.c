/* Earlier cases: found by what they share, told alike on both sides, and gone when forgotten. */
#include "harness.h"

#include <pthread.h>
#include <sqlite3.h>
#include <unistd.h>

#include <idcheck/idcheck.h>

static const uint8_t key[IDC_REGISTRY_KEY_BYTES] = "0123456789abcdef0123456789abcde";
static const uint8_t other_key[IDC_REGISTRY_KEY_BYTES] = "another key of thirty-two bytes";
static idc_engine *engine;
static char path[64], url[80];

static const char jane[] = "Jane Example\njane.example@mail.example\n+1 614 555 0142\n";
static const char jane_again[] = "Jane M. Example\njane.example@mail.example\n+1 614 555 0142\n";
static const char rosalind[] =
    "Rosalind Vorlage\nrosalind.vorlage@post.example\n+1 (614) 555-0142\n";

static int open_store(void **state)
{
    idc_registry *registry;
    snprintf(path, sizeof path, "registry-test-%ld.db", (long)getpid());
    snprintf(url, sizeof url, "sqlite:%s", path);
    (void)remove(path);
    assert_int_equal(idc_registry_open(url, key, 1, &registry, NULL), IDC_OK);
    *state = registry;
    return 0;
}

static int close_store(void **state)
{
    idc_registry_free(*state);
    return remove(path);
}

static idc_report *run(idc_registry *registry, const char *id, const char *text,
                       const char *known_name)
{
    idc_case *c;
    idc_report *report;
    size_t index;
    assert_int_equal(idc_case_new(engine, &c, NULL), IDC_OK);
    assert_int_equal(idc_case_set_id(c, id, IDC_NUL_TERMINATED, NULL), IDC_OK);
    if (known_name)
        assert_int_equal(idc_case_add_known_name(c, known_name, IDC_NUL_TERMINATED, NULL), IDC_OK);
    assert_int_equal(idc_case_add_source(c, "resume.txt", text, strlen(text), &index, NULL),
                     IDC_OK);
    assert_int_equal(idc_case_set_role(c, index, "resume", NULL), IDC_OK);
    assert_int_equal(idc_engine_run(engine, c, registry, &report, NULL), IDC_OK);
    idc_case_free(c);
    return report;
}

static void add(idc_registry *registry, const char *id, const char *text)
{
    idc_report *report = run(NULL, id, text, NULL);
    assert_int_equal(idc_registry_add(registry, report, "2026-11-23", NULL), IDC_OK);
    idc_report_free(report);
}

static const idc_finding *finding_of(const idc_report *report, const char *check)
{
    for (size_t i = 0; i < idc_report_finding_count(report); i++)
        if (!strcmp(idc_finding_check_id(idc_report_finding(report, i)), check))
            return idc_report_finding(report, i);
    return NULL;
}

static void shared_phone_under_other_name_is_found(void **state)
{
    add(*state, "case-1", jane);
    idc_report *report = run(*state, "case-2", rosalind, NULL);
    const idc_finding *finding = finding_of(report, "phone.shared");
    assert_non_null(finding);
    assert_string_equal(idc_finding_outcome(finding), "contradicts");
    /* Both sides are named, and neither is said to be the origin. */
    assert_non_null(strstr(idc_finding_message(finding), "case-1"));
    assert_non_null(strstr(idc_finding_message(finding), "Jane Example"));
    assert_non_null(strstr(idc_finding_message(finding), "Rosalind Vorlage"));
    assert_null(finding_of(report, "email.shared"));
    idc_report_free(report);
}

static void the_same_person_again_is_silent(void **state)
{
    add(*state, "case-1", jane);
    idc_report *report = run(*state, "case-2", jane_again, NULL);
    assert_null(finding_of(report, "phone.shared"));
    assert_null(finding_of(report, "email.shared"));
    idc_report_free(report);
    /* A former name that the person told clears it, and is printed nowhere. */
    report = run(*state, "case-3", rosalind, "Jane Example");
    assert_null(finding_of(report, "phone.shared"));
    char *json;
    size_t len;
    assert_int_equal(idc_report_export(report, IDC_FORMAT_JSON, &json, &len, NULL), IDC_OK);
    assert_null(strstr(json, "Jane"));
    idc_text_free(json);
    idc_report_free(report);
}

static void a_case_does_not_match_itself(void **state)
{
    add(*state, "case-1", jane);
    idc_report *report = run(*state, "case-1", rosalind, NULL);
    assert_null(finding_of(report, "phone.shared"));
    idc_report_free(report);
}

static bool store_holds(const char *needle)
{
    FILE *f = fopen(path, "rb");
    static char bytes[1 << 20];
    assert_non_null(f);
    size_t n = fread(bytes, 1, sizeof bytes, f);
    fclose(f);
    assert_true(n < sizeof bytes);
    return idc_str_find((idc_str){bytes, n}, idc_str_of(needle), 0) != SIZE_MAX;
}

static void nothing_readable_is_stored(void **state)
{
    static const char *const values[] = {"Jane", "Example", "6145550142", "jane.example", "case-1"};
    add(*state, "case-1", jane);
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        assert_false(store_holds(values[i]));
}

static void forgetting_leaves_only_a_tombstone(void **state)
{
    char *text;
    size_t len, removed;
    add(*state, "case-1", jane);
    assert_int_equal(idc_registry_find(*state, "phone", "+1 614 555 0142", &text, &len, NULL),
                     IDC_OK);
    assert_string_equal(text, "case-1\n");
    idc_text_free(text);
    assert_int_equal(idc_registry_forget(*state, "case-1", "2026-11-24", &removed, NULL), IDC_OK);
    assert_int_equal(removed, 2);
    assert_int_equal(idc_registry_find(*state, "phone", "+1 614 555 0142", &text, &len, NULL),
                     IDC_OK);
    assert_string_equal(text, "");
    idc_text_free(text);
    assert_int_equal(idc_registry_export(*state, "case-1", &text, &len, NULL), IDC_OK);
    assert_string_equal(text, "null");
    idc_text_free(text);
    assert_int_equal(idc_registry_stats(*state, &text, &len, NULL), IDC_OK);
    assert_string_equal(text, "{\"cases\": 0, \"documents\": 0, \"emails\": 0, \"events\": 2, "
                              "\"phones\": 0, \"photos\": 0}");
    idc_text_free(text);
    assert_int_equal(idc_registry_verify(*state, NULL), IDC_OK);
    assert_int_equal(idc_registry_forget(*state, "case-1", "2026-11-24", &removed, NULL), IDC_OK);
    assert_int_equal(removed, 0);
}

static void the_log_tells_when_it_was_changed(void **state)
{
    sqlite3 *db;
    idc_error *err = NULL;
    add(*state, "case-1", jane);
    add(*state, "case-2", rosalind);
    assert_int_equal(idc_registry_verify(*state, NULL), IDC_OK);
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(
        sqlite3_exec(db, "UPDATE events SET at = '2020-01-01' WHERE sequence = 1", 0, 0, 0),
        SQLITE_OK);
    sqlite3_close(db);
    assert_int_equal(idc_registry_verify(*state, &err), IDC_ERR_STORE);
    assert_non_null(strstr(idc_error_message(err), "event 1 "));
    idc_error_free(err);
}

static void wrong_use_is_told(void **state)
{
    idc_registry *registry;
    idc_error *err = NULL;
    char *text;
    size_t len;
    (void)state;
    assert_int_equal(idc_registry_open(url, other_key, 0, &registry, &err), IDC_ERR_ARGUMENT);
    assert_non_null(strstr(idc_error_message(err), "key"));
    idc_error_free(err);
    assert_int_equal(idc_registry_open(url, key, 1, &registry, NULL), IDC_ERR_STATE);
    assert_int_equal(idc_registry_open("sqlite:no/such/store", key, 0, &registry, NULL),
                     IDC_ERR_IO);
    assert_int_equal(idc_registry_open("mysql:x", key, 0, &registry, NULL), IDC_ERR_ARGUMENT);
    assert_int_equal(idc_registry_find(*state, "shoe", "42", &text, &len, NULL), IDC_ERR_ARGUMENT);
    idc_report *report = run(NULL, "", jane, NULL);
    assert_int_equal(idc_registry_add(*state, report, "2026-11-23", NULL), IDC_ERR_ARGUMENT);
    idc_report_free(report);
}

static void *add_many(void *context)
{
    char id[40];
    for (int i = 0; i < 10; i++) {
        snprintf(id, sizeof id, "thread-%p-%d", (void *)&id, i);
        add(context, id, jane);
    }
    return NULL;
}

static void threads_share_a_handle(void **state)
{
    pthread_t threads[4];
    char *text;
    size_t len;
    for (size_t i = 0; i < 4; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, add_many, *state), 0);
    for (size_t i = 0; i < 4; i++)
        pthread_join(threads[i], NULL);
    assert_int_equal(idc_registry_stats(*state, &text, &len, NULL), IDC_OK);
    assert_non_null(
        strstr(text, "\"cases\": 40, \"documents\": 0, \"emails\": 40, \"events\": 40"));
    idc_text_free(text);
    assert_int_equal(idc_registry_verify(*state, NULL), IDC_OK);
}

int main(void)
{
#define WITH_STORE(f) cmocka_unit_test_setup_teardown(f, open_store, close_store)
    const struct CMUnitTest tests[] = {
        WITH_STORE(shared_phone_under_other_name_is_found),
        WITH_STORE(the_same_person_again_is_silent),
        WITH_STORE(a_case_does_not_match_itself),
        WITH_STORE(nothing_readable_is_stored),
        WITH_STORE(forgetting_leaves_only_a_tombstone),
        WITH_STORE(the_log_tells_when_it_was_changed),
        WITH_STORE(wrong_use_is_told),
        WITH_STORE(threads_share_a_handle),
    };
    if (idc_engine_new(NULL, &engine, NULL) != IDC_OK)
        return 1;
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    idc_engine_free(engine);
    return failed;
}
