/** @file builder.h  Claim sets made by hand, to hold one check against. */
#ifndef IDC_TESTS_CHECK_BUILDER_H
#define IDC_TESTS_CHECK_BUILDER_H

#include "../harness.h"

#include "check/check.h"
#include "norm/orgs/orgs.h"
#include "norm/text/text.h"
#include "score/policy.h"

typedef struct test_case {
    test_work t;
    idc_work *work;
    idc_source_info sources[8];
    const idc_claim *items[512];
    idc_record records[128];
    const idc_name *known[4];
    idc_claims claims;
    idc_findings findings;
    idc_check_input input;
} test_case;

static inline int32_t builder_day(const char *iso)
{
    idc_instant instant;
    assert_true(idc_instant_read(idc_str_of(iso), &instant));
    return instant.day;
}

/** Empty case looked at on no day. */
static inline void builder_open(test_case *c)
{
    memset(c, 0, sizeof *c);
    c->work = test_work_open(&c->t);
    c->claims.sources = c->sources;
    c->claims.items = c->items;
    c->claims.records = c->records;
    c->claims.known_names = c->known;
    c->claims.as_of_day = IDC_DAY_NONE;
    c->findings.work = c->work;
    c->input.claims = &c->claims;
}

static inline void builder_close(test_case *c)
{
    test_work_close(&c->t);
}

/** New source; its own date is not known. */
static inline uint32_t builder_source(test_case *c, const char *label, idc_source_role role)
{
    assert_true(c->claims.source_count < 8);
    idc_source_info *source = &c->sources[c->claims.source_count];
    source->label = idc_str_of(label);
    source->role = role;
    source->media_type = "text/plain";
    source->received.day = IDC_DAY_NONE;
    source->date_day = IDC_DAY_NONE;
    return (uint32_t)c->claims.source_count++;
}

/** New claim without a value, in no record. */
static inline idc_claim *builder_claim(test_case *c, uint32_t source, idc_claim_kind kind,
                                       const char *raw)
{
    assert_true(c->claims.count < 512);
    idc_claim *claim = idc_arena_alloc(c->work->arena, sizeof *claim);
    assert_non_null(claim);
    claim->id = (uint32_t)c->claims.count;
    claim->kind = kind;
    claim->source = source;
    claim->record = IDC_RECORD_NONE;
    claim->confidence_permille = 1000;
    claim->raw = idc_str_of(raw);
    claim->span = (idc_span){.begin = claim->id * 100, .end = claim->id * 100 + strlen(raw)};
    c->items[c->claims.count++] = claim;
    return claim;
}

static inline const idc_name *builder_parse(test_case *c, const char *text)
{
    idc_name *name = NULL;
    assert_int_equal(idc_name_parse(c->work, idc_str_of(text), &name), IDC_OK);
    return name;
}

/** Claim whose value is a name: IDC_CLAIM_NAME, _OTHER_NAME, _DOCUMENT_AUTHOR, _EDITOR. */
static inline idc_claim *builder_name(test_case *c, uint32_t source, idc_claim_kind kind,
                                      const char *text)
{
    idc_claim *claim = builder_claim(c, source, kind, text);
    claim->value.name = builder_parse(c, text);
    return claim;
}

static inline void builder_known(test_case *c, const char *text)
{
    assert_true(c->claims.known_name_count < 4);
    c->known[c->claims.known_name_count++] = builder_parse(c, text);
}

static inline idc_claim *builder_email(test_case *c, uint32_t source, const char *text)
{
    idc_claim *claim = builder_claim(c, source, IDC_CLAIM_EMAIL, text);
    idc_str whole = idc_str_of(text);
    size_t at = idc_str_find_byte(whole, '@', 0);
    assert_true(at != SIZE_MAX);
    claim->value.email.canonical = whole;
    claim->value.email.local = idc_str_sub(whole, 0, at);
    claim->value.email.domain = idc_str_sub(whole, at + 1, whole.len);
    claim->value.email.registrable = claim->value.email.domain;
    return claim;
}

static inline idc_claim *builder_phone(test_case *c, uint32_t source, const char *e164,
                                       const char *region, bool valid)
{
    idc_claim *claim = builder_claim(c, source, IDC_CLAIM_PHONE, e164);
    snprintf(claim->value.phone.e164, sizeof claim->value.phone.e164, "%s", e164);
    snprintf(claim->value.phone.region, sizeof claim->value.phone.region, "%s", region);
    claim->value.phone.valid = valid;
    return claim;
}

/** Claim whose value is a place; country alone, with a point when latitude is not 0. */
static inline idc_claim *builder_place(test_case *c, uint32_t source, idc_claim_kind kind,
                                       const char *raw, const char *country, int32_t latitude_e4,
                                       int32_t longitude_e4)
{
    idc_claim *claim = builder_claim(c, source, kind, raw);
    snprintf(claim->value.place.country, sizeof claim->value.place.country, "%s", country);
    claim->value.place.has_point = latitude_e4 != 0;
    claim->value.place.latitude_e4 = latitude_e4;
    claim->value.place.longitude_e4 = longitude_e4;
    return claim;
}

/** Claim whose value is a range of dates, "" for none. */
static inline idc_claim *builder_dates(test_case *c, uint32_t source, idc_claim_kind kind,
                                       const char *text)
{
    idc_claim *claim = builder_claim(c, source, kind, text);
    assert_true(idc_date_read(idc_str_of(text), c->sources[source].date_day, &claim->value.dates));
    return claim;
}

static inline idc_claim *builder_text(test_case *c, uint32_t source, idc_claim_kind kind,
                                      const char *text)
{
    idc_claim *claim = builder_claim(c, source, kind, text);
    claim->value.text.key = idc_phrase_key(c->work->arena, idc_str_of(text));
    return claim;
}

/** Job or course of study. title, dates, type may be NULL. */
static inline idc_record *builder_record(test_case *c, uint32_t source, idc_record_kind kind,
                                         const char *organisation, const char *title,
                                         const char *dates, const char *type)
{
    bool work = kind == IDC_RECORD_WORK;
    assert_true(c->claims.record_count < 128);
    idc_record *record = &c->records[c->claims.record_count];
    size_t first = c->claims.count;
    record->kind = kind;
    record->source = source;
    if (organisation) {
        idc_claim *claim = builder_claim(
            c, source, work ? IDC_CLAIM_WORK_ORGANISATION : IDC_CLAIM_EDUCATION_INSTITUTION,
            organisation);
        claim->value.organisation.key = idc_org_key(c->work->arena, idc_str_of(organisation));
        record->organisation = claim;
    }
    if (title)
        record->title = builder_text(
            c, source, work ? IDC_CLAIM_WORK_TITLE : IDC_CLAIM_EDUCATION_DEGREE, title);
    if (dates)
        record->dates = builder_dates(
            c, source, work ? IDC_CLAIM_WORK_DATES : IDC_CLAIM_EDUCATION_DATES, dates);
    if (type)
        record->type = builder_text(c, source, IDC_CLAIM_WORK_TYPE, type);
    for (size_t i = first; i < c->claims.count; i++)
        ((idc_claim *)c->items[i])->record = (uint32_t)c->claims.record_count;
    c->claims.record_count++;
    return record;
}

static inline idc_record *builder_work(test_case *c, uint32_t source, const char *organisation,
                                       const char *title, const char *dates)
{
    return builder_record(c, source, IDC_RECORD_WORK, organisation, title, dates, NULL);
}

/** The claim made last, as read from layout alone; what a line holds stays sure. */
static inline void builder_laid_out(test_case *c)
{
    ((idc_claim *)c->items[c->claims.count - 1])->confidence_permille = IDC_CLAIM_CERTAIN - 1;
}

/** Runs one check afresh; all went well. */
static inline void builder_run(test_case *c, const char *id)
{
    const idc_check *check = idc_check_by_id(idc_str_of(id));
    assert_non_null(check);
    c->findings.count = c->findings.not_evaluated_count = 0;
    c->findings.check = check;
    check->run(&c->input, &c->findings);
    assert_int_equal(c->findings.status, IDC_OK);
    idc_findings_sort(&c->findings);
}

static inline const idc_finding *builder_finding(test_case *c, size_t index)
{
    assert_true(index < c->findings.count);
    return c->findings.items[index];
}

/** The default policy has a weight for the level of a finding. */
static inline void builder_weighs(test_case *c, const idc_finding *f)
{
    static const char *const outcomes[] = {"contradicts", "supports", "notice"};
    idc_policy *policy;
    assert_int_equal(
        idc_policy_read(c->work, idc_policy_default_json(), &idc_allocator_default, &policy, NULL),
        IDC_OK);
    for (size_t i = 0; i < policy->check_count; i++)
        for (size_t l = 0; policy->checks[i].check == f->check && l < policy->checks[i].level_count;
             l++) {
            int32_t weight = policy->checks[i].levels[l].weight_millibits;
            if (!idc_str_is(policy->checks[i].levels[l].name, f->level))
                continue;
            assert_int_equal(weight > 0 ? 0 : weight < 0 ? 1 : 2, f->outcome);
            return;
        }
    fail_msg("%s: the default policy has no level %s (%s)", f->check->id, f->level,
             outcomes[f->outcome]);
}

/** The only finding has this outcome and level. */
static inline const idc_finding *builder_expect(test_case *c, const char *id, idc_outcome outcome,
                                                const char *level)
{
    builder_run(c, id);
    if (c->findings.count != 1)
        fail_msg("%s: %zu findings, expected one", id, c->findings.count);
    const idc_finding *f = c->findings.items[0];
    assert_int_equal(f->outcome, outcome);
    assert_string_equal(f->level, level);
    assert_true(f->evidence_count > 0);
    assert_true(f->message.len > 0);
    builder_weighs(c, f);
    return f;
}

/** The check looked and found nothing to say. */
static inline void builder_silent(test_case *c, const char *id)
{
    builder_run(c, id);
    if (c->findings.count)
        fail_msg("%s is not silent: %s", id, c->findings.items[0]->message.ptr);
    if (c->findings.not_evaluated_count)
        fail_msg("%s did not look: %s", id, c->findings.not_evaluated[0].why.ptr);
}

/** The check had nothing to look at and says so. */
static inline void builder_skips(test_case *c, const char *id)
{
    builder_run(c, id);
    assert_int_equal(c->findings.count, 0);
    assert_int_equal(c->findings.not_evaluated_count, 1);
    assert_true(c->findings.not_evaluated[0].why.len > 0);
}

static inline bool builder_says(const idc_finding *finding, const char *words)
{
    return idc_str_find(finding->message, idc_str_of(words), 0) != SIZE_MAX;
}

#endif
