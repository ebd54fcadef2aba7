#include "check/check.h"
#include "check/roles.h"
#include "check/say.h"
#include "norm/orgs/orgs.h"

/* Whole days of February to May, the shortest four months: notice periods of three, and a month by
   which dates are rounded apart. */
#define OVERLAP_DAYS 120

/* An internship beside a job is told only when it is too long for a change of the two. */
#define LEARNING_DAYS 150

/* Pairs of employers already named, so that two copies of one résumé count once. */
typedef struct pairs {
    idc_str a[IDC_FINDINGS_OF_CHECK], b[IDC_FINDINGS_OF_CHECK];
    idc_finding *finding[IDC_FINDINGS_OF_CHECK];
    size_t count;
} pairs;

static idc_str key_of(const idc_record *role)
{
    return role->organisation->value.organisation.key;
}

static idc_finding *told(const pairs *p, const idc_record *a, const idc_record *b)
{
    for (size_t i = 0; i < p->count; i++)
        if ((idc_org_compare(p->a[i], key_of(a)) != IDC_ORGS_DIFFERENT &&
             idc_org_compare(p->b[i], key_of(b)) != IDC_ORGS_DIFFERENT) ||
            (idc_org_compare(p->a[i], key_of(b)) != IDC_ORGS_DIFFERENT &&
             idc_org_compare(p->b[i], key_of(a)) != IDC_ORGS_DIFFERENT))
            return p->finding[i];
    return NULL;
}

/* "present" is easily left standing on a role when the next one is added. */
static bool left_open(const idc_interval *a, const idc_interval *b)
{
    bool a_first = idc_earliest(&a->start) < idc_earliest(&b->start);
    return a_first ? a->open_end : b->open_end;
}

static void tell(const idc_claims *claims, const idc_record *a, const idc_record *b, int32_t days,
                 bool learning, idc_findings *out, pairs *p)
{
    const idc_interval *da = &a->dates->value.dates, *db = &b->dates->value.dates;
    idc_arena *arena = out->work->arena;
    idc_finding *finding = told(p, a, b);
    if (!finding) {
        if (p->count == IDC_FINDINGS_OF_CHECK)
            return;
        finding = idc_findings_add(
            out, IDC_OUTCOME_CONTRADICTS,
            learning            ? "internship"
            : left_open(da, db) ? "open"
                                : "contradicts",
            "\"%S\" gives %S for %S and %S for %S: at least %u months of both.",
            claims->sources[a->source].label, idc_say_dates(arena, da),
            idc_say_cut(arena, a->organisation->raw, IDC_SAY_BYTES), idc_say_dates(arena, db),
            idc_say_cut(arena, b->organisation->raw, IDC_SAY_BYTES), (uint64_t)(days + 2) / 30);
        if (!finding)
            return;
        p->a[p->count] = key_of(a);
        p->b[p->count] = key_of(b);
        p->finding[p->count++] = finding;
    }
    idc_finding_cite(finding, a->dates);
    idc_finding_cite(finding, b->dates);
    idc_finding_cite(finding, a->organisation);
    idc_finding_cite(finding, b->organisation);
}

static bool passed_over(const idc_roles *roles, size_t i, size_t j, int32_t days)
{
    const idc_record *a = roles->items[i], *b = roles->items[j];
    bool learning = roles->learning[i] != roles->learning[j];
    if (days < (learning ? LEARNING_DAYS : OVERLAP_DAYS) || idc_role_is_lent(a) ||
        idc_role_is_lent(b))
        return true;
    if ((roles->beside[i] && !(learning && roles->learning[i])) ||
        (roles->beside[j] && !(learning && roles->learning[j])))
        return true;
    return idc_org_compare(key_of(a), key_of(b)) != IDC_ORGS_DIFFERENT ||
           idc_role_names(a, key_of(b)) || idc_role_names(b, key_of(a));
}

static void look(const idc_claims *claims, const idc_roles *roles, idc_findings *out, pairs *p)
{
    for (size_t i = 0; i < roles->count; i++)
        for (size_t j = i + 1; j < roles->count && out->status == IDC_OK; j++) {
            const idc_record *a = roles->items[i], *b = roles->items[j];
            int32_t days = idc_certain_overlap_days(&a->dates->value.dates, &b->dates->value.dates);
            if (!passed_over(roles, i, j, days))
                tell(claims, a, b, days, roles->learning[i] || roles->learning[j], out, p);
        }
}

static void run(const idc_check_input *input, idc_findings *out)
{
    const idc_claims *claims = input->claims;
    pairs p = {.count = 0};
    bool looked = false;
    size_t sources = 0;
    for (uint32_t s = 0; s < claims->source_count && sources < IDC_ROLE_SOURCES_MAX; s++) {
        idc_roles roles;
        idc_roles_of(claims, s, &roles);
        sources += roles.count > 0;
        looked = looked || roles.count > 1;
        look(claims, &roles, out, &p);
    }
    if (!looked)
        idc_findings_skip(out, "no source with two dated roles");
}

const idc_check idc_check_timeline_overlap = {
    .id = "timeline.overlap",
    .rows = "RF18",
    .title = "Overlapping full-time roles",
    .compares = "Dates of the roles that one source gives, leaving out those that people hold "
                "beside another.",
    .run = run,
};
