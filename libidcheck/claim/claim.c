#include "claim/claim.h"

const char *idc_claim_kind_text(idc_claim_kind kind)
{
    static const char *const names[] = {
#define KIND(id, name, value) name,
#include "claim/kinds.def"
#undef KIND
    };
    return (unsigned)kind < IDC_CLAIM_KIND_COUNT ? names[kind] : NULL;
}

idc_claim_value idc_claim_value_of(idc_claim_kind kind)
{
    static const uint8_t values[] = {
#define KIND(id, name, value) IDC_VALUE_##value,
#include "claim/kinds.def"
#undef KIND
    };
    return (unsigned)kind < IDC_CLAIM_KIND_COUNT ? (idc_claim_value)values[kind] : IDC_VALUE_text;
}

static const char *const roles[] = {"",      "resume", "profile", "document",
                                    "photo", "record", "commits"};

const char *idc_source_role_text(idc_source_role role)
{
    return (unsigned)role < sizeof roles / sizeof *roles ? roles[role] : "";
}

idc_source_role idc_source_role_of(idc_str text)
{
    for (size_t i = 1; i < sizeof roles / sizeof *roles; i++)
        if (idc_str_is(text, roles[i]))
            return (idc_source_role)i;
    return IDC_ROLE_UNSTATED;
}

const idc_claim *idc_claims_next(const idc_claims *claims, const idc_claim *after,
                                 idc_claim_kind kind, unsigned flags)
{
    for (size_t i = after ? after->id + 1 : 0; i < claims->count; i++)
        if (claims->items[i]->kind == kind && (claims->items[i]->flags & ~flags) == 0)
            return claims->items[i];
    return NULL;
}

const idc_claim *idc_claims_name(const idc_claims *claims)
{
    const idc_claim *best = NULL;
    for (const idc_claim *c = NULL; (c = idc_claims_next(claims, c, IDC_CLAIM_NAME, 0));) {
        if (claims->sources[c->source].role == IDC_ROLE_RESUME)
            return c;
        if (!best)
            best = c;
    }
    return best;
}

static uint32_t identity_of(const idc_claims *claims, const idc_claim *claim)
{
    return claim->record != IDC_RECORD_NONE &&
                   claims->records[claim->record].kind == IDC_RECORD_IDENTITY
               ? claim->record
               : IDC_RECORD_NONE;
}

bool idc_claims_one_place(const idc_claims *claims, const idc_claim *a, const idc_claim *b)
{
    return a->source == b->source && identity_of(claims, a) == identity_of(claims, b);
}

bool idc_claims_of_identity(const idc_claims *claims, const idc_claim *name)
{
    return name->zone || identity_of(claims, name) != IDC_RECORD_NONE;
}

bool idc_claims_first_of_place(const idc_claims *claims, const idc_claim *claim)
{
    for (const idc_claim *c = NULL; (c = idc_claims_next(claims, c, claim->kind, 0)) && c != claim;)
        if (idc_claims_one_place(claims, c, claim))
            return false;
    return true;
}
