#include "check/stints.h"

#include "norm/orgs/orgs.h"

/* Roles this near to each other are one stint: rounding of both dates. */
#define BREAK_DAYS 62

static bool starts_before(const idc_interval *a, const idc_interval *b)
{
    return idc_earliest(&a->start) < idc_earliest(&b->start);
}

/* Adds a role, which starts no earlier than those before it. */
static size_t add(idc_stint *out, size_t count, const idc_record *role)
{
    const idc_interval *dates = &role->dates->value.dates;
    idc_stint *last = count ? &out[count - 1] : NULL;
    bool goes_on = last && (last->dates.open_end || idc_earliest(&dates->start) <=
                                                        idc_latest(&last->dates.end) + BREAK_DAYS);
    if (!goes_on) {
        if (count == IDC_STINTS_MAX)
            return count;
        out[count] = (idc_stint){.first = role, .last = role, .dates = *dates, .roles = 1};
        return count + 1;
    }
    last->roles++;
    if (!last->dates.open_end &&
        (dates->open_end || idc_latest(&dates->end) > idc_latest(&last->dates.end))) {
        last->last = role;
        last->dates.end = dates->end;
        last->dates.open_end = dates->open_end;
        last->dates.is_range = last->dates.is_range || dates->is_range;
    }
    return count;
}

size_t idc_stints_of(const idc_roles *roles, idc_str organisation_key,
                     idc_stint out[IDC_STINTS_MAX])
{
    const idc_record *own[IDC_ROLES_MAX];
    size_t n = 0, count = 0;
    for (size_t i = 0; i < roles->count; i++) {
        const idc_record *r = roles->items[i];
        if (idc_org_compare(r->organisation->value.organisation.key, organisation_key) !=
            IDC_ORGS_SAME)
            continue;
        size_t at = n++;
        for (; at > 0 && starts_before(&r->dates->value.dates, &own[at - 1]->dates->value.dates);
             at--)
            own[at] = own[at - 1];
        own[at] = r;
    }
    for (size_t i = 0; i < n; i++)
        count = add(out, count, own[i]);
    return count;
}

bool idc_stints_meet(const idc_stint *a, const idc_stint *b)
{
    return idc_earliest(&a->dates.start) <= idc_latest(&b->dates.end) &&
           idc_earliest(&b->dates.start) <= idc_latest(&a->dates.end);
}

/* Does the stint count the role in? */
static bool holds(const idc_stint *stint, const idc_record *role)
{
    const idc_interval *dates = &role->dates->value.dates;
    return idc_org_compare(role->organisation->value.organisation.key,
                           stint->first->organisation->value.organisation.key) == IDC_ORGS_SAME &&
           idc_earliest(&dates->start) >= idc_earliest(&stint->dates.start) &&
           idc_earliest(&dates->start) <= idc_latest(&stint->dates.end);
}

bool idc_stint_begins(const idc_roles *roles, const idc_stint *stint, const idc_endpoint *start)
{
    for (size_t i = 0; i < roles->count; i++)
        if (holds(stint, roles->items[i]) &&
            idc_ends_agree(&roles->items[i]->dates->value.dates.start, start))
            return true;
    return false;
}

bool idc_stint_ends(const idc_roles *roles, const idc_stint *stint, const idc_endpoint *end)
{
    for (size_t i = 0; i < roles->count; i++) {
        const idc_interval *dates = &roles->items[i]->dates->value.dates;
        if (holds(stint, roles->items[i]) && dates->is_range && !dates->open_end &&
            idc_ends_agree(&dates->end, end))
            return true;
    }
    return false;
}
