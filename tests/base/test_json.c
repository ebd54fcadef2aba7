/* JSON: same reading as an independent parser, true spans, repair, canonical bytes. */
#include "../harness.h"

#include <jansson.h>

#include "base/json.h"
#include "base/utf8.h"

static idc_status read_mode(idc_work *work, idc_str text, idc_json_mode mode, idc_node **out,
                            idc_json_error *error)
{
    return idc_json_read(work, text, (idc_span){0}, mode, out, error);
}

static idc_node *read_good(idc_work *work, idc_str text, idc_json_mode mode)
{
    idc_node *node = NULL;
    idc_json_error error;
    idc_status status = read_mode(work, text, mode, &node, &error);
    if (status != IDC_OK)
        fail_msg("%.*s: %s at %d", (int)text.len, text.ptr, error.message, (int)error.offset);
    assert_null(error.message);
    return node;
}

static idc_str write_tree(idc_work *work, const idc_node *node, int indent)
{
    idc_buf buf = idc_buf_in(work->arena);
    idc_json_writer w = {.out = &buf, .indent = indent};
    idc_json_node(&w, node, work->arena);
    assert_false(idc_buf_failed(&buf));
    return idc_buf_str(&buf);
}

/* Strict reading of text gives what is expected, in canonical form. */
static void check_strict(const char *text, const char *expected)
{
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_node *node = read_good(work, idc_str_of(text), IDC_JSON_STRICT);
    assert_str(write_tree(work, node, 0), expected);
    test_work_close(&t);
}

static void check_repair(const char *text, const char *expected)
{
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_node *node;
    idc_json_error error;
    assert_int_not_equal(read_mode(work, idc_str_of(text), IDC_JSON_STRICT, &node, &error), IDC_OK);
    node = read_good(work, idc_str_of(text), IDC_JSON_REPAIR);
    assert_str(write_tree(work, node, 0), expected);
    read_mode(work, idc_str_of(text), IDC_JSON_REPAIR, &node, &error);
    assert_true(error.repaired);
    test_work_close(&t);
}

static void values(void **state)
{
    (void)state;
    check_strict(" null ", "null");
    check_strict("[true,false,-0,1.50,1E+2]", "[true,false,-0,1.50,1E+2]");
    check_strict("{\"b\":{},\"a\":[]}", "{\"a\":[],\"b\":{}}");
    check_strict("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\\"\\\\/\\b\\f\\n\\r\\t\"");
    check_strict("\"\\u0041\\u00e9\\u20AC\"", "\"A\xC3\xA9\xE2\x82\xAC\"");
    check_strict("\"\\u0000\\u001f\\u007f\"", "\"\\u0000\\u001f\x7f\"");
    check_strict("{\"\":1}", "{\"\":1}");
}

static void surrogates(void **state)
{
    (void)state;
    check_strict("\"\\ud83d\\ude00\"", "\"\xF0\x9F\x98\x80\"");
    check_strict("\"\\ud83dx\"", "\"\xEF\xBF\xBDx\"");
    check_strict("\"\\ude00\\ud83d\"", "\"\xEF\xBF\xBD\xEF\xBF\xBD\"");
    check_strict("\"\\ud83d\\n\"", "\"\xEF\xBF\xBD\\n\"");
    check_strict("\"\\ud83d\\ud83d\\ude00\"", "\"\xEF\xBF\xBD\xF0\x9F\x98\x80\"");
}

static void first_of_duplicate_keys_stays(void **state)
{
    (void)state;
    check_strict("{\"a\":1,\"b\":2,\"a\":3,\"\\u0061\":4}", "{\"a\":1,\"b\":2}");
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_node *node;
    idc_json_error error;
    idc_str cut = IDC_STR("[{\"a\":1,\"a\":2,\"b\":x");
    assert_int_equal(read_mode(work, cut, IDC_JSON_STRICT, &node, &error), IDC_ERR_FORMAT);
    assert_str(write_tree(work, node, 0), "[{\"a\":1}]");
    test_work_close(&t);
}

static void strict_refuses(void **state)
{
    static const char *const texts[] = {"",        " ",          "{",
                                        "[1,]",    "{\"a\":1,}", "{a:1}",
                                        "[1 2]",   "01",         "-",
                                        "1.",      ".5",         "1e",
                                        "+1",      "tru",        "\"a",
                                        "\"\\x\"", "\"\\u12g\"", "\"\\u12\"",
                                        "\"\t\"",  "[1]x",       "[1][2]",
                                        "{\"a\"}", "{1:2}",      "[1}",
                                        "'a'",     "/**/1",      "\xEF\xBB\xBF{}",
                                        "\"\\"};
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        test_work t;
        idc_work *work = test_work_open(&t);
        idc_node *node;
        idc_json_error error;
        if (read_mode(work, idc_str_of(texts[i]), IDC_JSON_STRICT, &node, &error) != IDC_ERR_FORMAT)
            fail_msg("was read: %s", texts[i]);
        assert_non_null(error.message);
        assert_true(error.offset <= strlen(texts[i]));
        test_work_close(&t);
    }
}

static void error_tells_where(void **state)
{
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_node *node;
    idc_json_error error;
    (void)state;
    idc_span base = {.begin = 100, .path = IDC_STR("part"), .page = 3};
    assert_int_equal(
        idc_json_read(work, IDC_STR("{\"a\":1,\"b\":x}"), base, IDC_JSON_STRICT, &node, &error),
        IDC_ERR_FORMAT);
    assert_int_equal(error.offset, 111);
    int64_t value;
    assert_true(idc_node_integer(node, "a", &value)); /* what stood before is kept */
    assert_int_equal(value, 1);
    assert_str(node->child->span.path, "part");
    assert_int_equal(node->child->span.page, 3);
    assert_int_equal(node->child->span.begin, 105);
    test_work_close(&t);
}

/* Every span, cut out of the text and read alone, is its value again. */
static void spans_hold_their_values(void **state)
{
    static const char text[] =
        "  {\"name\" : \"Ana \\u00c9\", \"n\":[ -1.5e3 , true,null], \"o\":{ \"k\":\"v\" } } ";
    test_work t;
    idc_work *work = test_work_open(&t);
    const idc_node *stack[16];
    size_t depth = 0, seen = 0;
    (void)state;
    stack[depth++] = read_good(work, idc_str_of(text), IDC_JSON_STRICT);
    while (depth) {
        const idc_node *node = stack[--depth];
        seen++;
        size_t quote = node->type == IDC_NODE_STRING;
        idc_str part =
            idc_str_sub(idc_str_of(text), node->span.begin - quote, node->span.end + quote);
        assert_str(write_tree(work, read_good(work, part, IDC_JSON_STRICT), 0),
                   write_tree(work, node, 0).ptr);
        for (const idc_node *c = node->child; c; c = c->next)
            stack[depth++] = c;
    }
    assert_int_equal(seen, 8);
    test_work_close(&t);
}

static void strings_without_escapes_are_views(void **state)
{
    static const char text[] = "[\"plain\",\"esc\\n\"]";
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    idc_node *node = read_good(work, idc_str_of(text), IDC_JSON_STRICT);
    assert_ptr_equal(node->child->text.ptr, text + 2);
    assert_str(node->last->text, "esc\n");
    test_work_close(&t);
}

static void repairs(void **state)
{
    (void)state;
    check_repair("<!-- {\"a\":1} -->", "{\"a\":1}");
    check_repair("<!--\n{\"a\":1}\n-->", "{\"a\":1}");
    check_repair("//<![CDATA[\n{\"a\":1}\n//]]>", "{\"a\":1}");
    check_repair("<![CDATA[{\"a\":1}]]>", "{\"a\":1}");
    check_repair("/*<![CDATA[*/{\"a\":/* b */1}/*]]>*/", "{\"a\":1}");
    check_repair("{\"a\":\"x\ty\nz\"}", "{\"a\":\"x\\ty\\nz\"}");
    check_repair("{\"a\":[1,2,],}", "{\"a\":[1,2]}");
    check_repair("{\"a\":1,,\"b\":2}", "{\"a\":1,\"b\":2}");
    check_repair("\xEF\xBB\xBF{\"a\":1};", "{\"a\":1}");
    check_repair("performance.mark(\"x\"); {\"a\":1}", "{\"a\":1}");
    check_repair("window.data = [object] {\"a\":1}", "{\"a\":1}");
    check_repair("{\"a\":1}{\"b\":2}", "{\"a\":1}");
    check_repair("{\"a\":\"it\\'s\"}", "{\"a\":\"it's\"}");
    check_repair("{\"a\":\"http://x.example/ <!-- y -->\",}",
                 "{\"a\":\"http://x.example/ <!-- y -->\"}");
}

/* A value that was begun and broke is never replaced by a part of itself. */
static void repair_does_not_promote_a_part(void **state)
{
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_node *node;
    idc_json_error error;
    (void)state;
    idc_str text = IDC_STR("{\"name\":\"A\",\"address\":{\"city\":\"B\"},\"x\" \"y\"}");
    assert_int_equal(read_mode(work, text, IDC_JSON_REPAIR, &node, &error), IDC_ERR_FORMAT);
    assert_str(write_tree(work, node, 0), "{\"address\":{\"city\":\"B\"},\"name\":\"A\"}");
    text = IDC_STR("only words, no value");
    assert_int_equal(read_mode(work, text, IDC_JSON_REPAIR, &node, &error), IDC_ERR_FORMAT);
    assert_null(node);
    assert_non_null(error.message);
    test_work_close(&t);
}

static void writer_is_canonical(void **state)
{
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    idc_node *node =
        read_good(work, IDC_STR("{\"b\":[1,{\"z\":[],\"y\":{}}],\"a\":\"\xC3\xA9\",\"B\":null}"),
                  IDC_JSON_STRICT);
    assert_str(write_tree(work, node, 0),
               "{\"B\":null,\"a\":\"\xC3\xA9\",\"b\":[1,{\"y\":{},\"z\":[]}]}");
    assert_str(write_tree(work, node, 2), "{\n  \"B\": null,\n  \"a\": \"\xC3\xA9\",\n  \"b\": [\n"
                                          "    1,\n    {\n      \"y\": {},\n      \"z\": []\n"
                                          "    }\n  ]\n}");
    assert_str(write_tree(work, NULL, 0), "null");
    assert_str(write_tree(work, idc_node_string(work->arena, IDC_STR("a\xFFz"), (idc_span){0}), 0),
               "\"a\xEF\xBF\xBDz\"");
    test_work_close(&t);
}

static void writer_calls(void **state)
{
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    idc_buf buf = idc_buf_in(work->arena);
    idc_json_writer w = {.out = &buf};
    idc_json_open(&w, '{');
    idc_json_key(&w, "a");
    idc_json_open(&w, '[');
    idc_json_element(&w);
    idc_json_int(&w, -7);
    idc_json_element(&w);
    idc_json_decimal(&w, 29, 4);
    idc_json_close(&w, ']');
    idc_json_key_str(&w, IDC_STR("b"));
    idc_json_bool(&w, true);
    idc_json_key(&w, "c");
    idc_json_null(&w);
    idc_json_close(&w, '}');
    assert_str(idc_buf_str(&buf), "{\"a\":[-7,0.0029],\"b\":true,\"c\":null}");
    test_work_close(&t);
}

/* --- against Jansson ------------------------------------------------------------------------ */

static uint32_t next_random(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 8;
}

/* Text of tokens in a random but mostly sensible order, so that many are well formed. */
static void random_text(uint32_t *seed, idc_buf *out, int depth)
{
    static const char *const scalars[] = {"true",
                                          "false",
                                          "null",
                                          "0",
                                          "-12",
                                          "3.25",
                                          "1e3",
                                          "\"\"",
                                          "\"ab\"",
                                          "\"\\u00e9\"",
                                          "\"\\ud83d\\ude00\"",
                                          "\"\\\\\"",
                                          "\"\xE2\x82\xAC\"",
                                          "01",
                                          "\"\\q\"",
                                          "nul"};
    uint32_t kind = next_random(seed) % 6;
    if (depth > 4 || kind < 3) {
        size_t n = next_random(seed) % 40 ? 13 : 16; /* seldom an ill-formed one */
        idc_buf_text(out, scalars[next_random(seed) % n]);
        return;
    }
    bool object = kind == 3;
    uint32_t count = next_random(seed) % 4;
    idc_buf_byte(out, object ? '{' : '[');
    for (uint32_t i = 0; i < count; i++) {
        if (i)
            idc_buf_text(out, next_random(seed) % 50 ? ", " : " ");
        if (object) {
            idc_buf_byte(out, '"');
            idc_buf_byte(out, (char)('a' + i));
            idc_buf_text(out, next_random(seed) % 50 ? "\":" : "\"");
        }
        random_text(seed, out, depth + 1);
    }
    idc_buf_byte(out, next_random(seed) % 60 ? (object ? '}' : ']') : '"');
}

/* Jansson's idea of text equals ours: both refuse, or both read the same tree. */
static bool agrees_with_jansson(idc_work *work, idc_str text)
{
    const size_t flags = JSON_DECODE_ANY | JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL;
    idc_node *node;
    idc_json_error error;
    json_t *other = json_loadb(text.ptr, text.len, flags, NULL);
    idc_status status = read_mode(work, text, IDC_JSON_STRICT, &node, &error);
    if ((status == IDC_OK) != (other != NULL))
        fail_msg("one reads, one refuses: %.*s", (int)text.len, text.ptr);
    if (!other)
        return false;
    idc_str ours = write_tree(work, node, 0);
    json_t *back = json_loadb(ours.ptr, ours.len, flags, NULL);
    if (!back || !json_equal(other, back))
        fail_msg("differs: %.*s became %.*s", (int)text.len, text.ptr, (int)ours.len, ours.ptr);
    json_decref(back);
    json_decref(other);
    return true;
}

static void same_as_jansson(void **state)
{
    uint32_t seed = 20261123;
    int good = 0, bad = 0;
    (void)state;
    for (int i = 0; i < 4000; i++) {
        test_work t;
        idc_work *work = test_work_open(&t);
        idc_buf text = idc_buf_in(work->arena);
        random_text(&seed, &text, 0);
        if (agrees_with_jansson(work, idc_buf_str(&text)))
            good++;
        else
            bad++;
        test_work_close(&t);
    }
    assert_true(good > 1000 && bad > 200); /* both sides of the border were walked */
}

/* --- hostile -------------------------------------------------------------------------------- */

static idc_str repeated(idc_work *work, const char *unit, size_t count)
{
    idc_buf buf = idc_buf_in(work->arena);
    for (size_t i = 0; i < count; i++)
        idc_buf_text(&buf, unit);
    return idc_buf_str(&buf);
}

static void nesting_is_bounded(void **state)
{
    static const char *const units[] = {"[", "{\"a\":", "[{\"a\":[1,"};
    (void)state;
    for (size_t i = 0; i < 3; i++) {
        for (int mode = 0; mode < 2; mode++) {
            test_work t;
            idc_work *work = test_work_open(&t);
            idc_node *node;
            idc_json_error error;
            idc_str text = repeated(work, units[i], 100000);
            assert_int_equal(read_mode(work, text, (idc_json_mode)mode, &node, &error),
                             IDC_ERR_LIMIT);
            assert_non_null(node);
            write_tree(work, node, 1);
            test_work_close(&t);
        }
    }
}

static void depth_limit_is_exact(void **state)
{
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_node *node;
    idc_json_error error;
    (void)state;
    t.limits.value[IDC_LIMIT_SOURCE_DEPTH] = 3;
    assert_int_equal(read_mode(work, IDC_STR("[[[1]]]"), IDC_JSON_STRICT, &node, &error), IDC_OK);
    assert_int_equal(read_mode(work, IDC_STR("[[[[1]]]]"), IDC_JSON_STRICT, &node, &error),
                     IDC_ERR_LIMIT);
    test_work_close(&t);
}

static void steps_are_charged(void **state)
{
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_node *node;
    idc_json_error error;
    (void)state;
    t.limits.value[IDC_LIMIT_SOURCE_STEPS] = 100;
    assert_int_equal(read_mode(work, IDC_STR("[1,2,3]"), IDC_JSON_STRICT, &node, &error), IDC_OK);
    idc_buf buf = idc_buf_in(work->arena);
    idc_buf_byte(&buf, '[');
    idc_buf_add(&buf, repeated(work, "0,", 200));
    idc_buf_text(&buf, "0]");
    assert_int_equal(read_mode(work, idc_buf_str(&buf), IDC_JSON_STRICT, &node, &error),
                     IDC_ERR_LIMIT);
    test_work_close(&t);
}

/* No text cut anywhere, and no byte changed, makes a reader go wrong (sanitizers watch). */
static void cut_and_changed(void **state)
{
    static const char text[] =
        "<!-- x -->{\"a\":[1.5e3,\"\\ud83d\\ude00\\n\",null,],\"b\":{\"c\":true}}//";
    (void)state;
    for (size_t i = 0; i < sizeof text; i++) {
        for (int change = 0; change < 5; change++) {
            test_work t;
            idc_work *work = test_work_open(&t);
            idc_node *node;
            idc_json_error error;
            idc_str copy = idc_arena_str(work->arena, idc_str_of(text));
            if (change == 0)
                copy.len = i;
            else if (i < copy.len)
                ((char *)copy.ptr)[i] = "\0\"\\]{"[change];
            for (int mode = 0; mode < 2; mode++) {
                read_mode(work, copy, (idc_json_mode)mode, &node, &error);
                assert_true(error.offset <= copy.len);
                if (node)
                    read_good(work, write_tree(work, node, 0), IDC_JSON_STRICT);
            }
            test_work_close(&t);
        }
    }
}

/* An allocator that refuses the nth call and counts what is not given back. */
typedef struct failing {
    long left, held;
} failing;

static void *failing_alloc(void *ctx, size_t size)
{
    failing *f = ctx;
    if (f->left-- <= 0)
        return NULL;
    f->held++;
    return malloc(size);
}

static void *failing_realloc(void *ctx, void *ptr, size_t size)
{
    failing *f = ctx;
    if (f->left-- <= 0)
        return NULL;
    f->held += ptr == NULL;
    return realloc(ptr, size);
}

static void failing_free(void *ctx, void *ptr)
{
    failing *f = ctx;
    f->held -= ptr != NULL;
    free(ptr);
}

static void every_allocation_may_fail(void **state)
{
    const idc_str text = IDC_STR("// x\n{\"b\":[1,\"\\n\",{\"c\":null}],\"a\":true,\"a\":2,}");
    bool done = false;
    (void)state;
    for (long n = 0; !done; n++) {
        failing f = {.left = n};
        const idc_allocator allocator = {failing_alloc, failing_realloc, failing_free, &f};
        idc_limits limits;
        idc_limits_init(&limits);
        idc_work work = {.limits = &limits};
        work.arena = idc_arena_new(&allocator, 0, (size_t)1 << 20);
        if (work.arena) {
            idc_node *node;
            idc_json_error error;
            idc_status status = read_mode(&work, text, IDC_JSON_REPAIR, &node, &error);
            assert_true(status == IDC_OK || (status == IDC_ERR_NOMEM && !node));
            if (status == IDC_OK) {
                idc_buf buf = idc_buf_with(&allocator);
                idc_json_writer w = {.out = &buf};
                idc_json_node(&w, node, work.arena);
                done = !idc_buf_failed(&buf);
                if (done)
                    assert_str(idc_buf_str(&buf), "{\"a\":true,\"b\":[1,\"\\n\",{\"c\":null}]}");
                idc_buf_free(&buf);
            }
        }
        idc_arena_free(work.arena);
        assert_int_equal(f.held, 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values),
        cmocka_unit_test(surrogates),
        cmocka_unit_test(first_of_duplicate_keys_stays),
        cmocka_unit_test(strict_refuses),
        cmocka_unit_test(error_tells_where),
        cmocka_unit_test(spans_hold_their_values),
        cmocka_unit_test(strings_without_escapes_are_views),
        cmocka_unit_test(repairs),
        cmocka_unit_test(repair_does_not_promote_a_part),
        cmocka_unit_test(writer_is_canonical),
        cmocka_unit_test(writer_calls),
        cmocka_unit_test(same_as_jansson),
        cmocka_unit_test(nesting_is_bounded),
        cmocka_unit_test(depth_limit_is_exact),
        cmocka_unit_test(steps_are_charged),
        cmocka_unit_test(cut_and_changed),
        cmocka_unit_test(every_allocation_may_fail),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
