#include "builder.h"
#include "markup.h"

static void page_is_well_formed_and_complete(void **state)
{
    (void)state;
    static builder b;
    builder_sample(&b);
    idc_str html = builder_html(&b);
    assert_int_equal(idc_utf8_valid_length(html), html.len);
    assert_true(idc_str_eq(html, builder_html(&b)));
    xmlDoc *doc = markup_read(html);
    assert_int_equal(markup_count(doc, "//h1"), 1);
    assert_int_equal(markup_count(doc, "/html[@lang='en']"), 1);
    assert_int_equal(markup_count(doc, "//main"), 1);
    assert_int_equal(markup_count(doc, "//article"), 3);
    assert_int_equal(markup_count(doc, "//svg[@role='img']/title"), 1);
    assert_int_equal(markup_count(doc, "//svg[@role='img']/desc"), 1);
    assert_int_equal(markup_count(doc, "//details//tbody/tr"), 4);
    static const char *const expected[] = {"no photo in the case",
                                           "requires human review",
                                           "2026-11-23",
                                           "abcd0000",
                                           "What may well explain it",
                                           "What to ask",
                                           "Take care",
                                           "decides nothing about a person"};
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++)
        if (!builder_has(html, expected[i]))
            fail_msg("no \"%s\"", expected[i]);
    xmlFreeDoc(doc);
    builder_close(&b);
}

static void page_needs_nothing_from_elsewhere(void **state)
{
    (void)state;
    static builder b;
    builder_sample(&b);
    xmlDoc *doc = markup_read(builder_html(&b));
    assert_int_equal(markup_count(doc, "//script|//iframe|//object|//embed|//form|//link|//img"),
                     0);
    assert_int_equal(markup_count(doc, "//@src|//@*[starts-with(name(),'on')]"), 0);
    assert_int_equal(markup_count(doc, "//@href[not(starts-with(.,'#'))]"), 0);
    char *policy = markup_text(doc, "//meta[@http-equiv='Content-Security-Policy']/@content");
    assert_non_null(policy);
    assert_non_null(strstr(policy, "default-src 'none'"));
    xmlFree(policy);
    char *style = markup_text(doc, "//style");
    assert_null(strstr(style, "http"));
    assert_null(strstr(style, "@import"));
    xmlFree(style);
    xmlFreeDoc(doc);
    builder_close(&b);
}

static void links_lead_to_something_and_ids_are_unique(void **state)
{
    (void)state;
    static builder b;
    builder_sample(&b);
    xmlDoc *doc = markup_read(builder_html(&b));
    assert_true(markup_count(doc, "//a[starts-with(@href,'#finding-')]") >= 3);
    assert_int_equal(markup_count(doc, "//a[@href][not(substring(@href,2) = //@id)]"), 0);
    assert_int_equal(markup_count(doc, "//*[@id = preceding::*/@id]"), 0);
    assert_int_equal(markup_count(doc,
                                  "//*[@aria-labelledby and not(contains(@aria-labelledby,' '))"
                                  " and not(@aria-labelledby = //@id)]"),
                     0);
    xmlFreeDoc(doc);
    builder_close(&b);
}

static void passage_stands_in_its_line(void **state)
{
    (void)state;
    static builder b;
    builder_sample(&b);
    xmlDoc *doc = markup_read(builder_html(&b));
    char *quote = markup_text(doc, "//article[@id='finding-1']//blockquote");
    assert_string_equal(quote, "Curriculum of Jordan Thorne, engineer");
    xmlFree(quote);
    char *mark = markup_text(doc, "//article[@id='finding-1']//mark");
    assert_string_equal(mark, "Jordan Thorne");
    xmlFree(mark);
    xmlFreeDoc(doc);
    builder_close(&b);
}

static void passages_of_two_sources_stand_side_by_side(void **state)
{
    (void)state;
    static builder b;
    builder_sample(&b);
    xmlDoc *doc = markup_read(builder_html(&b));
    assert_int_equal(markup_count(doc, "//article[@id='finding-1']//figure"), 2);
    assert_int_equal(markup_count(doc, "//article[@id='finding-2']//figure"), 2);
    xmlFreeDoc(doc);
    builder_close(&b);
}

/* Every place that takes text of the case. */
static void fill_with(builder *b, idc_str text)
{
    builder_sample(b);
    b->report.case_id = b->report.subject = text;
    for (size_t i = 0; i < b->report.claims.source_count; i++)
        b->sources[i].label = b->sources[i].platform = text;
    for (size_t i = 0; i < b->report.claims.count; i++) {
        idc_claim *c = (idc_claim *)(uintptr_t)b->claims[i];
        c->raw = c->earlier = c->span.path = text;
        c->flags = i % 2 ? IDC_CLAIM_EARLIER : IDC_CLAIM_HIDDEN;
    }
    for (size_t i = 0; i < b->report.findings.count; i++) {
        b->findings[i]->message = b->findings[i]->question = text;
        b->findings[i]->state = b->findings[i]->other_case = text;
    }
    b->skipped[0].why = text;
    static idc_diagnostic diagnostic;
    diagnostic = (idc_diagnostic){.code = "test.code", .message = text};
    b->documents[0]->diagnostics = &diagnostic;
    b->documents[0]->diagnostic_count = 1;
}

static void hostile_text_is_only_shown(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "</bdi></title></style><script>alert(1)</script><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)\" x='&amp;' <!-- ]]> --> &#0;&lt;",
        "\x01\x1B[31m\x7F\xC2\x85\xE2\x80\xAE\xE2\x81\xA6 \xEF\xBF\xBF\xEF\xB7\x90 \xFF\xC0\xAF",
        "https://tracker.example/pixel.gif url(https://tracker.example/)"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        static builder b;
        fill_with(&b, idc_str_of(texts[i]));
        idc_str html = builder_html(&b);
        assert_int_equal(idc_utf8_valid_length(html), html.len);
        xmlDoc *doc = markup_read(html);
        assert_int_equal(markup_count(doc, "//script|//img|//@onerror|//@onmouseover|//@src"), 0);
        assert_int_equal(markup_count(doc, "//@href[not(starts-with(.,'#'))]"), 0);
        assert_int_equal(markup_count(doc, "//article"), 3);
        assert_false(builder_has(html, "\xE2\x80\xAE"));
        xmlFreeDoc(doc);
        xmlFreeDoc(markup_read(builder_svg(&b)));
        builder_close(&b);
    }
}

static void foreign_text_cannot_turn_its_surroundings(void **state)
{
    (void)state;
    static builder b;
    fill_with(&b, IDC_STR("ZZZ"));
    xmlDoc *doc = markup_read(builder_html(&b));
    assert_true(markup_count(doc, "//body//text()[contains(.,'ZZZ')]") > 30);
    assert_int_equal(markup_count(doc, "//body//text()[contains(.,'ZZZ')][not(ancestor::bdi)]"
                                       "[not(ancestor::svg)]"),
                     0);
    xmlFreeDoc(doc);
    builder_close(&b);
}

static void long_text_is_cut_where_one_sees_it(void **state)
{
    (void)state;
    static builder b;
    static char text[20000];
    memset(text, 'x', sizeof text);
    fill_with(&b, (idc_str){text, sizeof text});
    idc_str html = builder_html(&b);
    assert_true(builder_has(html, "xxx\xE2\x80\xA6"));
    assert_in_range(html.len, 10000, 120000);
    builder_close(&b);
}

static void abstaining_page_shows_no_total(void **state)
{
    (void)state;
    static builder b;
    builder_sample(&b);
    b.score.abstained = true;
    b.score.abstained_why = "fewer than two independent groups speak";
    idc_str html = builder_html(&b);
    assert_true(builder_has(html, "No total"));
    assert_true(builder_has(html, "fewer than two independent groups speak"));
    assert_false(builder_has(html, "class=\"marker\""));
    assert_false(builder_has(html, "With the prior"));
    builder_close(&b);
}

static void empty_case_is_a_page_too(void **state)
{
    (void)state;
    static builder b;
    builder_open(&b);
    xmlDoc *doc = markup_read(builder_html(&b));
    assert_int_equal(markup_count(doc, "//article"), 0);
    assert_int_equal(markup_count(doc, "//svg"), 0);
    xmlFreeDoc(doc);
    builder_close(&b);
}

typedef struct failing {
    size_t left; /* allocations that still succeed */
    size_t held; /* blocks that were not given back */
} failing;

static void *failing_realloc(void *ctx, void *ptr, size_t size)
{
    failing *f = ctx;
    if (!f->left)
        return NULL;
    f->left--;
    f->held += !ptr;
    return realloc(ptr, size);
}

static void *failing_alloc(void *ctx, size_t size)
{
    return failing_realloc(ctx, NULL, size);
}

static void failing_free(void *ctx, void *ptr)
{
    failing *f = ctx;
    f->held -= ptr != NULL;
    free(ptr);
}

static idc_status write_as(const idc_report *report, int form, idc_buf *out)
{
    return form == 0   ? idc_export_json(report, 2, out)
           : form == 1 ? idc_export_text(report, 80, true, out)
           : form == 2 ? idc_export_html(report, out)
                       : idc_export_svg_timeline(report, out);
}

static void every_allocation_may_fail(void **state)
{
    (void)state;
    static builder b;
    builder_sample(&b);
    failing f = {0};
    idc_allocator allocator = {failing_alloc, failing_realloc, failing_free, &f};
    b.report.allocator = allocator;
    for (int form = 0; form < 4; form++) {
        idc_status status = IDC_ERR_NOMEM;
        size_t allowed = 0;
        for (; status != IDC_OK && allowed < 1000; allowed++) {
            idc_buf out = idc_buf_with(&allocator);
            f.left = allowed;
            status = write_as(&b.report, form, &out);
            assert_true(status == IDC_OK || status == IDC_ERR_NOMEM);
            idc_buf_free(&out);
            assert_int_equal(f.held, 0);
        }
        assert_int_equal(status, IDC_OK);
        assert_true(allowed > 2);
    }
    builder_close(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(page_is_well_formed_and_complete),
        cmocka_unit_test(page_needs_nothing_from_elsewhere),
        cmocka_unit_test(links_lead_to_something_and_ids_are_unique),
        cmocka_unit_test(passage_stands_in_its_line),
        cmocka_unit_test(passages_of_two_sources_stand_side_by_side),
        cmocka_unit_test(hostile_text_is_only_shown),
        cmocka_unit_test(foreign_text_cannot_turn_its_surroundings),
        cmocka_unit_test(long_text_is_cut_where_one_sees_it),
        cmocka_unit_test(abstaining_page_shows_no_total),
        cmocka_unit_test(empty_case_is_a_page_too),
        cmocka_unit_test(every_allocation_may_fail),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
