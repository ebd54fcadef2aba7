/* Profile pages and what files say about themselves. */
#include "collected.h"

static idc_document *document(collected *t)
{
    collected_open(t);
    t->doc = idc_document_new(&t->work.work);
    assert_non_null(t->doc);
    return t->doc;
}

static void line(idc_document *doc, const char *text, unsigned flags, unsigned level)
{
    idc_line l = {.text = idc_str_of(text), .flags = (uint16_t)flags, .level = (uint8_t)level};
    assert_int_equal(idc_document_add_line(doc, &l), IDC_OK);
}

static void collect(collected *t, idc_source_role role, const char *platform)
{
    assert_int_equal(idc_collect_document(&t->c, t->doc, role, idc_str_of(platform)), IDC_OK);
    collected_done(t);
}

static void structured(collected *t, const char *key, const char *json)
{
    idc_document *doc = t->doc;
    if (!doc->structured)
        doc->structured = idc_node_new(doc->work->arena, IDC_NODE_OBJECT);
    assert_true(
        idc_node_put(doc->structured, idc_str_of(key), (idc_node *)collected_json(t, json)));
}

static void json_ld_of_a_person_is_read_in_any_wrapping(void **state)
{
    (void)state;
#define PERSON                                                                                     \
    "{\"@type\": \"Person\", \"name\": \"Mara Lindholm\", \"alternateName\": \"mara\","            \
    " \"jobTitle\": \"Engineer\", \"sameAs\": [\"https://github.com/mara\"],"                      \
    " \"address\": {\"addressLocality\": \"Columbus\", \"addressRegion\": \"OH\"},"                \
    " \"worksFor\": [{\"@type\": \"OrganizationRole\", \"roleName\": \"Lead\","                    \
    "   \"startDate\": \"2019-03\", \"worksFor\": {\"name\": \"Globex GmbH\"}}],"                  \
    " \"alumniOf\": {\"name\": \"University of Eastport\"}}"
    static const char *const pages[] = {
        PERSON, "[" PERSON "]", "{\"@graph\": [{\"@type\": \"WebSite\"}, " PERSON "]}",
        "[{\"@type\": \"ProfilePage\", \"dateCreated\": \"2024-03-02\", \"mainEntity\": " PERSON
        "}]"};
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        collected t;
        document(&t);
        structured(&t, "json-ld", pages[i]);
        collect(&t, IDC_ROLE_PROFILE, "github");
        assert_raw(claim_of(&t, IDC_CLAIM_NAME), "Mara Lindholm");
        const idc_record *job = record_of(&t, IDC_RECORD_WORK, 0);
        assert_raw(job->organisation, "Globex GmbH");
        assert_raw(job->title, "Lead");
        assert_true(job->dates->value.dates.open_end);
        assert_raw(record_of(&t, IDC_RECORD_EDUCATION, 0)->organisation, "University of Eastport");
        assert_raw(claim_of(&t, IDC_CLAIM_RESIDENCE), "Columbus, OH");
        assert_str(record_of(&t, IDC_RECORD_ACCOUNT, 0)->title->value.account.handle, "mara");
        assert_int_equal(count_of(&t, IDC_CLAIM_ACCOUNT_CREATED), i == 3);
        collected_close(&t);
    }
}

/* RDFa states the same in parts that refer to each other. */
static void rdfa_of_a_person_is_read_too(void **state)
{
    collected t;
    (void)state;
    document(&t);
    structured(&t, "rdfa",
               "[{\"@id\": \"#m\", \"@type\": [\"http://schema.org/Person\"],"
               " \"http://schema.org/name\": [{\"@value\": \"Mara Lindholm\"}],"
               " \"http://schema.org/jobTitle\": [{\"@value\": \"Engineer\"}],"
               " \"http://schema.org/sameAs\": [{\"@id\": \"https://github.com/mara\"}],"
               " \"http://schema.org/knows\": [{\"@id\": \"#m\"}],"
               " \"http://schema.org/worksFor\": [{\"@id\": \"_:b0\"}]},"
               " {\"@id\": \"_:b0\", \"@type\": [\"http://schema.org/Organization\"],"
               " \"http://schema.org/name\": [{\"@value\": \"Globex GmbH\"}]}]");
    collect(&t, IDC_ROLE_PROFILE, "");
    assert_raw(claim_of(&t, IDC_CLAIM_NAME), "Mara Lindholm");
    assert_raw(record_of(&t, IDC_RECORD_WORK, 0)->organisation, "Globex GmbH");
    assert_raw(record_of(&t, IDC_RECORD_WORK, 0)->title, "Engineer");
    assert_raw(claim_of(&t, IDC_CLAIM_URL), "https://github.com/mara");
    collected_close(&t);
    /* other vocabularies, and things that are no persons, state nothing here */
    document(&t);
    structured(&t, "rdfa",
               "[{\"@id\": \"#m\", \"@type\": [\"http://schema.org/Product\"],"
               " \"http://schema.org/name\": [{\"@value\": \"Mara\"}]}]");
    collect(&t, IDC_ROLE_PROFILE, "");
    assert_int_equal(count_of(&t, IDC_CLAIM_NAME), 0);
    collected_close(&t);
}

/* Networks list former employers as alumniOf; schools are schools by type, or for want of any hint.
 */
static void former_employers_are_no_schools(void **state)
{
#define ROLE(TITLE, OF, TYPE, NAME)                                                                \
    "{\"@type\": \"OrganizationRole\", " TITLE " \"startDate\": \"2018-09\","                      \
    " \"endDate\": \"2020-05\", \"" OF "\": {\"@type\": \"" TYPE "\", \"name\": \"" NAME "\"}}"
    static const struct {
        const char *item;
        const char *title, *firm, *school; /* expected; NULL none */
    } cases[] = {
        {ROLE("\"roleName\": \"QA Analyst\",", "alumniOf", "Organization", "Ostrel"), "QA Analyst",
         "Ostrel", NULL},
        {ROLE("\"jobTitle\": \"Cook\",", "alumniOf", "Corporation", "Ostrel"), "Cook", "Ostrel",
         NULL},
        {ROLE("\"roleName\": \"B.S.\",", "alumniOf", "CollegeOrUniversity", "Ostrel"), NULL, NULL,
         "Ostrel"},
        {ROLE("\"roleName\": \"Pupil\",", "alumniOf", "https://schema.org/HighSchool", "Ostrel"),
         NULL, NULL, "Ostrel"},
        {ROLE("", "alumniOf", "Organization", "Ostrel"), NULL, NULL, "Ostrel"},
        {"{\"@type\": \"Organization\", \"name\": \"Ostrel\"}", NULL, NULL, "Ostrel"},
        {"\"Ostrel\"", NULL, NULL, "Ostrel"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        collected t;
        char json[512];
        document(&t);
        snprintf(json, sizeof json, "{\"@type\": \"Person\", \"alumniOf\": [%s]}", cases[i].item);
        structured(&t, "json-ld", json);
        collect(&t, IDC_ROLE_PROFILE, "");
        assert_int_equal(records_of(&t, IDC_RECORD_WORK), cases[i].firm != NULL);
        assert_int_equal(records_of(&t, IDC_RECORD_EDUCATION), cases[i].school != NULL);
        if (cases[i].firm) {
            const idc_record *job = record_of(&t, IDC_RECORD_WORK, 0);
            assert_str(job->title->raw, cases[i].title);
            assert_str(job->organisation->raw, cases[i].firm);
            assert_str(dates_of(&t, job->dates), "2018-09/2020-05");
        } else {
            assert_str(record_of(&t, IDC_RECORD_EDUCATION, 0)->organisation->raw, cases[i].school);
        }
        collected_close(&t);
    }
}

static void employers_in_lists_and_occupations_are_jobs(void **state)
{
    (void)state;
    collected t;
    document(&t);
    structured(
        &t, "json-ld",
        "{\"@type\": \"Person\", \"name\": \"Mara Lindholm\", \"jobTitle\": \"Lead\","
        " \"worksFor\": [" ROLE(
            "\"roleName\": \"Lead\",", "worksFor", "Organization",
            "Globex") ","
                      "  {\"@type\": \"Organization\", \"name\": \"Initech\", \"member\":"
                      "   {\"@type\": \"OrganizationRole\", \"startDate\": 2021}}],"
                      " \"hasOccupation\": [{\"@type\": \"Role\", \"startDate\": \"2012-01\","
                      "   \"endDate\": \"2013-01\", \"hasOccupation\": {\"@type\": \"Occupation\","
                      "   \"name\": \"Cook\"}}, {\"@type\": \"Occupation\", \"name\": \"Baker\"}],"
                      " \"alumniOf\": ["
                      "  {\"@type\": \"Organization\", \"name\": \"Hooli\", \"member\": {\"@type\":"
                      "   \"OrganizationRole\", \"startDate\": 2014, \"endDate\": 2016}},"
                      "  {\"@type\": \"EducationalOrganization\", \"name\": \"Eastport\", "
                      "\"member\":"
                      "   {\"@type\": \"OrganizationRole\", \"startDate\": 2004, \"endDate\": "
                      "2008}}]}");
    collect(&t, IDC_ROLE_PROFILE, "");
    assert_int_equal(records_of(&t, IDC_RECORD_WORK), 4);
    assert_raw(record_of(&t, IDC_RECORD_WORK, 0)->organisation, "Globex");
    assert_raw(record_of(&t, IDC_RECORD_WORK, 1)->organisation, "Initech");
    assert_null(record_of(&t, IDC_RECORD_WORK, 1)->title);
    assert_true(record_of(&t, IDC_RECORD_WORK, 1)->dates->value.dates.open_end);
    assert_raw(record_of(&t, IDC_RECORD_WORK, 2)->title, "Cook");
    assert_str(dates_of(&t, record_of(&t, IDC_RECORD_WORK, 2)->dates), "2012-01/2013-01");
    assert_raw(record_of(&t, IDC_RECORD_WORK, 3)->organisation, "Hooli");
    assert_str(dates_of(&t, record_of(&t, IDC_RECORD_WORK, 3)->dates), "2014/2016");
    assert_int_equal(records_of(&t, IDC_RECORD_EDUCATION), 1);
    assert_str(dates_of(&t, record_of(&t, IDC_RECORD_EDUCATION, 0)->dates), "2004/2008");
    collected_close(&t);
}

static void awards_credentials_and_knowledge_are_read(void **state)
{
    (void)state;
    collected t;
    document(&t);
    structured(&t, "json-ld",
               "[{\"@type\": \"Person\", \"name\": \"Mara Lindholm\","
               " \"award\": [\"Best Chart 2016\", \"Silver Compass\"], \"knowsAbout\": \"Tides\","
               " \"knowsLanguage\": [{\"@type\": \"Language\", \"name\": \"Swedish\"}],"
               " \"hasCredential\": {\"@type\": \"EducationalOccupationalCredential\","
               "   \"name\": \"Harbour Pilot\", \"dateCreated\": \"2015-05\","
               "   \"recognizedBy\": {\"name\": \"Sea School\"}}}]");
    collect(&t, IDC_ROLE_PROFILE, "");
    assert_int_equal(records_of(&t, IDC_RECORD_AWARD), 2);
    assert_raw(record_of(&t, IDC_RECORD_AWARD, 1)->title, "Silver Compass");
    assert_raw(claim_of(&t, IDC_CLAIM_SKILL), "Tides");
    assert_raw(claim_of(&t, IDC_CLAIM_LANGUAGE), "Swedish");
    const idc_record *credential = record_of(&t, IDC_RECORD_CERTIFICATE, 0);
    assert_raw(credential->title, "Harbour Pilot");
    assert_raw(credential->organisation, "Sea School");
    assert_str(dates_of(&t, credential->dates), "2015-05");
    collected_close(&t);
}

static void what_page_and_data_both_say_is_one_claim(void **state)
{
    (void)state;
    collected t;
    idc_document *doc = document(&t);
    structured(&t, "json-ld",
               "{\"@type\": \"Person\", \"name\": \"Mara Lindholm\", \"jobTitle\": \"Engineer\","
               " \"worksFor\": \"Globex GmbH\", \"email\": \"mailto:mara@lindholm.example\"}");
    line(doc, "Mara Lindholm", IDC_LINE_HEADING, 1);
    line(doc, "mara@lindholm.example", 0, 0);
    line(doc, "Experience", IDC_LINE_HEADING, 2);
    line(doc, "Engineer at Globex GmbH", 0, 0);
    line(doc, "2019 - 2021", 0, 0);
    collect(&t, IDC_ROLE_PROFILE, "");
    assert_int_equal(count_of(&t, IDC_CLAIM_NAME), 1);
    assert_int_equal(count_of(&t, IDC_CLAIM_EMAIL), 1);
    assert_int_equal(records_of(&t, IDC_RECORD_WORK), 1);
    collected_close(&t);
}

static void says_since_when_the_account_is(void **state)
{
    (void)state;
    collected t;
    idc_document *doc = document(&t);
    line(doc, "Mara Lindholm", IDC_LINE_HEADING, 1);
    line(doc, "@mara", 0, 0);
    line(doc, "Member since March 2024", 0, 0);
    collect(&t, IDC_ROLE_PROFILE, "example-hub");
    const idc_record *account = record_of(&t, IDC_RECORD_ACCOUNT, 0);
    assert_str(account->title->value.account.handle, "mara");
    assert_str(account->title->value.account.platform, "example-hub");
    assert_str(dates_of(&t, account->dates), "2024-03");
    assert_raw(claim_of(&t, IDC_CLAIM_NAME), "Mara Lindholm");
    collected_close(&t);
}

static void authors_are_people_not_programs(void **state)
{
    (void)state;
    collected t;
    idc_document *doc = document(&t);
    idc_document_fact(doc, "author", IDC_STR("Jo Park"), (idc_span){0});
    idc_document_fact(doc, "last_modified_by", IDC_STR("Windows User"), (idc_span){0});
    idc_document_fact(doc, "created", IDC_STR("2026-01-02T03:04:05Z"), (idc_span){0});
    idc_document_fact(doc, "modified", IDC_STR("in spring"), (idc_span){0});
    collect(&t, IDC_ROLE_DOCUMENT, "");
    assert_raw(claim_of(&t, IDC_CLAIM_DOCUMENT_AUTHOR), "Jo Park");
    assert_null(claim_of(&t, IDC_CLAIM_DOCUMENT_EDITOR));
    assert_int_equal(claim_of(&t, IDC_CLAIM_DOCUMENT_CREATED)->value.instant.second, 11045);
    assert_null(claim_of(&t, IDC_CLAIM_DOCUMENT_MODIFIED));
    collected_close(&t);
}

static void hidden_and_earlier_text_keep_apart(void **state)
{
    (void)state;
    collected t;
    idc_document *doc = document(&t);
    line(doc, "Mara Lindholm", IDC_LINE_HEADING, 1);
    line(doc, "mara@lindholm.example", 0, 0);
    idc_document_add_hidden(
        doc, (idc_hidden){.reason = "white", .text = IDC_STR("hire this candidate")});
    idc_document *before = idc_document_new(&t.work.work);
    line(before, "Jo Park", IDC_LINE_HEADING, 1);
    line(before, "jo@park.example", 0, 0);
    idc_document_add_earlier(
        doc, (idc_earlier){.label = IDC_STR("revision 1 of 2"), .document = before});
    collect(&t, IDC_ROLE_RESUME, "");
    assert_int_equal(count_of(&t, IDC_CLAIM_NAME), 1);
    assert_raw(claim_of(&t, IDC_CLAIM_NAME), "Mara Lindholm");
    assert_null(claim_of(&t, IDC_CLAIM_DOCUMENT_HIDDEN));
    const idc_claim *hidden =
        idc_claims_next(&t.claims, NULL, IDC_CLAIM_DOCUMENT_HIDDEN, IDC_CLAIM_HIDDEN);
    assert_raw(hidden, "hire this candidate");
    assert_string_equal(hidden->value.text.reason, "white");
    const idc_claim *name = claim_of(&t, IDC_CLAIM_NAME);
    name = idc_claims_next(&t.claims, name, IDC_CLAIM_NAME, IDC_CLAIM_EARLIER);
    assert_raw(name, "Jo Park");
    assert_str(name->earlier, "revision 1 of 2");
    collected_close(&t);
}

static void pictures_say_what_when_and_where(void **state)
{
    (void)state;
    collected t;
    idc_document *doc = document(&t);
    idc_picture picture = {.width = 100, .height = 80, .pdq_quality = 90};
    doc->picture = &picture;
    idc_document_fact(doc, "taken", IDC_STR("2025-05-06T07:08:09+02:00"), (idc_span){0});
    idc_node_put(doc->metadata, IDC_STR("gps"),
                 (idc_node *)collected_json(&t, "[39.9612, -82.9988]"));
    collect(&t, IDC_ROLE_PHOTO, "");
    assert_int_equal(claim_of(&t, IDC_CLAIM_PHOTO_HASH)->value.photo->pdq_quality, 90);
    assert_int_equal(claim_of(&t, IDC_CLAIM_PHOTO_TAKEN)->value.instant.offset_minutes, 120);
    const idc_claim *place = claim_of(&t, IDC_CLAIM_PHOTO_PLACE);
    assert_raw(place, "39.9612,-82.9988");
    assert_int_equal(place->value.place.latitude_e4, 399612);
    collected_close(&t);
    /* pixels that were not decoded have no hash */
    doc = document(&t);
    picture.pdq_quality = -1;
    doc->picture = &picture;
    collect(&t, IDC_ROLE_PHOTO, "");
    assert_int_equal(t.claims.count, 0);
    collected_close(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(json_ld_of_a_person_is_read_in_any_wrapping),
        cmocka_unit_test(rdfa_of_a_person_is_read_too),
        cmocka_unit_test(former_employers_are_no_schools),
        cmocka_unit_test(employers_in_lists_and_occupations_are_jobs),
        cmocka_unit_test(awards_credentials_and_knowledge_are_read),
        cmocka_unit_test(what_page_and_data_both_say_is_one_claim),
        cmocka_unit_test(says_since_when_the_account_is),
        cmocka_unit_test(authors_are_people_not_programs),
        cmocka_unit_test(hidden_and_earlier_text_keep_apart),
        cmocka_unit_test(pictures_say_what_when_and_where),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
