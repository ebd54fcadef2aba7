#include "check/check.h"
#include "check/commits.h"
#include "check/say.h"

#define COMMITS_MIN 100
#define SPAN_DAYS 90

/* The busiest hours in a row, and the part of all commits that they must hold. */
#define CORE_HOURS 8
#define CORE_PERCENT 75

/* Hours of the night, in which the whole core must lie by every clock of the countries given. */
#define NIGHT_FROM 22
#define NIGHT_HOURS 10

typedef struct hours {
    size_t of[24], count; /* by UTC */
    int32_t first, last;
    const idc_claim *claims[3];
} hours;

static void count_hours(const idc_claims *claims, hours *h)
{
    idc_commit c = {.claim = NULL};
    while (idc_commit_next(claims, c.claim, &c)) {
        if (c.author.second < 0 || c.author.offset_minutes == INT32_MIN)
            continue;
        int32_t minute = (c.author.second / 60 - c.author.offset_minutes) % 1440;
        h->of[(minute + 1440) % 1440 / 60]++;
        if (h->count < 3)
            h->claims[h->count] = c.claim;
        h->first = !h->count || c.author.day < h->first ? c.author.day : h->first;
        h->last = !h->count || c.author.day > h->last ? c.author.day : h->last;
        h->count++;
    }
}

/* First of the busiest hours; *held is what they hold. */
static int core_of(const hours *h, size_t *held)
{
    int best = 0;
    *held = 0;
    for (int from = 0; from < 24; from++) {
        size_t sum = 0;
        for (int i = 0; i < CORE_HOURS; i++)
            sum += h->of[(from + i) % 24];
        if (sum > *held) {
            *held = sum;
            best = from;
        }
    }
    return best;
}

static bool is_night(int core, const idc_offsets *offsets)
{
    for (size_t i = 0; i < offsets->count; i++) {
        int local = (core * 60 + offsets->minutes[i] + 2880) % 1440 / 60;
        int since = (local - NIGHT_FROM + 24) % 24;
        if (since + CORE_HOURS > NIGHT_HOURS)
            return false;
    }
    return offsets->count > 0;
}

static void run(const idc_check_input *input, idc_findings *out)
{
    const idc_claims *claims = input->claims;
    hours h = {.count = 0};
    idc_countries countries;
    idc_offsets offsets = {.count = 0};
    count_hours(claims, &h);
    idc_countries_of(claims, &countries);
    int year = 1970, last = 1970, month, day;
    if (h.count) {
        idc_day_split(h.first, &year, &month, &day);
        idc_day_split(h.last, &last, &month, &day);
    }
    bool known = countries.count > 0;
    for (size_t i = 0; i < countries.count; i++)
        known = idc_offsets_add_country(countries.codes[i], year, last, &offsets) && known;
    if (!known || h.count < COMMITS_MIN || h.last - h.first < SPAN_DAYS) {
        idc_findings_skip(out, "fewer than 100 commits over three months, or no known country");
        return;
    }
    size_t held;
    int core = core_of(&h, &held);
    if (held * 100 < h.count * CORE_PERCENT || !is_night(core, &offsets))
        return;
    idc_arena *arena = out->work->arena;
    const idc_claim *place = countries.claims[0];
    idc_finding *finding = idc_findings_add(
        out, IDC_OUTCOME_CONTRADICTS, "contradicts",
        "%u of %u commits fall between %d:00 and %d:00 UTC, which is night in all places given, "
        "such as %S in \"%S\".",
        (uint64_t)held, (uint64_t)h.count, core, (core + CORE_HOURS) % 24,
        idc_say_cut(arena, place->raw, IDC_SAY_BYTES), claims->sources[place->source].label);
    for (size_t i = 0; i < 3; i++)
        idc_finding_cite(finding, h.claims[i]);
    idc_finding_cite(finding, place);
}

const idc_check idc_check_activity_hours = {
    .id = "activity.hours",
    .rows = "RF27",
    .title = "Hours of work that are night in every place given",
    .compares = "The eight busiest hours of commits with the night by all clocks of the countries "
                "given.",
    .run = run,
};
