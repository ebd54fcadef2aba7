/* Microformats, RDFa and addresses of pages: what they state, look-alikes, hostile ones. */
#include "reading.h"

#include "base/json.h"
#include "source/page/url.h"

static const char *const base = "http://pages.example/people/";

/* What a page found at the base states under a key; "-" when nothing. */
static void check_at(const char *page, const char *key, const char *expected)
{
    test_work t;
    idc_document *doc;
    idc_work *work = test_work_open(&t);
    assert_int_equal(idc_source_read_at(work, idc_str_of(page), idc_str_of(base), &doc), IDC_OK);
    const idc_node *node = idc_node_get(doc->structured, key);
    idc_buf buf = idc_buf_in(work->arena);
    idc_json_writer w = {.out = &buf};
    if (node)
        idc_json_node(&w, node, work->arena);
    assert_str(node ? idc_buf_str(&buf) : IDC_STR("-"), expected);
    test_work_close(&t);
}

static void check_items(const char *page, const char *items)
{
    idc_buf buf = idc_buf_with(&idc_allocator_default);
    idc_buf_format(&buf, "{\"items\":%s,\"rel-urls\":{},\"rels\":{}}", items);
    check_at(page, "microformats2", buf.ptr);
    idc_buf_free(&buf);
}

static void cards_and_what_they_imply(void **state)
{
    (void)state;
    check_items("<div class='h-card'>Kim Weber</div>",
                "[{\"properties\":{\"name\":[\"Kim Weber\"]},\"type\":[\"h-card\"]}]");
    check_items("<a class='h-card' href='kim'><img src='k.png' alt='Kim Weber'></a>",
                "[{\"properties\":{\"name\":[\"Kim Weber\"],\"photo\":[{\"alt\":\"Kim Weber\","
                "\"value\":\"http://pages.example/people/k.png\"}],"
                "\"url\":[\"http://pages.example/people/kim\"]},\"type\":[\"h-card\"]}]");
    /* A property of text keeps the name from being implied. */
    check_items("<p class='h-card'>x <b class='p-org'>Globex</b></p>",
                "[{\"properties\":{\"org\":[\"Globex\"]},\"type\":[\"h-card\"]}]");
}

static void resumes_old_and_new(void **state)
{
    (void)state;
    check_items("<div class='h-resume'><p class='p-name'>Kim</p><p class='p-experience h-event'>"
                "<b class='p-name'>Engineer</b> <time class='dt-start' datetime='2019-03'>x</time>"
                "</p></div>",
                "[{\"properties\":{\"experience\":[{\"properties\":{\"name\":[\"Engineer\"],"
                "\"start\":[\"2019-03\"]},\"type\":[\"h-event\"],\"value\":\"Engineer\"}],"
                "\"name\":[\"Kim\"]},\"type\":[\"h-resume\"]}]");
    check_items("<div class='hresume'><div class='contact vcard'><b class='fn'>Kim Weber</b></div>"
                "<p class='experience vevent'><b class='summary'>Engineer</b></p></div>",
                "[{\"properties\":{\"contact\":[{\"properties\":{\"name\":[\"Kim Weber\"]},"
                "\"type\":[\"h-card\"],\"value\":\"Kim Weber\"}],"
                "\"experience\":[{\"properties\":{\"name\":[\"Engineer\"]},\"type\":[\"h-event\"],"
                "\"value\":\"Engineer\"}]},\"type\":[\"h-resume\"]}]");
}

static void dates_in_parts(void **state)
{
    (void)state;
    check_items("<p class='h-event'><b class='p-name'>x</b><span class='dt-start'>"
                "<i class='value'>2019-03-04</i> at <i class='value'>7pm</i></span>"
                "<span class='dt-end'><i class='value'>21:30</i></span></p>",
                "[{\"properties\":{\"end\":[\"2019-03-04 21:30\"],\"name\":[\"x\"],"
                "\"start\":[\"2019-03-04 19:00\"]},\"type\":[\"h-event\"]}]");
    check_items("<p class='h-event'><b class='p-name'>x</b><span class='dt-start'>soon "
                "<i class='value'>enough</i></span></p>",
                "[{\"properties\":{\"name\":[\"x\"],\"start\":[\"soon enough\"]},"
                "\"type\":[\"h-event\"]}]");
}

static void parts_from_elsewhere(void **state)
{
    (void)state;
    check_items("<div class='vcard' itemref='o'><b class='fn'>Kim</b></div>"
                "<p id='o' class='org'>Globex</p>",
                "[{\"properties\":{\"name\":[\"Kim\"],\"org\":[\"Globex\"]},"
                "\"type\":[\"h-card\"]}]");
    /* A part that would hold itself is not brought in. */
    check_items("<div class='vcard' id='v'><b class='fn'>Kim</b>"
                "<a class='include' href='#v'>x</a></div>",
                "[{\"properties\":{\"name\":[\"Kim\"]},\"type\":[\"h-card\"]}]");
    /* Nor is what a part that was brought in asks for. */
    check_items("<div class='vcard' itemref='o'><b id='o' class='fn'>Kim<i itemref='o'></i></b>"
                "</div>",
                "[{\"properties\":{\"name\":[\"Kim\",\"Kim\"]},\"type\":[\"h-card\"]}]");
    /* A link that another ended holds its part in order. */
    check_items("<div class='vcard' itemref='o'></div><p id='o'><a class='fn'>Kim<b>x</b>"
                "<a class='org'>Globex</a></p>",
                "[{\"properties\":{\"name\":[\"Kimx\"],\"org\":[\"Globex\"]},"
                "\"type\":[\"h-card\"]}]");
}

static void markup_is_seen_from_the_page(void **state)
{
    (void)state;
    check_items("<div class='h-entry'><b class='p-name'>x</b><div class='e-content'>"
                "<a href=\"cv\">my <i>cv</i></a> &lt;3<br/></div></div>",
                "[{\"properties\":{\"content\":[{\"html\":\"<a href="
                "\\\"http://pages.example/people/cv\\\">my <i>cv</i></a> &lt;3<br>\","
                "\"value\":\"my cv <3\"}],\"name\":[\"x\"]},\"type\":[\"h-entry\"]}]");
}

static void relations(void **state)
{
    (void)state;
    check_at("<a rel='me author' href='/me'>Kim</a><a href='/other'>x</a>", "microformats2",
             "{\"items\":[],\"rel-urls\":{\"http://pages.example/me\":{\"rels\":[\"author\","
             "\"me\"],\"text\":\"Kim\"}},\"rels\":{\"author\":[\"http://pages.example/me\"],"
             "\"me\":[\"http://pages.example/me\"]}}");
}

static void look_alikes(void **state)
{
    (void)state;
    static const char *const pages[] = {
        "<div class='h-1 h- H-CARD card h--x'>x</div>", /* no names of formats */
        "<div class='header-h-card p-name'>x</div>",    /* a property in no item */
        "<template><div class='h-card'>x</div></template>",
        "<div><!-- <b class='h-card'>x</b> --></div>",
    };
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
        check_at(pages[i], "microformats2", "-");
    check_at("<p>property typeof vocab</p><a rel='nofollow'>x</a>", "rdfa", "-");
}

static void rdfa_of_a_person(void **state)
{
    (void)state;
    check_at("<div vocab='http://schema.org/' typeof='Person' resource='#kim'>"
             "<b property='name'>Kim Weber</b><a property='url' href='cv'>cv</a>"
             "<p property='worksFor' typeof='Organization'><i property='name'>Globex</i></p></div>",
             "rdfa",
             "[{\"@id\":\"http://pages.example/people/\",\"http://www.w3.org/ns/"
             "rdfa#usesVocabulary\":[{\"@id\":\"http://schema.org/\"}]},"
             "{\"@id\":\"http://pages.example/people/#kim\",\"@type\":[\"http://schema.org/"
             "Person\"],\"http://schema.org/name\":[{\"@value\":\"Kim Weber\"}],"
             "\"http://schema.org/url\":[{\"@id\":\"http://pages.example/people/cv\"}],"
             "\"http://schema.org/worksFor\":[{\"@id\":\"_:b0\"}]},"
             "{\"@id\":\"_:b0\",\"@type\":[\"http://schema.org/Organization\"],"
             "\"http://schema.org/name\":[{\"@value\":\"Globex\"}]}]");
    /* rel waits for what stands inside; prefixes are those of the page before the known ones */
    check_at("<div prefix='f: http://f.example/' about='#a' rel='f:knows'>"
             "<p about='#b'><b property='foaf:name'>Bo</b></p></div>",
             "rdfa",
             "[{\"@id\":\"http://pages.example/people/#a\",\"http://f.example/knows\":"
             "[{\"@id\":\"http://pages.example/people/#b\"}]},"
             "{\"@id\":\"http://pages.example/people/#b\",\"http://xmlns.com/foaf/0.1/name\":"
             "[{\"@value\":\"Bo\"}]}]");
}

/* Deep, crossing and repeating markup costs what its length is worth. */
static void hostile_pages(void **state)
{
    (void)state;
    static const char *const parts[] = {
        "<div class='h-card p-name e-content'>", "<a class='h-card' href='x'><div>",
        "<p property='name' typeof='x' rel='y'>", "<b class='vcard' itemref='a a a' id='a'>"};
    for (size_t k = 0; k < sizeof parts / sizeof *parts; k++) {
        reading r;
        idc_buf page = idc_buf_with(&idc_allocator_default);
        for (int i = 0; i < 2000; i++)
            idc_buf_text(&page, parts[k]);
        idc_document *doc = reading_open(&r, idc_buf_str(&page));
        assert_int_not_equal(doc->state, IDC_READ_FAILED);
        assert_true(r.t.work.used[IDC_LIMIT_SOURCE_STEPS] < 5000000);
        reading_close(&r);
        idc_buf_free(&page);
    }
}

/* RFC 3986, section 5.4 */
static void addresses(void **state)
{
    static const char *const rows[][2] = {{"g:h", "g:h"},
                                          {"g", "http://a/b/c/g"},
                                          {"./g", "http://a/b/c/g"},
                                          {"g/", "http://a/b/c/g/"},
                                          {"/g", "http://a/g"},
                                          {"//g", "http://g"},
                                          {"?y", "http://a/b/c/d;p?y"},
                                          {"g?y", "http://a/b/c/g?y"},
                                          {"#s", "http://a/b/c/d;p?q#s"},
                                          {"", "http://a/b/c/d;p?q"},
                                          {".", "http://a/b/c/"},
                                          {"..", "http://a/b/"},
                                          {"../g", "http://a/b/g"},
                                          {"../../../g", "http://a/g"},
                                          {"/./g", "http://a/g"},
                                          {"g;x=1/../y", "http://a/b/c/y"}};
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_str(
            idc_url_resolve(work->arena, IDC_STR("http://a/b/c/d;p?q"), idc_str_of(rows[i][0])),
            rows[i][1]);
    assert_str(idc_url_resolve(work->arena, IDC_STR(""), IDC_STR("x/y")), "x/y");
    assert_str(idc_url_host(IDC_STR("https://u@pages.example:8080/x")), "pages.example");
    test_work_close(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cards_and_what_they_imply),
        cmocka_unit_test(resumes_old_and_new),
        cmocka_unit_test(dates_in_parts),
        cmocka_unit_test(parts_from_elsewhere),
        cmocka_unit_test(markup_is_seen_from_the_page),
        cmocka_unit_test(relations),
        cmocka_unit_test(look_alikes),
        cmocka_unit_test(rdfa_of_a_person),
        cmocka_unit_test(hostile_pages),
        cmocka_unit_test(addresses),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
