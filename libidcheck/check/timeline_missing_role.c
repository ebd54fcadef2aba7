#include "check/check.h"
#include "check/roles.h"
#include "check/say.h"
#include "norm/orgs/orgs.h"

/* A shorter one is left out by many. */
#define LONG_DAYS 183

/* Roles that both must tell alike for the other to be an account of the same career. */
#define SHARED_ROLES 2

static idc_str key_of(const idc_record *role)
{
    return role->organisation->value.organisation.key;
}

static size_t shared(const idc_roles *a, const idc_roles *b)
{
    size_t count = 0;
    for (size_t i = 0; i < a->count; i++) {
        bool same = false;
        for (size_t j = 0; j < b->count && !same; j++)
            same = idc_org_compare(key_of(a->items[i]), key_of(b->items[j])) == IDC_ORGS_SAME;
        count += same;
    }
    return count;
}

/* Days that the role certainly lasted. */
static int32_t length_of(const idc_interval *dates)
{
    int32_t from = idc_latest(&dates->start), to = idc_earliest(&dates->end);
    return dates->is_range && to > from ? to - from : 0;
}

/* Does the source tell of times on both sides of the role, and of nothing in it? */
static bool is_left_out(const idc_claims *claims, const idc_roles *other, uint32_t source,
                        const idc_interval *dates)
{
    bool before = false, after = false;
    for (size_t i = 0; i < claims->record_count; i++) {
        const idc_record *r = &claims->records[i];
        if (r->source != source || r->earlier || !r->dates ||
            (r->kind != IDC_RECORD_WORK && r->kind != IDC_RECORD_EDUCATION))
            continue;
        const idc_interval *d = &r->dates->value.dates;
        before = before || idc_latest(&d->start) < idc_earliest(&dates->start);
        after = after || (r->kind == IDC_RECORD_WORK &&
                          idc_earliest(&d->start) + IDC_DATE_TOLERANCE_DAYS >=
                              idc_latest(&dates->end) - LONG_DAYS &&
                          idc_latest(&d->start) > idc_latest(&dates->start));
    }
    /* Whatever stands there may be the same job under another name. */
    for (size_t i = 0; i < other->count; i++) {
        const idc_interval *d = &other->items[i]->dates->value.dates;
        int32_t from = idc_earliest(&d->start), to = idc_latest(&d->end);
        from = from > idc_earliest(&dates->start) ? from : idc_earliest(&dates->start);
        to = to < idc_latest(&dates->end) ? to : idc_latest(&dates->end);
        if (!other->beside[i] && to - from > length_of(dates) / 2)
            return false;
    }
    return before && after;
}

static void look(const idc_claims *claims, const idc_roles *roles, const idc_roles *other,
                 uint32_t source, idc_findings *out)
{
    idc_arena *arena = out->work->arena;
    for (size_t i = 0; i < roles->count && out->status == IDC_OK; i++) {
        const idc_record *role = roles->items[i];
        const idc_interval *dates = &role->dates->value.dates;
        if (dates->open_end || length_of(dates) < LONG_DAYS || idc_role_is_lent(role) ||
            (roles->beside[i] && !roles->learning[i]))
            continue;
        bool there = false;
        for (size_t j = 0; j < other->count && !there; j++)
            there = idc_org_compare(key_of(role), key_of(other->items[j])) != IDC_ORGS_DIFFERENT ||
                    idc_role_names(other->items[j], key_of(role));
        if (there || !is_left_out(claims, other, source, dates) ||
            idc_source_mentions(claims, source, key_of(role)))
            continue;
        idc_finding *finding = idc_findings_add(
            out, IDC_OUTCOME_NOTICE, "notice",
            "\"%S\" gives %S for %S; \"%S\" tells of the time before and after, and names no such "
            "role.",
            claims->sources[role->source].label, idc_say_dates(arena, dates),
            idc_say_cut(arena, role->organisation->raw, IDC_SAY_BYTES),
            claims->sources[source].label);
        idc_finding_cite(finding, role->dates);
        idc_finding_cite(finding, role->organisation);
    }
}

/* A page shows a career to everybody; what was handed in is a choice for one reader. */
static bool is_page(const idc_source_info *source)
{
    return source->role == IDC_ROLE_PROFILE;
}

static void run(const idc_check_input *input, idc_findings *out)
{
    const idc_claims *claims = input->claims;
    size_t before = out->count, compared = 0;
    idc_roles roles, other;
    for (uint32_t a = 0; a < claims->source_count && compared < IDC_ROLE_SOURCES_MAX; a++) {
        if (claims->sources[a].role != IDC_ROLE_RESUME)
            continue;
        idc_roles_of(claims, a, &roles);
        for (uint32_t b = 0; roles.count && b < claims->source_count &&
                             compared < IDC_ROLE_SOURCES_MAX && out->count == before;
             b++) {
            if (!is_page(&claims->sources[b]))
                continue;
            idc_roles_of(claims, b, &other);
            if (shared(&roles, &other) < SHARED_ROLES)
                continue;
            compared++;
            look(claims, &roles, &other, b, out);
        }
    }
    if (!compared)
        idc_findings_skip(out, "no résumé and profile page that share two employers");
}

const idc_check idc_check_timeline_missing_role = {
    .id = "timeline.missing_role",
    .rows = "RF17",
    .title = "Role of the résumé that the profile page leaves out",
    .compares = "Long roles of a résumé with a profile page that tells of the time before and "
                "after them.",
    .run = run,
};
