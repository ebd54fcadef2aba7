#include "check/check.h"
#include "check/proof.h"
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

/* One way in which a role and the life of a firm do not fit. */
typedef struct rule {
    const char *level, *what;
    bool at_end;    /* of the role's end, else of its beginning */
    bool dissolved; /* of the firm's end, else of its founding */
    int32_t slack_days;
    const char *words; /* what has to hold of work there */
} rule;

static const rule rules[] = {
    {"before", "founded", true, false, 0, "does not end before it is founded"},
    {"early", "founded", false, false, SLACK_DAYS, "begins a year before that at the earliest"},
    {"after", "dissolved", false, true, SLACK_DAYS, "begins a year after that at the latest"},
};

static bool cannot_be(idc_proof *p, const idc_record *role, const fact *f, const rule *r)
{
    const idc_str there = IDC_STR("Work there");
    idc_proof_clear(p);
    idc_proof_span span = idc_proof_record(p, role);
    uint32_t turn = idc_proof_point(p), end = r->at_end ? span.ends : span.begins;
    if (r->dissolved) {
        idc_proof_not_after(p, turn, idc_latest(&f->dissolved.start), f->claim, IDC_STR("It"),
                            "is dissolved");
        idc_proof_order(p, end, turn, -r->slack_days, NULL, there, r->words);
    } else {
        idc_proof_not_before(p, turn, idc_earliest(&f->founded.start), f->claim, IDC_STR("It"),
                             "is founded");
        idc_proof_order(p, turn, end, -r->slack_days, NULL, there, r->words);
    }
    return p->refuted;
}

static void tell(const idc_claims *claims, const idc_record *role, const fact *f, const rule *r,
                 const idc_proof *proof, idc_findings *out)
{
    idc_arena *arena = out->work->arena;
    idc_str source = f->claim->value.observation.source;
    idc_finding *finding = idc_findings_add(
        out, IDC_OUTCOME_CONTRADICTS, r->level, "\"%S\" gives %S for %S; %S has it %s %S.",
        claims->sources[role->source].label, idc_say_dates(arena, &role->dates->value.dates),
        idc_say_cut(arena, role->organisation->raw, IDC_SAY_BYTES),
        source.len ? idc_say_cut(arena, source, IDC_SAY_BYTES) : IDC_STR("the case"), r->what,
        idc_say_dates(arena, r->dissolved ? &f->dissolved : &f->founded));
    idc_finding_cite(finding, role->dates);
    idc_finding_cite(finding, role->organisation);
    idc_finding_cite(finding, f->claim);
    idc_finding_prove(finding, proof);
}

/* @return true when a finding was made. */
static bool look(const idc_claims *claims, const idc_record *role, const fact *f, idc_proof *proof,
                 idc_findings *out)
{
    const idc_interval *dates = &role->dates->value.dates;
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        const rule *r = &rules[i];
        if (!(r->dissolved ? f->has_dissolved : f->has_founded) ||
            (r->at_end && (!dates->is_range || dates->open_end)) || !cannot_be(proof, role, f, r))
            continue;
        tell(claims, role, f, r, proof, out);
        return true;
    }
    return false;
}

static void run(const idc_check_input *input, idc_findings *out)
{
    const idc_claims *claims = input->claims;
    size_t before = out->count;
    bool looked = false;
    idc_proof proof = idc_proof_open(out);
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
                told = look(claims, r, &f, &proof, out);
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
