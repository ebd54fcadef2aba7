#include "check/check.h"
#include "check/roles.h"
#include "check/say.h"

/* A residence holds for the time shortly before the day its source was made. */
#define RESIDENCE_DAYS 92

/* Picture under comparison and what was found for it. */
typedef struct view {
    const idc_claim *taken, *place;
    const idc_claim *apart; /* place claimed for that day, certainly elsewhere */
    const idc_claim *dates; /* of the role whose place it is; NULL for a residence */
    bool compared, agrees;
} view;

static void compare(view *v, const idc_claim *claimed, const idc_claim *dates)
{
    if (claimed->value.place.remote)
        return;
    idc_place_relation relation = idc_place_compare(&v->place->value.place, &claimed->value.place);
    if (relation == IDC_PLACES_UNKNOWN)
        return;
    v->compared = true;
    if (relation != IDC_PLACES_APART) {
        v->agrees = true;
    } else if (!v->apart) {
        v->apart = claimed;
        v->dates = dates;
    }
}

/* Places of work and study that a source claims for the day for certain. */
static void compare_records(const idc_claims *claims, view *v, int32_t day)
{
    for (size_t i = 0; i < claims->record_count; i++) {
        const idc_record *r = &claims->records[i];
        bool placed = r->place && r->dates && !r->earlier &&
                      (r->kind == IDC_RECORD_WORK || r->kind == IDC_RECORD_EDUCATION);
        if (!placed || !r->dates->value.dates.is_range)
            continue;
        const idc_interval *dates = &r->dates->value.dates;
        bool certain = dates->start.last_day != IDC_DAY_NONE && idc_latest(&dates->start) <= day &&
                       dates->end.first_day != IDC_DAY_NONE && idc_earliest(&dates->end) >= day;
        bool possible = idc_earliest(&dates->start) <= day && idc_latest(&dates->end) >= day;
        if (certain)
            compare(v, r->place, r->dates);
        else if (possible && idc_place_compare(&v->place->value.place, &r->place->value.place) !=
                                 IDC_PLACES_APART)
            v->agrees = true;
    }
}

static void compare_residences(const idc_claims *claims, view *v, int32_t day)
{
    for (const idc_claim *c = NULL; (c = idc_claims_next(claims, c, IDC_CLAIM_RESIDENCE, 0));) {
        int32_t own = claims->sources[c->source].date_day;
        if (own != IDC_DAY_NONE && day <= own && day > own - RESIDENCE_DAYS)
            compare(v, c, NULL);
    }
}

static void tell(const idc_claims *claims, const view *v, idc_findings *out)
{
    idc_arena *arena = out->work->arena;
    idc_str claimed = idc_say_cut(arena, v->apart->raw, IDC_SAY_BYTES);
    const char *country = idc_country_name(v->place->value.place.country);
    idc_finding *finding = idc_findings_add(
        out, IDC_OUTCOME_CONTRADICTS, "contradicts",
        "\"%S\" was taken on %S at %S%s%s%s; \"%S\" gives %S for that time.",
        claims->sources[v->taken->source].label, idc_say_day(arena, v->taken->value.instant.day),
        idc_say_cut(arena, v->place->raw, IDC_SAY_BYTES), country[0] ? " (" : "", country,
        country[0] ? ")" : "", claims->sources[v->apart->source].label, claimed);
    idc_finding_cite(finding, v->taken);
    idc_finding_cite(finding, v->place);
    idc_finding_cite(finding, v->apart);
    if (v->dates)
        idc_finding_cite(finding, v->dates);
}

static const idc_claim *place_of(const idc_claims *claims, uint32_t source)
{
    const idc_claim *c = NULL;
    while ((c = idc_claims_next(claims, c, IDC_CLAIM_PHOTO_PLACE, 0)))
        if (c->source == source)
            return c;
    return NULL;
}

static void run(const idc_check_input *input, idc_findings *out)
{
    const idc_claims *claims = input->claims;
    const idc_claim *c = NULL;
    bool compared = false;
    size_t before = out->count;
    while (out->status == IDC_OK && out->count - before < IDC_FINDINGS_OF_CHECK &&
           (c = idc_claims_next(claims, c, IDC_CLAIM_PHOTO_TAKEN, 0))) {
        view v = {.taken = c, .place = place_of(claims, c->source)};
        if (!v.place || c->value.instant.day == IDC_DAY_NONE)
            continue;
        compare_records(claims, &v, c->value.instant.day);
        compare_residences(claims, &v, c->value.instant.day);
        compared = compared || v.compared || v.agrees;
        if (v.apart && !v.agrees)
            tell(claims, &v, out);
    }
    if (!compared)
        idc_findings_skip(out, "no picture with place and day beside a place claimed for that day");
}

const idc_check idc_check_photo_place_time = {
    .id = "photo.place_time",
    .rows = "RF44",
    .title = "Picture taken elsewhere than claimed for that time",
    .compares = "Place and day that a camera wrote with the places of work, study and residence "
                "claimed for that day.",
    .run = run,
};
