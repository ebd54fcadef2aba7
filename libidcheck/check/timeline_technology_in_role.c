#include "check/check.h"
#include "check/proof.h"
#include "check/roles.h"
#include "check/say.h"
#include "check/skills.h"
#include "norm/orgs/orgs.h"

/* What was told, so that two copies of one résumé count once. */
typedef struct told {
    const idc_technology *technology[IDC_FINDINGS_OF_CHECK];
    idc_str employer[IDC_FINDINGS_OF_CHECK];
    idc_finding *finding[IDC_FINDINGS_OF_CHECK];
    size_t count;
} told;

static idc_finding *same(const told *t, const idc_technology *technology, idc_str employer)
{
    for (size_t i = 0; i < t->count; i++)
        if (t->technology[i]->name == technology->name &&
            idc_org_compare(t->employer[i], employer) != IDC_ORGS_DIFFERENT)
            return t->finding[i];
    return NULL;
}

/* First day on which anybody, guests of a preview included, can have used it. */
static int32_t first_day(const idc_technology *technology)
{
    int month = technology->year * 12 + technology->month - 1 - technology->slack_months;
    return idc_day(month / 12, month % 12 + 1, 1);
}

/* It was used before the role ended, and not before anybody could. */
static bool cannot_be(idc_proof *p, const idc_claim *c, const idc_record *role,
                      const idc_technology *technology)
{
    idc_str name = idc_str_of(technology->name);
    idc_proof_clear(p);
    uint32_t used = idc_proof_point(p);
    idc_proof_span span = idc_proof_record(p, role);
    idc_proof_not_before(p, used, first_day(technology), NULL, name, "can be used");
    idc_proof_order(p, used, span.ends, 0, c, name, "is used before that role ends");
    return p->refuted;
}

/* Has what a technology is named in an end, before which it was used? */
static bool has_ended(const idc_record *role)
{
    return role && role->dates && !role->earlier && role->dates->value.dates.is_range &&
           !role->dates->value.dates.open_end && !role->dates->value.dates.expected &&
           !idc_dates_reversed(&role->dates->value.dates);
}

/* Nor with the dates of an entry that it may belong to as well. */
static bool cannot_be_near(idc_proof *p, const idc_claims *claims, const idc_claim *c,
                           const idc_record *role, const idc_technology *technology)
{
    const idc_record *near[IDC_RECORDS_NEAR];
    size_t count = idc_records_near(claims, role, c, near);
    for (size_t i = 0; i < count; i++)
        if (!has_ended(near[i]) || !cannot_be(p, c, near[i], technology))
            return false;
    return true;
}

static void look(const idc_claims *claims, const idc_claim *c, told *t, idc_proof *proof,
                 idc_findings *out)
{
    const idc_record *role = &claims->records[c->record];
    const idc_interval *dates = &role->dates->value.dates;
    const idc_technology *technology = idc_technology_by_key(c->value.text.key);
    if (!technology || !idc_skill_is_meant(claims, c->source, technology) ||
        !cannot_be_near(proof, claims, c, role, technology))
        return;
    idc_arena *arena = out->work->arena;
    idc_str key = role->organisation ? role->organisation->value.organisation.key : IDC_STR("");
    idc_finding *finding = same(t, technology, key);
    if (!finding && t->count < IDC_FINDINGS_OF_CHECK) {
        idc_endpoint month = {.first_day = idc_day(technology->year, technology->month, 1),
                              .precision = IDC_PRECISION_MONTH};
        idc_interval since = {.start = month};
        const idc_claim *of = role->organisation ? role->organisation : role->title;
        finding = idc_findings_add(
            out, IDC_OUTCOME_CONTRADICTS, "contradicts",
            "\"%S\" names %s in %S (%S), which ended before %s became public in %S.",
            claims->sources[c->source].label, technology->name,
            of ? idc_say_cut(arena, of->raw, IDC_SAY_BYTES) : IDC_STR("a role"),
            idc_say_dates(arena, dates), technology->name, idc_say_dates(arena, &since));
        if (!finding)
            return;
        t->technology[t->count] = technology;
        t->employer[t->count] = key;
        t->finding[t->count++] = finding;
    }
    idc_finding_cite(finding, c);
    idc_finding_cite(finding, role->dates);
    if (role->organisation)
        idc_finding_cite(finding, role->organisation);
    if (finding && !finding->step_count)
        idc_finding_prove(finding, proof);
}

static void run(const idc_check_input *input, idc_findings *out)
{
    static const idc_claim_kind kinds[] = {IDC_CLAIM_WORK_TECHNOLOGY, IDC_CLAIM_PROJECT_TECHNOLOGY};
    const idc_claims *claims = input->claims;
    told t = {.count = 0};
    idc_proof proof = idc_proof_open(out);
    bool looked = false;
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
        for (const idc_claim *c = NULL;
             out->status == IDC_OK && (c = idc_claims_next(claims, c, kinds[k], 0));) {
            if (!has_ended(c->record < claims->record_count ? &claims->records[c->record] : NULL))
                continue;
            looked = true;
            look(claims, c, &t, &proof, out);
        }
    if (!looked)
        idc_findings_skip(out, "no role with an end that names a technology of the table");
}

const idc_check idc_check_timeline_technology_in_role = {
    .id = "timeline.technology_in_role",
    .rows = "RF19",
    .title = "Technology in a role that ended before it was public",
    .compares =
        "Technologies that the text of a role or project names with the day they became public, "
        "previews included.",
    .run = run,
};
