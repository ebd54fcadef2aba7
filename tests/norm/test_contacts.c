#include "config.h"

#include "../harness.h"
#include "norm/contacts/contacts.h"

static const char *canonical(idc_work *work, const char *text)
{
    idc_email mail;
    if (idc_email_read(work, idc_str_of(text), &mail) != IDC_OK)
        return "";
    return mail.canonical.ptr;
}

static void one_mailbox_has_one_form(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {
        {"jane.miller@gmail.com", "janemiller@gmail.com"},
        {"Jane.Miller+jobs@GoogleMail.com", "janemiller@gmail.com"},
        {"jane.miller+cv@outlook.com", "jane.miller@outlook.com"},
        {"jane+x@fastmail.com", "jane@fastmail.com"},
        {"jane_miller@protonmail.com", "janemiller@proton.me"},
        {"jane@me.com", "jane@icloud.com"},
        {"Jane@Mail.Example", "jane@mail.example"},
        {"<jane@mail.example>", "jane@mail.example"},
        {"Jane Miller <jane@mail.example>", "jane@mail.example"},
        {"mailto:jane@mail.example?subject=hello", "jane@mail.example"},
        {"\"jane\"@mail.example", "jane@mail.example"},
        {"jane@mail.example.", "jane@mail.example"},
        {"jane@b\u00FCcher.example", "jane@xn--bcher-kva.example"},
        {"jane@B\u00DCCHER\u3002example", "jane@xn--bcher-kva.example"},
    };
    test_work t;
    idc_work *work = test_work_open(&t);
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        assert_string_equal(canonical(work, pairs[i][0]), pairs[i][1]);
    test_work_close(&t);
}

static void other_mailboxes_stay_apart(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {
        {"jane.miller@outlook.com", "janemiller@outlook.com"},
        {"jane+cv@mail.example", "jane@mail.example"}, /* nobody knows what + means there */
        {"jane@gmail.com", "jane@gmail.com.example"},
        {"jane@mail.example", "j\u0430ne@mail.example"}, /* Cyrillic a */
        {"info@mail.example", "jane@mail.example"},
        {"jane@hotmail.com", "jane@outlook.com"},
    };
    test_work t;
    idc_work *work = test_work_open(&t);
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        assert_string_not_equal(canonical(work, pairs[i][0]), "");
        assert_string_not_equal(canonical(work, pairs[i][1]), "");
        assert_string_not_equal(canonical(work, pairs[i][0]), canonical(work, pairs[i][1]));
    }
    test_work_close(&t);
}

static void what_is_no_address_is_refused(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "",
        "@",
        "jane",
        "jane@",
        "@mail.example",
        "jane@mail",
        "jane miller@mail.example",
        "jane@@mail.example",
        "jane@mail@mail.example",
        ".jane@mail.example",
        "jane.@mail.example",
        "ja..ne@mail.example",
        "jane@-mail.example",
        "jane@mail-.example",
        "jane@mail..example",
        "jane@[192.0.2.1]",
        "jane@192.0.2.1",
        "jane@ma il.example",
        "jane@mail.example>",
        "jane(x)@mail.example",
        "ja\xFFne@mail.example",
        "jane\u200B@mail.example",
        "\u00A8@mail.example",
        "x\uFF20y@mail.example",
        "ja\u00ADne@pm.me",
        "jane@mail_x.example",
        "jane@\u202Email.example",
        "<>",
        ">",
    };
    test_work t;
    idc_work *work = test_work_open(&t);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        idc_email mail;
        if (idc_email_read(work, idc_str_of(texts[i]), &mail) != IDC_ERR_FORMAT)
            fail_msg("\"%s\" was read as an address", texts[i]);
        assert_null(mail.canonical.ptr);
    }
    char *big = malloc(1 << 20);
    assert_non_null(big);
    memset(big, 'a', 1 << 20);
    big[65] = '@';
    big[(1 << 20) - 4] = '.';
    idc_email mail;
    assert_int_equal(idc_email_read(work, (idc_str){big, 1 << 20}, &mail), IDC_ERR_FORMAT);
    assert_int_equal(idc_email_read(work, (idc_str){big, 1000}, &mail), IDC_ERR_FORMAT);
    free(big);
    test_work_close(&t);
}

static void the_registrable_domain_is_told(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_email mail;
    assert_int_equal(idc_email_read(work, IDC_STR("jane@mail.staff.firm.example"), &mail), IDC_OK);
    assert_str(mail.domain, "mail.staff.firm.example");
    assert_str(mail.local, "jane");
#ifdef HAVE_PSL
    assert_str(mail.registrable, "firm.example");
    assert_int_equal(idc_email_read(work, IDC_STR("jane@a.firm.co.uk"), &mail), IDC_OK);
    assert_str(mail.registrable, "firm.co.uk");
#else
    assert_str(mail.registrable, "mail.staff.firm.example");
#endif
    test_work_close(&t);
}

/* Property: a canonical form is its own canonical form. */
static void canonical_forms_are_stable(void **state)
{
    (void)state;
    static const char *const texts[] = {"A.b+c@gmail.com",
                                        "...@mail.example",
                                        "a-b_c@pm.me",
                                        "x@\u4F8B\u3048.example",
                                        "\u00C4b\u00DF@mail.example",
                                        "+@gmail.com",
                                        ".a@gmail.com"};
    test_work t;
    idc_work *work = test_work_open(&t);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        const char *once = canonical(work, texts[i]);
        assert_string_equal(canonical(work, once), once);
    }
    test_work_close(&t);
}

static void memory_that_runs_out_is_told(void **state)
{
    (void)state;
    idc_limits limits;
    idc_limits_init(&limits);
    static const char *const texts[] = {"jane@b\u00FCcher.example", "J\u00E4ne.x@gmail.com"};
    for (size_t k = 0; k < 2; k++)
        for (size_t most = 1;; most += 8) {
            idc_email mail;
            idc_work work = {.limits = &limits};
            work.arena = idc_arena_new(&idc_allocator_default, 0, most);
            if (!work.arena)
                continue;
            idc_status status = idc_email_read(&work, idc_str_of(texts[k]), &mail);
            idc_arena_free(work.arena);
            if (status == IDC_OK)
                break;
            assert_int_equal(status, IDC_ERR_NOMEM);
            assert_true(most < 65536);
        }
}

static idc_status phone(idc_work *work, const char *text, const char *region, idc_phone *out)
{
    return idc_phone_read(work, idc_str_of(text), region, out);
}

static void numbers_with_plus(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "+16145550142",     "+1 614 555 0142",        "+1 (614) 555-0142",    "+1.614.555.0142",
        "tel:+16145550142", "+1 614-555-0142 ext. 7", "+1-614-555-0142 x123",
    };
    test_work t;
    idc_work *work = test_work_open(&t);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        idc_phone p;
        if (phone(work, texts[i], "", &p) != IDC_OK)
            fail_msg("\"%s\" was not read", texts[i]);
        assert_string_equal(p.e164, "+16145550142");
    }
    test_work_close(&t);
}

static void what_is_no_number_is_refused(void **state)
{
    (void)state;
    static const char *const texts[] = {"",
                                        "+",
                                        "12",
                                        "+1",
                                        "phone",
                                        "+0000000000",
                                        "++++",
                                        "\xFF",
                                        "+12345678901234567890",
                                        "a@mail.example"};
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_phone p;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        assert_int_not_equal(phone(work, texts[i], "", &p), IDC_OK);
        assert_string_equal(p.e164, "");
    }
    char *digits = malloc(1 << 20);
    assert_non_null(digits);
    memset(digits, '5', 1 << 20);
    digits[0] = '+';
    assert_int_not_equal(idc_phone_read(work, (idc_str){digits, 1 << 20}, "US", &p), IDC_OK);
    free(digits);
    test_work_close(&t);
}

#ifdef HAVE_PHONENUMBER
static void numbers_take_the_region(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_phone p;
    assert_int_equal(phone(work, "(614) 555-0142", "US", &p), IDC_OK);
    assert_string_equal(p.e164, "+16145550142");
    assert_string_equal(p.region, "US");
    assert_true(p.valid);
    assert_int_equal(phone(work, "1-800-GOT-PAPR", "us", &p), IDC_OK);
    assert_string_equal(p.e164, "+18004687277");
    assert_int_equal(phone(work, "01632 960961", "GB", &p), IDC_OK);
    assert_string_equal(p.e164, "+441632960961");
    assert_false(p.valid); /* reserved for fiction */
    assert_int_equal(phone(work, "0044 1632 960961", "", &p), IDC_OK);
    assert_string_equal(p.e164, "+441632960961");
    assert_int_equal(phone(work, "614 555 0142", "", &p), IDC_ERR_FORMAT);
    assert_int_equal(phone(work, "614 555 0142", "??", &p), IDC_ERR_FORMAT);
    assert_int_equal(phone(work, "+1 416 555 0142", "", &p), IDC_OK);
    assert_string_equal(p.region, "CA");
    test_work_close(&t);
}
#else
static void numbers_take_the_region(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_phone p;
    assert_int_equal(phone(work, "(614) 555-0142", "US", &p), IDC_ERR_UNSUPPORTED);
    assert_int_equal(phone(work, "+1 614 555 0142", "US", &p), IDC_OK);
    assert_string_equal(p.region, "");
    assert_false(p.valid);
    test_work_close(&t);
}
#endif

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_mailbox_has_one_form),
        cmocka_unit_test(other_mailboxes_stay_apart),
        cmocka_unit_test(what_is_no_address_is_refused),
        cmocka_unit_test(the_registrable_domain_is_told),
        cmocka_unit_test(canonical_forms_are_stable),
        cmocka_unit_test(memory_that_runs_out_is_told),
        cmocka_unit_test(numbers_with_plus),
        cmocka_unit_test(what_is_no_number_is_refused),
        cmocka_unit_test(numbers_take_the_region),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
