#include "score/score.h"

#include "score/odds.h"

/* One group while it is added up. */
typedef struct side {
    int32_t *weights;      /* magnitudes, descending */
    idc_finding **members; /* in step with weights */
    size_t count;
} side;

static bool counts(const idc_finding *finding)
{
    return !idc_str_is(finding->state, "disputed") && !idc_str_is(finding->state, "explained");
}

/* Weight of a finding: of its level, scaled by its strength, half away from zero, clipped. */
static int32_t weigh(const idc_policy_check *check, const idc_finding *finding)
{
    if (finding->outcome == IDC_OUTCOME_NOTICE || !counts(finding))
        return 0;
    int64_t weight = 0;
    for (size_t i = 0; i < check->level_count; i++)
        if (idc_str_is(check->levels[i].name, finding->level))
            weight = check->levels[i].weight_millibits;
    int64_t strength = finding->strength_permille < 0      ? 0
                       : finding->strength_permille > 1000 ? 1000
                                                           : finding->strength_permille;
    weight = (weight * strength + (weight < 0 ? -500 : 500)) / 1000;
    bool supports = finding->outcome == IDC_OUTCOME_SUPPORTS;
    if (weight < 0 ? !supports : supports)
        return 0;
    return (int32_t)(weight < IDC_WEIGHT_MIN   ? IDC_WEIGHT_MIN
                     : weight > IDC_WEIGHT_MAX ? IDC_WEIGHT_MAX
                                               : weight);
}

int64_t idc_score_temper(const int32_t *weights, size_t n, int32_t rho_permille, size_t *prefix)
{
    int64_t sum = 0, best = 0, best_divisor = 1000;
    *prefix = 0;
    for (size_t k = 1; k <= n; k++) {
        sum += weights[k - 1];
        int64_t divisor = 1000 + (int64_t)(k - 1) * rho_permille;
        /* Compared as fractions; of equal ones the longer, so that equal weights share alike. */
        if (sum * best_divisor >= best * divisor) {
            best = sum;
            best_divisor = divisor;
            *prefix = k;
        }
    }
    return (best * 1000 + best_divisor / 2) / best_divisor;
}

/* Shares total among the first n members by weight: largest remainders get what is left, earlier
   findings first. Weights are magnitudes; sign is given to what is shared. */
static void share(const side *s, size_t n, int64_t total, int sign)
{
    int64_t sum = 0, given = 0;
    for (size_t i = 0; i < n; i++)
        sum += s->weights[i];
    if (sum == 0)
        return;
    for (size_t i = 0; i < n; i++) {
        int64_t part = s->weights[i] * total / sum;
        s->members[i]->contribution_millibits = (int32_t)part;
        given += part;
    }
    /* Fewer are left than there are members: each gets at most one more. */
    for (int64_t left = total - given; left > 0; left--) {
        size_t best = n;
        int64_t most = -1;
        for (size_t i = 0; i < n; i++) {
            int64_t rest = s->weights[i] * total - sum * s->members[i]->contribution_millibits;
            if (rest > most) {
                most = rest;
                best = i;
            }
        }
        s->members[best]->contribution_millibits++;
    }
    for (size_t i = 0; i < n; i++)
        s->members[i]->contribution_millibits *= sign;
}

static void insert(side *s, idc_finding *finding)
{
    int32_t weight = finding->weight_millibits;
    if (weight < 0)
        weight = -weight;
    size_t at = s->count++;
    for (; at > 0 && s->weights[at - 1] < weight; at--) {
        s->weights[at] = s->weights[at - 1];
        s->members[at] = s->members[at - 1];
    }
    s->weights[at] = weight;
    s->members[at] = finding;
}

static void score_group(const idc_policy *policy, uint32_t group, const idc_findings *findings,
                        const uint32_t *group_of, side sides[2], idc_group_score *out)
{
    const idc_policy_group *rules = &policy->groups[group];
    size_t prefix[2];
    int64_t f[2];
    for (int i = 0; i < 2; i++)
        sides[i].count = 0;
    for (size_t i = 0; i < findings->count; i++)
        if (group_of[i] == group && findings->items[i]->weight_millibits)
            insert(&sides[findings->items[i]->weight_millibits < 0], findings->items[i]);
    for (int i = 0; i < 2; i++)
        f[i] = idc_score_temper(sides[i].weights, sides[i].count, rules->rho_permille, &prefix[i]);
    /* The cap takes from the side that is too heavy. */
    if (f[0] - f[1] > rules->cap_millibits)
        f[0] = rules->cap_millibits + f[1];
    if (f[1] - f[0] > rules->cap_millibits)
        f[1] = rules->cap_millibits + f[0];
    share(&sides[0], prefix[0], f[0], 1);
    share(&sides[1], prefix[1], f[1], -1);
    out->millibits = (int32_t)(f[0] - f[1]);
    out->speaks = sides[0].count + sides[1].count > 0;
}

/* Heaviest that a check may weigh, the mass it brings into coverage. */
static int32_t mass(const idc_policy_check *check)
{
    int32_t most = 0;
    for (size_t i = 0; check->enabled && i < check->level_count; i++) {
        int32_t weight = check->levels[i].weight_millibits;
        if (weight < 0)
            weight = -weight;
        if (weight > most)
            most = weight;
    }
    return most;
}

static bool evaluated(const idc_findings *findings, const idc_check *check)
{
    for (size_t i = 0; i < findings->count; i++)
        if (findings->items[i]->check == check)
            return true;
    for (size_t i = 0; i < findings->not_evaluated_count; i++)
        if (findings->not_evaluated[i].check == check)
            return false;
    return true;
}

static int32_t permille(int64_t part, int64_t whole)
{
    return whole ? (int32_t)((part * 1000 + whole / 2) / whole) : 0;
}

/* The most that a group could weigh by its checks, or by those of them that were evaluated:
   tempered and capped like findings, so that a check more, which nothing could be said to, hardly
   dims the rest. */
static int64_t reach(const idc_policy *policy, size_t group, const idc_findings *evaluated_by,
                     int32_t *masses)
{
    size_t n = 0, prefix;
    for (size_t i = 0; i < policy->check_count; i++) {
        const idc_policy_check *check = &policy->checks[i];
        if (check->group != group || (evaluated_by && !evaluated(evaluated_by, check->check)))
            continue;
        int32_t m = mass(check);
        size_t at = n++;
        for (; at > 0 && masses[at - 1] < m; at--)
            masses[at] = masses[at - 1];
        masses[at] = m;
    }
    int64_t f = idc_score_temper(masses, n, policy->groups[group].rho_permille, &prefix);
    int64_t cap = policy->groups[group].cap_millibits;
    return f < cap ? f : cap;
}

static void cover(const idc_policy *policy, const idc_findings *findings, int32_t *masses,
                  idc_score *score)
{
    int64_t all = 0, seen = 0;
    for (size_t g = 0; g < policy->group_count; g++) {
        int64_t group_all = reach(policy, g, NULL, masses);
        int64_t group_seen = reach(policy, g, findings, masses);
        score->groups[g].coverage_permille = permille(group_seen, group_all);
        all += group_all;
        seen += group_seen;
    }
    score->coverage_permille = permille(seen, all);
}

/* Too little to go by, and whether a second look by somebody else may be asked for. */
static void conclude(const idc_policy *policy, idc_score *score)
{
    int32_t speaking = 0, positive = 0, hard = 0;
    for (size_t g = 0; g < policy->group_count; g++) {
        speaking += score->groups[g].speaks;
        positive += score->groups[g].millibits > 0;
        hard += score->groups[g].millibits > 0 && policy->groups[g].hard;
    }
    if (score->coverage_permille < policy->min_coverage_permille)
        score->abstained_why = "too little of the case could be evaluated";
    else if (speaking < policy->min_groups)
        score->abstained_why = "too few independent groups of findings speak";
    score->abstained = score->abstained_why != NULL;
    score->escalation_possible = !score->abstained && positive >= 2 && hard >= 1;
}

static void put_odds(const idc_policy *policy, idc_score *score)
{
    int64_t low = policy->prior_e9 / 10, high = policy->prior_e9 * 10;
    low = low < 1 ? 1 : low;
    high = high > 999999999 ? 999999999 : high;
    score->prior_e9 = policy->prior_e9;
    score->posterior_e9 = idc_posterior_e9(policy->prior_e9, score->millibits);
    score->posterior_low_e9 = idc_posterior_e9(low, score->millibits);
    score->posterior_high_e9 = idc_posterior_e9(high, score->millibits);
}

static void put_reasons(const idc_findings *findings, idc_score *score)
{
    const size_t most = sizeof score->reasons / sizeof *score->reasons;
    int32_t above = INT32_MAX;
    uint32_t after = 0;
    while (score->reason_count < most) {
        const idc_finding *best = NULL;
        int32_t best_size = 0;
        for (size_t i = 0; i < findings->count; i++) {
            const idc_finding *f = findings->items[i];
            int32_t size = f->contribution_millibits;
            size = size < 0 ? -size : size;
            bool left = size < above || (size == above && f->id > after);
            if (left && size > best_size) {
                best = f;
                best_size = size;
            }
        }
        if (!best)
            break;
        above = best_size;
        after = best->id;
        score->reasons[score->reason_count++] = best->id;
    }
}

const char *idc_score_band(int32_t millibits)
{
    return millibits < 0       ? "supports consistency"
           : millibits < 3300  ? "weak"
           : millibits < 6600  ? "moderate"
           : millibits < 10000 ? "moderately strong"
           : millibits < 13300 ? "strong"
                               : "very strong";
}

/* Group of each finding, its weight, and what to ask. */
static bool weigh_all(idc_arena *arena, const idc_policy *policy, idc_findings *findings,
                      uint32_t *group_of)
{
    for (size_t i = 0; i < findings->count; i++) {
        idc_finding *f = findings->items[i];
        group_of[i] = UINT32_MAX;
        f->weight_millibits = f->contribution_millibits = 0;
        for (size_t c = 0; c < policy->check_count; c++)
            if (policy->checks[c].check == f->check && policy->checks[c].enabled) {
                group_of[i] = policy->checks[c].group;
                f->weight_millibits = weigh(&policy->checks[c], f);
                f->texts = &policy->checks[c];
                f->question = idc_question_fill(arena, f->texts->question, f->subject);
                if (!f->question.ptr)
                    return false;
            }
    }
    return true;
}

idc_status idc_score_run(idc_arena *arena, const idc_policy *policy, idc_findings *findings,
                         idc_score **out)
{
    *out = NULL;
    idc_score *score = idc_arena_alloc(arena, sizeof *score);
    uint32_t *group_of = idc_arena_array(arena, findings->count, sizeof *group_of);
    if (!score || !group_of)
        return IDC_ERR_NOMEM;
    score->groups = idc_arena_array(arena, policy->group_count, sizeof *score->groups);
    side sides[2];
    int32_t *masses = idc_arena_array(arena, policy->check_count, sizeof *masses);
    bool room = score->groups && masses;
    for (int i = 0; i < 2; i++) {
        sides[i].weights = idc_arena_array(arena, findings->count, sizeof *sides[i].weights);
        sides[i].members = idc_arena_array(arena, findings->count, sizeof *sides[i].members);
        room = room && sides[i].weights && sides[i].members;
    }
    if (!room)
        return IDC_ERR_NOMEM;
    if (!weigh_all(arena, policy, findings, group_of))
        return IDC_ERR_NOMEM;
    for (uint32_t g = 0; g < policy->group_count; g++) {
        score_group(policy, g, findings, group_of, sides, &score->groups[g]);
        score->millibits += score->groups[g].millibits;
    }
    score->band = idc_score_band(score->millibits);
    cover(policy, findings, masses, score);
    conclude(policy, score);
    put_odds(policy, score);
    put_reasons(findings, score);
    *out = score;
    return IDC_OK;
}
