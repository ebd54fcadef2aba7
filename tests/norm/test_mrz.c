#include <idcheck/names.h>

#include "../harness.h"
#include "norm/mrz/mrz.h"

/* The specimens that stand in ICAO Doc 9303, parts 4 to 7. */
static const char td3[] = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"
                          "L898902C36UTO7408122F1204159ZE184226B<<<<<10\n";
static const char td1[] = "I<UTOD231458907<<<<<<<<<<<<<<<\n"
                          "7408122F1204159UTO<<<<<<<<<<<6\n"
                          "ERIKSSON<<ANNA<MARIA<<<<<<<<<<\n";
static const char td2[] = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\n"
                          "D231458907UTO7408122F1204159<<<<<<<6\n";
static const char mrva[] = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"
                           "L8988901C4XXX4009078F96121096ZE184226B<<<<<<\n";
static const char mrvb[] = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\n"
                           "L8988901C4XXX4009078F9612109<<<<<<<<\n";

static bool find(idc_work *work, const char *text, idc_mrz *out)
{
    size_t from = 0;
    bool found;
    assert_int_equal(idc_mrz_find(work, idc_str_of(text), &from, out, &found), IDC_OK);
    return found;
}

static void specimens(void **state)
{
    static const struct {
        const char *text;
        idc_mrz_format format;
        unsigned checked;
    } rows[] = {{td3, IDC_MRZ_TD3, 31},
                {td1, IDC_MRZ_TD1, 23},
                {td2, IDC_MRZ_TD2, 23},
                {mrva, IDC_MRZ_MRVA, 7},
                {mrvb, IDC_MRZ_MRVB, 7}};
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        idc_mrz m;
        assert_true(find(work, rows[i].text, &m));
        assert_int_equal(m.format, rows[i].format);
        assert_str(m.primary, "ERIKSSON");
        assert_str(m.secondary, "ANNA MARIA");
        assert_false(m.truncated);
        if (m.checked != rows[i].checked || m.agree != m.checked)
            fail_msg("row %zu: checked %u, agree %u", i, m.checked, m.agree);
    }
    test_work_close(&t);
}

/* Any one digit or letter of a checked field read wrongly shows. */
static void one_wrong_character(void **state)
{
    test_work t;
    idc_work *work = test_work_open(&t);
    char text[sizeof td3];
    (void)state;
    for (size_t i = 0; i < 28; i++) {
        idc_mrz m;
        if (i >= 10 && (i < 13 || i == 20))
            continue; /* nationality and sex have no digit of their own */
        memcpy(text, td3, sizeof td3);
        char *c = &text[45 + i];
        *c = *c == '9' ? '0' : *c >= '0' && *c < '9' ? (char)(*c + 1) : 'Q';
        assert_true(find(work, text, &m));
        assert_true(m.agree != m.checked);
    }
    test_work_close(&t);
}

/* Found inside a page, with the spaces that readers leave, and not in what only looks like one. */
static void in_a_page(void **state)
{
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_mrz m;
    (void)state;
    assert_true(find(work,
                     "Passport\nNo. 12\n\n"
                     "P<UTO ERIKSSON<<ANNA<MARIA <<<<<<<<<<<<<<<<<<<\r\n"
                     " L898902C36UTO7408122F1204159ZE184226B<<<<<10 \nThe end",
                     &m));
    assert_int_equal(m.begin, 17);
    assert_false(find(work, "", &m));
    assert_false(find(work, "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\n", &m));
    assert_false(find(work, "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", &m));
    assert_false(find(work,
                      "EXPERIENCEEXPERIENCEEXPERIENCE\nEDUCATIONEDUCATIONEDUCATIONEDU\n"
                      "SKILLSSKILLSSKILLSSKILLSSKILLS\n",
                      &m));
    test_work_close(&t);
}

/* A number of more than nine characters goes on in the optional data (9303-5, note j). */
static void long_number(void **state)
{
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_mrz m;
    char first[31], text[96];
    (void)state;
    char digit = idc_mrz_check_digit(IDC_STR("D23145890734"));
    snprintf(first, sizeof first, "I<UTOD23145890<734%c<<<<<<<<<<<", digit);
    snprintf(text, sizeof text,
             "%s\n7408122F1204159UTO<<<<<<<<<<<0\nERIKSSON<<ANNA<MARIA<<<<<<<<<<", first);
    assert_true(find(work, text, &m));
    assert_int_equal(m.checked & 1u, 1);
    assert_int_equal(m.agree & 1u, 1);
    test_work_close(&t);
}

static idc_mrz_agreement agrees(idc_work *work, const char *primary, const char *secondary,
                                bool truncated, const char *name)
{
    idc_mrz_agreement out;
    idc_mrz m = {
        .primary = idc_str_of(primary), .secondary = idc_str_of(secondary), .truncated = truncated};
    assert_int_equal(idc_mrz_agrees(work, &m, idc_str_of(name), &out), IDC_OK);
    return out;
}

static void names(void **state)
{
    static const struct {
        const char *primary, *secondary, *name;
        idc_mrz_agreement agreement;
    } rows[] = {
        {"ERIKSSON", "ANNA MARIA", "Anna Maria Eriksson", IDC_MRZ_SAME},
        {"ERIKSSON", "ANNA MARIA", "ERIKSSON, Anna-Maria", IDC_MRZ_SAME},
        {"MUELLER", "JUERGEN", "Jürgen Müller", IDC_MRZ_SAME},
        {"MULLER", "JUERGEN", "Jürgen Müller", IDC_MRZ_SAME},
        {"OCONNOR", "ENYA SIOBHAN", "Enya Siobhán O’Connor", IDC_MRZ_SAME},
        {"SHCHUKIN", "ILIA", "Щукин Илья", IDC_MRZ_SAME},
        {"THORSDOTTIR", "SOLEY", "Sóley Þórsdóttir", IDC_MRZ_SAME},
        {"GROSS", "ULRICH", "Ulrich Groß", IDC_MRZ_SAME},
        {"MONONYM", "", "Mononym", IDC_MRZ_SAME},
        {"ERIKSSON", "ANNA", "Berta Eriksson", IDC_MRZ_OTHERWISE},
        {"ERIKSSON", "ANNA", "Anna Maria Eriksson", IDC_MRZ_OTHERWISE},
        {"ERIKSSON", "ANNA", "김민지", IDC_MRZ_OTHERWISE},
    };
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (agrees(work, rows[i].primary, rows[i].secondary, false, rows[i].name) !=
            rows[i].agreement)
            fail_msg("%s", rows[i].name);
    test_work_close(&t);
}

/* Names longer than their field agree with what it has room for, at every width of the standard. */
static void truncation(void **state)
{
    static const size_t widths[] = {39, 31, 30};
    static const char whole[] = "PAPANDROPOULOUS<<JONATHON<ALEXANDER<CHRISTOPHER<SEBASTIAN";
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    for (size_t i = 0; i < 3; i++) {
        char field[64];
        memcpy(field, whole, widths[i]);
        field[widths[i]] = '\0';
        char *gap = strstr(field, "<<");
        *gap = '\0';
        for (char *c = gap + 2; *c; c++)
            if (*c == '<')
                *c = ' ';
        idc_mrz_agreement full = agrees(work, field, gap + 2, true,
                                        "Jonathon Alexander Christopher Sebastian Papandropoulous");
        assert_int_equal(full, IDC_MRZ_CUT);
        assert_int_equal(agrees(work, field, gap + 2, true, "Jonathon Bernard Papandropoulous"),
                         IDC_MRZ_OTHERWISE);
        /* What was not cut off may not be missing. */
        assert_int_equal(agrees(work, field, gap + 2, false,
                                "Jonathon Alexander Christopher Sebastian Papandropoulous"),
                         IDC_MRZ_OTHERWISE);
    }
    test_work_close(&t);
}

/* Sex, nationality and birth are given to nobody. */
static void json_holds_no_protected_field(void **state)
{
    char *json = NULL;
    idc_error *err = NULL;
    (void)state;
    assert_int_equal(idc_names_mrz(td3, IDC_NUL_TERMINATED, &json, NULL, &err), IDC_OK);
    assert_non_null(strstr(json, "\"format\":\"TD3\""));
    assert_non_null(strstr(json, "ERIKSSON"));
    assert_null(strstr(json, "740812"));
    assert_null(strstr(json, "UTO"));
    assert_null(strstr(json, "L898902"));
    idc_text_free(json);
    assert_int_equal(idc_names_mrz("no zone here", IDC_NUL_TERMINATED, &json, NULL, &err), IDC_OK);
    assert_string_equal(json, "[]");
    idc_text_free(json);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(specimens),
        cmocka_unit_test(one_wrong_character),
        cmocka_unit_test(in_a_page),
        cmocka_unit_test(long_number),
        cmocka_unit_test(names),
        cmocka_unit_test(truncation),
        cmocka_unit_test(json_holds_no_protected_field),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
