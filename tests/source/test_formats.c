/* Exact formats of résumés into the record: what they state, look-alikes, broken and hostile ones.
 */
#include "reading.h"

#include "base/json.h"
#include "source/record/csv.h"
#include "zip_maker.h"

/* The record a source becomes, as canonical JSON; "-" when it becomes none. */
static void check_record(idc_str bytes, const char *expected)
{
    reading r;
    idc_document *doc = reading_open(&r, bytes);
    idc_buf buf = idc_buf_in(r.t.work.arena);
    idc_json_writer w = {.out = &buf};
    if (doc->record)
        idc_json_node(&w, doc->record, r.t.work.arena);
    assert_str(doc->record ? idc_buf_str(&buf) : IDC_STR("-"), expected);
    reading_close(&r);
}

static void check_text(const char *text, const char *expected)
{
    check_record(idc_str_of(text), expected);
}

/* --- vCard ----------------------------------------------------------------------------------- */

static void cards_of_every_version(void **state)
{
    (void)state;
    check_text("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Kim Weber\r\nN:Weber;Kim;;;\r\n"
               "EMAIL;TYPE=work:kim@kim.example\r\nTEL;VALUE=uri:tel:+1-614-555-0142\r\n"
               "ADR;TYPE=home:;;1 Elm St;Columbus;OH;43004;US\r\nORG:Globex;Platform\r\n"
               "TITLE:Engi\r\n neer\r\nBDAY:19900101\r\nEND:VCARD\r\n",
               "{\"basics\":{\"email\":\"kim@kim.example\",\"location\":{\"address\":\"1 Elm St\","
               "\"city\":\"Columbus\",\"countryCode\":\"US\",\"postalCode\":\"43004\","
               "\"region\":\"OH\"},\"name\":\"Kim Weber\",\"phone\":\"+1-614-555-0142\"},"
               "\"work\":[{\"name\":\"Globex\",\"position\":\"Engineer\"}]}");
    check_text("BEGIN:VCARD\nVERSION:3.0\nitem1.URL:https://kim.example\nN:Weber;Kim;Lee;Dr.;\n"
               "NOTE:one\\, two\\nthree\nX-SOCIALPROFILE;TYPE=github:https://github.com/kweber\n"
               "END:VCARD\n",
               "{\"basics\":{\"name\":\"Dr. Kim Lee Weber\",\"profiles\":[{\"network\":\"github\","
               "\"url\":\"https://github.com/kweber\"}],\"summary\":\"one, two\\nthree\","
               "\"url\":\"https://kim.example\"}}");
    check_text("BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg=\n"
               " Wei=C3=9F\nTEL;HOME:+1 614 555 0143\nEND:VCARD\n",
               "{\"basics\":{\"name\":\"J\xC3\xB6rg Wei\xC3\x9F\",\"phone\":\"+1 614 555 0143\"}}");
    check_text("[\"vcard\",[[\"version\",{},\"text\",\"4.0\"],[\"n\",{},\"text\",[\"Weber\","
               "\"Kim\",\"\",\"\",\"\"]],[\"email\",{},\"text\",\"kim@kim.example\"],"
               "[\"org\",{},\"text\",\"Globex\"]]]",
               "{\"basics\":{\"email\":\"kim@kim.example\",\"name\":\"Kim Weber\"},"
               "\"work\":[{\"name\":\"Globex\"}]}");
}

static void several_cards_and_spans(void **state)
{
    reading r;
    (void)state;
    idc_document *doc = reading_text(&r, "BEGIN:VCARD\nFN:Kim Weber\nEND:VCARD\n"
                                         "BEGIN:VCARD\nFN:Bo Diaz\nEND:VCARD\n");
    const idc_node *name = idc_node_get(idc_node_get(doc->record, "basics"), "name");
    assert_str(name->text, "Kim Weber");
    assert_str(idc_str_sub(r.bytes, name->span.begin, name->span.end), "FN:Kim Weber");
    assert_true(has_diagnostic(doc, "vcard.several"));
    reading_close(&r);
    check_text("To begin: BEGIN:VCARD is how a card begins.\n", "-");
    check_text("BEGIN:VCARD", "{\"basics\":{}}");
    check_text("BEGIN:VCARD\n;:\n:\nFN;=\nN:;;;;;;;;;;;;\nORG:", "{\"basics\":{}}");
}

/* --- JSON ------------------------------------------------------------------------------------ */

static void fresh_and_orcid(void **state)
{
    (void)state;
    check_text("{\"name\":\"Kim Weber\",\"meta\":{\"format\":\"FRESH@1.0\"},\"contact\":{\"email\":"
               "\"kim@kim.example\"},\"employment\":{\"history\":[{\"employer\":\"Globex\","
               "\"position\":\"Engineer\",\"start\":\"2019-03\",\"highlights\":[\"a\",\"b\"]}]},"
               "\"skills\":{\"list\":[{\"name\":\"C\"}]}}",
               "{\"basics\":{\"email\":\"kim@kim.example\",\"name\":\"Kim Weber\"},\"skills\":"
               "[{\"name\":\"C\"}],\"work\":[{\"highlights\":[\"a\",\"b\"],\"name\":\"Globex\","
               "\"position\":\"Engineer\",\"startDate\":\"2019-03\"}]}");
    check_text(
        "{\"orcid-identifier\":{\"uri\":\"https://orcid.org/0000-0000-0000-0001\",\"path\":"
        "\"0000-0000-0000-0001\",\"host\":\"orcid.org\"},\"person\":{\"name\":{\"given-names\":{"
        "\"value\":\"Kim\"},\"family-name\":{\"value\":\"Weber\"},\"credit-name\":null}},"
        "\"activities-summary\":{\"employments\":{\"affiliation-group\":[{\"summaries\":[{"
        "\"employment-summary\":{\"role-title\":\"Researcher\",\"start-date\":{\"year\":{\"value\":"
        "\"2019\"},\"month\":{\"value\":\"3\"},\"day\":null},\"end-date\":null,\"organization\":{"
        "\"name\":\"Globex Institute\",\"address\":{\"city\":\"Columbus\",\"country\":\"US\"}}}}]}]"
        "}}}",
        "{\"basics\":{\"name\":\"Kim Weber\",\"profiles\":[{\"network\":\"orcid.org\","
        "\"url\":\"https://orcid.org/0000-0000-0000-0001\",\"username\":\"0000-0000-0000-0001\"}]}"
        ",\"work\":[{\"location\":\"Columbus US\",\"name\":\"Globex Institute\",\"position\":"
        "\"Researcher\",\"startDate\":\"2019-03\"}]}");
    check_text("{\"name\":\"x\",\"employment\":\"none\"}", "-");
}

/* --- XML ------------------------------------------------------------------------------------- */

static void europass_old_and_new(void **state)
{
    (void)state;
    check_text(
        "<?xml version=\"1.0\"?><SkillsPassport "
        "xmlns=\"http://europass.cedefop.europa.eu/Europass\""
        "><LearnerInfo><Identification><PersonName><FirstName>Kim</FirstName><Surname>Weber"
        "</Surname></PersonName><Demographics><Birthdate year=\"1990\"/></Demographics>"
        "</Identification><WorkExperienceList><WorkExperience><Period><From year=\"2019\" "
        "month=\"--03\" day=\"---10\"/><Current>true</Current></Period><Position><Label>Engineer"
        "</Label></Position><Employer><Name>Globex &amp; Sons</Name></Employer></WorkExperience>"
        "</WorkExperienceList></LearnerInfo></SkillsPassport>",
        "{\"basics\":{\"name\":\"Kim Weber\"},\"work\":[{\"name\":\"Globex & Sons\",\"position\":"
        "\"Engineer\",\"startDate\":\"2019-03-10\"}]}");
    check_text(
        "<Candidate xmlns=\"http://www.europass.eu/1.0\" xmlns:oa=\"http://www.openapplications"
        ".org/oagis/10\" xmlns:hr=\"http://www.hr-xml.org/3\"><CandidatePerson><PersonName>"
        "<oa:GivenName>Kim</oa:GivenName><hr:FamilyName>Weber</hr:FamilyName></PersonName>"
        "<Communication><ChannelCode>Email</ChannelCode><oa:URI>kim@kim.example</oa:URI>"
        "</Communication></CandidatePerson><CandidateProfile><EmploymentHistory><EmployerHistory>"
        "<hr:OrganizationName>Globex</hr:OrganizationName><PositionHistory><PositionTitle>"
        "Engineer</PositionTitle><EmploymentPeriod><StartDate><hr:FormattedDateTime>2019-03"
        "</hr:FormattedDateTime></StartDate></EmploymentPeriod></PositionHistory>"
        "</EmployerHistory></EmploymentHistory></CandidateProfile></Candidate>",
        "{\"basics\":{\"email\":\"kim@kim.example\",\"name\":\"Kim Weber\"},\"work\":[{\"name\":"
        "\"Globex\",\"position\":\"Engineer\",\"startDate\":\"2019-03\"}]}");
}

/* What one is given, makes or is asked about besides work and school, in every format that has it.
 */
static void further_sections_of_every_format(void **state)
{
    (void)state;
    check_text(
        "{\"name\":\"Kim "
        "Weber\",\"meta\":{\"format\":\"FRESH@1.0\"},\"projects\":[{\"title\":\"Tides\","
        "\"role\":\"Maintainer\",\"repo\":\"https://"
        "tides.example\",\"keywords\":[\"C\"]}],\"references\":"
        "[{\"name\":\"Ines Okafor\",\"role\":\"Head of "
        "Charts\"}],\"interests\":[{\"name\":\"Boats\"}]}",
        "{\"basics\":{\"name\":\"Kim Weber\"},\"interests\":[{\"name\":\"Boats\"}],\"projects\":[{"
        "\"keywords\":[\"C\"],\"name\":\"Tides\",\"roles\":[\"Maintainer\"],\"url\":"
        "\"https://tides.example\"}],\"references\":[{\"name\":\"Ines Okafor\",\"position\":\"Head "
        "of "
        "Charts\"}]}");
    check_text(
        "{\"orcid-identifier\":{\"path\":\"0000-0000-0000-0001\"},\"person\":{\"name\":{}},"
        "\"activities-summary\":{\"distinctions\":{\"affiliation-group\":[{\"summaries\":[{"
        "\"distinction-summary\":{\"role-title\":\"Best "
        "Chart\",\"start-date\":{\"year\":{\"value\":\"2016\"}"
        "},\"organization\":{\"name\":\"Sea "
        "Club\"}}}]}]},\"works\":{\"group\":[{\"work-summary\":[{\"title\":"
        "{\"title\":{\"value\":\"On Tides\"}},\"journal-title\":{\"value\":\"Quay Letters\"},"
        "\"publication-date\":{\"year\":{\"value\":\"2014\"},\"month\":{\"value\":\"10\"}}}]}]}}}",
        "{\"awards\":[{\"awarder\":\"Sea Club\",\"date\":\"2016\",\"title\":\"Best "
        "Chart\"}],\"basics\":{"
        "\"profiles\":[{\"username\":\"0000-0000-0000-0001\"}]},\"publications\":[{\"name\":\"On "
        "Tides\","
        "\"publisher\":\"Quay Letters\",\"releaseDate\":\"2014-10\"}]}");
    check_text(
        "<Candidate><CandidatePerson><PersonName><GivenName>Kim</GivenName></PersonName>"
        "</CandidatePerson><CandidateProfile><PublicationHistory><Publication><Title>On Tides"
        "</Title><Year>2014</Year><Journal>Quay Letters</Journal></Publication>"
        "</PublicationHistory><PersonQualifications><PersonCompetency><CompetencyID "
        "schemeName=\"NORMAL\">ita"
        "</CompetencyID><TaxonomyID>language</TaxonomyID></PersonCompetency>"
        "</PersonQualifications><HobbiesAndInterests><HobbyOrInterest><Title>Boats</Title>"
        "</HobbyOrInterest></HobbiesAndInterests><Projects><Project><Title>Tides</Title><Date>"
        "<StartDate><FormattedDateTime>2017</FormattedDateTime></StartDate></Date></Project>"
        "</Projects><Skills><SkillsGroup><PersonCompetency><CompetencyName>C</CompetencyName>"
        "</PersonCompetency></SkillsGroup></Skills></CandidateProfile></Candidate>",
        "{\"basics\":{\"name\":\"Kim\"},\"interests\":[{\"name\":\"Boats\"}],\"languages\":[{"
        "\"language\":"
        "\"ita\"}],\"projects\":[{\"name\":\"Tides\",\"startDate\":\"2017\"}],\"publications\":[{"
        "\"name\":"
        "\"On Tides\",\"publisher\":\"Quay "
        "Letters\",\"releaseDate\":\"2014\"}],\"skills\":[{\"name\":"
        "\"C\"}]}");
    check_text(
        "<SkillsPassport><LearnerInfo><Skills><Linguistic><ForeignLanguageList><ForeignLanguage>"
        "<Description><Label>Italian</Label></Description><VerifiedBy><Certificate><Title>CILS"
        "</Title><AwardingBody>Sea School</AwardingBody><Date year=\"2012\" month=\"--05\"/>"
        "</Certificate></VerifiedBy></ForeignLanguage></ForeignLanguageList></Linguistic></Skills>"
        "</LearnerInfo></SkillsPassport>",
        "{\"basics\":{},\"certificates\":[{\"date\":\"2012-05\",\"issuer\":\"Sea "
        "School\",\"name\":\"CILS\"}],"
        "\"languages\":[{\"language\":\"Italian\"}]}");
    check_text(
        "<Resume><StructuredXMLResume><PublicationHistory><Book><Title>On Tides</Title>"
        "<PublicationDate><Year>2014</Year></PublicationDate><PublisherName>Quay Press"
        "</PublisherName></Book></PublicationHistory><References><Reference><PersonName>"
        "<FormattedName>Ines Okafor</FormattedName></PersonName><PositionTitle>Head of Charts"
        "</PositionTitle><ContactMethod><InternetEmailAddress>ines@okafor.example"
        "</InternetEmailAddress></ContactMethod></Reference></References></StructuredXMLResume>"
        "</Resume>",
        "{\"basics\":{},\"publications\":[{\"name\":\"On Tides\",\"publisher\":\"Quay "
        "Press\",\"releaseDate\":"
        "\"2014\"}],\"references\":[{\"email\":\"ines@okafor.example\",\"name\":\"Ines "
        "Okafor\",\"position\":"
        "\"Head of Charts\"}]}");
}

static void hr_xml_and_others(void **state)
{
    reading r;
    (void)state;
    check_text(
        "<Resume xmlns=\"http://ns.hr-xml.org/2007-04-15\"><StructuredXMLResume><ContactInfo>"
        "<PersonName><FormattedName>Kim Weber</FormattedName></PersonName></ContactInfo>"
        "<EmploymentHistory><EmployerOrg><EmployerOrgName>Globex</EmployerOrgName>"
        "<PositionHistory><Title>Engineer</Title><StartDate><YearMonth>2019-03</YearMonth>"
        "</StartDate></PositionHistory></EmployerOrg></EmploymentHistory>"
        "</StructuredXMLResume></Resume>",
        "{\"basics\":{\"name\":\"Kim Weber\"},\"work\":[{\"name\":\"Globex\",\"position\":"
        "\"Engineer\",\"startDate\":\"2019-03\"}]}");
    idc_document *doc = reading_text(
        &r, "<SkillsPassport><LearnerInfo><Identification><PersonName><FirstName>Kim</FirstName>");
    assert_true(has_diagnostic(doc, "xml.malformed"));
    assert_str(idc_node_text(idc_node_get(doc->record, "basics"), "name"), "Kim");
    reading_close(&r);
    doc = reading_text(&r, "<!DOCTYPE x [<!ENTITY a \"b\">]><SkillsPassport>&a;</SkillsPassport>");
    assert_true(has_diagnostic(doc, "xml.doctype"));
    reading_close(&r);
    idc_buf deep = idc_buf_with(&idc_allocator_default);
    idc_buf_text(&deep, "<SkillsPassport>");
    for (int i = 0; i < 3000; i++)
        idc_buf_text(&deep, "<LearnerInfo>");
    doc = reading_open(&r, idc_buf_str(&deep));
    assert_true(has_diagnostic(doc, "xml.too-deep"));
    reading_close(&r);
    idc_buf_free(&deep);
}

/* --- pages ----------------------------------------------------------------------------------- */

static void resumes_in_microformats(void **state)
{
    reading r;
    (void)state;
    check_text(
        "<div class='h-resume'><p class='p-contact h-card'><b class='p-name'>Kim Weber</b> "
        "<a class='u-email' href='mailto:kim@kim.example'>mail</a></p>"
        "<p class='p-experience h-event h-card'><b class='p-job-title'>Engineer</b> "
        "<a class='p-name p-org' href='https://globex.example'>Globex</a> <time class='dt-start' "
        "datetime='2019-03'>x</time></p><p class='p-education h-event'><b class='p-name'>Example "
        "University</b><time class='dt-end' datetime='2018'>x</time></p>"
        "<b class='p-skill'>C</b></div>",
        "{\"basics\":{\"email\":\"kim@kim.example\",\"name\":\"Kim Weber\"},\"education\":[{"
        "\"endDate\":\"2018\",\"institution\":\"Example "
        "University\"}],\"skills\":[{\"name\":\"C\"}],"
        "\"work\":[{\"name\":\"Globex\",\"position\":\"Engineer\",\"startDate\":\"2019-03\"}]}");
    /* cards of others are nobody's record, the keeper's own card is a profile */
    check_text("<p class='h-card'>Kim Weber</p><p class='h-card'>Bo Diaz</p>", "-");
    idc_document *doc =
        reading_text(&r, "<p class='h-card'><a class='p-name u-url' rel='me' "
                         "href='https://kim.example/'>Kim Weber</a> <b class='p-note'>hi</b></p>");
    assert_null(doc->record);
    assert_str(idc_node_text(doc->profile, "name"), "Kim Weber");
    assert_str(idc_node_text(doc->profile, "bio"), "hi");
    reading_close(&r);
}

/* --- LinkedIn -------------------------------------------------------------------------------- */

static void tables_of_an_export(void **state)
{
    (void)state;
    check_text("Company Name,Title,Description,Location,Started On,Finished On\r\n"
               "\"Globex, Inc.\",Engineer,\"said \"\"yes\"\"\nand more\",Columbus,Jan 2019,\r\n"
               "Initech,Analyst,,,2015,Dec 2018\r\n",
               "{\"work\":[{\"location\":\"Columbus\",\"name\":\"Globex, Inc.\",\"position\":"
               "\"Engineer\",\"startDate\":\"Jan 2019\",\"summary\":\"said \\\"yes\\\"\\nand "
               "more\"},{\"endDate\":\"Dec 2018\",\"name\":\"Initech\",\"position\":\"Analyst\","
               "\"startDate\":\"2015\"}]}");
    check_text("First Name,Last Name,Headline,Websites\nKim,Weber,Engineer,[BLOG:https://kim."
               "example]\n",
               "{\"basics\":{\"label\":\"Engineer\",\"name\":\"Kim Weber\",\"url\":"
               "\"https://kim.example\"}}");
    check_text(
        "Company Name,Role,Cause,Started On,Finished On,Description\nCode Club,Coach,,2015,,\n",
        "{\"volunteer\":[{\"organization\":\"Code Club\",\"position\":\"Coach\",\"startDate\":"
        "\"2015\"}]}");
    check_text("Title,Description,Issued On\nBest Chart,of the coast,Feb 2016\n",
               "{\"awards\":[{\"date\":\"Feb 2016\",\"summary\":\"of the coast\",\"title\":\"Best "
               "Chart\"}]"
               "}");
    check_text(
        "Name,Published On,Description,Publisher,Url\nOn Tides,2014,,Quay Press,\n",
        "{\"publications\":[{\"name\":\"On Tides\",\"publisher\":\"Quay Press\",\"releaseDate\":"
        "\"2014\"}]}");
    /* who recommends somebody is not that person, nor are those whom one knows */
    check_text("First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
               "Ines,Okafor,Harbour Guild,Head of Charts,Knows the sea.,2021,VISIBLE\n",
               "{\"references\":[{\"name\":\"Ines Okafor\",\"organization\":\"Harbour Guild\","
               "\"position\":\"Head of Charts\",\"reference\":\"Knows the sea.\"}]}");
    check_text("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
               "Bo,Diaz,,bo@diaz.example,Initech,Analyst,01 Jan 2020\n",
               "-");
    /* other tables, and text that happens to name columns */
    check_text("Date,Amount\n2019-01-01,3\n", "-");
    check_text("My Company Name was Globex and I Started On Monday\nmore\n", "-");
}

static void a_whole_export(void **state)
{
    package p;
    (void)state;
    package_begin(&p);
    package_add(&p, "Profile.csv", IDC_STR("First Name,Last Name\nKim,Weber\n"));
    package_add(&p, "Positions.csv",
                IDC_STR("Company Name,Title,Started On\nGlobex,Engineer,2019\n"));
    package_add(&p, "Skills.csv", IDC_STR("Name\nKubernetes\nC\n"));
    package_add(&p, "Email Addresses.csv", IDC_STR("Email Address,Primary\nkim@kim.example,Yes\n"));
    package_add(&p, "Connections.csv", IDC_STR("First Name,Last Name\nBo,Diaz\n"));
    check_record(package_end(&p, p.count),
                 "{\"basics\":{\"email\":\"kim@kim.example\",\"name\":\"Kim Weber\"},\"skills\":[{"
                 "\"name\":\"Kubernetes\"},{\"name\":\"C\"}],\"work\":[{\"name\":\"Globex\","
                 "\"position\":\"Engineer\",\"startDate\":\"2019\"}]}");
    idc_buf_free(&p.file);
    idc_buf_free(&p.directory);
    test_work_close(&p.t);
}

static void rows_and_quotes(void **state)
{
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_csv c = {.text = IDC_STR("a,\"b\"\"c\",\r\n\r\n\"x\ny\" z,,\n\"open"),
                 .arena = work->arena};
    (void)state;
    assert_true(idc_csv_next(&c));
    assert_int_equal(c.count, 3);
    assert_str(c.fields[1].text, "b\"c");
    assert_true(idc_csv_next(&c));
    assert_int_equal(c.count, 3);
    assert_str(c.fields[0].text, "x\ny");
    assert_true(idc_csv_next(&c));
    assert_str(c.fields[0].text, "open");
    assert_false(idc_csv_next(&c));
    test_work_close(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cards_of_every_version),
        cmocka_unit_test(several_cards_and_spans),
        cmocka_unit_test(fresh_and_orcid),
        cmocka_unit_test(europass_old_and_new),
        cmocka_unit_test(hr_xml_and_others),
        cmocka_unit_test(tables_of_an_export),
        cmocka_unit_test(rows_and_quotes),
        cmocka_unit_test(resumes_in_microformats),
        cmocka_unit_test(a_whole_export),
        cmocka_unit_test(further_sections_of_every_format),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
