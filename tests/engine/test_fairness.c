/* One life told under names of many cultures weighs the same, and what is no evidence weighs
   nothing. All people are invented. */
#include "cases.h"

enum { RENDERINGS = 6, HANDLES = 4, TEXT_BYTES = 2048 };

typedef struct person {
    const char *names[RENDERINGS]; /* ways in which one person writes one name */
    const char *handles[HANDLES];  /* what they call their mailboxes */
} person;

static const person people[] = {
    {{"박민지", "Park Min-ji", "Minji Park", "PARK Minji", "Pak Min Ji", "박민지 (Park Min-ji)"},
     {"minji.park", "mjpark", "parkmj92", "min_ji"}},
    {{"오수용", "O Su-yong", "Suyong Oh", "Oh Soo-yong"}, {"suyong.oh", "ohsy"}},
    {{"张伟", "Zhang Wei", "Wei Zhang", "ZHANG, Wei", "張偉"},
     {"weizhang", "zhangwei88", "wzhang"}},
    {{"田中 太郎", "Tanaka Taro", "Taro Tanaka", "たなか たろう"}, {"taro.tanaka", "ttanaka"}},
    {{"Đặng Thị Ngọc", "Dang Thi Ngoc", "Ngọc Đặng", "Ngoc Dang"}, {"ngoc.dang", "dangngoc95"}},
    {{"अजय वर्मा", "Ajay Verma", "Ajay Varma", "A. Verma", "अ. वर्मा"}, {"ajay.verma", "vermaa"}},
    {{"R. Kannan", "Kannan R", "Kannan Rajagopal"}, {"rkannan", "kannan.r"}},
    {{"محمد علی خان", "Muhammad Ali Khan", "Mohammad Khan", "M. A. Khan"}, {"makhan", "mkhan"}},
    {{"عبد الله القصاص", "Abdullah Al-Kassas", "Abdallah Alkassas", "عبدالله القصاص",
      "Abdullah Kassas"},
     {"abdullah.kassas", "akassas"}},
    {{"زهرا رضایی", "Zahra Rezaei", "Zahra Rezaee"}, {"zahra.rezaei", "zrezaei"}},
    {{"דוד לוי", "David Levi", "Dawid Levy"}, {"david.levi", "dlevy7"}},
    {{"Gökçe Işık Yılmaz", "Gokce Yilmaz", "YILMAZ Gökçe", "G. I. Yılmaz"},
     {"gokce.yilmaz", "giyilmaz"}},
    {{"Анна Сергеевна Ильина", "Anna Ilyina", "Ильина Анна", "Anna Sergeevna Ilina", "А. С. Ильина",
      "Ильина Анна Сергеевна"},
     {"anna.ilina", "a.ilyina", "ilina_as"}},
    {{"Олександр Шевчук", "Oleksandr Shevchuk", "Alexander Shevchuk", "О. Шевчук"},
     {"oleksandr.shevchuk", "alex.shevchuk", "oshevchuk"}},
    {{"Ελένη Νικολάου", "Eleni Nikolaou", "Helen Nikolaou", "Ε. Νικολάου"}, {"eleni.nikolaou"}},
    {{"María José García Ruiz", "Maria Garcia", "María García Ruiz", "M. J. García"},
     {"mjgarcia", "maria.garcia", "mariajose"}},
    {{"João Pedro da Silva Costa", "Joao Costa", "João da Silva Costa", "João P. Costa"},
     {"joao.costa", "jpcosta"}},
    {{"Jürgen Groß", "Juergen Gross", "Jurgen Gross", "Dr. Jürgen Groß"},
     {"juergen.gross", "jgross"}},
    {{"Søren Kjær", "Soeren Kjaer", "Soren Kjaer"}, {"soren.kjaer", "skjaer"}},
    {{"Þórdís Einarsdóttir", "Thordis Einarsdottir", "Þ. Einarsdóttir"}, {"thordis.e", "thordis"}},
    {{"Łukasz Żak", "Lukasz Zak", "Ł. Żak"}, {"lukasz.zak", "lzak"}},
    {{"Kovács Réka", "Réka Kovács", "Reka Kovacs"}, {"kovacs.reka", "rekak"}},
    {{"Wirjono", "WIRJONO"}, {"wirjono.dev", "wirjono"}},
    {{"Almaz Tesfaye", "Almaz T.", "Almaz Tesfaye Bekele"}, {"almaz.tesfaye", "almaz.bekele"}},
    {{"Adébáyọ̀ Ọládélé", "Adebayo Oladele", "Bayo Oladele"}, {"adebayo.oladele", "bayo.oladele"}},
    {{"สมชาย ใจดี", "Somchai Jaidee", "ส. ใจดี"}, {"somchai.j", "somchai"}},
    {{"ნინო ბერიძე", "Nino Beridze", "N. Beridze"}, {"nino.beridze"}},
    {{"Անի Սարգսյան", "Ani Sargsyan", "Ani Sarkisian"}, {"ani.sargsyan"}},
    {{"Siobhán Ní Mhurchú", "Siobhan Ni Mhurchu", "S. Ní Mhurchú"}, {"siobhan.nimhurchu", "snm"}},
    {{"Robert \\\"Bob\\\" Thornbury", "Bob Thornbury", "Robert Thornbury", "Thornbury, Robert J."},
     {"bob.thornbury", "rthornbury", "bobt"}},
    {{"Anouk van den Berg", "A. van den Berg", "van den Berg, Anouk", "Anouk Vandenberg"},
     {"anouk.vandenberg", "avdberg"}},
    {{"Jean-Luc Lefèvre", "Jean Luc Lefevre", "J.-L. Lefèvre"}, {"jl.lefevre", "jeanluc"}},
    {{"Mary Fenwick-Thorne", "Mary Fenwick"}, {"mary.thorne", "mfenwick"}},
    {{"Josiah Fenwick", "Jos Fenwick"}, {"jos.fenwick", "tonystark84"}},
};

static idc_engine *engine;
static char texts[2][TEXT_BYTES]; /* sources of the report that was made last */

/* What a life says beside the name; the defaults of the tests hold one contradiction. */
typedef struct life {
    const char *handle, *school, *school_place, *basics; /* basics: more members */
    int second_starts;                                   /* year; the first role ended in 2014 */
    int second_ends;
    bool contradiction; /* the page gives another end for the first role */
} life;

static const life plain = {.handle = "box",
                           .school = "Eastport College",
                           .school_place = "",
                           .basics = "",
                           .second_starts = 2015,
                           .second_ends = 2024};

/* text: where the source is written; the case keeps on reading it. */
static void add(idc_case *c, char *text, const char *label, const char *role, const char *name,
                const life *l, int first_ends)
{
    size_t index;
    int n = snprintf(text, TEXT_BYTES,
                     "{\"basics\": {\"name\": \"%s\", \"email\": \"%s@mail.example\"%s},"
                     " \"work\": [{\"name\": \"Larkspur Example\", \"position\": \"Engineer\","
                     " \"startDate\": \"2010-02\", \"endDate\": \"%d-06\"},"
                     " {\"name\": \"Bluefin Example\", \"position\": \"Engineer\","
                     " \"startDate\": \"%d-08\", \"endDate\": \"%d-03\"}],"
                     " \"education\": [{\"institution\": \"%s\"%s, \"startDate\": \"2005-09\","
                     " \"endDate\": \"2009-06\"}]}",
                     name, l->handle, l->basics, first_ends, l->second_starts, l->second_ends,
                     l->school, l->school_place);
    assert_true(n > 0 && n < TEXT_BYTES);
    assert_int_equal(idc_case_add_source(c, label, text, (size_t)n, &index, NULL), IDC_OK);
    assert_int_equal(idc_case_set_role(c, index, role, NULL), IDC_OK);
}

static idc_report *run(const char *resume_name, const char *page_name, const life *l,
                       const char *known)
{
    idc_case *c;
    idc_report *report;
    assert_int_equal(idc_case_new(engine, &c, NULL), IDC_OK);
    assert_int_equal(idc_case_set_as_of(c, "2026-11-23", NULL), IDC_OK);
    add(c, texts[0], "resume.json", "resume", resume_name, l, 2014);
    add(c, texts[1], "page.json", "profile", page_name, l, l->contradiction ? 2013 : 2014);
    if (known)
        assert_int_equal(idc_case_add_known_name(c, known, strlen(known), NULL), IDC_OK);
    assert_int_equal(idc_engine_run(engine, c, NULL, &report, NULL), IDC_OK);
    idc_case_free(c);
    return report;
}

/* Nothing contradicts, and the total is the one of everybody else. @return 1 when not so. */
static int held_unequal(const char *a, const char *b, const life *l, int32_t total)
{
    idc_report *report = run(a, b, l, NULL);
    int unequal = 0;
    for (size_t i = 0; i < idc_report_finding_count(report); i++) {
        const idc_finding *f = idc_report_finding(report, i);
        if (strcmp(idc_finding_outcome(f), "contradicts"))
            continue;
        print_error("%s | %s | %s: %s\n", a, b, l->handle, idc_finding_message(f));
        unequal = 1;
    }
    if (idc_report_score_millibits(report) != total)
        unequal = 1;
    idc_report_free(report);
    return unequal;
}

static int32_t total_of(const life *l)
{
    idc_report *report = run("Jane Miller", "Jane Miller", l, NULL);
    int32_t total = idc_report_score_millibits(report);
    idc_report_free(report);
    return total;
}

static void no_writing_of_a_name_weighs(void **state)
{
    (void)state;
    int32_t total = total_of(&plain);
    int unequal = 0;
    for (size_t p = 0; p < sizeof people / sizeof *people; p++)
        for (size_t i = 0; i < RENDERINGS && people[p].names[i]; i++)
            for (size_t j = 0; j < RENDERINGS && people[p].names[j]; j++)
                unequal += held_unequal(people[p].names[i], people[p].names[j], &plain, total);
    assert_int_equal(unequal, 0);
}

static void no_handle_of_ones_own_weighs(void **state)
{
    (void)state;
    int32_t total = total_of(&plain);
    int unequal = 0;
    for (size_t p = 0; p < sizeof people / sizeof *people; p++)
        for (size_t h = 0; h < HANDLES && people[p].handles[h]; h++)
            for (size_t i = 0; i < RENDERINGS && people[p].names[i]; i++) {
                life l = plain;
                l.handle = people[p].handles[h];
                unequal += held_unequal(people[p].names[i], people[p].names[i], &l, total);
            }
    assert_int_equal(unequal, 0);
}

static void what_is_no_evidence_weighs_nothing(void **state)
{
    (void)state;
    static const char *const places[] = {
        ", \"location\": \"Ibadan, Nigeria\"", ", \"location\": \"Pune, India\"",
        ", \"location\": \"Kazan, Russia\"",   ", \"location\": \"Daegu, South Korea\"",
        ", \"location\": \"Ohio, US\"",        "",
    };
    static const char *const schools[] = {"Eastport College", "Universidad de Puerto Este",
                                          "東港大学", "جامعة الميناء الشرقي",
                                          "Государственный институт"};
    static const char *const said[] = {
        "",
        ", \"pronouns\": \"they/them\"",
        ", \"label\": \"Engineer (she/her)\"",
        ", \"image\": \"https://pictures.example/me.jpg\"",
        ", \"summary\": \"Sorry for my English. I was at home for my childrens.\"",
        ", \"profiles\": []",
    };
    life l = plain;
    l.contradiction = true;
    int32_t total = total_of(&l);
    assert_true(total > 0);
    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        for (size_t j = 0; j < sizeof schools / sizeof *schools; j++) {
            life other = l;
            other.school_place = places[i];
            other.school = schools[j];
            assert_int_equal(total_of(&other), total);
        }
    for (size_t i = 0; i < sizeof said / sizeof *said; i++) {
        life other = l;
        other.basics = said[i];
        assert_int_equal(total_of(&other), total);
    }
    /* a gap of one year to nine; a tenure of nine years to seven months */
    for (int year = 2015; year <= 2023; year++) {
        life other = l;
        other.second_starts = year;
        assert_int_equal(total_of(&other), total);
    }
}

static void held_back(const idc_report *report, const char *const *words)
{
    static const idc_format formats[] = {IDC_FORMAT_JSON, IDC_FORMAT_TEXT, IDC_FORMAT_HTML,
                                         IDC_FORMAT_SVG_TIMELINE};
    for (size_t f = 0; f < sizeof formats / sizeof *formats; f++) {
        char *text;
        size_t len;
        assert_int_equal(idc_report_export(report, formats[f], &text, &len, NULL), IDC_OK);
        assert_true(len > 0);
        for (size_t w = 0; words[w]; w++)
            if (idc_str_ifind((idc_str){text, len}, idc_str_of(words[w]), 0) != SIZE_MAX)
                fail_msg("format %d prints \"%s\"", (int)formats[f], words[w]);
        idc_text_free(text);
    }
}

static void former_names_are_never_printed(void **state)
{
    (void)state;
    static const struct {
        const char *now, *former, *written, *handle, *words[4];
    } rows[] = {
        {"Robin Thornbury",
         "Rosalind Vorlage",
         "Vorlage, Rosalind",
         "rosalind.vorlage",
         {"rosalind", "vorlage"}},
        {"Mary Fenwick", "Mary Quillfeather", "M. Quillfeather", "mquillfeather", {"quillfeather"}},
        {"Юлия Ильина", "Юлия Ветрова", "Yulia Vetrova", "yulia.vetrova", {"ветрова", "vetrova"}},
        {"박서윤", "박민지", "Park Min-ji", "minji.park", {"민지", "min-ji", "minji"}},
        {"Layla Kassas", "ليلى حداد", "Layla Haddad", "layla.haddad", {"حداد", "haddad"}},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        life box = plain, l;
        box.contradiction = true;
        l = box;
        l.handle = rows[i].handle;
        int32_t total = total_of(&box);
        idc_report *told = run(rows[i].now, rows[i].written, &l, rows[i].former);
        held_back(told, rows[i].words);
        assert_int_equal(idc_report_score_millibits(told), total);
        idc_report_free(told);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_writing_of_a_name_weighs),
        cmocka_unit_test(no_handle_of_ones_own_weighs),
        cmocka_unit_test(what_is_no_evidence_weighs_nothing),
        cmocka_unit_test(former_names_are_never_printed),
    };
    if (idc_engine_new(NULL, &engine, NULL) != IDC_OK)
        return 1;
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    idc_engine_free(engine);
    return failed;
}
