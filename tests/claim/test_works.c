/* Projects, awards, publications, certificates and referees of laid-out résumés, however they
 * stand. */
#include "collected.h"

#define TOP "Mara Lindholm\nmara@lindholm.example | (614) 555-0142 | Columbus, OH\n\n"
#define JOB                                                                                        \
    "EXPERIENCE\nSenior Engineer, Globex GmbH (2018-03 - 2020-02)\n- Cut costs by 10%.\n"          \
    "Developer, Initech Labs (2012-06 - 2018-02)\n- Wrote 30 tests.\n\n"

static const char *const projects[] = {
    /* name and date, then items */
    TOP JOB "PROJECTS\nTide Tables (2017 - 2018)\n- Shows tides at https://tides.example/app\n"
            "Harbour Map (2019)\n- Draws ships with Kubernetes.\n",
    /* name, prose; no dates */
    TOP JOB "Projects\n\nTide Tables\nA viewer of tides for small harbours: tides.example/app.\n\n"
            "Harbour Map\nDraws ships and their ways from Kubernetes on a map.\n",
    /* items that say all */
    TOP JOB "Personal Projects\n- Tide Tables: a viewer of tides, https://tides.example/app\n"
            "- Harbour Map: draws ships with Kubernetes\n",
    /* headings of a page */
    "<h1>Mara Lindholm</h1><h2>Experience</h2><h3>Globex GmbH</h3><p>Engineer</p>"
    "<p>2018 - 2020</p><h2>Projects</h2><h3>Tide Tables</h3><p>2017 - 2018</p>"
    "<p>Shows tides: https://tides.example/app</p><h3>Harbour Map</h3>"
    "<ul><li>Draws ships with Kubernetes</li></ul>",
    /* in another language */
    TOP "Berufserfahrung\nSenior Engineer, Globex GmbH (2018-03 - 2020-02)\n- Kosten gesenkt.\n\n"
        "Projekte\nTide Tables (2017 - 2018)\n- Zeigt Gezeiten: https://tides.example/app\n"
        "Harbour Map (2019)\n- Zeichnet Schiffe mit Kubernetes.\n",
};

static void every_layout_gives_the_same_projects(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof projects / sizeof *projects; i++) {
        collected t;
        collected_text(&t, projects[i], IDC_ROLE_RESUME);
        if (records_of(&t, IDC_RECORD_PROJECT) != 2)
            fail_msg("layout %zu has %zu projects", i, records_of(&t, IDC_RECORD_PROJECT));
        const idc_record *tides = record_of(&t, IDC_RECORD_PROJECT, 0);
        const idc_record *map = record_of(&t, IDC_RECORD_PROJECT, 1);
        assert_raw(tides->title, "Tide Tables");
        assert_non_null(tides->url);
        assert_non_null(strstr(tides->url->raw.ptr, "tides.example/app"));
        assert_raw(map->title, "Harbour Map");
        assert_null(map->url);
        if (count_of(&t, IDC_CLAIM_PROJECT_TECHNOLOGY) != 1)
            fail_msg("layout %zu tells no technology", i);
        assert_raw(claim_of(&t, IDC_CLAIM_PROJECT_TECHNOLOGY), "Kubernetes");
        assert_int_equal(claim_of(&t, IDC_CLAIM_PROJECT_TECHNOLOGY)->record, map->title->record);
        assert_spans(&t);
        collected_close(&t);
    }
}

static void a_project_has_role_firm_and_dates(void **state)
{
    (void)state;
    collected t;
    collected_text(&t,
                   TOP JOB "PROJECTS\n\nTide Tables\nLead Developer at Harbour Guild\n"
                           "Mar 2017 - Jun 2018\nShows the tides of every harbour of the coast.\n\n"
                           "Harbour Map\nDesigner at Quay Works\nJan 2019 - Feb 2019\n"
                           "Draws all ships of the harbour and where they go.\n",
                   IDC_ROLE_RESUME);
    const idc_record *p = record_of(&t, IDC_RECORD_PROJECT, 0);
    assert_raw(p->title, "Tide Tables");
    assert_raw(p->role, "Lead Developer");
    assert_raw(p->organisation, "Harbour Guild");
    assert_str(dates_of(&t, p->dates), "2017-03/2018-06");
    assert_raw(p->summary, "Shows the tides of every harbour of the coast.");
    assert_raw(record_of(&t, IDC_RECORD_PROJECT, 1)->organisation, "Quay Works");
    assert_int_equal(records_of(&t, IDC_RECORD_WORK), 2);
    collected_close(&t);
}

static void projects_of_a_job_belong_to_it(void **state)
{
    (void)state;
    collected t;
    collected_text(&t,
                   TOP
                   "EXPERIENCE\nSenior Engineer, Globex GmbH (2018-03 - 2020-02)\n"
                   "Projects:\n- Tide Tables, a viewer of tides.\n- Harbour Map.\n"
                   "Developer, Initech Labs (2012-06 - 2018-02)\nProjects:\n- Wrote 30 tests.\n",
                   IDC_ROLE_RESUME);
    assert_int_equal(records_of(&t, IDC_RECORD_WORK), 2);
    assert_int_equal(records_of(&t, IDC_RECORD_PROJECT), 0);
    collected_close(&t);
}

static void awards_name_who_gave_them(void **state)
{
    (void)state;
    static const char *const layouts[] = {
        TOP JOB "AWARDS\nBest Chart, Sea Club (2016)\nSilver Compass, Quay Press (2014)\n",
        TOP JOB "Honors & Awards\n\nBest Chart\nAwarded by Sea Club\n2016\n\n"
                "Silver Compass\nAwarded by Quay Press\n2014\n",
        TOP JOB "Awards\n- Best Chart \xE2\x80\x94 Sea Club, 2016\n"
                "- Silver Compass \xE2\x80\x94 Quay Press, 2014\n",
        TOP JOB "Awards\n2016\nBest Chart\nby Sea Club\n2014\nSilver Compass\nby Quay Press\n",
    };
    for (size_t i = 0; i < sizeof layouts / sizeof *layouts; i++) {
        collected t;
        collected_text(&t, layouts[i], IDC_ROLE_RESUME);
        if (records_of(&t, IDC_RECORD_AWARD) != 2)
            fail_msg("layout %zu has %zu awards", i, records_of(&t, IDC_RECORD_AWARD));
        const idc_record *award = record_of(&t, IDC_RECORD_AWARD, 0);
        assert_raw(award->title, "Best Chart");
        assert_raw(award->organisation, "Sea Club");
        assert_str(dates_of(&t, award->dates), "2016");
        assert_raw(record_of(&t, IDC_RECORD_AWARD, 1)->title, "Silver Compass");
        assert_spans(&t);
        collected_close(&t);
    }
}

static void deeds_are_no_awards(void **state)
{
    (void)state;
    collected t;
    collected_text(&t,
                   TOP JOB "KEY ACHIEVEMENTS\n- Raised the number of visitors by 30%\n"
                           "- Brought three teams together and led them through the harbour\n",
                   IDC_ROLE_RESUME);
    assert_int_equal(records_of(&t, IDC_RECORD_AWARD), 0);
    collected_close(&t);
}

static void publications_have_publisher_and_date(void **state)
{
    (void)state;
    static const char *const layouts[] = {
        TOP JOB "PUBLICATIONS\n\nOn Tides\nPublished by Quay Press\nOctober 2014\n\n"
                "The Harbour Book\nPublished by Sea Club\nMay 2012\n",
        TOP JOB "Publications\n- \"On Tides,\" Quay Press, October 2014.\n"
                "- \"The Harbour Book,\" Sea Club, May 2012.\n",
        TOP JOB "Papers\nOn Tides, Quay Press (Oct 2014)\nThe Harbour Book, Sea Club (May 2012)\n",
    };
    for (size_t i = 0; i < sizeof layouts / sizeof *layouts; i++) {
        collected t;
        collected_text(&t, layouts[i], IDC_ROLE_RESUME);
        if (records_of(&t, IDC_RECORD_PUBLICATION) != 2)
            fail_msg("layout %zu has %zu", i, records_of(&t, IDC_RECORD_PUBLICATION));
        const idc_record *book = record_of(&t, IDC_RECORD_PUBLICATION, 0);
        assert_raw(book->title, "On Tides");
        assert_raw(book->organisation, "Quay Press");
        assert_str(dates_of(&t, book->dates), "2014-10");
        assert_raw(record_of(&t, IDC_RECORD_PUBLICATION, 1)->title, "The Harbour Book");
        collected_close(&t);
    }
}

static const char *const referees[] = {
    TOP JOB "REFERENCES\nInes Okafor\nHead of Charts, Harbour Guild\nines@okafor.example\n"
            "+1 614 555 0177\n\nJon de Vries\nDirector at Quay Works\njon@quay.example\n",
    TOP JOB "Referees\n\nInes Okafor, Head of Charts, Harbour Guild\n"
            "ines@okafor.example | +1 614 555 0177\n\n"
            "Jon de Vries, Director, Quay Works\njon@quay.example\n",
};

static void a_referee_is_not_the_candidate(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof referees / sizeof *referees; i++) {
        collected t;
        collected_text(&t, referees[i], IDC_ROLE_RESUME);
        if (records_of(&t, IDC_RECORD_REFERENCE) != 2)
            fail_msg("layout %zu has %zu referees", i, records_of(&t, IDC_RECORD_REFERENCE));
        const idc_record *ines = record_of(&t, IDC_RECORD_REFERENCE, 0);
        assert_raw(ines->title, "Ines Okafor");
        assert_raw(ines->role, "Head of Charts");
        assert_raw(ines->organisation, "Harbour Guild");
        assert_raw(ines->email, "ines@okafor.example");
        assert_raw(ines->phone, "+1 614 555 0177");
        assert_raw(record_of(&t, IDC_RECORD_REFERENCE, 1)->title, "Jon de Vries");
        assert_raw(record_of(&t, IDC_RECORD_REFERENCE, 1)->organisation, "Quay Works");
        assert_int_equal(count_of(&t, IDC_CLAIM_NAME), 1);
        assert_raw(claim_of(&t, IDC_CLAIM_NAME), "Mara Lindholm");
        assert_int_equal(count_of(&t, IDC_CLAIM_EMAIL), 1);
        assert_int_equal(count_of(&t, IDC_CLAIM_PHONE), 1);
        assert_spans(&t);
        collected_close(&t);
    }
}

static void what_was_said_goes_with_who_said_it(void **state)
{
    (void)state;
    collected t;
    collected_text(&t,
                   TOP JOB "REFERENCES\n\nMara knows every harbour of the coast by heart.\n"
                           "\xE2\x80\x94 Ines Okafor\n\n"
                           "I would sail with her at any time again.\n\xE2\x80\x94 Jon de Vries\n",
                   IDC_ROLE_RESUME);
    assert_int_equal(records_of(&t, IDC_RECORD_REFERENCE), 2);
    assert_raw(record_of(&t, IDC_RECORD_REFERENCE, 0)->title, "Ines Okafor");
    assert_raw(record_of(&t, IDC_RECORD_REFERENCE, 1)->summary,
               "I would sail with her at any time again.");
    collected_close(&t);
}

static void upon_request_is_nobody(void **state)
{
    (void)state;
    static const char *const texts[] = {
        TOP JOB "REFERENCES\nAvailable upon request\n",
        TOP JOB "REFERENCES\nReferences Available Upon Request\n",
        TOP JOB "References\nReferences are available on request.\n",
        TOP JOB "REFERENCIAS\nDisponibles Previa Petici\xC3\xB3n\n",
        TOP JOB "REFER\xC3\x8ANCIAS\nMediante Solicita\xC3\xA7\xC3\xA3o\n",
        TOP JOB "REFERENSER\nL\xC3\xA4mnas P\xC3\xA5 Beg\xC3\xA4ran\n",
        TOP JOB "REFERANSER\nOppgis Ved Foresp\xC3\xB8rsel\n",
        TOP JOB "REFERENCJE\nNa \xC5\xBByczenie\n",
        TOP JOB "REFERENCE\nNa Vy\xC5\xBE\xC3\xA1"
                "d\xC3\xA1n\xC3\xAD\n",
        TOP JOB "REFERENCI\xC3\x81K\nK\xC3\xA9r\xC3\xA9sre K\xC3\xBCld\xC3\xB6m\n",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        collected t;
        collected_text(&t, texts[i], IDC_ROLE_RESUME);
        if (records_of(&t, IDC_RECORD_REFERENCE) != 0)
            fail_msg("text %zu names a referee", i);
        collected_close(&t);
    }
}

static void certificates_name_who_issued_them(void **state)
{
    (void)state;
    collected t;
    collected_text(&t,
                   TOP JOB "CERTIFICATIONS\n\nHarbour Pilot\nSea School\nMay 2015\n\n"
                           "Chart Maker\nQuay Institute\nJune 2016\n",
                   IDC_ROLE_RESUME);
    assert_int_equal(records_of(&t, IDC_RECORD_CERTIFICATE), 2);
    assert_raw(record_of(&t, IDC_RECORD_CERTIFICATE, 0)->title, "Harbour Pilot");
    assert_raw(record_of(&t, IDC_RECORD_CERTIFICATE, 0)->organisation, "Sea School");
    assert_str(dates_of(&t, record_of(&t, IDC_RECORD_CERTIFICATE, 1)->dates), "2016-06");
    collected_close(&t);
}

/* What stands behind the items of a job or project may belong to one that was not seen. */
static void what_follows_an_entry_is_not_its_own(void **state)
{
    (void)state;
    static const char *const texts[] = {
        TOP "EXPERIENCE\n\nEngineer, Globex GmbH\nMar 2008 - Nov 2010\n- Kept branches in step.\n"
            "Engineer, Initech Labs\n- Ran all services on Kubernetes.\n",
        TOP "EXPERIENCE\n\nEngineer, Globex GmbH\nMar 2008 - Nov 2010\nKept branches in step.\n"
            "Engineer, Initech Labs\n- Ran all services on Kubernetes.\n",
        TOP JOB "PROJECTS\n\nHarbour Map\n- Draws ships on a map of the coast.\n"
                "Jan 2005 - Feb 2008\nTide Tables\nApr 2016 - Jun 2021\n"
                "Shows tides on Kubernetes.\n",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        collected t;
        collected_text(&t, texts[i], IDC_ROLE_RESUME);
        for (const idc_claim *c = NULL;
             (c = idc_claims_next(&t.claims, c, IDC_CLAIM_WORK_TECHNOLOGY, 0));)
            fail_msg("text %zu: a job names %.*s", i, (int)c->raw.len, c->raw.ptr);
        for (const idc_claim *c = NULL;
             (c = idc_claims_next(&t.claims, c, IDC_CLAIM_PROJECT_TECHNOLOGY, 0));)
            if (t.c.records[c->record].dates)
                fail_msg("text %zu: a project has dates of another", i);
        collected_close(&t);
    }
}

/* Dates beside a name are sure; those in a row of their own may be of the next entry. */
static void dates_apart_from_the_name_are_less_sure(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool certain;
    } rows[] = {
        {TOP JOB "CERTIFICATIONS\nHarbour Pilot (May 2015)\nChart Maker (June 2016)\n", true},
        {TOP JOB "CERTIFICATIONS\nHarbour Pilot\nMay 2015\nChart Maker\nJune 2016\n", false}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        collected t;
        collected_text(&t, rows[i].text, IDC_ROLE_RESUME);
        const idc_claim *dates = record_of(&t, IDC_RECORD_CERTIFICATE, 0)->dates;
        assert_non_null(dates);
        assert_int_equal(dates->confidence_permille >= IDC_CLAIM_CERTAIN, rows[i].certain);
        collected_close(&t);
    }
}

static void lists_are_read_with_and_without_commas(void **state)
{
    (void)state;
    collected t;
    collected_text(&t,
                   TOP JOB "SKILLS\nWeb: TypeScript React Kubernetes\nRust advanced, Intermediate\n"
                           "\nINTERESTS\n- Sailing: knots, charts\n- Old maps\n",
                   IDC_ROLE_RESUME);
    assert_int_equal(count_of(&t, IDC_CLAIM_SKILL), 4);
    assert_int_equal(count_of(&t, IDC_CLAIM_INTEREST), 4);
    collected_close(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_layout_gives_the_same_projects),
        cmocka_unit_test(a_project_has_role_firm_and_dates),
        cmocka_unit_test(projects_of_a_job_belong_to_it),
        cmocka_unit_test(awards_name_who_gave_them),
        cmocka_unit_test(deeds_are_no_awards),
        cmocka_unit_test(publications_have_publisher_and_date),
        cmocka_unit_test(a_referee_is_not_the_candidate),
        cmocka_unit_test(what_was_said_goes_with_who_said_it),
        cmocka_unit_test(upon_request_is_nobody),
        cmocka_unit_test(certificates_name_who_issued_them),
        cmocka_unit_test(what_follows_an_entry_is_not_its_own),
        cmocka_unit_test(dates_apart_from_the_name_are_less_sure),
        cmocka_unit_test(lists_are_read_with_and_without_commas),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
