/* Photographs inside documents and pages are hashed as the files they are. */
#include "config.h"

#include "zip_maker.h"

#include "norm/photo/pdq.h"
#include "pdf_maker.h"

#define PHOTO "tests/documents/pictures/baseline.jpg"

/* What the photo has as a file of its own. */
static idc_picture wanted;

static int read_photo(void **state)
{
    (void)state;
    test_work t;
    reading r;
    idc_document *doc = reading_open(&r, test_file(test_work_open(&t), PHOTO));
    assert_non_null(doc->picture);
    wanted = *doc->picture;
    reading_close(&r);
    test_work_close(&t);
    return 0;
}

static void check_photo(const idc_document *doc, size_t count)
{
    assert_int_equal(doc->embedded_count, count);
    assert_null(doc->picture);
    for (size_t i = 0; i < count; i++) {
        assert_memory_equal(doc->embedded[i].picture.pdq, wanted.pdq, sizeof wanted.pdq);
        assert_int_equal(doc->embedded[i].picture.pdq_quality, wanted.pdq_quality);
        assert_int_equal(doc->embedded[i].picture.width, wanted.width);
    }
}

static idc_str base64(idc_arena *arena, idc_str bytes)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    idc_buf out = idc_buf_in(arena);
    for (size_t i = 0; i < bytes.len; i += 3) {
        uint32_t v = 0;
        for (size_t j = 0; j < 3; j++)
            v = v << 8 | (i + j < bytes.len ? (uint8_t)bytes.ptr[i + j] : 0);
        for (size_t j = 0; j < 4; j++)
            idc_buf_byte(&out, i + j > bytes.len ? '=' : digits[v >> (18 - 6 * j) & 63]);
        if (i % 57 == 54)
            idc_buf_byte(&out, '\n');
    }
    return idc_buf_str(&out);
}

static void a_page_with_data_addresses(void **state)
{
    (void)state;
    test_work t;
    reading r;
    idc_arena *arena = test_work_open(&t)->arena;
    idc_str photo = base64(arena, test_file(&t.work, PHOTO));
    idc_document *doc =
        reading_open(&r, idc_arena_format(arena,
                                          "<html><body><img src='data:image/png;base64,AAAA'>"
                                          "<img src='data:image/jpeg;base64,%S'><p>Mara Quint</p>"
                                          "<img src=\"data:image/jpeg;base64,%S\"></body></html>",
                                          photo, photo));
    check_photo(doc, 1);
    idc_span span = doc->embedded[0].span;
    assert_true(span.end > span.begin && span.end <= r.bytes.len);
    reading_close(&r);
    /* Cut off, or no base64 at all: nothing, and nothing is said. */
    static const char *const bad[] = {"%", "data:image/jpeg;base64", "data:image/jpeg;base64,%%%%",
                                      "data:image/jpeg;base64,/9j/4AAQ"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        doc =
            reading_open(&r, idc_arena_format(arena, "<html><body><img src='%s'></body>", bad[i]));
        check_photo(doc, 0);
        reading_close(&r);
    }
    test_work_close(&t);
}

/* The same scene as PNG is kept too; what is transparent, of few colours or a drawing is none. */
static void formats_of_photographs_and_of_drawings(void **state)
{
    (void)state;
    static const struct {
        const char *file;
        size_t count;
    } rows[] = {{"rgb.png", 1},  {"gray.png", 1},    {"rgb-interlaced.png", 1},
                {"rgba.png", 0}, {"palette.png", 0}, {"bilevel.png", 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_work t;
        reading r;
        idc_arena *arena = test_work_open(&t)->arena;
        idc_str path = idc_arena_format(arena, "tests/documents/pictures/%s", rows[i].file);
        idc_str photo = base64(arena, test_file(&t.work, path.ptr));
        idc_document *doc =
            reading_open(&r, idc_arena_format(arena,
                                              "<html><body><p>Mara Quint</p>"
                                              "<img src='data:image/png;base64,%S'></body></html>",
                                              photo));
        assert_int_equal(doc->embedded_count, rows[i].count);
        if (rows[i].count)
            assert_true(idc_pdq_distance(doc->embedded[0].picture.pdq, wanted.pdq) <= 30);
        reading_close(&r);
        test_work_close(&t);
    }
}

static void a_word_document(void **state)
{
    (void)state;
    package p;
    reading r;
    package_begin(&p);
    idc_str photo = test_file(&p.t.work, PHOTO);
    package_add(&p, "[Content_Types].xml", IDC_STR("<Types/>"));
    package_add(&p, "word/document.xml",
                IDC_STR("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/"
                        "2006/main'><w:body><w:p><w:r><w:t>Mara Quint</w:t></w:r></w:p></w:body>"
                        "</w:document>"));
    package_add(&p, "word/_rels/document.xml.rels",
                IDC_STR("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/"
                        "relationships'><Relationship Id='a' Target='media/image1.JPEG' "
                        "Type='http://schemas.openxmlformats.org/officeDocument/2006/"
                        "relationships/image'/><Relationship Id='b' Target='media/copy.jpg' "
                        "Type='http://schemas.openxmlformats.org/officeDocument/2006/"
                        "relationships/image'/></Relationships>"));
    package_add(&p, "word/media/image1.JPEG", photo);
    package_add(&p, "word/media/copy.jpg", photo);
    idc_document *doc = reading_open(&r, package_end(&p, p.count));
    assert_str(all_text(&r), "Mara Quint\n");
    check_photo(doc, 1);
    assert_str(doc->embedded[0].span.path, "word/media/image1.JPEG");
    reading_close(&r);
    test_work_close(&p.t);
}

static void a_text_document(void **state)
{
    (void)state;
    package p;
    reading r;
    package_begin(&p);
    p.stored = true;
    package_add(&p, "mimetype", IDC_STR("application/vnd.oasis.opendocument.text"));
    p.stored = false;
    package_add(&p, "content.xml",
                IDC_STR("<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:"
                        "xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:"
                        "text:1.0'><office:body><office:text><text:p>Mara Quint</text:p>"
                        "</office:text></office:body></office:document-content>"));
    package_add(&p, "Pictures/100000.jpg", test_file(&p.t.work, PHOTO));
    package_add(&p, "META-INF/manifest.xml",
                IDC_STR("<manifest:manifest><manifest:file-entry "
                        "manifest:full-path=\"Pictures/100000.jpg\"/></manifest:manifest>"));
    idc_document *doc = reading_open(&r, package_end(&p, p.count));
    check_photo(doc, 1);
    assert_str(doc->embedded[0].span.path, "Pictures/100000.jpg");
    reading_close(&r);
    test_work_close(&p.t);
}

#ifdef HAVE_QPDF
static void a_pdf_page(void **state)
{
    (void)state;
    test_work t;
    reading r;
    pdf_maker p;
    idc_str photo = test_file(test_work_open(&t), PHOTO);
    pdf_begin(&p);
    pdf_page(&p, "q 100 0 0 75 50 600 cm /Im0 Do Q q 10 0 0 7 5 6 cm /Im0 Do Q",
             "/XObject << /Im0 20 0 R >>");
    pdf_stream(&p, 20,
               "/Type /XObject /Subtype /Image /Width 112 /Height 84 /ColorSpace /DeviceRGB "
               "/BitsPerComponent 8 /Filter /DCTDecode",
               photo);
    pdf_end(&p, "/Info 7 0 R");
    idc_document *doc = reading_open(&r, idc_buf_str(&p.out));
    check_photo(doc, 1);
    assert_str(doc->embedded[0].span.path, "object 20 0");
    reading_close(&r);
    pdf_free(&p);
    test_work_close(&t);
}
#endif

static void small_and_long_pictures_are_no_photographs(void **state)
{
    (void)state;
    test_work t;
    reading r;
    idc_arena *arena = test_work_open(&t)->arena;
    idc_str photo = test_file(&t.work, PHOTO);
    /* The header of the frame says other sides; the pixels then end early or are too many. */
    static const uint8_t sides[][4] = {{0, 40, 0, 112}, {0, 16, 3, 0}};
    for (size_t i = 0; i < 2; i++) {
        char *copy = (char *)(uintptr_t)idc_arena_str(arena, photo).ptr;
        size_t at = idc_str_find(photo, IDC_STR("\xff\xc0"), 0);
        assert_true(at != SIZE_MAX);
        memcpy(copy + at + 5, sides[i], 4);
        idc_str text = base64(arena, (idc_str){copy, photo.len});
        idc_document *doc = reading_open(
            &r, idc_arena_format(arena, "<html><body><img src='data:image/jpeg;base64,%S'></body>",
                                 text));
        check_photo(doc, 0);
        reading_close(&r);
    }
    test_work_close(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_page_with_data_addresses),
        cmocka_unit_test(formats_of_photographs_and_of_drawings),
        cmocka_unit_test(a_word_document),
        cmocka_unit_test(a_text_document),
#ifdef HAVE_QPDF
        cmocka_unit_test(a_pdf_page),
#endif
        cmocka_unit_test(small_and_long_pictures_are_no_photographs),
    };
    return cmocka_run_group_tests(tests, read_photo, NULL);
}
