/** @file builder.h  Reports made by hand, so that writers are tested without the whole pipeline. */
#ifndef IDC_TESTS_EXPORT_BUILDER_H
#define IDC_TESTS_EXPORT_BUILDER_H

#include "check/check.h"
#include "export/export.h"
#include "base/utf8.h"
#include "harness.h"

/* What is here mirrors a small policy of two groups and three checks. */
static const idc_check builder_checks[] = {
    {"timeline.overlap", "RF18 RF53", "Overlapping full-time roles", "intervals of roles", NULL},
    {"name.mismatch", "RF13", "Names that no variant joins", "names of all documents", NULL},
    {"photo.reuse", "RF41", "Picture seen in another case", "picture hashes", NULL},
    {"contact.agrees", "RF07", "Mail address spells the name", "handles and names", NULL},
};

static const idc_str builder_benign[] = {
    {"part-time work or a notice period that overlaps with the next job", 65},
    {"a founder or consultant with several clients at once", 52},
};
static const idc_str builder_references[] = {{"US-22, section 3", 16}};

#define BUILDER_TEXT(literal)                                                                      \
    {                                                                                              \
        literal, sizeof(literal) - 1                                                               \
    }

static const idc_policy_check builder_rows[] = {
    {.check = &builder_checks[0],
     .group = 0,
     .enabled = true,
     .benign = builder_benign,
     .benign_count = 2,
     .question = BUILDER_TEXT("Were {subject} held at the same time, and was one part-time?"),
     .do_not_ask = BUILDER_TEXT("Do not ask about gaps."),
     .references = builder_references,
     .reference_count = 1},
    {.check = &builder_checks[1],
     .group = 1,
     .enabled = true,
     .benign = builder_benign,
     .benign_count = 1,
     .question = BUILDER_TEXT("Which names appear on your documents?")},
    {.check = &builder_checks[2], .group = 1, .enabled = true},
    {.check = &builder_checks[3], .group = 1, .enabled = true},
};

static const idc_policy_group builder_groups[] = {
    {.id = BUILDER_TEXT("G2"), .title = BUILDER_TEXT("Timeline"), .hard = true},
    {.id = BUILDER_TEXT("G3"), .title = BUILDER_TEXT("Names and contacts")},
};

static const idc_policy builder_policy = {
    .id = BUILDER_TEXT("test"),
    .version = BUILDER_TEXT("2026.1"),
    .sha256 = {0xAB, 0xCD},
    .prior_e9 = 2900000,
    .min_groups = 2,
    .groups = builder_groups,
    .group_count = 2,
    .checks = builder_rows,
    .check_count = 4,
};

#define BUILDER_SOURCES 8
#define BUILDER_CLAIMS 200
#define BUILDER_RECORDS 60
#define BUILDER_FINDINGS 32

typedef struct builder {
    test_work t;
    idc_work *work;
    idc_report report;
    idc_source_info sources[BUILDER_SOURCES];
    idc_document *documents[BUILDER_SOURCES];
    const idc_claim *claims[BUILDER_CLAIMS];
    idc_record records[BUILDER_RECORDS];
    idc_finding *findings[BUILDER_FINDINGS];
    idc_not_evaluated skipped[BUILDER_FINDINGS];
    idc_score score;
    idc_group_score groups[2];
} builder;

static inline void builder_open(builder *b)
{
    memset(b, 0, sizeof *b);
    b->work = test_work_open(&b->t);
    b->report.arena = b->work->arena;
    b->report.allocator = idc_allocator_default;
    b->report.policy = &builder_policy;
    b->report.case_id = IDC_STR("C-1042");
    b->report.subject = IDC_STR("applicant");
    b->report.tables = IDC_STR("2026.11");
    b->report.claims.sources = b->sources;
    b->report.claims.items = b->claims;
    b->report.claims.records = b->records;
    b->report.claims.as_of_day = 20780; /* 2026-11-23 */
    b->report.findings.items = b->findings;
    b->report.findings.not_evaluated = b->skipped;
    b->score = (idc_score){.millibits = 2310,
                           .band = "weak",
                           .prior_e9 = 2900000,
                           .posterior_e9 = 14200000,
                           .posterior_low_e9 = 1400000,
                           .posterior_high_e9 = 126000000,
                           .coverage_permille = 612,
                           .groups = b->groups};
    b->report.score = &b->score;
}

static inline void builder_close(builder *b)
{
    test_work_close(&b->t);
}

static inline uint32_t builder_source(builder *b, const char *label, idc_source_role role)
{
    uint32_t i = (uint32_t)b->report.claims.source_count++;
    assert_true(i < BUILDER_SOURCES);
    b->documents[i] = idc_arena_alloc(b->work->arena, sizeof *b->documents[i]);
    assert_non_null(b->documents[i]);
    b->sources[i] = (idc_source_info){.label = idc_str_of(label),
                                      .role = role,
                                      .media_type = "application/pdf",
                                      .bytes = 48211,
                                      .received = {IDC_DAY_NONE, -1, INT32_MIN},
                                      .document = b->documents[i],
                                      .date_day = 20780};
    return i;
}

static inline idc_claim *builder_claim(builder *b, idc_claim_kind kind, uint32_t source,
                                       const char *raw)
{
    uint32_t i = (uint32_t)b->report.claims.count++;
    assert_true(i < BUILDER_CLAIMS);
    idc_claim *c = idc_arena_alloc(b->work->arena, sizeof *c);
    assert_non_null(c);
    *c = (idc_claim){.id = i,
                     .kind = kind,
                     .source = source,
                     .record = IDC_RECORD_NONE,
                     .confidence_permille = 900,
                     .raw = idc_str_of(raw),
                     .span = {.begin = 100 + 20 * (uint64_t)i,
                              .end = 100 + 20 * (uint64_t)i + strlen(raw),
                              .page = 1}};
    b->claims[i] = c;
    return c;
}

static inline idc_endpoint builder_end(int32_t first, int32_t last, idc_precision precision)
{
    return (idc_endpoint){.first_day = first, .last_day = last, .precision = precision};
}

/** A job from [a, a + fuzz] to [z, z + fuzz]; z IDC_DAY_NONE: open. */
static inline idc_record *builder_role(builder *b, uint32_t source, const char *firm,
                                       const char *title, const char *dates, int32_t a, int32_t z,
                                       int32_t fuzz)
{
    uint32_t i = (uint32_t)b->report.claims.record_count++;
    assert_true(i < BUILDER_RECORDS);
    idc_claim *f = builder_claim(b, IDC_CLAIM_WORK_ORGANISATION, source, firm);
    idc_claim *t = builder_claim(b, IDC_CLAIM_WORK_TITLE, source, title);
    idc_claim *d = builder_claim(b, IDC_CLAIM_WORK_DATES, source, dates);
    idc_precision precision = fuzz > 31 ? IDC_PRECISION_YEAR : IDC_PRECISION_MONTH;
    f->record = t->record = d->record = i;
    d->value.dates = (idc_interval){
        .start = builder_end(a, a + fuzz, precision),
        .end = z == IDC_DAY_NONE ? builder_end(IDC_DAY_NONE, IDC_DAY_NONE, IDC_PRECISION_NONE)
                                 : builder_end(z, z + fuzz, precision),
        .is_range = true,
        .open_end = z == IDC_DAY_NONE};
    b->records[i] =
        (idc_record){.kind = IDC_RECORD_WORK, .source = source, .organisation = f, .title = t};
    b->records[i].dates = d;
    return &b->records[i];
}

static inline idc_finding *builder_finding(builder *b, size_t check, idc_outcome outcome,
                                           int32_t contribution, const char *message)
{
    uint32_t i = (uint32_t)b->report.findings.count++;
    assert_true(i < BUILDER_FINDINGS);
    idc_finding *f = idc_arena_alloc(b->work->arena, sizeof *f);
    assert_non_null(f);
    *f = (idc_finding){.id = i,
                       .check = &builder_checks[check],
                       .texts = &builder_rows[check],
                       .question = builder_rows[check].question,
                       .outcome = outcome,
                       .level = "contradicts",
                       .message = idc_str_of(message),
                       .strength_permille = 900,
                       .state = IDC_STR("open"),
                       .weight_millibits = contribution * 2,
                       .contribution_millibits = contribution};
    b->findings[i] = f;
    return f;
}

static inline void builder_skip(builder *b, size_t check, const char *why)
{
    size_t i = b->report.findings.not_evaluated_count++;
    b->skipped[i] = (idc_not_evaluated){&builder_checks[check], idc_str_of(why)};
}

/** A line of a source's document that stands at [begin, begin + its length). */
static inline void builder_line(builder *b, uint32_t source, const char *text, uint64_t begin)
{
    idc_document *doc = b->documents[source];
    idc_line *lines = idc_arena_array(b->work->arena, doc->line_count + 1, sizeof *lines);
    idc_piece *piece = idc_arena_alloc(b->work->arena, sizeof *piece);
    assert_true(lines && piece);
    if (doc->line_count)
        memcpy(lines, doc->lines, doc->line_count * sizeof *lines);
    *piece = (idc_piece){.end = strlen(text),
                         .span = {.begin = begin, .end = begin + strlen(text), .page = 1},
                         .verbatim = true};
    lines[doc->line_count] =
        (idc_line){.text = idc_str_of(text), .pieces = piece, .piece_count = 1, .page = 1};
    doc->lines = lines;
    doc->line_count++;
}

/** A case as a host would have it: two sources, four roles, a contradiction, a notice, a skip. */
static inline void builder_sample(builder *b)
{
    builder_open(b);
    uint32_t cv = builder_source(b, "R\xC3\xA9sum\xC3\xA9 (PDF)", IDC_ROLE_RESUME);
    uint32_t page = builder_source(b, "Profile page", IDC_ROLE_PROFILE);
    idc_record *a = builder_role(b, cv, "Harbor Freightways", "Systems engineer",
                                 "03/2019 - 06/2021", 17956, 18779, 30);
    idc_record *c = builder_role(b, cv, "Quillon Labs", "Staff engineer", "2020 - present", 18262,
                                 IDC_DAY_NONE, 365);
    builder_role(b, page, "Harbor Freightways", "Engineer", "2018 - 2019", 17532, 17897, 364);
    builder_role(b, page, "Backward Ltd", "Analyst", "2015 - 2014", 16436, 16071, 364);
    idc_claim *name = builder_claim(b, IDC_CLAIM_NAME, cv, "Jordan Thorne");
    idc_claim *other = builder_claim(b, IDC_CLAIM_NAME, page, "Julian Thorne");
    builder_line(b, cv, "Curriculum of Jordan Thorne, engineer", name->span.begin - 14);
    idc_finding *f = builder_finding(b, 0, IDC_OUTCOME_CONTRADICTS, 640,
                                     "Two full-time roles overlap by 18 months.");
    f->question = IDC_STR("Were Harbor Freightways and Quillon Labs held at the same time, and "
                          "was one part-time?");
    idc_finding_cite(f, a->dates);
    idc_finding_cite(f, c->dates);
    f = builder_finding(b, 1, IDC_OUTCOME_CONTRADICTS, 1670, "The given names differ.");
    idc_finding_cite(f, name);
    idc_finding_cite(f, other);
    f = builder_finding(b, 3, IDC_OUTCOME_NOTICE, 0, "The mail address has no name in it.");
    idc_finding_cite(f, name);
    builder_skip(b, 2, "no photo in the case");
    b->groups[0] = (idc_group_score){640, 1000, true};
    b->groups[1] = (idc_group_score){1670, 500, true};
    b->score.reasons[0] = 1;
    b->score.reasons[1] = 0;
    b->score.reason_count = 2;
}

/** The report written by a writer, as a string of the builder's arena. */
static inline idc_str builder_json(builder *b, int indent)
{
    idc_buf out = idc_buf_in(b->work->arena);
    assert_int_equal(idc_export_json(&b->report, indent, &out), IDC_OK);
    return idc_buf_str(&out);
}

static inline idc_str builder_text(builder *b, int columns, bool colour)
{
    idc_buf out = idc_buf_in(b->work->arena);
    assert_int_equal(idc_export_text(&b->report, columns, colour, &out), IDC_OK);
    return idc_buf_str(&out);
}

static inline idc_str builder_html(builder *b)
{
    idc_buf out = idc_buf_in(b->work->arena);
    assert_int_equal(idc_export_html(&b->report, &out), IDC_OK);
    return idc_buf_str(&out);
}

static inline idc_str builder_svg(builder *b)
{
    idc_buf out = idc_buf_in(b->work->arena);
    assert_int_equal(idc_export_svg_timeline(&b->report, &out), IDC_OK);
    return idc_buf_str(&out);
}

static inline bool builder_has(idc_str text, const char *needle)
{
    return idc_str_find(text, idc_str_of(needle), 0) != SIZE_MAX;
}

#endif
