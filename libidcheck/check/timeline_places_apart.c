#include "check/check.h"
#include "check/roles.h"
#include "check/say.h"
#include "check/schools.h"

/* Whole days that both certainly went on; a move and a notice period are shorter. */
#define TOGETHER_DAYS 183

/* Nobody is at both within one day, every day; commuters by air are known up to here. */
#define APART_KM 1000

/* Places looked at: the work of pairs is bounded. */
enum { STAYS_MAX = 64 };

/* Later degrees are taken beside work everywhere, and mostly from afar. */
enum { BACHELOR = 2 };

/* A record whose place says that people were there. */
typedef struct stays {
    const idc_record *items[STAYS_MAX];
    size_t count;
} stays;

static bool is_elsewhere_by_nature(const idc_record *r)
{
    static const char *const words[] = {
        "remote",     "remotely",    "online",      "distance",    "correspondence",
        "hybrid",     "part-time",   "part time",   "evening",     "external",
        "extramural", "e-learning",  "open",        "executive",   "travel",
        "field",      "virtual",     "home office", "telecommute", "fernstudium",
        "à distance", "a distancia", "online-",     "заочно",      "дистанционно",
        "удалённо",   "удаленно",    "远程",        "遠隔",        "통신",
        NULL};
    const idc_claim *const parts[] = {r->title, r->type, r->place, r->organisation, r->area};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (parts[i] && idc_has_word(idc_str_sub(parts[i]->raw, 0, 160), words))
            return true;
    return false;
}

static bool is_stay(const idc_record *r)
{
    if (r->earlier || !r->dates || !r->place || !r->organisation || r->place->value.place.remote ||
        !r->place->value.place.has_point || !r->dates->value.dates.is_range ||
        r->dates->value.dates.expected || idc_dates_reversed(&r->dates->value.dates))
        return false;
    if (r->kind == IDC_RECORD_EDUCATION)
        return r->title && idc_degree_level(r->title->value.text.key) == BACHELOR &&
               !is_elsewhere_by_nature(r);
    return r->kind == IDC_RECORD_WORK && !idc_role_is_beside(r) && !idc_role_is_lent(r) &&
           !is_elsewhere_by_nature(r);
}

static void gather(const idc_claims *claims, uint32_t source, stays *out)
{
    out->count = 0;
    for (size_t i = 0; i < claims->record_count && out->count < STAYS_MAX; i++)
        if (claims->records[i].source == source && is_stay(&claims->records[i]))
            out->items[out->count++] = &claims->records[i];
}

/* Two full-time roles are what timeline.overlap tells of; here one of the two is study. */
static bool is_apart(const idc_record *a, const idc_record *b)
{
    if ((a->kind == IDC_RECORD_WORK) == (b->kind == IDC_RECORD_WORK) ||
        idc_certain_overlap_days(&a->dates->value.dates, &b->dates->value.dates) < TOGETHER_DAYS ||
        idc_place_compare(&a->place->value.place, &b->place->value.place) != IDC_PLACES_APART)
        return false;
    return idc_place_distance_km(&a->place->value.place, &b->place->value.place) >= APART_KM;
}

static void tell(const idc_claims *claims, const idc_record *a, const idc_record *b,
                 idc_findings *out)
{
    idc_arena *arena = out->work->arena;
    idc_finding *finding = idc_findings_add(
        out, IDC_OUTCOME_CONTRADICTS, "contradicts",
        "\"%S\" gives %S at %S (%S) and %S at %S (%S), %d km apart.",
        claims->sources[a->source].label, idc_say_dates(arena, &a->dates->value.dates),
        idc_say_cut(arena, a->organisation->raw, IDC_SAY_BYTES),
        idc_say_cut(arena, a->place->raw, IDC_SAY_BYTES),
        idc_say_dates(arena, &b->dates->value.dates),
        idc_say_cut(arena, b->organisation->raw, IDC_SAY_BYTES),
        idc_say_cut(arena, b->place->raw, IDC_SAY_BYTES),
        (int)idc_place_distance_km(&a->place->value.place, &b->place->value.place));
    idc_finding_cite(finding, a->place);
    idc_finding_cite(finding, a->dates);
    idc_finding_cite(finding, b->place);
    idc_finding_cite(finding, b->dates);
}

static void run(const idc_check_input *input, idc_findings *out)
{
    const idc_claims *claims = input->claims;
    size_t sources = 0;
    bool looked = false;
    for (uint32_t s = 0; s < claims->source_count && sources < IDC_ROLE_SOURCES_MAX; s++) {
        stays places;
        gather(claims, s, &places);
        sources += places.count > 0;
        looked = looked || places.count > 1;
        for (size_t i = 0; i < places.count; i++)
            for (size_t j = i + 1; j < places.count && out->status == IDC_OK; j++)
                if (is_apart(places.items[i], places.items[j])) {
                    /* Copies of one résumé say the same: one finding a case. */
                    tell(claims, places.items[i], places.items[j], out);
                    return;
                }
    }
    if (!looked)
        idc_findings_skip(out, "no source with two dated stays at known places");
}

const idc_check idc_check_timeline_places_apart = {
    .id = "timeline.places_apart",
    .rows = "RF22",
    .title = "Work and study at once, far apart",
    .compares = "Places and dates of full-time work with those of a bachelor's course that is not "
                "said to be at a distance, in one source.",
    .run = run,
};
