/* Plain text and Markdown: lines, blocks, headings, encodings, what nobody sees. */
#include "facts.h"

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

/* What the text says, in the encodings in which people still save it. */
static void encodings_are_found(void **state)
{
    const struct {
        const char *name;
        idc_str bytes;
        const char *text;
    } rows[] = {
        {"EUC-KR",
         IDC_STR(
             "\xB1\xE8\xB9\xCE\xBC\xAD\n\xB0\xE6\xB7\xC2: \xBC\xD2\xC7\xC1\xC6\xAE\xBF\xFE\xBE\xEE "
             "\xBF\xA3\xC1\xF6\xB4\xCF\xBE\xEE\n2019\xB3\xE2 3\xBF\xF9 ~ 2022\xB3\xE2 6\xBF\xF9\n"),
         "\xEA\xB9\x80\xEB\xAF\xBC\xEC\x84\x9C\n\xEA\xB2\xBD\xEB\xA0\xA5: "
         "\xEC\x86\x8C\xED\x94\x84\xED\x8A\xB8\xEC\x9B\xA8\xEC\x96\xB4 "
         "\xEC\x97\x94\xEC\xA7\x80\xEB\x8B\x88\xEC\x96\xB4\n2019\xEB\x85\x84 3\xEC\x9B\x94 ~ "
         "2022\xEB\x85\x84 6\xEC\x9B\x94\n"},
        {"GB18030",
         IDC_STR("\xC0\xEE\xD0\xA1\xC3\xF7\n\xB9\xA4\xD7\xF7\xBE\xAD\xC0\xFA\xA3\xBA\xC8\xED\xBC"
                 "\xFE\xB9\xA4\xB3\xCC\xCA\xA6\n\xB8\xBA\xD4\xF0\xBA\xF3\xB6\xCB\xB7\xFE\xCE\xF1"
                 "\xB5\xC4\xC9\xE8\xBC\xC6\xD3\xEB\xBF\xAA\xB7\xA2\n"),
         "\xE6\x9D\x8E\xE5\xB0\x8F\xE6\x98\x8E\n\xE5\xB7\xA5\xE4\xBD\x9C\xE7\xBB\x8F\xE5\x8E\x86"
         "\xEF\xBC\x9A\xE8\xBD\xAF\xE4\xBB\xB6\xE5\xB7\xA5\xE7\xA8\x8B\xE5\xB8\x88\n\xE8\xB4\x9F"
         "\xE8\xB4\xA3\xE5\x90\x8E\xE7\xAB\xAF\xE6\x9C\x8D\xE5\x8A\xA1\xE7\x9A\x84\xE8\xAE\xBE\xE8"
         "\xAE\xA1\xE4\xB8\x8E\xE5\xBC\x80\xE5\x8F\x91\n"},
        {"Big5",
         IDC_STR("\xB3\xAF\xA9\xC9\xA7g\n\xA4u\xA7@\xB8g\xBE\xFA\xA1G\xB3n\xC5\xE9\xA4u\xB5{"
                 "\xAEv\n\xADt\xB3"
                 "d\xAB\xE1\xBA\xDD\xAA"
                 "A\xB0\xC8\xAA\xBA\xB3]\xADp\xBBP\xB6}\xB5o\n"),
         "\xE9\x99\xB3\xE6\x80\xA1\xE5\x90\x9B\n\xE5\xB7\xA5\xE4\xBD\x9C\xE7\xB6\x93\xE6\xAD\xB7"
         "\xEF\xBC\x9A\xE8\xBB\x9F\xE9\xAB\x94\xE5\xB7\xA5\xE7\xA8\x8B\xE5\xB8\xAB\n\xE8\xB2\xA0"
         "\xE8\xB2\xAC\xE5\xBE\x8C\xE7\xAB\xAF\xE6\x9C\x8D\xE5\x8B\x99\xE7\x9A\x84\xE8\xA8\xAD\xE8"
         "\xA8\x88\xE8\x88\x87\xE9\x96\x8B\xE7\x99\xBC\n"},
        {"Shift_JIS",
         IDC_STR("\x8ER\x93"
                 "c\x91\xBE\x98Y\n\x83V\x83X\x83"
                 "e\x83\x80\x83G\x83\x93\x83W\x83j\x83"
                 "A\n\x83"
                 "f\x81[\x83^\x83x\x81["
                 "\x83X\x82\xCC\x90\xDD\x8Cv\x82\xC6\x8AJ\x94\xAD\x82\xF0\x92S\x93\x96\x82\xB5\x82"
                 "\xDC\x82\xB5\x82\xBD\x81"
                 "B\n"),
         "\xE5\xB1\xB1\xE7\x94\xB0\xE5\xA4\xAA\xE9\x83\x8E\n\xE3\x82\xB7\xE3\x82\xB9\xE3\x83\x86"
         "\xE3\x83\xA0\xE3\x82\xA8\xE3\x83\xB3\xE3\x82\xB8\xE3\x83\x8B\xE3\x82\xA2\n\xE3\x83\x87"
         "\xE3\x83\xBC\xE3\x82\xBF\xE3\x83\x99\xE3\x83\xBC\xE3\x82\xB9\xE3\x81\xAE\xE8\xA8\xAD\xE8"
         "\xA8\x88\xE3\x81\xA8\xE9\x96\x8B\xE7\x99\xBA\xE3\x82\x92\xE6\x8B\x85\xE5\xBD\x93\xE3\x81"
         "\x97\xE3\x81\xBE\xE3\x81\x97\xE3\x81\x9F\xE3\x80\x82\n"},
        {"EUC-JP",
         IDC_STR("\xBB\xB3\xC5\xC4\xC2\xC0\xCF\xBA\n\xA5\xB7\xA5\xB9\xA5\xC6\xA5\xE0\xA5\xA8\xA5"
                 "\xF3\xA5\xB8\xA5\xCB\xA5\xA2\n\xA5\xC7\xA1\xBC\xA5\xBF\xA5\xD9\xA1\xBC\xA5\xB9"
                 "\xA4\xCE\xC0\xDF\xB7\xD7\xA4\xC8\xB3\xAB\xC8\xAF\xA4\xF2\xC3\xB4\xC5\xF6\xA4\xB7"
                 "\xA4\xDE\xA4\xB7\xA4\xBF\xA1\xA3\n"),
         "\xE5\xB1\xB1\xE7\x94\xB0\xE5\xA4\xAA\xE9\x83\x8E\n\xE3\x82\xB7\xE3\x82\xB9\xE3\x83\x86"
         "\xE3\x83\xA0\xE3\x82\xA8\xE3\x83\xB3\xE3\x82\xB8\xE3\x83\x8B\xE3\x82\xA2\n\xE3\x83\x87"
         "\xE3\x83\xBC\xE3\x82\xBF\xE3\x83\x99\xE3\x83\xBC\xE3\x82\xB9\xE3\x81\xAE\xE8\xA8\xAD\xE8"
         "\xA8\x88\xE3\x81\xA8\xE9\x96\x8B\xE7\x99\xBA\xE3\x82\x92\xE6\x8B\x85\xE5\xBD\x93\xE3\x81"
         "\x97\xE3\x81\xBE\xE3\x81\x97\xE3\x81\x9F\xE3\x80\x82\n"},
        {"ISO-2022-JP",
         IDC_STR("\x1B$B;3EDB@O:\x1B(B\n\x1B$B%7%9%F%`%(%s%8%K%\x22\x1B(B\n\x1B$B%G!<%?%Y!<%9$N@_"
                 "7W$H3+H/$rC4Ev$7$^$7$?!#\x1B(B\n"),
         "\xE5\xB1\xB1\xE7\x94\xB0\xE5\xA4\xAA\xE9\x83\x8E\n\xE3\x82\xB7\xE3\x82\xB9\xE3\x83\x86"
         "\xE3\x83\xA0\xE3\x82\xA8\xE3\x83\xB3\xE3\x82\xB8\xE3\x83\x8B\xE3\x82\xA2\n\xE3\x83\x87"
         "\xE3\x83\xBC\xE3\x82\xBF\xE3\x83\x99\xE3\x83\xBC\xE3\x82\xB9\xE3\x81\xAE\xE8\xA8\xAD\xE8"
         "\xA8\x88\xE3\x81\xA8\xE9\x96\x8B\xE7\x99\xBA\xE3\x82\x92\xE6\x8B\x85\xE5\xBD\x93\xE3\x81"
         "\x97\xE3\x81\xBE\xE3\x81\x97\xE3\x81\x9F\xE3\x80\x82\n"},
        {"windows-1251",
         IDC_STR("\xC8\xE2\xE0\xED \xCF\xE5\xF2\xF0\xEE\xE2\n\xCE\xEF\xFB\xF2 "
                 "\xF0\xE0\xE1\xEE\xF2\xFB: "
                 "\xE8\xED\xE6\xE5\xED\xE5\xF0-\xEF\xF0\xEE\xE3\xF0\xE0\xEC\xEC\xE8\xF1\xF2\n"),
         "\xD0\x98\xD0\xB2\xD0\xB0\xD0\xBD "
         "\xD0\x9F\xD0\xB5\xD1\x82\xD1\x80\xD0\xBE\xD0\xB2\n\xD0\x9E\xD0\xBF\xD1\x8B\xD1\x82 "
         "\xD1\x80\xD0\xB0\xD0\xB1\xD0\xBE\xD1\x82\xD1\x8B: "
         "\xD0\xB8\xD0\xBD\xD0\xB6\xD0\xB5\xD0\xBD\xD0\xB5\xD1\x80-"
         "\xD0\xBF\xD1\x80\xD0\xBE\xD0\xB3\xD1\x80\xD0\xB0\xD0\xBC\xD0\xBC\xD0\xB8\xD1\x81\xD1\x82"
         "\n"},
        {"KOI8-R",
         IDC_STR("\xE9\xD7\xC1\xCE \xF0\xC5\xD4\xD2\xCF\xD7\n\xEF\xD0\xD9\xD4 "
                 "\xD2\xC1\xC2\xCF\xD4\xD9: "
                 "\xC9\xCE\xD6\xC5\xCE\xC5\xD2-\xD0\xD2\xCF\xC7\xD2\xC1\xCD\xCD\xC9\xD3\xD4\n"),
         "\xD0\x98\xD0\xB2\xD0\xB0\xD0\xBD "
         "\xD0\x9F\xD0\xB5\xD1\x82\xD1\x80\xD0\xBE\xD0\xB2\n\xD0\x9E\xD0\xBF\xD1\x8B\xD1\x82 "
         "\xD1\x80\xD0\xB0\xD0\xB1\xD0\xBE\xD1\x82\xD1\x8B: "
         "\xD0\xB8\xD0\xBD\xD0\xB6\xD0\xB5\xD0\xBD\xD0\xB5\xD1\x80-"
         "\xD0\xBF\xD1\x80\xD0\xBE\xD0\xB3\xD1\x80\xD0\xB0\xD0\xBC\xD0\xBC\xD0\xB8\xD1\x81\xD1\x82"
         "\n"},
        {"IBM866",
         IDC_STR("\x88\xA2\xA0\xAD \x8F\xA5\xE2\xE0\xAE\xA2\n\x8E\xAF\xEB\xE2 "
                 "\xE0\xA0\xA1\xAE\xE2\xEB: "
                 "\xA8\xAD\xA6\xA5\xAD\xA5\xE0-\xAF\xE0\xAE\xA3\xE0\xA0\xAC\xAC\xA8\xE1\xE2\n"),
         "\xD0\x98\xD0\xB2\xD0\xB0\xD0\xBD "
         "\xD0\x9F\xD0\xB5\xD1\x82\xD1\x80\xD0\xBE\xD0\xB2\n\xD0\x9E\xD0\xBF\xD1\x8B\xD1\x82 "
         "\xD1\x80\xD0\xB0\xD0\xB1\xD0\xBE\xD1\x82\xD1\x8B: "
         "\xD0\xB8\xD0\xBD\xD0\xB6\xD0\xB5\xD0\xBD\xD0\xB5\xD1\x80-"
         "\xD0\xBF\xD1\x80\xD0\xBE\xD0\xB3\xD1\x80\xD0\xB0\xD0\xBC\xD0\xBC\xD0\xB8\xD1\x81\xD1\x82"
         "\n"},
        {"windows-1250", IDC_STR("\xA3ukasz Wi\x9Cniewski\nDo\x9Cwiadczenie zawodowe\n"),
         "\xC5\x81ukasz Wi\xC5\x9Bniewski\nDo\xC5\x9Bwiadczenie zawodowe\n"},
        {"windows-1254",
         IDC_STR("Ay\xFE"
                 "e Y\xFDlmaz\nM\xFChendis, \xE7"
                 "a\xF0r\xFD merkezi\n"),
         "Ay\xC5\x9F"
         "e Y\xC4\xB1lmaz\nM\xC3\xBChendis, \xC3\xA7"
         "a\xC4\x9Fr\xC4\xB1 merkezi\n"},
        {"windows-1253",
         IDC_STR("\xCD\xDF\xEA\xEF\xF2 "
                 "\xD0\xE1\xF0\xE1\xE4\xFC\xF0\xEF\xF5\xEB\xEF\xF2\n\xC5\xF1\xE3\xE1\xF3\xE9\xE1"
                 "\xEA\xDE \xE5\xEC\xF0\xE5\xE9\xF1\xDF\xE1\n"),
         "\xCE\x9D\xCE\xAF\xCE\xBA\xCE\xBF\xCF\x82 "
         "\xCE\xA0\xCE\xB1\xCF\x80\xCE\xB1\xCE\xB4\xCF\x8C\xCF\x80\xCE\xBF\xCF\x85\xCE\xBB\xCE\xBF"
         "\xCF\x82\n\xCE\x95\xCF\x81\xCE\xB3\xCE\xB1\xCF\x83\xCE\xB9\xCE\xB1\xCE\xBA\xCE\xAE "
         "\xCE\xB5\xCE\xBC\xCF\x80\xCE\xB5\xCE\xB9\xCF\x81\xCE\xAF\xCE\xB1\n"},
        {"windows-1255",
         IDC_STR(
             "\xE3\xE5\xE3 \xEB\xE4\xEF\n\xF0\xE9\xF1\xE9\xE5\xEF \xFA\xF2\xF1\xE5\xF7\xFA\xE9\n"),
         "\xD7\x93\xD7\x95\xD7\x93 "
         "\xD7\x9B\xD7\x94\xD7\x9F\n\xD7\xA0\xD7\x99\xD7\xA1\xD7\x99\xD7\x95\xD7\x9F "
         "\xD7\xAA\xD7\xA2\xD7\xA1\xD7\x95\xD7\xA7\xD7\xAA\xD7\x99\n"},
        {"windows-1256",
         IDC_STR("\xC3\xCD\xE3\xCF \xCD\xD3\xE4\n\xC7\xE1\xCE\xC8\xD1\xC9 "
                 "\xC7\xE1\xDA\xE3\xE1\xED\xC9\n"),
         "\xD8\xA3\xD8\xAD\xD9\x85\xD8\xAF "
         "\xD8\xAD\xD8\xB3\xD9\x86\n\xD8\xA7\xD9\x84\xD8\xAE\xD8\xA8\xD8\xB1\xD8\xA9 "
         "\xD8\xA7\xD9\x84\xD8\xB9\xD9\x85\xD9\x84\xD9\x8A\xD8\xA9\n"},
        {"windows-1252",
         IDC_STR("J\xF6rg M\xFCller\nS\xF6hne \x96 Stra\xDF"
                 "e\n"),
         "J\xC3\xB6rg M\xC3\xBCller\nS\xC3\xB6hne \xE2\x80\x93 Stra\xC3\x9F"
         "e\n"},
        {"windows-1252", IDC_STR("\xC9lodie Lef\xE8vre\nD\xE9veloppeuse \xE0 Besan\xE7on\n"),
         "\xC3\x89lodie Lef\xC3\xA8vre\nD\xC3\xA9veloppeuse \xC3\xA0 Besan\xC3\xA7on\n"},
        {"UTF-16LE",
         IDC_STR("@\xAE\xFC\xBB\x1C\xC1\n\x00\xBD\xAC%\xB8:\x00 "
                 "\x00\x8C\xC1\x04\xD5\xB8\xD2\xE8\xC6\xB4\xC5 "
                 "\x00\xD4\xC5\xC0\xC9\xC8\xB2\xB4\xC5\n\x00"
                 "2\x00"
                 "0\x00"
                 "1\x00"
                 "9\x00"
                 "D\xB1 \x00"
                 "3\x00\xD4\xC6 \x00~\x00 \x00"
                 "2\x00"
                 "0\x00"
                 "2\x00"
                 "2\x00"
                 "D\xB1 \x00"
                 "6\x00\xD4\xC6\n\x00"),
         "\xEA\xB9\x80\xEB\xAF\xBC\xEC\x84\x9C\n\xEA\xB2\xBD\xEB\xA0\xA5: "
         "\xEC\x86\x8C\xED\x94\x84\xED\x8A\xB8\xEC\x9B\xA8\xEC\x96\xB4 "
         "\xEC\x97\x94\xEC\xA7\x80\xEB\x8B\x88\xEC\x96\xB4\n2019\xEB\x85\x84 3\xEC\x9B\x94 ~ "
         "2022\xEB\x85\x84 6\xEC\x9B\x94\n"},
        {"UTF-16BE",
         IDC_STR("\xAE@\xBB\xFC\xC1\x1C\x00\n\xAC\xBD\xB8%\x00:\x00 "
                 "\xC1\x8C\xD5\x04\xD2\xB8\xC6\xE8\xC5\xB4\x00 "
                 "\xC5\xD4\xC9\xC0\xB2\xC8\xC5\xB4\x00\n\x00"
                 "2\x00"
                 "0\x00"
                 "1\x00"
                 "9\xB1"
                 "D\x00 \x00"
                 "3\xC6\xD4\x00 \x00~\x00 \x00"
                 "2\x00"
                 "0\x00"
                 "2\x00"
                 "2\xB1"
                 "D\x00 \x00"
                 "6\xC6\xD4\x00\n"),
         "\xEA\xB9\x80\xEB\xAF\xBC\xEC\x84\x9C\n\xEA\xB2\xBD\xEB\xA0\xA5: "
         "\xEC\x86\x8C\xED\x94\x84\xED\x8A\xB8\xEC\x9B\xA8\xEC\x96\xB4 "
         "\xEC\x97\x94\xEC\xA7\x80\xEB\x8B\x88\xEC\x96\xB4\n2019\xEB\x85\x84 3\xEC\x9B\x94 ~ "
         "2022\xEB\x85\x84 6\xEC\x9B\x94\n"},
        {"UTF-32LE",
         IDC_STR("A\x00\x00\x00n\x00\x00\x00"
                 "a\x00\x00\x00 \x00\x00\x00"
                 "E\x00\x00\x00x\x00\x00\x00"
                 "a\x00\x00\x00m\x00\x00\x00p\x00\x00\x00l\x00\x00\x00"
                 "e\x00\x00\x00\n\x00\x00\x00R\x00\x00\x00i\x00\x00\x00v\x00\x00\x00"
                 "e\x00\x00\x00r\x00\x00\x00t\x00\x00\x00o\x00\x00\x00n\x00\x00\x00\n\x00\x00\x00"),
         "Ana Example\nRiverton\n"},
        {"UTF-32BE",
         IDC_STR("\x00\x00\x04\x18\x00\x00\x04"
                 "2\x00\x00\x04"
                 "0\x00\x00\x04=\x00\x00\x00 \x00\x00\x04\x1F\x00\x00\x04"
                 "5\x00\x00\x04"
                 "B\x00\x00\x04@\x00\x00\x04>\x00\x00\x04"
                 "2\x00\x00\x00\n\x00\x00\x04\x1E\x00\x00\x04?\x00\x00\x04K\x00\x00\x04"
                 "B\x00\x00\x00 \x00\x00\x04@\x00\x00\x04"
                 "0\x00\x00\x04"
                 "1\x00\x00\x04>\x00\x00\x04"
                 "B\x00\x00\x04K\x00\x00\x00:\x00\x00\x00 \x00\x00\x04"
                 "8\x00\x00\x04=\x00\x00\x04"
                 "6\x00\x00\x04"
                 "5\x00\x00\x04=\x00\x00\x04"
                 "5\x00\x00\x04@\x00\x00\x00-\x00\x00\x04?\x00\x00\x04@\x00\x00\x04>\x00\x00\x04"
                 "3\x00\x00\x04@\x00\x00\x04"
                 "0\x00\x00\x04<\x00\x00\x04<\x00\x00\x04"
                 "8\x00\x00\x04"
                 "A\x00\x00\x04"
                 "B\x00\x00\x00\n"),
         "\xD0\x98\xD0\xB2\xD0\xB0\xD0\xBD "
         "\xD0\x9F\xD0\xB5\xD1\x82\xD1\x80\xD0\xBE\xD0\xB2\n\xD0\x9E\xD0\xBF\xD1\x8B\xD1\x82 "
         "\xD1\x80\xD0\xB0\xD0\xB1\xD0\xBE\xD1\x82\xD1\x8B: "
         "\xD0\xB8\xD0\xBD\xD0\xB6\xD0\xB5\xD0\xBD\xD0\xB5\xD1\x80-"
         "\xD0\xBF\xD1\x80\xD0\xBE\xD0\xB3\xD1\x80\xD0\xB0\xD0\xBC\xD0\xBC\xD0\xB8\xD1\x81\xD1\x82"
         "\n"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reading r;
        idc_document *doc = reading_open(&r, rows[i].bytes);
        assert_str(all_text(&r), rows[i].text);
        assert_str(fact(doc, "encoding"), rows[i].name);
        assert_true(has_diagnostic(doc, "text.encoding-guessed"));
        assert_int_equal(doc->state, IDC_READ_OK);
        /* A word knows its bytes, though they are not the text's. */
        idc_span second = idc_line_span(&doc->lines[1], 0, doc->lines[1].text.len);
        assert_true(second.begin > 0 && second.end < rows[i].bytes.len);
        reading_close(&r);
    }
}

static void utf8_has_no_such_fact(void **state)
{
    reading r;
    (void)state;
    idc_document *doc = reading_text(&r, "J\xC3\xB6rg\nna\xC3\xAFve\n");
    assert_false(has_fact(doc, "encoding"));
    assert_int_equal(doc->diagnostic_count, 0);
    reading_close(&r);
}

static void damaged_two_byte_text_is_told(void **state)
{
    reading r;
    (void)state;
    idc_str good = IDC_STR(
        "\xB1\xE8\xB9\xCE\xBC\xAD\n\xB0\xE6\xB7\xC2: \xBC\xD2\xC7\xC1\xC6\xAE\xBF\xFE\xBE\xEE "
        "\xBF\xA3\xC1\xF6\xB4\xCF\xBE\xEE\n2019\xB3\xE2 3\xBF\xF9 ~ 2022\xB3\xE2 6\xBF\xF9\n");
    char *copy = malloc(good.len * 8 + 2);
    assert_non_null(copy);
    for (size_t i = 0; i < 8; i++)
        memcpy(copy + i * good.len, good.ptr, good.len);
    memcpy(copy + good.len * 8, "\xB1\n", 2);
    idc_document *doc = reading_open(&r, (idc_str){copy, good.len * 8 + 2});
    assert_str(fact(doc, "encoding"), "EUC-KR");
    assert_true(has_diagnostic(doc, "text.ill-formed"));
    assert_int_equal(doc->state, IDC_READ_PARTIAL);
    reading_close(&r);
    free(copy);
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
        cmocka_unit_test(encodings_are_found),
        cmocka_unit_test(utf8_has_no_such_fact),
        cmocka_unit_test(damaged_two_byte_text_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
