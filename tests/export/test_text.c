#include "builder.h"

#include "base/utf8.h"
#include "export/show.h"

static bool has(idc_str text, const char *needle)
{
    return idc_str_find(text, idc_str_of(needle), 0) != SIZE_MAX;
}

/* Columns of the widest line, with SGR sequences left out. */
static int widest(idc_str text)
{
    int columns = 0, most = 0;
    for (size_t pos = 0; pos < text.len;) {
        uint32_t c = idc_utf8_next(text, &pos);
        if (c == 0x1B) {
            while (pos < text.len && text.ptr[pos] != 'm')
                pos++;
            pos++;
        } else if (c == '\n') {
            columns = 0;
        } else {
            columns += idc_show_columns(c);
            most = columns > most ? columns : most;
        }
    }
    return most;
}

static void reader_finds_result_evidence_and_question(void **state)
{
    (void)state;
    static builder b;
    builder_sample(&b);
    idc_str text = builder_text(&b, 100, false);
    static const char *const expected[] = {
        "Case C-1042",
        "as of 2026-11-23",
        "+2.3 bits: weak",
        "Coverage 61 %",
        "Jordan Thorne",
        "Julian Thorne",
        "page 1, bytes ",
        "+1.280 bits, of which +0.640 count",
        "May well be",
        "Ask ",
        "Take care",
        "no photo in the case",
        "decides nothing about a person",
        "Every finding needs a human reviewer",
        "2026.1",
    };
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++)
        if (!has(text, expected[i]))
            fail_msg("no \"%s\" in:\n%s", expected[i], text.ptr);
    builder_close(&b);
}

static void weightiest_contradiction_stands_first(void **state)
{
    (void)state;
    static builder b;
    builder_sample(&b);
    idc_str text = builder_text(&b, 100, false);
    size_t names = idc_str_find(text, IDC_STR("1.  Names that no variant joins"), 0);
    size_t overlap = idc_str_find(text, IDC_STR("2.  Overlapping full-time roles"), 0);
    size_t notice = idc_str_find(text, IDC_STR("3.  Mail address spells the name"), 0);
    assert_true(names < overlap && overlap < notice && notice < text.len);
    builder_close(&b);
}

static void no_line_is_wider_than_the_terminal(void **state)
{
    (void)state;
    static builder b;
    builder_sample(&b);
    builder_finding(&b, 0, IDC_OUTCOME_NOTICE, 0,
                    "\xED\x99\x8D\xEA\xB8\xB8\xEB\x8F\x99\xEC\x9D\x80\xEB\xAC\xB8\xEC\x84\x9C"
                    "\xEC\x97\x90\xEC\x84\x9C\xEB\x8B\xA4\xEB\xA5\xB8\xEC\x9D\xB4\xEB\xA6\x84"
                    "\xED\x99\x8D\xEA\xB8\xB8\xEB\x8F\x99\xEC\x9D\x80\xEB\xAC\xB8\xEC\x84\x9C"
                    "\xEC\x97\x90\xEC\x84\x9C\xEB\x8B\xA4\xEB\xA5\xB8\xEC\x9D\xB4\xEB\xA6\x84 "
                    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                    "a\xCC\x81\xCC\x81\xCC\x81\xCC\x81");
    for (int columns = 40; columns <= 140; columns += 7) {
        assert_in_range(widest(builder_text(&b, columns, false)), 30, columns);
        assert_in_range(widest(builder_text(&b, columns, true)), 30, columns);
    }
    builder_close(&b);
}

static void file_cannot_command_the_terminal(void **state)
{
    (void)state;
    static builder b;
    builder_sample(&b);
    static const char raw[] = "\x1B[31mred\x07\x9B\xC2\x9B"
                              "1A\x7F\r\nnew \xE2\x80\xAE"
                              "back";
    idc_claim *c = builder_claim(&b, IDC_CLAIM_NAME, 0, "");
    c->raw = (idc_str){raw, sizeof raw - 1};
    idc_finding *f = builder_finding(&b, 1, IDC_OUTCOME_NOTICE, 0, raw);
    idc_finding_cite(f, c);
    b.report.case_id = c->raw;
    b.sources[0].label = c->raw;
    f->state = c->raw;
    f->other_case = c->raw;
    idc_str text = builder_text(&b, 100, false);
    for (size_t pos = 0; pos < text.len;) {
        uint32_t cp = idc_utf8_next(text, &pos);
        if ((cp < 0x20 && cp != '\n') || (cp >= 0x7F && cp < 0xA0) || cp == 0x202E)
            fail_msg("U+%04X reaches the terminal", cp);
    }
    assert_true(has(text, "\xE2\x90\x9B[31mred\xE2\x90\x87"));
    assert_true(has(text, "[U+009B]1A\xE2\x90\xA1"));
    assert_true(has(text, "[U+202E]back"));
    builder_close(&b);
}

static void isolates_are_balanced_on_every_line(void **state)
{
    (void)state;
    static builder b;
    builder_sample(&b);
    builder_finding(&b, 0, IDC_OUTCOME_NOTICE, 0,
                    "\xD7\x99\xD7\x95\xD7\xA0\xD7\xAA\xD7\x9F \xD7\x9B\xD7\x94\xD7\x9F "
                    "one two three four five six seven eight nine ten eleven twelve thirteen "
                    "fourteen fifteen sixteen seventeen eighteen nineteen twenty \xE2\x81\xA9 x");
    idc_str rest = builder_text(&b, 50, false), line;
    assert_true(idc_str_find(rest, IDC_STR("\xE2\x81\xA8\xD7\x99"), 0) != SIZE_MAX);
    while (idc_str_next(&rest, '\n', &line)) {
        int depth = 0;
        for (size_t pos = 0; pos < line.len;) {
            uint32_t cp = idc_utf8_next(line, &pos);
            depth += cp == 0x2068 ? 1 : cp == 0x2069 ? -1 : 0;
            assert_in_range(depth, 0, 1);
        }
        if (depth)
            fail_msg("isolate left open: %.*s", (int)line.len, line.ptr);
    }
    builder_close(&b);
}

static void no_total_is_shown_when_too_little_was_compared(void **state)
{
    (void)state;
    static builder b;
    builder_sample(&b);
    b.score.abstained = true;
    b.score.abstained_why = "fewer than two independent groups speak";
    idc_str text = builder_text(&b, 100, false);
    assert_true(has(text, "No total"));
    assert_true(has(text, "fewer than two independent groups speak"));
    assert_false(has(text, "bits: weak"));
    assert_false(has(text, "prior"));
    builder_close(&b);
}

static void quiet_case_says_so(void **state)
{
    (void)state;
    static builder b;
    builder_open(&b);
    builder_source(&b, "cv", IDC_ROLE_RESUME);
    b.score.millibits = 0;
    idc_str text = builder_text(&b, 80, false);
    assert_true(has(text, "None: what could be compared does not differ."));
    assert_false(has(text, "What weighs most"));
    builder_close(&b);
}

static void colour_only_when_asked_and_always_reset(void **state)
{
    (void)state;
    static builder b;
    builder_sample(&b);
    assert_false(has(builder_text(&b, 100, false), "\x1B"));
    idc_str colour = builder_text(&b, 100, true);
    assert_true(has(colour, "\x1B[1m"));
    size_t last = 0;
    for (size_t at = 0; (at = idc_str_find(colour, IDC_STR("\x1B["), at)) != SIZE_MAX; at++)
        last = at;
    assert_int_equal(memcmp(colour.ptr + last, "\x1B[0m", 4), 0);
    builder_close(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reader_finds_result_evidence_and_question),
        cmocka_unit_test(weightiest_contradiction_stands_first),
        cmocka_unit_test(no_line_is_wider_than_the_terminal),
        cmocka_unit_test(file_cannot_command_the_terminal),
        cmocka_unit_test(isolates_are_balanced_on_every_line),
        cmocka_unit_test(no_total_is_shown_when_too_little_was_compared),
        cmocka_unit_test(quiet_case_says_so),
        cmocka_unit_test(colour_only_when_asked_and_always_reset),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
