/*
 * A page written from any bytes, of tags, references, comments and words in any order, has the
 * same text and the same values of attributes as libxml2 finds in it.
 */
#include <libxml/HTMLparser.h>

#include "base/buf.h"
#include "fuzz.h"
#include "source/page/html_parse.h"

typedef struct seen {
    idc_buf text, values;
} seen;

/* White space is left out: where a parser that implies elements drops it is its own affair. */
static void see_text(seen *s, idc_str text)
{
    for (size_t i = 0; i < text.len; i++)
        if (!idc_is_space(text.ptr[i]))
            idc_buf_byte(&s->text, text.ptr[i]);
}

static idc_status our_start(void *ctx, const idc_html_tag *tag)
{
    seen *s = ctx;
    idc_str value = idc_html_attribute(tag, IDC_ATTR_TITLE);
    if (value.ptr)
        idc_buf_format(&s->values, "%S=%S;", tag->name, value);
    return IDC_OK;
}

static idc_status our_end(void *ctx)
{
    (void)ctx;
    return IDC_OK;
}

static idc_status our_text(void *ctx, idc_str text, size_t begin, size_t end, bool made)
{
    FUZZ_HOLDS(begin < end && (made || end - begin == text.len));
    see_text(ctx, text);
    return IDC_OK;
}

static idc_status our_range(void *ctx, size_t begin, size_t end)
{
    (void)ctx;
    FUZZ_HOLDS(begin <= end);
    return IDC_OK;
}

static void their_start(void *user, const xmlChar *name, const xmlChar **attributes)
{
    seen *s = user;
    for (; attributes && *attributes; attributes += 2)
        if (!strcmp((const char *)attributes[0], "title"))
            idc_buf_format(&s->values, "%s=%s;", (const char *)name, (const char *)attributes[1]);
}

static void their_text(void *user, const xmlChar *text, int len)
{
    see_text(user, (idc_str){(const char *)text, (size_t)len});
}

static void no_message(void *user, xmlErrorPtr error)
{
    (void)user, (void)error;
}

static void read_theirs(idc_str page, seen *out)
{
    htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt(page.ptr, (int)page.len);
    FUZZ_HOLDS(parser);
    htmlCtxtUseOptions(parser, HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
    parser->charset = XML_CHAR_ENCODING_UTF8;
    memset(parser->sax, 0, sizeof *parser->sax);
    parser->sax->initialized = XML_SAX2_MAGIC;
    parser->sax->startElement = their_start;
    parser->sax->characters = parser->sax->ignorableWhitespace = their_text;
    parser->sax->serror = no_message;
    parser->userData = out;
    htmlParseDocument(parser);
    htmlFreeParserCtxt(parser);
}

/* Each byte of the input is a piece of the page. */
static void write_page(idc_buf *page, const uint8_t *data, size_t size)
{
    static const char *const tags[] = {
        "p",   "div", "b",     "i",  "span",    "a",       "ul",        "li",
        "ol",  "dl",  "dt",    "dd", "table",   "tr",      "td",        "th",
        "h1",  "h2",  "tbody", "br", "section", "article", "button",    "em",
        "nav", "pre", "main",  "x",  "hr",      "img",     "blockquote"};
    static const char *const pieces[] = {"word ",     "caf\xC3\xA9",  "&amp;",        "&eacute;",
                                         "&#8212;",   "&#xe9;",       "&nosuch;",     "& ",
                                         "a < b",     "<!-- c > -->", "\xE6\x97\xA5", "\n",
                                         "&lt;p&gt;", "1&2",          "\"",           "'"};
    const size_t tag_count = sizeof tags / sizeof *tags;
    idc_buf_text(page, "<!DOCTYPE html><html><head></head><body><p>");
    for (size_t i = 0; i < size; i++) {
        size_t kind = data[i] >> 6, which = data[i] & 63;
        if (kind == 0)
            idc_buf_format(page, "<%s>", tags[which % tag_count]);
        else if (kind == 1)
            idc_buf_format(page, "</%s>", tags[which % tag_count]);
        else if (kind == 2)
            idc_buf_format(page,
                           which & 32 ? "<%s title='a &amp; \"b\" %d' class=x>"
                                      : "<%s id=\"n\" title=\"&eacute; > %d\">",
                           tags[which % tag_count], (int)i);
        else
            idc_buf_text(page, pieces[which % (sizeof pieces / sizeof *pieces)]);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_work f;
    idc_work *work = fuzz_work_open(&f);
    idc_document *doc = idc_document_new(work);
    idc_buf page = idc_buf_in(work->arena);
    seen ours = {idc_buf_in(work->arena), idc_buf_in(work->arena)}, theirs = ours;
    idc_decoded source;
    FUZZ_HOLDS(doc);
    write_page(&page, data, size < 400 ? size : 400);
    FUZZ_HOLDS(idc_text_decode(doc, idc_buf_str(&page), NULL, &source) == IDC_OK);
    const idc_html_events events = {our_start, our_end, our_text, our_range, our_range, &ours};
    idc_status status = idc_html_parse(doc, &source, &events);
    FUZZ_HOLDS(status == IDC_OK || status == IDC_ERR_LIMIT);
    if (status == IDC_OK) {
        read_theirs(idc_buf_str(&page), &theirs);
        FUZZ_HOLDS(idc_str_eq(idc_buf_str(&ours.text), idc_buf_str(&theirs.text)));
        FUZZ_HOLDS(idc_str_eq(idc_buf_str(&ours.values), idc_buf_str(&theirs.values)));
    }
    fuzz_work_close(&f);
    return 0;
}
