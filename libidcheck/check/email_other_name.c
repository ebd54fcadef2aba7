#include "check/check.h"
#include "check/people.h"
#include "check/roles.h"
#include "check/say.h"
#include "check/spelled.h"

/* Mail addresses and handles looked at. */
#define WORDS_MAX 32

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
    idc_spelled spelled;
    if (!idc_spelled_other(people, claim->source, word, 0, &spelled) ||
        idc_people_knows(people, spelled.own->value.name))
        return;
    idc_str text = idc_say_cut(arena, spelled.text, IDC_SAY_BYTES);
    idc_finding *finding = told(out, before, text);
    if (!finding) {
        finding = idc_findings_add(
            out, IDC_OUTCOME_CONTRADICTS,
            idc_relation_shares(spelled.relation) ? "partial" : "contradicts",
            "\"%S\" gives %s \"%S\", which spells \"%S\"; the name in \"%S\" is \"%S\".",
            idc_say_source(people->claims, claim), what_of(claim),
            idc_say_cut(arena, word, IDC_SAY_BYTES), text,
            idc_say_source(people->claims, spelled.own),
            idc_say_cut(arena, spelled.own->raw, IDC_SAY_BYTES));
        if (finding)
            finding->subject = text;
    }
    idc_finding_cite(finding, claim);
    idc_finding_cite(finding, spelled.own);
    idc_finding_cite(finding, spelled.claim);
}

static void run(const idc_check_input *input, idc_findings *out)
{
    static const idc_claim_kind kinds[] = {IDC_CLAIM_EMAIL, IDC_CLAIM_ACCOUNT};
    const idc_claims *claims = input->claims;
    idc_people people;
    size_t before = out->count, looked = 0;
    idc_people_open(&people, claims, out);
    for (size_t k = 0; people.count && k < 2; k++)
        for (const idc_claim *c = NULL; looked < WORDS_MAX && out->status == IDC_OK &&
                                        out->count - before < IDC_FINDINGS_OF_CHECK &&
                                        (c = idc_claims_next(claims, c, kinds[k], 0));) {
            idc_str word = k == 0 ? c->value.email.local : c->value.account.handle;
            if (!word.len)
                continue;
            looked++;
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
                "with the name that stands beside it.",
    .run = run,
};
