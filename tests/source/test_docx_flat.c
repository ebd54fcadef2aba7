/* Word documents in one XML file: WordprocessingML 2003 and flat OPC. */
#include "facts.h"

#define NS                                                                                         \
    "xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml' "                              \
    "xmlns:wx='http://schemas.microsoft.com/office/word/2003/auxHint' "                            \
    "xmlns:o='urn:schemas-microsoft-com:office:office' "                                           \
    "xmlns:v='urn:schemas-microsoft-com:vml' "                                                     \
    "xmlns:wsp='http://schemas.microsoft.com/office/word/2003/wordml/sp2' "                        \
    "xmlns:aml='http://schemas.microsoft.com/aml/2001/core'"
#define FILE_OF(head, body)                                                                        \
    "<?xml version='1.0'?><w:wordDocument " NS ">" head "<w:body><wx:sect>" body                   \
    "</wx:sect></w:body></w:wordDocument>"
#define P(text) "<w:p><w:r><w:t>" text "</w:t></w:r></w:p>"
#define STYLED(style, text)                                                                        \
    "<w:p><w:pPr><w:pStyle w:val='" style "'/></w:pPr><w:r><w:t>" text "</w:t></w:r></w:p>"

static void text_is_read_with_its_bytes(void **state)
{
    (void)state;
    static const char file[] = FILE_OF(
        "", P("Mara &amp; Otto<w:br/>two") "<w:tbl><w:tr><w:tc>" P(
                "2019") "</w:tc></w:tr></w:tbl>"
                        "<w:p><w:pPr><w:listPr><w:ilvl w:val='0'/><w:ilfo "
                        "w:val='3'/></w:listPr></w:pPr>"
                        "<w:hlink "
                        "w:dest='https://mara.example'><w:r><w:t>item</w:t></w:r></w:hlink></w:p>");
    reading r;
    idc_document *doc = reading_text(&r, file);
    assert_int_equal(doc->state, IDC_READ_OK);
    assert_string_equal(doc->media_type, "application/vnd.ms-wordml");
    assert_str(all_text(&r), "Mara & Otto\ntwo\n2019\nitem\n");
    assert_int_equal(find_line(doc, "2019")->flags, IDC_LINE_CELL);
    assert_int_equal(find_line(doc, "item")->flags, IDC_LINE_ITEM);
    assert_str(element(doc, "links", 0), "https://mara.example");
    idc_span span = idc_line_span(find_line(doc, "2019"), 0, 4);
    assert_str(idc_str_sub(idc_str_of(file), span.begin, span.end), "2019");
    assert_int_equal(span.path.len, 0);
    reading_close(&r);
}

static void styles_and_properties_stand_in_the_same_file(void **state)
{
    (void)state;
    reading r;
    idc_document *doc = reading_text(
        &r, FILE_OF("<o:DocumentProperties><o:Title>CV</o:Title><o:Author>Mara Quint</o:Author>"
                    "<o:LastAuthor>Ina</o:LastAuthor><o:Revision>3</o:Revision>"
                    "<o:Created>2015-12-16T17:38:00Z</o:Created>"
                    "<o:LastSaved>2016-12-16T17:38:00Z</o:LastSaved><o:Company>Bakehouse"
                    "</o:Company><o:Version>11.5</o:Version></o:DocumentProperties>"
                    "<w:styles><w:style w:type='paragraph' w:default='on' w:styleId='N'><w:rPr>"
                    "<w:sz w:val='22'/></w:rPr></w:style><w:style w:type='paragraph' "
                    "w:styleId='H'><w:name w:val='heading 1'/><w:rPr><w:b/></w:rPr></w:style>"
                    "</w:styles><w:docPr><wsp:rsids><wsp:rsidRoot wsp:val='00C146CA'/>"
                    "<wsp:rsid wsp:val='00AB0001'/></wsp:rsids></w:docPr>",
                    STYLED("H", "Work") STYLED("N", "plain")));
    assert_int_equal(find_line(doc, "Work")->flags, IDC_LINE_HEADING | IDC_LINE_BOLD);
    assert_int_equal(find_line(doc, "plain")->size_mpt, 11000);
    assert_str(fact(doc, "author"), "Mara Quint");
    assert_str(fact(doc, "last_modified_by"), "Ina");
    assert_str(fact(doc, "created"), "2015-12-16T17:38:00Z");
    assert_str(fact(doc, "modified"), "2016-12-16T17:38:00Z");
    assert_str(fact(doc, "revision"), "3");
    assert_str(fact(doc, "application_version"), "11.5");
    assert_str(fact(doc, "rsid_root"), "00C146CA");
    assert_int_equal(idc_node_get(doc->metadata, "rsids")->count, 2);
    reading_close(&r);
}

static void headers_stand_first_and_footers_last(void **state)
{
    (void)state;
    reading r;
    reading_text(
        &r,
        FILE_OF(
            "",
            P("body") "<w:sectPr><w:hdr w:type='odd'>" P(
                "Mara Quint") "</w:hdr><w:ftr w:type='odd'>" P("page 1") "</w:ftr><w:pgSz "
                                                                         "w:w='1'/></w:sectPr>"));
    assert_str(all_text(&r), "Mara Quint\nbody\npage 1\n");
    reading_close(&r);
}

#define CHANGE(type, text)                                                                         \
    "<aml:annotation w:type='Word." type "' aml:author='Ina Falk' "                                \
    "aml:createdate='2024-05-06T07:08:09Z'><aml:content>" text "</aml:content></aml:annotation>"

static void changes_comments_and_hidden_text(void **state)
{
    (void)state;
    reading r;
    idc_document *doc = reading_text(
        &r,
        FILE_OF("",
                "<w:p>" CHANGE("Deletion", "<w:r><w:delText>Otto</w:delText></w:r>")
                    CHANGE("Insertion", "<w:r><w:t>Mara</w:t></w:r>") CHANGE(
                        "Comment",
                        P("who?")) "<w:r><w:t>, baker</w:t></w:r>"
                                   "<w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r></w:p>"));
    assert_str(all_text(&r), "Mara, baker\n");
    assert_str(find_hidden(doc, "vanish")->text, "unseen");
    assert_int_equal(doc->earlier_count, 1);
    assert_str(doc->earlier[0].label, "deleted by Ina Falk on 2024-05-06");
    assert_str(doc->earlier[0].document->lines[0].text, "Otto, bakerunseen");
    reading_close(&r);
}

#define W "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
#define TYPES "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
#define PART(name, xml)                                                                            \
    "<pkg:part pkg:name='" name "'><pkg:xmlData>" xml "</pkg:xmlData></pkg:part>"
#define PACKAGE(parts)                                                                             \
    "<?xml version='1.0'?><?mso-application progid='Word.Document'?><pkg:package "                 \
    "xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'>" parts "</pkg:package>"

static void parts_of_a_flat_package_are_found_by_their_relations(void **state)
{
    (void)state;
    reading r;
    idc_document *doc = reading_text(
        &r,
        PACKAGE(
            PART("/_rels/.rels", "<Relationships><Relationship Type='" TYPES
                                 "officeDocument' Target='word/main.xml'/></Relationships>")
                PART("/word/main.xml",
                     "<w:document " W "><w:body>" STYLED(
                         "H",
                         "Mara &amp; Co") "</w:body></w:document>") "<pkg:part "
                                                                    "pkg:name='/word/media/"
                                                                    "1.png'><pkg:binaryData>AAAA"
                                                                    "</pkg:binaryData></"
                                                                    "pkg:part>" PART(
                                                                        "/word/styles.xml",
                                                                        "<w:styles " W "><w:style "
                                                                        "w:styleId='H'><w:name "
                                                                        "w:val='heading "
                                                                        "1'/></w:style></"
                                                                        "w:styles>")));
    assert_int_equal(doc->state, IDC_READ_OK);
    assert_string_equal(doc->media_type, "application/vnd.ms-word2006ml");
    assert_str(all_text(&r), "Mara & Co\n");
    assert_int_equal(doc->lines[0].level, 1);
    assert_str(doc->lines[0].pieces[0].span.path, "word/main.xml");
    reading_close(&r);
}

static void damage_is_told(void **state)
{
    (void)state;
    reading r;
    idc_document *doc = reading_text(&r, PACKAGE(PART("/x", "<a/>")));
    assert_true(has_diagnostic(doc, "docx.missing-part"));
    assert_int_equal(doc->state, IDC_READ_FAILED);
    reading_close(&r);
    doc = reading_text(&r, "<w:wordDocument " NS "><w:body>" P("kept") "<w:p><w:r><w:t>open");
    assert_true(has_diagnostic(doc, "docx.bad-xml"));
    assert_int_equal(doc->diagnostic_count, 1);
    assert_str(all_text(&r), "kept\nopen\n");
    reading_close(&r);
}

#define EVERYTHING                                                                                 \
    FILE_OF("<o:DocumentProperties><o:Author>M</o:Author></o:DocumentProperties>",                 \
            "<w:p>" CHANGE("Deletion", "<w:r><w:delText>Otto</w:delText></w:r>") "</w:p>" P(       \
                "a<w:br/>b") "<w:sectPr><w:hdr>" P("h") "</w:hdr></w:sectPr>")

static void cut_and_changed_files_are_read(void **state)
{
    (void)state;
    check_cut_and_changed(IDC_STR(EVERYTHING));
    check_cut_and_changed(
        IDC_STR(PACKAGE(PART("/word/document.xml", "<w:document " W ">" P("x")))));
}

static void failing_allocations_lose_nothing(void **state)
{
    (void)state;
    check_every_allocation(IDC_STR(EVERYTHING));
    check_every_allocation(
        IDC_STR(PACKAGE(PART("/word/document.xml", "<w:document " W ">" P("x") "</w:document>"))));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_is_read_with_its_bytes),
        cmocka_unit_test(styles_and_properties_stand_in_the_same_file),
        cmocka_unit_test(headers_stand_first_and_footers_last),
        cmocka_unit_test(changes_comments_and_hidden_text),
        cmocka_unit_test(parts_of_a_flat_package_are_found_by_their_relations),
        cmocka_unit_test(damage_is_told),
        cmocka_unit_test(cut_and_changed_files_are_read),
        cmocka_unit_test(failing_allocations_lose_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
