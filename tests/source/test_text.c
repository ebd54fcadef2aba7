/* Plain text and Markdown: lines, blocks, headings, encodings, what nobody sees. */
#include "reading.h"

static void blocks_and_lines(void **state)
{
    reading r;
    (void)state;
    idc_document *doc = reading_text(&r, "Ana Example\r\n  Riverton\r\rSecond\nthird\n\n \nlast");
    assert_string_equal(doc->media_type, "text/plain");
    assert_int_equal(doc->state, IDC_READ_OK);
    assert_int_equal(doc->line_count, 5);
    assert_str(doc->lines[1].text, "  Riverton"); /* white space as written */
    assert_int_equal(doc->lines[0].block, doc->lines[1].block);
    assert_int_not_equal(doc->lines[1].block, doc->lines[2].block);
    assert_int_equal(doc->lines[2].block, doc->lines[3].block);
    assert_int_not_equal(doc->lines[3].block, doc->lines[4].block);
    idc_span span = idc_line_span(&doc->lines[2], 1, 4);
    assert_int_equal(span.begin, 26);
    assert_int_equal(span.end, 29);
    reading_close(&r);
}

static void headings_of_plain_text(void **state)
{
    reading r;
    (void)state;
    idc_document *doc = reading_text(&r, "Ana Example\n===========\n\nSKILLS -----------\n\nC, Go\n"
                                         "\nWork\n____\nfirst\nsecond\n------\n\n-----\n");
    assert_string_equal(doc->media_type, "text/plain");
    const idc_line *line = find_line(doc, "Ana Example");
    assert_int_equal(line->flags, IDC_LINE_HEADING);
    assert_int_equal(line->level, 1);
    assert_int_equal(find_line(doc, "SKILLS")->level, 2);
    assert_int_equal(find_line(doc, "Work")->flags, IDC_LINE_HEADING);
    /* A rule below a paragraph of two lines parts sections and is no heading's. */
    assert_int_equal(find_line(doc, "second")->flags, 0);
    assert_int_equal(doc->line_count, 6);
    reading_close(&r);
}

static void items(void **state)
{
    reading r;
    (void)state;
    idc_document *doc = reading_text(&r, "Tasks\n- one\n  goes on\n\xE2\x80\xA2 two\n* three\n"
                                         "after\n1. Januar 2020\n-5 degrees\n+1 212 555 0100\n");
    assert_int_equal(find_line(doc, "one")->flags, IDC_LINE_ITEM);
    assert_int_equal(find_line(doc, "  goes on")->block, find_line(doc, "one")->block);
    assert_int_not_equal(find_line(doc, "two")->block, find_line(doc, "one")->block);
    assert_int_equal(find_line(doc, "three")->flags, IDC_LINE_ITEM);
    assert_int_equal(find_line(doc, "after")->flags, 0);
    /* What only looks like a mark stays: a date, a number, a telephone number. */
    find_line(doc, "1. Januar 2020");
    find_line(doc, "-5 degrees");
    find_line(doc, "+1 212 555 0100");
    reading_close(&r);
}

static void markdown(void **state)
{
    static const char text[] =
        "Ana **Example**\n====\n\n## Work ##\n\n### *Engineer*, [Muster "
        "GmbH](https://m.example/a_b_c"
        " \"t\")\n\n- snake_case_name stays, 5 * 3 * 2 too\n- **bold**\n\\* no item `a*b*c`\n\n"
        "<https://x.example> <!-- not seen -->\n\n| Year | Firm |\n|------|-----:|\n| 2019 | M |\n"
        "<!-- more\nnot seen -->\nend\n";
    reading r;
    (void)state;
    idc_document *doc = reading_text(&r, text);
    assert_string_equal(doc->media_type, "text/markdown");
    assert_int_equal(find_line(doc, "Ana Example")->level, 1);
    assert_int_equal(find_line(doc, "Work")->level, 2);
    const idc_line *line = find_line(doc, "Engineer, Muster GmbH");
    assert_int_equal(line->level, 3);
    idc_span span = idc_line_span(line, 10, 16);
    assert_str(idc_str_sub(r.bytes, span.begin, span.end), "Muster");
    find_line(doc, "snake_case_name stays, 5 * 3 * 2 too");
    assert_int_equal(find_line(doc, "bold")->flags, IDC_LINE_ITEM | IDC_LINE_BOLD);
    find_line(doc, "* no item a*b*c");
    assert_int_equal(find_line(doc, "2019")->flags, IDC_LINE_CELL);
    find_line(doc, "end");
    const idc_node *links = idc_node_get(doc->metadata, "links");
    assert_int_equal(links->count, 2);
    assert_str(links->child->text, "https://m.example/a_b_c");
    span = links->child->span;
    assert_str(idc_str_sub(r.bytes, span.begin, span.end), "https://m.example/a_b_c");
    assert_int_equal(doc->hidden_count, 2);
    assert_str(doc->hidden[0].text, "not seen");
    assert_str(doc->hidden[1].text, " more\nnot seen ");
    reading_close(&r);
}

static void plain_text_is_not_markdown(void **state)
{
    reading r;
    (void)state;
    idc_document *doc = reading_text(&r, "# of reports: 3\n2 * 3 ** 4\nfoo_bar_baz\n- a\n");
    assert_string_equal(doc->media_type, "text/plain");
    find_line(doc, "2 * 3 ** 4");
    find_line(doc, "# of reports: 3");
    reading_close(&r);
}

/* --- encodings ------------------------------------------------------------------------------ */

static void check_same_text(idc_str bytes, size_t begin, size_t end)
{
    reading r;
    idc_document *doc = reading_open(&r, bytes);
    assert_int_equal(doc->line_count, 2);
    assert_str(doc->lines[0].text, "Jos\xC3\xA9 A");
    assert_str(doc->lines[1].text, "B\xE2\x80\x93");
    idc_span span = idc_line_span(&doc->lines[0], 3, 5);
    assert_int_equal(span.begin, begin);
    assert_int_equal(span.end, end);
    reading_close(&r);
}

static void encodings(void **state)
{
    (void)state;
    check_same_text(IDC_STR("Jos\xC3\xA9 A\nB\xE2\x80\x93"), 3, 5);
    check_same_text(IDC_STR("\xEF\xBB\xBFJos\xC3\xA9 A\nB\xE2\x80\x93"), 6, 8);
    check_same_text(IDC_STR("\xFF\xFEJ\0o\0s\0\xE9\0 \0A\0\n\0B\0\x13\x20"), 8, 10);
    check_same_text(IDC_STR("\xFE\xFF\0J\0o\0s\0\xE9\0 \0A\0\n\0B\x20\x13"), 8, 10);
    check_same_text(IDC_STR("Jos\xE9 A\nB\x96"), 3, 4);
}

static void guessed_encoding_is_told(void **state)
{
    reading r;
    (void)state;
    assert_true(has_diagnostic(reading_text(&r, "Jos\xE9\n"), "text.encoding-guessed"));
    assert_int_equal(r.doc->state, IDC_READ_OK);
    reading_close(&r);
    assert_int_equal(reading_text(&r, "Jos\xC3\xA9\n")->diagnostic_count, 0);
    reading_close(&r);
}

static void ill_formed_is_told(void **state)
{
    reading r;
    (void)state;
    idc_document *doc = reading_text(&r, "\xC3\xA9\xC3\xA9\xC3\xA9 a\xF0\x9F z\n");
    assert_str(doc->lines[0].text, "\xC3\xA9\xC3\xA9\xC3\xA9 a\xEF\xBF\xBD z");
    assert_int_equal(doc->state, IDC_READ_PARTIAL);
    assert_string_equal(doc->diagnostics[0].code, "text.ill-formed");
    assert_int_equal(doc->diagnostics[0].span.begin, 8);
    reading_close(&r);
}

/* --- what nobody sees ------------------------------------------------------------------------ */

static void check_hidden(const char *text, const char *reason, const char *shown)
{
    reading r;
    idc_document *doc = reading_text(&r, text);
    const idc_hidden *hidden = find_hidden(doc, reason);
    if (!hidden)
        fail_msg("%s: no %s", text, reason);
    assert_str(hidden->text, shown);
    reading_close(&r);
}

static void check_nothing_hidden(const char *text)
{
    reading r;
    idc_document *doc = reading_text(&r, text);
    if (doc->hidden_count)
        fail_msg("%s: %s", text, doc->hidden[0].reason);
    reading_close(&r);
}

static void hidden_characters(void **state)
{
    (void)state;
    check_hidden("Ana Exa\xE2\x80\x8Bmple x", "zero-width", "Exa\xE2\x80\x8Bmple");
    check_hidden("a\xE2\x80\x8D"
                 "b",
                 "zero-width",
                 "a\xE2\x80\x8D"
                 "b");
    check_hidden("x \xE2\x81\xA0y", "zero-width", "\xE2\x81\xA0y");
    check_hidden("mid\xEF\xBB\xBF-file", "zero-width", "mid\xEF\xBB\xBF-file");
    check_hidden("a \xE2\x80\xAEtxt.exe", "bidi", "\xE2\x80\xAEtxt.exe");
    check_hidden("\xE2\x81\xA8+1 212", "bidi", "\xE2\x81\xA8+1");
    /* Even beside right-to-left letters an override is no part of correct writing. */
    check_hidden("\xD7\x90 \xE2\x80\xAE"
                 "abc",
                 "bidi",
                 "\xE2\x80\xAE"
                 "abc");
    check_hidden("a\xF3\xA0\x81\x88\xF3\xA0\x81\xA9 b", "tag", "Hi");
}

static void innocent_characters(void **state)
{
    (void)state;
    check_nothing_hidden("\xEF\xBB\xBFstart");
    /* Persian with ZWNJ, Malayalam with ZWJ, Thai with ZWSP, Hebrew with an RLM. */
    check_nothing_hidden("\xD9\x85\xDB\x8C\xE2\x80\x8C\xD8\xAE\xD9\x88\xD8\xA7\xD9\x87\xD9\x85");
    check_nothing_hidden("\xE0\xB4\xA8\xE0\xB5\x8D\xE2\x80\x8D");
    check_nothing_hidden("\xE0\xB8\x81\xE2\x80\x8B\xE0\xB8\x81");
    check_nothing_hidden("\xD7\xA9\xD7\x9C\xE2\x80\x8F!");
    /* Family emoji, and the flag of Scotland, which is spelt with tags. */
    check_nothing_hidden("\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7");
    check_nothing_hidden("\xF0\x9F\x91\xA9\xE2\x80\x8D\xE2\x9A\x95\xEF\xB8\x8F");
    check_nothing_hidden("\xF0\x9F\x8F\xB4\xF3\xA0\x81\xA7\xF3\xA0\x81\xA2\xF3\xA0\x81\xB3"
                         "\xF3\xA0\x81\xA3\xF3\xA0\x81\xB4\xF3\xA0\x81\xBF");
    /* An ideograph with a variation selector, as names need it. */
    check_nothing_hidden("\xE8\x91\x9B\xF3\xA0\x84\x80");
    check_nothing_hidden("\xE2\x80\x9Cplain\xE2\x80\x9D \xE2\x80\x93 text\xC2\xAD");
}

/* --- hostile --------------------------------------------------------------------------------- */

static void long_lines_of_marks(void **state)
{
    static const char *const units[] = {"*a",
                                        "**",
                                        "[a",
                                        "](",
                                        "<!--",
                                        "`",
                                        "_a ",
                                        "\\",
                                        "<http",
                                        "\xE2\x80\x8B",
                                        "\xF3\xA0\x81\x81",
                                        "\r",
                                        "- ",
                                        "=",
                                        "|"};
    (void)state;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        reading r;
        idc_str tail = test_repeat(units[i], 200000);
        idc_buf buf = idc_buf_with(&idc_allocator_default);
        idc_buf_text(&buf, "# a\n# b\n");
        idc_buf_add(&buf, tail);
        idc_document *doc = reading_open(&r, idc_buf_str(&buf));
        assert_string_equal(doc->media_type, "text/markdown");
        assert_true(doc->line_count >= 2);
        reading_close(&r);
        idc_buf_free(&buf);
        free((char *)tail.ptr);
    }
}

static void too_many_lines(void **state)
{
    reading r;
    (void)state;
    idc_str text = test_repeat("a\n", 200000);
    idc_document *doc = reading_open(&r, text);
    assert_int_equal(doc->state, IDC_READ_PARTIAL);
    assert_true(has_diagnostic(doc, "source.limit"));
    assert_int_equal(doc->line_count, idc_limit_default(IDC_LIMIT_SOURCE_LINES));
    reading_close(&r);
    free((char *)text.ptr);
}

static const char small[] =
    "# A\n\n**b** [c](d) \xE2\x80\x8B\xC3\xA9\n- e\n<!--f-->\n| g |\nh\n---\n";

static void cut_and_changed(void **state)
{
    (void)state;
    check_cut_and_changed(idc_str_of(small));
    check_cut_and_changed(IDC_STR("\xFF\xFE"
                                  "a\0\x3D\xD8\x00\xDE\n\0"));
}

static void every_allocation_may_fail(void **state)
{
    (void)state;
    check_every_allocation(idc_str_of(small));
    check_every_allocation(IDC_STR("Jos\xE9\n\xE9t\xE9\n"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(blocks_and_lines),
        cmocka_unit_test(headings_of_plain_text),
        cmocka_unit_test(items),
        cmocka_unit_test(markdown),
        cmocka_unit_test(plain_text_is_not_markdown),
        cmocka_unit_test(encodings),
        cmocka_unit_test(guessed_encoding_is_told),
        cmocka_unit_test(ill_formed_is_told),
        cmocka_unit_test(hidden_characters),
        cmocka_unit_test(innocent_characters),
        cmocka_unit_test(long_lines_of_marks),
        cmocka_unit_test(too_many_lines),
        cmocka_unit_test(cut_and_changed),
        cmocka_unit_test(every_allocation_may_fail),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
