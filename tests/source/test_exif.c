/* EXIF: facts in both byte orders, and directories that try to go wrong. */
#include "facts.h"

#include "source/picture/exif.h"

/* Writes TIFF data: entries first, values behind them. */
typedef struct tiff {
    uint8_t bytes[4096];
    size_t len;
    bool big;
} tiff;

static void put16(tiff *t, size_t at, uint32_t v)
{
    t->bytes[at + (t->big ? 0 : 1)] = (uint8_t)(v >> 8);
    t->bytes[at + (t->big ? 1 : 0)] = (uint8_t)v;
}

static void put32(tiff *t, size_t at, uint32_t v)
{
    put16(t, at + (t->big ? 0 : 2), v >> 16);
    put16(t, at + (t->big ? 2 : 0), v & 0xffff);
}

static tiff tiff_begin(bool big)
{
    tiff t = {.big = big, .len = 8};
    memcpy(t.bytes, big ? "MM" : "II", 2);
    put16(&t, 2, 42);
    put32(&t, 4, 8);
    return t;
}

/* A directory with room for count entries at the end of the data. */
static size_t directory(tiff *t, size_t count)
{
    size_t at = t->len;
    put16(t, at, (uint32_t)count);
    t->len += 2 + 12 * count + 4;
    return at;
}

static void entry(tiff *t, size_t dir, size_t index, uint32_t tag, uint32_t type, uint32_t count,
                  uint32_t value)
{
    size_t at = dir + 2 + 12 * index;
    put16(t, at, tag);
    put16(t, at + 2, type);
    put32(t, at + 4, count);
    put32(t, at + 8, value);
}

static void text(tiff *t, size_t dir, size_t index, uint32_t tag, const char *value)
{
    size_t len = strlen(value) + 1;
    if (len <= 4) { /* stands in the entry itself */
        entry(t, dir, index, tag, 2, (uint32_t)len, 0);
        memcpy(t->bytes + dir + 2 + 12 * index + 8, value, len);
        return;
    }
    entry(t, dir, index, tag, 2, (uint32_t)len, (uint32_t)t->len);
    memcpy(t->bytes + t->len, value, len);
    t->len += len + (len & 1);
}

static void rationals(tiff *t, size_t dir, size_t index, uint32_t tag, const uint32_t values[6])
{
    entry(t, dir, index, tag, 5, 3, (uint32_t)t->len);
    for (int i = 0; i < 6; i++, t->len += 4)
        put32(t, t->len, values[i]);
}

static idc_document *facts_of(reading *r, const tiff *t)
{
    idc_work *work = test_work_open(&r->t);
    r->doc = idc_document_new(work);
    idc_str bytes = idc_arena_str(work->arena, (idc_str){(const char *)t->bytes, t->len});
    idc_span span = {.begin = 100, .end = 100 + t->len};
    assert_int_equal(idc_exif_facts(r->doc, bytes, span), IDC_OK);
    return r->doc;
}

static void positions_are_decimal_degrees(void **state)
{
    (void)state;
    for (int big = 0; big < 2; big++) {
        tiff t = tiff_begin(big);
        size_t main = directory(&t, 1), gps;
        entry(&t, main, 0, 0x8825, 4, 1, (uint32_t)t.len);
        gps = directory(&t, 4);
        text(&t, gps, 0, 1, "S");
        rationals(&t, gps, 1, 2, (const uint32_t[]){41, 1, 17, 1, 3000, 100});
        text(&t, gps, 2, 3, "E");
        rationals(&t, gps, 3, 4, (const uint32_t[]){174, 1, 46, 1, 0, 0});
        reading r;
        idc_document *doc = facts_of(&r, &t);
        assert_str(element(doc, "gps", 0), "-41.291667");
        assert_str(element(doc, "gps", 1), "174.766667");
        assert_true(idc_node_get(doc->metadata, "gps")->span.begin > 100);
        reading_close(&r);
    }
}

static void impossible_positions_are_no_facts(void **state)
{
    (void)state;
    static const uint32_t wrong[][6] = {{91, 1, 0, 1, 0, 1},
                                        {41, 0, 17, 1, 0, 1},
                                        {4294967295u, 1, 0, 1, 0, 1},
                                        {41, 1, 61, 1, 0, 1}};
    for (size_t i = 0; i < 4; i++) {
        tiff t = tiff_begin(true);
        size_t main = directory(&t, 1), gps;
        entry(&t, main, 0, 0x8825, 4, 1, (uint32_t)t.len);
        gps = directory(&t, 4);
        text(&t, gps, 0, 1, "N");
        rationals(&t, gps, 1, 2, wrong[i]);
        text(&t, gps, 2, 3, "E");
        rationals(&t, gps, 3, 4, (const uint32_t[]){10, 1, 0, 1, 0, 1});
        reading r;
        assert_false(has_fact(facts_of(&r, &t), "gps"));
        reading_close(&r);
    }
}

static void texts_are_trimmed_and_blank_ones_left_out(void **state)
{
    (void)state;
    tiff t = tiff_begin(false);
    size_t main = directory(&t, 5);
    text(&t, main, 0, 0x010f, "  Brandt Kamera   ");
    text(&t, main, 1, 0x0110, "      ");
    text(&t, main, 2, 0x013b, "Jos\xe9 Quintela");
    text(&t, main, 3, 0x0132, "0000:00:00 00:00:00");
    text(&t, main, 4, 0x0131, "");
    reading r;
    idc_document *doc = facts_of(&r, &t);
    assert_str(fact(doc, "camera_make"), "Brandt Kamera");
    assert_str(fact(doc, "author"), "José Quintela");
    assert_false(has_fact(doc, "camera_model"));
    assert_false(has_fact(doc, "modified"));
    assert_false(has_fact(doc, "software"));
    assert_int_equal(doc->state, IDC_READ_OK);
    reading_close(&r);
}

static void dates_take_the_offset_that_the_file_states(void **state)
{
    (void)state;
    tiff t = tiff_begin(false);
    size_t main = directory(&t, 2), camera;
    text(&t, main, 0, 0x0132, "2021/07/04 09:08:07");
    entry(&t, main, 1, 0x8769, 4, 1, (uint32_t)t.len);
    camera = directory(&t, 4);
    text(&t, camera, 0, 0x9003, "2021:07:04 09:00:00");
    text(&t, camera, 1, 0x9011, "-03:30");
    text(&t, camera, 2, 0x9004, "2021:13:04 09:00:00");
    text(&t, camera, 3, 0x9010, "yes");
    reading r;
    idc_document *doc = facts_of(&r, &t);
    assert_str(fact(doc, "taken"), "2021-07-04T09:00:00-03:30");
    assert_str(fact(doc, "taken_offset"), "-03:30");
    assert_str(fact(doc, "modified"), "2021-07-04T09:08:07");
    assert_false(has_fact(doc, "created"));
    reading_close(&r);
}

static void circles_and_wild_offsets_end(void **state)
{
    (void)state;
    tiff t = tiff_begin(true);
    size_t main = directory(&t, 4);
    entry(&t, main, 0, 0x8769, 4, 1, (uint32_t)main); /* itself */
    entry(&t, main, 1, 0x8825, 4, 1, 0xfffffff0u);
    entry(&t, main, 2, 0x010f, 2, 0xffffffffu, 8);
    text(&t, main, 3, 0x0110, "Model K");
    put32(&t, main + 2 + 48, (uint32_t)main); /* next directory: itself */
    reading r;
    idc_document *doc = facts_of(&r, &t);
    assert_str(fact(doc, "camera_model"), "Model K");
    assert_true(has_diagnostic(doc, "exif.damaged"));
    assert_int_equal(doc->state, IDC_READ_PARTIAL);
    reading_close(&r);
}

static void any_damage_ends_in_order(void **state)
{
    (void)state;
    tiff t = tiff_begin(true);
    size_t main = directory(&t, 3), camera;
    text(&t, main, 0, 0x010f, "Brandt");
    entry(&t, main, 1, 0x8769, 4, 1, (uint32_t)t.len);
    camera = directory(&t, 2);
    text(&t, camera, 0, 0x9003, "2021:07:04 09:00:00");
    text(&t, camera, 1, 0xa431, "B-77");
    for (size_t i = 0; i < t.len; i++)
        for (int value = 0; value < 256; value += 51) {
            tiff changed = t;
            changed.bytes[i] = (uint8_t)value;
            reading r;
            facts_of(&r, &changed);
            reading_close(&r);
            changed = t;
            changed.len = i;
            facts_of(&r, &changed);
            reading_close(&r);
        }
}

static void generator_settings_in_the_comment_are_told(void **state)
{
    (void)state;
    static const char settings[] = "UNICODE\0S\0t\0e\0p\0s\0:\0 \0002\0000\0,\0 \0S\0a\0m\0p\0l\0"
                                   "e\0r\0:\0 \0E\0";
    tiff t = tiff_begin(false);
    size_t main = directory(&t, 1), camera;
    entry(&t, main, 0, 0x8769, 4, 1, (uint32_t)t.len);
    camera = directory(&t, 1);
    entry(&t, camera, 0, 0x9286, 7, sizeof settings - 1, (uint32_t)t.len);
    memcpy(t.bytes + t.len, settings, sizeof settings - 1);
    t.len += sizeof settings - 1;
    reading r;
    assert_str(fact(facts_of(&r, &t), "ai_generator"), "stable-diffusion-webui");
    reading_close(&r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(positions_are_decimal_degrees),
        cmocka_unit_test(impossible_positions_are_no_facts),
        cmocka_unit_test(texts_are_trimmed_and_blank_ones_left_out),
        cmocka_unit_test(dates_take_the_offset_that_the_file_states),
        cmocka_unit_test(circles_and_wild_offsets_end),
        cmocka_unit_test(any_damage_ends_in_order),
        cmocka_unit_test(generator_settings_in_the_comment_are_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
