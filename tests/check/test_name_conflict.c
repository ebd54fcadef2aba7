#include "identity.h"

#define ID "name.conflict"

static void open_pair(test_case *c, const char *resume, const char *profile)
{
    builder_open(c);
    builder_source(c, "cv.pdf", IDC_ROLE_RESUME);
    builder_source(c, "profile.html", IDC_ROLE_PROFILE);
    builder_name(c, 0, IDC_CLAIM_NAME, resume);
    if (profile)
        builder_name(c, 1, IDC_CLAIM_NAME, profile);
}

static void test_two_names(void **state)
{
    (void)state;
    test_case c;
    open_pair(&c, "André Fenwick", "Julian Thorne");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_str(f->message, "\"cv.pdf\" gives the name \"André Fenwick\"; \"profile.html\" gives "
                           "\"Julian Thorne\".");
    assert_int_equal(f->evidence_count, 2);
    assert_str(f->subject, "Julian Thorne");
    builder_close(&c);
}

static void test_forms_of_one_name_are_silent(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"André Fenwick", "Andre Fenwick"},
        {"André Fenwick", "FENWICK, André"},
        {"André Fenwick", "A. Fenwick"},
        {"André Fenwick", "André J. Fenwick"},
        {"박민지", "Park Min-ji"},
        {"Minji Bak", "Min-ji Park"},
        {"Elizabeth Harlow", "Liz Harlow"},
        {"María García López", "María García"},
        {"Дмитрий Соколов", "Dmitry Sokolov"},
        {"Юрий Щукин", "Jurij Ščukin"},
        {"Dr. André Fenwick", "André Fenwick, MBA"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_case c;
        open_pair(&c, rows[i][0], rows[i][1]);
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

static void test_a_name_that_was_told_clears(void **state)
{
    (void)state;
    test_case c;
    open_pair(&c, "André Fenwick", "Julian Thorne");
    builder_known(&c, "Julian Thorne");
    builder_silent(&c, ID);
    builder_close(&c);
    open_pair(&c, "Julian Thorne", "Rosalind Vorlage"); /* not shown beside another one either */
    builder_known(&c, "Julian Thorne");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_another_name_that_a_source_gives_clears(void **state)
{
    (void)state;
    test_case c;
    open_pair(&c, "André Fenwick", "Julian Thorne");
    builder_name(&c, 0, IDC_CLAIM_OTHER_NAME, "Julian Thorne");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_one_fitting_name_of_a_page_clears_it(void **state)
{
    (void)state;
    test_case c;
    open_pair(&c, "André Fenwick", "Julian Thorne");
    builder_name(&c, 1, IDC_CLAIM_NAME, "Andre Fenwick");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_two_pages_of_one_name_count_once(void **state)
{
    (void)state;
    test_case c;
    open_pair(&c, "André Fenwick", "Julian Thorne");
    uint32_t page = builder_source(&c, "other.html", IDC_ROLE_PROFILE);
    builder_name(&c, page, IDC_CLAIM_NAME, "J. Thorne");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_int_equal(f->evidence_count, 3);
    builder_close(&c);
}

static void test_confidence_scales(void **state)
{
    (void)state;
    test_case c;
    open_pair(&c, "André Fenwick", NULL);
    builder_name(&c, 1, IDC_CLAIM_NAME, "Julian Thorne")->confidence_permille = 600;
    assert_int_equal(
        builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts")->strength_permille, 600);
    builder_close(&c);
}

static void test_earlier_and_hidden_names_do_not_count(void **state)
{
    (void)state;
    test_case c;
    open_pair(&c, "André Fenwick", NULL);
    builder_name(&c, 1, IDC_CLAIM_NAME, "Julian Thorne")->flags = IDC_CLAIM_EARLIER;
    builder_name(&c, 1, IDC_CLAIM_NAME, "Colin Marsh")->flags = IDC_CLAIM_HIDDEN;
    builder_skips(&c, ID);
    builder_close(&c);
}

static void test_skips(void **state)
{
    (void)state;
    test_case c;
    builder_open(&c);
    builder_skips(&c, ID);
    builder_close(&c);
    open_pair(&c, "André Fenwick", NULL);
    builder_skips(&c, ID);
    builder_close(&c);
}

/* "P<UTO", the names and fillers, and a second line whose digits are right. */
#define SECOND "L898902C36UTO7408122F1204159ZE184226B<<<<<10"

static void open_seen(test_case *c, const char *resume, const char *printed, const char *native,
                      const char *zone)
{
    builder_open(c);
    builder_source(c, "cv.pdf", IDC_ROLE_RESUME);
    builder_source(c, "case.json", IDC_ROLE_RECORD);
    builder_name(c, 0, IDC_CLAIM_NAME, resume);
    identity_seen(c, 1, printed, native, zone, SECOND);
}

static void test_an_identity_document_with_another_name(void **state)
{
    (void)state;
    static const char *const rows[][3] = {
        {"Julian Thorne", NULL, NULL},
        {NULL, NULL, "P<UTOTHORNE<<JULIAN<<<<<<<<<<<<<<<<<<<<<<<<<"},
        {"Julian Thorne", "张伟", "P<UTOTHORNE<<JULIAN<<<<<<<<<<<<<<<<<<<<<<<<<"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_case c;
        open_seen(&c, "André Fenwick", rows[i][0], rows[i][1], rows[i][2]);
        const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
        assert_true(builder_says(f, "\"identity provider\" gives"));
        assert_int_equal(f->evidence_count, 2);
        builder_close(&c);
    }
}

/* A name by marriage, former or new. */
static void test_a_shared_part_of_an_identity_document(void **state)
{
    (void)state;
    test_case c;
    open_seen(&c, "Anna Maria Eriksson", "Anna Maria Thorne", NULL, NULL);
    builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "partial");
    builder_close(&c);
}

/* Middle names, order, marks, cut off, other systems, one name, native writing. */
static void test_identity_documents_of_one_name_are_silent(void **state)
{
    (void)state;
    static const char *const rows[][4] = {
        {"Anna Eriksson", "ERIKSSON ANNA MARIA", NULL, NULL},
        {"Anna Eriksson", NULL, NULL, "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"},
        {"Jürgen Müller", NULL, NULL, "P<UTOMUELLER<<JUERGEN<<<<<<<<<<<<<<<<<<<<<<<"},
        {"José Niño", NULL, NULL, "P<UTONINXXO<<JOSE<<<<<<<<<<<<<<<<<<<<<<<<<<<"},
        {"Yulia Tsoi", "TSOI IULIIA", "Юлия Цой", "P<UTOTSOI<<IULIIA<<<<<<<<<<<<<<<<<<<<<<<<<<<"},
        {"Jonathon Papandropoulous", NULL, NULL, "P<UTOPAPANDROPOULOUS<<JONATHON<ALEXANDER<CHR"},
        {"Jonathon Alexander Christopher Papandropoulous", NULL, NULL,
         "P<UTOPAPANDROPOULOUS<<JONATHON<ALEXANDER<CHR"},
        {"Suharto", "FNU Suharto", NULL, "P<UTOSUHARTO<<FNU<<<<<<<<<<<<<<<<<<<<<<<<<<<"},
        {"Rajesh Kumar", "Rajesh LNU", NULL, "P<UTOXXX<<RAJESH<<<<<<<<<<<<<<<<<<<<<<<<<<<<"},
        {"Wei Zhang", NULL, "张伟", NULL},
        {"Kenji Sakamoto", NULL, "小林", NULL},
        {"محمود عبدالرحيم", NULL, NULL, "P<UTOEBDALRXHYM<<MXHMWD<<<<<<<<<<<<<<<<<<<<<"},
        {"André Fenwick", NULL, NULL, "P<UTOFENW1CK<<ANDRE<<<<<<<<<<<<<<<<<<<<<<<<<"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_case c;
        open_seen(&c, rows[i][0], rows[i][1], rows[i][2], rows[i][3]);
        builder_run(&c, ID);
        if (c.findings.count)
            fail_msg("row %zu: %s", i, c.findings.items[0]->message.ptr);
        builder_close(&c);
    }
}

static void test_a_told_name_of_an_identity_document_clears(void **state)
{
    (void)state;
    test_case c;
    open_seen(&c, "André Fenwick", "Julian Thorne", NULL,
              "P<UTOTHORNE<<JULIAN<<<<<<<<<<<<<<<<<<<<<<<<<");
    builder_known(&c, "Julian Thorne");
    builder_silent(&c, ID);
    builder_close(&c);
}

/* Two documents are two places, though one file tells of both. */
static void test_one_document_does_not_clear_another(void **state)
{
    (void)state;
    test_case c;
    open_seen(&c, "André Fenwick", "André Fenwick", NULL, NULL);
    identity_seen(&c, 1, "Julian Thorne", NULL, NULL, NULL);
    builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    builder_close(&c);
}

static void test_many_documents_are_bounded(void **state)
{
    (void)state;
    test_case c;
    open_seen(&c, "André Fenwick", NULL, NULL, NULL);
    for (int i = 0; i < 120; i++) {
        static const char *const given[] = {"Julian", "Nora", "Lucia", "Petra", "Marek", "Ivo"};
        static const char *const family[] = {"Thorne", "Dunmore", "Kowal", "Brandt", "Okoro"};
        idc_str name = idc_arena_format(c.work->arena, "%s %s", given[i % 6], family[i / 6 % 5]);
        identity_seen(&c, 1, name.ptr, NULL, NULL, NULL);
    }
    builder_run(&c, ID);
    assert_true(c.findings.count > 0 && c.findings.count <= IDC_FINDINGS_OF_CHECK);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_two_names),
        cmocka_unit_test(test_forms_of_one_name_are_silent),
        cmocka_unit_test(test_a_name_that_was_told_clears),
        cmocka_unit_test(test_another_name_that_a_source_gives_clears),
        cmocka_unit_test(test_one_fitting_name_of_a_page_clears_it),
        cmocka_unit_test(test_two_pages_of_one_name_count_once),
        cmocka_unit_test(test_confidence_scales),
        cmocka_unit_test(test_earlier_and_hidden_names_do_not_count),
        cmocka_unit_test(test_skips),
        cmocka_unit_test(test_an_identity_document_with_another_name),
        cmocka_unit_test(test_a_shared_part_of_an_identity_document),
        cmocka_unit_test(test_identity_documents_of_one_name_are_silent),
        cmocka_unit_test(test_a_told_name_of_an_identity_document_clears),
        cmocka_unit_test(test_one_document_does_not_clear_another),
        cmocka_unit_test(test_many_documents_are_bounded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
