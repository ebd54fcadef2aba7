#include <idcheck/names.h>

#include "../harness.h"
#include "base/utf8.h"
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
        /* Letters with two ways (section 6 A), and words that stand for no name. */
        {"CANXXON", "TERESA", "Térèsa CAÑON", IDC_MRZ_SAME},
        {"NIXXO", "JOSE", "José Niño", IDC_MRZ_OTHERWISE},
        {"NINXXO", "JOSE", "José Niño", IDC_MRZ_SAME},
        {"AASTROEM", "BJORN", "Björn Åström", IDC_MRZ_SAME},
        {"SUHARTO", "FNU", "Suharto", IDC_MRZ_SAME},
        {"XXX", "SUHARTO", "Suharto", IDC_MRZ_SAME},
        {"SUHARTO", "", "FNU Suharto", IDC_MRZ_SAME},
        {"SUHARTO", "FNU", "Sukarno", IDC_MRZ_OTHERWISE},
        /* The example of section 6 C, given in Arabic letters; Urdu letters; the marks left out. */
        {"ALRAZY", "ABW BKR MXHMD BN ZKRYA", "ابو بكر محمد بن زكريا الرازي", IDC_MRZ_SAME},
        {"ALRAZY", "ABW BKR MXHMD BN ZKRYA", "ابو بكر محمود بن زكريا الرازي", IDC_MRZ_OTHERWISE},
        {"BXXT", "XJALXH", "ژالح بٹ", IDC_MRZ_SAME},
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

/* Every row of the tables of 9303-3 section 6 (A Latin, B Cyrillic, C Arabic): a letter and what
 * may stand for it, behind a letter that stands for itself. */
static void tables_of_the_standard(void **state)
{
    static const char *const tables[] = {
        "ÀA ÁA ÂA ÃA ÄAE ÄA ÅAA ÅA ÆAE ÇC ÈE ÉE ÊE ËE ÌI ÍI ÎI ÏI ÐD "
        "ÑN ÑNXX ÒO ÓO ÔO ÕO ÖOE ÖO ØOE ÙU ÚU ÛU ÜUE ÜUXX ÜU ÝY ÞTH "
        "ĀA ĂA ĄA ĆC ĈC ĊC ČC ĎD ĐD ĒE ĔE ĖE ĘE ĚE ĜG ĞG ĠG ĢG ĤH ĦH "
        "ĨI ĪI ĬI ĮI İI ıI ĲIJ ĴJ ĶK ĹL ĻL ĽL ĿL ŁL ŃN ŅN ŇN ŊN ŌO "
        "ŎO ŐO ŒOE ŔR ŖR ŘR ŚS ŜS ŞS ŠS ŢT ŤT ŦT ŨU ŪU ŬU ŮU ŰU ŲU "
        "ŴW ŶY ŸY ŹZ ŻZ ŽZ ẞSS ßSS",
        "ЁE ЁIO ЂD ЄIE ЄYE ЅDZ ІI ЇI ЇYI ЈJ ЉLJ ЊNJ ЌK ЌKJ ЎU ЏDZ "
        "ЏDJ АA БB ВV ГG ГH ДD ЕE ЖZH ЖZ ЗZ ИI ИY ЙI ЙY КK ЛL МM НN "
        "ОO ПP РR СS ТT УU ФF ХKH ХH ЦTS ЦC ЧCH ЧC ШSH ШS ЩSHCH ЩSHT "
        "ЪIE ЫY ЭE ЮIU ЮYU ЯIA ЯYA ѪU ѴY ҐG ҒG ҒGJ ҺC",
        "ءXE آXAA أXAE ؤU إI ئXI اA بB ةXAH تT ثXTH جJ حXH خXKH دD "
        "ذXDH رR زZ سS شXSH صXSS ضXDZ طXTT ظXZZ عE غG فF قQ كK لL مM "
        "نN هH وW ىXAY يY ٱXXA ٹXXT ټXRT پP ځXKE څXXH چXC ڈXXD ډXDR "
        "ڑXXR ړXRR ږXRX ژXJ ښXXS کXKK ګXXK ڭXNG گXGG ںXNN ڼXXN ھXDO "
        "ۀXYH ہXXG ۂXGE ۃXTG یXYA ۍXXY ېY ےXYB ۓXBE",
    };
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        idc_str rest = idc_str_of(tables[i]), row;
        while (idc_str_next(&rest, ' ', &row)) {
            size_t letter = 0;
            (void)idc_utf8_next(row, &letter);
            idc_str name = idc_arena_format(work->arena, "Q%S", idc_str_sub(row, 0, letter));
            idc_str zone = idc_arena_format(work->arena, "Q%S", idc_str_sub(row, letter, row.len));
            if (agrees(work, zone.ptr, "", false, name.ptr) != IDC_MRZ_SAME)
                fail_msg("%s is not %s", name.ptr, zone.ptr);
            name = idc_arena_format(work->arena, "%SW", name);
            if (agrees(work, zone.ptr, "", false, name.ptr) != IDC_MRZ_OTHERWISE)
                fail_msg("%s is %s", name.ptr, zone.ptr);
        }
    }
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

/* A letter where only digits can stand is put right when all digits agree then; where both can
 * stand, nothing proves which was meant. */
static void misread_characters(void **state)
{
    static const struct {
        size_t at;
        char read;
        idc_mrz_field field;
        bool told;
    } rows[] = {{45 + 15, 'O', IDC_MRZ_BIRTH, true},     {45 + 16, 'B', IDC_MRZ_BIRTH, true},
                {45 + 19, 'Z', IDC_MRZ_BIRTH, true},     {45 + 22, 'Z', IDC_MRZ_EXPIRY, true},
                {45 + 43, 'O', IDC_MRZ_COMPOSITE, true}, {45 + 15, 'I', IDC_MRZ_BIRTH, false},
                {45 + 4, 'O', IDC_MRZ_NUMBER, false},    {45 + 28, '2', IDC_MRZ_OPTIONAL, false}};
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char text[sizeof td3];
        idc_mrz m;
        memcpy(text, td3, sizeof td3);
        char meant = text[rows[i].at];
        text[rows[i].at] = rows[i].read;
        bool found = find(work, text, &m);
        if (found != (rows[i].told || rows[i].field != IDC_MRZ_BIRTH))
            fail_msg("row %zu", i);
        if (!found)
            continue; /* no date, no digits that say so: no zone */
        assert_true(m.agree != m.checked);
        assert_int_equal(m.repair_count, rows[i].told);
        if (!rows[i].told)
            continue;
        assert_int_equal(m.repairs[0].at, rows[i].at);
        assert_int_equal(m.repairs[0].field, rows[i].field);
        assert_int_equal(m.repairs[0].printed, rows[i].read);
        assert_int_equal(m.repairs[0].meant, meant);
    }
    test_work_close(&t);
}

/* The right digit is told of each field that does not agree. */
static void expected_digits(void **state)
{
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_mrz m;
    char text[sizeof td3];
    (void)state;
    memcpy(text, td3, sizeof td3);
    text[45 + 9] = '1';
    assert_true(find(work, text, &m));
    assert_int_equal(m.checked & ~m.agree, 1u << IDC_MRZ_NUMBER | 1u << IDC_MRZ_COMPOSITE);
    assert_int_equal(m.printed[IDC_MRZ_NUMBER], '1');
    assert_int_equal(m.expected[IDC_MRZ_NUMBER], '6');
    test_work_close(&t);
}

/* Readers of print miscount fillers and read them as letters; the names come out all the same. */
static void names_with_dirt(void **state)
{
    static const struct {
        const char *line, *primary, *secondary;
        bool truncated;
    } rows[] = {
        {"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "ERIKSSON", "ANNA MARIA", false},
        {"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<<<<<", "ERIKSSON", "ANNA MARIA", false},
        {"P<UTOERIKSSON<<ANNA<MARIAKKKKKKKKKKKKKKKKKKK", "ERIKSSON", "ANNA MARIA", true},
        {"P<UTOERIKSSON<<ANNA<MARIA<<<<<<K<<<<<<C<<<<<", "ERIKSSON", "ANNA MARIA", false},
        {"P<UTOER1KSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "", "", false},
    };
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char text[128];
        idc_mrz m;
        snprintf(text, sizeof text, "%s\n\n%s", rows[i].line, td3 + 45);
        assert_true(find(work, text, &m));
        assert_str(m.primary, rows[i].primary);
        assert_str(m.secondary, rows[i].secondary);
        assert_int_equal(m.truncated, rows[i].truncated);
        assert_int_equal(m.misread, !m.primary.len);
        /* Not when the digits do not say that it is a zone. */
        text[strlen(text) - 2] = '2';
        if (strlen(rows[i].line) != 44 || m.misread)
            assert_false(find(work, text, &m));
    }
    test_work_close(&t);
}

/* As a name that can be compared: what may have been cut is an initial. */
static void names_to_compare(void **state)
{
    static const struct {
        const char *primary, *secondary;
        bool truncated;
        const char *name;
    } rows[] = {{"ERIKSSON", "ANNA MARIA", false, "ERIKSSON, ANNA MARIA"},
                {"ERIKSSON", "ANNA MARI", true, "ERIKSSON, ANNA M."},
                {"MONONYM", "", false, "MONONYM"},
                {"SUHARTO", "FNU", false, "SUHARTO"},
                {"XXX", "SUHARTO", false, "SUHARTO"},
                {"MUXXLLER", "INXXIGO", false, "MULLER, INIGO"},
                {"FNU", "LNU", false, ""}};
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        idc_mrz m = {.primary = idc_str_of(rows[i].primary),
                     .secondary = idc_str_of(rows[i].secondary),
                     .truncated = rows[i].truncated};
        idc_str name;
        assert_int_equal(idc_mrz_name(work, &m, &name), IDC_OK);
        assert_str(name, rows[i].name);
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
        cmocka_unit_test(tables_of_the_standard),
        cmocka_unit_test(truncation),
        cmocka_unit_test(misread_characters),
        cmocka_unit_test(expected_digits),
        cmocka_unit_test(names_with_dirt),
        cmocka_unit_test(names_to_compare),
        cmocka_unit_test(json_holds_no_protected_field),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
