#include "check/check.h"
#include "check/proof.h"
#include "check/roles.h"
#include "check/say.h"
#include "check/skills.h"

/* A year for previews, for predecessors and for counting in round years. */
#define SLACK_DAYS 365

/* A first role this soon after study leaves no time for others that were left out. */
#define FOLLOWS_DAYS 366

/* Paid work beside study, which years are counted from too. */
#define BESIDE_STUDY_DAYS 731

/* Roles that make a résumé long enough to be taken for the whole of a career. */
#define WHOLE_CAREER_ROLES 3

/* The later of the source's own day and the case's: the most years that can have gone by. */
static int32_t today_of(const idc_claims *claims, uint32_t source)
{
    int32_t own = claims->sources[source].date_day;
    return own > claims->as_of_day ? own : claims->as_of_day;
}

static int64_t days_of(int32_t years_tenths)
{
    return (int64_t)years_tenths * 36525 / 1000;
}

static idc_str say_years(idc_arena *arena, int32_t tenths)
{
    return tenths % 10 ? idc_arena_format(arena, "%d.%d", tenths / 10, tenths % 10)
                       : idc_arena_format(arena, "%d", tenths / 10);
}

/* The point at which the years began, so long ago and a year less. */
static uint32_t state_years(idc_proof *p, const idc_claim *claim, int32_t today)
{
    int64_t days = days_of(claim->value.years.years_tenths) - SLACK_DAYS;
    idc_proof_clear(p);
    uint32_t began = idc_proof_point(p);
    idc_proof_not_after(p, began,
                        today - (int32_t)(days < IDC_DAYS_MAX / 2 ? days : IDC_DAYS_MAX / 2), claim,
                        claim->raw, "less a year began");
    return began;
}

static void against_table(const idc_claims *claims, const idc_claim *claim,
                          const idc_technology *technology, int32_t today, idc_proof *proof,
                          idc_findings *out)
{
    idc_arena *arena = out->work->arena;
    int32_t public_day = idc_day(technology->year, technology->month, 1);
    uint32_t began = state_years(proof, claim, today);
    idc_proof_not_before(proof, began, public_day, NULL, idc_str_of(technology->name),
                         "can be used");
    if (!proof->refuted)
        return;
    idc_endpoint month = {.first_day = public_day, .precision = IDC_PRECISION_MONTH};
    idc_interval since = {.start = month};
    idc_finding *finding = idc_findings_add(
        out, IDC_OUTCOME_CONTRADICTS, "contradicts",
        "\"%S\" gives %S years of %s, which became public in %S; the years run to %S.",
        claims->sources[claim->source].label, say_years(arena, claim->value.years.years_tenths),
        technology->name, idc_say_dates(arena, &since), idc_say_day(arena, today));
    idc_finding_cite(finding, claim);
    idc_finding_prove(finding, proof);
}

/* Start of the earliest role or course in the whole case; NULL when none has a date. */
static const idc_record *earliest_of(const idc_claims *claims)
{
    const idc_record *best = NULL;
    for (size_t i = 0; i < claims->record_count; i++) {
        const idc_record *r = &claims->records[i];
        bool dated = r->dates && !r->earlier &&
                     (r->kind == IDC_RECORD_WORK || r->kind == IDC_RECORD_EDUCATION);
        if (dated && (!best || idc_earliest(&r->dates->value.dates.start) <
                                   idc_earliest(&best->dates->value.dates.start)))
            best = r;
    }
    return best;
}

static int64_t earliest_role_start(const idc_claims *claims)
{
    int64_t best = INT32_MAX;
    for (size_t i = 0; i < claims->record_count; i++) {
        const idc_record *r = &claims->records[i];
        if (r->kind == IDC_RECORD_WORK && r->dates && !r->earlier &&
            idc_earliest(&r->dates->value.dates.start) < best)
            best = idc_earliest(&r->dates->value.dates.start);
    }
    return best;
}

/* What a source tells from school on. */
typedef struct career {
    size_t roles;
    const idc_record *first_role;
    int32_t first_school, study_end; /* courses that follow each other are one time of study */
} career;

static bool is_course(const idc_record *r, uint32_t source)
{
    return r->kind == IDC_RECORD_EDUCATION && r->source == source && !r->earlier && r->dates;
}

/* End of the study that began first, with the courses that go on from it. */
static int32_t study_end(const idc_claims *claims, uint32_t source, int32_t first)
{
    enum { COURSES = 8 };
    int32_t end = first;
    for (int pass = 0; pass < COURSES; pass++) {
        int32_t before = end;
        for (size_t i = 0; i < claims->record_count; i++) {
            const idc_record *r = &claims->records[i];
            if (is_course(r, source) &&
                idc_earliest(&r->dates->value.dates.start) <= before + FOLLOWS_DAYS &&
                idc_latest(&r->dates->value.dates.end) > end)
                end = idc_latest(&r->dates->value.dates.end);
        }
        if (end == before)
            break;
    }
    return end;
}

static career career_of(const idc_claims *claims, uint32_t source)
{
    career c = {0, NULL, INT32_MAX, INT32_MIN};
    for (size_t i = 0; i < claims->record_count; i++) {
        const idc_record *r = &claims->records[i];
        if (r->source != source || r->earlier || !r->dates)
            continue;
        int32_t start = idc_earliest(&r->dates->value.dates.start);
        if (r->kind == IDC_RECORD_WORK) {
            c.roles++;
            if (!c.first_role || start < idc_earliest(&c.first_role->dates->value.dates.start))
                c.first_role = r;
        } else if (is_course(r, source) && start < c.first_school) {
            c.first_school = start;
        }
    }
    if (c.first_school < INT32_MAX)
        c.study_end = study_end(claims, source, c.first_school);
    return c;
}

/* Earliest day from which years of work can be counted. When the first role follows study within a
   year, nothing was left out between them, and work beside study is what the slack is for; else
   from the first course or role of the whole case. */
static bool counted_from(const idc_claims *claims, uint32_t source, int64_t *from,
                         const idc_record **first)
{
    career c = career_of(claims, source);
    *first = c.first_role;
    if (c.roles < WHOLE_CAREER_ROLES ||
        c.first_school > idc_earliest(&c.first_role->dates->value.dates.start))
        return false;
    int32_t start = idc_earliest(&c.first_role->dates->value.dates.start);
    const idc_record *earliest = earliest_of(claims);
    bool follows = c.study_end > INT32_MIN && start <= c.study_end + FOLLOWS_DAYS;
    if (follows) {
        *from = (int64_t)start - BESIDE_STUDY_DAYS;
        int64_t other = earliest_role_start(claims);
        *from = other < *from ? other : *from;
    } else {
        *from = idc_earliest(&earliest->dates->value.dates.start);
        *first = earliest;
    }
    return true;
}

static void against_timeline(const idc_claims *claims, const idc_claim *claim, int32_t today,
                             idc_proof *proof, idc_findings *out)
{
    const idc_record *first;
    idc_arena *arena = out->work->arena;
    int64_t from;
    if (!counted_from(claims, claim->source, &from, &first))
        return;
    uint32_t began = state_years(proof, claim, today);
    idc_proof_not_before(proof, began, (int32_t)from, first->dates, IDC_STR("The career told,"),
                         "work beside study included, begins");
    if (!proof->refuted)
        return;
    idc_finding *finding = idc_findings_add(
        out, IDC_OUTCOME_CONTRADICTS, "timeline",
        "\"%S\" gives \"%S\"; the career that it tells from school on begins %S.",
        claims->sources[claim->source].label, idc_say_cut(arena, claim->raw, IDC_SAY_BYTES),
        idc_say_dates(arena, &first->dates->value.dates));
    idc_finding_cite(finding, claim);
    idc_finding_cite(finding, first->dates);
    idc_finding_prove(finding, proof);
}

/* "20 years of professional experience": the subject is work as such, or nothing behind it. */
static bool is_experience(const idc_claim *claim)
{
    static const char *const words[] = {"experience", NULL};
    return claim->value.years.subject_key.len
               ? idc_subject_is_experience(claim->value.years.subject_key)
               : idc_has_word(idc_str_sub(claim->raw, 0, IDC_SAY_BYTES), words);
}

static void run(const idc_check_input *input, idc_findings *out)
{
    const idc_claims *claims = input->claims;
    const idc_claim *c = NULL;
    size_t before = out->count;
    bool looked = false;
    idc_proof proof = idc_proof_open(out);
    while (out->count - before < IDC_FINDINGS_OF_CHECK && out->status == IDC_OK &&
           (c = idc_claims_next(claims, c, IDC_CLAIM_SKILL_YEARS, 0))) {
        int32_t today = today_of(claims, c->source);
        const idc_technology *technology = idc_technology_find(c->value.years.subject_key);
        if (today == IDC_DAY_NONE)
            continue;
        looked = true;
        if (technology && idc_skill_is_meant(claims, c->source, technology))
            against_table(claims, c, technology, today, &proof, out);
        else if (!technology && is_experience(c))
            against_timeline(claims, c, today, &proof, out);
    }
    if (!looked)
        idc_findings_skip(out, "no number of years of a skill in a source with a date");
}

const idc_check idc_check_timeline_technology_years = {
    .id = "timeline.technology_years",
    .rows = "RF20",
    .title = "More years than there can be",
    .compares = "Stated years of a technology with the time since it became public, and stated "
                "years of work with the earliest date of a career told in full.",
    .run = run,
};
