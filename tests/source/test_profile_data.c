/* Profiles of platforms: rules, pages without rules, look-alikes, shapes that changed, scripts. */
#include "reading.h"

#include "source/page/profile_facts.h"
#include "source/page/script_data.h"

static const char *field_of(const idc_document *doc, const char *name, char room[256])
{
    idc_str text = idc_node_text(doc->profile, name);
    if (!text.ptr || text.len > 255)
        return "-";
    memcpy(room, text.ptr, text.len);
    room[text.len] = '\0';
    return room;
}

/* Reads bytes and compares fields: name, value, ..., NULL; "-" for none. */
static void check_fields(const char *bytes, const char *const *wanted)
{
    reading r;
    char room[256];
    idc_document *doc = reading_text(&r, bytes);
    for (; *wanted; wanted += 2)
        assert_string_equal(field_of(doc, wanted[0], room), wanted[1]);
    reading_close(&r);
}

#define FIELDS(...) ((const char *const[]){__VA_ARGS__, NULL})

static void answers_with_a_rule(void **state)
{
    (void)state;
    check_fields("{\"login\":\"kweber\",\"id\":7,\"node_id\":\"x\",\"name\":\"Kim Weber\","
                 "\"avatar_url\":\"https://img.example/7\",\"company\":\"Globex\","
                 "\"blog\":\"https://kim.example\",\"created_at\":\"2012-03-04T05:06:07Z\"}",
                 FIELDS("platform", "github", "shape", "2022-11-28", "handle", "kweber", "name",
                        "Kim Weber", "image", "https://img.example/7", "organisation", "Globex",
                        "created", "2012-03-04T05:06:07Z"));
    check_fields("{\"them\":[{\"id\":\"1\",\"basics\":{\"username\":\"kw\",\"ctime\":1400000000},"
                 "\"profile\":{\"full_name\":\"Kim Weber\"},\"proofs_summary\":{\"all\":["
                 "{\"service_url\":\"https://github.com/kweber\"}]}}]}",
                 FIELDS("platform", "keybase", "handle", "kw", "name", "Kim Weber", "created",
                        "2014-05-13"));
}

static void spans_lead_to_the_bytes(void **state)
{
    reading r;
    const char *page = "<script id=x type='application/json'>{\"props\":{\"pageProps\":{\"player\":"
                       "{\"username\":\"kweber\",\"gamesPlayed\":3}}}}</script>";
    (void)state;
    idc_document *doc = reading_text(&r, page);
    const idc_node *handle = idc_node_get(doc->profile, "handle");
    assert_non_null(handle);
    assert_str(idc_str_sub(r.bytes, handle->span.begin, handle->span.end), "kweber");
    reading_close(&r);
}

static void pages_without_a_rule(void **state)
{
    (void)state;
    check_fields("<meta property='og:type' content='profile'><meta property='og:title' "
                 "content='Kim Weber (@kweber) | Atlas'><meta property='og:image' "
                 "content='https://img.example/k.png'><meta property='og:description' "
                 "content='I build &amp; run things'>",
                 FIELDS("platform", "-", "handle", "kweber", "display_name", "Kim Weber", "image",
                        "https://img.example/k.png", "bio", "I build & run things"));
    check_fields("{\"result\":{\"account\":{\"screen_name\":\"kweber\",\"fullName\":\"Kim Weber\","
                 "\"aboutMe\":\"hello\",\"avatar\":{\"large\":\"https://img.example/l.png\"}}}}",
                 FIELDS("handle", "kweber", "display_name", "Kim Weber", "bio", "hello", "image",
                        "https://img.example/l.png"));
    check_fields("<link rel='canonical' href='https://atlas.example/users/kweber'>"
                 "<meta property='og:title' content=\"Kim Weber's Profile\">",
                 FIELDS("handle", "kweber", "display_name", "Kim Weber"));
}

/* Names that several platforms give their fields, in the wrappings they have them in. */
static void answers_without_a_rule(void **state)
{
    static const char *const texts[] = {
        "{\"data\":{\"user\":{\"username\":\"kweber\",\"full_name\":\"Kim "
        "Weber\",\"biography\":\"hi\","
        "\"profile_pic_url_hd\":\"https://img.example/k\",\"external_url\":\"https://"
        "kim.example\"}}}",
        "{\"response\":[{\"id\":7,\"first_name\":\"Kim\",\"last_name\":\"Weber\",\"screen_name\":"
        "\"kweber\",\"photo_max_orig\":\"https://img.example/k\",\"about\":\"hi\",\"site\":\"\","
        "\"website\":\"https://kim.example\"}]}",
        ("<script>window.__hydration = [{\"kind\":\"x\"},{\"data\":{\"permalink\":\"kweber\","
         "\"full_name\":\"Kim "
         "Weber\",\"avatar_url\":\"https://img.example/k\",\"description\":\"hi\","
         "\"websites\":[{\"url\":\"https://kim.example\"}]}}];</script>"),
        "{\"profile\":{\"nickname\":\"kweber\",\"name\":\"Kim Weber\",\"avatar\":{\"medium\":"
        "\"https://img.example/k\"},\"about_me\":\"hi\",\"links\":[\"https://kim.example\"]}}"};
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        reading r;
        check_fields(texts[i], FIELDS("handle", "kweber", "display_name", "Kim Weber", "image",
                                      "https://img.example/k", "bio", "hi"));
        const idc_node *links = idc_node_get(reading_text(&r, texts[i])->profile, "links");
        assert_non_null(links);
        assert_str(links->child->text, "https://kim.example");
        reading_close(&r);
    }
}

static void pages_of_no_account(void **state)
{
    static const char *const pages[] = {
        "<meta property='og:type' content='article'><meta property='og:title' content='News of "
        "today'><meta property='og:url' content='https://news.example/2020/today'>",
        "<title>Kim Weber - CV</title><h1>Kim Weber</h1><p>Engineer at Globex</p>",
        "{\"name\":\"package\",\"version\":\"1.0.0\",\"scripts\":{\"test\":\"x\"}}",
        "{\"name\":\"package\",\"description\":\"a tool\",\"homepage\":\"https://kim.example\","
        "\"author\":{\"name\":\"Kim Weber\",\"email\":\"kim@kim.example\"}}",
        "{\"products\":[{\"id\":1,\"name\":\"Chair\",\"description\":\"oak\",\"image\":\"/"
        "c.png\"}]}",
        "{\"items\":[],\"has_more\":false}",
        "{\"data\":{\"user\":null}}",
        "[1,2,3]"};
    (void)state;
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        reading r;
        idc_document *doc = reading_text(&r, pages[i]);
        if (doc->profile)
            fail_msg("a profile in %s", pages[i]);
        reading_close(&r);
    }
}

static void a_shape_that_changed_is_told(void **state)
{
    reading r;
    (void)state;
    idc_document *doc =
        reading_text(&r, "<meta property='og:url' content='https://www.facebook.com/login/'>"
                         "<meta property='al:android:app_name' content='Facebook'><p>Log in</p>");
    assert_true(has_diagnostic(doc, "profile.shape"));
    reading_close(&r);
    doc = reading_text(&r, "<meta property='og:url' content='https://other.example/'><p>x</p>");
    assert_false(has_diagnostic(doc, "profile.shape"));
    reading_close(&r);
}

static void rules_can_be_left_out(void **state)
{
    test_work t;
    idc_document *doc;
    idc_limits limits;
    idc_work *work = test_work_open(&t);
    (void)state;
    limits = *work->limits;
    limits.value[IDC_LIMIT_PROFILE_RULES] = 0;
    work->limits = &limits;
    idc_str bytes = IDC_STR("{\"login\":\"kweber\",\"node_id\":\"x\",\"name\":\"Kim Weber\"}");
    assert_int_equal(idc_source_read(work, bytes, &doc), IDC_OK);
    assert_null(idc_node_text(doc->profile, "shape").ptr);
    assert_str(idc_node_text(doc->profile, "handle"), "kweber");
    test_work_close(&t);
}

static void patterns(void **state)
{
    static const char *const rows[][3] = {{"", "abc", "abc"},
                                          {"{}", "abc", "abc"},
                                          {"*(@{})*", "Kim (@kw) x", "kw"},
                                          {"{} (@*", "Kim (@kw)", "Kim"},
                                          {"x/{}", "x/y/z", "y/z"},
                                          {"*/{}/", "a/b/", "b"},
                                          {"fb://*", "fb://1", "fb://1"},
                                          {"fb://*", "http://1", NULL},
                                          {"{} at S", "K at S", "K"},
                                          {"{} at S", "K at Sx", NULL},
                                          {"ab", "ab", "ab"},
                                          {"ab", "abc", NULL}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        idc_str out;
        bool match = idc_profile_match(idc_str_of(rows[i][0]), idc_str_of(rows[i][1]), &out);
        assert_int_equal(match, rows[i][2] != NULL);
        if (match)
            assert_str(out, rows[i][2]);
    }
}

/* Literals of JavaScript, some of which hold what is no value. */
static void script_literals(void **state)
{
    static const struct {
        const char *text, *path, *value;
    } rows[] = {{"{a: 'x', }", "a", "x"},
                {"{'a': \"\\u0041\\x42\\n\"}", "a", "AB\n"},
                {"{f: call({b: 1}), a: \"x\" + y, c: 'z'}", "c", "z"},
                {"{/* c */ a: 'x' // d\n}", "a", "x"},
                {"{a: `t${x}`, c: 'z'}", "c", "z"},
                {"{a: 12.5e3}", "a", "12.5e3"}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_work t;
        idc_node *root;
        size_t end;
        idc_work *work = test_work_open(&t);
        assert_int_equal(
            idc_script_literal(work, idc_str_of(rows[i].text), 0, IDC_SCRIPT_CODE, &root, &end),
            IDC_OK);
        assert_non_null(root);
        const idc_node *value = idc_node_get(root, rows[i].path);
        if (!value)
            fail_msg("%s: no %s", rows[i].text, rows[i].path);
        assert_str(value->text, rows[i].value);
        test_work_close(&t);
    }
    static const char *const broken[] = {"{", "{a", "{a:", "{a:'", "{a:'x'", "{a:{b:[", "{;}"};
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
        test_work t;
        idc_node *root;
        size_t end;
        idc_work *work = test_work_open(&t);
        assert_int_equal(
            idc_script_literal(work, idc_str_of(broken[i]), 0, IDC_SCRIPT_CODE, &root, &end),
            IDC_OK);
        assert_null(root);
        test_work_close(&t);
    }
}

static void hostile_scripts(void **state)
{
    static const char *const parts[] = {"x={", "x=({a:[", "x={a:'", "x={a:f("};
    (void)state;
    for (size_t k = 0; k < sizeof parts / sizeof *parts; k++) {
        reading r;
        idc_buf page = idc_buf_with(&idc_allocator_default);
        idc_buf_text(&page, "<script>");
        for (int i = 0; i < 20000; i++)
            idc_buf_text(&page, parts[k]);
        idc_buf_text(&page, "</script><p>after</p>");
        idc_document *doc = reading_open(&r, idc_buf_str(&page));
        assert_non_null(find_line(doc, "after"));
        reading_close(&r);
        idc_buf_free(&page);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(answers_with_a_rule),   cmocka_unit_test(spans_lead_to_the_bytes),
        cmocka_unit_test(pages_without_a_rule),  cmocka_unit_test(answers_without_a_rule),
        cmocka_unit_test(pages_of_no_account),   cmocka_unit_test(a_shape_that_changed_is_told),
        cmocka_unit_test(rules_can_be_left_out), cmocka_unit_test(patterns),
        cmocka_unit_test(script_literals),       cmocka_unit_test(hostile_scripts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
