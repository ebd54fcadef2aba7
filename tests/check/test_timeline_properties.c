/* What holds of all checks of the timeline, over careers drawn at random: moving all dates,
 * changing the order of sources and records, and saying less precisely when something was. */
#include "builder.h"

static const char *const ids[] = {"timeline.impossible_dates",  "timeline.overlap",
                                  "timeline.sources_disagree",  "timeline.stretched_tenure",
                                  "education.sources_disagree", "education.degrees"};
enum { IDS = sizeof ids / sizeof *ids, ROLES = 5, RUNS = 600, YEAR_MONTHS = 12 };

typedef struct role {
    int firm, title, from, to; /* months from year 0; to < 0: present */
    bool study, coarse;
} role;

typedef struct career {
    role roles[2][ROLES]; /* of a résumé and a page */
} career;

static uint32_t next_random(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 8;
}

/* The page tells most of the résumé's roles again, some of them with another month. */
static void draw(uint32_t *state, career *c)
{
    for (int i = 0; i < ROLES; i++) {
        role *r = &c->roles[0][i];
        r->firm = (int)(next_random(state) % 5);
        r->title = (int)(next_random(state) % 4);
        r->from = 2004 * YEAR_MONTHS + (int)(next_random(state) % 240);
        r->to = next_random(state) % 8 ? r->from - 6 + (int)(next_random(state) % 60) : -1;
        r->study = i == 0;
        r->coarse = false;
        c->roles[1][i] = *r;
        if (next_random(state) % 3 == 0)
            c->roles[1][i].firm = (int)(next_random(state) % 5);
        if (next_random(state) % 3 == 0)
            c->roles[1][i].from += (int)(next_random(state) % 30) - 15;
    }
}

static const char *say(test_case *c, const role *r)
{
    static const char *const names[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    idc_buf out = idc_buf_in(c->work->arena);
    if (!r->coarse)
        idc_buf_format(&out, "%s ", names[r->from % YEAR_MONTHS]);
    idc_buf_format(&out, "%d - ", r->from / YEAR_MONTHS);
    if (r->to < 0)
        idc_buf_text(&out, "present");
    else if (r->coarse)
        idc_buf_format(&out, "%d", r->to / YEAR_MONTHS);
    else
        idc_buf_format(&out, "%s %d", names[r->to % YEAR_MONTHS], r->to / YEAR_MONTHS);
    idc_buf_byte(&out, '\0');
    return idc_buf_str(&out).ptr;
}

static void tell(test_case *c, uint32_t source, const role *r)
{
    static const char *const firms[] = {"Larkspur Example", "Bluefin Example", "Heron Example",
                                        "Ostrel Example", "Corvane Example"};
    static const char *const titles[] = {"Engineer", "QA Analyst", "Consultant", "Sales Manager"};
    static const char *const degrees[] = {"Bachelor of Science", "Doctor of Philosophy",
                                          "Master of Science", "Bachelor of Arts"};
    builder_record(c, source, r->study ? IDC_RECORD_EDUCATION : IDC_RECORD_WORK, firms[r->firm],
                   r->study ? degrees[r->title] : titles[r->title], say(c, r), NULL);
}

typedef struct counts {
    size_t of[IDS];
} counts;

/* Findings that contradict, by check; turned: the other source and the last record first. */
static counts check(const career *drawn, bool turned, int years)
{
    counts out = {{0}};
    test_case c;
    builder_open(&c);
    uint32_t cv = turned ? 1 : 0;
    builder_source(&c, turned ? "page" : "cv", turned ? IDC_ROLE_PROFILE : IDC_ROLE_RESUME);
    builder_source(&c, turned ? "cv" : "page", turned ? IDC_ROLE_RESUME : IDC_ROLE_PROFILE);
    c.claims.as_of_day = idc_day(2026 + years, 11, 23);
    c.sources[0].date_day = c.sources[1].date_day = c.claims.as_of_day;
    for (uint32_t side = 0; side < 2; side++)
        for (int i = 0; i < ROLES; i++)
            tell(&c, side == 0 ? cv : 1 - cv, &drawn->roles[side][turned ? ROLES - 1 - i : i]);
    for (size_t k = 0; k < IDS; k++) {
        builder_run(&c, ids[k]);
        for (size_t i = 0; i < c.findings.count; i++)
            out.of[k] += c.findings.items[i]->outcome == IDC_OUTCOME_CONTRADICTS;
    }
    builder_close(&c);
    return out;
}

/* Four years later every month is as long as it was. */
static void test_moving_all_dates_changes_nothing(void **state)
{
    (void)state;
    uint32_t seed = 1;
    size_t found = 0;
    for (int run = 0; run < RUNS; run++) {
        career c;
        draw(&seed, &c);
        counts before = check(&c, false, 0);
        for (int side = 0; side < 2; side++)
            for (int i = 0; i < ROLES; i++) {
                c.roles[side][i].from += 4 * YEAR_MONTHS;
                c.roles[side][i].to += c.roles[side][i].to < 0 ? 0 : 4 * YEAR_MONTHS;
            }
        counts after = check(&c, false, 4);
        for (size_t k = 0; k < IDS; k++) {
            found += before.of[k];
            assert_int_equal(before.of[k], after.of[k]);
        }
    }
    assert_true(found > RUNS); /* or nothing was held */
}

static void test_order_of_sources_and_records_changes_nothing(void **state)
{
    (void)state;
    uint32_t seed = 2;
    for (int run = 0; run < RUNS; run++) {
        career c;
        draw(&seed, &c);
        counts before = check(&c, false, 0), after = check(&c, true, 0);
        for (size_t k = 0; k < IDS; k++)
            if (before.of[k] != after.of[k])
                fail_msg("run %d, %s: %zu findings, %zu when turned", run, ids[k], before.of[k],
                         after.of[k]);
    }
}

/* What ends before it begins is no role to the checks, but may be one when less is said. */
static void straighten(career *c)
{
    for (int side = 0; side < 2; side++)
        for (int i = 0; i < ROLES; i++) {
            role *r = &c->roles[side][i];
            r->to = r->to >= 0 && r->to < r->from ? r->from : r->to;
        }
}

/* A year instead of a month, anywhere, never makes a contradiction where there was none. */
static void test_saying_less_never_contradicts(void **state)
{
    (void)state;
    uint32_t seed = 3;
    size_t lost = 0;
    for (int run = 0; run < RUNS; run++) {
        career c;
        draw(&seed, &c);
        straighten(&c);
        counts before = check(&c, false, 0);
        for (int i = 0; i < ROLES; i++) {
            c.roles[0][i].coarse = next_random(&seed) % 2;
            c.roles[1][i].coarse = next_random(&seed) % 2;
        }
        counts after = check(&c, false, 0);
        for (size_t k = 0; k < IDS; k++) {
            if (!before.of[k] && after.of[k])
                fail_msg("run %d: %s contradicts only where less is said", run, ids[k]);
            lost += before.of[k] > after.of[k];
        }
    }
    assert_true(lost > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_moving_all_dates_changes_nothing),
        cmocka_unit_test(test_order_of_sources_and_records_changes_nothing),
        cmocka_unit_test(test_saying_less_never_contradicts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
