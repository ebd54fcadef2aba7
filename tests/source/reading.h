/** @file reading.h  What the tests of readers share: reading, and what always holds. */
#ifndef IDC_TESTS_SOURCE_READING_H
#define IDC_TESTS_SOURCE_READING_H

#include "../harness.h"

#include "base/utf8.h"
#include "source/reader.h"

typedef struct reading {
    test_work t;
    idc_str bytes;
    idc_document *doc;
} reading;

/** Verbatim pieces are their bytes, pieces cover text in order, text is UTF-8. */
static inline void check_line(const idc_line *line, idc_str bytes)
{
    size_t at = 0;
    assert_int_equal(idc_utf8_valid_length(line->text), line->text.len);
    for (size_t i = 0; i < line->piece_count; i++) {
        const idc_piece *p = &line->pieces[i];
        assert_int_equal(p->begin, at);
        assert_true(p->end > p->begin && p->end <= line->text.len);
        assert_true(p->span.begin <= p->span.end);
        at = p->end;
        if (p->span.path.len)
            continue;
        assert_true(p->span.end <= bytes.len);
        if (p->verbatim)
            assert_true(idc_str_eq(idc_str_sub(bytes, p->span.begin, p->span.end),
                                   idc_str_sub(line->text, p->begin, p->end)));
    }
    assert_int_equal(at, line->text.len);
}

/** Reads bytes, which must live as long as the reading; end with reading_close(). */
static inline idc_document *reading_open(reading *r, idc_str bytes)
{
    idc_work *work = test_work_open(&r->t);
    r->bytes = bytes;
    assert_int_equal(idc_source_read(work, bytes, &r->doc), IDC_OK);
    for (size_t i = 0; i < r->doc->line_count; i++)
        check_line(&r->doc->lines[i], bytes);
    return r->doc;
}

static inline idc_document *reading_text(reading *r, const char *text)
{
    return reading_open(r, idc_str_of(text));
}

static inline void reading_close(reading *r)
{
    test_work_close(&r->t);
}

static inline bool has_diagnostic(const idc_document *doc, const char *code)
{
    for (size_t i = 0; i < doc->diagnostic_count; i++)
        if (!strcmp(doc->diagnostics[i].code, code))
            return true;
    return false;
}

static inline const idc_hidden *find_hidden(const idc_document *doc, const char *reason)
{
    for (size_t i = 0; i < doc->hidden_count; i++)
        if (!strcmp(doc->hidden[i].reason, reason))
            return &doc->hidden[i];
    return NULL;
}

/** The line with exactly this text; the test fails when there is none. */
static inline const idc_line *find_line(const idc_document *doc, const char *text)
{
    for (size_t i = 0; i < doc->line_count; i++)
        if (idc_str_is(doc->lines[i].text, text))
            return &doc->lines[i];
    fail_msg("no line \"%s\"", text);
    return NULL;
}

/** All visible text, lines parted by "\n". */
static inline idc_str all_text(reading *r)
{
    return idc_document_text(r->doc, r->t.work.arena);
}

/** count copies of unit, on the allocator; free() the pointer. */
static inline idc_str test_repeat(const char *unit, size_t count)
{
    size_t len = strlen(unit);
    char *p = malloc(len * count + 1);
    assert_non_null(p);
    for (size_t i = 0; i < count; i++)
        memcpy(p + i * len, unit, len);
    return (idc_str){p, len * count};
}

/** Reads every beginning of bytes, and bytes with each byte replaced by some others. */
static inline void check_cut_and_changed(idc_str bytes)
{
    for (size_t i = 0; i < bytes.len; i++) {
        for (int change = 0; change < 5; change++) {
            reading r;
            char *copy = malloc(bytes.len);
            assert_non_null(copy);
            memcpy(copy, bytes.ptr, bytes.len);
            copy[i] = "\0\xFF<\"{"[change];
            /* The first round cuts, so that a sanitizer sees a byte read too many. */
            char *exact = change ? copy : realloc(copy, i ? i : 1);
            reading_open(&r, (idc_str){exact, change ? bytes.len : i});
            reading_close(&r);
            free(exact);
        }
    }
}

/** An allocator that refuses from the nth call on and counts what is not given back. */
typedef struct failing {
    long left, held;
} failing;

static inline void *failing_alloc(void *ctx, size_t size)
{
    failing *f = ctx;
    if (f->left-- <= 0)
        return NULL;
    f->held++;
    return malloc(size);
}

static inline void *failing_realloc(void *ctx, void *ptr, size_t size)
{
    failing *f = ctx;
    if (f->left-- <= 0)
        return NULL;
    f->held += ptr == NULL;
    return realloc(ptr, size);
}

static inline void failing_free(void *ctx, void *ptr)
{
    failing *f = ctx;
    f->held -= ptr != NULL;
    free(ptr);
}

/** Reads bytes with one allocation after the other failing: NOMEM, and nothing is left behind. */
static inline void check_every_allocation(idc_str bytes)
{
    idc_status status = IDC_ERR_NOMEM;
    for (long n = 0; status != IDC_OK; n++) {
        failing f = {.left = n};
        const idc_allocator allocator = {failing_alloc, failing_realloc, failing_free, &f};
        idc_limits limits;
        idc_document *doc;
        idc_limits_init(&limits);
        idc_work work = {.limits = &limits};
        work.arena = idc_arena_new(&allocator, 0, (size_t)1 << 28);
        if (work.arena) {
            status = idc_source_read(&work, bytes, &doc);
            assert_true(status == IDC_OK || (status == IDC_ERR_NOMEM && !doc));
        }
        idc_arena_free(work.arena);
        assert_int_equal(f.held, 0);
    }
}

#endif
