/* Mails and saved pages: which part is the text, what is attached, and mails that attack. */
#include "facts.h"

#define HEAD                                                                                       \
    "Received: from a.example\r\nFrom: =?utf-8?Q?Mara_S=C3=B8n?= <mara@quint.example>\r\n"         \
    "Subject: =?iso-8859-1?B?Q2Fm6Q==?=\r\n =?utf-8?q?_Quint?= and\r\n more\r\n"                   \
    "Date: Mon, 23 Nov 2026 10:11:12 +0100\r\nX-Mailer: Post 1\r\nMIME-Version: 1.0\r\n"
#define MIXED HEAD "Content-Type: multipart/mixed; boundary=\"a b\"\r\n\r\npreamble\r\n"
#define ALTERNATIVE "Content-Type: multipart/alternative; boundary=in\r\n\r\n"
#define PLAIN "Content-Type: text/plain; charset=utf-8\r\n"

static void a_plain_mail_keeps_its_bytes(void **state)
{
    (void)state;
    static const char file[] = HEAD PLAIN "\r\nMara S\xC3\xB8n\r\nbaker\r\n";
    reading r;
    idc_document *doc = reading_text(&r, file);
    assert_string_equal(doc->media_type, "message/rfc822");
    assert_int_equal(doc->state, IDC_READ_OK);
    assert_str(all_text(&r), "Mara S\xC3\xB8n\nbaker\n");
    idc_span span = idc_line_span(&doc->lines[1], 0, 5);
    assert_int_equal(span.path.len, 0);
    assert_str(idc_str_sub(idc_str_of(file), span.begin, span.end), "baker");
    assert_false(doc->letter);
    reading_close(&r);
}

static void the_head_becomes_facts(void **state)
{
    (void)state;
    reading r;
    idc_document *doc = reading_text(&r, HEAD "\r\nx");
    assert_str(fact(doc, "title"), "Caf\xC3\xA9 Quint and more");
    assert_str(fact(doc, "sender"), "Mara S\xC3\xB8n");
    assert_str(fact(doc, "sender_address"), "mara@quint.example");
    assert_str(fact(doc, "author"), "Mara S\xC3\xB8n");
    assert_str(fact(doc, "created"), "2026-11-23T10:11:12+01:00");
    assert_str(fact(doc, "application"), "Post 1");
    reading_close(&r);
    /* Who passes a mail on is not the one who wrote what is in it. */
    doc = reading_text(&r, "From: Ina <ina@falk.example>\nSubject: Fwd: CV\nReceived: x\n\nx");
    assert_str(fact(doc, "sender"), "Ina");
    assert_false(has_fact(doc, "author"));
    reading_close(&r);
}

static void of_alternatives_the_page_is_read(void **state)
{
    (void)state;
    reading r;
    idc_document *doc = reading_text(
        &r, MIXED "--a b\r\n" ALTERNATIVE "--in\r\n" PLAIN "\r\nplain\r\n--in\r\n"
                  "Content-Type: text/html; charset=windows-1251\r\n"
                  "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                  "<p>=CC=E0=F0=E0 soft=\r\n line</p><p style=3D\"display:none\">unseen</p>"
                  "<a href=3D\"https://mara.example\">site</a>\r\n--in--\r\n--a b\r\n" PLAIN
                  "\r\nbelow\r\n--a b--\r\nepilogue\r\n");
    assert_str(all_text(&r), "\xD0\x9C\xD0\xB0\xD1\x80\xD0\xB0 soft line\nsite\nbelow\n");
    assert_str(find_hidden(doc, "css")->text, "unseen");
    assert_str(element(doc, "links", 0), "https://mara.example");
    assert_str(doc->lines[0].pieces[0].span.path, "part 4");
    assert_int_equal(doc->lines[2].pieces[0].span.path.len, 0);
    assert_int_not_equal(doc->lines[1].block, doc->lines[2].block);
    reading_close(&r);
}

static void attachments_are_set_apart(void **state)
{
    (void)state;
    reading r;
    idc_document *doc = reading_text(
        &r, MIXED "--a b\r\n" PLAIN "\r\nDear Sir,\r\n--a b\r\n"
                  "Content-Type: text/plain\r\nContent-Disposition: attachment;\r\n "
                  "filename*=utf-8''caf%C3%A9.txt\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                  "TWFyYSBRdWludApiYWtlcgo=\r\n--a b\r\n"
                  "Content-Type: application/pdf; name=\"=?utf-8?Q?l=C3=A9ben.pdf?=\"\r\n\r\n"
                  "%PDF\r\n--a b\r\nContent-Type: image/png\r\n\r\nlogo\r\n--a b\r\n"
                  "Content-Type: message/rfc822\r\n\r\nFrom: x\r\n\r\ninner\r\n--a b--\r\n");
    assert_str(all_text(&r), "Dear Sir,\n");
    assert_true(doc->letter);
    assert_int_equal(doc->part_count, 3);
    assert_str(doc->parts[0].name, "caf\xC3\xA9.txt");
    assert_str(doc->parts[0].bytes, "Mara Quint\nbaker\n");
    assert_str(doc->parts[1].name, "l\xC3\xA9"
                                   "ben.pdf");
    assert_str(doc->parts[1].bytes, "%PDF\r\n");
    assert_str(doc->parts[2].name, "part 5");
    assert_str(element(doc, "embedded_files", 1), "l\xC3\xA9"
                                                  "ben.pdf");
    reading_close(&r);
}

static bool is_letter(const char *body, const char *file)
{
    char text[1024];
    reading r;
    snprintf(text, sizeof text,
             MIXED "--a b\r\n" PLAIN "\r\n%s\r\n--a b\r\n"
                   "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; "
                   "filename=x\r\n\r\n%s\r\n--a b--\r\n",
             body, file);
    bool letter = reading_text(&r, text)->letter;
    assert_int_equal(r.doc->part_count, 1);
    reading_close(&r);
    return letter;
}

/* A mail that is a career itself stays one when a photo or certificate came with it. */
static void careers_in_the_mail_itself(void **state)
{
    static const char one[] = "Mara Quint\r\nBaker, Oven Example\r\nMarch 2014 - June 2018\r\n";
    static const char two[] = "Mara Quint\r\nBaker, Oven Example, 2014-2018\r\n"
                              "Cook, Pan Example\r\nMay 2010 - March 2014\r\n";
    static const char letter[] =
        "Dear Sir,\r\nI was a baker at Oven Example from March 2014 to June 2018, and before that "
        "I cooked\r\nat Pan Example, where from May 2010 to March 2014 I learnt all I know.\r\n";
    (void)state;
    assert_false(is_letter(one, "\x89PNG\r\n"));
    assert_true(is_letter(one, "%PDF-1.4"));
    assert_false(is_letter(two, "%PDF-1.4"));
    assert_true(is_letter(letter, "\x89PNG\r\n"));
    assert_true(is_letter(letter, "%PDF-1.4"));
}

static void a_saved_page_is_its_page(void **state)
{
    (void)state;
    reading r;
    idc_document *doc = reading_text(
        &r, "From: <Saved by Browser>\r\nSnapshot-Content-Location: https://mara.example/\r\n"
            "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n"
            "\tboundary=\"--x\"\r\n\r\n----x\r\nContent-Type: text/html\r\n"
            "Content-Location: https://mara.example/\r\n\r\n<h1>Mara Quint</h1>\r\n----x\r\n"
            "Content-Type: text/css\r\nContent-Location: a.css\r\n\r\nb{}\r\n----x\r\n"
            "Content-Type: image/png\r\nContent-Disposition: inline; filename=a.png\r\n\r\nx\r\n"
            "----x--\r\n");
    assert_string_equal(doc->media_type, "multipart/related");
    assert_str(all_text(&r), "Mara Quint\n");
    assert_int_equal(doc->part_count, 0);
    assert_false(has_fact(doc, "sender"));
    reading_close(&r);
}

static void a_mail_that_yields_nothing_says_why(void **state)
{
    (void)state;
    reading r;
    idc_document *doc =
        reading_text(&r, HEAD "Content-Type: application/pkcs7-mime; smime-type=enveloped-data\r\n"
                              "\r\nMIAG");
    assert_true(has_diagnostic(doc, "mail.encrypted"));
    assert_int_equal(doc->state, IDC_READ_FAILED);
    reading_close(&r);
    doc = reading_text(&r, HEAD "Content-Type: multipart/encrypted; boundary=x\r\n\r\n--x\r\n");
    assert_true(has_diagnostic(doc, "mail.encrypted"));
    reading_close(&r);
    doc = reading_text(&r, HEAD PLAIN "Content-Transfer-Encoding: base64\r\n\r\nTWFy!YQ==");
    assert_true(has_diagnostic(doc, "mail.bad-encoding"));
    assert_str(all_text(&r), "Mara\n");
    reading_close(&r);
}

static void deep_parts_are_left_alone(void **state)
{
    (void)state;
    idc_buf file = idc_buf_with(&idc_allocator_default);
    idc_buf_text(&file, "Received: x\nFrom: a@a.example\n");
    for (uint64_t i = 0; i < 500; i++)
        idc_buf_format(&file,
                       "Content-Type: multipart/mixed; boundary=b%u\n\n--b%u\n\nlevel %u\n--b%u\n",
                       i, i, i, i);
    reading r;
    idc_document *doc = reading_open(&r, idc_buf_str(&file));
    assert_true(has_diagnostic(doc, "mail.too-deep"));
    find_line(doc, "level 3");
    reading_close(&r);
    idc_buf_free(&file);
    /* and many parts of one level end at a limit, not in time */
    idc_str many = test_repeat("--b\n\nx\n", 20000);
    file = idc_buf_with(&idc_allocator_default);
    idc_buf_text(&file, "Received: x\nFrom: a\nContent-Type: multipart/mixed; boundary=b\n\n");
    idc_buf_add(&file, many);
    doc = reading_open(&r, idc_buf_str(&file));
    assert_true(doc->line_count > 0 && doc->line_count < 1000);
    reading_close(&r);
    idc_buf_free(&file);
    free((char *)(uintptr_t)many.ptr);
}

#define EVERYTHING                                                                                 \
    MIXED "--a b\r\n" ALTERNATIVE "--in\r\n" PLAIN "\r\np\r\n--in\r\nContent-Type: text/html\r\n"  \
          "Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>=C3=A9\r\n--in--\r\n--a b\r\n"    \
          "Content-Disposition: attachment; filename=\"x\"\r\n\r\nTWFy"

static void cut_and_changed_mails_are_read(void **state)
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
        cmocka_unit_test(a_plain_mail_keeps_its_bytes),
        cmocka_unit_test(the_head_becomes_facts),
        cmocka_unit_test(of_alternatives_the_page_is_read),
        cmocka_unit_test(attachments_are_set_apart),
        cmocka_unit_test(careers_in_the_mail_itself),
        cmocka_unit_test(a_saved_page_is_its_page),
        cmocka_unit_test(a_mail_that_yields_nothing_says_why),
        cmocka_unit_test(deep_parts_are_left_alone),
        cmocka_unit_test(cut_and_changed_mails_are_read),
        cmocka_unit_test(failing_allocations_lose_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
