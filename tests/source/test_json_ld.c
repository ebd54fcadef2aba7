/* JSON-LD as pages really carry it: mended, or passed over alone and told. */
#include "reading.h"

#include "document/schema_org.h"

static const idc_node *blocks_of(reading *r, const char *script, char room[1024])
{
    snprintf(room, 1024, "<script type='application/ld+json'>%s</script><p>text</p>", script);
    return idc_node_get(reading_text(r, room)->structured, "json-ld");
}

static void mended(void **state)
{
    static const char *const scripts[] = {
        "// who\n{\"x\":1,\"name\":\"Kim Weber\"}",
        "<!-- {\"name\":\"Kim Weber\"} -->",
        "<![CDATA[{\"name\":\"Kim Weber\"}]]>",
        "{\"name\":\"Kim Weber\",}",
        "{\"text\":\"a\x01\tb\nc\",\"name\":\"Kim Weber\"};",
        "performance.mark('x');{\"name\":\"Kim Weber\"}",
        "{'name':'Kim Weber'}",
        "{name: 'Kim Weber', made: new Date()}",
        "{\"type\":\"Person\" \"name\":\"Kim Weber\"}",
        "{\"text\":\"the \"best\" one\",\"name\":\"Kim Weber\"}",
        "{\"a\":NaN,\"b\":True,\"c\":007,\"d\":undefined,\"name\":\"Kim Weber\"}",
        "{&quot;name&quot;:&quot;Kim Weber&quot;}",
        "{&#34;name&#34;:&#34;Kim Weber&#34;}",
        "\"{\\\"name\\\":\\\"Kim Weber\\\"}\"",
        "[\"{\\\"name\\\":\\\"Kim Weber\\\"}\"]",
        "{\xE2\x80\x9Cname\xE2\x80\x9D: \xE2\x80\x9CKim Weber\xE2\x80\x9D}",
        "{\xE2\x80\x9Ename\xE2\x80\x9C: \xE2\x80\x9EKim Weber\xE2\x80\x9C}",
        "{\xC2\xABname\xC2\xBB:\xC2\xABKim Weber\xC2\xBB}",
        "{\xE2\x80\x9Ctext\xE2\x80\x9D:\xE2\x80\x9Cthe \xE2\x80\x9C"
        "best\xE2\x80\x9D "
        "one\xE2\x80\x9D,"
        "\xE2\x80\x9Cname\xE2\x80\x9D:\xE2\x80\x9CKim Weber\xE2\x80\x9D}",
        "{\"x\":1,<br />\n\"name\":\"Kim Weber\"}"};
    (void)state;
    for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++) {
        reading r;
        char room[1024];
        const idc_node *list = blocks_of(&r, scripts[i], room);
        if (!list || list->count != 1 ||
            !idc_str_is(idc_node_text(list->child, "name"), "Kim Weber"))
            fail_msg("not read: %s", scripts[i]);
        assert_true(has_diagnostic(r.doc, "html.json-ld-repaired"));
        assert_int_equal(r.doc->state, IDC_READ_OK);
        /* What was read points at the bytes it was read from. */
        const idc_node *name = idc_node_get(list->child, "name");
        idc_str bytes = idc_str_sub(r.bytes, name->span.begin, name->span.end);
        assert_true(idc_str_find(bytes, IDC_STR("Kim Weber"), 0) != SIZE_MAX);
        reading_close(&r);
    }
}

static void several_values_in_a_block(void **state)
{
    static const char *const scripts[] = {"{\"@type\":\"WebSite\"}{\"@type\":\"Person\"}",
                                          "{\"@type\":\"WebSite\"},\n{\"@type\":\"Person\"}"};
    reading r;
    char room[1024];
    (void)state;
    for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++) {
        const idc_node *list = blocks_of(&r, scripts[i], room);
        assert_non_null(list);
        assert_int_equal(list->count, 2);
        assert_str(idc_node_text(list->last, "@type"), "Person");
        reading_close(&r);
    }
    /* Code behind a value is none. */
    assert_int_equal(blocks_of(&r, "{\"@type\":\"Person\"};go({\"a\":1})", room)->count, 1);
    reading_close(&r);
}

static void nothing_to_mend(void **state)
{
    static const char *const scripts[] = {"{{ template }}",
                                          "oops",
                                          "{\"a\":",
                                          "'",
                                          "{\"",
                                          "[[[[",
                                          "{'a':'b' 'c':}{{{{",
                                          "{&quot;",
                                          "{&quot;a&quot;:",
                                          "{\xE2\x80\x9C",
                                          "{\xE2\x80\x9C\xE2\x80\x9C\xE2\x80\x9C",
                                          "{&#34;",
                                          "{<br"};
    (void)state;
    for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++) {
        reading r;
        char room[1024];
        blocks_of(&r, scripts[i], room);
        assert_int_equal(r.doc->line_count, 1);
        assert_true(r.doc->diagnostic_count > 0);
        reading_close(&r);
    }
}

/* Turned quotes inside a string of plain ones are its own. */
static void quotes_inside_stay(void **state)
{
    reading r;
    char room[1024];
    (void)state;
    const idc_node *list = blocks_of(&r,
                                     "{\"name\":\"the \xE2\x80\x9C"
                                     "best\xE2\x80\x9D, one\"}",
                                     room);
    assert_str(idc_node_text(list->child, "name"), "the \xE2\x80\x9C"
                                                   "best\xE2\x80\x9D, one");
    assert_false(has_diagnostic(r.doc, "html.json-ld-repaired"));
    reading_close(&r);
}

static void names_of_the_vocabulary(void **state)
{
    static const char *const keys[] = {"name", "schema:name", "http://schema.org/name",
                                       "https://schema.org/name"};
    static const char *const others[] = {"legalname", "other:name", "https://example.org/name"};
    (void)state;
    for (size_t i = 0; i < 7; i++) {
        reading r;
        char room[1024], script[128];
        snprintf(script, sizeof script, "{\"%s\":\"Kim Weber\"}", i < 4 ? keys[i] : others[i - 4]);
        const idc_node *list = blocks_of(&r, script, room);
        assert_int_equal(idc_schema_get(list->child, "name") != NULL, i < 4);
        reading_close(&r);
    }
    assert_null(idc_schema_get(NULL, "name"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(mended),
        cmocka_unit_test(several_values_in_a_block),
        cmocka_unit_test(nothing_to_mend),
        cmocka_unit_test(quotes_inside_stay),
        cmocka_unit_test(names_of_the_vocabulary),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
