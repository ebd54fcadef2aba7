#include "check/check.h"
#include "check/people.h"
#include "check/roles.h"
#include "check/say.h"

/* Sources and identity documents whose names are compared. */
enum { PLACES_MOST = 64 };

/*
 * Closest that any name of the place of first comes to the main name; *shown is its first that can
 * be read beside it, NULL when none can. Names that a source or the host gives as other names
 * clear.
 */
static idc_name_relation relation_of(const idc_people *people, const idc_claim *main,
                                     const idc_claim *first, const idc_claim **shown)
{
    enum { LOOKED_AT = 8 };
    const idc_claims *claims = people->claims;
    idc_name_relation best = IDC_NAMES_DIFFERENT;
    size_t looked = 0;
    *shown = NULL;
    for (const idc_claim *c = first; looked < LOOKED_AT && c;
         c = idc_claims_next(claims, c, IDC_CLAIM_NAME, 0)) {
        if (!idc_claims_one_place(claims, c, first))
            continue;
        looked++;
        if (idc_people_knows(people, c->value.name))
            return IDC_NAMES_EQUAL;
        if (idc_people_unread(main->value.name, c->value.name))
            continue;
        if (!*shown)
            *shown = c;
        best = idc_relation_kinder(best, idc_people_relate(people->out, main, c));
        size_t others = 0;
        for (const idc_claim *o = NULL;
             others < LOOKED_AT && (o = idc_claims_next(claims, o, IDC_CLAIM_OTHER_NAME, 0));
             others++)
            best = idc_relation_kinder(best, idc_people_relate(people->out, o, c));
    }
    return best;
}

/* Finding already made for a name that this one agrees with. */
static idc_finding *told(const idc_people *people, size_t before, const idc_claim *claim)
{
    const idc_findings *out = people->out;
    for (size_t i = before; i < out->count; i++)
        if (idc_name_relation_agrees(
                idc_people_relate(people->out, out->items[i]->evidence[1], claim)))
            return out->items[i];
    return NULL;
}

static void tell(const idc_people *people, size_t before, const idc_claim *main,
                 const idc_claim *other, idc_name_relation relation)
{
    idc_arena *arena = people->out->work->arena;
    idc_finding *finding = told(people, before, other);
    if (!finding) {
        finding = idc_findings_add(
            people->out, IDC_OUTCOME_CONTRADICTS, idc_relation_level(relation),
            "\"%S\" gives the name \"%S\"; \"%S\" gives \"%S\".",
            idc_say_source(people->claims, main), idc_say_cut(arena, main->raw, IDC_SAY_BYTES),
            idc_say_source(people->claims, other), idc_say_cut(arena, other->raw, IDC_SAY_BYTES));
        if (finding)
            finding->subject = idc_say_cut(arena, other->raw, IDC_SAY_BYTES);
    }
    idc_finding_cite(finding, main);
    idc_finding_cite(finding, other);
}

static void run(const idc_check_input *input, idc_findings *out)
{
    const idc_claims *claims = input->claims;
    const idc_claim *main = idc_claims_name(claims);
    idc_people people;
    size_t before = out->count, named = 0;
    idc_people_open(&people, claims, out);
    for (const idc_claim *c = NULL; main && named < PLACES_MOST && out->status == IDC_OK &&
                                    out->count - before < IDC_FINDINGS_OF_CHECK &&
                                    (c = idc_claims_next(claims, c, IDC_CLAIM_NAME, 0));) {
        if (idc_claims_one_place(claims, c, main) || !idc_claims_first_of_place(claims, c))
            continue;
        const idc_claim *other;
        idc_name_relation relation = relation_of(&people, main, c, &other);
        named++;
        if (other && !idc_name_relation_agrees(relation) &&
            !idc_people_knows(&people, main->value.name))
            tell(&people, before, main, other, relation);
    }
    if (!named)
        idc_findings_skip(out, main ? "only one source gives a name" : "no source gives a name");
}

const idc_check idc_check_name_conflict = {
    .id = "name.conflict",
    .rows = "RF08 RF13",
    .title = "Names that do not agree",
    .compares = "The name in each source, and in each identity document that the host saw, with "
                "the name on the résumé, in any script, order and spelling, and with the names "
                "that were told.",
    .run = run,
};
