#include "builder.h"

#define ID "document.earlier_identity"

static idc_claim *earlier(idc_claim *claim, const char *label)
{
    claim->flags = IDC_CLAIM_EARLIER;
    claim->earlier = idc_str_of(label);
    return claim;
}

static void open_cv(test_case *c, const char *name, const char *was)
{
    builder_open(c);
    builder_source(c, "cv.pdf", IDC_ROLE_RESUME);
    c->sources[0].media_type = "application/pdf";
    if (name)
        builder_name(c, 0, IDC_CLAIM_NAME, name);
    if (was)
        earlier(builder_name(c, 0, IDC_CLAIM_NAME, was), "revision 1 of 2");
}

static void test_earlier_revision_names_somebody_else(void **state)
{
    (void)state;
    test_case c;
    open_cv(&c, "André Fenwick", "Colin Marsh");
    earlier(builder_email(&c, 0, "colin.marsh@quillmail.example"), "revision 1 of 2");
    const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "contradicts");
    assert_str(f->message, "An earlier state of \"cv.pdf\" (revision 1 of 2) gives the name "
                           "\"Colin Marsh\"; the name in \"cv.pdf\" is \"André Fenwick\".");
    assert_int_equal(f->evidence_count, 3);
    assert_str(f->subject, "Colin Marsh");
    builder_close(&c);
}

static void test_an_address_alone_weighs_less(void **state)
{
    (void)state;
    test_case c;
    open_cv(&c, "André Fenwick", NULL);
    earlier(builder_email(&c, 0, "robert.miller@quillmail.example"), "revision 1 of 2");
    builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "email");
    builder_close(&c);
}

static void test_the_same_person_earlier_is_silent(void **state)
{
    (void)state;
    test_case c;
    open_cv(&c, "André Fenwick", "Andre J. Fenwick");
    builder_email(&c, 0, "studio@postbox.example");
    earlier(builder_email(&c, 0, "andre.fenwick@old.example"), "revision 1 of 2");
    earlier(builder_email(&c, 0, "studio@postbox.example"), "revision 1 of 2");
    earlier(builder_email(&c, 0, "hello@old.example"), "revision 1 of 2");
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_template_names_are_silent(void **state)
{
    (void)state;
    static const char *const names[] = {"John Doe", "Your Name", "Firstname Lastname",
                                        "Max Mustermann", "Curriculum Vitae"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        test_case c;
        open_cv(&c, "André Fenwick", names[i]);
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

static void test_a_name_that_was_told_clears(void **state)
{
    (void)state;
    test_case c;
    open_cv(&c, "André Fenwick", "Colin Marsh");
    earlier(builder_email(&c, 0, "colin.marsh@quillmail.example"), "revision 1 of 2");
    builder_known(&c, "Colin Marsh");
    builder_silent(&c, ID);
    builder_close(&c);
    open_cv(&c, "André Fenwick", NULL);
    earlier(builder_name(&c, 0, IDC_CLAIM_NAME, "Rosalind Vorlage"), "deleted by Colin Marsh");
    builder_known(&c, "Colin Marsh"); /* the label would show it */
    builder_silent(&c, ID);
    builder_close(&c);
}

static void test_a_name_of_today_is_not_earlier(void **state)
{
    (void)state;
    test_case c;
    open_cv(&c, "André Fenwick", NULL);
    builder_name(&c, 0, IDC_CLAIM_NAME, "Colin Marsh");
    builder_silent(&c, ID); /* that is name.conflict's to tell */
    builder_close(&c);
}

static void test_skips(void **state)
{
    (void)state;
    test_case c;
    open_cv(&c, "André Fenwick", NULL);
    c.sources[0].media_type = "text/plain";
    builder_skips(&c, ID);
    builder_close(&c);
    open_cv(&c, NULL, "Colin Marsh");
    builder_skips(&c, ID);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_earlier_revision_names_somebody_else),
        cmocka_unit_test(test_an_address_alone_weighs_less),
        cmocka_unit_test(test_the_same_person_earlier_is_silent),
        cmocka_unit_test(test_template_names_are_silent),
        cmocka_unit_test(test_a_name_that_was_told_clears),
        cmocka_unit_test(test_a_name_of_today_is_not_earlier),
        cmocka_unit_test(test_skips),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
