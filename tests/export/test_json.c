#include <unicode/uscript.h>

#include "builder.h"
#include "claim/told.h"

#include <jansson.h>

static json_t *load(idc_str text)
{
    json_error_t error;
    json_t *root = json_loadb(text.ptr, text.len, JSON_REJECT_DUPLICATES, &error);
    if (!root)
        fail_msg("not JSON: %s at byte %d", error.text, error.position);
    return root;
}

static json_t *at(json_t *root, const char *array, size_t index)
{
    json_t *item = json_array_get(json_object_get(root, array), index);
    assert_non_null(item);
    return item;
}

static const char *text_of(json_t *object, const char *key)
{
    const char *text = json_string_value(json_object_get(object, key));
    return text ? text : "(none)";
}

static void report_has_what_the_interface_promises(void **state)
{
    (void)state;
    static builder b;
    builder_sample(&b);
    json_t *root = load(builder_json(&b, 2));
    assert_string_equal(text_of(root, "schema"), "idcheck.report/1");
    assert_string_equal(text_of(root, "as_of"), "2026-11-23");
    assert_string_equal(text_of(root, "library"), idc_version());
    assert_true(json_is_true(json_object_get(root, "requires_human_review")));
    assert_string_equal(text_of(json_object_get(root, "case"), "id"), "C-1042");
    json_t *policy = json_object_get(root, "policy");
    assert_int_equal(strlen(text_of(policy, "sha256")), 64);
    json_t *finding = at(root, "findings", 0);
    assert_string_equal(text_of(finding, "check"), "timeline.overlap");
    assert_string_equal(text_of(finding, "group"), "G2");
    assert_int_equal(json_array_size(json_object_get(finding, "rows")), 2);
    assert_int_equal(json_array_size(json_object_get(finding, "evidence")), 2);
    assert_string_equal(
        text_of(finding, "question"),
        "Were Harbor Freightways and Quillon Labs held at the same time, and was one part-time?");
    assert_int_equal(json_integer_value(json_object_get(finding, "contribution_millibits")), 640);
    json_t *score = json_object_get(root, "score");
    assert_int_equal(json_integer_value(json_object_get(score, "millibits")), 2310);
    assert_int_equal(json_array_size(json_object_get(score, "posterior_range")), 2);
    assert_int_equal(json_array_size(json_object_get(score, "reasons")), 2);
    assert_string_equal(text_of(at(root, "not_evaluated", 0), "why"), "no photo in the case");
    json_decref(root);
    builder_close(&b);
}

static void every_object_has_its_keys_in_order(void **state)
{
    (void)state;
    static builder b;
    builder_sample(&b);
    idc_str once = builder_json(&b, 0), again = builder_json(&b, 0);
    assert_true(idc_str_eq(once, again));
    assert_int_equal(idc_str_find_byte(once, '\n', 0), SIZE_MAX);
    /* jansson's own sorted form is the same but for how it writes decimals and escapes */
    json_t *root = load(once);
    char *sorted = json_dumps(root, JSON_SORT_KEYS | JSON_COMPACT), *keys = sorted;
    size_t pos = 0, compared = 0;
    for (char *key; (key = strstr(keys, "\":")); keys = key + 2, compared++) {
        pos = idc_str_find(once, IDC_STR("\":"), pos);
        assert_true(pos >= 4 && pos < once.len);
        if (memcmp(once.ptr + pos - 3, key - 3, 3) != 0)
            fail_msg("key %zu is out of order near %.40s", compared, once.ptr + pos - 20);
        pos += 2;
    }
    assert_true(compared > 100);
    free(sorted);
    json_decref(root);
    builder_close(&b);
}

static void numbers_have_fixed_digits(void **state)
{
    (void)state;
    static builder b;
    builder_sample(&b);
    ((idc_claim *)(uintptr_t)b.claims[0])->confidence_permille = 999;
    ((idc_claim *)(uintptr_t)b.claims[1])->confidence_permille = 1000;
    idc_str json = builder_json(&b, 0);
    static const char *const expected[] = {
        "\"coverage\":0.612,",        "\"prior\":0.002900000,",
        "\"posterior\":0.014200000,", "\"posterior_range\":[0.001400000,0.126000000]",
        "\"confidence\":0.99,",       "\"confidence\":1.00,", /* 0.999 is not certain */
    };
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++)
        if (idc_str_find(json, idc_str_of(expected[i]), 0) == SIZE_MAX)
            fail_msg("no %s", expected[i]);
    builder_close(&b);
}

static void without_a_prior_there_is_no_probability(void **state)
{
    (void)state;
    static builder b;
    builder_sample(&b);
    b.score.prior_e9 = 0;
    json_t *root = load(builder_json(&b, 0));
    json_t *score = json_object_get(root, "score");
    assert_true(json_is_null(json_object_get(score, "prior")));
    assert_true(json_is_null(json_object_get(score, "posterior")));
    assert_true(json_is_null(json_object_get(score, "posterior_range")));
    json_decref(root);
    builder_close(&b);
}

static void dates_are_given_as_written_and_as_edtf(void **state)
{
    (void)state;
    static builder b;
    builder_sample(&b);
    json_t *root = load(builder_json(&b, 0));
    json_t *dates = at(root, "claims", 2), *value = json_object_get(dates, "value");
    assert_string_equal(text_of(dates, "kind"), "work.dates");
    assert_string_equal(text_of(dates, "raw"), "03/2019 - 06/2021");
    assert_string_equal(text_of(dates, "edtf"), "2019-03/2021-06");
    assert_string_equal(text_of(value, "start"), "2019-03");
    assert_string_equal(text_of(value, "end"), "2021-06");
    value = json_object_get(at(root, "claims", 5), "value");
    assert_string_equal(text_of(value, "end"), "now");
    assert_null(json_object_get(at(root, "claims", 0), "edtf"));
    json_decref(root);
    builder_close(&b);
}

static void hostile_text_stays_text(void **state)
{
    (void)state;
    static builder b;
    builder_sample(&b);
    static const char raw[] = "\x1B[2J\"},{\\ \xFF\xC3 </script> \xE2\x80\xAE";
    idc_claim *c = builder_claim(&b, IDC_CLAIM_SKILL, 0, "");
    c->raw = (idc_str){raw, sizeof raw - 1};
    idc_str json = builder_json(&b, 0);
    assert_int_equal(idc_utf8_valid_length(json), json.len);
    json_t *root = load(json);
    json_t *last = at(root, "claims", json_array_size(json_object_get(root, "claims")) - 1);
    assert_string_equal(text_of(last, "raw"),
                        "\x1B[2J\"},{\\ \xEF\xBF\xBD\xEF\xBF\xBD </script> \xE2\x80\xAE");
    json_decref(root);
    builder_close(&b);
}

static void withheld_claims_keep_their_place_and_lose_their_value(void **state)
{
    (void)state;
    static builder b;
    builder_sample(&b);
    idc_claim *c = builder_claim(&b, IDC_CLAIM_EMAIL, 0, "(withheld)");
    c->value.email.canonical = IDC_STR("wilhelmina.oldname@mail.example");
    c->flags = IDC_CLAIM_WITHHELD;
    idc_str json = builder_json(&b, 0);
    assert_false(builder_has(json, "oldname"));
    assert_true(builder_has(json, "\"value\":{},\"withheld\":true"));
    builder_close(&b);
}

static void told_name_beside_a_passage_is_not_written(void **state)
{
    (void)state;
    static builder b;
    idc_name *told;
    builder_sample(&b);
    builder_line(&b, 1, "Julian Thorne, formerly OLDNAME, Wilhelmina",
                 b.findings[1]->evidence[1]->span.begin);
    assert_true(builder_has(builder_html(&b), "OLDNAME"));
    b.report.limits = b.work->limits;
    assert_int_equal(idc_name_parse(b.work, IDC_STR("Wilhelmina Oldname"), &told), IDC_OK);
    const idc_name *const known[] = {told};
    assert_int_equal(idc_told_make(b.work, known, 1, NULL, &b.report.claims.told), IDC_OK);
    assert_false(builder_has(builder_html(&b), "OLDNAME"));
    assert_true(builder_has(builder_html(&b), "<mark>Julian Thorne</mark>"));
    builder_close(&b);
}

static void parts_of_a_name_stand_under_their_role(void **state)
{
    (void)state;
    static builder b;
    builder_sample(&b);
    static const idc_name_part parts[] = {
        {.role = IDC_NAME_GIVEN, .text = {"Jordan", 6}, .script = USCRIPT_LATIN},
        {.role = IDC_NAME_FAMILY, .text = {"Thorne", 6}, .script = USCRIPT_LATIN}};
    static const idc_name name = {.original = {"Jordan Thorne", 13},
                                  .parts = parts,
                                  .part_count = 2,
                                  .notices = IDC_NAME_CONFUSABLE};
    builder_claim(&b, IDC_CLAIM_NAME, 0, "Jordan Thorne")->value.name = &name;
    idc_str json = builder_json(&b, 0);
    assert_int_not_equal(idc_str_find(json,
                                      IDC_STR("{\"family\":[\"Thorne\"],\"given\":[\"Jordan\"],"
                                              "\"notices\":[\"confusable\"],"
                                              "\"order\":\"given-first\"}"),
                                      0),
                         SIZE_MAX);
    builder_close(&b);
}

static void picture_hash_is_written_as_the_reference_prints_it(void **state)
{
    (void)state;
    static builder b;
    builder_sample(&b);
    static const idc_picture picture = {.width = 640, .height = 480, .pdq = {1}, .pdq_quality = 90};
    builder_claim(&b, IDC_CLAIM_PHOTO_HASH, 0, "photo")->value.photo = &picture;
    idc_str json = builder_json(&b, 0);
    assert_int_not_equal(
        idc_str_find(
            json,
            IDC_STR("\"pdq\":\"0000000000000000000000000000000000000000000000000000000000000001\""),
            0),
        SIZE_MAX);
    builder_close(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(report_has_what_the_interface_promises),
        cmocka_unit_test(every_object_has_its_keys_in_order),
        cmocka_unit_test(numbers_have_fixed_digits),
        cmocka_unit_test(without_a_prior_there_is_no_probability),
        cmocka_unit_test(dates_are_given_as_written_and_as_edtf),
        cmocka_unit_test(hostile_text_stays_text),
        cmocka_unit_test(withheld_claims_keep_their_place_and_lose_their_value),
        cmocka_unit_test(told_name_beside_a_passage_is_not_written),
        cmocka_unit_test(parts_of_a_name_stand_under_their_role),
        cmocka_unit_test(picture_hash_is_written_as_the_reference_prints_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
