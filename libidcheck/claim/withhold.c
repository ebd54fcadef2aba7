#include "claim/withhold.h"

#include "norm/text/text.h"

/* The name people see today is not withheld, even when the host lists it among the known ones: the
   résumé's, or without a résumé the only one there is. */
static bool is_current(const idc_collector *c, const idc_claims *claims, const idc_name *known)
{
    bool equal = false;
    for (size_t i = 0; i < c->count; i++) {
        idc_name_comparison comparison;
        const idc_claim *claim = c->items[i];
        if (claim->kind != IDC_CLAIM_NAME || claim->flags)
            continue;
        if (idc_name_compare(c->work, claim->value.name, known, &comparison) != IDC_OK)
            return false;
        equal = comparison.relation == IDC_NAMES_EQUAL;
        if (claims->sources[claim->source].role == IDC_ROLE_RESUME)
            return equal;
        if (!equal)
            return false;
    }
    return equal;
}

static bool holds(idc_arena *arena, idc_str text, const idc_name *known)
{
    idc_str key = idc_phrase_key(arena, known->original);
    idc_str where = idc_phrase_key(arena, text);
    return key.len && where.ptr && idc_str_find(where, key, 0) != SIZE_MAX;
}

bool idc_withhold_text(idc_work *work, const idc_claims *known, idc_str text)
{
    for (size_t i = 0; i < known->known_name_count; i++)
        if (holds(work->arena, text, known->known_names[i]))
            return true;
    return false;
}

static bool is_name(const idc_claim *claim)
{
    return claim->kind == IDC_CLAIM_NAME || claim->kind == IDC_CLAIM_OTHER_NAME ||
           claim->kind == IDC_CLAIM_DOCUMENT_AUTHOR || claim->kind == IDC_CLAIM_DOCUMENT_EDITOR;
}

static idc_status tells(idc_work *work, const idc_claim *claim, const idc_name *known, bool *out)
{
    *out = holds(work->arena, claim->raw, known);
    if (*out)
        return IDC_OK;
    if (is_name(claim)) {
        idc_name_comparison comparison;
        idc_status status = idc_name_compare(work, claim->value.name, known, &comparison);
        *out = status == IDC_OK &&
               (comparison.relation == IDC_NAMES_EQUAL || comparison.relation == IDC_NAMES_VARIANT);
        return status;
    }
    /* A mail address or handle spells a name out when two of its parts stand in it. */
    idc_str word = claim->kind == IDC_CLAIM_EMAIL     ? claim->value.email.local
                   : claim->kind == IDC_CLAIM_ACCOUNT ? claim->value.account.handle
                                                      : IDC_STR_NONE;
    size_t parts = 0;
    for (size_t i = 0; word.len && i < known->part_count; i++)
        parts += known->parts[i].folded.len > 2 &&
                 idc_str_ifind(word, known->parts[i].folded, 0) != SIZE_MAX;
    *out = parts >= 2;
    return IDC_OK;
}

idc_status idc_withhold(idc_collector *c, const idc_claims *known)
{
    for (size_t k = 0; k < known->known_name_count; k++) {
        const idc_name *name = known->known_names[k];
        if (is_current(c, known, name))
            continue;
        for (size_t i = 0; i < c->count; i++) {
            idc_claim *claim = c->items[i];
            bool told = false;
            if (claim->flags & IDC_CLAIM_WITHHELD)
                continue;
            idc_status status = tells(c->work, claim, name, &told);
            if (status != IDC_OK)
                return status;
            if (told) {
                claim->flags |= IDC_CLAIM_WITHHELD;
                claim->raw = IDC_STR("(withheld: a name told to the host)");
            }
        }
    }
    return IDC_OK;
}
