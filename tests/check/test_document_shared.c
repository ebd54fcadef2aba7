#include "store.h"

#define ID "document.shared"

/* A file of the source with so many sessions of one series; few or no two series share any. */
static void give_file(test_case *c, uint32_t source, const char *series, size_t sessions)
{
    idc_node *facts = idc_node_new(c->work->arena, IDC_NODE_OBJECT);
    idc_node *list = idc_node_new(c->work->arena, IDC_NODE_ARRAY);
    idc_lineage *lineage = idc_arena_alloc(c->work->arena, sizeof *lineage);
    for (size_t i = 0; i < sessions; i++) {
        char digits[9];
        snprintf(digits, sizeof digits, "00%s%03X", series, (unsigned)(i * 7 + 1));
        idc_str text = idc_arena_str(c->work->arena, idc_str_of(digits));
        assert_true(idc_node_push(list, idc_node_string(c->work->arena, text, (idc_span){0})));
    }
    assert_true(idc_node_put(facts, IDC_STR("rsids"), list));
    assert_int_equal(idc_lineage_of(c->work->arena, facts, lineage), IDC_OK);
    builder_claim(c, source, IDC_CLAIM_DOCUMENT_IDENTIFIERS, series)->value.lineage = lineage;
}

static void a_copy_under_another_name_is_told(void **state)
{
    (void)state;
    test_store s;
    test_case c;
    store_open(&s);
    store_person(&c, "Jane Example");
    give_file(&c, 0, "A4B", 5);
    store_keep(&s, &c, "case-1");
    store_person(&c, "Rosalind Vorlage");
    give_file(&c, 0, "A4B", 3);
    store_look_up(&s, &c, "case-2");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_str(f->message,
               "The original of \"cv.pdf\" also stands in case \"case-1\". Names in this case: "
               "\"Rosalind Vorlage\". Names in that case: \"Jane Example\".");
    assert_str(f->other_case, "case-1");
    builder_close(&c);
    store_close(&s);
}

static void long_histories_keep_enough_to_be_told(void **state)
{
    (void)state;
    test_store s;
    test_case c;
    store_open(&s);
    store_person(&c, "Jane Example");
    give_file(&c, 0, "A4B", 500);
    store_keep(&s, &c, "case-1");
    store_person(&c, "Rosalind Vorlage");
    give_file(&c, 0, "A4B", 300);
    store_look_up(&s, &c, "case-2");
    builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    builder_close(&c);
    store_close(&s);
}

static void one_session_or_the_same_person_is_silent(void **state)
{
    (void)state;
    test_store s;
    test_case c;
    store_open(&s);
    store_person(&c, "Jane Example");
    give_file(&c, 0, "A4B", 5);
    store_keep(&s, &c, "case-1");
    store_person(&c, "Rosalind Vorlage");
    give_file(&c, 0, "A4B", 1); /* a template that no list knows brings one */
    store_look_up(&s, &c, "case-2");
    builder_silent(&c, ID);
    builder_close(&c);
    store_person(&c, "Jane M. Example");
    give_file(&c, 0, "A4B", 5);
    store_look_up(&s, &c, "case-2");
    builder_silent(&c, ID);
    builder_close(&c);
    store_person(&c, "Rosalind Vorlage"); /* applied before under a former name */
    give_file(&c, 0, "A4B", 5);
    builder_known(&c, "Jane Example");
    store_look_up(&s, &c, "case-2");
    builder_silent(&c, ID);
    builder_close(&c);
    store_person(&c, "Richard Example"); /* one family, one computer */
    give_file(&c, 0, "A4B", 5);
    store_look_up(&s, &c, "case-2");
    builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "partial");
    builder_close(&c);
    store_close(&s);
}

/* An agency sends all its candidates in one form. */
static void what_many_cases_have_is_a_template(void **state)
{
    (void)state;
    test_store s;
    test_case c;
    char id[24], name[24];
    store_open(&s);
    for (int i = 0; i < 51; i++) {
        snprintf(id, sizeof id, "case-%d", i);
        snprintf(name, sizeof name, "P%c Example%c", 'a' + i % 26, 'a' + i / 26);
        store_person(&c, name);
        give_file(&c, 0, "A4B", 5);
        store_keep(&s, &c, id);
    }
    store_person(&c, "Rosalind Vorlage");
    give_file(&c, 0, "A4B", 5);
    store_look_up(&s, &c, "new");
    builder_silent(&c, ID);
    builder_close(&c);
    store_close(&s);
}

static void open_two(test_case *c, const char *one, const char *other)
{
    builder_open(c);
    builder_source(c, "cv.docx", IDC_ROLE_RESUME);
    builder_source(c, "second.docx", IDC_ROLE_UNSTATED);
    builder_name(c, 0, IDC_CLAIM_NAME, one);
    if (other)
        builder_name(c, 1, IDC_CLAIM_NAME, other);
    give_file(c, 0, "A4B", 3);
    give_file(c, 1, "A4B", 4);
}

static void two_names_within_a_case(void **state)
{
    (void)state;
    test_case c;
    open_two(&c, "Rosalind Vorlage", "Jane Example");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "within");
    assert_str(f->message, "\"cv.docx\" of \"Rosalind Vorlage\" and \"second.docx\" of \"Jane "
                           "Example\" were made from one file. They have in common: 3 editing "
                           "sessions.");
    assert_int_equal(f->evidence_count, 4);
    builder_close(&c);
}

static void one_name_within_a_case_is_silent(void **state)
{
    static const char *const others[] = {"R. Vorlage", "Rosalind M. Vorlage", "Peter Vorlage"};
    (void)state;
    test_case c;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        open_two(&c, "Rosalind Vorlage", others[i]);
        builder_silent(&c, ID);
        builder_close(&c);
    }
    open_two(&c, "Rosalind Vorlage", "Jane Example");
    builder_known(&c, "Jane Example");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void nothing_to_compare_is_said(void **state)
{
    (void)state;
    test_case c;
    store_person(&c, "Jane Example");
    give_file(&c, 0, "A4B", 3);
    builder_skips(&c, ID);
    assert_str(c.findings.not_evaluated[0].why,
               "no registry of other cases is open, and no two files of this case give a name and "
               "identifiers that copies carry on");
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_copy_under_another_name_is_told),
        cmocka_unit_test(long_histories_keep_enough_to_be_told),
        cmocka_unit_test(one_session_or_the_same_person_is_silent),
        cmocka_unit_test(what_many_cases_have_is_a_template),
        cmocka_unit_test(two_names_within_a_case),
        cmocka_unit_test(one_name_within_a_case_is_silent),
        cmocka_unit_test(nothing_to_compare_is_said),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
