/* What the PDF reader makes of files: facts, earlier states, damage, bombs. */
#include <qpdf/qpdf-c.h>
#include <zlib.h>

#include "pdf_maker.h"

#define HELLO "BT /F1 10 Tf 50 700 Td (Hello) Tj ET"

static void bids(void **state)
{
    (void)state;
    assert_int_equal(idc_reader_pdf.bid(IDC_STR("%PDF-1.4\n")), 100);
    assert_true(idc_reader_pdf.bid(IDC_STR("mail header\n%PDF-1.4\n")) > 0);
    assert_int_equal(idc_reader_pdf.bid(IDC_STR("a text about %PDF")), 0);
}

static void facts(void **state)
{
    (void)state;
    pdf_maker p;
    reading r;
    pdf_begin(&p);
    pdf_page(&p, HELLO, "");
    pdf_object(&p, 9,
               "[ << /Subtype /Link /A << /S /URI /URI (https://mara.example/) >> >> "
               "<< /Subtype /Link /Dest /here >> ]");
    pdf_object(&p, 1,
               "<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) /Metadata 10 0 R "
               "/Names << /EmbeddedFiles << /Names [(a) << /F (europass.xml) >>] >> >> >>");
    pdf_stream(&p, 10, "/Type /Metadata /Subtype /XML",
               IDC_STR("<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF "
                       "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                       "<rdf:Description xmlns:xmpMM='http://ns.adobe.com/xap/1.0/mm/' "
                       "xmpMM:DocumentID='uuid:1'>"
                       "<xmpMM:InstanceID>uuid:2</xmpMM:InstanceID></rdf:Description>"
                       "</rdf:RDF></x:xmpmeta>"));
    pdf_end(&p, "/Info 7 0 R /ID [<00FF> <00FF>]");
    idc_node *m = reading_open(&r, idc_buf_str(&p.out))->metadata;
    assert_str(idc_node_text(m, "title"), "A life");
    assert_str(idc_node_text(m, "author"), "José");
    assert_str(idc_node_text(m, "producer"), "Printworks");
    assert_str(idc_node_text(m, "creator_tool"), "Wordwright 3");
    assert_str(idc_node_text(m, "created"), "2019-03-04T11:22:33+01:00");
    assert_str(idc_node_text(m, "modified"), "2020-01-02T03:04:05Z");
    assert_str(idc_node_text(m, "document_id"), "uuid:1");
    assert_str(idc_node_text(m, "instance_id"), "uuid:2");
    assert_str(idc_node_get(m, "links")->child->text, "https://mara.example/");
    assert_int_equal(idc_node_get(m, "links")->count, 1);
    assert_str(idc_node_get(m, "embedded_files")->child->text, "europass.xml");
    assert_str(idc_node_get(m, "languages")->child->text, "en-GB");
    assert_int_equal(idc_node_get(m, "pdf_id")->count, 2);
    assert_str(idc_node_get(m, "pdf_id")->last->text, "00ff");
    int64_t revisions;
    assert_true(idc_node_integer(m, "pdf_revisions", &revisions));
    assert_int_equal(revisions, 1);
    assert_false(idc_node_true(m, "pdf_signed"));
    reading_close(&r);
    pdf_free(&p);
}

static void dates_without_an_offset_have_none(void **state)
{
    (void)state;
    pdf_maker p;
    reading r;
    pdf_begin(&p);
    pdf_page(&p, HELLO, "");
    pdf_object(&p, 7, "<< /CreationDate (D:201903) /ModDate (yesterday) >>");
    pdf_end(&p, "/Info 7 0 R");
    idc_node *m = reading_open(&r, idc_buf_str(&p.out))->metadata;
    assert_str(idc_node_text(m, "created"), "2019-03");
    assert_null(idc_node_get(m, "modified"));
    reading_close(&r);
    pdf_free(&p);
}

static void earlier_states_are_kept(void **state)
{
    (void)state;
    pdf_maker p;
    reading r;
    pdf_begin(&p);
    pdf_page(&p, "BT /F1 10 Tf 50 700 Td (Welder, 2012 to 2014) Tj ET", "");
    pdf_end(&p, "/Info 7 0 R");
    pdf_stream(&p, 4, "", IDC_STR("BT /F1 10 Tf 50 700 Td (Manager, 2010 to 2014) Tj ET"));
    pdf_end(&p, "/Info 7 0 R");
    /* An update that changes nothing which is read. */
    pdf_object(&p, 12, "<< >>");
    pdf_object(&p, 10, "<< >>");
    pdf_object(&p, 11, "<< >>");
    pdf_end(&p, "/Info 7 0 R");
    idc_document *doc = reading_open(&r, idc_buf_str(&p.out));
    int64_t revisions;
    assert_str(all_text(&r), "Manager, 2010 to 2014\n");
    assert_true(idc_node_integer(doc->metadata, "pdf_revisions", &revisions));
    assert_int_equal(revisions, 3);
    assert_int_equal(doc->earlier_count, 1);
    assert_str(doc->earlier[0].label, "revision 1 of 3");
    assert_str(doc->earlier[0].document->lines[0].text, "Welder, 2012 to 2014");
    reading_close(&r);
    pdf_free(&p);
}

/* The file as qpdf writes it with what prepare sets. Free *out with free(). */
static idc_str rewritten(idc_str bytes, void (*prepare)(qpdf_data))
{
    qpdf_data q = qpdf_init();
    assert_int_equal(qpdf_read_memory(q, "", bytes.ptr, bytes.len, NULL), QPDF_SUCCESS);
    assert_int_equal(qpdf_init_write_memory(q), QPDF_SUCCESS);
    prepare(q);
    assert_int_equal(qpdf_write(q), QPDF_SUCCESS);
    idc_str out = {NULL, qpdf_get_buffer_length(q)};
    char *copy = malloc(out.len);
    assert_non_null(copy);
    memcpy(copy, qpdf_get_buffer(q), out.len);
    out.ptr = copy;
    qpdf_cleanup(&q);
    return out;
}

static void linear(qpdf_data q)
{
    qpdf_set_linearization(q, QPDF_TRUE);
}

static void packed(qpdf_data q)
{
    qpdf_set_object_stream_mode(q, qpdf_o_generate);
}

static void locked(qpdf_data q)
{
    qpdf_set_r6_encryption_parameters2(q, "user", "owner", 1, 1, 1, 1, 1, 1, qpdf_r3p_full, 1);
}

static void locked_by_the_owner(qpdf_data q)
{
    qpdf_set_r6_encryption_parameters2(q, "", "owner", 1, 1, 1, 1, 1, 1, qpdf_r3p_full, 1);
}

static void assert_rewritten(void (*prepare)(qpdf_data), const char *text, const char *diagnostic)
{
    pdf_maker p;
    reading r;
    idc_str bytes = rewritten(pdf_with(&p, HELLO, ""), prepare);
    idc_document *doc = reading_open(&r, bytes);
    assert_str(all_text(&r), text);
    int64_t revisions;
    if (diagnostic) {
        assert_true(has_diagnostic(doc, diagnostic));
        assert_int_equal(doc->state, IDC_READ_FAILED);
    } else {
        assert_int_equal(doc->state, IDC_READ_OK);
        assert_true(idc_node_integer(doc->metadata, "pdf_revisions", &revisions));
        assert_int_equal(revisions, 1);
    }
    reading_close(&r);
    free((char *)(uintptr_t)bytes.ptr);
    pdf_free(&p);
}

static void kinds_of_files(void **state)
{
    (void)state;
    assert_rewritten(linear, "Hello\n", NULL);
    assert_rewritten(packed, "Hello\n", NULL);
    assert_rewritten(locked_by_the_owner, "Hello\n", NULL);
    assert_rewritten(locked, "", "pdf.encrypted");
}

/* count zeros, deflated. Free with free(). */
static idc_str bomb(size_t count)
{
    uLongf size = compressBound(count);
    Bytef *zeros = calloc(1, count), *out = malloc(size);
    assert_true(zeros && out);
    memset(zeros, ' ', count);
    assert_int_equal(compress(out, &size, zeros, count), Z_OK);
    free(zeros);
    return (idc_str){(char *)out, size};
}

static void bombs_are_cut(void **state)
{
    (void)state;
    idc_str data = bomb((size_t)32 << 20);
    pdf_maker p;
    reading r;
    pdf_begin(&p);
    pdf_page(&p, HELLO, "");
    pdf_stream(&p, 4, "/Filter /FlateDecode", data);
    pdf_end(&p, "/Info 7 0 R");
    idc_document *doc = reading_open(&r, idc_buf_str(&p.out));
    assert_true(has_diagnostic(doc, "pdf.truncated"));
    assert_str(idc_node_text(doc->metadata, "title"), "A life");
    assert_true(idc_arena_bytes(r.t.work.arena) < (size_t)64 << 20);
    reading_close(&r);
    pdf_free(&p);
    /* What qpdf would unpack whole is not given to it. */
    pdf_begin(&p);
    pdf_page(&p, HELLO, "");
    pdf_stream(&p, 10, "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", data);
    pdf_end(&p, "");
    doc = reading_open(&r, idc_buf_str(&p.out));
    assert_int_equal(doc->state, IDC_READ_FAILED);
    assert_true(has_diagnostic(doc, "pdf.too-large"));
    reading_close(&r);
    pdf_free(&p);
    /* Nor when it goes by another name, its keys in another spelling. */
    pdf_begin(&p);
    pdf_page(&p, HELLO, "");
    pdf_stream(&p, 10, "/Type /Other /N 1 /F#69rst 4 /Filter /Fl#61teDecode", data);
    pdf_end(&p, "");
    doc = reading_open(&r, idc_buf_str(&p.out));
    assert_true(has_diagnostic(doc, "pdf.too-large"));
    reading_close(&r);
    pdf_free(&p);
    free((char *)(uintptr_t)data.ptr);
}

static void a_file_of_endless_arrays_is_not_read(void **state)
{
    (void)state;
    pdf_maker p;
    reading r;
    idc_str zeros = test_repeat("0 ", 1000000);
    pdf_begin(&p);
    pdf_page(&p, HELLO, "");
    idc_buf_text(&p.out, "10 0 obj\n[");
    idc_buf_add(&p.out, zeros);
    idc_buf_text(&p.out, "]\nendobj\n");
    pdf_end(&p, "");
    idc_document *doc = reading_open(&r, idc_buf_str(&p.out));
    assert_true(has_diagnostic(doc, "pdf.too-large"));
    reading_close(&r);
    pdf_free(&p);
    free((char *)(uintptr_t)zeros.ptr);
}

static void filters(void **state)
{
    (void)state;
    static const struct {
        const char *filter;
        idc_str data;
    } cases[] = {
        {"/Filter /ASCIIHexDecode", IDC_STR("4254202F46312031302054662035302037303020546420"
                                            "2848656C6C6F2920546A204554>")},
        {"/Filter [/RunLengthDecode]", IDC_STR("\x23"
                                               "BT /F1 10 Tf 50 700 Td (Hello) Tj ET\x80")},
        {"/Filter [/A85 /AHx]", IDC_STR("1bppF1,(IQ1c@-E1,(L=1GCR<2)I3L1,(LA1GCR<1H.*D1GCR<2)I3J1,("
                                        "IC1cRBN+>uSF6T.Ch3AN9G1c@WT0JkXE1d1~>")},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        pdf_maker p;
        reading r;
        pdf_begin(&p);
        pdf_page(&p, HELLO, "");
        pdf_stream(&p, 4, cases[i].filter, cases[i].data);
        pdf_end(&p, "");
        reading_open(&r, idc_buf_str(&p.out));
        assert_str(all_text(&r), "Hello\n");
        reading_close(&r);
        pdf_free(&p);
    }
}

static void many_pages_end_at_the_limit(void **state)
{
    (void)state;
    pdf_maker p;
    test_work t;
    idc_document *doc;
    idc_str bytes;
    pdf_begin(&p);
    pdf_page(&p, HELLO, "");
    pdf_object(&p, 10,
               "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << "
               "/F1 5 0 R >> >> >>");
    pdf_object(&p, 2, "<< /Type /Pages /Kids [3 0 R 10 0 R] /Count 2 >>");
    pdf_end(&p, "");
    bytes = idc_buf_str(&p.out);
    idc_work *work = test_work_open(&t);
    t.limits.value[IDC_LIMIT_SOURCE_PAGES] = 1;
    assert_int_equal(idc_source_read(work, bytes, &doc), IDC_OK);
    assert_int_equal(doc->line_count, 1);
    assert_int_equal(doc->state, IDC_READ_PARTIAL);
    assert_true(has_diagnostic(doc, "source.limit"));
    test_work_close(&t);
    pdf_free(&p);
}

static void damage_is_told_and_passed_over(void **state)
{
    (void)state;
    pdf_maker p;
    reading r;
    idc_str whole = pdf_with(&p, HELLO, "");
    size_t xref = idc_str_find(whole, IDC_STR("xref"), 0);
    idc_document *doc = reading_open(&r, idc_str_sub(whole, 0, xref));
    assert_true(has_diagnostic(doc, "pdf.damaged"));
    reading_close(&r);
    doc = reading_open(&r, IDC_STR("%PDF-1.4 and nothing else"));
    assert_int_equal(doc->state, IDC_READ_FAILED);
    assert_true(has_diagnostic(doc, "pdf.damaged"));
    reading_close(&r);
    /* Every beginning of the file. */
    for (size_t i = 9; i < whole.len; i += 3) {
        char *exact = malloc(i);
        assert_non_null(exact);
        memcpy(exact, whole.ptr, i);
        reading_open(&r, (idc_str){exact, i});
        reading_close(&r);
        free(exact);
    }
    pdf_free(&p);
}

static void a_page_without_text_says_so(void **state)
{
    (void)state;
    pdf_maker p;
    reading r;
    reading_open(&r, pdf_with(&p, "0 g 10 10 20 20 re f", ""));
    assert_true(has_diagnostic(r.doc, "pdf.no-text") ||
                has_diagnostic(r.doc, "pdf.no-text-picture"));
    reading_close(&r);
    pdf_free(&p);
}

static void every_allocation_may_fail(void **state)
{
    (void)state;
    pdf_maker p;
    pdf_begin(&p);
    pdf_page(&p, HELLO " BT /F2 8 Tf 1 g 60 500 Td (\\001 hidden) Tj ET 0 g 9 9 99 99 re f", "");
    pdf_end(&p, "/Info 7 0 R /ID [<00> <01>]");
    check_every_allocation(idc_buf_str(&p.out));
    pdf_free(&p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bids),
        cmocka_unit_test(facts),
        cmocka_unit_test(dates_without_an_offset_have_none),
        cmocka_unit_test(earlier_states_are_kept),
        cmocka_unit_test(kinds_of_files),
        cmocka_unit_test(bombs_are_cut),
        cmocka_unit_test(a_file_of_endless_arrays_is_not_read),
        cmocka_unit_test(filters),
        cmocka_unit_test(many_pages_end_at_the_limit),
        cmocka_unit_test(damage_is_told_and_passed_over),
        cmocka_unit_test(a_page_without_text_says_so),
        cmocka_unit_test(every_allocation_may_fail),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
