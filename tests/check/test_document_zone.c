#include "builder.h"

#define ID "document.zone"

/* The specimen of ICAO Doc 9303 part 4, and its second line with one digit read
 * wrongly. */
#define NAMES "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
#define RIGHT "L898902C36UTO7408122F1204159ZE184226B<<<<<10"
#define WRONG "L898902C46UTO7408122F1204159ZE184226B<<<<<10"

static void observe(test_case *c, const char *name, const char *first, const char *second)
{
    idc_arena *arena = c->work->arena;
    idc_claim *claim = builder_claim(c, 0, IDC_CLAIM_OBSERVATION, "id_document");
    idc_node *value = idc_node_new(arena, IDC_NODE_OBJECT);
    idc_node *lines = idc_node_new(arena, IDC_NODE_ARRAY);
    idc_span none = {0};
    assert_true(idc_node_push(lines, idc_node_string(arena, idc_str_of(first), none)));
    assert_true(idc_node_push(lines, idc_node_string(arena, idc_str_of(second), none)));
    assert_true(idc_node_put(value, IDC_STR("mrz"), lines));
    if (name)
        assert_true(
            idc_node_put(value, IDC_STR("name"), idc_node_string(arena, idc_str_of(name), none)));
    claim->value.observation.kind = IDC_STR("id_document");
    claim->value.observation.value = value;
    claim->value.observation.source = IDC_STR("identity provider");
}

static void open_with(test_case *c, const char *resume, const char *printed, const char *names,
                      const char *second)
{
    builder_open(c);
    builder_source(c, "cv.pdf", IDC_ROLE_RESUME);
    builder_name(c, 0, IDC_CLAIM_NAME, resume);
    observe(c, printed, names, second);
}

static void test_a_digit_that_does_not_agree(void **state)
{
    (void)state;
    test_case c;
    open_with(&c, "Anna Maria Eriksson", NULL, NAMES, WRONG);
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "digits");
    assert_str(f->message, "In the machine readable zone of \"identity provider\" the check "
                           "digits of these "
                           "fields do not agree with the fields as read: number, composite.");
    builder_close(&c);
}

static void test_another_name_in_the_zone(void **state)
{
    (void)state;
    test_case c;
    open_with(&c, "Julian Thorne", "Julian Thorne", NAMES, RIGHT);
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "name");
    assert_int_equal(f->evidence_count, 2);
    builder_close(&c);
}

/* Written by the rules of documents, cut off, in another script or order: one
 * name. */
static void test_forms_of_one_name_are_silent(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"Anna Maria Eriksson", NAMES},
        {"Eriksson, Anna-María", NAMES},
        {"Anna Eriksson", NAMES},
        {"Jürgen Müller", "P<UTOMUELLER<<JUERGEN<<<<<<<<<<<<<<<<<<<<<<<"},
        {"Щукин Илья", "P<UTOSHCHUKIN<<ILIA<<<<<<<<<<<<<<<<<<<<<<<<<"},
        {"박민지", "P<UTOPARK<<MINJI<<<<<<<<<<<<<<<<<<<<<<<<<<<<"},
        {"Jonathon Alexander Christopher Sebastian Papandropoulous",
         "P<UTOPAPANDROPOULOUS<<JONATHON<ALEXANDER<CHR"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_case c;
        open_with(&c, rows[i][0], NULL, rows[i][1], RIGHT);
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

static void test_a_document_that_agrees_with_itself_is_silent(void **state)
{
    (void)state;
    test_case c;
    open_with(&c, "Julian Thorne", "Anna Maria Eriksson", NAMES, RIGHT);
    builder_silent(&c, ID); /* that the names differ is told by another check */
    builder_close(&c);
}

static void test_a_name_that_was_told_clears(void **state)
{
    (void)state;
    test_case c;
    open_with(&c, "Julian Thorne", NULL, NAMES, RIGHT);
    builder_known(&c, "Anna Maria Eriksson");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_says_when_there_is_no_zone(void **state)
{
    (void)state;
    test_case c;
    open_with(&c, "Anna Maria Eriksson", NULL, "no zone", "at all");
    builder_skips(&c, ID);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_digit_that_does_not_agree),
        cmocka_unit_test(test_another_name_in_the_zone),
        cmocka_unit_test(test_forms_of_one_name_are_silent),
        cmocka_unit_test(test_a_document_that_agrees_with_itself_is_silent),
        cmocka_unit_test(test_a_name_that_was_told_clears),
        cmocka_unit_test(test_says_when_there_is_no_zone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
