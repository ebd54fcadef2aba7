#include "config.h"

/* The case: what is handed in, by bytes, path and manifest; damage costs only itself. */
#include "cases.h"

#include <unistd.h>

static idc_engine *engine;

static idc_report *run_and_free(idc_case *c)
{
    idc_report *report;
    assert_int_equal(idc_engine_run(engine, c, NULL, &report, NULL), IDC_OK);
    idc_case_free(c);
    return report;
}

static void put_file(const char *path, const char *bytes, size_t len)
{
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(bytes, 1, len, f), len);
    fclose(f);
}

static const char *status_of(const idc_report *report, const char *label)
{
    for (size_t i = 0; i < idc_report_source_count(report); i++)
        if (!strcmp(idc_report_source_label(report, i), label))
            return idc_report_source_status(report, i);
    return "absent";
}

static void every_file_of_a_folder_is_a_source(void **state)
{
    char folder[] = "case-test-XXXXXX", path[100];
    idc_case *c;
    (void)state;
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/a.txt", folder);
    put_file(path, "Jane Example\njane@mail.example\n", 31);
    snprintf(path, sizeof path, "%s/empty", folder);
    put_file(path, "", 0);
    snprintf(path, sizeof path, "%s/sub", folder);
    assert_int_equal(mkdir(path, 0700), 0);
    snprintf(path, sizeof path, "%s/link", folder);
    assert_int_equal(symlink("/etc/passwd", path), 0);
    snprintf(path, sizeof path, "%s/pipe", folder);
    assert_int_equal(mkfifo(path, 0600), 0);
    assert_int_equal(idc_case_new(engine, &c, NULL), IDC_OK);
    assert_int_equal(idc_case_add_path(c, folder, NULL), IDC_OK);
    idc_report *report = run_and_free(c);
    assert_int_equal(idc_report_source_count(report), 5);
    assert_string_equal(status_of(report, "a.txt"), "ok");
    assert_string_equal(status_of(report, "empty"), "failed");
    assert_string_equal(status_of(report, "sub"), "ignored");
    assert_string_equal(status_of(report, "link"), "failed");
    assert_string_equal(status_of(report, "pipe"), "failed");
    assert_true(idc_report_claim_count(report) >= 2);
    idc_report_free(report);
    static const char *const names[] = {"a.txt", "empty", "link", "pipe"};
    for (size_t i = 0; i < 4; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, names[i]);
        assert_int_equal(remove(path), 0);
    }
    snprintf(path, sizeof path, "%s/sub", folder);
    assert_int_equal(rmdir(path), 0);
    assert_int_equal(rmdir(folder), 0);
}

static void a_manifest_stays_in_its_folder(void **state)
{
    static const char manifest[] =
        "{\"schema\": \"idcheck.case/1\", \"id\": \"C-1\", \"sources\": ["
        "{\"file\": \"../secret.txt\"}, {\"file\": \"/etc/passwd\"}, {\"file\": \"gone.txt\"},"
        "{\"file\": \"a.txt\", \"label\": \"The résumé\", \"role\": \"resume\"}],"
        "\"wishes\": [], \"observations\": [{\"kind\": \"horoscope\"}]}";
    char folder[] = "case-test-XXXXXX", path[100];
    idc_case *c;
    (void)state;
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/a.txt", folder);
    put_file(path, "Jane Example\n", 13);
    snprintf(path, sizeof path, "%s/case.json", folder);
    put_file(path, manifest, sizeof manifest - 1);
    assert_int_equal(idc_case_new(engine, &c, NULL), IDC_OK);
    assert_int_equal(idc_case_add_path(c, folder, NULL), IDC_OK);
    idc_report *report = run_and_free(c);
    assert_string_equal(idc_report_case_id(report), "C-1");
    assert_string_equal(status_of(report, "../secret.txt"), "failed");
    assert_string_equal(status_of(report, "/etc/passwd"), "failed");
    assert_string_equal(status_of(report, "gone.txt"), "failed");
    assert_string_equal(status_of(report, "The résumé"), "ok");
    char *json;
    size_t len;
    assert_int_equal(idc_report_export(report, IDC_FORMAT_JSON, &json, &len, NULL), IDC_OK);
    assert_non_null(strstr(json, "case.unknown-member"));
    assert_non_null(strstr(json, "case.unknown-observation"));
    idc_text_free(json);
    idc_report_free(report);
    assert_int_equal(remove(path), 0);
    snprintf(path, sizeof path, "%s/a.txt", folder);
    assert_int_equal(remove(path), 0);
    assert_int_equal(rmdir(folder), 0);
}

static void mistakes_are_told(void **state)
{
    idc_case *c;
    idc_error *err = NULL;
    size_t index;
    (void)state;
    assert_int_equal(idc_case_new(engine, &c, NULL), IDC_OK);
    assert_int_equal(idc_case_set_as_of(c, "soon", &err), IDC_ERR_ARGUMENT);
    assert_non_null(strstr(idc_error_message(err), "soon"));
    idc_error_free(err);
    err = NULL;
    assert_int_equal(idc_case_set_subject(c, "suspect", &err), IDC_ERR_ARGUMENT);
    idc_error_free(err);
    err = NULL;
    assert_int_equal(idc_case_add_path(c, "no/such/file", &err), IDC_ERR_IO);
    assert_non_null(strstr(idc_error_message(err), "no/such/file: there is no such file"));
    idc_error_free(err);
    err = NULL;
    assert_int_equal(idc_case_set_manifest(c, "m", "{\"schema\": 1", 12, &err), IDC_ERR_FORMAT);
    assert_non_null(strstr(idc_error_message(err), "m: byte 12"));
    idc_error_free(err);
    assert_int_equal(idc_case_add_source(c, NULL, "x", 1, &index, NULL), IDC_OK);
    assert_int_equal(idc_case_set_role(c, index + 1, "resume", NULL), IDC_ERR_ARGUMENT);
    assert_int_equal(idc_case_set_role(c, index, "wizard", NULL), IDC_ERR_ARGUMENT);
    assert_int_equal(idc_case_set_received(c, index, "", NULL), IDC_ERR_ARGUMENT);
    idc_case_free(c);
    idc_case_free(NULL);
    idc_report_free(NULL);
    idc_engine_free(NULL);
    idc_registry_free(NULL);
    idc_error_free(NULL);
    idc_text_free(NULL);
}

static void limits_are_kept(void **state)
{
    idc_config *config = idc_config_new();
    idc_engine *small;
    idc_case *c;
    idc_error *err = NULL;
    idc_report *report;
    (void)state;
    assert_int_equal(idc_config_set_limit(config, IDC_LIMIT_CASE_SOURCES, 2), IDC_OK);
    assert_int_equal(idc_config_set_limit(config, IDC_LIMIT_SOURCE_BYTES, 10), IDC_OK);
    assert_int_equal(idc_config_set_limit(config, IDC_LIMIT_COUNT, 1), IDC_ERR_ARGUMENT);
    assert_int_equal(idc_engine_new(config, &small, NULL), IDC_OK);
    idc_config_free(config);
    assert_int_equal(idc_case_new(small, &c, NULL), IDC_OK);
    assert_int_equal(idc_case_add_source(c, "a", "Jane Example", 12, NULL, NULL), IDC_OK);
    assert_int_equal(idc_case_add_source(c, "b", "Jane", 4, NULL, NULL), IDC_OK);
    assert_int_equal(idc_case_add_source(c, "c", "Jane", 4, NULL, &err), IDC_ERR_LIMIT);
    assert_non_null(strstr(idc_error_message(err), "case.sources"));
    idc_error_free(err);
    assert_int_equal(idc_engine_run(small, c, NULL, &report, NULL), IDC_OK);
    assert_string_equal(status_of(report, "a"), "failed");
    assert_string_equal(status_of(report, "b"), "ok");
    /* The report keeps engine and bytes alive. */
    idc_case_free(c);
    idc_engine_free(small);
    assert_int_equal(idc_report_source_count(report), 2);
    idc_report_free(report);
}

static void a_finding_that_is_explained_weighs_nothing(void **state)
{
    static const char text[] = "Jane Example\njane@mail.example\n\nExperience\n\n"
                               "Engineer, Contoso Example Ltd\nJune 2016 - January 2015\n";
    static const char *const manifests[] = {
        "{\"schema\": \"idcheck.case/1\"}",
        "{\"schema\": \"idcheck.case/1\", \"reviews\": [{\"check\": \"timeline.impossible_dates\","
        " \"state\": \"explained\"}]}",
        "{\"schema\": \"idcheck.case/1\", \"reviews\": [{\"check\": \"timeline.impossible_dates\","
        " \"state\": \"disputed\"}]}",
        "{\"schema\": \"idcheck.case/1\", \"reviews\": [{\"check\": \"timeline.impossible_dates\","
        " \"state\": \"confirmed\"}, {\"check\": \"no.such\", \"state\": \"open\"}]}"};
    static const char *const states[] = {"open", "explained", "disputed", "confirmed"};
    int32_t totals[4];
    (void)state;
    for (size_t i = 0; i < 4; i++) {
        idc_case *c;
        assert_int_equal(idc_case_new(engine, &c, NULL), IDC_OK);
        assert_int_equal(idc_case_set_manifest(c, NULL, manifests[i], strlen(manifests[i]), NULL),
                         IDC_OK);
        assert_int_equal(idc_case_add_source(c, "r.txt", text, strlen(text), NULL, NULL), IDC_OK);
        idc_report *report = run_and_free(c);
        assert_int_equal(idc_report_finding_count(report), 1);
        assert_string_equal(idc_finding_state(idc_report_finding(report, 0)), states[i]);
        totals[i] = idc_report_score_millibits(report);
        idc_report_free(report);
    }
    assert_true(totals[0] > 0);
    assert_int_equal(totals[1], 0);
    assert_int_equal(totals[2], 0);
    assert_int_equal(totals[3], totals[0]);
}

static void an_empty_case_says_that_it_knows_too_little(void **state)
{
    idc_case *c;
    (void)state;
    assert_int_equal(idc_case_new(engine, &c, NULL), IDC_OK);
    idc_report *report = run_and_free(c);
    assert_int_equal(idc_report_score_millibits(report), 0);
    assert_int_equal(idc_report_finding_count(report), 0);
    assert_true(idc_report_abstained(report));
    idc_report_free(report);
}

static void *counted(void *total, void *block, size_t size)
{
    *(size_t *)total += size;
    return realloc(block, size);
}

static void *counted_new(void *total, size_t size)
{
    return counted(total, NULL, size);
}

static void counted_free(void *total, void *block)
{
    (void)total;
    free(block);
}

/* Bytes that are asked for to report on a document under two labels, the second with `more`. */
static size_t bytes_for_two(const char *path, const char *more, size_t claims[2])
{
    size_t total = 0;
    idc_engine *counting;
    idc_config *config = idc_config_new();
    idc_case *c;
    test_work t;
    idc_str one = test_file(test_work_open(&t), path);
    idc_str two = idc_arena_format(t.work.arena, "%S%S", one, idc_str_of(more));
    assert_int_equal(idc_config_set_allocator(config, counted_new, counted, counted_free, &total),
                     IDC_OK);
    assert_int_equal(idc_engine_new(config, &counting, NULL), IDC_OK);
    assert_int_equal(idc_case_new(counting, &c, NULL), IDC_OK);
    assert_int_equal(idc_case_add_source(c, "a", one.ptr, one.len, NULL, NULL), IDC_OK);
    assert_int_equal(idc_case_add_source(c, "b", two.ptr, two.len, NULL, NULL), IDC_OK);
    idc_report *report;
    total = 0;
    assert_int_equal(idc_engine_run(counting, c, NULL, &report, NULL), IDC_OK);
    size_t spent = total;
    assert_string_equal(status_of(report, "b"), status_of(report, "a"));
    claims[0] = claims[1] = 0;
    for (size_t i = 0; i < idc_report_claim_count(report); i++)
        claims[idc_claim_source(idc_report_claim(report, i))]++;
    idc_report_free(report);
    idc_case_free(c);
    idc_engine_free(counting);
    idc_config_free(config);
    test_work_close(&t);
    return spent;
}

/* What is sent twice is read once, and is a source of the case twice. */
static void the_same_bytes_are_read_once(void **state)
{
    static const char *const files[] = {"tests/documents/python-docx.docx",
                                        "examples/sample-case/photo.jpg"};
    (void)state;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        size_t same[2], other[2];
        size_t once = bytes_for_two(files[i], "", same);
        size_t twice = bytes_for_two(files[i], "\n", other);
        assert_true(same[0] > 0);
        assert_int_equal(same[1], same[0]);
        assert_true(once * 4 < twice * 3);
    }
}

static void a_cancelled_case_stops(void **state)
{
    idc_case *c;
    idc_report *report;
    (void)state;
    assert_int_equal(idc_case_new(engine, &c, NULL), IDC_OK);
    assert_int_equal(idc_case_add_source(c, "a", "Jane Example", 12, NULL, NULL), IDC_OK);
    idc_case_cancel(c);
    assert_int_equal(idc_engine_run(engine, c, NULL, &report, NULL), IDC_ERR_CANCELLED);
    assert_null(report);
    idc_case_free(c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_file_of_a_folder_is_a_source),
        cmocka_unit_test(a_manifest_stays_in_its_folder),
        cmocka_unit_test(mistakes_are_told),
        cmocka_unit_test(limits_are_kept),
        cmocka_unit_test(an_empty_case_says_that_it_knows_too_little),
        cmocka_unit_test(a_finding_that_is_explained_weighs_nothing),
        cmocka_unit_test(the_same_bytes_are_read_once),
        cmocka_unit_test(a_cancelled_case_stops),
    };
    if (idc_engine_new(NULL, &engine, NULL) != IDC_OK)
        return 1;
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    idc_engine_free(engine);
    return failed;
}
