/* One document puts title and firm at one place of all its entries: what it does everywhere tells
 * what a single entry cannot. */
#include "collected.h"

enum { JOBS_MAX = 3 };

typedef struct page {
    const char *name, *text;
    const char *jobs[JOBS_MAX][3]; /* title, firm, dates */
} page;

#define TEXT "Mara Lindholm\nmara@lindholm.example\n\n"

static const page pages[] = {
    {"a word between title and firm",
     TEXT "Experiencia laboral\nIngeniera en Marejada Digital (2019 - 2021)\n- Turnos.\n"
          "T\xC3\xA9"
          "cnica en Redes en Faro del Sur (2015 - 2018)\n- Redes.\n",
     {{"Ingeniera", "Marejada Digital", "2019/2021"},
      {"T\xC3\xA9"
       "cnica en Redes",
       "Faro del Sur", "2015/2018"}}},
    {"the same word inside titles",
     TEXT "Experiencia laboral\nT\xC3\xA9"
          "cnica en Redes\nFaro del Sur\n2019 - 2021\n- Redes.\n"
          "Ingeniera en Ventas\nMarejada\n2015 - 2018\n- Ventas.\n",
     {{"T\xC3\xA9"
       "cnica en Redes",
       "Faro del Sur", "2019/2021"},
      {"Ingeniera en Ventas", "Marejada", "2015/2018"}}},
    {"commas and brackets inside names",
     TEXT
     "Experience\nStaff Engineer, Payments\nTidewater (formerly Shoal)\n2019 - 2021\n- Tides.\n"
     "Analyst\nCorvane\n2015 - 2018\n- Data.\nEngineer\nTessaly\n2012 - 2014\n- Data.\n",
     {{"Staff Engineer, Payments", "Tidewater (formerly Shoal)", "2019/2021"},
      {"Analyst", "Corvane", "2015/2018"},
      {"Engineer", "Tessaly", "2012/2014"}}},
    {"titles that no word tells",
     TEXT "Arbetslivserfarenhet\nSystemutvecklare, Blomkvist\n2019 - 2021\n- Kod.\n"
          "Allkonstn\xC3\xA4r, Havsvik Konsult\n2015 - 2018\n- Kod.\n"
          "Projektledare, Granviks\n2012 - 2014\n- Kod.\n",
     {{"Systemutvecklare", "Blomkvist", "2019/2021"},
      {"Allkonstn\xC3\xA4r", "Havsvik Konsult", "2015/2018"},
      {"Projektledare", "Granviks", "2012/2014"}}},
    {"a kind of work where others have a title",
     TEXT "Experience\nCorvane\t2019 - 2021\nFreelance\n- Data.\n"
          "Tessaly\t2015 - 2018\nAnalyst\n- Claims.\n",
     {{"Freelance", "Corvane", "2019/2021"}, {"Analyst", "Tessaly", "2015/2018"}}},
    {"dates that close their entries",
     "<html><body><h1>Mara Lindholm</h1><h2>Experience</h2>"
     "<div><div>Analyst</div><div>Corvane</div><ul><li>Data</li></ul></div><div>2019 - 2021</div>"
     "<div><div>Engineer</div><div>Tessaly</div><ul><li>Code</li></ul></div><div>2015 - 2018</div>"
     "<h2>Skills</h2><p>C</p></body></html>",
     {{"Analyst", "Corvane", "2019/2021"}, {"Engineer", "Tessaly", "2015/2018"}}},
    {"an element where the firm begins",
     "<html><body><h1>Mara Lindholm</h1><h2>Experience</h2>"
     "<h3>Analyst <small>Corvane</small></h3><p>2019 - 2021</p><p>Read what the data said.</p>"
     "<h3>Staff Engineer, Web <small>Tessaly</small></h3><p>2015 - 2018</p>"
     "<h3>Intern <small>Harrow</small></h3><p>2014 - 2015</p></body></html>",
     {{"Analyst", "Corvane", "2019/2021"},
      {"Staff Engineer, Web", "Tessaly", "2015/2018"},
      {"Intern", "Harrow", "2014/2015"}}},
    {"a firm behind \"at\" in its own row",
     "<html><body><h1>Mara Lindholm</h1><h2>Work</h2>"
     "<h4>Analyst</h4><div>at Corvane</div><div>2019 - 2021</div><p>Read what the data said.</p>"
     "<h4>Engineer</h4><div>at Tessaly</div><div>2015 - 2018</div></body></html>",
     {{"Analyst", "Corvane", "2019/2021"}, {"Engineer", "Tessaly", "2015/2018"}}},
    {"ranges that fill a narrow column",
     TEXT "Experience\nSep\tCorvane\n2019\tAnalyst\nMay\tLisbon\n2021\n- Data.\n"
          "Jun\tTessaly\n2015\tEngineer\nApr\tPorto\n2018\n- Code.\n",
     {{"Analyst", "Corvane", "2019-09/2021-05"}, {"Engineer", "Tessaly", "2015-06/2018-04"}}},
    {"a spaced slash",
     TEXT "Experience\nAnalyst, Corvane\t2019-09 / 2021-05\n- Data.\n"
          "Engineer, Tessaly\t2015-06 / 2018-04\n- Code.\n",
     {{"Analyst", "Corvane", "2019-09/2021-05"}, {"Engineer", "Tessaly", "2015-06/2018-04"}}},
    {"a table with a head",
     "<html><body><h1>Mara Lindholm</h1><h2>Experience</h2><table>"
     "<tr><th>Period</th><th>Employer</th><th>Position</th><th>Location</th></tr>"
     "<tr><td>2019 - 2021</td><td>Corvane</td><td>Analyst</td><td>Lisbon</td></tr>"
     "<tr><td>2015 - 2018</td><td>Tessaly</td><td>Keeper of keys</td><td>Porto</td></tr>"
     "</table></body></html>",
     {{"Analyst", "Corvane", "2019/2021"}, {"Keeper of keys", "Tessaly", "2015/2018"}}},
    {"a table of two columns of dates",
     "<html><body><h1>Mara Lindholm</h1><h2>Experience</h2><table>"
     "<tr><th>Position</th><th>Employer</th><th>From</th><th>To</th></tr>"
     "<tr><td>Analyst</td><td>Corvane</td><td>09/2019</td><td>05/2021</td></tr>"
     "<tr><td>Keeper of keys</td><td>Tessaly</td><td>06/2015</td><td>04/2018</td></tr>"
     "</table></body></html>",
     {{"Analyst", "Corvane", "2019-09/2021-05"}, {"Keeper of keys", "Tessaly", "2015-06/2018-04"}}},
};

static void one_place_has_one_meaning(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        const page *p = &pages[i];
        size_t jobs = 0;
        collected t;
        collected_text(&t, p->text, IDC_ROLE_RESUME);
        while (jobs < JOBS_MAX && p->jobs[jobs][0])
            jobs++;
        if (records_of(&t, IDC_RECORD_WORK) != jobs)
            fail_msg("%s: %zu jobs", p->name, records_of(&t, IDC_RECORD_WORK));
        for (size_t k = 0; k < jobs; k++) {
            const idc_record *job = record_of(&t, IDC_RECORD_WORK, k);
            if (!job->title || !job->organisation || !job->dates)
                fail_msg("%s: job %zu lacks a part", p->name, k);
            if (!idc_str_is(job->title->raw, p->jobs[k][0]) ||
                !idc_str_is(job->organisation->raw, p->jobs[k][1]))
                fail_msg("%s: \"%.*s\" at \"%.*s\"", p->name, (int)job->title->raw.len,
                         job->title->raw.ptr, (int)job->organisation->raw.len,
                         job->organisation->raw.ptr);
            assert_str(dates_of(&t, job->dates), p->jobs[k][2]);
        }
        collected_close(&t);
    }
}

/* The name, whatever stands beside or above it. */
static void names_stand_beside_titles(void **state)
{
    static const char *const pages_of_names[] = {
        "Mara Lindholm | Engineer\nmara@lindholm.example\n\nExperience\nCorvane\n2019 - 2021\n",
        "Mara Lindholm - Data Analyst\nmara@lindholm.example\n\nExperience\nCorvane\n2019 - 2021\n",
        "Curriculum\nVitae\nMara Lindholm\nmara@lindholm.example\n\nExperience\n2019 - 2021\n",
    };
    (void)state;
    for (size_t i = 0; i < sizeof pages_of_names / sizeof *pages_of_names; i++) {
        collected t;
        collected_text(&t, pages_of_names[i], IDC_ROLE_RESUME);
        const idc_claim *name = claim_of(&t, IDC_CLAIM_NAME);
        assert_non_null(name);
        assert_str(name->raw, "Mara Lindholm");
        collected_close(&t);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_place_has_one_meaning),
        cmocka_unit_test(names_stand_beside_titles),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
