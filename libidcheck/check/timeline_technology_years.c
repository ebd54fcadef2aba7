#include "check/check.h"
#include "check/roles.h"
#include "check/say.h"
#include "check/technologies.h"

/* A year for previews, for predecessors and for counting in round years. */
#define SLACK_DAYS 365

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

static void against_table(const idc_claims *claims, const idc_claim *claim,
                          const idc_technology *technology, int32_t today, idc_findings *out)
{
    idc_arena *arena = out->work->arena;
    int32_t public_day = idc_day(technology->year, technology->month, 1);
    if (days_of(claim->value.years.years_tenths) <= (int64_t)today - public_day + SLACK_DAYS)
        return;
    idc_endpoint month = {.first_day = public_day, .precision = IDC_PRECISION_MONTH};
    idc_interval since = {.start = month};
    idc_finding *finding = idc_findings_add(
        out, IDC_OUTCOME_CONTRADICTS, "contradicts",
        "\"%S\" gives %S years of %s, which became public in %S; the years run to %S.",
        claims->sources[claim->source].label, say_years(arena, claim->value.years.years_tenths),
        technology->name, idc_say_dates(arena, &since), idc_say_day(arena, today));
    idc_finding_cite(finding, claim);
}

/* A word such as "docker" or "playwright" means the technology only beside another one. */
static bool is_meant(const idc_claims *claims, const idc_claim *claim,
                     const idc_technology *technology)
{
    static const idc_claim_kind kinds[] = {IDC_CLAIM_SKILL, IDC_CLAIM_SKILL_YEARS};
    if (!technology->common)
        return true;
    for (size_t k = 0; k < 2; k++)
        for (const idc_claim *c = NULL; (c = idc_claims_next(claims, c, kinds[k], 0));) {
            if (c->source != claim->source)
                continue;
            const idc_technology *other =
                idc_technology_find(k == 0 ? c->value.text.key : c->value.years.subject_key);
            if (other && !other->common)
                return true;
        }
    return false;
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

/* Does the source tell a career from its beginning: school first, then several roles? */
static bool tells_whole_career(const idc_claims *claims, uint32_t source)
{
    size_t roles = 0;
    int32_t first_role = INT32_MAX, first_school = INT32_MAX;
    for (size_t i = 0; i < claims->record_count; i++) {
        const idc_record *r = &claims->records[i];
        if (r->source != source || r->earlier || !r->dates)
            continue;
        int32_t start = idc_earliest(&r->dates->value.dates.start);
        if (r->kind == IDC_RECORD_WORK) {
            roles++;
            first_role = start < first_role ? start : first_role;
        } else if (r->kind == IDC_RECORD_EDUCATION) {
            first_school = start < first_school ? start : first_school;
        }
    }
    return roles >= WHOLE_CAREER_ROLES && first_school <= first_role;
}

static void against_timeline(const idc_claims *claims, const idc_claim *claim, int32_t today,
                             idc_findings *out)
{
    const idc_record *first = earliest_of(claims);
    idc_arena *arena = out->work->arena;
    if (!first || !tells_whole_career(claims, claim->source))
        return;
    int64_t start = idc_earliest(&first->dates->value.dates.start);
    if (days_of(claim->value.years.years_tenths) <= today - start + SLACK_DAYS)
        return;
    idc_finding *finding = idc_findings_add(
        out, IDC_OUTCOME_CONTRADICTS, "timeline",
        "\"%S\" gives \"%S\"; the earliest role or course in the case is dated %S.",
        claims->sources[claim->source].label, idc_say_cut(arena, claim->raw, IDC_SAY_BYTES),
        idc_say_dates(arena, &first->dates->value.dates));
    idc_finding_cite(finding, claim);
    idc_finding_cite(finding, first->dates);
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
    while (out->count - before < IDC_FINDINGS_OF_CHECK && out->status == IDC_OK &&
           (c = idc_claims_next(claims, c, IDC_CLAIM_SKILL_YEARS, 0))) {
        int32_t today = today_of(claims, c->source);
        const idc_technology *technology = idc_technology_find(c->value.years.subject_key);
        if (today == IDC_DAY_NONE)
            continue;
        looked = true;
        if (technology && is_meant(claims, c, technology))
            against_table(claims, c, technology, today, out);
        else if (!technology && is_experience(c))
            against_timeline(claims, c, today, out);
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
