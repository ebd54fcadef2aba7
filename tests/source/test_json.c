/* JSON files: resumes of either version, manifests, anything else; spans, schema, hostile ones. */
#include "reading.h"

#include "base/json.h"

/* Bytes of the span of a value. */
static idc_str bytes_of(const reading *r, const idc_node *node)
{
    assert_non_null(node);
    return idc_str_sub(r->bytes, node->span.begin, node->span.end);
}

static const idc_node *at(const idc_node *node, const char *section, size_t index, const char *key)
{
    const idc_node *c = idc_node_get(node, section);
    c = c ? c->child : NULL;
    while (c && index--)
        c = c->next;
    return idc_node_get(c, key);
}

static const char resume_1[] =
    "{\"basics\":{\"name\":\"Ana Example\",\"email\":\"ana@example.example\",\"url\":\"\","
    "\"location\":{\"city\":\"Riverton\"},\"profiles\":[{\"network\":\"x\",\"url\":\"u\"}]},\n"
    "\"work\":[{\"name\":\"Muster GmbH\",\"position\":\"Engineer\",\"startDate\":\"2019-03\","
    "\"endDate\":null,\"highlights\":[\"a\"]}],\"meta\":{\"lastModified\":\"2026-01-02T03:04:05\"}"
    "}";

static void resume_of_1_x(void **state)
{
    reading r;
    (void)state;
    idc_document *doc = reading_text(&r, resume_1);
    assert_string_equal(doc->media_type, "application/json");
    assert_int_equal(doc->state, IDC_READ_OK);
    assert_int_equal(doc->diagnostic_count, 0);
    const idc_node *name = at(doc->record, "work", 0, "name");
    assert_str(name->text, "Muster GmbH");
    assert_str(bytes_of(&r, name), "Muster GmbH");
    assert_str(idc_node_text(doc->metadata, "modified"), "2026-01-02T03:04:05");
    assert_null(doc->structured);
    assert_null(doc->manifest);
    reading_close(&r);
}

static void resume_of_0_x(void **state)
{
    reading r;
    (void)state;
    idc_document *doc = reading_text(
        &r, "{\"bio\":{\"firstName\":\"Ana\",\"lastName\":\"Example\",\"picture\":\"p.jpg\","
            "\"email\":{\"work\":\"a@example.example\"},\"website\":\"http://a.example\","
            "\"location\":{\"state\":\"Ohio\"},\"profiles\":{\"github\":\"ana\"}},"
            "\"work\":[{\"company\":\"Muster\",\"website\":\"http://m.example\"}],"
            "\"education\":[{\"institution\":\"U\",\"gpa\":\"4.0\"}],\"hobbies\":[]}");
    const idc_node *basics = idc_node_get(doc->record, "basics");
    assert_str(idc_node_text(basics, "name"), "Ana Example");
    assert_str(idc_node_text(basics, "image"), "p.jpg");
    assert_str(idc_node_text(basics, "url"), "http://a.example");
    assert_str(idc_node_text(basics, "email"), "a@example.example");
    assert_str(bytes_of(&r, idc_node_get(basics, "email")), "a@example.example");
    assert_str(idc_node_text(idc_node_get(basics, "location"), "region"), "Ohio");
    assert_str(at(basics, "profiles", 0, "network")->text, "github");
    assert_str(bytes_of(&r, at(basics, "profiles", 0, "username")), "ana");
    assert_str(bytes_of(&r, at(doc->record, "work", 0, "name")), "Muster");
    assert_str(at(doc->record, "work", 0, "url")->text, "http://m.example");
    assert_str(at(doc->record, "education", 0, "score")->text, "4.0");
    assert_non_null(idc_node_get(doc->record, "interests"));
    reading_close(&r);
}

/* Both spellings at once: the newer one is what the file says. */
static void newer_spelling_wins(void **state)
{
    reading r;
    (void)state;
    idc_document *doc =
        reading_text(&r, "{\"basics\":{},\"work\":[{\"company\":\"Old\",\"name\":\"New\"}]}");
    assert_str(at(doc->record, "work", 0, "name")->text, "New");
    assert_str(at(doc->record, "work", 0, "company")->text, "Old");
    reading_close(&r);
}

static void check_note(const char *text, const char *code, const char *path)
{
    reading r;
    idc_document *doc = reading_text(&r, text);
    if (doc->diagnostic_count != 1 || strcmp(doc->diagnostics[0].code, code) ||
        !idc_str_starts(doc->diagnostics[0].message, idc_str_of(path)))
        fail_msg("%s: %d notes, %s", text, (int)doc->diagnostic_count,
                 doc->diagnostic_count ? doc->diagnostics[0].message.ptr : "");
    assert_non_null(doc->record ? doc->record : doc->manifest);
    reading_close(&r);
}

static void schema(void **state)
{
    (void)state;
    check_note("{\"basics\":{},\"work\":[{},{\"startDate\":\"2019-13\"}]}", "json.impossible-date",
               "work[1].startDate is no day of the calendar");
    check_note("{\"basics\":{},\"work\":[{\"endDate\":\"2023-02-29\"}]}", "json.impossible-date",
               "work[0].endDate");
    check_note("{\"basics\":{},\"awards\":[{\"date\":\"2023-00\"}]}", "json.impossible-date",
               "awards[0].date");
    check_note("{\"basics\":{},\"work\":[{\"endDate\":\"Present\"}]}", "json.date-format",
               "work[0].endDate");
    check_note("{\"basics\":{},\"work\":[{\"startDate\":2019}]}", "json.wrong-type",
               "work[0].startDate");
    check_note("{\"basics\":{},\"work\":{\"name\":\"x\"}}", "json.wrong-type", "work ");
    check_note("{\"basics\":{},\"work\":[\"x\"]}", "json.wrong-type", "work[0] ");
    check_note("{\"basics\":{\"name\":[]}}", "json.wrong-type", "basics.name");
    check_note("{\"basics\":{\"profiles\":[{},{\"url\":{}}]}}", "json.wrong-type",
               "basics.profiles[1].url");
    check_note("{\"basics\":{},\"skills\":[{\"keywords\":[\"C\",1]}]}", "json.wrong-type",
               "skills[0].keywords");
    check_note("{\"schema\":\"idcheck.case/1\",\"sources\":[{\"file\":1}]}", "json.wrong-type",
               "sources[0].file");
}

static void schema_stays_silent(void **state)
{
    static const char *const texts[] = {
        "{\"basics\":{},\"work\":[{\"startDate\":\"2024-02-29\",\"endDate\":\"\"}]}",
        "{\"basics\":{},\"work\":[{\"startDate\":\"2019\",\"endDate\":null}]}",
        "{\"basics\":{},\"work\":[{\"startDate\":\"2019-12-31T00:00:00Z\"}]}",
        "{\"basics\":{},\"x-own\":{\"date\":\"2019-13\"},\"work\":[{\"own\":1}]}",
        "{\"basics\":{},\"work\":[]}"};
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        reading r;
        idc_document *doc = reading_text(&r, texts[i]);
        if (doc->diagnostic_count)
            fail_msg("%s: %s", texts[i], doc->diagnostics[0].message.ptr);
        reading_close(&r);
    }
}

static void manifest(void **state)
{
    reading r;
    (void)state;
    idc_document *doc = reading_text(
        &r, "{\"schema\":\"idcheck.case/1\",\"id\":\"C-1\",\"sources\":[{\"file\":\"cv.pdf\"}],"
            "\"observations\":[{\"kind\":\"new-kind\",\"value\":{}}]}");
    assert_str(idc_node_text(doc->manifest, "id"), "C-1");
    assert_null(doc->record);
    assert_int_equal(doc->diagnostic_count, 0);
    reading_close(&r);
    doc = reading_text(&r, "{\"schema\":\"idcheck.case/9\"}");
    assert_null(doc->manifest);
    assert_true(has_diagnostic(doc, "json.manifest-version"));
    reading_close(&r);
}

static void any_other_object(void **state)
{
    reading r;
    (void)state;
    idc_document *doc = reading_text(&r, " [{\"login\":\"ana\",\"work\":\"no array\"}]");
    assert_null(doc->record);
    assert_null(doc->profile);
    const idc_node *json = idc_node_get(doc->structured, "json");
    assert_str(bytes_of(&r, idc_node_get(json->child, "login")), "ana");
    reading_close(&r);
}

static void damaged(void **state)
{
    reading r;
    (void)state;
    idc_document *doc = reading_text(&r, "{\"basics\":{\"name\":\"Ana\"},\"work\":[{\"name\":");
    assert_int_equal(doc->state, IDC_READ_PARTIAL);
    assert_true(has_diagnostic(doc, "json.syntax"));
    assert_str(idc_node_text(idc_node_get(doc->record, "basics"), "name"), "Ana");
    reading_close(&r);
    doc = reading_text(&r, "{\"");
    assert_int_equal(doc->state, IDC_READ_PARTIAL);
    reading_close(&r);
    doc = reading_text(&r, "// note\n");
    assert_string_equal(doc->media_type, "text/plain");
    reading_close(&r);
    doc = reading_text(&r, "{\"basics\":{\"name\":\"Ana\",},}");
    assert_true(has_diagnostic(doc, "json.repaired"));
    assert_int_equal(doc->state, IDC_READ_OK);
    reading_close(&r);
}

/* Spans are offsets in the bytes as given, whatever the encoding. */
static void spans_in_other_encodings(void **state)
{
    reading r;
    (void)state;
    idc_document *doc = reading_text(&r, "{\"basics\":{\"label\":\"\xE9t\xE9\",\"name\":\"Ana\"}}");
    const idc_node *basics = idc_node_get(doc->record, "basics");
    assert_str(idc_node_text(basics, "label"), "\xC3\xA9t\xC3\xA9");
    assert_str(bytes_of(&r, idc_node_get(basics, "label")), "\xE9t\xE9");
    assert_str(bytes_of(&r, idc_node_get(basics, "name")), "Ana");
    assert_true(has_diagnostic(doc, "text.encoding-guessed"));
    reading_close(&r);
    doc = reading_text(&r, "\xEF\xBB\xBF{\"basics\":{\"name\":\"Ana\"}}");
    assert_str(bytes_of(&r, idc_node_get(idc_node_get(doc->record, "basics"), "name")), "Ana");
    reading_close(&r);
}

static void hidden_characters(void **state)
{
    reading r;
    (void)state;
    idc_document *doc =
        reading_text(&r, "{\"basics\":{\"name\":\"An\xE2\x80\x8B"
                         "a\",\"label\":\"x\\u202Ey\",\"summary\":\"\xF0\x9F\x91\xA9\xE2\x80\x8D"
                         "\xF0\x9F\x91\xA7\"}}");
    assert_int_equal(doc->hidden_count, 2);
    assert_non_null(find_hidden(doc, "zero-width"));
    assert_non_null(find_hidden(doc, "bidi"));
    reading_close(&r);
}

static void hostile(void **state)
{
    static const char *const units[] = {"[{\"a\":", "{\"basics\":", "[[", "{\"a\":1},"};
    (void)state;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        reading r;
        idc_str text = test_repeat(units[i], 100000);
        idc_document *doc = reading_open(&r, text);
        assert_true(doc->state == IDC_READ_PARTIAL || has_diagnostic(doc, "json.repaired"));
        reading_close(&r);
        free((char *)text.ptr);
    }
}

static void many_wrong_values(void **state)
{
    reading r;
    (void)state;
    idc_str entries = test_repeat("{\"startDate\":\"2019-99\"},", 5000);
    idc_buf buf = idc_buf_with(&idc_allocator_default);
    idc_buf_text(&buf, "{\"basics\":{},\"work\":[");
    idc_buf_add(&buf, entries);
    idc_buf_text(&buf, "{}]}");
    idc_document *doc = reading_open(&r, idc_buf_str(&buf));
    assert_true(doc->diagnostic_count <= idc_limit_default(IDC_LIMIT_SOURCE_DIAGNOSTICS) + 1);
    assert_true(has_diagnostic(doc, "source.more-diagnostics"));
    reading_close(&r);
    idc_buf_free(&buf);
    free((char *)entries.ptr);
}

static void cut_and_changed(void **state)
{
    (void)state;
    check_cut_and_changed(idc_str_of(resume_1));
}

static void every_allocation_may_fail(void **state)
{
    (void)state;
    check_every_allocation(idc_str_of(resume_1));
    check_every_allocation(IDC_STR("{\"bio\":{\"firstName\":\"A\xE9\",\"lastName\":\"B\\n\","
                                   "\"profiles\":{\"x\":\"y\"}},\"work\":[{\"startDate\":1}],}"));
    check_every_allocation(IDC_STR("[{\"a\":\"b\xE2\x80\x8B\"},]"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(resume_of_1_x),
        cmocka_unit_test(resume_of_0_x),
        cmocka_unit_test(newer_spelling_wins),
        cmocka_unit_test(schema),
        cmocka_unit_test(schema_stays_silent),
        cmocka_unit_test(manifest),
        cmocka_unit_test(any_other_object),
        cmocka_unit_test(damaged),
        cmocka_unit_test(spans_in_other_encodings),
        cmocka_unit_test(hidden_characters),
        cmocka_unit_test(hostile),
        cmocka_unit_test(many_wrong_values),
        cmocka_unit_test(cut_and_changed),
        cmocka_unit_test(every_allocation_may_fail),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
