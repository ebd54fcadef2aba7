#include "check/check.h"
#include "check/roles.h"
#include "check/say.h"

#define FIVE_YEARS_DAYS 1827

/* Role of the source that certainly began earliest; NULL when it has none with a date. */
static const idc_record *earliest_role(const idc_claims *claims, uint32_t source)
{
    const idc_record *best = NULL;
    for (size_t i = 0; i < claims->record_count; i++) {
        const idc_record *r = &claims->records[i];
        if (r->kind != IDC_RECORD_WORK || r->source != source || r->earlier || !r->dates)
            continue;
        if (!best ||
            idc_latest(&r->dates->value.dates.start) < idc_latest(&best->dates->value.dates.start))
            best = r;
    }
    return best;
}

static idc_str account_of(const idc_claims *claims, const idc_claim *created)
{
    if (created->record < claims->record_count && claims->records[created->record].title)
        return claims->records[created->record].title->value.account.handle;
    return IDC_STR_NONE;
}

static void look(const idc_claims *claims, const idc_claim *created, const idc_record *role,
                 idc_findings *out)
{
    const idc_interval *dates = &role->dates->value.dates;
    idc_arena *arena = out->work->arena;
    int64_t opened = idc_earliest(&created->value.dates.start);
    if (opened - idc_latest(&dates->start) < FIVE_YEARS_DAYS)
        return;
    idc_interval since = {.start = created->value.dates.start}, from = {.start = dates->start};
    idc_str handle = idc_say_cut(arena, account_of(claims, created), IDC_SAY_BYTES);
    idc_finding *finding = idc_findings_add(
        out, IDC_OUTCOME_CONTRADICTS, "contradicts",
        "\"%S\" shows an account%s%S%s opened %S and work from %S on.",
        claims->sources[created->source].label, handle.len ? " \"" : "", handle,
        handle.len ? "\"" : "", idc_say_dates(arena, &since), idc_say_dates(arena, &from));
    idc_finding_cite(finding, created);
    idc_finding_cite(finding, role->dates);
    if (role->organisation)
        idc_finding_cite(finding, role->organisation);
}

static void run(const idc_check_input *input, idc_findings *out)
{
    const idc_claims *claims = input->claims;
    const idc_claim *c = NULL, *last = NULL;
    bool looked = false;
    size_t before = out->count;
    while (out->status == IDC_OK && out->count - before < IDC_FINDINGS_OF_CHECK &&
           (c = idc_claims_next(claims, c, IDC_CLAIM_ACCOUNT_CREATED, 0))) {
        /* One account a source: pages state the day more than once. */
        const idc_record *role = earliest_role(claims, c->source);
        if (!role || (last && last->source == c->source))
            continue;
        looked = true;
        last = c;
        look(claims, c, role, out);
    }
    if (!looked)
        idc_findings_skip(out, "no page that gives both the day its account was opened and dated "
                               "roles");
}

const idc_check idc_check_account_age = {
    .id = "account.age",
    .rows = "RF10",
    .title = "Account much younger than the career it shows",
    .compares = "The day an account was opened with the earliest role on the same page.",
    .run = run,
};
