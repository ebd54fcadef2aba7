#include "check/check.h"
#include "check/people.h"
#include "check/roles.h"
#include "check/say.h"

/* Mail addresses and handles looked at. */
#define WORDS_MAX 32

/* Can the word have been made from one of the names of the case? Initials and parts count. */
static bool made_from_name(const idc_people *people, idc_str word)
{
    const idc_claims *claims = people->claims;
    for (size_t i = 0; i < people->count; i++)
        if (idc_name_makes_handle(people->names[i]->value.name, word))
            return true;
    for (size_t i = 0; i < claims->known_name_count; i++)
        if (idc_name_makes_handle(claims->known_names[i], word))
            return true;
    return false;
}

static idc_finding *told(const idc_findings *out, size_t before, idc_str spelled)
{
    for (size_t i = before; i < out->count; i++)
        if (idc_str_eq(out->items[i]->subject, spelled))
            return out->items[i];
    return NULL;
}

static const char *what_of(const idc_claim *claim)
{
    return claim->kind == IDC_CLAIM_EMAIL ? "the mail address" : "the account";
}

static void look(const idc_people *people, size_t before, const idc_claim *claim, idc_str word)
{
    idc_findings *out = people->out;
    idc_arena *arena = out->work->arena;
    idc_str spelled = IDC_STR_NONE;
    idc_name *name = NULL;
    if (made_from_name(people, word))
        return;
    idc_status status = idc_name_in_handle(out->work, word, &spelled);
    if (status == IDC_OK && spelled.len)
        status = idc_name_parse(out->work, spelled, &name);
    if (status != IDC_OK && status != IDC_ERR_LIMIT)
        out->status = status;
    if (status != IDC_OK || !name)
        return;
    idc_name_relation relation = idc_people_relation(people, name);
    if (idc_name_relation_agrees(relation))
        return;
    spelled = idc_say_cut(arena, spelled, IDC_SAY_BYTES);
    idc_finding *finding = told(out, before, spelled);
    if (!finding) {
        finding = idc_findings_add(out, IDC_OUTCOME_CONTRADICTS, idc_relation_level(relation),
                                   "\"%S\" gives %s \"%S\", which spells \"%S\"; the name in "
                                   "\"%S\" is \"%S\".",
                                   idc_say_source(people->claims, claim), what_of(claim),
                                   idc_say_cut(arena, word, IDC_SAY_BYTES), spelled,
                                   idc_say_source(people->claims, people->names[0]),
                                   idc_say_cut(arena, people->names[0]->raw, IDC_SAY_BYTES));
        if (finding)
            finding->subject = spelled;
    }
    idc_finding_cite(finding, claim);
    idc_finding_cite(finding, people->names[0]);
}

static void run(const idc_check_input *input, idc_findings *out)
{
    static const idc_claim_kind kinds[] = {IDC_CLAIM_EMAIL, IDC_CLAIM_ACCOUNT};
    const idc_claims *claims = input->claims;
    idc_people people;
    size_t before = out->count, looked = 0;
    idc_people_open(&people, claims, out);
    /* A name that the host was told is not shown, not even beside another one. */
    bool shown = people.count && !idc_people_knows(&people, people.names[0]->value.name);
    for (size_t k = 0; people.count && k < 2; k++)
        for (const idc_claim *c = NULL; looked < WORDS_MAX && out->status == IDC_OK &&
                                        out->count - before < IDC_FINDINGS_OF_CHECK &&
                                        (c = idc_claims_next(claims, c, kinds[k], 0));) {
            idc_str word = k == 0 ? c->value.email.local : c->value.account.handle;
            if (!word.len)
                continue;
            looked++;
            if (shown)
                look(&people, before, c, word);
        }
    if (!looked)
        idc_findings_skip(out, "no mail address or account beside a name");
}

const idc_check idc_check_email_other_name = {
    .id = "email.other_name",
    .rows = "RF07",
    .title = "Mail address or account that spells another name",
    .compares = "The name that a mail address or an account's handle spells, where it spells one, "
                "with all names of the case.",
    .run = run,
};
