#include "check/check.h"
#include "check/commits.h"
#include "check/people.h"
#include "check/say.h"

/* Facts of the host that are looked at. */
enum { FACTS_MOST = 64 };

/* Where the host saw a name, and what the message says of it. */
typedef struct place {
    const char *kind, *object;  /* member that holds those named next; NULL: the value itself */
    const char *member, *email; /* email: whose mailbox must be the case's; NULL: none */
    const char *words;
} place;

/* Commits are also those of colleagues: only what a mailbox of the case signed is looked at. */
static const place places[] = {
    {"call", NULL, "display_name", NULL, "A call was joined as"},
    {"account", NULL, "display_name", NULL, "An account of the case shows the name"},
    {"commit", NULL, "author_name", "author_email", "A mail address of the case signed commits as"},
    {"commit", NULL, "committer_name", "committer_email",
     "A mail address of the case signed commits as"},
    {"application_version", "fields", "name", NULL,
     "Another version of the application gave the name"},
    {"application_version", "fields", "full_name", NULL,
     "Another version of the application gave the name"},
};

/* Of the case: by its mailbox, or by the account of the case that a code host made it for. */
static bool is_own(const idc_claims *claims, const idc_email *email)
{
    idc_signing by;
    const idc_claim *c = NULL;
    while ((c = idc_claims_next(claims, c, IDC_CLAIM_EMAIL, 0)))
        if (idc_str_eq(c->value.email.canonical, email->canonical))
            return true;
    if (!idc_signing_read(email, &by))
        return false;
    while ((c = idc_claims_next(claims, c, IDC_CLAIM_ACCOUNT, 0)))
        if (idc_str_ieq(c->value.account.platform, by.platform) &&
            idc_str_ieq(c->value.account.handle, by.handle))
            return true;
    return false;
}

/* The person's name that was seen; NULL when there is none, or it may be another person's. */
static const idc_name *seen_in(const idc_people *people, const idc_claim *fact, const place *p)
{
    idc_work *work = people->out->work;
    const idc_node *value = fact->value.observation.value;
    if (p->object)
        value = idc_node_get(value, p->object);
    idc_str text = idc_node_text(value, p->member);
    idc_name *name = NULL;
    idc_email email;
    if (!idc_str_is(fact->value.observation.kind, p->kind) || !text.len)
        return NULL;
    idc_status status =
        p->email ? idc_email_read(work, idc_node_text(value, p->email), &email) : IDC_OK;
    if (!status && p->email && !is_own(people->claims, &email))
        return NULL;
    if (!status)
        status = idc_name_parse(work, text, &name);
    if (status == IDC_ERR_NOMEM)
        people->out->status = status;
    return !status && idc_people_person_like(name) ? name : NULL;
}

static void tell(const idc_people *people, size_t before, const idc_claim *fact, const place *p,
                 const idc_name *name, idc_name_relation relation)
{
    idc_findings *out = people->out;
    idc_arena *arena = out->work->arena;
    idc_str shown = idc_say_cut(arena, name->original, IDC_SAY_BYTES);
    const idc_claim *own = people->names[0];
    for (size_t i = before; i < out->count; i++)
        if (idc_str_eq(out->items[i]->subject, shown)) {
            idc_finding_cite(out->items[i], fact);
            return;
        }
    idc_finding *finding = idc_findings_add(
        out, IDC_OUTCOME_CONTRADICTS, idc_relation_level(relation),
        "%s \"%S\"; the name in \"%S\" is \"%S\".", p->words, shown,
        idc_say_source(people->claims, own), idc_say_cut(arena, own->raw, IDC_SAY_BYTES));
    if (finding)
        finding->subject = shown;
    idc_finding_cite(finding, fact);
    idc_finding_cite(finding, own);
}

static void run(const idc_check_input *input, idc_findings *out)
{
    idc_people people;
    size_t before = out->count, looked = 0;
    idc_people_open(&people, input->claims, out);
    bool shown = people.count && !idc_people_knows(&people, people.names[0]->value.name);
    for (const idc_claim *c = NULL;
         people.count && looked < FACTS_MOST && out->status == IDC_OK &&
         out->count - before < IDC_FINDINGS_OF_CHECK &&
         (c = idc_claims_next(input->claims, c, IDC_CLAIM_OBSERVATION, 0));)
        for (size_t p = 0; p < sizeof places / sizeof *places; p++) {
            const idc_name *name = seen_in(&people, c, &places[p]);
            looked += name != NULL;
            idc_name_relation relation =
                name && shown ? idc_people_relation(&people, name) : IDC_NAMES_EQUAL;
            if (!idc_name_relation_agrees(relation))
                tell(&people, before, c, &places[p], name, relation);
        }
    if (!looked)
        idc_findings_skip(
            out,
            "no call, account, commit or version of the application that shows a person's name");
}

const idc_check idc_check_name_observed = {
    .id = "name.observed",
    .rows = "RF08 RF14 RF15",
    .title = "Seen under another name",
    .compares = "Names that the host saw in calls, on accounts, in other versions of the "
                "application and on commits signed by a mail address of the case, with all names "
                "of the case.",
    .run = run,
};
