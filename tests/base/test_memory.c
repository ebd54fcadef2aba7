/* Arena, buffers, maps, texts: they hold what was put in, keep to limits, and leak nothing. */
#include "../harness.h"

#include <limits.h>
#include <stdalign.h>

#include "base/map.h"
#include "base/text.h"

typedef struct counting {
    long left, held;
} counting;

static void *counting_alloc(void *ctx, size_t size)
{
    counting *c = ctx;
    if (c->left-- <= 0)
        return NULL;
    c->held++;
    return malloc(size);
}

static void *counting_realloc(void *ctx, void *ptr, size_t size)
{
    counting *c = ctx;
    if (c->left-- <= 0)
        return NULL;
    c->held += ptr == NULL;
    return realloc(ptr, size);
}

static void counting_free(void *ctx, void *ptr)
{
    counting *c = ctx;
    c->held -= ptr != NULL;
    free(ptr);
}

static void blocks_are_zeroed_aligned_and_apart(void **state)
{
    static const size_t chunks[] = {0, 64, 4096};
    (void)state;
    for (size_t k = 0; k < 3; k++) {
        idc_arena *arena = idc_arena_new(&idc_allocator_default, chunks[k], (size_t)1 << 24);
        unsigned char *blocks[200];
        for (size_t i = 0; i < 200; i++) {
            blocks[i] = idc_arena_alloc(arena, i * 7 % 300);
            assert_non_null(blocks[i]);
            assert_int_equal((uintptr_t)blocks[i] % alignof(max_align_t), 0);
            for (size_t j = 0; j < i * 7 % 300; j++)
                assert_int_equal(blocks[i][j], 0);
            memset(blocks[i], (int)i + 1, i * 7 % 300);
        }
        for (size_t i = 0; i < 200; i++)
            for (size_t j = 0; j < i * 7 % 300; j++)
                assert_int_equal(blocks[i][j], (unsigned char)(i + 1));
        idc_arena_free(arena);
    }
    idc_arena_free(NULL);
}

static void arena_keeps_to_its_limit(void **state)
{
    (void)state;
    idc_arena *arena = idc_arena_new(&idc_allocator_default, 1024, 10000);
    size_t n = 0;
    while (idc_arena_alloc(arena, 100))
        n++;
    assert_true(n >= 50 && n < 100);
    assert_true(idc_arena_bytes(arena) <= 10000);
    assert_true(idc_arena_hit_limit(arena));
    idc_arena_free(arena);
}

/* Small and large blocks until it is full; how many there were. */
static size_t fill(idc_arena *arena)
{
    static const unsigned char zeros[3000];
    size_t n = 0;
    for (unsigned char *block; (block = idc_arena_alloc(arena, n % 8 ? 90 : 3000)); n++) {
        assert_memory_equal(block, zeros, n % 8 ? 90 : 3000);
        memset(block, 0xFF, n % 8 ? 90 : 3000);
    }
    return n;
}

static void emptied_arena_serves_again_as_if_new(void **state)
{
    (void)state;
    counting count = {.left = LONG_MAX};
    const idc_allocator allocator = {counting_alloc, counting_realloc, counting_free, &count};
    idc_arena *arena = idc_arena_new(&allocator, 1024, 50000);
    size_t first = fill(arena);
    long taken = LONG_MAX - count.left;
    for (int i = 0; i < 3; i++) {
        idc_arena_empty(arena, 50000);
        assert_false(idc_arena_hit_limit(arena));
        assert_int_equal(idc_arena_bytes(arena), 0);
        assert_int_equal(fill(arena), first);
        assert_int_equal(LONG_MAX - count.left, taken);
    }
    idc_arena_empty(arena, 5000);
    assert_in_range(count.held, 2, 6);
    idc_arena_empty(arena, 0);
    assert_int_equal(count.held, 1);
    idc_arena_free(arena);
    assert_int_equal(count.held, 0);
}

static void sizes_do_not_wrap(void **state)
{
    (void)state;
    idc_arena *arena = idc_arena_new(&idc_allocator_default, 0, SIZE_MAX);
    assert_null(idc_arena_alloc(arena, SIZE_MAX));
    assert_null(idc_arena_alloc(arena, SIZE_MAX - 8));
    assert_null(idc_arena_array(arena, SIZE_MAX / 2, 3));
    assert_null(idc_arena_str(arena, (idc_str){"", SIZE_MAX}).ptr);
    idc_arena_free(arena);
}

static void arena_returns_all_it_took(void **state)
{
    (void)state;
    for (long n = 0; n < 12; n++) {
        counting c = {.left = n};
        const idc_allocator allocator = {counting_alloc, counting_realloc, counting_free, &c};
        idc_arena *arena = idc_arena_new(&allocator, 128, 1 << 20);
        for (int i = 0; arena && i < 10; i++)
            idc_arena_alloc(arena, 100);
        if (arena)
            assert_false(idc_arena_hit_limit(arena));
        idc_arena_free(arena);
        assert_int_equal(c.held, 0);
    }
}

static void growing_array(void **state)
{
    test_work t;
    idc_work *work = test_work_open(&t);
    int *items = NULL;
    size_t capacity = 0;
    (void)state;
    for (int i = 0; i < 1000; i++) {
        items = idc_arena_grow(work->arena, items, (size_t)i, &capacity, sizeof *items);
        assert_non_null(items);
        items[i] = i;
    }
    for (int i = 0; i < 1000; i++)
        assert_int_equal(items[i], i);
    test_work_close(&t);
}

static void write_all(idc_buf *buf)
{
    idc_buf_text(buf, "a");
    idc_buf_int(buf, INT64_MIN);
    idc_buf_byte(buf, ' ');
    idc_buf_digits(buf, 7, 3);
    idc_buf_byte(buf, ' ');
    idc_buf_decimal(buf, -29, 4);
    idc_buf_byte(buf, ' ');
    idc_buf_decimal(buf, 1500, 3);
    idc_buf_hex(buf, (const uint8_t *)"\x00\xAB", 2);
    idc_buf_codepoint(buf, 0x20AC);
    idc_buf_format(buf, " %s %S %d %l %u %%", "x", IDC_STR("yy"), -1, (int64_t)-2, (uint64_t)3);
}

static const char all[] = "a-9223372036854775808 007 -0.0029 1.50000ab\xE2\x82\xAC x yy -1 -2 3 %";

static void base64(void **state)
{
    static const struct {
        const char *digits, *bytes;
        bool damaged;
    } rows[] = {{"", "", false},
                {"Zg==", "f", false}, /* RFC 4648, section 10 */
                {"Zm8=", "fo", false},
                {"Zm9vYmFy", "foobar", false},
                {" Zm9v\r\nYmFy ", "foobar", false},
                {"-_-_", "\xFB\xFF\xBF", false}, /* section 5 */
                {"Zm9v!YmFy", "foobar", true}};
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        idc_buf buf = idc_buf_in(work->arena);
        bool damaged = false;
        idc_buf_base64(&buf, idc_str_of(rows[i].digits), &damaged);
        assert_str(idc_buf_str(&buf), rows[i].bytes);
        assert_int_equal(damaged, rows[i].damaged);
    }
    test_work_close(&t);
}

static void buffers(void **state)
{
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    idc_buf in = idc_buf_in(work->arena), with = idc_buf_with(&idc_allocator_default);
    assert_str(idc_buf_str(&in), "");
    write_all(&in);
    write_all(&with);
    assert_str(idc_buf_str(&in), all);
    assert_str(idc_buf_str(&with), all);
    assert_int_equal(with.ptr[with.len], '\0');
    idc_buf_free(&with);
    assert_str(idc_arena_format(work->arena, "%u-%s", (uint64_t)1, "b"), "1-b");
    test_work_close(&t);
}

static void a_failed_buffer_stays_failed(void **state)
{
    (void)state;
    bool done = false;
    for (long n = 0; !done; n++) {
        counting c = {.left = n};
        const idc_allocator allocator = {counting_alloc, counting_realloc, counting_free, &c};
        idc_buf buf = idc_buf_with(&allocator);
        write_all(&buf);
        for (int i = 0; i < 100; i++)
            idc_buf_text(&buf, all);
        done = !idc_buf_failed(&buf);
        if (!done) {
            size_t len = buf.len;
            c.left = 100;
            idc_buf_text(&buf, "more");
            assert_int_equal(buf.len, len);
        }
        idc_buf_free(&buf);
        assert_int_equal(c.held, 0);
    }
}

static void maps(void **state)
{
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    idc_map *map = idc_map_new(work->arena);
    int values[1000];
    assert_null(idc_map_get(map, IDC_STR("")));
    for (int i = 0; i < 1000; i++)
        assert_true(idc_map_set(map, idc_arena_format(work->arena, "key %d", i), &values[i]));
    assert_true(idc_map_set(map, IDC_STR("key 5"), &values[6]));
    assert_true(idc_map_set(map, IDC_STR("a\0b"), &values[0]));
    assert_int_equal(idc_map_count(map), 1001);
    for (int i = 0; i < 1000; i++)
        assert_ptr_equal(idc_map_get(map, idc_arena_format(work->arena, "key %d", i)),
                         &values[i == 5 ? 6 : i]);
    assert_null(idc_map_get(map, IDC_STR("key 1000")));
    assert_null(idc_map_get(map, IDC_STR("a")));
    assert_ptr_equal(idc_map_get(map, IDC_STR("a\0b")), &values[0]);
    test_work_close(&t);
}

static void texts_for_callers(void **state)
{
    counting c = {.left = 1};
    const idc_allocator allocator = {counting_alloc, counting_realloc, counting_free, &c};
    char *text;
    size_t len;
    (void)state;
    assert_int_equal(idc_text_new(&allocator, IDC_STR("a\0b"), &text, &len), IDC_OK);
    assert_int_equal(len, 3);
    assert_memory_equal(text, "a\0b", 4);
    idc_text_free(text);
    assert_int_equal(c.held, 0);
    assert_int_equal(idc_text_new(&allocator, IDC_STR("a"), &text, NULL), IDC_ERR_NOMEM);
    assert_null(text);
    idc_text_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(blocks_are_zeroed_aligned_and_apart),
        cmocka_unit_test(arena_keeps_to_its_limit),
        cmocka_unit_test(emptied_arena_serves_again_as_if_new),
        cmocka_unit_test(sizes_do_not_wrap),
        cmocka_unit_test(arena_returns_all_it_took),
        cmocka_unit_test(growing_array),
        cmocka_unit_test(base64),
        cmocka_unit_test(buffers),
        cmocka_unit_test(a_failed_buffer_stays_failed),
        cmocka_unit_test(maps),
        cmocka_unit_test(texts_for_callers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
