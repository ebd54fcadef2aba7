/* JSON Resume: what it states becomes claims whose spans are the values. */
#include "collected.h"

static const char resume[] =
    "{\"basics\": {\"name\": \"Mara Lindholm\", \"email\": \"mara@lindholm.example\",\n"
    " \"phone\": \"+1 614 555 0142\", \"url\": \"https://lindholm.example\",\n"
    " \"summary\": \"Engineer with 12+ years of Go.\",\n"
    " \"location\": {\"city\": \"Columbus\", \"region\": \"OH\", \"countryCode\": \"US\"},\n"
    " \"profiles\": [{\"network\": \"GitHub\", \"username\": \"mara\"}]},\n"
    "\"work\": [{\"name\": \"Globex GmbH\", \"position\": \"Engineer\",\n"
    " \"startDate\": \"2019-03\", \"endDate\": \"2021-06\"},\n"
    " {\"company\": \"Initech\", \"position\": \"Manager\", \"startDate\": \"2021-07\"}],\n"
    "\"volunteer\": [{\"organization\": \"Code Club\", \"position\": \"Coach\"}],\n"
    "\"education\": [{\"institution\": \"University of Eastport\", \"area\": \"Physics\",\n"
    " \"studyType\": \"Bachelor\", \"startDate\": \"2008\"}],\n"
    "\"certificates\": [{\"name\": \"Diver\", \"issuer\": \"Sea School\", \"date\": "
    "\"2015-05-01\"}],\n"
    "\"projects\": [{\"name\": \"Tide Tables\", \"entity\": \"Harbour Guild\",\n"
    " \"roles\": [\"Maintainer\", \"Writer\"], \"description\": \"Tides on Kubernetes\",\n"
    " \"keywords\": [\"Python\"], \"startDate\": \"2017\", \"endDate\": \"2018\",\n"
    " \"url\": \"https://tides.example\"}],\n"
    "\"awards\": [{\"title\": \"Best Chart\", \"awarder\": \"Sea Club\", \"date\": \"2016\"}],\n"
    "\"publications\": [{\"name\": \"On Tides\", \"publisher\": \"Quay Press\",\n"
    " \"releaseDate\": \"2015-02\", \"website\": \"https://quay.example/tides\"}],\n"
    "\"references\": [{\"name\": \"Ines Okafor\", \"email\": \"ines@okafor.example\",\n"
    " \"phone\": \"+1 614 555 0177\", \"reference\": \"She knows the sea.\"}],\n"
    "\"interests\": [{\"name\": \"Boats\", \"keywords\": [\"Knots\"]}],\n"
    "\"skills\": [{\"name\": \"Web\", \"keywords\": [\"HTML\", \"CSS\"]}],\n"
    "\"languages\": [{\"language\": \"Swedish\", \"fluency\": \"Native\"}]}";

static void collect(collected *t, const char *text)
{
    collected_open(t);
    assert_int_equal(idc_collect_record(&t->c, collected_json(t, text)), IDC_OK);
    collected_done(t);
}

static void states_everything(void **state)
{
    (void)state;
    collected t;
    collect(&t, resume);
    assert_raw(claim_of(&t, IDC_CLAIM_NAME), "Mara Lindholm");
    assert_int_equal(claim_of(&t, IDC_CLAIM_NAME)->confidence_permille, 1000);
    assert_raw(claim_of(&t, IDC_CLAIM_RESIDENCE), "Columbus, OH, US");
    assert_string_equal(claim_of(&t, IDC_CLAIM_RESIDENCE)->value.place.country, "US");
    assert_int_equal(claim_of(&t, IDC_CLAIM_SKILL_YEARS)->value.years.years_tenths, 120);
    const idc_record *account = record_of(&t, IDC_RECORD_ACCOUNT, 0);
    assert_str(account->title->value.account.platform, "github");
    assert_str(account->title->value.account.handle, "mara");
    const idc_record *job = record_of(&t, IDC_RECORD_WORK, 0);
    assert_raw(job->organisation, "Globex GmbH");
    assert_str(dates_of(&t, job->dates), "2019-03/2021-06");
    assert_raw(record_of(&t, IDC_RECORD_WORK, 1)->organisation, "Initech");
    assert_true(record_of(&t, IDC_RECORD_WORK, 1)->dates->value.dates.open_end);
    assert_raw(record_of(&t, IDC_RECORD_VOLUNTEER, 0)->title, "Coach");
    const idc_record *study = record_of(&t, IDC_RECORD_EDUCATION, 0);
    assert_raw(study->area, "Physics");
    /* a study without an end is not said to go on */
    assert_false(study->dates->value.dates.open_end);
    assert_raw(record_of(&t, IDC_RECORD_CERTIFICATE, 0)->organisation, "Sea School");
    assert_int_equal(count_of(&t, IDC_CLAIM_SKILL), 3);
    assert_raw(claim_of(&t, IDC_CLAIM_LANGUAGE), "Swedish");
    collected_close(&t);
}

static void states_the_further_sections(void **state)
{
    (void)state;
    collected t;
    collect(&t, resume);
    const idc_record *project = record_of(&t, IDC_RECORD_PROJECT, 0);
    assert_raw(project->title, "Tide Tables");
    assert_raw(project->organisation, "Harbour Guild");
    assert_raw(project->role, "Maintainer");
    assert_raw(project->summary, "Tides on Kubernetes");
    assert_raw(project->url, "https://tides.example");
    assert_str(dates_of(&t, project->dates), "2017/2018");
    assert_int_equal(count_of(&t, IDC_CLAIM_PROJECT_ROLE), 2);
    assert_int_equal(count_of(&t, IDC_CLAIM_PROJECT_TECHNOLOGY), 2);
    assert_int_equal(count_of(&t, IDC_CLAIM_WORK_TECHNOLOGY), 0);
    const idc_record *award = record_of(&t, IDC_RECORD_AWARD, 0);
    assert_raw(award->title, "Best Chart");
    assert_raw(award->organisation, "Sea Club");
    const idc_record *publication = record_of(&t, IDC_RECORD_PUBLICATION, 0);
    assert_raw(publication->organisation, "Quay Press");
    assert_raw(publication->url, "https://quay.example/tides");
    assert_str(dates_of(&t, publication->dates), "2015-02");
    assert_int_equal(count_of(&t, IDC_CLAIM_INTEREST), 2);
    collected_close(&t);
}

static void a_referee_is_not_the_candidate(void **state)
{
    (void)state;
    collected t;
    collect(&t, resume);
    const idc_record *referee = record_of(&t, IDC_RECORD_REFERENCE, 0);
    assert_raw(referee->title, "Ines Okafor");
    assert_raw(referee->email, "ines@okafor.example");
    assert_raw(referee->phone, "+1 614 555 0177");
    assert_raw(referee->summary, "She knows the sea.");
    assert_int_equal(count_of(&t, IDC_CLAIM_NAME), 1);
    assert_int_equal(count_of(&t, IDC_CLAIM_EMAIL), 1);
    assert_int_equal(count_of(&t, IDC_CLAIM_PHONE), 1);
    collected_close(&t);
}

static void what_was_stated_comes_out_again(void **state)
{
    (void)state;
    collected t;
    collect(&t, resume);
    idc_node *out;
    assert_int_equal(idc_resume_of(t.work.work.arena, &t.claims, 0, &out), IDC_OK);
    const idc_node *project = idc_node_get(out, "projects")->child;
    assert_str(idc_node_text(project, "name"), "Tide Tables");
    assert_str(idc_node_text(project, "entity"), "Harbour Guild");
    assert_str(idc_node_text(project, "description"), "Tides on Kubernetes");
    assert_str(idc_node_text(project, "endDate"), "2018");
    assert_str(idc_node_get(project, "roles")->last->text, "Writer");
    assert_int_equal(idc_node_get(project, "keywords")->count, 2);
    const idc_node *award = idc_node_get(out, "awards")->child;
    assert_str(idc_node_text(award, "title"), "Best Chart");
    assert_str(idc_node_text(award, "date"), "2016");
    assert_null(idc_node_get(award, "endDate"));
    const idc_node *publication = idc_node_get(out, "publications")->child;
    assert_str(idc_node_text(publication, "publisher"), "Quay Press");
    assert_str(idc_node_text(publication, "releaseDate"), "2015-02");
    const idc_node *referee = idc_node_get(out, "references")->child;
    assert_str(idc_node_text(referee, "name"), "Ines Okafor");
    assert_str(idc_node_text(referee, "reference"), "She knows the sea.");
    assert_str(idc_node_text(idc_node_get(out, "interests")->child, "name"), "Boats");
    collected_close(&t);
}

static void raw_texts_stand_at_their_spans(void **state)
{
    (void)state;
    collected t;
    collect(&t, resume);
    for (size_t i = 0; i < t.claims.count; i++) {
        const idc_claim *c = t.claims.items[i];
        idc_str at = idc_str_sub(t.bytes, (size_t)c->span.begin, (size_t)c->span.end);
        /* a place is put together from three values */
        if (c->kind != IDC_CLAIM_RESIDENCE && idc_str_find(at, c->raw, 0) == SIZE_MAX)
            fail_msg("\"%.*s\" is not at its span", (int)c->raw.len, c->raw.ptr);
    }
    collected_close(&t);
}

static void wrong_shapes_are_passed_over(void **state)
{
    (void)state;
    static const char *const odd[] = {
        "{}",
        "[]",
        "null",
        "{\"basics\": []}",
        "{\"work\": {}}",
        "{\"work\": [1, null, \"x\", []]}",
        "{\"basics\": {\"name\": 7, \"location\": [], \"profiles\": [null, {}]}}",
        "{\"work\": [{\"startDate\": \"never\", \"endDate\": 7}]}",
        "{\"education\": [{}], \"skills\": [null, {\"keywords\": [1]}], \"languages\": [[], 3]}"};
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
        collected t;
        collect(&t, odd[i]);
        assert_int_equal(t.claims.count, 0);
        assert_int_equal(t.claims.record_count, 0);
        collected_close(&t);
    }
}

static void facts_of_the_host_are_kept_whole(void **state)
{
    (void)state;
    collected t;
    collected_open(&t);
    const idc_node *facts = collected_json(
        &t,
        "[{\"kind\": \"phone_line\", \"at\": \"2026-11-02T10:00:00+01:00\", \"source\": \"desk\","
        " \"value\": {\"number\": \"+16145550142\"}}, {\"kind\": \"unheard_of\"}, 3, {}]");
    assert_int_equal(idc_collect_observations(&t.c, facts), IDC_OK);
    collected_done(&t);
    assert_int_equal(t.claims.count, 2);
    const idc_claim *first = t.claims.items[0];
    assert_str(first->value.observation.kind, "phone_line");
    assert_str(first->value.observation.source, "desk");
    assert_str(idc_node_text(first->value.observation.value, "number"), "+16145550142");
    assert_int_equal(first->value.observation.at.day, idc_day(2026, 11, 2));
    assert_int_equal(t.claims.items[1]->value.observation.at.day, IDC_DAY_NONE);
    collected_close(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(states_everything),
        cmocka_unit_test(states_the_further_sections),
        cmocka_unit_test(a_referee_is_not_the_candidate),
        cmocka_unit_test(what_was_stated_comes_out_again),
        cmocka_unit_test(raw_texts_stand_at_their_spans),
        cmocka_unit_test(wrong_shapes_are_passed_over),
        cmocka_unit_test(facts_of_the_host_are_kept_whole),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
