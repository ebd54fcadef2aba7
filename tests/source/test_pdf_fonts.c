/* Which characters fonts of PDF documents show: by names, maps, collections and programs. */
#include "pdf_maker.h"

typedef struct font_case {
    pdf_maker maker;
    reading r;
} font_case;

/* A page that shows codes in font /F3, object 8; program is object 12. */
static idc_document *open_font(font_case *c, const char *codes, const char *font,
                               const char *descendant, idc_str program)
{
    idc_buf content = idc_buf_with(&idc_allocator_default);
    idc_buf_format(&content, "BT /F3 10 Tf 50 700 Td %s Tj ET", codes);
    pdf_begin(&c->maker);
    pdf_page(&c->maker, content.ptr, "");
    pdf_object(&c->maker, 8, font);
    pdf_object(&c->maker, 9, "[]");
    pdf_object(&c->maker, 10, descendant);
    pdf_object(&c->maker, 11, "<< /Type /FontDescriptor /Flags 4 /FontFile 12 0 R >>");
    pdf_stream(&c->maker, 12, "", program);
    pdf_end(&c->maker, "");
    idc_buf_free(&content);
    return reading_open(&c->r, idc_buf_str(&c->maker.out));
}

static void close_font(font_case *c)
{
    reading_close(&c->r);
    pdf_free(&c->maker);
}

static void assert_shows(const char *codes, const char *font, const char *descendant,
                         idc_str program, const char *text)
{
    font_case c;
    idc_document *doc = open_font(&c, codes, font, descendant, program);
    assert_str(all_text(&c.r), text);
    assert_int_equal(doc->state, IDC_READ_OK);
    close_font(&c);
}

#define SIMPLE "<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+Own /FontDescriptor 11 0 R >>"
#define COMPOSITE(encoding)                                                                        \
    "<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /" encoding                           \
    " /DescendantFonts [10 0 R] >>"
#define BELOW "<< /Type /Font /Subtype /CIDFontType2 /FontDescriptor 11 0 R >>"

static const char type1[] = "%!PS-AdobeFont-1.0: Own\n/FontName /Own def\n/Encoding 256 array\n"
                            "0 1 255 {1 index exch /.notdef put} for\ndup 1 /quoteright put\n"
                            "dup 2 /Aogonek put\ndup 14 /ffi put\nreadonly def\n"
                            "dup 3 /zero put\ncurrentfile eexec ~~~";

/* Two glyphs, "A" and one with a name of its own, under the codes 1 and 2. */
static const char cff[] = "\1\0\4\1"
                          "\0\1\1\1\2X"
                          "\0\1\1\1\15\x1C\0\x29\x0F\x1C\0\x2E\x10\x1C\0\x32\x11"
                          "\0\1\1\1\10uni0416"
                          "\0\0"
                          "\0\0\x22\1\x87"
                          "\0\2\1\2"
                          "\0\3\1\1\2\3\4\x0E\x0E\x0E";

/* Glyphs 1 and 2 are the first letters of the Cyrillic alphabet. */
static const char sfnt[] = "\0\1\0\0\0\2\0\0\0\0\0\0"
                           "cmap\0\0\0\0\0\0\0\x2C\0\0\0\x2C"
                           "maxp\0\0\0\0\0\0\0\x58\0\0\0\6"
                           "\0\0\0\1\0\3\0\1\0\0\0\x0C"
                           "\0\4\0\x20\0\0\0\4\0\0\0\0\0\0\4\x11\xFF\xFF\0\0\4\x10\xFF\xFF"
                           "\xFB\xF1\0\1\0\0\0\0"
                           "\0\1\0\0\0\3";

#define BYTES(array) ((idc_str){array, sizeof(array) - 1})

static void programs_say_what_their_glyphs_are(void **state)
{
    (void)state;
    assert_shows("<0102 0E>", SIMPLE, "null", BYTES(type1), "’Ąffi\n");
    assert_shows("<0102>", SIMPLE, "null", BYTES(cff), "AЖ\n");
    assert_shows("<000100020001>", COMPOSITE("Identity-H"), BELOW, BYTES(sfnt), "АБА\n");
    assert_shows("<00010002>", COMPOSITE("Identity-H"), BELOW, BYTES(cff), "AЖ\n");
}

static void what_fonts_state_comes_before_their_programs(void **state)
{
    (void)state;
    assert_shows("<0102>",
                 "<< /Type /Font /Subtype /Type1 /BaseFont /Own /FontDescriptor 11 0 R "
                 "/Encoding << /Differences [2 /b] >> >>",
                 "null", BYTES(type1), "’b\n");
    assert_shows("<41>",
                 "<< /Type /Font /Subtype /Type1 /BaseFont /Own /FontDescriptor 11 0 R "
                 "/Encoding /WinAnsiEncoding >>",
                 "null", BYTES(type1), "A\n");
}

/* A program that says nothing leaves a diagnostic, not letters that are not there. */
static void programs_that_do_not_say(void **state)
{
    (void)state;
    static const struct {
        const char *codes, *font;
        idc_str program;
    } cases[] = {
        {"<00010002>", COMPOSITE("Identity-H"), IDC_STR("\0\1\0\0 nothing")},
        {"<00010002>", COMPOSITE("Identity-H"), IDC_STR("")},
        {"<0303>", SIMPLE, BYTES(type1)},
        {"<0304>", SIMPLE, BYTES(cff)},
        {"<00080008>", COMPOSITE("Identity-H"), BYTES(sfnt)},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        font_case c;
        open_font(&c, cases[i].codes, cases[i].font, BELOW, cases[i].program);
        assert_str(all_text(&c.r), "\xEF\xBF\xBD\xEF\xBF\xBD\n");
        close_font(&c);
    }
}

/* Every beginning of a program, and every byte of it replaced. */
static void damaged_programs(void **state)
{
    (void)state;
    const idc_str programs[] = {BYTES(type1), BYTES(cff), BYTES(sfnt)};
    static const char *const fonts[] = {SIMPLE, COMPOSITE("Identity-H")};
    for (size_t p = 0; p < 3; p++)
        for (size_t i = 0; i < programs[p].len; i++) {
            char copy[512];
            font_case c;
            memcpy(copy, programs[p].ptr, programs[p].len);
            open_font(&c, "<0001>", fonts[i & 1], BELOW, (idc_str){copy, i});
            close_font(&c);
            copy[i] = (char)(i & 2 ? 0xFF : 0x7F);
            open_font(&c, "<0001>", fonts[p > 0], BELOW, (idc_str){copy, programs[p].len});
            close_font(&c);
        }
}

static void predefined_maps(void **state)
{
    (void)state;
    static const struct {
        const char *font, *codes, *text;
    } cases[] = {
        {COMPOSITE("UniJIS-UCS2-H"), "<5C717530>", "山田\n"},
        {COMPOSITE("UniGB-UTF16-H"), "<5F20D842DFB7>", "张𠮷\n"},
        {COMPOSITE("UniKS-UTF8-H"), "<EAB980413F>", "김A?\n"},
        {COMPOSITE("UniCNS-UTF32-H"), "<0000967300000041>", "陳A\n"},
        {COMPOSITE("90ms-RKSJ-H"), "<8E5293634142B1>", "山田ABｱ\n"},
        {COMPOSITE("EUC-H"), "<BBB3C5C441>", "山田A\n"},
        {COMPOSITE("H"), "<3B334544>", "山田\n"},
        {COMPOSITE("GBK-EUC-H"), "<D6ECE946BBF9>", "朱镕基\n"},
        {COMPOSITE("ETen-B5-H"), "<B3AFA46ABAD3>", "陳大碩\n"},
        {COMPOSITE("KSCms-UHC-H"), "<B1E8B9CE94EE>", "김민뷁\n"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_shows(cases[i].codes, cases[i].font, BELOW, IDC_STR(""), cases[i].text);
}

static void codes_without_a_letter_spoil_no_other(void **state)
{
    (void)state;
    font_case c;
    idc_document *doc =
        open_font(&c, "<8E52FCFC9363>", COMPOSITE("90ms-RKSJ-H"), BELOW, IDC_STR(""));
    assert_str(all_text(&c.r), "山\xEF\xBF\xBD田\n");
    assert_int_equal(doc->line_count, 1);
    close_font(&c);
}

static void latin_letters_are_narrower_than_squares(void **state)
{
    (void)state;
    font_case c;
    idc_document *doc = open_font(&c, "<0041004200435C71>", COMPOSITE("UniJIS-UCS2-H"),
                                  "<< /Subtype /CIDFontType0 /W [34 [600 600]] >>", IDC_STR(""));
    assert_int_equal(doc->line_count, 1);
    assert_int_equal(doc->lines[0].box.width, 6000 + 6000 + 5000 + 10000);
    close_font(&c);
}

/* Columns that run down are read from the right to the left. */
static void vertical_writing(void **state)
{
    (void)state;
    font_case c;
    open_font(&c, "<5C717530> Tj 1 0 0 1 20 700 Tm <67714EAC>", COMPOSITE("UniJIS-UCS2-V"), BELOW,
              IDC_STR(""));
    assert_str(all_text(&c.r), "山田\n東京\n");
    assert_int_equal(c.r.doc->lines[0].box.height, 20000);
    close_font(&c);
}

static void accents_join_their_letters(void **state)
{
    (void)state;
    font_case c;
    /* As TeX draws them: the accent, back, the letter; over capitals the accent is raised. */
    static const char font[] = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica "
                               "/Encoding << /BaseEncoding /WinAnsiEncoding "
                               "/Differences [1 /acute /dieresis /dotlessi /caron] >> >>";
    open_font(&c,
              "(Jos) Tj [(\\001) 444 (e )] TJ [(M) (\\002) 444 (u) (ller)] TJ "
              "[(\\001) 333 (\\003)] TJ 30 0 Td 2 Ts [(\\001)] TJ 0 Ts [333 (E) (va)] TJ "
              "40 0 Td (a \\264 b)",
              font, "null", IDC_STR(""));
    assert_str(all_text(&c.r), "José MülleríÉva\ta ´ b\n");
    close_font(&c);
}

static void glyphs_of_fonts_drawn_dot_by_dot(void **state)
{
    (void)state;
#define TYPE3(differences)                                                                         \
    "<< /Type /Font /Subtype /Type3 /FontMatrix [0.01 0 0 0.01 0 0] /FontBBox [0 0 60 80] "        \
    "/FirstChar 0 /LastChar 255 /Encoding << /Differences [" differences "] >> >>"
    assert_shows("<101C654111>", TYPE3("16/a16/a17 28/a28 65/a65 101/a101"), "null", IDC_STR(""),
                 "“fieA”\n");
    assert_shows("<88>", TYPE3("136/a136"), "null", IDC_STR(""), "•\n");
    assert_shows("<80>", TYPE3("128/eacute"), "null", IDC_STR(""), "é\n");
}

static void every_allocation_may_fail(void **state)
{
    (void)state;
    const idc_str programs[] = {BYTES(cff), BYTES(sfnt)};
    for (size_t i = 0; i < 2; i++) {
        font_case c;
        open_font(&c, "<0001>", COMPOSITE("Identity-H"), BELOW, programs[i]);
        check_every_allocation(c.r.bytes);
        close_font(&c);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(programs_say_what_their_glyphs_are),
        cmocka_unit_test(what_fonts_state_comes_before_their_programs),
        cmocka_unit_test(programs_that_do_not_say),
        cmocka_unit_test(damaged_programs),
        cmocka_unit_test(predefined_maps),
        cmocka_unit_test(codes_without_a_letter_spoil_no_other),
        cmocka_unit_test(latin_letters_are_narrower_than_squares),
        cmocka_unit_test(vertical_writing),
        cmocka_unit_test(accents_join_their_letters),
        cmocka_unit_test(glyphs_of_fonts_drawn_dot_by_dot),
        cmocka_unit_test(every_allocation_may_fail),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
