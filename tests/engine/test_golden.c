/* Every golden case gives its expected.json, byte for byte. UPDATE_GOLDEN=1 rewrites them. */
#include "cases.h"

static void write_expected(const char *path, const char *text, size_t len)
{
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(text, 1, len, f), len);
    assert_int_equal(fclose(f), 0);
}

static void golden(void **state)
{
    case_list cases = cases_all();
    idc_engine *engine;
    int wrong = 0;
    (void)state;
    assert_true(cases.count >= 2);
    assert_int_equal(idc_engine_new(NULL, &engine, NULL), IDC_OK);
    for (size_t i = 0; i < cases.count; i++) {
        char expected[600];
        size_t len;
        idc_status status;
        char *text = case_json(engine, cases.path[i], &len, &status);
        assert_int_equal(status, IDC_OK);
        snprintf(expected, sizeof expected, "%s/expected.json", cases.path[i]);
        if (getenv("UPDATE_GOLDEN"))
            write_expected(expected, text, len);
        FILE *f = fopen(expected, "rb");
        char *old = malloc(len + 2);
        assert_non_null(old);
        size_t got = f ? fread(old, 1, len + 1, f) : 0;
        if (f)
            fclose(f);
        if (got != len || memcmp(old, text, len)) {
            size_t at = 0;
            while (at < got && at < len && old[at] == text[at])
                at++;
            print_error("%s differs at byte %zu: ...%.120s\n", expected, at, text + at);
            wrong++;
        }
        free(old);
        idc_text_free(text);
    }
    idc_engine_free(engine);
    assert_int_equal(wrong, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(golden)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
