/* The score's arithmetic on made-up policies and findings, by properties. */
#include "../harness.h"

#include "check/check.h"
#include "score/odds.h"
#include "score/score.h"

#define CHECKS 6
#define GROUPS 3
#define FINDINGS 24

/* A policy of its own, so that no weight of the shipped one matters. */
typedef struct scene {
    test_work t;
    idc_work *work;
    idc_check checks[CHECKS];
    idc_policy_check rules[CHECKS];
    idc_policy_level levels[CHECKS][2];
    idc_policy_group groups[GROUPS];
    idc_policy policy;
    idc_claim claims[FINDINGS];
    idc_finding made[FINDINGS];
    idc_finding *items[FINDINGS];
    idc_findings findings;
} scene;

static uint32_t seed;

static uint32_t draw(uint32_t below)
{
    seed = seed * 1664525u + 1013904223u;
    return (seed >> 8) % below;
}

static void scene_open(scene *s)
{
    static const char *const ids[CHECKS] = {"a.a", "b.b", "c.c", "d.d", "e.e", "f.f"};
    memset(s, 0, sizeof *s);
    s->work = test_work_open(&s->t);
    for (uint32_t i = 0; i < CHECKS; i++) {
        s->checks[i].id = ids[i];
        s->levels[i][0] = (idc_policy_level){IDC_STR("contradicts"), 4000};
        s->levels[i][1] = (idc_policy_level){IDC_STR("supports"), -1000};
        s->rules[i] = (idc_policy_check){.check = &s->checks[i], .group = i % GROUPS};
        s->rules[i].enabled = true;
        s->rules[i].levels = s->levels[i];
        s->rules[i].level_count = 2;
    }
    for (size_t g = 0; g < GROUPS; g++)
        s->groups[g] = (idc_policy_group){.cap_millibits = 100000, .rho_permille = 550};
    s->groups[0].hard = true;
    s->policy = (idc_policy){.prior_e9 = 2900000, .min_groups = 2, .groups = s->groups};
    s->policy.group_count = GROUPS;
    s->policy.checks = s->rules;
    s->policy.check_count = CHECKS;
    s->findings.work = s->work;
    s->findings.items = s->items;
}

static idc_finding *add(scene *s, uint32_t check, const char *level, int32_t strength)
{
    assert_true(s->findings.count < FINDINGS);
    size_t i = s->findings.count++;
    s->claims[i].id = (uint32_t)i;
    s->made[i] = (idc_finding){.check = &s->checks[check], .level = level, .id = (uint32_t)i};
    s->made[i].outcome = strcmp(level, "supports") ? IDC_OUTCOME_CONTRADICTS : IDC_OUTCOME_SUPPORTS;
    s->made[i].strength_permille = strength;
    s->made[i].state = IDC_STR("open");
    s->made[i].evidence[0] = &s->claims[i];
    s->made[i].evidence_count = 1;
    s->items[i] = &s->made[i];
    return &s->made[i];
}

static idc_score *run(scene *s)
{
    idc_score *score = NULL;
    idc_findings_sort(&s->findings);
    assert_int_equal(idc_score_run(s->work->arena, &s->policy, &s->findings, &score), IDC_OK);
    return score;
}

static void draw_findings(scene *s, uint32_t most)
{
    uint32_t count = draw(most);
    for (uint32_t i = 0; i < count; i++)
        add(s, draw(CHECKS), draw(4) ? "contradicts" : "supports", (int32_t)draw(1001));
}

static void test_temper_is_the_formula(void **state)
{
    (void)state;
    seed = 1;
    for (int round = 0; round < 3000; round++) {
        int32_t weights[12], rho = (int32_t)draw(1001);
        size_t n = draw(12), prefix;
        for (size_t i = 0; i < n; i++) {
            weights[i] = (int32_t)draw(8001);
            for (size_t j = i; j > 0 && weights[j] > weights[j - 1]; j--) {
                int32_t swap = weights[j];
                weights[j] = weights[j - 1];
                weights[j - 1] = swap;
            }
        }
        double best = 0, sum = 0;
        for (size_t k = 1; k <= n; k++) {
            sum += weights[k - 1];
            double f = sum / (1 + (double)(k - 1) * rho / 1000);
            best = f > best ? f : best;
        }
        int64_t got = idc_score_temper(weights, n, rho, &prefix);
        assert_true((double)got > best - 0.501 && (double)got < best + 0.501);
        assert_true(prefix <= n);
    }
}

static void test_known_numbers(void **state)
{
    (void)state;
    size_t prefix;
    const int32_t two[] = {2000, 1000}, close[] = {2000, 1800}, none[] = {0};
    assert_int_equal(idc_score_temper(two, 2, 550, &prefix), 2000);
    assert_int_equal(prefix, 1);
    assert_int_equal(idc_score_temper(close, 2, 550, &prefix), 2452);
    assert_int_equal(prefix, 2);
    assert_int_equal(idc_score_temper(two, 2, 0, &prefix), 3000);
    assert_int_equal(idc_score_temper(two, 2, 1000, &prefix), 2000);
    assert_int_equal(idc_score_temper(none, 0, 550, &prefix), 0);
}

static void test_contributions_sum_exactly(void **state)
{
    (void)state;
    seed = 2;
    for (int round = 0; round < 2000; round++) {
        scene s;
        scene_open(&s);
        for (size_t g = 0; g < GROUPS; g++)
            s.groups[g].cap_millibits = (int32_t)draw(9000);
        draw_findings(&s, FINDINGS);
        idc_score *score = run(&s);
        int64_t sum = 0, groups = 0, in_group[GROUPS] = {0};
        for (size_t i = 0; i < s.findings.count; i++) {
            const idc_finding *f = s.items[i];
            sum += f->contribution_millibits;
            in_group[(f->check - s.checks) % GROUPS] += f->contribution_millibits;
            assert_true(f->contribution_millibits == 0 ||
                        (f->contribution_millibits > 0) == (f->weight_millibits > 0));
        }
        assert_int_equal(sum, score->millibits);
        for (size_t g = 0; g < GROUPS; g++) {
            assert_int_equal(in_group[g], score->groups[g].millibits);
            assert_true(abs(score->groups[g].millibits) <= s.groups[g].cap_millibits);
            groups += score->groups[g].millibits;
        }
        assert_int_equal(groups, score->millibits);
        test_work_close(&s.t);
    }
}

static void test_more_contradiction_never_lowers(void **state)
{
    (void)state;
    seed = 3;
    for (int round = 0; round < 2000; round++) {
        scene s;
        scene_open(&s);
        for (size_t g = 0; g < GROUPS; g++)
            s.groups[g].cap_millibits = (int32_t)draw(20000);
        draw_findings(&s, FINDINGS - 1);
        int32_t before = run(&s)->millibits;
        idc_finding *more = NULL;
        if (s.findings.count && draw(2))
            more = s.items[draw((uint32_t)s.findings.count)];
        if (more && more->outcome == IDC_OUTCOME_CONTRADICTS)
            more->strength_permille += (int32_t)draw(1001u - (uint32_t)more->strength_permille);
        else
            add(&s, draw(CHECKS), "contradicts", (int32_t)draw(1001));
        int32_t after = run(&s)->millibits;
        assert_true(after >= before);
        test_work_close(&s.t);
    }
}

static void test_more_support_never_raises(void **state)
{
    (void)state;
    seed = 4;
    for (int round = 0; round < 1000; round++) {
        scene s;
        scene_open(&s);
        draw_findings(&s, FINDINGS - 1);
        int32_t before = run(&s)->millibits;
        add(&s, draw(CHECKS), "supports", (int32_t)draw(1001));
        assert_true(run(&s)->millibits <= before);
        test_work_close(&s.t);
    }
}

static void test_order_of_findings_does_not_matter(void **state)
{
    (void)state;
    seed = 5;
    for (int round = 0; round < 500; round++) {
        scene s;
        scene_open(&s);
        draw_findings(&s, FINDINGS);
        idc_score *first = run(&s);
        int32_t contributions[FINDINGS];
        for (size_t i = 0; i < s.findings.count; i++)
            contributions[s.items[i] - s.made] = s.items[i]->contribution_millibits;
        for (size_t i = s.findings.count; i > 1; i--) {
            size_t j = draw((uint32_t)i);
            idc_finding *swap = s.items[i - 1];
            s.items[i - 1] = s.items[j];
            s.items[j] = swap;
        }
        idc_score *second = run(&s);
        assert_int_equal(first->millibits, second->millibits);
        assert_int_equal(first->reason_count, second->reason_count);
        assert_memory_equal(first->reasons, second->reasons, sizeof first->reasons);
        for (size_t i = 0; i < s.findings.count; i++) {
            assert_int_equal(s.items[i]->id, i);
            assert_int_equal(contributions[s.items[i] - s.made],
                             s.items[i]->contribution_millibits);
        }
        test_work_close(&s.t);
    }
}

static void test_disputed_and_explained_weigh_nothing(void **state)
{
    (void)state;
    scene s;
    scene_open(&s);
    add(&s, 0, "contradicts", 1000);
    idc_finding *f = add(&s, 1, "contradicts", 1000);
    int32_t both = run(&s)->millibits;
    assert_int_equal(both, 8000);
    f->state = IDC_STR("disputed");
    idc_score *score = run(&s);
    assert_int_equal(score->millibits, 4000);
    assert_int_equal(f->contribution_millibits, 0);
    assert_false(score->groups[1].speaks);
    f->state = IDC_STR("explained");
    assert_int_equal(run(&s)->millibits, 4000);
    f->state = IDC_STR("confirmed");
    assert_int_equal(run(&s)->millibits, both);
    test_work_close(&s.t);
}

static void test_strength_scales_and_notices_weigh_nothing(void **state)
{
    (void)state;
    scene s;
    scene_open(&s);
    idc_finding *f = add(&s, 0, "contradicts", 500);
    assert_int_equal(run(&s)->millibits, 2000);
    f->level = "no such level";
    assert_int_equal(run(&s)->millibits, 0);
    f->level = "contradicts";
    f->outcome = IDC_OUTCOME_NOTICE;
    assert_int_equal(run(&s)->millibits, 0);
    s.rules[0].enabled = false;
    f->outcome = IDC_OUTCOME_CONTRADICTS;
    assert_int_equal(run(&s)->millibits, 0);
    test_work_close(&s.t);
}

static void test_coverage_and_abstention(void **state)
{
    (void)state;
    scene s;
    scene_open(&s);
    s.policy.min_coverage_permille = 600;
    idc_not_evaluated missing[CHECKS];
    for (size_t i = 0; i < CHECKS; i++)
        missing[i] = (idc_not_evaluated){&s.checks[i], IDC_STR("nothing")};
    s.findings.not_evaluated = missing;
    idc_score *score = run(&s);
    assert_int_equal(score->coverage_permille, 1000);
    assert_true(score->abstained);

    add(&s, 0, "contradicts", 1000);
    assert_true(run(&s)->abstained); /* one group alone */
    add(&s, 1, "contradicts", 1000);
    score = run(&s);
    assert_false(score->abstained);
    assert_true(score->escalation_possible);
    assert_null(score->abstained_why);

    s.findings.not_evaluated_count = CHECKS; /* 0 and 1 have findings, so they were evaluated */
    score = run(&s);
    /* One check of 4000 of two, tempered: 4000 of 8000 / 1.55; nothing of the third group. */
    assert_int_equal(score->coverage_permille, 517);
    assert_true(score->abstained);
    assert_non_null(score->abstained_why);
    assert_false(score->escalation_possible);
    assert_int_equal(score->groups[0].coverage_permille, 775);
    assert_int_equal(score->groups[2].coverage_permille, 0);
    test_work_close(&s.t);
}

static void test_what_more_was_seen_never_dims_coverage(void **state)
{
    (void)state;
    seed = 11;
    for (int round = 0; round < 2000; round++) {
        scene s;
        scene_open(&s);
        idc_not_evaluated missing[CHECKS];
        for (size_t i = 0; i < CHECKS; i++) {
            s.levels[i][0].weight_millibits = (int32_t)draw(8001);
            missing[i] = (idc_not_evaluated){&s.checks[i], IDC_STR("nothing")};
        }
        for (size_t g = 0; g < GROUPS; g++)
            s.groups[g].cap_millibits = (int32_t)draw(9000) + 1;
        s.findings.not_evaluated = missing;
        int32_t before = -1;
        for (size_t left = CHECKS + 1; left-- > 0;) {
            s.findings.not_evaluated_count = left;
            int32_t now = run(&s)->coverage_permille;
            assert_true(now >= before && now <= 1000);
            before = now;
        }
        assert_int_equal(before, 1000);
        test_work_close(&s.t);
    }
}

static void test_a_check_more_hardly_dims_coverage(void **state)
{
    (void)state;
    scene s;
    scene_open(&s);
    idc_not_evaluated missing[1] = {{&s.checks[CHECKS - 1], IDC_STR("nothing")}};
    s.findings.not_evaluated = missing;
    s.findings.not_evaluated_count = 1;
    for (uint32_t i = 0; i < CHECKS; i++)
        s.rules[i].group = 0;
    s.policy.group_count = 1;
    assert_true(run(&s)->coverage_permille > 900); /* of its weight, five sixths */
    test_work_close(&s.t);
}

static void test_escalation_needs_two_groups_one_hard(void **state)
{
    (void)state;
    scene s;
    scene_open(&s);
    add(&s, 1, "contradicts", 1000);
    add(&s, 2, "contradicts", 1000);
    assert_false(run(&s)->escalation_possible); /* neither is hard */
    idc_finding *f = add(&s, 0, "supports", 1000);
    assert_false(run(&s)->escalation_possible); /* the hard one speaks for consistency */
    f->outcome = IDC_OUTCOME_CONTRADICTS;
    f->level = "contradicts";
    assert_true(run(&s)->escalation_possible);
    test_work_close(&s.t);
}

static void test_bands(void **state)
{
    (void)state;
    static const struct {
        int32_t millibits;
        const char *band;
    } rows[] = {{-1, "supports consistency"},
                {0, "weak"},
                {3299, "weak"},
                {3300, "moderate"},
                {6599, "moderate"},
                {6600, "moderately strong"},
                {10000, "strong"},
                {13299, "strong"},
                {13300, "very strong"},
                {99999, "very strong"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_string_equal(idc_score_band(rows[i].millibits), rows[i].band);
}

static void test_posterior(void **state)
{
    (void)state;
    assert_int_equal(idc_posterior_e9(500000000, 0), 500000000);
    assert_int_equal(idc_posterior_e9(500000000, 1000), 666666667);
    assert_int_equal(idc_posterior_e9(500000000, -1000), 333333333);
    assert_int_equal(idc_posterior_e9(2900000, 0), 2900000);
    assert_int_equal(idc_posterior_e9(2900000, 200000), 1000000000);
    assert_int_equal(idc_posterior_e9(2900000, -200000), 0);
    int64_t last = 0;
    for (int32_t b = -30000; b <= 40000; b += 7) {
        int64_t now = idc_posterior_e9(2900000, b);
        assert_true(now >= last && now <= 1000000000);
        last = now;
    }
    for (int32_t m = 0; m < 999; m++)
        assert_true(idc_exp2_q32(m) < idc_exp2_q32(m + 1));
    /* doubling twice: 2^(m/1000) * 2^((1000-m)/1000) = 2 */
    for (int32_t m = 1; m < 1000; m++) {
        double product = (double)idc_exp2_q32(m) * (double)idc_exp2_q32(1000 - m);
        double ratio = product / 18446744073709551616.0 / 2;
        assert_true(ratio > 1 - 3e-9 && ratio < 1 + 3e-9);
    }
}

static void test_posterior_band_holds_posterior(void **state)
{
    (void)state;
    scene s;
    scene_open(&s);
    add(&s, 0, "contradicts", 1000);
    idc_score *score = run(&s);
    assert_true(score->posterior_low_e9 < score->posterior_e9);
    assert_true(score->posterior_e9 < score->posterior_high_e9);
    assert_int_equal(score->prior_e9, 2900000);
    /* odds 0.0029/0.9971 x 16 */
    assert_in_range(score->posterior_e9, 44465000, 44466500);
    test_work_close(&s.t);
}

static void test_reasons_are_the_four_largest(void **state)
{
    (void)state;
    scene s;
    scene_open(&s);
    assert_int_equal(run(&s)->reason_count, 0);
    for (uint32_t i = 0; i < CHECKS; i++)
        add(&s, i, "contradicts", 400 + 100 * (int32_t)i);
    idc_score *score = run(&s);
    assert_int_equal(score->reason_count, 4);
    for (size_t i = 1; i < 4; i++)
        assert_true(s.items[score->reasons[i - 1]]->contribution_millibits >=
                    s.items[score->reasons[i]]->contribution_millibits);
    assert_int_equal(score->reasons[0], 5);
    test_work_close(&s.t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_temper_is_the_formula),
        cmocka_unit_test(test_known_numbers),
        cmocka_unit_test(test_contributions_sum_exactly),
        cmocka_unit_test(test_more_contradiction_never_lowers),
        cmocka_unit_test(test_more_support_never_raises),
        cmocka_unit_test(test_order_of_findings_does_not_matter),
        cmocka_unit_test(test_disputed_and_explained_weigh_nothing),
        cmocka_unit_test(test_strength_scales_and_notices_weigh_nothing),
        cmocka_unit_test(test_coverage_and_abstention),
        cmocka_unit_test(test_what_more_was_seen_never_dims_coverage),
        cmocka_unit_test(test_a_check_more_hardly_dims_coverage),
        cmocka_unit_test(test_escalation_needs_two_groups_one_hard),
        cmocka_unit_test(test_bands),
        cmocka_unit_test(test_posterior),
        cmocka_unit_test(test_posterior_band_holds_posterior),
        cmocka_unit_test(test_reasons_are_the_four_largest),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
