#include "check/check.h"
#include "check/proof.h"
#include "check/roles.h"
#include "check/say.h"
#include "norm/orgs/orgs.h"

/* A role that is swallowed whole for this long was no trial and no notice period. */
#define SWALLOWED_DAYS 183

/* Full-time roles that follow each other may share this much (timeline.overlap). */
#define TOGETHER_DAYS 89

/* Roles that both must tell for the two to be accounts of one career. */
#define SHARED_ROLES 1

static idc_str key_of(const idc_record *role)
{
    return role->organisation->value.organisation.key;
}

static bool is_known(const idc_roles *roles, idc_str key)
{
    for (size_t i = 0; i < roles->count; i++)
        if (idc_org_compare(key_of(roles->items[i]), key) != IDC_ORGS_DIFFERENT ||
            idc_role_names(roles->items[i], key))
            return true;
    return false;
}

static size_t shared(const idc_roles *a, const idc_roles *b)
{
    size_t count = 0;
    for (size_t i = 0; i < a->count; i++)
        count += is_known(b, key_of(a->items[i]));
    return count;
}

/* A full-time role of its own source that the other source does not know of at all. */
static bool is_alone(const idc_claims *claims, const idc_roles *own, size_t i,
                     const idc_roles *other, uint32_t other_source)
{
    const idc_record *r = own->items[i];
    return !own->beside[i] && !idc_role_is_lent(r) && r->dates->value.dates.is_range &&
           !is_known(other, key_of(r)) && !idc_source_mentions(claims, other_source, key_of(r));
}

/* Would both have been held at once, the inner one within the outer? */
static bool cannot_be(const idc_record *outer, const idc_record *inner, idc_proof *p)
{
    const idc_interval *out = &outer->dates->value.dates, *in = &inner->dates->value.dates;
    if (idc_certain_overlap_days(out, in) < SWALLOWED_DAYS ||
        idc_latest(&out->start) > idc_earliest(&in->start) || in->open_end ||
        idc_earliest(&out->end) < idc_latest(&in->end))
        return false;
    idc_proof_clear(p);
    idc_proof_span a = idc_proof_record(p, outer), b = idc_proof_record(p, inner);
    idc_proof_order(p, a.ends, b.begins, -TOGETHER_DAYS, NULL, IDC_STR("A full-time role"),
                    "begins three months before the one before it ends at the earliest");
    return p->refuted;
}

static void tell(const idc_claims *claims, const idc_record *outer, const idc_record *inner,
                 const idc_proof *proof, idc_findings *out)
{
    idc_arena *arena = out->work->arena;
    idc_finding *finding = idc_findings_add(
        out, IDC_OUTCOME_CONTRADICTS, "contradicts",
        "\"%S\" gives %S for %S; \"%S\" gives %S for %S, and neither names the other's.",
        claims->sources[outer->source].label, idc_say_dates(arena, &outer->dates->value.dates),
        idc_say_cut(arena, outer->organisation->raw, IDC_SAY_BYTES),
        claims->sources[inner->source].label, idc_say_dates(arena, &inner->dates->value.dates),
        idc_say_cut(arena, inner->organisation->raw, IDC_SAY_BYTES));
    idc_finding_cite(finding, outer->dates);
    idc_finding_cite(finding, inner->dates);
    idc_finding_cite(finding, outer->organisation);
    idc_finding_cite(finding, inner->organisation);
    idc_finding_prove(finding, proof);
}

/* @return true when a finding was made. */
static bool look(const idc_claims *claims, const idc_roles *a, uint32_t source_a,
                 const idc_roles *b, uint32_t source_b, idc_proof *proof, idc_findings *out)
{
    for (size_t i = 0; i < a->count; i++) {
        if (!is_alone(claims, a, i, b, source_b))
            continue;
        for (size_t j = 0; j < b->count && out->status == IDC_OK; j++)
            if (is_alone(claims, b, j, a, source_a) && cannot_be(a->items[i], b->items[j], proof)) {
                tell(claims, a->items[i], b->items[j], proof, out);
                return true;
            }
    }
    return false;
}

static void run(const idc_check_input *input, idc_findings *out)
{
    const idc_claims *claims = input->claims;
    idc_proof proof = idc_proof_open(out);
    size_t compared = 0;
    idc_roles roles, other;
    bool told = false;
    for (uint32_t a = 0; a < claims->source_count && compared < IDC_ROLE_SOURCES_MAX; a++) {
        if (claims->sources[a].role != IDC_ROLE_RESUME)
            continue;
        idc_roles_of(claims, a, &roles);
        for (uint32_t b = 0;
             roles.count && b < claims->source_count && !told && compared < IDC_ROLE_SOURCES_MAX;
             b++) {
            if (claims->sources[b].role != IDC_ROLE_PROFILE)
                continue;
            idc_roles_of(claims, b, &other);
            if (shared(&roles, &other) < SHARED_ROLES)
                continue;
            compared++;
            told = look(claims, &roles, a, &other, b, &proof, out) ||
                   look(claims, &other, b, &roles, a, &proof, out);
        }
    }
    if (!compared)
        idc_findings_skip(out, "no résumé and profile page that share an employer");
}

const idc_check idc_check_timeline_stretched_tenure = {
    .id = "timeline.stretched_tenure",
    .rows = "RF17",
    .title = "Role that swallows another of the other source",
    .compares = "Full-time roles that only the résumé tells of with those that only the profile "
                "page tells of.",
    .run = run,
};
