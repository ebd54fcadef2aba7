#include "check/spelled.h"

/* Claims of names that are tried. */
#define TRIED_MAX 32

/* Names that may have made the word: of the source, or the case's; and other names, stated. What
 * the host saw of identity documents stands beside facts of other places. */
static bool is_own(const idc_people *people, uint32_t source, bool named, const idc_claim *name)
{
    if (name->kind == IDC_CLAIM_OTHER_NAME)
        return true;
    return named ? name->source == source && !idc_claims_of_identity(people->claims, name)
                 : name == people->names[0];
}

static bool source_is_named(const idc_people *people, uint32_t source)
{
    const idc_claim *c = NULL;
    while ((c = idc_claims_next(people->claims, c, IDC_CLAIM_NAME, 0)))
        if (c->source == source && !idc_claims_of_identity(people->claims, c))
            return true;
    return false;
}

/* First claim of the kind after c that is the word's own. */
static const idc_claim *next_own(const idc_people *people, const idc_claim *c, uint32_t source,
                                 bool named)
{
    static const idc_claim_kind kinds[] = {IDC_CLAIM_NAME, IDC_CLAIM_OTHER_NAME};
    size_t k = c && c->kind == IDC_CLAIM_OTHER_NAME ? 1 : 0;
    for (; k < 2; k++, c = NULL)
        while ((c = idc_claims_next(people->claims, c, kinds[k], 0)))
            if (is_own(people, source, named, c))
                return c;
    return NULL;
}

static bool made_by_own(const idc_people *people, uint32_t source, bool named, idc_str word)
{
    const idc_claims *claims = people->claims;
    size_t tried = 0;
    for (const idc_claim *c = NULL; tried < TRIED_MAX && (c = next_own(people, c, source, named));
         tried++)
        if (c->value.name && idc_name_makes_handle(c->value.name, word))
            return true;
    for (size_t i = 0; i < claims->known_name_count; i++)
        if (idc_name_makes_handle(claims->known_names[i], word))
            return true;
    /* A name of the case that agrees with the own one gives it in full: "Ali" of Muhammad Ali. */
    for (size_t i = 0; i < people->count; i++) {
        const idc_claim *own = next_own(people, NULL, source, named);
        if (own && idc_name_makes_handle(people->names[i]->value.name, word) &&
            idc_name_relation_agrees(
                idc_people_compare(people->out, own->value.name, people->names[i]->value.name)))
            return true;
    }
    return false;
}

/* Closest of the word's own names to another one; *closest is the first stated. */
static idc_name_relation relation_of(const idc_people *people, uint32_t source, bool named,
                                     const idc_name *other, const idc_claim **first)
{
    idc_name_relation best = IDC_NAMES_DIFFERENT;
    size_t tried = 0;
    *first = NULL;
    if (idc_people_knows(people, other))
        return IDC_NAMES_EQUAL;
    for (const idc_claim *c = NULL; tried < TRIED_MAX && (c = next_own(people, c, source, named));
         tried++) {
        if (!*first)
            *first = c;
        best = idc_relation_kinder(best, idc_people_compare(people->out, c->value.name, other));
    }
    return best;
}

/* A whole part of the name stands in the word; initials alone would fit many names. */
static bool holds_a_part(idc_str word, const idc_name *name)
{
    enum { LETTERS = 4 };
    for (size_t i = 0; i < name->part_count; i++)
        if (name->parts[i].folded.len >= LETTERS &&
            idc_str_ifind(word, name->parts[i].folded, 0) != SIZE_MAX)
            return true;
    return false;
}

/* A name that another source, or an earlier state, gives and that made the word. */
static bool find_claimed(const idc_people *people, uint32_t source, bool named, idc_str word,
                         unsigned flags, idc_spelled *out)
{
    size_t tried = 0;
    for (const idc_claim *c = NULL; tried < TRIED_MAX && people->out->status == IDC_OK &&
                                    (c = idc_claims_next(people->claims, c, IDC_CLAIM_NAME, flags));
         tried++) {
        const idc_name *name = c->value.name;
        if (!name || (!c->flags && is_own(people, source, named, c)) ||
            !idc_people_person_like(name) || !holds_a_part(word, name) ||
            !idc_name_makes_handle(name, word))
            continue;
        *out = (idc_spelled){.text = c->raw, .claim = c};
        out->relation = relation_of(people, source, named, name, &out->own);
        if (out->own && !idc_name_relation_agrees(out->relation))
            return true;
    }
    return false;
}

static bool find_spelled(const idc_people *people, uint32_t source, bool named, idc_str word,
                         idc_spelled *out)
{
    idc_work *work = people->out->work;
    idc_name *name = NULL;
    *out = (idc_spelled){.claim = NULL};
    idc_status status = idc_name_in_handle(work, word, &out->text);
    if (status == IDC_OK && out->text.len)
        status = idc_name_parse(work, out->text, &name);
    if (status != IDC_OK && status != IDC_ERR_LIMIT)
        people->out->status = status;
    if (status != IDC_OK || !name)
        return false;
    out->relation = relation_of(people, source, named, name, &out->own);
    return out->own && !idc_name_relation_agrees(out->relation);
}

bool idc_spelled_other(const idc_people *people, uint32_t source, idc_str word, unsigned flags,
                       idc_spelled *out)
{
    bool named = source_is_named(people, source);
    if (!people->count || made_by_own(people, source, named, word))
        return false;
    return find_claimed(people, source, named, word, flags, out) ||
           find_spelled(people, source, named, word, out);
}
