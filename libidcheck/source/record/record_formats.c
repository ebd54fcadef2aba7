/*
 * Exact formats of résumés by their published schemas: FRESH 1.0
 * (fresh-standard/fresh-resume-schema), ORCID record 3.0 (info.orcid.org, record-3.0), HR Open
 * Standards 4.x JSON and HR-XML 2.5 Structured XML Resume and 3.x Candidate (common subset),
 * Europass SkillsPassport XML 3.x (europass.cedefop.europa.eu) and the Candidate XML that Europass
 * writes since 2020. Birth dates, gender, nationality and photographs are passed over.
 */
#include "source/record/record_map.h"
#include "source/record/vcard.h"

static const idc_record_row fresh[] = {
    {"basics", "", "name", "name"},
    {"basics", "", "label", "info/label"},
    {"basics", "", "image", "info/image"},
    {"basics", "", "summary", "info/brief"},
    {"basics", "", "email", "contact/email"},
    {"basics", "", "phone", "contact/phone"},
    {"basics", "", "url", "contact/website"},
    {"basics", "", "location/city", "location/city"},
    {"basics", "", "location/region", "location/region"},
    {"basics", "", "location/postalCode", "location/code"},
    {"basics", "", "location/countryCode", "location/country"},
    {"profiles", "social", "network", "network|label"},
    {"profiles", "social", "username", "user"},
    {"profiles", "social", "url", "url"},
    {"work", "employment/history", "name", "employer"},
    {"work", "employment/history", "position", "position"},
    {"work", "employment/history", "url", "url"},
    {"work", "employment/history", "location", "location"},
    {"work", "employment/history", "startDate", "start"},
    {"work", "employment/history", "endDate", "end"},
    {"work", "employment/history", "summary", "summary"},
    {"work", "employment/history", "highlights[]", "highlights"},
    {"volunteer", "service/history", "organization", "organization"},
    {"volunteer", "service/history", "position", "position"},
    {"volunteer", "service/history", "startDate", "start"},
    {"volunteer", "service/history", "endDate", "end"},
    {"volunteer", "service/history", "summary", "summary"},
    {"volunteer", "service/history", "url", "url"},
    {"education", "education/history", "institution", "institution"},
    {"education", "education/history", "studyType", "title|studyType"},
    {"education", "education/history", "area", "area"},
    {"education", "education/history", "startDate", "start"},
    {"education", "education/history", "endDate", "end"},
    {"education", "education/history", "score", "grade"},
    {"education", "education/history", "url", "url"},
    {"skills", "skills/sets", "name", "name"},
    {"skills", "skills/sets", "level", "level"},
    {"skills", "skills/sets", "keywords[]", "skills"},
    {"skills", "skills/list", "name", "name"},
    {"skills", "skills/list", "level", "level"},
    {"projects", "projects", "name", "title"},
    {"projects", "projects", "description", "description|summary"},
    {"projects", "projects", "startDate", "start"},
    {"projects", "projects", "endDate", "end"},
    {"projects", "projects", "url", "url|repo"},
    {"projects", "projects", "roles[]", "role"},
    {"projects", "projects", "highlights[]", "highlights"},
    {"projects", "projects", "keywords[]", "keywords"},
    {"languages", "languages", "language", "language"},
    {"languages", "languages", "fluency", "level"},
    {"publications", "writing", "name", "title"},
    {"publications", "writing", "publisher", "publisher/name|publisher"},
    {"publications", "writing", "releaseDate", "date"},
    {"publications", "writing", "summary", "summary"},
    {"publications", "writing", "url", "url"},
    {"awards", "recognition", "title", "title"},
    {"awards", "recognition", "awarder", "from"},
    {"awards", "recognition", "date", "date"},
    {"awards", "recognition", "summary", "summary"},
    {"awards", "recognition", "url", "url"},
    {"references", "references", "name", "name"},
    {"references", "references", "position", "role"},
    {"references", "references", "reference", "reference|summary"},
    {"references", "testimonials", "name", "name"},
    {"references", "testimonials", "reference", "quote"},
    {"interests", "interests", "name", "name"},
    {"interests", "interests", "keywords[]", "keywords"},
    {NULL, NULL, NULL, NULL},
};

#define EMPLOYMENT "activities-summary/employments/affiliation-group/summaries/employment-summary"
#define EDUCATION "activities-summary/educations/affiliation-group/summaries/education-summary"
#define ACTIVITY(kind, one)                                                                        \
    "activities-summary/" kind "/affiliation-group/summaries/" one "-summary"
#define SERVICE ACTIVITY("services", "service")
#define DISTINCTION ACTIVITY("distinctions", "distinction")
#define QUALIFICATION ACTIVITY("qualifications", "qualification")
#define WORKS "activities-summary/works/group/work-summary"
#define START "start-date/year/value~start-date/month/value~start-date/day/value"
#define END "end-date/year/value~end-date/month/value~end-date/day/value"

static const idc_record_row orcid[] = {
    {"basics", "", "name",
     "person/name/credit-name/value|person/name/given-names/value&person/name/family-name/value"},
    {"basics", "", "email", "person/emails/email/email"},
    {"basics", "", "summary", "person/biography/content"},
    {"basics", "", "location/countryCode", "person/addresses/address/country/value"},
    {"profiles", "orcid-identifier", "network", "host"},
    {"profiles", "orcid-identifier", "username", "path"},
    {"profiles", "orcid-identifier", "url", "uri"},
    {"profiles", "person/researcher-urls/researcher-url", "network", "url-name"},
    {"profiles", "person/researcher-urls/researcher-url", "url", "url/value"},
    {"profiles", "person/external-identifiers/external-identifier", "network", "external-id-type"},
    {"profiles", "person/external-identifiers/external-identifier", "username",
     "external-id-value"},
    {"profiles", "person/external-identifiers/external-identifier", "url", "external-id-url/value"},
    {"work", EMPLOYMENT, "name", "organization/name"},
    {"work", EMPLOYMENT, "position", "role-title"},
    {"work", EMPLOYMENT, "location",
     "organization/address/city&organization/address/region&organization/address/country"},
    {"work", EMPLOYMENT, "startDate", START},
    {"work", EMPLOYMENT, "endDate", END},
    {"education", EDUCATION, "institution", "organization/name"},
    {"education", EDUCATION, "studyType", "role-title"},
    {"education", EDUCATION, "area", "department-name"},
    {"education", EDUCATION, "startDate", START},
    {"education", EDUCATION, "endDate", END},
    {"volunteer", SERVICE, "organization", "organization/name"},
    {"volunteer", SERVICE, "position", "role-title"},
    {"volunteer", SERVICE, "startDate", START},
    {"volunteer", SERVICE, "endDate", END},
    {"certificates", QUALIFICATION, "name", "role-title"},
    {"certificates", QUALIFICATION, "issuer", "organization/name"},
    {"certificates", QUALIFICATION, "date", END "|" START},
    {"awards", DISTINCTION, "title", "role-title"},
    {"awards", DISTINCTION, "awarder", "organization/name"},
    {"awards", DISTINCTION, "date", START},
    {"publications", WORKS, "name", "title/title/value"},
    {"publications", WORKS, "publisher", "journal-title/value"},
    {"publications", WORKS, "releaseDate",
     "publication-date/year/value~publication-date/month/value~publication-date/day/value"},
    {"publications", WORKS, "url", "url/value"},
    {NULL, NULL, NULL, NULL},
};

static const idc_record_row hr_open[] = {
    {"basics", "", "name", "person/name/formattedName|person/name/given&person/name/family"},
    {"basics", "", "email", "person/communication/email/address"},
    {"basics", "", "phone", "person/communication/phone/formattedNumber"},
    {"basics", "", "url", "person/communication/web/url"},
    {"basics", "", "location/city", "person/communication/address/city"},
    {"basics", "", "location/countryCode", "person/communication/address/countryCode"},
    {"work", "profiles/employment", "name", "organization/name|organization"},
    {"work", "profiles/employment", "position", "positionHistories/title|title"},
    {"work", "profiles/employment", "startDate", "positionHistories/start|start"},
    {"work", "profiles/employment", "endDate", "positionHistories/end|end"},
    {"education", "profiles/education", "institution", "institution/name|institution"},
    {"education", "profiles/education", "studyType",
     "educationDegrees/name|degree|educationLevelCodes/name"},
    {"education", "profiles/education", "area", "educationDegrees/specializations/name|majors"},
    {"education", "profiles/education", "startDate", "start"},
    {"education", "profiles/education", "endDate", "end"},
    {NULL, NULL, NULL, NULL},
};

#define WORK3 "SkillsPassport/LearnerInfo/WorkExperienceList/WorkExperience"
#define STUDY3 "SkillsPassport/LearnerInfo/EducationList/Education"
#define PERSON3 "SkillsPassport/LearnerInfo/Identification"
#define CONTACT3 PERSON3 "/ContactInfo"
#define FOREIGN3 "SkillsPassport/LearnerInfo/Skills/Linguistic/ForeignLanguageList/ForeignLanguage"
#define COMPUTER3 "SkillsPassport/LearnerInfo/Skills/Computer"
#define FROM3 "Period/From/@year~Period/From/@month~Period/From/@day"
#define TO3 "Period/To/@year~Period/To/@month~Period/To/@day"

static const idc_record_row europass[] = {
    {"basics", "", "name", PERSON3 "/PersonName/FirstName&" PERSON3 "/PersonName/Surname"},
    {"basics", "", "label", "SkillsPassport/LearnerInfo/Headline/Description/Label"},
    {"basics", "", "email", CONTACT3 "/Email/Contact"},
    {"basics", "", "phone", CONTACT3 "/TelephoneList/Telephone/Contact"},
    {"basics", "", "url", CONTACT3 "/WebsiteList/Website/Contact"},
    {"basics", "", "location/city", CONTACT3 "/Address/Contact/Municipality"},
    {"basics", "", "location/countryCode",
     CONTACT3 "/Address/Contact/Country/Code|" CONTACT3 "/Address/Contact/Country/Label"},
    {"work", WORK3, "name", "Employer/Name"},
    {"work", WORK3, "position", "Position/Label|Position"},
    {"work", WORK3, "location",
     "Employer/ContactInfo/Address/Contact/Municipality&Employer/ContactInfo/Address/Contact/"
     "Country/Label"},
    {"work", WORK3, "startDate", FROM3},
    {"work", WORK3, "endDate", TO3},
    {"work", WORK3, "summary", "Activities"},
    {"work", WORK3, "url", "Employer/ContactInfo/Website/Contact"},
    {"education", STUDY3, "institution", "Organisation/Name"},
    {"education", STUDY3, "studyType", "Title"},
    {"education", STUDY3, "area", "Field/Label"},
    {"education", STUDY3, "url", "Organisation/ContactInfo/Website/Contact"},
    {"education", STUDY3, "startDate", FROM3},
    {"education", STUDY3, "endDate", TO3},
    {"languages", "SkillsPassport/LearnerInfo/Skills/Linguistic/MotherTongueList/MotherTongue",
     "language", "Description/Label"},
    {"languages", FOREIGN3, "language", "Description/Label"},
    {"certificates", COMPUTER3 "/CertificateList/Certificate", "name", "Title"},
    {"certificates", COMPUTER3 "/VerifiedBy/Certificate", "name", "Title"},
    {"certificates", COMPUTER3 "/VerifiedBy/Certificate", "issuer", "AwardingBody"},
    {"certificates", FOREIGN3 "/VerifiedBy/Certificate", "name", "Title"},
    {"certificates", FOREIGN3 "/VerifiedBy/Certificate", "issuer", "AwardingBody"},
    {"certificates", FOREIGN3 "/VerifiedBy/Certificate", "date",
     "Date/@year~Date/@month~Date/@day"},
    {NULL, NULL, NULL, NULL},
};

#define PROFILE "Candidate/CandidateProfile"
#define WORK4 PROFILE "/EmploymentHistory/EmployerHistory"
#define STUDY4 PROFILE "/EducationHistory/EducationOrganizationAttendance"
#define PERSON4 "Candidate/CandidatePerson"
#define PUBLICATION4 PROFILE "/PublicationHistory/Publication"
#define VOLUNTARY4 PROFILE "/VoluntaryWorks/VoluntaryWork"
#define PERIOD(of, which)                                                                          \
    of "/" which "/FormattedDateTime|" of "/" which "/YearMonth|" of "/" which "/Year|" of "/" which

static const idc_record_row candidate[] = {
    {"basics", "", "name",
     PERSON4 "/PersonName/FormattedName|" PERSON4 "/PersonName/GivenName&" PERSON4
             "/PersonName/FamilyName"},
    {"basics", "", "summary", PROFILE "/ExecutiveSummary"},
    {"basics", "", "location/city",
     PERSON4 "/Communication/Address/CityName|" PERSON4 "/Communication/Address/City"},
    {"basics", "", "location/countryCode", PERSON4 "/Communication/Address/CountryCode"},
    {"work", WORK4, "name", "OrganizationName|EmployerName"},
    {"work", WORK4, "position", "PositionHistory/PositionTitle"},
    {"work", WORK4, "location", "PositionHistory/City&PositionHistory/Country|PositionLocation"},
    {"work", WORK4, "startDate",
     PERIOD("PositionHistory/EmploymentPeriod", "StartDate") "|" PERIOD("EmploymentPeriod",
                                                                        "StartDate")},
    {"work", WORK4, "endDate",
     PERIOD("PositionHistory/EmploymentPeriod", "EndDate") "|" PERIOD("EmploymentPeriod",
                                                                      "EndDate")},
    {"work", WORK4, "summary", "PositionHistory/Description"},
    {"work", WORK4, "url", "Link"},
    {"education", STUDY4, "institution", "OrganizationName|School/SchoolName"},
    {"education", STUDY4, "studyType", "EducationDegree/DegreeName|ProgramName"},
    {"education", STUDY4, "area", "EducationDegree/DegreeMajor/ProgramName|MajorProgramName"},
    {"education", STUDY4, "startDate", PERIOD("AttendancePeriod", "StartDate")},
    {"education", STUDY4, "endDate", PERIOD("AttendancePeriod", "EndDate")},
    {"education", STUDY4, "url", "Link"},
    {"certificates", PROFILE "/Certifications/Certification", "name", "CertificationName"},
    {"certificates", PROFILE "/Certifications/Certification", "issuer",
     "IssuingAuthorityName|IssuingAuthority"},
    {"certificates", PROFILE "/Certifications/Certification", "date",
     "FirstIssuedDate/FormattedDateTime|FirstIssuedDate"},
    {"skills", PROFILE "/Skills/PersonCompetency", "name", "CompetencyName"},
    {"skills", PROFILE "/Skills/SkillsGroup/PersonCompetency", "name", "CompetencyName"},
    {"publications", PUBLICATION4, "name", "Title"},
    {"publications", PUBLICATION4, "publisher", "Publisher|Journal"},
    {"publications", PUBLICATION4, "releaseDate", "Year"},
    {"publications", PUBLICATION4, "url", "DOI/Link|Link"},
    {"publications", PUBLICATION4, "summary", "FormattedPublicationDescription"},
    {"projects", PROFILE "/Projects/Project", "name", "Title"},
    {"projects", PROFILE "/Projects/Project", "description", "Description"},
    {"projects", PROFILE "/Projects/Project", "startDate", PERIOD("Date", "StartDate")},
    {"projects", PROFILE "/Projects/Project", "endDate", PERIOD("Date", "EndDate")},
    {"projects", PROFILE "/Projects/Project", "url", "Link"},
    {"volunteer", VOLUNTARY4, "organization", "OrganizationName"},
    {"volunteer", VOLUNTARY4, "position", "Title"},
    {"volunteer", VOLUNTARY4, "startDate", PERIOD("Date", "StartDate")},
    {"volunteer", VOLUNTARY4, "endDate", PERIOD("Date", "EndDate")},
    {"volunteer", VOLUNTARY4, "summary", "Description"},
    {"interests", PROFILE "/HobbiesAndInterests/HobbyOrInterest", "name", "Title"},
    {NULL, NULL, NULL, NULL},
};

#define RESUME "Resume/StructuredXMLResume"
#define WORK2 RESUME "/EmploymentHistory/EmployerOrg"
#define STUDY2 RESUME "/EducationHistory/SchoolOrInstitution"
#define METHOD2 RESUME "/ContactInfo/ContactMethod"
#define WRITING2 RESUME "/PublicationHistory"
#define REFEREE2 RESUME "/References/Reference"
#define DAY2(of) of "/AnyDate|" of "/YearMonth|" of "/Year|" of "/StringDate"

static const idc_record_row hr_xml[] = {
    {"basics", "", "name",
     RESUME "/ContactInfo/PersonName/FormattedName|" RESUME
            "/ContactInfo/PersonName/GivenName&" RESUME "/ContactInfo/PersonName/FamilyName"},
    {"basics", "", "email", METHOD2 "/InternetEmailAddress"},
    {"basics", "", "phone",
     METHOD2 "/Mobile/FormattedNumber|" METHOD2 "/Telephone/FormattedNumber"},
    {"basics", "", "url", METHOD2 "/InternetWebAddress"},
    {"basics", "", "location/city", METHOD2 "/PostalAddress/Municipality"},
    {"basics", "", "location/region", METHOD2 "/PostalAddress/Region"},
    {"basics", "", "location/countryCode", METHOD2 "/PostalAddress/CountryCode"},
    {"basics", "", "summary", RESUME "/ExecutiveSummary"},
    {"work", WORK2, "name", "EmployerOrgName|PositionHistory/OrgName/OrganizationName"},
    {"work", WORK2, "position", "PositionHistory/Title"},
    {"work", WORK2, "startDate", DAY2("PositionHistory/StartDate")},
    {"work", WORK2, "endDate", DAY2("PositionHistory/EndDate")},
    {"work", WORK2, "summary", "PositionHistory/Description"},
    {"education", STUDY2, "institution", "School/SchoolName|SchoolName"},
    {"education", STUDY2, "studyType", "Degree/DegreeName|Degree/@degreeType"},
    {"education", STUDY2, "area", "Degree/DegreeMajor/Name"},
    {"education", STUDY2, "startDate", DAY2("Degree/DatesOfAttendance/StartDate")},
    {"education", STUDY2, "endDate",
     DAY2("Degree/DatesOfAttendance/EndDate") "|" DAY2("Degree/DegreeDate")},
    {"skills", RESUME "/Qualifications/Competency", "name", "@name"},
    {"languages", RESUME "/Languages/Language", "language", "LanguageCode"},
    {"certificates", RESUME "/LicensesAndCertifications/LicenseOrCertification", "name", "Name"},
    {"certificates", RESUME "/LicensesAndCertifications/LicenseOrCertification", "issuer",
     "IssuingAuthority"},
    {"certificates", RESUME "/LicensesAndCertifications/LicenseOrCertification", "date",
     DAY2("EffectiveDate/FirstIssuedDate") "|" DAY2("EffectiveDate/ValidFrom")},
    {"publications", WRITING2 "/Article", "name", "Title"},
    {"publications", WRITING2 "/Article", "publisher", "JournalOrSerialName|PublicationName"},
    {"publications", WRITING2 "/Article", "releaseDate", DAY2("PublicationDate")},
    {"publications", WRITING2 "/Book", "name", "Title"},
    {"publications", WRITING2 "/Book", "publisher", "PublisherName"},
    {"publications", WRITING2 "/Book", "releaseDate", DAY2("PublicationDate")},
    {"publications", WRITING2 "/ConferencePaper", "name", "Title"},
    {"publications", WRITING2 "/ConferencePaper", "publisher", "EventName"},
    {"publications", WRITING2 "/ConferencePaper", "releaseDate", DAY2("PublicationDate")},
    {"publications", WRITING2 "/OtherPublication", "name", "Title"},
    {"publications", WRITING2 "/OtherPublication", "releaseDate", DAY2("PublicationDate")},
    {"awards", RESUME "/Achievements/Achievement", "title", "Description"},
    {"awards", RESUME "/Achievements/Achievement", "awarder", "IssuingAuthority"},
    {"awards", RESUME "/Achievements/Achievement", "date", DAY2("Date")},
    {"references", REFEREE2, "name",
     "PersonName/FormattedName|PersonName/GivenName&PersonName/FamilyName"},
    {"references", REFEREE2, "position", "PositionTitle"},
    {"references", REFEREE2, "email", "ContactMethod/InternetEmailAddress"},
    {"references", REFEREE2, "phone",
     "ContactMethod/Telephone/FormattedNumber|ContactMethod/Mobile/FormattedNumber"},
    {"references", REFEREE2, "reference", "Comments"},
    {NULL, NULL, NULL, NULL},
};

/* --- which format it is ---------------------------------------------------------------------- */

static bool has(const idc_node *root, const char *key)
{
    return idc_node_get(root, key) != NULL;
}

static bool is_fresh(const idc_node *root)
{
    const idc_node *meta = idc_node_get(root, "meta");
    const idc_node *employment = idc_node_get(root, "employment");
    return idc_str_starts(idc_node_text(meta, "format"), IDC_STR("FRESH")) ||
           (has(root, "name") && employment && employment->type == IDC_NODE_OBJECT &&
            has(employment, "history"));
}

idc_status idc_record_of_json(idc_document *doc, const idc_node *root, bool *known)
{
    const idc_node *person = idc_node_get(root, "person");
    *known = true;
    if (root->type == IDC_NODE_ARRAY && root->child && idc_str_is(root->child->text, "vcard"))
        return idc_jcard_read(doc, root);
    if (is_fresh(root))
        return idc_record_map(doc, root, fresh);
    if (has(root, "orcid-identifier") && person)
        return idc_record_map(doc, root, orcid);
    if (person && has(person, "name") && has(root, "profiles"))
        return idc_record_map(doc, root, hr_open);
    *known = false;
    return IDC_OK;
}

/* Ways to reach the person stand beside each other: ChannelCode says which is which. */
static bool take_channels(idc_document *doc, const idc_node *root)
{
    static const char *const fields[][2] = {{"Telephone", "phone"},
                                            {"Phone", "phone"},
                                            {"MobilePhone", "phone"},
                                            {"Email", "email"},
                                            {"Web", "url"}};
    const idc_node *person = idc_node_get(idc_node_get(root, "Candidate"), "CandidatePerson");
    idc_node *basics = idc_record_entry(doc, "basics");
    bool ok = basics;
    for (const idc_node *c = person ? person->child : NULL; c && ok; c = c->next) {
        idc_str channel = idc_node_text(c, "ChannelCode");
        const idc_node *uri = idc_node_get(c, "URI"), *dial = idc_node_get(c, "DialNumber");
        const idc_node *value = uri ? uri : dial;
        for (size_t i = 0; i < sizeof fields / sizeof *fields && ok && value; i++)
            if (idc_str_ieq(channel, idc_str_of(fields[i][0])))
                ok = idc_record_set(doc, basics, fields[i][1], value->text, value->span);
    }
    return ok;
}

/* Languages stand among the competences; TaxonomyID says which they are. */
static bool take_languages(idc_document *doc, const idc_node *root)
{
    const idc_node *profile = idc_node_get(idc_node_get(root, "Candidate"), "CandidateProfile");
    const idc_node *list = idc_node_get(profile, "PersonQualifications");
    bool ok = true;
    for (const idc_node *c = list ? list->child : NULL; c && ok; c = c->next) {
        const idc_node *language = idc_node_get(c, "CompetencyID");
        /* an element with attributes keeps its text below it */
        if (language && language->type == IDC_NODE_OBJECT)
            language = idc_node_get(language, "#text");
        if (!language || !idc_str_ieq(idc_node_text(c, "TaxonomyID"), IDC_STR("language")))
            continue;
        idc_node *entry = idc_record_entry(doc, "languages");
        ok = entry && idc_record_set(doc, entry, "language", language->text, language->span);
    }
    return ok;
}

idc_status idc_record_of_xml(idc_document *doc, const idc_node *root, bool *known)
{
    *known = true;
    if (has(root, "SkillsPassport"))
        return idc_record_map(doc, root, europass);
    if (has(root, "Candidate"))
        return take_channels(doc, root) && take_languages(doc, root)
                   ? idc_record_map(doc, root, candidate)
                   : IDC_ERR_NOMEM;
    if (has(idc_node_get(root, "Resume"), "StructuredXMLResume"))
        return idc_record_map(doc, root, hr_xml);
    *known = false;
    return IDC_OK;
}
