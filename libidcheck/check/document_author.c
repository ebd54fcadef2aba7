#include "check/check.h"
#include "check/people.h"
#include "check/roles.h"
#include "check/say.h"

/* Pages belong to their platform; only files that were handed in speak of who made them. */
static bool handed_in(const idc_source_info *source)
{
    const char *type = source->media_type ? source->media_type : "";
    return source->role != IDC_ROLE_PROFILE && source->role != IDC_ROLE_RECORD &&
           source->role != IDC_ROLE_COMMITS && strcmp(type, "text/html") != 0;
}

static idc_finding *told(const idc_people *people, size_t before, const idc_claim *author)
{
    const idc_findings *out = people->out;
    for (size_t i = before; i < out->count; i++)
        if (idc_name_relation_agrees(idc_people_compare(
                people->out, out->items[i]->evidence[0]->value.name, author->value.name)))
            return out->items[i];
    return NULL;
}

static void look(const idc_people *people, size_t before, const idc_claim *author)
{
    idc_findings *out = people->out;
    idc_arena *arena = out->work->arena;
    idc_name_relation relation = idc_people_relation(people, author->value.name);
    /* A shared part is most likely family whose computer it was. */
    if (idc_name_relation_agrees(relation) || idc_relation_shares(relation))
        return;
    const idc_claim *name = people->names[0];
    idc_finding *finding = told(people, before, author);
    if (!finding) {
        finding = idc_findings_add(
            out, IDC_OUTCOME_CONTRADICTS, "contradicts",
            "\"%S\" names \"%S\" as its %s; the name in \"%S\" is \"%S\".",
            idc_say_source(people->claims, author), idc_say_cut(arena, author->raw, IDC_SAY_BYTES),
            author->kind == IDC_CLAIM_DOCUMENT_AUTHOR ? "author" : "last editor",
            idc_say_source(people->claims, name), idc_say_cut(arena, name->raw, IDC_SAY_BYTES));
        if (finding)
            finding->subject = idc_say_cut(arena, author->raw, IDC_SAY_BYTES);
    }
    idc_finding_cite(finding, author);
    idc_finding_cite(finding, name);
}

static void run(const idc_check_input *input, idc_findings *out)
{
    static const idc_claim_kind kinds[] = {IDC_CLAIM_DOCUMENT_AUTHOR, IDC_CLAIM_DOCUMENT_EDITOR};
    const idc_claims *claims = input->claims;
    idc_people people;
    size_t before = out->count, looked = 0;
    idc_people_open(&people, claims, out);
    bool shown = people.count && !idc_people_knows(&people, people.names[0]->value.name);
    for (size_t k = 0; people.count && k < 2; k++)
        for (const idc_claim *c = NULL; out->status == IDC_OK && looked < IDC_PEOPLE_MAX &&
                                        out->count - before < IDC_FINDINGS_OF_CHECK &&
                                        (c = idc_claims_next(claims, c, kinds[k], 0));) {
            if (!handed_in(&claims->sources[c->source]) || !idc_people_person_like(c->value.name))
                continue;
            looked++;
            if (shown)
                look(&people, before, c);
        }
    if (!looked)
        idc_findings_skip(out, "no file that names a person as its author beside a name");
}

const idc_check idc_check_document_author = {
    .id = "document.author",
    .rows = "RF33",
    .title = "File made under another name",
    .compares = "Author and last editor in a file's properties, where they are persons, with all "
                "names of the case.",
    .run = run,
};
