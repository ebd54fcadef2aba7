/* Facts of files: the same alone as beside text and pixels, and each that is promised is told. */
#include "config.h"

#include <dirent.h>
#include <sys/stat.h>

#include "base/json.h"
#include "facts.h"

/* Whatever the tree has, sound or damaged. */
static const char *const folders[] = {
    "examples/sample-case",    "tests/documents",        "tests/documents/pictures",
    "fuzz/corpus/source_docx", "fuzz/corpus/source_doc", "fuzz/corpus/source_docx_flat",
    "fuzz/corpus/source_odt",  "fuzz/corpus/source_rtf", "fuzz/corpus/source_pdf",
    "fuzz/corpus/source_jpeg", "fuzz/corpus/source_png", "fuzz/corpus/source_gif",
    "fuzz/corpus/source_webp", "fuzz/corpus/source_heif"};

/* Calls visit for each file of the folders; returns how many there were. */
static size_t each_file(void (*visit)(const char *path))
{
    const char *top = getenv("srcdir");
    size_t files = 0;
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        char path[1024];
        struct stat st;
        snprintf(path, sizeof path, "%s/%s", top ? top : ".", folders[i]);
        DIR *folder = opendir(path);
        assert_non_null(folder);
        for (struct dirent *e; (e = readdir(folder));) {
            snprintf(path, sizeof path, "%s/%s/%s", top ? top : ".", folders[i], e->d_name);
            if (stat(path, &st) || !S_ISREG(st.st_mode) || st.st_size == 0)
                continue;
            snprintf(path, sizeof path, "%s/%s", folders[i], e->d_name);
            visit(path);
            files++;
        }
        closedir(folder);
    }
    return files;
}

static idc_str metadata_text(idc_work *work, const idc_document *doc)
{
    idc_buf out = idc_buf_in(work->arena);
    idc_json_writer w = {.out = &out};
    idc_json_node(&w, doc->metadata, work->arena);
    return idc_buf_str(&out);
}

static void check_alone(const char *path)
{
    reading r;
    idc_document *doc = reading_file(&r, path), *facts;
    idc_work *work = &r.t.work;
    assert_int_equal(idc_source_read_facts(work, r.bytes, IDC_STR_NONE, &facts), IDC_OK);
    if (!idc_str_eq(metadata_text(work, facts), metadata_text(work, doc)))
        fail_msg("%s: other facts when they alone are asked for", path);
    assert_true(!facts->picture || facts->picture->pdq_quality < 0);
    reading_end(&r);
}

/* Who asks for metadata alone gets the same, sooner: no text, no pixels. */
static void alone_they_are_the_same(void **state)
{
    (void)state;
    assert_true(each_file(check_alone) > 60);
}

static const char *const promised[] = {"ai_generator",
                                       "application",
                                       "application_version",
                                       "author",
                                       "body_serial",
                                       "c2pa",
                                       "camera_make",
                                       "camera_model",
                                       "company",
                                       "created",
                                       "creator_tool",
                                       "derived_from",
                                       "digital_source_type",
                                       "doc_id",
                                       "document_id",
                                       "east_asian_fonts",
                                       "embedded_files",
                                       "fonts",
                                       "gps",
                                       "gps_time",
                                       "history",
                                       "instance_id",
                                       "jpeg_quality",
                                       "languages",
                                       "last_modified_by",
                                       "lens_serial",
                                       "links",
                                       "manager",
                                       "modified",
                                       "nsids",
                                       "original_document_id",
                                       "para_ids",
                                       "para_ids_count",
                                       "paths",
                                       "pdf_id",
                                       "pdf_revisions",
                                       "pdf_signed",
                                       "printed",
                                       "producer",
                                       "quantisation",
                                       "revision",
                                       "rsid_root",
                                       "rsids",
                                       "software",
                                       "taken",
                                       "taken_offset",
                                       "template",
                                       "thumbnail_pdq",
                                       "title",
                                       "total_edit_minutes",
                                       "zip"};

static bool seen[sizeof promised / sizeof *promised];

static void see(const char *path)
{
    test_work t;
    idc_document *doc;
    idc_work *work = test_work_open(&t);
    work->wishes = IDC_WISH_THUMBNAILS;
    assert_int_equal(idc_source_read_facts(work, test_file(work, path), IDC_STR_NONE, &doc),
                     IDC_OK);
    for (size_t i = 0; i < sizeof promised / sizeof *promised; i++)
        seen[i] = seen[i] || has_fact(doc, promised[i]);
    test_work_close(&t);
}

/* docs/metadata.md names each of them; some file here has it. */
static void each_that_is_promised_is_told(void **state)
{
    test_work t;
    idc_str page = test_file(test_work_open(&t), "docs/metadata.md");
    (void)state;
    assert_true(each_file(see) > 60);
    for (size_t i = 0; i < sizeof promised / sizeof *promised; i++) {
        if (idc_str_find(page, idc_str_of(promised[i]), 0) == SIZE_MAX)
            fail_msg("docs/metadata.md does not name %s", promised[i]);
        if (!seen[i])
            fail_msg("no file tells %s", promised[i]);
    }
    test_work_close(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(alone_they_are_the_same),
        cmocka_unit_test(each_that_is_promised_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
