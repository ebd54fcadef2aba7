#include <string.h>

#include "check/check.h"
#include "check/commits.h"
#include "check/roles.h"
#include "check/say.h"

/* Persistent: so many, over so many days, so far away, so large a part. */
#define COMMITS_MIN 20
#define SPAN_DAYS 60
#define APART_MINUTES 120
#define PART_PERCENT 60

/* Offsets seen, each with how often it was. */
typedef struct counts {
    int32_t minutes[IDC_OFFSETS_MAX];
    size_t times[IDC_OFFSETS_MAX], count;
} counts;

typedef struct seen {
    counts outside;
    size_t inside, apart;
    int32_t first, last;              /* day of those outside */
    const idc_claim *apart_claims[3]; /* the first ones */
    const idc_claim *place;
    idc_offsets offsets;                /* of the last country set that was looked up */
    char of[IDC_COUNTRIES_MAX * 3 + 8]; /* that set and its year */
} seen;

static void count_offset(counts *c, int32_t minutes)
{
    for (size_t i = 0; i < c->count; i++)
        if (c->minutes[i] == minutes) {
            c->times[i]++;
            return;
        }
    if (c->count < IDC_OFFSETS_MAX) {
        c->minutes[c->count] = minutes;
        c->times[c->count++] = 1;
    }
}

/* Offsets of the places claimed for a day; the same set is not looked up twice in a row. */
static bool offsets_on(const idc_claims *claims, int32_t day, seen *s)
{
    idc_countries countries;
    char key[sizeof s->of] = {0};
    int year, month, mday;
    idc_countries_on(claims, day, &countries);
    idc_day_split(day, &year, &month, &mday);
    for (size_t i = 0; i < countries.count; i++)
        memcpy(key + i * 3, countries.codes[i], 2);
    key[sizeof key - 2] = (char)(year & 0x7f);
    key[sizeof key - 1] = (char)(1 + (year >> 7 & 0x7f));
    if (memcmp(key, s->of, sizeof key)) {
        memcpy(s->of, key, sizeof key);
        s->offsets.count = 0;
        for (size_t i = 0; i < countries.count; i++)
            if (!idc_offsets_add_country(countries.codes[i], year, year, &s->offsets)) {
                s->offsets.count = 0; /* a place without a known clock: anything may be */
                break;
            }
    }
    s->place = countries.count ? countries.claims[0] : NULL;
    return s->offsets.count > 0;
}

/* +0000 is what build machines and web editors write: it says nothing. */
static void see(const idc_claims *claims, const idc_claim *claim, const idc_instant *at, seen *s)
{
    if (at->offset_minutes == INT32_MIN || at->offset_minutes == 0 ||
        !offsets_on(claims, at->day, s))
        return;
    if (idc_offsets_distance(&s->offsets, at->offset_minutes) < APART_MINUTES) {
        s->inside++;
        return;
    }
    if (s->apart < 3)
        s->apart_claims[s->apart] = claim;
    s->apart++;
    s->first = s->apart == 1 || at->day < s->first ? at->day : s->first;
    s->last = s->apart == 1 || at->day > s->last ? at->day : s->last;
    count_offset(&s->outside, at->offset_minutes);
}

static void tell(const idc_claims *claims, const seen *s, const char *level, const char *what,
                 idc_findings *out)
{
    size_t top = 0;
    char offset[8];
    for (size_t i = 1; i < s->outside.count; i++)
        if (s->outside.times[i] > s->outside.times[top])
            top = i;
    idc_offset_write(s->outside.minutes[top], offset);
    idc_arena *arena = out->work->arena;
    idc_finding *finding = idc_findings_add(
        out, IDC_OUTCOME_CONTRADICTS, level,
        "%u of %u %s from %S to %S carry the offset of another zone, most often %s; \"%S\" gives "
        "%S.",
        (uint64_t)s->apart, (uint64_t)(s->apart + s->inside), what, idc_say_day(arena, s->first),
        idc_say_day(arena, s->last), offset, claims->sources[s->place->source].label,
        idc_say_cut(arena, s->place->raw, IDC_SAY_BYTES));
    for (size_t i = 0; i < s->apart && i < 3; i++)
        idc_finding_cite(finding, s->apart_claims[i]);
    idc_finding_cite(finding, s->place);
}

/* Commits, of which there are many. */
static bool look_at_commits(const idc_claims *claims, idc_findings *out)
{
    seen s = {.inside = 0};
    idc_commit commit = {.claim = NULL};
    while (idc_commit_next(claims, commit.claim, &commit))
        see(claims, commit.claim, &commit.author, &s);
    if (s.apart >= COMMITS_MIN && s.last - s.first >= SPAN_DAYS &&
        s.apart * 100 >= (s.apart + s.inside) * PART_PERCENT)
        tell(claims, &s, "commits", "commits", out);
    return s.apart + s.inside > 0;
}

/* Documents and pictures, of which there are few: all must agree, over some time. */
static bool look_at_files(const idc_claims *claims, idc_findings *out)
{
    static const idc_claim_kind kinds[] = {IDC_CLAIM_DOCUMENT_CREATED, IDC_CLAIM_DOCUMENT_MODIFIED,
                                           IDC_CLAIM_PHOTO_TAKEN};
    seen s = {.inside = 0};
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
        for (const idc_claim *c = NULL; (c = idc_claims_next(claims, c, kinds[k], 0));)
            if (c->value.instant.day != IDC_DAY_NONE)
                see(claims, c, &c->value.instant, &s);
    if (s.apart >= 2 && !s.inside && s.last - s.first >= SPAN_DAYS)
        tell(claims, &s, "files", "times in files", out);
    return s.apart + s.inside > 0;
}

static void run(const idc_check_input *input, idc_findings *out)
{
    bool commits = look_at_commits(input->claims, out);
    bool files = look_at_files(input->claims, out);
    if (!commits && !files)
        idc_findings_skip(out, "no time with an offset beside a place in a known country");
}

const idc_check idc_check_activity_offset = {
    .id = "activity.offset",
    .rows = "RF26",
    .title = "Clock of another zone than the places given",
    .compares = "Offsets from UTC in commits, documents and pictures with all offsets that clocks "
                "show in the countries given for those days.",
    .run = run,
};
