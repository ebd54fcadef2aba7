/* The collector: what becomes a claim, what is said twice, what makes a record. */
#include "collected.h"
#include "claim/extract.h"
#include "claim/readings.h"

static idc_claim *add(collected *t, idc_claim_kind kind, const char *raw, int32_t confidence)
{
    idc_claim *claim = NULL;
    assert_int_equal(idc_collect(&t->c, kind, idc_str_of(raw), (idc_span){0}, confidence, &claim),
                     IDC_OK);
    return claim;
}

static void texts_a_kind_cannot_hold_add_nothing(void **state)
{
    (void)state;
    collected t;
    collected_open(&t);
    assert_null(add(&t, IDC_CLAIM_NAME, "", 900));
    assert_null(add(&t, IDC_CLAIM_NAME, " 42 ", 900));
    assert_null(add(&t, IDC_CLAIM_EMAIL, "mara at lindholm", 900));
    assert_null(add(&t, IDC_CLAIM_PHONE, "twelve", 900));
    assert_null(add(&t, IDC_CLAIM_WORK_DATES, "soon", 900));
    assert_null(add(&t, IDC_CLAIM_DOCUMENT_CREATED, "yesterday", 900));
    assert_null(add(&t, IDC_CLAIM_WORK_TITLE, "--", 900));
    assert_null(add(&t, IDC_CLAIM_SKILL_YEARS, "many years of Go", 900));
    assert_int_equal(t.c.count, 0);
    collected_close(&t);
}

static void values_are_normalised_and_raw_is_kept(void **state)
{
    (void)state;
    collected t;
    collected_open(&t);
    idc_claim *mail = add(&t, IDC_CLAIM_EMAIL, " Mara@Lindholm.Example ", 900);
    assert_raw(mail, "Mara@Lindholm.Example");
    assert_str(mail->value.email.domain, "lindholm.example");
    /* written the North American way, wherever the person lives */
    memcpy(t.c.region, "IN", 3);
    idc_claim *phone = add(&t, IDC_CLAIM_PHONE, "(614) 555-0142", 900);
    assert_string_equal(phone->value.phone.e164, "+16145550142");
    idc_claim *skill = add(&t, IDC_CLAIM_SKILL_YEARS, "12+ years of Kubernetes", 900);
    assert_int_equal(skill->value.years.years_tenths, 120);
    collected_close(&t);
}

static void the_same_said_twice_is_one_claim(void **state)
{
    (void)state;
    collected t;
    collected_open(&t);
    idc_claim *first = add(&t, IDC_CLAIM_EMAIL, "mara@lindholm.example", 700);
    idc_claim *again = add(&t, IDC_CLAIM_EMAIL, "MARA@LINDHOLM.EXAMPLE", 950);
    assert_ptr_equal(first, again);
    assert_int_equal(first->confidence_permille, 950);
    assert_int_equal(t.c.count, 1);
    assert_non_null(add(&t, IDC_CLAIM_EMAIL, "m@lindholm.example", 700));
    /* another source, or an earlier state of this one, says it for itself */
    t.c.source = 1;
    assert_ptr_not_equal(add(&t, IDC_CLAIM_EMAIL, "mara@lindholm.example", 700), first);
    t.c.source = 0;
    t.c.flags = IDC_CLAIM_EARLIER;
    t.c.earlier = IDC_STR("revision 1 of 2");
    idc_claim *earlier = add(&t, IDC_CLAIM_EMAIL, "mara@lindholm.example", 700);
    assert_ptr_not_equal(earlier, first);
    assert_str(earlier->earlier, "revision 1 of 2");
    assert_int_equal(t.c.count, 4);
    for (size_t i = 0; i < t.c.count; i++)
        assert_int_equal(t.c.items[i]->id, i);
    collected_close(&t);
}

static void job(collected *t, const char *title, const char *firm, const char *dates)
{
    assert_int_equal(idc_collect_begin(&t->c, IDC_RECORD_WORK), IDC_OK);
    add(t, IDC_CLAIM_WORK_TITLE, title, 900);
    add(t, IDC_CLAIM_WORK_ORGANISATION, firm, 900);
    add(t, IDC_CLAIM_WORK_DATES, dates, 900);
    idc_collect_end(&t->c);
}

static void a_record_is_kept_once(void **state)
{
    (void)state;
    collected t;
    collected_open(&t);
    job(&t, "Engineer", "Globex GmbH", "2018 - 2020");
    assert_int_equal(t.c.record_count, 1);
    job(&t, "ENGINEER", "Globex", "");
    assert_int_equal(t.c.record_count, 1);
    assert_int_equal(t.c.count, 3);
    job(&t, "", "", "");
    assert_int_equal(t.c.record_count, 1);
    /* back at the firm years later is another job */
    job(&t, "Engineer", "Globex GmbH", "2023 - 2024");
    job(&t, "Manager", "Globex GmbH", "2018 - 2020");
    assert_int_equal(t.c.record_count, 3);
    collected_done(&t);
    for (size_t i = 0; i < t.claims.count; i++)
        assert_true(t.claims.items[i]->record < t.claims.record_count);
    assert_raw(t.claims.records[2].title, "Manager");
    collected_close(&t);
}

static void limits_end_collecting_in_order(void **state)
{
    (void)state;
    collected t;
    collected_open(&t);
    t.work.limits.value[IDC_LIMIT_CLAIMS] = 1;
    t.work.limits.value[IDC_LIMIT_RECORDS] = 0;
    add(&t, IDC_CLAIM_SKILL, "Go", 900);
    assert_int_equal(idc_collect(&t.c, IDC_CLAIM_SKILL, IDC_STR("C"), (idc_span){0}, 900, NULL),
                     IDC_ERR_LIMIT);
    assert_int_equal(idc_collect_begin(&t.c, IDC_RECORD_WORK), IDC_ERR_LIMIT);
    assert_int_equal(t.c.count, 1);
    collected_close(&t);
}

static void accounts_are_known_by_their_address(void **state)
{
    (void)state;
    static const char *const cases[][3] = {
        {"https://github.com/mara", "github", "mara"},
        {"de.linkedin.com/in/mara-l/", "linkedin", "mara-l"},
        {"https://stackoverflow.com/users/12345/mara?tab=x", "stackoverflow", "12345"},
        {"www.gitlab.com/mara", "gitlab", "mara"},
    };
    static const char *const none[] = {"https://github.com/mara/project",
                                       "https://github.com/about",
                                       "https://mara.example/in/mara",
                                       "github.com",
                                       "",
                                       "mara"};
    idc_account_url account;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_true(idc_account_of_url(idc_str_of(cases[i][0]), &account));
        assert_str(account.platform, cases[i][1]);
        assert_str(account.handle, cases[i][2]);
    }
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        assert_false(idc_account_of_url(idc_str_of(none[i]), &account));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_a_kind_cannot_hold_add_nothing),
        cmocka_unit_test(values_are_normalised_and_raw_is_kept),
        cmocka_unit_test(the_same_said_twice_is_one_claim),
        cmocka_unit_test(a_record_is_kept_once),
        cmocka_unit_test(limits_end_collecting_in_order),
        cmocka_unit_test(accounts_are_known_by_their_address),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
