#include "check/check.h"
#include "check/people.h"
#include "check/roles.h"
#include "check/say.h"

/* Closest that any name of the source comes to the names of the others: its own first name is
 *shown. Names that the source or the host gives as other names clear. */
static idc_name_relation relation_of(const idc_people *people, const idc_claim *main,
                                     uint32_t source, const idc_claim **shown)
{
    enum { LOOKED_AT = 8 };
    const idc_claims *claims = people->claims;
    idc_name_relation best = IDC_NAMES_DIFFERENT;
    size_t looked = 0;
    *shown = NULL;
    for (const idc_claim *c = NULL;
         looked < LOOKED_AT && (c = idc_claims_next(claims, c, IDC_CLAIM_NAME, 0));) {
        if (c->source != source)
            continue;
        looked++;
        if (!*shown)
            *shown = c;
        if (idc_people_knows(people, c->value.name))
            return IDC_NAMES_EQUAL;
        best = idc_relation_kinder(
            best, idc_people_compare(people->out, main->value.name, c->value.name));
        size_t others = 0;
        for (const idc_claim *o = NULL;
             others < LOOKED_AT && (o = idc_claims_next(claims, o, IDC_CLAIM_OTHER_NAME, 0));
             others++)
            best = idc_relation_kinder(
                best, idc_people_compare(people->out, o->value.name, c->value.name));
    }
    return best;
}

/* Finding already made for a name that this one agrees with. */
static idc_finding *told(const idc_people *people, size_t before, const idc_claim *claim)
{
    const idc_findings *out = people->out;
    for (size_t i = before; i < out->count; i++)
        if (idc_name_relation_agrees(idc_people_compare(
                people->out, out->items[i]->evidence[1]->value.name, claim->value.name)))
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
    for (uint32_t s = 0; main && s < claims->source_count && out->status == IDC_OK &&
                         out->count - before < IDC_FINDINGS_OF_CHECK;
         s++) {
        const idc_claim *other;
        if (s == main->source)
            continue;
        idc_name_relation relation = relation_of(&people, main, s, &other);
        named += other != NULL;
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
    .compares = "The name in each source with the name on the résumé, in any script, order and "
                "spelling, and with the names that were told.",
    .run = run,
};
