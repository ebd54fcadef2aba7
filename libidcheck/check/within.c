#include "check/within.h"

#include "check/people.h"
#include "check/roles.h"
#include "check/say.h"

/* Bounds: things of a case that are compared with each other, names of a source. */
enum { THINGS_MOST = 32, NAMES_MOST = 8 };

/* A thing with the names that its source gives. */
typedef struct thing {
    const idc_claim *claim;
    const idc_claim *names[NAMES_MOST];
    size_t name_count;
} thing;

static void take_names(const idc_people *people, thing *t)
{
    for (const idc_claim *c = NULL;
         t->name_count < NAMES_MOST && (c = idc_claims_next(people->claims, c, IDC_CLAIM_NAME, 0));)
        if (c->source == t->claim->source)
            t->names[t->name_count++] = c;
}

/* Families and former names share things without anything to it. */
static bool other_person(const idc_people *people, const thing *a, const thing *b)
{
    for (size_t i = 0; i < a->name_count; i++)
        for (size_t k = 0; k < b->name_count; k++) {
            const idc_name *x = a->names[i]->value.name, *y = b->names[k]->value.name;
            idc_name_relation relation = idc_people_compare(people->out, x, y);
            if (idc_name_relation_agrees(relation) || idc_relation_shares(relation) ||
                idc_people_knows(people, x) || idc_people_knows(people, y))
                return false;
        }
    return true;
}

static void tell(const idc_people *people, const idc_within_kind *kind, const thing *a,
                 const thing *b)
{
    idc_findings *out = people->out;
    idc_arena *arena = out->work->arena;
    idc_str how = IDC_STR_NONE;
    const char *level = kind->same(arena, a->claim, b->claim, &how);
    if (!level || !other_person(people, a, b))
        return;
    idc_finding *finding = idc_findings_add(
        out, IDC_OUTCOME_CONTRADICTS, level, kind->what, idc_say_source(people->claims, a->claim),
        idc_say_cut(arena, a->names[0]->raw, IDC_SAY_BYTES),
        idc_say_source(people->claims, b->claim),
        idc_say_cut(arena, b->names[0]->raw, IDC_SAY_BYTES), how);
    idc_finding_cite(finding, a->claim);
    idc_finding_cite(finding, b->claim);
    idc_finding_cite(finding, a->names[0]);
    idc_finding_cite(finding, b->names[0]);
}

bool idc_within_run(const idc_claims *claims, const idc_within_kind *kind, idc_findings *out)
{
    idc_people people;
    thing things[THINGS_MOST];
    size_t count = 0, before = out->count;
    bool compared = false;
    idc_people_open(&people, claims, out);
    for (const idc_claim *c = NULL;
         count < THINGS_MOST && (c = idc_claims_next(claims, c, kind->claim, 0));) {
        things[count] = (thing){.claim = c};
        take_names(&people, &things[count]);
        count += things[count].name_count > 0;
    }
    for (size_t i = 0; i < count; i++)
        for (size_t k = i + 1; k < count && out->status == IDC_OK; k++) {
            if (things[i].claim->source == things[k].claim->source)
                continue;
            compared = true;
            if (out->count - before < IDC_FINDINGS_OF_CHECK)
                tell(&people, kind, &things[i], &things[k]);
        }
    return compared;
}
