/*
 * XML on any bytes; and what libxml2 takes for well-formed, without a document type, gives the
 * same elements, attributes and text.
 */
#include <libxml/parserInternals.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "fuzz.h"
#include "source/xml.h"

static idc_status our_start(void *user, const idc_xml_element *e)
{
    idc_buf *out = user;
    FUZZ_HOLDS(e->begin <= e->end);
    idc_buf_format(out, "<%S{%S}", e->name, e->uri);
    for (size_t i = 0; i < e->attribute_count; i++) {
        const idc_xml_attribute *a = &e->attributes[i];
        FUZZ_HOLDS(a->begin <= a->end);
        idc_buf_format(out, " %S{%S}=%S", a->name, a->uri, a->value);
    }
    idc_buf_byte(out, '>');
    return IDC_OK;
}

static idc_status our_end(void *user, idc_str name, idc_str uri)
{
    (void)name, (void)uri;
    idc_buf_text(user, "</>");
    return IDC_OK;
}

static idc_status our_text(void *user, const idc_xml_text *t)
{
    idc_buf_add(user, t->text);
    return IDC_OK;
}

static idc_str str_of(const xmlChar *s)
{
    return idc_str_of((const char *)s);
}

static void their_start(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                        int spaces, const xmlChar **namespaces, int count, int defaulted,
                        const xmlChar **attributes)
{
    idc_buf *out = user;
    (void)prefix, (void)spaces, (void)namespaces, (void)defaulted;
    idc_buf_format(out, "<%S{%S}", str_of(name), str_of(uri));
    for (int i = 0; i < count; i++, attributes += 5) {
        idc_str value = {(const char *)attributes[3], (size_t)(attributes[4] - attributes[3])};
        idc_buf_format(out, " %S{%S}=%S", str_of(attributes[0]), str_of(attributes[2]), value);
    }
    idc_buf_byte(out, '>');
}

static void their_end(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
    (void)name, (void)prefix, (void)uri;
    idc_buf_text(user, "</>");
}

static void their_text(void *user, const xmlChar *text, int len)
{
    idc_buf_add(user, (idc_str){(const char *)text, (size_t)len});
}

static void no_message(void *user, xmlErrorPtr error)
{
    (void)user, (void)error;
}

/* False when it finds the text not to be well-formed. */
static bool read_theirs(idc_str text, idc_buf *out)
{
    xmlParserCtxtPtr parser = xmlCreateMemoryParserCtxt(text.ptr, (int)text.len);
    if (!parser)
        return false;
    memset(parser->sax, 0, sizeof *parser->sax);
    parser->sax->initialized = XML_SAX2_MAGIC;
    parser->sax->startElementNs = their_start;
    parser->sax->endElementNs = their_end;
    parser->sax->characters = parser->sax->ignorableWhitespace = their_text;
    parser->sax->cdataBlock = their_text;
    parser->sax->serror = no_message;
    parser->userData = out;
    xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_IGNORE_ENC | XML_PARSE_NOENT);
    xmlParseDocument(parser);
    bool well = parser->wellFormed && parser->nsWellFormed;
    xmlFreeParserCtxt(parser);
    return well;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const idc_xml_handlers handlers = {.start = our_start, .end = our_end, .text = our_text};
    fuzz_work f;
    idc_work *work = fuzz_work_open(&f);
    idc_str text = {(const char *)data, size};
    idc_buf ours = idc_buf_in(work->arena), theirs = idc_buf_in(work->arena);
    idc_xml_outcome outcome;
    idc_status status = idc_xml_read(work, text, &handlers, &ours, &outcome);
    FUZZ_HOLDS(status == IDC_OK || status == IDC_ERR_LIMIT);
    FUZZ_HOLDS(outcome.offset <= size);
    /* Other encodings than UTF-8 are converted by either in its own way; for libxml2 a text ends
       at its first zero byte. */
    bool plain =
        size > 2 && data[0] == '<' && !memchr(data, 0, size) && idc_utf8_valid_length(text) == size;
    if (status == IDC_OK && plain && !outcome.doctype && !outcome.too_deep &&
        read_theirs(text, &theirs)) {
        FUZZ_HOLDS(!outcome.malformed);
        FUZZ_HOLDS(idc_str_eq(idc_buf_str(&ours), idc_buf_str(&theirs)));
    }
    fuzz_work_close(&f);
    return 0;
}
