/** @file collected.h  What tests of claims share: documents from text, and what is found in them.
 */
#ifndef IDC_TESTS_CLAIM_COLLECTED_H
#define IDC_TESTS_CLAIM_COLLECTED_H

#include "../harness.h"
#include "base/json.h"
#include "claim/collect.h"
#include "source/reader.h"

typedef struct collected {
    test_work work;
    idc_collector c;
    idc_document *doc;
    idc_str bytes;
    idc_source_info source;
    idc_claims claims;
} collected;

static inline void collected_open(collected *t)
{
    *t = (collected){0};
    test_work_open(&t->work);
    t->c = (idc_collector){
        .work = &t->work.work, .record = IDC_RECORD_NONE, .date_day = idc_day(2026, 11, 23)};
}

static inline void collected_close(collected *t)
{
    test_work_close(&t->work);
}

static inline void collected_done(collected *t)
{
    t->claims = (idc_claims){.sources = &t->source,
                             .source_count = 1,
                             .items = (const idc_claim *const *)t->c.items,
                             .count = t->c.count,
                             .records = t->c.records,
                             .record_count = t->c.record_count};
}

/** Reads text (its reader chosen by content) and collects everything in it. */
static inline void collected_text(collected *t, const char *text, idc_source_role role)
{
    collected_open(t);
    t->bytes = idc_str_of(text);
    assert_int_equal(idc_source_read(&t->work.work, t->bytes, &t->doc), IDC_OK);
    assert_int_equal(idc_collect_document(&t->c, t->doc, role, IDC_STR_NONE), IDC_OK);
    collected_done(t);
}

/** JSON text as nodes whose spans are its bytes. */
static inline const idc_node *collected_json(collected *t, const char *text)
{
    idc_node *node = NULL;
    idc_json_error error;
    t->bytes = idc_str_of(text);
    assert_int_equal(
        idc_json_read(&t->work.work, t->bytes, (idc_span){0}, IDC_JSON_STRICT, &node, &error),
        IDC_OK);
    return node;
}

/** The only or first claim of a kind today; NULL when there is none. */
static inline const idc_claim *claim_of(const collected *t, idc_claim_kind kind)
{
    return idc_claims_next(&t->claims, NULL, kind, 0);
}

static inline size_t count_of(const collected *t, idc_claim_kind kind)
{
    size_t n = 0;
    for (const idc_claim *c = NULL; (c = idc_claims_next(&t->claims, c, kind, 0));)
        n++;
    return n;
}

/** The nth record of a kind; fails the test when there is none. */
static inline const idc_record *record_of(const collected *t, idc_record_kind kind, size_t n)
{
    for (size_t i = 0; i < t->claims.record_count; i++)
        if (t->claims.records[i].kind == kind && n-- == 0)
            return &t->claims.records[i];
    fail_msg("no such record of kind %d", (int)kind);
    return NULL;
}

static inline size_t records_of(const collected *t, idc_record_kind kind)
{
    size_t n = 0;
    for (size_t i = 0; i < t->claims.record_count; i++)
        n += t->claims.records[i].kind == kind;
    return n;
}

static inline idc_str dates_of(collected *t, const idc_claim *claim)
{
    idc_buf edtf = idc_buf_in(t->work.work.arena);
    assert_non_null(claim);
    idc_interval_edtf(&claim->value.dates, &edtf);
    return idc_buf_str(&edtf);
}

#define assert_raw(claim, literal)                                                                 \
    do {                                                                                           \
        const idc_claim *claim_ = (claim);                                                         \
        assert_non_null(claim_);                                                                   \
        assert_str(claim_->raw, literal);                                                          \
    } while (0)

/** Every claim's bytes hold its raw text: true of all text sources. */
static inline void assert_spans(const collected *t)
{
    for (size_t i = 0; i < t->claims.count; i++) {
        const idc_claim *c = t->claims.items[i];
        assert_true(c->span.begin <= c->span.end && c->span.end <= t->bytes.len);
        idc_str at = idc_str_sub(t->bytes, (size_t)c->span.begin, (size_t)c->span.end);
        if (idc_str_find(at, c->raw, 0) == SIZE_MAX)
            fail_msg("claim %zu \"%.*s\" is not at its span \"%.*s\"", i, (int)c->raw.len,
                     c->raw.ptr, (int)at.len, at.ptr);
    }
}

#endif
