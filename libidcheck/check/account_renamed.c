#include "check/check.h"
#include "check/say.h"
#include "check/spelled.h"

/* Accounts that the host knows of and that are compared. */
enum { ACCOUNTS_MOST = 16 };

typedef struct account {
    const idc_claim *fact;
    idc_str platform, handle, email; /* email canonical, empty when not stated */
} account;

static bool read_account(idc_findings *out, const idc_claim *fact, account *a)
{
    const idc_node *value = fact->value.observation.value;
    idc_email email;
    *a = (account){fact, idc_node_text(value, "platform"), idc_node_text(value, "handle"),
                   IDC_STR("")};
    if (!idc_str_is(fact->value.observation.kind, "account") || !a->platform.len || !a->handle.len)
        return false;
    idc_status status = idc_email_read(out->work, idc_node_text(value, "email"), &email);
    if (status == IDC_OK)
        a->email = email.canonical;
    if (status == IDC_ERR_NOMEM)
        out->status = status;
    return true;
}

/* One account under two handles: on one platform, of one mailbox. */
static bool one_account(const account *a, const account *b)
{
    return idc_str_ieq(a->platform, b->platform) && a->email.len &&
           idc_str_eq(a->email, b->email) && !idc_str_ieq(a->handle, b->handle);
}

/* A handle that does not spell a name may change as its owner likes. */
static void look(const idc_people *people, const account *a, const account *other)
{
    idc_findings *out = people->out;
    idc_arena *arena = out->work->arena;
    idc_spelled spelled;
    if (!idc_spelled_other(people, a->fact->source, a->handle, 0, &spelled) ||
        idc_people_knows(people, spelled.own->value.name))
        return;
    idc_finding *finding =
        idc_findings_add(out, IDC_OUTCOME_CONTRADICTS,
                         idc_relation_shares(spelled.relation) ? "partial" : "contradicts",
                         "One account on %S was seen as \"%S\" and as \"%S\"; the former spells "
                         "\"%S\", and the name "
                         "in \"%S\" is \"%S\".",
                         a->platform, idc_say_cut(arena, a->handle, IDC_SAY_BYTES),
                         idc_say_cut(arena, other->handle, IDC_SAY_BYTES),
                         idc_say_cut(arena, spelled.text, IDC_SAY_BYTES),
                         idc_say_source(people->claims, spelled.own),
                         idc_say_cut(arena, spelled.own->raw, IDC_SAY_BYTES));
    if (finding)
        finding->subject = idc_say_cut(arena, spelled.text, IDC_SAY_BYTES);
    idc_finding_cite(finding, a->fact);
    idc_finding_cite(finding, other->fact);
    idc_finding_cite(finding, spelled.own);
}

static void run(const idc_check_input *input, idc_findings *out)
{
    account accounts[ACCOUNTS_MOST];
    size_t count = 0, pairs = 0, before = out->count;
    idc_people people;
    idc_people_open(&people, input->claims, out);
    for (const idc_claim *c = NULL;
         count < ACCOUNTS_MOST && out->status == IDC_OK &&
         (c = idc_claims_next(input->claims, c, IDC_CLAIM_OBSERVATION, 0));)
        count += read_account(out, c, &accounts[count]);
    for (size_t i = 0; i < count && people.count; i++)
        for (size_t k = 0; k < count; k++) {
            if (i == k || !one_account(&accounts[i], &accounts[k]))
                continue;
            pairs++;
            if (out->status == IDC_OK && out->count - before < IDC_FINDINGS_OF_CHECK)
                look(&people, &accounts[i], &accounts[k]);
            break; /* each handle is told once */
        }
    if (!pairs)
        idc_findings_skip(out, "no account that was seen under two handles beside a name");
}

const idc_check idc_check_account_renamed = {
    .id = "account.renamed",
    .rows = "RF15",
    .title = "Account whose other handle spells another name",
    .compares = "Handles under which one account was seen, by platform and mailbox, with the names "
                "of the case.",
    .run = run,
};
