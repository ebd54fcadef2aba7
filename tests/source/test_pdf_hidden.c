/* What a reader of a page cannot see, and what only looks as if it were so. */
#include "pdf_maker.h"

static void assert_hidden(const char *content, const char *resources, const char *reason)
{
    page_reading p;
    idc_document *doc = open_page(&p, content, resources);
    const idc_hidden *hidden = find_hidden(doc, reason);
    if (!hidden)
        fail_msg("not hidden as %s: %s", reason, content);
    assert_str(hidden->text, "secret words");
    assert_str(all_text(&p.r), "seen\n");
    assert_true(has_diagnostic(doc, "pdf.hidden-text"));
    assert_int_equal(doc->state, IDC_READ_OK);
    close_page(&p);
}

#define SEEN "BT /F1 10 Tf 0 g 50 700 Td (seen) Tj ET "
#define SECRET "50 600 Td (secret words) Tj ET "

static void hidden_text(void **state)
{
    (void)state;
    assert_hidden(SEEN "BT 3 Tr " SECRET, "", "invisible-mode");
    assert_hidden(SEEN "BT 1 g " SECRET, "", "white");
    assert_hidden(SEEN "BT 7 Tr " SECRET, "", "invisible-mode");
    assert_hidden(SEEN "BT 1 Tr 1 G " SECRET, "", "white");
    assert_hidden(SEEN "BT 2 Tz " SECRET, "", "tiny");
    assert_hidden(SEEN "BT " SECRET
                       "1 0 0 rg 45 590 m 395 590 l 400 590 400 595 400 595 c 400 615 l "
                       "400 620 395 620 395 620 c 45 620 l 40 620 40 615 40 615 c 40 595 l "
                       "40 590 45 590 45 590 c f",
                  "", "covered");
    assert_hidden(SEEN "BT 0.98 0.98 1 rg " SECRET, "", "white");
    assert_hidden("0.1 g 0 590 600 30 re f " SEEN "BT 0.1 g " SECRET, "", "same-colour");
    assert_hidden(SEEN "BT /F1 0.5 Tf " SECRET, "", "tiny");
    assert_hidden(SEEN "BT /F1 1 Tf " SECRET, "", "tiny");
    assert_hidden(SEEN "BT 0 900 Td " SECRET, "", "off-page");
    assert_hidden(SEEN "BT " SECRET "1 g 40 590 200 30 re f", "", "covered");
    assert_hidden(SEEN "q 0 0 10 10 re W n BT " SECRET "Q", "", "clipped");
    assert_hidden(SEEN "/G1 gs BT " SECRET, "/ExtGState << /G1 << /ca 0 >> >>", "transparent");
    assert_hidden(SEEN "/G1 gs BT 1 Tr " SECRET, "/ExtGState << /G1 << /CA 0 >> >>", "transparent");
    assert_hidden("0 g 40 560 300 90 re f 1 g 45 580 200 40 re f " SEEN "BT 1 g " SECRET, "",
                  "white");
    assert_hidden(SEEN "BT 1 g " SECRET "0 g 50 603 90 0.5 re f", "", "white");
    assert_hidden(SEEN "BT " SECRET "1 G 40 w 40 605 m 300 605 l S", "", "covered");
}

static void assert_not_hidden(const char *content, const char *resources)
{
    page_reading p;
    idc_document *doc = open_page(&p, content, resources);
    assert_int_equal(doc->hidden_count, 0);
    assert_false(has_diagnostic(doc, "pdf.hidden-text"));
    find_line(doc, "secret words");
    close_page(&p);
}

static void what_only_looks_hidden(void **state)
{
    (void)state;
    assert_not_hidden(SEEN "q BT 7 Tr " SECRET "0 0 1 rg 0 580 600 40 re f Q", "");
    assert_not_hidden(SEEN "BT 1 Tr 0 G 1 g " SECRET, "");
    assert_not_hidden("0.1 g 0 0 200 800 re f BT /F1 10 Tf 1 g " SECRET, "");
    assert_not_hidden("0.1 g 0 590 m 300 590 l 300 630 l 0 630 l h f BT /F1 10 Tf 1 g " SECRET, "");
    assert_not_hidden("0 0 0.4 rg 20 600 m 20 700 250 700 250 600 c 250 500 20 500 20 600 c f "
                      "BT /F1 10 Tf 1 g " SECRET,
                      "");
    assert_not_hidden("1 g 40 590 200 30 re f BT /F1 10 Tf 0 g " SECRET, "");
    assert_not_hidden("BT /F1 6 Tf 0.4 g " SECRET, "");
    assert_not_hidden("BT /F1 10 Tf " SECRET "/G1 gs 1 1 0 rg 40 590 200 30 re f",
                      "/ExtGState << /G1 << /BM /Multiply >> >>");
    assert_not_hidden("/P1 sh BT /F1 10 Tf 1 g " SECRET, "");
    assert_not_hidden("/Pattern cs /P1 scn 0 0 600 800 re f BT /F1 10 Tf 1 g " SECRET, "");
    assert_not_hidden("0 G 40 w 40 605 m 300 605 l S BT /F1 10 Tf 1 g " SECRET, "");
    /* A shadow, and letters drawn as shapes with their text beside them. */
    assert_not_hidden("BT /F1 10 Tf 0.99 g 51 599 Td (secret words) Tj ET BT 0 g " SECRET, "");
    assert_not_hidden("0 g 50 600 3 7 re f 56 600 1 7 re f 60 600 4 7 re f 66 600 4 7 re f "
                      "72 600 3 7 re f 78 600 4 7 re f 86 600 4 7 re f 92 600 4 7 re f "
                      "98 600 3 7 re f BT /F1 10 Tf 3 Tr " SECRET,
                      "");
}

static void strips_of_a_gradient_are_a_ground(void **state)
{
    (void)state;
    idc_buf content = idc_buf_with(&idc_allocator_default);
    for (int i = 0; i < 60; i++)
        idc_buf_format(&content, "0.%d g 0 %d.5 600 0.5 re f 0.1%d g 0 %d 600 0.5 re f ", 1 + i % 2,
                       580 + i, i % 9, 581 + i);
    idc_buf_text(&content, "BT /F1 10 Tf 1 g " SECRET);
    assert_not_hidden(content.ptr, "");
    idc_buf_free(&content);
}

static void spaces_of_colour(void **state)
{
    (void)state;
    static const char spaces[] =
        "/ColorSpace << /Spot [/Separation /Gold /DeviceGray 10 0 R] /Table [/Indexed /DeviceRGB 1 "
        "<FFFFFF300000>] /Light [/Lab << /WhitePoint [1 1 1] >>] /Inks [/DeviceN [/A /B] "
        "/DeviceCMYK 10 0 R] >>";
    static const struct {
        const char *white, *dark;
    } cases[] = {{"/Spot cs 0 scn", "/Spot cs 1 scn"},
                 {"/Table cs 0 sc", "/Table cs 1 sc"},
                 {"/Light cs 100 0 0 scn", "/Light cs 20 0 0 scn"},
                 {"/Inks cs 0 0 scn", "/Inks cs 1 0.3 scn"},
                 {"0 0 0 0 k", "0 0 0 1 k"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        idc_buf content = idc_buf_with(&idc_allocator_default);
        idc_buf_format(&content, SEEN "%s BT " SECRET, cases[i].white);
        assert_hidden(content.ptr, spaces, "white");
        content.len = 0;
        idc_buf_format(&content, "%s 0 580 600 40 re f BT /F1 10 Tf 1 g " SECRET, cases[i].dark);
        assert_not_hidden(content.ptr, spaces);
        idc_buf_free(&content);
    }
}

static void recognised_text_of_a_scan_stays(void **state)
{
    (void)state;
    page_reading p;
    pdf_begin(&p.maker);
    pdf_page(&p.maker, "q 600 0 0 800 0 0 cm /I1 Do Q BT /F1 10 Tf 3 Tr " SECRET,
             "/XObject << /I1 10 0 R >>");
    pdf_stream(&p.maker, 10,
               "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray "
               "/BitsPerComponent 8",
               IDC_STR("x"));
    pdf_end(&p.maker, "");
    idc_document *doc = reading_open(&p.r, idc_buf_str(&p.maker.out));
    find_line(doc, "secret words");
    assert_int_equal(doc->hidden_count, 0);
    assert_true(has_diagnostic(doc, "pdf.ocr-layer"));
    close_page(&p);
}

/* A page with objects 10 and 11, and whether its words are hidden. */
static void assert_with_object(const char *content, const char *dictionary, idc_str object,
                               const char *root, const char *reason)
{
    page_reading p;
    idc_buf catalogue = idc_buf_with(&idc_allocator_default);
    idc_buf_format(&catalogue, "<< /Type /Catalog /Pages 2 0 R %s >>", root);
    pdf_begin(&p.maker);
    pdf_page(&p.maker, content,
             "/XObject << /X1 10 0 R >> /ExtGState << /G1 << /ca 0 >> >> /Properties << /L1 11 0 R "
             "/M1 << /Type /OCMD /OCGs [11 0 R 12 0 R] /P /AllOn >> "
             "/M2 << /Type /OCMD /OCGs [11 0 R 12 0 R] >> "
             "/M3 << /Type /OCMD /VE [/Not 12 0 R] >> >>");
    pdf_object(&p.maker, 1, catalogue.ptr);
    pdf_object(&p.maker, 8, "null");
    pdf_object(&p.maker, 9,
               "[<< /Subtype /FreeText /Rect [40 590 240 620] /AP << /N 13 0 R >> >>]");
    pdf_stream(&p.maker, 10, dictionary, object);
    pdf_object(&p.maker, 11, "<< /Type /OCG /Name (draft) >>");
    pdf_object(&p.maker, 12, "<< /Type /OCG /Name (final) >>");
    pdf_stream(&p.maker, 13, "/Subtype /Form /BBox [0 0 1 1]", IDC_STR(""));
    pdf_end(&p.maker, "");
    idc_buf_free(&catalogue);
    idc_document *doc = reading_open(&p.r, idc_buf_str(&p.maker.out));
    assert_int_equal(doc->state, IDC_READ_OK);
    if (reason) {
        assert_non_null(find_hidden(doc, reason));
        assert_str(all_text(&p.r), "seen\n");
    } else {
        assert_int_equal(doc->hidden_count, 0);
        find_line(doc, "secret words");
    }
    close_page(&p);
}

static void pictures_as_ground_and_cover(void **state)
{
    (void)state;
    static const char dictionary[] = "/Subtype /Image /Width 2 /Height 1 /ColorSpace /DeviceGray "
                                     "/BitsPerComponent 8";
    static const char white[] = "q 600 0 0 100 0 560 cm /X1 Do Q " SEEN "BT 1 g " SECRET;
    assert_with_object(white, dictionary, IDC_STR("\xFF\xFF"), "", "white");
    assert_with_object(white, dictionary, IDC_STR("\x10\x10"), "", NULL);
    assert_with_object(white, dictionary, IDC_STR("\xFF\x10"), "", NULL);
    assert_with_object(SEEN "BT " SECRET "q 600 0 0 100 0 560 cm /X1 Do Q ", dictionary,
                       IDC_STR("\xFF\x10"), "", "covered-by-image");
}

#define FORM "/Subtype /Form /BBox [0 0 600 800] /Resources << /Font << /F1 5 0 R >> >> "

static void groups_that_are_transparent(void **state)
{
    (void)state;
    const idc_str inner = IDC_STR("BT /F1 10 Tf " SECRET);
    assert_with_object(SEEN "/G1 gs /X1 Do", FORM "/Group << /S /Transparency >>", inner, "",
                       "transparent");
    assert_with_object(SEEN "/X1 Do", FORM "/Group << /S /Transparency >>", inner, "", NULL);
}

static void layers_that_are_off(void **state)
{
    (void)state;
    static const char off[] = "/OCProperties << /OCGs [11 0 R 12 0 R] /D << /OFF [11 0 R] >> >>";
    static const char all_off[] =
        "/OCProperties << /OCGs [11 0 R 12 0 R] /D << /BaseState /OFF /ON [12 0 R] >> >>";
    const idc_str inner = IDC_STR("BT /F1 10 Tf " SECRET);
    static const struct {
        const char *content, *root, *reason;
    } cases[] = {{SEEN "/OC /L1 BDC BT " SECRET "EMC", off, "layer-off"},
                 {SEEN "/OC /L1 BDC BT " SECRET "EMC", all_off, "layer-off"},
                 {SEEN "/OC /L1 BDC BT " SECRET "EMC", "", NULL},
                 {SEEN "/OC /M1 BDC BT " SECRET "EMC", off, "layer-off"},
                 {SEEN "/OC /M2 BDC BT " SECRET "EMC", off, NULL},
                 {SEEN "/OC /M3 BDC BT " SECRET "EMC", off, "layer-off"},
                 {SEEN "/X1 Do", off, "layer-off"},
                 {SEEN "/X1 Do", "", NULL}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_with_object(cases[i].content, FORM "/OC 11 0 R", inner, cases[i].root,
                           cases[i].reason);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hidden_text),
        cmocka_unit_test(what_only_looks_hidden),
        cmocka_unit_test(strips_of_a_gradient_are_a_ground),
        cmocka_unit_test(spaces_of_colour),
        cmocka_unit_test(recognised_text_of_a_scan_stays),
        cmocka_unit_test(pictures_as_ground_and_cover),
        cmocka_unit_test(groups_that_are_transparent),
        cmocka_unit_test(layers_that_are_off),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
