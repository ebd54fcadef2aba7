/* The catalogue as a whole, the order of findings, and what checks share. */
#include "builder.h"

#include "check/people.h"
#include "check/roles.h"
#include "check/say.h"

static void test_catalogue_is_in_order(void **state)
{
    (void)state;
    assert_true(idc_check_count() >= 15);
    assert_null(idc_check_at(idc_check_count()));
    assert_null(idc_check_by_id(IDC_STR("no.such")));
    for (size_t i = 0; i < idc_check_count(); i++) {
        const idc_check *check = idc_check_at(i);
        assert_ptr_equal(idc_check_by_id(idc_str_of(check->id)), check);
        assert_true(i == 0 || strcmp(idc_check_at(i - 1)->id, check->id) < 0);
        assert_true(strlen(check->title) > 0 && strlen(check->compares) > 0);
    }
}

static void test_an_empty_case_has_nothing_to_compare(void **state)
{
    (void)state;
    test_case c;
    builder_open(&c);
    assert_int_equal(idc_checks_run(&c.input, NULL, &c.findings), IDC_OK);
    assert_int_equal(c.findings.count, 0);
    assert_int_equal(c.findings.not_evaluated_count, idc_check_count());
    builder_close(&c);
}

static void test_checks_can_be_left_out(void **state)
{
    (void)state;
    bool enabled[64] = {false};
    test_case c;
    builder_open(&c);
    enabled[2] = true;
    assert_int_equal(idc_checks_run(&c.input, enabled, &c.findings), IDC_OK);
    assert_int_equal(c.findings.not_evaluated_count, 1);
    assert_ptr_equal(c.findings.not_evaluated[0].check, idc_check_at(2));
    builder_close(&c);
}

/* A case in which many checks fire. */
static void contradicting(test_case *c)
{
    builder_open(c);
    uint32_t cv = builder_source(c, "cv.pdf", IDC_ROLE_RESUME);
    uint32_t page = builder_source(c, "profile.html", IDC_ROLE_PROFILE);
    c->claims.as_of_day = builder_day("2026-11-23");
    builder_name(c, cv, IDC_CLAIM_NAME, "André Fenwick");
    builder_name(c, page, IDC_CLAIM_NAME, "Julian Thorne");
    builder_name(c, cv, IDC_CLAIM_DOCUMENT_AUTHOR, "Petra Dunmore");
    builder_email(c, cv, "robert.miller@postbox.example");
    builder_phone(c, cv, "+447700900417", "GB", true);
    builder_place(c, cv, IDC_CLAIM_RESIDENCE, "Columbus, OH", "US", 0, 0);
    builder_work(c, cv, "Larkspur Example", "Engineer", "Mar 2019 - Jun 2021");
    builder_work(c, cv, "Bluefin Example", "Engineer", "Jun 2018 - Aug 2020");
    builder_work(c, page, "Larkspur Example", "Engineer", "Mar 2020 - Jun 2021");
    builder_dates(c, page, IDC_CLAIM_ACCOUNT_CREATED, "11 May 2026");
}

static void test_order_does_not_depend_on_when_findings_came(void **state)
{
    (void)state;
    uint32_t seed = 7;
    test_case c;
    const idc_finding *order[64];
    contradicting(&c);
    assert_int_equal(idc_checks_run(&c.input, NULL, &c.findings), IDC_OK);
    assert_in_range(c.findings.count, 6, 64);
    for (size_t i = 0; i < c.findings.count; i++) {
        order[i] = c.findings.items[i];
        assert_int_equal(order[i]->id, i);
        assert_true(i == 0 || strcmp(order[i - 1]->check->id, order[i]->check->id) <= 0);
    }
    for (int round = 0; round < 50; round++) {
        for (size_t i = c.findings.count; i > 1; i--) {
            seed = seed * 1664525u + 1013904223u;
            size_t j = (seed >> 8) % i;
            idc_finding *swap = c.findings.items[i - 1];
            c.findings.items[i - 1] = c.findings.items[j];
            c.findings.items[j] = swap;
        }
        idc_findings_sort(&c.findings);
        for (size_t i = 0; i < c.findings.count; i++)
            assert_ptr_equal(c.findings.items[i], order[i]);
    }
    builder_close(&c);
}

static void test_known_names_stand_in_no_message(void **state)
{
    (void)state;
    static const char *const known[] = {"André Fenwick", "Julian Thorne", "Petra Dunmore",
                                        "Robert Miller"};
    static const char *const shown[] = {"Fenwick", "Thorne", "Dunmore", "iller"};
    for (size_t k = 0; k < 4; k++) {
        test_case c;
        contradicting(&c);
        builder_known(&c, known[k]);
        assert_int_equal(idc_checks_run(&c.input, NULL, &c.findings), IDC_OK);
        for (size_t i = 0; i < c.findings.count; i++)
            if (builder_says(c.findings.items[i], shown[k]) ||
                idc_str_find(c.findings.items[i]->subject, idc_str_of(shown[k]), 0) != SIZE_MAX)
                fail_msg("%s", c.findings.items[i]->message.ptr);
        builder_close(&c);
    }
}

/* Allocator of which some allocation fails. */
static size_t left;

static void *failing_alloc(void *ctx, size_t size)
{
    (void)ctx;
    return left && left-- ? malloc(size) : NULL;
}

static void *failing_realloc(void *ctx, void *ptr, size_t size)
{
    (void)ctx;
    return left && left-- ? realloc(ptr, size) : NULL;
}

static void plain_free(void *ctx, void *ptr)
{
    (void)ctx;
    free(ptr);
}

static void test_every_allocation_may_fail(void **state)
{
    (void)state;
    const idc_allocator failing = {failing_alloc, failing_realloc, plain_free, NULL};
    test_case c;
    idc_status status = IDC_ERR_NOMEM;
    contradicting(&c);
    for (size_t n = 1; status == IDC_ERR_NOMEM; n++) {
        idc_work work = {.limits = &c.t.limits};
        left = n;
        work.arena = idc_arena_new(&failing, 0, (size_t)1 << 30);
        assert_non_null(work.arena);
        idc_findings findings = {.work = &work};
        status = idc_checks_run(&c.input, NULL, &findings);
        assert_true(status == IDC_OK || status == IDC_ERR_NOMEM);
        idc_arena_free(work.arena);
    }
    assert_int_equal(status, IDC_OK);
    builder_close(&c);
}

static void test_question_names_the_subject(void **state)
{
    (void)state;
    test_case c;
    builder_open(&c);
    idc_arena *arena = c.work->arena;
    assert_str(idc_question_fill(arena, IDC_STR("Is {name} yours?"), IDC_STR("A B")),
               "Is A B yours?");
    assert_str(idc_question_fill(arena, IDC_STR("Is {name} yours?"), IDC_STR("")),
               "Is name yours?");
    assert_str(idc_question_fill(arena, IDC_STR("{a}{b}"), IDC_STR("x")), "xx");
    assert_str(idc_question_fill(arena, IDC_STR("no {end"), IDC_STR("x")), "no {end");
    assert_str(idc_question_fill(arena, IDC_STR(""), IDC_STR("x")), "");
    builder_close(&c);
}

static void test_quotes_are_cut_and_cleaned(void **state)
{
    (void)state;
    test_case c;
    builder_open(&c);
    idc_arena *arena = c.work->arena;
    assert_str(idc_say_cut(arena, IDC_STR("  a\n\tb  "), 96), "a b");
    assert_str(idc_say_cut(arena, IDC_STR("a\x1b[31mb\xE2\x80\xAE"), 96), "a[31mb");
    assert_str(idc_say_cut(arena, IDC_STR("\xC3\xA9\xC3\xA9\xC3\xA9"), 5), "éé…");
    assert_str(idc_say_cut(arena, IDC_STR(""), 96), "");
    builder_close(&c);
}

static void test_dates_are_said_at_their_precision(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"Mar 2019 - Jun 2021", "Mar 2019 – Jun 2021"},
        {"2020 - 2021", "2020 – 2021"},
        {"2020 - present", "2020 – present"},
        {"5 May 2018", "5 May 2018"},
        {"Summer 2018", "summer 2018"},
    };
    test_case c;
    builder_open(&c);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        idc_interval dates;
        assert_true(idc_date_read(idc_str_of(rows[i][0]), builder_day("2026-11-23"), &dates));
        assert_str(idc_say_dates(c.work->arena, &dates), rows[i][1]);
    }
    builder_close(&c);
}

static void test_words_are_whole(void **state)
{
    (void)state;
    static const char *const words[] = {"intern", "board", "兼职", NULL};
    assert_true(idc_has_word(IDC_STR("Software Intern"), words));
    assert_true(idc_has_word(IDC_STR("BOARD-member"), words));
    assert_false(idc_has_word(IDC_STR("International Boarding Internals"), words));
    assert_true(idc_has_word(IDC_STR("软件兼职工程师"), words));
    assert_false(idc_has_word(IDC_STR(""), words));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_catalogue_is_in_order),
        cmocka_unit_test(test_an_empty_case_has_nothing_to_compare),
        cmocka_unit_test(test_checks_can_be_left_out),
        cmocka_unit_test(test_order_does_not_depend_on_when_findings_came),
        cmocka_unit_test(test_known_names_stand_in_no_message),
        cmocka_unit_test(test_every_allocation_may_fail),
        cmocka_unit_test(test_question_names_the_subject),
        cmocka_unit_test(test_quotes_are_cut_and_cleaned),
        cmocka_unit_test(test_dates_are_said_at_their_precision),
        cmocka_unit_test(test_words_are_whole),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
