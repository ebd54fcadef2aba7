#include "identity.h"

#define ID "document.zone"

/* The specimen of ICAO Doc 9303 part 4; its second line with a digit read as another, with a letter
 * where only a digit can stand, and with a digit where a letter stood but both can. */
#define NAMES "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
#define RIGHT "L898902C36UTO7408122F1204159ZE184226B<<<<<10"
#define WRONG "L898902C46UTO7408122F1204159ZE184226B<<<<<10"
#define LETTER "L898902C36UTO74O8122F1204159ZE184226B<<<<<10"
#define LIKE "L898902C36UTO7408122F12041592E184226B<<<<<10"

static void open_with(test_case *c, const char *printed, const char *native, const char *names,
                      const char *second)
{
    builder_open(c);
    builder_source(c, "cv.pdf", IDC_ROLE_RESUME);
    builder_source(c, "case.json", IDC_ROLE_UNSTATED);
    builder_name(c, 0, IDC_CLAIM_NAME, "Jane Example");
    identity_seen(c, 1, printed, native, names, second);
}

static void test_a_digit_that_does_not_agree(void **state)
{
    (void)state;
    test_case c;
    open_with(&c, NULL, NULL, NAMES, WRONG);
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "digits");
    assert_str(f->message,
               "In the machine readable zone of \"identity provider\" these check digits do not "
               "agree with their fields as read: number is 6 and would be 7, composite is 0 and "
               "would be 1.");
    builder_close(&c);
}

/* What a reader of print mistook counts for nothing, when the digits say what was meant. */
static void test_a_misread_character_is_told(void **state)
{
    (void)state;
    test_case c;
    open_with(&c, NULL, NULL, NAMES, LETTER);
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_NOTICE, "misread");
    assert_true(builder_says(f, "0 for O in birth."));
    builder_close(&c);
    open_with(&c, NULL, NULL, NAMES, LIKE);
    f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "digits");
    assert_false(builder_says(f, "in place of"));
    builder_close(&c);
}

static void test_another_name_printed(void **state)
{
    (void)state;
    test_case c;
    open_with(&c, "Julian Thorne", NULL, NAMES, RIGHT);
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "name");
    assert_int_equal(f->evidence_count, 2);
    builder_close(&c);
    open_with(&c, "Зоя Николаев", NULL, NAMES, RIGHT);
    builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "name");
    builder_close(&c);
    open_with(&c, "Anna Thorne", NULL, NAMES, RIGHT);
    builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "partial");
    builder_close(&c);
}

/* Written by the rules of documents, cut off, in another script or order: one name. */
static void test_forms_of_one_name_are_silent(void **state)
{
    (void)state;
    static const char *const rows[][3] = {
        {"Anna Maria Eriksson", NULL, NAMES},
        {"ERIKSSON Anna-María", NULL, NAMES},
        {"Anna Eriksson", NULL, NAMES},
        {"Jürgen Müller", NULL, "P<UTOMUELLER<<JUERGEN<<<<<<<<<<<<<<<<<<<<<<<"},
        {"Jürgen Müller", NULL, "P<UTOMUXXLLER<<JUXXRGEN<<<<<<<<<<<<<<<<<<<<<"},
        {"Щукин Илья", NULL, "P<UTOSHCHUKIN<<ILIA<<<<<<<<<<<<<<<<<<<<<<<<<"},
        {"PARK MIN JI", "박민지", "P<UTOPARK<<MINJI<<<<<<<<<<<<<<<<<<<<<<<<<<<<"},
        {"Zhang Wei", "张伟", "P<UTOZHANG<<WEI<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"},
        {NULL, "محمود عبدالرحيم", "P<UTOEBDALRXHYM<<MXHMWD<<<<<<<<<<<<<<<<<<<<<"},
        {"FNU Suharto", NULL, "P<UTOSUHARTO<<FNU<<<<<<<<<<<<<<<<<<<<<<<<<<<"},
        {"Suharto", NULL, "P<UTOSUHARTO<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"},
        {"Suharto", NULL, "P<UTOXXX<<SUHARTO<<<<<<<<<<<<<<<<<<<<<<<<<<<"},
        {"Jonathon Alexander Christopher Sebastian Papandropoulous", NULL,
         "P<UTOPAPANDROPOULOUS<<JONATHON<ALEXANDER<CHR"},
        {"Anna Maria Eriksson", NULL, "P<UTOERIKSSON<<ANNA<MARIAKKKKKKKKKKKKKKKKKKK"},
        {"Anna Maria Eriksson", NULL, "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<C<<<<K<<<<<<"},
        {"Anna Maria Eriksson", NULL, "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<"},
        {"Anna Maria Eriksson", NULL, "P<UTOER1KSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_case c;
        open_with(&c, rows[i][0], rows[i][1], rows[i][2], RIGHT);
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

/* Two names of one document that cannot be read beside each other say nothing. */
static void test_a_native_name_alone_is_silent(void **state)
{
    (void)state;
    test_case c;
    open_with(&c, NULL, "小林", NAMES, RIGHT);
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_a_name_that_was_told_clears(void **state)
{
    (void)state;
    static const char *const known[] = {"Anna Maria Eriksson", "Julian Thorne"};
    for (size_t i = 0; i < 2; i++) {
        test_case c;
        open_with(&c, "Julian Thorne", NULL, NAMES, RIGHT);
        builder_known(&c, known[i]);
        builder_silent(&c, ID);
        builder_close(&c);
    }
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
        cmocka_unit_test(test_a_misread_character_is_told),
        cmocka_unit_test(test_another_name_printed),
        cmocka_unit_test(test_forms_of_one_name_are_silent),
        cmocka_unit_test(test_a_native_name_alone_is_silent),
        cmocka_unit_test(test_a_name_that_was_told_clears),
        cmocka_unit_test(test_says_when_there_is_no_zone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
