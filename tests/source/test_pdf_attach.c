/* Files inside of a PDF: résumés in exact formats, and other documents. */
#include "pdf_maker.h"

#define PAGE                                                                                       \
    "BT /F1 12 Tf 16 TL 50 700 Td (Marta Lindqvist) Tj T* (Work experience) Tj T* "                \
    "(March 2019 to June 2021  Data engineer, Northwind Exam) Tj T* (ple AB) Tj ET"

static const char json_resume[] =
    "{\"basics\": {\"name\": \"Lindqvist Marta\"}, \"work\": [{\"name\": \"Northwind Example AB\", "
    "\"position\": \"Data Engineer\", \"startDate\": \"2019-03\", \"endDate\": \"2021-06\"}]}";

static const char other_years[] =
    "{\"basics\": {\"name\": \"Marta Lindqvist\"}, \"work\": [{\"name\": \"Northwind Example AB\", "
    "\"position\": \"Data engineer\", \"startDate\": \"2016-03\", \"endDate\": \"2021-06\"}]}";

static const char europass[] =
    "<?xml version=\"1.0\"?><SkillsPassport xmlns=\"http://europass.cedefop.europa.eu/Europass\">"
    "<LearnerInfo><Identification><PersonName><FirstName>Marta</FirstName>"
    "<Surname>Lindqvist</Surname></PersonName></Identification><WorkExperienceList>"
    "<WorkExperience><Period><From year=\"2019\" month=\"--03\"/><To year=\"2021\" month=\"--06\"/>"
    "</Period><Position><Label>Data engineer</Label></Position>"
    "<Employer><Name>Northwind Example AB</Name></Employer></WorkExperience>"
    "</WorkExperienceList></LearnerInfo></SkillsPassport>";

static const char candidate[] =
    "<Candidate xmlns=\"http://www.europass.eu/1.0\" "
    "xmlns:hr=\"http://www.hr-xml.org/3\"><CandidatePerson><PersonName>"
    "<GivenName>Marta</GivenName><hr:FamilyName>Lindqvist</hr:FamilyName></PersonName>"
    "</CandidatePerson><CandidateProfile><EmploymentHistory><EmployerHistory>"
    "<hr:OrganizationName>Northwind Example AB</hr:OrganizationName><PositionHistory>"
    "<PositionTitle>Data engineer</PositionTitle></PositionHistory></EmployerHistory>"
    "</EmploymentHistory></CandidateProfile></Candidate>";

typedef struct attached {
    pdf_maker maker;
    reading r;
} attached;

/* A page with a file that root (entries of the catalogue) or annotation leads to as object 11. */
static idc_document *open_attached(attached *a, const char *page, const char *root,
                                   const char *annotation, const char *file)
{
    idc_buf catalogue = idc_buf_with(&idc_allocator_default);
    idc_buf_format(&catalogue, "<< /Type /Catalog /Pages 2 0 R %s >>", root);
    pdf_begin(&a->maker);
    pdf_page(&a->maker, page, "");
    pdf_object(&a->maker, 1, catalogue.ptr);
    pdf_object(&a->maker, 8, "null");
    pdf_object(&a->maker, 9, annotation);
    pdf_object(&a->maker, 10, "<< /Names [(a) 11 0 R] >>");
    pdf_object(&a->maker, 11, "<< /Type /Filespec /UF (cv.data) /EF << /F 12 0 R >> >>");
    pdf_stream(&a->maker, 12, "/Type /EmbeddedFile", idc_str_of(file));
    pdf_end(&a->maker, "");
    idc_buf_free(&catalogue);
    return reading_open(&a->r, idc_buf_str(&a->maker.out));
}

static void close_attached(attached *a)
{
    reading_close(&a->r);
    pdf_free(&a->maker);
}

#define TREE "/Names << /EmbeddedFiles << /Kids [10 0 R] >> >>"

/* The record is the document's; its values say where in the attached file they stand. */
static void assert_record(const char *root, const char *annotation, const char *file,
                          const char *start)
{
    attached a;
    idc_document *doc = open_attached(&a, PAGE, root, annotation, file);
    const idc_node *work = idc_node_get(doc->record, "work");
    assert_non_null(work);
    const idc_node *name = idc_node_get(work->child, "name");
    assert_str(name->text, "Northwind Example AB");
    assert_str(idc_node_text(work->child, "startDate"), start);
    assert_str(name->span.path, "object 12 0");
    assert_memory_equal(file + name->span.begin, "Northwind", 9);
    assert_int_equal(doc->part_count, 0);
    assert_int_equal(doc->line_count, 4); /* hidden text and order are still looked at */
    assert_str(idc_node_get(doc->metadata, "embedded_files")->child->text, "cv.data");
    close_attached(&a);
}

static void a_record_that_agrees_with_the_pages_is_the_documents(void **state)
{
    (void)state;
    assert_record(TREE, "[]", europass, "2019-03");
    assert_record("/AF [11 0 R]", "[]", json_resume, "2019-03");
    assert_record("", "[<< /Subtype /FileAttachment /FS 11 0 R >>]", europass, "2019-03");
    assert_record(TREE " /AF [11 0 R]", "[<< /Subtype /FileAttachment /FS 11 0 R >>]", candidate,
                  "");
}

static void a_record_that_differs_is_a_source_of_its_own(void **state)
{
    (void)state;
    attached a;
    idc_document *doc = open_attached(&a, PAGE, TREE, "[]", other_years);
    assert_null(doc->record);
    assert_int_equal(doc->part_count, 1);
    assert_str(doc->parts[0].name, "cv.data");
    assert_str(doc->parts[0].bytes, other_years);
    assert_true(has_diagnostic(doc, "pdf.attached-differs"));
    close_attached(&a);
    /* The pages of somebody else. */
    doc = open_attached(&a, "BT /F1 12 Tf 50 700 Td (Joan Example, 2019 to 2021) Tj ET", TREE, "[]",
                        json_resume);
    assert_null(doc->record);
    assert_int_equal(doc->part_count, 1);
    close_attached(&a);
}

static void a_picture_of_a_page_has_the_record_for_its_text(void **state)
{
    (void)state;
    attached a;
    idc_document *doc = open_attached(&a, "0 g 9 9 99 99 re f", TREE, "[]", europass);
    assert_non_null(doc->record);
    assert_true(has_diagnostic(doc, "pdf.no-text-picture"));
    close_attached(&a);
}

static void other_files(void **state)
{
    (void)state;
    attached a;
    idc_document *doc = open_attached(&a, PAGE, TREE, "[]", "{\\rtf1 A life in a letter}");
    assert_int_equal(doc->part_count, 1);
    assert_false(doc->letter);
    close_attached(&a);
    /* Data and sources are no résumé. */
    static const char *const data[] = {"<Invoice><ID>12</ID></Invoice>", "{\"a\": 1}",
                                       "\\section{A}", "",
                                       "{\"basics\": {\"name\": \"Marta Lindqvist\"}}"};
    for (size_t i = 0; i < sizeof data / sizeof *data; i++) {
        doc = open_attached(&a, PAGE, TREE, "[]", data[i]);
        assert_null(doc->record);
        assert_int_equal(doc->part_count, 0);
        assert_int_equal(doc->state, IDC_READ_OK);
        assert_int_equal(doc->diagnostic_count, 0);
        close_attached(&a);
    }
}

static void damaged_attachments(void **state)
{
    (void)state;
    static const char *const roots[] = {"/Names << /EmbeddedFiles << /Kids [1 0 R 1 0 R] >> >>",
                                        "/AF [1 0 R (x) 12 0 R null]", "/AF 11 0 R",
                                        "/Names << /EmbeddedFiles << /Names [11 0 R] >> >>"};
    for (size_t i = 0; i < sizeof roots / sizeof *roots; i++) {
        attached a;
        idc_document *doc = open_attached(&a, PAGE, roots[i], "[]", europass);
        assert_null(doc->record);
        assert_int_equal(doc->line_count, 4);
        close_attached(&a);
    }
}

static void every_allocation_may_fail(void **state)
{
    (void)state;
    static const char *const files[] = {json_resume, other_years, europass};
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        attached a;
        open_attached(&a, PAGE, TREE, "[]", files[i]);
        check_every_allocation(a.r.bytes);
        close_attached(&a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_record_that_agrees_with_the_pages_is_the_documents),
        cmocka_unit_test(a_record_that_differs_is_a_source_of_its_own),
        cmocka_unit_test(a_picture_of_a_page_has_the_record_for_its_text),
        cmocka_unit_test(other_files),
        cmocka_unit_test(damaged_attachments),
        cmocka_unit_test(every_allocation_may_fail),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
