/* Pictures of earlier cases: found turned, altered and after any change of the store. */
#include "harness.h"

#include <unistd.h>
#include <zlib.h>

#include <idcheck/idcheck.h>

static const uint8_t key[IDC_REGISTRY_KEY_BYTES] = "0123456789abcdef0123456789abcde";
static idc_engine *engine;
static char path[64], url[80];

enum { WIDTH = 240, HEIGHT = 200 };

static void put32(idc_buf *out, uint32_t v)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        idc_buf_byte(out, (char)(v >> shift & 255));
}

static void put_chunk(idc_buf *out, const char *type, idc_str data)
{
    put32(out, (uint32_t)data.len);
    size_t at = out->len;
    idc_buf_text(out, type);
    idc_buf_add(out, data);
    put32(out, (uint32_t)crc32(0, (const Bytef *)out->ptr + at, (uInt)(out->len - at)));
}

static uint8_t shade(int seed, uint32_t x, uint32_t y)
{
    uint32_t v = x * (y + (uint32_t)seed * 31) / (40 + (uint32_t)seed * 9);
    return (uint8_t)(v + (x / (30 + (uint32_t)seed * 3) + y / 37) % 3 * 70);
}

/* A grey PNG; mirrored: right to left; noise: changes the lowest bits. */
static idc_str picture(idc_arena *arena, int seed, bool mirrored, bool noise)
{
    idc_buf raw = idc_buf_in(arena), head = idc_buf_in(arena), out = idc_buf_in(arena);
    for (uint32_t y = 0; y < HEIGHT; y++) {
        idc_buf_byte(&raw, 0);
        for (uint32_t x = 0; x < WIDTH; x++) {
            uint8_t v = shade(seed, mirrored ? WIDTH - 1 - x : x, y);
            idc_buf_byte(&raw, (char)(noise ? v ^ ((x * 7 + y * 3) & 1) : v));
        }
    }
    uLongf len = compressBound(raw.len);
    Bytef *packed = idc_arena_alloc(arena, len);
    assert_int_equal(compress(packed, &len, (const Bytef *)raw.ptr, raw.len), Z_OK);
    put32(&head, WIDTH);
    put32(&head, HEIGHT);
    idc_buf_add(&head, IDC_STR("\x08\x00\x00\x00\x00"));
    idc_buf_text(&out, "\x89PNG\r\n\x1a\n");
    put_chunk(&out, "IHDR", idc_buf_str(&head));
    put_chunk(&out, "IDAT", (idc_str){(const char *)packed, len});
    put_chunk(&out, "IEND", IDC_STR(""));
    return idc_buf_str(&out);
}

static int open_store(void **state)
{
    idc_registry *registry;
    snprintf(path, sizeof path, "photos-test-%ld.db", (long)getpid());
    snprintf(url, sizeof url, "sqlite:%s", path);
    (void)remove(path);
    assert_int_equal(idc_registry_open(url, key, 1, &registry, NULL), IDC_OK);
    *state = registry;
    return 0;
}

static int close_store(void **state)
{
    idc_registry_free(*state);
    return remove(path);
}

static idc_report *run(idc_registry *registry, const char *id, const char *name, idc_str photo)
{
    idc_case *c;
    idc_report *report;
    size_t index;
    assert_int_equal(idc_case_new(engine, &c, NULL), IDC_OK);
    assert_int_equal(idc_case_set_id(c, id, IDC_NUL_TERMINATED, NULL), IDC_OK);
    assert_int_equal(idc_case_add_source(c, "resume.txt", name, strlen(name), &index, NULL),
                     IDC_OK);
    assert_int_equal(idc_case_set_role(c, index, "resume", NULL), IDC_OK);
    assert_int_equal(idc_case_add_source(c, "photo.png", photo.ptr, photo.len, &index, NULL),
                     IDC_OK);
    assert_int_equal(idc_engine_run(engine, c, registry, &report, NULL), IDC_OK);
    idc_case_free(c);
    return report;
}

static void add(idc_registry *registry, const char *id, const char *name, idc_str photo)
{
    idc_report *report = run(NULL, id, name, photo);
    assert_int_equal(idc_registry_add(registry, report, "2026-11-23", NULL), IDC_OK);
    idc_report_free(report);
}

/* Message about the picture when a case with it is looked at; "" when there is none. */
static const char *said(idc_registry *registry, idc_str photo, char out[1000])
{
    idc_report *report = run(registry, "NEW", "Rosalind Vorlage\n", photo);
    out[0] = '\0';
    for (size_t i = 0; i < idc_report_finding_count(report); i++) {
        const idc_finding *finding = idc_report_finding(report, i);
        if (!strcmp(idc_finding_check_id(finding), "photo.shared"))
            snprintf(out, 1000, "%s", idc_finding_message(finding));
    }
    idc_report_free(report);
    return out;
}

static void the_same_picture_is_found_altered_and_mirrored(void **state)
{
    test_work t;
    idc_arena *arena = test_work_open(&t)->arena;
    char message[1000];
    add(*state, "C-1", "Jane Example\n", picture(arena, 1, false, false));
    add(*state, "C-2", "Hugo Muster\n", picture(arena, 5, false, false));
    said(*state, picture(arena, 1, false, true), message);
    assert_non_null(strstr(message, "C-1"));
    assert_null(strstr(message, "mirrored"));
    said(*state, picture(arena, 1, true, false), message);
    assert_non_null(strstr(message, "C-1"));
    assert_non_null(strstr(message, "mirrored or turned"));
    assert_string_equal(said(*state, picture(arena, 9, false, false), message), "");
    test_work_close(&t);
}

static void pictures_follow_what_happens_to_the_store(void **state)
{
    test_work t;
    idc_arena *arena = test_work_open(&t)->arena;
    idc_str one = picture(arena, 1, false, false), two = picture(arena, 5, false, false);
    char message[1000];
    idc_registry *other;
    assert_string_equal(said(*state, one, message), "");
    /* Added by this handle, by another, replaced, forgotten: each is seen at the next look. */
    add(*state, "C-1", "Jane Example\n", one);
    assert_non_null(strstr(said(*state, one, message), "C-1"));
    assert_int_equal(idc_registry_open(url, key, 0, &other, NULL), IDC_OK);
    add(other, "C-2", "Hugo Muster\n", two);
    assert_non_null(strstr(said(*state, two, message), "C-2"));
    add(*state, "C-1", "Jane Example\n", picture(arena, 9, false, false));
    assert_string_equal(said(*state, one, message), "");
    assert_int_equal(idc_registry_forget(other, "C-2", "2026-11-23", NULL, NULL), IDC_OK);
    assert_string_equal(said(*state, two, message), "");
    /* A new case may get the place of the one that is gone. */
    add(*state, "C-3", "Ada Beispiel\n", one);
    assert_non_null(strstr(said(*state, one, message), "C-3"));
    assert_string_equal(said(*state, two, message), "");
    idc_registry_free(other);
    test_work_close(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_same_picture_is_found_altered_and_mirrored, open_store,
                                        close_store),
        cmocka_unit_test_setup_teardown(pictures_follow_what_happens_to_the_store, open_store,
                                        close_store),
    };
    assert_int_equal(idc_engine_new(NULL, &engine, NULL), IDC_OK);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    idc_engine_free(engine);
    return failed;
}
