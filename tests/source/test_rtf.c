/* RTF: lines as a reader sees them, what is hidden, what was changed, and files that attack. */
#include "facts.h"

#define HEAD "{\\rtf1\\ansi\\ansicpg1252\\deff0"
#define FONTS                                                                                      \
    "{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset129 Batang;}{\\f2\\fcharset204 Times Cyr;}"  \
    "{\\f3\\fcharset2 Symbol;}{\\f4\\fcharset128 Mincho{\\*\\falt Gothic};}}"
#define COLOURS "{\\colortbl;\\red255\\green255\\blue255;\\red32\\green48\\blue64;}"
#define STYLES "{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 2;}{\\s7\\outlinelevel2 Mine;}}"
#define FILE_OF(body) HEAD FONTS COLOURS STYLES body "}"

static void check_text(const char *bytes, const char *text)
{
    reading r;
    reading_text(&r, bytes);
    assert_str(all_text(&r), text);
    reading_close(&r);
}

static void text_is_read_with_its_bytes(void **state)
{
    (void)state;
    static const char file[] = FILE_OF("\\pard Mara \\'c5rud \\{x\\}\\par\r\none\\tab two\\line "
                                       "three\r\n\\par}");
    reading r;
    idc_document *doc = reading_text(&r, file);
    assert_int_equal(doc->state, IDC_READ_OK);
    assert_string_equal(doc->media_type, "application/rtf");
    assert_str(all_text(&r), "Mara \xC3\x85rud {x}\none\ttwo\nthree\n");
    assert_int_equal(doc->lines[1].block, doc->lines[2].block);
    assert_int_not_equal(doc->lines[0].block, doc->lines[1].block);
    idc_span span = idc_line_span(&doc->lines[0], 5, 10);
    assert_str(idc_str_sub(idc_str_of(file), span.begin, span.end), "\\'c5rud");
    reading_close(&r);
}

static void code_pages_and_unicode(void **state)
{
    (void)state;
    /* Bytes in the code page of the font, also when the second one is a letter of ASCII. */
    check_text(FILE_OF("\\f1\\'b1\\'e8\\'b9\\'ce\\'bc\\'ad\\f2  \\'c8\\'e2\\'e0\\'ed\\f4  "
                       "\\'83A\\'83\\'43"),
               "\xEA\xB9\x80\xEB\xAF\xBC\xEC\x84\x9C \xD0\x98\xD0\xB2\xD0\xB0\xD0\xBD "
               "\xE3\x82\xA2\xE3\x82\xA4\n");
    /* What stands in for a character is passed over: one byte, none, two, a word. */
    check_text(FILE_OF("\\u233?a\\uc0\\u233 b\\uc2\\u44608\\'b1\\'e8c{\\uc1\\u8211\\endash d}"),
               "\xC3\xA9"
               "a\xC3\xA9"
               "b\xEA\xB9\x80"
               "c\xE2\x80\x93"
               "d\n");
    check_text(FILE_OF("\\u-10179?\\u-8704?!\\u-10179?x"), "\xF0\x9F\x98\x80!\xEF\xBF\xBDx\n");
    check_text(FILE_OF("a\\~b\\_c\\-d\\emdash e\\bullet\\lquote f\\rquote"),
               "a\xC2\xA0"
               "b\xE2\x80\x91"
               "cd\xE2\x80\x94"
               "e\xE2\x80\xA2\xE2\x80\x98"
               "f\xE2\x80\x99\n");
    check_text(FILE_OF("{\\f3\\'b7} item"), "\xE2\x80\xA2 item\n");
    check_text("{\\rtf1\\ansicpg1252{\\fonttbl{\\f663\\fcharset238 A;}{\\f31506\\fcharset204 B;}}"
               "{\\f663 \\'e8}{\\f31506 \\'e8}{\\f99999 \\'e8}}",
               "\xC4\x8D\xD0\xB8\xC3\xA8\n");
    /* Some writers put UTF-8 there as it is. */
    check_text(FILE_OF("Jos\xC3\xA9 M\xFCller"), "Jos\xC3\xA9 M\xC3\xBCller\n");
}

static void an_unknown_code_page_is_told(void **state)
{
    (void)state;
    reading r;
    idc_document *doc = reading_text(&r, "{\\rtf1\\ansi\\ansicpg4711 caf\\'e9}");
    assert_true(has_diagnostic(doc, "rtf.codepage-unknown"));
    assert_str(all_text(&r), "caf\xC3\xA9\n");
    reading_close(&r);
}

static void styles_make_headings_items_and_looks(void **state)
{
    (void)state;
    reading r;
    idc_document *doc = reading_text(
        &r, FILE_OF("\\pard\\plain\\s1\\b\\fs28\\cf2 Work\\par\\pard\\plain\\s7 Part\\par"
                    "\\pard\\plain{\\listtext\\f3\\'b7\\tab}item\\par\\ls1 also\\par"
                    "\\pard{\\b half} bold\\par{\\i lean}\\par"
                    "\\trowd\\cellx1\\intbl 2019\\cell Baker\\cell\\row\\pard end\\par"));
    assert_str(all_text(&r), "Work\nPart\nitem\nalso\nhalf bold\nlean\n2019\nBaker\nend\n");
    const idc_line *work = find_line(doc, "Work");
    assert_int_equal(work->level, 2);
    assert_int_equal(work->flags, IDC_LINE_HEADING | IDC_LINE_BOLD);
    assert_int_equal(work->size_mpt, 14000);
    assert_int_equal(work->rgb, 0x203040);
    assert_int_equal(find_line(doc, "Part")->level, 3);
    assert_int_equal(find_line(doc, "item")->flags, IDC_LINE_ITEM);
    assert_int_equal(find_line(doc, "also")->flags, IDC_LINE_ITEM);
    assert_int_equal(find_line(doc, "half bold")->flags, 0);
    assert_int_equal(find_line(doc, "lean")->flags, IDC_LINE_ITALIC);
    assert_int_equal(find_line(doc, "2019")->flags, IDC_LINE_CELL);
    assert_int_equal(find_line(doc, "Baker")->flags, IDC_LINE_CELL);
    assert_int_equal(find_line(doc, "end")->flags, 0);
    reading_close(&r);
}

static void a_date_beside_a_heading_joins_it(void **state)
{
    (void)state;
    check_text(
        FILE_OF("intro\\par\\trowd\\cellx1\\cellx2\\pard\\intbl Globex\\par Baker\\cell 2019 - "
                "2021\\cell\\row\\trowd\\pard\\intbl 2017\\cell Miller\\par "
                "Oslo\\cell\\row\\pard end\\par"),
        "intro\nGlobex\t2019 - 2021\nBaker\n2017\nMiller\nOslo\nend\n");
}

static void destinations_are_told_apart(void **state)
{
    (void)state;
    reading r;
    idc_document *doc = reading_text(
        &r,
        FILE_OF("{\\header\\pard Mara Quint\\par}{\\headerf\\pard Mara Quint\\par}"
                "{\\footer\\pard page 1\\par}{\\*\\unheard of}"
                "before {\\shp{\\*\\shpinst{\\sp{\\sn pWrap}{\\sv 7}}{\\shptxt\\pard boxed\\par}}"
                "{\\shprslt drawn}}{\\field{\\*\\fldinst{HYPERLINK "
                "\"https://mara.example/?a=1\"}}{\\fldrslt site}}{\\footnote\\pard note\\par} "
                "after{\\pict\\wmetafile8 00ff}{\\*\\bkmkstart b}{\\pict\\bin5 }}}{{x}\\par "
                "{\\field{\\*\\fldinst HYPERLINK \\\\l \"there\"}{\\fldrslt inside}}\\par"));
    assert_str(all_text(&r), "Mara Quint\nboxed\nbefore site after\ninside\npage 1\nnote\n");
    assert_str(element(doc, "links", 0), "https://mara.example/?a=1");
    assert_int_equal(idc_node_get(doc->metadata, "links")->count, 1);
    reading_close(&r);
}

static void properties_become_facts(void **state)
{
    (void)state;
    reading r;
    idc_document *doc = reading_text(
        &r, HEAD FONTS
        "{\\*\\rsidtbl\\rsid11256525\\rsid1240832}{\\*\\generator Writer 1;}{\\info{\\upr{\\title "
        "Caf?}{\\*\\ud{\\title Caf\\u233?}}}{\\author Mara "
        "Quint}{\\operator{\\upr{Ina?}{\\*\\ud{\\u304?na}}}}{\\company "
        "Bakehouse}{\\version7}{\\edmins12}{\\creatim\\yr2020\\mo1\\dy2\\hr3\\min4}"
        "{\\revtim\\yr0\\mo0\\dy0}{\\*\\unheard x}{\\doccomm secret}}\\deflang1033\\lang1042 x}");
    assert_str(all_text(&r), "x\n");
    assert_str(fact(doc, "title"), "Caf\xC3\xA9");
    assert_str(fact(doc, "author"), "Mara Quint");
    assert_str(fact(doc, "last_modified_by"), "\xC4\xB0na");
    assert_str(fact(doc, "company"), "Bakehouse");
    assert_str(fact(doc, "application"), "Writer 1");
    assert_str(fact(doc, "revision"), "7");
    assert_str(fact(doc, "total_edit_minutes"), "12");
    assert_str(fact(doc, "created"), "2020-01-02T03:04");
    assert_stands(doc, r.bytes, "created", "\\yr2020\\mo1");
    assert_false(has_fact(doc, "modified"));
    assert_str(element(doc, "rsids", 0), "00ABC2CD");
    assert_str(element(doc, "languages", 1), "ko-KR");
    assert_str(element(doc, "fonts", 0), "Arial");
    assert_str(element(doc, "east_asian_fonts", 0), "Batang");
    assert_str(element(doc, "east_asian_fonts", 1), "Mincho");
    reading_close(&r);
}

static void hidden_text_is_set_apart(void **state)
{
    (void)state;
    reading r;
    idc_document *doc = reading_text(
        &r, FILE_OF("seen{\\v rank }{\\v first}\\par{\\cf1 pale}\\par{\\fs2 small}\\par"));
    assert_str(all_text(&r), "seen\n");
    assert_str(find_hidden(doc, "vanish")->text, "rank first");
    assert_str(find_hidden(doc, "white")->text, "pale");
    assert_str(find_hidden(doc, "tiny")->text, "small");
    reading_close(&r);
}

/* Each beside a look-alike that is read as it always is. */
static void places_and_looks_that_hide(void **state)
{
    (void)state;
    static const struct {
        const char *file, *reason; /* NULL: it is seen */
    } cases[] = {
        {FILE_OF("{\\cf2\\chcbpat2 words}"), "same-colour"},
        {FILE_OF("\\pard\\cbpat2{\\cf2 words}"), "same-colour"},
        {FILE_OF("\\trowd\\clcbpat2\\cellx1\\pard\\intbl{\\cf2 words}\\cell\\row"), "same-colour"},
        {FILE_OF("\\trowd\\clcbpat2\\cellx1\\pard\\intbl{\\cf1\\chcbpat1 words}\\cell\\row"),
         "white"},
        {FILE_OF("{\\charscalex1 words}"), "tiny"},
        {FILE_OF("{\\charscalex90 words}"), NULL},
        {FILE_OF("\\pard\\sl-1 words\\par"), "tiny"},
        {FILE_OF("\\pard\\sl-240 words\\par"), NULL},
        {FILE_OF("\\pard\\sl1\\slmult1 words\\par"), NULL},
        {FILE_OF("{\\up2000 words}"), "off-page"},
        {FILE_OF("{\\up6 words}"), NULL},
        {FILE_OF("\\pard\\li-20000 words\\par"), "off-page"},
        {FILE_OF("\\pard\\li-20000\\pard words\\par"), NULL},
        {FILE_OF("\\pard\\li-720\\fi-360 words\\par"), NULL},
        {FILE_OF("\\trowd\\trrh-1\\cellx1\\pard\\intbl words\\cell\\row"), "clipped"},
        {FILE_OF("\\trowd\\trrh1\\cellx1\\pard\\intbl words\\cell\\row"), NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        reading r;
        idc_document *doc = reading_text(&r, cases[i].file);
        const char *reason = doc->hidden_count ? doc->hidden[0].reason : NULL;
        if (!reason != !cases[i].reason || (reason && strcmp(reason, cases[i].reason)))
            fail_msg("%s for %s", reason ? reason : "seen", cases[i].file);
        assert_str(all_text(&r), reason ? "" : "words\n");
        reading_close(&r);
    }
}

static void white_text_on_colour_is_not_hidden(void **state)
{
    (void)state;
    static const char *const files[] = {
        FILE_OF("{\\cf1\\highlight2 seen}"),
        FILE_OF("{\\cf1\\chcbpat2 seen}"),
        FILE_OF("\\pard\\cbpat2{\\cf1 seen}"),
        FILE_OF("\\trowd\\clcbpat2\\cellx1\\pard\\intbl{\\cf1 seen}\\cell\\row"),
        FILE_OF("\\pard\\intbl\\itap2{\\cf1 seen}\\nestcell"),
        FILE_OF("{\\v\\v0 seen}"),
        FILE_OF("{\\v\\plain seen}"),
        FILE_OF("{\\cf1\\cf0 seen}"),
    };
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        reading r;
        idc_document *doc = reading_text(&r, files[i]);
        assert_str(all_text(&r), "seen\n");
        assert_int_equal(doc->hidden_count, 0);
        reading_close(&r);
    }
}

static void tracked_changes_leave_the_text_before_them(void **state)
{
    (void)state;
    /* 6 May 2024, 07:08, as it is packed. */
    static const char file[] =
        FILE_OF("{\\*\\revtbl{Unknown;}{Ina Falk;}}\\pard"
                "{\\deleted\\revauthdel1\\revdttmdel-1480248888 Otto Brandt}"
                "{\\revised\\revauth1\\revdttm-1480248888 Mara Quint}, baker\\par untouched\\par");
    reading r;
    idc_document *doc = reading_text(&r, file);
    assert_str(all_text(&r), "Mara Quint, baker\nuntouched\n");
    assert_int_equal(doc->earlier_count, 1);
    const idc_document *before = doc->earlier[0].document;
    assert_str(before->lines[0].text, "Otto Brandt, baker");
    assert_str(fact(before, "author"), "Ina Falk");
    assert_str(doc->earlier[0].label, "deleted by Ina Falk on 2024-05-06");
    idc_span span = idc_line_span(&before->lines[0], 5, 11);
    assert_str(idc_str_sub(idc_str_of(file), span.begin, span.end), "Brandt");
    reading_close(&r);
}

static void damage_is_told(void **state)
{
    (void)state;
    reading r;
    idc_document *doc = reading_text(&r, HEAD "{\\b kept\\par and");
    assert_true(has_diagnostic(doc, "rtf.cut"));
    assert_int_equal(doc->state, IDC_READ_PARTIAL);
    assert_str(all_text(&r), "kept\nand\n");
    reading_close(&r);
    check_text(
        FILE_OF("{\\field{\\*\\fldinst EQ \\\\* jc2 \\\\o\\\\ad(\\\\s\\\\up 9(reading),text)}"
                "{\\fldrslt}} on"),
        "text on\n");
    check_text(FILE_OF("a}}}}}b"), "ab\n");
    check_text(FILE_OF("\\'zz\\u99999999999?x\\fs-5\\f99999 y\\cf-7 z\\bin-3 \\"),
               "zz\xEF\xBF\xBDxyz}\n");
}

static void deep_groups_are_left_alone(void **state)
{
    (void)state;
    static const char *const units[] = {
        "{\\b ",          "{\\shptxt ", "{\\header ", "{\\footnote ", "{\\field{\\*\\fldinst ",
        "{\\upr{\\*\\ud "};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        idc_str deep = test_repeat(units[i], 100000);
        idc_buf file = idc_buf_with(&idc_allocator_default);
        idc_buf_text(&file, HEAD " kept\\par ");
        idc_buf_add(&file, deep);
        reading r;
        idc_document *doc = reading_open(&r, idc_buf_str(&file));
        assert_int_equal(doc->state, IDC_READ_PARTIAL);
        assert_true(has_diagnostic(doc, "rtf.cut"));
        find_line(doc, "kept");
        reading_close(&r);
        idc_buf_free(&file);
        free((char *)(uintptr_t)deep.ptr);
    }
}

#define EVERYTHING                                                                                 \
    FILE_OF("{\\*\\revtbl{A;}}{\\info{\\author M}{\\creatim\\yr2020\\mo1\\dy2}}{\\header H\\par}"  \
            "{\\deleted old}{\\revised new}\\u44608?\\f1\\'b1\\'e8{\\v v}{\\shptxt box\\par}"      \
            "{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt y}}{\\footnote n}\\cell")

static void cut_and_changed_files_are_read(void **state)
{
    (void)state;
    check_cut_and_changed(IDC_STR(EVERYTHING));
}

static void failing_allocations_lose_nothing(void **state)
{
    (void)state;
    check_every_allocation(IDC_STR(EVERYTHING));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_is_read_with_its_bytes),
        cmocka_unit_test(code_pages_and_unicode),
        cmocka_unit_test(an_unknown_code_page_is_told),
        cmocka_unit_test(styles_make_headings_items_and_looks),
        cmocka_unit_test(a_date_beside_a_heading_joins_it),
        cmocka_unit_test(destinations_are_told_apart),
        cmocka_unit_test(properties_become_facts),
        cmocka_unit_test(hidden_text_is_set_apart),
        cmocka_unit_test(places_and_looks_that_hide),
        cmocka_unit_test(white_text_on_colour_is_not_hidden),
        cmocka_unit_test(tracked_changes_leave_the_text_before_them),
        cmocka_unit_test(damage_is_told),
        cmocka_unit_test(deep_groups_are_left_alone),
        cmocka_unit_test(cut_and_changed_files_are_read),
        cmocka_unit_test(failing_allocations_lose_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
