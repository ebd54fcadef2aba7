/*
 * What every check of a value that stands in another case must do. The file that includes this
 * defines ID, the check; LEVEL, of an equal value; THING, how its message begins; and
 * give(test_case *), which puts one value into source 0.
 */
#include "store.h"

static void give(test_case *c);

static void other_names_are_told_alike(void **state)
{
    (void)state;
    test_store s;
    test_case c;
    store_open(&s);
    store_person(&c, "Jane Example");
    give(&c);
    store_keep(&s, &c, "case-1");
    store_person(&c, "Rosalind Vorlage");
    give(&c);
    store_look_up(&s, &c, "case-2");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, LEVEL);
    assert_str(f->message, THING " also stands in case \"case-1\". Names in this case: "
                                 "\"Rosalind Vorlage\". Names in that case: \"Jane Example\".");
    assert_str(f->other_case, "case-1");
    assert_int_equal(f->evidence_count, 2);
    builder_close(&c);
    store_close(&s);
}

static void the_same_person_again_is_silent(void **state)
{
    (void)state;
    static const char *const names[] = {"Jane Example", "Jane M. Example", "EXAMPLE, Jane"};
    test_store s;
    test_case c;
    store_open(&s);
    store_person(&c, "Jane Example");
    give(&c);
    store_keep(&s, &c, "case-1");
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        store_person(&c, names[i]);
        give(&c);
        store_look_up(&s, &c, "case-2");
        builder_silent(&c, ID);
        builder_close(&c);
    }
    store_close(&s);
}

static void a_name_that_was_told_clears(void **state)
{
    (void)state;
    test_store s;
    test_case c;
    store_open(&s);
    store_person(&c, "Jane Example");
    give(&c);
    store_keep(&s, &c, "case-1");
    store_person(&c, "Rosalind Vorlage"); /* applied before under a former name */
    give(&c);
    builder_known(&c, "Jane Example");
    store_look_up(&s, &c, "case-2");
    builder_silent(&c, ID);
    builder_close(&c);
    store_person(&c, "Rosalind Vorlage"); /* a name that the résumé itself gives */
    give(&c);
    builder_name(&c, 0, IDC_CLAIM_OTHER_NAME, "Jane Example");
    store_look_up(&s, &c, "case-2");
    builder_silent(&c, ID);
    builder_close(&c);
    store_close(&s);
}

static void its_own_case_is_no_other(void **state)
{
    (void)state;
    test_store s;
    test_case c;
    store_open(&s);
    store_person(&c, "Jane Example");
    give(&c);
    store_keep(&s, &c, "case-1");
    store_person(&c, "Rosalind Vorlage");
    give(&c);
    store_look_up(&s, &c, "case-1");
    builder_silent(&c, ID);
    builder_close(&c);
    store_close(&s);
}

static void each_other_case_counts_once(void **state)
{
    (void)state;
    test_store s;
    test_case c;
    store_open(&s);
    store_person(&c, "Jane Example");
    give(&c);
    store_keep(&s, &c, "case-1");
    store_person(&c, "Colin Marsh");
    give(&c);
    store_keep(&s, &c, "case-2");
    store_person(&c, "Rosalind Vorlage");
    give(&c);
    give(&c);
    store_look_up(&s, &c, "case-3");
    builder_run(&c, ID);
    assert_int_equal(c.findings.count, 2);
    assert_int_equal(c.findings.items[0]->evidence_count, 3);
    builder_close(&c);
    store_close(&s);
}

static void a_case_without_a_name_says_nothing(void **state)
{
    (void)state;
    test_store s;
    test_case c;
    store_open(&s);
    store_person(&c, NULL);
    give(&c);
    store_keep(&s, &c, "case-1");
    store_person(&c, "Rosalind Vorlage");
    give(&c);
    store_look_up(&s, &c, "case-2");
    builder_silent(&c, ID);
    builder_close(&c);
    store_close(&s);
}

static void skips(void **state)
{
    (void)state;
    test_store s;
    test_case c;
    store_open(&s);
    store_person(&c, "Rosalind Vorlage");
    store_look_up(&s, &c, "case-2");
    builder_skips(&c, ID); /* nothing to look up */
    builder_close(&c);
    store_person(&c, NULL);
    give(&c);
    store_look_up(&s, &c, "case-2");
    builder_skips(&c, ID); /* no name */
    c.input.registry = NULL;
    builder_skips(&c, ID); /* no registry */
    builder_close(&c);
    store_close(&s);
}

#define SHARED_TESTS                                                                               \
    cmocka_unit_test(other_names_are_told_alike),                                                  \
        cmocka_unit_test(the_same_person_again_is_silent),                                         \
        cmocka_unit_test(a_name_that_was_told_clears), cmocka_unit_test(its_own_case_is_no_other), \
        cmocka_unit_test(each_other_case_counts_once),                                             \
        cmocka_unit_test(a_case_without_a_name_says_nothing), cmocka_unit_test(skips)
