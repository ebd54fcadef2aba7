/* DOCX: lines as a reader sees them, what is hidden, what was changed, and files that attack. */
#include "zip_maker.h"

#define W "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
#define MC "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
#define R "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
#define TYPES "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
#define BODY(text) "<w:document " W " " MC " " R "><w:body>" text "</w:body></w:document>"
#define P(text) "<w:p><w:r><w:t>" text "</w:t></w:r></w:p>"

typedef struct opened {
    package p;
    reading r;
} opened;

static void add_types(package *p)
{
    package_add(p, "[Content_Types].xml", IDC_STR("<Types/>"));
}

/* A file with a body and, where not NULL, other parts; end with closed(). */
static idc_document *open_docx(opened *o, const char *body, const char *name, const char *part)
{
    package_begin(&o->p);
    add_types(&o->p);
    package_add(&o->p, "word/document.xml", idc_str_of(body));
    if (name)
        package_add(&o->p, name, idc_str_of(part));
    return reading_open(&o->r, package_end(&o->p, o->p.count));
}

static void closed(opened *o)
{
    reading_close(&o->r);
    test_work_close(&o->p.t);
}

static void assert_text(opened *o, const char *text)
{
    assert_str(all_text(&o->r), text);
}

/* ---- text ----------------------------------------------------------------------------------- */

static void paragraphs_are_lines_that_know_their_bytes(void **state)
{
    (void)state;
    static const char body[] = BODY(
        "<w:p><w:r><w:t>Mara </w:t></w:r><w:r><w:t xml:space='preserve'>&amp; Søn</w:t></w:r></w:p>"
        "<w:p/>" P("one"));
    opened o;
    idc_document *doc = open_docx(&o, body, NULL, NULL);
    assert_int_equal(doc->state, IDC_READ_OK);
    assert_text(&o, "Mara & Søn\none\n");
    for (size_t i = 0; i < doc->line_count; i++)
        for (size_t k = 0; k < doc->lines[i].piece_count; k++) {
            const idc_piece *p = &doc->lines[i].pieces[k];
            idc_str there = idc_str_sub(idc_str_of(body), p->span.begin, p->span.end);
            assert_str(p->span.path, "word/document.xml");
            if (p->verbatim)
                assert_true(idc_str_eq(there, idc_str_sub(doc->lines[i].text, p->begin, p->end)));
            else
                assert_str(there, "&amp;");
        }
    assert_int_not_equal(doc->lines[0].block, doc->lines[1].block);
    closed(&o);
}

static void long_text_beyond_ascii_keeps_its_bytes(void **state)
{
    (void)state;
    idc_str inner = test_repeat("Žluťoučký kůň – ", 200);
    idc_buf body = idc_buf_with(&idc_allocator_default);
    idc_buf_format(&body, "<w:document " W "><w:body><w:p><w:r><w:t>%S</w:t></w:r></w:p>", inner);
    idc_buf_text(&body, "</w:body></w:document>");
    opened o;
    idc_document *doc = open_docx(&o, body.ptr, NULL, NULL);
    assert_int_equal(doc->line_count, 1);
    assert_true(idc_str_eq(doc->lines[0].text, inner));
    for (size_t k = 0; k < doc->lines[0].piece_count; k++)
        assert_true(doc->lines[0].pieces[k].verbatim);
    closed(&o);
    idc_buf_free(&body);
    free((char *)(uintptr_t)inner.ptr);
}

static void breaks_and_tabs_are_kept(void **state)
{
    (void)state;
    opened o;
    idc_document *doc = open_docx(
        &o, BODY("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>"), NULL,
        NULL);
    assert_text(&o, "a\tb\nc\n");
    assert_int_equal(doc->lines[0].block, doc->lines[1].block);
    closed(&o);
}

static void styles_make_headings_items_and_looks(void **state)
{
    (void)state;
    static const char styles[] =
        "<w:styles " W "><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val='22'/></w:rPr>"
        "</w:rPrDefault></w:docDefaults>"
        "<w:style w:type='paragraph' w:styleId='H'><w:name w:val='heading 2'/><w:rPr><w:b/>"
        "<w:color w:val='112233'/></w:rPr></w:style>"
        "<w:style w:type='paragraph' w:styleId='H2'><w:name w:val='Mine'/><w:basedOn w:val='H'/>"
        "</w:style><w:style w:type='paragraph' w:styleId='O'><w:name w:val='Part'/><w:pPr>"
        "<w:outlineLvl w:val='2'/></w:pPr></w:style>"
        "<w:style w:type='paragraph' w:styleId='L1'><w:basedOn w:val='L2'/></w:style>"
        "<w:style w:type='paragraph' w:styleId='L2'><w:basedOn w:val='L1'/></w:style></w:styles>";
    opened o;
    idc_document *doc = open_docx(
        &o,
        BODY("<w:p><w:pPr><w:pStyle w:val='H2'/></w:pPr><w:r><w:t>Work</w:t></w:r></w:p>"
             "<w:p><w:pPr><w:pStyle w:val='O'/></w:pPr><w:r><w:t>Part</w:t></w:r></w:p>"
             "<w:p><w:pPr><w:numPr><w:numId w:val='3'/></w:numPr></w:pPr><w:r><w:t>item</w:t></w:r>"
             "</w:p><w:p><w:pPr><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr><w:r><w:rPr><w:i/>"
             "<w:sz w:val='28'/></w:rPr><w:t>plain</w:t></w:r></w:p>"
             "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>half</w:t></w:r><w:r><w:t> bold</w:t></w:r></w:p>"
             "<w:p><w:pPr><w:pStyle w:val='L1'/></w:pPr><w:r><w:t>loop</w:t></w:r></w:p>"),
        "word/styles.xml", styles);
    const idc_line *work = find_line(doc, "Work");
    assert_int_equal(work->level, 2);
    assert_int_equal(work->flags, IDC_LINE_HEADING | IDC_LINE_BOLD);
    assert_int_equal(work->rgb, 0x112233);
    assert_int_equal(work->size_mpt, 11000);
    assert_int_equal(find_line(doc, "Part")->level, 3);
    assert_int_equal(find_line(doc, "item")->flags, IDC_LINE_ITEM);
    assert_int_equal(find_line(doc, "plain")->flags, IDC_LINE_ITALIC);
    assert_int_equal(find_line(doc, "plain")->size_mpt, 14000);
    assert_int_equal(find_line(doc, "half bold")->flags, 0);
    assert_int_equal(find_line(doc, "loop")->level, 0);
    closed(&o);
}

static void cells_follow_each_other_row_by_row(void **state)
{
    (void)state;
    opened o;
    idc_document *doc =
        open_docx(&o,
                  BODY("<w:tbl><w:tr><w:tc>" P("2019") "</w:tc><w:tc>" P("Baker")
                           P("Oslo") "</w:tc></w:tr>"
                                     "<w:tr><w:tc>" P("2017") "</w:tc><w:tc>" P(
                                         "Miller") "</w:tc></w:tr></w:tbl>" P("end")),
                  NULL, NULL);
    assert_text(&o, "2019\nBaker\nOslo\n2017\nMiller\nend\n");
    for (size_t i = 0; i < 5; i++)
        assert_true(doc->lines[i].flags & IDC_LINE_CELL);
    assert_false(doc->lines[5].flags & IDC_LINE_CELL);
    closed(&o);
}

static void a_date_beside_a_heading_joins_it(void **state)
{
    (void)state;
    opened o;
    open_docx(&o,
              BODY("<w:tbl><w:tr><w:tc>" P("Globex")
                       P("Baker") "</w:tc><w:tc>" P("2019 - 2021") "</w:tc></w:tr></w:tbl>"),
              NULL, NULL);
    assert_text(&o, "Globex\t2019 - 2021\nBaker\n");
    closed(&o);
}

static void readings_above_a_text_are_not_part_of_it(void **state)
{
    (void)state;
    opened o;
    open_docx(&o,
              BODY("<w:p><w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>reading</w:t></w:r></w:rt>"
                   "<w:rubyBase><w:r><w:t>text</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>"),
              NULL, NULL);
    assert_text(&o, "text\n");
    closed(&o);
}

static void text_boxes_are_read_once(void **state)
{
    (void)state;
    opened o;
    open_docx(&o,
              BODY("<w:p><w:r><w:t>before</w:t></w:r><w:r><mc:AlternateContent><mc:Choice "
                   "Requires='wps'><w:txbxContent>" P(
                       "boxed") "</w:txbxContent></mc:Choice>"
                                "<mc:Fallback><w:txbxContent>" P(
                                    "boxed") "</w:txbxContent></mc:Fallback>"
                                             "</mc:AlternateContent></w:r><w:r><w:t> "
                                             "after</w:t></w:r></w:p>"),
              NULL, NULL);
    assert_text(&o, "boxed\nbefore after\n");
    closed(&o);
}

static void headers_notes_and_links_are_found_by_their_relations(void **state)
{
    (void)state;
    package p;
    reading r;
    package_begin(&p);
    add_types(&p);
    package_add(&p, "_rels/.rels",
                IDC_STR("<Relationships><Relationship Type='" TYPES "officeDocument' "
                        "Target='/word/main.xml'/></Relationships>"));
    package_add(&p, "word/_rels/main.xml.rels",
                IDC_STR("<Relationships><Relationship Type='" TYPES "header' Target='h1.xml'/>"
                        "<Relationship Type='" TYPES "header' Target='h2.xml'/>"
                        "<Relationship Type='" TYPES "footnotes' Target='../word/notes.xml'/>"
                        "<Relationship Type='" TYPES "hyperlink' TargetMode='External' "
                        "Target='https://mara.example/?a=1&amp;b=2'/>"
                        "<Relationship Type='" TYPES "image' TargetMode='External' "
                        "Target='file:///C:\\Users\\mara\\me.png'/></Relationships>"));
    package_add(&p, "word/main.xml", IDC_STR(BODY(P("body"))));
    package_add(&p, "word/h1.xml", IDC_STR("<w:hdr " W ">" P("Mara Quint") "</w:hdr>"));
    package_add(&p, "word/h2.xml", IDC_STR("<w:hdr " W ">" P("Mara Quint") "</w:hdr>"));
    package_add(&p, "word/notes.xml", IDC_STR("<w:footnotes " W ">" P("note") "</w:footnotes>"));
    idc_document *doc = reading_open(&r, package_end(&p, p.count));
    assert_str(all_text(&r), "Mara Quint\nbody\nnote\n");
    assert_str(doc->lines[0].pieces[0].span.path, "word/h1.xml");
    assert_str(element(doc, "links", 0), "https://mara.example/?a=1&b=2");
    assert_str(element(doc, "paths", 0), "file:///C:\\Users\\mara\\me.png");
    reading_close(&r);
    test_work_close(&p.t);
}

/* ---- hidden text ---------------------------------------------------------------------------- */

#define LOOK(look, text) "<w:r><w:rPr>" look "</w:rPr><w:t>" text "</w:t></w:r>"

static void hidden_text_is_set_apart(void **state)
{
    (void)state;
    opened o;
    idc_document *doc = open_docx(
        &o,
        BODY("<w:p><w:r><w:t>seen</w:t></w:r>" LOOK("<w:vanish/>", "rank ")
                 LOOK("<w:vanish/>", "first") "</w:p><w:p>" LOOK(
                     "<w:color w:val='FFFFFF'/>",
                     "pale") "</w:p><w:p>" LOOK("<w:sz w:val='2'/>",
                                                "small") "</w:p>"
                                                         "<w:p>" LOOK("<w:color w:val='F4F6F2'/>",
                                                                      "almost white") "</w:p>"),
        NULL, NULL);
    assert_text(&o, "seen\n");
    assert_str(find_hidden(doc, "vanish")->text, "rank first");
    assert_str(find_hidden(doc, "white")->text, "pale");
    assert_str(find_hidden(doc, "tiny")->text, "small");
    assert_int_equal(doc->hidden_count, 4);
    assert_true(find_hidden(doc, "white")->span.end > find_hidden(doc, "white")->span.begin);
    closed(&o);
}

static void white_text_on_colour_is_not_hidden(void **state)
{
    (void)state;
    static const char *const bodies[] = {
        BODY("<w:p>" LOOK("<w:color w:val='FFFFFF'/><w:shd w:val='clear' w:fill='203040'/>",
                          "seen") "</w:p>"),
        BODY("<w:p><w:pPr><w:shd w:val='clear' w:fill='203040'/></w:pPr>" LOOK(
            "<w:color w:val='FFFFFF'/>", "seen") "</w:p>"),
        BODY("<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val='clear' w:fill='203040'/></w:tcPr><w:p>" LOOK(
            "<w:color w:val='FFFFFF'/>", "seen") "</w:p></w:tc></w:tr></w:tbl>"),
        BODY("<w:p>" LOOK("<w:vanish w:val='0'/>", "seen") "</w:p>"),
        BODY("<w:p>" LOOK("<w:color w:val='D9D9D9'/>", "seen") "</w:p>"),
    };
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
        opened o;
        idc_document *doc = open_docx(&o, bodies[i], NULL, NULL);
        assert_text(&o, "seen\n");
        assert_int_equal(doc->hidden_count, 0);
        closed(&o);
    }
}

/* ---- tracked changes ------------------------------------------------------------------------ */

static void tracked_changes_leave_the_text_before_them(void **state)
{
    (void)state;
    static const char body[] =
        BODY("<w:p><w:del w:author='Ina Falk' w:date='2024-05-06T07:08:09Z'><w:r><w:delText>Otto "
             "Brandt</w:delText></w:r></w:del><w:ins w:author='Ina Falk' w:date='2024-05-06T07:09:"
             "00Z'><w:r><w:t>Mara Quint</w:t></w:r></w:ins><w:r><w:t>, baker</w:t></w:r></w:p>" P(
                 "untouched"));
    opened o;
    idc_document *doc = open_docx(&o, body, NULL, NULL);
    assert_text(&o, "Mara Quint, baker\nuntouched\n");
    assert_int_equal(doc->earlier_count, 1);
    assert_str(doc->earlier[0].label, "deleted by Ina Falk on 2024-05-06");
    const idc_document *before = doc->earlier[0].document;
    assert_int_equal(before->line_count, 1);
    assert_str(before->lines[0].text, "Otto Brandt, baker");
    assert_str(fact(before, "author"), "Ina Falk");
    idc_span span = idc_line_span(&before->lines[0], 5, 11);
    assert_str(idc_str_sub(idc_str_of(body), span.begin, span.end), "Brandt");
    closed(&o);
}

static void moved_and_inserted_text_is_where_it_is_now(void **state)
{
    (void)state;
    opened o;
    idc_document *doc = open_docx(
        &o,
        BODY("<w:p><w:moveFrom w:author='A'><w:r><w:t>moved</w:t></w:r></w:moveFrom></w:p>" P(
            "mid") "<w:p><w:moveTo w:author='A'><w:r><w:t>moved</w:t></w:r></w:moveTo></w:p>"
                   "<w:p><w:pPr><w:rPr><w:ins w:author='B'/></w:rPr></w:pPr><w:r><w:t>as it "
                   "was</w:t></w:r></w:p><w:p><w:ins w:author='C' "
                   "w:date='2024-01-01T00:00:00Z'><w:r>"
                   "<w:t>new</w:t></w:r></w:ins><w:r><w:t> old</w:t></w:r></w:p>"),
        NULL, NULL);
    assert_text(&o, "mid\nmoved\nas it was\nnew old\n");
    assert_int_equal(doc->earlier_count, 2);
    assert_str(doc->earlier[1].label, "text before tracked changes by C on 2024-01-01");
    assert_str(doc->earlier[1].document->lines[0].text, " old");
    closed(&o);
}

/* ---- facts ---------------------------------------------------------------------------------- */

static void properties_and_settings_become_facts(void **state)
{
    (void)state;
    package p;
    reading r;
    package_begin(&p);
    add_types(&p);
    package_add(
        &p, "docProps/core.xml",
        IDC_STR("<c:p xmlns:c='x' xmlns:d='y'><d:creator> Mara &amp; Co </d:creator>"
                "<c:lastModifiedBy>Ina</c:lastModifiedBy><c:revision>07</c:revision>"
                "<d:created>2020-01-02T03:04:05Z</d:created>"
                "<c:lastPrinted>1601-01-01T00:00:00Z</c:lastPrinted><d:title></d:title></c:p>"));
    package_add(&p, "docProps/app.xml",
                IDC_STR("<Properties><Application>Writer</Application><TotalTime>12</TotalTime>"
                        "<Company>Bakehouse</Company><HeadingPairs><Template>no</Template>"
                        "</HeadingPairs></Properties>"));
    package_add(&p, "word/settings.xml",
                IDC_STR("<w:settings " W " xmlns:n='z'><w:rsids><w:rsidRoot w:val='00AB12CD'/>"
                        "<w:rsid w:val='00AB12CD'/><w:rsid w:val='0012EF00'/></w:rsids>"
                        "<w:themeFontLang w:val='nb-NO'/><n:docId n:val='1234ABCD'/>"
                        "<n:docId n:val='{A-B}'/></w:settings>"));
    package_add(&p, "word/document.xml",
                IDC_STR(BODY("<w:p w:rsidR='00FF00FF' w:rsidRDefault='0012EF00'><w:r><w:rPr>"
                             "<w:lang w:val='de-AT'/></w:rPr><w:t>x</w:t></w:r></w:p>"
                             "<w:p><w:pPr><w:rPr><w:lang w:val='ga-IE'/></w:rPr></w:pPr></w:p>")));
    idc_document *doc = reading_open(&r, package_end(&p, p.count));
    assert_str(fact(doc, "author"), "Mara & Co");
    assert_str(fact(doc, "last_modified_by"), "Ina");
    assert_str(fact(doc, "revision"), "7");
    assert_str(fact(doc, "total_edit_minutes"), "12");
    assert_str(fact(doc, "created"), "2020-01-02T03:04:05Z");
    assert_str(fact(doc, "company"), "Bakehouse");
    assert_false(has_fact(doc, "title"));
    assert_false(has_fact(doc, "template"));
    assert_false(has_fact(doc, "printed"));
    assert_str(fact(doc, "rsid_root"), "00AB12CD");
    assert_int_equal(idc_node_get(doc->metadata, "rsids")->count, 3);
    assert_str(fact(doc, "doc_id"), "{A-B}");
    assert_str(element(doc, "languages", 0), "de-AT");
    assert_str(element(doc, "languages", 1), "ga-IE"); /* of the mark at a paragraph's end */
    assert_str(element(doc, "languages", 2), "nb-NO");
    const idc_node *zip = idc_node_get(doc->metadata, "zip");
    assert_str(idc_node_get(zip, "dates")->child->text, "1980-01-01T00:00:00");
    assert_str(idc_node_text(zip, "producer"), "microsoft-office");
    reading_close(&r);
    test_work_close(&p.t);
}

static void other_zip_files_are_not_taken(void **state)
{
    (void)state;
    package p;
    reading r;
    package_begin(&p);
    add_types(&p);
    package_add(&p, "xl/workbook.xml", IDC_STR("<workbook/>"));
    idc_str bytes = package_end(&p, p.count);
    assert_int_equal(idc_reader_docx.bid(bytes), 0);
    reading_open(&r, bytes);
    assert_string_not_equal(r.doc->media_type, idc_reader_docx.media_type);
    reading_close(&r);
    test_work_close(&p.t);
}

static void real_files_are_read(void **state)
{
    (void)state;
    reading r;
    idc_document *doc = reading_file(&r, "tests/documents/lo-table.docx");
    assert_int_equal(doc->state, IDC_READ_OK);
    assert_true(find_line(doc, "Mar. 2019 - to date")->flags & IDC_LINE_CELL);
    assert_true(find_line(doc, "Employment history")->flags & IDC_LINE_HEADING);
    reading_end(&r);
    doc = reading_file(&r, "tests/documents/python-docx.docx");
    assert_int_equal(find_line(doc, "Experience")->level, 1);
    assert_str(fact(doc, "rsid_root"), "00B47730");
    reading_end(&r);
    doc = reading_file(&r, "examples/sample-case/cv.docx");
    assert_int_equal(doc->earlier_count, 1);
    assert_non_null(find_hidden(doc, "vanish"));
    reading_end(&r);
}

/* ---- attacks -------------------------------------------------------------------------------- */

static void bombs_are_not_unpacked(void **state)
{
    (void)state;
    package p;
    reading r;
    idc_str blank = test_repeat(" ", 12 << 20);
    package_begin(&p);
    add_types(&p);
    package_add(&p, "docProps/core.xml", IDC_STR("<c><creator>Mara</creator></c>"));
    package_add(&p, "word/document.xml", blank);
    idc_document *doc = reading_open(&r, package_end(&p, p.count));
    assert_true(has_diagnostic(doc, "docx.zip-bomb"));
    assert_str(fact(doc, "author"), "Mara");
    assert_true(idc_arena_bytes(r.t.work.arena) < 4 << 20);
    reading_close(&r);
    test_work_close(&p.t);
    free((char *)(uintptr_t)blank.ptr);
}

static void lying_sizes_and_counts_are_noticed(void **state)
{
    (void)state;
    package p;
    reading r;
    package_begin(&p);
    add_types(&p);
    p.claimed = 20;
    package_add(&p, "word/document.xml", IDC_STR(BODY(P("text"))));
    idc_document *doc = reading_open(&r, package_end(&p, p.count));
    assert_true(has_diagnostic(doc, "docx.broken-zip"));
    reading_close(&r);
    test_work_close(&p.t);
    package_begin(&p);
    add_types(&p);
    package_add(&p, "word/document.xml", IDC_STR(BODY(P("text"))));
    doc = reading_open(&r, package_end(&p, 60000));
    assert_int_equal(doc->state, IDC_READ_FAILED);
    assert_true(has_diagnostic(doc, "docx.zip-bomb"));
    reading_close(&r);
    test_work_close(&p.t);
}

static void encrypted_parts_are_told(void **state)
{
    (void)state;
    package p;
    reading r;
    package_begin(&p);
    add_types(&p);
    p.flags = 1;
    package_add(&p, "word/document.xml", IDC_STR(BODY(P("text"))));
    idc_document *doc = reading_open(&r, package_end(&p, p.count));
    assert_true(has_diagnostic(doc, "docx.encrypted"));
    assert_int_equal(doc->state, IDC_READ_FAILED);
    reading_close(&r);
    test_work_close(&p.t);
}

static void damaged_xml_keeps_what_stands_before_it(void **state)
{
    (void)state;
    opened o;
    idc_document *doc =
        open_docx(&o, "<w:document " W "><w:body>" P("kept") "<w:p><w:r><w:t>too", NULL, NULL);
    assert_int_equal(doc->state, IDC_READ_PARTIAL);
    assert_true(has_diagnostic(doc, "docx.bad-xml"));
    assert_text(&o, "kept\ntoo\n");
    closed(&o);
    doc = open_docx(&o, "<!DOCTYPE w [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>" BODY(P("&b;")),
                    NULL, NULL);
    assert_true(has_diagnostic(doc, "docx.doctype"));
    assert_int_equal(doc->line_count, 0);
    closed(&o);
}

static void a_missing_body_and_deep_nesting_are_told(void **state)
{
    (void)state;
    package p;
    reading r;
    package_begin(&p);
    add_types(&p);
    package_add(&p, "word/styles.xml", IDC_STR("<w:styles " W "/>"));
    idc_document *doc = reading_open(&r, package_end(&p, p.count));
    assert_true(has_diagnostic(doc, "docx.missing-part"));
    reading_close(&r);
    test_work_close(&p.t);
    idc_str deep = test_repeat("<w:tbl xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/"
                               "2006/main'><w:tr><w:tc>",
                               5000);
    opened o;
    doc = open_docx(&o, deep.ptr, NULL, NULL);
    assert_true(has_diagnostic(doc, "docx.too-deep"));
    closed(&o);
    free((char *)(uintptr_t)deep.ptr);
}

static void any_damage_ends_in_order(void **state)
{
    (void)state;
    package p;
    package_begin(&p);
    add_types(&p);
    package_add(&p, "word/document.xml",
                IDC_STR("<w:document " W "><w:body><w:p><w:del w:author='A'><w:r><w:delText>x"
                        "</w:delText></w:r></w:del><w:r><w:t>y&#228;</w:t></w:r></w:p></w:body>"
                        "</w:document>"));
    check_cut_and_changed(package_end(&p, p.count));
    test_work_close(&p.t);
}

static void failing_allocations_lose_nothing(void **state)
{
    (void)state;
    reading whole;
    reading_file(&whole, "examples/sample-case/cv.docx");
    check_every_allocation(whole.bytes);
    reading_end(&whole);
}

/* Word lists the styles it knows; one that never ends hides nothing behind it. */
static void styles_that_are_only_listed_say_nothing(void **state)
{
    static const struct {
        const char *list, *first;
        idc_read_state state;
    } rows[] = {
        {"<w:latentStyles><w:rFonts w:ascii='Listed'/><x:latentStylesOf/>"
         "</w:latentStyles >",
         "Used", IDC_READ_OK},
        {"<w:latentStyles/>", "Used", IDC_READ_OK},
        {"<w:latentStyles><w:rFonts w:ascii='Open'/></w:latentStyle>", "Open", IDC_READ_PARTIAL}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char styles[500];
        opened o;
        snprintf(styles, sizeof styles,
                 "<w:styles " W ">%s<w:style w:styleId='a'><w:rPr><w:rFonts w:ascii='Used'/>"
                 "</w:rPr></w:style></w:styles>",
                 rows[i].list);
        idc_document *doc = open_docx(&o, BODY(P("one")), "word/styles.xml", styles);
        const idc_node *fonts = idc_node_get(doc->metadata, "fonts");
        assert_int_equal(doc->state, rows[i].state);
        assert_non_null(fonts);
        assert_str(fonts->child->text, rows[i].first);
        closed(&o);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(paragraphs_are_lines_that_know_their_bytes),
        cmocka_unit_test(long_text_beyond_ascii_keeps_its_bytes),
        cmocka_unit_test(breaks_and_tabs_are_kept),
        cmocka_unit_test(styles_make_headings_items_and_looks),
        cmocka_unit_test(cells_follow_each_other_row_by_row),
        cmocka_unit_test(a_date_beside_a_heading_joins_it),
        cmocka_unit_test(readings_above_a_text_are_not_part_of_it),
        cmocka_unit_test(text_boxes_are_read_once),
        cmocka_unit_test(headers_notes_and_links_are_found_by_their_relations),
        cmocka_unit_test(hidden_text_is_set_apart),
        cmocka_unit_test(white_text_on_colour_is_not_hidden),
        cmocka_unit_test(tracked_changes_leave_the_text_before_them),
        cmocka_unit_test(moved_and_inserted_text_is_where_it_is_now),
        cmocka_unit_test(properties_and_settings_become_facts),
        cmocka_unit_test(other_zip_files_are_not_taken),
        cmocka_unit_test(real_files_are_read),
        cmocka_unit_test(bombs_are_not_unpacked),
        cmocka_unit_test(lying_sizes_and_counts_are_noticed),
        cmocka_unit_test(encrypted_parts_are_told),
        cmocka_unit_test(damaged_xml_keeps_what_stands_before_it),
        cmocka_unit_test(a_missing_body_and_deep_nesting_are_told),
        cmocka_unit_test(any_damage_ends_in_order),
        cmocka_unit_test(failing_allocations_lose_nothing),
        cmocka_unit_test(styles_that_are_only_listed_say_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
