#include "check/check.h"
#include "check/commits.h"
#include "check/say.h"
#include "check/spelled.h"

/* Accounts of the case, and facts of the host that are looked at. */
enum { ACCOUNTS_MOST = 24, FACTS_MOST = 4096 };

typedef struct account {
    const idc_claim *fact;
    idc_signing is; /* number empty when not known */
    idc_str email;  /* canonical, empty when not stated */
} account;

typedef struct accounts {
    account at[ACCOUNTS_MOST];
    size_t count;
} accounts;

static bool read_email(idc_findings *out, idc_str text, idc_email *email)
{
    idc_status status = idc_email_read(out->work, text, email);
    if (status == IDC_ERR_NOMEM)
        out->status = status;
    return status == IDC_OK;
}

static void add(accounts *all, const account *a)
{
    if (all->count < ACCOUNTS_MOST)
        all->at[all->count++] = *a;
}

static void add_observed(idc_findings *out, const idc_claim *fact, accounts *all)
{
    const idc_node *value = fact->value.observation.value;
    idc_email email;
    account a = {fact,
                 {idc_node_text(value, "platform"), IDC_STR(""), idc_node_text(value, "handle")},
                 IDC_STR("")};
    if (!idc_str_is(fact->value.observation.kind, "account") || !a.is.platform.len ||
        !a.is.handle.len)
        return;
    if (read_email(out, idc_node_text(value, "email"), &email))
        a.email = email.canonical;
    add(all, &a);
}

/* What the host and the sources say are accounts of the person. */
static void gather(const idc_claims *claims, idc_findings *out, accounts *all)
{
    const idc_claim *c = NULL;
    while (out->status == IDC_OK && (c = idc_claims_next(claims, c, IDC_CLAIM_OBSERVATION, 0)))
        add_observed(out, c, all);
    while ((c = idc_claims_next(claims, c, IDC_CLAIM_ACCOUNT, 0))) {
        account a = {
            c, {c->value.account.platform, IDC_STR(""), c->value.account.handle}, IDC_STR("")};
        add(all, &a);
    }
    while ((c = idc_claims_next(claims, c, IDC_CLAIM_EMAIL, 0))) {
        account a = {.fact = c, .email = IDC_STR("")};
        if (idc_signing_read(&c->value.email, &a.is))
            add(all, &a);
    }
}

static bool is_one(const account *a, const account *b)
{
    return idc_str_ieq(a->is.platform, b->is.platform) && idc_str_ieq(a->is.handle, b->is.handle);
}

/* An address that signed a commit: the number of an account of the case, or its other handle. */
static void take_signing(accounts *all, const account *signing)
{
    bool other = false, again = false;
    for (size_t i = 0; i < all->count; i++) {
        account *a = &all->at[i];
        bool one = is_one(a, signing);
        if (one && !a->is.number.len)
            a->is.number = signing->is.number;
        again = again || one;
        other = other || (idc_str_ieq(a->is.platform, signing->is.platform) &&
                          idc_str_eq(a->is.number, signing->is.number));
    }
    if (other && !again)
        add(all, signing);
}

/* Twice: the number of an account may stand behind the commits under its former handle. */
static void read_commits(const idc_claims *claims, idc_findings *out, accounts *all)
{
    static const char *const members[] = {"author_email", "committer_email"};
    for (int pass = 0; pass < 2 && all->count; pass++) {
        size_t looked = 0;
        for (const idc_claim *c = NULL; looked < FACTS_MOST && out->status == IDC_OK &&
                                        (c = idc_claims_next(claims, c, IDC_CLAIM_OBSERVATION, 0));
             looked++)
            for (size_t m = 0; m < 2 && idc_str_is(c->value.observation.kind, "commit"); m++) {
                account signing = {.fact = c, .email = IDC_STR("")};
                idc_email email;
                if (read_email(out, idc_node_text(c->value.observation.value, members[m]),
                               &email) &&
                    idc_signing_read(&email, &signing.is) && signing.is.number.len)
                    take_signing(all, &signing);
            }
    }
}

/* One account under two handles: on one platform, of one mailbox or number. */
static bool one_account(const account *a, const account *b)
{
    return idc_str_ieq(a->is.platform, b->is.platform) &&
           !idc_str_ieq(a->is.handle, b->is.handle) &&
           ((a->email.len && idc_str_eq(a->email, b->email)) ||
            (a->is.number.len && idc_str_eq(a->is.number, b->is.number)));
}

/* A handle that does not spell a name may change as its owner likes. */
static void look(const idc_people *people, const account *a, const account *other)
{
    idc_findings *out = people->out;
    idc_arena *arena = out->work->arena;
    idc_spelled spelled;
    if (!idc_spelled_other(people, a->fact->source, a->is.handle, 0, &spelled) ||
        idc_people_knows(people, spelled.own->value.name))
        return;
    idc_finding *finding =
        idc_findings_add(out, IDC_OUTCOME_CONTRADICTS,
                         idc_relation_shares(spelled.relation) ? "partial" : "contradicts",
                         "One account on %S was seen as \"%S\" and as \"%S\"; the former spells "
                         "\"%S\", and the name "
                         "in \"%S\" is \"%S\".",
                         a->is.platform, idc_say_cut(arena, a->is.handle, IDC_SAY_BYTES),
                         idc_say_cut(arena, other->is.handle, IDC_SAY_BYTES),
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
    accounts all = {.count = 0};
    size_t pairs = 0, before = out->count;
    idc_people people;
    idc_people_open(&people, input->claims, out);
    gather(input->claims, out, &all);
    read_commits(input->claims, out, &all);
    for (size_t i = 0; i < all.count && people.count; i++)
        for (size_t k = 0; k < all.count; k++) {
            if (i == k || !one_account(&all.at[i], &all.at[k]))
                continue;
            pairs++;
            if (out->status == IDC_OK && out->count - before < IDC_FINDINGS_OF_CHECK)
                look(&people, &all.at[i], &all.at[k]);
            break; /* each handle is told once */
        }
    if (!pairs)
        idc_findings_skip(out, "no account that was seen under two handles beside a name");
}

const idc_check idc_check_account_renamed = {
    .id = "account.renamed",
    .rows = "RF15",
    .title = "Account whose other handle spells another name",
    .compares = "Handles under which one account was seen, by platform and mailbox or by the "
                "number that addresses of code hosts hold, with the names of the case.",
    .run = run,
};
