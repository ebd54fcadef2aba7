#include "check/check.h"
#include "check/commits.h"
#include "check/roles.h"
#include "check/say.h"

/* History that was written down at once: so many commits, authored over so long, committed in so
   short a time. */
#define COMMITS_MIN 50
#define AUTHORED_DAYS 365
#define COMMITTED_DAYS 2

/* Commits this long before the account was opened, and so many. */
#define EARLY_DAYS 365
#define EARLY_MIN 20

typedef struct span {
    int32_t first, last;
    size_t count;
    const idc_claim *claims[2];
} span;

static void add(span *s, const idc_claim *claim, int32_t day)
{
    s->first = !s->count || day < s->first ? day : s->first;
    s->last = !s->count || day > s->last ? day : s->last;
    if (s->count < 2)
        s->claims[s->count] = claim;
    s->count++;
}

static void look_at_bulk(const idc_claims *claims, idc_findings *out)
{
    span authored = {.count = 0}, committed = {.count = 0};
    idc_commit c = {.claim = NULL};
    idc_arena *arena = out->work->arena;
    while (idc_commit_next(claims, c.claim, &c))
        if (c.committer.day != IDC_DAY_NONE) {
            add(&authored, c.claim, c.author.day);
            add(&committed, c.claim, c.committer.day);
        }
    if (authored.count < COMMITS_MIN || authored.last - authored.first < AUTHORED_DAYS ||
        committed.last - committed.first > COMMITTED_DAYS)
        return;
    idc_finding *finding =
        idc_findings_add(out, IDC_OUTCOME_CONTRADICTS, "bulk",
                         "%u commits dated %S to %S were all written down between %S and %S.",
                         (uint64_t)authored.count, idc_say_day(arena, authored.first),
                         idc_say_day(arena, authored.last), idc_say_day(arena, committed.first),
                         idc_say_day(arena, committed.last));
    idc_finding_cite(finding, authored.claims[0]);
    idc_finding_cite(finding, authored.claims[1]);
}

/* The oldest account whose opening the host knows. */
static const idc_claim *oldest_account(const idc_claims *claims, idc_interval *created)
{
    const idc_claim *oldest = NULL;
    for (const idc_claim *c = NULL; (c = idc_claims_next(claims, c, IDC_CLAIM_OBSERVATION, 0));) {
        idc_interval read;
        if (!idc_str_is(c->value.observation.kind, "account") ||
            !idc_date_read(idc_node_text(c->value.observation.value, "created"), IDC_DAY_NONE,
                           &read))
            continue;
        if (!oldest || idc_earliest(&read.start) < idc_earliest(&created->start)) {
            oldest = c;
            *created = read;
        }
    }
    return oldest;
}

static void look_at_account(const idc_claims *claims, const idc_claim *account,
                            const idc_interval *created, idc_findings *out)
{
    span early = {.count = 0};
    idc_commit c = {.claim = NULL};
    idc_arena *arena = out->work->arena;
    idc_interval opened = {.start = created->start};
    while (idc_commit_next(claims, c.claim, &c))
        if (c.author.day + EARLY_DAYS < idc_earliest(&created->start))
            add(&early, c.claim, c.author.day);
    if (early.count < EARLY_MIN)
        return;
    idc_finding *finding = idc_findings_add(
        out, IDC_OUTCOME_CONTRADICTS, "before_account",
        "%u commits are dated %S to %S; the oldest account that is known was opened %S.",
        (uint64_t)early.count, idc_say_day(arena, early.first), idc_say_day(arena, early.last),
        idc_say_dates(arena, &opened));
    idc_finding_cite(finding, early.claims[0]);
    idc_finding_cite(finding, early.claims[1]);
    idc_finding_cite(finding, account);
}

static void run(const idc_check_input *input, idc_findings *out)
{
    const idc_claims *claims = input->claims;
    idc_commit first = {.claim = NULL};
    idc_interval created;
    if (!idc_commit_next(claims, NULL, &first)) {
        idc_findings_skip(out, "no commits with their times");
        return;
    }
    look_at_bulk(claims, out);
    const idc_claim *account = oldest_account(claims, &created);
    if (account && out->status == IDC_OK)
        look_at_account(claims, account, &created, out);
}

const idc_check idc_check_code_history = {
    .id = "code.history",
    .rows = "RF46 RF49",
    .title = "Code history older than its account, or written down at once",
    .compares = "Days that commits are dated with the days they were written down and the day the "
                "oldest account was opened.",
    .run = run,
};
