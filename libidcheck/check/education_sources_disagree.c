#include "check/check.h"
#include "check/roles.h"
#include "check/say.h"
#include "check/schools.h"
#include "norm/orgs/orgs.h"

enum { COURSES_MAX = 32 };

typedef struct courses {
    const idc_record *items[COURSES_MAX]; /* with an institution */
    size_t count;
} courses;

static void courses_of(const idc_claims *claims, uint32_t source, courses *out)
{
    out->count = 0;
    for (size_t i = 0; i < claims->record_count && out->count < COURSES_MAX; i++) {
        const idc_record *r = &claims->records[i];
        if (r->kind == IDC_RECORD_EDUCATION && r->source == source && !r->earlier &&
            r->organisation && r->organisation->value.organisation.key.len)
            out->items[out->count++] = r;
    }
}

static idc_str key_of(const idc_record *course)
{
    return course->organisation->value.organisation.key;
}

static int level_of(const idc_record *course)
{
    return course->title ? idc_degree_level(course->title->value.text.key) : 0;
}

/* One course told twice: one degree, one subject as far as given, the same dates. */
static bool is_same_course(const idc_record *a, const idc_record *b)
{
    if (!a->dates || !b->dates || !a->title || !b->title)
        return false;
    const idc_interval *da = &a->dates->value.dates, *db = &b->dates->value.dates;
    bool title = idc_str_eq(a->title->value.text.key, b->title->value.text.key) ||
                 (level_of(a) && level_of(a) == level_of(b));
    bool area =
        !a->area || !b->area || idc_str_eq(a->area->value.text.key, b->area->value.text.key);
    return title && area && idc_ends_agree(&da->start, &db->start) &&
           idc_ends_agree(&da->end, &db->end);
}

static void cite(idc_finding *finding, const idc_record *a, const idc_record *b)
{
    const idc_record *both[] = {a, b};
    for (size_t i = 0; i < 2; i++) {
        idc_finding_cite(finding, both[i]->organisation);
        if (both[i]->title)
            idc_finding_cite(finding, both[i]->title);
        if (both[i]->dates)
            idc_finding_cite(finding, both[i]->dates);
    }
}

static void tell_school(const idc_claims *claims, const idc_record *a, const idc_record *b,
                        idc_findings *out)
{
    idc_arena *arena = out->work->arena;
    cite(idc_findings_add(
             out, IDC_OUTCOME_CONTRADICTS,
             idc_schools_may_translate(key_of(a), key_of(b)) ? "translated" : "institution",
             "\"%S\" gives %S at %S, %S; \"%S\" gives it at %S, %S.",
             claims->sources[a->source].label, idc_say_cut(arena, a->title->raw, IDC_SAY_BYTES),
             idc_say_cut(arena, a->organisation->raw, IDC_SAY_BYTES),
             idc_say_dates(arena, &a->dates->value.dates), claims->sources[b->source].label,
             idc_say_cut(arena, b->organisation->raw, IDC_SAY_BYTES),
             idc_say_dates(arena, &b->dates->value.dates)),
         a, b);
}

/* The only course that each source gives at the school, with another degree. */
static void compare_degrees(const idc_claims *claims, const idc_record *a, const idc_record *b,
                            idc_findings *out)
{
    idc_arena *arena = out->work->arena;
    int x = level_of(a), y = level_of(b);
    if (!x || !y || x == y)
        return;
    cite(idc_findings_add(
             out, IDC_OUTCOME_CONTRADICTS, "degree", "\"%S\" gives %S at %S; \"%S\" gives %S.",
             claims->sources[a->source].label, idc_say_cut(arena, a->title->raw, IDC_SAY_BYTES),
             idc_say_cut(arena, a->organisation->raw, IDC_SAY_BYTES),
             claims->sources[b->source].label, idc_say_cut(arena, b->title->raw, IDC_SAY_BYTES)),
         a, b);
}

/* Number of courses at the same school or one that may be it. */
static size_t at_school(const courses *c, const idc_record *course)
{
    size_t count = 0;
    for (size_t i = 0; i < c->count; i++)
        count += idc_schools_alike(key_of(c->items[i]), key_of(course));
    return count;
}

static void compare(const idc_claims *claims, const courses *a, const courses *b, idc_findings *out)
{
    for (size_t i = 0; i < a->count && out->status == IDC_OK; i++)
        for (size_t j = 0; j < b->count; j++) {
            const idc_record *x = a->items[i], *y = b->items[j];
            bool alike = idc_schools_alike(key_of(x), key_of(y));
            if (alike && at_school(a, x) == 1 && at_school(b, y) == 1)
                compare_degrees(claims, x, y, out);
            else if (!alike && is_same_course(x, y) && !at_school(b, x) && !at_school(a, y) &&
                     !idc_source_mentions(claims, y->source, key_of(x)) &&
                     !idc_source_mentions(claims, x->source, key_of(y)))
                tell_school(claims, x, y, out);
        }
}

static void run(const idc_check_input *input, idc_findings *out)
{
    const idc_claims *claims = input->claims;
    size_t before = out->count, pairs = 0;
    courses a, b;
    for (uint32_t i = 0; i < claims->source_count && pairs < IDC_ROLE_SOURCES_MAX; i++) {
        courses_of(claims, i, &a);
        for (uint32_t j = i + 1; a.count && j < claims->source_count && out->count == before &&
                                 pairs < IDC_ROLE_SOURCES_MAX;
             j++) {
            courses_of(claims, j, &b);
            if (!b.count)
                continue;
            pairs++;
            compare(claims, &a, &b, out);
        }
    }
    if (!pairs)
        idc_findings_skip(out, "fewer than two sources name a school");
}

const idc_check idc_check_education_sources_disagree = {
    .id = "education.sources_disagree",
    .rows = "RF53",
    .title = "Sources disagree on a course of study",
    .compares = "School and degree of each course in one source with the same course in another.",
    .run = run,
};
