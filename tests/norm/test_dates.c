#include "../harness.h"
#include "norm/dates/dates.h"

#include <idcheck/dates.h>

#define AS_OF "2026-11-23"

/* Text, start, end and EDTF as the public call tells them. */
typedef struct reading {
    const char *text, *start, *end, *edtf;
} reading;

static void holds(const reading *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        idc_date_text out;
        idc_error *err = NULL;
        assert_int_equal(idc_dates_read(cases[i].text, IDC_NUL_TERMINATED, AS_OF, &out, &err),
                         IDC_OK);
        if (strcmp(out.start, cases[i].start) != 0 || strcmp(out.end, cases[i].end) != 0 ||
            strcmp(out.edtf, cases[i].edtf) != 0)
            fail_msg("\"%s\": expected %s|%s|%s, got %s|%s|%s", cases[i].text, cases[i].start,
                     cases[i].end, cases[i].edtf, out.start, out.end, out.edtf);
        assert_true(out.edtf[0] == '\0' || idc_dates_edtf_level(out.edtf, strlen(out.edtf)) >= 0);
    }
}
#define HOLDS(cases) holds(cases, sizeof cases / sizeof *cases)

static idc_interval found(const char *text)
{
    idc_interval out;
    if (!idc_date_find(idc_str_of(text), IDC_DAY_NONE, &out))
        fail_msg("no date in \"%s\"", text);
    return out;
}

static void days_count_and_split(void **state)
{
    (void)state;
    assert_int_equal(idc_day(1970, 1, 1), 0);
    assert_int_equal(idc_day(2000, 3, 1), 11017);
    assert_int_equal(idc_day(2019, 2, 29), IDC_DAY_NONE);
    assert_int_equal(idc_day(1900, 2, 29), IDC_DAY_NONE);
    assert_int_equal(idc_day(0, 1, 1), IDC_DAY_NONE);
    assert_int_equal(idc_day(10000, 1, 1), IDC_DAY_NONE);
    assert_int_equal(idc_day(2019, 13, 1), IDC_DAY_NONE);
    int32_t previous = idc_day(1, 1, 1) - 1;
    for (int32_t day = idc_day(1, 1, 1); day <= idc_day(9999, 12, 31); day++) {
        int y, m, d;
        idc_day_split(day, &y, &m, &d);
        assert_int_equal(idc_day(y, m, d), day);
        assert_int_equal(day, previous + 1);
        previous = day;
    }
    int y, m, d;
    idc_day_split(INT32_MIN, &y, &m, &d); /* far outside, but defined */
    idc_day_split(INT32_MAX, &y, &m, &d);
}

/* Endings, words behind the date, marks that hang on years, months whose names languages share. */
static void ranges_as_languages_say_them(void **state)
{
    (void)state;
    static const reading cases[] = {
        {"maaliskuusta 2015 kesäkuuhun 2018", "2015-03", "2018-06", "2015-03/2018-06"},
        {"märtsist 2015 juunini 2018", "2015-03", "2018-06", "2015-03/2018-06"},
        {"2015. márciustól 2018. júniusig", "2015-03", "2018-06", "2015-03/2018-06"},
        {"2015. március óta", "2015-03", "now", "2015-03/.."},
        {"no 2016. gada septembra līdz 2020. gada maijam", "2016-09", "2020-05", "2016-09/2020-05"},
        {"2017ko uztailetik 2021ko urrira", "2017-07", "2021-10", "2017-07/2021-10"},
        {"2015(e)ko martxoa – gaur egun", "2015-03", "now", "2015-03/.."},
        {"Mart 2015'ten Haziran 2018'e kadar", "2015-03", "2018-06", "2015-03/2018-06"},
        {"2017-ci ilin iyulından 2021-ci ilin oktyabrına qədər", "2017-07", "2021-10",
         "2017-07/2021-10"},
        {"2015-ж. март – 2018-ж. июнь", "2015-03", "2018-06", "2015-03/2018-06"},
        {"2015-yil martdan 2018-yil iyungacha", "2015-03", "2018-06", "2015-03/2018-06"},
        {"2015 оны 3-р сараас 2018 оны 6-р сар хүртэл", "2015-03", "2018-06", "2015-03/2018-06"},
        {"2015 թ. մարտից մինչև 2018 թ. հունիսը", "2015-03", "2018-06", "2015-03/2018-06"},
        {"2015 წლის მარტიდან 2018 წლის ივნისამდე", "2015-03", "2018-06", "2015-03/2018-06"},
        {"από τον Μάρτιο του 2015 μέχρι σήμερα", "2015-03", "now", "2015-03/.."},
        {"2017 m. liepos mėn. – 2021 m. spalio mėn.", "2017-07", "2021-10", "2017-07/2021-10"},
        {"od lipca 2017 r. do października 2021 r.", "2017-07", "2021-10", "2017-07/2021-10"},
        {"मार्च 2015 से", "2015-03", "now", "2015-03/.."},
        {"मार्च 2015 से जून 2018 तक", "2015-03", "2018-06", "2015-03/2018-06"},
        {"juli 2017 t.o.m. oktober 2021", "2017-07", "2021-10", "2017-07/2021-10"},
        {"Maret 2015 s/d Juni 2018", "2015-03", "2018-06", "2015-03/2018-06"},
        {"T3/2015 – T6/2018", "2015-03", "2018-06", "2015-03/2018-06"},
        {"ពីខែកក្កដា ឆ្នាំ២០១៧ ដល់ខែតុលា ឆ្នាំ២០២១", "2017-07", "2021-10", "2017-07/2021-10"},
        {"ก.ค. 2560 – ปัจจุบัน", "2017-07", "now", "2017-07/.."},
        {"มีนาคม พ.ศ. 2558 – มิถุนายน พ.ศ. 2561", "2015-03", "2018-06", "2015-03/2018-06"},
        {"พ.ศ. 2558 – 2561", "2015", "2018", "2015/2018"},
        {"平成27年3月～30年6月", "2015-03", "2018-06", "2015-03/2018-06"},
        {"民國98年11月至102年2月", "2009-11", "2013-02", "2009-11/2013-02"},
        {"2015年3月～", "2015-03", "now", "2015-03/.."},
        {"2017. 7. ~ 2021. 10.", "2017-07", "2021-10", "2017-07/2021-10"},
        {"listopad 2009 – obecnie", "2009-11", "now", "2009-11/.."},
        {"listopad 2009 – únor 2013", "2009-11", "2013-02", "2009-11/2013-02"},
        {"srpanj 2017. – listopad 2021.", "2017-07", "2021-10", "2017-07/2021-10"},
        {"listopad 2014", "2014", "", "2014"}, /* nobody says whose */
        {"Mac 2015 – Jun 2018", "2015-03", "2018-06", "2015-03/2018-06"},
        {"ΜΑΡΤΙΟΣ 2015 – ΙΟΎΝΙΟΣ 2018", "2015-03", "2018-06", "2015-03/2018-06"},
        {"KASIM 2009 – ARALIK 2013", "2009-11", "2013-12", "2009-11/2013-12"},
        {"7-р сар 2017 – 10-р сар 2021", "2017-07", "2021-10", "2017-07/2021-10"},
    };
    HOLDS(cases);
}

/* The same words where they say no date. */
static void words_of_dates_that_are_none(void **state)
{
    (void)state;
    static const reading cases[] = {
        {"v2.3.2014", "", "", ""},
        {"pp. 1999-2014", "", "", ""},
        {"№ 2018", "", "", ""},
        {"DIN 2015", "", "", ""},
        {"Tel. 030 2014 2015", "", "", ""},
        {"2500 บาท", "", "", ""},
        {"ул. Садовая, д. 2015, кв. 18", "", "", ""},
        {"T3 server", "", "", ""},
        {"Engineer\tdec 2017 – dec 2020", "2017-12", "2020-12", "2017-12/2020-12"},
        {"Engineer   out. 2021 – jul. 2022", "2021-10", "2022-07", "2021-10/2022-07"},
        {"Norrsken Teknik AB\t2017", "2017", "", "2017"}, /* no German "since" */
        {"\xE1\x80\xB1"
         "d graduat",
         "", "", ""}, /* letters of other scripts in one run */
        {"เขa", "", "", ""},
        {"Office for Mac 2011", "", "", ""},
        {"2015 Ben and others", "2015", "", "2015"}, /* an ending only where it hangs on */
        {"2015 R developer", "2015", "", "2015"},
    };
    HOLDS(cases);
}

static void single_dates(void **state)
{
    (void)state;
    static const reading cases[] = {
        {"March 2019", "2019-03", "", "2019-03"},
        {"Sept. 2019", "2019-09", "", "2019-09"},
        {"March, 2019", "2019-03", "", "2019-03"},
        {"March 5, 2019", "2019-03-05", "", "2019-03-05"},
        {"5th of March, 2019", "2019-03-05", "", "2019-03-05"},
        {"05-Mar-2019", "2019-03-05", "", "2019-03-05"},
        {"2019-03", "2019-03", "", "2019-03"},
        {"2019-03-05", "2019-03-05", "", "2019-03-05"},
        {"2019-03-05T10:00:00Z", "2019-03-05", "", "2019-03-05"},
        {"03/2019", "2019-03", "", "2019-03"},
        {"2019/03", "2019-03", "", "2019-03"},
        {"2019.03", "2019-03", "", "2019-03"},
        {"2014\u5E749\u6708", "2014-09", "", "2014-09"},
        {"\uFF12\uFF10\uFF11\uFF14\u5E74\uFF19\u6708", "2014-09", "", "2014-09"},
        {"2019\uB144 3\uC6D4", "2019-03", "", "2019-03"},
        {"5. M\u00E4rz 2019", "2019-03-05", "", "2019-03-05"},
        {"5 de marzo de 2019", "2019-03-05", "", "2019-03-05"},
        {"5 \u043C\u0430\u0440\u0442\u0430 2019 \u0433.", "2019-03-05", "", "2019-03-05"},
        {"f\u00E9vrier 2019", "2019-02", "", "2019-02"},
        {"FEVRIER 2019", "2019-02", "", "2019-02"},
        {"Fall 2018", "2018-23", "", "2018-23"},
        {"Winter 2018/19", "2018-24", "", "2018-24"},
        {"2019", "2019", "", "2019"},
        {"Class of 2014", "2014", "", "2014"},
        {"ca. 2014", "2014", "", "2014~"},
        {"~2014", "2014", "", "2014~"},
        {"worked there in may 2019", "2019-05", "", "2019-05"},
        {"25/3/2019", "2019-03-25", "", "2019-03-25"},
        {"3/25/2019", "2019-03-25", "", "2019-03-25"},
    };
    HOLDS(cases);
}

static void ranges(void **state)
{
    (void)state;
    static const reading cases[] = {
        {"Mar 2014 - Jun 2016", "2014-03", "2016-06", "2014-03/2016-06"},
        {"Mar 2014 \u2013 Present", "2014-03", "now", "2014-03/.."},
        {"from June 2013 till Oct 2014", "2013-06", "2014-10", "2013-06/2014-10"},
        {"between 2014 and 2016", "2014", "2016", "2014/2016"},
        {"since 2019", "2019", "now", "2019/.."},
        {"until 2019", "", "2019", "../2019"},
        {"May 2014 onwards", "2014-05", "now", "2014-05/.."},
        {"Oct 2008 to till date", "2008-10", "now", "2008-10/.."},
        {"Jan\u2013Mar 2016", "2016-01", "2016-03", "2016-01/2016-03"},
        {"Nov - Feb 2015", "2014-11", "2015-02", "2014-11/2015-02"},
        {"2016 Jan - Mar", "2016-01", "2016-03", "2016-01/2016-03"},
        {"2016-17", "2016", "2017", "2016/2017"},
        {"1999-00", "1999", "2000", "1999/2000"},
        {"2011-12", "2011", "2012", "2011/2012"},
        {"2011-12 - 2012-05", "2011-12", "2012-05", "2011-12/2012-05"},
        {"March 2014 June 2016", "2014-03", "2016-06", "2014-03/2016-06"},
        {"2007Present", "2007", "now", "2007/.."},
        {"20142016", "2014", "2016", "2014/2016"},
        {"'09 \u2013 '13", "2009", "2013", "2009/2013"},
        {"09/14 - 05/16", "2014-09", "2016-05", "2014-09/2016-05"},
        {"26-27 Sept 2019", "2019-09-26", "2019-09-27", "2019-09-26/2019-09-27"},
        {"20/10/2008 - 02/07/2009", "2008-10-20", "2009-07-02", "2008-10-20/2009-07-02"},
        {"10/20/2008 - 02/07/2009", "2008-10-20", "2009-02-07", "2008-10-20/2009-02-07"},
        {"Fall 2018 - Spring 2020", "2018-23", "2020-21", "2018-23/2020-21"},
        {"Nov 2020 - Feb 2021 (4 months)", "2020-11", "2021-02", "2020-11/2021-02"},
        {"2011/05 -- 2012/05", "2011-05", "2012-05", "2011-05/2012-05"},
        {"2014 /7--2016 /3", "2014-07", "2016-03", "2014-07/2016-03"},
        {"2010\u5E749\u6708\u5230\u81F3\u4ECA", "2010-09", "now", "2010-09/.."},
        {"M\u00E4rz 2014 bis heute", "2014-03", "now", "2014-03/.."},
        {"janvier 2014 - aujourd\u2019hui", "2014-01", "now", "2014-01/.."},
        {"\u042F\u043D\u0432\u0430\u0440\u044C 2014 \u2014 \u043F\u043E "
         "\u043D\u0430\u0441\u0442\u043E\u044F\u0449\u0435\u0435 \u0432\u0440\u0435\u043C\u044F",
         "2014-01", "now", "2014-01/.."},
    };
    HOLDS(cases);
}

static void what_is_no_date_stays_silent(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "",
        "May",
        "I may go in 2014 users",
        "you may 2 times",
        "2000 users",
        "over 2000 customers",
        "1990 \u2013 2000 employees",
        "$2014",
        "614-555-2012",
        "+1 614 555 2013",
        "192.168.2014.1",
        "2,014 things",
        "cv2014.pdf",
        "example.com/2014/09/x",
        "OH 43210",
        "Windows 2000",
        "Visual Studio 2019",
        "ISO 2015",
        "1990s",
        "2014-13",
        "1899",
        "2100",
        "31/02/2019",
        "10 years",
        "3.6 years of experience",
        "July till date",
        "Mar. to Apr.",
        "set 2019 records",
        "Globex\tset 2019 records",
        "Spring 5 framework",
        "Windows 10 1909",
        "room 1440",
        "1398 people",
        "RAM 2562 MB",
        "二年",
        "safer 1440",
        "Part 3 2 1",
        "\xFF\xFE\x80",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        idc_interval out;
        if (idc_date_find(idc_str_of(texts[i]), IDC_DAY_NONE, &out))
            fail_msg("\"%s\" was read as a date", texts[i]);
    }
}

static void years_of_other_calendars_and_eras(void **state)
{
    (void)state;
    static const reading cases[] = {
        {"平成26年4月 〜 令和元年5月", "2014-04", "2019-05", "2014-04/2019-05"},
        {"二〇一五年三月至今", "2015-03", "now", "2015-03/.."},
        {"民國103年", "2014", "", "2014"},
        {"주체 103", "2014", "", "2014"},
        {"พ.ศ. 2562", "2019", "", "2019"},
        {"มกราคม 2555 – ธันวาคม 2560", "2012-01", "2017-12", "2012-01/2017-12"},
        {"1 Farvardin 1398", "2019-03-21", "", "2019-03-21"},
        {"۱۳۹۸/۰۱/۰۱", "2019-03-21", "", "2019-03-21"},
        {"مهر ۱۳۹۵ تا آذر ۱۳۹۸", "2016", "2019", "2016/2019"},
        {"1 Rajab 1440", "2019-03-08", "", "2019-03-08"},
        {"5 Tishri 5780", "2019-10-04", "", "2019-10-04"},
    };
    HOLDS(cases);
    /* A month of another calendar lies in two of ours: the interval says which days, no more. */
    idc_interval mehr = found("مهر ۱۳۹۵");
    assert_int_equal(mehr.start.first_day, idc_day(2016, 9, 22));
    assert_int_equal(mehr.start.last_day, idc_day(2016, 10, 21));
}

static void dates_as_many_languages_order_them(void **state)
{
    (void)state;
    static const reading cases[] = {
        {"ngày 3 tháng 3 năm 2017", "2017-03-03", "", "2017-03-03"},
        {"tháng 10 năm 2017 - nay", "2017-10", "now", "2017-10/.."},
        {"1월 12일, 2016년", "2016-01-12", "", "2016-01-12"},
        {"2016. gada 12. marts – 2019. gada 1. oktobris", "2016-03-12", "2019-10-01",
         "2016-03-12/2019-10-01"},
        {"ožujak 2016. – lipanj 2019.", "2016-03", "2019-06", "2016-03/2019-06"},
        {"२०१६ मार्च – २०१९ अक्टोबर", "2016-03", "2019-10", "2016-03/2019-10"},
        {"2016 թ․ մարտ – 2019 թ․ հոկտեմբեր", "2016-03", "2019-10", "2016-03/2019-10"},
        {"31-ое октября 1974", "1974-10-31", "", "1974-10-31"},
        {"3η μαρτίου 2015", "2015-03-03", "", "2015-03-03"},
        {"٣\u200F/٢٠١٦ – ١٠\u200F/٢٠١٩", "2016-03", "2019-10", "2016-03/2019-10"},
        {"يناير 2016 - حتى الآن", "2016-01", "now", "2016-01/.."},
        {"ינואר 2016 - היום", "2016-01", "now", "2016-01/.."},
        {"2019-sep-1", "2019-09-01", "", "2019-09-01"},
        {"2015-3-3", "2015-03-03", "", "2015-03-03"},
        {"Wed Aug 05 12:00:00 2015", "2015-08-05", "", "2015-08-05"},
        {"5 December 1791", "1791-12-05", "", "1791-12-05"},
    };
    HOLDS(cases);
}

static void a_list_is_no_range(void **state)
{
    (void)state;
    assert_false(found("2012 2011 2010").is_range);
    assert_false(found("2010 2011 2012").is_range);
    assert_false(found("2012, 2013").is_range);
    assert_false(found("Summer 2001, Summer 2002").is_range);
    assert_false(found("February 2010 Summer 2009").is_range);
    assert_false(found("2014\n2016").is_range);
}

static void unknown_days_are_never_filled_in(void **state)
{
    (void)state;
    idc_interval i = found("May 2019");
    assert_int_equal(i.start.first_day, idc_day(2019, 5, 1));
    assert_int_equal(i.start.last_day, idc_day(2019, 5, 31));
    assert_int_equal(i.start.precision, IDC_PRECISION_MONTH);
    i = found("2019");
    assert_int_equal(i.start.first_day, idc_day(2019, 1, 1));
    assert_int_equal(i.start.last_day, idc_day(2019, 12, 31));
    i = found("5/3/2019");
    assert_int_equal(i.start.first_day, idc_day(2019, 3, 5));
    assert_int_equal(i.start.last_day, idc_day(2019, 5, 3));
    assert_int_equal(i.start.precision, IDC_PRECISION_YEAR);
    i = found("Q3 2020");
    assert_int_equal(i.start.first_day, idc_day(2020, 7, 1));
    assert_int_equal(i.start.last_day, idc_day(2020, 9, 30));
    i = found("Listopad 2014"); /* October in Croatian, November in Polish and Czech */
    assert_int_equal(i.start.first_day, idc_day(2014, 10, 1));
    assert_int_equal(i.start.last_day, idc_day(2014, 11, 30));
    i = found("Winter 2018");
    assert_true(i.start.first_day <= idc_day(2018, 1, 15));
    assert_true(i.start.last_day >= idc_day(2018, 12, 31));
}

static void present_is_the_documents_own_day(void **state)
{
    (void)state;
    idc_interval i;
    int32_t day = idc_day(2024, 6, 30);
    assert_true(idc_date_find(IDC_STR("2019 - present"), day, &i));
    assert_true(i.open_end);
    assert_int_equal(i.end.first_day, day);
    assert_int_equal(i.end.last_day, day);
    i = found("2019 - present");
    assert_int_equal(i.end.last_day, IDC_DAY_NONE);
    assert_true(found("Expected graduation: May 2027").expected);
    assert_true(found("May 2027 (expected)").expected);
    assert_false(found("May 2027").expected);
}

static void two_digit_years_lie_before_the_document(void **state)
{
    (void)state;
    idc_interval i;
    assert_true(idc_date_find(IDC_STR("8/71 - 9/75"), idc_day(2024, 1, 1), &i));
    assert_int_equal(i.start.first_day, idc_day(1971, 8, 1));
    assert_true(idc_date_find(IDC_STR("8/21 - 9/23"), idc_day(2024, 1, 1), &i));
    assert_int_equal(i.start.first_day, idc_day(2021, 8, 1));
}

static void fields_are_read_whole(void **state)
{
    (void)state;
    idc_interval i;
    assert_true(idc_date_read(IDC_STR(" (2014 - 2016) "), IDC_DAY_NONE, &i));
    assert_true(idc_date_read(IDC_STR("20140912"), IDC_DAY_NONE, &i));
    assert_int_equal(i.start.first_day, idc_day(2014, 9, 12));
    assert_true(idc_date_read(IDC_STR("2011-12"), IDC_DAY_NONE, &i));
    assert_false(i.is_range);
    assert_int_equal(i.start.first_day, idc_day(2011, 12, 1));
    assert_true(idc_date_read(IDC_STR("May 2014 - Present \u00B7 3 yrs 2 mos"), IDC_DAY_NONE, &i));
    assert_false(idc_date_read(IDC_STR("Engineer, 2014 - 2016"), IDC_DAY_NONE, &i));
    assert_false(idc_date_read(IDC_STR("2014 - 2016 Engineer"), IDC_DAY_NONE, &i));
}

static void the_span_is_what_was_read(void **state)
{
    (void)state;
    const char *text = "Engineer at Sample Works, May 2014 \u2013 June 2016, remote";
    idc_interval i = found(text);
    assert_str(idc_str_sub(idc_str_of(text), i.begin, i.finish), "May 2014 \u2013 June 2016");
}

static void arguments_are_checked(void **state)
{
    (void)state;
    idc_date_text out;
    idc_error *err = NULL;
    assert_int_equal(idc_dates_read("2019", 4, "soon", &out, &err), IDC_ERR_ARGUMENT);
    assert_non_null(strstr(idc_error_message(err), "soon"));
    idc_error_free(err);
    assert_int_equal(idc_dates_read(NULL, 4, NULL, &out, NULL), IDC_ERR_ARGUMENT);
    assert_int_equal(idc_dates_read("2019", 4, NULL, NULL, NULL), IDC_ERR_ARGUMENT);
    assert_int_equal(idc_dates_read(NULL, 0, NULL, &out, NULL), IDC_OK);
    assert_string_equal(out.start, "");
}

/* Property: shifting all years shifts the reading and nothing else. */
static void readings_move_with_the_year(void **state)
{
    (void)state;
    static const char *const forms[] = {"March %d", "5 March %d",   "%d-03",         "03/%d",
                                        "Fall %d",  "%d - present", "%d/09 -- %d/09"};
    for (size_t k = 0; k < sizeof forms / sizeof *forms; k++)
        for (int year = 1900; year < 2100; year++) {
            char text[64], *at = text;
            for (const char *p = forms[k]; *p;) {
                if (p[0] == '%') {
                    at += snprintf(at, 8, "%04d", year);
                    p += 2;
                } else {
                    *at++ = *p++;
                }
            }
            *at = '\0';
            int y, m, d;
            idc_interval i = found(text);
            idc_day_split(i.start.first_day, &y, &m, &d);
            assert_int_equal(y, year);
            assert_true(i.start.first_day <= i.start.last_day);
        }
}

static void megabytes_cost_what_they_weigh(void **state)
{
    (void)state;
    static const char *const units[] = {"1",      "a ",  "to ",    "- ",
                                        "\u5E74", "'09", "March ", "May 3 ",
                                        "\xFF",   "99/", "(",      "about early "};
    enum { SIZE = 1 << 20 };
    char *text = malloc(SIZE);
    assert_non_null(text);
    for (size_t k = 0; k < sizeof units / sizeof *units; k++) {
        size_t n = strlen(units[k]);
        for (size_t i = 0; i < SIZE; i++)
            text[i] = units[k][i % n];
        idc_interval out;
        idc_str all = {text, SIZE};
        if (idc_date_find(all, IDC_DAY_NONE, &out))
            assert_true(out.begin < out.finish && out.finish <= SIZE);
        assert_false(idc_date_read(all, IDC_DAY_NONE, &out));
    }
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_count_and_split),
        cmocka_unit_test(single_dates),
        cmocka_unit_test(ranges_as_languages_say_them),
        cmocka_unit_test(words_of_dates_that_are_none),
        cmocka_unit_test(ranges),
        cmocka_unit_test(what_is_no_date_stays_silent),
        cmocka_unit_test(years_of_other_calendars_and_eras),
        cmocka_unit_test(dates_as_many_languages_order_them),
        cmocka_unit_test(a_list_is_no_range),
        cmocka_unit_test(unknown_days_are_never_filled_in),
        cmocka_unit_test(present_is_the_documents_own_day),
        cmocka_unit_test(two_digit_years_lie_before_the_document),
        cmocka_unit_test(fields_are_read_whole),
        cmocka_unit_test(the_span_is_what_was_read),
        cmocka_unit_test(arguments_are_checked),
        cmocka_unit_test(readings_move_with_the_year),
        cmocka_unit_test(megabytes_cost_what_they_weigh),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
