/* Whatever the layout of a page or résumé, each job keeps its own firm and its own dates. */
#include "collected.h"

typedef struct entry {
    const char *title, *firm, *dates, *edtf, *place, *type, *text, *span;
} entry;

enum { ENTRIES = 4 };

static const entry english[ENTRIES] = {
    {"Staff Engineer", "Larkspur Freight Systems", "May 2022 \xE2\x80\x93 Present", NULL,
     "Columbus, Ohio", "Full-time", "Carrier offers and capacity planning", "4 yrs 7 mos"},
    {"Senior Claims Engineer", "Tessaly", "Jun 2020 \xE2\x80\x93 Apr 2022", "2020-06/2022-04",
     "Cleveland, Ohio", "Contract", "Claims intake, rating rules and data exports.", "1 yr 11 mos"},
    {"Backend Developer", "Corvane Analytics", "Sep 2018 \xE2\x80\x93 May 2020", "2018-09/2020-05",
     "Columbus, Ohio", "Freelance", "", "1 yr 9 mos"},
    {"QA Analyst", "Harrow & Pine", "Jul 2011 \xE2\x80\x93 Aug 2014", "2011-07/2014-08",
     "Dayton, Ohio", "Internship", "Wrote the tests of the web shop.", "3 yrs 2 mos"},
};

static const entry german[ENTRIES] = {
    {"Softwareentwicklerin", "Larkspur Logistik GmbH", "05/2022 \xE2\x80\x93 heute", NULL, "Berlin",
     "Vollzeit", "Tarife und Planung der Kapazit\xC3\xA4t", "4 Jahre 7 Monate"},
    {"Projektleiterin", "Tessaly", "06/2020 \xE2\x80\x93 04/2022", "2020-06/2022-04", "Hamburg",
     "Teilzeit", "Leitung von drei Projekten im Handel.", "1 Jahr 11 Monate"},
    {"Systemadministratorin", "Corvane", "09/2018 \xE2\x80\x93 05/2020", "2018-09/2020-05",
     "M\xC3\xBCnchen", "Freiberuflich", "", "1 Jahr 9 Monate"},
    {"Werkstudentin", "Harrow Verlag", "07/2011 \xE2\x80\x93 08/2014", "2011-07/2014-08", "Berlin",
     "Praktikum", "Tests f\xC3\xBCr den Webshop geschrieben.", "3 Jahre 2 Monate"},
};

static const entry french[ENTRIES] = {
    {"D\xC3\xA9veloppeuse", "Larkspur Transports", "mai 2022 \xE2\x80\x93 aujourd'hui", NULL,
     "Lyon", "CDI", "Tarifs et planification", "4 ans 7 mois"},
    {"Responsable qualit\xC3\xA9", "Tessaly", "juin 2020 \xE2\x80\x93 avril 2022",
     "2020-06/2022-04", "Paris", "CDD", "Suivi des livraisons et des essais.", "1 an 11 mois"},
    {"Analyste", "Corvane", "septembre 2018 \xE2\x80\x93 mai 2020", "2018-09/2020-05", "Paris",
     "Temps partiel", "", "1 an 9 mois"},
    {"Stagiaire", "Harrow", "juillet 2011 \xE2\x80\x93 ao\xC3\xBBt 2014", "2011-07/2014-08",
     "Lille", "Stage", "Tests de la boutique en ligne.", "3 ans 2 mois"},
};

static const entry spanish[ENTRIES] = {
    {"Ingeniera", "Larkspur Transportes", "mayo de 2022 - actualidad", NULL, "Madrid",
     "Jornada completa", "Tarifas y capacidad", "4 a\xC3\xB1os 7 meses"},
    {"Analista de datos", "Tessaly", "junio de 2020 - abril de 2022", "2020-06/2022-04",
     "Barcelona", "Contrato temporal", "Datos de seguros y sus reglas.", "1 a\xC3\xB1o 11 meses"},
    {"Desarrolladora", "Corvane", "septiembre de 2018 - mayo de 2020", "2018-09/2020-05", "Madrid",
     "Aut\xC3\xB3nomo", "", "1 a\xC3\xB1o 9 meses"},
    {"Becaria", "Harrow", "julio de 2011 - agosto de 2014", "2011-07/2014-08", "Sevilla",
     "Pr\xC3\xA1"
     "cticas",
     "Pruebas de la tienda en l\xC3\xADnea.", "3 a\xC3\xB1os 2 meses"},
};

/* $T title, $F firm, $D dates, $P place, $K type, $X text, $S length of time; "[...$X...]": only
 * where there is text */
typedef struct layout {
    const char *top, *each, *end;
} layout;

#define PLAIN(each)                                                                                \
    {                                                                                              \
        "Mara Lindholm\nmara@lindholm.example\n\nExperience\n", each, ""                           \
    }
#define PAGE(before, each, behind)                                                                 \
    {                                                                                              \
        "<html><body><h1>Mara Lindholm</h1><h2>Experience</h2>" before, each,                      \
            behind                                                                                 \
            "<h2>Skills</h2><p>Go, SQL</p>"                                                        \
            "<aside><h2>People also viewed</h2><ul><li><h3>Sam Okafor</h3><div>Cook at Bluefin"    \
            "</div><div>2011 - 2013</div></li></ul></aside></body></html>"                         \
    }

static const layout layouts[] = {
    PLAIN("$T\n$F \xC2\xB7 $K\n$D \xC2\xB7 $P\n[$X\n]"),
    PLAIN("$T\n$F \xC2\xB7 $K\n$D \xC2\xB7 $S\n$P\n[$X\n]"),
    PLAIN("$T\n$F\n$D\n[$X\n]\n"),
    PLAIN("$T\n$F, $P\n$D\n[- $X\n]\n"),
    PLAIN("$T\n$F - $P\n$D\n\n[$X\n\n]"),
    PLAIN("$F\n$T\n$D\n[- $X\n]"),
    PLAIN("$D\n$T\n$F\n[- $X\n]\n"),
    PLAIN("$D\n$T\n$F, $P\n[- $X\n]"),
    PLAIN("$D\n$T\n$F \xC2\xB7 $K\n\n"),
    PLAIN("$T\n$D\n$F \xC2\xB7 $K\n\n"),
    PLAIN("$T | $F | $D\n[- $X\n]"),
    PLAIN("$T, $F ($D)\n[$X\n]\n"),
    PLAIN("$F | $P\n$T | $D\n[- $X\n]"),
    PLAIN("### $T\n**$F** \xC2\xB7 $K\n$D\n\n[$X\n\n]"),
    PLAIN("### $T\n\n$F\n\n$D\n\n[$X\n\n]"),
    PLAIN("### $F\n#### $T\n$D | $P\n\n[- $X\n\n]"),
    PLAIN("$D ($S)\n$T\n$F\n[- $X\n]\n"),
    PAGE("<ul>",
         "<li><h3>$T</h3><div>$F \xC2\xB7 $K</div><div>$D \xC2\xB7 $P</div>[<div>$X</div>]</li>",
         "</ul>"),
    PAGE("<ul>",
         "<li><div><span>$T</span></div><div><span>$F \xC2\xB7 $K</span></div>"
         "<div><span>$D \xC2\xB7 $S</span></div><div><span>$P</span></div>[<p>$X</p>]</li>",
         "</ul>"),
    PAGE("", "<div class=job><div>$D</div><h3>$T</h3><div>$F, $P</div>[<p>$X</p>]</div>", ""),
    PAGE("", "<article><h3>$T</h3><p>$F</p><p>$K</p><time>$D</time>[<p>$X</p>]</article>", ""),
    PAGE("", "<div><h3>$T</h3><div>$F</div><div>$D</div><div>$P</div>[<div>$X</div>]</div>", ""),
    PAGE("", "<p><b>$T</b><br>$F \xC2\xB7 $K<br>$D</p>[<ul><li>$X</li></ul>]", ""),
    PAGE("<table>", "<tr><td>$D</td><td><b>$T</b><br>$F[<ul><li>$X</li></ul>]</td></tr>",
         "</table>"),
};

static void put_entry(idc_buf *out, const char *form, const entry *e)
{
    bool skip = false;
    for (const char *p = form; *p; p++) {
        const char *value = NULL;
        if (*p == '[' || *p == ']') {
            skip = *p == '[' && e->text[0] == '\0';
            continue;
        }
        if (*p == '$')
            switch (*++p) {
            case 'T':
                value = e->title;
                break;
            case 'F':
                value = e->firm;
                break;
            case 'D':
                value = e->dates;
                break;
            case 'P':
                value = e->place;
                break;
            case 'K':
                value = e->type;
                break;
            case 'X':
                value = e->text;
                break;
            default:
                value = e->span;
                break;
            }
        if (value && !skip)
            idc_buf_text(out, value);
        else if (!value && !skip)
            idc_buf_byte(out, *p);
    }
    idc_buf_byte(out, '\0');
    out->len--;
}

static bool check(const layout *l, const entry *entries, size_t id, const char *language)
{
    collected t;
    idc_buf text = idc_buf_with(&idc_allocator_default);
    idc_buf_text(&text, l->top);
    for (size_t i = 0; i < ENTRIES; i++)
        put_entry(&text, l->each, &entries[i]);
    idc_buf_text(&text, l->end);
    idc_buf_byte(&text, '\0');
    collected_text(&t, text.ptr, IDC_ROLE_PROFILE);
    bool good = records_of(&t, IDC_RECORD_WORK) == ENTRIES;
    for (size_t i = 0; i < ENTRIES && good; i++) {
        const idc_record *job = record_of(&t, IDC_RECORD_WORK, i);
        const entry *e = &entries[i];
        good = job->title && job->organisation && job->dates &&
               idc_str_is(job->title->raw, e->title) &&
               idc_str_is(job->organisation->raw, e->firm) &&
               (e->edtf ? idc_str_is(dates_of(&t, job->dates), e->edtf)
                        : job->dates->value.dates.open_end);
    }
    if (!good) {
        for (size_t i = 0; i < records_of(&t, IDC_RECORD_WORK); i++) {
            const idc_record *job = record_of(&t, IDC_RECORD_WORK, i);
            print_message("  %.*s | %.*s | %.*s\n", job->title ? (int)job->title->raw.len : 1,
                          job->title ? job->title->raw.ptr : "-",
                          job->organisation ? (int)job->organisation->raw.len : 1,
                          job->organisation ? job->organisation->raw.ptr : "-",
                          job->dates ? (int)job->dates->raw.len : 1,
                          job->dates ? job->dates->raw.ptr : "-");
        }
        print_error("layout %zu in %s: %s\n", id, language, l->each);
    }
    assert_spans(&t);
    collected_close(&t);
    idc_buf_free(&text);
    return good;
}

static void check_all(const entry *entries, const char *language)
{
    size_t wrong = 0;
    for (size_t i = 0; i < sizeof layouts / sizeof *layouts; i++)
        wrong += !check(&layouts[i], entries, i, language);
    assert_int_equal(wrong, 0);
}

static void every_job_keeps_its_firm_and_dates_english(void **state)
{
    (void)state;
    check_all(english, "English");
}

static void every_job_keeps_its_firm_and_dates_german(void **state)
{
    (void)state;
    check_all(german, "German");
}

static void every_job_keeps_its_firm_and_dates_french(void **state)
{
    (void)state;
    check_all(french, "French");
}

static void every_job_keeps_its_firm_and_dates_spanish(void **state)
{
    (void)state;
    check_all(spanish, "Spanish");
}

/* Several titles under one firm with its total length of time, among jobs of one title. */
static void titles_below_one_firm_keep_their_dates(void **state)
{
    static const char *const pages[] = {
        "Mara Lindholm\nmara@lindholm.example\n\nExperience\n"
        "Larkspur Freight\nFull-time \xC2\xB7 6 yrs 7 mos\nStaff Engineer\n"
        "May 2022 - Present \xC2\xB7 4 yrs 7 mos\nColumbus, Ohio\nCapacity planning\n"
        "Data Engineer\nJun 2020 - Apr 2022 \xC2\xB7 1 yr 11 mos\nColumbus, Ohio\n"
        "QA Analyst\nTessaly \xC2\xB7 Contract\nSep 2018 - May 2020 \xC2\xB7 1 yr 9 mos\n"
        "Cleveland, Ohio\nDeveloper\nCorvane \xC2\xB7 Full-time\nJul 2011 - Aug 2014\n",
        "Mara Lindholm\nmara@lindholm.example\n\nExperience\n"
        "Larkspur Freight (6 yrs 7 mos)\nStaff Engineer\nMay 2022 - Present\n- Planned it.\n"
        "Data Engineer\nJun 2020 - Apr 2022\n- Built it.\n"
        "QA Analyst\nTessaly \xC2\xB7 Contract\nSep 2018 - May 2020\n- Tested it.\n"
        "Developer\nCorvane \xC2\xB7 Full-time\nJul 2011 - Aug 2014\n- Wrote it.\n",
        "<html><body><h1>Mara Lindholm</h1><h2>Experience</h2><ul>"
        "<li><div>Larkspur Freight</div><div>6 yrs 7 mos</div><ul>"
        "<li><div>Staff Engineer</div><div>Full-time</div><div>May 2022 - Present</div></li>"
        "<li><div>Data Engineer</div><div>Jun 2020 - Apr 2022</div><p>Pipelines</p></li></ul></li>"
        "<li><div>QA Analyst</div><div>Tessaly</div><div>Sep 2018 - May 2020</div></li>"
        "<li><div>Developer</div><div>Corvane</div><div>Jul 2011 - Aug 2014</div></li>"
        "</ul></body></html>",
        "# Mara Lindholm\nmara@lindholm.example\n\n## Experience\n\n### Larkspur Freight\n\n"
        "#### Staff Engineer\nMay 2022 - Present\n\n- Planned it.\n\n#### Data Engineer\n"
        "Jun 2020 - Apr 2022\n\n- Built it.\n\n### Tessaly\n\n#### QA Analyst\n"
        "Sep 2018 - May 2020\n\n### Corvane\n\n#### Developer\nJul 2011 - Aug 2014\n",
    };
    static const char *const expected[][3] = {
        {"Staff Engineer", "Larkspur Freight", NULL},
        {"Data Engineer", "Larkspur Freight", "2020-06/2022-04"},
        {"QA Analyst", "Tessaly", "2018-09/2020-05"},
        {"Developer", "Corvane", "2011-07/2014-08"}};
    (void)state;
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        collected t;
        collected_text(&t, pages[i], IDC_ROLE_RESUME);
        if (records_of(&t, IDC_RECORD_WORK) != 4)
            fail_msg("page %zu has %zu jobs", i, records_of(&t, IDC_RECORD_WORK));
        for (size_t k = 0; k < 4; k++) {
            const idc_record *job = record_of(&t, IDC_RECORD_WORK, k);
            if (!job->title || !job->organisation || !job->dates)
                fail_msg("page %zu, job %zu lacks a part", i, k);
            assert_raw(job->title, expected[k][0]);
            assert_raw(job->organisation, expected[k][1]);
            if (expected[k][2])
                assert_str(dates_of(&t, job->dates), expected[k][2]);
            else
                assert_true(job->dates->value.dates.open_end);
        }
        collected_close(&t);
    }
}

/* What stands in brackets behind a title says how much, and is neither title nor firm. */
static void brackets_behind_a_title_are_no_name(void **state)
{
    (void)state;
    collected t;
    collected_text(&t,
                   "Mara Lindholm\nmara@lindholm.example\n\nExperience\n"
                   "Consultant (part-time, about 5 hours a week), May 2018 - May 2020\n"
                   "Tessaly Ltd\n",
                   IDC_ROLE_RESUME);
    assert_int_equal(records_of(&t, IDC_RECORD_WORK), 1);
    const idc_record *job = record_of(&t, IDC_RECORD_WORK, 0);
    assert_raw(job->title, "Consultant");
    assert_raw(job->type, "part-time");
    assert_raw(job->organisation, "Tessaly Ltd");
    collected_close(&t);
}

/* Where a date stands as well with the job above as with the one below it, no job has it. */
static void a_date_that_may_be_anothers_is_no_claim(void **state)
{
    (void)state;
    collected t;
    collected_text(&t,
                   "Mara Lindholm\nmara@lindholm.example\n\nExperience\n"
                   "Staff Engineer\nMay 2018 - May 2020\nData Engineer\n\n"
                   "Skills\nGo\n",
                   IDC_ROLE_RESUME);
    for (size_t i = 0; i < records_of(&t, IDC_RECORD_WORK); i++)
        assert_null(record_of(&t, IDC_RECORD_WORK, i)->dates);
    collected_close(&t);
}

/* What a page shows of others and of itself is nobody's claim here. */
static void what_is_not_the_persons_is_no_claim(void **state)
{
    static const char *const others[] = {
        "<aside><h2>People also viewed</h2><ul><li><h3>Sam Okafor</h3><div>Cook at Bluefin</div>"
        "<div>2011 - 2013</div></li></ul></aside>",
        "<aside><h2>Jobs</h2><ul><li><b>Cook</b><div>Bluefin</div><div>2011 - 2013</div></li></ul>"
        "</aside>",
        "<div role='complementary'><h3>More members</h3><p>Cook, Bluefin (2011 - 2013)</p></div>",
        "<h2>Jobs near Columbus</h2><p>Cook, Bluefin (2011 - 2013)</p>",
        "<h3>Similar profiles</h3><p>Cook, Bluefin (2011 - 2013)</p>",
        "<div>People you may know</div><p>Cook, Bluefin (2011 - 2013)</p>",
        "<nav><a href=/a>Cook, Bluefin</a><div>2011 - 2013</div><a>sam@bluefin.example</a></nav>",
        "<footer><p>Cook, Bluefin (2011 - 2013)</p><p>help@bluefin.example</p></footer>",
        "<div role=dialog><p>Cook, Bluefin (2011 - 2013)</p><p>help@bluefin.example</p></div>",
        "<div class='cookie-bar'><p>Cook, Bluefin (2011 - 2013)</p><p>(614) 555-0199</p></div>",
        /* left open inside: the end tag still ends it */
        "<nav><div><a href=/a>Cook, Bluefin</a><div>2011 - 2013</div></nav>",
    };
    static const char before[] = "<html><body><main><h1>Mara Lindholm</h1>"
                                 "<p>mara@lindholm.example</p><h2>Experience</h2>"
                                 "<p><b>Staff Engineer</b><br>Larkspur Freight<br>2018 - 2020</p>";
    (void)state;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        char page[1024];
        collected t;
        snprintf(page, sizeof page, "%s%s<h2>Skills</h2><p>Go</p></main></body></html>", before,
                 others[i]);
        collected_text(&t, page, IDC_ROLE_PROFILE);
        if (records_of(&t, IDC_RECORD_WORK) != 1 || count_of(&t, IDC_CLAIM_EMAIL) != 1 ||
            count_of(&t, IDC_CLAIM_NAME) != 1 || count_of(&t, IDC_CLAIM_SKILL) != 1 ||
            count_of(&t, IDC_CLAIM_PHONE) != 0)
            fail_msg("%zu: %zu jobs, %zu mails, %zu skills", i, records_of(&t, IDC_RECORD_WORK),
                     count_of(&t, IDC_CLAIM_EMAIL), count_of(&t, IDC_CLAIM_SKILL));
        assert_raw(record_of(&t, IDC_RECORD_WORK, 0)->organisation, "Larkspur Freight");
        collected_close(&t);
    }
}

/* The side column of a résumé is the person's. */
static void side_columns_are_read(void **state)
{
    (void)state;
    collected t;
    collected_text(&t,
                   "<html><body><aside><h1>Mara Lindholm</h1><p>mara@lindholm.example</p>"
                   "<h2>Skills</h2><p>Go</p></aside><main><h2>Experience</h2>"
                   "<p><b>Staff Engineer</b><br>Larkspur Freight<br>2018 - 2020</p></main></body>"
                   "</html>",
                   IDC_ROLE_RESUME);
    assert_raw(claim_of(&t, IDC_CLAIM_NAME), "Mara Lindholm");
    assert_raw(claim_of(&t, IDC_CLAIM_EMAIL), "mara@lindholm.example");
    assert_raw(claim_of(&t, IDC_CLAIM_SKILL), "Go");
    assert_int_equal(records_of(&t, IDC_RECORD_WORK), 1);
    collected_close(&t);
}

/* Who the letterhead at the foot of the page names is the person, and nothing of it a skill. */
static void a_footer_is_of_no_section(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "{\\rtf1\\ansi{\\footer Mara Lindholm | mara@lindholm.example\\par}Experience\\par "
        "Staff Engineer, Larkspur Freight\\tab 2018 - 2020\\par Skills\\par Go, SQL\\par}",
        "<w:wordDocument xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'><w:body>"
        "<w:p><w:r><w:t>Experience</w:t></w:r></w:p><w:p><w:r><w:t>Staff Engineer, Larkspur "
        "Freight, 2018 - 2020</w:t></w:r></w:p><w:p><w:r><w:t>Skills</w:t></w:r></w:p><w:p><w:r>"
        "<w:t>Go, SQL</w:t></w:r></w:p><w:sectPr><w:ftr><w:p><w:r><w:t>Mara Lindholm</w:t></w:r>"
        "</w:p><w:p><w:r><w:t>mara@lindholm.example</w:t></w:r></w:p></w:ftr></w:sectPr></w:body>"
        "</w:wordDocument>"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        collected t;
        collected_text(&t, texts[i], IDC_ROLE_RESUME);
        assert_raw(claim_of(&t, IDC_CLAIM_NAME), "Mara Lindholm");
        assert_int_equal(records_of(&t, IDC_RECORD_WORK), 1);
        assert_int_equal(count_of(&t, IDC_CLAIM_SKILL), 2);
        collected_close(&t);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_job_keeps_its_firm_and_dates_english),
        cmocka_unit_test(every_job_keeps_its_firm_and_dates_german),
        cmocka_unit_test(every_job_keeps_its_firm_and_dates_french),
        cmocka_unit_test(every_job_keeps_its_firm_and_dates_spanish),
        cmocka_unit_test(titles_below_one_firm_keep_their_dates),
        cmocka_unit_test(brackets_behind_a_title_are_no_name),
        cmocka_unit_test(a_date_that_may_be_anothers_is_no_claim),
        cmocka_unit_test(what_is_not_the_persons_is_no_claim),
        cmocka_unit_test(side_columns_are_read),
        cmocka_unit_test(a_footer_is_of_no_section),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
