#include "check/check.h"
#include "check/roles.h"
#include "check/say.h"
#include "norm/orgs/orgs.h"

/* Firms work before they are registered, and after. */
#define SLACK_DAYS 366

typedef struct fact {
    const idc_claim *claim; /* the observation */
    idc_str key;
    idc_interval founded, dissolved;
    bool has_founded, has_dissolved;
} fact;

static bool read_fact(idc_findings *out, const idc_claim *c, fact *f)
{
    const idc_node *value = c->value.observation.value;
    *f = (fact){.claim = c};
    f->key = idc_org_key(out->work->arena, idc_node_text(value, "name"));
    f->has_founded = idc_date_read(idc_node_text(value, "founded"), IDC_DAY_NONE, &f->founded);
    f->has_dissolved =
        idc_date_read(idc_node_text(value, "dissolved"), IDC_DAY_NONE, &f->dissolved);
    return f->key.ptr && f->key.len && (f->has_founded || f->has_dissolved);
}

static void tell(const idc_claims *claims, const idc_record *role, const fact *f, const char *level,
                 const char *what, const idc_interval *when, idc_findings *out)
{
    idc_arena *arena = out->work->arena;
    idc_str source = f->claim->value.observation.source;
    idc_finding *finding = idc_findings_add(
        out, IDC_OUTCOME_CONTRADICTS, level, "\"%S\" gives %S for %S; %S has it %s %S.",
        claims->sources[role->source].label, idc_say_dates(arena, &role->dates->value.dates),
        idc_say_cut(arena, role->organisation->raw, IDC_SAY_BYTES),
        source.len ? idc_say_cut(arena, source, IDC_SAY_BYTES) : IDC_STR("the case"), what,
        idc_say_dates(arena, when));
    idc_finding_cite(finding, role->dates);
    idc_finding_cite(finding, role->organisation);
    idc_finding_cite(finding, f->claim);
}

/* @return true when a finding was made. */
static bool look(const idc_claims *claims, const idc_record *role, const fact *f, idc_findings *out)
{
    const idc_interval *dates = &role->dates->value.dates;
    int32_t founded = f->has_founded ? idc_earliest(&f->founded.start) : INT32_MIN / 2;
    int32_t dissolved = f->has_dissolved ? idc_latest(&f->dissolved.start) : INT32_MAX / 2;
    size_t before = out->count;
    if (dates->is_range && !dates->open_end && idc_latest(&dates->end) < founded)
        tell(claims, role, f, "before", "founded", &f->founded, out);
    else if (idc_latest(&dates->start) + SLACK_DAYS < founded)
        tell(claims, role, f, "early", "founded", &f->founded, out);
    else if (idc_earliest(&dates->start) - SLACK_DAYS > dissolved)
        tell(claims, role, f, "after", "dissolved", &f->dissolved, out);
    return out->count > before;
}

static void run(const idc_check_input *input, idc_findings *out)
{
    const idc_claims *claims = input->claims;
    size_t before = out->count;
    bool looked = false;
    for (const idc_claim *c = NULL; out->status == IDC_OK &&
                                    out->count - before < IDC_FINDINGS_OF_CHECK &&
                                    (c = idc_claims_next(claims, c, IDC_CLAIM_OBSERVATION, 0));) {
        fact f;
        if (!idc_str_is(c->value.observation.kind, "employer_fact") || !read_fact(out, c, &f))
            continue;
        /* One finding a fact: copies of a résumé say the same. */
        bool told = false;
        for (uint32_t i = 0; i < claims->source_count && !told; i++) {
            idc_roles roles;
            idc_roles_of(claims, i, &roles);
            for (size_t k = 0; k < roles.count && !told; k++) {
                const idc_record *r = roles.items[k];
                if (idc_org_compare(r->organisation->value.organisation.key, f.key) !=
                    IDC_ORGS_SAME)
                    continue;
                looked = true;
                told = look(claims, r, &f, out);
            }
        }
    }
    if (!looked)
        idc_findings_skip(out, "no fact on the founding or end of an employer with dated roles");
}

const idc_check idc_check_employer_lifetime = {
    .id = "employer.lifetime",
    .rows = "RF21",
    .title = "Employer not yet founded, or dissolved",
    .compares = "Dates of roles with the founding and the end of their employers, as the host "
                "looked them up.",
    .run = run,
};
