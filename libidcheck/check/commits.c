#include "check/commits.h"

#include <string.h>

#include "check/roles.h"

bool idc_commit_next(const idc_claims *claims, const idc_claim *after, idc_commit *out)
{
    for (const idc_claim *c = after; (c = idc_claims_next(claims, c, IDC_CLAIM_OBSERVATION, 0));) {
        const idc_node *value = c->value.observation.value;
        if (!idc_str_is(c->value.observation.kind, "commit") ||
            !idc_instant_read(idc_node_text(value, "author_time"), &out->author))
            continue;
        out->claim = c;
        if (!idc_instant_read(idc_node_text(value, "commit_time"), &out->committer))
            out->committer = (idc_instant){IDC_DAY_NONE, -1, INT32_MIN};
        return true;
    }
    return false;
}

static void add(idc_countries *out, const idc_claim *claim)
{
    const char *code = claim->value.place.country;
    if (!code[0] || out->count == IDC_COUNTRIES_MAX)
        return;
    for (size_t i = 0; i < out->count; i++)
        if (!strcmp(out->codes[i], code))
            return;
    memcpy(out->codes[out->count], code, sizeof out->codes[0]);
    out->claims[out->count++] = claim;
}

static void gather(const idc_claims *claims, bool any_day, int32_t day, idc_countries *out)
{
    out->count = 0;
    for (const idc_claim *c = NULL; (c = idc_claims_next(claims, c, IDC_CLAIM_RESIDENCE, 0));)
        add(out, c);
    for (size_t i = 0; i < claims->record_count; i++) {
        const idc_record *r = &claims->records[i];
        if (!r->place || r->earlier)
            continue;
        const idc_interval *dates = r->dates ? &r->dates->value.dates : NULL;
        if (any_day || !dates ||
            (idc_earliest(&dates->start) - IDC_DATE_TOLERANCE_DAYS <= day &&
             idc_latest(&dates->end) + IDC_DATE_TOLERANCE_DAYS >= day))
            add(out, r->place);
    }
}

void idc_countries_on(const idc_claims *claims, int32_t day, idc_countries *out)
{
    gather(claims, false, day, out);
}

void idc_countries_of(const idc_claims *claims, idc_countries *out)
{
    gather(claims, true, 0, out);
}

bool idc_signing_read(const idc_email *email, idc_signing *out)
{
    static const struct {
        const char *domain, *platform;
        char between;
    } hosts[] = {{"users.noreply.github.com", "github", '+'},
                 {"users.noreply.gitlab.com", "gitlab", '-'}};
    idc_str local = email->local;
    size_t digits = 0;
    while (digits < local.len && idc_is_digit(local.ptr[digits]))
        digits++;
    for (size_t i = 0; i < sizeof hosts / sizeof *hosts; i++) {
        bool numbered = digits && digits + 1 < local.len && local.ptr[digits] == hosts[i].between;
        if (!idc_str_is(email->domain, hosts[i].domain))
            continue;
        *out = (idc_signing){idc_str_of(hosts[i].platform),
                             idc_str_sub(local, 0, numbered ? digits : 0),
                             idc_str_sub(local, numbered ? digits + 1 : 0, local.len)};
        return idc_str_find_byte(out->handle, '+', 0) == SIZE_MAX;
    }
    return false;
}
