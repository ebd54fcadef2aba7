/* What the PDF reader makes of pages: text, order, style. */
#include "pdf_maker.h"

static void assert_page_text(const char *content, const char *text)
{
    page_reading p;
    open_page(&p, content, "");
    assert_str(all_text(&p.r), text);
    assert_int_equal(p.r.doc->state, IDC_READ_OK);
    close_page(&p);
}

static void text_operators(void **state)
{
    (void)state;
    assert_page_text("BT /F1 10 Tf 50 700 Td (Plain text) Tj ET", "Plain text\n");
    assert_page_text("BT /F1 10 Tf 12 TL 50 700 Td (One) Tj T* (Two) Tj (Three) ' 1 0 (Four) \" ET",
                     "One\nTwo\nThree\nFour\n");
    assert_page_text("BT /F1 10 Tf 1 0 0 1 50 700 Tm [(Ke) 20 (rned) -300 (words)] TJ ET",
                     "Kerned words\n");
    assert_page_text("q 2 0 0 2 0 0 cm BT /F1 5 Tf 25 350 Td <48656C6C6F> Tj ET Q", "Hello\n");
    assert_page_text("BT /F1 10 Tf 50 700 Td (a\\(b\\)\\\\\\101\\\nc) Tj ET", "a(b)\\Ac\n");
    assert_page_text("BT /F1 10 Tf 50 700 TD (Up) Tj 0 -20 TD (down) Tj ET % end", "Up\ndown\n");
}

static void encodings(void **state)
{
    (void)state;
    assert_page_text("BT /F1 10 Tf 50 700 Td (Jos\351 \200 \226 \223q\224) Tj ET",
                     "José € – “q”\n");
    assert_page_text("BT /F2 10 Tf 50 700 Td (\\001x the \\002t\\002 on \\003n \\004) Tj ET",
                     "fix the été on Én А\n");
}

static void to_unicode(void **state)
{
    (void)state;
    static const char map[] = "/CIDInit /ProcSet findresource begin begincmap\n"
                              "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
                              "2 beginbfchar <0001> <0041> <0002> <D83DDE00> endbfchar\n"
                              "2 beginbfrange <0010> <0012> <0061>\n"
                              "<0020> <0021> [<00660066> <FB01>] endbfrange\nendcmap";
    page_reading p;
    pdf_begin(&p.maker);
    pdf_page(&p.maker, "BT /F3 10 Tf 50 700 Td <0001000200100011001200200021> Tj ET", "");
    pdf_object(&p.maker, 8,
               "<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Sample-BoldItalic "
               "/Encoding /Identity-H /DescendantFonts [10 0 R] /ToUnicode 11 0 R >>");
    pdf_object(&p.maker, 10,
               "<< /Type /Font /Subtype /CIDFontType2 /DW 500 "
               "/W [1 [600 600] 16 18 700] >>");
    pdf_stream(&p.maker, 11, "", idc_str_of(map));
    pdf_end(&p.maker, "");
    idc_document *doc = reading_open(&p.r, idc_buf_str(&p.maker.out));
    assert_int_equal(doc->line_count, 1);
    assert_str(doc->lines[0].text, "A😀abcfffi");
    assert_true(doc->lines[0].flags & IDC_LINE_BOLD);
    assert_true(doc->lines[0].flags & IDC_LINE_ITALIC);
    assert_int_equal(doc->lines[0].box.width, 43000);
    /* also those that the page names and does not use */
    assert_str(idc_node_get(doc->metadata, "fonts")->child->text, "Helvetica");
    assert_str(idc_node_get(doc->metadata, "fonts")->last->text, "Sample-BoldItalic");
    close_page(&p);
}

static void unmapped_font_is_told(void **state)
{
    (void)state;
    page_reading p;
    pdf_begin(&p.maker);
    pdf_page(&p.maker, "BT /F3 10 Tf 50 700 Td <00010002> Tj ET", "");
    pdf_object(&p.maker, 8,
               "<< /Type /Font /Subtype /Type0 /BaseFont /Secret "
               "/Encoding /Identity-H /DescendantFonts [10 0 R] >>");
    pdf_object(&p.maker, 10, "<< /Type /Font /Subtype /CIDFontType2 /DW 500 >>");
    pdf_end(&p.maker, "");
    idc_document *doc = reading_open(&p.r, idc_buf_str(&p.maker.out));
    assert_true(has_diagnostic(doc, "pdf.font-unmapped"));
    assert_int_equal(doc->state, IDC_READ_PARTIAL);
    assert_str(doc->lines[0].text, "\xEF\xBF\xBD\xEF\xBF\xBD");
    close_page(&p);
}

static void place_and_style(void **state)
{
    (void)state;
    page_reading p;
    idc_document *doc = open_page(&p,
                                  "BT /F2 20 Tf 1 0 0 rg 50 700 Td (Head) Tj ET\n"
                                  "BT /F1 10 Tf 0 g 50 650 Td (Body) Tj ET",
                                  "");
    const idc_line *head = find_line(doc, "Head"), *body = find_line(doc, "Body");
    assert_int_equal(head->size_mpt, 20000);
    assert_int_equal(head->rgb, 0xFF0000);
    assert_int_equal(head->flags & IDC_LINE_BOLD, IDC_LINE_BOLD);
    assert_int_equal(head->box.x, 50000);
    assert_int_equal(head->box.y, 85000);
    assert_int_equal(body->flags & IDC_LINE_BOLD, 0);
    assert_int_equal(body->page, 1);
    assert_true(body->block != head->block);
    /* The span names the string in the page's content. */
    assert_str(head->pieces[0].span.path, "page 1 content");
    assert_int_equal(head->pieces[0].span.begin, 32);
    assert_int_equal(head->pieces[0].span.end, 38);
    close_page(&p);
}

static void rows_stay_together(void **state)
{
    (void)state;
    assert_page_text("BT /F1 10 Tf 50 700 Td (Acme Ltd) Tj 400 0 Td (2016) Tj ET\n"
                     "BT /F1 10 Tf 50 686 Td (Did many things there, and well) Tj ET\n"
                     "BT /F1 10 Tf 50 660 Td (Initech) Tj 400 0 Td (2012) Tj ET\n"
                     "BT /F1 10 Tf 50 646 Td (Did other things there, and well) Tj ET\n"
                     "BT /F1 10 Tf 50 620 Td (Umbra) Tj 400 0 Td (2010) Tj ET\n",
                     "Acme Ltd\t2016\nDid many things there, and well\nInitech\t2012\n"
                     "Did other things there, and well\nUmbra\t2010\n");
}

static void columns_do_not_interleave(void **state)
{
    (void)state;
    assert_page_text("BT /F2 20 Tf 200 750 Td (Mara Example, in the middle) Tj ET\n"
                     "BT /F1 10 Tf 13 TL 50 700 Td (Contact) Tj T* (mara@mail.example) Tj T* "
                     "(+1 202 555 0143) Tj T* (Skills) Tj T* (Welding) Tj T* (Sailing) Tj ET\n"
                     "BT /F1 10 Tf 15 TL 300 695 Td (Work) Tj T* (Welder at Acme Ltd) Tj T* "
                     "(Joined many pieces of metal) Tj T* (Sailor at Initech) Tj T* "
                     "(Crossed two oceans) Tj ET",
                     "Mara Example, in the middle\nContact\nmara@mail.example\n+1 202 555 0143\n"
                     "Skills\nWelding\nSailing\nWork\nWelder at Acme Ltd\n"
                     "Joined many pieces of metal\nSailor at Initech\nCrossed two oceans\n");
}

static void letter_spaced_words_are_rejoined(void **state)
{
    (void)state;
    assert_page_text("BT /F2 12 Tf 4 Tc 50 700 Td (WORK HISTORY) Tj ET", "WORK HISTORY\n");
    assert_page_text("BT /F2 12 Tf 50 700 Td (S U M M A R Y) Tj ET", "SUMMARY\n");
    assert_page_text("BT /F2 12 Tf 50 700 Td (I am a C programmer) Tj ET", "I am a C programmer\n");
}

/* Capitals are Hebrew letters, "a" to "j" Persian digits, in the order in which they are seen. */
static idc_document *open_turned(page_reading *p, const char *content)
{
    static const char map[] = "1 begincodespacerange <00> <FF> endcodespacerange\n"
                              "2 beginbfrange <41> <5A> <05D0> <61> <6A> <06F0> endbfrange";
    pdf_begin(&p->maker);
    pdf_page(&p->maker, content, "");
    pdf_object(&p->maker, 8,
               "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica "
               "/Encoding /WinAnsiEncoding /ToUnicode 10 0 R >>");
    pdf_stream(&p->maker, 10, "", idc_str_of(map));
    pdf_end(&p->maker, "");
    return reading_open(&p->r, idc_buf_str(&p->maker.out));
}

static void assert_turned(const char *show, const char *text)
{
    page_reading p;
    idc_buf content = idc_buf_with(&idc_allocator_default);
    idc_buf_format(&content, "BT /F3 10 Tf 50 700 Td %s ET", show);
    idc_document *doc = open_turned(&p, content.ptr);
    idc_buf_free(&content);
    assert_str(doc->lines[0].text, text);
    close_page(&p);
}

/* The column at the right is read first; the lines of the other end where it does. */
static void right_to_left_columns(void **state)
{
    (void)state;
    page_reading p;
    idc_document *doc =
        open_turned(&p, "BT /F3 10 Tf 480 700 Td (AAAAAA) Tj -20 -13 Td (BBBBBBBBB) Tj "
                        "-60 -13 Td (CCCCCCCCCCCCCC) Tj 40 -13 Td (DDDDDDDDD) Tj ET "
                        "BT /F3 10 Tf 200 695 Td (EEE) Tj -40 -17 Td (FFFFFFFFF) Tj "
                        "-60 -17 Td (GGGGGGGGGGGGGG) Tj 70 -17 Td (HHHHHH) Tj ET");
    static const char *const first[] = {"\327\220", "\327\221", "\327\222", "\327\223",
                                        "\327\224", "\327\225", "\327\226", "\327\227"};
    assert_int_equal(doc->line_count, 8);
    for (size_t i = 0; i < 8; i++)
        assert_true(idc_str_starts(doc->lines[i].text, idc_str_of(first[i])));
    close_page(&p);
}

static void words_of_justified_lines(void **state)
{
    (void)state;
    assert_page_text("BT /F1 10 Tf 18.71 Tw 50 700 Td (Control of stock and) Tj 0 Tw 0 -13 Td "
                     "(of all orders of the northern ports) Tj ET",
                     "Control of stock and\nof all orders of the northern ports\n");
    /* cells of a table fill no line */
    assert_page_text("BT /F1 10 Tf 18.71 Tw 50 700 Td (Go SQL Rust Ada) Tj 0 Tw 0 -13 Td "
                     "(of all orders of the northern ports) Tj ET",
                     "Go\tSQL\tRust\tAda\nof all orders of the northern ports\n");
}

static void right_to_left_is_read_in_its_order(void **state)
{
    (void)state;
    assert_turned("(CBA 2019 FED) Tj", "דהו 2019 אבג");
    /* Numbers apart stand in the order of the line; those that a sign joins are one. */
    assert_turned("(CBA 2021 \226 2019) Tj", "2019 – 2021 אבג");
    assert_turned("(CBA 04/2019) Tj", "04/2019 אבג");
    assert_turned("(CBA bdjicb) Tj", "۱۳۹۸۲۱ אבג");
}

static void glyphs_shown_later_go_where_they_stand(void **state)
{
    (void)state;
    assert_page_text("BT /F1 10 Tf 50 700 Td [(kin) -556 (ly) -278 (m) -556 (de)] TJ "
                     "1 0 0 1 63.34 700 Tm (d) Tj 1 0 0 1 87.24 700 Tm (a) Tj ET",
                     "kindly made\n");
    /* Texts over each other are not mixed. */
    assert_page_text("BT /F1 10 Tf 50 700 Td (underneath) Tj 1 0 0 1 63 700 Tm (above) Tj ET",
                     "underneathabove\n");
}

static void forms_and_rotated_pages(void **state)
{
    (void)state;
    page_reading p;
    pdf_begin(&p.maker);
    pdf_page(&p.maker, "q 1 0 0 1 0 300 cm /X1 Do Q", "/XObject << /X1 10 0 R >> /Rotate 90");
    pdf_stream(&p.maker, 10,
               "/Type /XObject /Subtype /Form /BBox [0 0 600 400] "
               "/Resources << /Font << /F1 5 0 R >> /XObject << /X1 10 0 R >> >>",
               IDC_STR("BT /F1 10 Tf 50 100 Td (Inside) Tj ET /X1 Do"));
    pdf_end(&p.maker, "");
    idc_document *doc = reading_open(&p.r, idc_buf_str(&p.maker.out));
    assert_int_equal(doc->line_count, 1);
    assert_str(doc->lines[0].text, "Inside");
    assert_str(doc->lines[0].pieces[0].span.path, "object 10 0");
    close_page(&p);
}

static void assert_annotated(const char *annotation, const char *appearance, const char *text)
{
    page_reading p;
    pdf_begin(&p.maker);
    pdf_page(&p.maker, "BT /F1 10 Tf 50 700 Td (Name:) Tj ET", "");
    pdf_object(&p.maker, 8, "null");
    pdf_object(&p.maker, 9, annotation);
    pdf_stream(&p.maker, 10,
               "/Subtype /Form /BBox [0 0 50 10] /Resources << /Font << /F1 5 0 R >> >>",
               idc_str_of(appearance));
    pdf_end(&p.maker, "");
    reading_open(&p.r, idc_buf_str(&p.maker.out));
    assert_str(all_text(&p.r), text);
    assert_int_equal(p.r.doc->state, IDC_READ_OK);
    close_page(&p);
}

static void filled_fields_are_text_of_the_page(void **state)
{
    (void)state;
#define FIELD(more) "[<< /Rect [80 698 180 718] " more " >>]"
#define TYPED "BT /F1 5 Tf 1 1 Td (Mara Lind) Tj ET"
    assert_annotated(FIELD("/Subtype /Widget /AP << /N 10 0 R >>"), TYPED, "Name: Mara Lind\n");
    assert_annotated(FIELD("/Subtype /FreeText /AS /On /AP << /N << /On 10 0 R /Off 5 0 R >> >>"),
                     TYPED, "Name: Mara Lind\n");
    assert_annotated(FIELD("/Subtype /Widget /F 2 /AP << /N 10 0 R >>"), TYPED, "Name:\n");
    assert_annotated(FIELD("/Subtype /Popup /AP << /N 10 0 R >>"), TYPED, "Name:\n");
    assert_annotated(FIELD("/Subtype /Widget /AS /No /AP << /N << /On 10 0 R >> >>"), TYPED,
                     "Name:\n");
    /* Unbalanced operators of one appearance do not reach the next. */
    assert_annotated("[<< /Rect [80 698 180 718] /Subtype /Stamp /AP << /N 10 0 R >> >> "
                     "<< /Rect [80 598 180 618] /Subtype /Stamp /AP << /N 10 0 R >> >>]",
                     "Q Q 1 0 0 1 0 0 cm /OC /L1 BDC q " TYPED, "Name: Mara Lind\nMara Lind\n");
}

static void replacement_text_is_read_for_its_glyphs(void **state)
{
    (void)state;
    assert_page_text("BT /F1 10 Tf 50 700 Td (a ) Tj /Span <</ActualText (ffi) >> BDC (\336x) Tj "
                     "EMC (x) Tj ET",
                     "a ffix\n");
    assert_page_text("BT /F1 10 Tf 50 700 Td /Span <</ActualText <FEFF0915093F> >> BDC (\336\337) "
                     "Tj EMC ET",
                     "कि\n");
    /* a hyphen that only the end of a line brought */
    assert_page_text("BT /F1 10 Tf 50 700 Td (co) Tj /Span <</ActualText <FEFF00AD> >> BDC (-) Tj "
                     "EMC (op) Tj ET",
                     "co op\n");
}

static void replacement_text_that_says_something_else(void **state)
{
    (void)state;
    page_reading p;
    idc_document *doc = open_page(&p,
                                  "BT /F1 10 Tf 50 700 Td /Span <</ActualText (Hire me) >> BDC "
                                  "(Junk dust) Tj EMC ET",
                                  "");
    assert_str(all_text(&p.r), "Junk dust\n");
    assert_non_null(find_hidden(doc, "replacement-text"));
    close_page(&p);
}

static void shapes_of_letters_are_read_as_letters(void **state)
{
    (void)state;
    page_reading p;
    static const char map[] = "1 begincodespacerange <00> <FF> endcodespacerange\n"
                              "4 beginbfchar <41> <2F2F> <42> <2ED3> <43> <FEF7> <44> <FB03> "
                              "endbfchar";
    pdf_begin(&p.maker);
    pdf_page(&p.maker, "BT /F3 10 Tf 50 700 Td (AB) Tj 0 -20 Td (D) Tj 0 -20 Td (C) Tj ET", "");
    pdf_object(&p.maker, 8,
               "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica "
               "/Encoding /WinAnsiEncoding /ToUnicode 10 0 R >>");
    pdf_stream(&p.maker, 10, "", idc_str_of(map));
    pdf_end(&p.maker, "");
    reading_open(&p.r, idc_buf_str(&p.maker.out));
    assert_str(all_text(&p.r), "工长\nffi\nلأ\n");
    close_page(&p);
}

static void letter_spaced_squares_are_one_word(void **state)
{
    (void)state;
    page_reading p;
    static const char map[] = "1 begincodespacerange <00> <FF> endcodespacerange\n"
                              "2 beginbfchar <41> <8077> <42> <6B74> endbfchar";
    pdf_begin(&p.maker);
    pdf_page(&p.maker, "BT /F3 10 Tf 4 Tc 50 700 Td (AB) Tj 0 -20 Td 7 Tc (AB) Tj ET", "");
    pdf_object(&p.maker, 8,
               "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica "
               "/Encoding /WinAnsiEncoding /ToUnicode 10 0 R >>");
    pdf_stream(&p.maker, 10, "", idc_str_of(map));
    pdf_end(&p.maker, "");
    reading_open(&p.r, idc_buf_str(&p.maker.out));
    assert_str(all_text(&p.r), "職歴\n職 歴\n");
    close_page(&p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_operators),
        cmocka_unit_test(encodings),
        cmocka_unit_test(to_unicode),
        cmocka_unit_test(unmapped_font_is_told),
        cmocka_unit_test(place_and_style),
        cmocka_unit_test(rows_stay_together),
        cmocka_unit_test(columns_do_not_interleave),
        cmocka_unit_test(letter_spaced_words_are_rejoined),
        cmocka_unit_test(right_to_left_is_read_in_its_order),
        cmocka_unit_test(right_to_left_columns),
        cmocka_unit_test(words_of_justified_lines),
        cmocka_unit_test(glyphs_shown_later_go_where_they_stand),
        cmocka_unit_test(forms_and_rotated_pages),
        cmocka_unit_test(filled_fields_are_text_of_the_page),
        cmocka_unit_test(replacement_text_is_read_for_its_glyphs),
        cmocka_unit_test(replacement_text_that_says_something_else),
        cmocka_unit_test(shapes_of_letters_are_read_as_letters),
        cmocka_unit_test(letter_spaced_squares_are_one_word),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
