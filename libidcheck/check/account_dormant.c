#include <stdlib.h>

#include "check/check.h"
#include "check/commits.h"
#include "check/say.h"

/* Silence that is told, and what must stand on both sides of it. */
enum {
    SILENT_DAYS = 1096,
    EARLIER_COMMITS = 10, /* so that the record is known to reach back that far */
    DENSE_COMMITS = 60,
    DENSE_DAYS = 183,  /* all that followed the silence */
    RECENT_DAYS = 183, /* and it ended shortly before the case */
    COMMITS_MAX = 8192 /* further ones are not looked at, and then nothing is said */
};

typedef struct moment {
    int32_t day;
    const idc_claim *claim;
} moment;

static int by_day(const void *va, const void *vb)
{
    const moment *a = va, *b = vb;
    if (a->day != b->day)
        return a->day < b->day ? -1 : 1;
    return a->claim->id < b->claim->id ? -1 : a->claim->id > b->claim->id;
}

/* Days on which commits were written down, in order. *count: 0 also when there are too many. */
static moment *gather(const idc_check_input *input, idc_findings *out, size_t *count)
{
    idc_commit c = {.claim = NULL};
    moment *moments = NULL;
    size_t capacity = 0;
    *count = 0;
    while (idc_commit_next(input->claims, c.claim, &c)) {
        moment *grown =
            idc_arena_grow(out->work->arena, moments, *count, &capacity, sizeof *moments);
        if (!grown)
            out->status = IDC_ERR_NOMEM;
        if (!grown || *count == COMMITS_MAX) {
            *count = 0;
            return NULL;
        }
        moments = grown;
        int32_t written = c.committer.day != IDC_DAY_NONE ? c.committer.day : c.author.day;
        moments[(*count)++] = (moment){written, c.claim};
    }
    if (*count)
        qsort(moments, *count, sizeof *moments, by_day);
    return moments;
}

/* Index of the first commit behind the longest silence. */
static size_t behind_silence(const moment *moments, size_t count)
{
    size_t best = 0;
    for (size_t i = 1; i < count; i++)
        if (!best ||
            moments[i].day - moments[i - 1].day > moments[best].day - moments[best - 1].day)
            best = i;
    return best;
}

static void run(const idc_check_input *input, idc_findings *out)
{
    const idc_claims *claims = input->claims;
    idc_arena *arena = out->work->arena;
    size_t count;
    const moment *m = gather(input, out, &count);
    if (count < EARLIER_COMMITS + DENSE_COMMITS || claims->as_of_day == IDC_DAY_NONE) {
        idc_findings_skip(out, "not enough commits with their times, or no day of the case");
        return;
    }
    size_t first = behind_silence(m, count), last = count - 1;
    if (first < EARLIER_COMMITS || count - first < DENSE_COMMITS ||
        m[first].day - m[first - 1].day < SILENT_DAYS || m[last].day - m[first].day > DENSE_DAYS ||
        claims->as_of_day - m[last].day > RECENT_DAYS)
        return;
    idc_finding *finding =
        idc_findings_add(out, IDC_OUTCOME_CONTRADICTS, "contradicts",
                         "Commits are known until %S, none for %d years, and %u between %S and %S.",
                         idc_say_day(arena, m[first - 1].day),
                         (int)((m[first].day - m[first - 1].day) / 365), (uint64_t)(count - first),
                         idc_say_day(arena, m[first].day), idc_say_day(arena, m[last].day));
    idc_finding_cite(finding, m[first - 1].claim);
    idc_finding_cite(finding, m[first].claim);
    idc_finding_cite(finding, m[last].claim);
}

const idc_check idc_check_account_dormant = {
    .id = "account.dormant",
    .rows = "RF12",
    .title = "Account silent for years, then busy just before the case",
    .compares = "Days on which commits were written down with each other and with the day of the "
                "case.",
    .run = run,
};
