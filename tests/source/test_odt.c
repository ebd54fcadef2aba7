/* ODT: lines as a reader sees them, what is hidden, what was changed, and files that attack. */
#include "zip_maker.h"

#define ODF "urn:oasis:names:tc:opendocument:xmlns:"
#define SPACES                                                                                     \
    "xmlns:office='" ODF "office:1.0' xmlns:style='" ODF "style:1.0' xmlns:text='" ODF             \
    "text:1.0' xmlns:table='" ODF "table:1.0' xmlns:draw='" ODF "drawing:1.0' xmlns:fo='" ODF      \
    "xsl-fo-compatible:1.0' xmlns:svg='" ODF "svg-compatible:1.0' xmlns:meta='" ODF                \
    "meta:1.0' xmlns:dc='http://purl.org/dc/elements/1.1/' "                                       \
    "xmlns:xlink='http://www.w3.org/1999/xlink'"
#define TYPE "application/vnd.oasis.opendocument.text"
#define FLAT(head, body)                                                                           \
    "<?xml version='1.0'?><office:document " SPACES " office:mimetype='" TYPE "'>" head            \
    "<office:body><office:text>" body "</office:text></office:body></office:document>"
#define AUTO(styles) "<office:automatic-styles>" styles "</office:automatic-styles>"
#define STYLE(family, name, inner)                                                                 \
    "<style:style style:name='" name "' style:family='" family "'>" inner "</style:style>"
#define LOOK(attributes) "<style:text-properties " attributes "/>"
#define P(text) "<text:p>" text "</text:p>"
#define SPAN(style, text) "<text:span text:style-name='" style "'>" text "</text:span>"

static void assert_text(reading *r, const char *text)
{
    assert_str(all_text(r), text);
}

static void text_is_read_with_its_bytes(void **state)
{
    (void)state;
    reading r;
    idc_document *doc =
        reading_text(&r, FLAT("", P("Mara Quint &amp; Søn") P("one<text:tab/>two<text:line-break/>"
                                                              "three<text:s text:c='3'/>four")));
    assert_int_equal(doc->state, IDC_READ_OK);
    assert_string_equal(doc->media_type, TYPE);
    assert_text(&r, "Mara Quint & Søn\none\ttwo\nthree   four\n");
    assert_int_equal(doc->lines[1].block, doc->lines[2].block);
    assert_int_not_equal(doc->lines[0].block, doc->lines[1].block);
    reading_close(&r);
}

static void white_space_counts_once(void **state)
{
    (void)state;
    reading r;
    reading_text(&r, FLAT("", "<text:p>\n   one\n\t <text:span> two</text:span>  three\n</text:p>"
                              "<text:p> \n </text:p>"));
    assert_text(&r, "one two three \n");
    reading_close(&r);
}

static void headings_lists_and_cells_are_marked(void **state)
{
    (void)state;
    reading r;
    idc_document *doc = reading_text(
        &r, FLAT("<office:styles>"
                 "<style:default-style style:family='paragraph'>" LOOK(
                     "fo:font-size='12pt'") "</style:default-style>"
                                            "<style:style style:name='Heading_20_2' "
                                            "style:family='paragraph'>" LOOK(
                                                "fo:font-size='150%' "
                                                "fo:font-weight='bold' "
                                                "fo:color='#112233'") "</style:style></"
                                                                      "office:"
                                                                      "styles>" AUTO("<style:"
                                                                                     "style "
                                                                                     "style:name='"
                                                                                     "P1' "
                                                                                     "style:"
                                                                                     "family='"
                                                                                     "paragraph' "
                                                                                     "style:"
                                                                                     "parent-"
                                                                                     "style-name='"
                                                                                     "Heading_20_"
                                                                                     "2'/>"),
                 "<text:h text:outline-level='3'>Deep</text:h>"
                 "<text:p text:style-name='P1'>Work</text:p>"
                 "<text:list><text:list-item>" P(
                     "item") "</text:list-item></text:list>"
                             "<table:table><table:table-row><table:table-cell>" P(
                                 "2019") "</"
                                         "table:table-cell><table:covered-table-"
                                         "cell>" P("covered") "</"
                                                              "table:covered-table-"
                                                              "cell><table:table-"
                                                              "cell>" P("Baker") "</"
                                                                                 "table"
                                                                                 ":tabl"
                                                                                 "e-"
                                                                                 "cell>"
                                                                                 "</"
                                                                                 "table"
                                                                                 ":tabl"
                                                                                 "e-"
                                                                                 "row><"
                                                                                 "/tabl"
                                                                                 "e:"
                                                                                 "table"
                                                                                 ">" P("end")));
    assert_text(&r, "Deep\nWork\nitem\n2019\nBaker\nend\n");
    assert_int_equal(find_line(doc, "Deep")->level, 3);
    const idc_line *work = find_line(doc, "Work");
    assert_int_equal(work->level, 2);
    assert_int_equal(work->flags, IDC_LINE_HEADING | IDC_LINE_BOLD);
    assert_int_equal(work->size_mpt, 18000);
    assert_int_equal(work->rgb, 0x112233);
    assert_int_equal(find_line(doc, "item")->flags, IDC_LINE_ITEM);
    assert_int_equal(find_line(doc, "2019")->flags, IDC_LINE_CELL);
    assert_int_equal(find_line(doc, "Baker")->flags, IDC_LINE_CELL);
    assert_int_equal(find_line(doc, "end")->flags, 0);
    reading_close(&r);
}

#define CELL(text) "<table:table-cell>" text "</table:table-cell>"
#define ROW(cells) "<table:table><table:table-row>" cells "</table:table-row></table:table>"

static void a_date_beside_a_heading_joins_it(void **state)
{
    (void)state;
    static const char file[] = FLAT("", ROW(CELL(P("Globex") P("Baker")) CELL(P("2019 - 2021")))
                                            ROW(CELL(P("2017")) CELL(P("Miller") P("Oslo")))
                                                ROW(CELL(P("one") P("two")) CELL(P("no digits"))));
    reading r;
    idc_document *doc = reading_text(&r, file);
    assert_str(all_text(&r),
               "Globex\t2019 - 2021\nBaker\n2017\nMiller\nOslo\none\ntwo\nno digits\n");
    idc_span span = idc_line_span(&doc->lines[0], 7, 11);
    assert_str(idc_str_sub(idc_str_of(file), span.begin, span.end), "2019");
    reading_close(&r);
}

static void boxes_links_notes_and_comments(void **state)
{
    (void)state;
    reading r;
    idc_document *doc = reading_text(
        &r, FLAT("", "<text:p>before <draw:frame><draw:text-box>" P(
                         "boxed") "</draw:text-box><svg:title>for those who do not "
                                  "see</svg:title></draw:frame><text:a "
                                  "xlink:href='https://mara.example/?a=1&amp;b=2'>site</text:a>"
                                  "<text:note><text:note-citation>1</text:note-citation>"
                                  "<text:note-body>" P("note") "</text:note-body></text:note>"
                                                               "<office:annotation><dc:creator>"
                                                               "Ina</dc:creator>" P(
                                                                   "comment") "</"
                                                                              "office:"
                                                                              "annotation>"
                                                                              " after</text:p>" P(
                                                                                  "next")));
    assert_text(&r, "boxed\nbefore site after\nnext\nnote\n");
    assert_str(element(doc, "links", 0), "https://mara.example/?a=1&b=2");
    reading_close(&r);
}

/* ---- hidden text ---------------------------------------------------------------------------- */

#define HIDING                                                                                     \
    AUTO(STYLE("text", "V", LOOK("text:display='none'")) STYLE(                                    \
        "text", "W", LOOK("fo:color='#ffffff'")) STYLE("text", "S", LOOK("fo:font-size='1pt'"))    \
             STYLE("text", "B", LOOK("fo:color='#FFFFFF' fo:background-color='#203040'"))          \
                 STYLE("table-cell", "C",                                                          \
                       "<style:table-cell-properties fo:background-color='#203040'/>")             \
                     STYLE("table-cell", "D",                                                      \
                           "<style:table-cell-properties fo:background-color='#ffffff'/>")         \
                         STYLE("paragraph", "Q",                                                   \
                               "<style:paragraph-properties fo:background-color='#203040'/>"))

static void hidden_text_is_set_apart(void **state)
{
    (void)state;
    reading r;
    idc_document *doc = reading_text(
        &r, FLAT(HIDING, P("seen" SPAN("V", "rank ") SPAN("V", "first")) P(SPAN("W", "pale"))
                             P(SPAN("S", "small")) "<text:section text:display='none'>" P(
                                 "section") "</text:section><table:table><table:table-row>"
                                            "<table:table-cell table:style-name='D'>" P(SPAN(
                                                "W", "cell")) "</table:table-cell>"
                                                              "</table:table-row></table:table>"));
    assert_text(&r, "seen\n");
    assert_str(doc->hidden[0].text, "rank first");
    assert_str(find_hidden(doc, "white")->text, "pale");
    assert_str(find_hidden(doc, "tiny")->text, "small");
    assert_int_equal(doc->hidden_count, 5);
    reading_close(&r);
}

#define FRAMED(place)                                                                              \
    "<text:p><draw:frame " place                                                                   \
    "><draw:text-box>" P("words") "</draw:text-box></draw:frame></text:p>"
#define LOOKING(properties, body) FLAT(AUTO(STYLE("text", "L", LOOK(properties))), body)

/* Each beside a look-alike that is read as it always is. */
static void places_and_looks_that_hide(void **state)
{
    (void)state;
    static const struct {
        const char *file, *reason; /* NULL: it is seen */
    } cases[] = {
        {LOOKING("fo:color='#ffff00' fo:background-color='#ffff00'", P(SPAN("L", "words"))),
         "same-colour"},
        {LOOKING("fo:color='#ffffff' fo:background-color='#ffffff'", P(SPAN("L", "words"))),
         "white"},
        {LOOKING("style:text-position='-2000% 1%'", P(SPAN("L", "words"))), "tiny"},
        {LOOKING("style:text-position='super 58%'", P(SPAN("L", "words"))), NULL},
        {LOOKING("style:text-scale='1%'", P(SPAN("L", "words"))), "tiny"},
        {LOOKING("", FRAMED("svg:x='-90cm' svg:width='6cm' svg:height='2cm'")), "off-page"},
        {LOOKING("", FRAMED("svg:x='-1.5cm' svg:width='6cm' svg:height='2cm'")), NULL},
        {LOOKING("", FRAMED("svg:width='0.01cm' svg:height='0.01cm'")), "clipped"},
        {LOOKING("", FRAMED("svg:width='0.01cm' fo:min-width='0.01cm'")), NULL},
        {LOOKING("", FRAMED("svg:width='6cm' svg:height='2cm' draw:display='none'")), "vanish"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        reading r;
        idc_document *doc = reading_text(&r, cases[i].file);
        const char *reason = doc->hidden_count ? doc->hidden[0].reason : NULL;
        if (!reason != !cases[i].reason || (reason && strcmp(reason, cases[i].reason)))
            fail_msg("%s for %s", reason ? reason : "seen", cases[i].file);
        assert_text(&r, reason ? "" : "words\n");
        reading_close(&r);
    }
}

static void white_text_on_colour_is_not_hidden(void **state)
{
    (void)state;
    static const char *const files[] = {
        FLAT(HIDING, P(SPAN("B", "seen"))),
        FLAT(HIDING, "<text:p text:style-name='Q'>" SPAN("W", "seen") "</text:p>"),
        FLAT(HIDING, "<table:table><table:table-row><table:table-cell table:style-name='C'>" P(
                         SPAN("W", "seen")) "</table:table-cell></table:table-row></table:table>"),
        FLAT(AUTO(STYLE("text", "W", LOOK("fo:color='#ffffff'")) "<style:page-layout>"
                                                                 "<style:page-layout-properties "
                                                                 "fo:background-color='#203040'/>"
                                                                 "</style:page-layout>"),
             P(SPAN("W", "seen"))),
        FLAT(AUTO(STYLE("text", "A", LOOK("style:use-window-font-color='true' fo:opacity='0%'"))),
             P(SPAN("A", "seen"))),
    };
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        reading r;
        idc_document *doc = reading_text(&r, files[i]);
        assert_text(&r, "seen\n");
        assert_int_equal(doc->hidden_count, 0);
        reading_close(&r);
    }
}

/* ---- tracked changes ------------------------------------------------------------------------ */

#define REGION(id, what, inner)                                                                    \
    "<text:changed-region text:id='" id "'><text:" what                                            \
    "><office:change-info><dc:creator>Ina Falk</dc:creator><dc:date>2024-05-06T07:08:09</dc:date>" \
    "</office:change-info>" inner "</text:" what "></text:changed-region>"

static void tracked_changes_leave_the_text_before_them(void **state)
{
    (void)state;
    static const char file[] =
        FLAT("", "<text:tracked-changes>" REGION("c1", "deletion", P("Otto Brandt"))
                     REGION("c2", "insertion", "") "</text:tracked-changes>" P(
                         "<text:change text:change-id='c1'/><text:change-start "
                         "text:change-id='c2'/>Mara Quint<text:change-end text:change-id='c2'/>, "
                         "baker") P("untouched<text:change text:change-id='none'/><text:change "
                                    "text:change-id='c1'/>"));
    reading r;
    idc_document *doc = reading_text(&r, file);
    assert_text(&r, "Mara Quint, baker\nuntouched\n");
    assert_int_equal(doc->earlier_count, 1);
    assert_str(doc->earlier[0].label, "deleted by Ina Falk on 2024-05-06");
    const idc_document *before = doc->earlier[0].document;
    assert_int_equal(before->line_count, 1);
    assert_str(before->lines[0].text, "Otto Brandt, baker");
    assert_str(fact(before, "author"), "Ina Falk");
    idc_span span = idc_line_span(&before->lines[0], 5, 11);
    assert_str(idc_str_sub(idc_str_of(file), span.begin, span.end), "Brandt");
    reading_close(&r);
}

/* ---- the container -------------------------------------------------------------------------- */

#define PART(inner) "<office:document-content " SPACES ">" inner "</office:document-content>"

typedef struct opened {
    package p;
    reading r;
} opened;

static idc_document *open_odt(opened *o, const char *const parts[][2], size_t count)
{
    package_begin(&o->p);
    o->p.stored = true;
    package_add(&o->p, "mimetype", IDC_STR(TYPE));
    o->p.stored = false;
    for (size_t i = 0; i < count; i++)
        package_add(&o->p, parts[i][0], idc_str_of(parts[i][1]));
    return reading_open(&o->r, package_end(&o->p, o->p.count));
}

static void closed(opened *o)
{
    reading_close(&o->r);
    test_work_close(&o->p.t);
}

#define BODY(text) PART("<office:body><office:text>" text "</office:text></office:body>")

static void headers_stand_first_and_footers_last(void **state)
{
    (void)state;
    static const char *const parts[][2] = {
        {"content.xml",
         PART(AUTO(STYLE("paragraph", "P1", LOOK("fo:font-weight='bold'"))) "<office:body>"
                                                                            "<office:text>"
                                                                            "<text:p "
                                                                            "text:style-name='P1'>"
                                                                            "body</text:p>"
                                                                            "</office:text>"
                                                                            "</office:body>")},
        {"styles.xml",
         PART(AUTO(STYLE(
             "paragraph", "P1",
             LOOK("fo:font-style='italic'"))) "<office:master-"
                                              "styles><style:master-"
                                              "page><style:header>"
                                              "<text:p text:style-"
                                              "name='P1'>Mara "
                                              "Quint</text:p>"
                                              "</style:header>"
                                              "<style:header-left>" P(
                                                  "Mara Quint") "</"
                                                                "sty"
                                                                "le:"
                                                                "hea"
                                                                "der"
                                                                "-le"
                                                                "ft>"
                                                                "<st"
                                                                "yle"
                                                                ":fo"
                                                                "ote"
                                                                "r>" P(
                                                                    "page 1") "</style:footer></"
                                                                              "style:master-page></"
                                                                              "office:master-"
                                                                              "styles>")}};
    opened o;
    idc_document *doc = open_odt(&o, parts, 2);
    assert_text(&o.r, "Mara Quint\nbody\npage 1\n");
    assert_int_equal(doc->lines[0].flags, IDC_LINE_ITALIC);
    assert_int_equal(doc->lines[1].flags, IDC_LINE_BOLD);
    assert_str(doc->lines[0].pieces[0].span.path, "styles.xml");
    assert_str(doc->lines[1].pieces[0].span.path, "content.xml");
    closed(&o);
}

static void properties_become_facts(void **state)
{
    (void)state;
    static const char *const parts[][2] = {
        {"content.xml", BODY(P("x"))},
        {"meta.xml",
         PART("<office:meta><meta:initial-creator>Mara &amp; Co</meta:initial-creator>"
              "<dc:creator>Ina</dc:creator><meta:creation-date>2020-01-02T03:04:05</"
              "meta:creation-date><dc:date>2021-01-02T03:04:05.123</dc:date>"
              "<meta:editing-cycles>7</meta:editing-cycles>"
              "<meta:editing-duration>P1DT1H2M3S</meta:editing-duration>"
              "<meta:generator>Writer/1</meta:generator><dc:language>nb-NO</dc:language>"
              "<meta:template xlink:title='Modern'/><dc:title></dc:title>"
              "<meta:user-defined meta:name='Company'>Bakehouse</meta:user-defined>"
              "</office:meta>")}};
    opened o;
    idc_document *doc = open_odt(&o, parts, 2);
    assert_str(fact(doc, "author"), "Mara & Co");
    assert_str(fact(doc, "last_modified_by"), "Ina");
    assert_str(fact(doc, "created"), "2020-01-02T03:04:05");
    assert_str(fact(doc, "modified"), "2021-01-02T03:04:05.123");
    assert_str(fact(doc, "revision"), "7");
    assert_str(fact(doc, "total_edit_minutes"), "1502");
    assert_str(fact(doc, "application"), "Writer/1");
    assert_str(fact(doc, "template"), "Modern");
    assert_str(fact(doc, "company"), "Bakehouse");
    assert_str(element(doc, "languages", 0), "nb-NO");
    assert_false(has_fact(doc, "title"));
    assert_true(has_fact(doc, "zip"));
    closed(&o);
}

/* Writer numbers sittings as Word does, in decimal among the settings; a copy as DOCX has the same.
 */
static void sittings_become_facts(void **state)
{
    (void)state;
    static const char *const parts[][2] = {
        {"content.xml",
         PART("<office:automatic-styles><style:style style:name='P1' style:family='paragraph'>"
              "<style:text-properties officeooo:rsid='0012abcd' officeooo:paragraph-rsid='0003e9a1'"
              "/></style:style></office:automatic-styles><office:body><office:text>" P(
                  "x") "</office:text></office:body>")},
        {"settings.xml",
         PART("<office:settings><config:config-item config:name='Rsid'>1223629</config:config-item>"
              "<config:config-item config:name='RsidRoot'>256417</config:config-item>"
              "<config:config-item config:name='RsidOther'>99</config:config-item>"
              "<config:config-item config:name='Rsid'>-1</config:config-item>"
              "<config:config-item config:name='Rsid'>99999999999</config:config-item>"
              "</office:settings>")}};
    opened o;
    idc_document *doc = open_odt(&o, parts, 2);
    assert_str(fact(doc, "rsid_root"), "0003E9A1");
    assert_str(element(doc, "rsids", 0), "0012ABCD");
    assert_str(element(doc, "rsids", 1), "0003E9A1");
    assert_int_equal(idc_node_get(doc->metadata, "rsids")->count, 2);
    closed(&o);
}

static void an_encrypted_file_says_so(void **state)
{
    (void)state;
    static const char *const parts[][2] = {
        {"META-INF/manifest.xml", "<manifest:manifest><manifest:encryption-data/>"},
        {"content.xml", "\x01\x02\x03"}};
    opened o;
    idc_document *doc = open_odt(&o, parts, 2);
    assert_int_equal(doc->state, IDC_READ_FAILED);
    assert_true(has_diagnostic(doc, "odt.encrypted"));
    assert_int_equal(doc->diagnostic_count, 1);
    closed(&o);
}

static void damage_is_told(void **state)
{
    (void)state;
    static const char *const broken[][2] = {{"content.xml", BODY(P("kept") "<text:p>open")}};
    static const char *const doctype[][2] = {
        {"content.xml", "<!DOCTYPE x [<!ENTITY e 'e'>]>" BODY(P("&e;"))}};
    static const char *const none[][2] = {{"other.xml", "<a/>"}};
    opened o;
    idc_document *doc = open_odt(&o, broken, 1);
    assert_true(has_diagnostic(doc, "odt.bad-xml"));
    assert_text(&o.r, "kept\nopen\n");
    closed(&o);
    doc = open_odt(&o, doctype, 1);
    assert_true(has_diagnostic(doc, "odt.doctype"));
    assert_int_equal(doc->state, IDC_READ_FAILED);
    closed(&o);
    doc = open_odt(&o, none, 1);
    assert_true(has_diagnostic(doc, "odt.missing-part"));
    assert_int_equal(doc->state, IDC_READ_FAILED);
    closed(&o);
}

static void a_document_without_text_says_so(void **state)
{
    (void)state;
    reading r;
    idc_document *doc =
        reading_text(&r, FLAT("", P("<draw:frame><draw:image/></draw:frame>") P(" ")));
    assert_true(has_diagnostic(doc, "source.no-text"));
    assert_int_equal(doc->state, IDC_READ_PARTIAL);
    reading_close(&r);
}

static void bombs_are_not_unpacked(void **state)
{
    (void)state;
    idc_str zeros = test_repeat("<a/>", 1 << 20);
    opened o;
    const char *const parts[][2] = {{"content.xml", zeros.ptr}};
    ((char *)(uintptr_t)zeros.ptr)[zeros.len - 1] = 0;
    idc_document *doc = open_odt(&o, parts, 1);
    assert_true(has_diagnostic(doc, "odt.zip-bomb"));
    closed(&o);
    free((char *)(uintptr_t)zeros.ptr);
}

static void deep_nesting_is_left_alone(void **state)
{
    (void)state;
    idc_str spans = test_repeat("<text:span>", 5000);
    idc_buf file = idc_buf_with(&idc_allocator_default);
    idc_buf_text(&file, "<?xml version='1.0'?><office:document " SPACES " office:mimetype='" TYPE
                        "'><office:body><office:text>" P("kept") "<text:p>");
    idc_buf_add(&file, spans);
    reading r;
    idc_document *doc = reading_open(&r, idc_buf_str(&file));
    assert_true(has_diagnostic(doc, "odt.too-deep"));
    assert_text(&r, "kept\n");
    reading_close(&r);
    idc_buf_free(&file);
    free((char *)(uintptr_t)spans.ptr);
}

#define EVERYTHING                                                                                 \
    FLAT(                                                                                          \
        HIDING "<office:meta><dc:creator>Ina</dc:creator></office:meta>",                          \
        "<text:tracked-changes>" REGION("c1", "deletion", P("Otto"))                               \
            REGION("c2", "insertion", "") "</text:tracked-changes>" P(                             \
                "a<text:change text:change-id='c1'/><text:change-start text:change-id='c2'/>b"     \
                "<text:change-end text:change-id='c2'/>" SPAN(                                     \
                    "V",                                                                           \
                    "v")) "<text:list><text:list-item>" P("item<text:tab/>") "</text:list-item></" \
                                                                             "text:list>")

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

static void other_files_are_not_taken(void **state)
{
    (void)state;
    assert_int_equal(idc_reader_odt.bid(IDC_STR("PK\3\4 mimetypeapplication/epub+zip")), 0);
    assert_int_equal(idc_reader_odt.bid(IDC_STR("<?xml version='1.0'?><html/>")), 0);
    assert_int_equal(idc_reader_odt.bid(IDC_STR("")), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_is_read_with_its_bytes),
        cmocka_unit_test(white_space_counts_once),
        cmocka_unit_test(headings_lists_and_cells_are_marked),
        cmocka_unit_test(a_date_beside_a_heading_joins_it),
        cmocka_unit_test(boxes_links_notes_and_comments),
        cmocka_unit_test(hidden_text_is_set_apart),
        cmocka_unit_test(places_and_looks_that_hide),
        cmocka_unit_test(white_text_on_colour_is_not_hidden),
        cmocka_unit_test(tracked_changes_leave_the_text_before_them),
        cmocka_unit_test(headers_stand_first_and_footers_last),
        cmocka_unit_test(properties_become_facts),
        cmocka_unit_test(sittings_become_facts),
        cmocka_unit_test(an_encrypted_file_says_so),
        cmocka_unit_test(damage_is_told),
        cmocka_unit_test(a_document_without_text_says_so),
        cmocka_unit_test(bombs_are_not_unpacked),
        cmocka_unit_test(deep_nesting_is_left_alone),
        cmocka_unit_test(cut_and_changed_files_are_read),
        cmocka_unit_test(failing_allocations_lose_nothing),
        cmocka_unit_test(other_files_are_not_taken),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
