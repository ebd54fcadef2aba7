#include "check/check.h"
#include "check/proof.h"
#include "check/say.h"
#include "check/stints.h"
#include "check/titles.h"
#include "norm/orgs/orgs.h"

/* A role that one source ends this long before the other's own day, where it still goes on. */
#define STALE_DAYS 92

#define HALF_A_YEAR_DAYS 183

/* Two sources side by side. */
typedef struct pair {
    const idc_claims *claims;
    idc_findings *out;
    const idc_roles *a, *b;
    uint32_t source_a, source_b;
    size_t disagreements, agreements;
    const idc_record *agreed[2][2];
    idc_proof *proof;
} pair;

/* Findings already made, so that two copies of one statement count once. */
typedef struct told {
    idc_finding *finding[IDC_FINDINGS_OF_CHECK];
    idc_str text[IDC_FINDINGS_OF_CHECK];
    idc_str employer[IDC_FINDINGS_OF_CHECK]; /* idc_org_key */
    size_t count;
} told;

static idc_str key_of(const idc_record *role)
{
    return role->organisation->value.organisation.key;
}

static idc_str employer(const pair *p, const idc_record *role)
{
    return idc_say_cut(p->out->work->arena, role->organisation->raw, IDC_SAY_BYTES);
}

/* One side's statement: what tells it from others (about), and how it is said. */
typedef struct statement {
    idc_str about, what;
} statement;

/* Finding that says the same, or a new one; its message is "LABEL gives WHAT; LABEL gives WHAT."
   What is stated about which employer decides, never the labels or their order. */
static idc_finding *tell(pair *p, told *t, const char *level, idc_str employer_key, statement a,
                         statement b)
{
    bool swap = idc_str_cmp(a.about, b.about) > 0;
    idc_str text = idc_arena_format(p->out->work->arena, "%s %S / %S", level,
                                    swap ? b.about : a.about, swap ? a.about : b.about);
    if (!text.ptr) {
        p->out->status = IDC_ERR_NOMEM;
        return NULL;
    }
    p->disagreements++;
    for (size_t i = 0; i < t->count; i++)
        if (idc_str_eq(t->text[i], text) &&
            (idc_str_eq(t->employer[i], employer_key) ||
             idc_org_compare(t->employer[i], employer_key) != IDC_ORGS_DIFFERENT))
            return t->finding[i];
    if (t->count == IDC_FINDINGS_OF_CHECK)
        return NULL;
    idc_finding *finding =
        idc_findings_add(p->out, IDC_OUTCOME_CONTRADICTS, level,
                         "\"%S\" gives %S; \"%S\" gives %S.", p->claims->sources[p->source_a].label,
                         a.what, p->claims->sources[p->source_b].label, b.what);
    if (finding) {
        t->text[t->count] = text;
        t->employer[t->count] = employer_key;
        t->finding[t->count++] = finding;
    }
    return finding;
}

static void cite_stint(idc_finding *finding, const idc_stint *s)
{
    idc_finding_cite(finding, s->first->dates);
    idc_finding_cite(finding, s->last->dates);
    idc_finding_cite(finding, s->first->organisation);
}

/* Can the ends be the same? A page that was not kept up to date may leave a role open. */
static bool ends_fit(const pair *p, const idc_stint *a, const idc_stint *b)
{
    const idc_interval *da = &a->dates, *db = &b->dates;
    if (!da->is_range || !db->is_range)
        return true;
    if (da->open_end && db->open_end)
        return true;
    if (!da->open_end && !db->open_end)
        return idc_ends_agree(&da->end, &db->end);
    const idc_interval *open = da->open_end ? da : db, *closed = da->open_end ? db : da;
    uint32_t source = da->open_end ? p->source_a : p->source_b;
    if (p->claims->sources[source].role == IDC_ROLE_PROFILE || open->end.first_day == IDC_DAY_NONE)
        return true;
    return idc_latest(&closed->end) + STALE_DAYS >= idc_earliest(&open->end);
}

static bool is_month(const idc_interval *dates)
{
    return dates->is_range && dates->start.precision >= IDC_PRECISION_MONTH &&
           (dates->open_end || dates->end.precision >= IDC_PRECISION_MONTH);
}

static idc_str title_of(const idc_record *role)
{
    return role->title ? role->title->value.text.key : IDC_STR_NONE;
}

static void compare_titles(pair *p, told *t, const idc_record *a, const idc_record *b)
{
    idc_arena *arena = p->out->work->arena;
    if (!idc_titles_differ(title_of(a), title_of(b)))
        return;
    idc_str what_a =
        idc_arena_format(arena, "the title \"%S\" at %S",
                         idc_say_cut(arena, a->title->raw, IDC_SAY_BYTES), employer(p, a));
    idc_str what_b =
        idc_arena_format(arena, "\"%S\"", idc_say_cut(arena, b->title->raw, IDC_SAY_BYTES));
    idc_finding *finding = tell(p, t, "title", key_of(a), (statement){title_of(a), what_a},
                                (statement){title_of(b), what_b});
    idc_finding_cite(finding, a->title);
    idc_finding_cite(finding, b->title);
    idc_finding_cite(finding, a->organisation);
    idc_finding_cite(finding, b->organisation);
}

/* A role through an agency counts for either firm: what it bridges is no disagreement. */
static bool is_bridged(const idc_roles *roles, const idc_stint *own, int32_t from, int32_t to)
{
    int32_t middle = from + (to - from) / 2;
    for (size_t i = 0; i < roles->count; i++) {
        const idc_record *r = roles->items[i];
        const idc_interval *dates = &r->dates->value.dates;
        if (idc_earliest(&dates->start) <= middle && idc_latest(&dates->end) >= middle &&
            idc_org_compare(key_of(r), key_of(own->first)) != IDC_ORGS_SAME &&
            (idc_role_is_lent(r) || idc_role_names(r, key_of(own->first))))
            return true;
    }
    return false;
}

static bool bridged(const pair *p, const idc_stint *a, const idc_stint *b, const idc_endpoint *x,
                    const idc_endpoint *y)
{
    int32_t from = idc_earliest(x), to = idc_latest(y);
    if (from > to) {
        from = idc_earliest(y);
        to = idc_latest(x);
    }
    return is_bridged(p->a, a, from, to) || is_bridged(p->b, b, from, to);
}

static bool stints_fit(const pair *p, const idc_stint *a, const idc_stint *b)
{
    const idc_endpoint *sa = &a->dates.start, *sb = &b->dates.start;
    if (!idc_ends_agree(sa, sb) && !idc_stint_begins(p->a, a, sb) &&
        !idc_stint_begins(p->b, b, sa) && !bridged(p, a, b, sa, sb))
        return false;
    if (ends_fit(p, a, b))
        return true;
    return (!b->dates.open_end && idc_stint_ends(p->a, a, &b->dates.end)) ||
           (!a->dates.open_end && idc_stint_ends(p->b, b, &a->dates.end)) ||
           bridged(p, a, b, &a->dates.end, &b->dates.end);
}

/* Dates that a source gives another employer: one of the two was read or written one entry off. */
static bool is_of_another(const idc_roles *roles, const idc_stint *own, const idc_interval *dates)
{
    for (size_t i = 0; i < roles->count; i++) {
        const idc_interval *d = &roles->items[i]->dates->value.dates;
        if (d->is_range && dates->is_range && d->open_end == dates->open_end &&
            idc_ends_agree(&d->start, &dates->start) &&
            (d->open_end || idc_ends_agree(&d->end, &dates->end)) &&
            idc_org_compare(key_of(roles->items[i]), key_of(own->first)) == IDC_ORGS_DIFFERENT)
            return true;
    }
    return false;
}

static void state_end(idc_proof *proof, uint32_t point, const idc_record *r,
                      const idc_endpoint *end, const char *words)
{
    idc_str firm = r->organisation->raw;
    idc_proof_not_before(proof, point, idc_earliest(end), r->dates, firm, words);
    idc_proof_not_after(proof, point, idc_latest(end), r->dates, firm, words);
}

/* Can the two ends not be one, however far the writers' months are off? */
static bool cannot_agree(idc_proof *proof, const idc_record *a, const idc_endpoint *end_a,
                         const idc_record *b, const idc_endpoint *end_b, const char *words)
{
    idc_proof_clear(proof);
    uint32_t x = idc_proof_point(proof), y = idc_proof_point(proof);
    idc_str both = IDC_STR("Both tell of one role,");
    state_end(proof, x, a, end_a, words);
    state_end(proof, y, b, end_b, words);
    idc_proof_order(proof, x, y, -IDC_DATE_TOLERANCE_DAYS, NULL, both, "give or take a month");
    idc_proof_order(proof, y, x, -IDC_DATE_TOLERANCE_DAYS, NULL, both, "give or take a month");
    return proof->refuted;
}

static void compare_stints(pair *p, told *t, const idc_stint *a, const idc_stint *b)
{
    idc_arena *arena = p->out->work->arena;
    if (stints_fit(p, a, b)) {
        if (a->roles != 1 || b->roles != 1)
            return;
        compare_titles(p, t, a->first, b->first);
        if (title_of(a->first).len && idc_str_eq(title_of(a->first), title_of(b->first)) &&
            is_month(&a->dates) && is_month(&b->dates)) {
            if (p->agreements < 2) {
                p->agreed[p->agreements][0] = a->first;
                p->agreed[p->agreements][1] = b->first;
            }
            p->agreements++;
        }
        return;
    }
    if (is_of_another(p->b, b, &a->dates) || is_of_another(p->a, a, &b->dates)) {
        p->disagreements++; /* nor do they agree */
        return;
    }
    idc_str dates_a = idc_say_dates(arena, &a->dates), dates_b = idc_say_dates(arena, &b->dates);
    idc_str what_a = idc_arena_format(arena, "%S for %S", dates_a, employer(p, a->first));
    idc_finding *finding = tell(p, t, "contradicts", key_of(a->first), (statement){dates_a, what_a},
                                (statement){dates_b, dates_b});
    cite_stint(finding, a);
    cite_stint(finding, b);
    if (finding && !finding->step_count &&
        (cannot_agree(p->proof, a->first, &a->dates.start, b->first, &b->dates.start, "begins") ||
         cannot_agree(p->proof, a->last, &a->dates.end, b->last, &b->dates.end, "ends")))
        idc_finding_prove(finding, p->proof);
}

/* Both sources name the employer: stint against the only stint it meets. */
static void compare_employer(pair *p, told *t, idc_str key)
{
    idc_stint a[IDC_STINTS_MAX], b[IDC_STINTS_MAX];
    size_t na = idc_stints_of(p->a, key, a), nb = idc_stints_of(p->b, key, b);
    /* One agency, two assignments: each source may tell another one. */
    bool apart = na == 1 && nb == 1 &&
                 idc_certain_overlap_days(&a[0].dates, &b[0].dates) < HALF_A_YEAR_DAYS &&
                 (idc_role_is_lent(a[0].first) || idc_role_is_lent(b[0].first));
    if (apart)
        return;
    if (na == 1 && nb == 1) {
        compare_stints(p, t, &a[0], &b[0]);
        return;
    }
    for (size_t i = 0; i < na; i++) {
        size_t meets = 0, with = 0;
        for (size_t j = 0; j < nb; j++)
            if (idc_stints_meet(&a[i], &b[j])) {
                meets++;
                with = j;
            }
        for (size_t k = 0; meets == 1 && k < na; k++)
            if (k != i && idc_stints_meet(&a[k], &b[with]))
                meets = 0;
        /* What only may have been at one time may as well be another stint. */
        if (meets == 1 && idc_certain_overlap_days(&a[i].dates, &b[with].dates) > 0)
            compare_stints(p, t, &a[i], &b[with]);
    }
}

/* Closest relation of a role's employer with those of a source. */
static idc_org_relation relation_in(const idc_record *role, const idc_roles *roles)
{
    idc_org_relation best = IDC_ORGS_DIFFERENT;
    for (size_t i = 0; i < roles->count; i++) {
        idc_org_relation r = idc_org_compare(key_of(role), key_of(roles->items[i]));
        if (r < best)
            best = r;
    }
    return best;
}

/* Two employers for what is nearly the same time, at one end the same month. */
static bool same_time(const idc_interval *a, const idc_interval *b)
{
    if (!is_month(a) || !is_month(b) || a->open_end != b->open_end)
        return false;
    bool start = idc_ends_agree(&a->start, &b->start), end = idc_ends_agree(&a->end, &b->end);
    int32_t both = idc_certain_overlap_days(a, b);
    int32_t first = idc_earliest(&a->start) < idc_earliest(&b->start) ? idc_earliest(&a->start)
                                                                      : idc_earliest(&b->start);
    int32_t last =
        idc_latest(&a->end) > idc_latest(&b->end) ? idc_latest(&a->end) : idc_latest(&b->end);
    return start && (end || a->open_end || both >= (last - first) / 4 * 3) && both >= 183;
}

static void compare_unshared(pair *p, told *t, size_t i, const bool *unshared_b)
{
    const idc_record *a = p->a->items[i];
    idc_arena *arena = p->out->work->arena;
    for (size_t j = 0; j < p->b->count; j++) {
        const idc_record *b = p->b->items[j];
        if (!unshared_b[j] || p->b->beside[j] ||
            !same_time(&a->dates->value.dates, &b->dates->value.dates) || idc_role_is_lent(a) ||
            idc_role_is_lent(b) || idc_source_mentions(p->claims, p->source_a, key_of(b)) ||
            idc_source_mentions(p->claims, p->source_b, key_of(a)))
            continue;
        idc_str what_a = idc_arena_format(
            arena, "%S for %S", idc_say_dates(arena, &a->dates->value.dates), employer(p, a));
        idc_str what_b = idc_arena_format(
            arena, "%S for %S", idc_say_dates(arena, &b->dates->value.dates), employer(p, b));
        /* Two employers: the statement names both, so that either order is the same. */
        idc_finding *finding = tell(p, t, "employer", IDC_STR(""), (statement){key_of(a), what_a},
                                    (statement){key_of(b), what_b});
        idc_finding_cite(finding, a->organisation);
        idc_finding_cite(finding, b->organisation);
        idc_finding_cite(finding, a->dates);
        idc_finding_cite(finding, b->dates);
    }
}

static bool seen_before(const idc_roles *roles, size_t i)
{
    for (size_t k = 0; k < i; k++)
        if (idc_org_compare(key_of(roles->items[k]), key_of(roles->items[i])) == IDC_ORGS_SAME)
            return true;
    return false;
}

static void compare_sources(pair *p, told *t)
{
    bool unshared_b[IDC_ROLES_MAX];
    for (size_t j = 0; j < p->b->count; j++)
        unshared_b[j] = relation_in(p->b->items[j], p->a) == IDC_ORGS_DIFFERENT;
    for (size_t i = 0; i < p->a->count && p->out->status == IDC_OK; i++) {
        idc_org_relation relation = relation_in(p->a->items[i], p->b);
        if (relation == IDC_ORGS_SAME && !seen_before(p->a, i))
            compare_employer(p, t, key_of(p->a->items[i]));
        else if (relation == IDC_ORGS_DIFFERENT && !p->a->beside[i])
            compare_unshared(p, t, i, unshared_b);
    }
}

/* A page that others see and a document that was handed in speak apart from each other; two
   documents handed in do not. */
static bool independent(const pair *p)
{
    idc_source_role a = p->claims->sources[p->source_a].role;
    idc_source_role b = p->claims->sources[p->source_b].role;
    bool public_a = a == IDC_ROLE_PROFILE || a == IDC_ROLE_RECORD;
    bool public_b = b == IDC_ROLE_PROFILE || b == IDC_ROLE_RECORD;
    return public_a != public_b;
}

static void support(const pair *p)
{
    idc_finding *finding =
        idc_findings_add(p->out, IDC_OUTCOME_SUPPORTS, "supports",
                         "\"%S\" and \"%S\" agree on employer, title and months of %u roles.",
                         p->claims->sources[p->source_a].label,
                         p->claims->sources[p->source_b].label, (uint64_t)p->agreements);
    for (size_t i = 0; i < 2; i++)
        for (size_t side = 0; side < 2; side++) {
            idc_finding_cite(finding, p->agreed[i][side]->dates);
            idc_finding_cite(finding, p->agreed[i][side]->title);
        }
}

/* Résumés first, so that messages start with what the person handed in. */
static size_t sources_with_roles(const idc_claims *claims, idc_findings *out, idc_roles **roles,
                                 uint32_t ids[IDC_ROLE_SOURCES_MAX])
{
    size_t count = 0;
    *roles = idc_arena_array(out->work->arena, IDC_ROLE_SOURCES_MAX, sizeof **roles);
    if (!*roles) {
        out->status = IDC_ERR_NOMEM;
        return 0;
    }
    for (int pass = 0; pass < 2; pass++)
        for (uint32_t s = 0; s < claims->source_count && count < IDC_ROLE_SOURCES_MAX; s++) {
            if ((claims->sources[s].role == IDC_ROLE_RESUME) != (pass == 0))
                continue;
            idc_roles_of(claims, s, &(*roles)[count]);
            if ((*roles)[count].count)
                ids[count++] = s;
        }
    return count;
}

static void run(const idc_check_input *input, idc_findings *out)
{
    uint32_t ids[IDC_ROLE_SOURCES_MAX];
    idc_roles *roles;
    told t = {.count = 0};
    bool supported = false;
    pair best = {.agreements = 0};
    size_t disagreements = 0;
    size_t count = sources_with_roles(input->claims, out, &roles, ids);
    if (count < 2) {
        idc_findings_skip(out, "fewer than two sources give dated roles");
        return;
    }
    idc_proof proof = idc_proof_open(out);
    for (size_t i = 0; i < count; i++)
        for (size_t j = i + 1; j < count && out->status == IDC_OK; j++) {
            pair p = {input->claims, out, &roles[i], &roles[j], ids[i],
                      ids[j],        0,   0,         {{0}},     &proof};
            compare_sources(&p, &t);
            disagreements += p.disagreements;
            if (independent(&p) && p.agreements >= 2 && !supported) {
                best = p;
                supported = true;
            }
        }
    if (supported && !disagreements && out->status == IDC_OK)
        support(&best);
}

const idc_check idc_check_timeline_sources_disagree = {
    .id = "timeline.sources_disagree",
    .rows = "RF17",
    .title = "Sources disagree on a role",
    .compares = "Employer, title and dates of each role in one source with the same role in "
                "another, at the precision that both give.",
    .run = run,
};
