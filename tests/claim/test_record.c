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
        cmocka_unit_test(raw_texts_stand_at_their_spans),
        cmocka_unit_test(wrong_shapes_are_passed_over),
        cmocka_unit_test(facts_of_the_host_are_kept_whole),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
