#include "check/check.h"
#include "check/roles.h"
#include "check/say.h"

/* Clocks run in other zones and a day off; only what no zone explains is told. */
enum { SLACK_DAYS = 2 };

static bool handed_in(const idc_source_info *source)
{
    return source->role != IDC_ROLE_PROFILE && source->role != IDC_ROLE_RECORD &&
           source->role != IDC_ROLE_COMMITS;
}

static const idc_claim *of_source(const idc_claims *claims, idc_claim_kind kind, uint32_t source)
{
    const idc_claim *c = NULL;
    while ((c = idc_claims_next(claims, c, kind, 0)))
        if (c->source == source && c->value.instant.day != IDC_DAY_NONE)
            return c;
    return NULL;
}

/* @return whether there were two dates to compare. */
static bool look_at_order(const idc_claims *claims, const idc_claim *made, const idc_claim *changed,
                          idc_findings *out)
{
    idc_arena *arena = out->work->arena;
    if (!made || !changed)
        return false;
    if (changed->value.instant.day + SLACK_DAYS > made->value.instant.day)
        return true;
    idc_finding *finding =
        idc_findings_add(out, IDC_OUTCOME_CONTRADICTS, "order",
                         "\"%S\" says that it was made on %S and last changed on %S, before that.",
                         idc_say_source(claims, made), idc_say_day(arena, made->value.instant.day),
                         idc_say_day(arena, changed->value.instant.day));
    idc_finding_cite(finding, made);
    idc_finding_cite(finding, changed);
    return true;
}

static bool look_at_arrival(const idc_claims *claims, const idc_claim *made, idc_findings *out)
{
    idc_arena *arena = out->work->arena;
    int32_t received = made ? claims->sources[made->source].received.day : IDC_DAY_NONE;
    if (received == IDC_DAY_NONE)
        return false;
    if (made->value.instant.day < received + SLACK_DAYS)
        return true;
    idc_finding *finding = idc_findings_add(
        out, IDC_OUTCOME_CONTRADICTS, "ahead",
        "\"%S\" says that it was made on %S; it was received on %S.", idc_say_source(claims, made),
        idc_say_day(arena, made->value.instant.day), idc_say_day(arena, received));
    idc_finding_cite(finding, made);
    return true;
}

static void run(const idc_check_input *input, idc_findings *out)
{
    const idc_claims *claims = input->claims;
    size_t before = out->count;
    bool compared = false;
    for (uint32_t s = 0; s < claims->source_count && out->status == IDC_OK; s++) {
        if (!handed_in(&claims->sources[s]) || out->count - before + 2 > IDC_FINDINGS_OF_CHECK)
            continue;
        const idc_claim *made = of_source(claims, IDC_CLAIM_DOCUMENT_CREATED, s);
        const idc_claim *changed = of_source(claims, IDC_CLAIM_DOCUMENT_MODIFIED, s);
        compared |= look_at_order(claims, made, changed, out);
        compared |= look_at_arrival(claims, made, out);
    }
    if (!compared)
        idc_findings_skip(out, "no file that states two dates, or one beside the day it was "
                               "received");
}

const idc_check idc_check_document_dates = {
    .id = "document.dates",
    .rows = "RF37",
    .title = "Dates of a file that cannot be",
    .compares = "The days on which a file says that it was made and last changed with each other, "
                "and the first with the day it was received.",
    .run = run,
};
